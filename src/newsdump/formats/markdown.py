r"""Markdown for reading and for pandoc: CommonMark, escaped so that every reader finds the words that were there.

What a character would mean to CommonMark (version 0.31) or to pandoc's own Markdown is taken from it by a backslash.
To pandoc an item that begins with ``[ ]`` is a box to tick.
Pandoc's extension ``smart`` makes quotes curly and joins hyphens to dashes: ``-f markdown-smart`` turns it off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.prose import CARRIES, LIMITS, Part, drops, parts
from newsdump.model import Article, BlockKind

__all__ = ["FORMAT", "dump", "escaped"]

_BETWEEN = "\n* * *\n\n"
_LAYOUTS: Mapping[Part, str] = {
    Part.KICKER: "*{}*",
    Part.HEADLINE: "# {}",
    Part.DECK: "**{}**",
    Part.CAPTION: "*{}*",
    Part.STAMP: "### {}",
    Part.SUBHEAD: "## {}",
    Part.QUOTE: "> {}",
    Part.ITEM: "- {}",
}

# Wherever they stand: emphasis, code, links, HTML, entities, and what pandoc adds (math, scripts, tables, citations).
_SPECIAL = re.compile(r"[\\`*{}\[\]<#|~^$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|(?<!\w)@")
# At the start of a line: lists, their markers in letters and Roman figures too, rules, quotes, headings, definitions.
_START = re.compile(r"[-+:=%>]|\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)](?=\s|$)|\(")


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:  # noqa: ARG001 -- no options for text
    """Write the paragraphs of each article, holding one article at a time."""
    for number, article in enumerate(articles):
        text = "\n\n".join(_LAYOUTS.get(part, "{}").format(escaped(line)) for part, line in parts(article))
        file.write((_BETWEEN if number else "") + (f"{text}\n" if text else ""))


def escaped(line: str) -> str:
    r"""One line of text as Markdown that says the same.

    >>> print(escaped("1. *Costs* rose to $5"))
    1\. \*Costs\* rose to \$5
    """
    safe = _SPECIAL.sub(r"\\\g<0>", line)
    start = _START.match(safe)
    if start is None:
        return safe
    # The marker's sign stands first, or last behind a number or letters.
    at = 0 if start[0][0] in "-+:=%>(" else start.end() - 1
    return f"{safe[:at]}\\{safe[at:]}"


def _drops(article: Article) -> Iterator[str]:
    yield from drops(article)
    if any(block.kind is BlockKind.ENTRY for block in article.body):
        yield "body.kind"


FORMAT = Format(
    name="markdown",
    suffix=".md",
    description="Markdown for reading and for pandoc",
    dump=dump,
    carries={
        **CARRIES,
        "headline": "# heading",
        "kicker": "*above the headline*",
        "deck": "**below the headline**",
        "captions.text": "*above the body*",
        "body.kind": "## subhead, > quote, - item",
        "body.stamp.raw": "### above the block",
    },
    limits={**LIMITS, "body.kind": "an entry is a paragraph"},
    drops=_drops,
)
