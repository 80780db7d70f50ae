"""JSON Lines: a record a line, and a broken line is only itself."""

from __future__ import annotations

import json

import pytest

from newsdump.sources.jsonl import looks_like_jsonl
from newsdump.sources.records import Fault, Record
from tests.unit.sources.samples import TEXTS, faults, found, jsonl, texts

ROWS = [{"text": text, "id": f"n-{n}", "url": f"https://news.example/{n}"} for n, text in enumerate(TEXTS)]


def test_a_line_is_a_record() -> None:
    items = found(jsonl(ROWS), "news.jsonl")
    assert texts(items) == list(TEXTS)
    assert [(one.source, one.url, one.id) for one in items if isinstance(one, Record)] == [
        (f"news.jsonl, line {n + 1}", f"https://news.example/{n}", f"n-{n}") for n in range(3)
    ]


@pytest.mark.parametrize("name", ["news.jsonl", "news.ndjson", "news.json", "news.JSONL", "stdin"])
def test_it_is_found_by_suffix_or_content(name: str) -> None:
    assert texts(found(jsonl(ROWS), name)) == list(TEXTS)


def test_a_text_that_begins_with_a_brace_is_a_text() -> None:
    text = "{Rain} came to the valley.\n"
    assert texts(found(text.encode(), "stdin")) == [text]
    assert texts(found(jsonl(ROWS), "x", form="text")) == [jsonl(ROWS).decode()]


def test_a_first_line_longer_than_the_window_is_seen() -> None:
    assert looks_like_jsonl(b'{"id": "a", "text": "' + b"a" * 100)
    long = {"text": "Rain came to the valley. " * 30_000}
    assert texts(found(jsonl([long]), "stdin")) == [long["text"]]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_line_ends_and_byte_order_marks(end: str, encoding: str) -> None:
    data = jsonl(ROWS).decode().replace("\n", end).encode(encoding)
    assert texts(found(data, "x.jsonl")) == list(TEXTS)


def test_line_separators_inside_a_text_part_no_lines() -> None:
    rows = [{"text": "one\u2028two\x85three\x0cfour"}]
    assert texts(found(jsonl(rows), "x.jsonl")) == ["one\u2028two\x85three\x0cfour"]


@pytest.mark.parametrize(
    "line",
    [
        b"{broken",
        b'{"text": "no end',
        b"[1, 2]",
        b'"only a string"',
        b"null",
        b'{"body": "no text"}',
        b'{"text": 5}',
        b'{"text": null}',
        b'{"text": ["a"]}',
        b"[" * 100_000,
        b'{"text": "a", "n": ' + b"9" * 5000 + b"}",
        b"\xff\xfe\xfd",
    ],
    ids=lambda line: line[:20].decode("latin-1"),
)
def test_a_broken_line_is_a_fault_with_its_place(line: bytes) -> None:
    data = b'{"text": "first"}\n' + line + b'\n\n  \n{"text": "last"}'
    items = found(data, "x.jsonl")
    assert texts(items) == ["first", "last"]
    assert faults(items) == [("ND921", "x.jsonl, line 2")]
    (fault,) = [one for one in items if isinstance(one, Fault)]
    assert len(fault.message) < 300
    assert ": " in fault.message


def test_nan_and_nul_are_read() -> None:
    (record,) = found(b'{"text": "a\\u0000b", "score": NaN}\n', "x.jsonl")
    assert isinstance(record, Record)
    assert (record.text, record.meta) == ("a\0b", (("score", "NaN"),))


def test_a_line_that_is_no_utf_8_keeps_its_bytes() -> None:
    data = b'{"text": "Caf\xe9 au lait"}\n{"text": "next"}\n'
    first, second = found(data, "x.jsonl")
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert (first.text, second.text) == (b"Caf\xe9 au lait", "next")


def test_half_a_surrogate_pair_is_passed_on() -> None:
    (record,) = found(b'{"text": "a\\ud800b"}\n', "x.jsonl")
    assert isinstance(record, Record)
    assert record.text == "a\ud800b"


def test_a_line_above_the_limit_is_a_fault_and_the_next_is_read() -> None:
    data = jsonl([{"text": "first"}, {"text": "x" * 5000}, {"text": "last"}])
    items = found(data, "x.jsonl", max_size=1000)
    assert texts(items) == ["first", "last"]
    assert faults(items) == [("ND924", "x.jsonl, line 2")]


def test_the_columns_can_be_named() -> None:
    data = jsonl([{"content": "first", "key": 7}, {"content": "second"}])
    items = found(data, "x.jsonl", text_column="content", id_column="key")
    assert texts(items) == ["first"]
    assert faults(items) == [("ND921", "x.jsonl, line 2")]


def test_a_missing_column_names_those_there_are() -> None:
    (fault,) = found(jsonl([{"content": "first", "key": 7}]), "x.jsonl")
    assert isinstance(fault, Fault)
    assert fault.message == "there is no column 'text' but content, key: name another with --text-column"


def test_an_array_is_no_json_lines_and_the_fault_says_so() -> None:
    items = found(json.dumps(ROWS, indent=1).encode(), "x.json")
    assert [(one.source, "one object a line" in getattr(one, "message", "")) for one in items] == [("x.json", True)]


def test_an_empty_file_holds_no_record() -> None:
    assert found(b"", "x.jsonl") == []
    assert found(b"\xef\xbb\xbf", "x.jsonl") == []
