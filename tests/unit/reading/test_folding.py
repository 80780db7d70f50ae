"""The comparison form: what counts as the same, what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.reading.folding import fold, fold_lines
from newsdump.testing import headlines as made_headlines
from newsdump.testing import hostile_texts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gulls Wait", "GULLS WAIT"),
        ("Straße", "STRASSE"),
        ("Σίσυφος", "ΣΊΣΥΦΟΣ"),
        ("‘No ferry today’", "'No ferry today'"),
        ("“No ferry today”", '"No ferry today"'),
        ("„Keine Fähre“", "»Keine Fähre«"),
        ("«Pas de bac»", "‹Pas de bac›"),
        ("“No ferry today”", "''No ferry today''"),
        ("the pier’s gulls", "the pier's gulls"),
        ("Pier – closed", "Pier - closed"),
        ("Pier—closed", "Pier‑closed"),
        ("Gulls  wait", "Gulls wait"),
        ("Gulls\xa0wait\u3000here", "Gulls wait here"),
        ("Gulls\twait", "Gulls wait"),
        ("  Gulls wait  ", "Gulls wait"),
        ("Gu\u00adlls wa\u200bit\u200e", "Gulls wait"),
        ("\ufeffGulls wait", "Gulls wait"),
        ("\u061cميناء\u2069", "ميناء"),
        ("Gulls\u2063 wa\u180eit", "Gulls wait"),
        ("م\u0640يناء", "ميناء"),
        ("ＧＵＬＬＳ　１２", "Gulls 12"),
        ("ﬁsh at the pier", "fish at the pier"),
        ("Caf\u0065\u0301", "Caf\u00e9"),
        ("ｶﾓﾒ", "カモメ"),
    ],
)
def test_two_printings_of_one_line_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gulls wait", "Gulls waited"),
        ("Gulls wait", "Gullswait"),
        ("Café", "Cafe"),
        ("Gulls wait.", "Gulls wait"),
        ("No ferry today", "‘No ferry today’"),
        ("Pier-closed", "Pier closed"),
        ("12 gulls", "21 gulls"),
    ],
)
def test_what_says_something_else_does_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_no_quote_dash_or_space_but_one_is_left() -> None:
    assert fold("“Pier”\u2003–\u2003‘closed’") == "'pier' - 'closed'"


@pytest.mark.parametrize("text", ["", "  ", "\u200b\ufeff"])
def test_what_prints_nothing_folds_to_nothing(text: str) -> None:
    assert fold(text) == ""


@given(made_headlines())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    marked = f"“{text}” — ‘{text}’"
    assert fold(fold(marked)) == fold(marked)


@given(made_headlines())
def test_case_and_quotes_do_not_count_in_any_script(text: str) -> None:
    assert fold(f"„{text}“") == fold(f'"{text.upper()}"')


@given(st.lists(hostile_texts().map(lambda text: " ".join(text.split())), max_size=6))
def test_lines_folded_at_once_are_the_lines_folded_one_by_one(lines: list[str]) -> None:
    folded = fold_lines("\n".join(lines)).split("\n")
    assert len(folded) == max(1, len(lines))
    assert [line.strip() for line in folded] == ([fold(line) for line in lines] or [""])


@given(hostile_texts())
def test_the_number_of_line_feeds_never_changes(text: str) -> None:
    assert fold_lines(text).count("\n") == text.count("\n")
