"""Hard-wrapped text is unwrapped: a line goes on in the next one where that one's first word would not have fitted.

Whether a text is wrapped is asked once, of the lines that break off in the middle of a sentence. A text browser wraps
blocks of each margin at a column of their own, so each margin has its width.
"""

from __future__ import annotations

import re
from collections import Counter

from newsdump.reading.rows import Row
from newsdump.reading.runs import TERMINAL, Compounds, Run, is_spaceless

__all__ = ["unwrap"]

_WRAPPED = 3
_WRAPS_AT = (40, 110)
_SHORT = 0.6
_OWN_WIDTH = 20
_MORE = 4
_SET_IN = 8
_BULLET = re.compile(r"(?:[*+•·▪◦#@=o-]|[(\[]?\d{1,3}[.)\]]) +")
_BULLETS = frozenset("*+•▪◦")
# What a text browser prints for a button, at the beginning of its line.
_BUTTON = "(BUTTON)"
_OPENING = frozenset("([{„‚")


def unwrap(rows: list[Row], text: str) -> list[Row]:
    """The rows with wrapped paragraphs joined; the rows themselves where the text is not wrapped."""
    if not _may_be_wrapped(rows):
        return rows
    lefts = [row.left for row in rows]
    widths = _widths(rows, lefts)
    if not _is_wrapped(rows, lefts, widths):
        return rows
    goes_on = _links(rows, lefts, widths)
    compounds = Compounds(text)
    out: list[Row] = []
    run = Run(rows[0])
    for row, on in zip(rows[1:], goes_on[1:], strict=True):
        if on:
            run.wrap(row, compounds)
        else:
            out.append(run.row())
            run = Run(row)
    return [*out, run.row()]


# ------------------------------------------------------------------------------------------------ is it wrapped?


def _may_be_wrapped(rows: list[Row]) -> bool:
    """Whether nearly no line is longer than wrapped lines are."""
    if len(rows) <= _WRAPPED:
        return False
    ends = sorted([row.column for row in rows])
    return _WRAPS_AT[0] <= ends[-1 - len(ends) // 50] <= _WRAPS_AT[1]


def _widths(rows: list[Row], lefts: list[int]) -> dict[int, int]:
    """The column at which blocks of each margin are wrapped; where there are few, at which most lines are."""
    columns: dict[int, list[int]] = {}
    for row, left in zip(rows, lefts, strict=True):
        columns.setdefault(left, []).append(row.column)
    ends = sorted(row.column for row in rows)
    high = ends[-1 - len(ends) // 50]
    long = {left: sorted(c for c in found if high * _SHORT < c <= _WRAPS_AT[1]) for left, found in columns.items()}
    most = max(long.values(), key=len)
    usual = most[-1 - len(most) // 50] if most else high
    return {left: c[-1 - len(c) // 50] if len(c) >= _OWN_WIDTH else usual for left, c in long.items()}


def _is_wrapped(rows: list[Row], lefts: list[int], widths: dict[int, int]) -> bool:
    """Of the lines that break off in the middle of a sentence, most are full, and none is longer than that."""
    broken = full = 0
    for i in range(1, len(rows)):
        above, below = rows[i - 1], rows[i]
        width = widths[lefts[i]]
        if below.gap or below.breaks or lefts[i] != lefts[i - 1] or above.column <= width * _SHORT:
            continue
        first, last = below.text[0], above.text[-1]
        small = first.islower() or (first.isalpha() and not first.isupper())
        if not small or below.text[1:2] == " " or last in TERMINAL or above.text == below.text:
            continue
        # Han and kana are wrapped at any character: a line that is full to the last is no accident.
        weight = 2 if is_spaceless(first) else 1
        broken += weight
        full += weight * (above.column <= width + _MORE and _is_full(above, below, width))
    return broken >= _WRAPPED and full >= 0.7 * broken


def _is_full(above: Row, below: Row, width: int) -> bool:
    """The next word would not have fitted on the line above."""
    if is_spaceless(below.text[0]):
        return above.column + 1 > width
    end = below.text.find(" ", 0, _WRAPS_AT[1])
    # A number or an initial is printed with the word behind it: a no-break space stood between them.
    if 0 < end <= 2 or (end > 0 and below.text[0].isdecimal()):
        end = below.text.find(" ", end + 1, _WRAPS_AT[1])
    return above.column + 1 + (end if end > 0 else len(below.text)) > width


# ---------------------------------------------------------------------------------------------------- what goes on


def _links(rows: list[Row], lefts: list[int], widths: dict[int, int]) -> list[bool]:
    """Whether each row goes on with the one above."""
    times = Counter([row.text for row in rows])
    links = [False] * len(rows)
    for i in range(1, len(rows)):
        above, below = rows[i - 1], rows[i]
        links[i] = not (below.gap or below.breaks) and (
            _continues(above, below, widths[lefts[i - 1]], times)
            and _in_margin(rows, lefts, links, i)
            and above.text != below.text
            and not (_is_mark(below.text) or _is_mark(above.text))
        )
    ended = False
    for i in range(len(rows) - 1, 0, -1):
        # A paragraph that has ended on a full line is not followed by words that never end: those are another block.
        if i == len(rows) - 1 or not links[i + 1]:
            ended = rows[i].text[-1] in TERMINAL
        if links[i] and not ended and rows[i - 1].text[-1] in TERMINAL:
            links[i] = False
    return links


def _is_mark(text: str) -> bool:
    """A drawn rule, an image's file name in brackets: a block of its own."""
    return not any(map(str.isalnum, text)) or (text[0] == "[" and text[-1] == "]" and " " not in text)


def _in_margin(rows: list[Row], lefts: list[int], links: list[bool], i: int) -> bool:
    """Whether row i stands where a line of the same block would: below the one above, or below an item's text."""
    above, below = lefts[i - 1], lefts[i]
    text = rows[i].text
    if (text[0] in _BULLETS and text[1:2] == " ") or text.startswith(_BUTTON):
        return False
    if above == below:
        return True
    bullet = _BULLET.match(rows[i - 1].text) if not links[i - 1] else None
    if bullet is not None:
        return below == above + bullet.end()
    # The first line of a paragraph may be set in, and text may be centred or set to the right; only a small step to
    # the right is another block.
    return above > below or below > above + _SET_IN


def _continues(above: Row, below: Row, width: int, times: Counter[str]) -> bool:
    ended = above.text[-1] in TERMINAL
    if above.text[-1] in _OPENING:
        return True
    if _is_full(above, below, width):
        # Below an end, a line that is printed again elsewhere is no part of this paragraph.
        return not ended or (above.column > width * _SHORT and times[below.text] == 1)
    return not ended and above.column > width * _SHORT and below.text[0].islower()
