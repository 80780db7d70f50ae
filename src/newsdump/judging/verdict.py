"""From what the rules say to one role for each line: the strongest wins, and of equals the rule that is asked first.

The verdict sees claims alone, never the text, so recorded evidence can be judged again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from attrs import frozen

from newsdump.model import Evidence, Kind, Role, Strength

__all__ = ["Claim", "Verdict", "is_somebodys", "owned", "settle"]


_NOBODYS = frozenset((Role.FURNITURE, Role.BOUNDARY, Role.UNPLACED, Role.BLANK))


class Claim(NamedTuple):
    """What a rule says of a row; see `Evidence`, which says it of a line."""

    line: int
    role: Role | None
    strength: Strength
    reason: str
    copy_of: int | None = None
    starts: Kind | None = None


@frozen
class Verdict:
    """One role, the code of the rule that won, and the copied line for each line; `starts` by line."""

    roles: list[Role]
    rules: list[str | None]
    copies: list[int | None]
    starts: dict[int, Kind]

    def within(self, count: int) -> Verdict:
        """The verdict on the first lines alone: none of them is the copy of one that is not among them."""
        if count == len(self.roles):
            return self
        copies = [None if copied is None or copied >= count else copied for copied in self.copies[:count]]
        starts = {line: kind for line, kind in self.starts.items() if line < count}
        return Verdict(self.roles[:count], self.rules[:count], copies, starts)


def settle(speeches: Iterable[tuple[str, Iterable[Claim | Evidence]]], count: int) -> Verdict:
    """The verdict on `count` lines, from what each rule says, in the order in which the rules are asked."""
    roles = [Role.UNPLACED] * count
    rules: list[str | None] = [None] * count
    copies: list[int | None] = [None] * count
    strengths = [0] * count
    starts: dict[int, Kind] = {}
    for rule, claims in speeches:
        for claim in claims:
            line = claim.line
            if claim.starts is not None:
                starts.setdefault(line, claim.starts)
            if claim.role is not None and claim.strength > strengths[line]:
                strengths[line] = claim.strength
                roles[line], rules[line], copies[line] = claim.role, rule, claim.copy_of
    return Verdict(roles, rules, copies, starts)


def is_somebodys(role: Role) -> bool:
    """Whether what has this role belongs to an article: a headline, a caption or a paragraph is some article's own."""
    return role not in _NOBODYS


def owned(verdict: Verdict) -> Verdict:
    """The verdict with no field above the first article."""
    for line in range(min(verdict.starts, default=len(verdict.roles))):
        if is_somebodys(verdict.roles[line]):
            verdict.roles[line], verdict.rules[line], verdict.copies[line] = Role.UNPLACED, None, None
    return verdict
