"""Brackets at the end of a caption: a credit, a place, a short form, a party."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.brackets import (
    in_slot_brackets,
    in_sure_brackets,
    is_credit_in_brackets,
    is_position,
)


@pytest.mark.parametrize(
    "inner", ["Reuters", "Foto: Ada Roe", "Ada Roe/Harbour Lens", "AP Photo/Ada Roe", "港城撮影", "Pool via AP"]
)
def test_a_credit_by_its_own_words(inner: str) -> None:
    assert is_credit_in_brackets(inner)


@pytest.mark.parametrize("inner", ["Harbour Lens", "Ada Roe", "left", "57", "May 3", "he told Reuters on Monday", ""])
def test_no_credit_by_its_own_words(inner: str) -> None:
    assert not is_credit_in_brackets(inner)


@pytest.mark.parametrize(
    ("window", "start"),
    [
        ("Crews clear the pier. (AP)", 22),
        ("Crews clear the pier. Ada Roe (AP)", 22),
        ("Crews clear the pier. [Ada Roe/Xinhua].", 22),
        ("The Quay Press Agency (QPA)", None),
        ("OSLO (AP)", None),
        ("Crews (AP) clear the pier.", None),
    ],
)
def test_where_a_sure_bracket_begins(window: str, start: int | None) -> None:
    assert in_sure_brackets(window, False) == start


@pytest.mark.parametrize(
    ("window", "start"),
    [
        ("Crews clear the pier. (Harbour Lens)", 22),
        ("Crews clear the pier (Harbour Lens)", 21),
        ("Crews clear the pier (Harbour Lens).", None),
        ("Crews clear the pier (12 May 2030)", None),
        ("Mayor Ada Roe (IND)", None),
        ("Mayor Ada Roe (left)", None),
    ],
)
def test_where_a_bracket_in_the_slot_begins(window: str, start: int | None) -> None:
    assert in_slot_brackets(window, True) == start
    assert in_slot_brackets(window, False) is None


@pytest.mark.parametrize("inner", ["left", "2. v. r.", "2nd from left", "C"])
def test_positions(inner: str) -> None:
    assert is_position(inner)


@pytest.mark.parametrize("inner", ["Ada", "on Monday", "1234"])
def test_no_positions(inner: str) -> None:
    assert not is_position(inner)
