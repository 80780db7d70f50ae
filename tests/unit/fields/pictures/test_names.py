"""Names of people and houses, and what could stand in a credit."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.names import (
    ends_in_house,
    is_all_houses,
    is_name_and_house,
    is_name_word,
    names_a_person,
    reads_as_credit,
)


@pytest.mark.parametrize("text", ["Ada Roe", "ADA ROE", "Ada van der Roe", "A. Roe", "Иван Петров", "Ewa Nowa-Lis"])
def test_people(text: str) -> None:
    assert names_a_person(text)


@pytest.mark.parametrize("text", ["", "Ada", "Ada and Ben", "Harbour Agency", "Getty Images", "the pier", "Ada Roe 3"])
def test_what_is_no_person(text: str) -> None:
    assert not names_a_person(text)


@pytest.mark.parametrize(("text", "answer"), [("Ada Roe/Lens", True), ("Ada Roe", False), ("Ada Roe/2030", False)])
def test_a_name_and_a_house(text: str, answer: bool) -> None:
    assert is_name_and_house(text) is answer


@pytest.mark.parametrize(("text", "answer"), [("AFP", True), ("AFP AP", True), ("AFP, Ada Roe", False), ("", False)])
def test_nothing_but_houses(text: str, answer: bool) -> None:
    assert is_all_houses(text) is answer


@pytest.mark.parametrize("text", ["Ada Roe/AFP via Getty Images", "10060 Eva Ek/TT", "Courtesy of the Port of Oslo"])
def test_what_could_be_a_credit(text: str) -> None:
    assert reads_as_credit(text)


@pytest.mark.parametrize("text", ["", "He left again", "What a day!", "Ada Roe 2030-05-12", "A" * 161, "Roe; Lens"])
def test_what_could_not(text: str) -> None:
    assert not reads_as_credit(text)


def test_one_small_word_is_forgiven_behind_a_label() -> None:
    assert reads_as_credit("Ada Roe bei Lens", lenient=True)
    assert not reads_as_credit("Ada Roe bei Lens")


@pytest.mark.parametrize(("end", "answer"), [("on the pier.AFP", True), ("pier REUTERS", False), ("News", False)])
def test_a_house_at_the_end(end: str, answer: bool) -> None:
    assert ends_in_house(end) is answer


@pytest.mark.parametrize(
    ("word", "answer"), [("Ada", True), ("van", True), ("O’Roe", True), ("pier", False), ("3", False)]
)
def test_words_of_names(word: str, answer: bool) -> None:
    assert is_name_word(word) is answer
