"""What kind of article a stretch is, its entries and its pictures."""

from __future__ import annotations

import pytest

from newsdump.judging.facts import Facts
from newsdump.judging.kinds import counters, find_live, kinds_of, read_gallery
from newsdump.judging.outline import outline
from newsdump.model import Kind
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

LEAD = "HARBOUR CITY (AP) — The Latest on the ferry strike (all times local):"
LIVE = "Ferry strike, live: the talks go on"
TALKS = "The talks on the pier began again, a speaker for the owners said."
CREWS = "The crews came to the pier with their drums and sang until noon."
GULLS, CRANE, DUSK = "Gulls wait on an empty pier.", "A crane stands still over the harbour.", "The last ferry at dusk."
CAPTION = "Gulls wait on an empty pier. Photo: Ada Roe/Reuters"


def facts(*lines: str) -> Facts:
    return Facts(read_page(split("\n\n".join(lines))))


def kind(*lines: str) -> Kind:
    """The kind of these lines as one stretch that is all body."""
    read = facts(*lines)
    rows = range(read.count)
    return kinds_of(read, [("beginning of the text",)], [rows], [rows])[0]


def test_sentences_are_an_article() -> None:
    assert kind("Ferry Stays In Port", TALKS, CREWS) is Kind.ARTICLE


def test_two_times_above_texts_are_a_live_blog_one_is_not() -> None:
    assert kind(LEAD, "10:45 a.m.", TALKS, "9:21 a.m.", CREWS) is Kind.LIVE
    assert kind(LEAD, "10:45 a.m.", TALKS, CREWS) is Kind.ARTICLE


def test_three_counted_pictures_are_a_gallery_two_are_not() -> None:
    assert kind("1 / 3", GULLS, "2 / 3", CRANE, "3 / 3", DUSK) is Kind.GALLERY
    assert kind("1 / 2", GULLS, "2 / 2", CRANE) is Kind.ARTICLE


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((LEAD, "10:45 a.m.", TALKS, "9:21 a.m.", CREWS), [1, 3]),
        (("10.45 Uhr", TALKS, "9.21 Uhr", CREWS, "8.02 Uhr", TALKS), [0, 2, 4]),
        ((LIVE, "10:45 – Talks begin again", TALKS, "9:21 – Crews arrive", CREWS), [1, 3]),
        ((LIVE, "3 minutes ago", TALKS, "1 hour ago", CREWS, "2 hours ago", TALKS), [1, 3, 5]),
        ((LIVE, TALKS, "10:45", CREWS, "9:21", TALKS, "8:02"), [2, 4, 6]),
        ((LIVE, "10:45 a.m.", TALKS, "9:21 a.m.", "Ada Roe", "Harbour Desk", CREWS), [1, 3]),
        (("10:45", TALKS, "9:21", CREWS, "8:02", "Ada Roe", TALKS, "7:30", "Bo Ek", CREWS), []),
        (("10:45", TALKS, "9:21", CREWS, "8:02", TALKS, "7:30", "Bo Ek", CREWS), [0, 2, 4, 6]),
        ((LIVE, "10:45 a.m.", TALKS), []),
        ((LIVE, "10:45 a.m.", "Talks", "9:21 a.m.", "Crews"), []),
        (("10:45 a.m.", TALKS, "9:21 a.m.", CREWS), []),
        (("10:45", TALKS, "8:02", CREWS, "9:21", TALKS, "7:30", CREWS, "8:40", TALKS), []),
        (("10:45", "Ada Roe", TALKS, "9:21", "Ben Hale", CREWS, "8:02", "Ada Roe", TALKS), []),
        (("3 minutes ago", TALKS, "1 hour ago", CREWS, "2 hours ago", TALKS), []),
        (("1 May 2030, 10:45", TALKS, "1 May 2030, 9:21", CREWS, "1 May 2030, 8:02", TALKS), []),
        ((TALKS, CREWS), []),
    ],
)
def test_entries_begin_with_a_time_above_a_text(lines: tuple[str, ...], expected: list[int]) -> None:
    read = facts(*lines)
    live = find_live(read, range(read.count))
    assert list(live.entries if live is not None else ()) == expected


def test_a_live_blog_begins_with_its_lead_and_ends_with_its_last_sentence() -> None:
    read = facts(LIVE, "Menu", TALKS, "10:45", CREWS, "9:21", TALKS, "More", "Weather", "Sport", CREWS)
    live = find_live(read, range(read.count))
    assert live is not None
    assert (live.body, live.tail) == (2, 7)


def test_entries_are_sought_among_the_rows_alone() -> None:
    read = facts(LIVE, "10:45 a.m.", TALKS, "9:21 a.m.", CREWS)
    assert find_live(read, range(2, 5)) is None


def test_captions_with_credits_and_hardly_a_sentence_are_a_gallery() -> None:
    captions = [f"{text} Photo: Ada Roe/Reuters" for text in (GULLS, CRANE, DUSK, TALKS)]
    assert kind("Harbour In Pictures", *captions) is Kind.GALLERY
    assert kind("Harbour In Pictures", *captions, *[CREWS] * 2) is Kind.ARTICLE


