"""JSON: one array of articles, indented to be read.

Its schema is ``newsdump-1.schema.json``. Texts stand as they are, without escapes that JSON does
not ask for.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TextIO

from newsdump.errors import FormatError
from newsdump.formats.plain import MOST_DIGITS, Plain, Twice, from_dict, to_dict
from newsdump.model import Article

__all__ = ["dump", "load", "value_of"]


def dump(articles: Iterable[Article], file: TextIO, provenance: bool = False) -> None:
    """Write the articles as one array, holding one of them at a time."""
    opening = "[\n  "
    for article in articles:
        text = json.dumps(to_dict(article, provenance=provenance), ensure_ascii=False, indent=2)
        # Inside texts a newline is written as \n, so every real one belongs to the layout.
        file.write(opening + text.replace("\n", "\n  "))
        opening = ",\n  "
    file.write("[]\n" if opening.startswith("[") else "\n]\n")


def load(file: TextIO) -> Iterator[Article]:
    """Read the array that `dump` wrote; `FormatError` says where it is something else."""
    try:
        found = value_of(file.read())
    except json.JSONDecodeError as fault:
        raise FormatError(f"expected JSON: {fault.msg} on line {fault.lineno}, column {fault.colno}") from None
    if not isinstance(found, list):
        raise FormatError("expected an array of articles, found something else: for an article a line choose 'jsonl'")
    return (from_dict(one, f"$[{n}]") for n, one in enumerate(found))


def value_of(text: str) -> object:
    """The JSON value in `text`, with a `Twice` for each object that repeats a field.

    Raises `json.JSONDecodeError` if the text is no JSON, and `FormatError` if it is too deep.

    >>> value_of('{"a": 1, "a": 2}')
    Twice(field='a')
    """
    try:
        return json.loads(text, object_pairs_hook=_once, parse_int=_whole)
    except RecursionError:
        raise FormatError("expected an article of a few levels, found nesting too deep to read") from None


def _once(pairs: list[tuple[str, object]]) -> Plain | Twice:
    fields = dict(pairs)
    if len(fields) == len(pairs):
        return fields
    counts = Counter(name for name, _ in pairs)
    return Twice(next(name for name, count in counts.items() if count > 1))


def _whole(digits: str) -> int | float:
    # Python refuses to read very long numbers, and the time to read them grows with the square of their length.
    return int(digits) if len(digits) <= MOST_DIGITS + 1 else float(digits)
