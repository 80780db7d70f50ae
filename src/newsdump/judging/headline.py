"""Which line is the headline? Candidates are ranked by a few points, and below a threshold there is none.

The points, in order of worth on real pages: the page's title says it again; words of it recur in the body; a stamp or a
byline follows; it stands close above the body.
"""

from __future__ import annotations

from attrs import frozen

from newsdump.judging.facts import Facts
from newsdump.judging.repeats import HeadBlock

__all__ = ["Headline", "rank_headline"]

_ENOUGH = 3.0
_FEW = 4
_STEM = 5
_PROSE_ROWS = 8


@frozen
class Headline:
    """The row of the first printing, and why it is the headline."""

    row: int
    reason: str
    certain: bool


def rank_headline(
    facts: Facts, family: list[int], rows: range, block: HeadBlock | None, marked: bool
) -> Headline | None:
    """The headline of a stretch: `rows` are those above its body; `marked` says that a mark stands above the first."""
    start, body = rows.start, rows.stop
    if block is not None:
        above = _above_block(facts, start, block)
        if above is not None:
            return Headline(above, "stands above captions that are printed again", True)
        return Headline(_of_block(facts, block), "printed again where its article's head stands again", True)
    best, points, reason = -1, 0.0, ""
    echoes, below = _stems_of_body(facts, body), _stems_of_body(facts, body + 1)
    copies = _counts(family, start, min(body + 2, facts.count))
    # The body's first row too: a headline that asks or cries out ends as a sentence does.
    for i in range(start, min(body + 1, facts.count)):
        if not facts.is_title_like(i):
            continue
        titled = family[i] == family[start]
        said = (
            *_said_again(facts, i, copies[family[i]], titled),
            *_echoed(facts, i, echoes if i < body else below),
            *_placed(facts, i, body),
        )
        if i == start:
            said = (*said, (4 if marked else 1, "the first line behind a mark" if marked else ""))
        total = sum(point for point, _ in said)
        if best < 0 or total > points:
            best, points, reason = i, total, ", ".join(why for _, why in said if why)
    if points < _ENOUGH:
        return None
    row = next(i for i in range(start, best + 1) if family[i] == family[best] and facts.is_title_like(i))
    return Headline(row, reason, points >= _ENOUGH + 3)


def _above_block(facts: Facts, start: int, block: HeadBlock) -> int | None:
    """The headline above a block of captions alone: close above it, at the article's very beginning."""
    if block.start - start > _FEW or (block.periodic and block.start > start + 1):
        return None
    titles = (i for i in range(start, block.start) if facts.mass[i] >= _FEW and facts.is_title_like(i))
    return next(titles, None)


def _of_block(facts: Facts, block: HeadBlock) -> int:
    """The first repeated line that looks like a headline; one of a single word only if there is no longer one."""
    titles = [i for i in block.firsts if facts.is_title_like(i)]
    return next((i for i in titles if facts.mass[i] > 1), titles[0] if titles else block.start)


def _counts(family: list[int], start: int, end: int) -> dict[int, int]:
    counts: dict[int, int] = {}
    for one in family[start:end]:
        counts[one] = counts.get(one, 0) + 1
    return counts


_Point = tuple[float, str]
"""Points, and what they are for ("" where nobody needs to know)."""


def _said_again(facts: Facts, i: int, copies: int, titled: bool) -> tuple[_Point, ...]:
    if copies < 2 or facts.mass[i] < 3:
        return ()
    return ((7, "the page's first line says it again"),) if titled else ((4, "another line says it again"),)


def _echoed(facts: Facts, i: int, echoes: frozenset[str]) -> tuple[_Point, ...]:
    share = _share(facts.keys[i], echoes)
    return ((4 * share, "its words recur in the body" if share >= 0.3 else ""),)


def _placed(facts: Facts, i: int, body: int) -> tuple[_Point, ...]:
    mass, distance = facts.mass[i], max(1, body - i)
    near = 2 if distance <= 3 else 1 if distance <= 8 else 0 if distance <= 30 else -1
    below = range(i + 1, min(i + 5, body + 2, facts.count))
    anchored = any(facts.stamp_line(j) or facts.byline(j) is not None or facts.named_stamp(j) for j in below)
    return (
        (2 if anchored else 0, "a stamp or byline follows" if anchored else ""),
        (near, f"{distance} lines above the body"),
        (1 if 4 <= mass <= 25 else -1 if mass < 2 else 0, ""),
    )


def _stems_of_body(facts: Facts, body: int) -> frozenset[str]:
    stems: set[str] = set()
    seen = 0
    for i in range(body, facts.count):
        if facts.stops[i] or facts.mass[i] >= 12:
            stems |= _stems(facts.keys[i])
            seen += 1
            if seen == _PROSE_ROWS:
                break
    return frozenset(stems)


def _stems(key: str) -> set[str]:
    """The beginnings of a line's words; pairs of characters where words are not spaced."""
    stems: set[str] = set()
    for printed in key[:2000].split():
        word = printed.strip("'\".,:;!?()-")
        if len(word) > 12 and not word.isascii():
            stems.update(word[k : k + 2] for k in range(len(word) - 1))
        elif len(word) >= 3:
            stems.add(word[:_STEM])
    return stems


def _share(key: str, echoes: frozenset[str]) -> float:
    stems = _stems(key)
    return len(stems & echoes) / len(stems) if stems else 0.0
