"""From rows with roles to an article: each field, its cleaning, and where it stood. No rule is asked here."""

from __future__ import annotations

import datetime as dt

import pytest

from newsdump.building.assembly import assemble, assemble_all
from newsdump.building.segments import Segment
from newsdump.judging.verdict import Verdict
from newsdump.model import Article, Block, BlockKind, Caption, Kind, Origin, Role
from newsdump.reading.lines import split
from newsdump.reading.repair import Row, read_page

Printed = tuple[Role, str] | tuple[Role, str, int]
"""A role, a line, and the row that the line prints again."""

TITLE = (Role.HEADLINE, "Ferry Stays In Port Again")
LEAD = (Role.PARAGRAPH, "The ferry stayed in its port on Monday.")
TALKS = (Role.PARAGRAPH, "Talks stopped at noon.")
MAY = dt.date(2030, 5, 1)


def read(*printed: Printed) -> tuple[str, list[Row], Verdict]:
    text = "\n\n".join(one[1] for one in printed)
    rows = read_page(split(text)).rows
    assert len(rows) == len(printed), "a line was joined or cut: choose another"
    copies = [one[2] if len(one) > 2 else None for one in printed]
    return text, rows, Verdict([one[0] for one in printed], [None] * len(rows), copies, {})


def built(*printed: Printed, kind: Kind = Kind.ARTICLE) -> Article:
    _, rows, verdict = read(*printed)
    return assemble(rows, verdict, Segment(0, len(rows), kind))


def origins(article: Article) -> dict[str, Origin]:
    assert len({origin.name for origin in article.provenance}) == len(article.provenance)
    return {origin.name: origin for origin in article.provenance}


# Single lines -------------------------------------------------------------------------------------------------------


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


# Captions -----------------------------------------------------------------------------------------------------------

GULLS = "Gulls wait on the pier."


def test_a_caption_gives_its_credit_away() -> None:
    (caption,) = built((Role.CAPTION, f"{GULLS} Photo: Ada Roe/Reuters")).captions
    assert caption == Caption(text=GULLS, credit="Ada Roe/Reuters", photographer="Ada Roe", agency="Reuters")


def test_a_caption_without_a_credit_is_its_text() -> None:
    assert built((Role.CAPTION, GULLS)).captions == (Caption(text=GULLS),)


@pytest.mark.parametrize("credited", [0, 1, 2])
def test_the_copy_with_the_credit_gives_it(credited: int) -> None:
    lines = [GULLS] * 3
    lines[credited] += " [Ada Roe/Reuters]"
    (caption,) = built((Role.CAPTION, lines[0]), (Role.CAPTION, lines[1], 0), (Role.CAPTION, lines[2], 0)).captions
    assert (caption.text, caption.agency, caption.copies) == (GULLS, "Reuters", 3)


def test_a_file_picture_is_one_whichever_copy_says_so() -> None:
    plain, marked = f"{GULLS} (Ada Roe/Reuters)", f"{GULLS} File photo: Ada Roe/Reuters"
    article = built((Role.CAPTION, plain), (Role.CAPTION, marked, 0))
    assert article.captions[0].is_file
    assert not built((Role.CAPTION, plain)).captions[0].is_file


def test_a_credit_below_its_caption_joins_it() -> None:
    article = built((Role.CAPTION, GULLS), (Role.CREDIT, "Photo: Ada Roe/Reuters"), LEAD)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(GULLS, "Ada Roe/Reuters")]
    assert origins(article)["captions[0]"].lines == (1, 3)


def test_a_credit_above_its_caption_joins_it() -> None:
    article = built((Role.CREDIT, "Photo: Ada Roe/Reuters"), (Role.CAPTION, GULLS), LEAD)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(GULLS, "Ada Roe/Reuters")]


def test_a_credit_behind_a_caption_s_copies_joins_it() -> None:
    article = built((Role.CAPTION, GULLS), (Role.CAPTION, GULLS, 0), (Role.CREDIT, "Photo: Ada Roe/Reuters"))
    assert [(caption.text, caption.credit, caption.copies) for caption in article.captions] == [
        (GULLS, "Ada Roe/Reuters", 2)
    ]


def test_a_credit_apart_is_a_picture_of_its_own() -> None:
    article = built((Role.CAPTION, GULLS), LEAD, (Role.CREDIT, "Photo: Ada Roe/Reuters"))
    assert [(caption.text, caption.credit) for caption in article.captions] == [(GULLS, None), ("", "Ada Roe/Reuters")]


