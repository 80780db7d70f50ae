"""What speaks for a row being the headline: each trait by a head that has it."""

from __future__ import annotations

import pytest

from newsdump.judging.facts import Facts
from newsdump.judging.titles import candidates
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

TITLE = "Ferry Crews Stay Ashore"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday, and its crews ashore."
TALKS = "Talks of the ferry crews stopped at noon, and nobody met the captain at the port on Monday evening."
NIGHT = "The captain of the ferry slept at home, and the port of the outer islands was as dark as the islands."
WINTER = "Owners expect sailors to come back when winter storms keep every boat and its master there anyway."
PIER = "Islanders watched an empty harbour from their wooden pier, where seven old anchors rust between green weeds."
LONG = (LEAD, TALKS, NIGHT, WINTER, PIER)


def said(*head: str, body: tuple[str, ...] = LONG, between: str = "\n\n") -> dict[str, set[str]]:
    """The traits of each candidate above that body, by its text."""
    facts = Facts(read_page(split(between.join((*head, *body)))))
    found = candidates(facts, facts.family, 0, len(head), facts.count)
    return {facts.texts[i]: set(traits) for i, traits in found}


@pytest.mark.parametrize(
    ("first", "name"),
    [
        (TITLE, "the first line says it again"),
        (f"{TITLE}, Says The Kestrel", "the first line begins with it"),
        (f"The Kestrel: {TITLE}", "the first line holds it"),
        ("Crews Ashore Ferry", "the first line shares 80+ % of its words"),
        ("Ferry Crews Sing A Song", "the first line shares 50-79 % of its words"),
        ("Ferry Crews Sing Some Old Songs Badly", "the first line shares 1-49 % of its words"),
        ("Ferry Crews Sing Badly", "the first line shares 50-79 % of its words"),
        ("Ferry Crews Stay Here Sing", "the first line shares 50-79 % of its words"),
        ("Some Old Songs", None),
        ("Ferry Some Old Songs", None),
    ],
)
def test_what_the_first_line_has_to_do_with_a_row(first: str, name: str | None) -> None:
    row = TITLE.upper()
    found = {one for one in said(first, "TT", row)[row] if "first line" in one}
    shares = {one for one in found if "shares" in one}
    assert found == ({name} if name else set()) | (shares if name and "shares" not in name else set())


@pytest.mark.parametrize(
    ("first", "row", "name"),
    [
        ("Ferry Crews Stay", "Ferry Crews Stay Ashore Again", "begins with the first line"),
        ("Ferry Crews Stay", "Why Ferry Crews Stay Ashore", "holds the first line"),
    ],
)
def test_a_row_may_hold_the_first_line(first: str, row: str, name: str) -> None:
    assert name in said(first, "TT", row)[row]


@pytest.mark.parametrize(
    ("line", "parted"), [(TITLE, False), (f"{TITLE} | The Kestrel", True), (f"{TITLE} - The Kestrel", True)]
)
def test_the_first_line_may_be_the_page_s_title(line: str, parted: bool) -> None:
    found = said(line)[line]
    assert "is the first line" in found
    assert ("is the first line, in parts" in found) is parted
    assert ("is the first line, in one" in found) is not parted
    assert ("parts with a bar or a dash" in found) is parted
    assert "is the first line" not in said("TT", line)[line]


