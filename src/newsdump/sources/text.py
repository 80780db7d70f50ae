"""Plain text: a file is one record, however many articles it holds."""

from __future__ import annotations

import io
from collections.abc import Iterator

from newsdump.sources.records import Fault, Options, Record

__all__ = ["text_records"]


def text_records(file: io.BufferedReader, place: str, _: Options) -> Iterator[Record | Fault]:
    """The text as bytes, since its encoding is found by whoever parses it."""
    yield Record(text=file.read(), source=place)
