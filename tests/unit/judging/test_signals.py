"""What speaks for an article beginning at a row, in the words that an explanation prints."""

from __future__ import annotations

import pytest

from newsdump.judging.facts import Facts
from newsdump.judging.signals import closing_above, leads_to_prose, signals_at, wide_gap
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

TITLE, LEAD = (
    "Ferry Crews Stay Ashore",
    "The ferry to the outer islands stayed in its port for a second week on Monday.",
)
TALKS = "Talks of the ferry crews stopped at noon, and nobody met the captain at the port on Monday evening."
CAPTION = "The ferry at anchor in the harbour on Monday"


def facts(*lines: str, between: str = "\n") -> Facts:
    return Facts(read_page(split(between.join(lines))))


@pytest.mark.parametrize(
    ("gaps", "wide"),
    [
        ((), 2),
        ((0, 0, 0, 0), 2),
        ((1, 1, 1, 1), 2),
        ((2, 2, 2, 2), 3),
        ((0, 0, 0, 0, 0, 4), 2),
        ((1, 1, 1, 1, 1, 2, 3), 2),
        ((1, 1, 1, 1, 3, 3, 3), 4),
        ((0, 0, 0, 0, 0, 2, 2, 2), 3),
        ((1, 1, 1, 1, 2, 2, 2), 2),
    ],
)
def test_a_gap_is_wide_where_few_are_as_wide(gaps: tuple[int, ...], wide: int) -> None:
    text = LEAD + "".join("\n" * (gap + 1) + f"{LEAD[:-1]} {n}." for n, gap in enumerate(gaps))
    assert wide_gap(Facts(read_page(split(text)))) == wide


@pytest.mark.parametrize(
    ("above", "below", "name"),
    [
        ((), ("",), None),
        (("\n\n\n",), (), "wide gap above"),
        (("12 Comments",), (), "comments end above"),
        (("(Reporting by Ada Roe; Editing by Cy Poe)",), (), "sign-off above"),
        ((), ("1 May 2030",), "stamp beside"),
        ((), ("By Ada Roe",), "byline beside"),
        ((), (f"{CAPTION}. Photo: Ada Roe/Reuters",), "caption with a credit below"),
        ((), ("Photo: Ada Roe/Reuters",), "caption with a credit below"),
        ((), (f"HARBOUR CITY, May 1 (Reuters) - {TALKS}",), "dateline below"),
        ((), (CAPTION, CAPTION), "caption printed twice below"),
    ],
)
def test_each_signal_stands_where_it_is_looked_for(above: tuple[str, ...], below: tuple[str, ...], name: str) -> None:
    read = facts(LEAD, TALKS, *above, TITLE, *below, LEAD.replace("ferry", "barge"), TALKS)
    row = read.texts.index(TITLE)
    found = signals_at(read, row, 3, row + 1)
    assert (name in found) if name else not found


def test_a_title_above_captions_has_a_headline_s_looks() -> None:
    read = facts(LEAD, TITLE, CAPTION, CAPTION, LEAD)
    assert signals_at(read, 1, 3, 2)[-2:] == ("caption printed twice below", "a headline's looks above it")


def test_what_stands_below_the_first_prose_is_not_the_head_s() -> None:
    assert "stamp beside" not in signals_at(facts(TALKS, TITLE, LEAD, "1 May 2030"), 1, 3, 2)
    assert "stamp beside" in signals_at(facts("TT", "1 May 2030", TITLE, LEAD), 2, 3, 3)
    assert "stamp beside" not in signals_at(facts("TT", "It was 1 May 2030.", TITLE, LEAD), 2, 3, 3)


def test_an_end_is_looked_for_three_rows_above_and_past_widgets_alone() -> None:
    signed = "(Reporting by Ada Roe; Editing by Cy Poe)"
    assert closing_above(facts(LEAD, signed, TITLE), 2) == "sign-off above"
    assert closing_above(facts(LEAD, signed, "Share on Facebook", "1 May 2030", TITLE), 4) == "sign-off above"
    assert closing_above(facts(LEAD, signed, "Share on Facebook", "1 May 2030", "Print", TITLE), 5) is None
    assert closing_above(facts(LEAD, signed, TALKS, TITLE), 3) is None
    assert closing_above(facts(signed, TITLE), 1) == "sign-off above"
    assert closing_above(facts(TITLE), 0) is None


def test_a_head_leads_to_prose_over_two_short_rows_at_most() -> None:
    assert leads_to_prose(facts(TITLE, "Harbour news", "Quay and pier", LEAD), 1)
    assert not leads_to_prose(facts(TITLE, "Harbour news", "Quay and pier", "Tide tables", LEAD), 1)
    assert not leads_to_prose(facts(TITLE, "Harbour news"), 1)
