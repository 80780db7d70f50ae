"""NewsML-G2 2.35, the exchange format of the IPTC: a ``newsMessage`` that carries one or more items for each article.

An article is a ``newsItem`` of the class ``ninat:text``; its text is inlined as NITF, made by `newsdump.formats.nitf`, of
which a reader may take it as it is. Each caption is a ``newsItem`` of the class ``ninat:picture``, with what is known of
the picture and no content, as there is none. An article with captions has a ``packageItem`` besides: it holds the text and
its pictures together, in the group ``group:main``. Each item has an identifier of its own, made from the article's `id`.

What is a value stands in an item's metadata, what is printed in the NITF, so some fields stand in both. Where each
stands in the metadata, by the definitions in ``NewsML-G2_2.35-spec-All-Power.xsd``:

==================== ==================================================================================================
field                place
==================== ==================================================================================================
id                   ``@guid``, ``urn:newsdump:article:ID``; of pictures and packages, with ``:picture:N`` and ``:package``
headline             ``contentMeta/headline``
byline               ``contentMeta/by``
authors              ``contentMeta/creator/name``
agency               ``contentMeta/infoSource/name``
dateline             ``contentMeta/dateline``; its place, ``contentMeta/located/name``
published            ``contentMeta/contentCreated``; with the outlet, ``pubHistory/published/timestamp``
updated              ``contentMeta/contentModified``, and ``itemMeta/versionCreated`` where no time is given
captions             text ``contentMeta/description`` of the role ``drol:caption``; credit ``creditline``; photographer
                     ``creator/name`` of the role ``crol:photographer``; agency ``infoSource/name``; a picture from the
                     files ``genre/name``, which says ``file``
language             ``xml:lang`` of the item and ``contentMeta/language/@tag``, if it has a tag's form
outlet               ``pubHistory/published/name``
url                  ``contentMeta/altId``
==================== ==================================================================================================

All else, and what of these is printed, stands in the NITF; what NITF loses is lost, but not the captions, which are items
here. Names and credits are G2's *normalized strings*: a tab or a line end in them is written as a space. A time further
than 14 hours from UTC is given in UTC.

``versionCreated`` and ``sent`` are the times of the item's version and of the message. The clock is not asked: where no time
is given, the version is of the time that the article was updated or published, a day begins at midnight, and what has no
time at all is of the first second of 1970.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, TextIO

from newsdump.formats import nitf
from newsdump.formats.markup import LANG, child, drain, indent, is_language_tag, root, xsd_time
from newsdump.model import Article, Caption, Stamp

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["NAMESPACE", "dump", "items"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"

# The catalog that gives the schemes of the QCodes below (ninat, drol, crol, group) their addresses.
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_NO_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_SPACES = str.maketrans("\t\n\r", "   ")
_TEXT_ELEMENTS = nitf.TEXT_ELEMENTS | {"headline", "by", "description"}


def dump(
    articles: Iterable[Article],
    file: TextIO,
    provenance: bool = False,  # noqa: ARG001  not carried
    *,
    time: dt.datetime | None = None,
) -> None:
    """Write the articles' items into one message, holding one article at a time. The file's encoding must be UTF-8.

    `time` is the time of the conversion. A message must hold an item: without an article it is an empty package.
    """
    from lxml import etree

    found = iter(articles)
    first = next(found, None)
    sent = _version(first, time) if first is not None else _moment(time or _NO_TIME)
    numbered = enumerate(chain((first,), found) if first is not None else (), start=1)
    each = (items(article, number=n, time=time) for n, article in numbered) if first is not None else [[_empty(sent)]]
    buffer = io.BytesIO()
    with etree.xmlfile(buffer, encoding="UTF-8") as out:
        out.write_declaration()
        with out.element(f"{{{NAMESPACE}}}newsMessage", nsmap={None: NAMESPACE}):
            out.write("\n  ", _header(sent), "\n  ")
            with out.element(f"{{{NAMESPACE}}}itemSet"):
                for item in chain.from_iterable(each):
                    indent(item, 2, _TEXT_ELEMENTS)
                    out.write("\n    ", item)
                    out.flush()
                    drain(buffer, file)
                out.write("\n  ")
            out.write("\n")
    drain(buffer, file)
    file.write("\n")


def items(article: Article, *, number: int = 1, time: dt.datetime | None = None) -> Iterator[Element]:
    """The article's items: its text, and where it has captions its pictures and their package.

    `number` is the article's in the message; it tells the packages' groups apart. `time` is the time of the conversion.
    """
    guid, version = f"urn:newsdump:article:{article.id}", _version(article, time)
    yield _text_item(article, guid, version)
    if not article.captions:
        return
    pictures = [f"{guid}:picture:{n}" for n in range(1, len(article.captions) + 1)]
    for caption, picture in zip(article.captions, pictures, strict=True):
        yield _picture_item(caption, picture, version, article.language)
    yield _package(f"{guid}:package", version, f"group-{number}", [guid, *pictures])


def _version(article: Article, time: dt.datetime | None) -> str:
    stamps = (article.updated, article.published)
    known = (stamp.value for stamp in stamps if stamp is not None)
    return next((_moment(value) for value in (time, *known) if xsd_time(value)), _moment(_NO_TIME))


def _moment(value: dt.date | None) -> str:
    """A time as `xs:dateTime`: a day begins at midnight."""
    text = xsd_time(value) or ""
    return text if isinstance(value, dt.datetime) else f"{text}T00:00:00"


def _header(sent: str) -> Element:
    header = root(NAMESPACE, "header")
    child(header, "sent", sent)
    return header


# Items.


def _item(name: str, item_class: str, guid: str, version: str, language: str | None = None) -> Element:
    """An item with what every item must have."""
    item = root(NAMESPACE, name, {"guid": guid, "version": "1", "standard": "NewsML-G2", "standardversion": "2.35"})
    item.set("conformance", "power")
    if language is not None and is_language_tag(language):
        item.set(LANG, language)
    child(item, "catalogRef", None, {"href": _CATALOG})
    meta = child(item, "itemMeta")
    child(meta, "itemClass", None, {"qcode": item_class})
    child(meta, "provider", None, {"literal": "newsdump"})
    child(meta, "versionCreated", version)
    return item


def _text_item(article: Article, guid: str, version: str) -> Element:
    item = _item("newsItem", "ninat:text", guid, version, article.language)
    _add_publication(item, article)
    meta = child(item, "contentMeta")
    _add_times(meta, article)
    if article.dateline is not None:
        _add_name(meta, "located", article.dateline.place)
    _add_name(meta, "infoSource", article.agency)
    for author in article.authors:
        _add_name(meta, "creator", author)
    _add_text(meta, "altId", article.url)
    if article.language is not None and is_language_tag(article.language):
        child(meta, "language", None, {"tag": article.language})
    _add_text(meta, "headline", article.headline)
    _add_text(meta, "dateline", article.dateline and article.dateline.raw)
    _add_text(meta, "by", article.byline)
    content = child(child(item, "contentSet"), "inlineXML", None, {"contenttype": "application/nitf+xml"})
    content.append(nitf.element(article, pictures=False))
    return item


def _add_publication(item: Element, article: Article) -> None:
    """Before `itemMeta`, as the schema has it."""
    when = _value(article.published)
    if article.outlet is None:
        return
    history = root(NAMESPACE, "pubHistory")
    published = child(history, "published")
    _add_text(published, "timestamp", when)
    child(published, "name", _normalized(article.outlet))
    item.insert(1, history)


def _add_times(meta: Element, article: Article) -> None:
    _add_text(meta, "contentCreated", _value(article.published))
    _add_text(meta, "contentModified", _value(article.updated))


def _picture_item(caption: Caption, guid: str, version: str, language: str | None) -> Element:
    item = _item("newsItem", "ninat:picture", guid, version, language)
    meta = child(item, "contentMeta")
    _add_name(meta, "infoSource", caption.agency)
    _add_name(meta, "creator", caption.photographer, {"role": "crol:photographer"})
    if caption.is_file:
        _add_name(meta, "genre", "file")
    if caption.credit is not None:
        child(meta, "creditline", _normalized(caption.credit))
    if caption.text:
        child(meta, "description", caption.text, {"role": "drol:caption"})
    return item


def _package(guid: str, version: str, group_id: str, members: Iterable[str]) -> Element:
    item = _item("packageItem", "ninat:composite", guid, version)
    group = child(
        child(item, "groupSet", None, {"root": group_id}), "group", None, {"id": group_id, "role": "group:main"}
    )
    for member in members:
        kind = {"residref": member, "contenttype": "application/vnd.iptc.g2.newsitem+xml"}
        child(group, "itemRef", None, kind)
    return item


def _empty(version: str) -> Element:
    return _package("urn:newsdump:package:empty", version, "group-0", [])


# Values.


def _value(stamp: Stamp | None) -> str | None:
    return xsd_time(stamp.value) if stamp is not None else None


def _normalized(text: str) -> str:
    return text.translate(_SPACES)


def _add_text(parent: Element, name: str, text: str | None) -> None:
    if text is not None:
        child(parent, name, text)


def _add_name(parent: Element, name: str, value: str | None, attributes: dict[str, str | None] | None = None) -> None:
    if value is not None:
        child(child(parent, name, None, attributes), "name", _normalized(value))
