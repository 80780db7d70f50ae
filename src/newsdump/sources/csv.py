"""CSV (RFC 4180), with a header and parted by what the header is parted by: comma, tab, semicolon or bar."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress

from newsdump.sources.columns import no_column, row_record
from newsdump.sources.decoding import reading_text
from newsdump.sources.records import Fault, Options, Record

__all__ = ["csv_records"]

_DELIMITERS = ",\t;|"


def csv_records(file: io.BufferedReader, place: str, options: Options) -> Iterator[Record | Fault]:
    """A record a row below the header. Its place is the line on which the row begins."""
    text = reading_text(file, newline="")
    head = text.readline(options.max_size)
    if not head:
        return
    rows = _Rows(_Lines(head, text, options.max_size), _delimiter(head, options.text_column), options.max_size)
    header = rows.next()
    if not isinstance(header, list) or options.text_column not in header:
        known = header if isinstance(header, list) else ()
        yield no_column(options.text_column, known, place, "--text-column")
        return
    while True:
        where = f"{place}, line {rows.line + 1}"
        row = rows.next()
        if row is None:
            return
        if isinstance(row, str):
            yield Fault(source=where, code="ND921", message=row)
        elif len(row) > len(header):
            message = f"the row has {len(row)} fields and the header {len(header)}: mend its quotes or leave it out"
            yield Fault(source=where, code="ND921", message=message)
        elif row:
            yield row_record(zip(header, row, strict=False), where, options)


def _delimiter(head: str, column: str) -> str:
    """The sign that parts the header so that the wanted column is one of its names."""
    for sign in _DELIMITERS:
        if column in next(csv.reader([head], delimiter=sign), ()):
            return sign
    return max(_DELIMITERS, key=head.count)


class _Lines:
    """The source lines, counted. One that is too long is passed over and raises what the reader of rows expects."""

    def __init__(self, head: str, text: io.TextIOWrapper, size: int) -> None:
        self._head, self._text, self._size = head, text, size
        self.count = 0
        self.quotes = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._head or self._text.readline(self._size)
        self._head = ""
        if not line:
            raise StopIteration
        self.count += 1
        self.quotes += line.count('"')
        if len(line) == self._size and not line.endswith("\n"):
            while not line.endswith("\n") and (line := self._text.readline(self._size)):
                self.quotes += line.count('"')
            raise csv.Error(f"a line is longer than {self._size}")
        return line


class _Rows:
    """Rows one by one: a list of fields, a sentence for a row that cannot be read, and `None` at the end."""

    def __init__(self, lines: _Lines, delimiter: str, size: int) -> None:
        self._lines = lines
        self._reader = csv.reader(lines, delimiter=delimiter)
        self._size = min(size, 2**31 - 1)  # what a C long holds everywhere

    @property
    def line(self) -> int:
        """The last source line that was read."""
        return self._lines.count

    def next(self) -> list[str] | str | None:
        """The next row."""
        # The limit is the whole process's, so it is put back at once.
        before = csv.field_size_limit(self._size)
        self._lines.quotes = 0
        try:
            return next(self._reader, None)
        except csv.Error as error:
            self._skip_row()
            return f"the row cannot be read ({error}): mend it, or raise max_size (--max-size) if it is too long"
        finally:
            csv.field_size_limit(before)

    def _skip_row(self) -> None:
        """Pass over the rest of a broken row: it ends where all its quotes are closed."""
        while self._lines.quotes % 2:
            with suppress(csv.Error):
                if next(self._lines, None) is None:
                    return
