"""Marks between articles: a form feed, a drawn rule, a run of blank lines that this text prints nowhere else.

Which mark divides a text is decided once for the whole text: most of its occurrences must be borne out by what stands
around them. Then all of them divide.
"""

from __future__ import annotations

from itertools import accumulate, pairwise

from attrs import frozen

from newsdump.judging.echoes import Prose
from newsdump.judging.edges import ends_page, is_furnished, opens_article, opens_page
from newsdump.judging.facts import PROSE, Facts

__all__ = ["Mark", "find_mark"]

_WIDE = 3
_RARE = 0.1
_WORDS = 4
_FEW = 3
_MOST, _NEARLY_ALL = 0.6, 0.8
_SMALL = 0.04
_SHARED, _FOREIGN = 0.3, 0.2


@frozen
class Mark:
    """The mark that divides a text: its name, the first rows behind it, and the rows that it is itself."""

    name: str
    starts: tuple[int, ...]
    rows: frozenset[int]


def find_mark(facts: Facts, prose: Prose) -> Mark | None:
    """The mark that divides the text, if one does: a form feed if there are any, else the one best borne out."""
    said = [stops and mass > _FEW for stops, mass in zip(facts.stops, facts.mass, strict=True)]
    sentences = list(accumulate(said, initial=0))
    for marks in (_form_feeds(facts), [*_rules(facts), *_gaps(facts)]):
        borne_out = [(_borne_out(facts, prose, mark, sentences), mark) for mark in marks]
        count, mark = max(borne_out, key=lambda one: one[0], default=(0, None))
        if count:
            return mark
    return None


def _form_feeds(facts: Facts) -> list[Mark]:
    rows = [i for i, row in enumerate(facts.rows) if row.breaks and i]
    return [Mark("form feed", tuple(rows), frozenset())] if rows else []


def _rules(facts: Facts) -> list[Mark]:
    kinds: dict[str, list[int]] = {}
    for i in range(1, facts.count - 1):
        if facts.rule_line[i]:
            kinds.setdefault(facts.texts[i], []).append(i)
    return [Mark(f"rule line {text[:3]}", tuple(i + 1 for i in rows), frozenset(rows)) for text, rows in kinds.items()]


def _gaps(facts: Facts) -> list[Mark]:
    """Runs of blank lines, one mark for each number of them: the widest first.

    A text that prints its rows without blank lines between them says something with a single one, and a text that
    prints one above every row was put together where it prints none.
    """
    few, close = _RARE * facts.count, facts.gaps[1:].count(0)
    least = 0 if close <= few else 1 if facts.count - 1 - close <= few else _WIDE
    kinds: dict[int, list[int]] = {}
    for i in range(1, facts.count):
        gap = facts.gaps[i]
        if gap >= _WIDE or (gap > 0 and least == 1) or gap == least:
            kinds.setdefault(gap, []).append(i)
    names = {0: "gap of no lines"}
    return [
        Mark(names.get(gap, f"gap of {gap} lines"), tuple(kinds[gap]), frozenset())
        for gap in sorted(kinds, reverse=True)
    ]


def _borne_out(facts: Facts, prose: Prose, mark: Mark, sentences: list[int]) -> int:
    """How many of a mark's occurrences are borne out; 0 if they are not most of them, or part no texts."""
    if not _are_texts(sentences, mark.starts):
        return 0
    if not mark.name.startswith("gap"):
        count = sum(_parts(facts, row) for row in mark.starts)
    elif _weigh(facts, prose, mark.starts):
        needed = _needed(facts, mark.starts)
        count = sum(_witnesses(facts, prose, row) >= needed for row in mark.starts)
    else:
        return 0
    return count if count >= _MOST * len(mark.starts) else 0


def _needed(facts: Facts, rows: tuple[int, ...]) -> int:
    """One gap alone needs two witnesses, or a headline's looks in a text without menus; gaps that are alike, one."""
    if len(rows) != 1:
        return 1
    titled = facts.mass[rows[0]] >= _WORDS and facts.is_title_like[rows[0]]
    return 1 if titled and not is_furnished(facts) else 2


def _parts(facts: Facts, row: int) -> bool:
    """A drawn mark parts articles unless a paragraph stands right behind it, as behind one that parts scenes."""
    if _goes_on(facts, row):
        return False
    paragraph = facts.prose[row] and facts.full_stops[row] and facts.dateline[row] is None
    return not paragraph or opens_page(facts, row) or ends_page(facts, row)


def _witnesses(facts: Facts, prose: Prose, row: int) -> int:
    """What speaks for a gap that parts articles: a page's end or beginning, a head, other words than above."""
    if not _parts(facts, row) or (facts.gaps[row] < _WIDE and _is_headed(facts, row)):
        return 0
    shared = prose.overlap(row)
    count = (opens_page(facts, row) or ends_page(facts, row)) + opens_article(facts, prose, row)
    if shared is not None and shared > _SHARED:
        # Pages of one publisher may end and begin with the same words.
        return 1 if count > 1 else 0
    return count + (shared is not None and shared <= _FOREIGN)


def _is_headed(facts: Facts, row: int) -> bool:
    """Whether a headline is printed twice right above: the head goes on below it."""
    above = [facts.family[i] for i in range(max(0, row - _FEW), row) if facts.mass[i] >= _FEW]
    return len(set(above)) < len(above)


def _goes_on(facts: Facts, row: int) -> bool:
    """Whether the sentence above is not ended and goes on below."""
    return facts.mass[row - 1] >= PROSE and not facts.stops[row - 1] and facts.texts[row][:1].islower()


def _are_texts(sentences: list[int], rows: tuple[int, ...]) -> bool:
    """Most stretches between the marks hold sentences, of which `sentences` tells how many stand above each row."""
    edges = [0, *rows, len(sentences) - 1]
    held = [sentences[a] < sentences[b] for a, b in pairwise(edges)]
    return sum(held) >= _NEARLY_ALL * len(held)


def _weigh(facts: Facts, prose: Prose, rows: tuple[int, ...]) -> bool:
    """Most stretches between the gaps hold prose enough for an article, next to the largest of them."""
    edges = [0, *rows, facts.count]
    masses = [prose.mass(a, b) for a, b in pairwise(edges)]
    least = _SMALL * max(masses)
    return sum(mass >= least for mass in masses) >= _NEARLY_ALL * len(masses)
