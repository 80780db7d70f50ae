"""A program that uses the whole front door, for mypy --strict and pyright: every type must be exact.

A line that must not type carries an ignore, and an ignore that is not needed is an error too.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path
from typing import assert_type

import newsdump
from newsdump import (
    Article,
    Block,
    Caption,
    Dateline,
    Issue,
    Line,
    NewsdumpError,
    ParsedDump,
    Parser,
    Stamp,
    dump,
    dumps,
    line_rule,
    load,
    loads,
    parse,
    read,
)
from newsdump.errors import FormatError, InputError, IssuesError, UsageError
from newsdump.judging.rules import Rule

HEAD = "Village Well Runs Dry After a Summer Without Rain\n\nA well by the road to Tarn (EPA)\n"
TEXT = HEAD + "TT\n\n" + HEAD + "\nThe well of the village ran dry on Monday, its keeper said, for the first time.\n"


def from_text() -> None:
    """Text and bytes become a dump."""
    parsed = parse(TEXT, source="well.txt")
    assert_type(parsed, ParsedDump)
    assert_type(parse(TEXT.encode()), ParsedDump)
    assert_type(parsed.articles, tuple[Article, ...])
    assert_type(parsed.teasers, tuple[Article, ...])
    assert_type(parsed.issues, tuple[Issue, ...])
    assert_type(parsed.lines[0], Line)
    assert_type(parsed.lines[:1], tuple[Line, ...])
    assert_type(parsed.encoding, str | None)
    parsed.raise_for_issues()
    parse(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    newsdump.prase(TEXT)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def from_file(path: Path) -> None:
    """A file becomes dumps."""
    assert_type(read(path), Iterator[ParsedDump])
    assert_type(read(str(path)), Iterator[ParsedDump])


def fields(article: Article) -> None:
    """Every field has its type."""
    assert_type(article.headline, str | None)
    assert_type(article.authors, tuple[str, ...])
    assert_type(article.dateline, Dateline | None)
    assert_type(article.published, Stamp | None)
    assert_type(article.captions, tuple[Caption, ...])
    assert_type(article.body, tuple[Block, ...])
    assert_type(article.paragraphs, tuple[str, ...])
    assert_type(article.text, str)
    assert_type(article.id, str)
    if article.published is not None:
        assert_type(article.published.value, dt.datetime | dt.date | None)
    article.headline = "Other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def there_and_back(parsed: ParsedDump) -> None:
    """Articles are written and read."""
    assert_type(dumps(parsed), str)
    assert_type(dumps(parsed.articles[0], "xml"), str)
    assert_type(dumps(iter(parsed.articles), format="jsonl", provenance=True), str)
    file = io.StringIO()
    dump(parsed, file, "json")
    assert_type(loads("[]"), tuple[Article, ...])
    file.seek(0)
    assert_type(load(file, format="json"), tuple[Article, ...])


def why(parsed: ParsedDump) -> None:
    """The explanation is text and data."""
    explanation = newsdump.explain(parsed)
    assert_type(str(explanation), str)
    assert_type(explanation.to_text(colour=True), str)


def is_promotion(line: str) -> bool:
    """Test a line: a rule of one's own starts so."""
    return line.startswith("Listen to our podcast")


def own_parser() -> None:
    """A parser is a value, and rules come and go by their codes."""
    parser = Parser()
    assert_type(parser.parse(TEXT), ParsedDump)
    assert_type(parser.rules, tuple[Rule, ...])
    code = parser.rules[0].code
    assert_type(parser.without(code), Parser)
    assert_type(parser.adding(line_rule(is_promotion, code="MY1"), before=code), Parser)


def errors() -> None:
    """One root for all that is raised on purpose."""
    try:
        loads("no json")
    except FormatError as error:
        assert_type(error.path, str)
    except NewsdumpError:
        raise
    kinds: tuple[type[NewsdumpError], ...] = (FormatError, InputError, IssuesError, UsageError)
    assert len(kinds) == 4


def main() -> None:
    """Run all of it."""
    parsed = parse(TEXT)
    there_and_back(parsed)
    why(parsed)
    own_parser()
    errors()
    print(newsdump.__version__, len(parsed.articles))


if __name__ == "__main__":
    main()
