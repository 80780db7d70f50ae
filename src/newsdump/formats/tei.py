"""TEI P5, the Guidelines of the Text Encoding Initiative: ``TEI`` for one article, ``teiCorpus`` for several.

What is known about an article stands in its header, what is printed in its text. A headline stands in both, as the
header must have a ``title``. Its elements are defined in the Guidelines (P5, 4.12.0); `CARRIES` says where each field
stands. Where the Guidelines leave a choice:

- The page is the source, so its outlet, agency, section, dates and address are in ``sourceDesc/bibl`` (3.12);
  ``publicationStmt``, which is about the TEI file itself, says nothing.
- Byline, dateline and credit are text as printed, in which names, places and dates are marked. What a dateline does
  not print stands in ``profileDesc/creation`` (2.4.1), and a photographer or an agency that the credit does not print
  in a ``byline`` of the figure.
- A caption is printed beside a picture, so it is a ``p`` of the ``figure``: ``figDesc`` is for the encoder's
  words.
- A subhead begins a ``div`` of the type ``section``, as no ``head`` may stand between paragraphs; an entry of a
  live blog is an ``ab`` of the type ``entry``. Where a block has a stamp, ``date`` precedes its text, which is then in
  ``seg``.
- Notes follow the body; a ``gap`` at the end says that the text is cut off (3.5.3).
- ``@when`` has the types of XML Schema 1.0, which has no offset beyond 14 hours: such a time is given in UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby, islice
from typing import TYPE_CHECKING, TextIO

from newsdump.formats.format import Format, Options
from newsdump.formats.markup import (
    LANG,
    Mark,
    child,
    is_far_from_utc,
    is_language_tag,
    mark_up,
    root,
    xsd_time,
)
from newsdump.formats.xmlstream import xml_stream
from newsdump.model import Article, Block, BlockKind, Caption, Dateline

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["FORMAT", "NAMESPACE", "drops", "dump", "element"]

NAMESPACE = "http://www.tei-c.org/ns/1.0"

# Elements with text of their own: indentation stays out of them.
_TEXT_ELEMENTS = frozenset("ab byline creation dateline head item quote p".split())

CARRIES: Mapping[str, str] = {
    "kind": "body/div/@type",
    "headline": "titleStmt/title; body/div/head[@type='main']",
    "kicker": "body/div/head[@type='kicker']",
    "deck": "body/div/head[@type='deck']",
    "section": "sourceDesc/bibl/biblScope[@unit='section']",
    "byline": "body/div/byline",
    "authors": "titleStmt/author; body/div/byline/docAuthor",
    "agency": "sourceDesc/bibl/distributor",
    "dateline.raw": "body/div/dateline",
    "dateline.place": "body/div/dateline/placeName",
    "dateline.date.raw": "body/div/dateline/date",
    "dateline.date.value": "body/div/dateline/date/@when",
    "dateline.agency": "body/div/dateline/orgName",
    "published.raw": "sourceDesc/bibl/date[@type='published']",
    "published.value": "sourceDesc/bibl/date[@type='published']/@when",
    "updated.raw": "sourceDesc/bibl/date[@type='updated']",
    "updated.value": "sourceDesc/bibl/date[@type='updated']/@when",
    "captions.text": "body/div/figure/p",
    "captions.credit": "body/div/figure/byline",
    "captions.photographer": "body/div/figure/byline/persName[@role='photographer']",
    "captions.agency": "body/div/figure/byline/orgName",
    "captions.is_file": "body/div/figure[@type='file']",
    "body.kind": "p, div[@type='section']/head (subhead), quote, list/item, ab[@type='entry']",
    "body.text": "body//(p|head|quote|item|ab|seg)",
    "body.stamp.raw": "body//date[@type='stamp']",
    "body.stamp.value": "body//date[@type='stamp']/@when",
    "notes": "body/div/note[@type='editorial']",
    "truncated": "body/div/gap[@reason='truncated']",
    "language": "langUsage/language/@ident and text/@xml:lang; not as a tag, langUsage/p",
    "outlet": "sourceDesc/bibl/title[@level='j']",
    "url": "sourceDesc/bibl/idno[@type='URI']",
    "meta": "notesStmt/note[@type='record']",
}
LIMITS: Mapping[str, str] = dict.fromkeys(
    ("dateline.date.value", "published.value", "updated.value", "body.stamp.value"),
    "not offsets from UTC beyond 14 hours",
)


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write the articles, holding two of them at most. The file's encoding must be UTF-8.

    No article is a document without one: its text is empty.
    """
    each = iter(articles)
    first = list(islice(each, 2))
    with xml_stream(file, compact=options.compact) as xml:
        if len(first) < 2:
            xml.write(element(first[0], options.ids(first[0])) if first else _empty(), mixed=_TEXT_ELEMENTS)
            return
        with xml.element(f"{{{NAMESPACE}}}teiCorpus", nsmap={None: NAMESPACE}):
            xml.write(_least_header(), mixed=_TEXT_ELEMENTS)
            for article in chain(first, each):
                xml.write(element(article, options.ids(article)), mixed=_TEXT_ELEMENTS)


