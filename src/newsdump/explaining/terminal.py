"""The explanation as text for a terminal, which may be narrow, without colours, or of wide letters.

A terminal is told nothing but printable characters: what a dump holds besides cannot move its cursor or turn its text.
Letters of East Asian scripts take two columns (UAX #11), marks that stand on others none.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsdump.explaining.families import FAMILIES
from newsdump.model import Issue, Role

if TYPE_CHECKING:
    from newsdump.explaining.explanation import ExplainedLine, Explanation

__all__ = ["rows"]

# Codes of ECMA-48, "select graphic rendition".
_COLOURS: Final[Mapping[str, str]] = {
    "headline": "1;36",
    "head": "36",
    "picture": "33",
    "name": "35",
    "time": "32",
    "subhead": "1",
    "note": "34",
    "furniture": "2",
    "unplaced": "31",
}
_DIM = "2"
_WARNING = "1;31"

_INDENT = 28  # where the text begins: behind number, article, role and rule
_TEXT = 60  # columns of the text where nobody says how wide the terminal is
_BESIDE = 100  # from this width on a reason stands beside its line, else below it
_BAR = 32

# They shape letters or breaks and show nothing: left out, not replaced.
_SILENT = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))


@frozen
class _Layout:
    """How many columns a line's text has, and its reason beside it: `None` for as many as it takes.

    A reason that has not room enough stands below its line.
    """

    colour: bool
    text: int
    reason: int | None

    def painted(self, text: str, code: str | None) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and code and text else text


def rows(explained: Explanation, colour: bool, width: int | None) -> Iterator[str]:
    """A row for each line that is not blank, and how many lines each role has; nothing if nothing stands there."""
    layout = _layout(colour, width)
    shown = [one for one in explained.lines if one.line.role is not Role.BLANK]
    if not shown:
        return
    if width is not None:
        yield layout.painted(f"{'line':>5} {'art':>3} {'role':<10} {'rule':<6} text, and why", _DIM)
    for one in shown:
        yield _row(one, explained.lines, layout)
    yield ""
    yield from _counts(explained, layout)
    yield from (_issue(issue, layout) for issue in explained.dump.issues)


def _layout(colour: bool, width: int | None) -> _Layout:
    if width is None:
        return _Layout(colour, _TEXT, None)
    room = max(width - _INDENT, 20)
    if width < _BESIDE:
        return _Layout(colour, room, 0)
    text = min(room * 11 // 20, 90)
    return _Layout(colour, text, room - text - 2)


def _row(one: ExplainedLine, lines: tuple[ExplainedLine, ...], layout: _Layout) -> str:
    line = one.line
    text, used = _cut(_printable(line.text), layout.text)
    reason = _printable(one.reason or "no rule speaks for it")
    if line.copy_of is not None:
        reason += f" (line {lines[line.copy_of].line.number})"
    code = _COLOURS.get(FAMILIES[line.role])
    number = layout.painted(f"{line.number:>5}", _DIM)
    article = "-" if line.article is None else str(line.article + 1)
    role = layout.painted(f"{line.role:<10}", code)
    words = layout.painted(text, code)
    head = f"{_beginning(one, layout)}{number} {article:>3} {role} {_printable(line.rule or ''):<6} {words}"
    if layout.reason is not None and _columns(reason) > layout.reason:
        return head + _below(reason, layout)
    return f"{head}{' ' * (layout.text - used)}  {layout.painted(reason, _DIM)}"


def _beginning(one: ExplainedLine, layout: _Layout) -> str:
    """The row above the first line of an article."""
    begins = next((e for e in one.evidence if e.starts is not None), None)
    if begins is None:
        return ""
    article = "-" if one.line.article is None else str(one.line.article + 1)
    return layout.painted(f"      ── {begins.starts} {article} begins: {_printable(begins.reason)}", "1") + "\n"


def _below(reason: str, layout: _Layout) -> str:
    wrapped = textwrap.wrap(reason, layout.text, initial_indent="↳ ", subsequent_indent="  ")
    return "".join(f"\n{' ' * _INDENT}{layout.painted(part, _DIM)}" for part in wrapped)


def _counts(explained: Explanation, layout: _Layout) -> Iterator[str]:
    """A bar for each role, in its colour: the legend, and how the dump divides."""
    lines = explained.dump.lines
    counts = Counter(lines.roles)
    copies = Counter(role for role, copy in zip(lines.roles, lines.copies, strict=True) if copy is not None)
    most = max(count for role, count in counts.items() if role is not Role.BLANK)
    digits = len(f"{most:,}")
    for role in (role for role in Role if counts[role] and role is not Role.BLANK):
        code = _COLOURS.get(FAMILIES[role])
        name = layout.painted(f"{role:<10}", code)
        blocks = "█" * max(1, round(counts[role] * _BAR / most))
        again = f"  {copies[role]:,} of them printed again" if copies[role] else ""
        drawn = f"{layout.painted(blocks, code)}{' ' * (_BAR - len(blocks))}"
        yield f"      {name} {drawn} {counts[role]:>{digits},}{layout.painted(again, _DIM)}"


def _issue(issue: Issue, layout: _Layout) -> str:
    place = f" (line {issue.line})" if issue.line is not None else ""
    return f"      {layout.painted(f'! {issue.code}', _WARNING)} {_printable(issue.message)}{place}"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "�" for c in text.translate(_SILENT))


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _cut(text: str, columns: int) -> tuple[str, int]:
    """The beginning of the text that fits, with an ellipsis where something is left out, and the columns it takes."""
    if len(text) <= columns // 2 or (used := _columns(text)) <= columns:
        return text, _columns(text)
    used = 0
    for at, character in enumerate(text):
        if used + _width(character) > columns - 1:
            return f"{text[:at]}…", used + 1
        used += _width(character)
    return text, used
