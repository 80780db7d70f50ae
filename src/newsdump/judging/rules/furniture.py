"""Rules for what a page prints around its articles (ND7xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline
from newsdump.judging.verdict import Claim
from newsdump.model import Role, Strength

__all__ = ["empty_stamp", "known_furniture", "outside_the_article", "recurs_in_heads", "related_line"]


def known_furniture(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A whole line that the list of widgets knows: "Share", "TT", "Advertisement", "2 min read", "0 comments".

    Only whole lines, and beginnings that no sentence has, so a sentence about shares is none.

    Hit:
        The ferry strike went on for a second week on Monday.
        »Advertisement
        Talks stopped at noon, and the crews went home.
    Miss:
        The ferry strike went on for a second week on Monday.
        »Advertisement is all they want, the union said.
        Talks stopped at noon, and the crews went home.
    """
    for i in range(facts.count):
        kind = facts.furniture[i]
        if kind is not None:
            yield Claim(i, Role.FURNITURE, Strength.CERTAIN, f"a widget of every page: {kind}")


def recurs_in_heads(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A few words that stand in the heads of two articles or more belong to none of them, in any language.

    Hit:
        Ferry Strike Enters Second Week
        »Qx
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.


        Library Opens Its Doors
        Qx
        Library Opens Its Doors

        The library opened its doors to readers on Monday.
    Miss:
        »Ferry Strike Enters Second Week
        Qx
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.


        Library Opens Its Doors
        Qx
        Library Opens Its Doors

        The library opened its doors to readers on Monday.
    """
    for stretch in outline.stretches:
        titles = {outline.family[stretch.headline.row]} if stretch.headline is not None else set()
        for i in stretch.head:
            family = outline.family[i]
            if family in outline.recurring and family not in titles and facts.mass[i] <= 12:
                yield Claim(i, Role.FURNITURE, Strength.CERTAIN, "stands in the heads of several articles")


def related_line(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line that points to another article: ``Read more: …``, ``Baca juga: …``, with no full stop.

    Or to the one below: the headline stands in it twice in a row, glued between a link's words and the text.

    Hit:
        The ferry strike went on for a second week on Monday.
        »Read more: How the pier was built
        Talks stopped at noon, and the crews went home.
    Miss:
        The ferry strike went on for a second week on Monday.
        »Read more, the teacher said.
        Talks stopped at noon, and the crews went home.
    """
    for i in range(facts.count):
        if facts.related[i]:
            yield Claim(i, Role.FURNITURE, Strength.CERTAIN, "points to another article")


def empty_stamp(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A stamp's label with nothing behind it: the page's template was not filled.

    Hit:
        Ferry Strike Enters Second Week
        »Updated:
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »Updated: 1 May 2030
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for i, empty in enumerate(facts.empty_stamp):
        if empty and len(facts.texts[i]) < 40:
            yield Claim(i, Role.FURNITURE, Strength.CERTAIN, "a stamp's label with nothing behind it")


def outside_the_article(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """Short lines above an article's head and below its body: the page's menus and lists.

    The weakest word of all: every other rule may claim such a line. A long one stays unplaced, so that no prose is
    called furniture.

    Hit:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
        »Opinion
        Sports
        Weather
    Miss:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    bodies = {i for stretch in outline.stretches for i in stretch.prose}
    for i in range(facts.count):
        if i not in bodies and not facts.prose[i]:
            yield Claim(i, Role.FURNITURE, Strength.WEAK, "a short line outside of every body")
