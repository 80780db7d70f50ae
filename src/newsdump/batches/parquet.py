"""Rows in a Parquet file, in groups of a size that a reader can hold. Needs ``newsdump[arrow]``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as missing:  # pragma: no cover
    raise ImportError("newsdump.batches.parquet needs pyarrow: install newsdump[arrow].") from missing

__all__ = ["write"]

# Bytes of rows in a group before it is written: what a writer and each reader hold at a time.
GROUP_SIZE = 16 * 2**20


class Writable(Protocol):
    """A binary file, as far as it is needed."""

    def write(self, content: bytes, /) -> object: ...

    def flush(self) -> object: ...


def write(chunks: Iterable[Sequence[pa.RecordBatch]], file: Writable, schema: pa.Schema) -> None:
    """Write the rows of all chunks to a binary file that need not be seekable.

    Where a group ends is decided between chunks, by the rows alone: the pieces of a chunk make no difference.

    >>> import io
    >>> file = io.BytesIO()
    >>> write([], file, pa.schema([("text", pa.string())]))
    >>> pq.read_table(io.BytesIO(file.getvalue())).column_names
    ['text']
    """
    with pq.ParquetWriter(_Sink(file), schema, compression="zstd") as writer:
        group: list[pa.RecordBatch] = []
        size = 0
        for chunk in chunks:
            rows = _whole(chunk)
            group.append(rows)
            size += rows.nbytes
            if size >= GROUP_SIZE:
                writer.write_batch(_whole(group))
                group, size = [], 0
        if group:
            writer.write_batch(_whole(group))


def _whole(batches: Sequence[pa.RecordBatch]) -> pa.RecordBatch:
    return batches[0] if len(batches) == 1 else pa.concat_batches(batches)


class _Sink:
    """A file as Arrow wants it: it asks where it stands, which a pipe does not know, and must not close it."""

    def __init__(self, file: Writable) -> None:
        self.file = file
        self.at = 0
        self.closed = False

    def write(self, content: bytes) -> int:
        self.file.write(content)
        self.at += len(content)
        return len(content)

    def tell(self) -> int:
        return self.at

    def flush(self) -> None:
        self.file.flush()

    def close(self) -> None:
        self.flush()
        self.closed = True
