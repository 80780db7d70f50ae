"""What a rule is: a code, a name, the role it speaks for, and a function that is asked once for each page."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator

from attrs import field, frozen

from newsdump.errors import UsageError
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
    if Role(role) is Role.BLANK:
        raise UsageError("no rule makes a printed line blank: let yours speak for furniture")
    if not code:
        raise UsageError("a rule needs a code of its own, such as MY1")
    name = getattr(predicate, "__name__", "<lambda>")
    said = reason or (f"the test of {code} holds" if name == "<lambda>" else name.replace("_", " "))
    return Rule(code, _LineTest(predicate, code, Role(role), strength, said), Role(role))


@frozen
class _LineTest:
    """A test on single lines as a rule's function: a value, so that a parser that has it can be pickled."""

    predicate: Callable[[str], object]
    code: str
    role: Role
    strength: Strength
    reason: str

    @property
    def __name__(self) -> str:
        name: str = getattr(self.predicate, "__name__", "<lambda>")
        return self.code if name == "<lambda>" else name

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return inspect.getdoc(self.predicate)

    def __call__(self, facts: Facts, _: Outline) -> Iterator[Claim]:
        for i, text in enumerate(facts.texts):
            if self._holds(text):
                yield Claim(i, self.role, self.strength, self.reason)

    def _holds(self, text: str) -> object:
        try:
            return self.predicate(text)
        except Exception as error:
            error.add_note(f"raised by the test of the rule {self.code}, on the line {text[:60]!r}")
            raise
