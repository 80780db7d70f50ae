"""How right `parse` is: the table of the goals on the corpus of real pages, in one run.

    python bench/accuracy.py                        # every text: must, aim, reached, and what is reached with the HTML
    python bench/accuracy.py --every 12 --check     # a quick sample against its floors in bench/floors.json
    python bench/accuracy.py --folds 5              # each figure for five folds of the publishers, with the spread
    python bench/accuracy.py --by language --by flavour --by separator
    python bench/accuracy.py --worst 20             # the pages that lose most, in words
    python bench/accuracy.py --update               # write down what was reached; no figure may fall

The corpus lies in the folder that NEWSDUMP_CORPUS names, or beside the project. Exit code 1: a must is missed (not with
`--report`), or a figure is below its floor (`--check`, `--update`; then the musts do not count).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import Any, TypeVar

import corpus
import invented
from attrs import asdict, frozen
from corpus import LOW, Row, Unit

import newsdump

FLOORS = Path(__file__).with_name("floors.json")
# Parsing is deterministic, so a floor is exact but for the figures that are written down.
TOLERANCE = 0.0005


@frozen
class Goal:
    """A figure to reach: what must be, and what is aimed at. `flavours` names one, a group of them, or `all`."""

    what: str
    flavours: str
    figure: str
    must: float
    aim: float

    @property
    def name(self) -> str:
        """What the file of floors calls it."""
        return f"{self.what} {self.figure} {self.flavours}"


GOALS = (
    Goal("pages", "wet", "body_F", 0.930, 0.965),
    Goal("pages", "html_text", "body_F", 0.930, 0.965),
    Goal("pages", "inscriptis", "body_F", 0.930, 0.965),
    Goal("pages", "bs4", "body_F", 0.915, 0.960),
    Goal("pages", "lynx", "body_F", 0.905, 0.955),
    Goal("pages", "resiliparse_main", "body_F", 0.930, 0.970),
    Goal("pages", "bs4_article", "body_F", 0.930, 0.970),
    Goal("pages", "readability_text", "body_F", 0.955, 0.975),
    Goal("pages", "trafilatura", "body_F", 0.940, 0.970),
    Goal("pages", "justext", "body_F", 0.940, 0.970),
    Goal("pages", "wet", "para_F", 0.845, 0.920),
    Goal("pages", "html_text", "para_F", 0.845, 0.920),
    Goal("pages", "wet", "hl_exact", 0.930, 0.980),
    Goal("pages", "html_text", "hl_exact", 0.930, 0.980),
    Goal("pages", "bs4", "hl_exact", 0.930, 0.980),
    Goal("pages", "readability_text", "hl_exact", 0.920, 0.980),
    Goal("pages", "inscriptis", "hl_exact", 0.800, 0.960),
    Goal("pages", "justext", "hl_exact", 0.800, 0.960),
    Goal("pages", "trafilatura", "hl_exact", 0.800, 0.960),
    Goal("pages", "resiliparse_main", "hl_exact", 0.800, 0.960),
    Goal("pages", "bs4_article", "hl_exact", 0.800, 0.960),
    Goal("pages", "lynx", "hl_exact", 0.740, 0.960),
    Goal("dropped", "all", "hl_given", 0.200, 0.030),
    Goal("pages", "full pages", "cap_F", 0.680, 0.850),
    Goal("pages", "all", "credit_acc", 0.900, 0.970),
    Goal("pages", "all", "leak", 0.045, 0.010),
    Goal("pages", "full pages", "auth_F", 0.680, 0.850),
    Goal("pages", "full pages", "date_acc", 0.870, 0.960),
    Goal("pages", "full pages", "date_prec", 0.970, 0.990),
    Goal("pages", "all", "halluc", 0.002, 0.000),
    Goal("pages", "all", "count_exact", 0.965, 0.995),
    Goal("dumps", "infinite_scroll", "count_exact", 0.960, 1.000),
    Goal("dumps", "infinite_scroll", "bnd_F", 0.985, 1.000),
    Goal("dumps", "infinite_scroll", "hl_exact", 0.960, 0.995),
    Goal("dumps", "infinite_scroll", "cap_F", 0.950, 0.995),
    Goal("dumps", "infinite_scroll", "leak", 0.015, 0.000),
    Goal("dumps", "the ten real ones", "count_exact", 0.780, 0.950),
    Goal("dumps", "the ten real ones", "bnd_F", 0.930, 0.985),
)

# The best of seven tools that had the HTML of the same pages; nobody's captions, for none of them gives any.
WITH_HTML: Mapping[str, float] = {
    "body_F": 0.952,
    "para_F": 0.854,
    "hl_exact": 0.959,
    "leak": 0.018,
    "auth_F": 0.741,
    "date_acc": 0.987,
}

BY = ("flavour", "language", "separator")
COLUMNS = (
    *("count_exact", "bnd_F", "hl_exact", "body_P", "body_R", "body_F", "para_F", "cap_P", "cap_R", "cap_F"),
    *("credit_acc", "leak", "auth_F", "date_acc", "date_prec"),
)


@frozen
class Reached:
    """A goal with what was reached; None where the sample holds nothing to count."""

    goal: Goal
    now: float | None

    @property
    def verdict(self) -> str:
        """Whether the must is missed or the aim met; nothing in between."""
        if self.now is None or is_worse(self.goal.figure, self.now, self.goal.must):
            return "MISSED"
        return "" if is_worse(self.goal.figure, self.now, self.goal.aim) else "aim met"


@frozen
class Kind:
    """How many of the invented cases of one kind of page come out right; `known` are the known failures among them."""

    kind: str
    right: int
    of: int
    known: int = 0

    @property
    def name(self) -> str:
        """What a list of missed musts calls it."""
        return f"invented {self.kind}"

    @property
    def verdict(self) -> str:
        """Every case must be right but the known failures; the aim is every case."""
        if self.right < self.of - self.known:
            return "MISSED"
        return "aim met" if self.right == self.of else ""


@frozen
class Worst:
    """A page with what its body loses: words that are missing and words too many, the mean of its flavours."""

    name: str
    body: float
    missing: float
    too_many: float
    share: float
    flavour: str
    flavour_body: float


def is_worse(figure: str, one: float, other: float) -> bool:
    """Whether one value of a figure is worse than another."""
    return one > other if figure in LOW else one < other


def main() -> int:
    """Measure, print what was asked for, and judge."""
    options = _options()
    start = time.perf_counter()
    rows = measured(corpus.units(options.every), options.jobs)
    seconds = time.perf_counter() - start
    found = reached(rows)
    counted = invented_kinds()
    print_goals(found, counted)
    result: dict[str, Any] = {"every": options.every, "texts": len(rows), **_as_json(found, counted)}
    for by in options.by:
        result[f"by {by}"] = tables = by_attribute(rows, by)
        for what, table in tables.items():
            print_table(f"{what} by {by}", table)
    if options.folds:
        result["folds"] = folds = by_fold(rows, options.folds)
        print_folds(folds, options.folds)
    if options.worst:
        lost = worst(rows)[: options.worst]
        result["worst"] = [asdict(page) for page in lost]
        print_worst(lost)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"\n{len(rows):,} texts in {seconds:.0f} s by {Path(newsdump.__file__).parent}")
    return _judged(options, found, counted)


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="How right parse is: the table of the goals on the corpus.")
    options.add_argument("--every", type=_positive, default=1, metavar="N", help="only every Nth page, in all flavours")
    options.add_argument("--jobs", type=_positive, default=os.cpu_count() or 1, help="processes (default: all cores)")
    options.add_argument("--folds", type=_positive, default=0, metavar="K", help="also in K folds of the publishers")
    options.add_argument("--by", action="append", default=[], choices=BY, help="also a table by this; may be repeated")
    options.add_argument("--worst", type=_positive, default=0, metavar="N", help="also the N pages that lose most")
    options.add_argument("--json", type=Path, metavar="FILE", help="also write all of it to this file")
    judging = options.add_mutually_exclusive_group()
    judging.add_argument("--report", action="store_true", help="exit 0 even where a must is missed")
    judging.add_argument("--check", action="store_true", help="exit 1 where a figure is below its floor")
    judging.add_argument("--update", action="store_true", help="raise the floors to what was reached; lowers none")
    options.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE", help=argparse.SUPPRESS)
    return options.parse_args()


def _positive(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("a whole number from 1")
    return number


def _judged(options: argparse.Namespace, found: Sequence[Reached], counted: Sequence[Kind]) -> int:
    """The exit code, with the words that explain it."""
    now = as_floors(found)
    if options.check:
        return check(options.floors, options.every, now)
    if options.update:
        return update(options.floors, options.every, now)
    missed = [one.goal.name for one in found if one.verdict == "MISSED"]
    missed += [one.name for one in counted if one.verdict == "MISSED"]
    print(f"{len(missed)} of {len(found) + len(counted)} musts missed")
    return 1 if missed and not options.report else 0


# Measuring ----------------------------------------------------------------------------------------------------------

Result = TypeVar("Result")


def in_processes(work: Callable[[Unit], Result], found: Sequence[Unit], jobs: int) -> list[Result]:
    """What `work` says of each text, in their order."""
    corpus.scorer()  # in one place first, so that what is missing is said once
    if jobs == 1:
        return list(map(work, found))
    with Pool(jobs) as pool:
        return list(pool.imap(work, found, chunksize=4))


def measured(found: Sequence[Unit], jobs: int) -> list[Row]:
    """What the scorer counts in each text."""
    return in_processes(_measure, found, jobs)


def _measure(unit: Unit) -> Row:
    return corpus.counted(unit, newsdump.parse(unit.text).articles)


def reached(rows: Sequence[Row]) -> list[Reached]:
    """Each goal with what these texts reach."""
    known: dict[tuple[str, str], dict[str, float | None]] = {}
    for goal in GOALS:
        key = (goal.what, goal.flavours)
        if key not in known:
            known[key] = corpus.figures(corpus.of(rows, *key))
    return [Reached(goal, known[goal.what, goal.flavours][goal.figure]) for goal in GOALS]


def invented_kinds() -> list[Kind]:
    """The invented cases of the kinds that the corpus of real pages does not hold."""
    known = invented.known_failures()
    cases = [*invented.all_cases(), *known]
    found = []
    for kind in invented.KINDS:
        of = [case for case in cases if kind in invented.kinds(case)]
        right = sum(invented.is_right(case, newsdump.parse(case.text)) for case in of)
        found.append(Kind(kind, right, len(of), sum(case in known for case in of)))
    return found


# Views --------------------------------------------------------------------------------------------------------------


def by_attribute(rows: Iterable[Row], name: str) -> dict[str, dict[str, dict[str, float | None]]]:
    """The figures of pages and of dumps for each value of an attribute of their texts, the most frequent first."""
    tables = {}
    for what in ("pages", "dumps"):
        groups: dict[str, list[Row]] = {}
        for row in rows:
            if row.what == what:
                groups.setdefault(getattr(row, name), []).append(row)
        if len(groups) > 1:
            order = sorted(groups, key=lambda value: (-len(groups[value]), value))
            tables[what] = {value: corpus.figures(groups[value]) for value in order}
            tables[what]["all"] = corpus.figures([row for group in groups.values() for row in group])
    return tables


def by_fold(rows: Sequence[Row], folds: int) -> dict[str, list[float | None]]:
    """Each goal's figure for each fold of the publishers. A publisher is in one fold only, by its name alone."""
    parts: list[list[Row]] = [[] for _ in range(folds)]
    for row in rows:
        parts[zlib.crc32(row.publisher.encode()) % folds].append(row)
    figures = [reached(part) for part in parts]
    return {goal.name: [figure[at].now for figure in figures] for at, goal in enumerate(GOALS)}


