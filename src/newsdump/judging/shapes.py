"""How a row begins and ends: the kind of its first character and of its last, in every script."""

from __future__ import annotations

__all__ = ["KINDS_OF_FIRST", "KINDS_OF_LAST", "OPENS_QUOTE", "kind_of_first", "kind_of_last"]

OPENS_QUOTE = "opens a quote"
KINDS_OF_FIRST = (
    "small letter",
    "capital",
    "digit first",
    "quote or bracket first",
    OPENS_QUOTE,
    "bullet",
    "letter without case",
    "mark first",
)
KINDS_OF_LAST = ("colon", "comma", "digit", "word", "mark")

_QUOTES = frozenset("\"'“”„‘«»‹›「『(（[")
_OPENS = frozenset("\"'“„«‘「『")
_BULLETS = frozenset("•●▪‣◦■*·-–—|>+#")
_ENDING = {**dict.fromkeys(":：", "colon"), **dict.fromkeys(",;、，", "comma")}


def kind_of_first(first: str) -> str:
    """The kind of a row's first character.

    >>> kind_of_first("“"), kind_of_first("”"), kind_of_first("船")
    ('opens a quote', 'quote or bracket first', 'letter without case')
    """
    if first.islower():
        return "small letter"
    if first.isupper():
        return "capital"
    if first.isdigit():
        return "digit first"
    if first in _QUOTES:
        return OPENS_QUOTE if first in _OPENS else "quote or bracket first"
    if first in _BULLETS:
        return "bullet"
    return "letter without case" if first.isalpha() else "mark first"


def kind_of_last(last: str) -> str:
    """The kind of a row's last character.

    >>> kind_of_last("："), kind_of_last("船"), kind_of_last(")")
    ('colon', 'word', 'mark')
    """
    if last.isalpha():
        return "word"
    return "digit" if last.isdigit() else _ENDING.get(last, "mark")
