"""What can be measured of each row without a decision: columns, one entry for each row of the page.

The strings' meanings (a stamp, a byline, a credit, furniture) are read only for rows where somebody asks, and once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cached_property

from newsdump.fields.bylines import Byline, is_bare_byline_label, read_byline, read_signoff
from newsdump.fields.credits import Captioned, Credit, credit_tail, read_credit
from newsdump.fields.datelines import read_dateline
from newsdump.fields.furniture import is_counter, is_related, is_rule_line, read_furniture, truncation
from newsdump.fields.stamps import entry_time, is_empty_stamp, is_stamp_line, might_hold_stamp, read_stamps
from newsdump.model import Dateline, Stamp
from newsdump.reading.folding import fold_lines
from newsdump.reading.rows import Page, Row

__all__ = ["Facts"]

# Full stops of Urdu, Devanagari, CJK, Armenian, Ethiopic, Burmese, Khmer and Tibetan among them.
_FULL_STOPS = frozenset(".\u06d4\u0964\u0965\u3002\uff61\uff0e\u0589\u1362\u104a\u104b\u17d4\u17d5\u0f0d")
_STOPS = _FULL_STOPS | frozenset("!?\u2026\uff01\uff1f\u061f\u203c\u2047\u2048\u2049\u055c\u055e\u1367")
_CLOSERS = "\"'”’»›)]）」』】〉》“«‹ "
_BULLET = re.compile(r"(?:[•●▪‣◦■*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*\S")
_SHORT = 200
_SIGNED = 8
_CREDIT = 20
_SENTENCE = 5
_TABLE = 3
_UNREAD = object()
_BEFORE_STAMP = " |•·,–—-"
# Folding sorts combining marks, which takes long only where thousands of them stand in one line.
_FOLDED = 1000
_TWIN = 40
_LEAST_CUT = 12

PROSE = 12
"""So many words, with a stop behind them, are prose wherever they stand."""


class Facts:
    """The columns of one page."""

    def __init__(self, page: Page) -> None:
        self.rows: list[Row] = page.rows
        self.texts = [row.text for row in page.rows]
        self.gaps = [row.gap for row in page.rows]
        self.count = len(page.rows)
        self._read: dict[str, list[object]] = {}

    @cached_property
    def keys(self) -> list[str]:
        """The comparison form of each row; a very long one is compared as it is."""
        if not self.texts:
            return []
        keys = fold_lines("\n".join(text if len(text) <= _FOLDED else "" for text in self.texts)).split("\n")
        return [key.strip() if len(text) <= _FOLDED else text for key, text in zip(keys, self.texts, strict=True)]

    @cached_property
    def mass(self) -> list[int]:
        """About how many words each row has, in any script."""
        return [_words(text) for text in self.texts]

    @cached_property
    def stops(self) -> list[bool]:
        """Whether each row ends as a sentence does, quotes and brackets aside."""
        return [
            text[-1] in _STOPS or (text[-1] in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _STOPS) for text in self.texts
        ]

    @cached_property
    def full_stops(self) -> list[bool]:
        """Whether each row ends with a full stop, as headlines do not."""
        return [stop and text.rstrip(_CLOSERS)[-1] in _FULL_STOPS and not text.endswith("...")
                for stop, text in zip(self.stops, self.texts, strict=True)]  # fmt: skip

    @cached_property
    def prose(self) -> list[bool]:
        """Whether each row is prose by itself: long, and ended like a sentence; or very long."""
        return [(mass >= PROSE and stop) or mass >= 30 for mass, stop in zip(self.mass, self.stops, strict=True)]

    @cached_property
    def unstopped(self) -> bool:
        """Whether no row of some length ends as a sentence does: Thai, Lao and others write no full stop."""
        return not any(stop and mass >= _SENTENCE for stop, mass in zip(self.stops, self.mass, strict=True))

    def is_sentence(self, i: int) -> bool:
        """Whether row i ends as a sentence, or is long; where no line has a stop, of some length and printed once."""
        if self.stops[i] or self.mass[i] >= PROSE:
            return True
        return self.unstopped and self.mass[i] >= _SENTENCE and self.copies[self.family[i]] == 1

    @cached_property
    def family(self) -> list[int]:
        """For each row the first row that prints the same."""
        first: dict[str, int] = {}
        return [first.setdefault(key, i) for i, key in enumerate(self.keys)]

    @cached_property
    def copies(self) -> Counter[int]:
        """How often each family is printed."""
        return Counter(self.family)

    def furniture(self, i: int) -> str | None:
        """The kind of furniture that row i is known to be."""
        return self._once("furniture", i)  # type: ignore[return-value]

    def bulleted(self, i: int) -> bool:
        """Whether row i begins with a bullet, or with a number as items of a list do."""
        return _BULLET.match(self.texts[i]) is not None

    def numbers(self, i: int) -> int:
        """How many words of row i are numbers, if it is short: three are a table's."""
        if self.mass[i] > PROSE:
            return 0
        words = (word.strip("().,%+-–—:/").replace(".", "").replace("-", "") for word in self.texts[i].split())
        return sum(word.isdecimal() for word in words)

    def rule_line(self, i: int) -> bool:
        """Whether row i is a drawn rule."""
        return is_rule_line(self.texts[i])

    def related(self, i: int) -> bool:
        """Whether row i points to another article."""
        return self._once("related", i)  # type: ignore[return-value]

    def caption(self, i: int) -> Captioned | None:
        """Row i as a caption that carries its credit, if a credit is certain."""
        return self._once("caption", i)  # type: ignore[return-value]

    def credit(self, i: int) -> Credit | None:
        """Row i as a credit and nothing else."""
        return self._once("credit", i)  # type: ignore[return-value]

    def stamp_line(self, i: int) -> bool:
        """Whether row i is a stamp and nothing else (an empty one, with its label alone, too)."""
        return self._once("stamp_line", i)  # type: ignore[return-value]

    def byline(self, i: int) -> Byline | None:
        """Row i as a byline with its label."""
        return self._once("byline", i)  # type: ignore[return-value]

    def bare_name(self, i: int) -> Byline | None:
        """Row i as names alone: a byline only where a stamp is near."""
        return self._once("bare_name", i)  # type: ignore[return-value]

    def named_stamp(self, i: int) -> bool:
        """Whether row i is names, a mark, and a stamp."""
        return self._once("named_stamp", i)  # type: ignore[return-value]

    def byline_label(self, i: int) -> bool:
        """Whether row i is "By" alone."""
        return len(self.texts[i]) < 12 and is_bare_byline_label(self.texts[i])

    def signoff(self, i: int) -> Byline | None:
        """Row i as the sign-off of an article."""
        return self._once("signoff", i)  # type: ignore[return-value]

    def signs_off(self, i: int) -> bool:
        """Whether row i can be nothing but a sign-off: marked as one, or an agency's name alone."""
        signed = self.signoff(i) if self.mass[i] <= _SIGNED else None
        return signed is not None and (self.texts[i][0] in "–—-(《【/" or signed.agency is not None)

    def dateline(self, i: int) -> tuple[Dateline, int] | None:
        """The dateline that row i begins with."""
        return self._once("dateline", i)  # type: ignore[return-value]

    def entry(self, i: int) -> tuple[Stamp, int] | None:
        """The time that row i begins with, as an entry of a live blog does, and where its text begins."""
        return self._once("entry", i)  # type: ignore[return-value]

    def truncated(self, i: int) -> int | None:
        """Where the mark begins that cuts row i off, if one does."""
        return self._once("truncated", i)  # type: ignore[return-value]

    def is_twin(self, i: int) -> bool:
        """Whether row i is long and stands next to a row that prints the same: no prose is printed twice in a row."""
        beside = self.family[i - 1 : i] + self.family[i + 1 : i + 2]
        return self.family[i] in beside and len(self.texts[i]) >= _TWIN and self.furniture(i) is None

    def cut_off_copy(self, i: int) -> int | None:
        """The row a little below that begins with all of row i, which was cut off, and goes on."""
        return self._once("cut_off_copy", i)  # type: ignore[return-value]

    def is_beside(self, i: int) -> bool:
        """Whether row i stands beside a text and is none: a widget, a stamp, a byline, a credit, a caption with one."""
        if self.furniture(i) is not None or self.stamp_line(i) or self.byline(i) is not None or self.named_stamp(i):
            return True
        return self.credit(i) is not None or self.caption(i) is not None

    def is_title_like(self, i: int) -> bool:
        """Whether row i could be a headline by its looks: short, no full stop, no stamp, byline, credit, furniture."""
        return self._once("is_title_like", i)  # type: ignore[return-value]

    def _once(self, what: str, i: int) -> object:
        column = self._read.get(what)
        if column is None:
            column = self._read[what] = [_UNREAD] * self.count
        if column[i] is _UNREAD:
            column[i] = _READERS[what](self, i)
        return column[i]


