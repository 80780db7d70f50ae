"""What else `parse` promises: no state, no loss where texts are cut or damaged, and every layout read back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdump
from newsdump.judging.rules import RULES
from newsdump.model import Article
from newsdump.parser import Parser
from newsdump.testing import DAMAGES, LAYOUTS, hostile_texts, rendered_dumps
from tests.accounting import records

Rendered = tuple[str, tuple[Article, ...]]
TEXTS = hostile_texts() | rendered_dumps().map(lambda drawn: drawn[0])
# Layouts in which each article says by itself that it begins.
PLAIN = rendered_dumps(
    layouts=["head again", "headline again", "credit in one copy", "headline in other quotes", "archive"],
    min_articles=2,
    furniture=[""],
    damages=["none"],
    endings=["\n"],
)
# All that ends a line somewhere, or marks where a page ends.
ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
WIDGETS = ["Share", "Tweet", "Print", "Advertisement", "Email", "Copy link", "Facebook", "Read more", "Comments"]


# No state ------------------------------------------------------------------------------------------------------------


@given(texts=st.lists(TEXTS, min_size=2, max_size=5), data=st.data())
def test_the_order_of_documents_does_not_matter(texts: list[str], data: st.DataObject) -> None:
    alone = {text: Parser().parse(text) for text in texts}
    parser = Parser()
    for text in data.draw(st.permutations(texts)):
        assert parser.parse(text) == alone[text]


@given(texts=st.lists(TEXTS, min_size=2, max_size=5))
def test_threads_do_not_matter(texts: list[str]) -> None:
    parser = Parser()
    alone = [parser.parse(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parser.parse, texts * 2)) == alone * 2


# Every layout -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", LAYOUTS)
@given(data=st.data())
def test_each_layout_is_read_back(layout: str, data: st.DataObject) -> None:
    text, articles = data.draw(rendered_dumps(layouts=[layout]))
    assert records(newsdump.parse(text)) == articles


@given(rendered=rendered_dumps(layouts=["head again"], damages=DAMAGES))
def test_damage_on_the_way_takes_nothing_from_an_article(rendered: Rendered) -> None:
    text, articles = rendered
    assert newsdump.parse(text).articles == articles


@given(
    rendered=rendered_dumps(layouts=["head again", "headline again", "archive", "index"], furniture=["Quonk"]),
    data=st.data(),
)
def test_shuffled_furniture_does_not_matter(rendered: Rendered, data: st.DataObject) -> None:
    text, articles = rendered
    for _ in range(text.count("Quonk")):
        text = text.replace("Quonk", data.draw(st.sampled_from(WIDGETS)), 1)
    assert records(newsdump.parse(text)) == articles


# Parts of a text --------------------------------------------------------------------------------------------------


def beginnings(text: str, articles: tuple[Article, ...]) -> list[int]:
    """Where each article begins: with its headline, in an archive with its day."""
    return [text.index(one.published.raw if one.published else one.headline or "") for one in articles]


@given(rendered=PLAIN, cut=st.floats(0, 1))
def test_a_text_cut_anywhere_loses_at_most_its_last_article(rendered: Rendered, cut: float) -> None:
    """Of the last that stands there whole nothing is lost; it may take up what is left of the one that was cut."""
    text, articles = rendered
    at = int(len(text) * cut)
    whole = max(sum(begins <= at for begins in beginnings(text, articles)) - 1, 0)
    found = newsdump.parse(text[:at]).articles
    assert found[: max(whole - 1, 0)] == articles[: max(whole - 1, 0)]
    for last, expected in zip(found[whole - 1 : whole], articles[whole - 1 : whole], strict=True):
        assert last.headline == expected.headline
        assert last.body[: len(expected.body)] == expected.body


@given(rendered=PLAIN, data=st.data())
def test_a_damaged_region_leaves_the_other_articles_alone(rendered: Rendered, data: st.DataObject) -> None:
    """Damage inside a paragraph: any characters in place of as many, but for those that end lines."""
    text, articles = rendered
    hit = data.draw(st.integers(0, len(articles) - 1))
    paragraph = data.draw(st.sampled_from(articles[hit].paragraphs))
    start = data.draw(st.integers(0, len(paragraph) - 1))
    length = data.draw(st.integers(0, len(paragraph) - start))
    noise = data.draw(
        st.text(st.characters(exclude_categories=[], exclude_characters=ENDS), min_size=length, max_size=length)
    )
    at = text.index(paragraph) + start
    found = newsdump.parse(text[:at] + noise + text[at + length :]).articles
    assert found[:hit] + found[hit + 1 :] == articles[:hit] + articles[hit + 1 :]


# Rules ------------------------------------------------------------------------------------------------------------


@given(text=TEXTS, data=st.data())
def test_a_rule_that_gave_no_evidence_can_be_switched_off(text: str, data: st.DataObject) -> None:
    parsed = newsdump.parse(text)
    silent = sorted({rule.code for rule in RULES} - {one.rule for one in parsed.recall()})
    code = data.draw(st.sampled_from(silent))
    assert Parser().without(code).parse(text) == parsed
