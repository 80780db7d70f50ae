"""Which lines a drawn line joins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdump.explaining.ties import LANES, Tie, kin, ties
from newsdump.model import Lines, Role


def lines(copies: list[int | None]) -> Lines:
    count = len(copies)
    nothing = (0,) * count
    roles = (Role.CAPTION,) * count
    return Lines("", tuple(range(1, count + 1)), nothing, nothing, roles, (None,) * count, nothing, tuple(copies))


def drawn(copies: list[int | None]) -> dict[int, list[tuple[int, str]]]:
    return {at: [(tie.lane, tie.part) for tie in some] for at, some in ties(lines(copies)).items()}


def test_kin_are_a_line_and_its_copies_in_order() -> None:
    assert kin(lines([None, 2, None, 2, None])) == {2: [1, 2, 3]}


def test_a_copy_of_a_copy_is_kin_of_the_first() -> None:
    assert kin(lines([None, 0, 1])) == {0: [0, 1, 2]}


def test_a_tie_starts_goes_past_and_ends() -> None:
    assert drawn([None, None, 0, 0]) == {0: [(0, "start")], 1: [(0, "past")], 2: [(0, "both")], 3: [(0, "end")]}


def test_ties_that_cross_have_lanes_of_their_own() -> None:
    found = drawn([None, None, 0, 1])
    assert found[1] == [(0, "past"), (1, "start")]
    assert found[3] == [(1, "end")]


def test_a_lane_is_free_again_behind_the_end_of_a_tie() -> None:
    assert {lane for some in drawn([None, 0, None, 2]).values() for lane, _ in some} == {0}


def test_what_lies_far_apart_is_not_tied() -> None:
    assert drawn([None, *[None] * 60, 0]) == {}
    near = drawn([None, 0, *[None] * 60, 0])
    assert set(near) == {0, 1}


def test_a_tie_names_the_line_at_which_it_starts() -> None:
    assert ties(lines([None, 0]))[1] == [Tie(0, "end", 0)]


@given(st.lists(st.none() | st.integers(0, 30), max_size=31))
def test_no_two_ties_share_a_lane_at_a_line(copies: list[int | None]) -> None:
    """Also where copies name one another in a circle, which no parser of ours makes."""
    known = [None if copy is None or copy >= len(copies) else copy for copy in copies]
    for some in ties(lines(known)).values():
        lanes = [tie.lane for tie in some]
        assert len(lanes) == len({*lanes}) <= LANES
