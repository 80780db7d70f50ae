"""Dates and times that short lines print, in many languages and calendars, and what they mean.

Nothing is completed: a value is given only where the text gives year, month and day. So a year missing, "3 days ago",
``03/04/2022`` (April or March?), 31 February and a date of the Islamic calendar alone have no value, only `raw`.
A zone is given only by a name that means one: not by IST, CST or BST.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from attrs import frozen

from newsdump.fields.calendars import Calendar
from newsdump.fields.clocks import CLOCK_WORDS, Clock, read_clock
from newsdump.fields.days import DAY_STARTERS, DAY_WORDS, Day, read_day, read_weekday
from newsdump.fields.holding import has_figure
from newsdump.fields.lexicon.months import AGO, HALVES
from newsdump.fields.lexicon.stamp_labels import FILLERS, PUBLISHED, READING_TIME, TODAY, TRAILING, UPDATED
from newsdump.fields.tokens import Token, TokenKind, cut, fold, neighbours, tokenise
from newsdump.model import Stamp, carriable

__all__ = [
    "StampPart",
    "date_at_end",
    "entry_time",
    "find_stamp_lines",
    "has_little_beside",
    "is_empty_stamp",
    "is_stamp_line",
    "may_be_empty_stamp",
    "may_hold_day",
    "might_hold_stamp",
    "names_beside",
    "read_stamps",
]

Label = Literal["published", "updated"]


@frozen(kw_only=True)
class StampPart:
    """One date or time of a line.

    `stamp` is what is printed, without its label, and its value. `label` says what the word in front of it (in Chinese,
    Japanese and Korean also behind it) makes of it. ``line[start:end]`` holds the label, if it stands right before, and
    the stamp. `has_weekday` and `has_time` say what is printed, `is_relative` marks "3 days ago", and `is_masthead`
    a date that is likely the day's, not the article's: with a weekday or after "Today's Paper", without label or time.
    """

    stamp: Stamp
    label: Label | None = None
    start: int
    end: int
    has_weekday: bool = False
    has_time: bool = False
    is_relative: bool = False
    is_masthead: bool = False

    @property
    def is_partial(self) -> bool:
        """Whether the text gives less than a day."""
        return self.stamp.value is None


class _Found(NamedTuple):
    """What stands in ``tokens[start:end]``."""

    start: int
    end: int
    day: Day | None = None
    clock: Clock | None = None
    has_weekday: bool = False
    is_relative: bool = False


class _Label(NamedTuple):
    name: str
    start: int
    end: int


_LIMIT = 1000  # a "line" longer than this is prose or damage: only its beginning is read
_NEAR = 40  # characters between a label and the stamp that it still speaks of
_MOST_BETWEEN = 10  # tokens between a label and the stamp right behind it
_MOST_LABEL_WORDS = 5


def _spelled(words: tuple[str, ...]) -> Iterator[str]:
    return (" ".join(fold(part) for part in word.split()) for word in words)


_LABELS: dict[str, str] = {
    **dict.fromkeys(_spelled(PUBLISHED), "published"),
    **dict.fromkeys(_spelled(UPDATED), "updated"),
    **dict.fromkeys(_spelled(TODAY), "today"),
}
_LABEL_FIRSTS = frozenset(label.split()[0] for label in _LABELS)
_FILLERS = frozenset(_spelled(FILLERS)) | {"t"}
_READING_TIME = frozenset(fold(word) for word in READING_TIME)
_GLUE = frozenset(",|-–—−·•/@(:：،؛;>‒*~،•●▪") | {"・"}
_CLOCK_FIRSTS = frozenset(key.split()[0] for key in HALVES)
_AGO_NEXT = frozenset(behind.split()[0] for _, behind in AGO if behind)
_AGO_BEFORE = frozenset(before.split()[-1] for before, _ in AGO if before)
_AGO_GLUED = tuple(sorted(behind for before, behind in AGO if not before and " " not in behind))
_ONES = frozenset("a an one ein eine einer einem einen un una une um uma en ett et bir".split())
_LEAST_READING_WORDS = 2

# A line with figures has a stamp only if they are joined as in dates and times, or stand beside one of these words.
# A pattern that begins with one set of characters is found many times faster than one of several beginnings.
_SHAPED = re.compile(r"\d(?:[:：./‐‑–hH-]\s?\d|\s[hH./]\s?\d)")
_HAN_SIGN = re.compile("[月월時时点點시]")
_AGO_ALONE = re.compile(r"(?i:\bago\b)")
_BESIDE = (
    DAY_STARTERS
    | _CLOCK_FIRSTS
    | _AGO_NEXT
    | frozenset("of de di da do del d den dne st nd rd th er uhr uur h m gada gmt utc est edt hkt cet pst".split())
)
_STAMP_WORDS = (
    DAY_WORDS | CLOCK_WORDS | _FILLERS | _READING_TIME | _ONES | TRAILING
    | frozenset(word for label in _LABELS for word in label.split())
    | frozenset(word for ago in AGO for part in ago for word in part.split())
)  # fmt: skip
_EMPTY_WORDS = _FILLERS | frozenset(word for label in _LABELS for word in label.split())
_UNSPACED = "\u0e00"  # from Thai on, words may be glued to others: their first letter is all that is asked


def might_hold_stamp(line: str) -> bool:
    """Whether reading the line for stamps can be worth it: the cheap question to ask first.

    >>> might_hold_stamp("Updated: 5 May 2030"), might_hold_stamp("Share this story")
    (True, False)
    """
    if has_figure(line) or "ago" in line or "AGO" in line or "Ago" in line:
        return True
    # Months in Chinese numerals, of which "月" is the word.
    return "月" in line or "월" in line


def may_hold_day(line: str) -> bool:
    """Whether a line may print a year, month and day, as a stamp with a value has them: the cheap question.

    >>> may_hold_day("1 May 2030"), may_hold_day("27.04.24"), may_hold_day("3 days ago")
    (True, True, False)
    """
    if line.isascii():
        return _ASCII_YEARED.search(line) is not None
    return _YEARED.search(line) is not None or "年" in line or "년" in line


_YEARED = re.compile(r"\d(?:\d{3}|\s{0,2}[./]\s{0,2}\d{1,2}\s{0,2}[./]\s{0,2}\d\d)")
_ASCII_YEARED = re.compile(_YEARED.pattern.replace(r"\d", "[0-9]"))


def read_stamps(line: str, text: str = "") -> tuple[StampPart, ...]:
    """Every date and time that a short line holds, left to right. Nothing is raised for any text.

    `text` is some of the text below: its language can tell 3 April from 4 March, and 1924 from the 24th.

    Two dates of one day in two calendars are one stamp with the Gregorian value; a time beside either is its time.

    >>> [(part.label, str(part.stamp.value)) for part in read_stamps("Published 19 Feb, 2034 09:50am")]
    [('published', '2034-02-19 09:50:00')]
    >>> read_stamps("3 days ago")[0].stamp
    Stamp(raw='3 days ago', value=None)
    """
    line = line[:_LIMIT]
    if not (might_hold_stamp(line) and _is_promising(line)):
        return ()
    tokens = tokenise(line)
    told = f"{line}\n{text[:_LIMIT]}" if text else line
    return tuple(part for part, _ in _parts(told, tokens))


def date_at_end(text: str) -> tuple[Stamp, int] | None:
    """The date with which a short text ends, as before a dateline's dash, and the offset at which it begins.

    >>> date_at_end("ROMA, 18 set")
    (Stamp(raw='18 set', value=None), 6)
    """
    text = text[:_LIMIT]
    if not might_hold_stamp(text):
        return None
    tokens = tokenise(text)
    for at in range(len(tokens)):
        if tokens[at].kind is TokenKind.MARK:
            continue
        found = _dated(text, tokens, at)
        if found is not None and all(token.kind is TokenKind.MARK for token in tokens[found.end :]):
            part = _part(text, tokens, found, None)
            return part.stamp, part.start
    return None


def _is_promising(line: str) -> bool:
    if _SHAPED.search(line) is not None or (not line.isascii() and _HAN_SIGN.search(line) is not None):
        return True
    if "ago" in (low := line.lower()) and _AGO_ALONE.search(low) is not None:
        return True
    return any(word in _BESIDE or word >= _UNSPACED for word in neighbours(line))


def _parts(line: str, tokens: list[Token]) -> Iterator[tuple[StampPart, int]]:
    """Each stamp of the line and the position of the token behind it."""
    label: _Label | None = None
    trailing = False
    at, past = 0, 0
    while at < len(tokens):
        found = _stamp_at(line, tokens, at, past, labelled=label is not None and _directly(tokens, label.end, at))
        if found is not None:
            behind = None if label is not None else _trailing_label(tokens, found.end, trailing or past == 0)
            trailing = behind is not None
            yield _part(line, tokens, found, label or behind), found.end
            label, at, past = None, behind.end if behind else found.end, found.end
            continue
        after = _label_at(tokens, at)
        if after is not None and not (after.name == "today" and label is not None):
            label = after
        at = after.end if after is not None else at + 1


# Labels.


def _label_at(tokens: list[Token], at: int) -> _Label | None:
    if tokens[at].kind is not TokenKind.WORD or tokens[at].key not in _LABEL_FIRSTS:
        return None
    key, best = "", None
    for i in range(at, min(at + _MOST_LABEL_WORDS, len(tokens))):
        if tokens[i].kind is not TokenKind.WORD:
            break
        key = f"{key} {tokens[i].key}" if key else tokens[i].key
        if key in _LABELS:
            best = _Label(_LABELS[key], at, i + 1)
    return best


def _trailing_label(tokens: list[Token], at: int, allowed: bool) -> _Label | None:
    """A Chinese, Japanese or Korean label behind a stamp that has none before it: "10時00分更新"."""
    if not allowed or at >= len(tokens) or tokens[at].key not in TRAILING:
        return None
    if at + 1 < len(tokens) and tokens[at + 1].text in {":", "："}:
        return None
    return _Label(_LABELS.get(tokens[at].key, "published"), at, at + 1)


def _directly(tokens: list[Token], start: int, end: int) -> bool:
    """Whether nothing that speaks stands between two positions."""
    return end - start <= _MOST_BETWEEN and all(_is_silent(token) for token in tokens[start:end])


def _is_silent(token: Token) -> bool:
    return token.kind is TokenKind.MARK or (token.kind is TokenKind.WORD and token.key in _FILLERS)


# One stamp: weekday, day and clock time in any order, or a span of time that has passed.


def _stamp_at(line: str, tokens: list[Token], at: int, past: int, *, labelled: bool) -> _Found | None:
    token = tokens[at]
    if token.kind is TokenKind.WORD and token.key not in DAY_STARTERS and token.key not in _CLOCK_FIRSTS:
        return _ago(tokens, at, past) if token.key in _ONES else None
    if token.kind is TokenKind.MARK or token.kind is TokenKind.OFFSET:
        return None
    found = _dated(line, tokens, at) or _timed(line, tokens, at)
    if found is None:
        return _ago(tokens, at, past)
    day = found.day
    if day is not None and day.weak and found.clock is None and not (labelled or found.has_weekday):
        return None
    return found


def _dated(line: str, tokens: list[Token], at: int) -> _Found | None:
    """[weekday] day [clock], twice if two calendars are printed."""
    found = _weekday_and_day(line, tokens, at)
    if found is None:
        return None
    found = _with_clock(tokens, found)
    for _ in range(3):
        twin = _twin(line, tokens, found)
        if twin is None:
            break
        found = twin
    return found


def _weekday_and_day(line: str, tokens: list[Token], at: int) -> _Found | None:
    weekday = read_weekday(tokens, at)
    if weekday is None:
        day = read_day(line, tokens, at)
        return None if day is None else _Found(at, day.end, day, has_weekday=_weekday_behind(tokens, day))
    number, i = weekday
    for i in range(weekday[1], min(weekday[1] + 4, len(tokens))):
        day = read_day(line, tokens, i, number)
        if day is not None:
            return _Found(at, day.end, day, has_weekday=True)
        if not _is_silent(tokens[i]):
            break
    day = read_day(line, tokens, at)
    return None if day is None else _Found(at, day.end, day)


def _weekday_behind(tokens: list[Token], day: Day) -> bool:
    """Whether the weekday stands behind the date: "2030.05.01 (수)", "1 May 2030, Wednesday"."""
    if day.has_weekday:
        return True
    at = day.end
    if at + 1 < len(tokens) and tokens[at].text in {"(", "（", ","}:
        return read_weekday(tokens, at + 1) is not None
    return False


def _with_clock(tokens: list[Token], found: _Found) -> _Found:
    """The stamp with the clock time behind it, if there is one."""
    if found.clock is not None or found.day is None:
        return found
    for i in _glued(tokens, found.end):
        clock = read_clock(tokens, i, dated=True)
        if clock is not None:
            end = _closed(tokens, found.end, clock.end)
            return found._replace(end=end, clock=clock)
    return found


def _closed(tokens: list[Token], start: int, end: int) -> int:
    """The position behind a bracket that was opened before a clock time and closes behind it."""
    opened = any(token.text in {"(", "（"} for token in tokens[start:end])
    return end + 1 if opened and end < len(tokens) and tokens[end].text in {")", "）"} else end


def _glued(tokens: list[Token], at: int) -> Iterator[int]:
    """The positions that are joined to the one before `at`: behind marks, small words and a weekday in brackets."""
    for _ in range(5):
        if at >= len(tokens):
            return
        yield at
        token = tokens[at]
        weekday = read_weekday(tokens, at)
        if weekday is not None:
            at = weekday[1]
        elif token.text in _GLUE or token.text in {".", ")", "）"} or token.key in _FILLERS:
            at += 1
        else:
            return


def _timed(line: str, tokens: list[Token], at: int) -> _Found | None:
    """A clock time, and the day behind it: "5:48pm, 25 Jan, 2022"."""
    clock = read_clock(tokens, at)
    if clock is None:
        return None
    for i in _glued(tokens, clock.end):
        found = _weekday_and_day(line, tokens, i)
        if found is not None:
            later = _with_clock(tokens, found)
            if found.day is None or (later.clock is not None and tokens[i - 1].text in {"|", "·", "•"}):
                break
            return found._replace(start=at, clock=clock)
    return _Found(at, clock.end, clock=clock)


def _twin(line: str, tokens: list[Token], found: _Found) -> _Found | None:
    """The stamp together with the same day in another calendar right behind it."""
    for i in _glued(tokens, found.end):
        other = _weekday_and_day(line, tokens, i)
        if other is None or other.day is None:
            continue
        if found.day is None or not _same_day(found.day, other.day):
            return None
        day = found.day if found.day.calendar is Calendar.GREGORIAN or other.day.date is None else other.day
        both = found._replace(end=other.end, day=day, has_weekday=found.has_weekday or other.has_weekday)
        return _with_clock(tokens, both)
    return None


def _same_day(one: Day, other: Day) -> bool:
    """Whether two dates of different calendars are one day; the Islamic calendar may be two days off."""
    if one.calendar is other.calendar:
        return False
    first, second = one.date or one.near, other.date or other.near
    if first is None or second is None:
        return False
    return abs((first - second).days) <= (2 if one.near or other.near else 0)


# "3 days ago".


def _ago(tokens: list[Token], at: int, past: int) -> _Found | None:
    """A span that has passed around the number at a position."""
    if tokens[at].kind is not TokenKind.NUMBER and tokens[at].key not in _ONES:
        return None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.kind is TokenKind.WORD and following.key.startswith(_AGO_GLUED):
        return _Found(at, at + 2, is_relative=True)
    befores = list(_before(tokens, at, past))
    for end, behind in _behind(tokens, at + 1):
        for start, before in befores:
            if (before, behind) in AGO:
                return _Found(_compound(tokens, start, past), end, is_relative=True)
    return None


def _before(tokens: list[Token], at: int, past: int) -> Iterator[tuple[int, str]]:
    key = ""
    for i in range(at - 1, max(past, at - 5) - 1, -1):
        if tokens[i].kind is not TokenKind.WORD or (not key and tokens[i].key not in _AGO_BEFORE):
            break
        key = f"{tokens[i].key} {key}" if key else tokens[i].key
        yield i, key
    yield at, ""


def _behind(tokens: list[Token], at: int) -> Iterator[tuple[int, str]]:
    if at >= len(tokens) or tokens[at].key not in _AGO_NEXT:
        return
    key = ""
    for i in range(at, min(at + 5, len(tokens))):
        if tokens[i].kind is not TokenKind.WORD:
            break
        key = f"{key} {tokens[i].key}" if key else tokens[i].key
        yield i + 1, key


def _compound(tokens: list[Token], start: int, past: int) -> int:
    """Where "1 week 5 days ago" begins."""
    if start - past < 2:
        return start
    number, unit = tokens[start - 2 : start]
    return start - 2 if number.kind is TokenKind.NUMBER and unit.key in _AGO_NEXT else start


# What was found, as the caller gets it.


def _part(line: str, tokens: list[Token], found: _Found, label: _Label | None) -> StampPart:
    start, end = tokens[found.start].start, _end(tokens[found.end - 1])
    name = label.name if label is not None else ""
    span = start, end
    if label is not None and label.start >= found.end:
        span = start, tokens[label.end - 1].end
    elif label is not None and _directly(tokens, label.end, found.start):
        span = tokens[label.start].start, end
    elif label is not None and start - tokens[label.end - 1].end > _NEAR:
        name = ""
    has_weekday = found.has_weekday
    unlabelled = name in {"", "today"}
    return StampPart(
        stamp=Stamp(raw=carriable(line[start:end]), value=_value(found)),
        label="published" if name == "published" else "updated" if name == "updated" else None,
        start=span[0],
        end=span[1],
        has_weekday=has_weekday,
        has_time=found.clock is not None,
        is_relative=found.is_relative or (found.day is not None and found.day.is_relative),
        is_masthead=unlabelled and found.clock is None and (has_weekday or name == "today"),
    )


def _end(token: Token) -> int:
    """Where a token ends: the dot behind a long word is the sentence's."""
    word = token.text
    is_dot = token.kind is TokenKind.WORD and word.endswith(".") and "." not in word[:-1] and len(word) > 2
    return token.end - 1 if is_dot else token.end


