"""From text to numbered lines and pieces: where they end, and that their offsets read back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.reading.lines import split
from newsdump.testing import hostile_texts

CUTS = ["\x0b", "\x0c", "\x85", "\u2028", "\u2029"]
ENDS = ["\n", "\r", "\r\n"]
TEXTS = hostile_texts() | st.lists(st.sampled_from([*"ab \t", *ENDS, *CUTS]), max_size=30).map("".join)


def shown(text: str) -> list[tuple[int, str]]:
    """The number and the text of each piece."""
    return [(number, text[start:end]) for number, start, end in split(text).pieces]


@pytest.mark.parametrize("end", ENDS)
def test_each_line_end_counts_as_one(end: str) -> None:
    assert shown(f"gulls{end}{end}wait{end}") == [(1, "gulls"), (2, ""), (3, "wait")]


def test_line_ends_may_be_mixed() -> None:
    assert shown("a\nb\rc\r\nd\n\re") == [(1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, ""), (6, "e")]


@pytest.mark.parametrize("cut", CUTS)
def test_a_cut_makes_pieces_of_one_numbered_line(cut: str) -> None:
    assert shown(f"gulls{cut}wait\nhere") == [(1, "gulls"), (1, "wait"), (2, "here")]
    assert split(f"gulls{cut}wait\nhere").pieces == [(1, 0, 5), (1, 6, 10), (2, 11, 15)]


def test_only_a_form_feed_is_a_break() -> None:
    assert split("a\x0cb\nc\x0bd\x85e\u2028f\u2029g").breaks == {1}
    assert split("a\nb").breaks == frozenset()


def test_a_break_names_the_piece_behind_it() -> None:
    source = split("a\n\x0cb\n\x0c\x0cc")
    behind = {source.text[source.pieces[at][1] : source.pieces[at][2]] for at in source.breaks}
    assert behind == {"b", "", "c"}


def test_offsets_leave_the_space_around_a_piece_out() -> None:
    assert split("  gulls \t\n\u3000wait\xa0").pieces == [(1, 2, 7), (2, 11, 15)]


def test_a_line_of_space_is_an_empty_piece() -> None:
    assert shown(" \t \n\xa0") == [(1, ""), (2, "")]


@pytest.mark.parametrize("text", ["", " "])
def test_no_text_is_one_blank_line(text: str) -> None:
    assert shown(text) == [(1, "")]


def test_the_last_line_end_begins_no_further_line() -> None:
    assert len(split("gulls\n").pieces) == 1
    assert len(split("gulls\n\n").pieces) == 2


def test_the_text_is_kept_as_it_came() -> None:
    text = "\ufeff gulls\r\n\x0c“wait”"
    assert split(text).text == text


@given(TEXTS)
def test_pieces_are_in_order_and_hold_every_printed_character(text: str) -> None:
    last = 0
    for _, start, end in split(text).pieces:
        assert last <= start <= end <= len(text)
        assert not text[last:start].strip()
        last = end
    assert not text[last:].strip()


@given(TEXTS)
def test_a_piece_holds_no_line_end_no_cut_and_no_space_around_it(text: str) -> None:
    for _, start, end in split(text).pieces:
        piece = text[start:end]
        assert piece == piece.strip()
        assert not re.search("[\n\r\x0b\x0c\x85\u2028\u2029]", piece)


@given(TEXTS)
def test_numbers_count_the_line_ends_above(text: str) -> None:
    for number, start, _ in split(text).pieces:
        assert number == 1 + len(re.findall("\r\n|\r|\n", text[:start]))


@given(TEXTS)
def test_how_lines_end_makes_no_difference(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert shown(plain) == shown(plain.replace("\n", "\r\n")) == shown(plain.replace("\n", "\r"))
