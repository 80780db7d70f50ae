"""Words that come back: how much of a head stands again in the prose below it, and not in the prose above.

Without meanings this is what a change of topic is: a headline's words recur in its own article.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, repeat

from newsdump.judging.facts import Answers, Facts

__all__ = ["Prose", "stems"]

_STEM = 5
_NEAR = 8
# The same few stretches are asked for one after the other; all of a long text would take much memory.
_KEPT = 64
_LEAST = 3
_LONGEST = 2000
_LONGEST_WORD = 12
_WIDE = "\u2e80"
_EDGES = "'\".,:;!?()[]-"


def stems(key: str) -> set[str]:
    """The beginnings of a line's words; pairs of characters where words are not spaced."""
    words = list(map(str.strip, key[:_LONGEST].split(), repeat(_EDGES)))
    if key.isascii():
        return {word[:_STEM] for word in words if len(word) >= _LEAST}
    found = {word[:_STEM] for word in words if len(word) >= _LEAST and not _is_unspaced(word)}
    for word in filter(_is_unspaced, words):
        found.update(word[k : k + 2] for k in range(len(word) - 1))
    return found


def _is_unspaced(word: str) -> bool:
    return len(word) > _LONGEST_WORD and not word.isascii()


class Prose:
    """The rows of prose of a page and their words, each row read once and only if it is asked for."""

    def __init__(self, facts: Facts) -> None:
        self.rows = [i for i, prose in enumerate(facts.prose) if prose]
        self._sums = list(accumulate([facts.mass[i] for i in self.rows], initial=0))
        self._stems: Answers[int, set[str]] = Answers(lambda i: stems(facts.keys[i]))
        self._longer: Answers[int, set[str]] = Answers(lambda i: _longer(self._stems[i]))
        self._found: dict[tuple[int, int, bool], set[str]] = {}

    def below(self, row: int) -> set[str]:
        """The words of the next rows of prose from `row` on."""
        first = bisect_left(self.rows, row)
        return self._words(first, first + _NEAR, self._stems)

    def above(self, row: int) -> set[str]:
        """The words of the last rows of prose before `row`."""
        last = bisect_left(self.rows, row)
        return self._words(max(0, last - _NEAR), last, self._stems)

    def next(self, row: int) -> int | None:
        """The first row of prose from `row` on."""
        first = bisect_left(self.rows, row)
        return self.rows[first] if first < len(self.rows) else None

    def mass(self, start: int, end: int) -> int:
        """How many words of prose rows [start, end) hold."""
        return self._sums[bisect_left(self.rows, end)] - self._sums[bisect_left(self.rows, start)]

    def gain(self, row: int, head: int) -> float:
        """How much more of row `head` stands in the prose below `row` than in the prose above it, from -1 to 1."""
        words = self._stems[head]
        if len(words) < 2:
            return 0.0
        return (len(words & self.below(head + 1)) - len(words & self.above(row))) / len(words)

    def overlap(self, row: int, above: int = _NEAR, below: int = _NEAR) -> float | None:
        """How much of the longer words above and below `row` is shared; nothing where either is too little."""
        k = bisect_left(self.rows, row)
        return self._shared(max(0, k - above), k, k + below)

    def cohesion(self, row: int) -> float | None:
        """How much neighbours share on either side of `row`, within one text: the mean of what can be told."""
        k, count = bisect_left(self.rows, row), len(self.rows)
        triples = ((k - 6, k - 3, k), (k, k + 3, k + 6), (k - 4, k - 2, k), (k, k + 2, k + 4))
        shares = (self._shared(a, b, c) for a, b, c in triples if a >= 0 and c <= count)
        known = [share for share in shares if share is not None]
        return sum(known) / len(known) if known else None

    def _shared(self, first: int, middle: int, last: int) -> float | None:
        above, below = self._words(first, middle, self._longer), self._words(middle, last, self._longer)
        least = min(len(above), len(below))
        return len(above & below) / least if least >= _NEAR else None

    def _words(self, first: int, last: int, of: Answers[int, set[str]]) -> set[str]:
        where = first, last, of is self._longer
        if where not in self._found:
            if len(self._found) >= _KEPT:
                self._found.clear()
            self._found[where] = set().union(*[of[i] for i in self.rows[first:last]])
        return self._found[where]


def _longer(words: set[str]) -> set[str]:
    """The words that say something: long ones, and pairs of characters where words are not spaced."""
    return {word for word in words if len(word) >= _STEM or word[0] >= _WIDE}
