"""The shape of a page before its roles: where articles begin, where their bodies lie, which line is the headline."""

from __future__ import annotations

from collections import Counter

from attrs import evolve, frozen

from newsdump.judging.contents import find_contents
from newsdump.judging.digests import Digest, find_digest
from newsdump.judging.facts import Facts
from newsdump.judging.filing import Filed, file
from newsdump.judging.headline import Head, Headline, rank_headline
from newsdump.judging.kinds import counters, find_live, is_gallery, kinds_of, read_gallery, says, title_above
from newsdump.judging.listing import Listing, find_listing
from newsdump.judging.repeats import find_blocks, near_copies
from newsdump.judging.signals import FEW, HEAD
from newsdump.judging.spans import below_twins, find_plain, find_runs, is_ending
from newsdump.judging.starts import Start, find_starts
from newsdump.judging.stretch import Stretch
from newsdump.judging.traits import own_words
from newsdump.model import Kind

__all__ = ["Outline", "Start", "outline"]

_LED = 3


@frozen
class Outline:
    """The shape of a page. `family` is each row's family with near copies taken together."""

    starts: tuple[Start, ...]
    stretches: tuple[Stretch, ...]
    marks: frozenset[int]
    family: list[int]
    recurring: frozenset[int]
    """Families that stand in the heads of several articles and so belong to none."""
    column: int | None = None
    """The row with the name of a digest's column."""
    filed: tuple[Filed, ...] = ()
    """Of each stretch the rows that say who wrote, and when."""


def outline(facts: Facts) -> Outline:
    """The shape of a page."""
    shape = _shape(facts)
    return evolve(shape, filed=tuple(file(facts, stretch) for stretch in shape.stretches))


def _shape(facts: Facts) -> Outline:
    family = near_copies(facts)
    if not facts.count:
        return Outline((), (), frozenset(), family, frozenset())
    live = find_live(facts, range(facts.count))
    listing = find_listing(facts) if live is None else None
    if listing is not None:
        return _index(listing, family)
    digest = find_digest(facts) if live is None else None
    if digest is not None and not is_gallery(facts, range(facts.count)):
        return _briefs(digest, family)
    contents = find_contents(facts)
    starts, marks = find_starts(facts, find_blocks(facts, family, min(contents, default=0)), contents)
    if live is not None:
        # Entries with their titles and bylines look like articles.
        inside = range(live.entries[0] + 1, live.entries[-1] + 1)
        starts = [start for start in starts if start.certain or start.row not in inside]
    stretches = tuple(
        _stretch(facts, family, start, end, marked=len(starts) > 1 or start.marked)
        for start, end in zip(starts, [*(s.row for s in starts[1:]), facts.count], strict=True)
    )
    bodies = [range(stretch.body, stretch.tail) for stretch in stretches]
    kinds = kinds_of(facts, [start.signals for start in starts], [stretch.rows for stretch in stretches], bodies)
    stretches = tuple(_of_kind(facts, stretch, kind) for stretch, kind in zip(stretches, kinds, strict=True))
    kept = [
        k
        for k, stretch in enumerate(stretches)
        if _is_article(facts, stretch) and not (k and not starts[k].marked and _is_pages_own(facts, stretch))
    ]
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
            () if item.teaser is None else (range(item.teaser, item.teaser + 1),),
            Kind.TEASER,
        )
        for item in listing.items
    )
    return Outline(starts, stretches, frozenset(), family, frozenset())


def _briefs(digest: Digest, family: list[int]) -> Outline:
    """A digest: each item is a stretch of its own; the column's name belongs to the first."""
    firsts = [item.start for item in digest.items]
    if digest.name is not None:
        firsts[0] = digest.name
    starts = tuple(Start(first, ("item of a digest",), True) for first in firsts)
    stretches = tuple(
        Stretch(
            first,
            item.end,
            None,
            None if item.headline is None else Headline(item.headline, "the headline of a digest's item", True),
            (range(item.body, item.tail),) if item.body < item.tail else (),
            Kind.DIGEST,
        )
        for first, item in zip(firsts, digest.items, strict=True)
    )
    return Outline(starts, stretches, digest.marks, family, frozenset(), digest.name)


def _stretch(facts: Facts, family: list[int], begins: Start, end: int, *, marked: bool) -> Stretch:
    start, block = begins.row, begins.block
    if block is not None and block.start > start + HEAD:
        # A page's menu stands between: what repeats there may well be the menu.
        block = None
    # A teaser of the article above it is none of its body.
    first = start + (block is None and start + 1 < end and facts.related[start])
    runs = find_runs(facts, start, end, block.end if block is not None else first)
    body, tail = (runs[0].start, runs[-1].stop) if runs else (end, end)
    headline = rank_headline(facts, family, Head(first, body, tail, end, block, marked))
    if headline is not None:
        runs = _below(facts, runs, headline.row + 1 if block is None else block.end, end)
        if block is not None and runs:
            runs[0] = _from_head(facts, block.end, runs[0])
        runs = _above_copy(facts, family, runs, headline.row)
        runs = _with_refrain(facts, family, runs, headline.row + 1, end)
    return Stretch(start, end, block, headline, tuple(runs))


def _from_head(facts: Facts, head_end: int, run: range) -> range:
    """The first run with the sentences between a head that repeats and it: nothing else stands there."""
    rows = range(below_twins(facts, head_end, run.start), run.start)
    if all(facts.is_sentence(i) and not facts.is_beside[i] for i in rows):
        return range(rows.start, run.stop)
    return run


