"""The articles' side of the page: all that an article holds, each field tied to its lines."""

from __future__ import annotations

import datetime as dt

import pytest
from lxml.html import HtmlElement

import newsdump
from newsdump.explaining.origins import lines_of_fields
from newsdump.explaining.page_articles import articles_side, title_of
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Kind, ParsedDump, Stamp
from tests.shared import ROOT

FULL = Article(
    headline="Harbour Opens Its Second Lock",
    kicker="On the coast",
    deck="A year later than the town had hoped",
    section="Region",
    byline="By Ada Pell",
    authors=("Ada Pell",),
    agency="AP",
    dateline=Dateline(raw="TARN, May 3 (AP)", place="Tarn"),
    published=Stamp(raw="3 May 2030, 08:15", value=dt.datetime(2030, 5, 3, 8, 15)),
    updated=Stamp(raw="an hour ago"),
    captions=(Caption(text="The first barge.", credit="Ben Oak/EPA", is_file=True, copies=4), Caption(text="")),
    body=(
        Block(text="TARN, May 3 (AP) — The first barge passed at noon."),
        Block(kind=BlockKind.SUBHEAD, text="What it cost"),
        Block(kind=BlockKind.QUOTE, text="We waited."),
        Block(kind=BlockKind.ITEM, text="Gates"),
        Block(kind=BlockKind.ITEM, text="Pumps"),
        Block(kind=BlockKind.ENTRY, text="It opens.", stamp=Stamp(raw="12:45")),
    ),
    notes=("Corrects the year.",),
    truncated=True,
    language="en",
    url="javascript:alert(1)",
    outlet="The Tarn Post",
    meta=(("id", "7"),),
)


def sheet(*articles: Article) -> HtmlElement:
    dump = newsdump.parse("")
    shown = ParsedDump(
        articles=tuple(one for one in articles if one.kind is not Kind.TEASER),
        teasers=tuple(one for one in articles if one.kind is Kind.TEASER),
        lines=dump.lines,
    )
    return articles_side(shown, {})


def words(article: Article) -> str:
    return " ".join(sheet(article).text_content().split())


def test_all_that_an_article_holds_is_shown() -> None:
    shown = words(FULL)
    for value in (
        FULL.headline, FULL.kicker, FULL.deck, FULL.section, FULL.byline, FULL.agency, FULL.outlet, FULL.url,
        "3 May 2030, 08:15", "an hour ago", "The first barge.", "Ben Oak/EPA (file)", "printed 4 times",
        *FULL.notes, *(block.text for block in FULL.body), "12:45", "breaks off",
    ):  # fmt: skip
        assert str(value) in shown


def test_blocks_are_what_they_are() -> None:
    (story,) = sheet(FULL).find_class("story")
    assert [one.tag for one in story] == ["p", "h3", "blockquote", "ul", "p", "p"]
    assert len(story[3]) == 2


def test_a_dateline_runs_into_the_first_paragraph_or_stands_above() -> None:
    (filed,) = sheet(FULL).find_class("dateline")
    assert filed.text == "TARN, May 3 (AP)"
    (above,) = sheet(Article(dateline=FULL.dateline, body=(Block(text="Rain came."),))).find_class("filed")
    assert above.text_content() == "TARN, May 3 (AP)"


def test_a_date_is_given_to_machines_too() -> None:
    (time,) = sheet(FULL).xpath(".//p[@id='a1-published']//time")
    assert (time.get("datetime"), time.text) == ("2030-05-03T08:15:00", "3 May 2030, 08:15")


def test_an_address_is_no_link() -> None:
    assert all(link.startswith("#") for link in sheet(FULL).xpath(".//a/@href"))


def test_authors_stand_there_without_a_byline() -> None:
    assert "Ada Pell, Ben Oak" in words(Article(authors=("Ada Pell", "Ben Oak")))


@pytest.mark.parametrize(
    ("text", "direction"),
    [("The ferry stays", "ltr"), ("بقيت العبارة في الميناء CNN", "rtl"), ("המעבורת נשארה", "rtl"), ("12 %", "ltr")],
)
def test_an_article_reads_in_the_direction_of_its_letters(text: str, direction: str) -> None:
    (article,) = sheet(Article(body=(Block(text=text),))).iter("article")
    assert article.get("dir") == direction


@pytest.mark.parametrize(("language", "written"), [("de-CH", "de-CH"), ("no language", None), ('"><b', None)])
def test_a_language_is_named_if_it_can_be_one(language: str, written: str | None) -> None:
    (article,) = sheet(Article(language=language)).iter("article")
    assert article.get("lang") == written


LONG = "he first barge passed at noon on Monday, a year later than the town had hoped. " * 3


@pytest.mark.parametrize(("first", "wanted"), [("T", True), ("t", False), ("ا", False), ("港", False), ("“", False)])
def test_a_long_first_paragraph_has_an_initial_where_its_script_has_them(first: str, wanted: bool) -> None:
    assert bool(sheet(Article(body=(Block(text=first + LONG),))).find_class("initial")) is wanted


def test_neighbours_are_linked() -> None:
    folios = sheet(FULL, FULL, FULL).find_class("folio")
    assert [one.xpath("./a/@href") for one in folios] == [["#a2"], ["#a1", "#a3"], ["#a2"]]


def test_teasers_stand_behind_the_articles() -> None:
    shown = sheet(Article(kind=Kind.TEASER, headline="A teaser"), FULL)
    assert shown.xpath("./article/@aria-label") == [FULL.headline, "A teaser"]


def test_where_there_is_no_article_a_sentence_says_so() -> None:
    assert "No article was found" in sheet().text_content()


def test_an_article_without_a_headline_is_called_by_its_beginning() -> None:
    assert title_of(Article(body=(Block(text="Rain came."),))) == "Rain came."
    assert title_of(Article())
    assert title_of(Article(headline="long " * 50)) == "long " * 22 + "long…"


def test_every_field_of_a_parsed_dump_names_its_lines() -> None:
    dump = newsdump.parse((ROOT / "examples" / "messy-page.txt").read_bytes())
    fields = lines_of_fields(dump)
    shown = articles_side(dump, fields)
    tied = {one.get("id"): one.get("data-at") for one in shown.xpath(".//*[@data-at]")}
    expected = {name: " ".join(map(str, lines)) for name, lines in fields.items() if name != "a1-authors"}
    assert tied == expected
    for one in shown.find_class("src"):
        assert dump.lines[int(str(one.get("href")).removeprefix("#l"))].number == int(one.text or 0)
