"""NITF, NewsML-G2 and TEI: whatever the article, every value stands in its place, and what is missing is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdump.formats import Options, dumps, format_named
from newsdump.formats.format import urn
from newsdump.formats.losses import lost
from newsdump.model import Article, Block
from newsdump.testing import articles
from tests.standards import NITF, find, texts

MANY = st.lists(articles(), max_size=3)
NAMES = pytest.mark.parametrize("name", ["newsml-g2", "nitf", "tei"])


def written(given_articles: list[Article], name: str, *, compact: bool = False) -> list[Any]:
    """The documents of a format: one an article where it holds no more."""
    groups = [[article] for article in given_articles] if name == "nitf" else [given_articles]
    return [etree.fromstring(dumps(group, name, compact=compact).encode()) for group in groups]


@NAMES
@given(given_articles=MANY)
def test_layout_changes_no_text(name: str, given_articles: list[Article]) -> None:
    """Between elements that hold elements alone white space says nothing; all other texts are equal."""
    pretty, compact = written(given_articles, name), written(given_articles, name, compact=True)
    assert [list(pieces(root)) for root in pretty] == [list(pieces(root)) for root in compact]


def pieces(root: Any) -> Iterator[tuple[object, ...]]:
    for element in root.iter():
        held = [element.text, *(child.tail for child in element)]
        bare = len(element) > 0 and not any(text and text.strip(" \n") for text in held)
        yield element.tag, dict(element.attrib), None if bare else [text or "" for text in held]


def given_texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks]


def captions(article: Article) -> list[str]:
    return [caption.text for caption in article.captions if caption.text]


def check_nitf(nitf: Any, article: Article) -> None:
    """What every NITF has, inlined or not."""
    body = "n:body/n:body.content//*[self::n:p or self::n:hl2 or self::n:li][not(ancestor::n:media)]"
    assert texts(nitf, body) == given_texts(article.body)
    assert texts(nitf, ".//n:hl1") == heads(article)
    assert texts(nitf, ".//n:hl2[@class='kicker']") == printed(article.kicker)
    assert texts(nitf, ".//n:hl2[@class='deck']") == printed(article.deck)
    assert texts(nitf, ".//n:note//n:p") == list(article.notes)
    assert texts(nitf, "n:body/n:body.head/n:byline")[: len(printed(article.byline))] == printed(article.byline)
    assert sorted(texts(nitf, "n:body/n:body.head/n:byline/n:person")) == sorted(article.authors)
    line = printed(article.dateline.raw if article.dateline else None)
    assert texts(nitf, "n:body/n:body.head/n:dateline")[: len(line)] == line


def heads(article: Article) -> list[str]:
    said = [one for one in (article.headline, article.kicker, article.deck) if one is not None]
    return [article.headline or ""] if said else []


def printed(text: str | None) -> list[str]:
    return [] if text is None else [text]


@given(articles())
def test_nitf_has_each_text_once(article: Article) -> None:
    (nitf,) = written([article], "nitf")
    check_nitf(nitf, article)
    assert texts(nitf, ".//n:media-caption/n:p") == captions(article)
    assert len(find(nitf, ".//n:media")) == len(article.captions)
    credits_ = [caption.credit for caption in article.captions if caption.credit is not None]
    firsts = [texts(media, "n:media-producer[1]") for media in find(nitf, ".//n:media")]
    assert [
        one[0] for one, caption in zip(firsts, article.captions, strict=True) if caption.credit is not None
    ] == credits_
    assert texts(nitf, ".//n:pubdata/@name") == printed(article.outlet)


@given(MANY)
def test_newsml_g2_has_each_text_once_as_a_value_and_once_in_the_text(given_articles: list[Article]) -> None:
    (root,) = written(given_articles, "newsml-g2")
    inlined = list(root.iter(f"{{{NITF}}}nitf"))
    for nitf, article in zip(inlined, given_articles, strict=True):
        check_nitf(nitf, article)
    assert find(root, "//n:media") == []
    told = [caption for article in given_articles for caption in captions(article)]
    assert texts(root, "//g:contentMeta/g:description") == told
    assert texts(root, "//g:contentMeta/g:headline") == present(article.headline for article in given_articles)
    assert texts(root, "//g:contentMeta/g:by") == present(article.byline for article in given_articles)
    assert texts(root, "//g:altId") == present(article.url for article in given_articles)


def present(values: Iterator[str | None]) -> list[str]:
    return [value for value in values if value is not None]


@given(MANY)
def test_a_newsml_g2_package_names_items_of_the_same_message(given_articles: list[Article]) -> None:
    (root,) = written(given_articles, "newsml-g2")
    members = [f"{urn(one)}{end}" for one in given_articles if one.captions for end in endings(one)]
    assert texts(root, "//g:itemRef/@residref") == members
    assert set(members) <= set(texts(root, "//g:newsItem/@guid"))


def endings(article: Article) -> list[str]:
    return ["", *(f":picture:{n}" for n in range(1, len(article.captions) + 1))]


@given(MANY)
def test_tei_has_each_text_once(given_articles: list[Article]) -> None:
    (root,) = written(given_articles, "tei")
    documents = find(root, "descendant-or-self::t:TEI[t:text/t:body/t:div]")
    for tei, article in zip(documents, given_articles, strict=True):
        div = find(tei, "t:text/t:body/t:div")[0]
        assert texts(div, "t:head[@type='main']") == printed(article.headline)
        assert texts(tei, "t:teiHeader//t:titleStmt/t:title") == [article.headline or ""]
        assert texts(div, "t:figure/t:p") == captions(article)
        assert texts(div, "t:note/t:p") == list(article.notes)
        assert texts(div, "t:byline") == printed(article.byline)
        assert texts(div, "t:dateline") == printed(article.dateline.raw if article.dateline else None)
        assert blocks_of(div) == given_texts(article.body)
        assert texts(tei, ".//t:titleStmt/t:author") == list(article.authors)
        assert texts(tei, ".//t:notesStmt/t:note/t:p") == [value for _, value in article.meta]
        assert texts(tei, ".//t:bibl/t:idno[@type='URI']") == printed(article.url)


def blocks_of(div: Any) -> list[str]:
    own = "(t:p | t:quote | t:ab | t:list/t:item | t:div/t:head | t:div/t:p | t:div/t:quote | t:div/t:ab"
    found = find(div, f"{own} | t:div/t:list/t:item)")
    return [texts(one, "t:seg")[0] if find(one, "t:seg") else "".join(one.itertext()) for one in found]


def losses(article: Article, name: str) -> set[str]:
    return set(lost(article, format_named(name), Options()))


@given(articles())
def test_nitf_carries_what_it_does_not_report_lost(article: Article) -> None:
    (nitf,) = written([article], "nitf")
    gone = losses(article, "nitf")
    filed = article.dateline.date if article.dateline else None
    if "meta" not in gone:
        told = [(one.get("name", ""), one.get("content")) for one in find(nitf, "n:head/n:meta")]
        assert told[bool(article.published) :] == list(article.meta)
    if filed is not None:
        line = "n:body/n:body.head/n:dateline/n:story.date"
        assert (texts(nitf, line) == [filed.raw]) or not filed.raw or "dateline.date.raw" in gone
        assert texts(nitf, f"{line}/@norm") == ([] if filed.value is None else [basic(filed.value)])
    for stamp, path in ((article.published, "//n:date.issue"), (article.updated, "//n:revision-history")):
        value = stamp.value if stamp else None
        assert texts(nitf, f"{path}/@norm") == ([] if value is None else [basic(value)])
    if article.dateline and article.dateline.place:
        assert article.dateline.place in texts(nitf, ".//n:location")


def basic(value: dt.date) -> str:
    """A time in ISO 8601's basic form, by way of the extended one that it stands for."""
    day, _, time = value.isoformat().partition("T")
    return day.replace("-", "") + (f"T{time.replace(':', '')}" if time else "")


