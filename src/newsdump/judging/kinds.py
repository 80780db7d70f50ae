"""What kind of article a stretch is: a live blog, a gallery, an item of a digest, or an article."""

from __future__ import annotations

import re

from attrs import frozen

from newsdump.fields.furniture import is_counter
from newsdump.judging.facts import Facts
from newsdump.model import Kind

__all__ = ["Gallery", "counters", "entries", "kinds_of", "read_gallery"]

_DIGEST_WORDS = 150
# Not a date: a reader's comment has its day before its hour.
_TIME_FIRST = re.compile(r"\D{0,25}?\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?\s?m)", re.IGNORECASE)
_FEWEST_ENTRIES = 2
_FEWEST_PICTURES = 3


def kinds_of(facts: Facts, signals: list[tuple[str, ...]], stretches: list[range], bodies: list[range]) -> list[Kind]:
    """The kind of each stretch, from the signals that began it, its rows and the rows of its body."""
    kinds = [_kind(facts, rows, body) for rows, body in zip(stretches, bodies, strict=True)]
    items = [
        kind is Kind.ARTICLE and _is_item(said) and sum(facts.mass[i] for i in body) <= _DIGEST_WORDS
        for kind, said, body in zip(kinds, signals, bodies, strict=True)
    ]
    # The first item begins where the text does, and so has no sign-off above it.
    items[0] = kinds[0] is Kind.ARTICLE and any(items[1:2])
    return [Kind.DIGEST if item else kind for item, kind in zip(items, kinds, strict=True)]


def _is_item(signals: tuple[str, ...]) -> bool:
    closed = "sign-off above" in signals or any(signal.startswith("rule line") for signal in signals)
    return closed and "dateline below" in signals and "headline printed again" not in signals


def _kind(facts: Facts, rows: range, body: range) -> Kind:
    if len(entries(facts, body)) >= _FEWEST_ENTRIES:
        return Kind.LIVE
    return Kind.GALLERY if len(counters(facts, rows)) >= _FEWEST_PICTURES else Kind.ARTICLE


def entries(facts: Facts, body: range) -> list[int]:
    """The rows with which entries of a live blog begin: a time alone above a text, or a marked time before one."""
    found = []
    for i in body:
        time = facts.entry(i)
        if time is None or _TIME_FIRST.match(facts.texts[i]) is None:
            continue
        alone = not facts.texts[i][time[1] :].strip()
        if not alone or any(facts.stops[j] or facts.mass[j] > 12 for j in range(i + 1, min(i + 3, facts.count))):
            found.append(i)
    return found


def counters(facts: Facts, rows: range) -> list[int]:
    """The rows that count a gallery's pictures: rising, and of one total."""
    found: list[int] = []
    last = total = 0
    for i in rows:
        counter = is_counter(facts.texts[i])
        if counter is None:
            continue
        if counter[0] > last and total in (0, counter[1]):
            found.append(i)
            last, total = counter
    return found


@frozen
class Gallery:
    """The caption rows of a gallery, and the title that stands among them, if one does."""

    captions: tuple[int, ...]
    title: int | None


def read_gallery(facts: Facts, rows: range) -> Gallery:
    """What stands behind each counter: the line with a credit is the caption, else the first line."""
    counted = counters(facts, rows)
    captions: list[int] = []
    titles: list[int] = []
    for first, after in zip(counted, [*counted[1:], rows.stop], strict=True):
        below = [i for i in range(first + 1, after) if _may_be_caption(facts, i)]
        credited = [i for i in below if facts.caption(i) is not None or _is_credit_below(facts, i)]
        captions.extend(credited[:1] or below[:1])
        titles.extend(i for i in below if i not in credited[:1] and credited and facts.is_title_like(i))
    return Gallery(tuple(captions), titles[0] if titles else None)


def _is_credit_below(facts: Facts, i: int) -> bool:
    return i + 1 < facts.count and facts.credit(i + 1) is not None


def _may_be_caption(facts: Facts, i: int) -> bool:
    return not (facts.furniture(i) or facts.stamp_line(i) or facts.credit(i) or is_counter(facts.texts[i]))
