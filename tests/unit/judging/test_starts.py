"""Where articles begin: marks, whole pages in a row, heads with words of their own, and what begins none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from newsdump.judging.echoes import Prose, stems
from newsdump.judging.edges import ends_page, find_phrases, is_furnished, opens_article, opens_page
from newsdump.judging.facts import Facts
from newsdump.judging.marks import find_mark
from newsdump.judging.pages import find_pages
from newsdump.judging.repeats import find_blocks, near_copies
from newsdump.judging.starts import OWN_WORDS, Start, find_starts
from newsdump.judging.topics import find_changes
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

FERRY, LIBRARY, BAKERS = "Ferry Crews Stay Ashore", "Library With Oak Doors", "Bakers Want Cheaper Flour"
FERRY_BODY = (
    "The ferry crews of the outer islands stayed ashore on Monday, and no sailor could say for how long they would.",
    "Islanders watched the empty harbour from the pier, where the ferry rolled at anchor without its captain or crews.",
    "Sailors and owners of the ferry quarrel about night watches, and the harbour master has no word for either side.",
    "The captain of the ferry went fishing from the pier, and the sailors of both watches sat ashore beside him.",
    "Owners of the harbour expect the crews to come back when winter storms keep every ferry and sailor ashore anyway.",
    "Nobody on the pier believes the owners, and the captain of the ferry believes neither crews nor harbour master.",
    "Islanders row across the sound meanwhile, and the crews ashore cheer every boat that reaches the harbour pier.",
)
LIBRARY_BODY = (
    "Children opened every door of the new library in turn, and readers with grey beards followed them up the stairs.",
    "Shelves of oak hold forty thousand volumes, which a librarian carried over from the old library in a barrow.",
    "Readers borrowed atlases, cookery volumes and novels, and the librarian stamped them all before the doors closed.",
    "An architect drew the library with doors on four streets so that readers would never have to walk around it.",
    "The librarian found a love letter between two volumes on the shelves and pinned it beside the street doors.",
    "Street musicians play before the oak doors, and readers throw coins to them from the library windows above.",
    "Volumes that readers had kept for decades came back to the library shelves with apologies and pressed flowers.",
)
MENU = (
    *("Home", "Weather", "Culture", "Letters", "Puzzles", "Chess"),
    *("Gardens", "Tides", "Radio", "Shop", "Games", "Recipes"),
)
FOOT = ("Careers", "Jobs", "Contact us", "© Kestrel Press")


def facts(*lines: str, between: str = "\n") -> Facts:
    return Facts(read_page(split(between.join(lines))))


def web_page(title: str, body: tuple[str, ...], site: str = "The Kestrel") -> tuple[str, ...]:
    return (f"{title} | {site}", *MENU, title, *body, *FOOT)


def starts(read: Facts) -> list[str]:
    found, _ = find_starts(read, find_blocks(read, near_copies(read)))
    return [read.texts[start.row] for start in found]


# Marks --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "name"), [("\f", "form feed"), ("-----\n", "rule line ---"), ("\n\n\n", "gap of 3 lines")]
)
def test_a_mark_divides_whole_pages(mark: str, name: str) -> None:
    texts = ["\n".join(web_page(FERRY, FERRY_BODY)), "\n".join(web_page(LIBRARY, LIBRARY_BODY))]
    read = facts("\n".join([texts[0], mark + texts[1]]))
    found = find_mark(read, Prose(read))
    assert found is not None
    assert found.name == name
    assert [read.texts[row] for row in found.starts] == [LIBRARY]
    assert starts(read) == [FERRY, LIBRARY]


def test_a_rule_between_scenes_divides_nothing() -> None:
    read = facts(FERRY, *FERRY_BODY[:3], "* * *", *FERRY_BODY[3:])
    assert find_mark(read, Prose(read)) is None


def test_a_form_feed_inside_a_sentence_divides_nothing() -> None:
    half = FERRY_BODY[1].rstrip(".")
    read = facts(FERRY, FERRY_BODY[0], f"{half} and", "\fgoes on in small letters on the next sheet of paper.")
    assert find_mark(read, Prose(read)) is None


def test_one_gap_inside_an_article_divides_nothing() -> None:
    read = facts(FERRY, *FERRY_BODY[:3], "\n\n\nThe Pier At Night", *FERRY_BODY[3:])
    assert find_mark(read, Prose(read)) is None


@pytest.mark.parametrize(
    ("between", "join", "name"), [("\n", "\n\n", "gap of 1 lines"), ("\n\n", "\n", "gap of no lines")]
)
def test_where_all_rows_have_one_gap_another_divides(between: str, join: str, name: str) -> None:
    texts = [between.join((title, *body)) for title, body in ((FERRY, FERRY_BODY), (LIBRARY, LIBRARY_BODY))]
    read = facts(join.join(texts))
    found = find_mark(read, Prose(read))
    assert found is not None
    assert found.name == name
    assert [read.texts[row] for row in found.starts] == [LIBRARY]


@pytest.mark.parametrize(("between", "join"), [("\n", "\n\n"), ("\n\n", "\n")])
def test_a_paragraph_with_another_gap_above_divides_nothing(between: str, join: str) -> None:
    read = facts(join.join([between.join((FERRY, *FERRY_BODY[:4])), between.join(FERRY_BODY[4:])]))
    assert find_mark(read, Prose(read)) is None


def test_another_gap_in_a_head_that_is_printed_twice_divides_nothing() -> None:
    head = "\n\n".join((FERRY, *FERRY_BODY, LIBRARY, LIBRARY))
    read = facts(head, "\n\n".join((BAKERS, *LIBRARY_BODY)))
    assert find_mark(read, Prose(read)) is None


def test_of_two_marks_the_one_that_is_borne_out_more_often_divides() -> None:
    texts = ["\n".join(web_page(title, body)) for title, body in ((FERRY, FERRY_BODY), (LIBRARY, LIBRARY_BODY))]
    read = facts("\n\n\n\n\n".join([texts[0].replace("Chess", "- - -\nChess"), texts[1], texts[0]]))
    found = find_mark(read, Prose(read))
    assert found is not None
    assert found.name == "gap of 4 lines"


# Whole pages without a mark -----------------------------------------------------------------------------------------


def test_pages_in_a_row_are_parted_where_foot_and_title_meet() -> None:
    read = facts(*web_page(FERRY, FERRY_BODY), *web_page(LIBRARY, LIBRARY_BODY, "The Merlin"))
    assert is_furnished(read)
    assert [read.texts[row] for row in find_pages(read, Prose(read))] == [LIBRARY]
    assert len(starts(read)) == 2


def test_one_page_with_teasers_and_a_form_below_its_article_is_one() -> None:
    teasers = (LIBRARY, "Read more", BAKERS, "Read more", "Sign up", "Your address", "Send", *MENU)
    read = facts(
        *web_page(FERRY, FERRY_BODY)[:-4],
        *teasers,
        *FOOT,
        "We use small files to count our readers and nothing else at all.",
    )
    assert starts(read) == [FERRY]


def test_a_head_that_repeats_inside_a_web_page_begins_nothing() -> None:
    box = ("Tide Tables", "Gulls on the pier", "Tide Tables", "Gulls on the pier")
    page = web_page(FERRY, FERRY_BODY)
    read = facts(*page[:-7], *box, *page[-7:])
    assert len(starts(read)) == 1


# Heads --------------------------------------------------------------------------------------------------------------


def test_a_head_whose_words_stand_below_and_not_above_begins_an_article() -> None:
    read = facts(FERRY, *FERRY_BODY, LIBRARY, *LIBRARY_BODY)
    assert [read.texts[row] for row in find_changes(read, Prose(read))] == [LIBRARY]
    assert starts(read) == [FERRY, LIBRARY]


def test_a_subhead_whose_matter_goes_on_begins_nothing() -> None:
    read = facts(FERRY, *FERRY_BODY[:3], "Captain Goes Fishing", *FERRY_BODY[3:])
    assert not find_changes(read, Prose(read))


def test_a_caption_printed_again_in_its_article_begins_nothing() -> None:
    caption = "The ferry at anchor in the harbour on Monday"
    read = facts(FERRY, *FERRY_BODY[:4], caption, f"{caption} (Photo: Ada Roe/Reuters)", *FERRY_BODY[2:])
    assert starts(read) == [FERRY]


def test_a_headline_above_captions_that_repeat_belongs_to_them() -> None:
    caption = "Readers wait at the library in the rain"
    read = facts(FERRY, *FERRY_BODY, LIBRARY, caption, caption, *LIBRARY_BODY)
    assert starts(read) == [FERRY, LIBRARY]


def found(read: Facts) -> dict[str, Start]:
    starts, _ = find_starts(read, find_blocks(read, near_copies(read)))
    return {read.texts[start.row]: start for start in starts}


def test_marks_and_pages_are_certain_and_a_change_of_matter_is_not() -> None:
    """A short article behind a certain start is kept: a note of a few lines is news too."""
    changed = found(facts(FERRY, *FERRY_BODY, LIBRARY, *LIBRARY_BODY))[LIBRARY]
    assert (changed.certain, changed.marked, changed.signals) == (False, False, (OWN_WORDS,))
    menus = [tuple(f"{one} of {site}" for one in MENU) for site in ("Kestrel", "Merlin")]
    second = (f"{LIBRARY} | The Merlin", *menus[1], *LIBRARY_BODY)
    paged = found(facts(FERRY, *menus[0], *FERRY_BODY, *FOOT, *second))
    (page,) = (start for start in paged.values() if start.row)
    assert page.certain is True
    assert "a page's foot above" in page.signals
    marked = found(facts(FERRY, *FERRY_BODY, f"\f{LIBRARY}", *LIBRARY_BODY))[LIBRARY]
    assert (marked.certain, marked.marked, marked.signals[0]) == (True, True, "form feed above")


def test_a_short_article_behind_a_weak_start_belongs_to_the_large_one() -> None:
    """Less than a fifth of the largest article's prose is a box's or a teaser's, unless a mark stands above it."""
    short = LIBRARY_BODY[:1]
    assert starts(facts(FERRY, *FERRY_BODY, f"\f{LIBRARY}", *short)) == [FERRY, LIBRARY]
    assert starts(facts(FERRY, *FERRY_BODY, LIBRARY, *short)) == [FERRY]


