"""From the rows of one article and their roles to the `Article`. Cleaning happens here and only here."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import NamedTuple

from attrs import evolve

from newsdump.building.segments import Segment
from newsdump.fields.bylines import Byline, is_bare_byline_label, read_byline
from newsdump.fields.datelines import is_dateline_line, read_dateline
from newsdump.fields.furniture import leading_counter, truncation
from newsdump.fields.pictures.captions import split_caption
from newsdump.fields.pictures.credits import Credit, read_credit
from newsdump.fields.signoffs import read_signoff
from newsdump.fields.stamps import StampPart, entry_time, names_beside, read_stamps
from newsdump.judging.verdict import Verdict
from newsdump.model import (
    Article,
    Block,
    BlockKind,
    Caption,
    Dateline,
    Kind,
    Origin,
    Role,
    Stamp,
    article_of,
    block_of,
    caption_of,
    origin_of,
)
from newsdump.reading.lines import Piece
from newsdump.reading.rows import Row

__all__ = ["assemble", "assemble_all"]

_BLOCKS = {
    Role.PARAGRAPH: BlockKind.PARAGRAPH,
    Role.SUBHEAD: BlockKind.SUBHEAD,
    Role.QUOTE: BlockKind.QUOTE,
    Role.ITEM: BlockKind.ITEM,
    Role.ENTRY: BlockKind.ENTRY,
}
_ENTRY, _ITEM = Role.ENTRY, Role.ITEM
_PARAGRAPH = BlockKind.PARAGRAPH
# What an article has a value for; the rest is the page's, or nothing's.
_VALUES = frozenset(Role) - {Role.FURNITURE, Role.BOUNDARY, Role.UNPLACED, Role.BLANK}
_BULLET = re.compile(r"[•●▪‣◦■*–—-]+\s*")
_NUMBER = re.compile(r"(\d{1,4})[.)] +(?=\S)", re.ASCII)
_NUMBERED = 3
_SIGN_MARKS = " -–—"
_TITLE_MARKS = " \t|-–—»:·"
_ELLIPSIS = re.compile(r"\s?(?:…|\.{3}|\[…\]|\[\.{2,4}\])")


class _Part(NamedTuple):
    """A value of the article, the rows it was read from and the rows that print it again."""

    name: str
    rows: tuple[int, ...]
    copies: tuple[int, ...] = ()


_ReadCaption = tuple[str, Credit | None, bool]
"""A caption's text, its credit, and whether its picture comes from the files."""


class _Page:
    """The rows of one article by role, further copies apart."""

    def __init__(self, rows: list[Row], verdict: Verdict, segment: Segment, start: int, above: int) -> None:
        self.rows, self.start, self.above = rows, start, above
        self.by_role: dict[Role, list[int]] = {}
        self.copies: dict[int, list[int]] = {}
        self.read: dict[tuple[int, bool], _ReadCaption] = {}
        self.kind = segment.kind
        self.roles = verdict.roles
        originals = verdict.copies[segment.start : segment.end]
        self.order = [i for i, original in enumerate(originals, segment.start) if original is None]
        roles, by_role = self.roles, self.by_role
        for i in self.order:
            role = roles[i]
            if role in by_role:
                by_role[role].append(i)
            elif role in _VALUES:
                by_role[role] = [i]
        if len(self.order) < len(originals):
            for i, original in enumerate(originals, segment.start):
                if original is not None:
                    self.copies.setdefault(original, []).append(i)

    def of(self, role: Role) -> list[int]:
        return self.by_role.get(role, [])

    def text(self, i: int) -> str:
        return self.rows[i].text

    def copies_of(self, rows: Iterable[int]) -> tuple[int, ...]:
        return tuple([copy for row in rows for copy in self.copies.get(row, ())]) if self.copies else ()


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
    page = _Page(rows, verdict, segment, start, above)
    parts: list[_Part] = []
    captions = _captions(page, parts)
    body = _body(page, parts)
    truncated = False
    if body:
        body[-1], truncated = _uncut(body[-1])
    byline, signed = _byline(page, parts), _signed(page, parts)
    dateline = _dateline(page, body, parts)
    published, updated = _stamps(page, parts)
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
            "authors": _authors(byline, signed, parts),
            "agency": _agency(dateline, byline, signed, parts),
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


