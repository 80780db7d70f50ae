"""What a command reads: files, folders, addresses and standard input."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from newsdump.cli.words import say
from newsdump.errors import InputError, UsageError

if TYPE_CHECKING:
    from newsdump.model import ParsedDump
    from newsdump.sources.places import Place
    from newsdump.sources.records import Item
    from newsdump.sources.records import Options as InputOptions

__all__ = [
    "STDIN",
    "check_inputs",
    "content_of",
    "dumps_in",
    "records_in",
    "with_reading",
]

# On the command line, and in words.
STDIN = "-"
STDIN_NAME = "<stdin>"


def with_reading(command: Callable[..., int]) -> Callable[..., int]:
    """The options that say how inputs are read, handed to the command as one value called `reading`."""

    @click.option("-f", "--from", "form", default="auto", metavar="FORM", help=_FROM_HELP)
    @click.option("--text-column", default="text", metavar="NAME", help="The column with the text. Default: text.")
    @click.option("--id-column", metavar="NAME", help="A column that must be there, and names the row.")
    @click.option("--max-size", default="256M", metavar="SIZE", help=_SIZE_HELP)
    @functools.wraps(command)
    def called(*, form: str, text_column: str, id_column: str | None, max_size: str, **others: object) -> int:
        from newsdump.sources.records import Options
        from newsdump.sources.sizes import bytes_of

        size = bytes_of(max_size)
        reading = Options(form=form, text_column=text_column, id_column=id_column, max_size=size)
        return command(reading=reading, **others)

    return called


_FROM_HELP = "What inputs hold: text, jsonl, csv, parquet or wet. Default: auto, by their content and suffix."
_SIZE_HELP = "The largest record; and where to stop if something unpacks to a hundredfold. Default: 256M."


def check_inputs(inputs: Sequence[str]) -> list[Place | None]:
    """The files of all inputs, `None` for standard input; every input that cannot be read is named before."""
    from newsdump.sources.places import places

    if inputs.count(STDIN) > 1:
        raise UsageError("Standard input can be read once: give - a single time.")
    found: list[Place | None] = []
    faults = []
    for source in inputs:
        try:
            found += [None] if source == STDIN else places(source)
        except InputError as error:
            faults.append(str(error))
    for fault in faults[:-1]:
        say(f"newsdump: {fault}")
    if faults:
        raise InputError(faults[-1])
    return found


def dumps_in(source: str) -> Iterator[ParsedDump]:
    """The dumps of a file, a folder, an address or standard input."""
    from newsdump.sources import read
    from newsdump.sources.files import read_open

    if source == STDIN:
        return read_open(_stdin(), STDIN_NAME)
    return read(source)


def records_in(source: str, reading: InputOptions, progress: Callable[[int], None]) -> Iterator[Item]:
    """The records of an input, yet to be parsed; `progress` is told how many bytes were read for each piece."""
    from newsdump.sources.inputs import records, records_of

    if source == STDIN:
        return records_of(_stdin(), STDIN_NAME, reading, progress=progress)
    return records(source, reading, progress=progress)


def content_of(source: str) -> bytes:
    """All bytes of one file or of standard input, neither unpacked nor decoded."""
    try:
        return _stdin().read() if source == STDIN else Path(source).read_bytes()
    except OSError as error:
        if source == STDIN:
            raise InputError(f"Standard input cannot be read ({error.strerror}): name a file.") from error
        raise InputError(f"{source} cannot be read ({error.strerror}): check the disk or copy it elsewhere.") from error


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise InputError("Standard input is closed: name a file.")
    if sys.stdin.isatty():
        ending = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        say(f"newsdump: reading standard input; end it with {ending}")
    return sys.stdin.buffer
