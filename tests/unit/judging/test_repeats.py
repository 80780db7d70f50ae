"""Head blocks: what repeats inside an article's head, found with no word list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.judging.facts import Facts
from newsdump.judging.repeats import HeadBlock, find_blocks, near_copies
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts

TITLE, OTHER = "Ferry Stays In Port Again", "Library Opens Its Doors"
CAPTION = "The ferry in its port, with gulls all around it."
SECOND = "A captain who waits on the pier for a new crew."
LEADS = [
    "The ferry to the outer islands stayed in port for a second week on Monday.",
    "Talks stopped at noon, and the crews went home to their dinners.",
    "Nobody met them at the pier, not even the gulls of the harbour.",
]


def facts(*lines: str) -> Facts:
    return Facts(read_page(split("\n\n".join(lines))))


def blocks(*lines: str) -> list[HeadBlock]:
    read = facts(*lines)
    return find_blocks(read, near_copies(read))


# Blocks -------------------------------------------------------------------------------------------------------------


def test_a_headline_printed_twice_is_a_block() -> None:
    (block,) = blocks(TITLE, TITLE, *LEADS)
    assert (block.start, block.end, list(block.families)) == (0, 2, [0])
    assert not block.periodic


def test_a_head_printed_twice_with_a_widget_between_is_one_block() -> None:
    (block,) = blocks(TITLE, CAPTION, CAPTION, "Qz", TITLE, CAPTION, CAPTION, *LEADS)
    assert (block.start, block.end, list(block.families)) == (0, 7, [0, 1])
    assert block.periodic


@pytest.mark.parametrize("copies", [2, 3, 4, 6])
def test_a_block_holds_every_copy(copies: int) -> None:
    head = ["Qz", TITLE, CAPTION, CAPTION, SECOND, SECOND]
    (block,) = blocks(*(head * copies)[1:], *LEADS)
    assert (block.start, block.end) == (0, 6 * copies - 1)
    assert {0, 1, 3} <= set(block.families)


@pytest.mark.parametrize(
    ("title", "caption", "lead"),
    [
        ("渡轮停在港口第二周", "渡轮在港口，海鸥在四周等待船员回来", "渡轮停在港口已经第二个星期，卡车在后面等待。"),
        ("Паром стоит в порту", "Паром в порту и чайки вокруг него", "Паром стоит в порту вторую неделю подряд."),
        ("العبارة باقية في الميناء", "العبارة في الميناء والنوارس حولها", "بقيت العبارة في الميناء أسبوعا ثانيا."),
        ("เรือเฟอร์รี่ยังจอดอยู่ที่ท่า", "เรือจอดที่ท่าและนกนางนวลบินรอบเรือ", "เรือเฟอร์รี่ยังจอดอยู่ในท่าเรือเป็นสัปดาห์ที่สอง"),
    ],
)
def test_blocks_are_found_in_every_script(title: str, caption: str, lead: str) -> None:
    (block,) = blocks(title, caption, caption, "Qz", title, caption, caption, lead)
    assert (block.start, block.end, list(block.families)) == (0, 7, [0, 1])


def test_a_deck_may_stand_between_two_copies() -> None:
    (block,) = blocks(TITLE, "Its crews will not sail before Monday.", TITLE, *LEADS)
    assert (block.start, block.end, list(block.families)) == (0, 3, [0])


def test_each_article_has_its_own_block_though_they_share_a_widget() -> None:
    first = [TITLE, "Qz", TITLE, *LEADS]
    found = blocks(*first, OTHER, "Qz", OTHER, "The library opened its doors to readers on Monday.")
    assert [(block.start, block.end) for block in found] == [(0, 3), (6, 9)]


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, *LEADS),
        (TITLE, *LEADS, OTHER),
        (*LEADS, *LEADS),
        ("TT", "TT", *LEADS),
        (),
    ],
)
def test_without_a_repeated_title_there_is_no_block(lines: tuple[str, ...]) -> None:
    assert blocks(*lines) == []


def test_a_copy_far_below_makes_no_block() -> None:
    between = [f"Island {'n' * k} waits" for k in range(1, 20)]
    assert blocks(TITLE, *between, TITLE, *LEADS) == []


def test_a_copy_below_the_body_makes_no_block() -> None:
    assert blocks(TITLE, *LEADS, TITLE) == []


@given(hostile_texts() | st.lists(st.sampled_from([TITLE, OTHER, CAPTION, "Qz", *LEADS]), max_size=20).map("\n\n".join))
def test_blocks_are_disjoint_in_order_and_repeat_what_they_say(text: str) -> None:
    read = Facts(read_page(split(text)))
    family = near_copies(read)
    last = 0
    for block in find_blocks(read, family):
        assert last <= block.start < block.end <= read.count
        inside = family[block.start : block.end]
        assert block.families
        assert all(inside.count(one) > 1 for one in block.families)
        assert list(block.families) == sorted(block.families, key=inside.index)
        last = block.end


# Near copies --------------------------------------------------------------------------------------------------------


def test_without_near_copies_the_families_stay() -> None:
    read = facts(TITLE, CAPTION, TITLE, *LEADS)
    assert near_copies(read) == read.family


@pytest.mark.parametrize(
    "other",
    [
        CAPTION + " Photo: Ada Roe/Reuters",
        CAPTION + " (Reuters)",
        CAPTION.rstrip(".") + " [Ada Roe/Reuters]",
        CAPTION[:30].rstrip() + "…",
        CAPTION[:30].rstrip() + "...",
    ],
)
def test_a_caption_with_its_credit_or_cut_off_is_the_same_caption(other: str) -> None:
    assert near_copies(facts(CAPTION, other)) == [0, 0]
    assert near_copies(facts(other, CAPTION)) == [0, 0]
    assert near_copies(facts(CAPTION, other, TITLE, CAPTION)) == [0, 0, 2, 0]


@pytest.mark.parametrize(
    "other",
    [
        CAPTION[:30] + " and the terns that wait for it.",
        CAPTION + " It will not sail before Monday.",
        "The ferry in its…",
    ],
)
def test_another_caption_that_begins_alike_is_not(other: str) -> None:
    assert near_copies(facts(CAPTION, other)) == [0, 1]


def test_near_copies_are_near() -> None:
    between = [f"Island {'n' * k} waits" for k in range(1, 20)]
    assert near_copies(facts(CAPTION, *between, CAPTION + " (Reuters)"))[-1] == 20


# Printings that lost or got something ---------------------------------------------------------------------------------


def together(*lines: str) -> bool:
    """Whether the first two lines are printings of one."""
    family = near_copies(facts(*lines))
    return family[0] == family[1]


@pytest.mark.parametrize("other", ["FerryStaysInPortAgain", f"{TITLE}******", f"{TITLE} ***", "Ferry Stays In Port…"])
def test_a_headline_without_its_spaces_or_end_or_with_stars_is_a_copy(other: str) -> None:
    assert together(TITLE, other, *LEADS) is (other != "Ferry Stays In Port…")  # a cut copy stands above the whole
    assert together(other, TITLE, *LEADS)


@pytest.mark.parametrize(
    "other", ["FerryStaysInPort", f"Talks{'*' * 3}", "Ferry Stays At Home…", "Ferry*Stays In Port Again"]
)
def test_what_lost_more_than_that_is_none(other: str) -> None:
    assert not together(other, TITLE, *LEADS)


def test_a_short_caption_in_han_has_its_credit_once() -> None:
    assert together("海鸥在空荡的码头上。", "海鸥在空荡的码头上。 (EPA)", *LEADS)


def test_a_headline_far_away_without_its_spaces_is_none() -> None:
    family = near_copies(facts(TITLE, *(f"Gull number {n} waits." for n in range(20)), TITLE.replace(" ", "")))
    assert family[-1] == len(family) - 1


TWO = "The ferry stayed in its port on Monday, the crews said. Nobody knows why it did."


def test_a_lead_that_stands_between_the_headlines_too_is_no_caption() -> None:
    (block,) = blocks(TITLE, TWO, TITLE, TWO, *LEADS)
    assert (block.start, block.end, list(block.families)) == (0, 3, [0])


@pytest.mark.parametrize("copies", [2, 3])
def test_however_often_the_headline_is_printed_above_the_lead(copies: int) -> None:
    (block,) = blocks(TITLE, TWO, *[TITLE] * copies, TWO, *LEADS)
    assert (block.start, block.end, list(block.families)) == (0, 2 + copies, [0])


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((TITLE, CAPTION, TITLE, CAPTION), id="one sentence"),
        pytest.param((TITLE, f"{TWO} (EPA)", TITLE, f"{TWO} (EPA)"), id="a credit"),
        pytest.param((TITLE, TWO, TWO, TITLE, TWO, TWO), id="twice in a row"),
        pytest.param((TITLE, TWO, "Share", TITLE, TWO), id="a widget between"),
        pytest.param(
            (TITLE, "Gov. A. Roe waits on the pier of the harbour for his ferry, U.S. crews say.") * 2, id="a title"
        ),
    ],
)
def test_what_comes_back_in_a_head_else_is_its_own(lines: tuple[str, ...]) -> None:
    (block,) = blocks(*lines, *LEADS)
    assert block.end == len(lines)
    assert len(block.families) > 1


def test_a_paragraph_that_says_what_a_caption_says_is_no_part_of_the_head() -> None:
    (block,) = blocks(TITLE, f"{CAPTION} (EPA)", f"{CAPTION} (EPA)", TITLE, LEADS[0], CAPTION, *LEADS[1:])
    assert (block.start, block.end) == (0, 4)
