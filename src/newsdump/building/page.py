"""The rows of one article by role, and the parts of it: values with the rows they were read from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsdump.building.segments import Segment
from newsdump.fields.pictures.credits import Credit
from newsdump.judging.verdict import Verdict
from newsdump.model import Role
from newsdump.reading.rows import Row

__all__ = ["Page", "Part", "ReadCaption"]

# What an article has a value for; the rest is the page's, or nothing's.
_VALUES = frozenset(Role) - {Role.FURNITURE, Role.BOUNDARY, Role.UNPLACED, Role.BLANK}


class Part(NamedTuple):
    """A value of the article, the rows it was read from and the rows that print it again."""

    name: str
    rows: tuple[int, ...]
    copies: tuple[int, ...] = ()


ReadCaption = tuple[str, Credit | None, bool]
"""A caption's text, its credit, and whether its picture comes from the files."""


class Page:
    """The rows of one article by role, further copies apart."""

    def __init__(self, rows: list[Row], verdict: Verdict, segment: Segment, start: int, above: int) -> None:
        self.rows, self.start, self.above = rows, start, above
        self.by_role: dict[Role, list[int]] = {}
        self.copies: dict[int, list[int]] = {}
        self.read: dict[tuple[int, bool], ReadCaption] = {}
        self.kind = segment.kind
        self.roles = verdict.roles
        originals = verdict.copies[segment.start : segment.end]
        self.order = [i for i, original in enumerate(originals, segment.start) if original is None]
        roles, by_role = self.roles, self.by_role
        for i in self.order:
            role = roles[i]
            if role in by_role:
                by_role[role].append(i)
            elif role in _VALUES:
                by_role[role] = [i]
        if len(self.order) < len(originals):
            for i, original in enumerate(originals, segment.start):
                if original is not None:
                    self.copies.setdefault(original, []).append(i)

    def of(self, role: Role) -> list[int]:
        """The rows of a role, in order, without further copies."""
        return self.by_role.get(role, [])

    def text(self, i: int) -> str:
        """What row i prints."""
        return self.rows[i].text

    def copies_of(self, rows: Iterable[int]) -> tuple[int, ...]:
        """The rows that print these again."""
        return tuple([copy for row in rows for copy in self.copies.get(row, ())]) if self.copies else ()
