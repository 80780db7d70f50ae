"""Labels of credits, and words that only look like one."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.labelled import after_label, has_label, is_labelled, label_end


@pytest.mark.parametrize(
    ("label", "rest"),
    [("Foto: ", "Ada Roe"), ("© ", "Ada Roe"), ("Photo by ", "Ada Roe"), ("(c) ", "Ada Roe"), ("사진 = ", "연합뉴스")],
)
def test_a_label_in_front(label: str, rest: str) -> None:
    assert label_end(label + rest) == len(label)
    assert after_label(label + rest, False) == 0


def test_no_label_in_front() -> None:
    assert label_end("The pier. Foto: Ada Roe") is None


@pytest.mark.parametrize(
    ("window", "start"),
    [
        ("The pier at night. Foto: Ada Roe", 19),
        ("The pier at night.Foto: Ada Roe", 18),
        ("The pier at night. © Quelle: Ada Roe/dpa", 19),
        ("In the photo: a boat", None),
        ("Source: the harbour office", None),
        ("Photos: Inside the old palace", None),
    ],
)
def test_where_a_label_stands(window: str, start: int | None) -> None:
    assert after_label(window, False) == start


def test_a_source_may_be_a_chart_s() -> None:
    assert is_labelled("Source: ", "Harbour Lens", in_slot=True)
    assert not is_labelled("Source: ", "Harbour Lens")


def test_a_vague_label_needs_a_person_or_a_text_in_front() -> None:
    assert is_labelled("Photos: ", "Ada Roe")
    assert is_labelled("Photos: ", "Harbour Lens", behind=True)
    assert not is_labelled("Photos: ", "Harbour")


@pytest.mark.parametrize(("tail", "answer"), [("pier. Foto: Ada", True), ("pierFoto: Ada", True), ("at 12:30", False)])
def test_the_cheap_question(tail: str, answer: bool) -> None:
    assert has_label(tail) is answer