def _value(found: _Found) -> dt.datetime | dt.date | None:
    date = found.day.date if found.day is not None else None
    if date is None or found.clock is None:
        return date
    return dt.datetime.combine(date, found.clock.time)


# Questions about whole lines.


def is_stamp_line(line: str) -> bool:
    """Whether a line is stamps and nothing else but labels, weekdays, marks, small words and "5 min read".

    >>> is_stamp_line("Published: 1 May 2030 10:00 | Updated: 2 May 2030"), is_stamp_line("May 2030 was dry")
    (True, False)
    """
    return bool(_stamps_alone(line))


def find_stamp_lines(lines: Iterable[str]) -> dict[str, tuple[StampPart, ...]]:
    """Those of some lines that are stamps and nothing else, each with its stamps, which need not be read again.

    >>> list(find_stamp_lines(["1 May 2030", "May 2030 was dry"]))
    ['1 May 2030']
    """
    return {line: tuple(parts) for line in lines if (parts := _stamps_alone(line))}


def _stamps_alone(line: str) -> list[StampPart]:
    if len(line) > _LIMIT or not (_may_open_stamp(line) and might_hold_stamp(line)):
        return []
    tokens = _known_tokens(line)
    return _alone(line, tokens) if tokens is not None and _is_promising(line) else []


