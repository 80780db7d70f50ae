"""All records of an input, on as many cores as are wanted."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

import newsdump
from newsdump import Parser
from newsdump.batches.conversion import dumps_of, rows_of
from newsdump.sources.records import Fault, Record
from tests.unit.batches.deeds import DeadlyParser, RaisingParser

posix = pytest.mark.skipif(os.name == "nt", reason="needs signals as POSIX has them")

WORDS = "Ferry Dam Orchard Bell Lock Market Garden Tunnel Valley".split()


def record(number: int, more: str = "") -> Record:
    head = f"{WORDS[number % 9]} Number {number} Stays"
    text = f"{head}\n{head}\n\nThe town will keep its {WORDS[number % 9]} for {number} years, said Tarbu. {more}"
    return Record(text=text, source=f"a.jsonl, line {number}", id=f"id{number}")


FAULT = Fault(source="a.jsonl, line 7", code="ND921", message="the line is not JSON")
ITEMS: list[Record | Fault] = [FAULT if number == 7 else record(number) for number in range(30)]


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdump.batches.work.CHUNK_ITEMS", 4)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_each_item_gives_its_dump_in_order(jobs: int) -> None:
    made = list(dumps_of(ITEMS, jobs))
    assert [dump.source for dump in made] == [item.source for item in ITEMS]
    for item, dump in zip(ITEMS, made, strict=True):
        if isinstance(item, Record):
            assert dump.articles == newsdump.parse(item.text).articles
        else:
            assert dump.issues == (item.issue,)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_parser_of_one_s_own_travels_along(jobs: int) -> None:
    parser = Parser().without("ND101")
    expected = [parser.parse(item.text).articles for item in ITEMS if isinstance(item, Record)]
    assert [dump.articles for dump in dumps_of(ITEMS, jobs, parser) if dump.articles] == expected


@posix
@pytest.mark.parametrize("place", [0, 5, 11, 29])
def test_a_process_that_dies_costs_its_record_an_issue_with_its_place(place: int) -> None:
    items = [record(number, "Quonkdeath." if number == place else "") for number in range(30)]
    made = list(dumps_of(items, 2, DeadlyParser()))
    assert [dump.source for dump in made] == [item.source for item in items]
    assert [issue.code for issue in made[place].issues] == ["ND941"]
    assert all(len(dump.articles) == 1 for number, dump in enumerate(made) if number != place)


@posix
def test_of_rows_too() -> None:
    pytest.importorskip("pyarrow")
    items = [record(number, "Quonkdeath." if number == 5 else "") for number in range(12)]
    chunks = list(rows_of(items, 2, rows="documents", parser=DeadlyParser()))
    made = [row for chunk in chunks for batch, _ in chunk for row in batch.to_pylist()]
    assert [row["doc_id"] for row in made] == [f"id{number}" for number in range(12)]
    assert [row["doc_id"] for row in made if row["text"] is None] == ["id5"]
    accounts = [one for chunk in chunks for _, accounts in chunk for one in accounts]
    assert [one.source for one in accounts] == [item.source for item in items]
    assert [issue.code for one in accounts for issue in one.issues] == ["ND941"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_fault_of_ours_costs_its_record_an_issue(jobs: int) -> None:
    items = [record(number, "Quonkfault." if number == 5 else "") for number in range(12)]
    made = list(dumps_of(items, jobs, RaisingParser()))
    assert [number for number, dump in enumerate(made) if not dump.articles] == [5]
    [issue] = made[5].issues
    assert issue.code == "ND942"
    assert "IndexError: nobody foresaw this" in issue.message


def test_with_one_job_a_record_is_read_when_its_dump_is_asked_for() -> None:
    read = 0

    def endless() -> Iterator[Record]:
        nonlocal read
        while True:
            read += 1
            yield record(read)

    made = dumps_of(endless(), 1)
    next(made)
    assert read == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_rows_are_named_by_the_id_or_else_by_the_place(jobs: int) -> None:
    pytest.importorskip("pyarrow")
    chunks = rows_of(ITEMS, jobs, rows="articles")
    made = [row for chunk in chunks for batch, _ in chunk for row in batch.to_pylist()]
    assert [row["doc_id"] for row in made] == [FAULT.source if number == 7 else f"id{number}" for number in range(30)]
    assert [row["n"] for row in made] == [None if number == 7 else 0 for number in range(30)]
