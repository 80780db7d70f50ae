"""JSON-LD: schema.org has every property that is written, for the type that it is written of."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.formats import dumps
from newsdump.formats.values import is_uri, language_tag
from newsdump.formats.vocabulary import Vocabulary, vocabulary
from newsdump.model import Article, Kind
from newsdump.testing import articles
from tests.shared import schemas
from tests.unit.formats.samples import EMPTY, FULL

TYPES = """label,subTypeOf,supersededBy
Thing,,
CreativeWork,https://schema.org/Thing,
NewsArticle,https://schema.org/CreativeWork,
Person,https://schema.org/Thing,
"""
PROPERTIES = """label,domainIncludes,rangeIncludes,supersededBy
name,https://schema.org/Thing,https://schema.org/Text,
author,https://schema.org/CreativeWork,"https://schema.org/Person, https://schema.org/Organization",
writer,https://schema.org/CreativeWork,https://schema.org/Person,https://schema.org/author
birthDate,https://schema.org/Person,https://schema.org/Date,
"""


@functools.cache
def release() -> Vocabulary:
    return vocabulary(next((schemas() / "schemaorg").glob("*-properties.csv")))


@given(st.lists(articles(), max_size=3))
def test_every_property_is_schema_org_s(given_articles: list[Article]) -> None:
    assert list(release().faults(json.loads(dumps(given_articles, "jsonld")))) == []


def test_every_property_that_can_be_written_was_looked_up() -> None:
    """So that the test above cannot pass by luck: the full article names each property and type there is."""
    node = json.loads(dumps(FULL, "jsonld"))
    assert list(release().faults(node)) == []
    written = {name for name in node if not name.startswith("@")}
    assert {"headline", "image", "author", "dateline", "locationCreated", "publisher", "articleBody"} <= written
    assert "dateModified" not in written


def test_a_vocabulary_tells_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "x-properties.csv").write_text(PROPERTIES, encoding="utf-8")
    (tmp_path / "x-types.csv").write_text(TYPES, encoding="utf-8")
    known = vocabulary(tmp_path / "x-properties.csv")
    good = {"@type": "NewsArticle", "name": "x", "author": [{"@type": "Person", "birthDate": "x"}]}
    assert list(known.faults({"@graph": [good, good]})) == []
    bad = {"@type": "NewsArticle", "titel": 1, "birthDate": 1, "writer": "x", "author": {"@type": "NewsArticle"}}
    assert list(known.faults([bad, {"@type": "Poem"}, {"name": "x"}])) == [
        ((0, "titel"), "schema.org has no property titel"),
        ((0, "birthDate"), "a NewsArticle has no property birthDate"),
        ((0, "writer"), "the property writer is superseded by author"),
        ((0, "author"), "the property author takes no NewsArticle"),
        ((1,), "expected a type of schema.org, found 'Poem'"),
        ((2,), "expected a type of schema.org, found None"),
    ]


def test_one_article_is_an_object_and_several_are_a_graph() -> None:
    one = json.loads(dumps(FULL, "jsonld"))
    assert one["@context"] == "https://schema.org"
    assert one["@type"] == "NewsArticle"
    several = json.loads(dumps([FULL, EMPTY], "jsonld"))
    assert several["@context"] == "https://schema.org"
    assert several["@graph"][0] == {name: value for name, value in one.items() if name != "@context"}
    assert json.loads(dumps([], "jsonld")) == {"@context": "https://schema.org", "@graph": []}


def test_identifiers_are_the_caller_s() -> None:
    document = json.loads(dumps(FULL, "jsonld", ids=lambda article: f"https://bell.example/{article.id[:4]}"))
    assert document["@id"] == f"https://bell.example/{FULL.id[:4]}"


def test_what_its_type_refuses_is_left_out() -> None:
    node = json.loads(dumps(Article(language="German, I think", url="bell.example", kind=Kind.LIVE), "jsonld"))
    assert set(node) == {"@context", "@type", "@id", "genre"}


@pytest.mark.parametrize("text", ["a:b", "urn:x:1", "https://bell.example/?a=%20#b", "mailto:a@b.example"])
def test_what_is_a_uri(text: str) -> None:
    assert is_uri(text)


@pytest.mark.parametrize("text", [None, "", "a", "a:", "https://a b", "https://a#b#c", "https://a/%zz", "1:a", "ü:a"])
def test_what_is_none(text: str | None) -> None:
    assert not is_uri(text)


@pytest.mark.parametrize("text", ["en", "zh-Hant-TW", "sr-Latn"])
def test_what_is_a_language_tag(text: str) -> None:
    assert language_tag(text) == text


@pytest.mark.parametrize("text", [None, "", "e", "english language", "en_US", "en-", "-en", "日本"])
def test_what_is_no_language_tag(text: str | None) -> None:
    assert language_tag(text) is None


def test_what_is_no_address_and_no_language_is_told() -> None:
    said: list[str] = []
    dumps(Article(language="en_US", url="not an address"), "jsonld", remark=lambda issue: said.append(issue.message))
    assert [any(name in message for message in said) for name in ("language", "url")] == [True, True]
    said.clear()
    dumps(Article(language="en", url="https://a.example/"), "jsonld", remark=lambda issue: said.append(issue.message))
    assert not any(name in message for message in said for name in ("language", "url"))
