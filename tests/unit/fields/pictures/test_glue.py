"""Lines in which a credit or a copy is glued to what follows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from newsdump.fields.pictures.glue import glue_cuts
from tests.unit.fields.pictures.samples import ANY_LINE, EN, HOSTILE, calls


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("(AP Photo/A Roe, File)LUND – The board met.", ["(AP Photo/A Roe, File)", "LUND – The board met."]),
        (
            "The pair at lunchCredit: GettyThey wed in MayCredit: The Mega AgencyPLANS",
            ["The pair at lunchCredit: Getty", "They wed in MayCredit: The Mega Agency", "PLANS"],
        ),
        ("After the vote. A ROE / AFPRescuers carry sand", ["After the vote. A ROE / AFP", "Rescuers carry sand"]),
        ("Foto: Ana Roe/dpaDer Hafen ist zu.", ["Foto: Ana Roe/dpa", "Der Hafen ist zu."]),
        ("Pier crew, left A▲Pier crew, left A", ["Pier crew, left A", "▲Pier crew, left A"]),
        ("▲부두를 치우는 작업자들▲부두를 치우는 작업자들", ["▲부두를 치우는 작업자들", "▲부두를 치우는 작업자들"]),
        ("The quay at night | The quay at night", ["The quay at night", " | ", "The quay at night"]),
    ],
)
def test_glued_lines_are_cut(line: str, pieces: list[str]) -> None:
    cuts = [0, *glue_cuts(line), len(line)]
    assert [line[start:end] for start, end in pairwise(cuts)] == pieces


@pytest.mark.parametrize(
    "line",
    ["", "Foto: APTN News", "AFP/Getty Images", "The cat (left)Then", "He wrote f(x)Now", "=" * 40, "no no no no", EN],
)
def test_other_lines_are_whole(line: str) -> None:
    assert glue_cuts(line) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The crews wait at the long pier.", "The crews wait at the long pier. © Harbour Lens"),
        ("The crews wait at the long …", "The crews wait at the long pier, and the gulls with them."),
    ],
)
def test_a_line_that_begins_again_is_cut(first: str, second: str) -> None:
    assert glue_cuts(f"{first} {second}") == (len(first) + 1,)


def test_a_chant_is_not_cut() -> None:
    assert glue_cuts("Not today, not today, not today, not today, not today, not today, not now") == ()


@given(ANY_LINE)
def test_cuts_ascend_within_the_line(line: str) -> None:
    cuts = glue_cuts(line)
    assert list(cuts) == sorted(set(cuts))
    assert all(0 < cut < len(line) for cut in cuts)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_lines_cost_linear_work(unit: str) -> None:
    small, large = calls(glue_cuts, unit * 2000), calls(glue_cuts, unit * 8000)
    assert large <= 5 * small + 1000
