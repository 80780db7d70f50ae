"""Small invented inputs, and ways to pack them."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import sys
import zipfile
from collections.abc import Callable, Iterable

from newsdump.sources.inputs import records_of
from newsdump.sources.records import Fault, Item, LongText, Options, Record

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

TEXTS = (
    "Dam Refills After a Dry Decade\nDam Refills After a Dry Decade\n\nRain came to the valley on Monday and stayed.\n",
    "Märkte öffnen früher\nMärkte öffnen früher\n\nDie Stände am Fluss öffnen ab Mai schon um sechs Uhr früh.\n",
    "灯台が百年ぶりに点灯\n灯台が百年ぶりに点灯\n\n岬の灯台は四日の夜、百年ぶりに海を照らした。\n",
)

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": lambda data: gzip.compress(data, mtime=0),
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstd.compress,
}


def jsonl(rows: Iterable[object]) -> bytes:
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def warc(text: str | bytes, *, kind: str = "conversion", length: int | None = None, **fields: str) -> bytes:
    """A record of a WET file; names of fields are written with underscores."""
    content = text.encode() if isinstance(text, str) else text
    named = {"WARC_Type": kind, "Content_Length": str(len(content) if length is None else length), **fields}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in named.items())
    return b"WARC/1.0\r\n" + head.encode() + b"\r\n" + content + b"\r\n\r\n"


class Pipe(io.RawIOBase):
    """A stream in which one cannot move about, and which gives a few bytes at a time."""

    def __init__(self, data: bytes, step: int = 1000) -> None:
        self._file, self._step = io.BytesIO(data), step

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._file.read(min(size, self._step) if size >= 0 else self._step)


def found(data: bytes, name: str = "x", **options: object) -> list[Record | Fault]:
    """What lies in a file of that name with that content."""
    return held(records_of(io.BytesIO(data), name, Options(**options)))


def held(items: Iterable[Item]) -> list[Record | Fault]:
    """The items, long texts as records: each is read before the next one is asked for."""
    return [Record(text=b"".join(one.chunks), source=one.source) if isinstance(one, LongText) else one for one in items]


def texts(items: Iterable[Item]) -> list[str]:
    """The texts of the records, and no word of faults."""
    read = (one.text for one in held(items) if isinstance(one, Record))
    return [text.decode(errors="replace") if isinstance(text, bytes) else text for text in read]


def faults(items: Iterable[Record | Fault]) -> list[tuple[str, str]]:
    """Code and place of each fault."""
    return [(one.code, one.source) for one in items if isinstance(one, Fault)]
