"""A table of contents at the top of a text: headlines one below the other, each of which heads an article below."""

from __future__ import annotations

import re

from newsdump.fields.lexicon.columns import CONTENTS
from newsdump.judging.facts import Facts

__all__ = ["find_contents"]

_FEWEST = 3
_NUMBER = re.compile(r"(?:\[\d{1,4}\]|\d{1,4}[.)]) *")


def find_contents(facts: Facts) -> list[int]:
    """The rows of the headlines that the contents of a text name, in their order; none if it does not begin with any.

    The first line of the contents is known because it stands again, right below the last one. Then each of the others
    has to stand again too, in the same order and with sentences between: the links at the top of one article stand
    below its headline, and a menu's words head no text.
    """
    keys = facts.keys
    top = int(keys[0].rstrip(" :") in CONTENTS)
    first = _below(keys, top, top + 1)
    if first is None or first - top < _FEWEST:
        return []
    rows = [i for i in range(top, first) if facts.furniture[i] is None and not facts.rule_line[i]]
    if len({keys[i] for i in rows}) < max(_FEWEST, len(rows)) or not all(facts.is_title_like[i] for i in rows):
        return []
    found = [first]
    for i in rows[1:]:
        row = _below(keys, i, found[-1] + 1)
        if row is None or not any(facts.stops[found[-1] : row]):
            return []
        found.append(row)
    return found if any(facts.stops[found[-1] :]) else []


def _below(keys: list[str], i: int, start: int) -> int | None:
    """The first row from `start` on that prints row i again, with its number or without."""
    number = _NUMBER.match(keys[i]) if i < len(keys) else None
    for key in keys[i : i + 1] if number is None else (keys[i], keys[i][number.end() :]):
        try:
            return keys.index(key, start)
        except ValueError:
            continue
    return None
