"""Lists of names: people, houses, and words that are neither."""

from __future__ import annotations

import pytest

from newsdump.fields.authors import (
    cut_names,
    is_name,
    is_name_joiner,
    is_newsroom,
    is_person,
    is_plain_name,
    members,
    people_in,
    without_role,
)


@pytest.mark.parametrize("line", ["and", "&", ",", "und", "y"])
def test_what_joins_two_names(line: str) -> None:
    assert is_name_joiner(line)
    assert not is_person(line)


@pytest.mark.parametrize("name", ["Ada Roe", "Ada van der Roe", "ADA ROE", "홍길동", "Ада Ро"])
def test_a_persons_shape(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize("name", ["Key Points", "Newsroom", "राम घाट", "Weitere Informationen", "Ada"])
def test_no_persons_shape(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ada Roe and Bo Ek", ["Ada Roe", "Bo Ek"]),
        ("Ada Roe, Bo Ek, and Cy Al", ["Ada Roe", "Bo Ek", "Cy Al"]),
        ("Luis Ortega y Gasset", ["Luis Ortega y Gasset"]),
        ("Ana Díaz y Luis Paz", ["Ana Díaz", "Luis Paz"]),
        ("Ada Roe (Oslo), Bo Ek", ["Ada Roe", "Bo Ek"]),
        ("", []),
    ],
)
def test_members_of_a_list(text: str, parts: list[str]) -> None:
    assert list(members(text)) == parts


@pytest.mark.parametrize(
    ("text", "people", "agency"),
    [
        ("Ada Roe, AP", ("Ada Roe",), "AP"),
        ("Ada Roe, Bo Ek Jr.", ("Ada Roe", "Bo Ek Jr."), None),
        ("Ada Roe, Staff Writer", ("Ada Roe",), None),
        ("Ada Roe, Ada Roe", ("Ada Roe",), None),
        ("AP", (), "AP"),
    ],
)
def test_people_and_agency(text: str, people: tuple[str, ...], agency: str | None) -> None:
    assert people_in(text) == (people, agency)


@pytest.mark.parametrize("text", ["", "the harbour froze", "Ada Roe, the harbour froze", "2030"])
def test_no_list_of_names(text: str) -> None:
    assert people_in(text) is None


@pytest.mark.parametrize(
    ("rest", "names"),
    [
        ("Ada Roe | Quay News", "Ada Roe"),
        ("Ada Roe 3 May 2030", "Ada Roe"),
        ("Ada Roe May 3, 2030", "Ada Roe"),
        ("Ada Roe, Bo Ek", "Ada Roe, Bo Ek"),
    ],
)
def test_names_end_where_something_else_begins(rest: str, names: str) -> None:
    assert cut_names(rest) == names


@pytest.mark.parametrize(
    ("part", "name"), [("Ada Roe Reporter", "Ada Roe"), ("Ada Roe für QNN", "Ada Roe"), ("Ada von Roe", "Ada von Roe")]
)
def test_a_role_behind_a_name(part: str, name: str) -> None:
    assert without_role(part) == name


@pytest.mark.parametrize("text", ["the pier", "Ada Roe and so on and on", "New York", "The Quay", "Ada 3"])
def test_words_that_are_no_name(text: str) -> None:
    assert not is_name(text, True)


def test_a_label_makes_less_a_name() -> None:
    assert is_name("ada roe", True)
    assert not is_name("ada roe", False)


@pytest.mark.parametrize(("name", "answer"), [("Ada Roe", True), ("Key Points", True), ("Ada News", False)])
def test_without_a_label_a_headline_s_words_are_no_name(name: str, answer: bool) -> None:
    assert is_plain_name(name) is answer


@pytest.mark.parametrize(("text", "answer"), [("QNN Staff", True), ("KR24 Redaktion", True), ("Our desk", False)])
def test_newsrooms(text: str, answer: bool) -> None:
    assert is_newsroom(text) is answer
