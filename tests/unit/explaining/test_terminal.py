"""The explanation as data, as JSON and as text that a terminal can be trusted with."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.explaining import ExplainedLine, explain
from newsdump.judging.rules import Rule, line_rule
from newsdump.judging.verdict import Claim, roles_of_json
from newsdump.model import Line, Role, Strength
from newsdump.parser import Parser, parse

TITLE = "Ferry Stays In Port Again"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday."
TEXT = f"{TITLE}\n\nTT\n\n{TITLE}\n\n{LEAD}\nTalks stopped at noon, and the crews went home."
ESCAPE = re.compile("\x1b\\[[0-9;]*m")


LINES = st.sampled_from([TITLE, LEAD, "TT", "", "\x0c", "1 May 2030"]) | st.text(max_size=20)


def row_of(table: str, words: str) -> str:
    """The row of a table that holds these words."""
    (row,) = [row for row in table.split("\n") if words in row]
    return row


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


# As text ------------------------------------------------------------------------------------------------------------


def test_a_row_says_number_role_rule_words_and_reason() -> None:
    dump = parse(TEXT)
    explained = explain(dump)
    table = explained.to_text()
    for one in explained.lines:
        if one.line.role is not Role.BLANK and one.line.text != TITLE:
            row = row_of(table, one.line.text[:30])
            assert row.split()[0] == str(one.line.number)
            assert str(one.line.role) in row
            assert str(one.line.rule) in row
            assert str(one.reason) in row


def test_blank_lines_are_left_out_and_beginnings_are_told() -> None:
    table = explain(parse(TEXT)).to_text()
    numbered = [row for row in table.split("\n") if row.split()[0].isdecimal()]
    assert [int(row.split()[0]) for row in numbered] == [1, 3, 5, 7, 8]
    assert len(table.split("\n")) == len(numbered) + 1
    assert "begins" in table.split("\n")[0]


def test_a_copy_names_the_line_that_it_repeats() -> None:
    table = explain(parse(TEXT)).to_text()
    assert "(line 1)" in next(row for row in table.split("\n") if row.split()[0] == "5")


def test_a_long_line_is_shortened() -> None:
    table = explain(parse(TEXT)).to_text()
    assert LEAD not in table
    assert LEAD[:50] in table
    assert "…" in row_of(table, LEAD[:50])


def test_a_line_that_no_rule_speaks_for_says_so() -> None:
    table = explain(Parser(rules=()).parse("Gulls")).to_text()
    assert "unplaced" in table
    assert "no rule" in table


def test_str_is_the_plain_text() -> None:
    explained = explain(parse(TEXT))
    assert str(explained) == explained.to_text() == explained.to_text(colour=False)


def test_there_are_colours_only_when_they_are_asked_for() -> None:
    explained = explain(parse(TEXT))
    assert "\x1b" not in explained.to_text()
    painted = explained.to_text(colour=True)
    assert ESCAPE.search(painted)
    assert ESCAPE.sub("", painted) == explained.to_text()


def test_every_colour_is_taken_back() -> None:
    for row in explain(parse(TEXT)).to_text(colour=True).split("\n"):
        marks = ESCAPE.findall(row)
        assert len(marks) % 2 == 0
        assert all(mark == "\x1b[0m" for mark in marks[1::2])


@pytest.mark.parametrize("evil", ["\x1b[2J", "\x07", "\x7f", "\x9b31m", "\x90", "\u202e", "\u2066", "\x08\x08"])
def test_a_control_character_never_reaches_the_terminal(evil: str) -> None:
    explained = explain(parse(f"{TITLE}\n\nGulls {evil} wait on the long pier in the harbour.\n\n{LEAD}"))
    for table in (explained.to_text(), ESCAPE.sub("", explained.to_text(colour=True))):
        assert all(character.isprintable() for character in table.replace("\n", ""))
        assert "Gulls" in table


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_the_text_of_any_dump_is_printable(text: str) -> None:
    dump = parse(text)
    table = explain(dump).to_text(colour=True)
    assert all(character.isprintable() for character in ESCAPE.sub("", table).replace("\n", ""))
    shown: list[Line] = [line for line in dump.lines if line.role is not Role.BLANK]
    begun = {line.article for line in shown if line.article is not None}
    assert len(table.split("\n") if table else []) == len(shown) + len(begun)
