"""What a rule is, and a rule of one's own from a test on a single line."""

from __future__ import annotations

import re
from functools import partial

import attrs
import pytest

from newsdump.errors import UsageError
from newsdump.judging.facts import Facts
from newsdump.judging.outline import outline
from newsdump.judging.rules import RULES, Rule, line_rule
from newsdump.judging.verdict import Claim
from newsdump.model import Role, Strength
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

TEXT = "Kestrel+ only\n\nThe ferry stayed in port for a second week on Monday.\n\nKestrel+ again"


def says(rule: Rule, text: str = TEXT) -> list[Claim]:
    facts = Facts(read_page(split(text)))
    return list(rule.speak(facts, outline(facts)))


def is_for_members(line: str) -> bool:
    """A line for members of the Kestrel.

    They pay.
    """
    return line.startswith("Kestrel+")


# Rules of one's own -------------------------------------------------------------------------------------------------


def test_it_speaks_for_each_line_on_which_its_test_holds() -> None:
    claims = says(line_rule(is_for_members, code="MY1"))
    assert [(claim.line, claim.role, claim.strength) for claim in claims] == [
        (0, Role.FURNITURE, Strength.CERTAIN),
        (2, Role.FURNITURE, Strength.CERTAIN),
    ]
    assert {(claim.copy_of, claim.starts) for claim in claims} == {(None, None)}


def test_any_true_answer_counts() -> None:
    assert [claim.line for claim in says(line_rule(re.compile("again|ferry").search, code="MY1"))] == [1, 2]
    assert says(line_rule(lambda line: "", code="MY1")) == []


def test_its_test_sees_lines_as_they_were_repaired() -> None:
    seen: list[str] = []
    says(line_rule(seen.append, code="MY1"), "The crews stood on the har-\nbour wall.\n\n  Gulls  ")
    assert seen == ["The crews stood on the harbour wall.", "Gulls"]


@pytest.mark.parametrize("role", [Role.NOTE, "note"])
def test_it_speaks_for_the_role_that_it_is_given(role: Role | str) -> None:
    rule = line_rule(is_for_members, code="MY1", role=role, strength=Strength.WEAK)
    assert rule.role is Role.NOTE
    assert {(claim.role, claim.strength) for claim in says(rule)} == {(Role.NOTE, Strength.WEAK)}


def test_a_role_that_does_not_exist_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="widget"):
        line_rule(is_for_members, code="MY1", role="widget")


def test_its_reason_is_what_it_is_given_or_its_test_s_name() -> None:
    assert {claim.reason for claim in says(line_rule(is_for_members, code="MY1", reason="they pay"))} == {"they pay"}
    assert {claim.reason for claim in says(line_rule(is_for_members, code="MY1"))} == {"is for members"}
    assert all("MY1" in claim.reason for claim in says(line_rule(lambda line: True, code="MY1")))


def test_its_name_and_its_words_are_those_of_its_test() -> None:
    rule = line_rule(is_for_members, code="MY1")
    assert (rule.code, rule.name) == ("MY1", "is for members")
    assert rule.doc == "A line for members of the Kestrel.\n\nThey pay."


def test_a_rule_without_a_code_is_refused_with_an_example_of_one() -> None:
    with pytest.raises(UsageError, match=r"^a rule needs a code of its own, such as MY1$"):
        line_rule(is_for_members, code="")


def test_a_test_that_is_no_function_lends_its_code_too() -> None:
    rule = line_rule(partial(bool), code="MY1")
    assert (rule.name, {claim.reason for claim in says(rule)}) == ("MY1", {"the test of MY1 holds"})


def test_a_test_without_a_name_lends_its_code() -> None:
    rule = line_rule(lambda line: True, code="MY1")
    assert (rule.name, rule.doc) == ("MY1", "")


# All rules ----------------------------------------------------------------------------------------------------------


def test_a_rule_is_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        RULES[0].code = "ND999"  # type: ignore[misc]


def test_codes_are_unique_and_names_too() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


HUNDREDS = {
    "1": {Role.HEADLINE},
    "2": {Role.DECK, Role.KICKER, Role.SECTION, Role.OUTLET},
    "3": {Role.CAPTION, Role.CREDIT},
    "4": {Role.BYLINE, Role.SIGNOFF},
    "5": {Role.STAMP, Role.DATELINE},
    "6": {Role.PARAGRAPH, Role.SUBHEAD, Role.QUOTE, Role.ITEM, Role.ENTRY, Role.NOTE},
    "7": {Role.FURNITURE},
    "8": {Role.BOUNDARY},
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_hundreds_of_a_code_say_the_role(rule: Rule) -> None:
    assert re.fullmatch("ND[1-8][0-9][0-9]", rule.code)
    assert rule.role in HUNDREDS[rule.code[2]]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_in_words_what_it_does(rule: Rule) -> None:
    assert rule.name == rule.name.strip()
    assert "_" not in rule.name
    assert rule.name
    assert rule.doc.partition("\n")[0].endswith((".", ":"))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_silent_where_nothing_is_printed(rule: Rule) -> None:
    assert says(rule, "") == []
