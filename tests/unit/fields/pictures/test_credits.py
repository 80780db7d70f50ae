"""Credits alone on a line, or beside a caption."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.pictures.credits import Credit, credit_beside, read_credit
from tests.unit.fields.pictures.samples import ANY_LINE, EN, HOSTILE, PROSE, calls


@pytest.mark.parametrize(
    ("line", "in_slot", "credit"),
    [
        (
            "(AP Photo/A Roe, File)",
            False,
            Credit(credit="AP Photo/A Roe", photographer="A Roe", agency="AP", is_file=True),
        ),
        ("Photo: EPA-EFE", False, Credit(credit="EPA-EFE", agency="EPA-EFE")),
        ("KARIM EX/AFP", False, Credit(credit="KARIM EX/AFP", photographer="KARIM EX", agency="AFP")),
        (
            "(Photo Ada Roe/AFP)",
            False,
            Credit(credit="Photo Ada Roe/AFP", photographer="Ada Roe", agency="AFP"),
        ),
        ("Photo: Ada Roe/PA", False, Credit(credit="Ada Roe/PA", photographer="Ada Roe", agency="PA")),
        ("Wikimedia Commons", False, Credit(credit="Wikimedia Commons", agency="Wikimedia Commons")),
        ("AP", False, None),
        ("AP", True, Credit(credit="AP", agency="AP")),
        ("Ada Roe", False, None),
        ("Ada Roe", True, Credit(credit="Ada Roe", photographer="Ada Roe")),
        (f"{EN} (AP)", False, None),
        ("A boat leaves the pier.", True, None),
    ],
)
def test_a_line_may_be_nothing_but_a_credit(line: str, in_slot: bool, credit: Credit | None) -> None:
    assert read_credit(line, in_slot=in_slot) == credit


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("(Harbour Lens)", "Harbour Lens"),
        ("/ Ada Roe", "Ada Roe"),
        ("Skyline/Ada Roe", "Skyline/Ada Roe"),
        ("© HL", "HL"),
        ("Image: HLS", "HLS"),
        ("(Quelle: Harbour Social)", "Harbour Social"),
        ("AP", "AP"),
    ],
)
def test_what_is_a_credit_beside_a_caption(line: str, credit: str) -> None:
    found = credit_beside(line)
    assert found is not None
    assert found.credit == credit


@pytest.mark.parametrize(
    "line",
    [
        "Ada Roe",
        "(opens in a new tab)",
        "[s]",
        "-22°F/-30°C",
        "Source: Harbour Statistics",
        "SIGN IN / REGISTER",
        "1/12",
        "",
    ],
)
def test_what_is_none_even_there(line: str) -> None:
    assert credit_beside(line) is None


@pytest.mark.parametrize("line", PROSE)
def test_prose_and_furniture_are_no_credit(line: str) -> None:
    assert read_credit(line) is None


@given(ANY_LINE, st.booleans())
def test_a_credit_stands_in_its_line(line: str, in_slot: bool) -> None:
    credit = read_credit(line, in_slot=in_slot)
    if credit is not None:
        assert credit.credit
        assert credit.credit in line
        assert (credit.photographer or "") in credit.credit


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_lines_cost_linear_work(unit: str) -> None:
    small, large = calls(read_credit, unit * 2000), calls(read_credit, unit * 8000)
    assert large <= 5 * small + 1000
