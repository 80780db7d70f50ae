"""The index is tested on every article that can be made, and on dumps whose articles are known."""

from __future__ import annotations

import newsdump
from hypothesis import given
from hypothesis import strategies as st
from newsdump import Article, ParsedDump
from newsdump.testing import articles, hostile_texts, rendered_dumps

from lantern_index import PARSER, backup, day, entries, index, index_of


@given(st.lists(articles(), max_size=3))
def test_every_headline_is_in_the_index(found: list[Article]) -> None:
    listed = {headline for headlines in index(found).values() for headline in headlines}
    assert listed == {article.headline for article in found if article.headline is not None}


@given(rendered_dumps())
def test_a_dump_is_indexed(case: tuple[str, tuple[Article, ...]]) -> None:
    text, held = case
    dump = PARSER.parse(text)
    assert index(dump.articles + dump.teasers) == index(held)


@given(hostile_texts())
def test_no_text_stops_the_index(text: str) -> None:
    assert isinstance(index_of(text), dict)


@given(st.from_type(Article))
def test_an_article_has_a_day_or_none(article: Article) -> None:
    """Hypothesis makes articles by their type, without an import of newsdump.testing."""
    assert (day(article) is None) == (article.published is None or article.published.value is None)


@given(st.lists(articles(), max_size=3))
def test_a_backup_reads_back(found: list[Article]) -> None:
    assert newsdump.loads(backup(found), "jsonl") == tuple(found)


def test_our_rule_is_asked() -> None:
    dump: ParsedDump = PARSER.parse("Lantern+ for a penny a day")
    assert dump.lines[0].rule == "LAN1"
    assert list(entries(dump.articles)) == []
