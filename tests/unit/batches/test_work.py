"""What is done with each record."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

import newsdump
from newsdump import Parser
from newsdump.batches.work import CHUNK_ITEMS, CHUNK_SIZE, account, chunked, converted, died, windows, written
from newsdump.model import Article, Issue, Kind, Lines, ParsedDump
from newsdump.sources.records import Fault, LongText, Record

DAM = "Dam Refills\nDam Refills\n\nRain came to the valley, and the dam is full for the first time in years."
FAULT = Fault(source="a.jsonl, line 2", code="ND921", message="the line is not JSON")


def record(text: str | bytes) -> Record:
    return Record(text=text, source="a.jsonl, line 1")


def test_a_record_gives_what_parse_gives_without_the_lines() -> None:
    [dump] = converted([record(DAM.encode("utf-16"))])
    parsed = newsdump.parse(DAM.encode("utf-16"), source="a.jsonl, line 1")
    assert (dump.articles, dump.teasers, dump.issues) == (parsed.articles, parsed.teasers, parsed.issues)
    assert (dump.source, dump.encoding) == (parsed.source, parsed.encoding)
    assert len(dump.lines) == 0
    assert dump.recall() == ()


def test_provenance_travels_when_asked_for() -> None:
    [without], [with_it] = (converted([record(DAM)], provenance=asked) for asked in (False, True))
    assert not without.articles[0].provenance
    assert with_it.articles[0].provenance == newsdump.parse(DAM).articles[0].provenance != ()


def test_what_travels_does_not_hold_the_text() -> None:
    assert len(pickle.dumps(converted([record("word " * 200_000)]))) < 1_300_000


def test_a_fault_gives_its_issue() -> None:
    assert [dump.issues for dump in converted([FAULT])] == [(FAULT.issue,)]


def test_who_died_is_told_with_the_place() -> None:
    dump = died(record(DAM))
    assert (dump.source, dump.articles) == ("a.jsonl, line 1", ())
    assert [issue.code for issue in dump.issues] == ["ND931"]


def test_an_account_counts() -> None:
    issue = Issue(code="ND904", message="odd")
    articles, teasers = (Article(headline="One"),), (Article(kind=Kind.TEASER), Article(kind=Kind.TEASER))
    lines = Lines("", (), (), (), (), (), (), ())
    dump = ParsedDump(articles=articles, teasers=teasers, lines=lines, issues=(issue,), source="x")
    told = account(dump)
    assert (told.source, told.issues, told.articles, told.teasers) == ("x", (issue,), 1, 2)
    assert written(dump, teasers=False) == articles
    assert written(dump, teasers=True) == articles + teasers


def test_chunks_are_bounded_in_text_and_in_number() -> None:
    half = record("x" * (CHUNK_SIZE // 2))
    assert [len(chunk) for chunk in chunked([half] * 5)] == [2, 2, 1]
    assert [len(chunk) for chunk in chunked([record(""), FAULT] * CHUNK_ITEMS)] == [CHUNK_ITEMS] * 2
    assert [len(chunk) for chunk in chunked([record("x" * CHUNK_SIZE * 3)] * 2)] == [1, 1]
    assert list(chunked([])) == []


def test_a_fault_of_ours_in_a_long_text_leaves_what_came_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is more of the same dump, and told like any other."""

    def dumps_in(text: LongText, parser: Parser | None) -> Iterator[ParsedDump]:
        yield newsdump.parse(DAM)
        raise IndexError("nobody foresaw this")

    monkeypatch.setattr("newsdump.batches.work.dumps_in", dumps_in)
    first, fault = map(account, windows(LongText(source="day.txt", chunks=[])))
    assert (first.articles, first.is_fault, first.is_more) == (1, False, False)
    assert (fault.source, fault.is_fault, fault.is_more) == ("day.txt", True, True)
