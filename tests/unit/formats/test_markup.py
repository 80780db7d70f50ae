"""Marking values in texts, times as XML Schema has them, language tags, and indentation that leaves texts alone."""

from __future__ import annotations

import datetime as dt

import pytest
from lxml import etree

from newsdump.formats.markup import Mark, child, indent, is_far_from_utc, is_language_tag, mark_up, root, xsd_time


def marked(text: str, *values: str) -> tuple[str, list[str]]:
    element = root("urn:x", "p")
    missing = mark_up(element, text, [Mark(value=value, name="m") for value in values])
    assert "".join(element.itertext()) == text
    written = etree.tostring(element, encoding="unicode")
    return written.removeprefix('<p xmlns="urn:x">').removesuffix("</p>"), [mark.value for mark in missing]


@pytest.mark.parametrize(
    ("text", "values", "written", "missing"),
    [
        ("By Ada and Ben", ["Ada", "Ben"], "By <m>Ada</m> and <m>Ben</m>", []),
        ("Ada", ["Ada"], "<m>Ada</m>", []),
        ("AdaBen", ["Ada", "Ben"], "AdaBen", ["Ada", "Ben"]),
        ("By Ben and Ada", ["Ada", "Ben"], "By Ben and <m>Ada</m>", ["Ben"]),
        ("By Ada", ["Ada", "Ada"], "By <m>Ada</m>", ["Ada"]),
        ("CAPE TOWN (AP)", ["AP"], "CAPE TOWN (AP)", ["AP"]),
        ("CAPE TOWN (AP)", ["CAPE TOWN", "AP"], "<m>CAPE TOWN</m> (<m>AP</m>)", []),
        ("東京時事", ["東京", "時事"], "<m>東京</m><m>時事</m>", []),
        ("By Ada", ["", " ", "By"], "<m>By</m> Ada", ["", " "]),
        ("", ["Ada", ""], "", ["Ada", ""]),
    ],
)
def test_values_are_marked_where_the_text_prints_them(
    text: str, values: list[str], written: str, missing: list[str]
) -> None:
    found, left = marked(text, *values)
    assert found.replace("<p/>", "") in (written, '<p xmlns="urn:x"/>' if not text else written)
    assert left == missing


def test_a_text_that_prints_nothing_of_a_long_list_is_not_searched_for_all_of_it() -> None:
    names = [f"Nobody {n}" for n in range(50)]
    assert marked("By Ada", *names, "Ada") == ("By Ada", [*names, "Ada"])


def at(hours: float, year: int = 2030) -> dt.datetime:
    return dt.datetime(year, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, None),
        (dt.date(1, 2, 3), "0001-02-03"),
        (dt.datetime(2030, 5, 1, 9, 50, 0, 7), "2030-05-01T09:50:00.000007"),
        (at(0), "2030-01-01T00:00:00+00:00"),
        (at(14), "2030-01-01T00:00:00+14:00"),
        (at(-14), "2030-01-01T00:00:00-14:00"),
        (at(14.5), "2029-12-31T09:30:00+00:00"),
        (at(-23), "2030-01-01T23:00:00+00:00"),
        (at(14, year=1), "0001-01-01T00:00:00+14:00"),
        (at(15, year=1), None),
    ],
)
def test_times_are_those_of_xml_schema(value: dt.date | None, written: str | None) -> None:
    assert xsd_time(value) == written


def test_only_offsets_beyond_fourteen_hours_are_far() -> None:
    assert [is_far_from_utc(value) for value in (None, dt.date(2030, 1, 1), at(14), at(14.1))] == [False] * 3 + [True]
    assert not is_far_from_utc(dt.datetime(2030, 1, 1))


@pytest.mark.parametrize("text", ["en", "pt-BR", "zh-Hant-TW", "x-klingon", "de-1996"])
def test_is_a_language_tag(text: str) -> None:
    assert is_language_tag(text)


@pytest.mark.parametrize("text", [None, "", " en", "en\n", "en_GB", "en-", "ünisch", "abcdefghi", "English (UK)"])
def test_is_no_language_tag(text: str | None) -> None:
    assert not is_language_tag(text)


def test_indentation_stays_out_of_texts() -> None:
    outer = root("urn:x", "a")
    line = child(outer, "line")
    child(line, "m", " ")
    child(child(outer, "b"), "c", " \n")
    indent(outer, 0, {"line"})
    want = '<a xmlns="urn:x">\n  <line><m> </m></line>\n  <b>\n    <c> \n</c>\n  </b>\n</a>'
    assert etree.tostring(outer, encoding="unicode") == want
