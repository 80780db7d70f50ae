"""Captions by what stands beside them: which side of a credit, the article's own, labels and buttons between."""

from __future__ import annotations

import pytest

import newsdump
from newsdump.model import Article, ParsedDump, Role

TITLE = "Ferry Stays In Port Again"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday, and all of its crews at home."
TALKS = "Talks stopped at noon, and the crews of the ferry went home to their dinners without a word to the mayor."
NIGHT = "Nobody met them at the pier that night, not even the gulls that live in the harbour and sleep on its wall."
LATER = "The mayor wants to talk to the crews again on Friday, when the harbour is to have its yearly feast and a fair."
GULLS, CRANE = "Gulls wait for the ferry.", "A crane stands still."
PHOTO = "Photo: Ada Roe/Reuters"


def pictures(*lines: str) -> list[tuple[str, str | None]]:
    (article,) = newsdump.parse("\n".join(lines)).articles
    return [(caption.text, caption.credit) for caption in article.captions]


def article(*lines: str) -> Article:
    (one,) = newsdump.parse("\n".join(lines)).articles
    return one


def parsed(*lines: str) -> ParsedDump:
    return newsdump.parse("\n".join(lines))


def test_a_credit_s_caption_stands_above_it_in_the_body_too() -> None:
    lines = (TITLE, LEAD, GULLS, PHOTO, TALKS, NIGHT, CRANE, PHOTO, LATER)
    assert pictures(*lines) == [(GULLS, "Ada Roe/Reuters"), (CRANE, "Ada Roe/Reuters")]
    assert list(article(*lines).paragraphs) == [LEAD, TALKS, NIGHT, LATER]


def test_where_captions_stand_below_is_decided_once() -> None:
    long = f"{TALKS} {NIGHT} {LATER}"
    found = pictures(TITLE, LEAD, long, PHOTO, GULLS, long, PHOTO, CRANE, LATER)
    assert found == [(GULLS, "Ada Roe/Reuters"), (CRANE, "Ada Roe/Reuters")]


def test_a_credit_between_long_paragraphs_takes_none() -> None:
    long = f"{TALKS} {NIGHT} {LATER}"
    assert list(article(TITLE, LEAD, long, PHOTO, long.replace("noon", "four"), LATER).paragraphs)[1] == long


@pytest.mark.parametrize("credit", ["(Harbour Lens)", "/ Ada Roe", "AFP", "© HL", "Skyline/Ada Roe"])
def test_a_doubtful_credit_counts_beside_a_caption(credit: str) -> None:
    found = pictures(TITLE, LEAD, TALKS, GULLS, credit, NIGHT, LATER)
    assert [text for text, _ in found] == [GULLS]
    assert found[0][1] == credit.strip("()/ ©")


def test_a_label_and_a_button_may_stand_between() -> None:
    assert pictures(TITLE, LEAD, TALKS, GULLS, "Image:", "HLS", NIGHT, LATER) == [(GULLS, "HLS")]
    assert pictures(TITLE, LEAD, TALKS, "Open image in gallery", GULLS, NIGHT, LATER) == [(GULLS, None)]


def test_pictures_far_below_the_body_are_of_other_articles() -> None:
    menu = ("Most read", "Library Opens", "Bakers Strike", "Mill Closes", "Dam Refills")
    found = pictures(TITLE, f"{GULLS} {PHOTO}", LEAD, TALKS, NIGHT, LATER, *menu, f"{CRANE} {PHOTO}", "Contact")
    assert [text for text, _ in found] == [GULLS]


# What stands beside a credit ----------------------------------------------------------------------------------------

AGAIN = "Gulls wait on an empty pier, 3 May"


def test_a_caption_and_its_credit_printed_again_in_the_head_are_one_picture() -> None:
    dump = parsed(TITLE, AGAIN, PHOTO, "TT", TITLE, AGAIN, PHOTO, LEAD, TALKS, NIGHT)
    ((caption,),) = (one.captions for one in dump.articles)
    assert (caption.text, caption.credit, caption.copies) == (AGAIN, "Ada Roe/Reuters", 2)
    assert [line.copy_of for line in dump.lines][4:7] == [0, 1, 2]


def test_a_caption_printed_twice_above_its_credit_is_one() -> None:
    dump = parsed(TITLE, LEAD, TALKS, GULLS, GULLS, PHOTO, NIGHT, LATER)
    ((caption,),) = (one.captions for one in dump.articles)
    assert (caption.text, caption.copies) == (GULLS, 2)
    assert [line.copy_of for line in dump.lines if line.copy_of is not None] == [3]


def test_a_caption_printed_far_below_is_printed_for_another_picture() -> None:
    lines = (TITLE, LEAD, GULLS, PHOTO, TALKS, NIGHT, GULLS, PHOTO, LATER)
    assert [line.copy_of for line in newsdump.parse("\n".join(lines)).lines] == [None] * len(lines)


@pytest.mark.parametrize("word", ["Harbour", "Harbour:", "HARBOUR CITY, May 1 (Reuters) - Gulls wait"])
def test_what_is_certainly_no_caption_takes_no_credit(word: str) -> None:
    assert word not in [text for text, _ in pictures(TITLE, LEAD, TALKS, word, PHOTO, NIGHT, LATER)]


def test_a_word_or_two_that_come_back_in_the_head_are_no_caption() -> None:
    lines = (TITLE, "Old Pier", AGAIN, "TT", TITLE, "Old Pier", AGAIN, LEAD, TALKS, NIGHT)
    assert pictures(*lines) == [(AGAIN, None)]
    dump = newsdump.parse("\n".join(lines))
    assert dump.lines[1].role is Role.FURNITURE


def test_a_credit_that_blank_lines_part_from_a_sentence_takes_it_not() -> None:
    parted = (TITLE, LEAD, "", TALKS, "", PHOTO, "", NIGHT, LATER)
    assert pictures(*parted) == [("", "Ada Roe/Reuters")]
    assert list(article(*parted).paragraphs) == [LEAD, TALKS, NIGHT, LATER]


def test_a_picture_right_below_the_body_is_the_article_s_unless_a_pointer_stands_between() -> None:
    menu = ("Weather", "Sport", "Chess", "Tides")
    assert pictures(TITLE, LEAD, TALKS, NIGHT, f"{GULLS} {PHOTO}", *menu) == [(GULLS, "Ada Roe/Reuters")]
    assert pictures(TITLE, LEAD, TALKS, NIGHT, "Read more: The Dam", f"{GULLS} {PHOTO}", *menu) == []


def test_a_source_below_the_last_sentence_is_the_text_s() -> None:
    assert GULLS not in [text for text, _ in pictures(TITLE, LEAD, TALKS, GULLS, "Source: Reuters")]
