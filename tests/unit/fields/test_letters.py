from __future__ import annotations

from newsdump.fields.letters import is_caseless


def test_a_script_without_capitals() -> None:
    assert is_caseless("路透社 12")
    assert not is_caseless("路透社 AP")