@pytest.mark.parametrize(
    ("line", "copies", "name"),
    [
        (TITLE, 1, None),
        (TITLE, 2, "a line printed 2 times"),
        (TITLE, 3, "a line printed 3 times"),
        (TITLE, 5, "a line printed 4+ times"),
        ("Ferry Crews", 2, "few words printed 2 times"),
    ],
)
def test_how_often_a_row_is_printed(line: str, copies: int, name: str | None) -> None:
    head = [one for _ in range(copies) for one in (line, "TT")]
    assert {one for one in said(*head)[line] if "printed" in one} == ({name} if name else set())


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Zanzibar Quonks Visit Tomorrow", {"0 % of its words recur", "0 words recur"}),
        ("Zanzibar Quonks Visit Outer Yonder Kwzak", {"1-19 % of its words recur", "1 words recur"}),
        ("Zanzibar Quonks Outer Port", {"40-59 % of its words recur", "2 words recur"}),
        ("Zanzibar Quonks Crews", {"20-39 % of its words recur", "1 words recur"}),
        (TITLE, {"60+ % of its words recur", "3 words recur"}),
        ("Ferry Crews Of Outer Islands Stayed In Port", {"60+ % of its words recur", "5 words recur"}),
        ("It Is So", {"no words to recur"}),
    ],
)
def test_how_many_of_its_words_come_back_in_the_body(line: str, names: set[str]) -> None:
    assert {one for one in said(line)[line] if "recur" in one} == names


def test_in_a_short_body_two_words_are_much_and_one_says_nothing() -> None:
    short = ("The ferry crews stay for a week.", "No talks are held.")
    assert "60+ % of its words recur" in said("Ferry Crews Zanzibar Quonk", body=short)["Ferry Crews Zanzibar Quonk"]
    assert "little text to recur in" in said("Ferry Quonks Zanzibar", body=short)["Ferry Quonks Zanzibar"]


def test_only_the_body_s_first_rows_of_prose_are_heard() -> None:
    """Eight of them: what an article comes to much later is seldom its headline's."""
    late = (*LONG, *LONG[:3], "Zanzibar quonks visit the town.")
    assert "0 words recur" in said("Zanzibar Quonks Visit", body=late)["Zanzibar Quonks Visit"]
    soon = (*LONG, *LONG[:2], "Zanzibar quonks visit the town.")
    assert "3 words recur" in said("Zanzibar Quonks Visit", body=soon)["Zanzibar Quonks Visit"]
    table = (*["Quonk 1"] * 9, "Zanzibar quonks visit the town.", *LONG)
    assert "3 words recur" in said("Zanzibar Quonks Visit", body=table)["Zanzibar Quonks Visit"]


@pytest.mark.parametrize(
    ("rows", "name"),
    [(0, "1"), (1, "2"), (2, "3"), (4, "4-6"), (8, "7-10"), (12, "11-15"), (20, "16-30"), (60, "31-80")],
)
def test_how_far_above_the_body_it_stands(rows: int, name: str) -> None:
    assert f"{name} rows above the body" in said(TITLE, *["TT"] * rows)[TITLE]


def test_far_above_the_body_a_row_must_have_something_to_do_with_it() -> None:
    far = ["TT"] * 15
    assert TITLE in said("Menu", TITLE, *far)
    assert "Some Old Songs" not in said("Menu", "Some Old Songs", *far)
    assert "Some Old Songs" in said("Menu", "Some Old Songs", *far[1:])


def test_candidates_whose_words_recur_are_counted_below_it() -> None:
    found = said(TITLE, "Captain Of The Ferry Slept", "Some Old Songs", "Outer Islands Stayed Dark")
    assert "0 candidates nearer" in found["Outer Islands Stayed Dark"]
    assert "1 candidates nearer" in found["Some Old Songs"]
    assert "1 candidates nearer" in found["Captain Of The Ferry Slept"]
    assert "2 candidates nearer" in found[TITLE]


@pytest.mark.parametrize(
    ("below", "name"),
    [
        (("1 May 2030",), "stamp or byline next"),
        (("By Ada Roe",), "stamp or byline next"),
        (("TT", "1 May 2030"), "stamp or byline near"),
        (("TT", "Qz", "1 May 2030"), "stamp or byline near"),
        (("TT", "Qz", "Zq", "1 May 2030"), "stamp or byline below"),
        ((*["TT", "Qz"] * 3, "1 May 2030"), "stamp or byline far"),
        (("TT",), None),
    ],
)
def test_a_stamp_or_a_byline_stands_below_it(below: tuple[str, ...], name: str | None) -> None:
    assert {one for one in said(TITLE, *below)[TITLE] if "stamp" in one} == ({name} if name else set())


