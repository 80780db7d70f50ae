"""Lines that belong together are joined into one row: broken by an inline tag, broken in a word, overlapping.

Whether two lines belong together is asked of the lines as they are printed; what has been joined is put together once,
at its end, so the work is linear.
"""

from __future__ import annotations

from itertools import pairwise

from newsdump.reading.rows import Row
from newsdump.reading.runs import TERMINAL, Run, breaks_word, compounds_of

__all__ = ["join_rows"]

_OVERLAP = 15
_CONTINUING = frozenset(",.;:!?)]}»”’%…、。，；：！？）」』】؟،؛।")


def join_rows(rows: list[Row], text: str) -> list[Row]:
    """The rows with those that belong together joined."""
    rows = _overlapping(rows, text)
    narrow = any(breaks_word(above, below) for above, below in pairwise(rows))
    compounds = compounds_of(text) if narrow else frozenset()
    out: list[Row] = []
    run: Run | None = None
    for row in rows:
        if run is not None and _belongs(run, row, narrow):
            run.wrap(row, compounds) if narrow else run.append(row)
            continue
        if run is not None:
            out.append(run.row())
        run = Run(row)
    return [*out, run.row()] if run is not None else out


# ------------------------------------------------------------------------------------------------- overlaps


def _overlapping(rows: list[Row], text: str) -> list[Row]:
    """A bold lead-in printed alone and again inside the next line: merge where one's end is the other's beginning."""
    out: list[Row] = []
    run: Run | None = None
    for row in rows:
        shared = _shared(run.last.text, row.text) if run is not None and row.gap <= 1 and len(row.pieces) == 1 else 0
        if run is None or not shared:
            if run is not None:
                out.append(run.row())
            run = Run(row)
            continue
        number, start, end = row.pieces[0]
        cut = text.find(row.text, start) + shared
        rest = text[cut:end]
        rest_start = cut + len(rest) - len(rest.lstrip())
        pieces = ((number, rest_start, end),) if rest.strip() else ()
        run.add(row, row.text[shared:], pieces, ((number, start, cut),))
    return [*out, run.row()] if run is not None else out


def _shared(above: str, below: str) -> int:
    """How many characters of `below` repeat the end of `above`, where they are many, whole words, and not all of it."""
    if len(below) <= _OVERLAP or len(above) <= _OVERLAP or above == below:
        return 0
    at = above.rfind(below[:_OVERLAP])
    if at <= 0 or not below.startswith(above[at:]) or len(above) - at == len(below):
        return 0
    return len(above) - at if not above[at - 1].isalnum() or above[at - 1] > "\u2e80" else 0


# -------------------------------------------------------------------------------------------------- joining


def _belongs(run: Run, below: Row, narrow: bool) -> bool:
    """Whether `below` goes on with the rows of a run."""
    if below.breaks:
        return False
    if below.gap:
        return narrow and below.gap == 1 and run.length < 100 and " " in run.first.text and _is_unended(run.last, below)
    if breaks_word(run.last, below):
        return True
    if below.text[0] in _CONTINUING:
        return run.length > 30 and _is_speech(below.text)
    long = run.length >= 20 and run.length + len(below.text) >= 60
    return _is_unended(run.last, below) and (narrow or long)


def _is_unended(above: Row, below: Row) -> bool:
    return below.text[0].islower() and above.text[-1] not in TERMINAL


def _is_speech(text: str) -> bool:
    """Not a lone mark such as ``...`` or ``)``-bulleted furniture: words follow."""
    return len(text) < 3 or text[1:2].isspace() or text[1:2] in _CONTINUING or any(c.isalpha() for c in text[1:12])
