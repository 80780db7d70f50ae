"""CSV: a record a row, whatever parts its columns."""

from __future__ import annotations

import csv
import io

import pytest

from newsdump.sources.records import Fault, Record
from tests.unit.sources.samples import TEXTS, faults, found, texts


def written(rows: list[list[str]], **dialect: str) -> str:
    file = io.StringIO()
    csv.writer(file, **dialect).writerows(rows)  # type: ignore[arg-type]
    return file.getvalue()


TABLE = [["id", "text", "url"], *([f"n-{n}", text, f"https://news.example/{n}"] for n, text in enumerate(TEXTS))]


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_row_is_a_record(delimiter: str, end: str, encoding: str) -> None:
    items = found(written(TABLE, delimiter=delimiter, lineterminator=end).encode(encoding), "x.csv")
    assert texts(items) == list(TEXTS)
    assert [(one.id, one.url) for one in items if isinstance(one, Record)] == [(row[0], row[2]) for row in TABLE[1:]]


def test_the_place_is_the_line_on_which_the_row_begins() -> None:
    lines = [one.source for one in found(written(TABLE).encode(), "x.csv")]
    assert lines == ["x.csv, line 2", "x.csv, line 7", "x.csv, line 12"]


@pytest.mark.parametrize("name", ["x.tsv", "x.CSV", "x.csv.gz"])
def test_the_suffix_names_it(name: str) -> None:
    assert texts(found(written(TABLE, delimiter="\t").encode(), name)) == list(TEXTS)


def test_without_a_suffix_it_must_be_said() -> None:
    data = written(TABLE).encode()
    assert texts(found(data, "stdin")) == [data.decode()]
    assert texts(found(data, "stdin", form="csv")) == list(TEXTS)


def test_a_missing_column_is_one_fault_that_names_those_there_are() -> None:
    (fault,) = found(written(TABLE).encode(), "x.csv", text_column="body")
    assert isinstance(fault, Fault)
    assert (fault.code, fault.source) == ("ND922", "x.csv")
    assert "there is no column 'body' but id, text, url" in fault.message


def test_rows_of_other_lengths() -> None:
    data = "id,text,url\n1,first\n2,second,u,more\n3\n\n4,last,u\n"
    items = found(data.encode(), "x.csv")
    assert texts(items) == ["first", "last"]
    assert faults(items) == [("ND921", "x.csv, line 3"), ("ND921", "x.csv, line 4")]


def test_a_huge_field_is_read_and_the_process_keeps_its_limit() -> None:
    """The limit of the standard library's reader is 131,072 characters, for the whole process."""
    before = csv.field_size_limit()
    huge = "Rain came to the valley. " * 40_000
    items = found(written([["text"], [huge], ["last"]]).encode(), "x.csv")
    assert texts(items) == [huge, "last"]
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("row", [["x" * 5000, "1"], ["x" * 900, "y" * 900], ["x\n" * 2000, "1"]])
def test_a_row_above_the_limit_is_a_fault_and_the_last_is_read(row: list[str]) -> None:
    data = written([["text", "note"], ["first", "1"], row, ["last", "1"]], lineterminator="\n").encode()
    items = found(data, "x.csv", max_size=1000)
    assert texts(items) == ["first", "last"]
    assert faults(items) == [("ND921", "x.csv, line 3")]


def test_a_quote_without_an_end_takes_what_follows_and_raises_nothing() -> None:
    data = b'text\nfirst\n"no end\nlast\n'
    assert texts(found(data, "x.csv")) == ["first", "no end\nlast\n"]


def test_nul_bytes_are_read() -> None:
    assert texts(found(b"text,n\na\0b,1\n", "x.csv")) == ["a\0b"]


def test_a_field_that_is_no_utf_8_keeps_its_bytes() -> None:
    (record,) = found(b"text,n\nCaf\xe9 au lait,na\xefve\n", "x.csv")
    assert isinstance(record, Record)
    assert record.text == b"Caf\xe9 au lait"
    assert record.meta == (("n", "na\ufffdve"),)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"text\n", b"text"])
def test_a_table_without_rows_holds_no_record(data: bytes) -> None:
    assert found(data, "x.csv") == []