def drops(article: Article) -> Iterator[str]:
    """Those of `LIMITS` that tell of this article."""
    filed = article.dateline.date if article.dateline is not None else None
    stamps = (filed, article.published, article.updated)
    for name, stamp in zip(("dateline.date.value", "published.value", "updated.value"), stamps, strict=True):
        if stamp is not None and is_far_from_utc(stamp.value):
            yield name
    if any(block.stamp is not None and is_far_from_utc(block.stamp.value) for block in article.body):
        yield "body.stamp.value"


def element(article: Article, uri: str) -> Element:
    """The article as the element ``TEI``, identified by a URI."""
    tei = root(NAMESPACE, "TEI")
    header = child(tei, "teiHeader")
    _add_file_description(header, article, uri)
    _add_profile(header, article)
    text = child(tei, "text")
    if article.language is not None and is_language_tag(article.language):
        text.set(LANG, article.language)
    div = child(child(text, "body"), "div", None, {"type": article.kind.value})
    _add_top(div, article)
    for caption in article.captions:
        _add_figure(div, caption)
    _add_blocks(div, article.body)
    for note in article.notes:
        child(child(div, "note", None, {"type": "editorial"}), "p", note)
    if article.truncated:
        child(div, "gap", None, {"reason": "truncated"})
    return tei


def _empty() -> Element:
    tei = root(NAMESPACE, "TEI")
    tei.append(_least_header())
    child(child(child(tei, "text"), "body"), "p")
    return tei


def _least_header() -> Element:
    """The least that a header must say."""
    header = root(NAMESPACE, "teiHeader")
    description = child(header, "fileDesc")
    child(child(description, "titleStmt"), "title")
    child(child(description, "publicationStmt"), "p")
    child(child(description, "sourceDesc"), "p")
    return header


# The header: what is said about the article.


def _add_file_description(header: Element, article: Article, uri: str) -> None:
    description = child(header, "fileDesc")
    titles = child(description, "titleStmt")
    child(titles, "title", article.headline)
    for author in article.authors:
        child(titles, "author", author)
    child(child(description, "publicationStmt"), "p")
    if article.meta:
        notes = child(description, "notesStmt")
        for name, value in article.meta:
            child(child(notes, "note", None, {"type": "record", "n": name}), "p", value)
    _add_source(child(description, "sourceDesc"), article, uri)


def _add_source(source: Element, article: Article, uri: str) -> None:
    bibl = child(source, "bibl")
    _add_text(bibl, "title", article.outlet, {"level": "j"})
    _add_text(bibl, "distributor", article.agency)
    for name, stamp in (("published", article.published), ("updated", article.updated)):
        if stamp is not None:
            child(bibl, "date", stamp.raw, {"type": name, "when": xsd_time(stamp.value)})
    _add_text(bibl, "biblScope", article.section, {"unit": "section"})
    _add_text(bibl, "idno", article.url, {"type": "URI"})
    child(bibl, "idno", uri, {"type": "newsdump"})