def worst(rows: Iterable[Row]) -> list[Worst]:
    """The pages, the worst body first. A word is counted where a run of four begins, as the scorer counts."""
    pages: dict[str, list[Row]] = {}
    for row in rows:
        if row.what == "pages":
            pages.setdefault(row.name, []).append(row)
    whole = sum(_lost(row) for page in pages.values() for row in page) or 1
    found = [_worst(name, page, whole) for name, page in pages.items()]
    return sorted(found, key=lambda page: (page.body, page.name))


def _worst(name: str, page: Sequence[Row], whole: float) -> Worst:
    flavour_body, flavour = min((_body(corpus.figures([row])), row.flavour) for row in page)
    return Worst(
        name=name,
        body=_body(corpus.figures(page)),
        missing=statistics.mean(row.counts["t_fn"] for row in page),
        too_many=statistics.mean(row.counts["t_fp"] for row in page),
        share=sum(map(_lost, page)) / whole,
        flavour=flavour,
        flavour_body=flavour_body,
    )


def _lost(row: Row) -> float:
    return row.counts["t_fn"] + row.counts["t_fp"]


def _body(figures: Mapping[str, float | None]) -> float:
    return figures["body_F"] or 0.0


# Printing -----------------------------------------------------------------------------------------------------------


def shown(value: float | None) -> str:
    """A figure, or a dash where there is none."""
    return "-" if value is None else f"{value:.3f}"


