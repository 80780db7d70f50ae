"""NewsML-G2 2.35, the exchange format of the IPTC: a ``newsMessage`` that carries one or more items for each article.

An article is a ``newsItem`` of the class ``ninat:text``; its text is inlined as NITF, made by `newsdump.formats.nitf`,
for readers to take as it is. Each caption is a ``newsItem`` of the class ``ninat:picture``: what is known of a picture
that is not at hand. An article with captions has a ``packageItem`` besides, whose group ``group:main`` holds the text
and its pictures together, as in the IPTC's example of a simple package. Each item is identified by the article's URI,
those of pictures and packages with more at its end.

What is a value stands in the metadata, what is printed in the NITF; headline, byline and dateline stand in both, as
there are readers of either. Properties are defined in ``NewsML-G2_2.35-spec-All-Power.xsd``; `CARRIES` says where each
field stands. Where the standard leaves a choice:

- An outlet published the article, so it stands in ``pubHistory``; an agency is its ``infoSource``.
- The date of publication is the nearest that is known to ``contentCreated``, and an update's to ``contentModified``.
- Names and credits are *normalized strings*: a tab or a line end in them is written as a space.
- A time has the types of XML Schema 1.0, which has no offset beyond 14 hours: such a time is given in UTC. The NITF
  has it as it was.
- ``versionCreated``, and ``sent`` of the message, are the moment of `Options`. The provider of the items, in the
  standard's sense, is who made them of the text: newsdump.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, TextIO

from newsdump.formats import nitf
from newsdump.formats.format import EPOCH, Format, Options
from newsdump.formats.markup import LANG, child, is_language_tag, root, xsd_time
from newsdump.formats.xmlstream import xml_stream
from newsdump.model import Article, Caption, Stamp

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["FORMAT", "NAMESPACE", "drops", "dump", "items"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"

# The catalog that gives the schemes of the QCodes below (ninat, drol, crol, group) their addresses.
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_SPACES = str.maketrans("\t\n\r", "   ")
_TEXT_ELEMENTS = nitf.TEXT_ELEMENTS | {"headline", "by", "description"}

CARRIES: Mapping[str, str] = {
    **{name: f"inlineXML/nitf, as in nitf: {path}" for name, path in nitf.CARRIES.items()},
    "headline": "contentMeta/headline; inlineXML/nitf//hl1",
    "byline": "contentMeta/by; inlineXML/nitf//byline",
    "authors": "contentMeta/creator/name",
    "agency": "contentMeta/infoSource/name",
    "dateline.raw": "contentMeta/dateline; inlineXML/nitf//dateline",
    "dateline.place": "contentMeta/located/name",
    "published.value": "contentMeta/contentCreated",
    "updated.value": "contentMeta/contentModified",
    "captions.text": "newsItem (picture)/contentMeta/description[@role='drol:caption']",
    "captions.credit": "newsItem (picture)/contentMeta/creditline",
    "captions.photographer": "newsItem (picture)/contentMeta/creator[@role='crol:photographer']/name",
    "captions.agency": "newsItem (picture)/contentMeta/infoSource/name",
    "captions.is_file": "newsItem (picture)/contentMeta/genre/name, which says file",
    "language": "contentMeta/language/@tag and newsItem/@xml:lang; not as a tag, inlineXML/nitf/@baselang",
    "outlet": "pubHistory/published/name",
    "url": "contentMeta/altId",
}
_NAMES = ("captions.credit", "captions.photographer", "captions.agency")
LIMITS: Mapping[str, str] = {**nitf.LIMITS, **dict.fromkeys(_NAMES, "with spaces for tabs and line ends")}


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write the articles' items into one message, holding one article at a time. The file's encoding must be UTF-8.

    A message must hold an item: without an article it holds an empty package.
    """
    each = iter(articles)
    first = list(islice(each, 1))
    sent = _version(first[0], options) if first else (options.now or EPOCH).isoformat()
    with xml_stream(file, compact=options.compact) as xml, xml.element(_tag("newsMessage"), nsmap={None: NAMESPACE}):
        xml.write(_header(sent), mixed=_TEXT_ELEMENTS)
        with xml.element(_tag("itemSet")):
            if not first:
                xml.write(_package("urn:newsdump:nothing", sent, "group-0", []), mixed=_TEXT_ELEMENTS)
            for number, article in enumerate(chain(first, each), start=1):
                for item in items(article, options, number=number):
                    xml.write(item, mixed=_TEXT_ELEMENTS)


def drops(article: Article) -> Iterator[str]:
    """Those of `LIMITS` that tell of this article."""
    yield from nitf.drops(article)
    for path in _NAMES:
        values = (getattr(caption, path.partition(".")[2]) for caption in article.captions)
        if any(value is not None and value != _normalized(value) for value in values):
            yield path


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _header(sent: str) -> Element:
    header = root(NAMESPACE, "header")
    child(header, "sent", sent)
    return header


def items(article: Article, options: Options, *, number: int = 1) -> Iterator[Element]:
    """The article's items: its text, and where it has captions its pictures and their package.

    `number` is the article's in the message; it tells the packages' groups apart.
    """
    uri, version = options.ids(article), _version(article, options)
    yield _text_item(article, uri, version)
    if not article.captions:
        return
    pictures = [f"{uri}:picture:{n}" for n in range(1, len(article.captions) + 1)]
    for caption, picture in zip(article.captions, pictures, strict=True):
        yield _picture_item(caption, picture, version, article.language)
    yield _package(f"{uri}:package", version, f"group-{number}", [uri, *pictures])


def _version(article: Article, options: Options) -> str:
    return xsd_time(options.moment(article)) or EPOCH.isoformat()


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
    _add_text(meta, "contentCreated", _value(article.published))
    _add_text(meta, "contentModified", _value(article.updated))
    if article.dateline is not None:
        _add_name(meta, "located", article.dateline.place)
    _add_name(meta, "infoSource", article.agency)
    for author in article.authors:
        _add_name(meta, "creator", author)
    _add_text(meta, "altId", article.url)
    if article.language is not None and is_language_tag(article.language):
        child(meta, "language", None, {"tag": article.language})
    _add_text(meta, "headline", article.headline)
    _add_text(meta, "dateline", article.dateline.raw if article.dateline is not None else None)
    _add_text(meta, "by", article.byline)
    content = child(child(item, "contentSet"), "inlineXML", None, {"contenttype": "application/nitf+xml"})
    content.append(nitf.element(article, guid, pictures=False))
    return item


def _add_publication(item: Element, article: Article) -> None:
    """Where it was published: between the catalog and `itemMeta`, as the schema has it."""
    if article.outlet is None:
        return
    history = root(NAMESPACE, "pubHistory")
    published = child(history, "published")
    _add_text(published, "timestamp", _value(article.published))
    child(published, "name", _normalized(article.outlet))
    item.insert(1, history)


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
    groups = child(item, "groupSet", None, {"root": group_id})
    group = child(groups, "group", None, {"id": group_id, "role": "group:main"})
    for member in members:
        child(group, "itemRef", None, {"residref": member, "contenttype": "application/vnd.iptc.g2.newsitem+xml"})
    return item


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


FORMAT = Format(
    name="newsml-g2",
    suffix=".g2.xml",
    description="NewsML-G2 2.35, a message of items, with the text as NITF",
    dump=dump,
    standard="NewsML-G2_*-spec-All-Power.xsd",
    carries=CARRIES,
    limits=LIMITS,
    drops=drops,
)