def _words(text: str) -> int:
    spaces = text.count(" ") + 1
    length = len(text)
    if length < spaces * 9 or text.isascii():
        return spaces
    # Scripts that write no spaces between words: about two characters a word in Han and kana, four in Thai and kin.
    wide = sum("\u2e80" <= c <= "\uffef" for c in text[:40])
    narrow = sum("\u0e00" <= c <= "\u0eff" or "\u1000" <= c <= "\u109f" or "\u1780" <= c <= "\u17ff" for c in text[:40])
    sample = min(length, 40)
    if wide * 3 > sample:
        return max(spaces, length // 2)
    if narrow * 3 > sample:
        return max(spaces, length // 4)
    return spaces


def _title_like(facts: Facts, i: int) -> bool:
    text = facts.texts[i]
    if not 3 <= len(text) <= 250 or facts.mass[i] > 40 or facts.full_stops[i] or text[-1] in ",;:":
        return False
    if not any(c.isalpha() for c in text) or facts.numbers(i) >= _TABLE:
        return False
    if is_counter(text) or facts.cut_off_copy(i) is not None or facts.dateline(i) is not None or facts.signs_off(i):
        return False
    return not (
        facts.furniture(i)
        or facts.stamp_line(i)
        or facts.caption(i)
        or facts.credit(i)
        or facts.byline(i)
        or facts.related(i)
    )


def _cut_off_copy(facts: Facts, i: int) -> int | None:
    cut = facts.truncated(i)
    if cut is None or cut < _LEAST_CUT:
        return None
    start = facts.texts[i][:cut].rstrip()
    below = range(i + 1, min(i + 4, facts.count))
    return next((j for j in below if len(facts.texts[j]) > len(start) and facts.texts[j].startswith(start)), None)


def _stamp_line(facts: Facts, i: int) -> bool:
    text = facts.texts[i]
    return len(text) < _SHORT and ((might_hold_stamp(text) and is_stamp_line(text)) or is_empty_stamp(text))


def _bare_name(facts: Facts, i: int) -> Byline | None:
    return None if facts.mass[i] > 12 or facts.full_stops[i] else read_byline(facts.texts[i], near_stamp=True)


def _named_stamp(facts: Facts, i: int) -> bool:
    text = facts.texts[i]
    if facts.mass[i] > _CREDIT or not might_hold_stamp(text):
        return False
    stamps = read_stamps(text)
    names = text[: stamps[0].start].rstrip(_BEFORE_STAMP) if stamps and stamps[0].stamp.value is not None else ""
    return bool(names) and read_byline(names, near_stamp=True) is not None


def _short_byline(facts: Facts, i: int) -> Byline | None:
    return read_byline(facts.texts[i]) if not facts.prose[i] and len(facts.texts[i]) < _SHORT else None


def _short_credit(facts: Facts, i: int) -> Credit | None:
    return read_credit(facts.texts[i]) if facts.mass[i] <= _CREDIT and len(facts.texts[i]) < _SHORT else None


def _short_signoff(facts: Facts, i: int) -> Byline | None:
    return read_signoff(facts.texts[i]) if facts.mass[i] <= _CREDIT and len(facts.texts[i]) < _SHORT else None


_READERS: dict[str, Callable[[Facts, int], object]] = {
    "furniture": lambda facts, i: read_furniture(facts.texts[i]),
    "caption": lambda facts, i: credit_tail(facts.texts[i]),
    "credit": _short_credit,
    "stamp_line": _stamp_line,
    "byline": _short_byline,
    "bare_name": _bare_name,
    "signoff": _short_signoff,
    "dateline": lambda facts, i: read_dateline(facts.texts[i]),
    "entry": lambda facts, i: entry_time(facts.texts[i]) if might_hold_stamp(facts.texts[i][:60]) else None,
    "truncated": lambda facts, i: truncation(facts.texts[i]),
    "related": lambda facts, i: is_related(facts.texts[i]),
    "named_stamp": _named_stamp,
    "cut_off_copy": _cut_off_copy,
    "is_title_like": _title_like,
}
