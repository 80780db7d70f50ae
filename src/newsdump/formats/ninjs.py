"""ninjs 3.1, news in JSON: one object for an article, JSON Lines for several.

Source: IPTC, ninjs 3.1, ``ninjs-schema_3.1.json``. The body is HTML, so that subheads, quotes, items and times stay
what they are. Its times need a date, a clock and an offset; others are left out, and told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any, TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.json import text_of
from newsdump.formats.jsonl import line_of
from newsdump.formats.plain import Plain
from newsdump.formats.values import instant, language_tag, one_or_many, present, valued, word_count
from newsdump.model import Article, Block, BlockKind, Caption, Kind, Stamp

__all__ = ["FORMAT", "dump"]

STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}

_TAGS = {BlockKind.SUBHEAD: "h2", BlockKind.QUOTE: "blockquote", BlockKind.ITEM: "li"}


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write one article as an object, none as nothing, and several on a line each, holding one at a time."""
    alone, articles = one_or_many(articles)
    if alone is not None and not options.compact:
        file.write(text_of(_item(alone, options), compact=False) + "\n")
        return
    file.writelines(line_of(_item(article, options)) for article in articles)


def _item(article: Article, options: Options) -> Plain:
    uri = options.ids(article)
    filed = article.dateline
    return present(
        uri=uri,
        standard=STANDARD,
        type="text",
        representationType="partial" if article.truncated else "full",
        profile="text-photo" if article.captions else "text-only",
        contentCreated=instant(article.published),
        versionCreated=instant(article.updated),
        language=language_tag(article.language),
        headlines=_described(("main", article.headline), ("kicker", article.kicker), ("deck", article.deck)),
        subjects=[{"name": article.section, "rel": "section"}] if article.section else [],
        genres=[{"name": article.kind.value}] if article.kind is not Kind.ARTICLE else [],
        by=article.byline,
        people=[{"name": name, "rel": "creator"} for name in article.authors if name],
        infoSources=_sources(("agency", article.agency), ("publisher", article.outlet)),
        located=filed.place if filed else None,
        descriptions=_described(*(("note", note) for note in article.notes)),
        bodies=[_body(article)] if article.body else [],
        associations=[_picture(caption, uri, n) for n, caption in enumerate(article.captions, start=1)],
        altIds=[{"role": "url", "value": article.url}] if article.url else [],
    )


def _picture(caption: Caption, uri: str, number: int) -> Plain:
    return present(
        name=f"picture {number}",
        rel="photo",
        uri=f"{uri}:picture:{number}",
        type="picture",
        by=caption.credit,
        people=[{"name": caption.photographer, "rel": "creator"}] if caption.photographer else [],
        infoSources=_sources(("agency", caption.agency)),
        descriptions=_described(("caption", caption.text)),
    )


def _described(*given: tuple[str, str | None]) -> list[dict[str, str]]:
    return [{"role": role, "value": value} for role, value in given if value]


def _sources(*given: tuple[str, str | None]) -> list[dict[str, str]]:
    return [{"name": name, "role": role} for role, name in given if name]


def _body(article: Article) -> dict[str, Any]:
    return {
        "contentType": "text/html",
        "charCount": sum(len(block.text) for block in article.body),
        "wordCount": word_count(article.body),
        "value": "\n".join(_html(article.body)),
    }


def _html(blocks: Iterable[Block]) -> Iterator[str]:
    """An element a block; items that follow one another share a list."""
    listed = False
    for block in blocks:
        if listed != (block.kind is BlockKind.ITEM):
            listed = not listed
            yield "<ul>" if listed else "</ul>"
        tag = _TAGS.get(block.kind, "p")
        time = _time(block.stamp) if block.stamp is not None else ""
        yield f"<{tag}>{time}{_escaped(block.text)}</{tag}>"
    if listed:
        yield "</ul>"


def _time(stamp: Stamp) -> str:
    value = valued(stamp)
    given = f' datetime="{value}"' if value else ""
    return f"<time{given}>{_escaped(stamp.raw)}</time> "


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\r", "&#13;")


def _drops(article: Article) -> Iterator[str]:
    for name, stamp in (("published.value", article.published), ("updated.value", article.updated)):
        if stamp is not None and stamp.value is not None and instant(stamp) is None:
            yield name
    if article.language and language_tag(article.language) is None:
        yield "language"
    if any(block.kind is BlockKind.ENTRY for block in article.body):
        yield "body.kind"


FORMAT = Format(
    name="ninjs",
    suffix=".ninjs.json",
    other_suffixes=(".ninjs.jsonl",),
    description="ninjs 3.1, an object, or JSON Lines for several",
    dump=dump,
    standard="ninjs-schema_3.1.json",
    carries={
        "kind": "genres.name",
        "headline": "headlines (role main)",
        "kicker": "headlines (role kicker)",
        "deck": "headlines (role deck)",
        "section": "subjects.name (rel section)",
        "byline": "by",
        "authors": "people.name (rel creator)",
        "agency": "infoSources.name (role agency)",
        "dateline.place": "located",
        "published.value": "contentCreated",
        "updated.value": "versionCreated",
        "captions.text": "associations.descriptions (role caption)",
        "captions.credit": "associations.by",
        "captions.photographer": "associations.people.name",
        "captions.agency": "associations.infoSources.name",
        "body.kind": "bodies.value: h2, blockquote, li, p",
        "body.text": "bodies.value",
        "body.stamp.raw": "bodies.value: time",
        "body.stamp.value": "bodies.value: time/@datetime",
        "notes": "descriptions (role note)",
        "truncated": "representationType",
        "language": "language",
        "outlet": "infoSources.name (role publisher)",
        "url": "altIds.value (role url)",
    },
    limits={
        "published.value": "times with an offset only",
        "updated.value": "times with an offset only",
        "language": "language tags only",
        "body.kind": "an entry is a paragraph",
    },
    drops=_drops,
)
