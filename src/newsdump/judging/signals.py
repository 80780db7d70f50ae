"""What speaks for an article beginning at a row, marks aside: signals, in words that an explanation can print."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsdump.judging.facts import Facts
from newsdump.judging.repeats import HeadBlock

__all__ = [
    "FEW",
    "HEAD",
    "block_signals",
    "closing_above",
    "is_followed",
    "leads_to_prose",
    "may_be_title",
    "signals_at",
    "wide_gap",
]

FEW = 3
HEAD = 8
"""A head has so many rows at most before its first prose."""


def wide_gap(facts: Facts) -> int:
    """The smallest number of blank lines that is exceptional in this text."""
    gaps = sorted(facts.gaps[1:])
    if not gaps:
        return 2
    usual = gaps[len(gaps) // 2]
    rare = gaps[-1 - len(gaps) // 4]
    return max(2, usual + 1, rare + 1 if rare > usual + 1 else 0)


def block_signals(facts: Facts, block: HeadBlock) -> tuple[str, ...]:
    """What a head block says for an article: its headline comes back, and perhaps its captions and a widget."""
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
    return facts.furniture[i] is not None or (facts.mass[i] < FEW and facts.copies[facts.family[i]] > 1)


def signals_at(facts: Facts, row: int, wide: int, head_end: int) -> tuple[str, ...]:
    """What speaks for an article beginning at `row`, repetition and marks aside."""
    signals: list[str] = []
    if facts.gaps[row] >= wide:
        signals.append("wide gap above")
    above = closing_above(facts, row)
    if above is not None:
        signals.append(above)
    end = min(head_end + 4, facts.count)
    near = range(row, next((i + 1 for i in range(head_end, end) if facts.prose[i] or facts.stops[i]), end))
    if any(facts.dateline[i] is not None for i in near):
        signals.append("dateline below")
    stamped = [*near, *([row - 1] if row and not facts.stops[row - 1] else [])]
    if any(facts.stamp_line[i] for i in stamped):
        signals.append("stamp beside")
    if any(facts.byline[i] is not None for i in stamped):
        signals.append("byline beside")
    if any(facts.caption[i] is not None or facts.credit[i] is not None for i in near):
        signals.append("caption with a credit below")
    if head_end > row + 1 and _stands_apart(facts, row, head_end):
        signals.append("set apart from single-spaced text")
    if any(facts.is_twin[i] for i in range(row + 1, min(row + 4, facts.count))):
        signals.extend(("caption printed twice below", "a headline's looks above it"))
    return tuple(signals)


def _stands_apart(facts: Facts, row: int, head_end: int) -> bool:
    """Blank lines around a head, in a text whose paragraphs have none between them."""
    below = range(head_end, min(head_end + 4, facts.count))
    apart = len(below) > 1 and facts.gaps[head_end] and facts.gaps[head_end - 1]
    if not apart or not row or not facts.stops[row - 1]:
        return False
    return not any(facts.gaps[i] for i in below[1:]) and all(facts.stops[i] for i in below[:2])


def closing_above(facts: Facts, row: int) -> str | None:
    """A sign-off or a count of comments ends the article above."""
    for i in range(row - 1, max(-1, row - 4), -1):
        if facts.furniture[i] == "comments":
            return "comments end above"
        if facts.signoff[i] is not None:
            return "sign-off above"
        if not facts.furniture[i] and not facts.stamp_line[i]:
            return None
    return None


def leads_to_prose(facts: Facts, start: int) -> bool:
    """A sentence stands close below, captions and widgets aside."""
    return any(facts.stops[i] for i in islice(_own(facts, start), 3))


def _own(facts: Facts, start: int) -> Iterator[int]:
    """The next rows from `start` on that do not stand beside a text."""
    return (i for i in range(start, min(start + HEAD, facts.count)) if not facts.is_beside[i])


def may_be_title(facts: Facts, i: int) -> bool:
    """Whether a row looks like a headline and is more than a word or two; where no spaces part words, a few letters."""
    text = facts.texts[i]
    return (facts.mass[i] >= FEW or (len(text) > FEW and not text.isascii())) and facts.is_title_like[i]


def is_followed(facts: Facts, block: HeadBlock) -> bool:
    """A head has its article right behind it: but for a stamp, a byline or a widget the next line is a sentence."""
    rows = list(islice(_own(facts, block.end), 2))
    if any(facts.is_sentence(i) for i in rows):
        return True
    return not rows and any(facts.caption[i] is not None for i in range(block.start, block.end))
