"""Index pages: many short items, and no article.

An item is what one teaser brings with it: a caption, a headline, the teaser, a byline or a stamp before or after it.
Which of these stand before the teaser and which after is read from the whole page, not from the single item.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise

from attrs import frozen

from newsdump.fields.stamps import may_hold_day
from newsdump.judging.facts import Facts

__all__ = ["Item", "Listing", "find_listing"]

_FEWEST = 3
_FEWEST_STAMPED = 4
_LONGEST = 80
_PROSE = 80
"""So many words of sentences one below the other, and none of them cut off, are an article."""
_BETWEEN = 8
_NEAR = 4
_LONGEST_META = 12


@frozen
class Item:
    """Rows [start, end) of one teaser; `headline` and `teaser` are rows in it. An item may be a headline alone."""

    start: int
    end: int
    headline: int | None
    teaser: int | None


@frozen
class Listing:
    """The items of an index page, in order."""

    items: tuple[Item, ...]


def find_listing(facts: Facts) -> Listing | None:
    """The items, if the page is an index.

    Most of its sentences are cut off, or stand alone under stamped headlines, or it has stamped headlines and hardly a
    sentence. A page with an article on it is none, whatever its lists are.
    """
    if _has_article(facts):
        return None
    teasers = _cut_off(facts) or _stamped(facts)
    if teasers:
        return Listing(tuple(_items(facts, teasers)))
    items = _headlines(facts)
    return Listing(tuple(items)) if items else None


def _texts(facts: Facts) -> list[int]:
    """The rows that are sentences or were cut off from them."""
    return [i for i in range(facts.count) if facts.mass[i] >= 6 and _says(facts, i)]


def _says(facts: Facts, i: int) -> bool:
    said = facts.stops[i] or facts.prose[i] or facts.truncated[i] is not None
    return said and facts.caption[i] is None and facts.furniture[i] is None


def _has_article(facts: Facts) -> bool:
    """Sentences that go on from row to row, none of them cut off."""
    said, last = 0, -1
    for i, mass in enumerate(facts.mass):
        if mass < 6 or facts.truncated[i] is not None or not _says(facts, i):
            continue
        said = said + mass if last >= 0 and i - last <= 1 else mass
        last = i
        if said >= _PROSE and (mass < said or mass > _LONGEST):
            return True
    return False


def _cut_off(facts: Facts) -> list[int]:
    texts = _texts(facts)
    teasers = [i for i in texts if facts.mass[i] <= _LONGEST and facts.truncated[i] is not None]
    enough = len(teasers) >= _FEWEST and 2 * len(teasers) >= len(texts)
    return teasers if enough and _stand_apart(teasers) else []


def _stand_apart(teasers: list[int]) -> bool:
    """Something stands between most teasers: cut-off lines in a row are a list, not items."""
    return sum(b - a > 1 for a, b in pairwise(teasers)) >= 0.6 * (len(teasers) - 1)


def _stamped(facts: Facts) -> list[int]:
    """One sentence row under each headline, a stamp or byline in each item, and no dateline (that is a digest)."""
    texts = _evenly(_texts(facts))
    if len(texts) < _FEWEST_STAMPED or any(facts.mass[i] > _LONGEST for i in texts):
        return []
    heads = [range(max(above + 1, text - _NEAR), text) for above, text in pairwise([-1, *texts])]
    tails = [range(text + 1, min(text + 3, below)) for text, below in pairwise([*texts, facts.count])]
    stamped = max(_count(heads, lambda i: _is_meta(facts, i)), _count(tails, lambda i: _is_meta(facts, i)))
    titled = _count(heads, facts.is_title_like.__getitem__)
    datelines = sum(facts.dateline[i] is not None for i in texts)
    ended = sum(facts.furniture[i] == "comments" or facts.signoff[i] is not None for i in range(facts.count))
    wanted = 0.8 * len(texts)
    return texts if stamped >= wanted and titled >= wanted and not datelines and ended < _FEWEST else []


def _evenly(texts: list[int]) -> list[int]:
    """The longest run of sentences with something, but not too much, between them; a few outside are the page's."""
    runs: list[list[int]] = [[]]
    for i in texts:
        if runs[-1] and not 1 < i - runs[-1][-1] <= _BETWEEN:
            runs.append([])
        runs[-1].append(i)
    longest = max(runs, key=len)
    return longest if len(texts) - len(longest) <= len(longest) // 2 else []


def _count(ranges: list[range], holds: Callable[[int], bool]) -> int:
    return sum(any(holds(i) for i in rows) for rows in ranges)


