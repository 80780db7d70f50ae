"""Other calendars against days that are known, and their own arithmetic."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.calendars import HIJRI_MONTHS, JALALI_MONTHS, Calendar, gregorian


@pytest.mark.parametrize(
    ("calendar", "numbers", "expected"),
    [
        # The first days of Iranian years, as the observatory of Tehran announced them.
        (Calendar.JALALI, (1370, 1, 1), dt.date(1991, 3, 21)),
        (Calendar.JALALI, (1375, 1, 1), dt.date(1996, 3, 20)),
        (Calendar.JALALI, (1399, 1, 1), dt.date(2020, 3, 20)),
        (Calendar.JALALI, (1400, 1, 1), dt.date(2021, 3, 21)),
        (Calendar.JALALI, (1404, 1, 1), dt.date(2025, 3, 21)),
        (Calendar.JALALI, (1399, 12, 30), dt.date(2021, 3, 20)),
        (Calendar.JALALI, (1400, 12, 30), None),
        (Calendar.JALALI, (1400, 7, 31), None),
        (Calendar.BUDDHIST, (2573, 5, 1), dt.date(2030, 5, 1)),
        (Calendar.MINGUO, (1, 1, 1), dt.date(1912, 1, 1)),
        (Calendar.MINGUO, (119, 2, 29), None),
        (Calendar.REIWA, (1, 5, 1), dt.date(2019, 5, 1)),
        (Calendar.REIWA, (1, 4, 30), None),
        (Calendar.HEISEI, (31, 4, 30), dt.date(2019, 4, 30)),
        (Calendar.SHOWA, (64, 1, 7), dt.date(1989, 1, 7)),
        (Calendar.GREGORIAN, (2030, 2, 29), None),
        (Calendar.GREGORIAN, (2028, 2, 29), dt.date(2028, 2, 29)),
    ],
)
def test_known_days(calendar: Calendar, numbers: tuple[int, int, int], expected: dt.date | None) -> None:
    assert gregorian(calendar, *numbers) == expected


@pytest.mark.parametrize(
    ("numbers", "observed"),
    [((1432, 3, 19), dt.date(2011, 2, 22)), ((1446, 9, 1), dt.date(2025, 3, 1)), ((1445, 1, 1), dt.date(2023, 7, 19))],
)
def test_arithmetic_islamic_days_are_at_most_two_days_off(numbers: tuple[int, int, int], observed: dt.date) -> None:
    near = gregorian(Calendar.HIJRI, *numbers)
    assert near is not None
    assert abs((near - observed).days) <= 2


@given(st.integers(1178, 1632))
def test_a_jalali_year_follows_the_one_before_without_gap(year: int) -> None:
    first, following = gregorian(Calendar.JALALI, year, 1, 1), gregorian(Calendar.JALALI, year + 1, 1, 1)
    last = gregorian(Calendar.JALALI, year, 12, 30) or gregorian(Calendar.JALALI, year, 12, 29)
    assert first is not None
    assert following is not None
    assert last is not None
    assert following - last == dt.timedelta(days=1)
    assert (following - first).days in {365, 366}
    assert (first.month, first.day) in {(3, 19), (3, 20), (3, 21), (3, 22)}


@given(st.integers(1178, 1633), st.integers(1, 11))
def test_a_jalali_month_follows_the_one_before_without_gap(year: int, month: int) -> None:
    last, following = gregorian(Calendar.JALALI, year, month, 31 if month <= 6 else 30), None
    following = gregorian(Calendar.JALALI, year, month + 1, 1)
    assert last is not None
    assert following is not None
    assert following - last == dt.timedelta(days=1)


@given(st.sampled_from(Calendar), st.integers(), st.integers(), st.integers())
def test_no_numbers_raise(calendar: Calendar, year: int, month: int, day: int) -> None:
    date = gregorian(calendar, year, month, day)
    assert date is None or (1 <= month <= 12 and 1 <= day <= 31)


def test_the_months_are_twelve() -> None:
    assert set(JALALI_MONTHS.values()) == set(HIJRI_MONTHS.values()) == set(range(1, 13))