def test_an_article_with_counted_pictures_is_no_gallery() -> None:
    assert kind("1 / 3", GULLS, "2 / 3", CRANE, "3 / 3", DUSK, *[TALKS] * 9) is Kind.ARTICLE


def test_counters_may_stand_below_their_captions() -> None:
    captions = [f"{text} Photo: Ada Roe/Reuters" for text in (GULLS, CRANE, DUSK)]
    read = facts("The Harbour", *[line for k, text in enumerate(captions, 1) for line in (text, f"{k} of 3")])
    assert [read.texts[i] for i in read_gallery(read, range(read.count)).captions] == captions


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("1 / 3", GULLS, "2 / 3", CRANE, "3 / 3", DUSK), [0, 2, 4]),
        (("1 of 12", GULLS, "3 of 12", CRANE), [0, 2]),
        (("1 / 3", GULLS, "1 / 3", CRANE), [0]),
        (("1 / 3", GULLS, "2 / 9", CRANE), [0]),
        (("3 / 3", GULLS, "2 / 3", CRANE), [0]),
        ((GULLS, CRANE), []),
    ],
)
def test_counters_rise_and_have_one_total(lines: tuple[str, ...], expected: list[int]) -> None:
    read = facts(*lines)
    assert counters(read, range(read.count)) == expected


def test_pictures_that_stand_far_apart_are_not_of_one_gallery() -> None:
    first, second = ["1 / 3", GULLS, "2 / 3", CRANE], ["1 / 4", GULLS, "2 / 4", CRANE, "3 / 4", DUSK]
    far = [f"{CREWS} {n}" for n in range(60)]
    for lines, expected in (
        ([*first, *far, *second], ["1 / 4", "2 / 4", "3 / 4"]),
        ([*second, *far, *first], ["1 / 4", "2 / 4", "3 / 4"]),
        ([*second, *far[:57], "4 / 4", DUSK], ["1 / 4", "2 / 4", "3 / 4", "4 / 4"]),
        ([*second, *far, "4 / 4", DUSK], ["1 / 4", "2 / 4", "3 / 4"]),
    ):
        read = facts(*lines)
        assert [read.texts[i] for i in counters(read, range(read.count))] == expected


def test_a_gallery_s_captions_stand_behind_its_counters() -> None:
    read = facts("Harbour In Pictures", "1 / 3", GULLS, "2 / 3", CRANE, "TT", "3 / 3", "TT", DUSK)
    gallery = read_gallery(read, range(read.count))
    assert [read.texts[i] for i in gallery.captions] == [GULLS, CRANE, DUSK]
    assert gallery.title is None


def test_the_line_with_a_credit_is_the_caption_and_a_title_beside_it_the_title() -> None:
    read = facts("1 / 3", "Harbour In Pictures", CAPTION, "2 / 3", CRANE, "Photo: Ada Roe/Reuters", "3 / 3", DUSK)
    gallery = read_gallery(read, range(read.count))
    assert [read.texts[i] for i in gallery.captions] == [CAPTION, CRANE, DUSK]
    assert gallery.title == 1


# Digests: from the whole page, since an item is known by what closes the one above it -------------------------------


TITLES = ["Ferry Stays In Port", "Library Opens Its Doors", "Bakers Want More Flour"]
NEWS = [
    "HARBOUR CITY (AP) — The ferry stayed in port on Monday for a second week, its owners said.",
    "MILL VALLEY (AP) — The library opened its doors to readers on Monday after a long winter.",
    "BAKERS HILL (AP) — The bakers of the town want more flour than the mill can grind in a day.",
]


def kinds(closing: str, more: str = CREWS, news: list[str] = NEWS) -> list[Kind]:
    """The kinds of three items, each with a title, its news, some more, and what closes it."""
    lines = [line for title, lead in zip(TITLES, news, strict=True) for line in (title, lead, more, closing)]
    return [stretch.kind for stretch in outline(facts(*lines)).stretches]


def test_short_signed_items_with_datelines_are_a_digest() -> None:
    assert kinds("(AP)") == [Kind.DIGEST] * 3


def test_items_with_datelines_that_rules_part_are_a_digest() -> None:
    assert kinds("---") == [Kind.DIGEST] * 3


def test_long_items_are_articles() -> None:
    assert kinds("(AP)", more=" ".join([CREWS] * 15)) == [Kind.ARTICLE] * 3


def test_items_without_datelines_are_articles() -> None:
    assert kinds("---", news=[lead.partition("— ")[2] for lead in NEWS]) == [Kind.ARTICLE] * 3


def test_one_short_article_is_no_digest() -> None:
    assert [stretch.kind for stretch in outline(facts(TITLES[0], NEWS[0], "(AP)")).stretches] == [Kind.ARTICLE]
