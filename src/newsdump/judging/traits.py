"""What speaks for or against a row being body text: traits, each a name that the table of `weights` gives a number.

A row has one trait of each group (its shape, its first character, the prose around it …) or none. All are read from
columns and from its neighbours, so they hold in every script. Three groups ask what a reader asks: do the row's words
recur where the page's prose is densest ("matter"); does the page speak of itself ("own voice"); has a line already said
that the page's end begins ("below").

Names are for those who fit and explain; where bodies are found, each name is its weight from the start. A `Scale` says
which: it knows the value of each name, and the columns are of such values. What many rows have is a column of its own;
what few have is added to one that all such traits share.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate, compress, pairwise, repeat
from operator import contains, sub
from typing import Generic, Protocol, Self, TypeVar

from newsdump.fields.lexicon.voice import OWN_PHRASES, OWN_STEMS
from newsdump.judging.facts import PROSE, Answers, Facts
from newsdump.judging.shapes import KINDS_OF_FIRST, KINDS_OF_LAST, OPENS_QUOTE

__all__ = ["Scale", "columns_of", "densest", "own_words"]


class _Value(Protocol):
    """A value of traits: a weight, or names in a tuple. What a row has is added up."""

    def __add__(self, other: Self, /) -> Self: ...


T = TypeVar("T", bound=_Value)

_LENGTHS = ("0", "1", "2", "3-4", "5-7", "8-11", "12-19", "20-39", "40+")
_UP_TO = (0, 1, 2, 3, 3, 4, 4, 4, *[5] * 4, *[6] * 8, *[7] * 20)
_NOTE, _LINE = 4, 5
"""The longest length, as a position in `_LENGTHS`, of a short row, and of one that may be a cue."""
_CASED = range(2, 7)
_COMMAS = ("、", "，", "،")
_DIGITS = re.compile(r"\d")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d{1,2}\s?(?:am|pm|uhr)\b", re.IGNORECASE)
_PROSE_ROWS = 8
_AROUND = 5
_HEAVY = 60
_PASSED_BY = frozenset(("advertisement", "share", "audio", "text size", "continuation", "residue"))
_ENDINGS = ("comments", "reader comments", "copyright", "own voice", "newsletter", "tags", "related", "paywall")
"""What a page prints below its article, the surest first."""
_OFTEN = 3
_CREDITED = 80
_READ = 200
_CASES = ("all capitals", "most words capitalised", "some words capitalised", "few words capitalised")
_DIGITS_UP_TO = ("", "1-2", "1-2", *["3-7"] * 5, "8+")
_TIMES = ("", "", "2", "3+")
_AMOUNTS = (0, *[1] * 24, *[2] * 35, *[3] * 60, *[4] * (_AROUND * _HEAVY - 119))
_SHARED, _SHARES = ("few", "some", "many", "most"), (0.08, 0.16, 0.28)
_PLACES = ("above", "inside", "below")


class Scale(Generic[T]):
    """The values of traits, each found once: their names for those who fit weights, their weights for those who score.

    `value` gives the value of a name, and of "", which is no trait. Of a pair, the first is of a short row.
    """

    def __init__(self, value: Callable[[str], T]) -> None:
        # The names are few: each is looked up once.
        self.value = value = Answers(value).__getitem__
        self.none, self.core = value(""), value("core")
        # By length.
        self.stopped = self.each(f"{words} words, stop" for words in _LENGTHS)
        self.ended = {end: self.each(f"{words} words, {end}" for words in _LENGTHS) for end in KINDS_OF_LAST}
        self.cases = {
            (much, stop): value(f"{much}, {'stop' if stop else 'no stop'}") for much in _CASES for stop in (False, True)
        }
        # By the number of digits, of copies, of blank lines above, of words of prose, of short lines.
        self.digits = [self.sized(f"{many} digits") if many else (self.none, self.none) for many in _DIGITS_UP_TO]
        self.copies = [self.sized(f"printed {many} times") if many else (self.none, self.none) for many in _TIMES]
        self.gaps = self.each(("gap 0", "gap 1", "gap 2", "gap 3+"))
        self.prose_above, self.prose_below = (self._amounts(where) for where in ("above", "below"))
        self.short_above, self.short_below = (
            self.each(f"{count} short {where}" for count in range(_AROUND + 1)) for where in ("above", "below")
        )
        # By the kind of character with which a row begins.
        self.firsts = {kind: self.sized(kind) for kind in KINDS_OF_FIRST}
        short, long = self.sized("quote or bracket first")
        self.firsts[OPENS_QUOTE] = short + value("opens a quote"), long + value("opens a quote")
        # By the words shared with the densest prose, and with the first line; by where a row stands to that prose.
        self.shared = {
            (much, where): value(f"{much} words shared, {where}") for much in ("no", *_SHARED) for where in _PLACES
        }
        self.titled = {where: self.each(f"{count} title words, {where}" for count in range(3)) for where in _PLACES}

    def each(self, names: Iterable[str]) -> list[T]:
        """The values of several names."""
        return [self.value(name) for name in names]

    def sized(self, name: str) -> tuple[T, T]:
        """The values of a name for a short row and for a long one."""
        return self.value(f"{name}, short"), self.value(f"{name}, long")

    def _amounts(self, where: str) -> list[T]:
        values = self.each(f"prose {where} {much}" for much in ("0", "1-24", "25-59", "60-119", "120+"))
        return [values[much] for much in _AMOUNTS]


def columns_of(facts: Facts, start: int, end: int, scale: Scale[T]) -> list[list[T]]:
    """The values of the traits of rows [start, end), which are taken for one page: a column for each group."""
    rows = range(start, end)
    lengths = [_UP_TO[mass] if mass < len(_UP_TO) else 8 for mass in facts.mass[start:end]]
    furniture = [
        kind if length <= _LINE else None for kind, length in zip(facts.furniture[start:end], lengths, strict=True)
    ]
    copies = list(map(facts.copies.__getitem__, facts.family[start:end]))
    passed_by = [
        (count >= _OFTEN and length <= _LINE) or kind in _PASSED_BY
        for kind, count, length in zip(furniture, copies, lengths, strict=True)
    ]
    few = [scale.none] * len(rows)
    _add_marks(facts, rows, lengths, few, scale)
    _add_figures(facts, rows, (lengths, furniture), few, scale)
    _add_cues(facts, rows, (lengths, furniture, copies, passed_by), few, scale)
    _add_meanings(facts, rows, furniture, few, scale)
    return [*_looks(facts, rows, lengths, scale), *_surroundings(facts, rows, passed_by, scale), few]


# ------------------------------------------------------------------------------------------------------- looks


def _looks(facts: Facts, rows: range, lengths: list[int], scale: Scale[T]) -> tuple[list[T], ...]:
    texts, none = facts.texts[rows.start : rows.stop], scale.none
    stops = facts.stops[rows.start : rows.stop]
    stopped, ended, firsts = scale.stopped, scale.ended, scale.firsts
    gaps = [scale.gaps[gap] if gap < 3 else scale.gaps[3] for gap in facts.gaps[rows.start : rows.stop]]
    if gaps:
        # What stands above the first row is not the page's own.
        gaps[0] = scale.gaps[0]
    return (
        [
            stopped[length] if stop else ended[last][length]
            for last, stop, length in zip(facts.lasts[rows.start : rows.stop], stops, lengths, strict=True)
        ],
        [
            firsts[first][length > _NOTE]
            for first, length in zip(facts.firsts[rows.start : rows.stop], lengths, strict=True)
        ],
        [
            _case(text, stop, scale) if length in _CASED else none
            for text, stop, length in zip(texts, stops, lengths, strict=True)
        ],
        gaps,
    )


def _case(text: str, stop: bool, scale: Scale[T]) -> T:
    """How many words of a line begin with a capital, where the script has capitals."""
    head = text[:20]
    if head.upper() == head and not any(map(str.islower, head)):
        shouted = text.isupper() and any(word[0].isalpha() for word in text.split())
        return scale.cases["all capitals", stop] if shouted else scale.none
    letters = "".join([word[0] for word in text.split()])
    if letters.islower():
        return scale.cases["few words capitalised", stop]
    words = len(letters) if letters.isalpha() else sum(map(str.isalpha, letters))
    if not words:
        return scale.none
    share = sum(map(str.isupper, letters)) / words
    much = "most" if share > 0.75 else "some" if share > 0.3 else "few"
    return scale.cases[f"{much} words capitalised", stop]


def _add_marks(facts: Facts, rows: range, lengths: list[int], few: list[T], scale: Scale[T]) -> None:
    """Commas and bars."""
    texts = facts.texts[rows.start : rows.stop]
    commas, bar = scale.value("commas"), scale.value("bar")
    counts = [map(str.count, texts, repeat(",")), *(map(str.count, texts, repeat(one)) for one in _others(texts))]
    for k, (count, length) in enumerate(zip(map(max, *counts) if counts[1:] else counts[0], lengths, strict=True)):
        if count >= 2 and length > 2:
            few[k] += commas
    for k in compress(range(len(texts)), map(contains, texts, repeat("|"))):
        few[k] += bar


def _others(texts: list[str]) -> list[str]:
    """The commas of other scripts that stand in these texts."""
    return [comma for comma in _COMMAS if any(map(contains, texts, repeat(comma)))]


def _add_figures(
    facts: Facts, rows: range, columns: tuple[list[int], list[str | None]], few: list[T], scale: Scale[T]
) -> None:
    """What a row's figures are: how many digits, a time or a year, numbers side by side."""
    lengths, furniture = columns
    times, numbers = scale.sized("time or year"), scale.value("numbers")
    for k in compress(range(len(rows)), facts.figured[rows.start : rows.stop]):
        text, length = facts.texts[rows.start + k], lengths[k]
        few[k] += scale.digits[min(len(_DIGITS.findall(text, 0, _READ)), 8)][length > _NOTE]
        if length <= _LINE:
            if not furniture[k] and _TIME.search(text) is not None:
                few[k] += times[length > _NOTE]
            if facts.numbers[rows.start + k] >= 2:
                few[k] += numbers


