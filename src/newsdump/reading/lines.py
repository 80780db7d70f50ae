"""From text to source lines with their offsets.

LF, CRLF and CR end a numbered line. FF, VT, NEL (U+0085), LINE SEPARATOR and PARAGRAPH SEPARATOR cut a numbered line
into pieces. Nothing is normalised here: an offset points into the text as it was decoded.
"""

from __future__ import annotations

import re

from attrs import frozen

__all__ = ["Piece", "Source", "split"]

_LINE_END = re.compile("\r\n?|\n")
_CUT = re.compile("[\x0b\x0c\x85\u2028\u2029]")

Piece = tuple[int, int, int]
"""A source line or a part of one: its number (from 1), its start and its end, without the space around it."""


@frozen
class Source:
    """The pieces of a text in order, and where the line or part of each begins, spaces included.

    `breaks` holds the positions in `pieces` that stand after a form feed.
    """

    text: str
    pieces: list[Piece]
    lefts: list[int]
    breaks: frozenset[int]


def split(text: str) -> Source:
    r"""Every numbered line of a text, or the pieces of it; blank ones too.

    >>> split("Dam Refills\n\nRain came.").pieces
    [(1, 0, 11), (2, 12, 12), (3, 13, 23)]
    """
    lines = _numbered(text)
    if _CUT.search(text) is None:
        pieces = [_stripped(text, number, start, end) for number, start, end in lines]
        return Source(text, pieces, [start for _, start, _ in lines], frozenset())
    pieces = []
    lefts: list[int] = []
    breaks: set[int] = set()
    for number, start, end in lines:
        at = start
        for cut in _CUT.finditer(text, start, end):
            pieces.append(_stripped(text, number, at, cut.start()))
            lefts.append(at)
            at = cut.end()
            if cut[0] == "\x0c":
                breaks.add(len(pieces))
        pieces.append(_stripped(text, number, at, end))
        lefts.append(at)
    return Source(text, pieces, lefts, frozenset(breaks))


def _numbered(text: str) -> list[Piece]:
    lines: list[Piece] = []
    number, start = 1, 0
    for end in _LINE_END.finditer(text):
        lines.append((number, start, end.start()))
        number, start = number + 1, end.end()
    if start < len(text) or not lines:
        lines.append((number, start, len(text)))
    return lines


def _stripped(text: str, number: int, start: int, end: int) -> Piece:
    raw = text[start:end]
    bare = raw.strip()
    if len(bare) == len(raw):
        return number, start, end
    start += len(raw) - len(raw.lstrip()) if bare else 0
    return number, start, start + len(bare)
