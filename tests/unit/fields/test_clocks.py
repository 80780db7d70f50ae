"""Clock times and zones, read from tokens: what is a time, where it ends, and what is none."""

from __future__ import annotations

import datetime as dt

import pytest

from newsdump.fields.clocks import han_number, read_clock
from newsdump.fields.tokens import tokenise


def zone(hours: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=hours))


def clock(text: str, at: int = 0, *, dated: bool = False) -> tuple[dt.time, int] | None:
    """The time and how many tokens stand behind it."""
    tokens = tokenise(text)
    found = read_clock(tokens, at, dated=dated)
    return None if found is None else (found.time, len(tokens) - found.end)


WHOLE = [
    ("1057 GMT", dt.time(10, 57, tzinfo=dt.UTC)),
    ("0900 KST", dt.time(9, tzinfo=zone(9))),
    ("9 Uhr", dt.time(9)),
    ("11:38 Uhr", dt.time(11, 38)),
    ("9 SA", dt.time(9)),
    ("9 CH", dt.time(21)),
    ("12:15 am", dt.time(0, 15)),
    ("12:15 pm", dt.time(12, 15)),
    ("11:59 p.m.", dt.time(23, 59)),
    ("23:59:59", dt.time(23, 59, 59)),
    ("下午3时10分", dt.time(15, 10)),
    ("下午 3:10", dt.time(15, 10)),
    ("3點10分", dt.time(3, 10)),
    ("中午12时30分", dt.time(12, 30)),
    ("中午11时30分", dt.time(11, 30)),
    ("中午1时", dt.time(13)),
    ("10:44 (KST)", dt.time(10, 44, tzinfo=zone(9))),
    ("10:44 +05:30", dt.time(10, 44, tzinfo=zone(5.5))),
    ("10:44 UTC+2", dt.time(10, 44, tzinfo=zone(2))),
    ("10:44 UTC+14", dt.time(10, 44, tzinfo=zone(14))),
    ("10:44 UTC+15", dt.time(10, 44)),
    ("10:44 GMT-03:30", dt.time(10, 44, tzinfo=zone(-3.5))),
    ("10:44 -00:00", dt.time(10, 44, tzinfo=dt.UTC)),
    ("10:44 U.T.C.", dt.time(10, 44, tzinfo=dt.UTC)),
    ("10:44 CST", dt.time(10, 44)),
    ("8:05 pm pst", dt.time(20, 5, tzinfo=zone(-8))),
    ("10:44 мск", dt.time(10, 44, tzinfo=zone(3))),
]


@pytest.mark.parametrize(("text", "time"), WHOLE)
def test_all_of_it_is_a_time(text: str, time: dt.time) -> None:
    assert clock(text) == (time, 0)
    assert clock(text)[0].tzinfo == time.tzinfo  # type: ignore[index]


NONE = [
    "", "9", "9 h", "9 min", "1057", "2561 GMT", "2400 GMT", "11.38", "2:03 min", "2:03 Min", "13:00 am", "24:00",
    "10:60", "10:44:60", "3点", "下午", "下午25时", "三四十时10分", "kl",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_no_time(text: str) -> None:
    assert clock(text) is None


@pytest.mark.parametrize(
    ("text", "time", "behind"),
    [
        ("10:44 (KST", dt.time(10, 44), 2),
        ("10:44 (", dt.time(10, 44), 1),
        ("10:44 (a ferry)", dt.time(10, 44), 4),
        ("8:05 pst", dt.time(8, 5), 1),
        ("10:44 +2", dt.time(10, 44), 2),
        ("2h03 min", dt.time(2, 3), 1),
    ],
)
def test_what_stands_behind_a_time_is_no_part_of_it(text: str, time: dt.time, behind: int) -> None:
    assert clock(text) == (time, behind)


@pytest.mark.parametrize(("text", "time"), [("11.38", dt.time(11, 38)), ("9 h", dt.time(9)), ("9 uhr", dt.time(9))])
def test_a_date_before_it_makes_figures_a_time(text: str, time: dt.time) -> None:
    assert clock(text, dated=True) == (time, 0)


def test_a_word_before_it_makes_figures_a_time() -> None:
    assert clock("kl 11.38", 1) == (dt.time(11, 38), 0)
    assert clock("to 11.38", 1) is None


def test_behind_the_last_word_is_no_time() -> None:
    assert clock("11:38", 1) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("廿三", 23),
        ("卅一", 31),
        ("〇", 0),
        ("", 0),
        ("二三十", -1),
        ("十十", -1),
        ("十x", -1),
        ("x", -1),
    ],
)
def test_chinese_numerals(text: str, number: int) -> None:
    assert han_number(text) == number
