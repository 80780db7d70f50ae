"""JSON: the layout to the letter, and what is not ours."""

from __future__ import annotations

import json

import pytest

from newsdump.errors import FormatError
from newsdump.formats import dumps, loads
from newsdump.formats.plain import to_dict
from newsdump.model import Article
from tests.unit.formats.samples import EMPTY, FULL

BARE = '{"schema": "newsdump/1", "kind": "article"'


def test_the_document_is_one_array_indented_by_two() -> None:
    plain = [to_dict(article, provenance=True) for article in (FULL, EMPTY)]
    assert dumps([FULL, EMPTY], provenance=True) == json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def test_no_articles_are_an_empty_array() -> None:
    assert dumps([]) == "[]\n"
    assert loads("[]") == ()


def test_a_small_document_reads_like_this() -> None:
    article = Article(headline="Café «Ö»")
    assert dumps(article) == (
        "[\n"
        "  {\n"
        '    "schema": "newsdump/1",\n'
        f'    "id": "{article.id}",\n'
        '    "kind": "article",\n'
        '    "headline": "Café «Ö»"\n'
        "  }\n"
        "]\n"
    )


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ("", "$", "expected JSON: Expecting value on line 1, column 1"),
        ("[\n  {,}\n]", "$", "on line 2, column 4"),
        ("[] []", "$", "expected JSON: Extra data"),
        (BARE + "}", "$", "expected an array of articles"),
        ("5", "$", "expected an array of articles"),
        ("NaN", "$", "expected an array of articles"),
        ("[5]", "$[0]", "expected an object, found the number 5"),
        (f'[{BARE}}}, {BARE}, "headline": NaN}}]', "$[1].headline", "found the number nan"),
        (f'[{BARE}, "headline": "a", "headline": "b"}}]', "$[0]", "expected each field once, found 'headline' twice"),
        (f'[{BARE}, "body": [{{"kind": "item", "text": "a", "text": "a"}}]}}]', "$[0].body[0]", "found 'text' twice"),
        (f'[{BARE}, "headline": "\\ud800"}}]', "$[0].headline", "found U+D800"),
        (f'[{BARE}, "headline": "\\u0000"}}]', "$[0].headline", "found U+0000"),
        (f'[{BARE}, "headline": {"9" * 10_000}}}]', "$[0].headline", "expected a text, found the number inf"),
        (f'[{BARE}, "captions": [{{"text": "", "copies": {"9" * 17}}}]}}]', "$[0].captions[0].copies", "too great"),
        ("[" * 100_000, "$", "nesting too deep"),
        ('{"a":' * 100_000, "$", "nesting too deep"),
        ("[" * 500 + "]" * 500, "$[0]", "expected an object, found an array"),
    ],
)
def test_what_is_not_ours_is_a_format_error(text: str, path: str, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        loads(text)
    assert caught.value.path == path
    assert words in caught.value.message


def test_escapes_of_other_writers_are_read() -> None:
    assert loads(json.dumps([to_dict(FULL)])) == (FULL,)
    astral = "\U0001f600"
    assert loads(json.dumps([to_dict(Article(headline=astral))]))[0].headline == astral
