"""What hints at a picture: labels alone, buttons, words that say where somebody stands."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.hints import is_caption_label, is_credit_label, is_viewer, says_picture
from tests.unit.fields.pictures.samples import HOSTILE, calls


@pytest.mark.parametrize(
    "line", ["Foto:", "(Image:", "Image source,", "Credit", "사진:"],
)  # fmt: skip
def test_a_label_alone(line: str) -> None:
    assert is_credit_label(line)
    assert not is_credit_label(line + " Ada Roe")


def test_a_caption_label_alone() -> None:
    assert is_caption_label("Image caption,")
    assert is_caption_label("Bildunterschrift:")
    assert not is_caption_label("Foto:")


@pytest.mark.parametrize(
    "line",
    [
        "View 3 Images",
        "Open this photo in gallery:",
        "Bild vergrößern",
        "2 of 12 |",
        "3/12",
        "Bild 2 von 9",
        "사진 확대",
    ],
)
def test_viewers(line: str) -> None:
    assert is_viewer(line)


@pytest.mark.parametrize("line", ["12", "of", "2030", "View from the pier", "Image rights", "3 crews", ""])
def test_what_only_looks_like_a_viewer(line: str) -> None:
    assert not is_viewer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Gulls wait on an empty pier. (Harbour Lens)",
        "The crews stay at home on the second Monday / Ada Roe",
        "Ada Roe (left) with the mayor.",
        "Ada Roe (2. v. r.) mit dem Bürgermeister.",
        "Мэр (слева) на пристани.",
    ],
)
def test_lines_that_say_that_they_stand_below_a_picture(line: str) -> None:
    assert says_picture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Roe (57) went home.",
        "Ada Roe (R) went home.",
        "The crews (on Monday) went home.",
        "They went home (on foot).",
        "1 May 2030, 15:46 / Ada Roe",
        "He laughed. (He did not mean it.)",
    ],
)
def test_lines_that_do_not(line: str) -> None:
    assert not says_picture(line)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_lines_cost_linear_work(unit: str) -> None:
    small, large = calls(says_picture, unit * 2000), calls(says_picture, unit * 8000)
    assert large <= 5 * small + 1000
