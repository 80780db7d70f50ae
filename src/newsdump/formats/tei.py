"""TEI P5, the Guidelines of the Text Encoding Initiative: ``TEI`` for one article, ``teiCorpus`` for several.

What is known about an article stands in its header, what is printed in its text, so a headline stands in both: the
header's ``title`` is one that TEI requires. Where each field stands, by the chapters of the Guidelines (P5, 4.12.0):

============== ========================================================================================================
field          place
============== ========================================================================================================
id             ``sourceDesc/bibl/idno`` of the type ``newsdump``
kind           ``@type`` of the ``div`` that holds the text
headline       ``titleStmt/title`` (2.2.1) and ``div/head`` of the type ``main`` (4.2.1)
kicker, deck   ``div/head`` of the types ``kicker`` and ``deck``
section        ``sourceDesc/bibl/biblScope`` of the unit ``section`` (3.12.2.5)
byline         ``div/byline``, each author whom it names in ``docAuthor`` (4.2.2)
authors        ``titleStmt/author``
agency         ``sourceDesc/bibl/distributor``
dateline       ``div/dateline`` with ``placeName``, ``date/@when`` and ``orgName``; what the printed line does not say stands
               in ``profileDesc/creation`` (2.4.1)
published      ``sourceDesc/bibl/date`` of the type ``published``: as printed, and in ``@when``
updated        the same of the type ``updated``
captions       ``figure`` (14.4): text in ``p``, credit in ``byline`` with ``persName`` (role ``photographer``) and ``orgName``
               marked or in one of their own; a picture from the files is of the type ``file``
body           ``p``; subheads begin a ``div`` of the type ``section`` with their ``head``, quotes ``quote``, items
               ``list/item``, entries ``ab`` of the type ``entry``; where a block has a stamp, ``date`` before its text in ``seg``
notes          ``div/note`` of the type ``editorial``, after the body
truncated      ``gap`` of the reason ``truncated``, at the end (3.5.3)
language       ``langUsage/language/@ident`` and ``xml:lang`` of ``text``; without a tag's form, in words in ``langUsage``
outlet         ``sourceDesc/bibl/title`` of the level ``j`` (3.12.2.2)
url            ``sourceDesc/bibl/idno`` of the type ``URI``
meta           ``notesStmt/note`` of the type ``record``, named by ``@n``
============== ========================================================================================================

Lost: provenance, how often a caption was printed, and the offset of a time further than 14 hours from UTC, which TEI's
``@when`` (XML Schema's types) gives in UTC.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from typing import TYPE_CHECKING, TextIO

from newsdump.formats.markup import LANG, Mark, child, drain, indent, is_language_tag, mark_up, root, xsd_time
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Stamp

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["NAMESPACE", "dump", "element"]

NAMESPACE = "http://www.tei-c.org/ns/1.0"

# Elements with text of their own: indentation stays out of them.
TEXT_ELEMENTS = frozenset(
    "ab author biblScope byline creation date dateline distributor head idno item note p quote title".split()
)


def dump(articles: Iterable[Article], file: TextIO, provenance: bool = False) -> None:  # noqa: ARG001  not carried
    """Write the articles, holding two of them at most. The file's encoding must be UTF-8.

    No article is a document without one: its text is empty.
    """
    found = iter(articles)
    first, second = next(found, None), next(found, None)
    if first is None:
        _write(file, [_empty()])
    elif second is None:
        _write(file, [element(first)])
    else:
        _write(file, map(element, chain((first, second), found)), corpus=True)


def element(article: Article) -> Element:
    """The article as the element ``TEI``."""
    tei = root(NAMESPACE, "TEI")
    header = child(tei, "teiHeader")
    _add_file_description(header, article)
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
        child(div, "note", note, {"type": "editorial"})
    if article.truncated:
        child(div, "gap", None, {"reason": "truncated"})
    return tei


def _write(file: TextIO, documents: Iterable[Element], *, corpus: bool = False) -> None:
    from lxml import etree

    buffer = io.BytesIO()
    with etree.xmlfile(buffer, encoding="UTF-8") as out:
        out.write_declaration()
        if not corpus:
            for document in documents:
                indent(document, 0, TEXT_ELEMENTS)
                out.write(document)
        else:
            with out.element(f"{{{NAMESPACE}}}teiCorpus", nsmap={None: NAMESPACE}):
                for one in chain((_corpus_header(),), documents):
                    indent(one, 1, TEXT_ELEMENTS)
                    out.write("\n  ", one)
                    out.flush()
                    drain(buffer, file)
                out.write("\n")
    drain(buffer, file)
    file.write("\n")


def _empty() -> Element:
    tei = root(NAMESPACE, "TEI")
    tei.append(_corpus_header())
    child(child(child(tei, "text"), "body"), "p")
    return tei


def _corpus_header() -> Element:
    """The least that a header must say."""
    header = root(NAMESPACE, "teiHeader")
    description = child(header, "fileDesc")
    child(child(description, "titleStmt"), "title")
    child(child(description, "publicationStmt"), "p")
    child(child(description, "sourceDesc"), "p")
    return header


# The header: what is said about the article.


def _add_file_description(header: Element, article: Article) -> None:
    description = child(header, "fileDesc")
    titles = child(description, "titleStmt")
    child(titles, "title", article.headline)
    for author in article.authors:
        child(titles, "author", author)
    child(child(description, "publicationStmt"), "p")
    if article.meta:
        notes = child(description, "notesStmt")
        for name, value in article.meta:
            child(notes, "note", value, {"type": "record", "n": name})
    _add_source(child(description, "sourceDesc"), article)


def _add_source(source: Element, article: Article) -> None:
    bibl = child(source, "bibl")
    _add_text(bibl, "title", article.outlet, {"level": "j"})
    _add_text(bibl, "distributor", article.agency)
    for name, stamp in (("published", article.published), ("updated", article.updated)):
        if stamp is not None:
            child(bibl, "date", stamp.raw, {"type": name, "when": xsd_time(stamp.value)})
    _add_text(bibl, "biblScope", article.section, {"unit": "section"})
    _add_text(bibl, "idno", article.url, {"type": "URI"})
    child(bibl, "idno", article.id, {"type": "newsdump"})


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
    date = _stamped(element, block.stamp)
    date.tail = " "
    child(element, "seg", block.text)


def _stamped(parent: Element, stamp: Stamp) -> Element:
    return child(parent, "date", stamp.raw, {"type": "stamp", "when": xsd_time(stamp.value)})
