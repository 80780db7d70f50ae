"""NITF: where each field stands, in a document that its own schema accepts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from lxml import etree

from newsdump.errors import UsageError
from newsdump.formats import dumps
from newsdump.formats.nitf import drops
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Stamp
from tests.standards import faults, find, texts
from tests.unit.formats.samples import EMPTY, FULL

STAMP = Stamp(raw="09:41", value=dt.datetime(2030, 5, 1, 9, 41))
STAMPED = Article(body=[Block(kind=kind, text=kind.value, stamp=STAMP) for kind in BlockKind])
KINDS = Article(body=[Block(kind=kind, text=kind.value) for kind in BlockKind])


def read(article: Article, *, compact: bool = False) -> Any:
    return etree.fromstring(dumps(article, "nitf", compact=compact).encode())


@pytest.mark.parametrize("article", [FULL, EMPTY, KINDS, STAMPED])
@pytest.mark.parametrize("compact", [False, True])
def test_the_schema_accepts_it(article: Article, compact: bool) -> None:
    assert faults("nitf", read(article, compact=compact)) == []


def test_the_schema_refuses_what_is_wrong() -> None:
    """So that its silence above says something."""
    root = read(FULL)
    find(root, "//n:hl1")[0].tag = "{http://iptc.org/std/NITF/2006-10-18/}hl3"
    assert faults("nitf", root)


def test_what_is_said_about_the_article_stands_in_the_head() -> None:
    root = read(FULL)
    assert texts(root, "/n:nitf/@class | /n:nitf/@baselang") == ["en", "live"]
    assert texts(root, "//n:doc-id/@id-string") == [f"urn:newsdump:{FULL.id}"]
    assert texts(root, "//n:date.issue/@norm") == ["20300501T095000+0545"]
    assert texts(root, "//n:meta/@content") == ["1 May 2030, 09:50", "17", ""]
    assert dict(find(root, "//n:pubdata")[0].attrib) == {
        "position.section": "Coast",
        "name": "The Quaytown Bell",
        "ex-ref": "https://bell.example/orla?a=1&b=2",
    }
    assert dict(find(root, "//n:revision-history")[0].attrib) == {"comment": "an hour ago"}
    assert texts(root, "//n:ed-msg/@msg-type") == ["truncated"]


def test_what_is_printed_above_the_text_stands_in_the_bodys_head() -> None:
    root = read(FULL)
    assert texts(root, "//n:hedline/*") == ["Ferry <Orla> Reaches Quay & Stays", "Harbours", "A deck."]
    assert texts(root, "//n:hl2/@class") == ["kicker", "deck"]
    assert texts(root, "//n:body.head/n:byline") == ["By Ada Quill and Ben Ferrow"]
    assert texts(root, "//n:body.head/n:byline/n:person") == ["Ada Quill", "Ben Ferrow"]
    assert texts(root, "//n:distributor/n:org") == ["Reuters"]
    assert texts(root, "//n:body.head/n:dateline") == ["QUAYTOWN, May 1 (Reuters) -", "Quaytown"]
    assert texts(root, "//n:body.head/n:dateline/n:story.date/@norm") == ["20300501"]
    assert texts(root, "//n:note//n:p") == ["The ferry's name was mended."]


def test_authors_whom_the_byline_does_not_name_have_one_of_their_own() -> None:
    root = read(Article(byline="By our staff", authors=["Ada Quill", "Ben Ferrow"]))
    assert texts(root, "//n:byline") == ["By our staff", "Ada Quill", "Ben Ferrow"]
    assert texts(read(Article(authors=["Ada Quill"])), "//n:byline/n:person") == ["Ada Quill"]


def test_a_deck_without_a_headline_stands_below_an_empty_one() -> None:
    assert texts(read(Article(deck="A deck.")), "//n:hedline/*") == ["", "A deck."]


def test_a_picture_has_a_caption_a_credit_and_no_reference() -> None:
    root = read(FULL)
    assert len(find(root, "//n:media[@media-type='image']")) == 2
    assert texts(root, "//n:media-caption/n:p") == ["The ferry Orla."]
    assert texts(root, "//n:media-producer") == ["C. Lens/EPA"]
    assert texts(root, "//n:media-producer/*") == ["C. Lens", "EPA"]
    assert texts(root, "//n:media-metadata/@name") == ["file"]
    assert [len(one.attrib) for one in find(root, "//n:media-reference")] == [0, 0]


def test_who_made_a_picture_is_named_where_the_credit_does_not() -> None:
    root = read(Article(captions=[Caption(text="", photographer="C. Lens", agency="EPA")]))
    assert texts(root, "//n:media-producer/n:person | //n:media-producer/n:org") == ["C. Lens", "EPA"]


def test_each_kind_of_block_has_an_element() -> None:
    root = read(KINDS)
    content = find(root, "//n:body.content")[0]
    assert [etree.QName(one).localname for one in content] == ["p", "hl2", "bq", "ul", "block"]
    assert ["".join(one.itertext()).strip() for one in content] == [kind.value for kind in BlockKind]


def test_items_in_a_row_are_one_list() -> None:
    kinds = ["item", "item", "paragraph", "item"]
    root = read(Article(body=[Block(kind=kind, text=str(n)) for n, kind in enumerate(kinds)]))
    assert [texts(one, "*") for one in find(root, "//n:ul")] == [["0", "1"], ["3"]]


def test_a_stamp_stands_above_its_block() -> None:
    root = read(STAMPED)
    assert texts(root, "//n:block[@class]/@class") == [kind.value for kind in BlockKind]
    assert texts(root, "//n:block/n:dateline/n:story.date") == ["09:41"] * len(BlockKind)
    assert set(texts(root, "//n:story.date/@norm")) == {"20300501T094100"}


def test_texts_keep_every_character() -> None:
    assert texts(read(FULL), "/n:nitf/n:body/n:body.content/n:p") == [FULL.body[2].text]


@pytest.mark.parametrize("articles", [[], [FULL, EMPTY]])
def test_a_document_is_one_article(articles: list[Article]) -> None:
    with pytest.raises(UsageError, match="one article"):
        dumps(articles, "nitf")


def test_what_it_drops_is_told() -> None:
    assert list(drops(FULL)) == []
    assert list(drops(Article(meta=[("Größe", "5"), ("a", "b")]))) == ["meta"]
    line = Dateline(raw="QUAYTOWN -", date=Stamp(raw="May 1", value=dt.date(2030, 5, 1)), agency="EPA")
    article = evolve(EMPTY, dateline=line)
    assert list(drops(article)) == ["dateline.date.raw", "dateline.agency"]
    assert texts(read(article), "//n:story.date/@norm") == ["20300501"]
