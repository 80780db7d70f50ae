"""Rules for the body: paragraphs, subheads, quotes, items, entries, notes (ND6xx)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdump.judging.facts import Facts
from newsdump.judging.kinds import find_live
from newsdump.judging.outline import Outline
from newsdump.judging.stretch import Stretch
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = ["correction", "cut_off_copy", "entry", "item", "paragraph", "printed_twice", "quoted_post", "subhead"]

_POSTED = re.compile(r"[—–-] ?[^()]{1,60} \(@\w{1,30}\)")
_CORRECTIONS = (
    "correction:", "correction ", "corrections:", "clarification:", "editor's note:", "editor’s note:", "korrektur:",
    "richtigstellung:", "anmerkung der redaktion", "corrección:", "fe de errata", "rectificatif", "correctif",
    "errata:", "correzione:", "correção:", "rättelse:", "rettelse:", "oikaisu:", "sprostowanie", "уточнение:",
    "исправление:", "düzeltme:", "تصحيح", "订正:", "更正:", "訂正:", "정정",
)  # fmt: skip
_SHORT = 12
_CLAUSE = 8


def paragraph(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line of the body that is a sentence, or long.

    The body is the run of lines with the most prose in it, so a sentence inside it belongs to the article.

    Hit:
        Ferry Strike Enters Second Week
        »The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        »Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        unstopped = not any(facts.stops[i] for i in stretch.prose)
        for i in stretch.prose:
            if facts.stops[i] or facts.mass[i] >= _SHORT or unstopped or stretch.kind is Kind.TEASER:
                strength = Strength.LIKELY if facts.mass[i] > 2 else Strength.WEAK
                yield Claim(i, Role.PARAGRAPH, strength, "prose inside the body")


def subhead(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A short line of the body without a full stop, with prose below it.

    A line that ends in a colon is no heading: it begins what the next line says.

    Hit:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »No end in sight
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    Miss:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »No end is in sight, they said.
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    for stretch in outline.stretches:
        for i in stretch.prose:
            if not facts.stops[i] and facts.mass[i] < _SHORT and stretch.kind is not Kind.TEASER:
                below = range(i + 1, min(i + 3, stretch.tail))
                led = any(facts.stops[j] or facts.mass[j] >= _SHORT for j in below)
                glued = i == stretch.body and facts.rows[i].pieces[0][0] == facts.rows[i - 1].pieces[-1][0]
                inside = i > stretch.body or glued
                role = Role.SUBHEAD if led and inside and _is_heading(facts, i) else Role.PARAGRAPH
                yield Claim(i, role, Strength.WEAK, "a short line inside the body")


def _is_heading(facts: Facts, i: int) -> bool:
    text = facts.texts[i]
    return (
        text[-1] not in ",;:：" and any(c.isalpha() for c in text) and not text[0].islower() and not facts.bulleted[i]
    )


def item(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line of the body that begins with a bullet, or with a number, beside another such line.

    Hit:
        The ferry strike went on for a second week on Monday. The crews want three things:
        »• Shorter shifts on the night ferry
        • A new pier
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    Miss:
        The ferry strike went on for a second week on Monday. The crews want three things.
        »Shorter shifts on the night ferry
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    for stretch in outline.stretches:
        bulleted = {i for i in stretch.prose if facts.bulleted[i]}
        for i in sorted(bulleted):
            if i - 1 in bulleted or i + 1 in bulleted:
                yield Claim(i, Role.ITEM, Strength.CERTAIN, "begins with a bullet, as its neighbour does")


def entry(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The times in a live blog's body, and the rules that part its entries.

    One article with many entries: at least two lines of the body are a time alone, or begin with one, above prose.

    Hit:
        HARBOUR CITY (AP) — The Latest on the ferry strike (all times local):
        »10:45 a.m.
        The talks began again, a speaker said.
        9:21 a.m.
        The crews came to the pier.
    Miss:
        HARBOUR CITY (AP) — The Latest on the ferry strike (all times local):
        10:45 a.m.
        »The talks began again, a speaker said.
        9:21 a.m.
        The crews came to the pier.
    """
    for stretch in outline.stretches:
        if stretch.kind is Kind.LIVE:
            live = find_live(facts, stretch.rows)
            for i in live.entries if live is not None else ():
                yield Claim(i, Role.ENTRY, Strength.CERTAIN, "the time of a live blog's entry")


