"""JSON Lines: one line an article, whoever counts the lines."""

from __future__ import annotations

import io
import json

import pytest

from newsdump.errors import FormatError
from newsdump.formats import dumps, format_named, loads
from newsdump.formats.plain import to_dict
from newsdump.model import Article
from tests.unit.formats.samples import EMPTY, FULL

BARE = '{"schema":"newsdump/1","kind":"article"'


def test_a_line_is_the_article_without_spaces() -> None:
    line = json.dumps(to_dict(EMPTY), separators=(",", ":"))
    assert dumps([EMPTY, EMPTY], "jsonl") == f"{line}\n{line}\n"
    assert dumps([], "jsonl") == ""


def test_characters_that_end_lines_elsewhere_are_escaped() -> None:
    text = dumps([Article(headline="a\x85b\u2028c\u2029d\r\n")] * 2, "jsonl")
    assert len(text.splitlines()) == 2
    assert r"a\u0085b\u2028c\u2029d\r\n" in text


def test_empty_lines_and_other_line_ends_are_passed_over() -> None:
    text = dumps([FULL, EMPTY], "jsonl").replace("\n", "\r\n\r\n  \n")
    assert loads(text, "jsonl") == (FULL, EMPTY)
    assert loads("", "jsonl") == ()


def test_a_file_is_read_line_by_line() -> None:
    """The first article comes out although the second line is broken."""
    reader = format_named("jsonl").load
    assert reader is not None
    found = reader(io.StringIO(dumps(FULL, "jsonl") + "{"))
    assert next(found) == FULL
    with pytest.raises(FormatError):
        next(found)


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ("[]", "$[0]", "on line 1 expected an object, found an array"),
        (f"\n{BARE}}}\n\n{{", "$[1]", "expected one JSON object: Expecting property name"),
        (f"\n{BARE}}}\n\n{{", "$[1]", "on line 4, column 2"),
        (f"{BARE}}} {{}}", "$[0]", "Extra data on line 1"),
        (f'{BARE}}}\n{BARE},"headline":1}}', "$[1].headline", "on line 2 expected a text, found the number 1"),
        (f'{BARE},"url":"","url":""}}', "$[0]", "on line 1 expected each field once, found 'url' twice"),
        (f"{BARE}}}\n" + "[" * 100_000, "$[1]", "on line 2 expected an article of a few levels"),
    ],
)
def test_what_is_not_ours_is_a_format_error(text: str, path: str, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        loads(text, "jsonl")
    assert caught.value.path == path
    assert words in caught.value.message
