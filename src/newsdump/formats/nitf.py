"""NITF 3.6, the News Industry Text Format of the IPTC: one article a document.

Its elements and what they are for are defined in ``nitf-3-6.xsd`` (IPTC, 2012); `CARRIES` says where each field
stands. Where the standard leaves a choice:

- A deck and a kicker are subordinate headlines (``hl2``), told apart by the class. They need an ``hl1`` beside them,
  which is empty where no headline is printed. ``head/title`` is left out: it would say the headline again.
- Byline, dateline and credit are text as printed, in which names, places and dates are marked. An author whom the
  byline does not name has a ``byline`` of his own; a place that the dateline does not print, a ``dateline``; a
  photographer or an agency that the credit does not print, a ``media-producer``.
- A picture is ``media``, whose ``media-reference`` is empty, as no picture is known.
- A block with a stamp, and each entry of a live blog, stands in a ``block`` of its kind's class, under a ``dateline``
  that holds the stamp.
- Notes are printed, so they are ``note``; that the text is cut off is for editors, so it is ``ed-msg``.
- ``@norm`` is ISO 8601 in its basic form. For a day the schema asks for midnight and a zone, which would be invented:
  a day stays a day, and a time without a zone has none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.markup import LANG, Mark, child, is_language_tag, mark_up, root
from newsdump.formats.xmlstream import xml_stream
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Stamp

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["CARRIES", "FORMAT", "LIMITS", "NAMESPACE", "TEXT_ELEMENTS", "drops", "dump", "element"]

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"

# Elements with text of their own: indentation stays out of them.
TEXT_ELEMENTS = frozenset("hl1 hl2 p li byline distributor dateline media-producer".split())

CARRIES: Mapping[str, str] = {
    "kind": "nitf/@class",
    "headline": "body.head/hedline/hl1",
    "kicker": "body.head/hedline/hl2[@class='kicker']",
    "deck": "body.head/hedline/hl2[@class='deck']",
    "section": "head/pubdata/@position.section",
    "byline": "body.head/byline",
    "authors": "body.head/byline/person",
    "agency": "body.head/distributor/org",
    "dateline.raw": "body.head/dateline",
    "dateline.place": "body.head/dateline/location",
    "dateline.date.raw": "body.head/dateline/story.date",
    "dateline.date.value": "body.head/dateline/story.date/@norm",
    "dateline.agency": "body.head/dateline",
    "published.raw": "head/meta[@name='newsdump.published']/@content",
    "published.value": "head/docdata/date.issue/@norm",
    "updated.raw": "head/revision-history/@comment",
    "updated.value": "head/revision-history/@norm",
    "captions.text": "body.content/media/media-caption/p",
    "captions.credit": "body.content/media/media-producer",
    "captions.photographer": "body.content/media/media-producer/person",
    "captions.agency": "body.content/media/media-producer/org",
    "captions.is_file": "body.content/media/media-metadata[@name='file']",
    "body.kind": "p, hl2 (subhead), bq (quote), ul/li (item), block[@class='entry']",
    "body.text": "body.content//(p|hl2|li)",
    "body.stamp.raw": "body.content/block/dateline/story.date",
    "body.stamp.value": "body.content/block/dateline/story.date/@norm",
    "notes": "body.head/note[@noteclass='editorsnote']",
    "truncated": "head/docdata/ed-msg[@msg-type='truncated']",
    "language": "nitf/@baselang; as a tag, body/@xml:lang",
    "outlet": "head/pubdata/@name",
    "url": "head/pubdata/@ex-ref",
    "meta": "head/meta",
}
LIMITS: Mapping[str, str] = {
    "dateline.date.raw": "only if the dateline prints it",
    "dateline.agency": "only if the dateline prints it",
    "meta": "only under names of ASCII letters, digits and . _ : -",
}

_NMTOKEN = re.compile("[A-Za-z0-9._:-]+")


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write the one article that there must be. The file's encoding must be UTF-8."""
    (article,) = articles
    document = element(article, options.ids(article))
    with xml_stream(file, compact=options.compact) as xml:
        xml.write(document, mixed=TEXT_ELEMENTS)


def drops(article: Article) -> Iterator[str]:
    """Those of `LIMITS` that tell of this article."""
    line = article.dateline
    if line is not None and line.date is not None and _unprinted(line, "story.date"):
        yield "dateline.date.raw"
    if line is not None and line.agency is not None and line.agency not in line.raw:
        yield "dateline.agency"
    if not all(_is_nmtoken(name) for name, _ in article.meta):
        yield "meta"


def element(article: Article, uri: str, *, pictures: bool = True) -> Element:
    """The article as the element ``nitf``, identified by a URI; `pictures` says whether it holds the captions."""
    nitf = root(NAMESPACE, "nitf", {"version": "-//IPTC//DTD NITF 3.6//EN", "baselang": article.language})
    nitf.set("class", article.kind.value)
    _add_head(nitf, article, uri)
    body = child(nitf, "body")
    if article.language is not None and is_language_tag(article.language):
        body.set(LANG, article.language)
    _add_body_head(body, article)
    content = child(body, "body.content")
    for caption in article.captions if pictures else ():
        _add_picture(content, caption)
    _add_blocks(content, article.body)
    return nitf


# The head: what is said about the article.


