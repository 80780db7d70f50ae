"""Digests: their items, the column's name, and what is no digest."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdump.judging.digests import find_digest
from newsdump.judging.facts import Facts
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts

TITLES = ["Ferry Stays In Port", "Library Opens Its Doors", "Bakers Want More Flour"]
NEWS = [
    "HARBOUR CITY (AP) — The ferry stayed in port on Monday for a second week.",
    "MILL VALLEY (AP) — The library opened its doors to readers on Monday.",
    "BAKERS HILL (AP) — The bakers of the town want more flour than there is.",
]
PLAIN = [one.partition("— ")[2] for one in NEWS]
SIGNED = ["– Associated Press"] * 3
KICKERS = ["OHIO", "KANSAS", "OREGON"]
RULES = ["* * *"] * 3


def facts(*lines: str) -> Facts:
    return Facts(read_page(split("\n\n".join(lines))))


def columns(*lists: list[str]) -> list[str]:
    return [line for item in zip(*lists, strict=True) for line in item]


@pytest.mark.parametrize(
    "lines",
    [
        columns(TITLES, NEWS),
        columns(TITLES, PLAIN, SIGNED),
        columns(TITLES, NEWS, RULES),
        columns(NEWS, RULES),
        ["Around The States", *columns(KICKERS, TITLES, NEWS)],
    ],
)
def test_items_have_a_dateline_or_are_signed(lines: list[str]) -> None:
    digest = find_digest(facts(*lines))
    assert digest is not None
    assert len(digest.items) == 3


@pytest.mark.parametrize(
    "lines",
    [
        [],
        NEWS,  # an article's paragraphs may begin with places
        columns(TITLES, PLAIN),
        columns(TITLES[:2], NEWS[:2]),
        columns(TITLES, [f"{one} {' '.join(PLAIN * 8)}" for one in NEWS]),
        [TITLES[0], NEWS[0], *PLAIN * 2, "– Associated Press"],
        [*columns(TITLES, NEWS), *[" ".join(PLAIN * 3)] * 2],
    ],
)
def test_what_is_no_digest(lines: list[str]) -> None:
    assert find_digest(facts(*lines)) is None


def test_two_items_are_enough_under_a_column_s_name() -> None:
    digest = find_digest(facts("News In Brief", *columns(TITLES[:2], NEWS[:2])))
    assert digest is not None
    assert (digest.name, [item.start for item in digest.items]) == (0, [1, 3])


def test_a_kicker_stands_above_every_headline_or_is_none() -> None:
    kicked = find_digest(facts("Around The States", *columns(KICKERS, TITLES, NEWS)))
    assert kicked is not None
    assert [item.kicker for item in kicked.items] == [1, 4, 7]
    plain = find_digest(facts("Weather", *columns(TITLES, NEWS)))
    assert plain is not None
    assert [item.kicker for item in plain.items] == [None] * 3


@given(hostile_texts())
def test_any_text_has_a_digest_or_none(text: str) -> None:
    read = Facts(read_page(split(text)))
    digest = find_digest(read)
    if digest is not None:
        assert all(0 <= item.start <= item.body < item.tail <= item.end <= read.count for item in digest.items)
