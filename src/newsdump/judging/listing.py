"""Index pages: many short items, each cut off, and no article.

An item is what one teaser brings with it: a caption, a headline, the teaser, a byline or a stamp before or after it.
Which of these stand before the teaser and which after is read from the whole page, not from the single item.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from attrs import frozen

from newsdump.judging.facts import Facts

__all__ = ["Item", "Listing", "find_listing"]

_FEWEST = 3
_LONGEST = 80


@frozen
class Item:
    """Rows [start, end) of one teaser; `headline` and `teaser` are rows in it."""

    start: int
    end: int
    headline: int | None
    teaser: int


@frozen
class Listing:
    """The items of an index page, in order."""

    items: tuple[Item, ...]


def find_listing(facts: Facts) -> Listing | None:
    """The items, if the page is an index: most of its sentences are cut off, or stand alone under stamped headlines."""
    teasers = _cut_off(facts) or _stamped(facts)
    if not teasers:
        return None
    return Listing(tuple(_items(facts, teasers)))


def _cut_off(facts: Facts) -> list[int]:
    texts = [i for i in range(facts.count) if facts.mass[i] >= 6 and (facts.stops[i] or facts.truncated(i) is not None)]
    texts = [i for i in texts if facts.caption(i) is None and facts.furniture(i) is None]
    teasers = [i for i in texts if facts.mass[i] <= _LONGEST and facts.truncated(i) is not None]
    enough = len(teasers) >= _FEWEST and 2 * len(teasers) >= len(texts)
    return teasers if enough and _stand_apart(teasers) else []


def _stand_apart(teasers: list[int]) -> bool:
    """Something stands between most teasers: cut-off lines in a row are a list, not items."""
    return sum(b - a > 1 for a, b in pairwise(teasers)) >= 0.6 * (len(teasers) - 1)


def _stamped(facts: Facts) -> list[int]:
    """One sentence row under each headline, a stamp or byline in each item, and no dateline (that is a digest)."""
    texts = [i for i in range(facts.count) if facts.stops[i] and facts.mass[i] >= 6 and facts.caption(i) is None]
    if len(texts) < _FEWEST + 1 or any(facts.mass[i] > _LONGEST or below - i < 3 for i, below in pairwise(texts)):
        return []
    heads = [range(max(above + 1, text - 4), text) for above, text in pairwise([-1, *texts])]
    stamped = [any(facts.stamp_line(i) or facts.byline(i) for i in head) for head in heads]
    titled = [any(facts.is_title_like(i) for i in head) for head in heads]
    datelines = sum(facts.dateline(i) is not None for i in texts)
    ended = sum(facts.furniture(i) == "comments" or facts.signoff(i) is not None for i in range(facts.count))
    wanted = 0.8 * len(texts)
    return texts if sum(stamped) >= wanted and sum(titled) >= wanted and not datelines and ended < _FEWEST else []


def _items(facts: Facts, teasers: list[int]) -> list[Item]:
    follow = 0 if _leads(facts, teasers[0]) else _following(facts, teasers)
    ends = [min(t + 1 + _span(facts, t + 1, follow), facts.count) for t in teasers]
    sizes = Counter(t - end for end, t in zip(ends, teasers[1:], strict=False))
    before = sizes.most_common(1)[0][0] if sizes else 2
    firsts = (max(end, teaser - before - 1) for end, teaser in zip(ends, teasers[1:], strict=False))
    starts = [max(0, teasers[0] - before), *firsts]
    rows = zip(starts, ends, teasers, strict=True)
    return [Item(start, end, _headline(facts, start, teaser), teaser) for start, end, teaser in rows]


def _leads(facts: Facts, first: int) -> bool:
    """Whether stamps stand before the headlines: then one stands before the first headline too."""
    titles = [i for i in range(max(0, first - 4), first) if facts.is_title_like(i)]
    return bool(titles) and titles[0] > 0 and facts.stamp_line(titles[0] - 1)


def _following(facts: Facts, teasers: list[int]) -> int:
    spans = Counter(_span(facts, t + 1, 3) for t in teasers)
    return spans.most_common(1)[0][0]


def _span(facts: Facts, start: int, most: int) -> int:
    span = 0
    for i in range(start, min(start + most, facts.count)):
        if not (facts.stamp_line(i) or facts.byline(i) is not None or _is_name(facts, i)):
            break
        span += 1
    return span


def _is_name(facts: Facts, i: int) -> bool:
    return facts.mass[i] <= 6 and facts.bare_name(i) is not None


def _headline(facts: Facts, start: int, teaser: int) -> int | None:
    """The title nearest above the teaser; a single word, or what might be a name, only if there is no other."""
    titles = [i for i in range(start, teaser) if facts.is_title_like(i)]
    return max(titles, key=lambda i: (facts.mass[i] > 1, not _is_name(facts, i), i), default=None)
