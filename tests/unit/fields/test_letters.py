"""Letters with capitals and without."""

from __future__ import annotations

import pytest

from newsdump.fields.letters import is_caseless


@pytest.mark.parametrize("text", ["", "12 – 3", "路透社", "رويترز", "पीटीआई", "สมชาย"])
def test_scripts_without_capitals(text: str) -> None:
    assert is_caseless(text)


@pytest.mark.parametrize("text", ["a", "AP", "路透社 AP", "Ада", "Άννα"])
def test_scripts_with_them(text: str) -> None:
    assert not is_caseless(text)
