"""Fits the numbers of `newsdump/judging/weights.py`: how much each trait speaks for a row being body text.

    python bench/fit/body.py               # folds over publishers: what the method reaches where it was not fitted
    python bench/fit/body.py --write       # fits on everything and writes the table

A structured perceptron with a margin (Collins 2002; cost-augmented as in Taskar et al. 2004), averaged: each page is
decoded with `newsdump.judging.spans.best_runs`, a wrong row costing in proportion to its share of the page's words, and
the weights of the traits of wrong rows are moved. Needs numpy and the corpus.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from attrs import frozen
from gold import FOLDS, LabelledPage, labelled_pages
from program import TABLES, asked, table

from newsdump.judging.spans import ANOTHER_RUN, best_runs
from newsdump.judging.traits import Scale, columns_of

EPOCHS, RATE, MARGIN, HEAVIEST = 12, 1.0, 10_000.0, 80
SAYS = "How much each trait of a row speaks for it being body text. Written by bench/fit/body.py."

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@frozen(eq=False)
class Example:
    """A page as numbers: the traits of row i are ``traits[first[i]:first[i + 1]]``."""

    flavour: str
    fold: int
    traits: Ints
    first: Ints
    mass: Floats
    body: npt.NDArray[np.bool_]
    free: npt.NDArray[np.bool_]


def main() -> None:
    """Print the figures of the folds; with --write fit on all and write the table."""
    chosen = asked("Fits the weights that find the body.")
    numbers: dict[str, int] = {}
    examples = [_example(page, numbers) for page in labelled_pages(chosen.every)]
    if chosen.write:
        weights = fit(examples, len(numbers))
        (TABLES / "weights.py").write_text(table(SAYS, "WEIGHTS", numbers, weights), encoding="utf-8")
        print(f"weights.py: {len(numbers)} numbers")
        return
    held_out: list[tuple[str, float, float]] = []
    for fold in range(FOLDS):
        weights = fit([one for one in examples if one.fold != fold], len(numbers))
        held_out += [
            (one.flavour, *_precision_and_recall(one, np.rint(weights))) for one in examples if one.fold == fold
        ]
    _print(held_out)


def _example(page: LabelledPage, numbers: dict[str, int]) -> Example:
    named = Scale[tuple[str, ...]](lambda trait: (trait,) if trait else ())
    rows = zip(*columns_of(page.facts, 0, page.facts.count, named), strict=True)
    traits = [[numbers.setdefault(trait, len(numbers)) for said in row for trait in said] for row in rows]
    labels = np.array(list(page.labels))
    body = labels == "b"
    inside = np.flatnonzero(body)
    if len(inside):
        body[inside[0] : inside[-1]] |= labels[inside[0] : inside[-1]] == "s"
    return Example(
        page.flavour,
        page.fold,
        np.array([trait for row in traits for trait in row], dtype=np.int64),
        np.cumsum([0, *map(len, traits)]),
        np.array(page.facts.mass, dtype=np.float64),
        body,
        (labels == "s") | (labels == "d"),
    )


def fit(examples: Sequence[Example], size: int) -> Floats:
    """The averaged weights."""
    order = random.Random(20310603)
    weights, weighted = np.zeros(size), np.zeros(size)
    usable = [example for example in examples if example.body.any()]
    step = 1.0
    for _ in range(EPOCHS):
        for example in order.sample(usable, len(usable)):
            wrong = example.body.astype(np.int64) - _decoded(_scores(example, weights) + _cost(example))
            if wrong.any():
                moves = RATE * np.repeat(wrong, np.diff(example.first))
                np.add.at(weights, example.traits, moves)
                np.add.at(weighted, example.traits, moves * step)
            step += 1
    averaged: Floats = weights - weighted / step
    return averaged


def _scores(example: Example, weights: Floats) -> Floats:
    if not len(example.traits):
        return np.zeros(len(example.body))
    sums: Floats = np.add.reduceat(weights[example.traits], example.first[:-1])
    return sums


def _cost(example: Example) -> Floats:
    """What a row adds if it is decoded wrongly: its share of the body's words."""
    words = np.minimum(example.mass, HEAVIEST)
    share = MARGIN * words / (words[example.body].sum() + 1)
    cost: Floats = np.where(example.free, 0, np.where(example.body, -share, share))
    return cost


def _decoded(scores: Floats) -> Ints:
    found = np.zeros(len(scores), dtype=np.int64)
    for run in best_runs(scores.tolist()):
        found[run.start : run.stop] = 1
    return found


def _precision_and_recall(example: Example, weights: Floats) -> tuple[float, float]:
    """By words; not a number where there is nothing to be right about."""
    found = _decoded(_scores(example, weights)).astype(bool)
    right = example.mass[found & example.body].sum()
    given = example.mass[found & (example.body | ~example.free)].sum()
    wanted = example.mass[example.body].sum()
    return (right / given if given else np.nan, right / wanted if wanted else np.nan)


def _print(figures: list[tuple[str, float, float]]) -> None:
    by_flavour: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for flavour, precision, recall in figures:
        by_flavour[flavour].append((precision, recall))
        by_flavour["all"].append((precision, recall))
    print(f"{'words of the body':<20} {'n':>5} {'P':>6} {'R':>6} {'F':>6}")
    for flavour, pairs in sorted(by_flavour.items()):
        precision, recall = np.nanmean(np.array(pairs), axis=0)
        both = 2 * precision * recall / (precision + recall)
        print(f"{flavour:<20} {len(pairs):>5} {precision:6.3f} {recall:6.3f} {both:6.3f}")
    print(f"(another run costs {ANOTHER_RUN})")


if __name__ == "__main__":
    main()
