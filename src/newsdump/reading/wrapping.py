"""Hard-wrapped text is unwrapped: a line goes on in the next one where that one's first word would not have fitted.

Whether a text is wrapped is asked once, of the lines that break off in the middle of a sentence. A text browser wraps
blocks of each margin at a column of their own, so each margin has its width.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

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
    firsts = [at for at, goes_on in enumerate(_links(rows, lefts, widths)) if not goes_on]
    compounds = Compounds(text)
    out: list[Row] = []
    for first, end in pairwise([*firsts, len(rows)]):
        row = rows[first]
        if end > first + 1:
            run = Run(row)
            for other in rows[first + 1 : end]:
                run.wrap(other, compounds)
            row = run.row()
        out.append(row)
    return out


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
    ends = sorted([row.column for row in rows])
    high = ends[-1 - len(ends) // 50]
    long = {left: sorted([c for c in found if high * _SHORT < c <= _WRAPS_AT[1]]) for left, found in columns.items()}
    most = max(long.values(), key=len)
    usual = most[-1 - len(most) // 50] if most else high
    return {left: c[-1 - len(c) // 50] if len(c) >= _OWN_WIDTH else usual for left, c in long.items()}


def _is_wrapped(rows: list[Row], lefts: list[int], widths: dict[int, int]) -> bool:
    """Of the lines that break off in the middle of a sentence, most are full, and none is longer than that."""
    broken = full = last = 0
    firsts = [row.text[0] for row in rows]
    small = {first for first in set(firsts) if first.islower() or (first.isalpha() and not first.isupper())}
    for i in [i for i, first in enumerate(firsts) if first in small and i and lefts[i] == lefts[i - 1]]:
        above, below = rows[i - 1], rows[i]
        width = widths[lefts[i]]
        if above.column <= width * _SHORT or below.gap or below.breaks:
            continue
        if below.text[1:2] == " " or above.text[-1] in TERMINAL or above.text == below.text:
            continue
        # Han and kana are wrapped at any character: a line that is full to the last is no accident.
        weight = 2 if is_spaceless(firsts[i]) else 1
        broken, last = broken + weight, i
        full += weight * (above.column <= width + _MORE and _is_full(above, below, width))
    if broken >= _WRAPPED:
        return full >= 0.7 * broken
    # Few lines say enough if all are full, begin with small letters and lead to a sentence's end: no list's do.
    return full == broken == _WRAPPED - 1 and rows[last].text[-1] in TERMINAL and all(map(str.islower, small))


def _is_full(above: Row, below: Row, width: int) -> bool:
    """The next word would not have fitted on the line above."""
    text = below.text
    if is_spaceless(text[0]):
        return above.column + 1 > width
    end = text.find(" ", 0, _WRAPS_AT[1])
    # A number or an initial is printed with the word behind it: a no-break space stood between them.
    if 0 < end <= 2 or (end > 0 and text[0].isdecimal()):
        end = text.find(" ", end + 1, _WRAPS_AT[1])
    return above.column + 1 + (end if end > 0 else len(text)) > width


# ---------------------------------------------------------------------------------------------------- what goes on


def _links(rows: list[Row], lefts: list[int], widths: dict[int, int]) -> list[bool]:
    """Whether each row goes on with the one above."""
    texts = [row.text for row in rows]
    times = Counter(texts)
    links = [False] * len(rows)
    across = [widths[left] for left in lefts]
    for i in [i for i in _long_enough(rows, texts, across) if not (rows[i].gap or rows[i].breaks)]:
        above, below = rows[i - 1], rows[i]
        links[i] = (
            _continues(above, below, across[i - 1], times)
            and _in_margin(rows, lefts, links, i)
            and above.text != below.text
            and not (_is_mark(below.text) or _is_mark(above.text))
        )
    ended = False
    for i in reversed([i for i, goes_on in enumerate(links) if goes_on]):
        # A paragraph that has ended on a full line is not followed by words that never end: those are another block.
        if i == len(rows) - 1 or not links[i + 1]:
            ended = texts[i][-1] in TERMINAL
        if not ended and texts[i - 1][-1] in TERMINAL:
            links[i] = False
    return links


def _long_enough(rows: list[Row], texts: list[str], across: list[int]) -> Iterator[int]:
    """The rows below one that can go on: it is long, or the row would not have fitted beside it, or it opens."""
    columns = [row.column for row in rows]
    pairs = zip(columns, across, texts, texts[1:], strict=False)
    return (
        i
        for i, (column, width, above, below) in enumerate(pairs, 1)
        if column > width * _SHORT or column + 1 + len(below) > width or above[-1] in _OPENING
    )


def _is_mark(text: str) -> bool:
    """A drawn rule, an image's file name in brackets: a block of its own."""
    return not (text[0].isalnum() or any(map(str.isalnum, text))) or (
        text[0] == "[" and text[-1] == "]" and " " not in text
    )


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
    last = above.text[-1]
    if last in _OPENING:
        return True
    ended = last in TERMINAL
    if _is_full(above, below, width):
        # Below an end, a line that is printed again elsewhere is no part of this paragraph.
        return not ended or (above.column > width * _SHORT and times[below.text] == 1)
    return not ended and above.column > width * _SHORT and below.text[0].islower()
