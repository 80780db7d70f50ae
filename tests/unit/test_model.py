"""The model: what can be made, what is equal, what is derived."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import pickle
import zoneinfo
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.errors import IssuesError, NewsdumpError
from newsdump.model import (
    UNCARRIABLE,
    Article,
    Block,
    BlockKind,
    Caption,
    Dateline,
    Issue,
    Kind,
    Line,
    Lines,
    Origin,
    ParsedDump,
    Role,
    Stamp,
    _content,
    block_of,
    origin_of,
)
from newsdump.testing import articles

BARRED = ["\x00", "\x08", "\x0b", "\x0c", "\x0e", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff"]
ALLOWED = ["\t", "\n", "\r", " ", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffd", "\ufdd0", "\U0001ffff", "\U0010ffff"]

MAKERS: dict[str, Callable[[str], object]] = {
    **{
        name: lambda text, name=name: Article(**{name: text})
        for name in ("headline", "kicker", "deck", "section", "byline", "agency", "language", "outlet", "url")
    },
    "authors": lambda text: Article(authors=[text]),
    "notes": lambda text: Article(notes=[text]),
    "meta name": lambda text: Article(meta=[(text, "")]),
    "meta value": lambda text: Article(meta=[("", text)]),
    "caption": lambda text: Caption(text=text),
    "credit": lambda text: Caption(text="", credit=text),
    "photographer": lambda text: Caption(text="", photographer=text),
    "caption agency": lambda text: Caption(text="", agency=text),
    "block": lambda text: Block(text=text),
    "stamp": lambda text: Stamp(raw=text),
    "dateline": lambda text: Dateline(raw=text),
    "place": lambda text: Dateline(raw="", place=text),
    "dateline agency": lambda text: Dateline(raw="", agency=text),
    "origin": lambda text: Origin(name=text, lines=(), spans=()),
}


@pytest.mark.parametrize("field", sorted(MAKERS))
def test_no_field_holds_what_a_format_cannot_carry(field: str) -> None:
    for character in BARRED:
        with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}.*replace it by U\\+FFFD"):
            MAKERS[field](f"a{character}b")
    for character in ALLOWED:
        assert MAKERS[field](character) is not None


@pytest.mark.parametrize("field", sorted(MAKERS))
def test_no_field_holds_anything_but_text(field: str) -> None:
    with pytest.raises(TypeError, match="must be a str, not int"):
        MAKERS[field](5)  # type: ignore[arg-type]


@given(st.characters(exclude_categories=[]))
def test_barred_is_what_xml_and_utf8_cannot_carry(character: str) -> None:
    """Against the production Char of XML 1.0, section 2.2."""
    point = ord(character)
    xml = point in (0x9, 0xA, 0xD) or 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or point >= 0x10000
    assert (UNCARRIABLE.match(character) is None) == xml


def test_what_is_absent_is_none_or_empty() -> None:
    absent = {field.name: getattr(Article(), field.name) for field in attrs.fields(Article)}
    assert absent.pop("kind") is Kind.ARTICLE
    assert absent.pop("truncated") is False
    assert all(value is None or value == () for value in absent.values())


def test_lists_become_tuples_and_words_kinds() -> None:
    article = Article(kind="gallery", authors=["Ada"], body=[Block(kind="quote", text="x")], meta=[["a", "b"]])
    assert article == Article(
        kind=Kind.GALLERY, authors=("Ada",), body=(Block(kind=BlockKind.QUOTE, text="x"),), meta=(("a", "b"),)
    )
    assert hash(article) == hash(attrs.evolve(article))


@pytest.mark.parametrize(
    "make",
    [
        lambda: Article(kind="poem"),
        lambda: Block(kind="verse", text=""),
        lambda: Article(captions=["x"]),
        lambda: Article(body=["x"]),
        lambda: Article(meta=[("a",)]),
        lambda: Stamp(raw="", value="2030-05-01"),
        lambda: Stamp(raw="", value=dt.datetime(2030, 5, 1, tzinfo=zoneinfo.ZoneInfo("UTC"))),
        lambda: Stamp(raw="", value=dt.datetime(2030, 5, 1, tzinfo=dt.timezone(dt.timedelta(seconds=1)))),
    ],
)
def test_wrong_parts_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        make()


def test_articles_cannot_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Article().headline = "x"  # type: ignore[misc]


def test_where_and_how_often_do_not_count() -> None:
    origin = Origin(name="headline", lines=[1], spans=[(0, 4)], copies=4)
    one = Article(headline="x", captions=[Caption(text="y", copies=4)], provenance=[origin])
    other = Article(headline="x", captions=[Caption(text="y")])
    assert one == other
    assert hash(one) == hash(other)
    assert one.id == other.id


@given(articles(), articles())
def test_equal_articles_have_equal_ids_and_others_do_not(one: Article, other: Article) -> None:
    assert (one == other) == (one.id == other.id)
    assert attrs.evolve(one, provenance=()).id == one.id


@given(articles(), st.sampled_from([field.name for field in attrs.fields(Article) if field.eq]), articles())
def test_each_field_counts_for_the_id(article: Article, field: str, other: Article) -> None:
    changed: Any = attrs.evolve(article, **{field: getattr(other, field)})
    assert (changed.id == article.id) == (getattr(article, field) == getattr(other, field))


@given(articles())
def test_the_id_is_32_hexadecimal_digits(article: Article) -> None:
    assert len(article.id) == 32
    assert set(article.id) <= set("0123456789abcdef")


def test_the_id_stays_from_release_to_release() -> None:
    assert Article(headline="Dam Refills").id == "4aa5b32de57bc5d496ec680b12442908"
    assert Article(body=[Block(text="Rain came.")]).id == "1118c4aec25b991338114479dce701fe"
    body = [
        Block(text="Rain came."),
        Block(kind="subhead", text='The "new" dam'),
        Block(kind="quote", text="a\\b\tc\nd\re"),
        Block(kind="entry", text="Gates open.", stamp=Stamp(raw="9:00", value=dt.datetime(2031, 5, 1, 9))),
        Block(text=""),
    ]
    article = Article(headline="Dam Refills", authors=["Ada Roe"], byline="By Ada Roe", body=body)
    assert article.id == "b4f5f8179124fd5d2e8856110dcd7e92"


@given(articles())
def test_the_id_is_that_of_the_content_written_as_json(article: Article) -> None:
    content = json.dumps(_content(article), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert article.id == hashlib.sha256(content.encode()).hexdigest()[:32]


@given(st.sampled_from(BlockKind), st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"])))
def test_a_block_made_without_a_search_is_as_any_other(kind: BlockKind, text: str) -> None:
    made, block = block_of(kind, text), Block(kind=kind, text=text)
    assert (made, hash(made), repr(made)) == (block, hash(block), repr(block))
    assert attrs.evolve(made, kind=BlockKind.QUOTE) == attrs.evolve(block, kind=BlockKind.QUOTE)


def test_an_origin_made_of_tuples_is_as_any_other() -> None:
    made = origin_of("body[1]", (3,), ((5, 9),), 2)
    assert made == Origin(name="body[1]", lines=[3], spans=[[5, 9]], copies=2)
    assert pickle.loads(pickle.dumps(made)) == made


def test_an_empty_text_and_an_absent_one_differ_in_id() -> None:
    assert Article(headline="").id != Article().id


def test_the_same_moment_in_two_zones_is_equal_in_id_too() -> None:
    def at(hour: int, offset: int) -> Article:
        zone = dt.timezone(dt.timedelta(hours=offset))
        return Article(published=Stamp(raw="r", value=dt.datetime(2030, 5, 1, hour, tzinfo=zone)))

    assert at(9, 0) == at(11, 2)
    assert at(9, 0).id == at(11, 2).id


@given(articles())
def test_the_body_is_there_as_texts(article: Article) -> None:
    subheads = [block.text for block in article.body if block.kind == "subhead"]
    assert list(article.subheads) == subheads
    assert sorted([*article.paragraphs, *subheads]) == sorted(block.text for block in article.body)
    assert article.text == "\n\n".join(block.text for block in article.body)


LINES = Lines(
    decoded="ab\n\ncd",
    numbers=(1, 2, 3),
    starts=(0, 3, 4),
    ends=(2, 3, 6),
    roles=(Role.HEADLINE, Role.BLANK, Role.PARAGRAPH),
    rules=("ND101", None, "ND601"),
    articles=(0, None, 0),
    copies=(None, None, None),
)


def test_lines_are_a_sequence() -> None:
    assert len(LINES) == 3
    assert LINES[0] == Line(1, 0, 2, "ab", Role.HEADLINE, "ND101", 0)
    assert LINES[-1].text == "cd"
    assert [line.number for line in LINES] == [1, 2, 3]
    assert LINES[1:] == (LINES[1], LINES[2])
    with pytest.raises(IndexError):
        LINES[3]


def test_issues_raise_on_request() -> None:
    ParsedDump(lines=LINES).raise_for_issues()
    issues = (Issue(code="ND901", message="no text"), Issue(code="ND902", message="odd text", line=2))
    with pytest.raises(IssuesError, match=r"^ND901: no text \(and 1 more\)$") as caught:
        ParsedDump(lines=LINES, issues=issues).raise_for_issues()
    assert caught.value.issues == issues
    assert isinstance(caught.value, NewsdumpError)
