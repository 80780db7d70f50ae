"""Fits the numbers of `newsdump/judging/title_weights.py`: how much each trait speaks for a row being the headline.

    python bench/fit/headline.py               # folds over publishers: what the method reaches where it was not fitted
    python bench/fit/headline.py --write       # fits on everything and writes the table

A conditional logit (McFadden 1974) over the candidates of each page and one more, "no headline", which is right where
the text has lost its headline. Run it after `body.py`, whose table says where the body begins. Needs numpy and the
corpus.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from attrs import frozen
from gold import FOLDS, LabelledPage, labelled_pages
from program import TABLES, asked, table

from newsdump.judging.repeats import near_copies
from newsdump.judging.spans import find_runs
from newsdump.judging.titles import NONE, candidates

EPOCHS, RATE, RIDGE, SCALE = 40, 0.1, 1e-4, 100
SAYS = "How much each trait speaks for a row being the headline. Written by bench/fit/headline.py."

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@frozen(eq=False)
class Example:
    """A page: a row of 0 and 1 for each candidate, the last for "none"; which of them are right."""

    flavour: str
    fold: int
    traits: Floats
    right: Bools
    has_headline: bool


def main() -> None:
    """Print the figures of the folds; with --write fit on all and write the table."""
    chosen = asked("Fits the weights that rank headlines.")
    numbers: dict[str, int] = {NONE: 0}
    raw = [one for page in labelled_pages(chosen.every, lost=True) for one in _read(page, numbers)]
    examples = [_example(*one, len(numbers)) for one in raw]
    if chosen.write:
        weights = fit(examples)
        text = table(SAYS, "TITLE_WEIGHTS", numbers, SCALE * weights)
        (TABLES / "title_weights.py").write_text(text, encoding="utf-8")
        print(f"title_weights.py: {len(numbers)} numbers")
        return
    held_out: list[tuple[Example, int]] = []
    for fold in range(FOLDS):
        weights = fit([one for one in examples if one.fold != fold])
        held_out += [(one, int((one.traits @ weights).argmax())) for one in examples if one.fold == fold]
    _print(held_out)


Read = tuple[LabelledPage, list[list[int]], list[bool]]


def _read(page: LabelledPage, numbers: dict[str, int]) -> Iterator[Read]:
    facts = page.facts
    if not facts.count or not page.has_headline:
        return
    runs = find_runs(facts, 0, facts.count)
    body = runs[0].start if runs else facts.count
    found = list(candidates(facts, near_copies(facts), 0, body, facts.count))
    traits = [[numbers.setdefault(trait, len(numbers)) for trait in said] for _, said in found]
    yield page, traits, [page.labels[i] == "h" for i, _ in found]


def _example(page: LabelledPage, traits: list[list[int]], right: list[bool], size: int) -> Example:
    matrix = np.zeros((len(traits) + 1, size))
    for row, said in enumerate(traits):
        matrix[row, said] = 1
    matrix[-1, 0] = 1
    return Example(page.flavour, page.fold, matrix, np.array([*right, page.lost and not any(right)]), not page.lost)


def fit(examples: Sequence[Example]) -> Floats:
    """The weights, by stochastic gradient ascent with a step for each weight (Duchi et al. 2011)."""
    usable = [one for one in examples if one.right.any()]
    weights = np.zeros(examples[0].traits.shape[1])
    squares = np.full_like(weights, 1e-8)
    order = random.Random(20310603)
    for _ in range(EPOCHS):
        for one in order.sample(usable, len(usable)):
            scores = one.traits @ weights
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            wanted = chance * one.right
            slope = one.traits.T @ (wanted / max(wanted.sum(), 1e-12) - chance) - RIDGE * weights
            squares += slope * slope
            weights += RATE * slope / np.sqrt(squares)
    return weights


def _print(chosen: list[tuple[Example, int]]) -> None:
    figures: dict[str, list[bool]] = defaultdict(list)
    invented = []
    for example, at in chosen:
        if not example.has_headline:
            invented.append(at < len(example.right) - 1)
            continue
        hit = bool(example.right[at])
        figures[example.flavour].append(hit)
        figures["all"].append(hit)
    print(f"{'headline exact':<20} {'n':>5}")
    for flavour, hits in sorted(figures.items()):
        print(f"{flavour:<20} {len(hits):>5} {np.mean(hits):6.3f}")
    print(f"invented where the text has none: {np.mean(invented):.3f} of {len(invented)}")


if __name__ == "__main__":
    main()
