"""The rows of one article, before their roles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from attrs import Factory, field, frozen

from newsdump.judging.headline import Headline
from newsdump.judging.repeats import HeadBlock
from newsdump.model import Kind

__all__ = ["Stretch"]


def _first(stretch: Stretch) -> int:
    return stretch.runs[0].start if stretch.runs else stretch.end


def _behind(stretch: Stretch) -> int:
    return stretch.runs[-1].stop if stretch.runs else stretch.end


@frozen
class Stretch:
    """Rows [start, end) of one article: its head block if one repeats, its headline, the runs of its body.

    What stands between two runs is a box inside the article: a list of links, a teaser, an advertisement.
    """

    start: int
    end: int
    block: HeadBlock | None
    headline: Headline | None
    runs: tuple[range, ...]
    kind: Kind = Kind.ARTICLE
    body: int = field(init=False, default=Factory(_first, takes_self=True))
    """The first row of the body; the end of the stretch if there is none."""
    tail: int = field(init=False, default=Factory(_behind, takes_self=True))
    """The row behind the body's last."""

    @property
    def prose(self) -> Iterator[int]:
        """The rows of the body, in order."""
        return chain.from_iterable(self.runs)

    @property
    def head(self) -> range:
        """The rows before the body."""
        return range(self.start, self.body)

    @property
    def rows(self) -> range:
        """All rows of the stretch."""
        return range(self.start, self.end)
