"""Tables as text: in the encoding that their byte order mark names, or else UTF-8."""

from __future__ import annotations

import codecs
import io

__all__ = ["reading_text"]

# UTF-32 first: its mark begins with that of UTF-16.
_WIDE = (
    ((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE), "utf-32"),
    ((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-16"),
)


def reading_text(file: io.BufferedReader, *, newline: str) -> io.TextIOWrapper:
    """The file as text, without its byte order mark. Bytes that are not UTF-8 are kept as half surrogates (PEP 383)."""
    head = file.peek()
    wide = next((encoding for marks, encoding in _WIDE if head.startswith(marks)), None)
    if wide is not None:
        return io.TextIOWrapper(file, encoding=wide, errors="replace", newline=newline)
    return io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline=newline)
