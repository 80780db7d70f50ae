"""Captions by what stands beside them: which side of a credit, the article's own, labels and buttons between."""

from __future__ import annotations

import pytest

import newsdump
from newsdump.model import Article

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