def print_goals(found: Iterable[Reached], counted: Iterable[Kind]) -> None:
    """The table of the goals."""
    print(f"{'what':9} {'figure':12} {'flavours':18} {'must':>7} {'aim':>7} {'reached':>9} {'best with HTML':>15}")
    for one in found:
        goal = one.goal
        best = shown(WITH_HTML.get(goal.figure) if goal.what == "pages" else None)
        print(
            f"{goal.what:9} {goal.figure:12} {goal.flavours:18} {goal.must:7.3f} {goal.aim:7.3f}"
            f" {shown(one.now):>9} {best:>15}  {one.verdict}".rstrip()
        )
    for kind in counted:
        of, must = f"{kind.right} of {kind.of}", kind.of - kind.known
        line = f"{'invented':9} {'right':12} {kind.kind:18} {must:>7} {kind.of:>7} {of:>9} {'-':>15}  {kind.verdict}"
        print(line.rstrip())


def print_table(title: str, table: Mapping[str, Mapping[str, float | None]]) -> None:
    """A row of figures for each value."""
    wide = max(map(len, table))
    print(f"\n{title}\n{'':{wide}} {'n':>5} {' '.join(f'{name:>11}' for name in COLUMNS)}")
    for value, figures in table.items():
        line = " ".join(f"{shown(figures[name]):>11}" for name in COLUMNS)
        print(f"{value:{wide}} {figures['n']:>5} {line}")