def _known_tokens(line: str) -> list[Token] | None:
    """The tokens of a line in which every word can be a part of a stamp or stand beside one, or `None`."""
    tokens: list[Token] = []
    for token in cut(line):
        if token.kind is TokenKind.WORD and token.key not in _STAMP_WORDS and not token.key.startswith(_AGO_GLUED):
            return None
        tokens.append(token)
    return tokens


def _alone(line: str, tokens: list[Token]) -> list[StampPart]:
    """The stamps of a line that says nothing else."""
    parts: list[StampPart] = []
    rest: list[Token] = []
    at = 0
    for part, end in _parts(line, tokens):
        rest.extend(token for token in tokens[at:end] if token.end <= part.start or token.start >= part.end)
        parts.append(part)
        at = end
    return parts if at > 0 and _says_nothing(rest + tokens[at:]) else []


_FEW_BESIDE = 3
_MORE_BESIDE = 10


def has_little_beside(line: str, read: tuple[StampPart, ...] | None = None) -> bool:
    """Whether a line is a stamp with its day and a few words: a place, a section, who wrote.

    `read` are the line's stamps, where they were read before.

    A headline may end with a date, so a date without a clock time or a label has less beside it.

    >>> has_little_beside("Harbour City, 1 May 2030, 10:00")
    True
    >>> has_little_beside("Port frozen since the 1 May 2030 storm")
    False
    """
    read = read_stamps(line) if read is None else read
    parts = [part for part in read if part.stamp.value is not None]
    if not parts:
        return False
    if _UNTIL.search(line) is not None:
        return False
    sure = any(part.has_time or part.label is not None for part in parts)
    beside = sum(map(_count_words, _beside(line, read)))
    if _SENTENCE_END.search(line) is not None:
        return beside <= 1
    return beside <= (_MORE_BESIDE if sure else _FEW_BESIDE)


