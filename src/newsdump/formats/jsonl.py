"""JSON Lines: one article a line, without spaces, for tools that read line by line.

The line's schema is the definition ``article`` of ``newsdump-1.schema.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TextIO

from newsdump.errors import FormatError
from newsdump.formats.json import value_of
from newsdump.formats.plain import from_dict, to_dict
from newsdump.model import Article

__all__ = ["dump", "load"]

# No line ends in JSON, but they are for `str.splitlines` and others: escaped, so that a line is a line for everybody.
_LINE_ENDS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def dump(articles: Iterable[Article], file: TextIO, provenance: bool = False) -> None:
    """Write each article on a line of its own, holding one of them at a time."""
    file.writelines(_line(article, provenance) for article in articles)


def load(file: TextIO) -> Iterator[Article]:
    """Read the lines that `dump` wrote, one at a time; empty lines are passed over.

    `FormatError` names the line in its message, and the article by its position, as in the other formats.
    """
    position = 0
    for number, line in enumerate(file, start=1):
        if line.strip(" \t\r\n"):
            yield _article(line, number, f"$[{position}]")
            position += 1


def _line(article: Article, provenance: bool) -> str:
    line = json.dumps(to_dict(article, provenance=provenance), ensure_ascii=False, separators=(",", ":"))
    for character, escape in _LINE_ENDS:
        line = line.replace(character, escape)
    return line + "\n"


def _article(line: str, number: int, path: str) -> Article:
    try:
        return from_dict(value_of(line), path)
    except json.JSONDecodeError as fault:
        message = f"expected one JSON object: {fault.msg} on line {number}, column {fault.colno}"
        raise FormatError(message, path) from None
    except FormatError as fault:
        where = path if fault.path == "$" else fault.path
        raise FormatError(f"on line {number} {fault.message}", where) from None
