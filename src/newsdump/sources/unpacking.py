"""From packed bytes to bytes, by what the data begins with and never by a file's name.

gzip (RFC 1952), bzip2, xz and Zstandard (RFC 8878) are streams: each may consist of several parts, as the files of
web crawls do, and each gives what can be read before the place where it is cut off or damaged. After damage in a gzip
file the next part that begins is looked for.
"""

from __future__ import annotations

import bz2
import io
import lzma
import re
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol

from newsdump.sources.records import Fault, FaultCode, Options

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["BLOCK", "Meter", "Packing", "Stream", "opened", "packing_of", "unpacked"]

BLOCK = 2**18
_BITE = 2**13  # what damage can cost at most of the packed data before it
_RATIO = 100  # text shrinks tenfold, to a twentieth at most; what grows more than this is a bomb or no text


@dataclass
class Meter:
    """What one file has cost so far, and the faults met on the way that no record has been told of yet."""

    options: Options
    progress: Callable[[int], None] | None = None
    size: int | None = None
    packed: int = 0
    unpacked: int = 0
    is_spent: bool = False
    faults: list[Fault] = field(default_factory=list)

    def read(self, count: int) -> None:
        """Count bytes of the file itself, which may be read twice where one moves about in it."""
        if self.size is not None:
            count = min(count, self.size - self.packed)
        self.packed += count
        if self.progress is not None:
            self.progress(count)

    def grown(self, count: int, place: str) -> bool:
        """Count unpacked bytes; False, and a fault the first time, where they are more than text can have been."""
        self.unpacked += count
        if self.is_spent:
            return False
        if self.unpacked > max(self.options.max_size, _RATIO * self.packed):
            self.is_spent = True
            message = f"unpacks to more than {self.options.max_size} bytes and {_RATIO} times its size, so reading "
            self.fault(place, "ND924", message + "stopped: if that is no mistake, raise max_size (--max-size)")
        return not self.is_spent

    def fault(self, place: str, code: FaultCode, message: str) -> None:
        """Keep a fault until what was read before it is handed on."""
        self.faults.append(Fault(source=place, code=code, message=message))


class Stream(io.RawIOBase):
    """A raw stream of whole blocks: only at the end is less read than was asked for, and no reading ever raises."""

    _has_ended = False  # a terminal that was ended once must not be asked again

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the buffer and give the number of bytes, which is less than its size at the end only."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and not self._has_ended:
            piece = self._next(len(view) - filled)
            self._has_ended = not piece
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
        return filled

    def _next(self, size: int) -> bytes:
        """From 1 to `size` bytes, or none at the end."""
        raise NotImplementedError


class _File(Stream):
    """A file of the disk or a pipe, counted; one that cannot be read further ends, with a fault."""

    def __init__(self, file: BinaryIO, place: str, meter: Meter) -> None:
        self._file, self._place, self._meter = file, place, meter
        meter.size = _left(file)
        self._can_seek = meter.size is not None
        # What is there now: `read` would wait for more, and ask a terminal again that was ended already.
        self._read: Callable[[int], bytes] = getattr(file, "read1", file.read)

    def seekable(self) -> bool:
        return self._can_seek

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._has_ended = False
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def _next(self, size: int) -> bytes:
        try:
            piece = self._read(size)
        except OSError as error:
            reason = error.strerror or str(error)
            self._meter.fault(self._place, "ND923", f"cannot be read to its end ({reason}): check the disk or the line")
            return b""
        self._meter.read(len(piece))
        return piece


def _left(file: BinaryIO) -> int | None:
    """How many bytes are still to be read; `None` where one cannot move about, as some devices tell only when asked."""
    try:
        here = file.tell()
        left = file.seek(0, io.SEEK_END) - here
        file.seek(here)
    except OSError:
        return None
    return left


def opened(file: BinaryIO, place: str, meter: Meter) -> io.BufferedReader:
    """The file with a window in front, through which one can look ahead without reading."""
    return io.BufferedReader(_File(file, place, meter), BLOCK)


# ------------------------------------------------------------------------------------------------ packings


