"""Rules for the body, beyond the examples in their docstrings."""

from __future__ import annotations

import pytest

import newsdump
from newsdump.model import Role

ABOVE = "The ferry strike went on for a second week on Monday, and all the crews stayed at home."
BELOW = "Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening."


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("No end in sight", Role.SUBHEAD),
        ("A long way to Generation X", Role.SUBHEAD),
        ("A speaker of the union said:", Role.PARAGRAPH),
        ("工会发言人说：", Role.PARAGRAPH),
    ],
)
def test_a_line_that_ends_in_a_colon_is_no_subhead(line: str, role: Role) -> None:
    assert newsdump.parse(f"{ABOVE}\n{line}\n{BELOW}").lines[1].role is role


def test_a_teaser_of_eight_words_is_a_copy_of_the_paragraph_that_goes_on() -> None:
    """Cut off without an ellipsis; seven words may well begin two sentences."""
    longer = "Talks stopped at noon and the crews went home to their dinners in the rain and the snow."
    for words, copied in ((8, True), (7, False)):
        teaser = " ".join(longer.split()[:words])
        lines = newsdump.parse(f"Ferry Stays In Port\n{teaser}\n{ABOVE}\n{longer}\n{BELOW}").lines
        assert (lines[1].copy_of == 3) is copied
