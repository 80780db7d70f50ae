"""Rows in a Parquet file."""

from __future__ import annotations

import io
import os

import pytest

pa = pytest.importorskip("pyarrow")

import pyarrow.parquet as pq  # noqa: E402

from newsdump.batches.parquet import GROUP_SIZE, write  # noqa: E402

SCHEMA = pa.schema([("n", pa.int32()), ("text", pa.string())])


def batch(start: int, stop: int, size: int = 10) -> pa.RecordBatch:
    rows = [{"n": n, "text": f"{n:>{size}}"} for n in range(start, stop)]
    return pa.RecordBatch.from_pylist(rows, SCHEMA)


def content(*chunks: list[pa.RecordBatch]) -> bytes:
    file = io.BytesIO()
    write(chunks, file, SCHEMA)
    assert not file.closed
    return file.getvalue()


def test_what_was_written_is_read() -> None:
    table = pq.read_table(io.BytesIO(content([batch(0, 3)], [batch(3, 3)], [batch(3, 5)])))
    assert table.column("n").to_pylist() == [0, 1, 2, 3, 4]
    assert table.schema == SCHEMA


def test_no_row_is_a_file_too() -> None:
    assert pq.read_table(io.BytesIO(content())).schema == SCHEMA


def test_groups_are_bounded() -> None:
    """As many rows as come, but never much more than a group's size at a time."""
    chunk = [batch(0, 64, GROUP_SIZE // 256)]
    groups = pq.ParquetFile(io.BytesIO(content(*[chunk] * 10))).metadata
    sizes = [groups.row_group(n).num_rows for n in range(groups.num_row_groups)]
    assert sizes == [256, 256, 128]


def test_the_pieces_of_a_chunk_make_no_difference() -> None:
    pieces = [batch(n, n + 1) for n in range(6)]
    assert content(pieces, [batch(6, 9)]) == content([batch(0, 6)], [batch(6, 7), batch(7, 9)])


def test_a_pipe_can_be_written_to() -> None:
    """It cannot say where it stands."""
    read, written = os.pipe()
    with os.fdopen(written, "wb") as file:
        write([[batch(0, 3)]], file, SCHEMA)
    with os.fdopen(read, "rb") as file:
        assert pq.read_table(io.BytesIO(file.read())).num_rows == 3