# -------------------------------------------------------------------------------------------------------- cues


def _add_cues(
    facts: Facts,
    rows: range,
    columns: tuple[list[int], list[str | None], list[int], list[bool]],
    few: list[T],
    scale: Scale[T],
) -> None:
    """What is known of a row: furniture, copies, a cut, a credit; whether it points elsewhere."""
    lengths, furniture, copies, passed_by = columns
    mass, span = facts.mass, slice(rows.start, rows.stop)
    for k, kind in enumerate(furniture):
        if kind:
            few[k] += scale.value(f"furniture: {kind}")
    for k, count in enumerate(copies):
        if count > 1:
            few[k] += scale.copies[min(count, 3)][lengths[k] > _NOTE]
    said = (
        ("passed by", passed_by),
        ("points elsewhere", facts.related[span]),
        ("cut off", [cut is not None for cut in facts.truncated[span]]),
        (
            "photo credit",
            [one is not None and mass[i] < _CREDITED for i, one in zip(rows, facts.caption[span], strict=True)],
        ),
    )
    for name, column in said:
        value = scale.value(name)
        for k in compress(range(len(rows)), column):
            few[k] += value


# ------------------------------------------------------------------------------------------------ surroundings


def _surroundings(facts: Facts, rows: range, passed_by: list[bool], scale: Scale[T]) -> tuple[list[T], list[T]]:
    """How much prose and how many short lines stand in the five rows above and below, what is passed by aside."""
    mass, stops = facts.mass[rows.start : rows.stop], facts.stops[rows.start : rows.stop]
    weights = [
        min(words, _HEAVY) if words >= 30 or (stop and words >= PROSE) else 0
        for words, stop in zip(mass, stops, strict=True)
    ]
    bits = [0 if stop or words >= PROSE else 1 for words, stop in zip(mass, stops, strict=True)]
    seen = [not passed for passed in passed_by]
    # One entry for each place between rows that are not passed by, so many places beyond either end.
    prose, short = (
        [*[0] * _AROUND, *accumulate(compress(column, seen), initial=0), *[0] * _AROUND] for column in (weights, bits)
    )
    prose[-_AROUND:] = [prose[-_AROUND - 1]] * _AROUND
    short[-_AROUND:] = [short[-_AROUND - 1]] * _AROUND
    sums = list(zip(map(sub, prose[_AROUND:], prose), map(sub, short[_AROUND:], short), strict=False))
    up, fewer, down, more = scale.prose_above, scale.short_above, scale.prose_below, scale.short_below
    above = [up[words] + fewer[lines] for words, lines in sums]
    below = [down[words] + more[lines] for words, lines in sums]
    places = list(accumulate(seen, initial=0))
    return (
        [above[a] + below[b + _AROUND] for a, b in pairwise(places)],
        _noise(weights, stops, bits, scale),
    )


