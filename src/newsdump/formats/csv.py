r"""CSV for spreadsheets (RFC 4180): one row an article, below a row of names, lines ended by CR and LF.

A cell that a spreadsheet would take for a formula begins with an apostrophe (see OWASP, "CSV Injection"). Values that
an article has several of stand in one cell: names with "; " between, texts with a blank line between.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from typing import TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.values import valued, word_count
from newsdump.model import Article

__all__ = ["COLUMNS", "FORMAT", "dump"]

# What spreadsheets begin a formula with, also behind spaces, and as Asian keyboards type it.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")

COLUMNS: Mapping[str, Callable[[Article], str | None]] = {
    "id": lambda article: article.id,
    "kind": lambda article: article.kind.value,
    "published": lambda article: valued(article.published),
    "updated": lambda article: valued(article.updated),
    "outlet": lambda article: article.outlet,
    "section": lambda article: article.section,
    "authors": lambda article: "; ".join(article.authors),
    "agency": lambda article: article.agency,
    "place": lambda article: article.dateline.place if article.dateline else None,
    "language": lambda article: article.language,
    "url": lambda article: article.url,
    "words": lambda article: str(word_count(article.body)),
    "truncated": lambda article: "true" if article.truncated else "false",
    "kicker": lambda article: article.kicker,
    "headline": lambda article: article.headline,
    "deck": lambda article: article.deck,
    "captions": lambda article: "\n\n".join(caption.text for caption in article.captions if caption.text),
    "credits": lambda article: "; ".join(caption.credit for caption in article.captions if caption.credit),
    "text": lambda article: article.text,
    "notes": lambda article: "\n\n".join(article.notes),
}


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:  # noqa: ARG001 -- rows have one layout
    """Write a row an article, holding one of them at a time. The file must not translate line ends (``newline=""``)."""
    rows = csv.writer(file, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for article in articles:
        rows.writerow(neutralised(read(article) or "") for read in COLUMNS.values())


def neutralised(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula.

    >>> neutralised("=1+1"), neutralised("1+1=2")
    ("'=1+1", '1+1=2')
    """
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


FORMAT = Format(
    name="csv",
    suffix=".csv",
    description="CSV for spreadsheets, a row an article",
    dump=dump,
    carries={
        "kind": "kind",
        "headline": "headline",
        "kicker": "kicker",
        "deck": "deck",
        "section": "section",
        "authors": "authors",
        "agency": "agency",
        "dateline.place": "place",
        "published.value": "published",
        "updated.value": "updated",
        "captions.text": "captions",
        "captions.credit": "credits",
        "body.text": "text",
        "notes": "notes",
        "truncated": "truncated",
        "language": "language",
        "outlet": "outlet",
        "url": "url",
    },
)