def _single(page: _Page, role: Role, name: str, parts: list[_Part]) -> str | None:
    """A field of one line. Where two lines claim it they are one after the other in it: nothing is lost."""
    rows = page.of(role)
    if not rows:
        return None
    if role is Role.OUTLET:
        parts.append(_Part(name, (rows[0],), tuple(rows[1:]) + page.copies_of(rows)))
        return page.text(rows[0])
    parts.append(_Part(name, tuple(rows), page.copies_of(rows)))
    text = " ".join(page.text(i) for i in rows)
    return text.rstrip(" :") if role is Role.SECTION else text


def _notes(page: _Page) -> list[_Part]:
    return [_Part(f"notes[{k}]", (i,), page.copies_of((i,))) for k, i in enumerate(page.of(Role.NOTE))]


def _origins(page: _Page, parts: Iterable[_Part]) -> tuple[Origin, ...]:
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


def _pieces(page: _Page, rows: tuple[int, ...]) -> tuple[Piece, ...]:
    return tuple([piece for i in rows for piece in page.rows[i].pieces])


# -------------------------------------------------------------------------------------------------- captions


def _captions(page: _Page, parts: list[_Part]) -> list[Caption]:
    """Captions in order, each with the credit beside it, if it needs one."""
    captions: list[Caption] = []
    for rows in _paired(page):
        copies = page.copies_of(rows[:1])
        parts.append(_Part(f"captions[{len(captions)}]", rows, copies))
        captions.append(_joined_caption(page, rows, 1 + len(copies)))
    return captions


def _paired(page: _Page) -> list[tuple[int, ...]]:
    """The rows of each caption: a caption and the credit next to it, or one row.

    Rows that stand together are a run. One that begins with a credit and ends with a caption has its credits above
    their captions; any other has them below, and a credit that is left over goes to the caption behind it.
    """
    pairs: list[tuple[int, ...]] = []
    for run in _runs(page):
        above = page.roles[run[0]] is Role.CREDIT and page.roles[run[-1]] is Role.CAPTION
        at = 0
        while at < len(run):
            one, two = run[at], run[at + 1] if at + 1 < len(run) else None
            taken = two is None or not _belong(page, one, two) or (not above and _takes_below(page, run, at))
            pairs.append((one,) if taken or two is None else (one, two))
            at += len(pairs[-1])
    return pairs


def _runs(page: _Page) -> Iterable[list[int]]:
    """The rows of captions and credits that nothing stands between but copies and widgets."""
    shown = sorted(page.of(Role.CAPTION) + page.of(Role.CREDIT))
    run: list[int] = []
    for i in page.order[bisect_left(page.order, shown[0]) : bisect_right(page.order, shown[-1])] if shown else ():
        if page.roles[i] in (Role.CAPTION, Role.CREDIT):
            run.append(i)
        elif run and (page.roles[i] is not Role.FURNITURE or i - run[-1] > 2):
            yield run
            run = []
    if run:
        yield run


def _belong(page: _Page, one: int, two: int) -> bool:
    """A caption that has no credit in its line, and a credit."""
    captions = [i for i in (one, two) if page.roles[i] is Role.CAPTION]
    return len(captions) == 1 and _caption(page, captions[0], in_slot=False)[1] is None


def _takes_below(page: _Page, run: list[int], at: int) -> bool:
    """Whether the caption behind a credit has another one behind itself."""
    behind = run[at + 2] if at + 2 < len(run) else None
    return page.roles[run[at]] is Role.CREDIT and behind is not None and page.roles[behind] is Role.CREDIT


