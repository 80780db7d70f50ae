"""What a rule is: a code, a name, the role it speaks for, and a function that is asked once for each page."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator

from attrs import field, frozen

from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline
from newsdump.judging.verdict import Claim
from newsdump.model import Role, Strength

__all__ = ["Rule", "line_rule"]

Speak = Callable[[Facts, Outline], Iterable[Claim]]


@frozen
class Rule:
    """One heuristic. `code` is ``ND`` and three digits, whose hundreds say for which role it speaks."""

    code: str
    speak: Speak = field(repr=False)
    role: Role = field(converter=Role)

    @property
    def name(self) -> str:
        """The function's name in words."""
        return self.speak.__name__.replace("_", " ")

    @property
    def doc(self) -> str:
        """What the rule does, why that is safe, and examples: hits and misses."""
        return inspect.getdoc(self.speak) or ""


def line_rule(
    predicate: Callable[[str], object],
    *,
    code: str,
    role: str | Role = Role.FURNITURE,
    strength: Strength = Strength.CERTAIN,
    reason: str | None = None,
) -> Rule:
    """A rule of your own, from a test on the text of a single line.

    `predicate` is called with each line (repaired: wrapped lines are joined); where its answer is true, the rule speaks
    for `role`. Give it to `Parser.adding`.

    >>> from newsdump import Parser, line_rule
    >>> mine = line_rule(lambda line: line.startswith("Kestrel+"), code="MY1")
    >>> Parser().adding(mine).parse("Kestrel+ only").lines[0].role
    <Role.FURNITURE: 'furniture'>
    """

    def speak(facts: Facts, outline: Outline) -> Iterator[Claim]:
        for i, text in enumerate(facts.texts):
            if predicate(text):
                yield Claim(i, Role(role), strength, said)

    name = getattr(predicate, "__name__", "<lambda>")
    said = reason or (f"the test of {code} holds" if name == "<lambda>" else name.replace("_", " "))
    speak.__name__ = name if name != "<lambda>" else code
    speak.__doc__ = inspect.getdoc(predicate)
    return Rule(code, speak, role)
