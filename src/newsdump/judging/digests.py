"""Digests: a column of short items, each with a dateline or a sign-off, most with a headline of their own."""

from __future__ import annotations

from itertools import pairwise

from attrs import frozen

from newsdump.fields.lexicon.columns import BRIEFS
from newsdump.judging.facts import Facts

__all__ = ["Brief", "Digest", "find_digest"]

_FEWEST = 3
_FEWEST_NAMED = 2
_LONGEST = 150
_HEAD = 3
_LONGEST_KICKER = 4
_LONGEST_HEADLINE = 20
_NAME = 8


@frozen
class Brief:
    """Rows [start, end) of one item: a kicker and a headline, if it has them, and its body in [body, tail)."""

    start: int
    end: int
    kicker: int | None
    headline: int | None
    body: int
    tail: int


@frozen
class Digest:
    """The items of a digest in order, the row with the column's name, and the rules that part items."""

    items: tuple[Brief, ...]
    name: int | None
    marks: frozenset[int]


def find_digest(facts: Facts) -> Digest | None:
    """The items, if that is what the text consists of: all short, all with a dateline or signed."""
    if _goes_on(facts):
        return None
    datelines = [i for i in range(facts.count) if _says(facts, i) and facts.dateline[i] is not None]
    signed = [i for i in range(1, facts.count) if _closes(facts, i)]
    if max(len(datelines), len(signed)) < _FEWEST_NAMED:
        return None
    by_dateline = _heads(facts, datelines)
    heads = by_dateline if len(datelines) >= len(signed) else _heads(facts, _first_texts(facts, signed))
    items = _items(facts, heads, signed)
    if not _is_whole(facts, items):
        return None
    name = _name(facts, items[0])
    if len(items) < (_FEWEST if name is None else _FEWEST_NAMED):
        return None
    marks = frozenset(i for i in range(items[0].start, items[-1].tail) if facts.rule_line[i])
    return Digest(tuple(items), name, marks)


def _says(facts: Facts, i: int) -> bool:
    return facts.stops[i] or facts.mass[i] >= _NAME


def _closes(facts: Facts, i: int) -> bool:
    """A sign-off that can be nothing else, right below a sentence."""
    return facts.stops[i - 1] and facts.signs_off[i] and facts.credit[i - 1] is None


def _goes_on(facts: Facts) -> bool:
    """Sentences one below the other, longer than any item. Most pages have them, and are asked no more."""
    said = 0
    for mass, stops in zip(facts.mass, facts.stops, strict=True):
        said = said + mass if stops and mass >= _NAME else 0
        if said > _LONGEST:
            return True
    return False


def _first_texts(facts: Facts, signed: list[int]) -> list[int]:
    """The first sentence of each item, which ends with its sign-off."""
    found: list[int] = []
    for above, end in pairwise([-1, *signed]):
        first = end - 1
        while first - 1 > above and facts.stops[first - 1] and _says(facts, first - 1):
            first -= 1
        found.append(first)
    return found


def _heads(facts: Facts, texts: list[int]) -> list[tuple[int, int | None, int | None]]:
    """For each item its first sentence, its headline and its kicker."""
    found: list[tuple[int, int | None, int | None]] = []
    for above, text in pairwise([-1, *texts]):
        title = text - 1 if text - 1 > above and _is_headline(facts, text - 1) else None
        kicker = text - 2 if title is not None and text - 2 > above and _is_kicker(facts, text - 2) else None
        found.append((text, title, kicker))
    # A word above one headline is a menu's or the column's name; a kicker stands above every one.
    kicked = sum(kicker is not None for _, _, kicker in found)
    return found if kicked == len(found) else [(text, title, None) for text, title, _ in found]


def _is_headline(facts: Facts, i: int) -> bool:
    return facts.mass[i] <= _LONGEST_HEADLINE and facts.is_title_like[i]


def _is_kicker(facts: Facts, i: int) -> bool:
    return facts.mass[i] <= _LONGEST_KICKER and facts.is_title_like[i]


def _items(facts: Facts, heads: list[tuple[int, int | None, int | None]], signed: list[int]) -> list[Brief]:
    firsts = [min(row for row in head if row is not None) for head in heads]
    closers = frozenset(signed)
    items: list[Brief] = []
    for (body, title, kicker), start, end in zip(heads, firsts, [*firsts[1:], facts.count], strict=True):
        tail = body + 1
        while tail < end and facts.stops[tail] and not facts.is_beside[tail] and tail not in closers:
            tail += 1
        items.append(Brief(start, end, kicker, title, body, tail))
    return items


def _is_whole(facts: Facts, items: list[Brief]) -> bool:
    """All items are short, all or none have headlines, and nothing else is said on the page."""
    titled = sum(item.headline is not None for item in items)
    if titled not in (0, len(items)) or (not titled and not _are_parted(facts, items)):
        return False
    masses = [sum(facts.mass[i] for i in range(item.body, item.tail)) for item in items]
    if max(masses) > _LONGEST:
        return False
    inside = {i for item in items for i in range(item.start, item.tail)}
    outside = sum(facts.mass[i] for i in range(facts.count) if i not in inside and facts.stops[i] and _says(facts, i))
    return 4 * outside <= sum(masses)


def _are_parted(facts: Facts, items: list[Brief]) -> bool:
    """Items without headlines are parted by rules, and are told from an article's paragraphs by nothing else."""
    return all(any(facts.rule_line[i] for i in range(item.tail, item.end)) for item in items[:-1])


def _name(facts: Facts, first: Brief) -> int | None:
    """The column's name: above the first item, by its words; or else the text's first line, if that is right there."""
    for i in range(first.start - 1, max(-1, first.start - _HEAD - 1), -1):
        low = facts.texts[i].casefold()
        if facts.mass[i] <= _NAME and any(words in low for words in BRIEFS):
            return i
    alone = first.start == 1 and facts.mass[0] <= _NAME and not facts.is_beside[0]
    return 0 if alone else None
