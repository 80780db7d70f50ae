"""WET, the text of web crawls: WARC (ISO 28500) with records of the type `conversion`.

A record is a line with the version, named fields, a blank line, as many bytes as `Content-Length` says, and two line
ends. Where that number is wrong the next record is found by its version line.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator, Mapping

from newsdump.sources.records import Fault, Options, Record

__all__ = ["is_warc", "wet_records"]

_VERSION = re.compile(rb"WARC/\d\.\d\r?\n")
_NEXT = re.compile(rb"WARC/\d\.\d\r?\n(?=[A-Za-z][\w-]*:)")
_GAP = b"\r\n\r\n"
_BETWEEN = re.compile(rb"(?:\r?\n){0,3}(?:(?=WARC/\d\.\d\r?\n)|\Z)")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(r"([^\s:]+)[ \t]*:[ \t]*(.*)")
_BLOCK = 2**16
_LONGEST_HEAD = 2**16
_MARGIN = 64  # holds what stands between two records, and a version line

# What of a record's fields travels along with its articles.
_META = ("WARC-Record-ID", "WARC-Refers-To", "WARC-Date", "WARC-Identified-Content-Language")


def is_warc(head: bytes) -> bool:
    """Whether data that begins so is WARC."""
    return _VERSION.match(head) is not None


def wet_records(file: io.BufferedReader, place: str, options: Options) -> Iterator[Record | Fault]:
    """A record a page; those of other types, such as `warcinfo`, are counted and passed over."""
    data = _Data(file)
    number, pages = 0, False
    while data.starts_record():
        number += 1
        where = f"{place}, record {number}"
        fields = _fields(data)
        if fields is None:
            yield _fault(where, "its fields do not end: fetch the file again")
            data.skip_to_record()
            continue
        kind = fields.get("warc-type", "").lower()
        if kind == "response" and not pages:
            message = "holds pages of a crawl as they were fetched: take the WET file beside it, which has their text"
            yield Fault(source=place, code="ND922", message=message)
            return
        pages = pages or kind == "conversion"
        yield from _page(data, fields, where, options)
    if not number:
        yield Fault(source=place, code="ND922", message="does not begin as WARC does: leave the form to newsdump")


def _fields(data: _Data) -> dict[str, str] | None:
    """The fields by their names in lower case; `None` if they have no end."""
    head = data.head()
    if head is None:
        return None
    text = head.decode("utf-8", "replace")
    unfolded = re.sub(r"\r?\n[ \t]+", " ", text)
    found = (_FIELD.match(line) for line in unfolded.splitlines()[1:])
    return {one[1].lower(): one[2].strip() for one in found if one is not None}


def _page(data: _Data, fields: Mapping[str, str], place: str, options: Options) -> Iterator[Record | Fault]:
    length = fields.get("content-length", "")
    size = int(length) if re.fullmatch("[0-9]{1,18}", length) else None
    if size is not None and size > options.max_size:
        message = (
            f"the record is said to be longer than {options.max_size} bytes: raise max_size (--max-size) to read it"
        )
        yield Fault(source=place, code="ND924", message=message)
        data.skip_to_record()
        return
    content, is_as_said = data.content(size, options.max_size)
    if fields.get("warc-type", "").lower() == "conversion":
        yield _record(content, fields, place)
    if not is_as_said:
        said = "has no Content-Length" if size is None else f"is not of the {size} bytes that Content-Length gives"
        yield _fault(place, f"the record {said}, or something else stands behind it: fetch the file again")


def _record(content: bytes, fields: Mapping[str, str], place: str) -> Record:
    languages = fields.get("warc-identified-content-language", "")
    return Record(
        text=_text(content),
        source=place,
        url=fields.get("warc-target-uri", "").strip("<>") or None,
        language=languages if languages and "," not in languages else None,
        date=_day(fields.get("warc-date", "")),
        id=fields.get("warc-record-id"),
        meta=tuple((name, fields[name.lower()]) for name in _META if fields.get(name.lower())),
    )


def _text(content: bytes) -> str | bytes:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # Cut off inside a letter, all before it is whole.
        is_cut = error.reason == "unexpected end of data"
        return content[: error.start].decode("utf-8") if is_cut else content


def _day(stamp: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(stamp[:10])
    except ValueError:
        return None


def _fault(place: str, message: str) -> Fault:
    return Fault(source=place, code="ND921", message=message)


class _Data:
    """What lies ahead in the file. Only one record is ever held."""

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file
        self._ahead = b""
        self._at_end = False

    def starts_record(self) -> bool:
        """Whether a record begins here."""
        self._hold(_MARGIN)
        return _VERSION.match(self._ahead) is not None

    def head(self) -> bytes | None:
        """The version line and the fields; `None` if they do not end where they should."""
        self._hold(_MARGIN)
        end = _HEAD_END.search(self._ahead)
        if end is None:
            self._hold(_LONGEST_HEAD)
            end = _HEAD_END.search(self._ahead, 0, _LONGEST_HEAD)
        return None if end is None else self._take(end.end())

    def content(self, size: int | None, most: int) -> tuple[bytes, bool]:
        """The content of a record, and whether it is of that size. At most `most` bytes, or a little more, are held."""
        if size is not None:
            self._hold(size + _MARGIN)
            between = _BETWEEN.match(self._ahead, size)
            if between is not None and len(self._ahead) >= size:
                return self._take(between.end())[:size], True
            if self._ahead.startswith(_GAP, size):  # the number is right, and what follows is no record
                content = self._take(size)
                self.skip_to_record()
                return content, False
        held = _BLOCK
        while True:
            self._hold(held)
            following = _NEXT.search(self._ahead)
            if following is not None:
                return self._take(following.start()).rstrip(b"\r\n"), False
            if self._at_end or held >= most:
                return self._take(len(self._ahead)).rstrip(b"\r\n"), False
            held *= 2

    def skip_to_record(self) -> None:
        """Pass over everything up to where a record begins; at least the version line of this one."""
        self._take(1)
        while (following := _NEXT.search(self._ahead)) is None and not self._at_end:
            self._take(len(self._ahead) - _MARGIN)
            self._hold(_BLOCK)
        self._take(len(self._ahead) if following is None else following.start())

    def _hold(self, size: int) -> None:
        """Have at least `size` bytes ahead, or all that are left."""
        if len(self._ahead) >= size or self._at_end:
            return
        pieces, held = [self._ahead], len(self._ahead)
        while held < size and not self._at_end:
            piece = self._file.read(max(_BLOCK, size - held))
            self._at_end = not piece
            held += len(piece)
            pieces.append(piece)
        self._ahead = b"".join(pieces)

    def _take(self, size: int) -> bytes:
        """The next bytes, of which there must be so many; none for a number below 0."""
        size = max(size, 0)
        taken, self._ahead = self._ahead[:size], self._ahead[size:]
        return taken
