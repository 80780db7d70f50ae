"""Which of many lines hold a mark, or a figure: asked of all of them at once, in C.

Most marks stand in few lines of a page or in none, and a line without one is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

__all__ = ["beyond_ascii", "figured", "has_figure", "holding"]

_FIGURE = re.compile(r"\d")
_ASCII = bytes(range(0x80))
_NO_FIGURE = bytes(sorted({*range(0x100)} - {*b"0123456789\n"}))


def holding(whole: str, marks: Iterable[str]) -> set[str]:
    r"""The lines of a text, joined by LF, in which one of some marks stands.

    >>> sorted(holding("Photo: AP\nGulls wait\nA Roe/AP", (":", "/")))
    ['A Roe/AP', 'Photo: AP']
    """
    return {line for mark in marks for line in _lines_with(whole, mark)}


def _lines_with(whole: str, mark: str) -> Iterator[str]:
    at = whole.find(mark)
    while at >= 0:
        end = whole.find("\n", at)
        end = end if end >= 0 else len(whole)
        yield whole[whole.rfind("\n", 0, at) + 1 : end]
        at = whole.find(mark, end)


def beyond_ascii(text: str) -> set[str]:
    """The characters of a text that are not ASCII: those of most texts are few, and found in C.

    >>> sorted(beyond_ascii("Été à Lundby"))
    ['É', 'à', 'é']
    """
    return set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def figured(lines: Collection[str]) -> list[bool]:
    """Whether each of some lines has a decimal digit of any script.

    >>> figured(["1 May", "May", "٣ مايو"])
    [True, False, True]
    """
    whole = "\n".join(lines)
    if not whole.isascii() and any(map(str.isdecimal, beyond_ascii(whole))):
        return list(map(has_figure, lines))
    found = whole.encode("utf-8", "surrogatepass").translate(None, _NO_FIGURE).split(b"\n")
    # What is no line of a page may hold an end of one.
    return list(map(bool, found)) if len(found) == len(lines) else list(map(has_figure, lines))


def has_figure(text: str) -> bool:
    """Whether a text has a decimal digit of any script: ten looks in C are far quicker than a pattern's one.

    >>> has_figure("1 May"), has_figure("٣ مايو"), has_figure("May")
    (True, True, False)
    """
    if (
        "1" in text or "2" in text or "0" in text or "3" in text or "4" in text
        or "5" in text or "6" in text or "7" in text or "8" in text or "9" in text
    ):  # fmt: skip
        return True
    return not text.isascii() and _FIGURE.search(text) is not None
