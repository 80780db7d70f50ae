"""Heads at which the matter changes, and lines that are no head whatever stands around them."""

from __future__ import annotations

import pytest

from newsdump.judging.echoes import Prose
from newsdump.judging.facts import Facts
from newsdump.judging.topics import find_changes
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from tests.unit.judging.test_starts import FERRY, FERRY_BODY, LIBRARY, LIBRARY_BODY


def changes(*lines: str) -> list[str]:
    read = Facts(read_page(split("\n".join(lines))))
    return [read.texts[row] for row in find_changes(read, Prose(read))]


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (LIBRARY, True),
        ("Library doors", False),
        ("• Library With Oak Doors", False),
        ("Library With Oak Doors.", False),
        ("By Oak Doors Library", False),
    ],
)
def test_a_head_has_some_words_and_no_full_stop_or_bullet(head: str, is_one: bool) -> None:
    assert changes(FERRY, *FERRY_BODY, head, *LIBRARY_BODY) == ([head] if is_one else [])


def test_a_head_needs_enough_prose_on_both_sides() -> None:
    assert changes(FERRY, *FERRY_BODY[:2], LIBRARY, *LIBRARY_BODY) == []
    assert changes(FERRY, *FERRY_BODY, LIBRARY, *LIBRARY_BODY[:2]) == []


def test_a_head_stands_close_above_its_prose() -> None:
    near = ["Radio", "Chess", "Tides"]
    assert LIBRARY in changes(FERRY, *FERRY_BODY, LIBRARY, *near, *LIBRARY_BODY)
    assert LIBRARY not in changes(FERRY, *FERRY_BODY, LIBRARY, *near * 3, *LIBRARY_BODY)


@pytest.mark.parametrize("beside", ["1 May 2030", "By Ada Roe", None])
def test_below_an_open_end_a_stamp_or_a_name_must_stand_beside_the_head(beside: str | None) -> None:
    """A list's last item, a table's row: no sentence ends there, so that the head may be a further row."""
    lines = (FERRY, *FERRY_BODY, "Radio", LIBRARY, *([beside] if beside else []), *LIBRARY_BODY)
    assert changes(*lines) == ([LIBRARY] if beside else [])


def test_a_dateline_below_the_head_speaks_for_it_too() -> None:
    led = f"MILL VALLEY, May 1 (Reuters) - {LIBRARY_BODY[0]}"
    assert changes(FERRY, *FERRY_BODY, "Radio", LIBRARY, led, *LIBRARY_BODY[1:]) == [LIBRARY]
