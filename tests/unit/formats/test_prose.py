"""An article as its reader meets it."""

from __future__ import annotations

import pytest

from newsdump import Article, Block, Dateline
from newsdump.formats.prose import Part, parts


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("LUNDBY (AP) - Gulls wait.", ["LUNDBY (AP) - Gulls wait."]),
        ("Gulls wait.", ["LUNDBY (AP)", "Gulls wait."]),
    ],
)
def test_a_dateline_is_read_once(body: str, read: list[str]) -> None:
    article = Article(dateline=Dateline(raw="LUNDBY (AP)", place="LUNDBY", agency="AP"), body=[Block(text=body)])
    assert [text for part, text in parts(article) if part in (Part.DATELINE, Part.PARAGRAPH)] == read


def test_a_dateline_without_a_body_is_read() -> None:
    assert list(parts(Article(dateline=Dateline(raw="LUNDBY", place="LUNDBY")))) == [(Part.DATELINE, "LUNDBY")]
