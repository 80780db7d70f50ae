"""Every hit and every miss that a rule's docstring shows, and the ways to make a parser with other rules."""

from __future__ import annotations

import inspect

import pytest

from newsdump import NewsdumpError, Parser, line_rule
from newsdump.judging.rules import RULES, Rule
from newsdump.model import ParsedDump, Role
from tests.rules.rule_examples import MARK, Example, examples

SHOWN = [
    pytest.param(rule, example, id=f"{rule.code}-{example.label}-{n}")
    for rule in RULES
    for n, example in enumerate(examples(rule.doc))
]
DUMP = """Orchard Thieves Return
Orchard Thieves Return

Thieves came back to the orchard on Friday and took what they had left behind a week before.

Kestrel+ only

The grower has asked for a fence and for somebody who would be willing to walk along it at night.

Kestrel+ only
"""


def spoken_for(parsed: ParsedDump, code: str) -> set[int]:
    """The numbers of the source lines that a rule speaks for."""
    return {parsed.lines[one.line].number for one in parsed.recall() if one.rule == code}


def is_plus(line: str) -> bool:
    """The paper's mark for what only subscribers may read."""
    return line.startswith("Kestrel+")


@pytest.mark.parametrize(("rule", "example"), SHOWN)
def test_example(rule: Rule, example: Example) -> None:
    parsed = Parser().parse(example.dump)
    spoken = spoken_for(parsed, rule.code)
    shown = "\n".join(f"{line.number:3} {line.role:10} {line.rule} {line.text}" for line in parsed.lines)
    for number in example.marked:
        says = "speaks" if number in spoken else "does not speak"
        assert (number in spoken) is (example.label == "Hit"), f"{rule.code} {says} for line {number} of\n{shown}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_shows_what_it_does(rule: Rule) -> None:
    shown = examples(rule.doc)
    assert {example.label for example in shown} == {"Hit", "Miss"}
    for example in shown:
        assert example.marked, f"no line of this example is marked with {MARK}:\n{example.dump}"
        assert MARK not in example.dump


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_without_silences_a_rule(rule: Rule) -> None:
    loud = next(example for example in examples(rule.doc) if example.label == "Hit")
    parser = Parser().without(rule.code)
    assert rule.code not in {known.code for known in parser.rules}
    assert not spoken_for(parser.parse(loud.dump), rule.code)
    assert rule.code in {known.code for known in Parser().rules}


def test_without_and_adding_are_opposites() -> None:
    second, third = RULES[1], RULES[2]
    assert Parser().without(second.code).adding(second, before=third.code) == Parser()
    assert hash(Parser().without(second.code).adding(second, before=third.code)) == hash(Parser())


def test_parser_is_frozen() -> None:
    with pytest.raises(AttributeError):
        Parser().rules = ()  # type: ignore[misc]


def test_added_rule_places_lines() -> None:
    before = Parser().parse(DUMP)
    after = Parser().adding(line_rule(is_plus, code="MY1"), before=RULES[0].code).parse(DUMP)
    marked = [line for line in after.lines if is_plus(line.text)]
    assert [(line.role, line.rule) for line in marked] == [(Role.FURNITURE, "MY1")] * 2
    assert "MY1" not in {line.rule for line in before.lines}
    assert after.articles[0].headline == "Orchard Thieves Return"
    assert not any("Kestrel+" in text for text in after.articles[0].paragraphs)
    assert after.articles[0].paragraphs[-1].startswith("The grower has asked for a fence")


def test_added_rule_gives_its_reason() -> None:
    parser = Parser().adding(line_rule(is_plus, code="MY1", reason="only for subscribers"))
    reasons = {one.reason for one in parser.parse(DUMP).recall() if one.rule == "MY1"}
    assert reasons == {"only for subscribers"}


def test_line_rule_takes_any_role() -> None:
    rule = line_rule(is_plus, code="MY2", role="kicker")
    assert rule.role is Role.KICKER
    assert rule.name == "is plus"
    assert rule.doc == inspect.getdoc(is_plus)


def test_unknown_code_is_named() -> None:
    with pytest.raises(NewsdumpError, match="ND999"):
        Parser().without("ND999")
    with pytest.raises(NewsdumpError, match="ND999"):
        Parser().adding(line_rule(is_plus, code="MY1"), before="ND999")


def test_a_code_is_taken_once() -> None:
    with pytest.raises(NewsdumpError, match="MY1"):
        Parser().adding(line_rule(is_plus, code="MY1")).adding(line_rule(str.isupper, code="MY1"))


def test_examples_are_read_with_their_blank_lines() -> None:
    doc = "Speaks.\n\nHit:\n    Rain\n\n    »Share\n    ---\n    »Listen\nMiss:\n    »Rain came.\n"
    assert [(one.label, one.dump, one.marked) for one in examples(doc)] == [
        ("Hit", "Rain\n\nShare", (3,)),
        ("Hit", "Listen", (1,)),
        ("Miss", "Rain came.", (1,)),
    ]
