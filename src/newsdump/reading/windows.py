"""A text window by window: what recurs is learned within one, and no more of the text need be held.

A window begins where the one before it was done with, which its content decides, and reaches as far as the limits let
it. What remains at the end is shared by the last two windows, so that no small rest is judged alone. All of it depends
on the text, and nothing on the chunks in which it came. A line end counts as one character: CR LF moves no window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import Attribute, field, frozen

from newsdump.errors import UsageError
from newsdump.model import Issue
from newsdump.reading.decoding import Part, clean, count_line_ends, faults
from newsdump.reading.lines import LINE_END

__all__ = ["Limits", "Tape", "Window", "length", "reach"]

_PAIR = "\r\n"


def _check_limit(_: object, attribute: Attribute[int], value: int) -> None:
    if value < 1:
        raise UsageError(f"a window has at least one of its {attribute.name}: {value} is too few")


@frozen
class Limits:
    """How large a window may be: so many numbered lines, and so many characters (code points; CR LF counts as one)."""

    lines: int = field(default=8192, validator=_check_limit)
    characters: int = field(default=1 << 20, validator=_check_limit)


@frozen
class Window:
    """A stretch of a text. `start` is its offset in the whole, `above` the number of lines that end before it.

    `text` is what is judged, of the length of `raw`; `is_last` says that nothing stands behind it.
    """

    raw: str
    text: str
    start: int
    above: int
    is_last: bool


class Tape:
    """A text that is read as far as it is needed, and forgotten as far as it is done with."""

    def __init__(self, parts: Iterable[Part], limits: Limits) -> None:
        self._parts = iter(parts)
        self._limits = limits
        self._held = ""
        self._at = 0  # the window's first character in what is held,
        self._start = 0  # and in the whole text
        self._above = 0
        # The offsets from which another encoding holds: one, or two where ASCII came first.
        self._encodings: list[tuple[int, str | None]] = []

    def windows(self) -> Iterator[Window]:
        """The windows of a text, at least one: each begins where `give` was told that the last one is done with."""
        while True:
            self._fill(2 * self._limits.characters + 2)
            end = _end(self._held, self._at, self._limits)
            raw = self._held[self._at : end]
            last = end == len(self._held)
            yield Window(raw, clean(raw), self._start, self._above, last)
            if last:
                return

    def give(self, window: Window, count: int) -> tuple[str | None, tuple[Issue, ...]]:
        """The encoding of a window's first `count` characters and what is odd about it; they are done with."""
        raw = window.raw[:count]
        end = self._start + count
        encoding, since = self._encodings[0][1], self._encodings[0][0]
        for offset, name in self._encodings[1:]:
            if offset < end:
                encoding, since = name, offset
        # What was cleaned of nothing has no faults.
        issues = () if window.text is window.raw else faults(Part(raw, encoding), self._above)
        if encoding == "cp1252" and self._start <= since < end:
            issues = (_GUESSED, *issues)
        self._at += count
        self._start = end
        self._above += count_line_ends(raw)
        return encoding, issues

    def _fill(self, wanted: int) -> None:
        """Hold at least so many characters, if there are so many."""
        missing = wanted - length(self._held, self._at)
        if missing <= 0:
            return
        held, more = self._held[self._at :], True
        while missing > 0 and more:
            # How many pairs there are is seen when the parts are put together; some more, so that this ends soon.
            pieces, more = self._read(held, max(missing, wanted >> 4))
            held = "".join(pieces)
            missing = wanted - length(held)
        self._held, self._at = held, 0

    def _read(self, held: str, missing: int) -> tuple[list[str], bool]:
        """What is held and parts of so many characters, and whether there may be more."""
        pieces, end = [held], self._start + len(held)
        last = end + missing
        for part in self._parts:
            if not self._encodings or self._encodings[-1][1] != part.encoding:
                self._encodings.append((end, part.encoding))
            pieces.append(part.text)
            end += len(part.text)
            if end >= last:
                return pieces, True
        return pieces, False


_GUESSED = Issue(
    code="ND901",
    message="the bytes are not UTF-8 and were read as Windows-1252; if words look wrong, decode them before parsing",
)


def length(text: str, start: int = 0, end: int | None = None) -> int:
    """How many characters a stretch of a text has, CR LF counted as one."""
    end = len(text) if end is None else end
    return end - start - text.count(_PAIR, start, end)


def reach(text: str, start: int, count: int) -> int:
    r"""Where a stretch of so many characters ends, CR LF counted as one; at most where the text does.

    >>> reach("one\r\ntwo", 0, 4)
    5
    """
    seen, end = start, start + count
    while pairs := text.count(_PAIR, seen, end):
        # A pair that stands across the end is in the next stretch, as a whole.
        seen, end = end - 1, end + pairs
    return min(len(text), end + (text[end - 1 : end + 1] == _PAIR if end > start else 0))


def _end(text: str, at: int, limits: Limits) -> int:
    """Where the window that begins at `at` ends; at least twice its characters are held, or all that there are."""
    end = _within(text, at, limits)
    rest = length(text, at)
    if end < len(text) and rest < 2 * length(text, at, end):
        half = LINE_END.search(text, reach(text, at, rest // 2), end)
        end = end if half is None else half.end()
    return end


def _within(text: str, at: int, limits: Limits) -> int:
    """The end of the last line within the limits; if it is far, the last space; where there is none, any place."""
    most = reach(text, at, limits.characters)
    # As many lines as a window holds are few texts': a count is far quicker than a look at the end of each line.
    if text.count("\n", at, most) + text.count("\r", at, most) >= limits.lines:
        full = next(islice(LINE_END.finditer(text, at, most), limits.lines - 1, None), None)
        if full is not None:
            return full.end()
    if most == len(text):
        return most
    least = reach(text, at, length(text, at, most) // 2)
    return next((end for end in _breaks(text, least, most) if end > least), most)


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    yield max(text.rfind("\n", start, end), text.rfind("\r", start, end)) + 1
    yield text.rfind(" ", start, end) + 1
