"""Which line is the headline: in a block the one that repeats, elsewhere the one with the most points, or none."""

from __future__ import annotations

import pytest

from newsdump.judging.facts import Facts
from newsdump.judging.headline import Head, rank_headline
from newsdump.judging.repeats import HeadBlock, find_blocks, near_copies
from newsdump.judging.title_weights import TITLE_WEIGHTS
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

TITLE = "Ferry Stays In Port Again"
CAPTION = "The ferry in its port, with gulls all around it."
BODY = (
    "The ferry to the outer islands stayed in its port for a second week on Monday.",
    "Talks stopped at noon, and the crews went home to their dinners.",
)


def chosen(*head: str, body: tuple[str, ...] = BODY, marked: bool = False, block: bool = False) -> str | None:
    """The text of the headline of these lines, printed above that body."""
    facts = Facts(read_page(split("\n\n".join((*head, *body)))))
    family = near_copies(facts)
    found: list[HeadBlock] = find_blocks(facts, family) if block else []
    headline = rank_headline(
        facts, family, Head(0, len(head), facts.count, facts.count, found[0] if found else None, marked)
    )
    assert headline is None or headline.reason
    return None if headline is None else facts.texts[headline.row]


def test_the_line_whose_words_recur_in_the_body_wins() -> None:
    assert chosen("Weather Sport Travel Money", TITLE, "Subscribe To Letters From Us") == TITLE
    assert chosen("Subscribe To Letters From Us", "Weather Sport Travel Money", TITLE) == TITLE


def test_a_line_that_is_printed_again_wins_over_one_that_is_not() -> None:
    lines = ("Quonk Visits Zanzibar Tomorrow", "A Glorious Day Nowhere Else", "Quonk Visits Zanzibar Tomorrow")
    assert chosen(*lines) == lines[0]


def test_a_line_that_comes_back_wins_over_the_first_one() -> None:
    title = "Quonk Visits Zanzibar Tomorrow"
    assert chosen("Weather Sport Travel Money", title, "A Glorious Day Nowhere Else", title) == title


@pytest.mark.parametrize("below", ["1 May 2030", "By Ada Roe"])
def test_a_stamp_or_a_byline_below_speaks_for_a_line(below: str) -> None:
    title = "Quonk Visits Zanzibar Tomorrow"
    menu = tuple(f"Weather Sport Travel {thing}" for thing in ("Bikes", "Cars", "Dogs", "Eggs", "Hats", "Ink", "Jam"))
    assert chosen(title, below, *menu, "Opinion") == title
    assert chosen(title, "Quz", *menu, "Opinion") != title


def test_the_first_line_behind_a_mark_is_likelier() -> None:
    lines = ("Weather And Sport", TITLE)
    assert chosen(*lines) == TITLE
    assert chosen(*lines, marked=True) == lines[0]


def test_below_a_threshold_there_is_no_headline() -> None:
    far = [f"{number}. Zanzibar" for number in range(1, 13)]
    assert chosen("Menu", *far) is None
    assert chosen(TITLE, *far) == TITLE


@pytest.mark.parametrize("head", [(), ("TT",), ("1 May 2030",), ("By Ada Roe",), ("Gulls wait. Photo: A Roe/EPA",)])
def test_what_cannot_be_a_headline_is_none(head: tuple[str, ...]) -> None:
    assert chosen(*head) is None


def test_a_question_in_the_body_s_first_row_may_be_the_headline() -> None:
    assert chosen(body=("Will the ferry stay in port?", *BODY)) == "Will the ferry stay in port?"


def test_the_first_of_its_printings_is_the_headline() -> None:
    facts = Facts(read_page(split("\n\n".join((TITLE, "TT", TITLE.upper(), *BODY)))))
    headline = rank_headline(facts, near_copies(facts), Head(0, 3, facts.count, facts.count))
    assert headline is not None
    assert headline.row == 0