def _above_copy(facts: Facts, family: list[int], runs: list[range], title: int) -> list[range]:
    """The runs without the headline that a page prints again below its article: inside the body it may be meant."""
    tail = runs[-1].stop if runs else 0
    while runs and tail > runs[-1].start and facts.is_beside[tail - 1]:
        tail -= 1
    if not runs or tail - 1 <= runs[-1].start or family[tail - 1] != family[title]:
        return runs
    return [*runs[:-1], range(runs[-1].start, tail - 1)]


def _with_refrain(facts: Facts, family: list[int], runs: list[range], first: int, end: int) -> list[range]:
    """The runs with a paragraph right above or below them, in [first, end), that stands in them again.

    Where two do, or the same two in a row, the page prints its text again, or a teaser of it.
    """
    if not runs:
        return runs
    top, tail = runs[0].start, runs[-1].stop
    edges = [i for i in (top - 1, tail) if first <= i < end and facts.prose[i] and not facts.is_beside[i]]
    again = [i for i in edges if facts.copies[facts.family[i]] > 1]
    body = {family[i] for run in runs for i in run} if again else set[int]()
    if top - 1 in again and family[top - 1] in body - {family[top]} and body.isdisjoint(family[first : top - 1][-1:]):
        runs = [range(top - 1, runs[0].stop), *runs[1:]]
    if tail in again and family[tail] in body - {family[tail - 1]} and body.isdisjoint(family[tail + 1 : end][:1]):
        runs = [*runs[:-1], range(runs[-1].start, tail + 1)]
    return runs


def _below(facts: Facts, runs: list[range], row: int, end: int) -> list[range]:
    """The runs without what stands above `row`, and without captions printed twice that lead them in.

    A dateline close above the first run begins the text, whatever stands between.
    """
    first = below_twins(facts, row, end)
    cut = [range(max(run.start, first), run.stop) for run in runs if run.stop > first]
    if not cut:
        return cut
    tail = cut[-1].stop
    if is_ending(facts, tail, end):
        cut[-1] = range(cut[-1].start, end)
    led = [i for i in range(max(row, cut[0].start - _LED), cut[0].start) if facts.mass[i] > _LED and facts.dateline[i]]
    if led:
        cut[0] = range(led[0], cut[0].stop)
    if cut[0].start - 2 >= row and _is_glued_subhead(facts, cut[0].start - 1):
        cut[0] = range(cut[0].start - 1, cut[0].stop)
    return cut


def _of_kind(facts: Facts, stretch: Stretch, kind: Kind) -> Stretch:
    """A live blog's body is its lead and its entries.

    A gallery's captions are no body: what is left above its first counter and below its last caption may be one.
    """
    live = find_live(facts, stretch.rows) if kind is Kind.LIVE else None
    if live is not None:
        title = _titled(facts, range(stretch.start, live.body), stretch.end)
        return Stretch(stretch.start, stretch.end, None, title, (range(live.body, live.tail),), kind)
    if kind is not Kind.GALLERY:
        return evolve(stretch, kind=kind)
    gallery = read_gallery(facts, stretch.rows)
    shown = sorted((*counters(facts, stretch.rows), *gallery.captions))
    above, below = find_plain(facts, stretch.start, shown[0]), find_plain(facts, shown[-1] + 1, stretch.end)
    if gallery.title is not None and facts.family[below.start - 1 : below.stop].count(facts.family[gallery.title]):
        below = range(stretch.end, stretch.end)
    above, below = (rows if says(facts, rows) else range(stretch.end, stretch.end) for rows in (above, below))
    body = max((above, below), key=lambda rows: sum(facts.mass[rows.start : rows.stop]))
    top = range(stretch.start, min(shown[0], body.start if body else stretch.end))
    headline = _titled(facts, top, stretch.end)
    if headline is None and gallery.title is not None:
        headline = Headline(gallery.title, "a title among a gallery's captions", True)
    return Stretch(stretch.start, stretch.end, None, headline, (body,) if body else (), kind)


def _titled(facts: Facts, rows: range, end: int) -> Headline | None:
    """The headline above entries or captions: by its rank, or else by where it stands.

    Where only a line or two stand there, the first is the headline; of more the first may be a menu's.
    """
    headline = rank_headline(facts, facts.family, Head(rows.start, rows.stop, end, end, marked=len(rows) <= FEW))
    row = title_above(facts, rows) if headline is None else None
    return headline if row is None else Headline(row, "stands above the entries or the captions", True)


def _is_glued_subhead(facts: Facts, i: int) -> bool:
    """A title cut from the end of a caption's line, right above the body, is the body's first subhead."""
    return facts.glued[i] and facts.is_title_like[i] and facts.caption[i - 1] is not None


def _is_article(facts: Facts, stretch: Stretch) -> bool:
    """Something of an article is there: a body, a head that repeats, or a picture's caption."""
    if stretch.runs or stretch.block is not None or stretch.kind is Kind.GALLERY:
        return True
    return any(facts.caption[i] is not None or facts.credit[i] is not None for i in stretch.rows)


def _is_pages_own(facts: Facts, stretch: Stretch) -> bool:
    """In most of its prose the page speaks of itself: of cookies, of accounts, of the rules for comments."""
    prose = [i for i in stretch.prose if facts.prose[i]]
    own = sum(facts.mass[i] for i in prose if own_words(facts.keys[i], facts.stems[i]) > 1)
    return stretch.block is None and 2 * own > sum(facts.mass[i] for i in prose)


def _recurring(stretches: tuple[Stretch, ...], family: list[int]) -> frozenset[int]:
    """Families in the heads of two articles or more: nothing of one article's own stands in another's head."""
    heads = Counter(one for stretch in stretches for one in {family[i] for i in range(stretch.start, stretch.body)})
    return frozenset(one for one, count in heads.items() if count > 1)
