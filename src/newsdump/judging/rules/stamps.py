"""Rules for stamps and for datelines on lines of their own (ND5xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.fields.datelines import is_dateline_line
from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = ["dateline_alone", "stamp_below_lead", "stamp_in_head"]


def stamp_in_head(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line that is a date or a time and little else, above the body and near its headline.

    Hit:
        Ferry Strike Enters Second Week
        »Published 1 May 2030, 9:50 am
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »The ferry strike went on for a second week on 1 May 2030.
        Talks stopped at noon, and the crews went home.
    """
    for stretch, filed in zip(outline.stretches, outline.filed, strict=True):
        for i in filed.stamps:
            if i < stretch.body or stretch.kind is Kind.TEASER:
                yield Claim(i, Role.STAMP, Strength.CERTAIN, "is a date or a time and nothing else")


def stamp_below_lead(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A stamp line within the first rows of the body, or right behind its end.

    Some pages print the lead above the stamp, some the stamp below the text.

    Hit:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »1 May 2030
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
        They will be back at the pier on Tuesday, a speaker said.
    Miss:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »Talks stopped at noon on 1 May 2030.
    """
    for stretch, filed in zip(outline.stretches, outline.filed, strict=True):
        if stretch.kind in (Kind.LIVE, Kind.TEASER):
            continue
        for i in filed.stamps:
            if i >= stretch.body:
                yield Claim(i, Role.STAMP, Strength.CERTAIN, "is a date or a time and nothing else, near the head")


def dateline_alone(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A dateline on a line of its own above the body.

    Hit:
        Ferry Strike Enters Second Week
        »HARBOUR CITY (AP)
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »HARBOUR CITY
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        for i in range(stretch.start + 1, min(stretch.body + 1, stretch.end)):
            if facts.mass[i] <= 8 and is_dateline_line(facts.texts[i]) is not None:
                yield Claim(i, Role.DATELINE, Strength.CERTAIN, "a place and an agency alone on a line")
