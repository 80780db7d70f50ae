"""The two ends of a web page, and the head of an article, by what stands near a row."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from newsdump.fields.lexicon.edges import BOTTOM, TOP
from newsdump.judging.echoes import Prose
from newsdump.judging.facts import Facts

__all__ = ["RIGHTS", "ends_page", "find_phrases", "is_furnished", "opens_article", "opens_page"]

RIGHTS = ("©", "copyright", "rights reserved", "ⓒ")
"""What names the owner of a page, however long its line."""

_TOP, _BOTTOM = 8, 6
_SHORT = 12
_HEAD = 3
_GAIN = 0.25
_MENU, _FURNISHED, _FEWEST = 5, 0.4, 20


def is_furnished(facts: Facts, heads: frozenset[int] = frozenset()) -> bool:
    """Whether the text is whole web pages: much of it are rows of a few words, a menu's, a footer's, a list's.

    `heads` are rows of heads that repeat right above their articles: where most short rows are theirs, there is none.
    """
    rows = enumerate(zip(facts.mass, facts.stops, strict=True))
    short = [i for i, (mass, stops) in rows if mass <= _MENU and not stops]
    return len(short) >= max(_FEWEST, _FURNISHED * facts.count) and len(heads.intersection(short)) <= len(short) / 2


def opens_page(facts: Facts, row: int) -> bool:
    """Whether a link past a menu stands in the first rows."""
    return _say(facts, range(row, min(row + _TOP, facts.count)), TOP)


def ends_page(facts: Facts, row: int) -> bool:
    """Whether a page's last rows stand right above: law, contact, the publisher's own matters."""
    return _say(facts, range(max(0, row - _BOTTOM), row), BOTTOM)


def opens_article(facts: Facts, prose: Prose, row: int) -> bool:
    """Whether one of the first rows is a title whose words stand in the prose below it, and not in the prose above."""
    return any(prose.gain(row, i) >= _GAIN for i in range(row, min(row + _HEAD, facts.count)) if facts.is_title_like[i])


def find_phrases(facts: Facts, start: int, end: int, phrases: tuple[str, ...]) -> set[int]:
    """The short rows of [start, end) that hold one of the phrases: all rows are searched at once."""
    keys = facts.keys[start:end]
    text = "\n".join(keys)
    offsets = list(accumulate((len(key) + 1 for key in keys), initial=0))
    found: set[int] = set()
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            i = bisect_right(offsets, at) - 1 + start
            if phrases is RIGHTS or _is_short(facts, i):
                found.add(i)
            at = text.find(phrase, offsets[i - start + 1])
    return found


def _is_short(facts: Facts, i: int) -> bool:
    return facts.mass[i] <= _SHORT or len(facts.keys[i]) < 80


def _say(facts: Facts, rows: range, phrases: tuple[str, ...]) -> bool:
    """Whether a short one of these rows holds one of the phrases: all are searched at once."""
    said = "\n".join([facts.keys[i] for i in rows if _is_short(facts, i)])
    return any(map(said.__contains__, phrases))
