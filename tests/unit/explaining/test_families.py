"""Every role has a family, and every family has its tint on the page and its colour in the terminal."""

from __future__ import annotations

from importlib.resources import files

import pytest

from newsdump.explaining import terminal
from newsdump.explaining.families import FAMILIES
from newsdump.model import Role

STYLE = (files("newsdump.explaining") / "page.css").read_text("utf-8")


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_family(role: Role) -> None:
    assert FAMILIES[role]


@pytest.mark.parametrize("family", sorted({*FAMILIES.values()} - {"blank"}))
def test_every_family_has_a_tint(family: str) -> None:
    assert f".{family} {{ --c: var(--{family}); --t: var(--{family}-tint); }}" in STYLE
    assert STYLE.count(f"--{family}: ") == 2  # by day and by night


def test_the_terminal_knows_no_other_family() -> None:
    assert set(terminal._COLOURS) <= {*FAMILIES.values()}
