"""A rule switched off in a text that is read once is the same as a parser without it."""

from __future__ import annotations

import ablation
import corpus
import pytest
from ablation import Ablated

import newsdump
from newsdump import Parser
from newsdump.judging.rules import RULES
from tests.corpus.corpus_cases import Case, cases

CASES = [*cases("in_the_wild"), *cases("negative")[:4]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_all_rules_give_what_parse_gives(case: Case) -> None:
    reading = ablation.read(case.text)
    assert tuple(reading.articles(reading.verdict())) == newsdump.parse(case.text).articles


@pytest.mark.parametrize("case", CASES[::5], ids=lambda case: case.name)
def test_no_rule_is_the_parser_without_it(case: Case) -> None:
    reading = ablation.read(case.text)
    whole = tuple(reading.articles(reading.verdict()))
    changed = dict(ablation.changed(reading))
    for rule in RULES:
        articles = tuple(reading.articles(changed[rule.code])) if rule.code in changed else whole
        assert articles == Parser().without(rule.code).parse(case.text).articles, rule.code


def test_a_case_needs_its_rule() -> None:
    assert ablation.cases_that_need("ND101") > 50
    assert ablation.cases_that_need("ND206") > 0


def test_a_rule_is_needed_by_its_own_example() -> None:
    assert ablation.examples_that_need(next(rule for rule in RULES if rule.code == "ND302")) > 0


def row(right: int) -> corpus.Row:
    return corpus.Row("pages", "a", "wet", "paper", "en", "none", {"right": right})


@pytest.fixture
def _counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure is the share of texts that are right."""

    def figures(rows: list[corpus.Row]) -> dict[str, float | None]:
        share = sum(one.counts["right"] for one in rows) / len(rows) if rows else None
        return {figure: share for _, figure, _ in ablation.COLUMNS}

    monkeypatch.setattr(corpus, "figures", figures)
    monkeypatch.setattr(ablation, "cases_that_need", lambda code: int(code == "ND802"))


@pytest.mark.usefixtures("_counts")
def test_a_rule_that_nothing_needs_is_dead(capsys: pytest.CaptureFixture[str]) -> None:
    found = [Ablated(row(1), {"ND801": row(0)}), Ablated(row(1), {})]
    whole = ablation.figures(found)
    worths = [ablation.worth(rule, whole, found) for rule in RULES[:3]]
    assert [one.is_dead for one in worths] == [False, False, True]
    ablation.print_worths(worths, whole)
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].split()[3] == "+50.00"
    assert [line.endswith("DEAD") for line in lines[2:]] == [False, False, True]


def test_a_leak_that_grows_is_a_loss() -> None:
    assert ablation.loss("leak", 0.1, 0.3) == pytest.approx(0.2)
    assert ablation.loss("body_F", 0.9, 0.8) == pytest.approx(0.1)
    assert ablation.loss("date_prec", 0.9, None) == 0.9
    assert ablation.loss("date_prec", None, None) is None