def correction(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A correction or an editor's note, by the word that it begins with; it is a note on the article, not its text.

    Hit:
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
        »Correction: An earlier version of this article gave a wrong date.
    Miss:
        The ferry strike went on for a second week on Monday.
        »Corrections officers joined the strike at noon, the union said.
    """
    for stretch in outline.stretches:
        for i in range(stretch.body, min(stretch.tail + 3, stretch.end)):
            low = facts.texts[i][:40].casefold().lstrip("*([ ")
            if low.startswith(_CORRECTIONS) and not low.startswith("correction offic") and facts.mass[i] > 3:
                yield Claim(i, Role.NOTE, Strength.CERTAIN, "begins as corrections do")


def quoted_post(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A post from a social network inside the body: its text, and the line that names its writer with an @handle.

    Hit:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        Nobody asked us before the last ferry left.
        »— Ada Roe (@adaroe) 1 May 2030
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    Miss:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »— Ada Roe, of the union
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    for stretch in outline.stretches:
        for i in range(stretch.body + 1, stretch.tail):
            if facts.texts[i][0] in "—–-" and _POSTED.match(facts.texts[i]) is not None:
                if facts.furniture[i - 1] is None:
                    yield Claim(i - 1, Role.QUOTE, Strength.CERTAIN, "a post, signed on the next line")
                yield Claim(i, Role.QUOTE, Strength.CERTAIN, "signs a post with a handle")


def cut_off_copy(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A teaser above the full text: the line below begins with all of it and goes on.

    The full line is the paragraph; the teaser is a copy of its beginning.

    Hit:
        »Ministers met on the island on Tuesday to…
        Ministers met on the island on Tuesday to sign the pact that they had talked about.
        They left in the evening.
    Miss:
        »Ministers met on the island on Tuesday to…
        Nobody else came to the island on Tuesday, and the ministers left in the evening.
        The pact stays unsigned.
    """
    for stretch in outline.stretches:
        for i in range(stretch.start, stretch.tail):
            if facts.truncated[i] is None and (facts.stops[i] or facts.mass[i] < _CLAUSE):
                continue
            longer = _longer(facts, stretch, i)
            if longer is not None:
                yield Claim(i, Role.PARAGRAPH, Strength.CERTAIN, "prints the beginning of a paragraph below", longer)


def printed_twice(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A long line of the body printed twice in a row is one paragraph.

    Only long ones, and only next to each other: a refrain, a chant or a row of a table may be meant.

    Hit:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
        »Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    Miss:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        “Not today,” they said.
        »“Not today,” they said.
        Nobody met them at the pier on Monday evening, and the talks did not go on.
    """
    for stretch in outline.stretches:
        first = stretch.body
        for i in range(stretch.body + 1, stretch.tail):
            if facts.family[i] != facts.family[first]:
                first = i
            elif facts.is_twin[i]:
                yield Claim(i, Role.PARAGRAPH, Strength.CERTAIN, "prints the paragraph above again", first)


def _longer(facts: Facts, stretch: Stretch, i: int) -> int | None:
    """The paragraph that goes on where row i was cut: behind an ellipsis, or in the middle of a word or a clause."""
    longer = facts.cut_off_copy[i]
    if longer is None and facts.mass[i] >= _CLAUSE and not facts.stops[i]:
        start = facts.texts[i]
        below = [j for j in range(i + 1, min(i + 4, stretch.tail)) if len(facts.texts[j]) > len(start) + 8]
        longer = next((j for j in below if facts.texts[j].startswith(start)), None)
    return longer if longer is not None and stretch.body <= longer < stretch.tail else None
