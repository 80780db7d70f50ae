"""What can be measured of each row without a decision: columns, one entry for each row of the page.

The strings' meanings (a stamp, a byline, a credit, furniture) are read only for rows where somebody asks, and once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import compress, islice, pairwise, repeat
from typing import TypeVar

from newsdump.fields.bylines import Byline, is_bare_byline_label, may_be_byline, read_byline
from newsdump.fields.datelines import read_dateline
from newsdump.fields.furniture import (
    LONGEST_COUNTER,
    find_cut_off,
    find_furniture,
    find_related,
    is_counter,
    is_rule_line,
    leading_counter,
)
from newsdump.fields.holding import figured
from newsdump.fields.pictures.captions import Captioned, credit_tail
from newsdump.fields.pictures.credits import Credit, read_credit
from newsdump.fields.pictures.cues import may_be_credit, may_carry_credit, with_credit_signs
from newsdump.fields.pictures.hints import says_picture
from newsdump.fields.signoffs import may_sign_off, read_signoff
from newsdump.fields.stamps import (
    StampPart,
    entry_time,
    find_stamp_lines,
    is_empty_stamp,
    may_hold_day,
    read_stamps,
)
from newsdump.judging.shapes import kind_of_first, kind_of_last
from newsdump.judging.stems import ascii_stems, stems
from newsdump.model import Dateline, Stamp
from newsdump.reading.folding import fold_lines
from newsdump.reading.rows import Page, Row

__all__ = ["CLOCKED", "HEAD", "PROSE", "Answers", "Facts"]

K = TypeVar("K")
T = TypeVar("T")

# Full stops of Urdu, Devanagari, CJK, Armenian, Ethiopic, Burmese, Khmer and Tibetan among them.
_FULL_STOPS = frozenset(".\u06d4\u0964\u0965\u3002\uff61\uff0e\u0589\u1362\u104a\u104b\u17d4\u17d5\u0f0d")
_STOPS = _FULL_STOPS | frozenset("!?\u2026\uff01\uff1f\u061f\u203c\u2047\u2048\u2049\u055c\u055e\u1367")
_CLOSERS = "\"'”’»›)]）」』】〉》“«‹ "
_BULLET = re.compile(r"(?:[•●▪‣◦■*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*\S")
_NUMBER = re.compile(r"(?<!\S)[().,%+–—:/-]*\d[\d.-]*[().,%+–—:/-]*(?!\S)")
_WIDE, _NARROW = re.compile("[\u2e80-\uffef]"), re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_SHORT = 200
_SIGNED = 8
_CREDIT = 20
_SENTENCE = 5
_TABLE = 3
_BEFORE_STAMP = " |•·,–—-"
# Folding sorts combining marks, which takes long only where thousands of them stand in one line.
_FOLDED = 1000
_TWIN = 40
_SYLLABLES = "\u1100"
_LEAST_CUT, _LEAST_SYLLABLES = 12, 6
_LABEL = 12
_NEAR, _PRINTED = 3, 8
_ANNOUNCED = 16
_COUNTED = 3
_LABELLED = 60
HEAD, _LONGEST_TIME = 36, 40
# What any clock looks like; most rows have none in their first characters and are asked no more.
CLOCKED = re.compile(r"\d\s?[:.hH：]\s?\d\d|\d\s?[aApP]\.?\s?[mM]|\d\s?[時时点點시]")

PROSE = 12
"""So many words, with a stop behind them, are prose wherever they stand."""


class Facts:
    """The columns of one page."""

    def __init__(self, page: Page) -> None:
        self.rows: list[Row] = page.rows
        self.texts = [row.text for row in page.rows]
        self.gaps = [row.gap for row in page.rows]
        self.count = len(page.rows)

    def forget(self) -> None:
        """Let go of all columns, which know each other and would wait for the collector of garbage; that takes time."""
        vars(self).clear()

    @cached_property
    def plain(self) -> list[bool]:
        """Whether each row is in ASCII."""
        return list(map(str.isascii, self.texts))

    @cached_property
    def keys(self) -> list[str]:
        """The comparison form of each row; a very long one is compared as it is."""
        keys = list(self.texts)
        short = [i for i, length in enumerate(map(len, keys)) if length <= _FOLDED]
        # Letters beyond ASCII take far longer to fold: they are not to slow down the lines that have none.
        for rows in filter(None, ([i for i in short if self.plain[i]], [i for i in short if not self.plain[i]])):
            folded = fold_lines("\n".join([keys[i] for i in rows])).split("\n")
            for i, key in zip(rows, folded, strict=True):
                keys[i] = key.strip()
        return keys

    @cached_property
    def mass(self) -> list[int]:
        """About how many words each row has, in any script."""
        spaces = map(str.count, self.texts, repeat(" "))
        return [
            count + 1 if plain else _words(text, count + 1)
            for text, plain, count in zip(self.texts, self.plain, spaces, strict=True)
        ]

    @cached_property
    def stops(self) -> list[bool]:
        """Whether each row ends as a sentence does, quotes and brackets aside."""
        return [
            text[-1] in _STOPS or (text[-1] in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _STOPS) for text in self.texts
        ]

    @cached_property
    def firsts(self) -> list[str]:
        """The kind of character with which each row begins; see `shapes`."""
        kind = Answers(kind_of_first)
        return [kind[text[0]] for text in self.texts]

    @cached_property
    def lasts(self) -> list[str]:
        """The kind of character with which each row ends; see `shapes`."""
        kind = Answers(kind_of_last)
        return [kind[text[-1]] for text in self.texts]

    @cached_property
    def glued(self) -> list[bool]:
        """Whether each row begins on the line on which the row above it ends."""
        lines = [(row.pieces[0][0], row.pieces[-1][0]) for row in self.rows]
        return [False, *[first == above for (_, above), (first, _) in pairwise(lines)]][: self.count]

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

    def is_filing(self, i: int) -> bool:
        """Whether row i says who wrote, or when."""
        return self.stamp_line[i] or self.byline[i] is not None or self.named_stamp[i]

    @cached_property
    def family(self) -> list[int]:
        """For each row the first row that prints the same."""
        first: dict[str, int] = {}
        return [first.setdefault(key, i) for i, key in enumerate(self.keys)]

    @cached_property
    def copies(self) -> Counter[int]:
        """How often each family is printed."""
        return Counter(self.family)

    # What rows say: read of all rows at once, behind a question that is cheap to ask.

    @cached_property
    def furniture(self) -> list[str | None]:
        """The kind of furniture that each row is known to be."""
        found = find_furniture(self._printed)
        return list(map(found.get, self.texts))

    @cached_property
    def rule_line(self) -> list[bool]:
        """Whether each row is a drawn rule."""
        return [text[0] in "-–—=*~#" and is_rule_line(text) for text in self.texts]

    @cached_property
    def related(self) -> list[bool]:
        """Whether each row points to another article, or to the one below it."""
        found = find_related(self.texts)
        for i in self.announcing:
            found[i] = True
        return found

    @cached_property
    def announcing(self) -> list[int]:
        """The rows in which the line below stands twice in a row: a link's words, a title and a text glued together."""
        lengths = list(map(len, self.texts))
        longer = [i for i, (own, below) in enumerate(pairwise(lengths)) if own > 2 * below >= _ANNOUNCED]
        return [i for i in longer if 2 * self.texts[i + 1] in self.texts[i]]

    @cached_property
    def caption(self) -> list[Captioned | None]:
        """Each row as a caption that carries its credit, if a credit is certain."""
        return self._said(credit_tail, filter(may_carry_credit, self.credit_signs))

    @cached_property
    def credit(self) -> list[Credit | None]:
        """Each row as a credit and nothing else."""
        asked = (text for text in self.credit_signs if len(text) < _SHORT and may_be_credit(text))
        said = self._said(read_credit, asked)
        return [one if mass <= _CREDIT else None for one, mass in zip(said, self.mass, strict=True)]

    @cached_property
    def empty_stamp(self) -> list[bool]:
        """Whether each row is a stamp's label with nothing behind it."""
        # A label has a mark behind it, or "Uhr".
        found = {
            text
            for text in self._printed
            if len(text) <= _LABELLED and (not text[-1].isalpha() or text[-1] in "rR") and is_empty_stamp(text)
        }
        return [text in found for text in self.texts] if found else [False] * self.count

    @cached_property
    def stamp_line(self) -> list[bool]:
        """Whether each row is a stamp and nothing else (an empty one, with its label alone, too)."""
        found = self._stamp_lines
        return [empty or text in found for empty, text in zip(self.empty_stamp, self.texts, strict=True)]

    @cached_property
    def _stamp_lines(self) -> dict[str, tuple[StampPart, ...]]:
        """The texts that are stamps and nothing else, with what they say."""
        spelled = ("ago", "AGO", "月", "월")  # what a stamp without a figure has
        rows = zip(self.texts, self.figured, strict=True)
        may_be = {text for text, figured in rows if figured or any(map(text.__contains__, spelled))}
        return find_stamp_lines(text for text in may_be if len(text) < _SHORT)

    @cached_property
    def truncated(self) -> list[int | None]:
        """Where the mark begins that cuts each row off, if one does."""
        found = find_cut_off(self._printed)
        return list(map(found.get, self.texts)) if found else [None] * self.count

    @cached_property
    def credit_signs(self) -> set[str]:
        """The texts that have any sign of a credit: no other is one, alone or beside a caption."""
        return with_credit_signs(self._printed)

    def _said(self, read: Callable[[str], T | None], asked: Iterable[str]) -> list[T | None]:
        """What a reader says of each row; it is asked once of each text that it may have something to say of."""
        found = {text: said for text in asked if (said := read(text)) is not None}
        return list(map(found.get, self.texts)) if found else [None] * self.count

    @cached_property
    def _printed(self) -> dict[str, None]:
        return dict.fromkeys(self.texts)

    @cached_property
    def figured(self) -> list[bool]:
        """Whether each row has a figure in it."""
        return figured(self.texts)

    @cached_property
    def byline_label(self) -> list[bool]:
        """Whether each row is "By" alone."""
        return [len(text) < _LABEL and is_bare_byline_label(text) for text in self.texts]

    @cached_property
    def bulleted(self) -> list[bool]:
        """Whether each row begins with a bullet, or with a number as items of a list do."""
        rows = zip(self.texts, self.firsts, strict=True)
        return [kind in ("bullet", "digit first") and _BULLET.match(text) is not None for text, kind in rows]

    @cached_property
    def numbers(self) -> list[int]:
        """How many words of each row are numbers, if it is short: three are a table's."""
        rows = zip(self.texts, self.figured, self.mass, strict=True)
        return [len(_NUMBER.findall(text)) if figure and mass <= PROSE else 0 for text, figure, mass in rows]

    @cached_property
    def timed(self) -> list[tuple[int, tuple[Stamp, int]]]:
        """The rows that begin with a time as an entry of a live blog does, with it and where their text begins."""
        rows = (
            (i, entry_time(text, self._stamp_lines.get(text, ())))
            for i, (text, figured) in enumerate(zip(self.texts, self.figured, strict=True))
            if (figured and CLOCKED.search(text, 0, HEAD) is not None)
            or (self.stamp_line[i] and len(text) <= _LONGEST_TIME)
        )
        return [(i, time) for i, time in rows if time is not None]

    @cached_property
    def counted(self) -> list[tuple[int, tuple[int, int]]]:
        """The rows that count a picture, alone or in front of its caption, with its number and the total."""
        asked = [i for i in compress(range(self.count), self.figured)
                 if len(self.texts[i]) <= LONGEST_COUNTER or self.texts[i][0].isdecimal()]  # fmt: skip
        return [(i, counter) for i in asked if (counter := _counter(self, i)) is not None]

    # What only some rows are asked for: read when it is, and once.

    @cached_property
    def stems(self) -> RowAnswers[frozenset[str]]:
        """The words of a row by their beginnings."""
        return RowAnswers(self, _stems)

    @cached_property
    def stamps(self) -> RowAnswers[tuple[StampPart, ...]]:
        """The dates and times that a row holds."""
        read = self._stamp_lines
        return RowAnswers(self, lambda facts, i: read.get(facts.texts[i]) or read_stamps(facts.texts[i]))

    @cached_property
    def says_picture(self) -> Answers[str, bool]:
        """Whether the words of a text say that it stands below a picture."""
        return Answers(says_picture)

    @cached_property
    def byline(self) -> RowAnswers[Byline | None]:
        """A row as a byline with its label."""
        return RowAnswers(self, _short_byline)

    @cached_property
    def bare_name(self) -> RowAnswers[Byline | None]:
        """A row as names alone: a byline only where a stamp is near."""
        return RowAnswers(self, _bare_name)

    @cached_property
    def named_stamp(self) -> RowAnswers[bool]:
        """Whether a row is names, a mark, and a stamp."""
        return RowAnswers(self, _named_stamp)

    @cached_property
    def signoff(self) -> RowAnswers[Byline | None]:
        """A row as the sign-off of an article."""
        return RowAnswers(self, _short_signoff)

    @cached_property
    def signs_off(self) -> RowAnswers[bool]:
        """Whether a row can be nothing but a sign-off: marked as one, or an agency's name alone."""
        return RowAnswers(self, _signs_off)

    @cached_property
    def dateline(self) -> RowAnswers[tuple[Dateline, int] | None]:
        """The dateline that a row begins with."""
        return RowAnswers(self, lambda facts, i: read_dateline(facts.texts[i]))

    @cached_property
    def is_twin(self) -> RowAnswers[bool]:
        """Whether a row is long and stands next to a row that prints the same: no prose is printed twice in a row."""
        return RowAnswers(self, _is_twin)

    @cached_property
    def cut_off_copy(self) -> RowAnswers[int | None]:
        """The row a little below that begins with all of a row, which was cut off, and goes on."""
        return RowAnswers(self, _cut_off_copy)

    @cached_property
    def is_beside(self) -> RowAnswers[bool]:
        """Whether a row stands beside a text and is none: a widget, a stamp, a byline, a credit, a caption with one."""
        return RowAnswers(self, _is_beside)

    @cached_property
    def is_title_like(self) -> RowAnswers[bool]:
        """Whether a row could be a headline by its looks: short, no full stop, no stamp, byline, credit, furniture."""
        return RowAnswers(self, _title_like)