@pytest.mark.parametrize("kicker", ["Culture", "1 May 2030"])
def test_a_kicker_or_a_stamp_above_a_head_that_repeats_is_its_article_s(kicker: str) -> None:
    read = facts(FERRY, *FERRY_BODY, f"\n\n{kicker}", LIBRARY, "TT", LIBRARY, *LIBRARY_BODY)
    assert starts(read) == [FERRY, kicker]


def test_the_page_s_title_stands_above_its_one_article() -> None:
    """What the first line says again further down is no second article, whatever else repeats around it."""
    read = facts(FERRY, "Radio", "Chess", FERRY, "TT", FERRY, *FERRY_BODY)
    assert starts(read) == [FERRY]


# What they are made of ----------------------------------------------------------------------------------------------


def test_words_are_known_by_their_beginnings_and_unspaced_scripts_by_pairs() -> None:
    assert stems("the ferries of an island") == {"the", "ferri", "islan"}
    assert "渡船" in stems("渡船工人周一继续罢工要求加薪水")


def test_two_articles_share_less_than_one_shares_in_itself() -> None:
    prose = Prose(facts(*FERRY_BODY, *LIBRARY_BODY))
    far, near, inside = prose.overlap(7), prose.overlap(3), prose.cohesion(7)
    assert far is not None and near is not None and inside is not None  # noqa: PT018
    assert far < 0.2 < near
    assert inside > far
    assert prose.overlap(0) is None


