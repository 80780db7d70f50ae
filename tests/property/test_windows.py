"""What `parse` and `parse_stream` promise of a text of many windows: chunks change nothing, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TypeVar

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

import newsdump
from newsdump.model import Article, ParsedDump, Role
from newsdump.parser import Limits, Parser
from newsdump.reading.decoding import count_line_ends
from newsdump.testing import hostile_bytes, hostile_texts, rendered_dumps
from tests.accounting import complaints, records, taken_in
from tests.evidence import roles_of_json

RENDERED = rendered_dumps(min_articles=2, max_articles=5)
TEXTS = hostile_texts() | RENDERED.map(lambda drawn: drawn[0])
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "cp1252"])
Text = TypeVar("Text", str, bytes)
SMALL = rendered_dumps(
    layouts=["head again"], min_articles=8, max_articles=8, copies=[2], scripts=["latin", "cyrillic", "arabic"]
)
LIMITS = st.builds(Limits, lines=st.integers(5, 60), characters=st.integers(200, 4000))


def chunks(whole: Text, cuts: Sequence[int]) -> Iterator[Text]:
    """The whole in pieces, at least one."""
    places = sorted(cut % (len(whole) + 1) for cut in cuts)
    return (whole[start:end] for start, end in pairwise((0, *places, len(whole))))


def encoded(text: str, codec: str) -> bytes:
    return text.encode(codec, "surrogatepass" if codec.startswith("utf") else "replace")


def told(dumps: Sequence[ParsedDump]) -> list[object]:
    """What dumps say, but for where in `ParsedDump.lines` and among the articles something stands."""
    return [
        [article for dump in dumps for article in dump.articles],
        [article for dump in dumps for article in dump.teasers],
        [origin for dump in dumps for article in dump.articles for origin in article.provenance],
        [evolve(line, article=None, copy_of=None) for dump in dumps for line in dump.lines],
        [issue for dump in dumps for issue in dump.issues],
        "".join(dump.lines.decoded for dump in dumps),
    ]


# Chunks -------------------------------------------------------------------------------------------------------------


@given(text=TEXTS, codec=CODECS, limits=LIMITS, cuts=st.lists(st.integers(0, 10**6), max_size=8))
@example(text="Tarn\r\nFähre\r\n", codec="utf-8-sig", limits=Limits(lines=1), cuts=range(40))
@example(text="\U0001f6a2\r\n" * 5, codec="utf-16", limits=Limits(lines=2), cuts=range(100))
def test_chunks_of_bytes_change_nothing(text: str, codec: str, limits: Limits, cuts: Sequence[int]) -> None:
    content, parser = encoded(text, codec), Parser(limits=limits)
    whole = list(parser.parse_stream([content]))
    assert list(parser.parse_stream(chunks(content, cuts))) == whole
    assert told(whole) == told([parser.parse(content)])


@given(content=hostile_bytes(), limits=LIMITS)
@example(content="Fähre\r\n".encode("cp1252") * 3, limits=Limits(lines=1))
@example(content=b"\xef\xbb", limits=Limits())
@example(content="Łódź".encode()[:-1], limits=Limits())
def test_bytes_may_come_one_by_one(content: bytes, limits: Limits) -> None:
    parser = Parser(limits=limits)
    streamed = list(parser.parse_stream(chunks(content, range(len(content)))))
    assert streamed == list(parser.parse_stream([content]))
    assert told(streamed) == told([parser.parse(content)])


@given(text=TEXTS, limits=LIMITS, cuts=st.lists(st.integers(0, 10**6), max_size=8))
def test_chunks_of_text_change_nothing(text: str, limits: Limits, cuts: Sequence[int]) -> None:
    parser = Parser(limits=limits)
    whole = list(parser.parse_stream([text]))
    assert list(parser.parse_stream(chunks(text, cuts))) == whole
    assert list(parser.parse_stream(chunks(text, range(len(text))))) == whole
    assert told(whole) == told([parser.parse(text)])


@given(text=TEXTS)
def test_a_text_of_one_window_streams_to_what_it_parses_to(text: str) -> None:
    assert list(Parser().parse_stream([text], source="a")) == [newsdump.parse(text, source="a")]


# Windows ------------------------------------------------------------------------------------------------------------


@given(text=TEXTS, limits=LIMITS)
@example(text="a\r\n" * 9, limits=Limits(lines=3, characters=4))
@example(text="one\ftwo\n" * 30, limits=Limits(lines=4, characters=40))
@example(text=" " * 500, limits=Limits(lines=1, characters=7))
def test_a_text_of_many_windows_is_accounted_for(text: str, limits: Limits) -> None:
    parsed = Parser(limits=limits).parse(text)
    assert complaints(parsed) == []
    assert taken_in(text, parsed.lines.decoded)
    owners = {line.article for line in parsed.lines if line.article is not None and line.role is not Role.BLANK}
    assert owners == set(range(len(records(parsed))))


@given(text=TEXTS, limits=LIMITS)
def test_the_evidence_of_many_windows_leads_to_the_same_roles(text: str, limits: Limits) -> None:
    parsed = Parser(limits=limits).parse(text)
    explained = newsdump.explain(parsed)
    assert roles_of_json(explained.to_json()) == tuple(line.role for line in parsed.lines)
    for one in explained.lines:
        assert one.reason or one.line.rule is None


@given(text=TEXTS, limits=LIMITS)
def test_each_window_explains_itself(text: str, limits: Limits) -> None:
    for parsed in Parser(limits=limits).parse_stream([text]):
        explained = newsdump.explain(parsed)
        assert roles_of_json(explained.to_json()) == tuple(line.role for line in parsed.lines)


@given(text=TEXTS, limits=LIMITS)
def test_windows_stand_in_line(text: str, limits: Limits) -> None:
    windows = list(Parser(limits=limits).parse_stream([text]))
    decoded = "".join(window.lines.decoded for window in windows)
    lengths = [len(window.lines.decoded) for window in windows]
    assert [window.lines.offset for window in windows] == list(accumulate(lengths, initial=0))[:-1]
    assert all(lengths) or len(windows) == 1
    # A line end counts as one character, and is not parted.
    assert max(len(window.lines.decoded.replace("\r\n", "\n")) for window in windows) <= limits.characters
    for line in (line for window in windows for line in window.lines):
        assert line.text == decoded[line.start : line.end]
        assert line.number == 1 + count_line_ends(decoded[: line.start])


WINDOWED = """فلدور مارونة غفوست مرندال

