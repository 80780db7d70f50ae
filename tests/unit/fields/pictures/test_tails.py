"""Where a credit begins at the end of a line, and what stands behind it."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.tails import credit_start, trim_end


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Crews clear the pier. ", "(AP)"),
        ("Crews clear the pier. ", "Foto: Ada Roe/dpa"),
        ("Crews clear the pier. ", "Ada Roe/AFP"),
        ("Crews clear the pier. ", "Supplied"),
        ("工作人员在清理现场。", "新华社记者王某某摄"),
    ],
)
def test_a_credit_begins_behind_its_caption(caption: str, credit: str) -> None:
    assert credit_start(caption + credit, False) == len(caption)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Crews clear the pier ", "(Harbour Lens)"),
        ("Crews clear the pier ", "Skyline/Ada Roe"),
        ("Crews clear the pier / ", "Ada Roe"),
    ],
)
def test_other_credits_need_the_slot(caption: str, credit: str) -> None:
    assert credit_start(caption + credit, True) == len(caption)
    assert credit_start(caption + credit, False) is None


@pytest.mark.parametrize(
    ("behind", "is_file"),
    [
        ("", False),
        ("Vis mer", False),
        (" ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY", False),
        ("/File Photo", True),
        (" (Archivbild)", True),
    ],
)
def test_what_stands_behind_the_credit_is_left_out(behind: str, is_file: bool) -> None:
    line = "Crews clear the pier. REUTERS/Ada Roe"
    assert trim_end(line + behind) == (len(line), is_file)


def test_a_line_of_nothing_but_file_words_stays() -> None:
    assert trim_end("File photo") == (len("File photo"), False)
