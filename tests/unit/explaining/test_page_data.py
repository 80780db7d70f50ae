"""The evidence as JSON that no text can turn into markup."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from newsdump.explaining.page_data import evidence_json
from newsdump.model import Evidence, Kind, Role, Strength

WORDS = st.text(st.characters(codec="utf-8")) | st.sampled_from(["</script>", "<!--", "]]>", "\u2028", "&amp;"])


def evidence(reason: str, **more: object) -> Evidence:
    return Evidence(line=0, rule="MY1", role=Role.NOTE, strength=Strength.WEAK, reason=reason, **more)  # type: ignore[arg-type]


@given(st.lists(WORDS))
def test_reasons_come_back_and_nothing_in_them_is_markup(reasons: list[str]) -> None:
    text = evidence_json(map(evidence, reasons))
    assert not set("<>&\u2028\u2029") & set(text)
    read = json.loads(text)
    assert [read["words"][one[4]] for one in read["said"]] == reasons


def test_what_is_said_is_all_there() -> None:
    read = json.loads(evidence_json([evidence("a beginning", copy_of=3, starts=Kind.LIVE)]))
    ((line, rule, role, strength, reason, copy, starts),) = read["said"]
    words = read["words"]
    assert (line, strength, copy) == (0, 1, 3)
    assert [words[at] for at in (rule, role, reason, starts)] == ["MY1", "note", "a beginning", "live"]


def test_of_a_blank_line_nothing_is_said() -> None:
    blank = Evidence(line=0, rule="ND910", role=Role.BLANK, strength=Strength.CERTAIN, reason="prints nothing")
    assert json.loads(evidence_json([blank])) == {"words": [], "said": []}


def test_a_lone_surrogate_does_not_stop_it() -> None:
    evidence_json([evidence("\ud800")]).encode()
