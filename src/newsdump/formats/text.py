"""Plain text for reading: a paragraph a line, a blank line between, and a line of stars between articles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.prose import CARRIES, LIMITS, drops, parts
from newsdump.model import Article

__all__ = ["FORMAT", "dump"]

_BETWEEN = "\n* * *\n\n"


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:  # noqa: ARG001 -- no options for text
    """Write the paragraphs of each article, holding one article at a time."""
    for number, article in enumerate(articles):
        text = "\n\n".join(line for _, line in parts(article))
        file.write((_BETWEEN if number else "") + (f"{text}\n" if text else ""))


FORMAT = Format(
    name="text",
    suffix=".txt",
    description="plain text for reading",
    dump=dump,
    carries=CARRIES,
    limits=LIMITS,
    drops=drops,
)