def print_folds(folds: Mapping[str, Sequence[float | None]], count: int) -> None:
    """Each goal's figure by fold of the publishers, the mean, the standard deviation and the worst of them."""
    wide = max(map(len, folds))
    parts = " ".join(f"{f'fold {at + 1}':>7}" for at in range(count))
    print(f"\nby fold of the publishers\n{'':{wide}} {parts} {'mean':>7} {'spread':>7} {'worst':>7}")
    for name, values in folds.items():
        line = " ".join(f"{shown(value):>7}" for value in values)
        print(f"{name:{wide}} {line} {' '.join(f'{shown(value):>7}' for value in spread(name, values))}")


def spread(name: str, values: Iterable[float | None]) -> tuple[float | None, float | None, float | None]:
    """The mean, the standard deviation and the worst of the values that there are."""
    known = [value for value in values if value is not None]
    if not known:
        return None, None, None
    deviation = statistics.stdev(known) if len(known) > 1 else None
    return statistics.mean(known), deviation, max(known) if _is_low(name) else min(known)


def print_worst(pages: Sequence[Worst]) -> None:
    """The pages that lose most, with what they lose."""
    wide = max((len(page.name) for page in pages), default=0)
    heads = f"{'body_F':>7} {'missing':>8} {'too many':>9} {'of all loss':>12}"
    print(f"\n{'the worst pages':{wide}} {heads}  worst flavour")
    for page in pages:
        print(
            f"{page.name:{wide}} {page.body:7.3f} {page.missing:8.0f} {page.too_many:9.0f} {page.share:12.1%}"
            f"  {page.flavour} {page.flavour_body:.3f}"
        )
    print(f"{'together':{wide}} {'':7} {'':8} {'':9} {sum(page.share for page in pages):12.1%}")


