"""Rules for where articles begin (ND8xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline
from newsdump.judging.verdict import Claim
from newsdump.model import Role, Strength

__all__ = ["article_begins", "entry_rule", "separator"]


def article_begins(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """An article begins where the text does, behind a separator, at a head that repeats, or where two signals meet.

    The signals: a headline printed again, captions printed again, a wide gap, a sign-off or a count of comments above,
    a dateline below, a stamp or byline beside, a caption with a credit below; words of the head that stand in the prose
    below and not above; of web pages a title, a menu or first links below, a foot above. A gap alone never splits.

    Hit:
        Ferry Strike Enters Second Week
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.



        »Library Opens Its Doors
        Library Opens Its Doors

        The library opened its doors to readers on Monday.
    Miss:
        Ferry Strike Enters Second Week
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.



        »The library opened its doors to readers on Monday.
    """
    for start, stretch in zip(outline.starts, outline.stretches, strict=True):
        strength = Strength.CERTAIN if start.certain else Strength.LIKELY
        yield Claim(start.row, None, strength, ", ".join(start.signals), None, stretch.kind)


def separator(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A drawn rule between articles, where most of the text's rules stand between articles.

    Hit:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday.
        »-----
        Library Opens Its Doors
        The library opened its doors to readers on Monday.
    Miss:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »***
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    for i in sorted(outline.marks):
        yield Claim(i, Role.BOUNDARY, Strength.CERTAIN, "a rule between articles")


def entry_rule(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line of underscores, or a drawn rule that parts no articles: it parts entries or scenes.

    Hit:
        HARBOUR CITY (AP) — The Latest on the ferry strike (all times local):
        10:45 a.m.
        The talks began again, a speaker said.
        »__
        9:21 a.m.
        The crews came to the pier.
    Miss:
        HARBOUR CITY (AP) — The Latest on the ferry strike (all times local):
        »10:45 a.m.
        The talks began again, a speaker said.
        __
        9:21 a.m.
        The crews came to the pier.
    """
    for i, text in enumerate(facts.texts):
        if i not in outline.marks and (
            facts.rule_line[i] or (text[0] == "_" and len(text) > 1 and not text.strip("_ "))
        ):
            yield Claim(i, Role.BOUNDARY, Strength.CERTAIN, "a rule that parts no articles")