def _add_text(parent: Element, name: str, text: str | None, attributes: dict[str, str | None] | None = None) -> None:
    if text is not None:
        child(parent, name, text, attributes)


def _add_profile(header: Element, article: Article) -> None:
    unprinted = _place_dateline(root(NAMESPACE, "dateline"), article.dateline) if article.dateline else []
    if not unprinted and article.language is None:
        return
    profile = child(header, "profileDesc")
    if unprinted:
        creation = child(profile, "creation")
        for mark in unprinted:
            child(creation, mark.name, mark.value, mark.attributes)
    if article.language is not None:
        usage = child(profile, "langUsage")
        if is_language_tag(article.language):
            child(usage, "language", None, {"ident": article.language})
        else:
            child(usage, "p", article.language)


# The text: what is printed.


def _add_top(div: Element, article: Article) -> None:
    for name, text in (("kicker", article.kicker), ("main", article.headline), ("deck", article.deck)):
        _add_text(div, "head", text, {"type": name})
    if article.byline is not None:
        mark_up(child(div, "byline"), article.byline, [Mark(value=one, name="docAuthor") for one in article.authors])
    if article.dateline is not None:
        _place_dateline(child(div, "dateline"), article.dateline)


def _place_dateline(line: Element, dateline: Dateline) -> list[Mark]:
    """Write the dateline into its element; what it does not print is returned."""
    marks = [Mark(value=dateline.place, name="placeName")] if dateline.place is not None else []
    if dateline.date is not None:
        when = {"when": xsd_time(dateline.date.value)}
        marks.append(Mark(value=dateline.date.raw, name="date", attributes=when))
    if dateline.agency is not None:
        marks.append(Mark(value=dateline.agency, name="orgName"))
    return mark_up(line, dateline.raw, marks)


def _add_figure(div: Element, caption: Caption) -> None:
    figure = child(div, "figure", None, {"type": "file" if caption.is_file else None})
    if caption.text:
        child(figure, "p", caption.text)
    marks = []
    if caption.photographer is not None:
        marks.append(Mark(value=caption.photographer, name="persName", attributes={"role": "photographer"}))
    if caption.agency is not None:
        marks.append(Mark(value=caption.agency, name="orgName"))
    if caption.credit is not None:
        marks = mark_up(child(figure, "byline"), caption.credit, marks)
    for mark in marks:
        child(child(figure, "byline"), mark.name, mark.value, mark.attributes)


_ELEMENT_OF = {BlockKind.PARAGRAPH: "p", BlockKind.QUOTE: "quote", BlockKind.ENTRY: "ab", BlockKind.ITEM: "item"}


def _add_blocks(div: Element, blocks: Iterable[Block]) -> None:
    parent = div
    for kind, group in groupby(blocks, lambda block: block.kind):
        holder = child(parent, "list") if kind is BlockKind.ITEM else None
        for block in group:
            if kind is BlockKind.SUBHEAD:
                parent = child(div, "div", None, {"type": "section"})
                _fill(child(parent, "head"), block)
            else:
                place = parent if holder is None else holder
                typed = {"type": "entry"} if kind is BlockKind.ENTRY else None
                _fill(child(place, _ELEMENT_OF[kind], None, typed), block)


def _fill(element: Element, block: Block) -> None:
    if block.stamp is None:
        element.text = block.text
        return
    when = {"type": "stamp", "when": xsd_time(block.stamp.value)}
    child(element, "date", block.stamp.raw, when).tail = " "
    child(element, "seg", block.text)


FORMAT = Format(
    name="tei",
    suffix=".tei.xml",
    description="TEI P5, a teiCorpus for several articles",
    dump=dump,
    standard="tei_all*.rng",
    carries=CARRIES,
    limits=LIMITS,
    drops=drops,
)