@pytest.mark.parametrize(
    ("line", "top", "bottom"),
    [("Skip to main content", True, False), ("Zum Inhalt springen", True, False), ("Kontakt", False, True),
     ("© 2031 Kestrel Press", False, True), ("Weather", False, False)],
)  # fmt: skip
def test_the_two_ends_of_a_page(line: str, top: bool, bottom: bool) -> None:
    read = facts("Tides", line, "Radio")
    assert opens_page(read, 1) is top
    assert ends_page(read, 2) is bottom


def test_phrases_are_found_row_by_row() -> None:
    assert find_phrases(facts("Tides", "About Kestrel", "Tides and kestrels"), 0, 3, ("kestrel",)) == {1, 2}


def test_a_title_opens_its_article_alone() -> None:
    read = facts(*FERRY_BODY, LIBRARY, *LIBRARY_BODY, BAKERS, *LIBRARY_BODY[:2])
    prose = Prose(read)
    assert opens_article(read, prose, 7)
    assert not opens_article(read, prose, 15)


# Heads that are alike ----------------------------------------------------------------------------------------------


def of_each(story: Callable[[str, tuple[str, ...]], Sequence[str]]) -> list[str]:
    pairs = ((FERRY, FERRY_BODY[:2]), (LIBRARY, LIBRARY_BODY[:2]))
    return [line for title, body in pairs for line in story(title, body)]


