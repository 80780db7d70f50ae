"""Days as the news prints them: ``19 Feb, 2034``, ``16/02/2022``, ``2024年1月2日``, ``۰۶ آبان ۱۳۹۶``."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newsdump.fields.calendars import ERA_NAMES, HIJRI_MONTHS, JALALI_MONTHS, Calendar, gregorian
from newsdump.fields.clocks import han_number, phrase
from newsdump.fields.lexicon.months import MONTHS, WEEKDAYS
from newsdump.fields.tokens import Token, TokenKind, fold

__all__ = ["DAY_STARTERS", "DAY_WORDS", "Day", "read_day", "read_weekday"]


class Day(NamedTuple):
    """A date read from a run of tokens that ends before position `end`.

    `date` is `None` where the text says too little, or nothing that exists. `near` is what a date of the Islamic
    calendar comes to by arithmetic. A `weak` date may be another thing: it needs a clock time, a label or a weekday.
    """

    end: int
    date: dt.date | None = None
    calendar: Calendar = Calendar.GREGORIAN
    near: dt.date | None = None
    weak: bool = False
    has_weekday: bool = False
    is_relative: bool = False


_GREGORIAN_YEARS = range(1583, 2400)
_BUDDHIST_YEARS = range(2400, 2700)
_OLD_YEARS = range(1178, 1583)
# In Devanagari figures a year such as 2080 may count from Vikrama: no reader can tell.
_VIKRAMA_YEARS = range(2040, 2100)

_THAI = re.compile("[\u0e01-\u0e59]")
_PERSIAN = re.compile("[پچژگ\u06cc\u06a9\u06f0-\u06f9]")
_DEVANAGARI_FIGURE = re.compile("[\u0966-\u096f]")
_SPELLED = re.compile(r"[A-Za-z\u00c0-\u052f]")

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff가-힣]")
# Small words of languages whose dates begin with the day; two of them tell that a text is in such a language.
_DAY_FIRST = re.compile(
    r"\b(?:und|nicht|der|mit|les|une|dans|pour|para|una|los|che|della|het|een|niet|og|ikke|och|inte|jest|się|nie|není|není|že|"
    r"și|este|nu|az|és|ve|bir|yang|untuk|của|và|на|что|не|και|για|في|من|على)\b"
)
_ENOUGH_WORDS = 2
_ORDINALS = frozenset("st nd rd th er º ª ο η e го th. й".split())
_JOINERS = frozenset(fold(word) for word in "of de di da del do den d dne".split()) | frozenset(". - – / , ' ’".split())
_YEAR_JOINERS = frozenset(fold(word) for word in "de del of do di năm พศ ค.ศ. سنة".split()) | frozenset(
    ". , - – / ' ’ ، :".split()
)
_YEAR_FIRST_JOINERS = frozenset(fold(word) for word in "m gada ж оны.".split()) | frozenset(". , - – /".split())
_GREGORIAN_MARKS = frozenset(fold(word) for word in "م г года р року roku г. AD CE".split())
_HIJRI_MARK = fold("هـ")
_SOLAR_MARKS = frozenset(fold(word) for word in "ش هـ.ش ه.ش خورشیدی شمسی".split())
_MONTH_WORDS = frozenset(fold(word) for word in "tháng thg".split())
_RELATIVE_DAYS = frozenset(
    fold(word)
    for word in (
        "today yesterday tomorrow heute gestern vorgestern aujourd'hui hoy ayer hoje ontem oggi ieri vandaag "
        "gisteren idag igår tänään eilen dziś dzisiaj wczoraj dnes včera tegnap azi astăzi ieri днес "
        "вчера сегодня сьогодні вчора данас јуче danas jučer jutri σήμερα χθες bugün dün اليوم أمس "
        "امروز دیروز آج کل आज कल আজ গতকাল วันนี้ เมื่อวาน kemarin semalam 今天 昨天 今日 昨日 오늘 어제 היום אתמול இன்று நேற்று"
    ).split()
)  # fmt: skip
_SHORT = 3  # letters: shorter names of weekdays and months are other words too

_WEEKDAY_FIRSTS = frozenset(name.split()[0] for name in WEEKDAYS)
_NAMED = {**dict.fromkeys(MONTHS, Calendar.GREGORIAN), **dict.fromkeys(JALALI_MONTHS, Calendar.JALALI)}
_MONTHS: dict[str, int] = {**HIJRI_MONTHS, **JALALI_MONTHS, **MONTHS}
DAY_STARTERS: frozenset[str] = (
    frozenset(name.split()[0] for name in _MONTHS) | _WEEKDAY_FIRSTS | _MONTH_WORDS | _RELATIVE_DAYS | {"thu"}
)

DAY_WORDS: frozenset[str] = (
    DAY_STARTERS
    | frozenset(word for name in (*_MONTHS, *WEEKDAYS) for word in name.split())
    | _ORDINALS | _JOINERS | _YEAR_JOINERS | _YEAR_FIRST_JOINERS | _GREGORIAN_MARKS | {_HIJRI_MARK} | _SOLAR_MARKS
)  # fmt: skip
"""Every word, in folded form, that can be a part of a date."""


def read_day(line: str, tokens: list[Token], at: int, weekday: int = 0) -> Day | None:
    """The date that begins at a position of a line's tokens, without its weekday and clock time.

    `weekday` is the ISO number of the weekday that is printed beside it, or 0: it can tell 3 April from 4 March.
    """
    if at >= len(tokens):
        return None
    match tokens[at].kind:
        case TokenKind.NUMERIC_DATE:
            found = _numeric(line, tokens, at, weekday)
        case TokenKind.HAN_DATE:
            found = _han(tokens[at], at)
        case TokenKind.SHORT_DATE:
            found = _short(tokens[at], at)
        case TokenKind.NUMBER:
            found = (_year_first if len(tokens[at].text) == 4 else _day_first)(line, tokens, at)
        case TokenKind.WORD:
            found = _relative(tokens, at) or _month_first(line, tokens, at)
        case _:
            found = None
    return found


def read_weekday(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """The ISO number (0 if unclear) of the weekday named at a position, and the position behind it."""
    token = tokens[at]
    if token.kind is not TokenKind.WORD:
        return None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.key == "thu" and not token.text.isascii() and following is not None and following.text in tuple("234567"):
        return int(following.text) - 1, at + 2
    if token.key not in _WEEKDAY_FIRSTS:
        return None
    found = phrase(tokens, at, WEEKDAYS)
    if found is None:
        return None
    is_short = len(found[0]) < _SHORT or (len(found[0]) == _SHORT and "a" <= token.text[0] <= "z")
    if is_short and not _is_abbreviated(tokens, at):
        return None
    return WEEKDAYS[found[0]], found[1]


def _is_abbreviated(tokens: list[Token], at: int) -> bool:
    """Whether a short word is printed as an abbreviation: "Di." or "Di,", or in brackets."""
    dotted = tokens[at].text.endswith(".")
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return dotted or following in {",", ")", "）"} or bool(at and tokens[at - 1].text in {"(", "（"})


# Names of months, and the orders in which they stand.


def _month(tokens: list[Token], at: int) -> tuple[str, int, int] | None:
    """The key, number and end of the month named at a position."""
    if at >= len(tokens):
        return None
    if tokens[at].key in _MONTH_WORDS and at + 1 < len(tokens) and tokens[at + 1].kind is TokenKind.NUMBER:
        number = _small(tokens[at + 1], 12)
        return None if number is None else (tokens[at].key, number, at + 2)
    found = phrase(tokens, at, _MONTHS)
    if found is None:
        return None
    key, end = found
    # "كانون الثاني / يناير": both names of one month.
    if end + 1 < len(tokens) and tokens[end].text == "/":
        again = phrase(tokens, end + 1, _MONTHS)
        end = again[1] if again is not None and _MONTHS[again[0]] == _MONTHS[key] else end
    return key, _MONTHS[key], end


def _day_first(line: str, tokens: list[Token], at: int) -> Day | None:
    day = _small(tokens[at], 31)
    if day is None:
        return None
    i = at + 1
    if i < len(tokens) and tokens[i].key in _ORDINALS:
        i += 1
    i = _past(tokens, i, _JOINERS)
    month = _month(tokens, i)
    if month is None:
        return None
    key, number, end = month
    year_at = _past(tokens, end, _YEAR_JOINERS)
    year = _year(tokens, year_at)
    if year is None:
        return _partial(tokens, i, _past_short_year(tokens, end, key))
    return _dated(line, tokens, year_at + 1, key, (year, number, day))


def _month_first(line: str, tokens: list[Token], at: int) -> Day | None:
    month = _month(tokens, at)
    if month is None:
        return None
    key, number, end = month
    i = _past(tokens, end, _YEAR_JOINERS)
    day = _small(tokens[i], 31) if i < len(tokens) else None
    if day is None:
        return _partial(tokens, at, i + 1) if _year(tokens, i) is not None else None
    after = i + 1
    if after < len(tokens) and tokens[after].key in _ORDINALS:
        after += 1
    year_at = _past(tokens, after, _YEAR_JOINERS)
    year = _year(tokens, year_at)
    if year is None:
        return _partial(tokens, at, after)
    return _dated(line, tokens, year_at + 1, key, (year, number, day))


def _year_first(line: str, tokens: list[Token], at: int) -> Day | None:
    i = _past(tokens, at + 1, _YEAR_FIRST_JOINERS)
    month = _month(tokens, i)
    year = _year(tokens, at)
    if month is None or year is None:
        return None
    key, number, end = month
    day_at = _past(tokens, end, _YEAR_FIRST_JOINERS)
    day = _small(tokens[day_at], 31) if day_at < len(tokens) else None
    # "In 2030 March 5 runners": the year belongs to what is before it, unless a day follows that no year follows.
    if day is None:
        return None
    return _dated(line, tokens, day_at + 1, key, (year, number, day))


def _past(tokens: list[Token], at: int, words: frozenset[str], most: int = 2) -> int:
    """The position behind at most two of some words."""
    for i in range(at, min(at + most, len(tokens))):
        if tokens[i].key not in words:
            return i
    return min(at + most, len(tokens))


def _small(token: Token, most: int) -> int | None:
    if token.kind is not TokenKind.NUMBER or len(token.text) > 2:
        return None
    number = int(token.text)
    return number if 1 <= number <= most else None


def _year(tokens: list[Token], at: int) -> int | None:
    if at >= len(tokens) or tokens[at].kind is not TokenKind.NUMBER or len(tokens[at].text) != 4:
        return None
    year = int(tokens[at].text)
    return year if year >= _OLD_YEARS.start else None


def _partial(tokens: list[Token], month_at: int, end: int) -> Day:
    word = tokens[month_at].text
    return Day(end, weak=word[0].islower() and (len(word.rstrip(".")) <= _SHORT or word == "march"))


def _dated(line: str, tokens: list[Token], end: int, key: str, numbers: tuple[int, int, int]) -> Day:
    """A date whose month is a name: the name, the year and the marks behind it tell the calendar."""
    mark = tokens[end].key if end < len(tokens) else ""
    calendar = _NAMED.get(key, Calendar.HIJRI) if key not in _MONTH_WORDS else Calendar.GREGORIAN
    if mark == _HIJRI_MARK or (mark in _GREGORIAN_MARKS and calendar is Calendar.GREGORIAN) or mark in _SOLAR_MARKS:
        end += 1
    if calendar is Calendar.GREGORIAN and numbers[0] in _BUDDHIST_YEARS and _THAI.search(line) is not None:
        calendar = Calendar.BUDDHIST
    return _reckoned(end, calendar, numbers)


def _reckoned(end: int, calendar: Calendar, numbers: tuple[int, int, int]) -> Day:
    if calendar is Calendar.GREGORIAN and numbers[0] not in _GREGORIAN_YEARS:
        return Day(end)
    date = gregorian(calendar, *numbers)
    if calendar is Calendar.HIJRI:
        return Day(end, calendar=calendar, near=date)
    return Day(end, date, calendar)


def _past_short_year(tokens: list[Token], end: int, key: str) -> int:
    """The position behind a year of two figures: "25-Jan-22", "14 ก.ย. 64". It is printed, and gives no value."""
    at = end + 1 if end < len(tokens) and tokens[end].text == "-" else end
    if at == end and _THAI.search(key) is None:
        return end
    is_year = at < len(tokens) and tokens[at].kind is TokenKind.NUMBER and len(tokens[at].text) == 2
    return at + 1 if is_year else end


def _relative(tokens: list[Token], at: int) -> Day | None:
    return Day(at + 1, weak=True, is_relative=True) if tokens[at].key in _RELATIVE_DAYS else None


# Dates in figures.


def _numeric(line: str, tokens: list[Token], at: int, weekday: int) -> Day | None:
    texts = tokens[at].parts
    first, second, third = (int(text) for text in texts)
    if len(texts[0]) == 4 and len(texts[2]) <= 2:
        return _figured(line, tokens, at, first, ((second, third),))
    if len(texts[2]) == 4 and len(texts[0]) <= 2:
        return _figured(line, tokens, at, third, _orders(line, tokens[at], weekday))
    if len(texts[2]) != 2 or len(texts[0]) > 2 or max(first, second, third) > 99 or min(first, second) < 1:
        return None
    return _short_year(line, tokens[at].text, at, (first, second, third))


def _orders(line: str, token: Token, weekday: int) -> tuple[tuple[int, int], ...]:
    """The readings of two figures before a year, each a month and a day: one if it is clear, else two or none."""
    first, second, year = (int(part) for part in token.parts)
    if "." in token.text or year in _OLD_YEARS or (year in _BUDDHIST_YEARS and _THAI.search(line) is not None):
        return ((second, first),)
    readings = {(second, first), (first, second)}
    possible = tuple(reading for reading in sorted(readings) if gregorian(Calendar.GREGORIAN, year, *reading))
    if len(possible) > 1 and weekday:
        return tuple(one for one in possible if dt.date(year, *one).isoweekday() == weekday) or possible
    if len(possible) > 1 and len(set(_DAY_FIRST.findall(line))) >= _ENOUGH_WORDS:
        return ((second, first),)
    return possible


def _figured(line: str, tokens: list[Token], at: int, year: int, orders: tuple[tuple[int, int], ...]) -> Day:
    mark = tokens[at + 1].key if at + 1 < len(tokens) else ""
    end = at + 2 if mark == _HIJRI_MARK or mark in _SOLAR_MARKS else at + 1
    if len(orders) != 1:
        return Day(end)
    month, day = orders[0]
    if year in _OLD_YEARS:
        calendar = _old_calendar(line, mark)
        return Day(end) if calendar is None else _reckoned(end, calendar, (year, month, day))
    if year in _BUDDHIST_YEARS and _THAI.search(line) is not None:
        return _reckoned(end, Calendar.BUDDHIST, (year, month, day))
    if year in _VIKRAMA_YEARS and _DEVANAGARI_FIGURE.search(tokens[at].text) is not None:
        return Day(end)
    return _reckoned(end, Calendar.GREGORIAN, (year, month, day))


def _old_calendar(line: str, mark: str) -> Calendar | None:
    """The calendar of a year between 1178 and 1582, if a mark behind it or Persian writing tells."""
    if mark == _HIJRI_MARK:
        return Calendar.HIJRI
    return Calendar.JALALI if mark in _SOLAR_MARKS or _PERSIAN.search(line) is not None else None


def _short(token: Token, at: int) -> Day | None:
    day, month = int(token.parts[0]), int(token.parts[1])
    return Day(at + 1, weak=True) if 1 <= day <= 31 and 1 <= month <= 12 else None


def _short_year(line: str, text: str, at: int, numbers: tuple[int, int, int]) -> Day:
    """A year of two figures counts only where nothing else can be the year: 27.04.24 in a text of letters, 11/19/19."""
    first, second, third = numbers
    year = 2000 + third if third < 70 else 1900 + third
    if "/" in text and 12 < second <= 31 and first <= 12:
        return Day(at + 1, gregorian(Calendar.GREGORIAN, year, first, second))
    day_first = 12 < first <= 31 or ("." in text and first <= 31 and _EAST_ASIAN.search(line) is None)
    if day_first and second <= 12 and _SPELLED.search(line) is not None:
        return Day(at + 1, gregorian(Calendar.GREGORIAN, year, second, first))
    return Day(at + 1)


def _han(token: Token, at: int) -> Day | None:
    era, year, month, day, weekday = token.parts
    numbers = han_number(year) if year else 0, han_number(month), han_number(day)
    if not (1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31):
        return None
    found = Day(at + 1, has_weekday=bool(weekday))
    if not year or not numbers[0] > 0:
        return found
    calendar = ERA_NAMES.get(era, Calendar.GREGORIAN)
    return _reckoned(at + 1, calendar, numbers)._replace(has_weekday=bool(weekday))