class Answers(dict[K, T]):
    """What a question says of each thing: asked when it is looked up for the first time, and never again."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[K], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, of: K) -> T:
        answer = self[of] = self._ask(of)
        return answer


class RowAnswers(dict[int, T]):
    """The same of the rows of a page, from all its columns."""

    __slots__ = ("_ask", "_facts")

    def __init__(self, facts: Facts, ask: Callable[[Facts, int], T]) -> None:
        super().__init__()
        self._ask, self._facts = ask, facts

    def __missing__(self, row: int) -> T:
        answer = self[row] = self._ask(self._facts, row)
        return answer


def _words(text: str, spaced: int) -> int:
    """About how many words a line has that has so many words with spaces between them."""
    length = len(text)
    if length < spaced * 9:
        return spaced
    # Scripts that write no spaces between words: about two characters a word in Han and kana, four in Thai and kin.
    if max(text[:40]) < "\u0e00":
        return spaced
    sample = min(length, 40)
    if len(_WIDE.findall(text, 0, 40)) * 3 > sample:
        return max(spaced, length // 2)
    if len(_NARROW.findall(text, 0, 40)) * 3 > sample:
        return max(spaced, length // 4)
    return spaced


def _stems(facts: Facts, i: int) -> frozenset[str]:
    return ascii_stems(facts.keys[i]) if facts.plain[i] else stems(facts.keys[i])


def _title_like(facts: Facts, i: int) -> bool:
    text = facts.texts[i]
    if facts.full_stops[i] or not 3 <= len(text) <= 250 or facts.mass[i] > 40 or text[-1] in ",;:([{":
        return False
    if facts.furniture[i] or facts.caption[i] or facts.stamp_line[i] or facts.credit[i] or facts.byline[i]:
        return False
    if facts.related[i] or not any(map(str.isalpha, text)) or facts.numbers[i] >= _TABLE:
        return False
    if (facts.figured[i] and is_counter(text)) or (
        facts.truncated[i] is not None and facts.cut_off_copy[i] is not None
    ):
        return False
    return facts.dateline[i] is None and not facts.signs_off[i]


def _counter(facts: Facts, i: int) -> tuple[int, int] | None:
    text = facts.texts[i]
    counter = is_counter(text)
    if counter is None and text[0].isdecimal() and facts.mass[i] > _COUNTED:
        led = leading_counter(text[:20])
        # "3 of 12 boats" may begin a sentence.
        counter = led[:2] if led is not None and "/" in text[: led[2]] and text[led[2] : led[2] + 1].isupper() else None
    return counter


def _short_byline(facts: Facts, i: int) -> Byline | None:
    text = facts.texts[i]
    short = len(text) < _SHORT and not facts.prose[i]
    return read_byline(text) if short and may_be_byline(text) else None


def _is_beside(facts: Facts, i: int) -> bool:
    if facts.furniture[i] is not None or facts.stamp_line[i] or facts.byline[i] is not None:
        return True
    return facts.credit[i] is not None or facts.caption[i] is not None or facts.named_stamp[i]


def _is_twin(facts: Facts, i: int) -> bool:
    beside = facts.family[i - 1 : i] + facts.family[i + 1 : i + 2]
    return facts.family[i] in beside and len(facts.texts[i]) >= _TWIN and facts.furniture[i] is None


def _signs_off(facts: Facts, i: int) -> bool:
    text = facts.texts[i]
    if facts.mass[i] > _SIGNED or not may_sign_off(text):
        return False
    signed = facts.signoff[i]
    return signed is not None and (text[0] in "–—-(《【/" or signed.agency is not None)


def _cut_off_copy(facts: Facts, i: int) -> int | None:
    cut = facts.truncated[i]
    # A letter of Ethiopic, Hangul, kana or Han is a syllable or a word.
    if cut is None or cut < (_LEAST_CUT if facts.texts[i] < _SYLLABLES else _LEAST_SYLLABLES):
        return None
    start = facts.texts[i][:cut].rstrip()
    # It may be printed cut off several times in a row.
    others = (j for j in range(i + 1, min(i + _PRINTED, facts.count)) if facts.family[j] != facts.family[i])
    below = islice(others, _NEAR)
    return next((j for j in below if len(facts.texts[j]) > len(start) and facts.texts[j].startswith(start)), None)


def _bare_name(facts: Facts, i: int) -> Byline | None:
    return None if facts.mass[i] > 12 or facts.full_stops[i] else read_byline(facts.texts[i], near_stamp=True)


def _named_stamp(facts: Facts, i: int) -> bool:
    if facts.mass[i] > _CREDIT or not may_hold_day(facts.texts[i]):
        return False
    stamps = facts.stamps[i]
    if not stamps or stamps[0].stamp.value is None:
        return False
    names = facts.texts[i][: stamps[0].start].rstrip(_BEFORE_STAMP)
    return bool(names) and read_byline(names, near_stamp=True) is not None


def _short_signoff(facts: Facts, i: int) -> Byline | None:
    return read_signoff(facts.texts[i]) if facts.mass[i] <= _CREDIT and len(facts.texts[i]) < _SHORT else None
