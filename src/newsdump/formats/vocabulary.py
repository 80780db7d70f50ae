"""schema.org's vocabulary, as its releases list it: what JSON-LD may say of which type.

A release has two tables, ``…-properties.csv`` and ``…-types.csv`` (which may be gzipped), with the columns ``label``,
``subTypeOf``, ``domainIncludes``, ``rangeIncludes`` and ``supersededBy``.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

from newsdump.formats.locating import Place

__all__ = ["Vocabulary", "vocabulary"]

Row = Mapping[str, str]


@frozen
class Vocabulary:
    """Types and properties by their names."""

    types: Mapping[str, Row]
    properties: Mapping[str, Row]

    def faults(self, value: object, path: Place = ()) -> Iterator[tuple[Place, str]]:
        """What is wrong with a JSON-LD value: where it stands, and a sentence."""
        if isinstance(value, list):
            for n, one in enumerate(value):
                yield from self.faults(one, (*path, n))
        elif isinstance(value, dict):
            yield from self._node(value, path)

    def _node(self, node: dict[str, object], path: Place) -> Iterator[tuple[Place, str]]:
        kind = node.get("@type")
        if "@graph" not in node and (not isinstance(kind, str) or kind not in self.types):
            yield path, f"expected a type of schema.org, found {kind!r}"
            return
        for name, value in node.items():
            if not name.startswith("@"):
                yield from (((*path, name), fault) for fault in self._property(name, str(kind), value))
            yield from self.faults(value, (*path, name))

    def _property(self, name: str, kind: str, value: object) -> Iterator[str]:
        row = self.properties.get(name)
        if row is None:
            yield f"schema.org has no property {name}"
            return
        if row["supersededBy"]:
            yield f"the property {name} is superseded by {_names(row['supersededBy']).pop()}"
        if not self._wider(kind) & _names(row["domainIncludes"]):
            yield f"a {kind} has no property {name}"
        given = {str(one["@type"]) for one in _each(value) if isinstance(one, dict) and "@type" in one}
        for one in sorted(given):
            if one in self.types and not self._wider(one) & _names(row["rangeIncludes"]):
                yield f"the property {name} takes no {one}"

    def _wider(self, kind: str) -> set[str]:
        """The type and all that it derives from."""
        found: set[str] = set()
        waiting = {kind}
        while waiting:
            one = waiting.pop()
            if one in self.types and one not in found:
                found.add(one)
                waiting |= _names(self.types[one]["subTypeOf"])
        return found


def vocabulary(properties: Path) -> Vocabulary:
    """Read the vocabulary from its table of properties and the table of types beside it."""
    beside = properties.name.replace("properties", "types")
    types = next(properties.parent.glob(f"{beside}*"))
    return Vocabulary(_rows(types), _rows(properties))


def _rows(path: Path) -> Mapping[str, Row]:
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8")
    return {row["label"]: row for row in csv.DictReader(io.StringIO(text))}


def _each(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _names(links: str) -> set[str]:
    return {link.rpartition("/")[2] for link in links.replace(" ", "").split(",") if link}
