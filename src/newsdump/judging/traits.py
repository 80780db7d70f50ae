"""What speaks for or against a row being body text: traits, each a name that the table of `weights` gives a number.

A row has one trait of each group (its shape, its first character, the prose around it …) or none. All are read from
columns and from its neighbours, so they hold in every script. Three groups ask what a reader asks: do the row's words
recur where the page's prose is densest ("matter"); does the page speak of itself ("own voice"); has a line already said
that the page's end begins ("below").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate, pairwise

from newsdump.fields.lexicon.voice import OWN_PHRASES, OWN_STEMS
from newsdump.judging.facts import PROSE, Facts

__all__ = ["densest", "stems", "traits_of"]

_LENGTHS = ("1", "2", "3", "4-5", "6-8", "9-12", "13-20", "21-40", "41+")
_UP_TO = (0, 1, 2, 3, 3, 4, 4, 4, *[5] * 4, *[6] * 8, *[7] * 20)
_NOTE, _LINE = 4, 5
"""The longest length, as a position in `_LENGTHS`, of a short row, and of one that may be a cue."""
_ENDS = {":": "colon", "：": "colon", ",": "comma", ";": "comma", "、": "comma", "，": "comma"}
_SHAPES = [
    [f"{words} words, {end}" for words in _LENGTHS] for end in ("stop", "colon", "comma", "digit", "word", "mark")
]
_STOP, _COLON, _COMMA, _DIGIT, _WORD, _MARK = _SHAPES
_ENDING = {**dict.fromkeys(":：", _COLON), **dict.fromkeys(",;、，", _COMMA)}
_QUOTES = frozenset("\"'“”„‘«»‹›「『(（[")
_BULLETS = frozenset("•●▪‣◦■*·-–—|>+#")
_COMMAS = (",", "、", "，", "،")
_DIGITS = re.compile(r"\d")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d{1,2}\s?(?:am|pm|uhr)\b", re.IGNORECASE)
_STEM = re.compile(r"[^\W\d_]+|\d{3,}")
_STEM_LENGTH, _LEAST_STEM = 6, 4
_LONGEST_READ = 1500
_PROSE_ROWS = 8
_AROUND = 5
_HEAVY = 60
_PASSED_BY = frozenset(("advertisement", "share", "audio", "text size", "continuation", "residue"))
_ENDINGS = ("comments", "reader comments", "copyright", "newsletter", "tags", "related", "paywall")
"""What a page prints below its article, the surest first."""
_OFTEN = 3


def traits_of(facts: Facts, start: int, end: int) -> list[tuple[str, ...]]:
    """The traits of rows [start, end), which are taken for one page."""
    rows = range(start, end)
    lengths = [_UP_TO[mass] if mass < len(_UP_TO) else 8 for mass in facts.mass[start:end]]
    furniture = [facts.furniture[i] if k <= _LINE else None for i, k in zip(rows, lengths, strict=True)]
    copies = [facts.copies[family] for family in facts.family[start:end]]
    passed_by = [
        kind in _PASSED_BY or (count >= _OFTEN and k <= _LINE)
        for kind, count, k in zip(furniture, copies, lengths, strict=True)
    ]
    related = [facts.related[i] for i in rows]
    columns: list[Iterable[str]] = [
        *_looks(facts, rows, lengths),
        *_cues(facts, rows, lengths, furniture, copies),
        ["passed by" if passed else "" for passed in passed_by],
        ["points elsewhere" if one else "" for one in related],
        *_surroundings(facts, rows, passed_by),
        *_meanings(facts, rows, furniture, related),
    ]
    return list(zip(*columns, strict=True))


# ------------------------------------------------------------------------------------------------------- looks


def _looks(facts: Facts, rows: range, lengths: list[int]) -> tuple[list[str], ...]:
    texts = facts.texts[rows.start : rows.stop]
    stops = facts.stops[rows.start : rows.stop]
    ends = zip(texts, stops, lengths, strict=True)
    shapes = [(_STOP if stop else _ending(text[-1]))[k] for text, stop, k in ends]
    firsts = [_first(text[0], k) for text, k in zip(texts, lengths, strict=True)]
    cases = [_case(text, stop) if 2 <= k <= 6 else "" for text, stop, k in zip(texts, stops, lengths, strict=True)]
    commas = ["commas" if k > 2 and _has_commas(text) else "" for text, k in zip(texts, lengths, strict=True)]
    digits = [_digits(text, k) for text, k in zip(texts, lengths, strict=True)]
    quotes = ["opens a quote" if text[0] in "\"'“„«‘「『" else "" for text in texts]
    bars = ["bar" if "|" in text else "" for text in texts]
    # What stands above the first row is not the page's own.
    gaps = [
        f"gap {gap}" if gap < 3 else "gap 3+"
        for gap in (*[0] * (len(texts) > 0), *facts.gaps[rows.start + 1 : rows.stop])
    ]
    return shapes, firsts, cases, commas, digits, quotes, bars, gaps


def _ending(last: str) -> list[str]:
    if last.isalpha():
        return _WORD
    return _DIGIT if last.isdigit() else _ENDING.get(last, _MARK)


def _first(first: str, length: int) -> str:
    size = "short" if length <= _NOTE else "long"
    if first.islower():
        return f"small letter, {size}"
    if first.isupper():
        return f"capital, {size}"
    if first.isdigit():
        return f"digit first, {size}"
    if first in _QUOTES:
        return f"quote or bracket first, {size}"
    if first in _BULLETS:
        return f"bullet, {size}"
    return f"letter without case, {size}" if first.isalpha() else f"mark first, {size}"


def _case(text: str, stop: bool) -> str:
    """How many words of a line begin with a capital, where the script has capitals."""
    words = [word for word in text.split() if word[0].isalpha()]
    if not words or not (text.isupper() or any(c.islower() for c in text[:20])):
        return ""
    ended = "stop" if stop else "no stop"
    if text.isupper():
        return f"all capitals, {ended}"
    share = sum(word[0].isupper() for word in words) / len(words)
    return f"{'most' if share > 0.75 else 'some' if share > 0.3 else 'few'} words capitalised, {ended}"


def _has_commas(text: str) -> bool:
    return any(text.count(comma) >= 2 for comma in _COMMAS)


def _digits(text: str, length: int) -> str:
    count = len(_DIGITS.findall(text, 0, 200))
    if not count:
        return ""
    size = "short" if length <= _NOTE else "long"
    return f"{'1-2' if count < 3 else '3-7' if count < 8 else '8+'} digits, {size}"


# -------------------------------------------------------------------------------------------------------- cues


def _cues(
    facts: Facts, rows: range, lengths: list[int], furniture: list[str | None], copies: list[int]
) -> tuple[list[str], ...]:
    known = [
        f"furniture: {kind}" if kind else _time(facts.texts[i], k) if k <= _LINE else ""
        for i, kind, k in zip(rows, furniture, lengths, strict=True)
    ]
    again = [
        f"printed {'2' if count == 2 else '3+'} times, {'short' if k <= _NOTE else 'long'}" if count > 1 else ""
        for count, k in zip(copies, lengths, strict=True)
    ]
    cut = ["cut off" if facts.truncated[i] is not None else "" for i in rows]
    credited = ["photo credit" if facts.mass[i] < 80 and facts.caption[i] is not None else "" for i in rows]
    tables = ["numbers" if k <= _LINE and facts.numbers[i] >= 2 else "" for i, k in zip(rows, lengths, strict=True)]
    return known, again, cut, credited, tables


def _time(text: str, length: int) -> str:
    if _TIME.search(text) is None:
        return ""
    return "time or year, short" if length <= _NOTE else "time or year, long"


# ------------------------------------------------------------------------------------------------ surroundings


def _surroundings(facts: Facts, rows: range, passed_by: list[bool]) -> tuple[list[str], ...]:
    """How much prose and how many short lines stand in the five rows above and below, what is passed by aside."""
    mass, stops = facts.mass[rows.start : rows.stop], facts.stops[rows.start : rows.stop]
    weights = [
        min(words, _HEAVY) if words >= 30 or (stop and words >= PROSE) else 0
        for words, stop in zip(mass, stops, strict=True)
    ]
    bits = [0 if stop or words >= PROSE else 1 for words, stop in zip(mass, stops, strict=True)]
    seen = [k for k, passed in enumerate(passed_by) if not passed]
    prose = [0, *accumulate(weights[k] for k in seen)]
    short = [0, *accumulate(bits[k] for k in seen)]
    above = [0, *accumulate(0 if passed else 1 for passed in passed_by)]
    last = len(seen)
    spans = [(max(0, a - _AROUND), a, b, min(last, b + _AROUND)) for a, b in pairwise(above)]
    return (
        [f"prose above {_amount(prose[b] - prose[a])}" for a, b, _, _ in spans],
        [f"prose below {_amount(prose[b] - prose[a])}" for _, _, a, b in spans],
        [f"{short[b] - short[a]} short above" for a, b, _, _ in spans],
        [f"{short[b] - short[a]} short below" for _, _, a, b in spans],
        _noise(weights, stops, bits),
    )


def _noise(weights: list[int], stops: list[bool], bits: list[int]) -> list[str]:
    """How full of short lines the whole text is: one more is a menu's where there are many, else the article's."""
    share = 5 * sum(bits) // max(1, len(bits))
    full = f"{20 * share} % short lines"
    return [
        f"prose, {full}" if weight else f"sentence, {full}" if stop else f"short, {full}"
        for weight, stop in zip(weights, stops, strict=True)
    ]


def _amount(words: int) -> str:
    return (
        "0" if not words else "1-24" if words < 25 else "25-59" if words < 60 else "60-119" if words < 120 else "120+"
    )


# ---------------------------------------------------------------------------------------------------- meanings


def stems(key: str) -> set[str]:
    """The beginnings of a folded line's words; pairs of characters where words are not spaced.

    >>> sorted(stems("ferries stop at noon"))
    ['ferrie', 'noon', 'stop']
    """
    found: set[str] = set()
    for word in _STEM.findall(key, 0, _LONGEST_READ):
        if word[0] >= "\u0e00":
            found.update(word[k : k + 2] for k in range(len(word) - 1))
        elif len(word) >= _LEAST_STEM:
            found.add(word[:_STEM_LENGTH])
    return found


def densest(facts: Facts, start: int, end: int) -> range:
    """The rows where prose stands densest: the run of the greatest sum of words, short lines counted against it."""
    best, found = 0.0, range(start, start)
    total, first = 0.0, start
    for i in range(start, end):
        mass = facts.mass[i]
        if mass >= 30 or (facts.stops[i] and mass >= PROSE):
            total += min(mass, _HEAVY)
        else:
            total += mass / 2 if facts.stops[i] else -6
        if total <= 0:
            total, first = 0.0, i + 1
        elif total > best:
            best, found = total, range(first, i + 1)
    return found


def _meanings(
    facts: Facts, rows: range, furniture: list[str | None], related: list[bool]
) -> tuple[list[str], list[str], list[str], list[str]]:
    """Columns: words shared with the densest prose, with the first line; the page's own voice; what stands above."""
    mass, stops = facts.mass, facts.stops
    read = {i: stems(facts.keys[i]) for i in rows if mass[i] >= PROSE or (stops[i] and mass[i] >= 8)}
    dense = densest(facts, rows.start, rows.stop)
    core = [i for i in dense if i in read and (stops[i] or mass[i] >= 30)][:_PROSE_ROWS]
    title = stems(facts.keys[rows.start]) if len(rows) and mass[rows.start] >= 3 else set()
    matter = title.union(*(read[i] for i in core))
    opening = core[min(2, len(core) - 1)] if core else rows.stop
    inside = frozenset(core)
    shared, titled, own, below = [], [], [], []
    said: set[str] = set()
    for i, kind, points in zip(rows, furniture, related, strict=True):
        words = read.get(i)
        place = "above" if i < dense.start else "inside" if i < dense.stop else "below"
        shared.append(_shared(words, matter, place) if words and i not in inside else "core" if words else "")
        titled.append(
            f"{min(2, len(words & title))} title words, {place}" if words and title and i not in inside else ""
        )
        own.append(_own(facts.keys[i], words, mass[i]) if words else "")
        prose = i > dense.start and (stops[i] or mass[i] >= PROSE)
        below.append(_said_above(said) if prose and said else "")
        if i > opening and (points or kind in _ENDINGS):
            said.add(kind if kind in _ENDINGS else "related")
    return shared, titled, own, below


def _shared(words: set[str], matter: set[str], place: str) -> str:
    share = len(words & matter) / len(words)
    much = (
        "no" if not share else "few" if share < 0.08 else "some" if share < 0.16 else "many" if share < 0.28 else "most"
    )
    return f"{much} words shared, {place}"


def _own(key: str, words: set[str], mass: int) -> str:
    if words.isdisjoint(OWN_STEMS) and not any(phrase in key for phrase in OWN_PHRASES):
        return ""
    return "own voice, short" if mass < 25 else "own voice, long"


def _said_above(said: set[str]) -> str:
    """The cue that says most surely that the article has ended."""
    return next(f"below {kind}" for kind in _ENDINGS if kind in said)
