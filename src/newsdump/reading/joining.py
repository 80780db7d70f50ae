"""Lines that belong together are joined into one row: hard-wrapped, broken by an inline tag, overlapping.

Whether two lines belong together is asked of the lines as they are printed; what has been joined is put together once,
at its end, so the work is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from newsdump.reading.lines import Piece
from newsdump.reading.rows import Row

__all__ = ["join_rows"]

_OVERLAP = 15
_WRAPPED = 3
_FIRST_WORD = re.compile(r"\S+")
_BEFORE, _BEHIND = re.compile(r"\w+-$"), re.compile(r"\w+")
_LONGEST_WORD = 40
_WRAPS_AT = (40, 110)
# A line that begins so continues the one above: an inline tag stood between them.
_CONTINUING = frozenset(",.;:!?)]}»”’%…、。，；：！？）」』】؟،؛।")
_TERMINAL = frozenset(".!?:;…。！？：；؟।॥。｡\"”“»«’')]）」』】|")


class _Run:
    """Rows on their way to be one."""

    def __init__(self, row: Row) -> None:
        self.first = self.last = row
        self.texts = [row.text]
        self.length = len(row.text)
        self.pieces: list[Piece] = list(row.pieces)
        self.echoes: list[Piece] = list(row.echoes)

    def add(self, row: Row, text: str, pieces: Iterable[Piece], echoes: Iterable[Piece] = ()) -> None:
        self.last = row
        self.texts.append(text)
        self.length += len(text)
        self.pieces.extend(pieces)
        self.echoes.extend((*echoes, *row.echoes))

    def row(self) -> Row:
        if self.first is self.last:
            return self.first
        first = self.first
        text = "".join(self.texts)
        return Row(text, tuple(self.pieces), first.gap, tuple(self.echoes), first.breaks, self.last.column)


def join_rows(rows: list[Row], text: str) -> list[Row]:
    """The rows with those that belong together joined."""
    rows = _overlapping(rows, text)
    width = _wrap_width(rows)
    narrow = width > 0 or any(_breaks_word(above, below) for above, below in pairwise(rows))
    compounds = _compounds(text) if narrow else frozenset()
    out: list[Row] = []
    run: _Run | None = None
    for row in rows:
        if run is not None and _belongs(run, row, width, narrow):
            _append(run, row, compounds)
            continue
        if run is not None:
            out.append(run.row())
        run = _Run(row)
    return [*out, run.row()] if run is not None else out


# ------------------------------------------------------------------------------------------------- overlaps


def _overlapping(rows: list[Row], text: str) -> list[Row]:
    """A bold lead-in printed alone and again inside the next line: merge where one's end is the other's beginning."""
    out: list[Row] = []
    run: _Run | None = None
    for row in rows:
        shared = _shared(run.last.text, row.text) if run is not None and row.gap <= 1 else 0
        if run is None or not shared:
            if run is not None:
                out.append(run.row())
            run = _Run(row)
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


# ------------------------------------------------------------------------------------------------- wrapping


def _wrap_width(rows: list[Row]) -> int:
    """The column at which the text was hard-wrapped, or 0. Wrapped lines end where the next word would not fit."""
    ends = sorted(row.column for row in rows)
    width = ends[-1 - len(ends) // 50] if len(ends) > _WRAPPED else 0
    if not _WRAPS_AT[0] <= width <= _WRAPS_AT[1]:
        return 0
    pairs = [(above, below) for above, below in pairwise(rows) if below.gap == 0 and above.text != below.text]
    long = [(above, below) for above, below in pairs if above.column > width * 0.6]
    full = [above for above, below in long if _is_full(above, below, width)]
    unended = sum(above.text[-1] not in _TERMINAL for above in full)
    # Lines that happen to be of one length end as sentences do; wrapped ones rarely.
    return width if len(long) >= _WRAPPED and len(full) >= 0.7 * len(long) and unended >= 0.6 * len(full) else 0


def _is_full(above: Row, below: Row, width: int) -> bool:
    """The next word would not have fitted on the line above."""
    first = _FIRST_WORD.match(below.text)
    needed = 1 if first is None or _is_spaceless(below.text[0]) else 1 + len(first[0])
    return above.column + needed > width


def _is_spaceless(character: str) -> bool:
    """Han, kana and their punctuation: wrapped lines of these are joined without a space."""
    return "\u3000" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


# -------------------------------------------------------------------------------------------------- joining


def _belongs(run: _Run, below: Row, width: int, narrow: bool) -> bool:
    """Whether `below` goes on with the rows of a run."""
    if below.breaks:
        return False
    if below.gap:
        return narrow and below.gap == 1 and run.length < 100 and " " in run.first.text and _is_unended(run.last, below)
    if (width and _is_full(run.last, below, width)) or _breaks_word(run.last, below):
        return True
    if below.text[0] in _CONTINUING:
        return run.length > 30 and _is_speech(below.text)
    long = run.length >= 20 and run.length + len(below.text) >= 60
    return _is_unended(run.last, below) and (narrow or long)


def _is_unended(above: Row, below: Row) -> bool:
    return below.text[0].islower() and above.text[-1] not in _TERMINAL


def _breaks_word(above: Row, below: Row) -> bool:
    """A word is broken at the end of the line above: a letter, a hyphen, and a small letter below."""
    broken = above.text[-1] == "-" and above.text[-2:-1].isalpha()
    return broken and below.gap == 0 and below.text[0].islower()


def _is_speech(text: str) -> bool:
    """Not a lone mark such as ``...`` or ``)``-bulleted furniture: words follow."""
    return len(text) < 3 or text[1:2].isspace() or text[1:2] in _CONTINUING or any(c.isalpha() for c in text[1:12])


def _append(run: _Run, row: Row, compounds: frozenset[str]) -> None:
    above = run.last.text
    text = f" {row.text}"
    if _breaks_word(run.last, row):
        text = row.text
        # The hyphen stays only where the text has the hyphenated word elsewhere.
        if _broken_compound(above, text) not in compounds:
            run.texts[-1] = run.texts[-1][:-1]
    elif row.text[0] in _CONTINUING or _is_spaceless(above[-1]):
        text = row.text
    run.add(row, text, row.pieces)


def _compounds(text: str) -> frozenset[str]:
    """The hyphenated words of a text, looked at from their hyphens: linear, however long a word is."""
    found: set[str] = set()
    at = text.find("-")
    while at >= 0:
        found.add(_broken_compound(text[max(0, at - _LONGEST_WORD) : at + 1], text[at + 1 : at + _LONGEST_WORD]))
        at = text.find("-", at + 1)
    return frozenset(found)


def _broken_compound(above: str, below: str) -> str:
    before = _BEFORE.search(above[-_LONGEST_WORD:])
    behind = _BEHIND.match(below[:_LONGEST_WORD])
    return (before[0] if before is not None else "") + (behind[0] if behind is not None else "")