def names_beside(line: str, read: tuple[StampPart, ...] | None = None) -> str:
    """What stands in front of a line's stamps, or else behind them: who wrote, perhaps; `read` as above.

    >>> names_beside("Ada Roe | 1 May 2030, 10:00"), names_beside("1 May 2030 / Ada Roe")
    ('Ada Roe', 'Ada Roe')
    """
    parts = read_stamps(line) if read is None else read
    if not parts:
        return ""
    before, *_, behind = _beside(line, parts)
    return before.strip(_EDGES) or behind.strip(_EDGES)


_SENTENCE_END = re.compile(r"(?:\w{4,}|\d)[.!?]\W*\Z")
# What lasts until a day was not published on it.
_UNTIL = re.compile(
    r"(?i)\b(?:until|till|bis|jusqu\w*|hasta|até|fino al|tot|til og med|till och med|asti|saakka|do dnia|expires?|до|"
    r"kadar|sampai|hingga|available|verfügbar|disponible|disponível|disponibile|gültig|valid|deadline|copyright)\b|©"
)
_EDGES = " \t\xa0,;:|/•·–—-()[]"
_BESIDE_WORD = re.compile(r"[^\W\d_]+")


def _beside(line: str, parts: tuple[StampPart, ...]) -> list[str]:
    """The pieces of a line around its stamps."""
    ends = [0, *(part.end for part in parts)]
    starts = [*(part.start for part in parts), len(line)]
    return [line[end:start] for end, start in zip(ends, starts, strict=True)]


