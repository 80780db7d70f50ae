"""WET: a record a page, and a broken record is only itself."""

from __future__ import annotations

import datetime as dt
import gzip

import pytest

from newsdump.sources.records import Fault, Record, parsed
from tests.unit.sources.samples import TEXTS, Pipe, faults, found, texts, warc

INFO = warc("software: none\r\n", kind="warcinfo")
PAGES = [
    warc(
        text,
        WARC_Target_URI=f"https://news.example/{n}",
        WARC_Date="2031-05-04T09:00:00Z",
        WARC_Record_ID=f"<urn:uuid:{n}>",
        WARC_Identified_Content_Language="eng",
    )
    for n, text in enumerate(TEXTS)
]


def test_a_page_is_a_record() -> None:
    items = found(INFO + b"".join(PAGES), "x.warc.wet")
    assert texts(items) == list(TEXTS)
    first = items[0]
    assert isinstance(first, Record)
    assert first.source == "x.warc.wet, record 2"
    assert (first.url, first.language, first.date) == ("https://news.example/0", "eng", dt.date(2031, 5, 4))
    assert first.meta == (
        ("WARC-Record-ID", "<urn:uuid:0>"),
        ("WARC-Date", "2031-05-04T09:00:00Z"),
        ("WARC-Identified-Content-Language", "eng"),
    )


def test_the_address_reaches_the_articles_and_the_crawl_s_date_only_their_meta() -> None:
    (article,) = parsed(found(PAGES[0])[0]).articles
    assert article.url == "https://news.example/0"
    assert dict(article.meta)["WARC-Date"] == "2031-05-04T09:00:00Z"
    assert article.published is None


@pytest.mark.parametrize("name", ["x.warc.wet.gz", "x.txt", "stdin"])
def test_it_is_found_by_its_content(name: str) -> None:
    data = b"".join(gzip.compress(one) for one in (INFO, *PAGES))
    assert texts(found(data, name)) == list(TEXTS)


def test_of_several_languages_none_is_taken() -> None:
    (record,) = found(warc("Rain.", WARC_Identified_Content_Language="eng,fra"))
    assert isinstance(record, Record)
    assert record.language is None
    assert record.meta == (("WARC-Identified-Content-Language", "eng,fra"),)


def test_pages_as_they_were_fetched_are_one_fault_that_names_the_wet_file() -> None:
    items = found(INFO + warc("HTTP/1.1 200 OK\r\n\r\n<p>Rain</p>", kind="response") * 3, "x.warc")
    assert faults(items) == [("ND922", "x.warc")]


@pytest.mark.parametrize("length", [0, 3, 40, 60, 100, 300, 10_000])
@pytest.mark.parametrize("step", [50, 100_000])
def test_a_wrong_content_length_costs_no_other_record(length: int, step: int) -> None:
    """Whether it is too small, or so large that it swallows the next records."""
    from newsdump.sources.inputs import records_of

    data = PAGES[0] + warc(TEXTS[1], length=length) + PAGES[2] + PAGES[0]
    items = list(records_of(Pipe(data, step), "x"))  # type: ignore[arg-type]
    assert texts(items) == [TEXTS[0], TEXTS[1].rstrip("\n"), TEXTS[2], TEXTS[0]]
    assert faults(items) == [("ND921", "x, record 2")]


@pytest.mark.parametrize("length", ["", "-5", "many", "9" * 30, "٣"])
def test_a_content_length_that_is_no_number(length: str) -> None:
    broken = PAGES[1].replace(
        f"Content-Length: {len(TEXTS[1].encode())}".encode(), f"Content-Length: {length}".encode()
    )
    assert broken != PAGES[1]
    items = found(PAGES[0] + broken + PAGES[2], "x")
    assert texts(items) == [TEXTS[0], TEXTS[1].rstrip("\n"), TEXTS[2]]
    assert faults(items) == [("ND921", "x, record 2")]


def test_a_text_that_prints_a_record_is_one_text() -> None:
    text = "How a crawl is kept:\n\nWARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 5\r\n\r\nRain.\r\n\r\n"
    items = found(warc(text) + PAGES[0])
    assert texts(items) == [text, TEXTS[0]]


@pytest.mark.parametrize("cut", [3, 20, 60, 200, 300])
def test_a_file_that_ends_early_gives_what_could_be_read(cut: int) -> None:
    whole = PAGES[0] + PAGES[1]
    items = found(whole[:-cut], "x.wet")
    assert texts(items)[0] == TEXTS[0]
    assert len(texts(items)) <= 2
    assert all(code == "ND921" for code, _ in faults(items))
    if cut > 4:  # the last line ends are no loss
        assert faults(items)


def test_a_truncated_gzip_gives_its_whole_records_and_two_faults() -> None:
    data = b"".join(gzip.compress(one) for one in PAGES)
    items = found(data[:-30], "x.warc.wet.gz")
    assert texts(items)[:2] == list(TEXTS[:2])
    assert ("ND923", "x.warc.wet.gz") in faults(items)


def test_damage_in_a_part_of_a_gzip_costs_its_record() -> None:
    parts = [bytearray(gzip.compress(warc(text * 20))) for text in TEXTS]
    parts[1][60:90] = bytes(30)
    items = found(b"".join(bytes(one) for one in parts), "x.warc.wet.gz")
    assert texts(items)[0] == TEXTS[0] * 20
    assert texts(items)[-1] == TEXTS[2] * 20
    assert ("ND923", "x.warc.wet.gz") in faults(items)


def test_a_record_above_the_limit_is_passed_over() -> None:
    items = found(PAGES[0] + warc("x" * 5000) + PAGES[2], "x.wet", max_size=1000)
    assert texts(items) == [TEXTS[0], TEXTS[2]]
    assert faults(items) == [("ND924", "x.wet, record 2")]


def test_fields_without_an_end_are_a_fault() -> None:
    items = found(b"WARC/1.0\r\nWARC-Type: conversion\r\n" + b"X: y\r\n" * 20_000 + PAGES[0], "x.wet")
    assert texts(items) == [TEXTS[0]]
    assert faults(items) == [("ND921", "x.wet, record 1")]


def test_fields_may_be_folded_and_of_any_case_and_lines_end_either_way() -> None:
    data = b"WARC/1.1\nwarc-type: conversion\nWARC-TARGET-URI: <https://a.example/\n x>\ncontent-length:5\n\nRain.\n\n"
    (record,) = found(data + data)[:1]
    assert isinstance(record, Record)
    assert (record.text, record.url) == ("Rain.", "https://a.example/ x")


def test_bytes_that_are_no_utf_8_are_kept() -> None:
    (record,) = found(warc(b"Caf\xe9 au lait"))
    assert isinstance(record, Record)
    assert record.text == b"Caf\xe9 au lait"


def test_a_page_without_text_is_an_empty_record() -> None:
    assert texts(found(warc("") + PAGES[0])) == ["", TEXTS[0]]


def test_what_is_said_to_be_wet_and_is_not_is_a_fault() -> None:
    (fault,) = found(b"Rain came.", "x.txt", form="wet")
    assert isinstance(fault, Fault)
    assert fault.code == "ND922"
