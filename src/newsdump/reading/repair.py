"""From source lines to the lines that are judged: wrapped and broken ones joined, glued ones cut.

A judged line (a *row*) is made of one or more pieces of the source and knows them. Joining never drops a character:
what a row prints twice (the shifted overlap of a bold lead-in) is kept as an echo of that row.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import compress, repeat

from newsdump.reading.cutting import cut_rows
from newsdump.reading.joining import is_narrow, join_rows
from newsdump.reading.lines import Piece, Source
from newsdump.reading.rows import UNSEEN, Page, Row, shown
from newsdump.reading.wrapping import unwrap

__all__ = ["Page", "Row", "read_page"]


def read_page(source: Source) -> Page:
    """The rows of a text, in order. Every piece of the source is in one row or is blank."""
    rows, blanks = _visible(source)
    narrow = is_narrow(rows)
    rows, glued = cut_rows(unwrap(rows, source.text), source.text)
    return Page(source.text, join_rows(rows, source.text, narrow=narrow), blanks, glued)


def _visible(source: Source) -> tuple[list[Row], list[Piece]]:
    """A row for each piece that prints something, and the pieces that print nothing."""
    texts = source.texts
    edges = {text[0] for text in texts if text} | {text[-1] for text in texts if text}
    if not edges.isdisjoint(UNSEEN):
        texts = list(map(shown, texts))
    pieces = list(compress(source.pieces, texts))
    lefts = list(compress(source.lefts, texts))
    gaps, breaks = _gaps(source, texts)
    columns = (
        compress(texts, texts),
        zip(pieces, strict=True),
        gaps,
        repeat(()),
        breaks,
        [end - left for (_, _, end), left in zip(pieces, lefts, strict=True)],
        [start - left for (_, start, _), left in zip(pieces, lefts, strict=True)],
    )
    blanks = [piece for piece, text in zip(source.pieces, texts, strict=True) if not text]
    # As `Row._make` does, without a call in Python for each row.
    return list(map(partial(tuple.__new__, Row), zip(*columns, strict=False))), blanks


def _gaps(source: Source, texts: list[str]) -> tuple[list[int], Iterable[bool]]:
    """For each piece that prints something, the blank lines above it, and whether a form feed stands above it."""
    if source.pieces[-1][0] == len(source.pieces):
        # No line was cut, so no form feed is there.
        seen = list(compress(range(len(texts)), texts))
        return [at - above - 1 for above, at in zip([-1, *seen], seen, strict=False)], repeat(False)
    gaps: list[int] = []
    breaks: list[bool] = []
    gap, last, broken = 0, 0, False
    for at, ((number, _, _), text) in enumerate(zip(source.pieces, texts, strict=True)):
        broken = broken or at in source.breaks
        if text:
            gaps.append(gap)
            breaks.append(broken)
            gap, broken = 0, False
        else:
            gap += number != last
        last = number
    return gaps, breaks