def _as_json(found: Iterable[Reached], counted: Iterable[Kind]) -> dict[str, Any]:
    goals = [{**asdict(one.goal), "reached": one.now, "verdict": one.verdict} for one in found]
    return {"goals": goals, "invented": [asdict(kind) for kind in counted]}


# Floors -------------------------------------------------------------------------------------------------------------

Figures = Mapping[str, float | None]


def as_floors(found: Iterable[Reached]) -> dict[str, float | None]:
    """What was reached, by name, as the file of floors holds it. The invented cases have a test each."""
    return {one.goal.name: None if one.now is None else round(one.now, 4) for one in found}


def falls(floors: Mapping[str, float], now: Figures) -> list[str]:
    """The figures that are below their floors by more than rounding, each in a line of words."""
    found = []
    for name, floor in floors.items():
        value = now.get(name)
        slack = TOLERANCE if _is_low(name) else -TOLERANCE
        if value is None or is_worse(_figure(name), value, floor + slack):
            said = "no figure" if value is None else f"{value:.4f}"
            found.append(f"{name}: {said}, floor {floor:.4f}")
    return found


def check(path: Path, every: int, now: Figures) -> int:
    """Whether nothing is below its floor; says what is."""
    floors = pinned(path, every)
    if floors is None:
        print(f"{path.name} has no floors of {_run(every)}, only {_known(path)}: --update writes them")
        return 1
    below = falls(floors, now)
    for line in below:
        print(f"BELOW ITS FLOOR  {line}")
    print(f"{len(floors) - len(below)} of {len(floors)} figures hold their floors")
    return 1 if below else 0


def update(path: Path, every: int, now: Figures) -> int:
    """Raise the floors to what was reached. Writes nothing where one would fall: whoever wants that edits the file."""
    floors = pinned(path, every) or {}
    below = falls(floors, now)
    for line in below:
        print(f"WOULD FALL  {line}")
    if below:
        print(f"{path.name} stays as it was: a floor is lowered by hand, with the reason in the commit")
        return 1
    raised = {name: better(name, value, floors.get(name)) for name, value in now.items() if value is not None}
    content = _read(path)
    if every == 1:
        content["full"] = raised
    else:
        content["sample"] = {"every": every, "figures": raised}
    path.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    print(f"{path.name}: {len(raised)} floors of {_run(every)}")
    return 0


def better(name: str, value: float, floor: float | None) -> float:
    """The better of a value and its floor, so that floors do not creep down within the tolerance."""
    return floor if floor is not None and is_worse(_figure(name), value, floor) else value


def pinned(path: Path, every: int) -> dict[str, float] | None:
    """The floors of this run: of everything, or of the sample; None where there are none."""
    content = _read(path)
    if every == 1:
        return content.get("full")
    sample = content.get("sample", {})
    return sample.get("figures") if sample.get("every") == every else None


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return content


def _run(every: int) -> str:
    return "every text" if every == 1 else f"--every {every}"


def _known(path: Path) -> str:
    content = _read(path)
    known = [_run(1)] if "full" in content else []
    known += [_run(content["sample"]["every"])] if "sample" in content else []
    return "of " + " and ".join(known) if known else "an empty file"


def _figure(name: str) -> str:
    return name.split(" ")[1]


def _is_low(name: str) -> bool:
    return _figure(name) in LOW


if __name__ == "__main__":
    sys.exit(main())
