"""JSON Lines: one article a line, without spaces, for tools that read line by line.

The line's schema is the definition ``article`` of ``newsdump-1.schema.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TextIO

from newsdump.errors import FormatError
from newsdump.formats.format import Format, Options, shipped
from newsdump.formats.json import text_of, value_of
from newsdump.formats.losses import FIELDS
from newsdump.formats.plain import Plain, from_dict, to_dict
from newsdump.model import Article

__all__ = ["FORMAT", "dump", "line_of", "load"]

# No line ends in JSON, but they are for `str.splitlines` and others: escaped, so that a line is a line for everybody.
_LINE_ENDS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write each article on a line of its own, holding one of them at a time."""
    file.writelines(line_of(to_dict(article, provenance=options.provenance)) for article in articles)


def load(file: TextIO) -> Iterator[Article]:
    """Read the lines that `dump` wrote, one at a time; empty lines are passed over.

    `FormatError` names the line in its message, and the article by its position, as in the other formats.
    """
    position = 0
    for number, line in enumerate(file, start=1):
        if line.strip(" \t\r\n"):
            yield _article(line, number, f"$[{position}]")
            position += 1


def line_of(value: Plain) -> str:
    r"""A value as one line of JSON, with its line end.

    >>> line_of({"a": "1\n2"})
    '{"a":"1\\n2"}\n'
    """
    line = text_of(value, compact=True)
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


FORMAT = Format(
    name="jsonl",
    suffix=".jsonl",
    description="JSON Lines, an article a line",
    dump=dump,
    load=load,
    schema=shipped("newsdump-1.schema.json", "/$defs/article"),
    carries={name: name for name in FIELDS},
)
