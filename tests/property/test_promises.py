"""What `parse` promises of any text: it never raises, loses nothing, invents nothing, and says why."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import newsdump
from newsdump.model import Article, Line, ParsedDump, Role
from newsdump.testing import LAYOUTS, SCRIPTS, hostile_bytes, hostile_texts, rendered_dumps
from tests.accounting import complaints, records, taken_in
from tests.corpus.corpus_cases import KNOWN_FAILURES, ORIGINS, Case, cases
from tests.evidence import roles_of_json

RENDERED = rendered_dumps()
HEADS = ["head again"]
# In these a line's place says what it is: a copy beside it makes another layout of it.
PLACED = {
    "caption in body",
    "contents",
    "headline glued to teaser",
    "headline below",
    "headline with stars",
    "lead as deck",
    "mirror",
    "numbered list",
    "headline without spaces",
}
COPIED = rendered_dumps(layouts=[name for name in LAYOUTS if name not in PLACED])
OTHERS = [name for name in SCRIPTS if name != "latin"]
# A layout in which each article says by itself that it begins, in scripts that share no word.
LATIN_DUMPS = rendered_dumps(layouts=HEADS, furniture=[""], damages=["none"], scripts=["latin"])
OTHER_DUMPS = rendered_dumps(layouts=HEADS, furniture=[""], damages=["none"], scripts=OTHERS)
LATIN_ARTICLES = rendered_dumps(layouts=HEADS, furniture=[""], damages=["none"], scripts=["latin"], max_articles=1)
OTHER_ARTICLES = rendered_dumps(layouts=HEADS, furniture=[""], damages=["none"], scripts=OTHERS, max_articles=1)
CASES = cases(*ORIGINS, KNOWN_FAILURES)

# The corpus' lines, drawn anew: almost a dump, but never one that anybody has foreseen.
LINES = sorted({line for case in CASES for line in case.text.split("\n")})
SHUFFLED = st.lists(st.sampled_from(LINES), max_size=25).map("\n".join)
TEXTS = hostile_texts() | SHUFFLED | RENDERED.map(lambda drawn: drawn[0])


def shape(articles: tuple[Article, ...]) -> list[object]:
    """What a rendered dump says of its articles."""
    return [
        (
            str(article.kind),
            article.headline,
            [(caption.text, caption.credit, caption.agency) for caption in article.captions],
            [(str(block.kind), block.text) for block in article.body],
        )
        for article in articles
    ]


# Whatever comes -----------------------------------------------------------------------------------------------------


@given(text=TEXTS)
@example("Lea también: Los pueblos que viven de su faro")
@example(text="\ufeff")
@example(text="\r\r\n\n\r")
@example(text="(AP)\f(AP)\u2028(AP)")
def test_any_text_is_accounted_for(text: str) -> None:
    parsed = newsdump.parse(text)
    assert complaints(parsed) == []
    assert taken_in(text, parsed.lines.decoded)
    assert parsed.encoding is None


@given(content=hostile_bytes())
@example(content=b"\xff\xfe")
@example(content=b"\x00\xd8\x00\xd8")
def test_any_bytes_are_accounted_for(content: bytes) -> None:
    parsed = newsdump.parse(content)
    assert complaints(parsed) == []
    assert parsed.encoding is not None


@given(text=TEXTS)
def test_same_text_same_result(text: str) -> None:
    assert newsdump.parse(text) == newsdump.parse(text)


@given(text=TEXTS)
def test_the_evidence_leads_to_the_same_roles(text: str) -> None:
    parsed = newsdump.parse(text)
    explained = newsdump.explain(parsed)
    assert roles_of_json(explained.to_json()) == tuple(line.role for line in parsed.lines)
    assert [one.line for one in explained.lines] == list(parsed.lines)


@given(text=TEXTS)
def test_every_role_has_a_rule_and_every_rule_a_reason(text: str) -> None:
    for one in newsdump.explain(newsdump.parse(text)).lines:
        assert (one.line.rule is None) is (one.line.role is Role.UNPLACED)
        assert one.reason or one.line.rule is None


@given(text=TEXTS)
def test_every_format_takes_every_result(text: str) -> None:
    parsed = newsdump.parse(text)
    for name in ("json", "jsonl", "xml"):
        assert newsdump.loads(newsdump.dumps(records(parsed), name), name) == records(parsed)


# Nothing is invented ------------------------------------------------------------------------------------------------


def squeezed(text: str) -> str:
    """Without spaces and hyphens, as wrapped, broken and letter-spaced text has them anywhere."""
    return re.sub(r"[\s\-\u00ad\u2010]+", "", text)


@given(text=TEXTS)
def test_no_value_is_invented(text: str) -> None:
    parsed = newsdump.parse(text)
    printed = squeezed(parsed.lines.decoded) + "\n" + squeezed(html.unescape(parsed.lines.decoded))
    for record in records(parsed):
        whole = [record.headline, record.kicker, record.section, record.outlet, *record.authors]
        whole += [caption.credit for caption in record.captions]
        for value in whole:
            assert squeezed(value or "") in printed
        pieces = [block.text for block in record.body] + [caption.text for caption in record.captions]
        for word in " ".join([*pieces, record.byline or "", record.deck or "", *record.notes]).split():
            assert squeezed(word) in printed


@given(text=TEXTS)
def test_records_are_as_many_as_their_lines_say(text: str) -> None:
    parsed = newsdump.parse(text)
    owners = [line.article for line in parsed.lines if line.article is not None and line.role is not Role.BLANK]
    assert set(owners) == set(range(len(records(parsed))))
    assert {str(one.kind) for one in parsed.teasers} <= {"teaser"}
    assert "teaser" not in {str(one.kind) for one in parsed.articles}


# What does not matter -----------------------------------------------------------------------------------------------


@given(text=TEXTS)
def test_line_ends_do_not_matter(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = newsdump.parse(plain)
    for end in ("\r\n", "\r"):
        parsed = newsdump.parse(plain.replace("\n", end))
        assert records(parsed) == records(expected)
        assert [line.role for line in parsed.lines] == [line.role for line in expected.lines]


@given(text=TEXTS, above=st.integers(0, 5), below=st.integers(0, 5))
def test_blank_lines_around_do_not_matter(text: str, above: int, below: int) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n\ufeff")
    parsed = newsdump.parse("\n" * above + plain + "\n" * below)
    assert records(parsed) == records(newsdump.parse(plain))


@given(drawn=RENDERED, codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_bytes_and_text_are_the_same(drawn: tuple[str, tuple[Article, ...]], codec: str) -> None:
    text, _ = drawn
    assert newsdump.parse(text.encode(codec)).articles == newsdump.parse(text).articles


@given(drawn=COPIED, data=st.data())
def test_further_copies_in_the_head_do_not_matter(drawn: tuple[str, tuple[Article, ...]], data: st.DataObject) -> None:
    text = drawn[0].replace("\r\n", "\n").replace("\r", "\n")
    parsed = newsdump.parse(text)
    heads = printed_again(parsed)
    assume(heads)
    chosen = data.draw(st.sampled_from(heads))
    times = data.draw(st.integers(1, 3))
    again = text[: chosen.end] + f"\n{chosen.text}" * times + text[chosen.end :]
    more = newsdump.parse(again)
    assert shape(more.articles) == shape(parsed.articles)
    assert more.articles == parsed.articles
    assert copies(more) == copies(parsed) + times


def printed_again(parsed: ParsedDump) -> list[Line]:
    """The lines of headlines and captions that have a copy."""
    copied = {line.copy_of for line in parsed.lines}
    heads = [(at, line) for at, line in enumerate(parsed.lines) if line.role in (Role.HEADLINE, Role.CAPTION)]
    return [line for at, line in heads if line.copy_of is not None or at in copied]


def copies(parsed: ParsedDump) -> int:
    return sum(line.copy_of is not None for line in parsed.lines)


def reveals(drawn: tuple[str, tuple[Article, ...]]) -> bool:
    """Whether a part alone says enough of its furniture: an unknown widget in one article may not."""
    return shape(newsdump.parse(drawn[0]).articles) == shape(drawn[1])


@given(one=LATIN_DUMPS, two=OTHER_DUMPS, gap=st.integers(2, 5), swap=st.booleans())
def test_two_dumps_in_one_give_the_articles_of_both(
    one: tuple[str, tuple[Article, ...]], two: tuple[str, tuple[Article, ...]], gap: int, swap: bool
) -> None:
    assume(reveals(one) and reveals(two))
    first, second = (two, one) if swap else (one, two)
    separator = "\n" * (gap + 1)
    parsed = newsdump.parse(first[0] + separator + second[0])
    assert shape(parsed.articles) == shape(first[1] + second[1])


@given(
    one=LATIN_ARTICLES,
    two=OTHER_ARTICLES,
    mark=st.sampled_from(["\n\f", "\n-----\n", "\n\n=====\n\n"]),
)
def test_two_dumps_with_a_mark_between_give_the_articles_of_both(
    one: tuple[str, tuple[Article, ...]], two: tuple[str, tuple[Article, ...]], mark: str
) -> None:
    # One article each: among several the mark would have to divide them all.
    assume(reveals(one) and reveals(two))
    parsed = newsdump.parse(one[0] + mark + two[0])
    assert shape(parsed.articles) == shape(one[1] + two[1])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_corpus_in_the_light_of_the_promises(case: Case) -> None:
    parsed = newsdump.parse(case.text)
    assert roles_of_json(newsdump.explain(parsed).to_json()) == tuple(line.role for line in parsed.lines)
    assert newsdump.loads(newsdump.dumps(records(parsed))) == records(parsed)
    assert parsed == newsdump.parse(case.text)
