"""Byline, agency, dateline and stamps."""

from __future__ import annotations

import datetime as dt

import pytest

from newsdump.model import Role
from tests.unit.building.printing import GULLS, LEAD, MAY, TALKS, TITLE, Printed, built, origins


def test_a_byline_is_kept_as_printed_and_read() -> None:
    article = built(TITLE, (Role.BYLINE, "By Ada Roe and Bo Doe"), LEAD)
    assert (article.byline, article.authors) == ("By Ada Roe and Bo Doe", ("Ada Roe", "Bo Doe"))


def test_a_name_without_a_label_is_an_author() -> None:
    assert built(TITLE, (Role.BYLINE, "Ada Roe"), LEAD).authors == ("Ada Roe",)


def test_a_byline_in_two_lines_is_one() -> None:
    article = built(TITLE, (Role.BYLINE, "By"), (Role.BYLINE, "Ada Roe"), LEAD)
    assert (article.byline, article.authors) == ("By Ada Roe", ("Ada Roe",))


def test_two_bylines_name_each_author_once() -> None:
    article = built(TITLE, (Role.BYLINE, "By Ada Roe"), (Role.BYLINE, "By Bo Doe"), (Role.BYLINE, "Ada Roe"), LEAD)
    assert article.authors == ("Ada Roe", "Bo Doe")


def test_a_sign_off_names_the_authors_where_no_byline_does() -> None:
    signed = (Role.SIGNOFF, "(Reporting by Ada Roe; Editing by Cy Poe)")
    article = built(TITLE, LEAD, signed)
    assert "Ada Roe" in article.authors
    assert article.byline is not None
    assert "byline" in origins(article)
    both = built(TITLE, (Role.BYLINE, "By Bo Doe"), LEAD, signed)
    assert (both.byline, both.authors) == ("By Bo Doe", ("Bo Doe",))
    assert {"byline", "sign_off"} <= set(origins(both))


def test_a_byline_that_names_nobody_is_kept() -> None:
    article = built(TITLE, (Role.BYLINE, "§ 12"), LEAD)
    assert (article.byline, article.authors) == ("§ 12", ())


def test_a_dateline_is_read_and_stays_in_the_paragraph() -> None:
    lead = "HARBOUR CITY, May 1 (Reuters) - The ferry stayed in its port."
    article = built(TITLE, (Role.PARAGRAPH, lead))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("HARBOUR CITY", "Reuters")
    assert article.dateline.date is not None
    assert article.dateline.date.value is None
    assert article.paragraphs == (lead,)


def test_a_dateline_on_its_own_line() -> None:
    article = built(TITLE, (Role.DATELINE, "HARBOUR CITY (AP)"), LEAD)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("HARBOUR CITY", "AP")
    assert article.paragraphs == (LEAD[1],)
    assert origins(article)["dateline"].lines == (3,)


@pytest.mark.parametrize(
    ("printed", "agency"),
    [
        ((LEAD,), None),
        (((Role.PARAGRAPH, "HARBOUR CITY (AP) — It stays."),), "AP"),
        (((Role.BYLINE, "By Ada Roe, Reuters"), LEAD), "Reuters"),
        ((LEAD, (Role.SIGNOFF, "(AFP)")), "AFP"),
        (((Role.BYLINE, "By Ada Roe, Reuters"), (Role.PARAGRAPH, "HARBOUR CITY (AP) — It stays.")), "AP"),
        (((Role.CAPTION, f"{GULLS} Photo: Ada Roe/Reuters"), LEAD), None),
        (((Role.CREDIT, "Photo: Ada Roe/Reuters"), LEAD), None),
    ],
)
def test_the_text_s_agency_is_never_a_picture_s(printed: tuple[Printed, ...], agency: str | None) -> None:
    assert built(TITLE, *printed).agency == agency


def test_stamps_are_published_and_updated_by_their_labels() -> None:
    article = built(TITLE, (Role.STAMP, "Updated 2 May 2030"), (Role.STAMP, "Published 1 May 2030"), LEAD)
    assert article.published is not None
    assert article.updated is not None
    assert (article.published.value, article.updated.value) == (MAY, dt.date(2030, 5, 2))


def test_both_may_stand_on_one_line() -> None:
    article = built(TITLE, (Role.STAMP, "Published 1 May 2030 | Updated 2 May 2030"), LEAD)
    assert article.published is not None
    assert article.updated is not None
    assert (article.published.value, article.updated.value) == (MAY, dt.date(2030, 5, 2))


def test_a_deck_below_the_stamp_keeps_it_near() -> None:
    menu = [(Role.FURNITURE, word) for word in ("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta")]
    article = built(
        TITLE,
        *menu,
        (Role.STAMP, "Updated: 2 May 2030"),
        (Role.DECK, "Nobody knows when it will sail."),
        (Role.BYLINE, "By Ada Roe"),
        LEAD,
        (Role.SUBHEAD, "What comes next"),
        TALKS,
        (Role.PARAGRAPH, "Nobody came to the pier."),
        (Role.PARAGRAPH, "The crews stayed at home."),
        (Role.FURNITURE, "Analysis"),
        (Role.STAMP, "1 May 2029"),
    )
    assert article.published is not None
    assert article.published.value == dt.date(2030, 5, 2)


def test_without_a_label_the_stamp_nearest_to_the_headline_is_the_publication_s() -> None:
    article = built((Role.STAMP, "7 June 2031"), (Role.FURNITURE, "TT"), TITLE, (Role.STAMP, "1 May 2030"), LEAD, TALKS,
                    (Role.STAMP, "8 July 2032"))  # fmt: skip
    assert article.published is not None
    assert article.published.value == MAY
    assert origins(article)["published"].lines == (7,)
    assert article.updated is None


def test_a_stamp_below_the_headline_wins_over_one_above_it() -> None:
    article = built((Role.STAMP, "7 June 2031"), TITLE, (Role.FURNITURE, "TT"), (Role.STAMP, "1 May 2030"), LEAD)
    assert article.published is not None
    assert article.published.value == MAY


def test_of_two_stamps_above_the_headline_the_nearer_one_wins() -> None:
    article = built((Role.STAMP, "7 June 2031"), (Role.STAMP, "1 May 2030"), TITLE, LEAD)
    assert article.published is not None
    assert article.published.value == MAY


def test_a_stamp_beside_the_byline_counts() -> None:
    article = built(TITLE, (Role.BYLINE, "By Ada Roe | 1 May 2030"), LEAD)
    assert article.published is not None
    assert article.published.value == MAY
    assert article.authors == ("Ada Roe",)


def test_a_relative_stamp_has_no_value() -> None:
    article = built(TITLE, (Role.STAMP, "3 days ago"), LEAD)
    assert article.published is not None
    assert (article.published.raw, article.published.value) == ("3 days ago", None)