def _count_words(text: str) -> int:
    return sum(1 for word in _BESIDE_WORD.findall(text) if fold(word) not in _FILLERS)


def _says_nothing(tokens: list[Token]) -> bool:
    """Whether tokens beside stamps add nothing to them."""
    reads = sum(token.key in _READING_TIME for token in tokens)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        label = _label_at(tokens, at)
        weekday = read_weekday(tokens, at)
        if label is not None:
            at = label.end
        elif weekday is not None:
            at = weekday[1]
        elif _is_silent(token) or (reads >= _LEAST_READING_WORDS and _tells_length(token)):
            at += 1
        else:
            return False
    return True


def _tells_length(token: Token) -> bool:
    return token.key in _READING_TIME or token.key.isdecimal()


def is_empty_stamp(line: str) -> bool:
    """Whether a line is a stamp's label with nothing behind it, or the ``0:00`` of an unfilled template.

    >>> is_empty_stamp("Last updated:"), is_empty_stamp("0:00"), is_empty_stamp("Updated: 5 May 2030")
    (True, True, False)
    """
    if not may_be_empty_stamp(line):
        return False
    if line.strip() in {"0:00", "00:00"}:
        return True
    tokens: list[Token] = []
    for token in cut(line):
        if token.kind is not TokenKind.MARK and token.key not in _EMPTY_WORDS:
            return False
        tokens.append(token)
    labels = 0
    at = 0
    while at < len(tokens):
        label = _label_at(tokens, at)
        if label is None and not _is_silent(tokens[at]):
            return False
        labels += label is not None
        at = label.end if label is not None else at + 1
    return bool(labels) and (tokens[-1].kind is TokenKind.MARK or tokens[-1].key == "uhr")


