"""Which records does an input hold? From the name of a file, a folder, a pattern or an address to records."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import BinaryIO

from newsdump.errors import InputError
from newsdump.sources.archives import in_place, is_zip, members
from newsdump.sources.csv import csv_records
from newsdump.sources.jsonl import jsonl_records
from newsdump.sources.kinds import foreign_kind, form_of
from newsdump.sources.parquet import parquet_records
from newsdump.sources.places import Place, places, sentence
from newsdump.sources.records import Fault, Item, Options
from newsdump.sources.text import text_records
from newsdump.sources.unpacking import Meter, opened, packing_of, unpacked
from newsdump.sources.wet import wet_records

__all__ = ["records", "records_of"]

_READERS: dict[str, Callable[[io.BufferedReader, str, Options], Iterator[Item]]] = {
    "text": text_records,
    "jsonl": jsonl_records,
    "csv": csv_records,
    "parquet": parquet_records,
    "wet": wet_records,
}
_DEEPEST = 8  # packings inside packings: nobody packs so often by mistake
_Progress = Callable[[int], None]


def records(
    path: str | os.PathLike[str], options: Options | None = None, *, progress: _Progress | None = None
) -> Iterator[Item]:
    """The records of a file, a folder, a pattern or an address, one at a time and in a fixed order.

    `progress` is told the size in bytes of each piece of a file that was read, before it is unpacked.

    Raises:
        InputError: at the call; there is nothing to read under that name. What goes wrong later is a `Fault`.
        UsageError: `path` is no path.
    """
    found = places(path)
    return _all(found, options or Options(), progress)


def _all(found: list[Place], options: Options, progress: _Progress | None) -> Iterator[Item]:
    for place in found:
        try:
            file = place.open()
        except Exception as error:  # behind an address, anything can go wrong
            if len(found) == 1:
                raise InputError(sentence(place.name, error)) from error
            yield Fault(source=place.name, code="ND922", message=sentence(place.name, error).rstrip("."))
            continue
        with closing(file):
            yield from records_of(file, place.name, options, progress=progress)


def records_of(
    file: BinaryIO, name: str, options: Options | None = None, *, progress: _Progress | None = None
) -> Iterator[Item]:
    """The records of an open binary file, which need not be seekable; `name` is what their places begin with."""
    meter = Meter(options or Options(), progress)
    yield from _contents(opened(file, name, meter), name, name, meter, 0)


def _contents(file: io.BufferedReader, name: str, place: str, meter: Meter, depth: int) -> Iterator[Item]:
    """What lies in a file called `name`, through all its packings. Faults met on the way follow what was read."""
    head = file.peek()
    packing = packing_of(head)
    if (packing is not None or is_zip(head)) and depth == _DEEPEST:
        meter.fault(place, "ND924", f"is packed more than {_DEEPEST} times: unpack it first")
    elif packing is not None:
        try:
            inner = unpacked(file, packing, place, meter)
        except ImportError:
            message = f"{packing.name} is read with a library that is missing: pip install 'newsdump[{packing.name}]'"
            meter.fault(place, "ND922", message)
        else:
            yield from _contents(inner, name, place, meter, depth + 1)
    elif is_zip(head):
        with in_place(file) as whole:
            for member, content in members(whole, place, meter):
                yield from _contents(content, member, f"{place}, {member}", meter, depth + 1)
    elif (kind := foreign_kind(head)) is not None:
        meter.fault(place, "ND922", f"is {kind} and no text: newsdump reads what tools that extract text make of it")
    else:
        yield from _READERS[form_of(head, name, meter.options.form)](file, place, meter.options)
    yield from meter.faults
    meter.faults.clear()
