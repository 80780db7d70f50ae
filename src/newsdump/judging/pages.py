"""Whole web pages in a row, with no mark between them: where one page's foot meets the next one's head.

Between two articles lies a stretch without prose: the foot of one page, the title, the menu of the next. A page begins
in it where two witnesses meet: a title that stands again above the prose below or whose words are those of that prose,
a link past a menu, law and contact right above, the menu with which the text or another page of it began.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from newsdump.fields.lexicon.edges import BOTTOM, TOP
from newsdump.judging.echoes import Prose
from newsdump.judging.edges import RIGHTS, find_phrases
from newsdump.judging.facts import Facts

__all__ = ["find_pages"]

MENU = "a page's menu again"
FIRST_LINKS = "a page's first links"
_FEWEST = 5
_LEAST = {2: (100, 120), 1: (60, 60)}
"""So many words of prose stand before and behind a page's beginning, by how many witnesses it needs."""
_SHARED = 0.25
_SITE = re.compile(r" [|»·–—-] | ?[|»] ")
_NEAR = 25
_GAIN = 0.4
_LEAST_COPY = 12
_TITLE = range(3, 41)
_MENU = 12
_FOOT, _LINK = 4, 4


def find_pages(facts: Facts, prose: Prose) -> dict[int, tuple[str, ...]]:
    """The first rows of all pages but the first, and what bears each of them out."""
    page = _Page(facts, prose)
    found = page.beginnings({}, 2)
    # Where pages are known to stand in a row, one witness is enough.
    return page.beginnings(found, 1) if found else found


def _furniture(prose: Prose) -> Iterator[tuple[int, int]]:
    """The stretches of some length between two rows of prose."""
    for above, below in pairwise(prose.rows):
        if below - above > _FEWEST:
            yield above + 1, below


def _menu(facts: Facts, row: int) -> dict[tuple[int, int], int]:
    """Each two rows next to each other in the first rows of a page, and how far below its first row they stand."""
    pairs = [(facts.family[i], facts.family[i + 1]) for i in range(row, min(row + _MENU, facts.count - 1))]
    return {pair: i for i, pair in reversed(list(enumerate(pairs)))}


class _Page:
    """What is asked of all stretches: where each line is printed, and the menus with which pages begin."""

    def __init__(self, facts: Facts, prose: Prose) -> None:
        self.facts, self.prose = facts, prose
        rows: dict[int, list[int]] = {}
        for i, one in enumerate(facts.family):
            if one == i:
                rows[i] = [i]
            else:
                rows[one].append(i)
        self.printed = {facts.keys[one]: printings for one, printings in rows.items()}
        self.menus = _menu(facts, 0)

    def beginnings(self, known: dict[int, tuple[str, ...]], needed: int) -> dict[int, tuple[str, ...]]:
        """The first rows of pages: those that are known, and others with the witnesses that are needed."""
        found = dict(known)
        last, following = 0, [*sorted(known), self.facts.count]
        for start, end in _furniture(self.prose):
            while following[0] < start:
                last = following.pop(0)
            if following[0] <= end and following[0] in known:
                continue
            before, behind = _LEAST[needed]
            if self.prose.mass(last, start) < before or self.prose.mass(end, following[0]) < behind:
                continue
            shared = self.prose.overlap(end)
            if shared is None or shared <= _SHARED:
                row, signals = _Edges(self, start, end, needed).best()
                if signals:
                    found[row] = signals
                    self.menus |= _menu(self.facts, row)
                    last = row
        return found


