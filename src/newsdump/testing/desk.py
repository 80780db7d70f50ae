"""The desk draws what a dump prints, and keeps its texts apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from attrs import field, frozen, mutable
from hypothesis import strategies as st

from newsdump.model import Article, Block, Caption
from newsdump.testing import scripts
from newsdump.testing.scripts import Script
from newsdump.testing.values import SEEDS

__all__ = ["Desk", "House", "Story"]

T = TypeVar("T")

# The credit as printed in brackets, which is here the agency's usual spelling too.
_AGENCIES = ("EPA", "AFP", "Reuters", "AP", "dpa")


@frozen(kw_only=True)
class House:
    """What all articles of a dump have in common, because one site printed them."""

    copies: int
    widget: str
    outlet: str


@frozen
class Story:
    """An article as a page prints it, line by line, and as it must come out."""

    lines: Sequence[str]
    article: Article


@mutable
class Desk:
    """Draws the texts of one dump. No text begins like another, so that none is taken for its copy."""

    draw: st.DrawFn
    script: Script
    house: House
    texts: int = field(default=0, init=False)

    def headline(self) -> str:
        """One line without a stop."""
        return scripts.headline(self.script, self._number(), self.draw(SEEDS))

    def sentence(self) -> str:
        """One sentence: a deck, or a caption without its credit."""
        return scripts.caption(self.script, self._number(), self.draw(SEEDS))

    def captions(self, *, copies: int, least: int = 0) -> list[Caption]:
        """Up to two, each with the credit of an agency."""
        agencies = self.draw(st.lists(st.sampled_from(_AGENCIES), min_size=least, max_size=2))
        return [Caption(text=self.sentence(), credit=one, agency=one, copies=copies) for one in agencies]

    def paragraphs(self, least: int = 2, most: int = 5) -> list[str]:
        """The texts of a body, each of two or three sentences."""
        drawn = self.draw(st.lists(st.lists(SEEDS, min_size=2, max_size=3), min_size=least, max_size=most))
        return [scripts.paragraph(self.script, self._number(), seeds) for seeds in drawn]

    def one_of(self, options: Sequence[T]) -> T:
        """One of the options."""
        return self.draw(st.sampled_from(options))

    def spaced(self, paragraphs: Sequence[str]) -> list[str]:
        """The lines of a body, with blank ones between its paragraphs or without."""
        blank = [""] if self.draw(st.booleans()) else []
        return [line for text in paragraphs for line in (*blank, text)][len(blank) :]

    def day(self) -> dt.date:
        """A day that no text had before."""
        return dt.date(2029, 12, 31) - dt.timedelta(days=13 * self._number())

    def _number(self) -> int:
        self.texts += 1
        return self.texts - 1


def body_of(paragraphs: Sequence[str]) -> list[Block]:
    """The blocks of a body of paragraphs alone."""
    return [Block(text=text) for text in paragraphs]
