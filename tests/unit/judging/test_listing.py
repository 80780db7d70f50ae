"""Index pages: their items, and what is no index page."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdump.judging.facts import Facts
from newsdump.judging.listing import find_listing
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts

TITLES = ["Ferry Stays In Port", "Library Opens Its Doors", "Bakers Want More Flour", "Gulls Take Over The Pier"]
TEASERS = [
    "The ferry to the outer islands stayed in port for a second…",
    "The library opened its doors to readers after a long…",
    "The bakers of the harbour want more flour than the mill…",
    "The gulls of the harbour have taken over the long pier…",
]
SENTENCES = [teaser.replace("…", " week.") for teaser in TEASERS]
STAMPS = ["1 May 2030", "2 May 2030", "3 May 2030", "4 May 2030"]


def facts(*lines: str) -> Facts:
    return Facts(read_page(split("\n\n".join(lines))))


def items(*lines: str) -> list[tuple[str, ...]]:
    """The rows of each item; nothing, if the page is no index."""
    read = facts(*lines)
    listing = find_listing(read)
    return [] if listing is None else [tuple(read.texts[item.start : item.end]) for item in listing.items]


def columns(*lists: list[str]) -> list[str]:
    return [line for item in zip(*lists, strict=True) for line in item]


def test_headlines_over_teasers_that_are_cut_off_are_items() -> None:
    assert items(*columns(TITLES, TEASERS)) == list(zip(TITLES, TEASERS, strict=True))


def test_each_item_names_its_headline_and_its_teaser() -> None:
    read = facts(*columns(TITLES, TEASERS))
    listing = find_listing(read)
    assert listing is not None
    assert [(item.headline, item.teaser) for item in listing.items] == [(0, 1), (2, 3), (4, 5), (6, 7)]


def test_stamps_stand_before_the_headlines_or_behind_the_teasers_on_the_whole_page() -> None:
    before, behind = columns(STAMPS, TITLES, TEASERS), columns(TITLES, TEASERS, STAMPS)
    assert items(*before) == list(zip(STAMPS, TITLES, TEASERS, strict=True))
    assert items(*behind) == list(zip(TITLES, TEASERS, STAMPS, strict=True))


def test_stamped_headlines_alone_are_items_on_a_page_with_hardly_a_sentence() -> None:
    assert items(*columns(STAMPS, TITLES)) == list(zip(STAMPS, TITLES, strict=True))
    assert items("Menu", *columns(TITLES, STAMPS)) == list(zip(TITLES, STAMPS, strict=True))
    assert items(*columns(STAMPS, TITLES), *[" ".join(SENTENCES)] * 2) == []


def test_a_page_with_an_article_is_no_index() -> None:
    article = [" ".join(SENTENCES)] * 2
    assert items("The Long Way Home", *article, *columns(TITLES, TEASERS)) == []


def test_sentences_under_stamped_headlines_are_items_too() -> None:
    assert len(items(*columns(TITLES, STAMPS, SENTENCES))) == len(TITLES)


def test_a_name_between_a_headline_and_its_teaser_is_not_the_headline() -> None:
    read = facts(*columns(TITLES, ["Ada Roe", "Bo Ek", "Cy Poe", "Di Lund"], TEASERS))
    listing = find_listing(read)
    assert listing is not None
    assert [read.texts[item.headline or 0] for item in listing.items[1:]] == TITLES[1:]


def test_a_word_above_a_teaser_is_its_headline_only_without_another() -> None:
    read = facts(*columns(TITLES, ["Harbour"] * 4, TEASERS))
    listing = find_listing(read)
    assert listing is not None
    assert [read.texts[item.headline or 0] for item in listing.items] == TITLES


@pytest.mark.parametrize("end", ["12 Comments", "(Reporting by Ada Roe; Editing by Cy Poe)"])
def test_stamped_sentences_that_comments_or_sign_offs_end_are_articles(end: str) -> None:
    lines = columns(TITLES, STAMPS, SENTENCES)
    assert len(items(*lines)) == 4
    assert items(*lines[:9], end, *lines[9:], end, end, end) == []


def test_a_teaser_without_a_title_has_no_headline() -> None:
    read = facts(*columns(["TT"] * 4, TEASERS))
    listing = find_listing(read)
    assert listing is not None
    assert [item.headline for item in listing.items] == [None] * 4


@pytest.mark.parametrize(
    "lines",
    [
        [],
        TITLES,
        [TITLES[0], *SENTENCES],
        columns(TITLES, SENTENCES),
        columns(TITLES[:2], TEASERS[:2]),
        [TITLES[0], *SENTENCES, *SENTENCES, *columns(TITLES[:3], TEASERS[:3])],
        [TITLES[0], *TEASERS],
        columns(TITLES, STAMPS, [f"HARBOUR CITY (AP) — {sentence}" for sentence in SENTENCES]),
    ],
)
def test_what_is_no_index_page(lines: list[str]) -> None:
    assert items(*lines) == []


@given(hostile_texts())
def test_items_of_any_text_lie_in_it_and_hold_their_rows(text: str) -> None:
    read = Facts(read_page(split(text)))
    listing = find_listing(read)
    for item in listing.items if listing is not None else ():
        assert 0 <= item.start <= item.teaser < item.end <= read.count
        assert item.headline is None or item.start <= item.headline < item.teaser


def test_a_headline_that_could_be_a_name_is_the_teaser_s_below_it() -> None:
    # No letter of Ethiopic is a capital, so that any two words may be a name.
    lines = [
        line
        for n, teaser in enumerate(TEASERS)
        for line in (("ኮስትሬል ታንቪክ", "ስኩቫር ኦልድሪን", "ብራሽኖ ክዌንታ", "ሉድዜክ ሄስትራ")[n], teaser)
    ]
    assert [item[:1] for item in items(*lines)] == [("ኮስትሬል ታንቪክ",), ("ስኩቫር ኦልድሪን",), ("ብራሽኖ ክዌንታ",), ("ሉድዜክ ሄስትራ",)]
