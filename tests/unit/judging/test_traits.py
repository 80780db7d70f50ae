"""What a row is seen to be: each trait by a line that has it and, beside it, one that has another."""

from __future__ import annotations

import pytest

from newsdump.judging.facts import Facts
from newsdump.judging.traits import Scale, columns_of, densest
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

SCALE = Scale(lambda name: (name,) if name else ())
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday, and its crews at home."
TALKS = "Talks of the ferry crews stopped at noon, and nobody met the captain at the port on Monday evening."
NIGHT = "The captain of the ferry slept at home, and the port of the outer islands was as dark as the islands."
FAR = "Bakers want cheaper flour, since bread is what most people of every town and village eat for breakfast."


def read(*lines: str, between: str = "\n\n") -> Facts:
    """A blank line between each two, so that nothing is joined."""
    return Facts(read_page(split(between.join(lines))))


def traits(*lines: str, between: str = "\n\n") -> list[set[str]]:
    """The names of the traits of each row."""
    facts = read(*lines, between=between)
    columns = columns_of(facts, 0, facts.count, SCALE)
    return [{name for names in row for name in names} for row in zip(*columns, strict=True)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ferry", "1 words, word|capital, short"),
        ("Ferry crews", "2 words, word"),
        ("Ferry crews stay", "3-4 words, word"),
        ("Ferry crews stay at home", "5-7 words, word|capital, short"),
        ("Ferry crews stay at home all week", "5-7 words, word"),
        ("Ferry crews stay at home all week long", "8-11 words, word|capital, long"),
        ("Ferry crews stay at home.", "5-7 words, stop"),
        ("渡轮停在港口。", "stop"),
        ("The crews want three things:", "5-7 words, colon"),
        ("工会要三样东西：", "colon"),
        ("Ferry crews stay,", "3-4 words, comma"),
        ("渡轮停在港口，", "comma"),
        ("Ferry 19", "2 words, digit|digit"),
        ("Ferry crews –", "mark"),
        ("ferry crews stay", "small letter, short"),
        ("19 crews stay", "digit first, short"),
        ("“We stay at home,” says Roe", "quote or bracket first, short|opens a quote"),
        ("„Wir bleiben daheim“", "opens a quote"),
        ("»Wir bleiben daheim«", "quote or bracket first, short"),
        ("(from our crew)", "quote or bracket first, short"),
        ("• Shorter shifts", "bullet, short"),
        ("– Shorter shifts", "bullet, short"),
        ("渡轮停在港口", "letter without case, short"),
        ("§ 19 of the law", "mark first, short"),
    ],
)
def test_a_row_has_a_length_an_end_and_a_beginning(line: str, names: str) -> None:
    found = traits(line, LEAD)[0]
    for name in names.split("|"):
        assert any(name == one or one.endswith(name) for one in found), found


def test_only_a_quote_that_opens_speech_opens_a_quote() -> None:
    assert "opens a quote" not in traits("»Wir bleiben daheim«", LEAD)[0]
    assert "opens a quote" not in traits("(from our crew)", LEAD)[0]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("FERRY STAYS IN PORT", "all capitals, no stop"),
        ("ПАРОМ СТОИТ В ПОРТУ.", "all capitals, stop"),
        ("Ferry Crews Stay Ashore", "most words capitalised, no stop"),
        ("Ferry Crews Stay Ashore In Port for Weeks", "most words capitalised, no stop"),
        ("Ferry Crews Stay ashore", "some words capitalised, no stop"),
        ("Ferry Roe stays in port", "some words capitalised, no stop"),
        ("Ferry stays in port today", "few words capitalised, no stop"),
        ("ferry stays in port.", "few words capitalised, stop"),
        ("19 of them stay", "few words capitalised, no stop"),
    ],
)
def test_how_many_words_begin_with_a_capital(line: str, name: str) -> None:
    assert {one for one in traits(line, LEAD)[0] if "capital" in one and one[:7] != "capital"} == {name}


@pytest.mark.parametrize("line", ["渡轮停在港口已经两周", "1ST 2ND 3RD", "19 28 37 46", "Ferry", "(“a”) (“b”)"])
def test_of_some_lines_capitals_say_nothing(line: str) -> None:
    assert not {one for one in traits(line, LEAD)[0] if "capitalised" in one or "all capitals" in one}