@pytest.mark.parametrize(
    "head",
    [
        (TITLE, TITLE),
        (TITLE, CAPTION, CAPTION, "Qz", TITLE, CAPTION, CAPTION),
        ("Qz", TITLE, CAPTION, "Qz", TITLE, CAPTION),
    ],
)
def test_in_a_head_block_the_repeated_title_is_the_headline(head: tuple[str, ...]) -> None:
    assert chosen(*head, block=True) == TITLE


def test_above_a_block_of_captions_stands_the_headline() -> None:
    photo = "A captain on the pier, May 1"
    assert chosen(TITLE, photo, "TT", photo, block=True) == TITLE


def test_a_headline_above_captions_that_come_back_is_certain() -> None:
    photo = "A captain on the pier, May 1"
    facts = Facts(read_page(split("\n\n".join((TITLE, photo, "TT", photo, *BODY)))))
    family = near_copies(facts)
    headline = rank_headline(facts, family, Head(0, 4, facts.count, facts.count, find_blocks(facts, family)[0]))
    assert headline is not None
    assert headline.certain is True
    assert headline.reason == "stands above captions that are printed again"


def test_the_reason_names_what_told_most() -> None:
    facts = Facts(read_page(split("\n\n".join(("Menu", TITLE, "1 May 2030", *BODY)))))
    headline = rank_headline(facts, near_copies(facts), Head(0, 3, facts.count, facts.count))
    assert headline is not None
    assert 1 <= len(headline.reason.split(", ")) <= 3
    assert set(headline.reason.split(", ")) <= {trait for trait, points in TITLE_WEIGHTS.items() if points > 0}


def test_a_headline_that_is_printed_again_is_certain_one_with_few_points_is_not() -> None:
    facts = Facts(read_page(split("\n\n".join((TITLE, TITLE, *BODY)))))
    family = near_copies(facts)
    sure = rank_headline(facts, family, Head(0, 2, facts.count, facts.count, find_blocks(facts, family)[0]))
    assert sure is not None
    assert sure.certain
    facts = Facts(read_page(split("\n\n".join(("Quonk Visits Zanzibar Tomorrow", *BODY)))))
    unsure = rank_headline(facts, near_copies(facts), Head(0, 1, facts.count, facts.count))
    assert unsure is not None
    assert not unsure.certain


# Where only its place says so -----------------------------------------------------------------------------------------


def placed(*lines: str, body: range, marked: bool = False) -> str | None:
    """Why a line none of whose words recurs is the headline."""
    read = Facts(read_page(split("\n\n".join(lines))))
    headline = rank_headline(read, read.family, Head(0, body.start, body.stop, read.count, None, marked))
    return None if headline is None else headline.reason


UNHEARD = "qux quux corge"


def test_a_line_alone_above_the_body_and_right_below_it_is_the_headline() -> None:
    assert placed(UNHEARD, *BODY, UNHEARD, body=range(1, 3)) == "printed again right below the body"
    assert placed(UNHEARD, *BODY, "Share", "gulls wait on piers", UNHEARD, body=range(1, 3)) is None


def test_a_line_alone_above_a_page_s_counters_is_the_headline() -> None:
    assert placed(UNHEARD, "$", "0", "0", *BODY, body=range(4, 6)) == "stands alone above the counters of its page"
    assert placed(UNHEARD, "0", *BODY, body=range(2, 4)) is None
    assert placed("qux", "$", "0", "0", *BODY, body=range(4, 6)) is None


def test_a_line_alone_above_the_body_of_an_article_among_others_is_its_headline() -> None:
    lines = ("Friday, 3 May 2030", UNHEARD, *BODY)
    assert placed(*lines, body=range(2, 4), marked=True) is not None
    assert placed(*lines, body=range(2, 4)) is None


@pytest.mark.parametrize("worse", ["Ferry Stays In Port Again***", "FerryStaysInPortAgain"])
def test_the_printing_that_lost_nothing_is_the_headline(worse: str) -> None:
    assert chosen(worse, "Ferry Stays In Port Again", block=True) == "Ferry Stays In Port Again"
    assert chosen("Ferry Stays In Port Again", worse, block=True) == "Ferry Stays In Port Again"
