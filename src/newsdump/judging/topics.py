"""Where the matter changes at a head, in a text with no marks, no menus and no heads that repeat.

A head begins an article where its words stand in the prose below and not above, and the prose below shares far fewer
words with the prose above than either shares within itself. One article's subheads have the first, seldom the second.
A stamp, a byline or a dateline beside the head speaks for it as the end of a sentence above does: subheads have none.
"""

from __future__ import annotations

from newsdump.judging.echoes import Prose
from newsdump.judging.facts import Facts

__all__ = ["find_changes"]

_HEAD = range(3, 31)
_REACH = 8
_LEAST = 60
_GAIN = 0.4
_SHARED, _FULLY = 0.15, 0.2
_ONE_SIDE = 0.5
_SIGNED_GAIN = 0.34
_ABOVE, _NEAR = 3, 12


def find_changes(facts: Facts, prose: Prose) -> list[int]:
    """The heads at which the matter changes: those beyond doubt and, if there is one, others like it."""
    known = [(row, prose.gain(row, row)) for row in _heads(facts, prose)]
    heads = [row for row, gain in known if gain >= _GAIN]
    sure = {row for row in heads if _closed(facts, row) and _is_foreign(prose, row)}
    sure |= {row for row, gain in known if gain >= _SIGNED_GAIN and _is_signed(facts, prose, row)}
    certain = _spaced(prose, sorted(sure))
    if not certain:
        return certain
    likely = [row for row in heads if (prose.overlap(row) or 0) <= _SHARED]
    return _spaced(prose, sorted({*certain, *likely}))


def _heads(facts: Facts, prose: Prose) -> list[int]:
    """Title-like rows with prose close below and enough prose on both sides."""
    found: list[int] = []
    for k, below in enumerate(prose.rows[1:], 1):
        above = prose.rows[k - 1]
        if below - above < 2 or prose.mass(0, below) < _LEAST or prose.mass(below, facts.count) < _LEAST:
            continue
        rows = range(max(above + 1, below - _REACH), below)
        found.extend(i for i in rows if _may_head(facts, i))
    return found


def _may_head(facts: Facts, i: int) -> bool:
    return facts.mass[i] in _HEAD and not facts.full_stops[i] and not facts.bulleted[i] and facts.is_title_like[i]


def _closed(facts: Facts, row: int) -> bool:
    """Whether a sentence ends right above."""
    return facts.stops[row - 1]


def _is_foreign(prose: Prose, row: int) -> bool:
    """Whether the prose below shares little with all prose above, and less than half of what each shares in itself."""
    far, near, within = prose.overlap(row, above=30), prose.overlap(row, 6, 6), prose.cohesion(row)
    if far is None or near is None or within is None:
        return False
    return far <= _FULLY and near <= _ONE_SIDE * within


def _is_signed(facts: Facts, prose: Prose, row: int) -> bool:
    """Whether the prose below shares little with the prose above, and a stamp or a name stands beside the head."""
    far, near = prose.overlap(row, above=30), prose.overlap(row, 6, 6)
    if far is None or near is None or far > _FULLY or near > _SHARED:
        return False
    below = prose.next(row + 1)
    beside = range(max(0, row - _ABOVE), facts.count if below is None else below + 1)
    return any(
        facts.stamp_line[i] or facts.byline[i] is not None or facts.dateline[i] is not None for i in beside[:_NEAR]
    )


def _spaced(prose: Prose, rows: list[int]) -> list[int]:
    """The first head of each run of heads over the same prose, if prose enough stands between them."""
    found: list[int] = []
    last = 0
    for row in rows:
        if prose.mass(last, row) >= _LEAST:
            found.append(row)
            last = row
    return found
