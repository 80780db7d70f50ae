"""Rendered dumps: what they hold, that they reach every layout, and that they shrink to a plain article."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.model import Article, Kind
from newsdump.testing import DAMAGES, LAYOUTS, SCRIPTS, rendered_dumps
from newsdump.testing.layouts import BY_NAME
from tests.unit.testing.searching import reached, simplest

Rendered = tuple[str, tuple[Article, ...]]
HEADS = rendered_dumps(layouts=["head again"], furniture=[""], damages=["none"])


def lines_of(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def texts_of(article: Article) -> list[str]:
    return [article.headline or "", *(caption.text for caption in article.captions), *article.paragraphs]


@given(HEADS)
def test_heads_that_come_again_hold_their_articles(rendered: Rendered) -> None:
    """Every line is a headline, a caption, a paragraph, the widget or blank, as often as it must be, in order."""
    text, articles = rendered
    lines = lines_of(text)
    widgets = [line for line in lines if line in ("TT", "Share")]
    assert len(set(widgets)) <= 1
    heads = lines.count(articles[0].headline or "")
    assert len(widgets) == len(articles) * (heads - 1)
    expected = []
    for article in articles:
        head = [article.headline]
        head += [f"{caption.text} ({caption.credit})" for caption in article.captions for _ in range(2)]
        expected += head * heads + list(article.paragraphs)
    assert [line for line in lines if line and line not in widgets] == expected


@given(HEADS)
def test_two_to_four_blank_lines_part_articles(rendered: Rendered) -> None:
    text, articles = rendered
    lines = lines_of(text)
    for article in articles[1:]:
        first = lines.index(article.headline or "")
        blank = next(n for n in range(first) if lines[first - 1 - n])
        assert 2 <= blank <= 4


@pytest.mark.parametrize("layout", LAYOUTS)
@given(data=st.data())
def test_each_text_of_an_article_is_printed(layout: str, data: st.DataObject) -> None:
    """Word by word, for some layouts glue texts together, and others print a line in pieces."""
    text, articles = data.draw(rendered_dumps(layouts=[layout]))
    for article in articles:
        for one in texts_of(article):
            assert all(word in text for word in one.split())
        assert article.headline
        assert article.body


@given(rendered_dumps(layouts=[name for name in LAYOUTS if name not in ("refrain", "caption in body")]))
def test_texts_are_told_apart_by_their_first_words(rendered: Rendered) -> None:
    """No text of the dump is the beginning of another, nor made of copies of itself."""
    parts = [part.rpartition(" — ")[2].rpartition(" – ")[2] for one in rendered[1] for part in texts_of(one)]
    for n, part in enumerate(parts):
        assert not any(other.startswith(part) for other in parts[:n] + parts[n + 1 :])
        assert part[: len(part) // 2] != part[-(len(part) // 2) :]


@given(rendered_dumps(layouts=["head again"], min_articles=2, max_articles=3, widgets=["Quonk"]))
def test_a_widget_of_ones_own_is_printed(rendered: Rendered) -> None:
    text, articles = rendered
    assert 2 <= len(articles) <= 3
    assert sum(line.strip() == "Quonk" for line in lines_of(text)) >= 2


@given(rendered_dumps(layouts=["head again"], max_articles=1, copies=[1], endings=["\r"], scripts=["thai"]))
def test_options_are_kept_to(rendered: Rendered) -> None:
    text, (article,) = rendered
    assert "\n" not in text
    assert sum(line.strip(" \ufeff\u00a0") == article.headline for line in lines_of(text)) == 1
    assert {caption.copies for caption in article.captions} <= {2}
    assert all(unicodedata.name(letter).startswith("THAI") for letter in article.headline or "")


@given(rendered_dumps(layouts=["headline again"], furniture=["Quonk"], damages=["none"]))
def test_furniture_stands_below_each_article(rendered: Rendered) -> None:
    text, articles = rendered
    assert lines_of(text).count("Quonk") == len(articles)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_is_drawn_with_as_many_articles_as_it_needs(layout: str) -> None:
    least = BY_NAME[layout].least
    reached(rendered_dumps(layouts=[layout]), lambda rendered: len(rendered[1]) == max(1, least))
    reached(rendered_dumps(layouts=[layout]), lambda rendered: len(rendered[1]) == 4)


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_script_is_drawn_if_it_is_asked_for(script: str) -> None:
    _, (article, *_) = simplest(rendered_dumps(scripts=[script], max_articles=1), lambda _: True)
    names = {"han": "CJK", "kana": "KATAKANA", "burmese": "MYANMAR"}
    letters = [unicodedata.name(letter) for letter in article.headline or "" if letter.isalpha()]
    assert letters[0].startswith(names.get(script, script.upper()))


# By what a dump of each layout can be told, from its text and its articles.
MARKS: dict[str, Callable[[str, tuple[Article, ...]], bool]] = {
    "head again": lambda text, articles: text.count(articles[0].headline or "") > 2,
    "archive": lambda _, articles: articles[0].published is not None,
    "digest": lambda _, articles: articles[0].kind is Kind.DIGEST and articles[0].section is None,
    "in brief": lambda _, articles: articles[0].section is not None,
    "index": lambda _, articles: articles[0].kind is Kind.TEASER,
    "outlet behind headline": lambda _, articles: articles[0].outlet is not None,
    "headline as caption": lambda _, articles: articles[0].deck is not None,
    "refrain": lambda _, articles: len(set(articles[0].paragraphs)) < len(articles[0].paragraphs),
    "headline cut short": lambda text, articles: (
        "…" in text.partition(articles[0].headline or "")[0] or "..." in text.partition(articles[0].headline or "")[0]
    ),
    "headline glued to lead": lambda text, articles: (articles[0].headline or "") + articles[0].paragraphs[0] in text,
    "headline in other quotes": lambda _, articles: (articles[0].headline or "")[0] in "'“«",
    "lines that overlap": lambda text, articles: (
        articles[0].kind is Kind.ARTICLE and bool(articles[0].paragraphs) and articles[0].paragraphs[0] not in text
    ),
    "credit in one copy": lambda text, articles: (
        bool(articles[0].captions) and text.count(f"{articles[0].captions[0].text} (") == 1
    ),
    "headline glued to teaser": lambda text, _: "Read full article: " in text,
    "headline below": lambda text, articles: (
        articles[0].kind is Kind.ARTICLE
        and text.rfind(articles[0].headline or "") > text.rfind(articles[0].paragraphs[-1])
    ),
    "headline without spaces": lambda text, articles: (articles[0].headline or "").replace(" ", "") + "\n" in text,
    "headline with stars": lambda text, articles: f"{articles[0].headline}******" in text,
    "lead as deck": lambda _, articles: articles[0].deck == articles[0].paragraphs[0],
    "caption in body": lambda _, articles: (
        articles[0].captions[:1] != () and (articles[0].captions[0].text in articles[0].paragraphs)
    ),
    "contents": lambda text, articles: "\n".join(one.headline or "" for one in articles[:3]) in text,
    "numbered list": lambda text, articles: f". {articles[0].headline}" in text,
    "mirror": lambda text, _: "Publication Date: " in text,
    "headline again": lambda text, articles: (
        bool(articles[0].captions) and text.count(f"{articles[0].captions[0].text} (") == 2
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_default_reaches_each_layout(layout: str) -> None:
    reached(rendered_dumps(), lambda rendered: MARKS[layout](*rendered))


@pytest.mark.parametrize(
    "wanted",
    [
        lambda text, articles: len(articles) == 4,
        lambda text, articles: "\r\n" in text,
        lambda text, articles: "\r" in text and "\n" not in text,
        lambda text, articles: any(len(article.captions) == 2 for article in articles),
        lambda text, articles: any(not article.captions for article in articles),
        lambda text, articles: "Share" in text,
        lambda text, articles: articles[0].paragraphs[0] + "\n" + articles[0].paragraphs[-1] in text,
        lambda text, articles: articles[0].paragraphs[0] + "\n\n" + articles[0].paragraphs[-1] in text,
        lambda text, articles: text.endswith("\n"),
        lambda text, articles: text.endswith("။"),
        lambda text, articles: text.startswith("\ufeff"),
        lambda text, articles: text.startswith("    "),
        lambda text, articles: "Advertisement" in text,
        lambda text, articles: " \t" in text,
        lambda text, articles: " \u00a0" in text,
    ],
)
def test_the_default_reaches_every_shape(wanted: Callable[[str, tuple[Article, ...]], bool]) -> None:
    reached(rendered_dumps(), lambda rendered: wanted(*rendered))


def test_line_ends_are_doubled_where_this_is_asked_for() -> None:
    text, _ = simplest(rendered_dumps(damages=DAMAGES[-1:]), lambda _: True)
    assert lines_of(text)[1::2] == [""] * (len(lines_of(text)) // 2)


def test_dumps_shrink_to_one_plain_article() -> None:
    text, articles = simplest(rendered_dumps(), lambda _: True)
    assert len(articles) == 1
    assert articles[0].captions == ()
    assert text == (
        "Veldor Marunne gavost merindel\n\nTT\n\nVeldor Marunne gavost merindel\n\n"
        "Marunne Costrel merindel os tarbu lenska y dovrami. "
        "Dovrami prestun ålvet kurdanö ša firmolt undrei noctavel.\n"
        "Costrel Tanvik os tarbu lenska y dovrami prestun. Prestun ålvet kurdanö ša firmolt undrei noctavel býrst."
    )


def test_dumps_shrink_to_the_layout_that_matters() -> None:
    """What fails with teasers alone ends as an index of three, each as plain as it can be."""
    text, articles = simplest(rendered_dumps(), lambda rendered: rendered[1][0].kind is Kind.TEASER)
    assert len(articles) == 3
    assert len(text) < 400
