"""The cheap questions: they may ask too much, and never miss what a reader would find."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdump.fields.pictures.captions import split_caption
from newsdump.fields.pictures.credits import credit_beside, read_credit
from newsdump.fields.pictures.cues import may_be_credit, may_carry_credit, with_credit_signs
from tests.unit.fields.pictures.samples import ANY_LINE, AR, CONFIDENT, EN, HI, KO, ZH


@pytest.mark.parametrize("case", CONFIDENT, ids=lambda case: case[1])
def test_no_confident_credit_is_missed(case: tuple[str, ...]) -> None:
    text, tail = case[:2]
    assert may_carry_credit(f"{text} {tail}")
    assert may_be_credit(tail) or read_credit(tail) is None


@pytest.mark.parametrize("line", [EN, ZH, KO, AR, HI, "The port stays shut."])
def test_prose_is_not_read(line: str) -> None:
    assert not may_carry_credit(line)


@pytest.mark.parametrize("line", ["Gulls wait on a pier", "Share on Facebook", "Ada Roe", "12 May 2030"])
def test_other_short_lines_are_not_read(line: str) -> None:
    assert not may_be_credit(line)


@given(ANY_LINE)
def test_whoever_reads_a_credit_was_told_to(line: str) -> None:
    assert may_be_credit(line) or read_credit(line) is None


@given(ANY_LINE)
@example("/APATTENTION EDITORS")
def test_whoever_splits_a_credit_off_was_told_to(line: str) -> None:
    assert may_carry_credit(line) or split_caption(line).credit is None


@given(st.lists(ANY_LINE.filter(lambda line: "\n" not in line)))
def test_lines_without_a_sign_of_a_credit_need_not_be_asked(lines: list[str]) -> None:
    asked = {line for line in lines if may_be_credit(line) or may_carry_credit(line) or credit_beside(line)}
    assert asked <= with_credit_signs(lines)
