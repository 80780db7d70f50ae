"""What each rule is worth: every figure of the corpus without it, and the invented cases that need it.

    python bench/ablation.py               # every text of the corpus
    python bench/ablation.py --every 12    # a quick look
    python bench/ablation.py ND302 ND7     # only the rules whose code begins so

A figure's column is what it loses when the rule is switched off, in points of a hundred: positive is what the rule
earns, negative what it costs, a dot where nothing changes. `cases` counts the invented cases of tests/corpus that come
out right only with the rule, `shown` its own examples that become something else without it. A rule that changes no
figure and that no case needs is DEAD.

Facts and outline do not depend on the rules, so a text is read once, and each rule's claims are left out in turn.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import corpus
import invented
from accuracy import in_processes
from attrs import frozen
from corpus import LOW, Row, Unit

from newsdump import Article, Parser
from newsdump.building.assembly import assemble_all
from newsdump.building.segments import segments
from newsdump.judging.facts import Facts
from newsdump.judging.outline import outline
from newsdump.judging.rules import RULES, Rule
from newsdump.judging.verdict import Claim, Verdict, owned, settle
from newsdump.model import Kind
from newsdump.reading.decoding import clean
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.reading.rows import Page

# (kind of text, figure, head of the column), each over all flavours together.
COLUMNS = (
    ("pages", "body_F", "body"),
    ("pages", "para_F", "para"),
    ("pages", "hl_exact", "headline"),
    ("pages", "cap_F", "caption"),
    ("pages", "credit_acc", "credit"),
    ("pages", "leak", "leak"),
    ("pages", "auth_F", "author"),
    ("pages", "date_acc", "date"),
    ("pages", "date_prec", "date P"),
    ("pages", "count_exact", "count"),
    ("dropped", "hl_given", "given"),
    ("dumps", "count_exact", "d.count"),
    ("dumps", "bnd_F", "d.bound"),
    ("dumps", "cap_F", "d.caption"),
)
LEAST = 0.00005  # a loss that prints as nothing is none

# By kind of text, then by figure.
Figures = Mapping[str, Mapping[str, float | None]]


@frozen
class Read:
    """A text read once: its page, and what each rule claims."""

    page: Page
    claims: dict[str, tuple[Claim, ...]]

    def verdict(self, without: str | None = None) -> Verdict:
        """The verdict of all rules but one."""
        speeches = ((code, claims) for code, claims in self.claims.items() if code != without)
        return owned(settle(speeches, len(self.page.rows)))

    def articles(self, verdict: Verdict) -> list[Article]:
        """The articles that a verdict makes, as `ParsedDump.articles` holds them."""
        rows = self.page.rows
        made = assemble_all(rows, verdict, segments(verdict, len(rows)))
        return [article for article in made if article.kind is not Kind.TEASER]


@frozen
class Ablated:
    """What was counted in a text with all rules, and without each rule that changes anything."""

    whole: Row
    without: dict[str, Row]


@frozen
class Worth:
    """What a rule earns: losses by column where it is switched off, and the cases that need it."""

    rule: Rule
    losses: tuple[float | None, ...]
    cases: int
    shown: int

    @property
    def is_dead(self) -> bool:
        """Whether no figure changes and no case needs the rule."""
        return not self.cases and not any(map(_prints, self.losses))


def main() -> None:
    """Print a row for each rule."""
    options = _options()
    start = time.perf_counter()
    rules = [rule for rule in RULES if not options.codes or rule.code.startswith(tuple(options.codes))]
    found = in_processes(ablated, corpus.units(options.every), options.jobs)
    whole = figures(found)
    worths = [worth(rule, whole, found) for rule in rules]
    print_worths(worths, whole)
    if options.json:
        options.json.write_text(json.dumps([_as_json(one) for one in worths], indent=1) + "\n", "utf-8")
    print(f"{len(found):,} texts in {time.perf_counter() - start:.0f} s with {options.jobs} processes")


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="What each rule is worth on the corpus and in the invented cases.")
    options.add_argument("codes", nargs="*", metavar="CODE", help="only rules whose code begins so")
    options.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page, in all its flavours")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: all cores)")
    options.add_argument("--json", type=Path, metavar="FILE", help="also write the losses to this file")
    return options.parse_args()


# Without a rule -----------------------------------------------------------------------------------------------------


def read(text: str) -> Read:
    """A text with what all rules claim of it, by the steps that `Parser.parse` takes."""
    page = read_page(split(clean(text)))
    facts = Facts(page)
    shape = outline(facts)
    return Read(page, {rule.code: tuple(rule.speak(facts, shape)) for rule in RULES})


def changed(reading: Read) -> Iterator[tuple[str, Verdict]]:
    """The rules without which a row of the text has another role, and the verdict without them."""
    whole = reading.verdict()
    for code, claims in reading.claims.items():
        if claims:
            verdict = reading.verdict(without=code)
            if not _same(whole, verdict):
                yield code, verdict


def _same(one: Verdict, other: Verdict) -> bool:
    """Whether two verdicts make the same articles: which rule won does not matter."""
    return (one.roles, one.copies, one.starts) == (other.roles, other.copies, other.starts)


def ablated(unit: Unit) -> Ablated:
    """What the scorer counts with all rules and without each. Equal articles are scored once."""
    reading = read(unit.text)
    seen: list[tuple[list[dict[str, Any]], Row]] = []

    def scored(verdict: Verdict) -> Row:
        articles = reading.articles(verdict)
        views = [corpus.predicted(article) for article in articles]
        for known, row in seen:
            if known == views:
                return row
        row = corpus.counted(unit, articles)
        seen.append((views, row))
        return row

    whole = scored(reading.verdict())
    without = {code: scored(verdict) for code, verdict in changed(reading)}
    return Ablated(whole, {code: row for code, row in without.items() if row is not whole})


# Worth --------------------------------------------------------------------------------------------------------------


def worth(rule: Rule, whole: Figures, found: Sequence[Ablated]) -> Worth:
    """What the corpus and the invented cases lose without a rule; `whole` is what they reach with it."""
    after = figures(found, rule.code)
    losses = tuple(loss(figure, whole[what][figure], after[what][figure]) for what, figure, _ in COLUMNS)
    return Worth(rule, losses, cases_that_need(rule.code), examples_that_need(rule))


def figures(found: Sequence[Ablated], without: str | None = None) -> Figures:
    """The figures of each kind of text, all flavours together."""
    rows = [one.whole if without is None else one.without.get(without, one.whole) for one in found]
    return {what: corpus.figures(corpus.of(rows, what, "all")) for what in ("pages", "dropped", "dumps")}


def loss(figure: str, before: float | None, after: float | None) -> float | None:
    """How much worse a figure becomes; None where there was nothing to count. What nobody reads any more is lost."""
    if before is None:
        return None
    return (after or 0.0) - before if figure in LOW else before - (after or 0.0)


@cache
def _right_cases() -> tuple[tuple[invented.Case, Read], ...]:
    parser = Parser()
    right = (case for case in invented.all_cases() if invented.is_right(case, parser.parse(case.text)))
    return tuple((case, read(case.text)) for case in right)


@cache
def _changed_cases() -> Mapping[str, list[invented.Case]]:
    cases: dict[str, list[invented.Case]] = {}
    for case, reading in _right_cases():
        for code, _ in changed(reading):
            cases.setdefault(code, []).append(case)
    return cases


def cases_that_need(code: str) -> int:
    """How many invented cases are right with a rule and wrong without it."""
    parser = Parser().without(code)
    return sum(not invented.is_right(case, parser.parse(case.text)) for case in _changed_cases().get(code, ()))


def examples_that_need(rule: Rule) -> int:
    """How many of a rule's own examples become something else without it."""
    return sum(rule.code in dict(changed(read(example.dump))) for example in invented.examples(rule.doc))