def test_a_stamp_may_stand_above_it() -> None:
    assert "stamp or byline above" in said("1 May 2030", TITLE)[TITLE]
    assert "stamp or byline above" in said("1 May 2030", "TT", TITLE)[TITLE]
    assert "stamp or byline above" not in said("1 May 2030", "TT", "Qz", TITLE)[TITLE]
    assert "stamp or byline above" not in said(TITLE, "1 May 2030")[TITLE]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ferry", "1 words|ends with a letter"),
        ("Ferry Stays", "2 words"),
        ("Ferry Crews Stay", "3 words"),
        ("Ferry Crews Stay Ashore Again", "4-5 words|most words capitalised"),
        ("Ferry crews stay ashore today again", "6-8 words|few words capitalised"),
        ("Ferry crews Stay ashore", "4-5 words|some"),
        ("Ferry Crews Stay ashore", "4-5 words|some"),
        ("Will the ferry crews stay ashore for all of the week?", "9-12 words|ends with a mark of a sentence"),
        ("Ferry crews stay ashore while their captain and the owners of the harbour talk and talk", "13-20 words"),
        (f"{LEAD[:-1]}, as owners and sailors say", "21+ words"),
        ("“We stay ashore”", "ends with another mark"),
        ("FERRY CREWS STAY", "all capitals"),
        ("1. Ferry Crews Stay", "bulleted|digits"),
    ],
)
def test_what_it_looks_like(line: str, names: str) -> None:
    found = said("Menu", line)[line]
    for name in names.split("|"):
        assert name in found, found
    assert ("digits" in found) is any(character.isdigit() for character in line)
    assert len(found & {"all capitals", "most words capitalised", "few words capitalised", "some"}) <= 1


@pytest.mark.parametrize(
    ("beside", "name"),
    [
        ("Qz", "a word or two"),
        ("Songs Of The", "a shorter line"),
        ("Songs Of The Old Town", "its like"),
        ("Songs Of The Old Town And Of The New One", "a longer line"),
        ("Nobody sang a song.", "a sentence"),
        ("Sing on.", "a word or two"),
    ],
)
def test_what_its_neighbours_are(beside: str, name: str) -> None:
    title = "Ferry Crews Stay Ashore Again"
    found = said("Menu", beside, title, beside, "Qz")[title]
    assert {f"{name} above", f"{name} below"} <= found


def test_where_it_stands_in_its_head() -> None:
    assert "row 0 from the top" in said(TITLE, "TT")[TITLE]
    assert "row 3 from the top" in said("Menu", "TT", "Qz", TITLE)[TITLE]
    assert not any("from the top" in one for one in said("Menu", "TT", "Qz", "Zq", TITLE)[TITLE])
    assert "alone above the body" in said(TITLE)[TITLE]
    assert "alone above the body" not in said(TITLE, "TT")[TITLE]
    assert "alone above the body" not in said("TT", TITLE)[TITLE]


def test_gaps_count_where_the_text_has_any() -> None:
    found = said("Menu", f"\n{TITLE}", "TT", between="\n\n")[TITLE]
    assert {"gap 2 above", "gap 1 below"} <= found
    assert {"gap 2 above", "gap 2 below"} <= said("Menu", f"\n\n{TITLE}", "\n\n\nTT")[TITLE]
    assert not any(one.startswith("gap") for one in said("Menu", TITLE, "TT", between="\n")[TITLE])


def test_a_credit_may_stand_right_below() -> None:
    assert "a credit right below" in said("Menu", TITLE, "Photo: Ada Roe/Reuters")[TITLE]
    assert "a credit right below" not in said("Menu", TITLE, "TT", "Photo: Ada Roe/Reuters")[TITLE]
