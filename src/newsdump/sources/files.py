"""A dump in a plain-text file, of any encoding."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsdump.errors import InputError, UsageError
from newsdump.model import ParsedDump
from newsdump.parser import Parser

__all__ = ["check", "read"]

_CHUNK = 1 << 18


def read(path: str | os.PathLike[str]) -> Iterator[ParsedDump]:
    """Read the dumps of a plain-text file, which is one dump, and may be larger than memory.

    The file is opened at the call, read and parsed as the iterator is asked: a `ParsedDump` for each window of the
    text, one for a file of usual size; see `Parser.parse_stream`. `ParsedDump.source` is the path. Raises `InputError`
    for what cannot be read and `UsageError` for what is no path; what stands in the file never raises.

    >>> next(read("no-such-file.txt"))
    Traceback (most recent call last):
    newsdump.errors.InputError: There is no file no-such-file.txt: check its name and its folder.
    """
    check(path)
    try:
        file = Path(path).open("rb")  # noqa: SIM115  closed when it has been read, or forgotten
    except OSError as error:
        raise InputError(_sentence(path, error)) from error
    return Parser().parse_stream(_chunks(file, path), source=os.fspath(path))


def check(path: str | os.PathLike[str]) -> None:
    """Raise `InputError` if the file is missing, a folder or locked. Nothing is opened: a pipe can be checked too.

    Raises `UsageError` for what is no path.
    """
    _check_path(path)
    try:
        Path(path).stat()
        if Path(path).is_dir():  # before the permission: Windows refuses to open folders with that word
            raise IsADirectoryError
        if not os.access(path, os.R_OK):
            raise PermissionError
    except (OSError, ValueError) as error:
        raise InputError(_sentence(path, error)) from error


def _check_path(path: object) -> None:
    named = os.fspath(path) if isinstance(path, os.PathLike) else path
    if not isinstance(named, str):
        kind = type(path).__name__
        raise UsageError(f"read takes the path of a file as a str or Path, not {kind}: for its content take parse.")


def _chunks(file: BinaryIO, path: str | os.PathLike[str]) -> Iterator[bytes]:
    with file:
        yield b""  # an empty file is bytes too
        try:
            while chunk := file.read(_CHUNK):
                yield chunk
        except OSError as error:
            raise InputError(_sentence(path, error)) from error


def _sentence(path: str | os.PathLike[str], error: OSError | ValueError) -> str:
    name = os.fspath(path)
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"There is no file {name}: check its name and its folder."
        case IsADirectoryError():
            return f"{name} is a folder: name the files in it, such as {Path(name) / '*.txt'}."
        case PermissionError():
            return f"{name} may not be read: give yourself permission to read it."
        case OSError():
            return f"{name} cannot be read ({error.strerror}): check the disk or copy the file elsewhere."
        case _:
            return f"{name!r} cannot be the name of a file ({error}): check how it was made."
