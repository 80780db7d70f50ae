"""Where a window ends, if text remains behind it: above its last article, which begins the next window."""

from __future__ import annotations

from itertools import accumulate

from attrs import frozen

from newsdump.building.segments import Segment
from newsdump.reading.rows import Page, Row
from newsdump.reading.windows import length, reach

__all__ = ["Cut", "find_cut"]

_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
_LEAST = 4
"""A window is done with a quarter of its characters at least: no text is judged again and again."""


@frozen
class Cut:
    """Rows and characters of a window that are done with; `splits` says that an article goes on behind them."""

    rows: int
    end: int
    splits: bool = False


def find_cut(page: Page, found: list[Segment]) -> Cut:
    """The cut of a window with text behind it.

    Above the last article; where that would leave less than a quarter, one article fills the window, which is cut at
    the last blank line, or else the last line.
    """
    rows, least = page.rows, reach(page.text, 0, length(page.text) // _LEAST)
    ends = [0, *accumulate([max([piece[2] for piece in (*row.pieces, *row.echoes)]) for row in rows], max)]

    def fits(k: int) -> bool:
        begins = _begin(page.text, rows[k])
        return k > 0 and begins >= max(least, ends[k], 1)

    last = found[-1].start if found else len(rows)
    if found and fits(last):
        return Cut(last, _begin(page.text, rows[last]))
    below = [k for k in range(len(rows) - 1, 0, -1) if rows[k].pieces[0][1] >= least]
    gaps = (k for k in below if rows[k].gap and fits(k))
    k = next(gaps, None) or next((k for k in below if fits(k)), None)
    if k is None:
        return Cut(len(rows), len(page.text), bool(found))
    return Cut(k, _begin(page.text, rows[k]), last < k)


def _begin(text: str, row: Row) -> int:
    """Where the row's line or its part of one begins, with the spaces before its first character."""
    start = row.pieces[0][1]
    while start and text[start - 1].isspace() and text[start - 1] not in _ENDS:
        start -= 1
    return start
