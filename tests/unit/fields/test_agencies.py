"""Agencies: their spellings, and where a short string names them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.lexicon.agencies import (
    AGENCIES,
    CASED,
    PHOTO_STOCKS,
    agency_name,
    find_agencies,
    locate_agencies,
)

SPELLINGS = sorted({*AGENCIES, *PHOTO_STOCKS})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("The Associated Press", "AP"),
        ("AP Photo", "AP"),
        ("Agence France-Presse", "AFP"),
        ("dpa", "dpa"),
        ("DPA", "dpa"),
        ("  TT ", "TT"),
        ("新华社", "Xinhua"),
        ("연합뉴스", "Yonhap"),
        ("ТАСС", "TASS"),
        ("رويترز", "Reuters"),
        ("पीटीआई", "PTI"),
        ("Ritzau", "Ritzau"),
    ],
)
def test_the_whole_string_is_an_agency(text: str, name: str) -> None:
    assert agency_name(text) == name


@pytest.mark.parametrize("text", ["", "tt", "ap", "uni", "pap", "Mehr", "aa", "Rex", "Harbour Echo", "AP said"])
def test_a_short_word_is_no_agency(text: str) -> None:
    assert agency_name(text) is None


def test_a_stock_is_no_news_agency() -> None:
    assert agency_name("Getty Images") is None
    assert agency_name("Getty Images", stocks=True) == "Getty Images"
    assert find_agencies("Ada Roe/AFP via Getty Images") == ("AFP",)
    assert find_agencies("Ada Roe/AFP via Getty Images", stocks=True) == ("AFP", "Getty Images")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("AFP/dpa", ("AFP", "dpa")),
        ("로이터연합뉴스", ("Reuters",)),
        ("新华社记者王某摄", ("Xinhua",)),
        ("Harbour News Agency (IHA) via REUTERS", ("İHA", "Reuters")),
        ("the far east news and more", ()),
        ("MAPS AND APES", ()),
        ("Reuters, Reuters", ("Reuters",)),
    ],
)
def test_agencies_are_found_as_whole_words_in_order(text: str, names: tuple[str, ...]) -> None:
    assert find_agencies(text, stocks=True) == names


def test_the_longest_name_wins() -> None:
    assert find_agencies("Ada Roe/EPA-EFE", stocks=True) == ("EPA-EFE",)


@pytest.mark.parametrize("table", [AGENCIES, PHOTO_STOCKS])
def test_spellings_are_folded_and_tidy(table: dict[str, str]) -> None:
    for spelling, name in table.items():
        assert spelling == " ".join(spelling.casefold().split())
        assert name == name.strip() != ""


def test_cased_spellings_belong_to_a_table() -> None:
    for folded, spellings in CASED.items():
        assert folded in AGENCIES or folded in PHOTO_STOCKS
        assert {spelling.casefold() for spelling in spellings} <= {*AGENCIES, *PHOTO_STOCKS}


@given(st.sampled_from(SPELLINGS))
def test_what_is_an_agency_is_found_in_brackets_too(spelling: str) -> None:
    printed = CASED.get(spelling, (spelling.title(),))[0]
    name = agency_name(printed, stocks=True)
    if name is not None:
        assert find_agencies(f"({printed})", stocks=True)


@given(st.text(max_size=300) | st.lists(st.sampled_from([*SPELLINGS, "/", " ", "Ada", "。"])).map("".join))
def test_places_are_within_the_text_and_in_order(text: str) -> None:
    agency_name(text)
    spans = [(start, end) for start, end, _ in locate_agencies(text, stocks=True)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
