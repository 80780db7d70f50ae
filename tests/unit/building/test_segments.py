"""From beginnings to the rows of each article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.building.segments import Segment, segments
from newsdump.judging.verdict import Claim, Verdict, settle
from newsdump.model import Kind, Role, Strength


def begun(starts: dict[int, Kind], count: int) -> Verdict:
    claims = [Claim(row, None, Strength.CERTAIN, "begins", None, kind) for row, kind in starts.items()]
    return settle([("ND801", claims)], count)


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ({}, []),
        ({0: Kind.ARTICLE}, [Segment(0, 9, Kind.ARTICLE)]),
        ({2: Kind.LIVE}, [Segment(2, 9, Kind.LIVE)]),
        ({8: Kind.ARTICLE}, [Segment(8, 9, Kind.ARTICLE)]),
        ({0: Kind.ARTICLE, 5: Kind.GALLERY}, [Segment(0, 5, Kind.ARTICLE), Segment(5, 9, Kind.GALLERY)]),
        ({5: Kind.GALLERY, 0: Kind.ARTICLE}, [Segment(0, 5, Kind.ARTICLE), Segment(5, 9, Kind.GALLERY)]),
    ],
)
def test_a_segment_goes_from_its_beginning_to_the_next(starts: dict[int, Kind], expected: list[Segment]) -> None:
    assert segments(begun(starts, 9), 9) == expected


def test_roles_begin_nothing() -> None:
    assert segments(settle([("ND101", [Claim(0, Role.HEADLINE, Strength.CERTAIN, "said")])], 2), 2) == []


@given(st.integers(1, 30).flatmap(lambda count: st.tuples(st.just(count), st.sets(st.integers(0, count - 1)))))
def test_segments_leave_no_row_out_below_the_first_beginning(drawn: tuple[int, set[int]]) -> None:
    count, rows = drawn
    found = segments(begun(dict.fromkeys(rows, Kind.ARTICLE), count), count)
    covered = [row for segment in found for row in range(segment.start, segment.end)]
    assert covered == list(range(min(rows, default=count), count))
    assert {segment.start for segment in found} == rows
