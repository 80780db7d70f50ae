"""A stamp that can mean two days, read with the help of a day that it cannot be later than."""

from __future__ import annotations

import datetime as dt
import re

from attrs import evolve

from newsdump.fields.stamps import read_stamps
from newsdump.model import Stamp

__all__ = ["known_by"]

_FIGURES = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_ANYWHERE = dt.timedelta(days=1)  # the day is not the same all over the world


def known_by(stamp: Stamp, latest: dt.date) -> Stamp:
    """The stamp, with a value if one of the two days that its figures can mean, and only one, is not after `latest`.

    `latest` is the day on which the page was fetched. Nothing is taken from it: it rules out what had not come yet.

    >>> known_by(Stamp(raw="03/04/2031 09:50"), dt.date(2031, 3, 20)).value
    datetime.datetime(2031, 3, 4, 9, 50)
    >>> known_by(Stamp(raw="03/04/2031 09:50"), dt.date(2031, 5, 1)).value is None
    True
    """
    found = _FIGURES.findall(stamp.raw)
    if stamp.value is not None or len(found) != 1:
        return stamp
    first, _, second, year = (int(part) if part.isdecimal() else 0 for part in found[0])
    days = {day for day in (_day(year, first, second), _day(year, second, first)) if day and day <= latest + _ANYWHERE}
    if len(days) != 1:
        return stamp
    day = days.pop()
    read = read_stamps(_FIGURES.sub(day.isoformat(), stamp.raw))
    value = read[0].stamp.value if len(read) == 1 else None
    of_value = value.date() if isinstance(value, dt.datetime) else value
    return evolve(stamp, value=value) if of_value == day else stamp


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