def _joined_caption(page: _Page, rows: tuple[int, ...], copies: int) -> Caption:
    texts = [i for i in rows if page.roles[i] is Role.CAPTION]
    credited = [i for i in rows if page.roles[i] is Role.CREDIT]
    # What has a credit beside it needs none at the end of its text.
    text, credit, is_file = _caption(page, texts[0], in_slot=not credited) if texts else ("", None, False)
    if credited:
        credit = read_credit(page.text(credited[0]), in_slot=True)
    if credit is None:
        return caption_of(text, (None, None, None), is_file, copies)
    said = credit.credit or None, credit.photographer, credit.agency
    return caption_of(text, said, is_file or credit.is_file, copies)


def _caption(page: _Page, i: int, *, in_slot: bool = True) -> _ReadCaption:
    """One caption from all its printings, read once."""
    if (i, in_slot) not in page.read:
        page.read[i, in_slot] = _read_caption(page, i, in_slot)
    return page.read[i, in_slot]


def _read_caption(page: _Page, i: int, in_slot: bool) -> _ReadCaption:
    """A caption's text is that of the printing that carries the credit, if one does."""
    texts = [_uncounted(page, text) for text in dict.fromkeys([page.text(j) for j in (i, *page.copies.get(i, ()))])]
    splits = [split_caption(text, in_slot=in_slot) for text in texts]
    best = next((split for split in splits if split.credit is not None), splits[0])
    is_file = any(split.is_file for split in splits)
    bare, full = min(texts, key=len), max(texts, key=len)
    if bare != full and full.startswith(bare) and (best.credit is None or bare != best.text):
        # What one printing has behind the text of another is its credit, whatever it looks like.
        behind = read_credit(full[len(bare) :], in_slot=True)
        if behind is not None:
            return split_caption(bare).text, behind, is_file or behind.is_file
    # A caption with neither a text nor a credit would say nothing of what the line says.
    return best.text if best.text or best.credit else texts[0], best.credit, is_file


def _uncounted(page: _Page, text: str) -> str:
    """A gallery's caption without the counter in front of it."""
    counter = leading_counter(text) if page.kind is Kind.GALLERY and text[0].isdecimal() else None
    return text[counter[2] :] or text if counter is not None else text


# ------------------------------------------------------------------------------------------------------ body


def _body(page: _Page, parts: list[_Part]) -> list[Block]:
    """The blocks in order. A live blog's time alone on a line goes to the text below it.

    If such a time is the last line of all, and none is the first, times stand below their texts.
    """
    rows = [i for i in page.order if page.roles[i] in _BLOCKS]
    if not page.of(Role.ENTRY):
        parts += [_Part(f"body[{k}]", (i,), tuple(page.copies.get(i, ()))) for k, i in enumerate(rows)]
        plain, texts = Role.PARAGRAPH, page.rows
        return [block_of(_PARAGRAPH, texts[i].text) if page.roles[i] is plain else _block(page, i) for i in rows]
    read = [(i, _block(page, i)) for i in rows]
    if read and _is_time_alone(read[-1][1]) and not _is_time_alone(read[0][1]):
        read = _times_first(read)
    blocks: list[Block] = []
    time: tuple[int, Stamp] | None = None
    for i, block in read:
        if time is not None and (block.kind is not BlockKind.ENTRY or block.text):
            entry = block_of(BlockKind.ENTRY, block.text, time[1])
            _add(page, blocks, parts, entry, (min(time[0], i), max(time[0], i)))
            time = None
        elif _is_time_alone(block) and block.stamp is not None:
            if time is not None:
                _add(page, blocks, parts, block_of(BlockKind.ENTRY, "", time[1]), (time[0],))
            time = i, block.stamp
        else:
            _add(page, blocks, parts, block, (i,))
    if time is not None:
        _add(page, blocks, parts, block_of(BlockKind.ENTRY, "", time[1]), (time[0],))
    return blocks


def _is_time_alone(block: Block) -> bool:
    return block.kind is BlockKind.ENTRY and not block.text and block.stamp is not None