@given(articles())
def test_tei_carries_what_it_does_not_report_lost(article: Article) -> None:
    (root,) = written([article], "tei")
    gone = losses(article, "tei")
    line = article.dateline
    for stamp, field, path in (
        (article.published, "published.value", "//t:bibl/t:date[@type='published']"),
        (article.updated, "updated.value", "//t:bibl/t:date[@type='updated']"),
        (line.date if line else None, "dateline.date.value", "//t:dateline/t:date | //t:creation/t:date"),
    ):
        dates = find(root, path)
        assert [one.text or "" for one in dates] == ([stamp.raw] if stamp else [])
        for one in dates:
            assert stamp is not None
            assert field in gone or one.get("when") == (stamp.value.isoformat() if stamp.value else None)
    if line is not None:
        assert texts(root, "//t:placeName") == printed(line.place)
        assert texts(root, "//t:dateline/t:orgName | //t:creation/t:orgName") == printed(line.agency)
    people = [one.photographer for one in article.captions if one.photographer is not None]
    assert texts(root, "//t:figure/t:byline/t:persName") == people


@given(articles())
def test_newsml_g2_carries_what_it_does_not_report_lost(article: Article) -> None:
    (root,) = written([article], "newsml-g2")
    gone = losses(article, "newsml-g2")
    for field, path in (
        ("captions.credit", "//g:contentMeta/g:creditline"),
        ("captions.photographer", "//g:creator[@role='crol:photographer']/g:name"),
        ("captions.agency", "//g:newsItem[position() > 1]/g:contentMeta/g:infoSource/g:name"),
    ):
        values = (getattr(caption, field.partition(".")[2]) for caption in article.captions)
        assert field in gone or texts(root, path) == present(values)
    assert texts(root, "//g:genre/g:name") == ["file" for caption in article.captions if caption.is_file]
