"""From other calendars to the Gregorian one: what the news prints beside, or instead of, a Gregorian date.

Jalali (Iran, Afghanistan), Minguo (Taiwan), Buddhist era (Thailand) and Japanese eras are exact. The Islamic calendar
follows the moon that was seen: its arithmetic form can be a day or two off, so it only confirms a Gregorian date.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum

from newsdump.fields.tokens import fold

__all__ = ["ERA_NAMES", "HIJRI_MONTHS", "JALALI_MONTHS", "Calendar", "gregorian"]


class Calendar(Enum):
    """How the years of a date are counted."""

    GREGORIAN = "gregorian"
    JALALI = "jalali"
    HIJRI = "hijri"
    BUDDHIST = "buddhist"
    MINGUO = "minguo"
    MEIJI = "meiji"
    TAISHO = "taisho"
    SHOWA = "showa"
    HEISEI = "heisei"
    REIWA = "reiwa"


# The names that stand in front of the year in Chinese and Japanese.
ERA_NAMES: dict[str, Calendar] = {
    "中華民國": Calendar.MINGUO,
    "中华民国": Calendar.MINGUO,
    "民國": Calendar.MINGUO,
    "民国": Calendar.MINGUO,
    "明治": Calendar.MEIJI,
    "大正": Calendar.TAISHO,
    "昭和": Calendar.SHOWA,
    "平成": Calendar.HEISEI,
    "令和": Calendar.REIWA,
    "公元": Calendar.GREGORIAN,
    "西元": Calendar.GREGORIAN,
}


def _numbered(rows: str) -> dict[str, int]:
    """Twelve rows of spellings, divided by bars: each folded spelling with the number of its row."""
    return {
        " ".join(fold(word) for word in name.split()): number
        for number, row in enumerate(rows.split("|"), 1)
        for name in row.split(",")
    }


JALALI_MONTHS: dict[str, int] = _numbered(
    "فروردین,حمل|اردیبهشت,ثور|خرداد,جوزا|تیر,سرطان|مرداد,امرداد,اسد|شهریور,سنبله|مهر,میزان|آبان,عقرب|آذر,قوس|دی,جدی|"
    "بهمن,دلو|اسفند,حوت"
)
HIJRI_MONTHS: dict[str, int] = _numbered(
    "محرم,محرم الحرام,محرّم,muharram|صفر,صفر المظفر,safar|ربيع الأول,ربیع الاول,rabiul awal,rabi al-awwal|"
    "ربيع الآخر,ربيع الثاني,ربیع الثانی,rabiul akhir|جمادى الأولى,جمادي الاولي,جمادی الاول,جمادی الاولی,jumadil awal|"
    "جمادى الآخرة,جمادى الثانية,جمادی الثانی,جمادی الثانیه,jumadil akhir|رجب,رجب المرجب,rajab|"
    "شعبان,شعبان المعظم,sya'ban,shaban|"
    "رمضان,رمضان المبارک,رمضان المبارك,ramadan,ramadhan|شوال,شوال المکرم,syawal,shawwal|"
    "ذو القعدة,ذي القعدة,ذوالقعده,ذیقعده,ذیقعد,zulkaidah|ذو الحجة,ذي الحجة,ذوالحجه,ذیحجه,ذوالحج,zulhijah"
)

_BUDDHIST_AHEAD = 543
_MINGUO_BEHIND = 1911
# The first day of each Japanese era; its first year is the calendar year of that day.
_JAPANESE: dict[Calendar, dt.date] = {
    Calendar.MEIJI: dt.date(1868, 10, 23),
    Calendar.TAISHO: dt.date(1912, 7, 30),
    Calendar.SHOWA: dt.date(1926, 12, 25),
    Calendar.HEISEI: dt.date(1989, 1, 8),
    Calendar.REIWA: dt.date(2019, 5, 1),
}


def gregorian(calendar: Calendar, year: int, month: int, day: int) -> dt.date | None:
    """The Gregorian date of a day of a calendar, or `None` if that calendar has no such day.

    Years are those of the calendar, months and days count from 1. A day of the Islamic calendar is given by its
    arithmetic (tabular) form. Nothing is raised for any numbers.

    >>> gregorian(Calendar.JALALI, 1403, 1, 1), gregorian(Calendar.MINGUO, 119, 2, 30)
    (datetime.date(2024, 3, 20), None)
    """
    if calendar is Calendar.JALALI:
        return _jalali(year, month, day)
    if calendar is Calendar.HIJRI:
        return _hijri(year, month, day)
    if calendar is Calendar.BUDDHIST:
        return _day(year - _BUDDHIST_AHEAD, month, day)
    if calendar is Calendar.MINGUO:
        return _day(year + _MINGUO_BEHIND, month, day) if year > 0 else None
    if calendar in _JAPANESE:
        return _japanese(_JAPANESE[calendar], year, month, day)
    return _day(year, month, day)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _japanese(first: dt.date, year: int, month: int, day: int) -> dt.date | None:
    if year < 1:
        return None
    date = _day(first.year + year - 1, month, day)
    return date if date is not None and date >= first else None


def _jalali(year: int, month: int, day: int) -> dt.date | None:
    # The cycle of 33 years with 8 leap years equals the observed calendar in these years.
    if not (1178 <= year <= 1633 and 1 <= month <= 12):
        return None
    leap = (25 * year + 11) % 33 < 8
    length = 31 if month <= 6 else 30 if month < 12 or leap else 29
    if not 1 <= day <= length:
        return None
    before = (month - 1) * 31 - max(0, month - 7)
    return dt.date.fromordinal(226895 + 365 * (year - 1) + (8 * year + 21) // 33 + before + day - 1)


def _hijri(year: int, month: int, day: int) -> dt.date | None:
    if not (1 <= year <= 2000 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    months = 29 * (month - 1) + month // 2
    return dt.date.fromordinal(227014 + 354 * (year - 1) + (3 + 11 * year) // 30 + months + day - 1)
