"""All records of an input, on as many cores as are wanted: as dumps for the formats, or as rows for Parquet.

What comes out is the same for any number of processes, byte by byte: results keep the order of the records, and the
chunks in which they are worked on depend on the records alone.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from newsdump.batches.pool import spread
from newsdump.batches.work import Account, account, chunked, converted, died
from newsdump.model import ParsedDump
from newsdump.parser import Parser
from newsdump.sources.records import Fault, Record

if TYPE_CHECKING:
    import pyarrow as pa

    from newsdump.batches.arrow import Rows

__all__ = ["Converted", "dumps_of", "rows_of"]

Converted = tuple["pa.RecordBatch", list[Account]]


def dumps_of(
    items: Iterable[Record | Fault], jobs: int = 1, parser: Parser | None = None, *, provenance: bool = False
) -> Generator[ParsedDump]:
    """The dump of each record, in order, without the account of its lines; see `newsdump.batches.work.converted`.

    `items` are read as they are needed: with one job, one at a time. When the iterator is closed, every process has
    ended. Raises what the iterator of `items` raises, and `UsageError` if no process can be started.

    >>> [dump.source for dump in dumps_of([Record(text="Rain came.", source="a.jsonl, line 1")])]
    ['a.jsonl, line 1']
    """
    if jobs == 1:
        for item in items:
            yield from converted((item,), parser, provenance=provenance)
        return
    work = partial(converted, parser=parser, provenance=provenance)
    for parts in spread(work, chunked(items), jobs, _died):
        for part in parts:
            yield from part


def rows_of(
    items: Iterable[Record | Fault],
    jobs: int = 1,
    *,
    rows: Rows = "articles",
    teasers: bool = False,
    parser: Parser | None = None,
) -> Generator[list[Converted]]:
    """The rows of each chunk of records, as `newsdump.batches.arrow` has them, and what is to be said of each record.

    Made in the processes too. A chunk's rows may come in several pieces. Needs ``newsdump[arrow]``, and raises as
    `dumps_of` does.
    """
    work = partial(_rows, rows=rows, teasers=teasers, parser=parser)
    return spread(work, chunked(items), jobs, partial(_died_rows, rows=rows))


def _rows(items: Sequence[Record | Fault], rows: Rows, teasers: bool, parser: Parser | None) -> Converted:
    return _tabled(items, converted(items, parser), rows, teasers)


def _tabled(items: Sequence[Record | Fault], dumps: Sequence[ParsedDump], rows: Rows, teasers: bool) -> Converted:
    from newsdump.batches.arrow import batch_of

    names = [_name(item) for item in items]
    return batch_of(names, dumps, rows=rows, teasers=teasers), [account(dump) for dump in dumps]


def _name(item: Record | Fault) -> str:
    return item.id if isinstance(item, Record) and item.id is not None else item.source


def _died(item: Record | Fault) -> list[ParsedDump]:
    return [died(item)]


def _died_rows(item: Record | Fault, rows: Rows) -> Converted:
    return _tabled((item,), [died(item)], rows, False)