def _noise(weights: list[int], stops: list[bool], bits: list[int], scale: Scale[T]) -> list[T]:
    """How full of short lines the whole text is: one more is a menu's where there are many, else the article's."""
    share = 5 * sum(bits) // max(1, len(bits))
    full = f"{20 * share} % short lines"
    prose, sentence, short = scale.each(f"{kind}, {full}" for kind in ("prose", "sentence", "short"))
    return [prose if weight else sentence if stop else short for weight, stop in zip(weights, stops, strict=True)]


# ---------------------------------------------------------------------------------------------------- meanings


def densest(facts: Facts, start: int, end: int) -> range:
    """The rows where prose stands densest: the run of the greatest sum of words, short lines counted against it."""
    best, found = 0.0, range(start, start)
    total, first = 0.0, start
    for i, (mass, stops) in enumerate(zip(facts.mass[start:end], facts.stops[start:end], strict=True), start):
        if mass >= 30 or (stops and mass >= PROSE):
            total += min(mass, _HEAVY)
        else:
            total += mass / 2 if stops else -6
        if total <= 0:
            total, first = 0.0, i + 1
        elif total > best:
            best, found = total, range(first, i + 1)
    return found


def _add_meanings(facts: Facts, rows: range, furniture: list[str | None], few: list[T], scale: Scale[T]) -> None:
    """Words shared with the densest prose, and with the first line; the page's own voice; what stands above."""
    mass, stops, stems = facts.mass, facts.stops, facts.stems
    read = [i for i in rows if mass[i] >= PROSE or (stops[i] and mass[i] >= 8)]
    dense = densest(facts, rows.start, rows.stop)
    core = [i for i in read if i in dense and (stops[i] or mass[i] >= 30)][:_PROSE_ROWS]
    title: frozenset[str] = stems[rows.start] if len(rows) and mass[rows.start] >= 3 else frozenset()
    matter = title.union(*map(stems.__getitem__, core))
    inside = frozenset(core)
    often: set[int] = set()
    for i in read:
        words = stems[i]
        if not words:
            continue
        k = i - rows.start
        said = 0 if facts.plain[i] and words.isdisjoint(OWN_STEMS) else own_words(facts.keys[i], words)
        if said:
            few[k] += scale.value(_own(said, mass[i]))
        if said > 1:
            often.add(i)
        if i in inside:
            few[k] += scale.core
            continue
        place = "above" if i < dense.start else "inside" if i < dense.stop else "below"
        few[k] += scale.shared[_much(len(words & matter) / len(words)), place]
        if title:
            few[k] += scale.titled[place][min(2, len(words & title))]
    opening = core[min(2, len(core) - 1)] if core else rows.stop
    _add_told(facts, rows, furniture, (opening, often), (few, scale))


