"""The folder of real pages with their gold: where it lies, the texts in it, and its own scorer.

Nothing of it is part of the project; it lies in the folder that NEWSDUMP_CORPUS names, or beside the project. This is
the one place that knows its form. The scorer is loaded from it, so that everybody's figures mean the same.
"""

from __future__ import annotations

import importlib.util
import json
import lzma
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import frozen

from newsdump import Article

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(os.environ.get("NEWSDUMP_CORPUS") or ROOT.parent / "shared" / "corpus")
PAGES = "pages.dev.jsonl.xz"
DUMPS = "dumps.dev.jsonl.xz"

FULL = ("wet", "html_text", "inscriptis", "bs4", "lynx")
MAIN = ("resiliparse_main", "bs4_article")
TEXT = ("readability_text", "trafilatura", "justext")
REAL = (*FULL, *MAIN, *TEXT)
# Groups of flavours by the name that tables call them; `all` is every flavour there is.
GROUPS: Mapping[str, tuple[str, ...]] = {"full pages": FULL, "the ten real ones": REAL}

# Figures of which less is better.
LOW = frozenset({"leak", "leak_pages", "halluc", "hl_given"})


@frozen
class Origin:
    """Whose text it is. `what` is pages, dropped (pages whose extractor lost the headline) or dumps."""

    what: str
    name: str
    flavour: str
    publisher: str
    language: str
    separator: str


@frozen
class Unit(Origin):
    """One text with its gold."""

    golds: list[tuple[Any, Any]]
    text: str


@frozen
class Row(Origin):
    """What the scorer counted in one text."""

    counts: Mapping[str, float]


def units(every: int = 1) -> list[Unit]:
    """The texts of every Nth page, each page in all of its flavours, and every Nth dump of several articles.

    By page and not by text: a flavour that few pages have keeps its share, and what is compared across flavours are
    the same pages.
    """
    pages = list(_records(PAGES))
    found = [unit for page in pages[::every] for unit in _of_page(page)]
    known = {page["id"]: page for page in pages}
    found += [_of_dump(dump, known) for dump in list(_records(DUMPS))[::every]]
    return found


def _records(name: str) -> Iterator[dict[str, Any]]:
    path = FOLDER / name
    if not path.is_file():
        sys.exit(f"there is no {name} in {FOLDER}: NEWSDUMP_CORPUS can name the folder that holds the corpus")
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _of_page(page: dict[str, Any]) -> Iterator[Unit]:
    for flavour, text in page["dumps"].items():
        yield _page_unit("pages", page, flavour, page["present"][flavour], text)
    for flavour, text in page["dropped_dumps"].items():
        if page["dropped"][flavour] == "headline":
            yield _page_unit("dropped", page, flavour, page["dropped_present"][flavour], text)


def _page_unit(what: str, page: dict[str, Any], flavour: str, present: Any, text: str) -> Unit:
    golds = [(page["gold"], present)]
    return Unit(what, page["id"], flavour, page["publisher"], page["lang"], "none", golds, text)


def _of_dump(dump: dict[str, Any], pages: Mapping[str, dict[str, Any]]) -> Unit:
    """A dump belongs to the publisher of its first page; its language is `mixed` where its pages have several."""
    of = [pages[name] for name in dump["pages"]]
    languages = {page["lang"] for page in of}
    return Unit(
        what="dumps",
        name=dump["id"],
        flavour=dump["flavour"],
        publisher=of[0]["publisher"],
        language=languages.pop() if len(languages) == 1 else "mixed",
        separator=dump["separator"],
        golds=list(zip(dump["gold"], dump["present"], strict=True)),
        text=dump["text"],
    )


# Scoring ------------------------------------------------------------------------------------------------------------


@cache
def scorer() -> ModuleType:
    """The corpus's own scorer. It compares names and captions with rapidfuzz."""
    path = FOLDER / "score.py"
    if not path.is_file():
        sys.exit(f"there is no score.py in {FOLDER}: NEWSDUMP_CORPUS can name the folder that holds the corpus")
    if importlib.util.find_spec("rapidfuzz") is None:
        sys.exit("accuracy is measured with rapidfuzz, which is not installed: python -m pip install -e '.[dev]'")
    spec = importlib.util.spec_from_file_location("newsdump_corpus_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, size in _REMEMBERED.items():
        setattr(module, name, lru_cache(size)(getattr(module, name)))
    return module


# Functions of the scorer that are asked the same again and again: of one gold in ten flavours, of one text without each
# rule. Nobody changes what they give.
_REMEMBERED = {"norm": 1 << 15, "squash": 1 << 12, "shingles": 1 << 7}


def counted(unit: Unit, articles: Iterable[Article]) -> Row:
    """What the scorer counts in a text of which these articles were made."""
    score = scorer()
    counts = score.score_one(unit.golds, [predicted(article) for article in articles], score.squash(unit.text))
    return Row(unit.what, unit.name, unit.flavour, unit.publisher, unit.language, unit.separator, counts)


def predicted(article: Article) -> dict[str, Any]:
    """An article in the scorer's words."""
    value = article.published.value if article.published else None
    return {
        "headline": article.headline,
        "captions": [{"text": caption.text, "credit": caption.credit} for caption in article.captions],
        "authors": list(article.authors),
        "published": value.isoformat() if value else None,
        "paragraphs": list(article.paragraphs),
        "subheads": list(article.subheads),
    }


def figures(rows: Iterable[Row]) -> dict[str, float | None]:
    """The figures of these texts taken together; None where there was nothing to count."""
    found: dict[str, float | None] = scorer().aggregate([row.counts for row in rows])
    return found


def of(rows: Iterable[Row], what: str, flavours: str) -> list[Row]:
    """The rows of one kind in these flavours: the name of one, of a group of them, or `all`."""
    wanted: Sequence[str] = GROUPS.get(flavours, (flavours,))
    return [row for row in rows if row.what == what and (flavours == "all" or row.flavour in wanted)]
