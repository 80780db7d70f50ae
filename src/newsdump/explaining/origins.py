"""Which lines each field of an article came from, and which field each line gave."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from newsdump.explaining.ties import kin
from newsdump.model import ParsedDump

__all__ = ["field_id", "first_fields", "lines_of_fields"]


def field_id(article: int, name: str) -> str:
    """The id of a field on the page, of the article at that position.

    >>> field_id(0, "captions[2]")
    'a1-captions-2'
    """
    return f"a{article + 1}-{re.sub(r'[^a-z0-9]+', '-', name).strip('-')}"


def lines_of_fields(dump: ParsedDump) -> dict[str, tuple[int, ...]]:
    """The positions of the lines that print each field, further copies among them, by the field's id."""
    families = kin(dump.lines)
    found: dict[str, set[int]] = {}
    for at, article in enumerate(dump.articles + dump.teasers):
        for origin in article.provenance:
            lines = found.setdefault(field_id(at, origin.name), set())
            for span in origin.spans:
                for line in _lines_in(dump, span):
                    lines.update((line, *families.get(line, ())))
    return {name: tuple(sorted(lines)) for name, lines in found.items() if lines}


def first_fields(fields: Mapping[str, tuple[int, ...]]) -> dict[int, str]:
    """The id of the first field that each line gave, by the line's position."""
    first: dict[int, str] = {}
    for name, lines in fields.items():
        for at in lines:
            first.setdefault(at, name)
    return first


def _lines_in(dump: ParsedDump, span: tuple[int, int]) -> Iterator[int]:
    """The positions of the lines that share a character with the span: lines stand in order and never overlap."""
    first = bisect_right(dump.lines.ends, span[0])
    return iter(range(first, bisect_left(dump.lines.starts, span[1])))
