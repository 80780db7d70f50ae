"""A day that a stamp cannot be later than rules out one of two readings, and gives none."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.latest import known_by
from newsdump.model import Stamp

MARCH_20 = dt.date(2031, 3, 20)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("03/04/2031", dt.date(2031, 3, 4)),
        ("04/03/2031", dt.date(2031, 3, 4)),
        ("3-4-2031, 9:50 pm", dt.datetime(2031, 3, 4, 21, 50)),
        ("03/04/2031 09:50 GMT", dt.datetime(2031, 3, 4, 9, 50, tzinfo=dt.UTC)),
        ("02/03/2031", None),  # 3 February or 2 March: both had come
        ("05/06/2031", None),  # neither had come
        ("21/03/2031", dt.date(2031, 3, 21)),  # a day ahead somewhere in the world
        ("03/04/2031 – 04/04/2031", None),
        ("3 days ago", None),
        ("31/31/2031", None),
        ("0/0/0000", None),
        ("1.3.2031", None),
        ("", None),
    ],
)
def test_only_what_had_come_can_be_meant(raw: str, value: dt.date | None) -> None:
    known = known_by(Stamp(raw=raw), MARCH_20)
    assert known == Stamp(raw=raw, value=value)


def test_a_value_that_is_there_stays() -> None:
    stamp = Stamp(raw="03/04/2031", value=dt.date(2031, 4, 3))
    assert known_by(stamp, MARCH_20) is stamp


@given(st.from_regex(r"[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}( [0-9]{1,2}:[0-9]{2})?", fullmatch=True), st.dates())
def test_no_value_is_taken_from_the_latest_day(raw: str, latest: dt.date) -> None:
    """It is one of the two readings of what is printed, and not after that day."""
    value = known_by(Stamp(raw=raw), latest).value
    if value is not None:
        day = value.date() if isinstance(value, dt.datetime) else value
        figures = [int(part) for part in raw.replace("-", "/").split(" ")[0].split("/")]
        assert sorted(figures) == sorted((day.day, day.month, day.year))
        assert day <= latest + dt.timedelta(days=1)
