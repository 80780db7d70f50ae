"""`validate` meets documents of strangers: entities neither fetch nor grow, and depth and size end somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdump.formats import format_named
from newsdump.formats.validating import validator

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def findings(text: str) -> list[str]:
    return [one.message for one in validator(format_named("xml"))(text.encode())]


def test_a_document_with_entities_is_a_finding(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret", "utf-8")
    for declared in (
        f'<!ENTITY l0 "ha">{LAUGHS}',
        f'<!ENTITY l9 SYSTEM "{secret.as_uri()}">',
        f'<!ENTITY l9 "{"x" * 50_000}">',
    ):
        for use in ("<articles xmlns='urn:newsdump:1'>&l9;</articles>", "<articles xmlns='urn:newsdump:1' a='&l9;'/>"):
            found = findings(f"<!DOCTYPE articles [{declared}]>{use}")
            assert found
            assert all(len(one) < 1000 and "the secret" not in one for one in found)


@pytest.mark.parametrize("name", ["json", "jsonl"])
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("[" * 100_000, "expected JSON of a few levels, found nesting too deep to read"),
        ("9" * 5000, "expected numbers of at most 4300 digits, found a longer one"),
        ("9" * 4000, "expected a text, found a number of many digits (at $.headline)"),
        ("-9", "expected a text, found -9 (at $.headline)"),
    ],
)
def test_deep_nesting_and_huge_numbers_are_findings(name: str, value: str, words: str) -> None:
    line = f'{{"schema":"newsdump/1","id":"{"0" * 32}","kind":"article","headline":{value}}}'
    text = line if name == "jsonl" else f"[{line}]"
    (found,) = validator(format_named(name))(text.encode())
    assert found.message.replace("$[0]", "$") == words


def test_depth_and_size_of_xml_are_bounded() -> None:
    for inner, words in (("<a>" * 300, "Excessive depth in document: 256"), ("x" * 10_000_001, "Text node too long")):
        (message,) = findings(f"<articles xmlns='urn:newsdump:1'>{inner}")
        assert message.startswith("expected XML: ")
        assert message.endswith(words)
