"""`validate` meets documents of strangers: entities neither fetch nor grow."""

from __future__ import annotations

from pathlib import Path

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