def _add_head(nitf: Element, article: Article, uri: str) -> None:
    head = child(nitf, "head")
    if article.published is not None:
        child(head, "meta", None, {"name": "newsdump.published", "content": article.published.raw})
    for name, value in article.meta:
        if _is_nmtoken(name):
            child(head, "meta", None, {"name": name or None, "content": value})
    _add_docdata(head, article, uri)
    place = {"position.section": article.section, "name": article.outlet, "ex-ref": article.url}
    if any(value is not None for value in place.values()):
        child(head, "pubdata", None, place)
    if article.updated is not None:
        child(head, "revision-history", None, {"norm": _norm(article.updated), "comment": article.updated.raw})


def _is_nmtoken(name: str) -> bool:
    """Whether ``meta`` takes the name, which it may also do without."""
    return not name or _NMTOKEN.fullmatch(name) is not None


def _add_docdata(head: Element, article: Article, uri: str) -> None:
    docdata = child(head, "docdata")
    child(docdata, "doc-id", None, {"id-string": uri})
    norm = _norm(article.published)
    if norm is not None:
        child(docdata, "date.issue", None, {"norm": norm})
    if article.truncated:
        child(docdata, "ed-msg", None, {"msg-type": "truncated", "info": "The text ends before the article does."})


def _norm(stamp: Stamp | None) -> str | None:
    value = stamp.value if stamp is not None else None
    if value is None:
        return None
    text = value.isoformat()
    if not isinstance(value, dt.datetime):
        return text.replace("-", "")
    return text[:10].replace("-", "") + text[10:].replace(":", "")


# The body's head: what is printed above the text.


def _add_body_head(body: Element, article: Article) -> None:
    head = child(body, "body.head")
    _add_hedline(head, article)
    for note in article.notes:
        outer = child(head, "note", None, {"noteclass": "editorsnote"})
        child(child(outer, "body.content"), "p", note)
    _add_bylines(head, article)
    if article.agency is not None:
        child(child(head, "distributor"), "org", article.agency)
    if article.dateline is not None:
        _add_dateline(head, article.dateline)


def _add_hedline(head: Element, article: Article) -> None:
    if article.headline is None and article.kicker is None and article.deck is None:
        return
    hedline = child(head, "hedline")
    child(hedline, "hl1", article.headline)
    for name, text in (("kicker", article.kicker), ("deck", article.deck)):
        if text is not None:
            child(hedline, "hl2", text, {"class": name})


def _add_bylines(head: Element, article: Article) -> None:
    authors = [Mark(value=author, name="person") for author in article.authors]
    if article.byline is not None:
        authors = mark_up(child(head, "byline"), article.byline, authors)
    for author in authors:
        child(child(head, "byline"), author.name, author.value)


def _add_dateline(head: Element, dateline: Dateline) -> None:
    line = child(head, "dateline")
    for mark in _write_dateline(line, dateline):
        # A date may stand without its words, which the line does not have; a place needs a line of its own.
        if mark.name == "story.date":
            child(line, mark.name, None, mark.attributes)
        else:
            child(child(head, "dateline"), mark.name, mark.value)


def _write_dateline(line: Element, dateline: Dateline) -> list[Mark]:
    """Write the dateline into its element; what it does not print is returned."""
    marks = [Mark(value=dateline.place, name="location")] if dateline.place is not None else []
    if dateline.date is not None:
        norm = {"norm": _norm(dateline.date)}
        marks.append(Mark(value=dateline.date.raw, name="story.date", attributes=norm))
    return mark_up(line, dateline.raw, marks)


def _unprinted(dateline: Dateline, name: str) -> bool:
    return any(mark.name == name for mark in _write_dateline(root(NAMESPACE, "dateline"), dateline))


# The content.


def _add_picture(content: Element, caption: Caption) -> None:
    media = child(content, "media", None, {"media-type": "image"})
    if caption.is_file:
        child(media, "media-metadata", None, {"name": "file", "value": "true"})
    child(media, "media-reference")
    if caption.text:
        child(child(media, "media-caption"), "p", caption.text)
    parties = (("person", caption.photographer), ("org", caption.agency))
    marks = [Mark(value=value, name=name) for name, value in parties if value is not None]
    if caption.credit is not None:
        marks = mark_up(child(media, "media-producer"), caption.credit, marks)
    for mark in marks:
        child(child(media, "media-producer"), mark.name, mark.value)


def _add_blocks(content: Element, blocks: Iterable[Block]) -> None:
    for is_list, group in groupby(blocks, lambda block: block.kind is BlockKind.ITEM and block.stamp is None):
        if is_list:
            _add_list(content, group)
        else:
            for block in group:
                _add_block(content, block)


def _add_list(parent: Element, items: Iterable[Block]) -> None:
    listed = child(parent, "ul")
    for item in items:
        child(listed, "li", item.text)


def _add_block(content: Element, block: Block) -> None:
    parent = content
    if block.stamp is not None or block.kind is BlockKind.ENTRY:
        parent = child(content, "block", None, {"class": block.kind.value})
    if block.stamp is not None:
        child(child(parent, "dateline"), "story.date", block.stamp.raw, {"norm": _norm(block.stamp)})
    match block.kind:
        case BlockKind.SUBHEAD:
            child(parent, "hl2", block.text)
        case BlockKind.QUOTE:
            child(child(child(parent, "bq"), "block"), "p", block.text)
        case BlockKind.ITEM:
            _add_list(parent, [block])
        case _:
            child(parent, "p", block.text)


FORMAT = Format(
    name="nitf",
    suffix=".nitf.xml",
    description="NITF 3.6, one article a file",
    dump=dump,
    several=False,
    standard="nitf-3-6.xsd",
    carries=CARRIES,
    limits=LIMITS,
    drops=drops,
)
