"""The program that validates every format's documents finds what is wrong with one, and counts."""

from __future__ import annotations

import pytest
import validate_formats

from newsdump.formats import dumps, format_named
from newsdump.formats.validating import Finding
from tests.shared import schemas
from tests.unit.formats.samples import EMPTY, FULL

OWN = ["json", "jsonl", "xml"]
STANDARDS = ["newsml-g2", "nitf"]  # TEI's schema takes seconds to load, and RELAX NG is asked above


@pytest.mark.parametrize("name", OWN)
def test_our_own_schemas_are_asked(name: str) -> None:
    check = validate_formats.checker(format_named(name))
    assert check is not None
    text = dumps([FULL, EMPTY], name).encode()
    assert list(check(text)) == []
    assert list(check(text.replace(b"truncated", b"shortened")))


@pytest.mark.parametrize("name", STANDARDS)
def test_the_standards_schemas_are_asked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validate_formats, "SCHEMAS", schemas())
    check = validate_formats.checker(format_named(name))
    assert check is not None
    text = dumps(FULL, name).encode()
    assert list(check(text)) == []
    assert list(check(text.replace(b"byline", b"bywords")))


def test_without_a_schema_nothing_is_checked(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(validate_formats, "SCHEMAS", tmp_path)
    assert [validate_formats.checker(format_named(name)) for name in STANDARDS] == [None] * 2


def test_documents_articles_and_faults_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        validate_formats.Row(format_named(name), lambda _: iter([Finding(line=7, message="wrong")]))
        for name in ("jsonl", "nitf")
    ]
    for row in rows:
        row.add("a page", [FULL, EMPTY])
    assert [(row.documents, row.articles, row.invalid) for row in rows] == [(1, 2, 1), (2, 2, 2)]
    assert capsys.readouterr().err.splitlines() == [
        "jsonl, a page, line 7: wrong",
        *["nitf, a page, line 7: wrong"] * 2,
    ]
    assert rows[0].shown().split()[-1] == "1"
    assert validate_formats.Row(format_named("jsonl"), None).shown().endswith("no schema")