@pytest.mark.parametrize(
    ("line", "has"),
    [
        ("Weather, tides, gulls and ferries", True),
        ("Weather, gulls and ferries", False),
        ("天气、潮汐、渡轮和海鸥今天如何", True),
        ("天气和潮汐、渡轮今天如何", False),
        ("Wetter für die Fähren in Öl", False),
        ("天气，潮汐、渡轮和海鸥今天如何", False),
    ],
)
def test_two_commas_of_a_kind_are_commas(line: str, has: bool) -> None:
    assert ("commas" in traits(line, LEAD)[0]) is has


def test_a_bar_parts_what_a_menu_prints() -> None:
    assert "bar" in traits("Weather | Tides", LEAD)[0]
    assert "bar" not in traits("Weather - Tides", LEAD)[0]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Pier 9", {"1-2 digits, short"}),
        ("Pier 98", {"1-2 digits, short"}),
        ("Pier 9 8 7", {"3-7 digits, short", "numbers"}),
        ("The old pier of the town has 1234567 planks", {"3-7 digits, long"}),
        ("Piers 12345678", {"8+ digits, short"}),
        ("Ferry at 9:45", {"3-7 digits, short", "time or year, short"}),
        ("Ferry at 9 pm", {"1-2 digits, short", "time or year, short"}),
        ("The long and dark winter of the year 1987", {"3-7 digits, long", "time or year, long"}),
        ("Pier of planks", set()),
    ],
)
def test_figures_are_counted_and_some_are_times(line: str, names: set[str]) -> None:
    found = traits(line, LEAD)[0]
    assert {one for one in found if "digits" in one or "time or year" in one or one == "numbers"} == names


def test_a_gap_is_counted_in_blank_lines_and_above_the_first_row_there_is_none() -> None:
    found = traits("\n\n\nFerry", LEAD, "\n" + LEAD, "\n\n" + LEAD, "\n\n\n\n" + LEAD, between="\n\n")
    assert [next(one for one in row if one.startswith("gap")) for row in found] == [
        "gap 0",
        "gap 1",
        "gap 2",
        "gap 3+",
        "gap 3+",
    ]
    assert "gap 0" in traits("Ferry", LEAD, between="\n")[1]


def test_what_a_row_is_known_to_be() -> None:
    found = traits("Share on Facebook", "Ferry Crews Stay", LEAD, "Ferry Crews Stay", "Read more: The Dam", "Gulls w…")
    assert {"furniture: share", "passed by"} <= found[0]
    assert "printed 2 times, short" in found[1] & found[3]
    assert "points elsewhere" in found[4]
    assert "cut off" in found[5]
    assert "photo credit" in traits("Gulls wait on the pier. Photo: Ada Roe/Reuters", LEAD)[0]
    assert not {"cut off", "points elsewhere", "passed by", "photo credit"} & found[2]


def test_what_is_printed_three_times_is_passed_by() -> None:
    found = traits(*["Ferry Crews Stay", LEAD] * 3)
    assert {"printed 3+ times, short", "passed by"} <= found[0]
    assert "printed 3+ times, long" in found[1]
    assert "passed by" not in found[1]


# What stands around -------------------------------------------------------------------------------------------------


def test_prose_is_counted_in_words_above_and_below() -> None:
    found = traits("Ferry", LEAD, "Pier", TALKS, TALKS, "Gulls")
    above = [next(one for one in row if one.startswith("prose above")) for row in found]
    below = [next(one for one in row if one.startswith("prose below")) for row in found]
    assert above == [f"prose above {much}" for much in ("0", "0", "1-24", "1-24", "25-59", "25-59")]
    assert below == [f"prose below {much}" for much in ("25-59", "25-59", "25-59", "1-24", "0", "0")]


def test_short_lines_are_counted_five_rows_far() -> None:
    found = traits(*"abcdefgh", LEAD)
    assert "0 short above" in found[0]
    assert "1 short above" in found[1]
    assert "5 short above" in found[7] & found[8]
    assert "5 short below" in found[0] & found[2]
    assert "2 short below" in found[5]
    assert "0 short below" in found[7]


def test_what_is_passed_by_counts_for_nobody() -> None:
    found = traits("Pier", "Share on Facebook", LEAD, "Share on Facebook", "Gulls")
    assert "1 short above" in found[1] & found[2] & found[3]
    assert "1 short below" in found[1] & found[2] & found[3]


