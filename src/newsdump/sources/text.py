"""Plain text: a file is one text, however many articles it holds, and may be larger than memory."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import chain

from newsdump.sources.records import Item, LongText, Options, Record
from newsdump.sources.unpacking import BLOCK

__all__ = ["text_records"]

LONG = 2**20  # what is shorter is hardly more than one window, and small enough to travel


def text_records(file: io.BufferedReader, place: str, _: Options) -> Iterator[Item]:
    """The text as bytes, since its encoding is found by whoever parses it: at once, or in chunks if it is long."""
    beginning = file.read(LONG)
    if len(beginning) < LONG:
        yield Record(text=beginning, source=place)
    else:
        yield LongText(source=place, chunks=chain([beginning], iter(lambda: file.read(BLOCK), b"")))
