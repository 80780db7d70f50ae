"""Captions and their credits: every shape seen, and the sentences that only look like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.pictures.captions import credit_tail, split_caption
from newsdump.fields.pictures.credits import Credit
from tests.unit.fields.pictures.samples import ANY_LINE, AR, CONFIDENT, EN, HI, HOSTILE, KO, PROSE, ZH, calls

# A dash without a space is a hyphen: such tails are never glued.
JOINED = [(" ", *case) for case in CONFIDENT] + [("", *case) for case in CONFIDENT if case[1][0] not in "-—"]


@pytest.mark.parametrize(("glue", "text", "tail", "credit", "photographer", "agency"), JOINED)
def test_a_confident_credit_is_split_off(
    glue: str, text: str, tail: str, credit: str, photographer: str | None, agency: str | None
) -> None:
    expected = Credit(credit=credit, photographer=photographer, agency=agency)
    found = credit_tail(text + glue + tail)
    assert found is not None
    assert (found.text, found.credit) == (text, expected)
    assert split_caption(text + glue + tail) == found
    assert split_caption(text + glue + tail, in_slot=True).credit == expected


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (f"{EN} REUTERS/Ana Roe/File Photo", EN, "REUTERS/Ana Roe"),
        (f"{EN} REUTERS/Ana Roe//File Photo", EN, "REUTERS/Ana Roe"),
        (f"{EN} (AP Photo/Ana Roe, File)", EN, "AP Photo/Ana Roe"),
        (f"FILE PHOTO: {EN} REUTERS/Ana Roe", EN, "REUTERS/Ana Roe"),
        (f"FILE - {EN} (AP Photo/Ana Roe, File)", EN, "AP Photo/Ana Roe"),
        (f"{EN} AFP file photo", EN, "AFP"),
        ("Der Hafen im Winter (Archivbild). Foto: Ana Roe/dpa", "Der Hafen im Winter", "Ana Roe/dpa"),
        ("Der Hafen im Winter. Archivfoto: Ana Roe/dpa", "Der Hafen im Winter.", "Ana Roe/dpa"),
        (f"{EN} —FILE", EN, None),
        (f"{HI} (फाइल फोटो)", HI, None),
        (f"{ZH}（资料图）", ZH, None),
        ("The pier in winter (archive photo)", "The pier in winter", None),
        ("Ein Boot legt ab. (Symbolbild)", "Ein Boot legt ab.", None),
    ],
)
def test_file_pictures_are_flagged(line: str, text: str, credit: str | None) -> None:
    caption = split_caption(line, in_slot=True)
    assert (caption.text, caption.is_file) == (text, True)
    assert (caption.credit.credit if caption.credit else None) == credit


@pytest.mark.parametrize("line", PROSE)
def test_prose_and_furniture_hold_no_credit(line: str) -> None:
    assert credit_tail(line) is None
    assert split_caption(line).credit is None


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("港口工人在清理现场。(港城通讯)", "港口工人在清理现场。", "港城通讯"),
        ("港口工人在清理现场。【港城通讯】", "港口工人在清理现场。", "港城通讯"),
        (f"{AR} (عرب برس)", AR, "عرب برس"),
        (f"{HI} [चित्र संस्था]", HI, "चित्र संस्था"),
        ("Рабочие чистят причал. (Иван Петров)", "Рабочие чистят причал.", "Иван Петров"),
        (f"{EN} (Ada Roe)", EN, "Ada Roe"),
        (f"{EN} Ada Roe, Port Echo", EN, "Ada Roe, Port Echo"),
        ("Women wait in line REUTERS", "Women wait in line", "REUTERS"),
        ("He left (Reuters).", "He left", "Reuters"),
        ("AFP A man searches the ruins of a pier", "A man searches the ruins of a pier", "AFP"),
        (f"Caption: {EN}", EN, None),
        (f"▲{KO}", KO, None),
        ("He left (again).", "He left (again).", None),
        ("He told Reuters", "He told Reuters", None),
        ("Mayor Lee (left) and Ada Roe (right)", "Mayor Lee (left) and Ada Roe (right)", None),
        ("Minister Ada Roe (6-L, front row)", "Minister Ada Roe (6-L, front row)", None),
        ("Ada Roe (v.l.)", "Ada Roe (v.l.)", None),
        ("Ada Roe (C)", "Ada Roe (C)", None),
        ("The pier at night (3 May 2030)", "The pier at night (3 May 2030)", None),
        ("Max Muster (CDU)", "Max Muster (CDU)", None),
    ],
)
def test_in_its_slot_a_caption_ends_in_any_credit(line: str, text: str, credit: str | None) -> None:
    caption = split_caption(line, in_slot=True)
    assert caption.text == text
    assert (caption.credit.credit if caption.credit else None) == credit


def test_a_credit_stands_in_front() -> None:
    caption = credit_tail("OMAR EX / AFP Residents wait for water at the old pier")
    assert caption is not None
    assert caption.text == "Residents wait for water at the old pier"
    assert caption.credit == Credit(credit="OMAR EX / AFP", photographer="OMAR EX", agency="AFP")


def test_notes_to_editors_and_buttons_are_neither_text_nor_credit() -> None:
    note = split_caption(f"{EN} REUTERS/Ana Roe ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY")
    button = split_caption(f"{EN} Foto: Ana Roe/APVis mer")
    assert (note.text, note.credit and note.credit.credit) == (EN, "REUTERS/Ana Roe")
    assert (button.text, button.credit and button.credit.credit) == (EN, "Ana Roe/AP")


def test_handed_out_without_a_name() -> None:
    found = credit_tail("Guests see the rooms again. Supplied")
    assert found is not None
    assert (found.text, found.credit) == ("Guests see the rooms again.", Credit(credit="Supplied"))
    assert credit_tail("The water was supplied") is None


def test_the_agencys_photo_is_no_label() -> None:
    found = split_caption("The crews wait at the pier, Jan. 27, 2030. AP Photo/Ada Roe", in_slot=True)
    assert found.credit == Credit(credit="AP Photo/Ada Roe", photographer="Ada Roe", agency="AP")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The crews wait at the long pier Getty", "Getty"),
        ("작업자들이 낡은 부두를 치우고 있다 뉴시스", "뉴시스"),
        ("The crews wait at the long pier Skyline/Ada Roe", "Skyline/Ada Roe"),
    ],
)
def test_tails_without_a_stop_in_the_slot(line: str, credit: str) -> None:
    found = split_caption(line, in_slot=True).credit
    assert found is not None
    assert found.credit == credit
    assert credit_tail(line) is None


@given(ANY_LINE, st.booleans())
def test_every_part_stands_in_the_line(line: str, in_slot: bool) -> None:
    caption = split_caption(line, in_slot=in_slot)
    assert 0 <= caption.start <= caption.end <= len(line)
    assert caption.text == line[caption.start : caption.end]
    if caption.credit is not None:
        assert caption.credit.credit
        assert caption.credit.credit in line
        assert (caption.credit.photographer or "") in caption.credit.credit


@given(ANY_LINE)
def test_a_tail_is_what_the_split_says(line: str) -> None:
    found = credit_tail(line)
    if found is not None:
        assert found.credit is not None
        assert found == split_caption(line)


@given(st.sampled_from(CONFIDENT), st.integers(300, 3000))
def test_what_stands_far_from_the_end_does_not_count(case: tuple[str, ...], padding: int) -> None:
    text, tail = case[:2]
    line = f"{text} {tail}"
    far = "Boats lay there. " * (padding // 17) + line
    near, long = credit_tail(line), credit_tail(far)
    if near is not None and not tail.startswith("("):
        assert long is not None
        assert long.credit == near.credit


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("function", [credit_tail, split_caption])
def test_hostile_lines_cost_linear_work(function: Callable[[str], object], unit: str) -> None:
    small, large = calls(function, unit * 2000), calls(function, unit * 8000)
    assert large <= 5 * small + 1000
