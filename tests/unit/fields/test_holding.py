"""Lines are found by what they hold, all at once, as they would be one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.holding import beyond_ascii, figured, has_figure, holding

LINE = st.text(st.characters(blacklist_characters="\n\r") | st.sampled_from("0９٣:/ é")).filter(bool)


@given(st.lists(LINE, min_size=1), st.sampled_from([":", "/", " by ", "é"]))
def test_a_mark_is_found_in_the_lines_that_hold_it(lines: list[str], mark: str) -> None:
    assert holding("\n".join(lines), (mark,)) == {line for line in lines if mark in line}


@given(st.lists(LINE | st.just("one\ntwo 3")))
def test_lines_have_figures_as_each_says_of_itself(lines: list[str]) -> None:
    assert figured(lines) == [has_figure(line) for line in lines]


@given(LINE)
def test_a_figure_is_a_decimal_digit_of_any_script(line: str) -> None:
    assert has_figure(line) is any(map(str.isdecimal, line))


@given(LINE)
def test_what_is_beyond_ascii_is_the_rest(line: str) -> None:
    assert beyond_ascii(line) == {character for character in line if not character.isascii()}