مارونة كسترال مرندال أوس تربو لنسكا. (EPA)
مارونة كسترال مرندال أوس تربو لنسكا. (EPA)

فلدور مارونة غفوست مرندال

كسترال تنفيك أوس تربو لنسكا دفرامي برستون إلفت. إلفت كردانو شا فرملت أندري نكتفال زلداري غفوست.
تنفيك سكوفار تربو لنسكا دفرامي برستون إلفت كردانو. كردانو شا فرملت أندري نكتفال زلداري غفوست مرندال.
"""


@given(text=TEXTS, limits=LIMITS, end=st.sampled_from(["\r", "\r\n"]))
@example(text=WINDOWED, limits=Limits(lines=5), end="\r\n")
@example(text="a\n" * 9 + "b" * 9, limits=Limits(characters=5), end="\r\n")
def test_line_ends_do_not_matter_to_windows(text: str, limits: Limits, end: str) -> None:
    parser = Parser(limits=limits)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    expected, parsed = parser.parse(plain), parser.parse(plain.replace("\n", end))
    assert records(parsed) == records(expected)
    assert [line.role for line in parsed.lines] == [line.role for line in expected.lines]


def heads(articles: Sequence[Article]) -> list[str | None]:
    return [article.headline for article in articles]


@given(drawn=SMALL)
def test_articles_far_smaller_than_a_window_are_found_in_windows(drawn: tuple[str, tuple[Article, ...]]) -> None:
    text, articles = drawn
    parser = Parser(limits=Limits(lines=max(1, 2 * count_line_ends(text) // 3)))
    assert len(list(parser.parse_stream([text]))) > 1
    parsed = parser.parse(text)
    assert heads(parsed.articles) == heads(articles)
    assert [article.text for article in parsed.articles] == [article.text for article in articles]
    assert "ND912" not in {issue.code for issue in parsed.issues}


# What is decided for all of a text ----------------------------------------------------------------------------------


@pytest.mark.parametrize("behind", [0, 1, 300_000, 900_000])
def test_the_encoding_is_decided_where_it_shows(behind: int) -> None:
    content = b"The pier is closed.\n" * (behind // 20) + "Die Fähre fährt.\n".encode("cp1252") * 3
    *before, last = Parser(limits=Limits(lines=1000)).parse_stream([content])
    assert {dump.encoding for dump in before} <= {"utf-8", "cp1252"}
    assert last.encoding == "cp1252"
    assert [issue.code for dump in (*before, last) for issue in dump.issues if issue.code == "ND901"] == ["ND901"]
    assert "\ufffd" not in last.lines.decoded


def test_damage_far_behind_the_head_is_replaced_and_said_with_its_line() -> None:
    content = "Łódź.\n".encode() * 100_000 + b"F\xe4hre.\n" + "Łódź.\n".encode() * 10
    parsed = Parser().parse(content)
    assert parsed.encoding == "utf-8"
    assert [(issue.line, issue.message) for issue in parsed.issues if issue.code == "ND902"] == [
        (100_001, "1 damaged places in UTF-8 text were replaced by U+FFFD")
    ]
