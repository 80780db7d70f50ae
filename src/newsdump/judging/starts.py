"""Where articles begin: behind marks, at the heads of web pages, at heads that repeat, and where the matter changes.

The mark that divides a text (`marks`) does so alone. Without one, in a text of whole web pages an article begins where
a page does (`pages`); in any other at heads that repeat, where two weaker signals meet, and where the matter changes at
a head (`topics`). A gap alone never splits.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from itertools import accumulate
from operator import attrgetter

from attrs import evolve, frozen

from newsdump.judging.echoes import Prose
from newsdump.judging.edges import is_furnished
from newsdump.judging.facts import Facts
from newsdump.judging.kinds import counters
from newsdump.judging.marks import Mark, find_mark
from newsdump.judging.pages import find_pages
from newsdump.judging.repeats import HeadBlock
from newsdump.judging.signals import (
    FEW,
    HEAD,
    block_signals,
    closing_above,
    is_followed,
    leads_to_prose,
    may_be_title,
    signals_at,
    wide_gap,
)
from newsdump.judging.topics import find_changes

__all__ = ["Start", "find_starts"]

OWN_WORDS = "its words stand in the prose below and not above"
ANNOUNCED = "its headline is printed twice in the line above it"
# What bears a start out so plainly that it does not matter whether its words are others than those above.
_PLAIN = frozenset(
    ("sign-off above", "comments end above", "wide gap above", "a widget between the copies, a sentence's end above")
)
_SHARED, _FOREIGN, _GAIN, _LONG = 0.25, 0.2, 0.3, 20
_ALIKE = 2
_ENOUGH, _SMALL, _TINY = 40, 0.2, 0.04
"""A start must open this share of the largest article's prose: by weak signals; by a head block (or 40 words)."""


@frozen
class Start:
    """An article begins at `row`, because of `signals`."""

    row: int
    signals: tuple[str, ...]
    certain: bool
    block: HeadBlock | None = None
    marked: bool = False


def find_starts(
    facts: Facts, blocks: list[HeadBlock], contents: Sequence[int] = ()
) -> tuple[list[Start], frozenset[int]]:
    """The starts of all articles, in order, and the rows that are marks between them.

    `contents` are the rows of the headlines that a table of contents names: above the first stands no article.
    """
    wide, prose = wide_gap(facts), Prose(facts)
    mark = find_mark(facts, prose)
    marked = {} if mark is None else _marked(facts, mark)
    found = {0: Start(0, ("beginning of the text",), True, marked=bool(marked)), **marked}
    heads = (i for block in blocks if is_followed(facts, block) for i in range(block.start, block.end))
    # Rows that come back in a head, its headline and its widgets; what stands once in between may be a menu's.
    furnished = is_furnished(facts, frozenset(i for i in heads if facts.copies[facts.family[i]] > 1))
    alike = {} if marked else _templated(facts) or _framed(facts)
    if contents:
        found = _named(facts, contents, marked, wide)
    elif alike:
        found |= alike
    elif not marked:
        found |= _paged(facts, prose) if furnished else _headed(facts, prose, blocks, wide)
    elif not furnished:
        found |= _between_gaps(facts, prose, blocks, marked)
    rows = sorted(found)
    for row, end in zip(rows, [*rows[1:], facts.count], strict=True):
        found[row] = evolve(found[row], block=_block_of(facts, blocks, row, end))
    starts = sorted(found.values(), key=lambda start: start.row)
    return starts if contents else _weighty(facts, starts), frozenset() if mark is None else mark.rows


def _marked(facts: Facts, mark: Mark) -> dict[int, Start]:
    """Starts behind the mark that divides the text."""
    said = {row: (f"{mark.name} above", *signals_at(facts, row, facts.count, row + 1)) for row in mark.starts}
    return {row: Start(row, signals, True, marked=True) for row, signals in said.items()}


def _named(facts: Facts, contents: Sequence[int], marked: dict[int, Start], wide: int) -> dict[int, Start]:
    """Starts at the headlines that the contents name, and behind marks that have none of these near."""
    rows = [contents[0], *(_pulled_up(facts, row, wide) for row in contents[1:])]
    found = {row: Start(row, ("a headline of the contents above",), True, marked=True) for row in rows}
    near = {i for row in contents for i in range(row - HEAD, row + HEAD)}
    return found | {row: start for row, start in marked.items() if row > contents[0] and row not in near}


def _templated(facts: Facts) -> dict[int, Start]:
    """Starts at headlines with the same counters below each, in a text that begins with one: a mirror of feeds."""
    known = [kind is not None for kind in facts.furniture]
    found: dict[tuple[int, ...], list[int]] = {}
    for i in [i for i in range(1, facts.count - 2) if known[i] and known[i + 1] and not known[i - 1]]:
        end = i + 1
        while end < facts.count and known[end]:
            end += 1
        if may_be_title(facts, i - 1) and leads_to_prose(facts, end):
            found.setdefault(tuple(facts.family[i:end]), []).append(i - 1)
    rows = max(found.values(), key=len, default=[])
    if len(rows) < _ALIKE or rows[0] > 0:
        return {}
    return {row: Start(row, ("the same counters below it as below other headlines",), True) for row in rows}


