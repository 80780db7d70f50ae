"""Where articles begin, where their bodies lie, which line is the headline: the shape of a page before its roles.

Starts come from marks (form feeds, drawn rules, exceptional gaps), from head blocks that repeat, and from places where
at least two weaker signals meet. A gap alone never splits. Inside a stretch from one start to the next the body is the
run of rows with the greatest sum of scores: prose counts for its words, what stands around articles counts against.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import accumulate, pairwise

from attrs import evolve, frozen

from newsdump.judging.facts import PROSE, Facts
from newsdump.judging.headline import Headline, rank_headline
from newsdump.judging.kinds import counters, kinds_of, read_gallery
from newsdump.judging.listing import Listing, find_listing
from newsdump.judging.repeats import HeadBlock, find_blocks, near_copies
from newsdump.model import Kind

__all__ = ["Outline", "Start", "Stretch", "outline"]

_FEW = 3
_WIDE = 3
_MOST, _NEARLY_ALL = 0.6, 0.85
_HEAD = 8
"""A head has so many rows at most before its first prose."""
_COMMENTS = 30.0
"""What a count of comments, or the form for one, costs: what stands below is seldom the article's."""
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


@frozen
class Stretch:
    """Rows [start, end) of one article: its head block if one repeats, its headline, its body in [body, tail)."""

    start: int
    end: int
    block: HeadBlock | None
    headline: Headline | None
    body: int
    tail: int
    kind: Kind = Kind.ARTICLE

    @property
    def head(self) -> range:
        """The rows before the body."""
        return range(self.start, self.body)

    @property
    def rows(self) -> range:
        """All rows of the stretch."""
        return range(self.start, self.end)


@frozen
class Outline:
    """The shape of a page. `family` is each row's family with near copies taken together."""

    starts: tuple[Start, ...]
    stretches: tuple[Stretch, ...]
    marks: frozenset[int]
    family: list[int]
    recurring: frozenset[int]
    """Families that stand in the heads of several articles and so belong to none."""


def outline(facts: Facts) -> Outline:
    """The shape of a page."""
    family = near_copies(facts)
    blocks = find_blocks(facts, family)
    listing = find_listing(facts)
    if listing is not None:
        return _index(listing, family)
    if not facts.count:
        return Outline((), (), frozenset(), family, frozenset())
    starts, marks = _starts(facts, blocks)
    stretches = tuple(
        _stretch(facts, family, start, end)
        for start, end in zip(starts, [*(s.row for s in starts[1:]), facts.count], strict=True)
    )
    bodies = [range(stretch.body, stretch.tail) for stretch in stretches]
    kinds = kinds_of(facts, [start.signals for start in starts], [stretch.rows for stretch in stretches], bodies)
    stretches = tuple(_of_kind(facts, stretch, kind) for stretch, kind in zip(stretches, kinds, strict=True))
    kept = [k for k, stretch in enumerate(stretches) if _is_article(facts, stretch)]
    starts, stretches = [starts[k] for k in kept], tuple(stretches[k] for k in kept)
    return Outline(tuple(starts), stretches, marks, family, _recurring(stretches, family))


def _index(listing: Listing, family: list[int]) -> Outline:
    """An index page: each item is a stretch of its own, whose body is its teaser."""
    starts = tuple(Start(item.start, ("item of an index page",), True) for item in listing.items)
    stretches = tuple(
        Stretch(
            item.start,
            item.end,
            None,
            None if item.headline is None else Headline(item.headline, "the headline of an index page's item", True),
            item.teaser,
            item.teaser + 1,
            Kind.TEASER,
        )
        for item in listing.items
    )
    return Outline(starts, stretches, frozenset(), family, frozenset())


# ------------------------------------------------------------------------------------------------------ starts


def _starts(facts: Facts, blocks: list[HeadBlock]) -> tuple[list[Start], frozenset[int]]:
    wide = _wide_gap(facts)
    marked, marks = _marked(facts, wide)
    found = {0: Start(0, ("beginning of the text",), True, marked=bool(marked)), **marked}
    counted = counters(facts, range(facts.count))
    gallery = range(counted[0], counted[-1]) if len(counted) > 2 else range(0)
    blocks = [block for block in blocks if block.start not in gallery]
    heads = {row: start for row, start in _block_starts(facts, blocks, wide).items() if not _is_titled(facts, row)}
    # A head right behind a mark is that mark's.
    found |= {r: start for r, start in heads.items() if r and not any(i in marked for i in range(r - _FEW, r + 1))}
    # Where a mark stands between articles, or heads repeat, a head without either is none.
    if not marked and sum(start.certain for start in heads.values()) < 2:
        inside = {i for block in blocks for i in range(block.start, block.end)}.union(gallery)
        found = _loose_starts(facts, wide, inside) | found
    rows = sorted(found)
    for row, end in zip(rows, [*rows[1:], facts.count], strict=True):
        found[row] = evolve(found[row], block=_block_of(facts, blocks, row, end))
    return _weighty(facts, sorted(found.values(), key=lambda start: start.row)), marks


