"""From text to source lines with their offsets.

LF, CRLF and CR end a numbered line. FF, VT, NEL (U+0085), LINE SEPARATOR and PARAGRAPH SEPARATOR cut a numbered line
into pieces. Nothing is normalised here: an offset points into the text as it was decoded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from operator import add

from attrs import frozen

__all__ = ["LINE_END", "Piece", "Source", "split"]

LINE_END = re.compile("\r\n?|\n")
_CUTS = "\x0b\x0c\x85\u2028\u2029"
_CUT = re.compile(f"[{_CUTS}]")

Piece = tuple[int, int, int]
"""A source line or a part of one: its number (from 1), its start and its end, without the space around it."""


@frozen
class Source:
    """The pieces of a text in order, what each prints, and where the line or part of each begins, spaces included.

    `texts` are the pieces' texts without the space around them; `breaks` holds the positions in `pieces` that stand
    after a form feed.
    """

    text: str
    pieces: list[Piece]
    texts: list[str]
    lefts: list[int]
    breaks: frozenset[int]


def split(text: str) -> Source:
    r"""Every numbered line of a text, or the pieces of it; blank ones too.

    >>> split("Dam Refills\n\nRain came.").pieces
    [(1, 0, 11), (2, 12, 12), (3, 13, 23)]
    """
    cut = any(map(text.__contains__, _CUTS))
    if "\r" in text:
        bounds = _bounds(text)
        numbers, lefts = range(1, len(bounds) + 1), [start for start, _ in bounds]
        lines = [text[start:end] for start, end in bounds]
    else:
        lines = text.split("\n")
        if len(lines) > 1 and not lines[-1]:
            lines.pop()
        numbers, lefts = range(1, len(lines) + 1), list(accumulate([len(line) + 1 for line in lines], initial=0))
        lefts.pop()
    return _cut_apart(text, lines, lefts) if cut else _source(text, numbers, lines, lefts)


def _bounds(text: str) -> list[tuple[int, int]]:
    """Where each line begins and ends in a text in which CR ends lines, too."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for end in LINE_END.finditer(text):
        bounds.append((start, end.start()))
        start = end.end()
    if start < len(text) or not bounds:
        bounds.append((start, len(text)))
    return bounds


def _cut_apart(text: str, lines: list[str], lefts: list[int]) -> Source:
    """The source of lines in which some characters cut pieces off."""
    numbers: list[int] = []
    parts: list[str] = []
    starts: list[int] = []
    breaks: set[int] = set()
    for number, (line, left) in enumerate(zip(lines, lefts, strict=True), 1):
        at = 0
        for cut in (*_CUT.finditer(line), None):
            end = len(line) if cut is None else cut.start()
            numbers.append(number)
            parts.append(line[at:end])
            starts.append(left + at)
            if cut is not None:
                at = cut.end()
                if cut[0] == "\x0c":
                    breaks.add(len(parts))
    return _source(text, numbers, parts, starts, frozenset(breaks))


def _source(
    text: str, numbers: Sequence[int], lines: list[str], lefts: list[int], breaks: frozenset[int] = frozenset()
) -> Source:
    texts = list(map(str.strip, lines))
    starts = [
        left if bare is line or not bare else left + len(line) - len(line.lstrip())
        for left, line, bare in zip(lefts, lines, texts, strict=True)
    ]
    ends = map(add, starts, map(len, texts))
    return Source(text, list(zip(numbers, starts, ends, strict=True)), texts, lefts, breaks)
