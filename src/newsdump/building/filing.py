"""Who wrote one article, where and when: byline, sign-off, dateline, agency, stamps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from newsdump.building.page import Page, Part
from newsdump.fields.bylines import Byline, is_bare_byline_label, read_byline
from newsdump.fields.datelines import is_dateline_line, read_dateline
from newsdump.fields.signoffs import read_signoff
from newsdump.fields.stamps import StampPart, names_beside, read_stamps
from newsdump.model import Block, Dateline, Role, Stamp

__all__ = ["agency_of", "authors_of", "byline_of", "dateline_of", "signed_by", "stamps_of"]

_SIGN_MARKS = " -–—"


def byline_of(page: Page, parts: list[Part]) -> Byline | None:
    """The byline as printed, with all that its rows name; `None` if no row is one."""
    rows = page.of(Role.BYLINE)
    if not rows:
        return None
    parts.append(Part("byline", tuple(rows), page.copies_of(rows)))
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


def signed_by(page: Page, parts: list[Part]) -> Byline | None:
    """The sign-off, with all that its rows name; without a byline it stands in for one."""
    rows = page.of(Role.SIGNOFF)
    if not rows:
        return None
    name = "byline" if not page.of(Role.BYLINE) else "sign_off"
    parts.append(Part(name, tuple(rows), page.copies_of(rows)))
    each = [read_signoff(page.text(i)) for i in rows]
    authors = tuple(dict.fromkeys(author for one in each if one is not None for author in one.authors))
    agency = next((one.agency for one in each if one is not None and one.agency), None)
    raw = next((one.raw for one in each if one is not None), page.text(rows[0])).strip(_SIGN_MARKS)
    return Byline(raw=raw, authors=authors, agency=agency)


def authors_of(byline: Byline | None, signed: Byline | None, parts: list[Part]) -> tuple[str, ...]:
    """The people of the byline or of the sign-off, as printed; else the house that the byline names: it signs."""
    house = (byline.house,) if byline is not None and byline.house else ()
    said = (("byline", byline and byline.authors), ("sign_off", signed and signed.authors), ("byline", house))
    name, authors = next(((name, authors) for name, authors in said if authors), ("", ()))
    if authors:
        parts.append(Part("authors", _rows_of(parts, name)))
    return authors or ()


def _rows_of(parts: list[Part], name: str) -> tuple[int, ...]:
    """The rows of a value that another is read from; a sign-off with a name stands in for a byline."""
    named = {part.name: part.rows for part in parts}
    return named.get(name) or named["byline"]


def dateline_of(page: Page, body: list[Block], parts: list[Part]) -> Dateline | None:
    """The dateline on a row of its own, or in front of one of the first blocks."""
    for i in page.of(Role.DATELINE):
        found = is_dateline_line(page.text(i))
        if found is not None:
            parts.append(Part("dateline", (i,), page.copies_of((i,))))
            return found
    for k, block in enumerate(body[:3]):
        led = read_dateline(block.text)
        if led is not None:
            rows = next(part.rows for part in parts if part.name == f"body[{k}]")
            parts.append(Part("dateline", rows))
            return led[0]
    return None


def agency_of(dateline: Dateline | None, byline: Byline | None, signed: Byline | None, parts: list[Part]) -> str | None:
    """The text's agency: the dateline says it best, then the byline, then the sign-off. A photo credit never does."""
    said = (
        ("dateline", dateline and dateline.agency),
        ("byline", byline and byline.agency),
        ("sign_off", signed and signed.agency),
    )
    name, agency = next(((name, agency) for name, agency in said if agency), ("", None))
    if agency:
        parts.append(Part("agency", _rows_of(parts, name)))
    return agency


_Found = tuple[StampPart, int]


def stamps_of(page: Page, parts: list[Part]) -> tuple[Stamp | None, Stamp | None]:
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
            parts.append(Part(name, (stamp[1],), page.copies_of((stamp[1],))))
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


def _nearness(page: Page) -> Callable[[int], float]:
    """How far a row is from the headline's printings, the deck and the text; what stands above them all is farthest."""
    titles = page.of(Role.HEADLINE)
    places = [*titles, *page.copies_of(titles), *page.of(Role.DECK)[:1], *page.of(Role.PARAGRAPH)[:1]] or [0]
    first = min(places)
    return lambda i: min(abs(i - place) for place in places) + (_BESIDE if i < first else 0)
