"""All records of an input, on as many cores as are wanted: as dumps for the formats, or as rows for Parquet.

What comes out is the same for any number of processes, byte by byte: results keep the order of the records, and the
chunks in which they are worked on depend on the records alone.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from newsdump.batches.pool import spread
from newsdump.batches.work import Account, account, chunked, converted, died, windows
from newsdump.model import ParsedDump
from newsdump.parser import Parser
from newsdump.sources.records import Fault, Item, LongText, Record

if TYPE_CHECKING:
    import pyarrow as pa

    from newsdump.batches.arrow import Rows

__all__ = ["Converted", "dumps_of", "rows_of"]

Converted = tuple["pa.RecordBatch", list[Account]]


def dumps_of(
    items: Iterable[Item], jobs: int = 1, parser: Parser | None = None, *, provenance: bool = False
) -> Generator[ParsedDump]:
    """The dump of each record, in order, without the account of its lines; see `newsdump.batches.work.converted`.

    `items` are read as they are needed: with one job, one at a time. When the iterator is closed, every process has
    ended. Raises what the iterator of `items` raises, and `UsageError` if no process can be started.

    >>> [dump.source for dump in dumps_of([Record(text="Rain came.", source="a.jsonl, line 1")])]
    ['a.jsonl, line 1']
    """
    work = partial(converted, parser=parser, provenance=provenance)
    for stretch in _stretches(items):
        if isinstance(stretch, LongText):
            yield from windows(stretch, parser, provenance=provenance)
        elif jobs == 1:
            for item in stretch:
                yield from work((item,))
        else:
            for parts in spread(work, chunked(stretch), jobs, _died):
                for part in parts:
                    yield from part


def rows_of(
    items: Iterable[Item],
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
    for stretch in _stretches(items):
        if isinstance(stretch, LongText):
            yield from ([_tabled((stretch,), (dump,), rows, teasers)] for dump in windows(stretch, parser))
        else:
            yield from spread(work, chunked(stretch), jobs, partial(_died_rows, rows=rows))


def _stretches(items: Iterable[Item]) -> Iterator[Iterable[Record | Fault] | LongText]:
    """Records and faults that follow one another, and each long text between them. Each is used up before the next.

    A long text cannot travel, and the windows of one text follow from one another: it is parsed where it is read.
    """
    source = iter(items)
    long: list[LongText] = []

    def stretch() -> Iterator[Record | Fault]:
        for item in source:
            if isinstance(item, LongText):
                long.append(item)
                return
            yield item

    while True:
        yield stretch()
        if not long:
            return
        yield long.pop()


def _rows(items: Sequence[Record | Fault], rows: Rows, teasers: bool, parser: Parser | None) -> Converted:
    return _tabled(items, converted(items, parser), rows, teasers)


def _tabled(items: Sequence[Item], dumps: Sequence[ParsedDump], rows: Rows, teasers: bool) -> Converted:
    from newsdump.batches.arrow import batch_of

    names = [_name(item, dump) for item, dump in zip(items, dumps, strict=True)]
    return batch_of(names, dumps, rows=rows, teasers=teasers), [account(dump) for dump in dumps]


def _name(item: Item, dump: ParsedDump) -> str:
    if dump.lines.offset:
        return f"{item.source}, from character {dump.lines.offset}"
    return item.id if isinstance(item, Record) and item.id is not None else item.source


def _died(item: Record | Fault) -> list[ParsedDump]:
    return [died(item)]


def _died_rows(item: Record | Fault, rows: Rows) -> Converted:
    return _tabled((item,), [died(item)], rows, False)