def may_be_empty_stamp(line: str) -> bool:
    """Whether asking `is_empty_stamp` can be worth it: a label has a mark behind it, a template is full of noughts.

    >>> may_be_empty_stamp("Last updated:"), may_be_empty_stamp("Last updated")
    (True, False)
    """
    last = line.rstrip(_UNSEEN)[-1:]
    return len(line) <= 60 and (not last.isalpha() or last in "rR") and _may_open_stamp(line)


def _may_open_stamp(line: str) -> bool:
    """Whether a line's first word is one with which a line of stamps can begin; figures and glued words may be one."""
    first = _FIRST.match(line)
    if first is None:
        return True
    word, behind = first.groups()
    if not word or behind or word[0] >= _JOINED_SCRIPTS or _CAMEL.search(word) is not None:
        return True
    return fold(word) in _OPENERS


_FIRST = re.compile(r"[^\w]*([^\W\d_]*)([.'’-]?)")
_CAMEL = re.compile(r"[^\W\d_A-Z][A-ZÀ-ÖØ-ÞА-ЯЁ]")
_JOINED_SCRIPTS = "\u0600"  # from Arabic on, marks are parts of words, or words are not parted
_OPENERS = (
    DAY_STARTERS
    | _CLOCK_FIRSTS
    | _LABEL_FIRSTS
    | _FILLERS
    | _READING_TIME
    | _ONES
    | frozenset(word for before, behind in AGO for word in (before or behind).split()[:1])
)


