"""An article as its reader meets it: one paragraph after the other, each with what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from newsdump.model import Article, Block, BlockKind, Caption, Stamp

__all__ = ["CARRIES", "LIMITS", "Part", "credited", "drops", "parts"]

# What ends a line somewhere, and what indents one. Other spaces (no-break, ideographic) stay.
_GAP = re.compile("[ \t\n\r\x85\u2028\u2029]+")


class Part(StrEnum):
    """What a paragraph is to its reader."""

    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    FACTS = "facts"
    CAPTION = "caption"
    DATELINE = "dateline"
    STAMP = "stamp"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    ITEM = "item"
    PARAGRAPH = "paragraph"
    NOTE = "note"


_KINDS = {BlockKind.SUBHEAD: Part.SUBHEAD, BlockKind.QUOTE: Part.QUOTE, BlockKind.ITEM: Part.ITEM}

# Where the fields stand that have a part of their own; a format adds how it marks that part.
CARRIES = {
    "headline": "headline",
    "kicker": "above the headline",
    "deck": "below the headline",
    "section": "line of facts",
    "byline": "below the deck",
    "authors": "below the deck",
    "agency": "line of facts",
    "dateline.raw": "above the body, or where it begins",
    "published.raw": "line of facts",
    "updated.raw": "line of facts",
    "captions.text": "above the body",
    "captions.credit": "behind the caption, in brackets",
    "body.text": "body",
    "body.stamp.raw": "above the block",
    "notes": "below the body",
    "outlet": "line of facts",
    "url": "line of facts",
}
LIMITS = {"authors": "only without a byline"}


def parts(article: Article) -> Iterator[tuple[Part, str]]:
    """The article's paragraphs, each on one line, without those that say nothing.

    >>> [text for _, text in parts(Article(headline="Dam  Refills", authors=["Ada Quill"]))]
    ['Dam Refills', 'Ada Quill']
    """
    for part, text in _all(article):
        line = _GAP.sub(" ", text or "").strip()
        if line:
            yield part, line


def _all(article: Article) -> Iterator[tuple[Part, str | None]]:
    yield Part.KICKER, article.kicker
    yield Part.HEADLINE, article.headline
    yield Part.DECK, article.deck
    yield Part.BYLINE, article.byline or ", ".join(article.authors)
    facts = (article.section, article.outlet, article.agency, _raw(article.published), _raw(article.updated))
    yield Part.FACTS, " · ".join(fact for fact in (*facts, article.url) if fact)
    for caption in article.captions:
        yield Part.CAPTION, credited(caption)
    yield Part.DATELINE, _dateline(article)
    for block in article.body:
        yield from _block(block)
    for note in article.notes:
        yield Part.NOTE, note


def _dateline(article: Article) -> str | None:
    """The dateline, unless the body begins with it as most do."""
    raw = article.dateline.raw if article.dateline else None
    return None if raw and article.body and article.body[0].text.startswith(raw) else raw


def _block(block: Block) -> Iterator[tuple[Part, str | None]]:
    yield Part.STAMP, _raw(block.stamp)
    yield _KINDS.get(block.kind, Part.PARAGRAPH), block.text


def credited(caption: Caption) -> str:
    """The caption with its credit in brackets behind it."""
    credit = f"({caption.credit})" if caption.credit else ""
    return f"{caption.text} {credit}" if caption.text and credit else caption.text or credit


def drops(article: Article) -> Iterator[str]:
    """Of the fields in `LIMITS`, those of which this article loses something."""
    if article.byline and article.authors:
        yield "authors"


def _raw(stamp: Stamp | None) -> str | None:
    return stamp.raw if stamp is not None else None
