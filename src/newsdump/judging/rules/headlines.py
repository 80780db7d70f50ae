"""Rules for the headline (ND1xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = ["headline", "headline_again"]


def headline(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The best-ranked line above an article's body is its headline.

    In a head block that repeats, the first repeated line that looks like a headline; elsewhere the line with the most
    points for its copies, its echo in the body, a stamp behind it and its place. Safe because below a threshold no line
    is taken: an article may have no headline.

    Hit:
        »Ferry Strike Enters Second Week
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        »The ferry strike went on for a second week on Monday, and the talks stopped at noon.
        Crews stayed away from the pier for the eighth day.
    """
    for stretch in outline.stretches:
        if stretch.headline is not None:
            strength = Strength.CERTAIN if stretch.headline.certain else Strength.LIKELY
            yield Claim(stretch.headline.row, Role.HEADLINE, strength, stretch.headline.reason)


def headline_again(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The headline's further copies, above the body and below it.

    Equal to the headline but for case, quotes, dashes and spaces. Inside the body a copy stays: it may be meant.

    Hit:
        Ferry Strike Enters Second Week
        »FERRY STRIKE ENTERS SECOND WEEK

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »Ferry Strike Ends

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        if stretch.headline is None:
            continue
        first = stretch.headline.row
        family = outline.family[first]
        block_end = stretch.block.end if stretch.block is not None else stretch.start
        prose = frozenset(stretch.prose)
        for i in stretch.rows:
            outside = i < block_end or i not in prose or stretch.kind is Kind.GALLERY
            if i != first and outside and outline.family[i] == family:
                yield Claim(i, Role.HEADLINE, Strength.CERTAIN, "prints the headline again", first)
