"""Whole pages in a row: what bears their beginnings out, and what does not."""

from __future__ import annotations

import pytest

from newsdump.judging.echoes import Prose
from newsdump.judging.facts import Facts
from newsdump.judging.pages import find_pages
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from tests.unit.judging.test_starts import BAKERS, FERRY, FERRY_BODY, FOOT, LIBRARY, LIBRARY_BODY, MENU

TITLE_AGAIN = "a title that stands again above the text"
OWN_TITLE = "a title whose words stand in the text below alone"
FIRST_LINKS = "a page's first links"
FOOT_ABOVE = "a page's foot above"
MENU_AGAIN = "a page's menu again"


def pages(*lines: str) -> dict[str, tuple[str, ...]]:
    """The first rows of all pages but the first, and what bears them out."""
    read = Facts(read_page(split("\n".join(lines))))
    return {read.texts[row]: signals for row, signals in find_pages(read, Prose(read)).items()}


FIRST = (FERRY, *MENU, FERRY, *FERRY_BODY)
BAKERS_BODY = (
    "Bakers knead dough from midnight on, and loaves of rye lie warm in baskets when apprentices open their shutters.",
    "Flour has become dear since two mills closed, so that bakers weigh rye and wheat as if both were made of gold.",
    "Apprentices carry baskets of rolls through sleeping lanes, and customers find loaves hanging from door handles.",
    "Wheat grows on southern slopes alone, where farmers ask bakers for twice what any miller used to pay for a sack.",
    "Customers grumble about dear rolls, yet most buy rye when wheat loaves cost more than butter and cheese together.",
    "Millers laugh at bakers who grind wheat at home, but apprentices turn hand mills every evening without a word.",
    "Dough made of chestnuts fills some baskets meanwhile, and customers taste it with long faces and buy it all.",
)
OTHER_MENU = tuple(f"{one}s of Merlin" for one in MENU)


@pytest.mark.parametrize(
    ("between", "signals"),
    [
        ((*FOOT, f"{LIBRARY} | The Merlin", *OTHER_MENU, LIBRARY), {TITLE_AGAIN, OWN_TITLE, FOOT_ABOVE}),
        ((*FOOT, f"{LIBRARY} | The Merlin", *OTHER_MENU), {OWN_TITLE, FOOT_ABOVE}),
        ((*FOOT, LIBRARY, *OTHER_MENU[:6], LIBRARY), {TITLE_AGAIN, FOOT_ABOVE}),
        ((f"{LIBRARY} | The Merlin", *OTHER_MENU, LIBRARY), {TITLE_AGAIN, OWN_TITLE}),
        ((*FOOT, LIBRARY, *MENU, LIBRARY), {TITLE_AGAIN, OWN_TITLE, FOOT_ABOVE, MENU_AGAIN}),
        ((LIBRARY, "Skip to main content", *OTHER_MENU, LIBRARY), {TITLE_AGAIN, OWN_TITLE, FIRST_LINKS}),
    ],
)
def test_two_witnesses_bear_a_page_out(between: tuple[str, ...], signals: set[str]) -> None:
    ((first, found),) = pages(*FIRST, *between, *LIBRARY_BODY).items()
    assert first.startswith(LIBRARY)
    assert set(found) == signals


@pytest.mark.parametrize(
    "between",
    [
        (LIBRARY, *OTHER_MENU[:6]),
        (*FOOT, *OTHER_MENU),
        (BAKERS, *OTHER_MENU[:6], LIBRARY),
        (f"{FERRY} | The Kestrel", *OTHER_MENU, FERRY),
    ],
)
def test_one_witness_alone_does_not(between: tuple[str, ...]) -> None:
    assert pages(*FIRST, *between, *LIBRARY_BODY) == {}


def test_a_page_needs_prose_before_and_behind_its_beginning() -> None:
    between = (*FOOT, f"{LIBRARY} | The Merlin", *OTHER_MENU, LIBRARY)
    assert pages(FERRY, *MENU, *FERRY_BODY[:4], *between, *LIBRARY_BODY) == {}
    assert pages(*FIRST, *between, *LIBRARY_BODY[:4]) == {}


def test_prose_that_goes_on_behind_a_menu_is_one_page_s() -> None:
    between = (*FOOT, f"{LIBRARY} | The Merlin", *OTHER_MENU, LIBRARY)
    assert pages(*FIRST[:-3], *between, *FERRY_BODY[-3:], *FERRY_BODY) == {}


def test_the_first_links_above_a_menu_are_enough() -> None:
    links = ("Skip to main content", *OTHER_MENU)
    assert pages(*FIRST, *links, *BAKERS_BODY) == {links[0]: (FIRST_LINKS,)}
    assert pages(*FIRST, *links[1:], *BAKERS_BODY) == {}
    assert pages(*FIRST, *links[:8], *BAKERS_BODY) == {}


def test_where_pages_stand_in_a_row_a_menu_that_comes_back_is_enough() -> None:
    second = (*FOOT, f"{LIBRARY} | The Merlin", *OTHER_MENU, LIBRARY)
    found = pages(*FIRST, *second, *LIBRARY_BODY, "Bread", *MENU, *BAKERS_BODY)
    assert list(found.items())[1:] == [("Bread", (MENU_AGAIN,))]
    assert pages(*FIRST, "Bread", *MENU, *BAKERS_BODY) == {}
