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
from newsdump.formats.format import Format, Options, shipped
from newsdump.formats.losses import FIELDS
from newsdump.formats.plain import MOST_DIGITS, Plain, Twice, from_dict, to_dict
from newsdump.model import Article

__all__ = ["FORMAT", "dump", "load", "text_of", "value_of", "write_array"]


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write the articles as one array, holding one of them at a time."""
    written = (to_dict(article, provenance=options.provenance) for article in articles)
    write_array(written, file, compact=options.compact)


def write_array(items: Iterable[Plain], file: TextIO, *, compact: bool, level: int = 0) -> None:
    r"""Write an array of objects, one at a time; `level` is how deep it stands in the document.

    >>> import sys
    >>> write_array([{"a": 1}], sys.stdout, compact=True)
    [{"a":1}]
    """
    margin = "" if compact else "\n" + "  " * level
    indented = "" if compact else margin + "  "
    opening = "[" + indented
    for item in items:
        file.write(opening + text_of(item, compact=compact).replace("\n", indented))
        opening = "," + indented
    file.write("[]" if opening.startswith("[") else margin + "]")
    if not level:
        file.write("\n")


def text_of(value: object, *, compact: bool) -> str:
    """A value as JSON, on one line if it is compact. Inside texts a newline is escaped: each real one is layout."""
    if compact:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, ensure_ascii=False, indent=2)


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


FORMAT = Format(
    name="json",
    suffix=".json",
    description="one JSON array of articles, indented",
    dump=dump,
    load=load,
    schema=shipped("newsdump-1.schema.json"),
    carries={name: name for name in FIELDS},
)
