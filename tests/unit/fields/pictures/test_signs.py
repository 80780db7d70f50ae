"""Brackets, stops and digits."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from newsdump.fields.pictures.signs import any_of, has_date, has_digit, opening_of, sentence_starts
from tests.unit.fields.pictures.samples import ANY_LINE


@pytest.mark.parametrize(
    ("text", "opening"), [("a (b)", 2), ("a (b (c))", 2), ("a）", None), ("（a）", 0), ("(a]", None)]
)
def test_where_the_last_bracket_opens(text: str, opening: int | None) -> None:
    assert opening_of(text, len(text) - 1) == opening


@pytest.mark.parametrize(
    ("window", "starts"),
    [
        ("The pier is shut. Ada Roe", [18, 0]),
        ("The pier is shut.Ada Roe", [17, 0]),
        ("The pier is shut – Ada Roe", [19, 0]),
        ("Mr. Roe of St. Ives", [0]),
        ("See abc.de and 3.5", [0]),
        ("", [0]),
    ],
)
def test_where_something_new_may_begin(window: str, starts: list[int]) -> None:
    assert sentence_starts(window) == starts


@given(ANY_LINE)
def test_starts_descend_to_the_window_s_own(window: str) -> None:
    starts = sentence_starts(window)
    assert starts[-1] == 0
    assert starts == sorted(set(starts), reverse=True)


@pytest.mark.parametrize(("text", "answer"), [("12.5.", True), ("in 2030", True), ("12", True), ("10060 Ada", False)])
def test_dates(text: str, answer: bool) -> None:
    assert has_date(text) is answer


def test_digits_of_any_script() -> None:
    assert has_digit("a٣")
    assert not has_digit("a")


def test_the_longest_word_comes_first() -> None:
    assert re.compile(any_of(["photo", "photo by", "a.b"])).findall("photo by a.b aXb") == ["photo by", "a.b"]
