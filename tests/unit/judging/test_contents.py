"""A table of contents: what one is, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdump.judging.contents import find_contents
from newsdump.judging.facts import Facts
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts

TITLES = ("Ferry Stays In Port Again", "Library Opens Its Doors", "Bakers Want More Flour")
BODIES = (
    "The ferry to the outer islands stayed in its port for a second week on Monday.",
    "The library opened its doors to readers on Monday after a long and dark winter.",
    "The bakers of the town want more flour than the only mill can grind in a day.",
)
ARTICLES = tuple(line for pair in zip(TITLES, BODIES, strict=True) for line in pair)


def named(*lines: str) -> list[int]:
    return find_contents(Facts(read_page(split("\n\n".join(lines)))))


def test_lines_that_head_texts_below_are_contents() -> None:
    assert named(*TITLES, *ARTICLES) == [3, 5, 7]


@pytest.mark.parametrize("name", ["Contents", "IN THIS ISSUE:", "Inhalt", "目次"])
def test_a_name_may_stand_above_them(name: str) -> None:
    assert named(name, *TITLES, *ARTICLES) == [4, 6, 8]


@pytest.mark.parametrize("number", ["{}. ", "{}) ", "[{}] "])
def test_they_may_have_numbers_that_the_headlines_lack(number: str) -> None:
    numbered = [number.format(n) + title for n, title in enumerate(TITLES, 1)]
    assert named(*numbered, *ARTICLES) == [3, 5, 7]


def test_a_rule_or_a_widget_may_end_them() -> None:
    assert named(*TITLES, "-----", "Share", *ARTICLES) == [5, 7, 9]


def test_what_each_article_prints_again_is_no_other_entry() -> None:
    again = [line for title, body in zip(TITLES, BODIES, strict=True) for line in (title, title, body)]
    assert named(*TITLES, *again) == [3, 6, 9]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((*TITLES[:2], *ARTICLES[:4]), id="two are too few"),
        pytest.param(("A Day In The Harbour Town", *TITLES, *ARTICLES), id="links below a headline"),
        pytest.param((*TITLES, BODIES[0], *ARTICLES), id="a text between the contents and the first headline"),
        pytest.param((*TITLES, *ARTICLES[2:], *ARTICLES[:2]), id="in another order"),
        pytest.param((*TITLES, *TITLES, *BODIES), id="no text below each"),
        pytest.param((*TITLES, *ARTICLES[:5]), id="no text below the last"),
        pytest.param((*TITLES, "Weather", *ARTICLES), id="a line that stands nowhere else"),
        pytest.param((TITLES[0], TITLES[0], TITLES[1], TITLES[0], BODIES[0]), id="a head that comes back"),
        pytest.param(ARTICLES, id="none"),
    ],
)
def test_what_is_no_table_of_contents(lines: tuple[str, ...]) -> None:
    assert named(*lines) == []


@given(hostile_texts())
def test_any_text_is_asked(text: str) -> None:
    facts = Facts(read_page(split(text)))
    rows = find_contents(facts) if facts.count else []
    assert rows == sorted(set(rows))
    assert all(0 < row < facts.count for row in rows)
