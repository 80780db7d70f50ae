"""The invented cases of `tests/corpus`, judged as its test judges them, and the examples of the rules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from newsdump import ParsedDump

# The tests are no package that is installed: they lie beside this folder.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.corpus.corpus_cases import KNOWN_FAILURES, ORIGINS, Case, cases, record_complaints, roles_diff
from tests.rules.rule_examples import examples

__all__ = ["KINDS", "Case", "all_cases", "examples", "is_right", "kinds", "known_failures"]

# The kinds of page that are no plain article, and the words by which the name of a case says so.
KINDS = {"index": {"index"}, "live": {"live"}, "gallery": {"gallery"}, "digest": {"digest", "brief"}}


def all_cases() -> list[Case]:
    """Every case that must be right."""
    return cases(*ORIGINS)


def known_failures() -> list[Case]:
    """The cases that say what would be right, and are not yet."""
    return cases(KNOWN_FAILURES)


def is_right(case: Case, parsed: ParsedDump) -> bool:
    """Whether a case became what it should: its records and, where it names them, its roles."""
    return not record_complaints(case.expected, parsed) and not (case.roles and roles_diff(case.roles, parsed))


def kinds(case: Case) -> set[str]:
    """The kinds that a case is about: by its name, and by the articles and teasers that it expects."""
    return {*_named(case), *_expected(case)}


def _named(case: Case) -> Iterator[str]:
    words = set(case.path.stem.split("_"))
    return (kind for kind, named in KINDS.items() if named & words)


def _expected(case: Case) -> Iterator[str]:
    if case.expected.get("teasers"):
        yield "index"
    for article in case.expected.get("articles", ()):
        kind = article.get("kind")
        wanted = kind["any"] if isinstance(kind, dict) else [kind]
        yield from (one for one in wanted if one in KINDS)
