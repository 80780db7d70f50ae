"""The members of a zip archive, one after the other. Their names are only names: nothing is ever written to a path."""

from __future__ import annotations

import io
import lzma
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO, cast

from newsdump.sources.unpacking import BLOCK, Meter, Stream

__all__ = ["in_place", "is_zip", "members"]

_ENCRYPTED = 0x1
_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
# What `zipfile` raises for archives that are damaged, encrypted, or packed in a way that it does not know.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def is_zip(head: bytes) -> bool:
    """Whether data that begins so is a zip archive."""
    return head.startswith(_STARTS)


@contextmanager
def in_place(file: BinaryIO) -> Iterator[BinaryIO]:
    """The file, if one can move about in it, or else a copy on the disk that goes when it is no longer needed."""
    if file.seekable():
        yield file
        return
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(file, copy, BLOCK)
        copy.seek(0)
        yield copy


def members(file: BinaryIO, place: str, meter: Meter) -> Iterator[tuple[str, io.BufferedReader]]:
    """Name and content of each member that is a file, in the archive's order. A broken one is a fault of the meter."""
    try:
        archive = zipfile.ZipFile(file)
    except _DAMAGE as error:
        meter.fault(place, "ND922", f"the zip archive cannot be opened ({error}): fetch it again, or unpack it first")
        return
    with archive:
        for member in archive.infolist():
            name = member.filename
            if not member.is_dir() and not _is_hidden(name):
                content = _content(archive, member, f"{place}, {name}", meter)
                if content is not None:
                    yield name, content
            if meter.is_spent:
                return


def _is_hidden(name: str) -> bool:
    # Some programs of Windows part folders by backslashes, which no archive should.
    parts = name.replace("\\", "/").split("/")
    return any(part == "__MACOSX" or (part.startswith(".") and part.strip(".")) for part in parts)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: str, meter: Meter) -> io.BufferedReader | None:
    if member.flag_bits & _ENCRYPTED:
        meter.fault(place, "ND922", "the member is encrypted: unpack the archive with its password first")
        return None
    try:
        content = archive.open(member)
    except _DAMAGE as error:
        meter.fault(place, "ND922", f"the member cannot be opened ({error}): unpack the archive first")
        return None
    return io.BufferedReader(_Member(content, place, meter), BLOCK)


class _Member(Stream):
    """A member, which ends early where it is damaged."""

    def __init__(self, content: IO[bytes], place: str, meter: Meter) -> None:
        self._content, self._place, self._meter = cast("BinaryIO", content), place, meter

    def _next(self, size: int) -> bytes:
        try:
            piece = self._content.read(size)
        except _DAMAGE as error:
            message = f"is damaged ({error}), and what could be read is read: fetch the archive again"
            self._meter.fault(self._place, "ND923", message)
            return b""
        return piece if piece and self._meter.grown(len(piece), self._place) else b""