def _framed(facts: Facts) -> dict[int, Start]:
    """Starts at headlines that stand again where their articles end, in a text of which all articles have that."""
    family = facts.family
    if facts.copies[family[0]] < _ALIKE:
        return {}
    last = {one: i for i, one in enumerate(family)}
    rows: list[int] = []
    row = 0
    while row < facts.count:
        end = last[family[row]]
        if not may_be_title(facts, row) or not any(facts.prose[row:end]):
            return {}
        rows.append(row)
        row = next((i for i in range(end + 1, facts.count) if not facts.is_beside[i]), facts.count)
    found = {row: Start(row, ("its headline stands again where it ends, as others' do",), True) for row in rows}
    return found if len(rows) >= _ALIKE else {}


def _paged(facts: Facts, prose: Prose) -> dict[int, Start]:
    """Starts of whole pages in a row, in a text full of menus."""
    return {row: Start(row, signals, True) for row, signals in find_pages(facts, prose).items()}


def _headed(facts: Facts, prose: Prose, blocks: list[HeadBlock], wide: int) -> dict[int, Start]:
    """Starts at heads, in a text without menus: at head blocks, and where there is nothing better at other heads."""
    counted = counters(facts, range(facts.count))
    gallery = range(counted[0], counted[-1]) if len(counted) > 2 else range(0)
    blocks = [block for block in blocks if block.start not in gallery]
    starts = _block_starts(facts, prose, blocks, wide)
    starts |= {row: Start(row, (ANNOUNCED,), True) for row in facts.announcing if leads_to_prose(facts, row + 2)}
    heads = {row: start for row, start in starts.items() if row and not _is_titled(facts, row)}
    # Where heads repeat, a head that does not is none.
    if sum(start.certain for start in starts.values()) >= 2:
        return heads
    inside = {i for block in blocks for i in range(block.start, block.end)}.union(gallery)
    found = _loose_starts(facts, wide, inside)
    changes = [_block_above(blocks, row) for row in find_changes(facts, prose) if row not in inside]
    # A stamp above a head begins its article, as other signals have said already.
    found |= {row: Start(row, (OWN_WORDS,), False) for row in changes if found.keys().isdisjoint((row - 1, row))}
    found |= heads
    return {
        row: start
        for row, start in found.items()
        if _is_news(facts, prose, row) or not _PLAIN.isdisjoint(start.signals)
    }


def _block_above(blocks: list[HeadBlock], row: int) -> int:
    """The first row of the head block that ends right above `row`, if one does: its deck stands below it."""
    k = bisect_left(blocks, row, key=lambda block: block.end + 1) - 1
    near = [block.start for block in blocks[max(0, k) : k + 2] if row - FEW < block.end <= row]
    return near[-1] if near else row


def _between_gaps(facts: Facts, prose: Prose, blocks: list[HeadBlock], marked: dict[int, Start]) -> dict[int, Start]:
    """Starts at heads that repeat behind a smaller gap, where gaps divide and heads repeat behind most of them."""
    starts = _block_starts(facts, prose, blocks, wide_gap(facts))
    behind = {row for row in starts if any(i in marked for i in range(row - FEW, row + 1))}
    if 2 * len(behind) < len(marked) or any(marked[row].signals[0].split()[0] != "gap" for row in marked):
        return {}
    above = sorted({0, *marked})
    # Between a mark and the captions below its headline nothing is said.
    return {
        row: start
        for row, start in starts.items()
        if row and row not in behind and facts.gaps[row] > 1 and _says(facts, above[bisect_left(above, row) - 1], row)
    }


def _says(facts: Facts, start: int, end: int) -> bool:
    return any(facts.full_stops[i] and facts.mass[i] > FEW and not facts.is_beside[i] for i in range(start, end))


def _is_news(facts: Facts, prose: Prose, row: int) -> bool:
    """Whether the text below is another than the text above, as far as there is enough to tell: prose and head."""
    shared = prose.overlap(row)
    if shared is None:
        return True
    # A caption that is printed again inside its article has words of the prose above as well.
    return shared <= _SHARED and any(prose.gain(row, i) > 0 for i in range(row, min(row + FEW, facts.count)))


def _is_titled(facts: Facts, row: int) -> bool:
    """The text's first line stands again around a head: it is the page's title, and the head its own article's."""
    if not row or facts.mass[0] < FEW:
        return False
    for rows in (range(row - 1, max(0, row - HEAD), -1), range(row, min(row + HEAD, facts.count))):
        for i in rows:
            if facts.family[i] == facts.family[0]:
                return True
            if facts.is_sentence(i) and not facts.is_beside[i]:
                break
    return False


