"""What an article says in single lines, and where each of its values stood."""

from __future__ import annotations

import pytest

from newsdump.building.assembly import assemble, assemble_all
from newsdump.building.segments import Segment
from newsdump.judging.verdict import Verdict
from newsdump.model import Article, Block, Kind, Origin, Role
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from tests.unit.building.printing import GULLS, LEAD, TALKS, TITLE, Printed, built, origins, read


def test_nothing_placed_is_an_empty_article() -> None:
    assert built((Role.FURNITURE, "TT"), (Role.UNPLACED, "Gulls"), (Role.BOUNDARY, "---")) == Article()


@pytest.mark.parametrize("kind", Kind)
def test_an_article_is_of_its_segment_s_kind(kind: Kind) -> None:
    assert built(TITLE, LEAD, kind=kind).kind is kind


@pytest.mark.parametrize(
    ("role", "name"),
    [(Role.HEADLINE, "headline"), (Role.KICKER, "kicker"), (Role.DECK, "deck"), (Role.SECTION, "section")],
)
def test_a_field_of_one_line(role: Role, name: str) -> None:
    article = built((role, "Gulls On The Pier"), LEAD)
    assert article == Article(**{name: "Gulls On The Pier"}, body=[Block(text=LEAD[1])])


def test_two_lines_of_one_field_stand_one_after_the_other() -> None:
    article = built((Role.DECK, "Talks stop"), TITLE, (Role.DECK, "Crews go home"))
    assert article.deck == "Talks stop Crews go home"
    assert origins(article)["deck"].lines == (1, 5)


def test_a_section_loses_its_colon_and_an_outlet_its_separator() -> None:
    article = built((Role.SECTION, "In brief:"), TITLE, (Role.OUTLET, "| Harbour Post"))
    assert (article.section, article.outlet) == ("In brief", "Harbour Post")
    assert built(TITLE, (Role.OUTLET, "Harbour Post -")).outlet == "Harbour Post"


def test_a_copy_adds_nothing_but_its_count() -> None:
    article = built(TITLE, (Role.HEADLINE, "FERRY STAYS IN PORT AGAIN", 0), LEAD, (Role.HEADLINE, TITLE[1], 0))
    assert article == built(TITLE, LEAD)
    assert origins(article)["headline"].copies == 3
    assert origins(article)["headline"].lines == (1,)


def test_notes_are_kept_in_order() -> None:
    article = built(LEAD, (Role.NOTE, "Correction: it was Tuesday."), (Role.NOTE, "Editor's note: it was noon."))
    assert article.notes == ("Correction: it was Tuesday.", "Editor's note: it was noon.")
    assert {"notes[0]", "notes[1]"} <= origins(article).keys()


def headlines(*lines: str) -> list[str | None]:
    """The headlines of articles that these lines begin."""
    printed: list[Printed] = [
        one for line in lines for one in ((Role.HEADLINE, line), (Role.PARAGRAPH, "The gulls wait."))
    ]
    _, rows, verdict = read(*printed)
    found = [Segment(at, at + 2, Kind.ARTICLE) for at in range(0, 2 * len(lines), 2)]
    return [article.headline for article in assemble_all(rows, verdict, found)]


def test_numbers_that_go_up_before_all_headlines_are_the_list_s() -> None:
    assert headlines("1. Gulls Wait", "2. Boats Wait", "4) Crews Wait") == ["Gulls Wait", "Boats Wait", "Crews Wait"]


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Gulls Wait", "2. Boats Wait"),
        ("1. Gulls Wait", "2. Boats Wait", "Crews Wait"),
        ("1. Gulls Wait", "2. Boats Wait", "3. Crews Wait", "Nobody Waits"),
        ("3. Gulls Wait", "2. Boats Wait", "1. Crews Wait"),
        ("100 Gulls Wait", "200 Boats Wait", "300 Crews Wait"),
        ("1.5 Gulls Wait", "2.5 Boats Wait", "3.5 Crews Wait"),
    ],
)
def test_other_numbers_are_the_headline_s(lines: tuple[str, ...]) -> None:
    assert headlines(*lines) == list(lines)


def test_every_value_reads_back_from_its_spans() -> None:
    printed: tuple[Printed, ...] = (
        (Role.KICKER, "Islands"),
        TITLE,
        (Role.HEADLINE, TITLE[1], 1),
        (Role.DECK, "Talks stop, and crews go home"),
        (Role.BYLINE, "By Ada Roe"),
        (Role.STAMP, "1 May 2030"),
        (Role.CAPTION, GULLS),
        LEAD,
        (Role.SUBHEAD, "No end in sight"),
        TALKS,
    )
    text, rows, verdict = read(*printed)
    article = assemble(rows, verdict, Segment(0, len(rows), Kind.ARTICLE))
    said = {name: " ".join(text[a:b] for a, b in origin.spans) for name, origin in origins(article).items()}
    assert said == {
        "kicker": "Islands",
        "headline": TITLE[1],
        "deck": "Talks stop, and crews go home",
        "byline": "By Ada Roe",
        "authors": "By Ada Roe",
        "published": "1 May 2030",
        "captions[0]": GULLS,
        "body[0]": LEAD[1],
        "body[1]": "No end in sight",
        "body[2]": TALKS[1],
    }
    assert origins(article)["headline"].copies == 2


def test_a_joined_row_names_each_of_its_lines_and_spans() -> None:
    text = "The crews stood on the har-\nbour wall."
    rows = read_page(split(text)).rows
    article = assemble(rows, Verdict([Role.PARAGRAPH], [None], [None], {}), Segment(0, 1, Kind.ARTICLE))
    assert article.paragraphs == ("The crews stood on the harbour wall.",)
    assert origins(article)["body[0]"] == Origin(name="body[0]", lines=(1, 2), spans=((0, 27), (28, 38)))


def test_an_article_holds_the_rows_of_its_segment_alone() -> None:
    _, rows, verdict = read(TITLE, LEAD, (Role.HEADLINE, "Library Opens"), TALKS)
    found = [Segment(0, 2, Kind.ARTICLE), Segment(2, 4, Kind.ARTICLE)]
    first, second = assemble_all(rows, verdict, found)
    assert (first.headline, first.paragraphs) == (TITLE[1], (LEAD[1],))
    assert (second.headline, second.paragraphs) == ("Library Opens", (TALKS[1],))
    assert origins(second)["headline"].lines == (5,)


@pytest.mark.parametrize(("kind", "shared"), [(Kind.DIGEST, "In brief"), (Kind.ARTICLE, None)])
def test_only_the_items_of_a_digest_share_their_column_s_name(kind: Kind, shared: str | None) -> None:
    _, rows, verdict = read((Role.SECTION, "In brief"), TITLE, LEAD, (Role.HEADLINE, "Library Opens"), TALKS)
    first, second = assemble_all(rows, verdict, [Segment(0, 3, kind), Segment(3, 5, kind)])
    assert (first.section, second.section) == ("In brief", shared)