def test_the_same_counters_below_headlines_begin_articles() -> None:
    assert starts(facts(*of_each(lambda title, body: (title, "$", "0", "0", *body)))) == [FERRY, LIBRARY]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(of_each(lambda title, body: (title, "0", *body)), id="one of them is a page's"),
        pytest.param([FERRY, "$", "0", "0", *FERRY_BODY], id="below one headline"),
        pytest.param(["Home", *of_each(lambda title, body: (title, "$", "0", *body))], id="below a menu"),
    ],
)
def test_what_is_no_template_of_counters(lines: list[str]) -> None:
    assert starts(facts(*lines))[1:] == []


def test_headlines_that_stand_again_below_their_articles_begin_them() -> None:
    assert starts(facts(*of_each(lambda title, body: (title, *body, title, "Share")))) == [FERRY, LIBRARY]


def test_where_one_article_has_no_headline_below_none_is_told_by_it() -> None:
    assert starts(facts(FERRY, *FERRY_BODY[:2], FERRY, LIBRARY, *LIBRARY_BODY[:2])) == [FERRY]


def test_a_line_that_holds_its_headline_twice_begins_an_article() -> None:
    lines = of_each(lambda title, body: (f"Read full article: {title}{title}{body[0]}", title, *body))
    assert [text[:18] for text in starts(facts(*lines))] == ["Read full article:"] * 2


def test_contents_say_where_articles_begin() -> None:
    titles = (FERRY, LIBRARY, BAKERS)
    read = facts(*titles, FERRY, *FERRY_BODY[:2], LIBRARY, *LIBRARY_BODY[:2], BAKERS, *FERRY_BODY[2:4])
    found, marks = find_starts(read, [], [3, 6, 9])
    assert [(start.row, start.signals) for start in found] == [
        (n, ("a headline of the contents above",)) for n in (3, 6, 9)
    ]
    assert not marks


def test_a_short_article_among_others_that_begin_alike_is_one() -> None:
    # Its few words are less than a fifth of the longest's: by that alone they would be a menu's.
    days = [f"{day}, {n} May 2030" for n, day in enumerate(("Wednesday", "Thursday", "Friday"), 1)]
    short = ("Bakers of the harbour want more flour than mills can grind.", "Nobody in the town has bread for Sunday.")
    bodies = ((FERRY, FERRY_BODY * 2), (LIBRARY, LIBRARY_BODY * 2), (BAKERS, short))
    lines = [
        line for day, (title, body) in zip(days, bodies, strict=True) for line in (day, title, *body, "2 comments")
    ]
    assert starts(facts(*lines, between="\n\n")) == days
