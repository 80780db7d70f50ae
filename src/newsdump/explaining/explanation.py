"""Why each line became what it is, as data and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from newsdump.errors import UsageError
from newsdump.model import Evidence, Line, ParsedDump

__all__ = ["ExplainedLine", "Explanation", "explain"]


@frozen
class ExplainedLine:
    """A line, what all rules said of it, and the reason of the one that decided (`None` where no rule spoke)."""

    line: Line
    reason: str | None
    evidence: tuple[Evidence, ...]


@frozen
class Explanation:
    """Each line of a dump with its role, its rule and the reason; `str()` gives the printable text.

    `dump` is what was explained.
    """

    lines: tuple[ExplainedLine, ...]
    evidence: tuple[Evidence, ...]
    dump: ParsedDump = field(repr=False)

    def __str__(self) -> str:
        return self.to_text()

    def to_text(self, colour: bool = False, width: int | None = None) -> str:
        """A table: line number, article, role, rule, the line's beginning, the reason; below it the lines by role.

        Blank lines are left out. `width` is that of the terminal in columns: in a narrow one each reason stands below
        its line. Without it a row is as long as it needs to be, for those who search in it.
        """
        return "\n".join(self.rows(colour, width))

    def rows(self, colour: bool = False, width: int | None = None) -> Iterator[str]:
        """The rows of `to_text`, each made when it is asked for; one that begins an article has a line above it."""
        from newsdump.explaining.terminal import rows

        return rows(self, colour, width)

    def to_html(self) -> str:
        r"""The explanation as one page that needs no network: the dump on one side, its articles on the other.

        The page is HTML (WHATWG, Living Standard) to be written as UTF-8. Its Content-Security-Policy (W3C, Level 3)
        names the hashes of its style and its script, so that nothing else in it can run or be fetched.

        >>> import newsdump
        >>> page = explain(newsdump.parse("Dam Refills\nDam Refills\n\nRain came to <the> valley.")).to_html()
        >>> page.startswith("<!DOCTYPE html>"), "Rain came to &lt;the&gt; valley." in page
        (True, True)
        """
        from newsdump.explaining.page import page

        return page(self)

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
    return Explanation(lines, evidence, parsed)


def _explained(line: Line, evidence: tuple[Evidence, ...]) -> ExplainedLine:
    deciding = (one.reason for one in evidence if one.rule == line.rule and one.role is line.role)
    return ExplainedLine(line, next(deciding, None), evidence)


def _plain(one: Evidence) -> dict[str, Any]:
    plain: dict[str, Any] = {"line": one.line, "rule": one.rule, "strength": int(one.strength), "reason": one.reason}
    if one.role is not None:
        plain["role"] = str(one.role)
    if one.copy_of is not None:
        plain["copy_of"] = one.copy_of
    if one.starts is not None:
        plain["starts"] = str(one.starts)
    return plain
