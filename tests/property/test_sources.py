"""What reading promises: how texts were packed, and how they were spread over files, changes no article."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import newsdump
from newsdump.sources.inputs import records_of
from newsdump.sources.records import Fault, Options, Record, parsed


def zipped(data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("member", data)
    return file.getvalue()


Packers = list[Callable[[bytes], bytes]]
PACKERS: Packers = [gzip.compress, bz2.compress, lzma.compress, zipped]
PACKINGS = st.lists(st.sampled_from(PACKERS), max_size=3)
LINES = st.sampled_from(
    [
        "Dam Refills",
        "By Ada Ferrol",
        "",
        "Rain came to the valley on Monday.",
        "(Pellworth Press)",
        "Share",
        "灯台が点灯",
        "\x85x",
    ]
)
TEXTS = st.lists(LINES, max_size=8).map("\n".join) | st.text(max_size=60)


def content(data: bytes, **options: str) -> list[object]:
    """Everything that reading gives but the names of places."""
    items = records_of(io.BytesIO(data), "x", Options(**options))
    return [one.text if isinstance(one, Record) else (one.code, one.message) for one in items]


@given(st.binary(max_size=300), PACKINGS)
def test_any_packing_of_the_same_bytes_gives_the_same_text(
    data: bytes, packers: list[Callable[[bytes], bytes]]
) -> None:
    packed = data
    for pack in packers:
        packed = pack(packed)
    assert content(packed, form="text") == content(data, form="text")


@given(st.lists(TEXTS, max_size=5), PACKINGS)
def test_any_packing_of_the_same_rows_gives_the_same_articles(texts: list[str], packers: Packers) -> None:
    packed = "".join(json.dumps({"text": text}) + "\n" for text in texts).encode()
    for pack in packers:
        packed = pack(packed)
    found = [parsed(one) for one in records_of(io.BytesIO(packed), "x", Options(form="jsonl"))]
    assert [one.articles for one in found] == [newsdump.parse(text).articles for text in texts]


@given(st.lists(st.lists(TEXTS, max_size=3), max_size=4))
def test_any_split_of_rows_over_files_gives_the_same_articles(split: list[list[str]]) -> None:
    """And so does each form that a table has."""
    expected = [newsdump.parse(text).articles for part in split for text in part]
    with tempfile.TemporaryDirectory() as folder:
        for n, part in enumerate(split):
            path = Path(folder, f"{n}.jsonl")
            if n % 2:
                path.write_text("".join(json.dumps({"text": text}) + "\n" for text in part), encoding="utf-8")
            else:
                path = path.with_suffix(".csv")
                with path.open("w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                    csv.writer(file).writerows([["text"], *([text] for text in part)])
        if split:
            assert [one.articles for one in newsdump.read(folder)] == expected


@given(st.binary(max_size=400), st.sampled_from(["auto", "text", "jsonl", "csv", "parquet", "wet"]))
def test_no_bytes_raise_in_any_form(data: bytes, form: str) -> None:
    for one in records_of(io.BytesIO(data), "x", Options(form=form)):
        assert isinstance(one, Record | Fault)
        parsed(one)


@given(st.binary(min_size=1, max_size=200), st.sampled_from(PACKERS), st.data())
def test_no_damage_raises_and_none_goes_unsaid_that_can_be_seen(
    data: bytes, pack: Callable[[bytes], bytes], drawn: st.DataObject
) -> None:
    """Packed data that was cut off anywhere gives a beginning of the text, or a fault, or was whole."""
    packed = pack(data)
    cut = packed[: drawn.draw(st.integers(0, len(packed) - 1))]
    items = list(records_of(io.BytesIO(cut), "x", Options(form="text")))
    if not any(isinstance(one, Fault) for one in items):
        (record,) = items
        assert isinstance(record, Record)
        # Too little is left for its packing to be seen, or nothing is missing but what no reader needs.
        assert record.text in (cut, data)


WET = b"".join(
    b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 12\r\n\r\nRain came.%d\n\r\n\r\n" % n for n in range(5)
)


@given(st.integers(0, len(WET) - 1), st.integers(0, len(WET)), st.binary(max_size=20))
def test_damage_in_a_crawl_s_file_costs_only_what_it_hits(at: int, until: int, put: bytes) -> None:
    """Records wholly before the damage are as they were, and so is the last one if it lies behind it."""
    until = min(max(until, at), at + 40)
    items = content(WET[:at] + put + WET[until:], form="wet")
    size = len(WET) // 5
    for n in range(at // size):
        assert items[n] == f"Rain came.{n}\n"
    if until < 4 * size and items and WET[:8] == (WET[:at] + put + WET[until:])[:8]:
        assert items[-1] == "Rain came.4\n" or items[-2] == "Rain came.4\n"
