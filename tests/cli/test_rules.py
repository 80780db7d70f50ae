"""`newsdump rules`: the rules and the codes of issues."""

from __future__ import annotations

import pytest

from newsdump.codes import CODES
from newsdump.judging.rules import RULES, Rule
from tests.cli.conftest import Run


def test_rules_lists_each_rule_on_a_line(run: Run) -> None:
    lines = run("rules").text.splitlines()
    assert [line.split()[0] for line in lines] == sorted(rule.code for rule in RULES)


@pytest.mark.parametrize("beginning", ["N", "nd", "ND3", "nd10", ""])
def test_the_beginning_of_a_code_lists_those_that_begin_so(run: Run, beginning: str) -> None:
    ran = run("rules", beginning)
    listed = [line.split()[0] for line in ran.text.splitlines()]
    assert listed == sorted(rule.code for rule in RULES if rule.code.startswith(beginning.upper()))
    assert len(listed) > 1
    assert set(ran.text.splitlines()) <= set(run("rules").text.splitlines())


def test_the_help_says_where_the_order_of_asking_stands(run: Run) -> None:
    assert "another order: that of RULES" in " ".join(run("rules", "-h").text.split())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_all_of_itself(run: Run, rule: Rule) -> None:
    by_code = run("rules", rule.code)
    assert by_code.code == 0
    assert by_code.text.startswith(rule.code)
    for line in rule.doc.splitlines():
        assert line.strip() in by_code.text
    assert run("rules", rule.code.lower()).out == by_code.out
    assert run("rules", rule.name).out == by_code.out


@pytest.mark.parametrize("code", ["ND904", "nd904"])
def test_the_code_of_an_issue_says_what_it_means_and_what_to_do(run: Run, code: str) -> None:
    ran = run("rules", code)
    assert ran.code == 0
    assert ran.text == f"ND904 {CODES['ND904'].meaning} (a text)\n\n{CODES['ND904'].advice}\n"


def test_the_beginning_of_such_codes_lists_them(run: Run) -> None:
    listed = run("rules", "ND9").text.splitlines()
    assert [line.partition(" ")[0] for line in listed] == list(CODES)


def test_an_unknown_rule_has_near_ones(run: Run) -> None:
    for near, wanted in ((RULES[0].code, RULES[0].code + "9"), ("ND301", "DN301"), ("separator", "seperator")):
        ran = run("rules", wanted)
        assert (ran.code, ran.out) == (2, b"")
        assert near in ran.err.partition("did you mean")[2]
    assert "newsdump rules lists them all" in run("rules", "@@@@").err
