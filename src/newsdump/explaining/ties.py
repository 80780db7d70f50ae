"""Which lines a drawn line joins: a further copy and the line that it repeats.

Beside the lines there is room for a few such ties, each in a lane of its own. Where copies lie far apart no line is
drawn between them: the page still names the line that a copy repeats.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsdump.model import Lines

__all__ = ["LANES", "Tie", "kin", "ties"]

LANES = 3
_FARTHEST = 40


@frozen
class Tie:
    """A piece of a drawn line, as long as the line beside it is high, in the lane that it keeps all the way.

    `part` is ``past`` where it goes by; ``start``, ``both`` and ``end`` reach the line, from below, from both sides and
    from above. `first` is the position of the line at which it starts.
    """

    lane: int
    part: str
    first: int


def kin(lines: Lines) -> dict[int, list[int]]:
    """The positions of all lines that print the same, in order, under the position of the line that they repeat."""
    found: dict[int, list[int]] = {}
    for at, original in enumerate(lines.copies):
        if original is not None:
            found.setdefault(_first(lines.copies, original), []).append(at)
    return {original: sorted({original, *copies}) for original, copies in found.items()}


def ties(lines: Lines) -> dict[int, list[Tie]]:
    """What is drawn beside each line, by its position."""
    drawn: dict[int, list[Tie]] = {}
    busy = [-1] * LANES
    for run in sorted(_runs(kin(lines))):
        lane = next((k for k, until in enumerate(busy) if until < run[0]), None)
        if lane is None:
            continue
        busy[lane] = run[-1]
        reached = set(run)
        for at in range(run[0], run[-1] + 1):
            part = "past" if at not in reached else "start" if at == run[0] else "end" if at == run[-1] else "both"
            drawn.setdefault(at, []).append(Tie(lane, part, run[0]))
    return drawn


def _first(copies: Sequence[int | None], at: int) -> int:
    """The line at the end of the way from copy to original; a way that turns back ends where it began to."""
    seen = {at}
    while (original := copies[at]) is not None and original not in seen:
        seen.add(original)
        at = original
    return at


def _runs(families: dict[int, list[int]]) -> list[list[int]]:
    """Each family cut where two neighbours lie too far apart; what is then alone is left out."""
    runs: list[list[int]] = []
    for members in families.values():
        run = members[:1]
        for at in members[1:]:
            if at - run[-1] > _FARTHEST:
                runs.append(run)
                run = []
            run.append(at)
        runs.append(run)
    return [run for run in runs if len(run) > 1]
