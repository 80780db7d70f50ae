"""Whether every format's documents are valid, on the articles of the corpus.

    python bench/validate_formats.py               # every page of the corpus
    python bench/validate_formats.py --every 20    # every twentieth page, for a quick look
    python bench/validate_formats.py --format tei --format nitf

Each text is parsed and its articles are written in every format there is: as one document, or as one an article where
the format holds no more. A document is checked as `newsdump validate` checks it: by the schema that ships with its
format, or by the standard's own, from the folder that NEWSDUMP_SCHEMAS names or beside the project. A format without
either is written and counted, and not checked. Ends with 1 if a document is not valid.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import corpus
from attrs import define, evolve

import newsdump
from newsdump.errors import UsageError
from newsdump.formats import Format, dumps, formats
from newsdump.formats.validating import Validator, validator
from newsdump.model import Article

SCHEMAS = Path(os.environ.get("NEWSDUMP_SCHEMAS") or corpus.ROOT.parent / "shared" / "schemas")
MOST_FAULTS = 5


@define
class Row:
    """What one format came to."""

    format: Format
    check: Validator | None
    documents: int = 0
    articles: int = 0
    characters: int = 0
    invalid: int = 0

    def add(self, name: str, articles: Sequence[Article]) -> None:
        """Write the articles of one text and check what comes out."""
        groups = [articles] if self.format.several else [[one] for one in articles]
        for group in groups:
            text = dumps(group, self.format.name)
            faults = list(self.check(text.encode())) if self.check else []
            self.documents += 1
            self.articles += len(group)
            self.characters += len(text)
            self.invalid += bool(faults)
            if faults and self.invalid <= MOST_FAULTS:
                first = faults[0]
                print(f"{self.format.name}, {name}, line {first.line}: {first.message}", file=sys.stderr)

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


def checker(one: Format) -> Validator | None:
    """What finds the faults of a format's documents; `None` where there is no schema for it."""
    try:
        return validator(one, SCHEMAS)
    except UsageError as missing:
        print(missing, file=sys.stderr)
        return None


if __name__ == "__main__":
    main()