def _is_titled(facts: Facts, row: int) -> bool:
    """The text's first line stands again around a head: it is the page's title, and the head its own article's."""
    if not row or facts.mass[0] < _FEW:
        return False
    for rows in (range(row - 1, max(0, row - _HEAD), -1), range(row, min(row + _HEAD, facts.count))):
        for i in rows:
            if facts.family[i] == facts.family[0]:
                return True
            if (facts.stops[i] or facts.mass[i] >= PROSE) and not _is_beside(facts, i):
                break
    return False


def _block_starts(facts: Facts, blocks: list[HeadBlock], wide: int) -> dict[int, Start]:
    """Head blocks that something else supports and that a sentence follows."""
    found: dict[int, Start] = {}
    for block in blocks:
        signals = (*_block_signals(facts, block), *_signals(facts, block.start, wide, block.end))
        if len(signals) >= 2 and _is_followed(facts, block):
            row = _pulled_up(facts, block.start, wide)
            found.setdefault(row, Start(row, signals, block.periodic))
    return found


def _loose_starts(facts: Facts, wide: int, inside: set[int]) -> dict[int, Start]:
    """Heads that do not repeat, by two signals."""
    found: dict[int, Start] = {}
    last = -_HEAD
    for row in _loose_heads(facts, wide):
        signals = _signals(facts, row, wide, row + 1)
        if row not in inside and _tells(signals) and (row - last > 1 or facts.gaps[row] >= wide):
            first = row - 1 if facts.stamp_line(row - 1) and _above(facts, row) is not None else row
            found.setdefault(first, Start(first, signals, False))
            last = row
    return found


def _tells(signals: tuple[str, ...]) -> bool:
    """Two signals, one of them of the kind that lists of teasers below an article do not have."""
    if len(signals) > 2 and {"stamp beside", "byline beside", "wide gap above"} <= set(signals):
        return True
    telling = ("sign-off above", "comments end above", "caption printed twice below", "dateline below")
    return len(signals) >= 2 and any(signal in signals for signal in telling)