# Printing -----------------------------------------------------------------------------------------------------------


def print_worths(worths: Iterable[Worth], whole: Figures) -> None:
    """The figures with all rules, then what each loses without each rule, in points of a hundred."""
    names = " ".join(f"{name:>8}" for _, _, name in COLUMNS)
    with_all = " ".join(f"{_points(whole[what][figure]):>8}" for what, figure, _ in COLUMNS)
    print(f"{'rule':5} {'':26} {names} {'cases':>6} {'shown':>6}")
    print(f"{'':5} {'with all rules':26} {with_all}")
    for one in worths:
        losses = " ".join(f"{_lost(value):>8}" for value in one.losses)
        counts = f"{one.cases or '.':>6} {one.shown or '.':>6}"
        print(f"{one.rule.code:5} {one.rule.name:26} {losses} {counts}  {'DEAD' if one.is_dead else ''}".rstrip())


def _points(value: float | None) -> str:
    return "-" if value is None else f"{value * 100:.2f}"


def _lost(value: float | None) -> str:
    return f"{value * 100:+.2f}" if value is not None and _prints(value) else "."


def _prints(value: float | None) -> bool:
    return value is not None and abs(value) >= LEAST


def _as_json(one: Worth) -> dict[str, object]:
    losses = {f"{what} {figure}": value for (what, figure, _), value in zip(COLUMNS, one.losses, strict=True)}
    counts = {"cases": one.cases, "shown": one.shown, "dead": one.is_dead}
    return {"code": one.rule.code, "name": one.rule.name, "losses": losses, **counts}


if __name__ == "__main__":
    main()
