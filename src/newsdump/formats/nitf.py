"""NITF 3.6, the News Industry Text Format of the IPTC: one article a document.

Where each field stands, by the definitions in ``nitf-3-6.xsd`` (IPTC, 2012):

==================== ==================================================================================================
field                place
==================== ==================================================================================================
id                   ``head/docdata/doc-id/@id-string``, with ``regsrc="newsdump"``
kind                 ``@class`` of ``nitf``, the standard's open placeholder for a category
headline             ``body.head/hedline/hl1``; empty where only a kicker or a deck is printed, which need one beside them
kicker, deck         ``body.head/hedline/hl2``, subordinate headlines, of the classes ``kicker`` and ``deck``
section              ``head/pubdata/@position.section``
byline               ``body.head/byline``, each author whom it names in ``person``
authors              those that the byline does not name: a ``byline/person`` of their own
agency               ``body.head/distributor/org``
dateline             ``body.head/dateline``, with its place in ``location`` and its date in ``story.date``; a place that the
                     printed line does not say has a ``dateline`` of its own
published            ``head/docdata/date.issue/@norm``; as printed, ``head/meta`` of the name ``newsdump.published``
updated              ``head/revision-history/@norm``; as printed, its ``@comment``
captions             ``media`` of the type ``image`` in ``body.content``: text in ``media-caption``, credit in ``media-producer``
                     with photographer (``person``) and agency (``org``) marked or in one of their own, a picture from the
                     files by ``media-metadata`` of the name ``file``; ``media-reference`` is empty, as no picture is known
body                 ``p``; subheads ``hl2``, quotes ``bq``, items ``ul/li``, entries ``block`` of the class ``entry``; a
                     block's stamp stands in ``block/dateline/story.date`` around it
notes                ``body.head/note`` of the class ``editorsnote``
truncated            ``head/docdata/ed-msg``
language             ``@baselang`` of ``nitf``; ``xml:lang`` of ``body`` if it has a tag's form
outlet, url          ``head/pubdata/@name`` and ``@ex-ref``
meta                 ``head/meta``, if the name has the form of an NMTOKEN in ASCII; other pairs are lost
==================== ==================================================================================================

Lost: provenance, how often a caption was printed, and a dateline's agency where the line does not print it.

``@norm`` is ISO 8601 in its basic form, as the schema asks. It asks for midnight and a zone where no time is known; that
would be invented, so a date stays a date and a time without a zone has none.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from newsdump.errors import UsageError
from newsdump.formats.markup import LANG, Mark, child, drain, indent, is_language_tag, mark_up, root
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Stamp

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["NAMESPACE", "dump", "element"]

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"

_NMTOKEN = re.compile("[A-Za-z0-9._:-]+")
# Elements with text of their own: indentation stays out of them.
TEXT_ELEMENTS = frozenset("hl1 hl2 p li byline distributor dateline media-producer story.date location org person".split())


def dump(articles: Iterable[Article], file: TextIO, provenance: bool = False) -> None:  # noqa: ARG001  not carried
    """Write the one article there is; `UsageError` if there are several, before anything is written.

    No article is a document without one: its body is empty.
    """
    from lxml import etree

    found = iter(articles)
    article = next(found, None)
    if next(found, None) is not None:
        raise UsageError("NITF holds one article a file: write each article to a file of its own.")
    document = _empty() if article is None else element(article)
    indent(document, 0, TEXT_ELEMENTS)
    buffer = io.BytesIO()
    with etree.xmlfile(buffer, encoding="UTF-8") as out:
        out.write_declaration()
        out.write(document)
    drain(buffer, file)
    file.write("\n")


def element(article: Article, *, pictures: bool = True) -> Element:
    """The article as the element ``nitf``; `pictures` says whether it holds the captions."""
    nitf = root(NAMESPACE, "nitf", {"version": "-//IPTC//DTD NITF 3.6//EN", "baselang": article.language})
    nitf.set("class", article.kind.value)
    _add_head(nitf, article)
    body = child(nitf, "body")
    if article.language is not None and is_language_tag(article.language):
        body.set(LANG, article.language)
    _add_body_head(body, article)
    content = child(body, "body.content")
    for caption in article.captions if pictures else ():
        _add_picture(content, caption)
    _add_blocks(content, article.body)
    return nitf


def _empty() -> Element:
    nitf = root(NAMESPACE, "nitf")
    child(nitf, "body")
    return nitf


# The head: what is said about the article.


def _add_head(nitf: Element, article: Article) -> None:
    head = child(nitf, "head")
    if article.published is not None:
        child(head, "meta", None, {"name": "newsdump.published", "content": article.published.raw})
    for name, value in article.meta:
        if _NMTOKEN.fullmatch(name):
            child(head, "meta", None, {"name": name, "content": value})
    _add_docdata(head, article)
    place = {"position.section": article.section, "name": article.outlet, "ex-ref": article.url}
    if any(value is not None for value in place.values()):
        child(head, "pubdata", None, place)
    if article.updated is not None:
        child(head, "revision-history", None, {"norm": _norm(article.updated), "comment": article.updated.raw})


def _add_docdata(head: Element, article: Article) -> None:
    docdata = child(head, "docdata")
    child(docdata, "doc-id", None, {"regsrc": "newsdump", "id-string": article.id})
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
    marks = [Mark(value=dateline.place, name="location")] if dateline.place is not None else []
    if dateline.date is not None:
        norm = {"norm": _norm(dateline.date)}
        marks.append(Mark(value=dateline.date.raw, name="story.date", attributes=norm))
    line = child(head, "dateline")
    for mark in mark_up(line, dateline.raw, marks):
        # A date may stand without its words, which the line does not have; a place needs a line of its own.
        if mark.name == "story.date":
            child(line, mark.name, None, mark.attributes)
        else:
            child(child(head, "dateline"), mark.name, mark.value)


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
