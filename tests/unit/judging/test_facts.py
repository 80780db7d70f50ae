"""The columns of a page: what is measured of each row, and what its text is read as."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdump.judging.facts import Facts
from newsdump.reading.folding import fold
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts

LEAD = "The ferry to the outer islands stayed in port for a second week on Monday."


def facts(*lines: str) -> Facts:
    """The facts of these lines, a blank line between each two, so that nothing is joined."""
    return Facts(read_page(split("\n\n".join(lines))))


def test_a_page_without_rows_has_empty_columns() -> None:
    empty = facts("")
    assert empty.count == 0
    assert empty.texts == empty.gaps == empty.keys == empty.mass == empty.stops == empty.prose == []
    assert empty.family == []


def test_texts_gaps_and_keys_are_those_of_the_rows() -> None:
    read = facts("  “Gulls”\xa0wait ", "", "", "HERE")
    assert read.texts == ["“Gulls”\xa0wait", "HERE"]
    assert read.gaps == [0, 5]
    assert read.keys == ["'gulls' wait", "here"]


def test_a_key_is_the_folded_text_of_its_row() -> None:
    lines = ["Straße — “frei”", "ﬁsh", "TT", "Паром стоит", "م\u0640يناء"]
    assert facts(*lines).keys == [fold(line) for line in lines]


# How much a row says ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [("TT", 1), ("Gulls wait here", 3), ("Паром стоит в порту", 4), ("A-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p", 1)],
)
def test_mass_counts_words_where_they_are_spaced(text: str, words: int) -> None:
    assert facts(text).mass == [words]


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("渡轮停在港口已经第二个星期卡车在后面等待。", 8, 12),
        ("フェリーは二週目も港にとどまりトラックが待っている。", 9, 14),
        ("เรือเฟอร์รี่ยังจอดอยู่ในท่าเรือเป็นสัปดาห์ที่สองแล้ว", 7, 14),
    ],
)
def test_mass_is_about_the_number_of_words_where_they_are_not(text: str, least: int, most: int) -> None:
    assert least <= facts(text).mass[0] <= most


@pytest.mark.parametrize(
    "text",
    [
        "The ferry stays.",
        "Does the ferry stay?",
        "The ferry stays!",
        "“The ferry stays.”",
        "The ferry stays (for now.)",
        "She said: ‘The ferry stays.’",
        "渡轮停在港口。",
        "「渡轮停在港口。」",
        "فيري في الميناء؟",
        "فیری بندرگاہ میں ہے۔",
        "नाव बंदरगाह में है।",
        "The ferry stays…",
    ],
)
def test_a_sentence_s_end_is_seen_behind_quotes_and_brackets(text: str) -> None:
    assert facts(text).stops == [True]


@pytest.mark.parametrize("text", ["Ferry Stays In Port", "“Ferry Stays”", "(Ferry)", "Ferry:", "”", "Ferry,"])
def test_a_line_without_a_stop_is_no_sentence(text: str) -> None:
    assert facts(text).stops == [False]
    assert facts(text).full_stops == [False]


def test_a_full_stop_is_not_every_stop() -> None:
    lines = ["It stays.", "It stays。", "“It stays.”", "It stays?", "It stays!", "It stays…", "It stays..."]
    assert facts(*lines).full_stops == [True, True, True, False, False, False, False]


def test_prose_is_long_and_ended_or_very_long() -> None:
    assert facts(LEAD, LEAD[:-1], "It stays.", " ".join([LEAD[:-1]] * 3)).prose == [True, False, False, True]


# Who prints the same ------------------------------------------------------------------------------------------------


def test_a_family_is_named_by_the_first_row_that_prints_it() -> None:
    read = facts("Ferry Stays", "TT", "FERRY STAYS", LEAD, "“TT”", "ferry  stays")
    assert read.family == [0, 1, 0, 3, 4, 0]
    assert read.copies == {0: 3, 1: 1, 3: 1, 4: 1}


def test_a_twin_is_long_and_stands_next_to_its_copy() -> None:
    read = facts(LEAD, LEAD, "TT", "TT", LEAD, "Ferry Stays", LEAD)
    assert [read.is_twin[i] for i in range(read.count)] == [True, True, False, False, False, False, False]


@given(hostile_texts())
def test_columns_hold_an_entry_for_each_row_of_any_text(text: str) -> None:
    read = Facts(read_page(split(text)))
    columns = (read.texts, read.gaps, read.keys, read.mass, read.stops, read.full_stops, read.prose, read.family)
    assert {len(column) for column in columns} == {read.count}
    assert all(mass >= 1 for mass in read.mass)
    assert sum(read.copies.values()) == read.count
    for i, family in enumerate(read.family):
        assert family <= i
        assert read.family[family] == family
        assert read.keys[family] == read.keys[i]
        assert family == read.keys.index(read.keys[i])
    assert all(stop or not full for stop, full in zip(read.stops, read.full_stops, strict=True))


@given(hostile_texts())
def test_any_row_can_be_read_as_anything(text: str) -> None:
    read = Facts(read_page(split(text)))
    for i in range(min(read.count, 8)):
        for ask in (
            read.furniture, read.bulleted, read.rule_line, read.related, read.caption, read.credit, read.stamp_line,
            read.byline, read.bare_name, read.byline_label, read.signoff, read.dateline, read.stems,
            read.truncated, read.cut_off_copy, read.is_title_like, read.is_twin,
        ):  # fmt: skip
            assert ask[i] == ask[i]


# What a row is read as ----------------------------------------------------------------------------------------------


def test_furniture_has_a_kind() -> None:
    read = facts("TT", "Share on Facebook", LEAD)
    assert (read.furniture[0], read.furniture[1], read.furniture[2]) == ("text size", "share", None)


@pytest.mark.parametrize("text", ["• Gulls wait", "- Gulls wait", "* Gulls wait", "1. Gulls wait", "2) Gulls wait"])
def test_a_bullet_or_a_number_begins_an_item(text: str) -> None:
    assert facts(text).bulleted[0]


@pytest.mark.parametrize("text", ["Gulls wait", "-gulls", "1999 Gulls wait", "1.5 million gulls"])
def test_no_item_begins_so(text: str) -> None:
    assert not facts(text).bulleted[0]


def test_rules_and_pointers() -> None:
    read = facts("* * *", "Read more: How the pier was built", LEAD)
    assert [read.rule_line[i] for i in range(3)] == [True, False, False]
    assert [read.related[i] for i in range(3)] == [False, True, False]


def test_a_caption_carries_its_credit_and_a_credit_stands_alone() -> None:
    read = facts("Gulls wait on the pier. Photo: Ada Roe/Reuters", "Photo: Ada Roe/Reuters", LEAD)
    captioned = read.caption[0]
    assert captioned is not None
    assert (captioned.text, captioned.credit and captioned.credit.agency) == ("Gulls wait on the pier.", "Reuters")
    credit = read.credit[1]
    assert credit is not None
    assert (credit.photographer, credit.agency) == ("Ada Roe", "Reuters")
    assert read.credit[0] is None
    assert read.caption[2] is None
    assert read.credit[2] is None


def test_a_stamp_line_says_nothing_else() -> None:
    read = facts("Published 1 May 2030", "Updated:", f"{LEAD} It left on 1 May 2030.", LEAD)
    assert [read.stamp_line[i] for i in range(4)] == [True, True, False, False]


def test_bylines_bare_names_and_sign_offs() -> None:
    read = facts("By Ada Roe", "Ada Roe", "By", "(Reporting by Ada Roe; Editing by Cy Poe)", LEAD)
    byline, bare, signed = read.byline[0], read.bare_name[1], read.signoff[3]
    assert byline is not None
    assert byline.authors == ("Ada Roe",)
    assert read.byline[1] is None
    assert bare is not None
    assert bare.authors == ("Ada Roe",)
    assert [read.byline_label[i] for i in range(5)] == [False, False, True, False, False]
    assert signed is not None
    assert "Ada Roe" in signed.authors
    assert read.byline[4] is None
    assert read.bare_name[4] is None
    assert read.signoff[4] is None


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("– Ada Roe", True),
        ("— Associated Press", True),
        ("Associated Press", True),
        ("Ada Roe", False),
        ("– The ferry stays in port", False),
    ],
)
def test_what_signs_an_item_of_a_digest(text: str, signs: bool) -> None:
    assert facts(LEAD, text).signs_off[1] is signs


def test_a_dateline_and_an_entry_s_time_begin_a_row() -> None:
    read = facts("HARBOUR CITY, May 1 (Reuters) - The ferry stays.", "10:45 a.m.", LEAD)
    led, times = read.dateline[0], dict(read.timed)
    assert led is not None
    assert led[0].agency == "Reuters"
    assert read.texts[0][led[1] :].strip() == "The ferry stays."
    assert list(times) == [1]
    assert times[1][0].raw == "10:45 a.m."
    assert read.dateline[2] is None


def test_a_row_that_was_cut_off_and_the_row_that_goes_on() -> None:
    read = facts(LEAD[:40].rstrip() + "…", "TT", LEAD, LEAD[:40].rstrip() + "…")
    assert [read.truncated[i] is not None for i in range(4)] == [True, False, False, True]
    assert [read.cut_off_copy[i] for i in range(4)] == [2, None, None, None]


def test_the_row_that_goes_on_must_be_near_and_say_enough() -> None:
    assert facts(LEAD[:40] + "…", *"abcd", LEAD).cut_off_copy[0] is None
    assert facts("The ferry…", LEAD).cut_off_copy[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "Ferry Stays In Port",
        "Will the ferry ever sail?",
        "“We will not sail”",
        "渡轮停在港口",
        "Паром стоит в порту",
        "Ferry!",
    ],
)
def test_what_could_be_a_headline(text: str) -> None:
    assert facts(text).is_title_like[0]


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        "TT",
        "12",
        "Herons 8 3 727",
        "* * *",
        "Ferry stays,",
        "The crews want:",
        "Share on Facebook",
        "Published 1 May 2030",
        "By Ada Roe",
        "Photo: Ada Roe/Reuters",
        "Gulls wait on the pier. Photo: Ada Roe/Reuters",
        "Read more: How the pier was built",
        "HARBOUR CITY, May 1 (Reuters) - Ferry stays",
        "gull " * 41,
        "g" * 251,
    ],
)
def test_what_could_not(text: str) -> None:
    assert not facts(text).is_title_like[0]
