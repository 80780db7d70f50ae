"""Which line is the headline? Candidates are ranked by their traits (`titles`), and below a threshold there is none."""

from __future__ import annotations

from attrs import frozen

from newsdump.judging.facts import Facts
from newsdump.judging.repeats import HeadBlock
from newsdump.judging.signals import may_be_title
from newsdump.judging.title_weights import TITLE_WEIGHTS
from newsdump.judging.titles import NONE, candidates

__all__ = ["Head", "Headline", "rank_headline"]

_FEW = 4
_MARKED = 300
"""What that is worth, in hundredths: single pages, on which the weights are fitted, have no such place."""
_COUNTERS = 3
_SURE = 200
"""So far above "no headline", in hundredths, a choice is certain: odds of seven to one."""


@frozen
class Headline:
    """The row of the first printing, and why it is the headline."""

    row: int
    reason: str
    certain: bool


@frozen
class Head:
    """Where a headline is looked for: rows [start, end) of an article, whose body is in [body, tail).

    `marked` says that something told the articles of the text apart, so that the first candidate begins one.
    """

    start: int
    body: int
    tail: int
    end: int
    block: HeadBlock | None = None
    marked: bool = False


def rank_headline(facts: Facts, family: list[int], head: Head) -> Headline | None:
    """The headline of an article, or `None` if no row above its body is likely enough."""
    start, body, block = head.start, head.body, head.block
    if block is not None and _is_head(facts, block):
        above = _above_block(facts, start, block)
        if above is not None:
            return Headline(above, "stands above captions that are printed again", True)
        title = _whole(facts, family, _of_block(facts, block), block.end)
        return Headline(title, "printed again where its article's head stands again", True)
    said_of = dict(candidates(facts, family, start, body, head.end))
    first = min(said_of, default=start) if head.marked else -1
    weight_of = TITLE_WEIGHTS.get
    ranked = [
        (sum([weight_of(trait, 0) for trait in said]) + (_MARKED if i == first else 0), -i, said)
        for i, said in said_of.items()
    ]
    points, row, said = max(ranked, default=(0, 0, []))
    margin = points - TITLE_WEIGHTS.get(NONE, 0)
    if not ranked or margin < 0:
        return _by_place(facts, family, head)
    best = -row
    row = next(i for i in range(start, best + 1) if family[i] == family[best] and facts.is_title_like[i])
    row = _whole(facts, family, row, max(best + 1, body))
    telling = sorted((trait for trait in said if TITLE_WEIGHTS.get(trait, 0) > 0), key=TITLE_WEIGHTS.__getitem__)
    return Headline(row, ", ".join(telling[:-4:-1]), margin > _SURE)


def _by_place(facts: Facts, family: list[int], head: Head) -> Headline | None:
    """The first line of an article, where only its place is left to say that it is the headline."""
    lines = [i for i in range(head.start, head.body) if not facts.is_beside[i]]
    if not lines or not may_be_title(facts, lines[0]):
        return None
    first = lines[0]
    if first == head.start and family[first] in family[max(head.tail - 1, head.body) : min(head.tail + 1, head.end)]:
        return Headline(first, "printed again right below the body", True)
    if len(lines) > 1:
        return None
    if first == head.start <= head.body - _COUNTERS and all(facts.furniture[first + 1 : head.body]):
        return Headline(first, "stands alone above the counters of its page", False)
    return Headline(first, "stands alone above the body of an article among others", False) if head.marked else None


def _is_head(facts: Facts, block: HeadBlock) -> bool:
    """Whether the lines that a block prints again say enough: a word or two that come back are a section's name."""
    return block.periodic or any(facts.mass[i] >= _FEW or not facts.texts[i].isascii() for i in block.firsts)


def _whole(facts: Facts, family: list[int], row: int, end: int) -> int:
    """The row itself, or the first printing of it below that lost neither its end nor its spaces and got no stars."""
    if facts.truncated[row] is None and " " in facts.texts[row] and facts.texts[row][-1] != "*":
        return row
    printed = [i for i in range(row, end) if family[i] == family[row]]
    return max(printed, key=lambda i: _wholeness(facts, i), default=row)


def _wholeness(facts: Facts, i: int) -> tuple[bool, bool, bool]:
    text = facts.texts[i]
    return facts.truncated[i] is None, text[-1] != "*", " " in text


def _above_block(facts: Facts, start: int, block: HeadBlock) -> int | None:
    """The headline above a block of captions alone: close above it, at the article's very beginning."""
    titles = (i for i in range(start, block.start) if facts.mass[i] >= _FEW and facts.is_title_like[i])
    title = next(titles, None)
    if title is None or (block.periodic and block.start > start + 1):
        return None
    beside = all(facts.is_beside[i] or facts.is_twin[i] for i in range(title + 1, block.start))
    return title if beside or block.start - start <= _FEW else None


def _of_block(facts: Facts, block: HeadBlock) -> int:
    """The first repeated line that looks like a headline; one of a single word only if there is no longer one."""
    titles = [i for i in block.firsts if facts.is_title_like[i]]
    return next((i for i in titles if facts.mass[i] > 1), titles[0] if titles else block.start)
