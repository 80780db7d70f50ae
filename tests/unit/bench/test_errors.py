"""Each error goes under its kind; what is right is under none."""

from __future__ import annotations

from typing import Any

import corpus
import errors
import pytest

import newsdump

HEADLINE = "Ferry Strike Enters Second Week"
BODY = (
    "The ferry strike went on for a second week on Monday, and all the crews stayed at home, a speaker said.",
    "Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.",
    "They will be back at the pier on Tuesday morning, the union said, and so will the passengers.",
)


def found(text: str, **gold: Any) -> list[errors.Error]:
    known = {
        "headline": HEADLINE, "headline_alts": [], "summary": [], "captions": None, "authors": None,
        "sections": [{"subhead": [], "paragraphs": list(BODY)}], "published": None, **gold,
    }  # fmt: skip
    present = {
        "captions": [{"n": 1, "credit_n": 1, "text": one["text"]} for one in known["captions"] or ()],
        "authors": [{"n": 1} for _ in known["authors"] or ()],
        "date": {"n": 1, "accept": ["2030-05-01"]} if known["published"] else {},
    }
    return errors.errors(corpus.Unit("pages", "a", "wet", "paper", "en", "none", [(known, present)], text))


def page(*head: str, body: tuple[str, ...] = BODY) -> str:
    return "\n".join((*head, *body))


@pytest.fixture(autouse=True)
def _scorer() -> None:
    if not (corpus.FOLDER / "score.py").is_file():
        pytest.skip("the scorer lies beside the corpus, and here is none")


def test_what_is_right_is_no_error() -> None:
    assert found(page(HEADLINE)) == []


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ("Harbour: Ferry Strike Enters Second Week", "more than the headline: a kicker, a site"),
        ("Ferry Strike Enters Second", "a part of the headline"),
        ("Crews Enter Second Week of Strike", "another wording of the headline"),
        ("Crews Stay Home as Talks Stop", "another line above it"),
    ],
)
def test_kinds_of_wrong_headlines(given: str, kind: str) -> None:
    wrong = found(page(given, body=(*BODY, HEADLINE)))
    assert [error for error in wrong if error[0] == "headline"] == [("headline", kind, 1)]


def test_a_missed_caption_says_where_it_ended() -> None:
    caption = {"text": "Gulls wait on an empty pier while the ferry stays in the harbour.", "credit": None}
    wrong = found(page(HEADLINE, body=(BODY[0], caption["text"] or "", *BODY[1:])), captions=[caption])
    assert ("caption missed", "no credit in the text, left in the body", 1) in wrong


def test_another_day() -> None:
    assert ("date", "another day", 1) in found(page(HEADLINE, "2 May 2030"), published="2030-05-01")


def test_a_missed_author() -> None:
    assert ("author missed", "another given", 1) in found(page(HEADLINE, "By Ada Roe"), authors=["Bo Lund"])


def test_paragraphs_of_something_else_count_in_words() -> None:
    more = "Readers say that the pier is too old, and that nobody will mend it before the winter."
    wrong = found(page(HEADLINE, body=(*BODY, more)))
    assert wrong == [("body too many", "below the body", 17)]
    assert newsdump.parse(page(HEADLINE, body=(*BODY, more))).articles[0].paragraphs[-1] == more