# Tokens leave these out.
_UNSEEN = " \t\xa0\u200e\u200f\u061c"
_ENTRY_HEADS = frozenset("+•●▪*-–—|[(")
_ENTRY_MARKS = frozenset(":：–—-|,•·]）)")
_ENTRY_WORDS = frozenset(
    "update updated aktualisierung vom um posted at kl kl. klo klokken actualización ore alle ora saat ساعت الساعة в о"
    " u v ob à às a las om godz godz. hora heure στις lúc pukul jam".split()
)
_BARE_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])([:.])[0-5]\d$")
_CLOCK_FIRST = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?= [^\W\d])")
_RELATIVE_LIMIT = 40


def entry_time(line: str, alone: tuple[StampPart, ...] = ()) -> tuple[Stamp, int] | None:
    """The time at the head of a live blog's entry, and the offset at which the entry's text begins.

    It stands alone, or a mark divides it from the text: ``12:45 a.m.``, ``+++ 22.25 Uhr: …``, ``22:15 – 10 Mar 2030``.
    An age ("3 minutes ago") must stand alone; hours and minutes with a colon may stand right before a capital. `alone`
    are the stamps of a line that says nothing else, where they were read before.

    >>> entry_time("+++ 22.25 Uhr: Der Damm ist wieder voll +++")
    (Stamp(raw='22.25 Uhr', value=None), 15)
    """
    if alone and not any(part.has_time for part in alone):
        return _only_age(line, alone)
    if not (might_hold_stamp(line[:40]) and _may_open_entry(line)):
        return None
    head = line[:120]
    if _BARE_CLOCK.match(line) is not None:
        return Stamp(raw=line), len(line)
    tokens = tokenise(head)
    start = 0
    while start < len(tokens) and (tokens[start].text in _ENTRY_HEADS or tokens[start].key in _ENTRY_WORDS):
        start += 1 + (start + 1 < len(tokens) and tokens[start + 1].text in ",.")
    if start >= len(tokens):
        return None
    found = _stamp_at(head, tokens, start, 0, labelled=True)
    if found is None or found.clock is None:
        is_day = found is not None and found.day is not None and not (found.day.weak or found.day.is_relative)
        return None if is_day else _age(line, tokens)
    part = _part(head, tokens, found, None)
    offset = _text_offset(line, tokens, found.end, ticker=tokens[0].text == "+")
    if offset is None and _CLOCK_FIRST.match(line) is not None and found.end < len(tokens):
        offset = None if line[tokens[found.end].start].islower() else tokens[found.end].start
    return None if offset is None else (part.stamp, offset)


def _may_open_entry(line: str) -> bool:
    first = _FIRST.match(line)
    return _may_open_stamp(line) or (first is not None and fold(first[1]) in _ENTRY_WORDS)


def _age(line: str, tokens: list[Token]) -> tuple[Stamp, int] | None:
    """An age ("3 minutes ago") that is alone on its line."""
    if len(line) > _RELATIVE_LIMIT or not (_may_open_stamp(line) and _is_promising(line)):
        return None
    return _only_age(line, _alone(line, tokens))


def _only_age(line: str, parts: Sequence[StampPart]) -> tuple[Stamp, int] | None:
    is_age = len(parts) == 1 and parts[0].is_relative and not parts[0].has_time and len(line) <= _RELATIVE_LIMIT
    return (parts[0].stamp, len(line)) if is_age else None


def _text_offset(line: str, tokens: list[Token], at: int, *, ticker: bool) -> int | None:
    """Where the text begins behind the stamp, or `None` if the line goes on as a sentence."""
    if at >= len(tokens):
        return len(line)
    if tokens[at].text not in _ENTRY_MARKS and not ticker:
        return None
    while at < len(tokens) and tokens[at].text in _ENTRY_MARKS:
        at += 1
    return tokens[at].start if at < len(tokens) else len(line)