class _Decoder(Protocol):
    """What unpacks one part of a stream, piece by piece."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


@dataclass(frozen=True)
class Packing:
    """A way to pack a stream: its name, how its parts begin, and what unpacks a part."""

    name: str
    start: re.Pattern[bytes]
    decoder: Callable[[], _Decoder]


def _zstd() -> _Decoder:
    if sys.version_info >= (3, 14):
        from compression.zstd import ZstdDecompressor
    else:
        from backports.zstd import ZstdDecompressor
    return ZstdDecompressor()


# The third byte of gzip names the only method there is, the three high bits of the fourth are zero.
PACKINGS = (
    Packing("gzip", re.compile(rb"\x1f\x8b\x08[\x00-\x1f]"), lambda: zlib.decompressobj(31)),
    Packing("bzip2", re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), bz2.BZ2Decompressor),
    Packing("xz", re.compile(rb"\xfd7zXZ\x00"), lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ)),
    Packing("zstd", re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"), _zstd),
)
_DAMAGE: tuple[type[Exception], ...] = (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError)
_LONGEST_START = 10


def packing_of(head: bytes) -> Packing | None:
    r"""The packing of data that begins so, or `None` if it is not packed.

    >>> packing_of(b"\x1f\x8b\x08\x00\x00\x00").name
    'gzip'
    """
    return next((one for one in PACKINGS if one.start.match(head)), None)


def unpacked(file: BinaryIO, packing: Packing, place: str, meter: Meter) -> io.BufferedReader:
    """The unpacked stream. Where it cannot be read to its end, it ends early and the meter has a fault.

    Raises:
        ImportError: the packing is Zstandard, Python is older than 3.14 and backports.zstd is missing.
    """
    return io.BufferedReader(_Unpacked(file, packing, place, meter), BLOCK)


class _Unpacked(Stream):
    """One part after the other."""

    def __init__(self, file: BinaryIO, packing: Packing, place: str, meter: Meter) -> None:
        self._file, self._packing, self._place, self._meter = file, packing, place, meter
        self._data = b""
        self._at_end = False
        self._part: _Decoder | None = packing.decoder()
        self._is_damaged = False

    def _next(self, size: int) -> bytes:
        while self._part is not None:
            try:
                piece = self._piece(self._part, size)
            except Exception as error:
                # By its name: its home is an optional library.
                if not isinstance(error, _DAMAGE) and type(error).__name__ != "ZstdError":
                    raise
                self._damaged()
                continue
            if piece:
                if self._meter.grown(len(piece), self._place):
                    return piece
                self._part = None
        return b""

    def _piece(self, part: _Decoder, size: int) -> bytes:
        """The next piece of this part, or none where another part or the end has come."""
        if not self._data and not self._at_end and getattr(part, "needs_input", True):
            self._fill()
        given = self._data
        piece = part.decompress(given, size)
        self._data = getattr(part, "unconsumed_tail", b"")
        if part.eof:
            self._data = part.unused_data
            self._part = self._following()
        elif not piece and self._at_end and not self._data:
            self._part = None
            if not self._is_damaged:
                self._say("ends early, and what could be read is read: fetch or pack it again")
        return piece

    def _fill(self) -> None:
        more = self._file.read(_BITE)
        self._at_end = not more
        self._data += more

    def _following(self) -> _Decoder | None:
        """What unpacks the next part. Zero bytes behind a part are padding."""
        self._data = self._data.lstrip(b"\0")
        while len(self._data) < _LONGEST_START and not self._at_end:
            self._fill()
            self._data = self._data.lstrip(b"\0")
        if self._packing.start.match(self._data):
            return self._packing.decoder()
        if self._data and not self._is_damaged:
            self._say(f"what stands behind the end of the {self._packing.name} data was not read: it is something else")
        return None

    def _damaged(self) -> None:
        """Go on with the next part that begins, which only gzip's parts can be told to do."""
        if not self._is_damaged:
            self._is_damaged = True
            name = self._packing.name
            self._say(f"its {name} data is damaged, and the rest is read as far as it can be: fetch it again")
        self._part = None
        if self._packing.name != "gzip":
            return
        self._data = self._data[1:]
        while self._part is None and (self._data or not self._at_end):
            found = self._packing.start.search(self._data)
            if found is not None:
                self._data = self._data[found.start() :]
                self._part = self._packing.decoder()
            elif self._at_end:
                self._data = b""
            else:
                self._data = self._data[-3:]
                self._fill()

    def _say(self, message: str) -> None:
        self._meter.fault(self._place, "ND923", message)
