"""Which files does an input name? A file, a folder with all below it, a pattern, or an address."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from attrs import frozen

from newsdump.errors import InputError, UsageError

__all__ = ["Place", "check", "is_among", "places", "sentence"]

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


@frozen
class Place:
    """A file that can be opened. `size` is in bytes, and `None` where it is not known."""

    name: str
    open: Callable[[], BinaryIO]
    size: int | None = None


def places(path: str | os.PathLike[str]) -> list[Place]:
    """The files of an input, in a fixed order: that of their names, folder by folder.

    In folders, what begins with a dot is passed over, and so is what ends in ``.part``, which is still being written.
    A name with ``*``, ``?`` or ``[`` is a pattern, unless a file has that very name; ``**`` goes through folders.

    Raises:
        InputError: nothing is there, or it may not be read.
        UsageError: `path` is no path.

    >>> places("no-such-file.txt")
    Traceback (most recent call last):
    newsdump.errors.InputError: There is no file no-such-file.txt: check its name and its folder.
    """
    name = _named(path)
    if _is_address(name):
        from newsdump.sources.remote import remote_places

        return [Place(*one) for one in remote_places(name)]
    if _is_pattern(name):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207  a Path cannot take a pattern with a root
        found = [one for match in matches if not _is_unfinished(match, name) for one in _files(match)]
        if not found:
            raise InputError(f"No file fits {name}: check the pattern, or put it into quotes if it is for newsdump.")
    else:
        check(name)
        found = list(_files(name))
        if not found:
            raise InputError(f"The folder {name} holds no file to read: check its name.")
    return [_local(one) for one in dict.fromkeys(found)]


def _is_address(name: str) -> bool:
    """Whether it is an address such as ``s3://bucket/crawl.jsonl`` and no path."""
    return _ADDRESS.match(name) is not None


def is_among(path: Path, name: str) -> bool:
    """Whether that file of the disk would be read for an input of that name, now or once it is written."""
    if _is_address(name):
        return False
    if Path(name).is_dir():
        return Path(name).resolve() in path.resolve().parents
    if not path.exists():
        return False
    return any(Path(one.name).exists() and path.samefile(one.name) for one in places(name))


def check(path: str | os.PathLike[str]) -> None:
    """Raise `InputError` if the file is missing or locked. Nothing is opened: a pipe can be checked too.

    Raises `UsageError` for what is no path.
    """
    name = _named(path)
    try:
        Path(name).stat()
        if not os.access(name, os.R_OK):
            raise PermissionError
    except (OSError, ValueError) as error:
        raise InputError(sentence(name, error)) from error


def _named(path: object) -> str:
    named = os.fspath(path) if isinstance(path, os.PathLike) else path
    if not isinstance(named, str):
        kind = type(path).__name__
        raise UsageError(f"read takes the path of a file as a str or Path, not {kind}: for its content take parse.")
    return named


def _is_pattern(name: str) -> bool:
    return glob.has_magic(name) and not os.path.lexists(name)


def _is_unfinished(match: str, pattern: str = "") -> bool:
    return match.endswith(".part") and not pattern.endswith(".part")


def _files(name: str) -> Iterator[str]:
    """The file itself, or all files of the folder."""
    if not Path(name).is_dir():
        yield name
        return
    for folder, folders, files in os.walk(name):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        yield from (
            str(Path(folder, one)) for one in sorted(files) if not one.startswith(".") and not _is_unfinished(one)
        )


def _local(name: str) -> Place:
    path = Path(name)
    size = path.stat().st_size if path.is_file() else None
    return Place(name, lambda: cast("BinaryIO", path.open("rb", buffering=0)), size)


def sentence(name: str, error: Exception) -> str:
    """What is wrong with a file, and what to do about it."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"There is no file {name}: check its name and its folder."
        case PermissionError():
            return f"{name} may not be read: give yourself permission to read it."
        case OSError():
            reason = error.strerror or str(error)
            return f"{name} cannot be read ({reason}): check the disk or copy the file elsewhere."
        case _:
            return f"{name!r} cannot be the name of a file ({error}): check how it was made."
