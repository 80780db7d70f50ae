"""What becomes of a row's columns."""

from __future__ import annotations

import datetime as dt

import pytest

from newsdump.sources.columns import as_text, row_record
from newsdump.sources.records import Fault, Options, Record, parsed
from tests.unit.sources.samples import TEXTS


def record(**row: object) -> Record:
    made = row_record({"text": TEXTS[0], **row}.items(), "x, line 1", Options())
    assert isinstance(made, Record)
    return made


def test_url_and_language_have_fields_of_their_own_and_the_rest_is_meta() -> None:
    made = record(
        url="https://a.example", language="en", id="n-1", score=0.97, tags=["a", "ß"], seen=True, nothing=None
    )
    assert (made.url, made.language, made.id) == ("https://a.example", "en", "n-1")
    assert made.meta == (("id", "n-1"), ("score", "0.97"), ("tags", '["a", "ß"]'), ("seen", "true"))


def test_all_of_it_reaches_each_article() -> None:
    made = parsed(record(url="https://a.example", lang="en", id="n-1"))
    (article,) = made.articles
    assert (article.url, article.language, article.meta) == ("https://a.example", "en", (("id", "n-1"),))
    assert made.source == "x, line 1"


def test_a_url_that_is_no_text_travels_with_the_others() -> None:
    made = record(url=7, language=None, lang="de")
    assert (made.url, made.language, made.meta) == (None, "de", (("url", "7"),))


def test_what_no_format_can_carry_is_replaced() -> None:
    made = record(**{"url": "https://a.example/\0", "k\x01": "v\ud800", "bytes": b"\xff"})
    assert made.url == "https://a.example/\ufffd"
    assert made.meta == (("k\ufffd", "v\ufffd"), ("bytes", "\ufffd"))
    assert parsed(made).articles[0].meta == made.meta


@pytest.mark.parametrize(
    ("name", "value", "day"),
    [
        ("date", "2031-05-04T09:00:00Z", dt.date(2031, 5, 4)),
        ("timestamp", dt.datetime(2031, 5, 4, 9), dt.date(2031, 5, 4)),
        ("date", dt.date(2031, 5, 4), dt.date(2031, 5, 4)),
        ("date", "yesterday", None),
        ("date", 7, None),
        ("day", "2031-05-04", None),
    ],
)
def test_the_crawl_s_day_is_read_where_it_is_plain(name: str, value: object, day: dt.date | None) -> None:
    assert record(**{name: value}).date == day


def test_the_crawl_s_day_never_fills_a_stamp() -> None:
    (article,) = parsed(record(date="2031-05-04")).articles
    assert (article.published, article.updated) == (None, None)
    assert article.meta == (("date", "2031-05-04"),)


def test_a_text_above_the_limit_is_a_fault() -> None:
    made = row_record([("text", "x" * 50)], "x, line 1", Options(max_size=49))
    assert isinstance(made, Fault)
    assert made.code == "ND924"


@pytest.mark.parametrize("text", ["", "plain", "Café", "灯台", "a\ud800b"])
def test_text_that_is_text_stays_as_it_is(text: str) -> None:
    assert as_text(text) == text
