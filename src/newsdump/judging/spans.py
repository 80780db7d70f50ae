"""Where a body lies: the run of rows with the greatest sum of scores.

Prose counts for its words, what stands around articles counts against; how much against depends on how full of short
lines the text is, so that one more of them is a subhead in a clean text and a menu's in a noisy one.
"""

from __future__ import annotations

from newsdump.judging.facts import PROSE, Facts
from newsdump.judging.signals import FEW

__all__ = ["below_twins", "find_body", "is_ending"]

_NUMBERS = 2
_COMMENTS = 30.0
"""What a count of comments, or the form for one, costs: what stands below is seldom the article's."""


def find_body(facts: Facts, start: int, end: int) -> tuple[int, int]:
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
    # A row of a table says nothing for or against a body.
    return 0.0 if facts.numbers(i) >= _NUMBERS else -against


def below_twins(facts: Facts, start: int, end: int) -> int:
    """The first row below lines that are printed twice in a row and what stands between them: those are captions."""
    first = start
    for i in range(start, end):
        if facts.is_twin(i):
            first = i + 1
        elif not facts.is_beside(i):
            break
    return first


def is_ending(facts: Facts, tail: int, end: int) -> bool:
    """A few last lines, none of them a page's own, are the article's: a list's items, a line without its full stop."""
    if end - tail > FEW:
        return False
    return all(
        facts.mass[i] > 1 and facts.gaps[i] <= 1 and not (facts.is_beside(i) or facts.related(i) or facts.signs_off(i))
        for i in range(tail, end)
    )
