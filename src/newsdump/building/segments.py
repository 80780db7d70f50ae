"""From roles and beginnings to the rows of each article."""

from __future__ import annotations

from attrs import frozen

from newsdump.judging.verdict import Verdict
from newsdump.model import Kind

__all__ = ["Segment", "segments"]


@frozen
class Segment:
    """Rows [start, end) of one article of this kind."""

    start: int
    end: int
    kind: Kind


def segments(verdict: Verdict, count: int) -> list[Segment]:
    """The segments of a page, in order. Rows above the first beginning are in none."""
    starts = sorted(verdict.starts)
    ends = [*starts[1:], count]
    return [Segment(start, end, verdict.starts[start]) for start, end in zip(starts, ends, strict=False)]