@pytest.mark.parametrize(("shorts", "share"), [(0, 0), (1, 20), (3, 60), (4, 80)])
def test_how_full_of_short_lines_a_text_is(shorts: int, share: int) -> None:
    lines = [*("Pier", "Gulls", "Weather", "Tides")[:shorts], "Why is that?", LEAD, TALKS, NIGHT][: 5 if shorts else 4]
    found = traits(*lines)
    share = 100 * shorts // len(lines) // 20 * 20
    assert f"sentence, {share} % short lines" in found[shorts]
    if shorts:
        assert f"short, {share} % short lines" in found[0]
    if len(lines) > shorts + 1:
        assert f"prose, {share} % short lines" in found[shorts + 1]


# What the page speaks of --------------------------------------------------------------------------------------------


def test_prose_stands_densest_where_short_lines_are_fewest() -> None:
    facts = read(LEAD, "Pier", "Gulls", "Weather", "Tides", "Radio", "Chess", LEAD, TALKS, "Puzzles", NIGHT, "Shop")
    assert densest(facts, 0, facts.count) == range(7, 11)
    assert densest(facts, 1, 7) == range(1, 1)


def test_the_densest_prose_is_the_core_and_others_share_words_with_it() -> None:
    menu = ["Pier", "Gulls", "Weather", "Tides", "Radio", "Chess", "Games", "Shop"]
    body = [LEAD, TALKS, NIGHT] * 3
    found = traits("Ferry crews stay in port", FAR, *menu, *body, *menu, FAR, TALKS)
    first = 2 + len(menu)
    assert all("core" in row for row in found[first : first + 8])
    assert "core" not in found[first + 8]  # eight rows are enough to know the matter
    assert "most words shared, inside" in found[first + 8]
    assert {"no words shared, above", "0 title words, above"} <= found[1]
    assert {"no words shared, below", "0 title words, below"} <= found[-2]
    assert {"most words shared, below", "2 title words, below"} <= found[-1]


@pytest.mark.parametrize(
    ("shared", "name"), [(0, "no"), (1, "few"), (2, "some"), (3, "many"), (4, "most"), (9, "most")]
)
def test_how_many_words_a_row_shares(shared: int, name: str) -> None:
    menu = ["Pier", "Gulls", "Weather", "Tides", "Radio", "Chess", "Games", "Shop"]
    own = "bakers bread flour villages towns breakfast people cheaper loaves morning ovens yeast dough sugar".split()
    ferry = "ferry islands stayed second week monday crews talks captain".split()
    line = " ".join([*ferry[:shared], *own[: 14 - shared]]).capitalize() + "."
    found = traits("Ferry crews stay", LEAD, TALKS, NIGHT, LEAD, TALKS, NIGHT, *menu, line)[-1]
    assert f"{name} words shared, below" in found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("We use what our readers send to the pier and nothing more than that, ever.", None),
        ("Cookies were baked for the crews of the ferry at the pier on Monday morning.", "own voice, short"),
        ("Cookies of this website were baked for the crews of the ferry at the pier.", "own voice, twice, short"),
        ("Cookies improve this website for browsers of the crews at the pier of islands.", "own voice, often, short"),
    ],
)
def test_a_page_that_speaks_of_itself(line: str, name: str | None) -> None:
    found = {one for one in traits(LEAD, TALKS, line)[2] if one.startswith("own voice")}
    assert found == ({name} if name else set())


def test_own_words_of_long_rows_say_less() -> None:
    long = f"Cookies improve this website, and {NIGHT[0].lower()}{NIGHT[1:]}"
    assert any(one.startswith("own voice") and one.endswith(", long") for one in traits(LEAD, TALKS, long)[2])


def test_below_what_ends_an_article_prose_is_below_it() -> None:
    ends = ("12 Comments", "© Kestrel Press", "Read more: The Dam")
    names = ("below comments", "below copyright", "below related")
    for end, name in zip(ends, names, strict=True):
        found = traits(LEAD, TALKS, NIGHT, end, FAR, "Pier", LEAD)
        assert name in found[4]
        assert name in found[6]
        assert not any(one.startswith("below ") for row in (*found[:4], found[5]) for one in row)


def test_of_two_ends_the_surer_one_counts() -> None:
    found = traits(LEAD, TALKS, NIGHT, "Read more: The Dam", FAR, "12 Comments", LEAD)
    assert "below related" in found[4]
    assert "below comments" in found[6]