class _Edges:
    """What speaks for a page's beginning in one stretch without prose, rows [start, end)."""

    def __init__(self, page: _Page, start: int, end: int, needed: int) -> None:
        facts = page.facts
        self.facts, self.prose, self.printed, self.menus = facts, page.prose, page.printed, page.menus
        self.start, self.end, self.needed = start, end, needed
        self.browsed = any(text.startswith(("(BUTTON)", "IFRAME: ")) for text in facts.texts[start:end])
        self.links = find_phrases(facts, start, end, TOP) | self._anchors()
        self.owners = find_phrases(facts, start, end, RIGHTS)
        self.feet = find_phrases(facts, start, end, BOTTOM) | self.owners

    def best(self) -> tuple[int, tuple[str, ...]]:
        """The row that most speaks for, if two witnesses do."""
        best, points, said = self.start, 0, tuple[str, ...]()
        for row in self._candidates():
            signals = self._signals(row)
            gained = len(signals) * 2 + (self.facts.gaps[row] > 0) + (row - 1 in self.feet) + (row in self.links)
            if gained > points and self._is_enough(row, signals):
                best, points, said = row, gained, signals
        return best, said

    def _is_enough(self, row: int, signals: tuple[str, ...]) -> bool:
        """A page's first links need no other witness where a menu follows."""
        followed = self.end - row >= _MENU
        if len(signals) > 1 or not followed or not signals:
            return len(signals) > 1
        return FIRST_LINKS in signals or (self.needed == 1 and (MENU in signals or self._is_owned(row)))

    def _is_owned(self, row: int) -> bool:
        """Whether the owner of a page is named right above, and the page's foot ends there."""
        return any(i in self.owners for i in range(row - _FOOT, row)) and not any(
            i in self.feet for i in range(row, row + 3)
        )

    def _anchors(self) -> set[int]:
        """What a text browser prints first: the feeds of a page, in a line that begins with #."""
        texts = self.facts.texts
        if not (texts[0][0] == "#" or self.browsed):
            return set()
        rows = range(self.start, self.end)
        return {i for i in rows if texts[i][0] == "#" and (self.facts.gaps[i + 1] or self.facts.gaps[i])}

    def _candidates(self) -> list[int]:
        near = {row for i in self.feet for row in range(i + 1, i + 1 + _FOOT)}
        near |= {row for i in self.links for row in range(i - _LINK + 1, i + 1)}
        near |= {row for row in range(self.start, self.end) if self._is_copied(row)}
        near |= {row for row in range(self.start, self.end) if self._comes_back(row)}
        return sorted(row for row in near if self.start <= row < self.end)

    def _signals(self, row: int) -> tuple[str, ...]:
        signals = []
        if self._is_title(row):
            if self._is_copied(row):
                signals.append("a title that stands again above the text")
            # Without a menu below it, a title may be a teaser's, and what follows the teaser.
            if self.end - row >= _MENU and self.prose.gain(row, row) >= _GAIN:
                signals.append("a title whose words stand in the text below alone")
        if any(row <= i < row + _LINK for i in self.links) and not any(row - 6 <= i < row for i in self.links):
            signals.append(FIRST_LINKS)
        if any(row - _FOOT <= i < row for i in self.feet) and not any(row <= i < row + 3 for i in self.feet):
            signals.append("a page's foot above")
        if self._comes_back(row):
            signals.append(MENU)
        return tuple(signals)

    def _is_title(self, row: int) -> bool:
        facts = self.facts
        if facts.mass[row] not in _TITLE or facts.full_stops[row]:
            return False
        said = (self.printed.get(key) for key in self._cores(row))
        return all(rows is None or rows[0] >= row for rows in said) and facts.is_title_like[row]

    def _cores(self, row: int) -> tuple[str, str]:
        """A row, and the row without the site's name."""
        key = self.facts.keys[row]
        return key, _SITE.split(key, maxsplit=1)[0].strip()

    def _is_copied(self, row: int) -> bool:
        """Whether the title stands again right above the text."""
        if self.facts.mass[row] not in _TITLE:
            return False
        first = max(row + _FEWEST + 1, self.end - _NEAR)
        said = [self.printed.get(key, []) for key in self._cores(row) if len(key) >= _LEAST_COPY]
        return any(bisect_left(rows, first) < bisect_right(rows, self.end + _MENU) for rows in said)

    def _comes_back(self, row: int) -> bool:
        family = self.facts.family
        pairs = ((k, (family[row + k], family[row + k + 1])) for k in range(min(_LINK, self.end - row)))
        return any(self.menus.get(pair) == k for k, pair in pairs)
