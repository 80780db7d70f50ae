"""CSV that every spreadsheet reads as cells of text."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.formats import dumps
from newsdump.formats.csv import COLUMNS
from newsdump.model import Article, Block, Caption
from newsdump.testing import articles
from tests.unit.formats.samples import FULL


def rows(document: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(document, newline=""), strict=True))


@given(st.lists(articles(), max_size=4))
def test_each_article_is_a_row_of_all_columns(given_articles: list[Article]) -> None:
    document = dumps(given_articles, "csv")
    read = list(csv.reader(io.StringIO(document, newline=""), strict=True))
    assert read[0] == list(COLUMNS)
    assert [len(row) for row in read] == [len(COLUMNS)] * (len(given_articles) + 1)
    assert [row[0] for row in read[1:]] == [f"{article.id}" for article in given_articles]


@given(articles())
def test_no_cell_is_a_formula(article: Article) -> None:
    for cell in rows(dumps(article, "csv"))[0].values():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


@given(articles())
def test_a_cell_says_what_the_article_says(article: Article) -> None:
    row = rows(dumps(article, "csv"))[0]
    for name, value in (("headline", article.headline), ("deck", article.deck), ("text", article.text)):
        assert row[name] in (value or "", f"'{value}")


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "＝1", "\u00a0=1"])
def test_formulas_are_neutralised(formula: str) -> None:
    row = rows(dumps(Article(headline=formula, body=[Block(text=formula)], authors=[formula, "Ada"]), "csv"))[0]
    assert row["headline"] == row["text"] == f"'{formula}"
    assert row["authors"] == f"'{formula}; Ada"


def test_lines_end_as_the_rfc_has_it() -> None:
    document = dumps([Article(headline='A "B", C'), Article(headline="D\nE")], "csv")
    assert document.split("\r\n")[1].endswith(',"A ""B"", C",,,,,')
    assert '"D\nE"' in document
    assert document.endswith("\r\n")
    assert document.replace("\r\n", "").count("\r") == 0


def test_a_full_article_reads_like_this() -> None:
    row = rows(dumps(FULL, "csv"))[0]
    told = {
        name: row[name] for name in ("published", "updated", "authors", "words", "truncated", "captions", "credits")
    }
    assert told == {
        "published": "2030-05-01T09:50:00+05:45",
        "updated": "",
        "authors": "Ada Quill; Ben Ferrow",
        "words": "12",
        "truncated": "true",
        "captions": "The ferry Orla.",
        "credits": "C. Lens/EPA",
    }
    two = Article(captions=[Caption(text="A.", credit="x"), Caption(text="", credit="y"), Caption(text="B.")])
    row = rows(dumps(two, "csv"))[0]
    assert (row["captions"], row["credits"]) == ("A.\n\nB.", "x; y")
