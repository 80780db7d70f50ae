"""What speaks for a row being the headline: traits, each a name that the table of `title_weights` gives a number.

Candidates are the rows above the body that look like a headline at all. In order of worth: the page's first line says
it again; its words recur in the body; a stamp or a byline stands below it; it stands close above the body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsdump.judging.facts import Facts

__all__ = ["NONE", "candidates"]

NONE = "no headline"
"""The trait of the choice that no row is the headline."""


_LENGTHS = ("1", "2", "3", "4-5", "6-8", "9-12", "13-20", "21+")
_UP_TO = (0, 0, 1, 2, 3, 3, 4, 4, 4, *[5] * 4, *[6] * 8)
_NEAR = 15
_FEW = 4
_PROSE_ROWS = 8
_LEAST_KEY = 12
_LITTLE = 40
_DISTANCES = ((1, "1"), (2, "2"), (3, "3"), (6, "4-6"), (10, "7-10"), (15, "11-15"), (30, "16-30"), (80, "31-80"))
_SEPARATED = re.compile(r" [|–—·•»:-]+ | ?[|»›]")


def candidates(facts: Facts, family: list[int], start: int, body: int, end: int) -> Iterator[tuple[int, list[str]]]:
    """The rows of [start, end) that may be the headline of the body at row `body`, and what speaks for each."""
    last = min(body + 1, end)
    copies = Counter(family[start : min(body + 2, end)])
    first, heading = family[start], facts.stems[start]
    echoes = _stems_below(facts, body, end)
    below = _stems_below(facts, body + 1, end)
    anchors = _anchors(facts, max(start, body - 60), min(body + 4, end))
    spaced = any(facts.gaps[start + 1 : end])
    nearer = 0
    for i in range(last - 1, start - 1, -1):
        words, known = facts.stems[i], echoes if i < body else below
        if body - i > _NEAR and words and words.isdisjoint(known) and words.isdisjoint(heading):
            continue
        shared = words & known
        titled = _in_first_line(facts, i, start, family[i] == first) or _of_first_line(words & heading, heading)
        if not (shared or titled or body - i <= _NEAR) or not facts.is_title_like[i]:
            continue
        yield (
            i,
            [
                *titled,
                *_again(facts, i, copies[family[i]]),
                *_echoed(len(words), len(shared), len(echoes)),
                *_place(i, body, nearer, anchors),
                *_looks(facts, i),
                *_neighbours(facts, i, start, body, spaced=spaced),
            ],
        )
        if len(shared) > 1 and facts.mass[i] >= _FEW:
            nearer += 1


def _stems_below(facts: Facts, body: int, end: int) -> frozenset[str]:
    found: set[str] = set()
    seen = 0
    for i in range(body, end):
        if facts.stops[i] or facts.mass[i] >= 12:
            found |= facts.stems[i]
            seen += 1
            if seen == _PROSE_ROWS:
                break
    return frozenset(found)


def _in_first_line(facts: Facts, i: int, start: int, same: bool) -> list[str]:
    """What the first line, which on most pages is the page's title, has to do with row i."""
    if i == start:
        parted = _SEPARATED.search(facts.texts[i]) is not None
        return ["is the first line", "is the first line, in parts" if parted else "is the first line, in one"]
    if same:
        return ["the first line says it again"]
    key, opening = facts.keys[i], facts.keys[start]
    if len(key) >= _LEAST_KEY and key in opening:
        return ["the first line begins with it" if opening.startswith(key) else "the first line holds it"]
    if len(opening) >= _LEAST_KEY and opening in key:
        return ["begins with the first line" if key.startswith(opening) else "holds the first line"]
    return []


def _of_first_line(shared: frozenset[str], heading: frozenset[str]) -> list[str]:
    if len(shared) < 2:
        return []
    share = len(shared) / len(heading)
    return [f"the first line shares {'80+' if share >= 0.8 else '50-79' if share >= 0.5 else '1-49'} % of its words"]


def _again(facts: Facts, i: int, copies: int) -> Iterator[str]:
    if copies > 1:
        size = "few words" if facts.mass[i] < _FEW else "a line"
        yield f"{size} printed {'2' if copies == 2 else '3' if copies == 3 else '4+'} times"


def _echoed(words: int, shared: int, heard: int) -> Iterator[str]:
    if not words or (shared < 2 and heard < _LITTLE):
        yield "no words to recur" if not words else "little text to recur in"
        return
    if heard < _LITTLE:
        # Two words that come back in so few are as much as most of them in many.
        shared = max(shared, (2 * words + 2) // 3)
    share = shared / words
    much = (
        "0" if not shared else "1-19" if share < 0.2 else "20-39" if share < 0.4 else "40-59" if share < 0.6 else "60+"
    )
    yield f"{much} % of its words recur"
    yield f"{min(shared, 5)} words recur"


def _anchors(facts: Facts, start: int, end: int) -> list[int]:
    return [i for i in range(start, end) if facts.mass[i] <= 20 and facts.is_filing(i)]


def _place(i: int, body: int, nearer: int, anchors: list[int]) -> Iterator[str]:
    distance = body - i
    yield f"{next((name for most, name in _DISTANCES if distance <= most), '81+')} rows above the body"
    yield f"{min(nearer, 4)} candidates nearer"
    behind = next((j - i for j in anchors if j > i), 99)
    if anchors:
        # Where an extractor took them away, that none stands below says nothing.
        near = "next" if behind == 1 else "near" if behind <= 3 else "below" if behind <= 6 else "far"
        yield f"stamp or byline {near}"
    if any(0 < i - j <= 2 for j in anchors):
        yield "stamp or byline above"


def _looks(facts: Facts, i: int) -> Iterator[str]:
    text, mass = facts.texts[i], facts.mass[i]
    yield f"{_LENGTHS[_UP_TO[mass] if mass < len(_UP_TO) else 7]} words"
    yield "ends with " + (
        "a mark of a sentence" if facts.stops[i] else "a letter" if text[-1].isalpha() else "another mark"
    )
    if _SEPARATED.search(text) is not None:
        yield "parts with a bar or a dash"
    if text.isupper():
        yield "all capitals"
    elif mass >= _FEW:
        capitals = sum(map(str.isupper, [word[0] for word in text.split()])) / mass
        yield "most words capitalised" if capitals > 0.75 else "few words capitalised" if capitals < 0.3 else "some"
    if facts.bulleted[i]:
        yield "bulleted"
    if any(map(str.isdigit, text)):
        yield "digits"


def _neighbours(facts: Facts, i: int, start: int, body: int, *, spaced: bool) -> Iterator[str]:
    if i > start:
        yield f"{_beside(facts, i, i - 1)} above"
    if i + 1 < body:
        yield f"{_beside(facts, i, i + 1)} below"
    if i - start < _FEW:
        yield f"row {i - start} from the top"
    if i == start == body - 1:
        yield "alone above the body"
    if i > start and spaced:
        yield f"gap {min(facts.gaps[i], 2)} above"
    if i + 1 < facts.count:
        if spaced:
            yield f"gap {min(facts.gaps[i + 1], 2)} below"
        if facts.credit[i + 1] is not None:
            yield "a credit right below"


def _beside(facts: Facts, i: int, j: int) -> str:
    """What a neighbour is next to row i: a kicker is shorter than its headline, a deck longer."""
    mass = facts.mass[j]
    if facts.stops[j] and mass >= _FEW:
        return "a sentence"
    if mass < 3:
        return "a word or two"
    return (
        "a shorter line"
        if mass < 0.7 * facts.mass[i]
        else "a longer line"
        if mass > 1.4 * facts.mass[i]
        else "its like"
    )