def _times_first(read: list[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """The blocks with each time before the texts above it."""
    found: list[tuple[int, Block]] = []
    texts: list[tuple[int, Block]] = []
    for one in read:
        if _is_time_alone(one[1]):
            found += [one, *texts]
            texts = []
        else:
            texts.append(one)
    return found + texts


def _block(page: _Page, i: int) -> Block:
    role, text = page.roles[i], page.rows[i].text
    kind = _BLOCKS[role]
    if role is _ENTRY and (time := entry_time(text)) is not None:
        return block_of(kind, text[time[1] :].strip(), time[0])
    if role is _ITEM and (bullet := _BULLET.match(text)) is not None:
        return block_of(kind, text[bullet.end() :])
    return block_of(kind, text)


def _add(page: _Page, blocks: list[Block], parts: list[_Part], block: Block, rows: tuple[int, ...]) -> None:
    parts.append(_Part(f"body[{len(blocks)}]", rows, page.copies_of(rows)))
    blocks.append(block)


def _uncut(last: Block) -> tuple[Block, bool]:
    """The last block without the words that lead to its continuation, and whether there were any."""
    cut = truncation(last.text)
    if cut is None:
        return last, False
    mark = _ELLIPSIS.match(last.text, cut)
    text = last.text[: mark.end() if mark else cut].rstrip()
    return block_of(last.kind, text, last.stamp), True


# ---------------------------------------------------------------------------------- byline, dateline, stamps


def _byline(page: _Page, parts: list[_Part]) -> Byline | None:
    rows = page.of(Role.BYLINE)
    if not rows:
        return None
    parts.append(_Part("byline", tuple(rows), page.copies_of(rows)))
    raw = " ".join(page.text(i) for i in rows)
    each = [found for text in _unbroken([page.text(i) for i in rows]) if (found := _named(text)) is not None]
    authors = tuple(dict.fromkeys(author for one in each for author in one.authors))
    agency = next((one.agency for one in each if one.agency), None)
    house = next((one.house for one in each if one.house), None)
    return Byline(raw=raw, authors=authors, agency=agency, house=house)


def _unbroken(texts: list[str]) -> list[str]:
    """The rows of a byline, a label alone on its row put before the names on the next."""
    whole: list[str] = []
    for at, text in enumerate(texts):
        if at and is_bare_byline_label(texts[at - 1]):
            whole[-1] = f"{texts[at - 1]} {text}"
        else:
            whole.append(text)
    return whole


def _named(text: str) -> Byline | None:
    """Who is named on a row of a byline, which may hold a stamp too."""
    return read_byline(text) or read_byline(names_beside(text), near_stamp=True) or read_byline(text, near_stamp=True)


def _signed(page: _Page, parts: list[_Part]) -> Byline | None:
    rows = page.of(Role.SIGNOFF)
    if not rows:
        return None
    name = "byline" if not page.of(Role.BYLINE) else "sign_off"
    parts.append(_Part(name, tuple(rows), page.copies_of(rows)))
    each = [read_signoff(page.text(i)) for i in rows]
    authors = tuple(dict.fromkeys(author for one in each if one is not None for author in one.authors))
    agency = next((one.agency for one in each if one is not None and one.agency), None)
    raw = next((one.raw for one in each if one is not None), page.text(rows[0])).strip(_SIGN_MARKS)
    return Byline(raw=raw, authors=authors, agency=agency)


def _authors(byline: Byline | None, signed: Byline | None, parts: list[_Part]) -> tuple[str, ...]:
    """The people of the byline or of the sign-off, as printed; else the house that the byline names: it signs."""
    house = (byline.house,) if byline is not None and byline.house else ()
    said = (("byline", byline and byline.authors), ("sign_off", signed and signed.authors), ("byline", house))
    name, authors = next(((name, authors) for name, authors in said if authors), ("", ()))
    if authors:
        parts.append(_Part("authors", _rows_of(parts, name)))
    return authors or ()


def _rows_of(parts: list[_Part], name: str) -> tuple[int, ...]:
    """The rows of a value that another is read from; a sign-off with a name stands in for a byline."""
    named = {part.name: part.rows for part in parts}
    return named.get(name) or named["byline"]


def _dateline(page: _Page, body: list[Block], parts: list[_Part]) -> Dateline | None:
    for i in page.of(Role.DATELINE):
        found = is_dateline_line(page.text(i))
        if found is not None:
            parts.append(_Part("dateline", (i,), page.copies_of((i,))))
            return found
    for k, block in enumerate(body[:3]):
        led = read_dateline(block.text)
        if led is not None:
            rows = next(part.rows for part in parts if part.name == f"body[{k}]")
            parts.append(_Part("dateline", rows))
            return led[0]
    return None


def _agency(dateline: Dateline | None, byline: Byline | None, signed: Byline | None, parts: list[_Part]) -> str | None:
    """The text's agency: the dateline says it best, then the byline, then the sign-off. A photo credit never does."""
    said = (
        ("dateline", dateline and dateline.agency),
        ("byline", byline and byline.agency),
        ("sign_off", signed and signed.agency),
    )
    name, agency = next(((name, agency) for name, agency in said if agency), ("", None))
    if agency:
        parts.append(_Part("agency", _rows_of(parts, name)))
    return agency


_Found = tuple[StampPart, int]


def _stamps(page: _Page, parts: list[_Part]) -> tuple[Stamp | None, Stamp | None]:
    """Published and updated, by their labels; without one the stamp nearest to the headline is the publication's.

    A page that prints nothing but when it was updated says by that how old the text is, and nine times in ten an
    article that was never changed carries such a stamp: then it is both.
    """
    rows = page.of(Role.STAMP) + [i for i in page.of(Role.BYLINE) if len(page.text(i)) < 200]
    if not rows:
        return None, None
    near = _nearness(page)
    text = " ".join(page.text(i)[:300] for i in (page.of(Role.HEADLINE) + page.of(Role.PARAGRAPH))[:4])
    found = sorted(((part, i) for i in rows for part in read_stamps(page.text(i), text)), key=lambda one: near(one[1]))
    updated = _best(found, "updated") or next((one for one in found if one[0].label == "updated"), None)
    plain = _best([one for one in found if updated is None or _is_before(one[0], updated[0])], None)
    if plain is not None and updated is not None and near(plain[1]) > near(updated[1]) + _BESIDE:
        plain = None
    published = _best(found, "published") or plain or _best(found, "updated")
    published = published or next((one for one in found if one[0].label != "updated"), None)
    for name, stamp in (("published", published), ("updated", updated)):
        if stamp is not None:
            parts.append(_Part(name, (stamp[1],), page.copies_of((stamp[1],))))
    return (published[0].stamp if published else None, updated[0].stamp if updated else None)


_BESIDE = 4
"""A stamp so many rows farther away than one that says "updated" is not the same article's."""


def _is_before(one: StampPart, updated: StampPart) -> bool:
    """Whether a stamp's day is not later than the day of the last change."""
    first, last = _day(one.stamp), _day(updated.stamp)
    return first is None or last is None or first <= last


def _day(stamp: Stamp) -> dt.date | None:
    return stamp.value.date() if isinstance(stamp.value, dt.datetime) else stamp.value


def _best(found: list[_Found], label: str | None) -> _Found | None:
    """The nearest stamp with a value and this label. A masthead's day is the day the page was read: it stands back."""
    valued = [one for one in found if one[0].label == label and one[0].stamp.value is not None]
    return next((one for one in valued if not one[0].is_masthead), valued[0] if valued else None)


def _nearness(page: _Page) -> Callable[[int], float]:
    """How far a row is from the headline's printings, the deck and the text; what stands above them all is farthest."""
    titles = page.of(Role.HEADLINE)
    places = [*titles, *page.copies_of(titles), *page.of(Role.DECK)[:1], *page.of(Role.PARAGRAPH)[:1]] or [0]
    first = min(places)
    return lambda i: min(abs(i - place) for place in places) + (_BESIDE if i < first else 0)