def _much(share: float) -> str:
    return _SHARED[bisect_right(_SHARES, share)] if share else "no"


def _add_told(
    facts: Facts,
    rows: range,
    furniture: list[str | None],
    seen: tuple[int, set[int]],
    to: tuple[list[T], Scale[T]],
) -> None:
    """For each row of prose below the article's opening: what has said that the article has ended, if anything has.

    `seen` is that opening, and the rows in which the page speaks of itself in more words than one.
    """
    (opening, often), (few, scale) = seen, to
    related = facts.related
    said: set[str | None] = {None}
    below: str | None = None
    for i in range(opening + 1, rows.stop):
        kind = furniture[i - rows.start]
        if below is not None and (facts.stops[i] or facts.mass[i] >= PROSE):
            few[i - rows.start] += scale.value(below)
        ends = {kind if kind in _ENDINGS else "related" if related[i] else None, "own voice" if i in often else None}
        if not ends <= said:
            said |= ends
            below = f"below {next(one for one in _ENDINGS if one in said)}"


def own_words(key: str, words: frozenset[str]) -> int:
    """How many words of a folded line, whose stems are `words`, are those with which a page speaks of itself.

    One proves nothing, three hardly stand in an article.

    >>> own_words("we use cookies to improve our website", frozenset(("cookie", "improv", "websit")))
    2
    """
    return len(words & OWN_STEMS) + (0 if key.isascii() else sum(map(key.__contains__, OWN_PHRASES)))


def _own(said: int, mass: int) -> str:
    often = "" if said == 1 else ", twice" if said == 2 else ", often"
    return f"own voice{often}, {'short' if mass < 25 else 'long'}"
