"""What a file holds is seen by how it begins, and then by its name."""

from __future__ import annotations

import pytest

from newsdump.sources.kinds import form_of
from tests.unit.sources.samples import faults, found, texts, warc


@pytest.mark.parametrize(
    ("name", "head", "form"),
    [
        ("a.txt", b'{"text": "Rain."}\n', "text"),
        ("a.md", b"# Rain\n", "text"),
        ("a", b"Rain\n", "text"),
        ("a", b"", "text"),
        ("a.jsonl.zst", b"", "jsonl"),
        ("a.csv.gz.gz", b"", "csv"),
        ("a.TSV", b"", "csv"),
        ("a.pq", b"", "parquet"),
        ("a.txt", b"PAR1\x15", "parquet"),
        ("a.warc.wet.gz", b"", "wet"),
        ("a.txt", warc("Rain."), "wet"),
        ("a", b'\xef\xbb\xbf\n {"text": "Rain."}\n', "jsonl"),
        ("a", b'["text"]\n', "text"),
        ("a", b"WARC/1.0 is a standard\n", "text"),
    ],
)
def test_the_form(name: str, head: bytes, form: str) -> None:
    assert form_of(head, name) == form
    assert form_of(head, name, "csv") == "csv"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"7z\xbc\xaf\x27\x1c", b"a.txt".ljust(257, b"\0") + b"ustar\x0000"]
)
def test_what_is_no_text_is_a_fault(data: bytes) -> None:
    items = found(data, "x")
    assert texts(items) == []
    assert faults(items) == [("ND922", "x")]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\0\0\0", b"\xff\xfe", b"PK", b"\x1f\x8b", b"BZh9", b"PAR"])
def test_a_few_bytes_are_a_text(data: bytes) -> None:
    """Nothing raises, and nothing is taken for a packing that it only begins like."""
    assert len(found(data, "x")) == 1
