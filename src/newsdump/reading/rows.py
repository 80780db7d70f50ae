"""What is judged: rows, and the page they make."""

from __future__ import annotations

from typing import NamedTuple

from attrs import frozen

from newsdump.reading.lines import Piece

__all__ = ["UNSEEN", "Page", "Row", "shown"]

UNSEEN = frozenset(
    "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Format characters that print nothing."""
# With every space: what a line is stripped of to see whether it prints anything.
_EDGES = "".join(sorted(UNSEEN.union(c for c in map(chr, range(0x3001)) if c.isspace())))


def shown(text: str) -> str:
    r"""A text without the spaces and the format characters at its ends: empty where it prints nothing.

    >>> shown("\ufeff Dam Refills \u200b")
    'Dam Refills'
    """
    return text.strip(_EDGES)


class Row(NamedTuple):
    """A judged line: its text, its pieces, the blank lines above it, and pieces that print its end again.

    `breaks` says that a form feed stands above it; `left` is where its first piece begins on its line, `column` where
    its last one ends.
    """

    text: str
    pieces: tuple[Piece, ...]
    gap: int
    echoes: tuple[Piece, ...] = ()
    breaks: bool = False
    column: int = 0
    left: int = 0


@frozen
class Page:
    """A text as judged lines. `blanks` are the lines that print nothing, `glued` the numbers of those cut apart."""

    text: str
    rows: list[Row]
    blanks: list[Piece]
    glued: tuple[int, ...] = ()

    def within(self, rows: int, end: int) -> Page:
        """The first rows of the page, and its text to the offset `end`, where the others begin."""
        if rows == len(self.rows) and end == len(self.text):
            return self
        kept = self.rows[:rows]
        last = kept[-1].pieces[-1][0] if kept else 0
        glued = tuple(number for number in self.glued if number <= last)
        return Page(self.text[:end], kept, [piece for piece in self.blanks if piece[1] < end], glued)
