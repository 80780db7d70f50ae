"""The explanation of a dump as data, as JSON and as text for a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from newsdump.errors import UsageError
from newsdump.model import Evidence, Line, ParsedDump, Role

__all__ = ["ExplainedLine", "Explanation", "explain"]

_COLOURS = {
    Role.HEADLINE: "1;36",
    Role.DECK: "36",
    Role.KICKER: "36",
    Role.SECTION: "36",
    Role.OUTLET: "36",
    Role.CAPTION: "33",
    Role.CREDIT: "33",
    Role.BYLINE: "35",
    Role.SIGNOFF: "35",
    Role.STAMP: "35",
    Role.DATELINE: "35",
    Role.SUBHEAD: "1",
    Role.NOTE: "34",
    Role.FURNITURE: "2",
    Role.BOUNDARY: "2",
    Role.UNPLACED: "31",
}
_WIDTH = 60


@frozen
class ExplainedLine:
    """A line, what all rules said of it, and the reason of the one that decided (`None` where no rule spoke)."""

    line: Line
    reason: str | None
    evidence: tuple[Evidence, ...]


@frozen
class Explanation:
    """Each line of a dump with its role, its rule and the reason; `str()` gives the printable text."""

    lines: tuple[ExplainedLine, ...]
    evidence: tuple[Evidence, ...]

    def __str__(self) -> str:
        return self.to_text()

    def to_text(self, colour: bool = False) -> str:
        """A table: line number, article, role, rule, the line's beginning, the reason. Blank lines are left out."""
        return "\n".join(self.rows(colour))

    def rows(self, colour: bool = False) -> Iterator[str]:
        """The rows of `to_text`, each made when it is asked for; one that begins an article has a line above it."""
        return (_row(one, self.lines, colour) for one in self.lines if one.line.role is not Role.BLANK)

    def to_json(self) -> str:
        """The evidence as JSON: it leads to the same roles without the text."""
        document = {"lines": len(self.lines), "evidence": [_plain(one) for one in self.evidence]}
        return json.dumps(document, ensure_ascii=False)


def explain(parsed: ParsedDump) -> Explanation:
    r"""Why each line became what it is: the rules are asked again, and everything they say is kept.

    Raises `UsageError` for anything but one `ParsedDump`.

    >>> import newsdump
    >>> dump = newsdump.parse("Dam Refills\nDam Refills\n\nRain came to the valley.")
    >>> explain(dump).lines[1].reason
    'prints the headline again'
    """
    if not isinstance(parsed, ParsedDump):
        kind = type(parsed).__name__
        raise UsageError(f"explain takes what parse gives, not {kind}: parse the text, or take one that read yields.")
    evidence = parsed.recall()
    by_line: dict[int, list[Evidence]] = {}
    for one in evidence:
        by_line.setdefault(one.line, []).append(one)
    lines = tuple(_explained(line, tuple(by_line.get(at, ()))) for at, line in enumerate(parsed.lines))
    return Explanation(lines, evidence)


def _explained(line: Line, evidence: tuple[Evidence, ...]) -> ExplainedLine:
    deciding = (one.reason for one in evidence if one.rule == line.rule and one.role is line.role)
    return ExplainedLine(line, next(deciding, None), evidence)


def _row(one: ExplainedLine, lines: tuple[ExplainedLine, ...], colour: bool) -> str:
    line = one.line
    text = line.text if len(line.text) <= _WIDTH else line.text[: _WIDTH - 1] + "…"
    text = "".join(c if c.isprintable() else "�" for c in text)
    article = "-" if line.article is None else str(line.article + 1)
    reason = one.reason or "no rule speaks for it"
    if line.copy_of is not None:
        reason += f" (line {lines[line.copy_of].line.number})"
    begins = next((e for e in one.evidence if e.starts is not None), None)
    head = f"      ── {begins.starts} {article} begins: {begins.reason}\n" if begins is not None else ""
    painted = f"\x1b[{_COLOURS[line.role]}m{text}\x1b[0m" if colour and line.role in _COLOURS else text
    pad = " " * (_WIDTH - len(text))
    return f"{head}{line.number:>5} {article:>3} {line.role:<10} {line.rule or '':<6} {painted}{pad}  {reason}"


def _plain(one: Evidence) -> dict[str, Any]:
    plain: dict[str, Any] = {"line": one.line, "rule": one.rule, "strength": int(one.strength), "reason": one.reason}
    if one.role is not None:
        plain["role"] = str(one.role)
    if one.copy_of is not None:
        plain["copy_of"] = one.copy_of
    if one.starts is not None:
        plain["starts"] = str(one.starts)
    return plain
