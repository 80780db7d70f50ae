"""What do the characters of a string say: its brackets, its stops, its digits."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = [
    "CLOSERS",
    "COLONS",
    "EDGES",
    "MARKS",
    "OPENERS",
    "REACH",
    "SHORT",
    "STOPS",
    "any_of",
    "has_date",
    "has_digit",
    "opening_of",
    "sentence_starts",
]

# A credit is short: what stands farther from the line's end is never looked at.
REACH = 160
# One that stands alone, or in brackets behind a body's sentence, is shorter still.
SHORT = 80
# What ends a sentence, what encloses, what may stand around a credit or a caption, what follows a label.
STOPS = ".!?…。！？।؟۔"
CLOSERS = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【", "〕": "〔"}
OPENERS = "([（［【〔"
EDGES = " \t\xa0\u3000,;:|/–—-•*·▲△▼=＝_<>\u200b\u200e\u200f\ufeff"
MARKS = "▲△▶▼◀■●◆★☆↑→←▷◁ \t\xa0\u3000"
COLONS = ":：=＝"


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def opening_of(window: str, closing: int) -> int | None:
    """Where the bracket opens that closes at `closing`, with the brackets between them matched.

    >>> opening_of("at sea (Quay (IHA))", 18)
    7
    """
    opener, depth = CLOSERS[window[closing]], 0
    for at in range(closing, -1, -1):
        if window[at] == window[closing]:
            depth += 1
        elif window[at] == opener:
            depth -= 1
            if depth == 0:
                return at
    return None


# A full stop behind an initial or "St." ends no sentence.
# A pattern that begins with one set of characters is found many times faster than one of several beginnings.
_BREAK = re.compile(
    r"[.!?…。！？।؟۔”»\"）)\]–—-](?:(?<=\.)(?:(?<=[^\W\d_]{2}\.)(?=\s*\S)|(?<=\d\.)(?=\s*[^\s\d]))"
    r"|(?<=[!?…。！？।؟۔”»\"）)\]])[!?…。！？।؟۔”»\"）)\]]*\s*|(?<=\s[–—-])[–—-]*\s)"
)
_ABBREVIATED = frozenset(
    ["st", "mr", "mrs", "ms", "dr", "jr", "sr", "fr", "gen", "sen", "gov", "rep", "no", "nr", "prof"]
)


def sentence_starts(window: str, low: int = 0) -> list[int]:
    """Where something new may begin, the last first, none above `low`; 0 is the window's own start."""
    starts: list[int] = []
    for match in _BREAK.finditer(window, low):
        start = match.end()
        while start < len(window) and window[start] in " \t\xa0./—–-●·•":
            start += 1
        if start < len(window) and (match[0] != "." or _ends_sentence(window, match.start(), start)):
            starts.append(start)
    return [*reversed(starts), 0]


def _ends_sentence(window: str, stop: int, start: int) -> bool:
    word = window[max(0, stop - 12) : stop]
    word = word[word.rfind(" ") + 1 :]
    # "abc.de" and "3.5" go on; ". dpa" does not.
    return word.casefold() not in _ABBREVIATED and (start > stop + 1 or not window[start].islower())


_DATE = re.compile(r"\d{1,2}[.:/月日]|\b(?:19|20|21)\d\d\b|^\d+$")


def has_date(text: str) -> bool:
    """Whether a string has a year, a day and a month, or an hour, or is a number and nothing else."""
    return _DATE.search(text) is not None


def has_digit(text: str) -> bool:
    """Whether a string has a digit of any script."""
    return any(map(str.isdigit, text))
