"""From source lines to the lines that are judged: wrapped and broken ones joined, glued ones cut.

A judged line (a *row*) is made of one or more pieces of the source and knows them. Joining never drops a character:
what a row prints twice (the shifted overlap of a bold lead-in) is kept as an echo of that row.
"""

from __future__ import annotations

from newsdump.reading.cutting import cut_rows
from newsdump.reading.joining import is_narrow, join_rows
from newsdump.reading.lines import Piece, Source
from newsdump.reading.rows import Page, Row, shown
from newsdump.reading.wrapping import unwrap

__all__ = ["Page", "Row", "read_page"]


def read_page(source: Source) -> Page:
    """The rows of a text, in order. Every piece of the source is in one row or is blank."""
    rows, blanks = _visible(source)
    narrow = is_narrow(rows)
    rows, glued = cut_rows(unwrap(rows, source.text), source.text)
    return Page(source.text, join_rows(rows, source.text, narrow=narrow), blanks, glued)


def _visible(source: Source) -> tuple[list[Row], list[Piece]]:
    text, rows, blanks = source.text, [], []
    gap, last, breaks = 0, 0, False
    for at, piece in enumerate(source.pieces):
        number, start, end = piece
        breaks = breaks or at in source.breaks
        seen = shown(text[start:end]) if end > start else ""
        if seen:
            left = source.lefts[at]
            rows.append(Row(seen, (piece,), gap, (), breaks, end - left, start - left))
            gap, last, breaks = 0, number, False
        else:
            blanks.append(piece)
            gap += number != last
            last = number
    return rows, blanks
