"""The explanation as data and as JSON."""

from __future__ import annotations

import json

from newsdump.explaining import ExplainedLine, explain
from newsdump.judging.rules import Rule, line_rule
from newsdump.judging.verdict import Claim
from newsdump.model import Role, Strength
from newsdump.parser import Parser, parse
from tests.evidence import roles_of_json

TITLE = "Ferry Stays In Port Again"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday."
TEXT = f"{TITLE}\n\nTT\n\n{TITLE}\n\n{LEAD}\nTalks stopped at noon, and the crews went home."


# As data ------------------------------------------------------------------------------------------------------------


def test_each_line_is_explained_in_order() -> None:
    dump = parse(TEXT)
    explained = explain(dump)
    assert [one.line for one in explained.lines] == list(dump.lines)
    assert all(isinstance(one, ExplainedLine) for one in explained.lines)


def test_a_reason_is_that_of_the_rule_that_decided() -> None:
    for one in explain(parse(TEXT)).lines:
        assert one.reason in {said.reason for said in one.evidence if said.rule == one.line.rule}


def test_of_two_things_that_one_rule_says_the_one_that_decided_is_the_reason() -> None:
    def torn(facts: object, shape: object) -> list[Claim]:
        return [
            Claim(0, Role.UNPLACED, Strength.WEAK, "it is short"),
            Claim(0, Role.FURNITURE, Strength.CERTAIN, "it is a widget"),
        ]

    (one,) = explain(Parser(rules=(Rule("MY1", torn, Role.FURNITURE),)).parse("Gulls")).lines
    assert (one.line.role, one.reason) == (Role.FURNITURE, "it is a widget")


def test_a_line_that_no_rule_speaks_for_has_no_reason() -> None:
    silent = Parser(rules=())
    (one,) = explain(silent.parse("Gulls")).lines
    assert (one.line.role, one.line.rule, one.reason, one.evidence) == (Role.UNPLACED, None, None, ())


def test_the_evidence_of_a_line_is_all_that_rules_say_of_it() -> None:
    explained = explain(parse(TEXT))
    for at, one in enumerate(explained.lines):
        assert one.evidence == tuple(said for said in explained.evidence if said.line == at)
    assert sum(len(one.evidence) for one in explained.lines) == len(explained.evidence)
    assert any(len(one.evidence) > 1 for one in explained.lines)


def test_a_parser_explains_with_its_own_rules() -> None:
    mine = line_rule(lambda line: line.startswith("Talks"), code="MY1", reason="my own reason")
    explained = explain(Parser().adding(mine).parse(TEXT))
    assert [one.reason for one in explained.lines if one.line.rule == "MY1"] == ["my own reason"]


# As JSON ------------------------------------------------------------------------------------------------------------


def test_json_counts_the_lines_and_holds_no_text() -> None:
    dump = parse(TEXT)
    document = json.loads(explain(dump).to_json())
    assert document["lines"] == len(dump.lines)
    assert LEAD not in explain(dump).to_json()
    assert len(document["evidence"]) == len(dump.recall())


def test_json_leads_to_the_same_roles() -> None:
    dump = parse(TEXT)
    assert roles_of_json(explain(dump).to_json()) == tuple(line.role for line in dump.lines)


def test_json_leaves_out_what_is_absent() -> None:
    for one in json.loads(explain(parse(TEXT)).to_json())["evidence"]:
        assert None not in one.values()
        assert {"line", "rule", "strength", "reason"} <= one.keys() <= {
            "line", "rule", "strength", "reason", "role", "copy_of", "starts",
        }  # fmt: skip


def test_json_of_nothing() -> None:
    assert json.loads(explain(parse("")).to_json())["lines"] == len(parse("").lines)
    assert explain(parse("")).to_text() == ""
