"""Every case of the corpus, by origin: its roles, its records and the account of its lines."""

from __future__ import annotations

import pytest

import newsdump
from tests.accounting import complaints
from tests.corpus.corpus_cases import KNOWN_FAILURES, ORIGINS, Case, cases, record_complaints, roles_diff

ALL = [
    *(pytest.param(case, id=case.name) for case in cases(*ORIGINS)),
    *(
        pytest.param(case, id=case.name, marks=pytest.mark.xfail(strict=True, reason=case.name))
        for case in cases(KNOWN_FAILURES)
    ),
]
WITH_ROLES = [case for case in cases(*ORIGINS) if case.roles]


@pytest.mark.parametrize("case", ALL)
def test_records(case: Case) -> None:
    found = record_complaints(case.expected, newsdump.parse(case.text))
    assert not found, f"\n{case.name}\n" + "\n".join(found)


@pytest.mark.parametrize("case", WITH_ROLES, ids=lambda case: case.name)
def test_roles(case: Case) -> None:
    diff = roles_diff(case.roles, newsdump.parse(case.text))
    assert not diff, f"\n{case.name}\n{diff}"


@pytest.mark.parametrize("case", cases(*ORIGINS, KNOWN_FAILURES), ids=lambda case: case.name)
def test_account(case: Case) -> None:
    found = complaints(newsdump.parse(case.text))
    assert not found, f"\n{case.name}\n" + "\n".join(found)


@pytest.mark.parametrize("case", cases(*ORIGINS), ids=lambda case: case.name)
def test_line_ends_do_not_matter(case: Case) -> None:
    expected = newsdump.parse(case.text)
    for end in ("\r\n", "\r"):
        parsed = newsdump.parse(case.text.replace("\n", end))
        assert (parsed.articles, parsed.teasers) == (expected.articles, expected.teasers)


@pytest.mark.parametrize("case", cases(*ORIGINS), ids=lambda case: case.name)
def test_blank_lines_around_do_not_matter(case: Case) -> None:
    expected = newsdump.parse(case.text)
    parsed = newsdump.parse(f"\n\n\n{case.text}\n\n\n\n")
    assert (parsed.articles, parsed.teasers) == (expected.articles, expected.teasers)


@pytest.mark.parametrize("case", cases(*ORIGINS, KNOWN_FAILURES), ids=lambda case: case.name)
def test_case_is_whole(case: Case) -> None:
    """A case that expects nothing would pass for any parser."""
    assert case.expected.keys() <= {"articles", "teasers", "issues"}
    assert case.expected
    pieces = [line.partition("\t")[2] for line in case.roles]
    at = 0
    for words in pieces:
        at = case.text.index(words, at) + len(words)


def test_there_are_cases_of_every_origin() -> None:
    assert all(cases(origin) for origin in ORIGINS)