def test_credits_above_their_captions_are_told_by_the_run() -> None:
    crane, photo = "A crane stands still.", "Photo: Bo Ek/EPA"
    above = built(
        (Role.CREDIT, "Photo: Ada Roe/Reuters"), (Role.CAPTION, GULLS), (Role.CREDIT, photo), (Role.CAPTION, crane)
    )
    assert [(caption.text, caption.agency) for caption in above.captions] == [(GULLS, "Reuters"), (crane, "EPA")]
    below = built(
        (Role.CAPTION, GULLS), (Role.CREDIT, "Photo: Ada Roe/Reuters"), (Role.CAPTION, crane), (Role.CREDIT, photo)
    )
    assert below.captions == above.captions


def test_a_button_between_a_caption_and_its_credit() -> None:
    article = built((Role.CAPTION, GULLS), (Role.FURNITURE, "Enlarge"), (Role.CREDIT, "Photo: Ada Roe/Reuters"), LEAD)
    assert [(caption.text, caption.agency) for caption in article.captions] == [(GULLS, "Reuters")]


def test_captions_keep_their_order() -> None:
    article = built((Role.CAPTION, GULLS), LEAD, (Role.CAPTION, "A crane stands still."))
    assert [caption.text for caption in article.captions] == [GULLS, "A crane stands still."]


# Body ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.QUOTE, BlockKind.ITEM])
def test_a_block_is_of_its_row_s_role(kind: BlockKind) -> None:
    assert built((Role(kind), "No end in sight")).body == (Block(kind=kind, text="No end in sight"),)


@pytest.mark.parametrize("bullet", ["• ", "- ", "* ", "– ", "▪"])
def test_an_item_loses_its_bullet_and_a_paragraph_its_dash_never(bullet: str) -> None:
    assert built((Role.ITEM, f"{bullet}A new pier")).body[0].text == "A new pier"
    assert built((Role.PARAGRAPH, f"{bullet}A new pier")).body[0].text == f"{bullet}A new pier"


def test_the_body_leaves_out_what_is_not_of_it_and_keeps_a_refrain() -> None:
    article = built(TITLE, LEAD, (Role.FURNITURE, "TT"), TALKS, (Role.CAPTION, GULLS), TALKS)
    assert article.paragraphs == (LEAD[1], TALKS[1], TALKS[1])


def test_a_teaser_s_copy_of_a_paragraph_is_left_out() -> None:
    article = built((Role.PARAGRAPH, "The ferry stayed in its…", 1), LEAD)
    assert article.paragraphs == (LEAD[1],)
    assert origins(article)["body[0]"].copies == 2


def test_a_time_alone_goes_to_the_text_below_it() -> None:
    article = built((Role.ENTRY, "10:45 a.m."), LEAD, TALKS, kind=Kind.LIVE)
    first, second = article.body
    assert (first.kind, first.text, first.stamp and first.stamp.raw) == (BlockKind.ENTRY, LEAD[1], "10:45 a.m.")
    assert (second.kind, second.stamp) == (BlockKind.PARAGRAPH, None)
    assert origins(article)["body[0]"].lines == (1, 3)


def test_a_time_with_no_text_below_it_is_an_entry_too() -> None:
    late, mid, early = ((Role.ENTRY, time) for time in ("10:45 a.m.", "9:21 a.m.", "8:15 a.m."))
    article = built(late, mid, LEAD, early, kind=Kind.LIVE)
    assert [(block.text, block.stamp and block.stamp.raw) for block in article.body] == [
        ("", "10:45 a.m."),
        (LEAD[1], "9:21 a.m."),
        ("", "8:15 a.m."),
    ]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("The crews went home… Read more", "The crews went home…"),
        ("The crews went home [...]", "The crews went home [...]"),
        ("The crews went home...", "The crews went home..."),
        ("The crews went home. Continue reading", "The crews went home."),
    ],
)
def test_a_text_that_goes_on_elsewhere_is_truncated(printed: str, text: str) -> None:
    article = built(LEAD, (Role.PARAGRAPH, printed))
    assert article.truncated
    assert article.paragraphs[-1] == text


def test_only_the_last_block_can_be_cut_off() -> None:
    article = built((Role.PARAGRAPH, "The crews waited…"), LEAD)
    assert not article.truncated
    assert article.paragraphs[0] == "The crews waited…"


# Byline, agency, dateline, stamps -----------------------------------------------------------------------------------


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


# Where everything stood ---------------------------------------------------------------------------------------------


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


# Numbers ------------------------------------------------------------------------------------------------------------


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
