"""Who and when: which rows of a page say so."""

from __future__ import annotations

import pytest

from newsdump import parse
from newsdump.model import Article

BODY = (
    "The ferry strike went on for a second week on Monday, and all the crews stayed at home in the rain.",
    "Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening, they said.",
    "They will be back at the pier on Tuesday, a speaker said, and they will bring their families with them.",
)
TITLE = "Ferry Strike Enters Second Week"


def article(*head: str, foot: tuple[str, ...] = (), body: tuple[str, ...] = BODY) -> Article:
    return parse("\n".join((TITLE, *head, *body, *foot))).articles[0]


def day(found: Article) -> str | None:
    return str(found.published.value)[:10] if found.published is not None else None


@pytest.mark.parametrize(
    "head",
    [
        ("Ada Roe", "1 May 2030"),
        ("1 May 2030, 10:00", "Ada Roe"),
        ("Ada Roe | 1 May 2030",),
        ("1 May 2030, 10:00 / Ada Roe",),
        ("By Ada Roe", "1 May 2030"),
        ("By", "Ada Roe", "1 May 2030"),
        ("By Ada Roe 1 May 2030 10:00",),
        ("di Ada Roe", "1 May 2030"),
        ("Harbour Desk News", "By Ada Roe", "1 May 2030"),
        ("Ada Roe Parliamentary editor", "1 May 2030"),
    ],
)
def test_the_writer_and_the_day_beside_each_other(head: tuple[str, ...]) -> None:
    found = article(*head)
    assert (found.authors, day(found)) == (("Ada Roe",), "2030-05-01")


@pytest.mark.parametrize(
    "head",
    [
        ("By Ada Roe and Bo Ek",),
        ("By", "Ada Roe", "and", "Bo Ek"),
        ("By Ada Roe,", "Bo Ek"),
        ("Von", "Ada Roe", ",", "Bo Ek"),
        ("1 May 2030, 10:00", "Ada Roe, Bo Ek"),
    ],
)
def test_several_writers(head: tuple[str, ...]) -> None:
    assert article(*head).authors == ("Ada Roe", "Bo Ek")


def test_a_name_that_the_text_speaks_of_is_no_writer() -> None:
    spoken = (*BODY, "Ada Roe, who owns the ferries, said on Monday that the crews had never asked her for anything.")
    assert article("Ada Roe", "1 May 2030", body=spoken).authors == ()


def test_who_took_a_picture_is_no_writer() -> None:
    assert article("By Ada Roe", "Bo Ek/REUTERS").authors == ("Ada Roe",)


def test_buttons_and_sections_are_no_writers() -> None:
    assert article("Key Points", "1 May 2030").authors == ()
    assert article("Save Story", "1 May 2030").authors == ()


def test_a_house_signs_where_no_person_does() -> None:
    found = article("By The Associated Press")
    assert (found.authors, found.agency) == (("The Associated Press",), "AP")
    assert article("By Ada Roe, AP").authors == ("Ada Roe",)


@pytest.mark.parametrize(
    ("head", "value"),
    [
        (("Harbour City, 1 May 2030, 10:00",), "2030-05-01"),
        (("Updated: 2 May 2030", "Published: 1 May 2030"), "2030-05-01"),
        (("Stand: 1 May 2030, 10:00 Uhr",), "2030-05-01"),
        (("3 days ago", "1 May 2030"), "2030-05-01"),
        (("Available until 6 June 2030", "Updated: 1 May 2030"), "2030-05-01"),
        (("15 April 2030 - 15:48 UhrLesedauer: 2 Min.",), "2030-04-15"),
    ],
)
def test_the_day_of_publication(head: tuple[str, ...], value: str) -> None:
    assert day(article(*head)) == value


def test_a_stamp_right_below_the_text() -> None:
    assert day(article(foot=("1 May 2030, 10:00",))) == "2030-05-01"


def test_dates_of_other_articles_above_the_headline_are_not_this_ones() -> None:
    teasers = [line for k in range(1, 5) for line in (f"Harbour note number {k}", f"{k} May 2030")]
    text = "\n".join((*teasers, TITLE, *BODY))
    assert all(one.published is None or one.headline != TITLE for one in parse(text).articles)


def test_the_language_of_the_text_tells_day_from_month() -> None:
    german = (
        "Der Streik der Fähren ging am Montag in die zweite Woche, und die Crews blieben nicht am Hafen, hieß es.",
        "Die Gespräche endeten am Mittag, und niemand erwartet, dass sie vor dem Abend noch einmal beginnen werden.",
    )
    assert day(article("03.04.30 10:00", body=german)) == "2030-04-03"
    assert day(article("03/04/2030", body=german)) == "2030-04-03"
    assert day(article("03/04/2030")) == "None"
