"""From the rows of one article and their roles to the `Article`. Cleaning happens in this room and only here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from attrs import evolve

from newsdump.building.body import body_of, uncut
from newsdump.building.filing import agency_of, authors_of, byline_of, dateline_of, signed_by, stamps_of
from newsdump.building.page import Page, Part
from newsdump.building.pictures import captions_of
from newsdump.building.segments import Segment
from newsdump.judging.verdict import Verdict
from newsdump.model import Article, Kind, Origin, Role, article_of, origin_of
from newsdump.reading.lines import Piece
from newsdump.reading.rows import Row

__all__ = ["assemble", "assemble_all"]

_NUMBER = re.compile(r"(\d{1,4})[.)] +(?=\S)", re.ASCII)
_NUMBERED = 3
_TITLE_MARKS = " \t|-–—»:·"


def assemble_all(
    rows: list[Row], verdict: Verdict, found: list[Segment], start: int = 0, above: int = 0
) -> list[Article]:
    """The articles of all segments. The items of a digest share the name of the column that stands above the first.

    The rows' text begins in the whole one at the offset `start`, below so many lines as `above` says.
    """
    articles: list[Article] = []
    section: str | None = None
    for segment in found:
        article = assemble(rows, verdict, segment, start, above)
        section = (article.section or section) if article.kind is Kind.DIGEST else None
        if section and not article.section:
            origins = [origin for origin in articles[-1].provenance if origin.name == "section"]
            article = evolve(article, section=section, provenance=(*article.provenance, *origins))
        articles.append(article)
    return _unnumbered(articles)


def _unnumbered(articles: list[Article]) -> list[Article]:
    """Without the numbers before their headlines, where each of several has one and they go up: those are a list's."""
    numbers = [_NUMBER.match(article.headline or "") for article in articles[:_NUMBERED]]
    if len(numbers) < _NUMBERED or not all(numbers):
        return articles
    known = [number for number in (_NUMBER.match(article.headline or "") for article in articles) if number is not None]
    if len(known) < len(articles) or any(int(one[1]) >= int(two[1]) for one, two in pairwise(known)):
        return articles
    return [
        evolve(article, headline=number.string[number.end() :]) for article, number in zip(articles, known, strict=True)
    ]


def assemble(rows: list[Row], verdict: Verdict, segment: Segment, start: int = 0, above: int = 0) -> Article:
    """The article that a segment holds, with the origin of each of its values."""
    page = Page(rows, verdict, segment, start, above)
    parts: list[Part] = []
    captions = captions_of(page, parts)
    body = body_of(page, parts)
    truncated = False
    if body:
        body[-1], truncated = uncut(body[-1])
    byline, signed = byline_of(page, parts), signed_by(page, parts)
    dateline = dateline_of(page, body, parts)
    published, updated = stamps_of(page, parts)
    single = {name: _single(page, role, name, parts) for name, role in _SINGLE.items()}
    outlet = single["outlet"]
    said = byline or signed
    return article_of(
        {
            "kind": segment.kind,
            "headline": single["headline"],
            "kicker": single["kicker"],
            "deck": single["deck"],
            "section": single["section"],
            "byline": said.raw if said is not None and (said is byline or said.authors) else None,
            "authors": authors_of(byline, signed, parts),
            "agency": agency_of(dateline, byline, signed, parts),
            "dateline": dateline,
            "published": published,
            "updated": updated,
            "captions": tuple(captions),
            "body": tuple(body),
            "notes": tuple([page.text(i) for i in page.of(Role.NOTE)]),
            "truncated": truncated,
            "outlet": (outlet.strip(_TITLE_MARKS) or None) if outlet else None,
            "provenance": _origins(page, (*parts, *_notes(page))),
        }
    )


_SINGLE = {
    "headline": Role.HEADLINE,
    "kicker": Role.KICKER,
    "deck": Role.DECK,
    "section": Role.SECTION,
    "outlet": Role.OUTLET,
}


def _single(page: Page, role: Role, name: str, parts: list[Part]) -> str | None:
    """A field of one line. Where two lines claim it they are one after the other in it: nothing is lost."""
    rows = page.of(role)
    if not rows:
        return None
    if role is Role.OUTLET:
        parts.append(Part(name, (rows[0],), tuple(rows[1:]) + page.copies_of(rows)))
        return page.text(rows[0])
    parts.append(Part(name, tuple(rows), page.copies_of(rows)))
    text = " ".join(page.text(i) for i in rows)
    return text.rstrip(" :") if role is Role.SECTION else text


def _notes(page: Page) -> list[Part]:
    return [Part(f"notes[{k}]", (i,), page.copies_of((i,))) for k, i in enumerate(page.of(Role.NOTE))]


def _origins(page: Page, parts: Iterable[Part]) -> tuple[Origin, ...]:
    """Where each value stood. Most were read from one piece of one line."""
    rows, offset, above = page.rows, page.start, page.above
    origins: list[Origin] = []
    for name, own, copies in parts:
        pieces = rows[own[0]].pieces if len(own) == 1 else _pieces(page, own)
        if len(pieces) == 1:
            number, start, end = pieces[0]
            origins.append(origin_of(name, (number + above,), ((start + offset, end + offset),), 1 + len(copies)))
            continue
        lines = tuple(dict.fromkeys([number + above for number, _, _ in pieces]))
        spans = tuple([(start + offset, end + offset) for _, start, end in pieces])
        origins.append(origin_of(name, lines, spans, 1 + len(copies)))
    return tuple(origins)


def _pieces(page: Page, rows: tuple[int, ...]) -> tuple[Piece, ...]:
    return tuple([piece for i in rows for piece in page.rows[i].pieces])