def _wide_gap(facts: Facts) -> int:
    """The smallest number of blank lines that is exceptional in this text."""
    gaps = sorted(facts.gaps[1:])
    if not gaps:
        return 2
    usual = gaps[len(gaps) // 2]
    rare = gaps[-1 - len(gaps) // 4]
    return max(2, usual + 1, rare + 1 if rare > usual + 1 else 0)


def _marked(facts: Facts, wide: int) -> tuple[dict[int, Start], frozenset[int]]:
    """Starts behind a mark, decided for each kind of mark at once: most of its occurrences must be borne out."""
    kinds: dict[str, list[int]] = {}
    for i, row in enumerate(facts.rows):
        if row.breaks and i:
            kinds.setdefault("form feed", []).append(i)
        if facts.rule_line(i) and 0 < i < facts.count - 1:
            kinds.setdefault(f"rule line {row.text[:3]}", []).append(i + 1)
    found: dict[int, Start] = {}
    marks: set[int] = set()
    for kind, rows in kinds.items():
        borne_out = sum(_is_borne_out(facts, row) for row in rows)
        if borne_out >= _MOST * len(rows) and _are_prose(facts, rows):
            signals = {row: (f"{kind} above", *_signals(facts, row, facts.count, row + 1)) for row in rows}
            found |= {row: Start(row, said, True, marked=True) for row, said in signals.items()}
            if kind != "form feed":
                marks.update(row - 1 for row in rows)
    return found or _gapped(facts, wide), frozenset(marks)


def _gapped(facts: Facts, wide: int) -> dict[int, Start]:
    """Starts behind gaps that are exceptional in this text, if what stands around nearly all of them bears them out."""
    gaps = [i for i in range(1, facts.count) if facts.gaps[i] >= max(_WIDE, wide)]
    if not gaps or not _are_prose(facts, gaps):
        return {}
    borne_out = [i for i in gaps if _is_borne_out(facts, i)]
    signalled = sum(len(_signals(facts, i, wide, i + 1)) > 1 for i in borne_out)
    headed = sum(_is_prose_below(facts, i) for i in borne_out)
    if signalled < _MOST * len(gaps) and (headed < _NEARLY_ALL * len(gaps) or not _is_prose_below(facts, 0)):
        return {}
    looks = "headline's looks below, a sentence's end above"
    return {
        i: Start(
            i, (f"gap of {facts.gaps[i]} lines", looks, *_signals(facts, i, facts.count, i + 1)), True, marked=True
        )
        for i in gaps
    }


def _is_prose_below(facts: Facts, row: int) -> bool:
    return sum(facts.prose[i] for i in range(row + 1, min(row + 1 + _HEAD, facts.count))) >= 2


def _is_borne_out(facts: Facts, row: int) -> bool:
    """Behind the mark something that opens an article, before it something that closes one."""
    opens = (
        any(facts.is_title_like(i) for i in range(row, min(row + 2, facts.count))) or facts.dateline(row) is not None
    )
    return opens and any(facts.stops[i] or facts.signoff(i) is not None for i in range(max(0, row - 4), row))


def _are_prose(facts: Facts, rows: list[int]) -> bool:
    """Most stretches between the marks hold sentences."""
    edges = [0, *rows, facts.count]
    held = [any(facts.stops[i] and facts.mass[i] > 3 for i in range(a, b)) for a, b in pairwise(edges)]
    return sum(held) >= 0.8 * len(held)


def _block_signals(facts: Facts, block: HeadBlock) -> tuple[str, ...]:
    signals = ["headline printed again"]
    if block.periodic:
        signals.append("captions printed again")
    # In a menu words come back with widgets between them too, but no sentence ends right above it.
    closed = block.start > 0 and facts.stops[block.start - 1]
    if closed and any(_is_widget(facts, i) for i in range(block.start, block.end)):
        signals.append("a widget between the copies, a sentence's end above")
    return tuple(signals)


def _is_widget(facts: Facts, i: int) -> bool:
    """Known furniture, or a word or two that stands elsewhere in the text too."""
    return facts.furniture(i) is not None or (facts.mass[i] < _FEW and facts.copies[facts.family[i]] > 1)


def _signals(facts: Facts, row: int, wide: int, head_end: int) -> tuple[str, ...]:
    """What speaks for an article beginning at `row`, repetition and marks aside."""
    signals: list[str] = []
    if facts.gaps[row] >= wide:
        signals.append("wide gap above")
    above = _above(facts, row)
    if above is not None:
        signals.append(above)
    end = min(head_end + 4, facts.count)
    near = range(row, next((i + 1 for i in range(head_end, end) if facts.prose[i] or facts.stops[i]), end))
    if any(facts.dateline(i) is not None for i in near):
        signals.append("dateline below")
    stamped = [*near, *([row - 1] if row and not facts.stops[row - 1] else [])]
    if any(facts.stamp_line(i) for i in stamped):
        signals.append("stamp beside")
    if any(facts.byline(i) is not None for i in stamped):
        signals.append("byline beside")
    if any(facts.caption(i) is not None or facts.credit(i) is not None for i in near):
        signals.append("caption with a credit below")
    if head_end > row + 1 and facts.gaps[head_end - 1 : head_end] != [0] and _stands_apart(facts, row, head_end):
        signals.append("set apart from single-spaced text")
    if any(facts.is_twin(i) for i in range(row + 1, min(row + 4, facts.count))):
        signals.extend(("caption printed twice below", "a headline's looks above it"))
    return tuple(signals)


def _stands_apart(facts: Facts, row: int, head_end: int) -> bool:
    """Blank lines around a head, in a text whose paragraphs have none between them."""
    below = range(head_end, min(head_end + 4, facts.count))
    if len(below) < 2 or not facts.gaps[head_end] or not facts.stops[row - 1]:
        return False
    return not any(facts.gaps[i] for i in below[1:]) and all(facts.stops[i] for i in below[:2])


def _above(facts: Facts, row: int) -> str | None:
    """A sign-off or a count of comments ends the article above."""
    for i in range(row - 1, max(-1, row - 4), -1):
        if facts.furniture(i) == "comments":
            return "comments end above"
        if facts.signoff(i) is not None:
            return "sign-off above"
        if not facts.furniture(i) and not facts.stamp_line(i):
            return None
    return None


def _loose_heads(facts: Facts, wide: int) -> list[int]:
    """Rows that look like a headline, stand below the end of something and above prose."""
    return [
        i
        for i in range(1, facts.count - 1)
        if facts.mass[i] <= 30
        and (facts.stops[i - 1] or facts.gaps[i] >= wide or _above(facts, i) is not None or facts.stamp_line(i - 1))
        and facts.is_title_like(i)
        and _leads_to_prose(facts, i + 1)
    ]


def _leads_to_prose(facts: Facts, start: int) -> bool:
    """A sentence stands close below, captions and widgets aside."""
    rows = [i for i in range(start, min(start + _HEAD, facts.count)) if not _is_beside(facts, i)]
    return any(facts.stops[i] for i in rows[:3])


def _is_followed(facts: Facts, block: HeadBlock) -> bool:
    """A head has its article right behind it: but for a stamp, a byline or a widget the next line is a sentence."""
    rows = [i for i in range(block.end, min(block.end + _HEAD, facts.count)) if not _is_beside(facts, i)][:2]
    if any(facts.stops[i] or facts.mass[i] >= 12 for i in rows):
        return True
    return not rows and any(facts.caption(i) is not None for i in range(block.start, block.end))


def _is_beside(facts: Facts, i: int) -> bool:
    if facts.furniture(i) is not None or facts.stamp_line(i) or facts.byline(i) is not None or facts.named_stamp(i):
        return True
    return facts.credit(i) is not None or facts.caption(i) is not None


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
    sums = list(accumulate((m if s else 0 for m, s in zip(facts.mass, facts.stops, strict=True)), initial=0))

    def prose(k: int) -> int:
        end = starts[k + 1].row if k + 1 < len(starts) else facts.count
        return sums[end] - sums[starts[k].row]

    masses = [prose(k) for k in range(len(starts))]
    largest = max(masses)
    kept = [start for start, mass in zip(starts, masses, strict=True) if mass >= _least(start, largest)]
    if kept and kept[0].row and starts[0].block is None:
        return [evolve(kept[0], row=0), *kept[1:]]
    return kept or starts[:1]


def _least(start: Start, largest: int) -> float:
    if start.marked:
        return 1
    return min(_ENOUGH, _TINY * largest) if start.certain else _SMALL * largest


def _block_of(facts: Facts, blocks: list[HeadBlock], start: int, end: int) -> HeadBlock | None:
    """The head block that the rows from `start` begin with: no prose of its own stands above it."""
    first = bisect_left(blocks, start, key=lambda block: block.start)
    near = (b for b in blocks[first : first + _HEAD] if b.start <= start + 4 and b.end <= end)
    block = next((block for block in near if _is_followed(facts, block)), None)
    if block is None or any(facts.stops[i] and not _is_beside(facts, i) for i in range(start, block.start)):
        return None
    return block


# ------------------------------------------------------------------------------------------------------ bodies


def _stretch(facts: Facts, family: list[int], begins: Start, end: int) -> Stretch:
    start, block = begins.row, begins.block
    if block is not None and block.start > start + _HEAD:
        # A page's menu stands between: what repeats there may well be the menu.
        block = None
    # The first line of an article is its headline, even one that asks and so ends like a sentence.
    titled = block is None and facts.is_title_like(start) and end - start > 1
    body, tail = _body(facts, block.end if block is not None else start + titled, end)
    headline = rank_headline(facts, family, range(start, body), block, begins.marked)
    if headline is not None and block is None and headline.row < tail:
        body, tail = _body(facts, _below_twins(facts, headline.row + 1, end), end)
    if body < tail and _is_ending(facts, tail, end):
        tail = end
    if body - 2 >= start and _is_glued_subhead(facts, body - 1):
        body -= 1
    return Stretch(start, end, block, headline, body, tail)


def _below_twins(facts: Facts, start: int, end: int) -> int:
    """The first row below lines that are printed twice in a row and what stands between them: those are captions."""
    first = start
    for i in range(start, end):
        if facts.is_twin(i):
            first = i + 1
        elif not _is_beside(facts, i):
            break
    return first


def _of_kind(facts: Facts, stretch: Stretch, kind: Kind) -> Stretch:
    """A gallery's captions are no body: what is left above its first counter and below its last caption may be one."""
    if kind is not Kind.GALLERY:
        return evolve(stretch, kind=kind)
    counted, gallery = counters(facts, stretch.rows), read_gallery(facts, stretch.rows)
    last = gallery.captions[-1] if gallery.captions else counted[-1]
    above, below = _body(facts, stretch.start, counted[0]), _body(facts, last + 1, stretch.end)
    if gallery.title is not None and facts.family[below[0] - 1 : below[1]].count(facts.family[gallery.title]):
        below = (stretch.end, stretch.end)
    body = max((above, below), key=lambda rows: sum(facts.mass[rows[0] : rows[1]]))
    body = body if body[0] < body[1] else (stretch.end, stretch.end)
    headline = rank_headline(facts, facts.family, range(stretch.start, counted[0]), None, True)
    if headline is None and gallery.title is not None:
        headline = Headline(gallery.title, "a title among a gallery's captions", True)
    return Stretch(stretch.start, stretch.end, None, headline, *body, kind)


def _is_ending(facts: Facts, tail: int, end: int) -> bool:
    """A few last lines, none of them a page's own, are the article's: a list's items, a line without its full stop."""
    if end - tail > _FEW:
        return False
    return all(
        facts.mass[i] > 1
        and facts.gaps[i] <= 1
        and not (_is_beside(facts, i) or facts.related(i) or facts.signs_off(i))
        for i in range(tail, end)
    )


def _is_glued_subhead(facts: Facts, i: int) -> bool:
    """A title cut from the end of a caption's line, right above the body, is the body's first subhead."""
    glued = facts.rows[i].pieces[0][0] == facts.rows[i - 1].pieces[-1][0]
    return glued and facts.is_title_like(i) and facts.caption(i - 1) is not None


def _body(facts: Facts, start: int, end: int) -> tuple[int, int]:
    """The rows [first, last) of greatest sum; (end, end) if no row speaks for a body."""
    best, best_range = 0.0, (end, end)
    total, first = 0.0, start
    for i, score in enumerate(_scores(facts, start, end), start):
        if total <= 0:
            total, first = 0.0, i
        total += score
        if total > best:
            best, best_range = total, (first, i + 1)
    return best_range


def _scores(facts: Facts, start: int, end: int) -> list[float]:
    rows = range(start, end)
    short = sum(facts.mass[i] < 8 and not facts.stops[i] for i in rows)
    # In a text full of short lines one more of them is navigation; in a clean one it is a subhead.
    against = 1 + 6 * short / max(1, len(rows))
    unstopped = not any(facts.stops[i] for i in rows)
    return [_score(facts, i, against, unstopped) for i in rows]


def _score(facts: Facts, i: int, against: float, unstopped: bool) -> float:
    """What row i says for a body (its words), or against one."""
    mass, stops = facts.mass[i], facts.stops[i]
    if facts.cut_off_copy(i) is not None:
        return -against
    if stops and mass >= PROSE:
        return 0.0 if facts.caption(i) is not None else min(mass, 60)
    furniture = facts.furniture(i)
    if furniture is not None or facts.stamp_line(i) or facts.related(i) or facts.named_stamp(i):
        return -_COMMENTS if furniture == "comments" else -against
    if stops:
        return mass * 0.7
    introduces = mass >= 8 and facts.texts[i][-1] == ":"
    if mass >= 30 or (unstopped and mass >= 6) or introduces or facts.dateline(i) is not None:
        return mass * 0.5
    return 1.0 if mass >= PROSE else _of_short(facts, i, against)


def _of_short(facts: Facts, i: int, against: float) -> float:
    if facts.bulleted(i):
        return -0.5
    return 0.0 if _is_table_row(facts, i) else -against


def _is_article(facts: Facts, stretch: Stretch) -> bool:
    """Something of an article is there: a body, a head that repeats, or a picture's caption."""
    if stretch.body < stretch.tail or stretch.block is not None or stretch.kind is Kind.GALLERY:
        return True
    return any(facts.caption(i) is not None or facts.credit(i) is not None for i in stretch.rows)


def _is_table_row(facts: Facts, i: int) -> bool:
    """A row of a table says nothing for or against a body: two numbers or more among a few words."""
    if facts.mass[i] > 12:
        return False
    words = (word.strip("().,%+-–—:/").replace(".", "").replace("-", "") for word in facts.texts[i].split())
    return sum(word.isdecimal() for word in words) >= 2


def _recurring(stretches: tuple[Stretch, ...], family: list[int]) -> frozenset[int]:
    """Families in the heads of two articles or more: nothing of one article's own stands in another's head."""
    heads = Counter(one for stretch in stretches for one in {family[i] for i in range(stretch.start, stretch.body)})
    return frozenset(one for one, count in heads.items() if count > 1)
