"""The corpus as rows with their gold labels: what the fitting scripts learn from.

The corpus lies in the folder that NEWSDUMP_CORPUS names, or beside the project.
"""

from __future__ import annotations

import json
import lzma
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from newsdump.judging.facts import Facts
from newsdump.reading.decoding import clean
from newsdump.reading.folding import fold
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

__all__ = ["FOLDS", "LabelledPage", "labelled_pages"]

CORPUS = Path(os.environ.get("NEWSDUMP_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus")
PAGES = CORPUS / "pages.dev.jsonl.xz"
FOLDS = 5
_PART = 25


@frozen
class LabelledPage:
    """One text: its flavour, the fold its publisher is in, its facts, and a letter for each row.

    b body, s subhead, d standfirst, h headline, c caption, ``.`` anything else. `has_headline` says that the gold knows
    one, `lost` that the text does not hold it.
    """

    name: str
    flavour: str
    fold: int
    facts: Facts
    labels: str
    has_headline: bool
    lost: bool = False


def labelled_pages(every: int = 1, *, lost: bool = False) -> Iterator[LabelledPage]:
    """Every text of the single pages, those that lost their headline too if asked; one publisher is in one fold."""
    if not PAGES.is_file():
        raise SystemExit(f"there is no corpus: let NEWSDUMP_CORPUS name the folder that holds {PAGES.name}")
    with lzma.open(PAGES, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                page = json.loads(line)
                fold_number = zlib.crc32(page["publisher"].encode()) % FOLDS
                whole = [(flavour, text, False) for flavour, text in page["dumps"].items()]
                headless = [
                    (flavour, page["dropped_dumps"][flavour], True)
                    for flavour, what in page["dropped"].items()
                    if lost and what == "headline"
                ]
                for flavour, text, is_lost in (*whole, *headless):
                    facts = Facts(read_page(split(clean(text))))
                    yield LabelledPage(
                        name=f"{page['id']}::{flavour}",
                        flavour=flavour,
                        fold=fold_number,
                        facts=facts,
                        labels=_labels(facts.texts, page["gold"]),
                        has_headline=bool(page["gold"]["headline"] or page["gold"]["headline_alts"]),
                        lost=is_lost,
                    )


def _squash(text: str) -> str:
    """The comparison form without any space: a broken line cannot hide a match."""
    return fold(text).replace(" ", "")


def _labels(texts: list[str], gold: dict[str, Any]) -> str:
    paragraphs = [_squash(text) for section in gold["sections"] or () for text in section["paragraphs"] or ()]
    known = _known(gold, paragraphs)
    body = "\n".join(paragraphs)
    labels = [_label(_squash(text), known, body, paragraphs) for text in texts]
    return "".join("b" if label == "?" and _amid(labels, i) else label for i, label in enumerate(labels)).replace(
        "?", "."
    )


def _known(gold: dict[str, Any], paragraphs: list[str]) -> dict[str, str]:
    """Whole lines whose label is plain; of two labels the paragraph's counts first, then the headline's."""
    known: dict[str, str] = {}
    subheads = [text for section in gold["sections"] or () for text in section["subhead"] or ()]
    captions = [(one.get("text") or "", one.get("credit") or "") for one in gold["captions"] or ()]
    captioned = [form for text, credit in captions if text for form in (text, text + credit, credit + text)]
    for label, texts in (
        ("h", [gold["headline"], *(gold["headline_alts"] or ())]),
        ("c", captioned),
        ("s", subheads),
        ("d", gold["summary"] or ()),
    ):
        for text in texts:
            if text and _squash(text):
                known.setdefault(_squash(text), label)
    return {**known, **dict.fromkeys(filter(None, paragraphs), "b")}


def _label(row: str, known: dict[str, str], body: str, paragraphs: list[str]) -> str:
    label = known.get(row)
    if label is not None:
        return label
    if row in body:
        return "b" if len(row) >= _PART else "?" if len(row) > 2 else "."
    held = sum(len(one) for one in paragraphs if len(one) > 20 and one in row) if len(row) >= 60 else 0
    return "b" if held > 0.7 * len(row) else "."


def _amid(labels: list[str], i: int) -> bool:
    """A short row whose text the body holds is the body's if its neighbours are."""
    near = labels[max(0, i - 2) : i] + labels[i + 1 : i + 3]
    return near.count("b") + near.count("?") >= 2 and "b" in near
