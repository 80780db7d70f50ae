"""The shape of a page: where articles begin and by which signals, where bodies lie, what recurs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline, outline
from newsdump.model import Kind
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts

FERRY, LIBRARY, BAKERS = "Ferry Stays In Port Again", "Library Opens Its Doors", "Bakers Want More Flour"
FERRY_BODY = (
    "The ferry to the outer islands stayed in its port for a second week on Monday.",
    "Talks stopped at noon, and the crews of the ferry went home to their dinners.",
    "Nobody met them at the pier, not even the gulls that live in the harbour.",
)
LIBRARY_BODY = (
    "The library opened its doors to readers on Monday after a long and dark winter.",
    "Children came first, and the mayor read them a story that he had written himself.",
    "The books smell of paint, a reader said, but there are more of them than before.",
)
BAKERS_BODY = (
    "The bakers of the town want more flour than the only mill can grind in a day.",
    "Bread will cost more from Monday, and the bakers say that it should cost more still.",
)
GULLS = "Gulls on the long pier in the harbour, 3 May."
CAPTION = "Readers wait in a long line at the library's new doors, 1 May."


def facts(text: str) -> Facts:
    return Facts(read_page(split(text)))


def shape(text: str) -> Outline:
    return outline(facts(text))


def starts(text: str) -> list[str]:
    """The text of the rows at which articles begin."""
    read = facts(text)
    return [read.texts[start.row] for start in outline(read).starts]


def page(*parts: str | tuple[str, ...]) -> str:
    """Lines, a blank line between each two."""
    return "\n\n".join(line for part in parts for line in ((part,) if isinstance(part, str) else part))


def joined(between: str, *articles: str) -> str:
    return between.join(articles)


FIRST, SECOND, THIRD = page(FERRY, FERRY_BODY), page(LIBRARY, LIBRARY_BODY), page(BAKERS, BAKERS_BODY)


# Where articles begin -----------------------------------------------------------------------------------------------


def test_a_text_begins_one_article() -> None:
    assert starts(FIRST) == [FERRY]
    assert starts(page(FERRY_BODY)) == [FERRY_BODY[0]]


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_no_rows_have_no_shape(text: str) -> None:
    assert shape(text) == Outline((), (), frozenset(), [], frozenset())


@pytest.mark.parametrize("between", ["\n\x0c", "\n\n---\n\n", "\n\n* * *\n\n", "\n\n=====\n\n", "\n\n\n\n\n\n"])
def test_a_mark_between_articles_begins_each(between: str) -> None:
    assert starts(joined(between, FIRST, SECOND, THIRD)) == [FERRY, LIBRARY, BAKERS]


def test_a_rule_between_articles_is_a_mark_and_no_article_s_beginning() -> None:
    read = facts(joined("\n\n---\n\n", FIRST, SECOND))
    assert [read.texts[i] for i in outline(read).marks] == ["---"]


def test_a_rule_inside_an_article_is_neither() -> None:
    text = page(FERRY, FERRY_BODY, "* * *", LIBRARY_BODY, "* * *", BAKERS_BODY)
    assert starts(text) == [FERRY]
    assert shape(text).marks == frozenset()


@pytest.mark.parametrize("lines", [3, 5, 12])
def test_a_gap_alone_never_splits(lines: int) -> None:
    wide = "\n" * (lines + 1)
    assert starts(joined(wide, FIRST, page(LIBRARY_BODY))) == [FERRY]
    assert starts(joined(wide, page(FERRY_BODY), page(LIBRARY_BODY))) == [FERRY_BODY[0]]


def test_a_title_alone_never_splits() -> None:
    assert starts(joined("\n\n", FIRST, SECOND, THIRD)) == [FERRY]


HEADS = {
    "headline again": (page(FERRY, FERRY), page(LIBRARY, LIBRARY)),
    "captions again": (page(FERRY, GULLS, FERRY, GULLS), page(LIBRARY, CAPTION, LIBRARY, CAPTION)),
    "a widget between": (page(FERRY, "TT", FERRY), page(LIBRARY, "TT", LIBRARY)),
}  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("gap", [2, 4])
def test_a_head_that_repeats_below_a_wide_gap_begins_an_article(head: str, gap: int) -> None:
    first, second = HEADS[head]
    text = joined("\n" * (gap + 1), page(first, FERRY_BODY), page(second, LIBRARY_BODY))
    assert starts(text) == [FERRY, LIBRARY]


def test_captions_that_come_back_with_the_headline_need_no_gap() -> None:
    first, second = HEADS["captions again"]
    assert starts(page(first, FERRY_BODY, second, LIBRARY_BODY)) == [FERRY, LIBRARY]


def test_a_refrain_in_a_body_begins_nothing() -> None:
    assert starts(page(FERRY, FERRY_BODY, "Row, sailor, row", "Row, sailor, row", LIBRARY_BODY)) == [FERRY]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("(Reporting by Ada Roe; Editing by Cy Poe)", "HARBOUR CITY, May 1 (Reuters) - "),
        ("12 comments", "HARBOUR CITY, May 1 (Reuters) - "),
        ("", "1 May 2030\n\nHARBOUR CITY, May 1 (Reuters) - "),
        ("(Reporting by Ada Roe; Editing by Cy Poe)", "By Bo Doe\n\n"),
        ("12 comments", "1 May 2030\n\n"),
        ("12 comments", "Gulls wait on an empty pier. Photo: Ada Roe/Reuters\n\n"),
        ("", f"{CAPTION}\n\n{CAPTION}\n\n"),
    ],
)
def test_two_weaker_signals_begin_an_article_and_one_does_not(above: str, below: str) -> None:
    lead, *more = LIBRARY_BODY
    top = (FERRY, FERRY_BODY, *([above] if above else []), LIBRARY)
    assert starts(page(*top, below + lead, tuple(more))) == [FERRY, LIBRARY]
    assert starts(page(*top, lead, tuple(more))) == [FERRY]


def test_a_stamp_above_the_title_belongs_to_its_article() -> None:
    text = page(FERRY, FERRY_BODY, "12 comments", "1 May 2030", LIBRARY, "By Bo Doe", LIBRARY_BODY)
    assert starts(text) == [FERRY, "1 May 2030"]


def test_a_kicker_below_the_gap_belongs_to_the_article_below() -> None:
    second = page("Reading", LIBRARY, "TT", LIBRARY, LIBRARY_BODY)
    assert starts(joined("\n\n\n\n\n", page(FERRY, FERRY, FERRY_BODY), second)) == [FERRY, "Reading"]


# What is too small to begin -----------------------------------------------------------------------------------------


def test_a_tiny_stretch_with_weak_signals_is_none() -> None:
    long = FERRY_BODY * 4
    tiny = page(LIBRARY, "HARBOUR CITY, May 1 (Reuters) - The library opened.")
    assert starts(page(FERRY, long, "12 comments", tiny)) == [FERRY]
    assert starts(page(FERRY, FERRY_BODY, "12 comments", page(tiny, LIBRARY_BODY))) == [FERRY, LIBRARY]


def test_a_short_article_behind_a_mark_is_one() -> None:
    short = page(LIBRARY, "The library opened its doors on Monday.")
    assert starts(joined("\n\n---\n\n", page(FERRY, FERRY_BODY * 4), short, THIRD)) == [FERRY, LIBRARY, BAKERS]


def test_a_menu_above_the_first_head_is_part_of_its_stretch() -> None:
    text = joined("\n\n\n\n\n", "Home\nWorld\nSport", page(HEADS["captions again"][0], FERRY_BODY))
    assert starts(text) == ["Home"]


def test_a_page_of_furniture_has_no_article() -> None:
    assert shape("Home\n\nWorld\n\nSport\n\nWeather").stretches == ()


# Stretches ----------------------------------------------------------------------------------------------------------


def bodies(text: str) -> list[tuple[str, ...]]:
    read = facts(text)
    return [tuple(read.texts[stretch.body : stretch.tail]) for stretch in outline(read).stretches]


def test_each_stretch_has_its_headline_and_its_body() -> None:
    text = joined("\n\n---\n\n", FIRST, SECOND)
    read = facts(text)
    drawn = outline(read)
    headlines = [stretch.headline and read.texts[stretch.headline.row] for stretch in drawn.stretches]
    assert headlines == [FERRY, LIBRARY]
    assert bodies(text) == [FERRY_BODY, LIBRARY_BODY]


def test_a_body_leaves_out_what_stands_above_and_below_it() -> None:
    menu = ("Home", "World", "Sport")
    text = page(menu, FERRY, "1 May 2030", FERRY_BODY, "12 comments", "Share on Facebook", "About us", "Imprint")
    assert bodies(text) == [FERRY_BODY]


def test_a_body_keeps_its_subheads_and_lists() -> None:
    listed = ("The crews want three things:", "• A pier", "• A bell")
    body = (*FERRY_BODY, "No end in sight", *LIBRARY_BODY, *listed, BAKERS_BODY[0])
    assert bodies(page(FERRY, body)) == [body]


def test_a_head_block_is_no_body() -> None:
    first, second = HEADS["captions again"]
    text = page(first, FERRY_BODY, second, LIBRARY_BODY)
    assert bodies(text) == [FERRY_BODY, LIBRARY_BODY]
    assert [stretch.block is not None for stretch in shape(text).stretches] == [True, True]


def test_captions_printed_twice_stand_above_the_body() -> None:
    assert bodies(page(LIBRARY, "1 May 2030", CAPTION + ".", CAPTION + ".", LIBRARY_BODY)) == [LIBRARY_BODY]


def test_a_headline_with_a_caption_is_an_article() -> None:
    text = page(FERRY, "Gulls wait on an empty pier. Photo: Ada Roe/Reuters")
    assert starts(text) == [FERRY]
    assert starts(page(FERRY, "Gulls")) == []


def test_a_gallery_s_captions_are_no_body() -> None:
    text = page(FERRY, "1 / 3", FERRY_BODY[0], "2 / 3", FERRY_BODY[1], "3 / 3", FERRY_BODY[2])
    (stretch,) = shape(text).stretches
    assert stretch.kind is Kind.GALLERY
    assert (stretch.headline is not None, stretch.body, stretch.tail) == (True, 7, 7)


def test_head_and_rows_are_ranges_of_the_stretch() -> None:
    (stretch,) = shape(page(FERRY, "TT", FERRY, FERRY_BODY, "Imprint")).stretches
    assert (stretch.head, stretch.rows) == (range(3), range(7))


def test_an_index_page_is_a_stretch_for_each_teaser() -> None:
    teasers = [" ".join(body[0].split()[:9]) + "…" for body in (FERRY_BODY, LIBRARY_BODY, BAKERS_BODY)]
    text = page(*[page(title, teaser) for title, teaser in zip((FERRY, LIBRARY, BAKERS), teasers, strict=True)])
    assert [stretch.kind for stretch in shape(text).stretches] == [Kind.TEASER] * 3
    assert starts(text) == [FERRY, LIBRARY, BAKERS]
    assert bodies(text) == [(teaser,) for teaser in teasers]


# What recurs --------------------------------------------------------------------------------------------------------


def test_what_stands_in_the_heads_of_two_articles_recurs() -> None:
    first, second = page(FERRY, "Qz", FERRY, FERRY_BODY), page(LIBRARY, "Qz", LIBRARY, LIBRARY_BODY)
    read = facts(joined("\n\n\n\n\n", first, second))
    drawn = outline(read)
    assert {read.texts[family] for family in drawn.recurring} == {"Qz"}


def test_in_one_article_nothing_recurs() -> None:
    assert shape(page(FERRY, "Qz", FERRY, "Qz", FERRY_BODY)).recurring == frozenset()


# Any text -----------------------------------------------------------------------------------------------------------

LINES = [
    *(FERRY, LIBRARY, CAPTION, *FERRY_BODY, *LIBRARY_BODY, FERRY_BODY[0][:40] + "…", "TT", "Qz", "---", "", "", "\x0c"),
    *("1 May 2030", "By Ada Roe", "12 comments", "1 / 3", "2 / 3", "3 / 3", "10:45 a.m.", "• A pier", "(AP)"),
]


@given(hostile_texts() | st.lists(st.sampled_from(LINES), max_size=30).map("\n".join))
def test_stretches_of_any_text_are_in_order_and_hold_their_parts(text: str) -> None:
    read = facts(text)
    drawn = outline(read)
    assert len(drawn.family) == read.count
    assert [start.row for start in drawn.starts] == [stretch.start for stretch in drawn.stretches]
    last = 0
    for start, stretch in zip(drawn.starts, drawn.stretches, strict=True):
        assert start.signals
        assert all(start.signals)
        assert last <= stretch.start <= stretch.body <= stretch.tail <= stretch.end <= read.count
        assert stretch.start < stretch.end
        assert stretch.headline is None or stretch.start <= stretch.headline.row < stretch.end
        assert stretch.block is None or stretch.start <= stretch.block.start < stretch.block.end <= stretch.end
        last = stretch.end


# What stands again at the end ---------------------------------------------------------------------------------------


def prose_rows(text: str) -> list[int]:
    (stretch,) = shape(text).stretches
    return list(stretch.prose)


# The plainest dump found in which one of two copies of a paragraph was left out.
TARBU = "Veldor Marunne tarbu prestun"
MARUNNE = (
    "Marunne Costrel dovrami býrst undrei em býrst dovrami os. "
    "Os dovrami gavost firmolt prestun merindel y os lenska os."
)
COSTREL = (
    "Costrel Tanvik em prestun noctavel em lenska lenska os dovrami. "
    "Prestun ålvet firmolt kurdanö noctavel os y ålvet em y firmolt merindel os tarbu."
)


def test_a_paragraph_that_comes_again_at_the_end_stays_in_both_places() -> None:
    assert prose_rows(f"{TARBU}\n\n{MARUNNE}\n{COSTREL}\n{MARUNNE}\n\nShare")[:3] == [1, 2, 3]


def test_a_headline_right_below_the_body_is_none_of_it() -> None:
    assert prose_rows(f"{TARBU}\n\n{MARUNNE}\n{COSTREL}\n\n{TARBU}") == [1, 2]
