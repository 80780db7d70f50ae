"""Where a body lies: the runs of rows with the greatest sum of scores.

A row's score is the sum of the weights of its traits (`weights`, fitted on real pages). One run is free, each further
one costs: what stands between two runs is a box inside the article, and prose far below is another article's.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdump.judging.facts import PROSE, Facts
from newsdump.judging.signals import FEW
from newsdump.judging.traits import Scale, columns_of
from newsdump.judging.weights import WEIGHTS

__all__ = ["ANOTHER_RUN", "below_twins", "best_runs", "find_plain", "find_runs", "is_ending", "scores"]

_LITTLE = 30
_NUMBERS = 2
_COMMENTS = 30.0
"""What a count of comments, or the form for one, costs: what stands below is seldom the article's."""

_SCORES = Scale(lambda trait: WEIGHTS.get(trait, 0))

ANOTHER_RUN = 800
"""What the text must bring in before it is taken up again below something that is not the article's."""


def find_runs(facts: Facts, start: int, end: int, first: int | None = None) -> list[range]:
    """The runs of the body of a page's rows [start, end), in order, none above `first`; perhaps there is none at all.

    Where the weights find next to nothing, a text is too short for them to judge: then its sentences are its body.
    """
    first = start if first is None else first
    runs = [range(first + run.start, first + run.stop) for run in best_runs(scores(facts, start, end)[first - start :])]
    if sum([sum(facts.mass[run.start : run.stop]) for run in runs]) >= _LITTLE:
        return runs
    plain = find_plain(facts, first, end)
    return [plain] if plain else []


def scores(facts: Facts, start: int, end: int) -> list[int]:
    """How much each row speaks for being body text, in the unit of `WEIGHTS`."""
    return list(map(sum, zip(*columns_of(facts, start, end, _SCORES), strict=True)))


def best_runs(scores: Sequence[float]) -> list[range]:
    """The runs of positions whose sum is greatest, less `ANOTHER_RUN` for each after the first.

    >>> best_runs([-5, 900, -10, 900, -9000, 900, -9000, 700])
    [range(1, 4), range(5, 6)]
    """
    inside, outside = float("-inf"), float("-inf")
    # For each position: did the best way in go on from inside, and did the best way out leave right here?
    entered: list[int] = []
    left: list[bool] = []
    for score in scores:
        again = outside - ANOTHER_RUN
        left.append(inside > outside)
        outside = inside if left[-1] else outside
        if inside <= 0 and again <= 0:
            entered.append(0)
            inside = score
        elif inside >= again:
            entered.append(1)
            inside += score
        else:
            entered.append(2)
            inside = again + score
    return _walked_back(entered, left, inside, outside)


def _walked_back(entered: list[int], left: list[bool], inside: float, outside: float) -> list[range]:
    if max(inside, outside) <= 0:
        return []
    runs: list[range] = []
    within, end = inside > outside, len(entered)
    for i in range(len(entered) - 1, -1, -1):
        if within:
            if entered[i] != 1:
                runs.append(range(i, end))
                if entered[i] == 0:
                    break
                within = False
        elif left[i]:
            within, end = True, i
    return runs[::-1]


def find_plain(facts: Facts, start: int, end: int) -> range:
    """The run of rows with the most words in sentences, short lines counted against it the more the more there are."""
    rows = range(start, end)
    short = sum(facts.mass[i] < 8 and not facts.stops[i] for i in rows)
    against = 1 + 6 * short / max(1, len(rows))
    unstopped = not any(facts.stops[i] for i in rows)
    best, found = 0.0, range(end, end)
    total, first = 0.0, start
    for i in rows:
        if total <= 0:
            total, first = 0.0, i
        total += _plainly(facts, i, against, unstopped)
        if total > best:
            best, found = total, range(first, i + 1)
    return found


def _plainly(facts: Facts, i: int, against: float, unstopped: bool) -> float:
    """What row i says for a body (its words), or against one."""
    mass, stops = facts.mass[i], facts.stops[i]
    if facts.cut_off_copy[i] is not None:
        return -against
    if stops and mass >= PROSE:
        return 0.0 if facts.caption[i] is not None else min(mass, 60)
    furniture = facts.furniture[i]
    if furniture is not None or facts.stamp_line[i] or facts.related[i] or facts.named_stamp[i]:
        return -_COMMENTS if furniture == "comments" else -against
    return mass * 0.7 if stops else _unended(facts, i, against, unstopped)


def _unended(facts: Facts, i: int, against: float, unstopped: bool) -> float:
    mass = facts.mass[i]
    introduces = mass >= 8 and facts.texts[i][-1] == ":"
    if mass >= 30 or (unstopped and mass >= 6) or introduces or facts.dateline[i] is not None:
        return mass * 0.5
    if mass >= PROSE:
        return 1.0
    # A row of a table says nothing for or against a body.
    return -0.5 if facts.bulleted[i] else 0.0 if facts.numbers[i] >= _NUMBERS else -against


def below_twins(facts: Facts, start: int, end: int) -> int:
    """The first row below lines that are printed twice in a row and what stands between them: those are captions."""
    first = start
    for i in range(start, end):
        if facts.is_twin[i]:
            first = i + 1
        elif not facts.is_beside[i]:
            break
    return first


def is_ending(facts: Facts, tail: int, end: int) -> bool:
    """A few last lines, none of them a page's own, are the article's: a list's items, a line without its full stop."""
    if end - tail > FEW:
        return False
    return all(
        facts.mass[i] > 1 and facts.gaps[i] <= 1 and not (facts.is_beside[i] or facts.related[i] or facts.signs_off[i])
        for i in range(tail, end)
    )
