"""The page's one side: the dump as it is, line by line, each with what became of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import frozen
from lxml.html import HtmlElement

from newsdump.explaining.elements import Content, element
from newsdump.explaining.families import FAMILIES
from newsdump.explaining.ties import Tie, ties
from newsdump.model import Issue, Role

if TYPE_CHECKING:
    from newsdump.explaining.explanation import ExplainedLine, Explanation

__all__ = ["dump_side"]

# A browser lays out a chunk when it comes into view: small enough to be quick, large enough to be few.
_CHUNK = 100

# What nobody would see, or would turn the rest of the line around: controls and the bidirectional overrides.
_UNSEEN = re.compile("([\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e])")


@frozen
class _Beside:
    """What stands beside the lines: where each leads to, what is drawn there and what is odd there."""

    fields: Mapping[int, str]
    ties: Mapping[int, Sequence[Tie]]
    issues: Mapping[int, tuple[Issue, ...]]


def dump_side(explained: Explanation, fields: Mapping[int, str]) -> HtmlElement:
    """The lines in chunks; `fields` has, by a line's position, the id of the field of an article that it gave."""
    beside = _Beside(fields, ties(explained.dump.lines), _issues(explained))
    side = element("div", class_="lines")
    article: int | None = None
    for chunk in _chunks(explained.lines):
        owner = chunk[0][1].line.article
        if owner is not None and owner != article:
            side.append(_beginning(owner, chunk))
            article = owner
        items = (_item(at, one, explained, beside) for at, one in chunk)
        side.append(element("ol", *items, role="list", start=chunk[0][1].line.number))
    return side


def _chunks(lines: tuple[ExplainedLine, ...]) -> Iterator[list[tuple[int, ExplainedLine]]]:
    """Lines of one article that stand together, a hundred at most. Blank lines belong to what stands above them."""
    chunk: list[tuple[int, ExplainedLine]] = []
    for at, one in enumerate(lines):
        foreign = chunk and one.line.role is not Role.BLANK and one.line.article != chunk[0][1].line.article
        if foreign or len(chunk) == _CHUNK:
            yield chunk
            chunk = []
        chunk.append((at, one))
    if chunk:
        yield chunk


def _beginning(article: int, chunk: list[tuple[int, ExplainedLine]]) -> HtmlElement:
    said = (e for _, one in chunk for e in one.evidence if e.starts is not None)
    begins = next(said, None)
    link = element("a", f"{begins.starts if begins else 'article'} {article + 1}", href=f"#a{article + 1}")
    return element("p", link, f" begins: {begins.reason}" if begins else None, class_="begins")


def _item(at: int, one: ExplainedLine, explained: Explanation, beside: _Beside) -> HtmlElement:
    line = one.line
    again = None if line.copy_of is None else explained.lines[line.copy_of].line.number
    said = () if line.role is Role.BLANK else _said(one, again, beside.issues.get(at, ()))
    tied = (_tie(one, explained) for one in beside.ties.get(at, ()))
    return element(
        "li",
        _number(at, one, beside),
        *tied,
        *said,
        id=f"l{at}",
        aria_hidden="true" if line.role is Role.BLANK else None,
        class_=f"line {FAMILIES[line.role]}{' copy' if again is not None else ''}",
        data_role=str(line.role),
        data_of=line.copy_of,
        data_rule=line.rule,
    )


def _number(at: int, one: ExplainedLine, beside: _Beside) -> HtmlElement:
    """The line's number, which leads to what the line gave, or to the line itself. Nobody need hear of blank ones."""
    number = str(one.line.number)
    if one.line.role is Role.BLANK:
        return element("span", number, class_="n")
    address = f"#{beside.fields.get(at, f'l{at}')}"
    return element("a", number, class_="n", href=address, aria_label=f"line {number}, {one.line.role}")


def _tie(tie: Tie, explained: Explanation) -> HtmlElement:
    family = FAMILIES[explained.dump.lines.roles[tie.first]]
    return element("i", class_=f"tie lane{tie.lane} {tie.part} {family}")


def _said(one: ExplainedLine, again: int | None, issues: tuple[Issue, ...]) -> Iterator[Content]:
    """The line's words, and beside them its role, its rule, what it repeats and what is odd about it."""
    line = one.line
    yield element("span", *_seen(line.text), class_="text", dir="auto")
    yield element(
        "span",
        element("b", str(line.role)),
        element("span", line.rule or "no rule", class_="rule", title=one.reason),
        None if again is None else element("span", f"↻ {again}", class_="again", title=f"prints line {again} again"),
        *(element("strong", f"⚠ {issue.code}", class_="issue", title=issue.message) for issue in issues),
        class_="what",
    )


def _seen(text: str) -> Iterator[Content]:
    """The text with a visible name in place of each character that cannot be seen."""
    for k, part in enumerate(_UNSEEN.split(text)):
        if k % 2:
            name = unicodedata.name(part, "control character")
            yield element("span", f"U+{ord(part):04X}", class_="unseen", title=name.lower())
        elif part:
            yield part


def _issues(explained: Explanation) -> dict[int, tuple[Issue, ...]]:
    """The issues of each line by its position: that of the first piece where a line was cut."""
    first: dict[int, int] = {}
    for at, number in enumerate(explained.dump.lines.numbers):
        first.setdefault(number, at)
    found: dict[int, tuple[Issue, ...]] = {}
    for issue in explained.dump.issues:
        if issue.line in first:
            at = first[issue.line]
            found[at] = (*found.get(at, ()), issue)
    return found
