"""Parquet, row group by row group: the only module that needs pyarrow (the extra `arrow`)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from newsdump.sources.archives import in_place
from newsdump.sources.columns import no_column, row_record
from newsdump.sources.records import Fault, Options, Record

__all__ = ["parquet_records"]

_ROWS = 64  # at once in memory
_BUFFER = 2**20  # a column of a row group is read piece by piece: some files are a single group


def parquet_records(file: io.BufferedReader, place: str, options: Options) -> Iterator[Record | Fault]:
    """A record a row; its place counts from 1. A broken row group is a fault, and the next one is read."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        message = "Parquet is read with pyarrow, which is missing: pip install 'newsdump[arrow]'"
        yield Fault(source=place, code="ND922", message=message)
        return
    with in_place(file) as whole:
        try:
            table = ParquetFile(whole, buffer_size=_BUFFER)
        except (ArrowException, OSError) as error:
            message = f"is no Parquet that can be read ({_first_line(error)}): fetch it again"
            yield Fault(source=place, code="ND922", message=message)
            return
        fault = _column_fault(table.schema_arrow, place, options)
        if fault is not None:
            yield fault
            return
        yield from _rows(table, place, options)


def _column_fault(schema: Any, place: str, options: Options) -> Fault | None:
    from pyarrow import types

    for column, option in ((options.text_column, "--text-column"), (options.id_column, "--id-column")):
        if column is not None and column not in schema.names:
            return no_column(column, schema.names, place, option)
    kind = schema.field(options.text_column).type
    plain = kind.value_type if types.is_dictionary(kind) else kind
    wanted = (types.is_string, types.is_large_string, types.is_string_view, types.is_binary, types.is_large_binary)
    if any(is_one(plain) for is_one in wanted):
        return None
    message = f"the column {options.text_column!r} holds no text but {kind}: name another with --text-column"
    return Fault(source=place, code="ND922", message=message)


def _rows(table: Any, place: str, options: Options) -> Iterator[Record | Fault]:
    from pyarrow import ArrowException

    first = 1
    for group in range(table.num_row_groups):
        at = first
        try:
            for batch in table.iter_batches(batch_size=_ROWS, row_groups=[group]):
                for row in _plain_rows(batch):
                    yield row_record(row, f"{place}, row {at}", options)
                    at += 1
        except (ArrowException, OSError) as error:
            message = f"the row group cannot be read from here on ({_first_line(error)}): fetch the file again"
            yield Fault(source=f"{place}, row {at}", code="ND921", message=message)
        first += table.metadata.row_group(group).num_rows


def _plain_rows(batch: Any) -> Iterator[list[tuple[str, object]]]:
    names = batch.schema.names
    columns = [_plain(column) for column in batch.columns]
    for values in zip(*columns, strict=True):
        yield list(zip(names, values, strict=True))


def _plain(column: Any) -> list[object]:
    """The values of a column; text that is no UTF-8 as its bytes."""
    try:
        return list(column.to_pylist())
    except (UnicodeDecodeError, ValueError, OverflowError):
        return [_one(value) for value in column]


def _one(value: Any) -> object:
    try:
        return value.as_py()
    except UnicodeDecodeError:
        return bytes(value.as_buffer())
    except (ValueError, OverflowError):  # a time that Python cannot tell: its number
        return getattr(value, "value", None)


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
