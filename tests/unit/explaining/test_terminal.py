"""The explanation as text that a terminal can be trusted with, however wide it is."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.explaining import explain
from newsdump.model import Line, Role
from newsdump.parser import Parser, parse

TITLE = "Ferry Stays In Port Again"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday."
TEXT = f"{TITLE}\n\nTT\n\n{TITLE}\n\n{LEAD}\nTalks stopped at noon, and the crews went home."
JAPANESE = "港町の朝市、三年ぶりに再開 初日に二千人が訪れて岸壁は人であふれ、夜明け前から長い列ができた。"
ESCAPE = re.compile("\x1b\\[[0-9;]*m")

LINES = st.sampled_from([TITLE, LEAD, "TT", "", "\x0c", "1 May 2030", JAPANESE]) | st.text(max_size=20)


def listed(table: str) -> list[str]:
    """The rows of the lines, without the counts below them."""
    return [row for row in table.partition("\n\n")[0].split("\n") if row]


def row_of(table: str, words: str) -> str:
    """The row of a table that holds these words."""
    (row,) = [row for row in listed(table) if words in row]
    return row


def columns(text: str) -> int:
    """The columns that a terminal needs, by UAX #11."""
    shown = [character for character in text if unicodedata.category(character) not in {"Mn", "Me"}]
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in shown)


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
    table = listed(explain(parse(TEXT)).to_text())
    numbered = [row for row in table if row.split()[0].isdecimal()]
    assert [int(row.split()[0]) for row in numbered] == [1, 3, 5, 7, 8]
    assert len(table) == len(numbered) + 1
    assert "begins" in table[0]


def test_a_copy_names_the_line_that_it_repeats() -> None:
    table = explain(parse(TEXT)).to_text()
    assert "(line 1)" in next(row for row in listed(table) if row.split()[0] == "5")


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


# The counts ---------------------------------------------------------------------------------------------------------


def test_below_the_lines_each_role_has_a_bar_as_long_as_it_is_frequent() -> None:
    text = "\n".join([TITLE, "", *(f"{LEAD[:-1]}, report number {n} says." for n in range(8))])
    counts = explain(parse(text)).to_text().partition("\n\n")[2].split("\n")
    found = {row.split()[0]: row.split()[1:] for row in counts}
    assert found["headline"][1] == "1"
    assert found["paragraph"][1] == "8"
    assert len(found["paragraph"][0]) == 8 * len(found["headline"][0])
    assert not found["headline"][0].strip("█")


def test_the_counts_say_how_many_lines_are_printed_again() -> None:
    counts = explain(parse(TEXT)).to_text().partition("\n\n")[2]
    assert "1 of them printed again" in next(row for row in counts.split("\n") if "headline" in row)


def test_issues_stand_at_the_end() -> None:
    dump = parse("<html><body><p>Not a dump</p></body></html>")
    (issue,) = [issue for issue in dump.issues if issue.code == "ND904"]
    last = explain(dump).to_text().partition("\n\n")[2]
    assert f"! ND904 {issue.message}" in last


def test_of_nothing_there_is_nothing() -> None:
    assert explain(parse("")).to_text() == ""
    assert explain(parse(" \n\n")).to_text(width=80) == ""


# Width --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [60, 80, 99, 100, 140, 220])
@pytest.mark.parametrize("title", [TITLE, JAPANESE])
def test_no_row_of_a_line_is_wider_than_the_terminal(width: int, title: str) -> None:
    text = f"{title}\n\nTT\n\n{title}\n\n{LEAD}\n{JAPANESE}"
    for row in listed(explain(parse(text)).to_text(width=width)):
        assert "begins" in row or columns(row) <= width


def test_in_a_narrow_terminal_each_reason_stands_whole_below_its_line() -> None:
    explained = explain(parse(TEXT))
    words = " ".join(explained.to_text(width=60).replace("↳", " ").split())
    for one in explained.lines:
        if one.line.role is not Role.BLANK:
            assert str(one.reason) in words


def test_reasons_stand_under_one_another_beside_wide_letters() -> None:
    rows = listed(explain(parse(f"{JAPANESE}\n\n{LEAD}\n{LEAD} Again.")).to_text())[1:]
    starts = {columns(row[: row.index("  ", 30)].rstrip()) for row in rows}
    ends = {columns(row.partition("prose inside")[0]) for row in rows if "prose inside" in row}
    assert len(starts) >= 1
    assert len(ends) == 1


def test_a_terminal_is_told_what_its_columns_are() -> None:
    assert explain(parse(TEXT)).to_text(width=80).startswith(" line art role")


# Colours and safety -------------------------------------------------------------------------------------------------


def test_there_are_colours_only_when_they_are_asked_for() -> None:
    explained = explain(parse(TEXT))
    assert "\x1b" not in explained.to_text()
    painted = explained.to_text(colour=True)
    assert ESCAPE.search(painted)
    assert ESCAPE.sub("", painted) == explained.to_text()
    assert ESCAPE.sub("", explained.to_text(colour=True, width=70)) == explained.to_text(width=70)


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


def test_what_only_shapes_letters_is_left_out() -> None:
    table = explain(parse(f"{TITLE}\n\nGulls\u200c wait on the long pier in the har\u00adbour.\n\n{LEAD}")).to_text()
    assert "Gulls wait on the long pier in the harbour" in table


@given(st.lists(LINES, max_size=12).map("\n".join), st.none() | st.integers(1, 250))
def test_the_text_of_any_dump_is_printable(text: str, width: int | None) -> None:
    explained = explain(parse(text))
    table = ESCAPE.sub("", explained.to_text(colour=True, width=width))
    assert all(character.isprintable() for character in table.replace("\n", ""))


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_each_line_of_any_dump_has_a_row(text: str) -> None:
    dump = parse(text)
    shown: list[Line] = [line for line in dump.lines if line.role is not Role.BLANK]
    begun = {line.article for line in shown if line.article is not None}
    assert len(listed(explain(dump).to_text())) == len(shown) + len(begun)
