"""TEI: where each field stands, in documents that TEI's own schema accepts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree

from newsdump.formats import Options, dumps
from newsdump.formats.tei import FORMAT, drops
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Stamp
from tests.standards import faults, find, texts
from tests.unit.formats.samples import EMPTY, FULL

STAMP = Stamp(raw="09:41", value=dt.datetime(2030, 5, 1, 9, 41))
STAMPED = Article(body=[Block(kind=kind, text=kind.value, stamp=STAMP) for kind in BlockKind])
KINDS = Article(body=[Block(kind=kind, text=kind.value) for kind in BlockKind])
SECTIONS = Article(
    body=[Block(kind=kind, text=str(n)) for n, kind in enumerate(["subhead", "subhead", "paragraph", "subhead"])],
    notes=["a"],
)


def read(*articles: Article, compact: bool = False) -> Any:
    return etree.fromstring(dumps(articles, "tei", compact=compact).encode())


@pytest.mark.parametrize("articles", [[], [FULL], [EMPTY], [FULL, EMPTY, FULL, FULL], [KINDS, STAMPED, SECTIONS]])
@pytest.mark.parametrize("compact", [False, True])
def test_the_schema_accepts_it(articles: list[Article], compact: bool) -> None:
    assert faults("tei", read(*articles, compact=compact)) == []


def test_the_schema_refuses_what_is_wrong() -> None:
    """So that its silence above says something."""
    root = read(FULL)
    find(root, "//t:titleStmt")[0].clear()
    assert faults("tei", root)


def test_one_article_is_a_text_and_several_are_a_corpus() -> None:
    assert etree.QName(read(FULL)).localname == "TEI"
    assert [etree.QName(one).localname for one in read(FULL, EMPTY, FULL)] == ["teiHeader", "TEI", "TEI", "TEI"]


def test_a_corpus_is_written_while_its_articles_come() -> None:
    """When the third article is asked for, the first is written, and it is no longer held."""
    written: list[int] = []

    class Watched:
        def write(self, text: str) -> int:
            written.append(text.count("</TEI>"))
            return len(text)

    def each() -> Iterator[Article]:
        for _ in range(5):
            yield FULL
        assert sum(written) >= 3

    FORMAT.dump(each(), Watched(), Options())  # type: ignore[arg-type]
    assert sum(written) == 5


def test_what_is_known_about_the_article_stands_in_the_header() -> None:
    root = read(FULL)
    assert texts(root, "//t:titleStmt/*") == [FULL.headline, "Ada Quill", "Ben Ferrow"]
    bibl = "//t:sourceDesc/t:bibl"
    assert texts(root, f"{bibl}/t:title[@level='j']") == ["The Quaytown Bell"]
    assert texts(root, f"{bibl}/t:distributor") == ["Reuters"]
    assert texts(root, f"{bibl}/t:date") == ["1 May 2030, 09:50", "an hour ago"]
    assert texts(root, f"{bibl}/t:date/@when") == ["2030-05-01T09:50:00+05:45"]
    assert texts(root, f"{bibl}/t:biblScope") == ["Coast"]
    assert texts(root, f"{bibl}/t:idno") == [FULL.url, f"urn:newsdump:{FULL.id}"]
    assert texts(root, "//t:notesStmt/t:note/t:p") == ["17", ""]
    assert texts(root, "//t:notesStmt/t:note/@n") == ["record", "record"]
    assert texts(root, "//t:language/@ident") == ["en"]


def test_what_is_printed_stands_in_the_text() -> None:
    root = read(FULL)
    assert texts(root, "//t:body/t:div/@type") == ["live"]
    assert texts(root, "//t:body/t:div/t:head") == ["Harbours", FULL.headline, "A deck."]
    assert texts(root, "//t:body/t:div/t:byline") == ["By Ada Quill and Ben Ferrow"]
    assert texts(root, "//t:byline/t:docAuthor") == ["Ada Quill", "Ben Ferrow"]
    assert texts(root, "//t:body/t:div/t:dateline") == ["QUAYTOWN, May 1 (Reuters) -"]
    assert texts(root, "//t:dateline/t:date/@when") == ["2030-05-01"]
    assert texts(root, "//t:dateline/t:orgName") == ["Reuters"]
    assert texts(root, "//t:creation/*") == ["Quaytown"]
    assert texts(root, "//t:body//t:note/t:p") == ["The ferry's name was mended."]
    assert texts(root, "//t:body/t:div/*[last()]/@reason") == ["truncated"]


def test_pictures_are_figures() -> None:
    root = read(FULL)
    assert texts(root, "//t:figure/@type") == ["file"]
    assert texts(root, "//t:figure/t:p") == ["The ferry Orla."]
    assert texts(root, "//t:figure/t:byline") == ["C. Lens/EPA"]
    assert texts(root, "//t:figure/t:byline/*") == ["C. Lens", "EPA"]
    root = read(Article(captions=[Caption(text="", photographer="C. Lens", agency="EPA")]))
    assert texts(root, "//t:figure/t:byline/t:persName | //t:figure/t:byline/t:orgName") == ["C. Lens", "EPA"]


def test_each_kind_of_block_has_an_element_and_a_subhead_a_section() -> None:
    root = read(KINDS)
    assert texts(root, "//t:body/t:div/t:p") == ["paragraph"]
    section = "//t:div[@type='section']"
    assert texts(root, f"{section}/t:head | {section}/t:quote | {section}/t:list/t:item | {section}/t:ab") == [
        "subhead",
        "quote",
        "item",
        "entry",
    ]


def test_sections_stand_side_by_side() -> None:
    root = read(SECTIONS)
    assert [texts(one, "*") for one in find(root, "//t:div[@type='section']")] == [["0"], ["1", "2"], ["3"]]


def test_a_stamp_stands_before_its_blocks_text() -> None:
    root = read(STAMPED)
    assert texts(root, "//t:seg/preceding-sibling::t:date/@when") == ["2030-05-01T09:41:00"] * len(BlockKind)
    assert texts(root, "//t:seg") == [kind.value for kind in BlockKind]


def test_texts_keep_every_character() -> None:
    assert texts(read(FULL), "//t:div[@type='section']/t:p") == [FULL.body[2].text]


def test_a_language_that_is_no_tag_stands_in_words() -> None:
    root = read(Article(language="Old Quayish"))
    assert texts(root, "//t:langUsage/t:p") == ["Old Quayish"]
    assert texts(root, "//@xml:lang") == []


def test_what_it_drops_is_told() -> None:
    assert list(drops(FULL)) == []
    far = Stamp(raw="x", value=dt.datetime(2030, 5, 1, tzinfo=dt.timezone(dt.timedelta(hours=-15))))
    article = Article(
        dateline=Dateline(raw="x", date=far), published=far, updated=far, body=[Block(text="a", stamp=far)]
    )
    assert list(drops(article)) == ["dateline.date.value", "published.value", "updated.value", "body.stamp.value"]
    assert set(texts(read(article), "//t:date/@when")) == {"2030-05-01T15:00:00+00:00"}


def test_the_header_has_the_parts_that_tei_demands() -> None:
    """In their order, whether or not the schema is at hand."""
    (description,) = find(read(EMPTY), "//t:fileDesc")
    assert [etree.QName(one).localname for one in description] == ["titleStmt", "publicationStmt", "sourceDesc"]
    (description,) = find(read(FULL), "//t:fileDesc")
    names = ["titleStmt", "publicationStmt", "notesStmt", "sourceDesc"]
    assert [etree.QName(one).localname for one in description] == names
