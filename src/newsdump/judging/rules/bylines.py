"""Rules for bylines and sign-offs (ND4xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.judging.facts import Facts
from newsdump.judging.filing import Said
from newsdump.judging.outline import Outline
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = ["byline_beside_stamp", "byline_in_two_lines", "byline_with_label", "byline_with_stamp", "sign_off"]


def byline_with_label(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A short line that begins as bylines do ("By", "Von", "Por" …) and goes on with names, near the head.

    Hit:
        Ferry Strike Enters Second Week
        »By Ada Roe
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »By Friday the ferry strike had lasted two weeks.
        Talks stopped at noon, and the crews went home.
    """
    yield from _claims(outline, Said.LABELLED)


def byline_in_two_lines(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A byline's label alone on a line, "By" or "Von", and the name on the next.

    Hit:
        Ferry Strike Enters Second Week
        »By
        The Associated Press
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »Bye
        The Associated Press
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    yield from _claims(outline, Said.UNDER_LABEL)


def byline_beside_stamp(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """Names alone on a line are a byline where the stamp stands next to them, below the headline.

    In an item of an index page, names alone behind the teaser are one too.

    Hit:
        Ferry Strike Enters Second Week
        »Ada Roe
        1 May 2030
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        1 May 2030
        The ferry strike went on for a second week on Monday.
        »Ada Roe
        Talks stopped at noon.
    """
    yield from _claims(outline, Said.ALONE)


def byline_with_stamp(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """Names and a stamp on one line, below the headline: ``Ada Roe | 1 May 2030``.

    The words before the stamp must read as names and nothing else.

    Hit:
        Ferry Strike Enters Second Week
        »Ada Roe | 1 May 2030, 9:50 am
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »Day by day since 1 May 2030
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    yield from _claims(outline, Said.BESIDE_STAMP)


def _claims(outline: Outline, how: Said) -> Iterator[Claim]:
    for filed in outline.filed:
        firsts: dict[int, int] = {}
        for i, (said, reason) in filed.people.items():
            first = firsts.setdefault(outline.family[i], i)
            if said is how:
                yield Claim(i, Role.BYLINE, Strength.CERTAIN, reason, None if first == i else first)


def sign_off(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The last line of an article that names the agency or the writer: ``– Associated Press``.

    Only as the last line of a body or one of the two below it.

    Hit:
        Library Reopens
        SALEM – The roof of the library is dry again.
        Readers came back on Monday.
        »– Associated Press
    Miss:
        Library Reopens
        »SALEM – The roof of the library is dry again.
        Readers came back on Monday.
    """
    for stretch in outline.stretches:
        if stretch.kind is Kind.TEASER:
            continue
        for i in range(max(stretch.body + 1, stretch.tail - 2), min(stretch.tail + 2, stretch.end)):
            widget = facts.furniture[i] is not None and outline.family[i] in outline.recurring
            if facts.mass[i] <= 20 and facts.signoff[i] is not None and not widget:
                yield Claim(i, Role.SIGNOFF, Strength.CERTAIN, "signs the article at its end")
