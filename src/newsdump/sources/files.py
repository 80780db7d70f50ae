"""`newsdump.read`: from a file, or many, to the dumps in it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsdump.errors import InputError
from newsdump.model import ParsedDump
from newsdump.parser import Parser
from newsdump.sources.inputs import records, records_of
from newsdump.sources.records import MAX_SIZE, Fault, Item, LongText, Options, Record, dumps_in

__all__ = ["dumps_of", "read", "read_open"]


def read(  # noqa: PLR0913  each is a word of its own that a caller says or leaves out
    path: str | os.PathLike[str],
    *,
    form: str = "auto",
    text_column: str = "text",
    id_column: str | None = None,
    max_size: int = MAX_SIZE,
    fail_fast: bool = False,
    parser: Parser | None = None,
) -> Iterator[ParsedDump]:
    """The dumps of a file, a folder, a pattern (``crawl/*.wet.gz``) or an address, one at a time.

    A text file is one dump, or one for each window if it is long (see `Parser.parse_stream`); a table in JSON Lines,
    CSV or Parquet is one a row, and WET one a page. Files may be packed with gzip, bzip2, xz, Zstandard or zip, as is
    seen by their content. `ParsedDump.source` says where each stood.

    Args:
        path: what to read. Addresses (``s3://…``) need the extra `remote`, Parquet `arrow`, Zstandard `zstd`.
        form: ``"text"``, ``"jsonl"``, ``"csv"``, ``"parquet"`` or ``"wet"``; ``"auto"`` goes by content and suffix.
        text_column: the column of a table with the text. A column `url` becomes the articles' `url`, `language` or
            `lang` their `language`, and the others their `meta`.
        id_column: a column that must be there, and names the row.
        max_size: the most bytes of one record. What unpacks to more, and to a hundred times its size, is a bomb.
        fail_fast: raise at the first fault. Without it, a record or a file that cannot be read is a dump without lines
            and with one issue, of a code from ND921 to ND924, and the rest is read.
        parser: what parses; by default that of `newsdump.parse`.

    Raises:
        InputError: at the call if there is nothing to read under that name; later at a fault with `fail_fast`.
        UsageError: an argument cannot be used.

    >>> next(read("no-such-file.txt"))
    Traceback (most recent call last):
    newsdump.errors.InputError: There is no file no-such-file.txt: check its name and its folder.
    """
    options = Options(form=form, text_column=text_column, id_column=id_column, max_size=max_size)
    return dumps_of(records(path, options), fail_fast=fail_fast, parser=parser)


def read_open(
    file: BinaryIO, name: str, options: Options | None = None, *, fail_fast: bool = False, parser: Parser | None = None
) -> Iterator[ParsedDump]:
    """The dumps of an open binary file, which need not be seekable; otherwise as `read`. `name` begins their places."""
    return dumps_of(records_of(file, name, options), fail_fast=fail_fast, parser=parser)


def dumps_of(found: Iterable[Item], *, fail_fast: bool = False, parser: Parser | None = None) -> Iterator[ParsedDump]:
    """The dumps of items, one at a time; with `fail_fast`, the first fault is raised as an `InputError`."""
    return (dump for one in (_unfailing(found) if fail_fast else found) for dump in dumps_in(one, parser))


def _unfailing(found: Iterable[Item]) -> Iterator[Record | LongText]:
    """The items up to the first fault, which is raised as an `InputError`."""
    for one in found:
        if isinstance(one, Fault):
            raise InputError(f"{one.source}: {one.message}.")
        yield one
