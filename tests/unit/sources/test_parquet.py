"""Parquet: a record a row, row group by row group."""

from __future__ import annotations

import datetime as dt
import io
import random
import sys

import pytest

from newsdump.sources.inputs import records_of
from newsdump.sources.records import Fault, Record
from tests.unit.sources.samples import PACKERS, TEXTS, Pipe, faults, found, texts

pa = pytest.importorskip("pyarrow", reason="Parquet needs pyarrow: pip install 'newsdump[arrow]'")
pq = pytest.importorskip("pyarrow.parquet")


def table(**columns: object) -> bytes:
    return written(pa.table(columns))


def written(rows: object, **options: object) -> bytes:
    file = io.BytesIO()
    pq.write_table(rows, file, **options)
    return file.getvalue()


WHOLE = table(
    text=list(TEXTS), id=["a", "b", "c"], url=[f"https://news.example/{n}" for n in range(3)], score=[0.5, 1, 2]
)


def test_a_row_is_a_record() -> None:
    items = found(WHOLE, "x.parquet")
    assert texts(items) == list(TEXTS)
    assert [(one.source, one.url, one.id, one.meta) for one in items if isinstance(one, Record)] == [
        (f"x.parquet, row {n + 1}", f"https://news.example/{n}", "abc"[n], (("id", "abc"[n]), ("score", score)))
        for n, score in enumerate(["0.5", "1.0", "2.0"])
    ]


@pytest.mark.parametrize("name", ["x.parquet", "x.bin", "x.txt"])
def test_it_is_found_by_its_content(name: str) -> None:
    assert texts(found(WHOLE, name)) == list(TEXTS)


@pytest.mark.parametrize("packer", sorted(PACKERS))
def test_it_is_read_from_a_pipe_and_through_a_packing(packer: str) -> None:
    assert texts(records_of(Pipe(PACKERS[packer](WHOLE)), "pipe")) == list(TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["string", "large_string", "string_view", "binary", "large_binary", "dictionary"])
def test_every_type_of_text_is_text(kind: str) -> None:
    column = pa.array(TEXTS)
    column = column.dictionary_encode() if kind == "dictionary" else column.cast(getattr(pa, kind)())
    assert texts(found(table(text=column))) == list(TEXTS)


def test_a_column_of_another_type_is_one_fault() -> None:
    (fault,) = found(table(text=[1, 2, 3]), "x.parquet")
    assert isinstance(fault, Fault)
    assert (fault.code, fault.source) == ("ND922", "x.parquet")
    assert "holds no text but int64" in fault.message


def test_a_missing_column_is_one_fault_that_names_those_there_are() -> None:
    (fault,) = found(table(body=["a"], n=[1]), "x.parquet")
    assert isinstance(fault, Fault)
    assert "there is no column 'text' but body, n" in fault.message


def test_a_row_without_a_text_is_a_fault() -> None:
    items = found(table(text=["first", None, "last"]), "x.parquet")
    assert texts(items) == ["first", "last"]
    assert faults(items) == [("ND921", "x.parquet, row 2")]


def test_columns_of_all_types_travel_along_as_text() -> None:
    data = table(
        text=["Rain."],
        date=pa.array([dt.datetime(2031, 5, 4, 9)], pa.timestamp("ns")),
        tags=[["a", "b"]],
        about=[{"score": 0.5}],
        raw=[b"\xff"],
        none=pa.array([None], pa.string()),
        late=pa.array([2**45], pa.timestamp("s")),
    )
    (record,) = found(data)
    assert isinstance(record, Record)
    assert record.date == dt.date(2031, 5, 4)
    meta = dict(record.meta)
    assert meta.pop("late")
    assert meta == {"date": "2031-05-04T09:00:00", "tags": '["a", "b"]', "about": '{"score": 0.5}', "raw": "\ufffd"}


def test_text_that_is_no_utf_8_keeps_its_bytes() -> None:
    broken = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.py_buffer(b"\0\0\0\0\4\0\0\0\x08\0\0\0"), pa.py_buffer(b"Caf\xe9Rain")]
    )
    first, second = found(table(text=broken))
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert (first.text, second.text) == (b"Caf\xe9", "Rain")


def test_a_broken_row_group_spares_the_others() -> None:
    noise = random.Random(7)
    rows = pa.table({"text": [noise.randbytes(60).hex() for _ in range(300)]})
    data = bytearray(written(rows, row_group_size=100, compression="gzip", use_dictionary=False))
    start = pq.ParquetFile(io.BytesIO(data)).metadata.row_group(1).column(0).data_page_offset
    data[start + 2000 : start + 2040] = b"\xff" * 40
    items = found(bytes(data), "x.parquet")
    places = {one.source for one in items if isinstance(one, Record)}
    assert {f"x.parquet, row {n}" for n in (1, 100, 201, 300)} <= places
    assert faults(items) == [("ND921", "x.parquet, row 101")]


@pytest.mark.parametrize("cut", [1, 8, 400])
def test_a_file_without_its_end_is_a_fault(cut: int) -> None:
    assert faults(found(WHOLE[:-cut], "x.parquet")) == [("ND922", "x.parquet")]


def test_what_is_said_to_be_parquet_and_is_not_is_a_fault() -> None:
    assert faults(found(b"Rain came.", "x.parquet")) == [("ND922", "x.parquet")]
    assert faults(found(b"", "x.parquet")) == [("ND922", "x.parquet")]


def test_no_rows_are_no_records() -> None:
    assert found(table(text=pa.array([], pa.string()))) == []


def test_a_missing_pyarrow_is_a_fault_that_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    (fault,) = found(WHOLE, "x.parquet")
    assert isinstance(fault, Fault)
    assert "pip install 'newsdump[arrow]'" in fault.message


def test_a_text_above_the_limit_is_a_fault() -> None:
    items = found(table(text=["first", "x" * 5000, "last"]), "x.parquet", max_size=1000)
    assert texts(items) == ["first", "last"]
    assert faults(items) == [("ND924", "x.parquet, row 2")]