def _is_meta(facts: Facts, i: int) -> bool:
    return facts.is_filing(i) or _is_posted(facts, i)


def _is_posted(facts: Facts, i: int) -> bool:
    """``Posted on 3 May 2030 by Ada Roe``: a short row with a label, a day and a name."""
    text = facts.texts[i]
    if facts.mass[i] > _LONGEST_META or facts.stops[i] or not may_hold_day(text):
        return False
    return any(part.label is not None and part.stamp.value is not None for part in facts.stamps[i])


# ------------------------------------------------------------------------------------------------- headlines alone


def _headlines(facts: Facts) -> list[Item]:
    """Stamped headlines one below the other, on a page with hardly a sentence."""
    stamps = [i for i in range(facts.count) if facts.stamp_line[i]]
    if len(stamps) < _FEWEST_STAMPED or sum(facts.mass[i] for i in _texts(facts)) > _LONGEST // 2:
        return []
    before = _paired(facts, stamps, step=1)
    after = _paired(facts, stamps, step=-1)
    # Between two headlines a stamp may belong to either; the first or the last one tells.
    titles, behind = (before, 0) if len(before) >= len(after) and before else (after, 1)
    if len(titles) < _FEWEST_STAMPED or len(titles) < 0.8 * len(stamps):
        return []
    return [Item(title - (not behind), title + 1 + behind, title, None) for title in titles]


def _paired(facts: Facts, stamps: list[int], step: int) -> list[int]:
    """The titles next to stamps, on one side of them."""
    beside = [i + step for i in stamps if 0 <= i + step < facts.count]
    return [i for i in beside if facts.mass[i] > 2 and facts.is_title_like[i]]


# ----------------------------------------------------------------------------------------------------------- items


def _items(facts: Facts, teasers: list[int]) -> list[Item]:
    follow = 0 if _leads(facts, teasers) else _following(facts, teasers)
    ends = [min(t + 1 + _span(facts, t + 1, follow), facts.count) for t in teasers]
    sizes = Counter(t - end for end, t in zip(ends, teasers[1:], strict=False))
    before = sizes.most_common(1)[0][0] if sizes else 2
    firsts = (max(end, teaser - before - 1) for end, teaser in zip(ends, teasers[1:], strict=False))
    starts = [max(0, teasers[0] - before), *firsts]
    rows = zip(starts, ends, teasers, strict=True)
    return [Item(start, end, _headline(facts, start, teaser), teaser) for start, end, teaser in rows]


def _leads(facts: Facts, teasers: list[int]) -> bool:
    """Whether stamps stand before the headlines: then one stands before the first headline too, and none at the end."""
    first, last = teasers[0], teasers[-1]
    titles = [i for i in range(max(0, first - _NEAR), first) if facts.is_title_like[i]]
    if any(i > 0 and facts.stamp_line[i - 1] for i in titles[:1] + titles[-1:]):
        return not (last + 1 < facts.count and facts.stamp_line[last + 1] and _between(facts, teasers))
    return False


def _between(facts: Facts, teasers: list[int]) -> bool:
    """Whether one stamp at most stands between two teasers: the one behind the last is its own then."""
    return all(sum(facts.stamp_line[i] for i in range(a + 1, b)) < 2 for a, b in pairwise(teasers))


def _following(facts: Facts, teasers: list[int]) -> int:
    spans = Counter(_span(facts, t + 1, 3) for t in teasers)
    return spans.most_common(1)[0][0]


def _span(facts: Facts, start: int, most: int) -> int:
    span = 0
    for i in range(start, min(start + most, facts.count)):
        if not (_is_meta(facts, i) or (_is_name(facts, i) and not _heads(facts, i))):
            break
        span += 1
    return span


def _is_name(facts: Facts, i: int) -> bool:
    return facts.mass[i] <= 6 and facts.bare_name[i] is not None


def _heads(facts: Facts, i: int) -> bool:
    """Whether a row stands right above what was cut off: where no letters are capitals any headline may be a name."""
    return i + 1 < facts.count and facts.truncated[i + 1] is not None


def _headline(facts: Facts, start: int, teaser: int) -> int | None:
    """The title nearest above the teaser; a single word, or what might be a name, only if there is no other."""
    titles = [i for i in range(start, teaser) if facts.is_title_like[i] and not _is_meta(facts, i)]
    return max(titles, key=lambda i: (facts.mass[i] > 1, not _is_name(facts, i), i), default=None)