def _block_starts(facts: Facts, prose: Prose, blocks: list[HeadBlock], wide: int) -> dict[int, Start]:
    """Head blocks that something else supports and that a sentence follows."""
    found: dict[int, Start] = {}
    for block in blocks:
        signals = (*block_signals(facts, block), *signals_at(facts, block.start, wide, block.end))
        title = _titled(facts, prose, block.start)
        if len(signals) == 1 and _has_own_words(prose, title):
            signals = (*signals, OWN_WORDS)
        if len(signals) >= 2 and is_followed(facts, block):
            row = _pulled_up(facts, title, wide)
            found.setdefault(row, Start(row, signals, block.periodic))
    return found


def _has_own_words(prose: Prose, row: int) -> bool:
    shared = prose.overlap(row)
    return shared is not None and shared <= _FOREIGN and prose.gain(row, row) >= _GAIN


def _titled(facts: Facts, prose: Prose, row: int) -> int:
    """The row of the headline above captions that are printed again, right below the last sentence of another text."""
    above = row - 1
    if above < 1 or not facts.stops[above - 1] or facts.mass[above] < FEW or not facts.is_title_like[above]:
        return row
    return above if prose.gain(above, above) >= _GAIN else row


def _loose_starts(facts: Facts, wide: int, inside: set[int]) -> dict[int, Start]:
    """Heads that do not repeat, by two signals."""
    found: dict[int, Start] = {}
    last = -HEAD
    for row in _loose_heads(facts, wide):
        signals = signals_at(facts, row, wide, row + 1)
        if row not in inside and _tells(signals) and (row - last > 1 or facts.gaps[row] >= wide):
            first = row - 1 if facts.stamp_line[row - 1] and closing_above(facts, row) is not None else row
            found.setdefault(first, Start(first, signals, False))
            last = row
    return found


def _tells(signals: tuple[str, ...]) -> bool:
    """Two signals, one of them of the kind that lists of teasers below an article do not have."""
    if len(signals) > 2 and {"stamp beside", "byline beside", "wide gap above"} <= set(signals):
        return True
    telling = ("sign-off above", "comments end above", "caption printed twice below", "dateline below")
    return len(signals) >= 2 and any(signal in signals for signal in telling)


def _loose_heads(facts: Facts, wide: int) -> list[int]:
    """Rows that look like a headline, stand below the end of something and above prose."""
    return [
        i
        for i in range(1, facts.count - 1)
        if facts.mass[i] <= 30
        and (
            facts.stops[i - 1]
            or facts.gaps[i] >= wide
            or closing_above(facts, i) is not None
            or facts.stamp_line[i - 1]
        )
        and facts.is_title_like[i]
        and leads_to_prose(facts, i + 1)
    ]


def _pulled_up(facts: Facts, row: int, wide: int) -> int:
    """A kicker or a stamp above the headline belongs to the article if a wide gap stands above it."""
    for i in range(row, max(0, row - 4), -1):
        if i < row and (facts.stops[i] or facts.mass[i] > 12):
            return row
        if facts.gaps[i] >= wide:
            return i
    return row


def _weighty(facts: Facts, starts: list[Start]) -> list[Start]:
    """Without the starts whose stretch holds little prose next to the largest; a page's menu belongs to its article."""
    # A headline that asks or cries out is no prose.
    rows = zip(facts.mass, facts.stops, facts.full_stops, strict=True)
    words = [mass if full or (stops and mass >= _LONG) else 0 for mass, stops, full in rows]
    sums = list(accumulate(words, initial=0))

    def prose(k: int) -> int:
        end = starts[k + 1].row if k + 1 < len(starts) else facts.count
        return sums[end] - sums[starts[k].row]

    masses = [prose(k) for k in range(len(starts))]
    largest = max(masses)
    weighed = list(zip(starts, masses, strict=True))
    # What begins below another article's end as a long one does is a short one.
    like = {start.signals for start, mass in weighed if _is_closed(start) and mass >= _least(start, largest, ())}
    kept = [start for start, mass in weighed if mass >= _least(start, largest, like)]
    if kept and kept[0].row and starts[0].block is None:
        return [evolve(kept[0], row=0), *kept[1:]]
    return kept or starts[:1]


def _is_closed(start: Start) -> bool:
    return len(start.signals) > 1 and ("comments end above" in start.signals or "sign-off above" in start.signals)


def _least(start: Start, largest: int, like: Container[tuple[str, ...]]) -> float:
    if start.marked:
        return 1
    return min(_ENOUGH, _TINY * largest) if start.certain or start.signals in like else _SMALL * largest


def _block_of(facts: Facts, blocks: list[HeadBlock], start: int, end: int) -> HeadBlock | None:
    """The head block that the rows from `start` begin with: no prose of its own stands above it."""
    first = bisect_left(blocks, start, key=attrgetter("start"))
    near = (b for b in blocks[first : first + HEAD] if b.start <= start + 4 and b.end <= end)
    block = next((block for block in near if is_followed(facts, block)), None)
    if block is None or any(facts.stops[i] and not facts.is_beside[i] for i in range(start, block.start)):
        return None
    return block
