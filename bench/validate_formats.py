"""Whether every format's documents are valid, on the articles of the corpus.

    python bench/validate_formats.py               # every page of the corpus
    python bench/validate_formats.py --every 20    # every twentieth page, for a quick look
    python bench/validate_formats.py --format tei --format nitf

Each text is parsed and its articles are written in every format there is: as one document, or as one an article where
the format holds no more. A document is checked by the schema that ships with its format, or by the standard's own, from
the folder that NEWSDUMP_SCHEMAS names or beside the project; NITF inside another document by NITF's. A format without
either is written and counted, and not checked. Ends with 1 if a document is not valid.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import corpus
from attrs import define, evolve
from lxml import etree

import newsdump
from newsdump.formats import Format, dumps, formats
from newsdump.model import Article

SCHEMAS = Path(os.environ.get("NEWSDUMP_SCHEMAS") or corpus.ROOT.parent / "shared" / "schemas")
NITF = "{http://iptc.org/std/NITF/2006-10-18/}nitf"
MOST_FAULTS = 5

# What a document has against it: nothing, or sentences.
Check = Callable[[str], list[str]]


@define
class Row:
    """What one format came to."""

    format: Format
    check: Check | None
    documents: int = 0
    articles: int = 0
    characters: int = 0
    invalid: int = 0

    def add(self, name: str, articles: Sequence[Article]) -> None:
        """Write the articles of one text and check what comes out."""
        groups = [articles] if self.format.several else [[one] for one in articles]
        for group in groups:
            text = dumps(group, self.format.name)
            faults = self.check(text) if self.check else []
            self.documents += 1
            self.articles += len(group)
            self.characters += len(text)
            self.invalid += bool(faults)
            if faults and self.invalid <= MOST_FAULTS:
                print(f"{self.format.name}, {name}: {'; '.join(faults[:MOST_FAULTS])}", file=sys.stderr)

    def shown(self) -> str:
        """The row of the table."""
        invalid = str(self.invalid) if self.check else "no schema"
        return (
            f"{self.format.name:<12} {self.documents:>9} {self.articles:>9} {self.characters / 1e6:>8.1f} {invalid:>9}"
        )


def main() -> None:
    """Print a row for each format."""
    options = _options()
    rows = [Row(one, checker(one)) for one in formats() if not options.format or one.name in options.format]
    for name, articles in parsed(options.every):
        for row in rows:
            row.add(name, articles)
    print(f"{'format':<12} {'documents':>9} {'articles':>9} {'million':>8} {'invalid':>9}")
    print("\n".join(row.shown() for row in rows))
    sys.exit(any(row.invalid for row in rows))


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="Whether every format's documents are valid.")
    options.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page of the corpus")
    options.add_argument("--format", action="append", metavar="NAME", help="only this format; may be given again")
    return options.parse_args()


def parsed(every: int) -> Iterator[tuple[str, tuple[Article, ...]]]:
    """Each text's name and its articles, with what the record of a table would say of them."""
    for unit in corpus.units(every):
        found = newsdump.parse(unit.text)
        articles = tuple(_told(one, unit) for one in found.articles + found.teasers)
        yield f"{unit.name} {unit.flavour}", articles


def _told(article: Article, unit: corpus.Unit) -> Article:
    return evolve(article, language=unit.language, outlet=unit.publisher, meta=[("flavour", unit.flavour)])


def checker(one: Format) -> Check | None:
    """How documents of a format are checked; `None` where there is no schema for it."""
    if one.schema is not None:
        text = one.schema()
        return _by_relax_ng(etree.fromstring(text.encode())) if text.startswith("<") else _by_json_schema(text, one)
    found = sorted(SCHEMAS.rglob(one.standard)) if one.standard is not None else []
    return _by_file(found[-1], one) if found else None


def _by_file(path: Path, one: Format) -> Check | None:
    match path.suffix:
        case ".rng":
            return _by_relax_ng(etree.parse(path))
        case ".xsd":
            return _by_xml_schema(path)
        case ".json":
            return _by_json_schema(path.read_text(encoding="utf-8"), one)
    return None


def _by_relax_ng(schema: Any) -> Check:
    rng = etree.RelaxNG(schema)
    return lambda text: _against(rng, etree.fromstring(text.encode()))


def _by_xml_schema(path: Path) -> Check:
    xsd = etree.XMLSchema(etree.parse(path))
    inner = [etree.XMLSchema(etree.parse(one)) for one in sorted(SCHEMAS.rglob("nitf-3-6.xsd"))[-1:]]

    def check(text: str) -> list[str]:
        root = etree.fromstring(text.encode())
        faults = _against(xsd, root)
        for nitf in root.iter(NITF):
            for own in inner if nitf is not root else ():
                faults += _against(own, etree.fromstring(etree.tostring(nitf, with_tail=False)))
        return faults

    return check


def _against(schema: Any, root: Any) -> list[str]:
    return [] if schema.validate(root) else [f"line {fault.line}: {fault.message}" for fault in schema.error_log]


def _by_json_schema(text: str, one: Format) -> Check:
    from jsonschema.validators import validator_for
    from referencing import Registry

    schema = json.loads(text)
    others = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMAS.rglob("GeoJSON*.json"))]
    registry: Registry[Any] = Registry().with_resources(
        (other["$id"], _resource(other)) for other in others if "$id" in other
    )
    kind = validator_for(schema)
    validator = kind(schema, registry=registry, format_checker=kind.FORMAT_CHECKER)

    def check(document: str) -> list[str]:
        values = document.split("\n")[:-1] if one.suffix.endswith("l") else [document]
        faults = (fault for value in values for fault in validator.iter_errors(json.loads(value)))
        return [f"{fault.json_path}: {fault.message[:200]}" for fault in faults]

    return check


def _resource(schema: Any) -> Any:
    from referencing.jsonschema import DRAFT7

    return DRAFT7.create_resource(schema)


if __name__ == "__main__":
    main()
