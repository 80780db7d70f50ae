"""The same work on many cores."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from newsdump.batches.pool import ON_THE_WAY, cores, spread
from newsdump.errors import UsageError
from tests.unit.batches.deeds import DiesAt, StubbornError, Unloadable, doubled, refused, stubborn, unsendable, whose

posix = pytest.mark.skipif(os.name == "nt", reason="needs signals as POSIX has them")


def lost(item: int) -> list[int]:
    return [-item]


def chunked(count: int, size: int) -> list[list[int]]:
    return [list(range(start, min(start + size, count))) for start in range(0, count, size)]


def flat(results: Iterator[list[list[int]]]) -> list[int]:
    return [item for parts in results for part in parts for item in part]


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_chunks(jobs: int) -> None:
    assert flat(spread(doubled, chunked(40, 3), jobs, lost)) == [2 * item for item in range(40)]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("chunks", [[], [[5]], [[5], []]])
def test_few_chunks_are_no_special_case(jobs: int, chunks: list[list[int]]) -> None:
    assert list(spread(doubled, chunks, jobs, lost)) == [[doubled(chunk)] for chunk in chunks]


def test_several_processes_work_and_none_of_them_is_this_one() -> None:
    processes = {pid for [(pid, _)] in spread(whose, chunked(40, 1), 2, lambda item: (0, [item]))}
    assert len(processes) == 2
    assert os.getpid() not in processes


@pytest.mark.parametrize(("jobs", "chunks"), [(1, 3), (2, 1)])
def test_one_job_and_one_chunk_need_no_process(jobs: int, chunks: int) -> None:
    processes = {pid for [(pid, _)] in spread(whose, chunked(chunks, 1), jobs, lambda item: (0, [item]))}
    assert processes == {os.getpid()}


@pytest.mark.parametrize("jobs", [1, 2])
def test_chunks_are_read_only_as_they_are_needed(jobs: int) -> None:
    """Memory does not grow with the input."""
    read = 0

    def endless() -> Iterator[list[int]]:
        nonlocal read
        while True:
            read += 1
            yield [read]

    with contextlib.closing(spread(doubled, endless(), jobs, lost)) as results:
        for number, parts in enumerate(results, start=1):
            assert parts == [[2 * number]]
            assert read <= number + jobs * ON_THE_WAY
            if number == 100:
                break


@posix
@pytest.mark.parametrize("how", ["killed", "left", "failed"])
@pytest.mark.parametrize("size", [1, 4])
def test_a_process_that_dies_costs_its_item_and_no_other(how: str, size: int) -> None:
    guilty = {0: how, 9: how, 19: how}
    found = flat(spread(DiesAt(guilty), chunked(20, size), 2, lost))
    assert found == [-item if item in guilty else 2 * item for item in range(20)]


@posix
def test_a_process_that_is_killed_by_accident_costs_nothing(tmp_path: Path) -> None:
    work = DiesAt({3: "killed", 10: "killed"}, once=str(tmp_path))
    assert flat(spread(work, chunked(20, 4), 2, lost)) == [2 * item for item in range(20)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["10", "3"]


@posix
def test_a_process_killed_from_outside_costs_nothing() -> None:
    found: list[int] = []
    killed: set[int] = set()
    for parts in spread(whose, chunked(60, 2), 2, lambda item: (0, [-item])):
        for pid, items in parts:
            found += items
            if len(killed) < 3 and pid not in killed:
                killed.add(pid)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
    assert found == list(range(60))
    assert len(killed) == 3


@posix
def test_every_item_may_be_guilty() -> None:
    assert flat(spread(DiesAt(dict.fromkeys(range(4), "killed")), chunked(4, 2), 2, lost)) == [0, -1, -2, -3]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_the_work_raises_is_raised_here(jobs: int) -> None:
    with pytest.raises(LookupError, match="no place for"):
        list(spread(refused, chunked(4, 1), jobs, lost))


def test_an_exception_that_cannot_be_sent_is_told() -> None:
    with pytest.raises(StubbornError):
        list(spread(stubborn, chunked(4, 1), 1, lost))
    with pytest.raises(RuntimeError, match="StubbornError: 1 and 2"):
        list(spread(stubborn, chunked(4, 1), 2, lost))


def test_a_result_that_cannot_be_sent_is_told() -> None:
    with pytest.raises((AttributeError, RuntimeError), match="lambda"):
        list(spread(unsendable, chunked(4, 1), 2, lost))


def test_work_that_cannot_be_sent_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="cannot be sent to other processes"):
        list(spread(lambda items: items, chunked(4, 1), 2, lost))


def test_a_process_that_cannot_start_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match=r"ended with 4\): take one job"):
        list(spread(Unloadable(), chunked(4, 1), 2, lost))


def test_a_fault_of_who_reads_the_chunks_is_raised_after_no_result_is_lost() -> None:
    def faulty() -> Iterator[Sequence[int]]:
        yield from chunked(4, 1)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(spread(doubled, faulty(), 2, lost))


def test_who_stops_early_leaves_no_process() -> None:
    results = spread(whose, chunked(1000, 1), 2, lambda item: (0, [item]))
    next(results)
    assert multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_cores_are_those_that_are_allowed() -> None:
    assert 1 <= cores() <= (os.cpu_count() or 1)
    if sys.platform == "linux":
        assert cores() == len(os.sched_getaffinity(0))
