"""Whole documents of the standards, to the letter: who reads them elsewhere finds each value in the same place."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from newsdump.formats import dumps, format_named
from newsdump.model import Article
from tests.standards import judge
from tests.unit.formats.samples import FULL, ODD

DOCUMENTS = Path(__file__).parent / "documents"
ARTICLES: dict[str, list[Article]] = {"full": [FULL], "odd": [ODD], "both": [FULL, ODD]}
WRITTEN = [
    *(("nitf", name) for name in ("full", "odd")),
    *((known, name) for known in ("newsml-g2", "tei", "ninjs", "jsonld") for name in ("odd", "both")),
]


def document(known: str, name: str) -> bytes:
    return (DOCUMENTS / f"{name}{format_named(known).suffix}").read_bytes()


@pytest.mark.parametrize(("known", "name"), WRITTEN)
def test_a_document_reads_like_this(known: str, name: str) -> None:
    assert dumps(ARTICLES[name], known) == document(known, name).decode()


@pytest.mark.parametrize(("known", "name"), WRITTEN)
def test_these_documents_are_valid(known: str, name: str) -> None:
    """So that the test above holds on to nothing that the standard refuses."""
    assert [found.message for found in judge(known)(document(known, name))] == []


@pytest.mark.parametrize("known", ["nitf", "newsml-g2", "tei"])
def test_compact_xml_has_no_layout(known: str) -> None:
    """And the same words: what stands between elements without text is all that is left out."""
    compact, whole = dumps(ODD, known, compact=True), document(known, "odd").decode()
    assert len(compact.splitlines()) == 2
    kept = [etree.tostring(etree.fromstring(one.encode(), PARSER)) for one in (compact, whole)]
    assert kept[0] == kept[1]


PARSER = etree.XMLParser(remove_blank_text=True)
