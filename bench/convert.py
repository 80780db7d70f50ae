"""What converting whole files costs: from WET, JSON Lines and Parquet to JSON Lines and Parquet, on one core and two.

    python bench/convert.py                     # 40 MB of text, each way once with one process and once with two
    python bench/convert.py --size 100 --best 3
    python bench/convert.py --check             # fails if two processes give less than 1.7 times one

The inputs are made of invented dumps (`speed.long_dump`), one to three articles a record. The command is timed as users
run it, from its start to its end. As noise it shows how far runs of the same command lie apart (with `--best` above 1),
and what this machine gives a second process at best: how many times as much two processes that only count get done as
one does alone, measured before and after. The column `free cores` is what two processes would give on two cores that
nobody else wants: it compares the seconds of computing of all processes instead of those on the clock.

Where the time goes is measured in this process, stage by stage, on the same files: reading, parsing, handing records
and articles from process to process, writing.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import pickle
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from speed import long_dump

from newsdump.batches import arrow, parquet
from newsdump.batches.work import chunked, converted
from newsdump.formats import dumps
from newsdump.sources.inputs import records
from newsdump.sources.records import LongText

FROM = {"WET": "pages.warc.wet.gz", "JSON Lines": "pages.jsonl", "Parquet": "pages.parquet"}
TO = {"JSON Lines": "jsonl", "Parquet": "parquet"}
MUST = 1.7


def main() -> int:
    """Print both tables; with `--check`, fail if the must is missed."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        size = _make_inputs(Path(folder), options.size * 1e6)
        print(f"{size / 1e6:.1f} MB of text in {len(FROM)} forms; best of {options.best}; {os.cpu_count()} cores\n")
        at_best = [_two_at_once()]
        ratios = [_row(Path(folder), *way, size, options.best) for way in _ways()]
        at_best.append(_two_at_once())
        print(f"\nnoise: two processes that only count get {at_best[0]:.2f} (before) and {at_best[1]:.2f} (after) done")
        print(f"must: two processes give {MUST} times one; got {min(ratios):.2f} to {max(ratios):.2f}\n")
        _print_stages(Path(folder))
    return 1 if options.check and min(ratios) < MUST else 0


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="What converting whole files costs.")
    options.add_argument("--size", type=float, default=40, metavar="MB", help="megabytes of text (default: 40)")
    options.add_argument("--best", type=int, default=1, metavar="N", help="runs, of which the best counts (default: 1)")
    options.add_argument("--check", action="store_true", help=f"fail if two processes give less than {MUST} times one")
    return options.parse_args()


def _ways() -> Iterator[tuple[str, str]]:
    return ((source, target) for source in FROM for target in TO)


# ------------------------------------------------------------------------------------- what is converted


def _make_inputs(folder: Path, size: float) -> int:
    """Write the same records in each form; the bytes of their texts."""
    texts = list(_texts(size))
    rows = [{"id": f"page-{n}", "url": f"https://news.example/{n}", "text": text} for n, text in enumerate(texts)]
    with (folder / FROM["JSON Lines"]).open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    pq.write_table(pa.Table.from_pylist(rows), folder / FROM["Parquet"], compression="zstd")
    with (folder / FROM["WET"]).open("wb") as packed:
        for row in rows:
            packed.write(gzip.compress(_wet_record(row["url"], row["text"].encode())))
    return sum(len(text.encode()) for text in texts)


def _texts(size: float) -> Iterator[str]:
    """Texts of one, two or three articles, until there is enough of them."""
    articles = iter(long_dump(max(3, int(size / 4000))).split("\n\n\n\n"))
    for count in cycle((1, 2, 3)):
        text = "\n\n\n\n".join(islice(articles, count))
        if not text or size <= 0:
            return
        size -= len(text)
        yield text


def _wet_record(url: str, content: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-06-03T09:00:00Z\r\n"
    return f"{head}Content-Type: text/plain\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"


# ------------------------------------------------------------------------------------- the command


def _row(folder: Path, source: str, target: str, size: int, runs: int) -> float:
    """Time one way with one process and with two; how many times faster two are."""
    if (source, target) == next(_ways()):
        print(
            f"{'from':<11} {'to':<11} {'one':>8} {'MB/s':>6} {'two':>8} {'MB/s':>6} {'times':>6} {'runs apart':>11}"
            f" {'CPU one':>8} {'CPU two':>8} {'free cores':>11}"
        )
    taken = {jobs: [_command(folder, source, target, jobs) for _ in range(runs)] for jobs in (1, 2)}
    (one, busy_one), (two, busy_two) = (min(taken[jobs]) for jobs in (1, 2))
    apart = max(max(all_runs)[0] / min(all_runs)[0] - 1 for all_runs in taken.values())
    figures = f"{one:>7.2f}s {size / one / 1e6:>6.2f} {two:>7.2f}s {size / two / 1e6:>6.2f} {one / two:>6.2f}"
    busy = f"{busy_one:>7.2f}s {busy_two:>7.2f}s {2 * busy_one / busy_two:>11.2f}"
    print(f"{source:<11} {target:<11} {figures} {apart:>10.0%}  {busy}", flush=True)
    return one / two


def _command(folder: Path, source: str, target: str, jobs: int) -> tuple[float, float]:
    """Seconds from the start to the end, and seconds of computing in all processes."""
    paths = [str(folder / FROM[source]), "-o", str(folder / f"out.{TO[target]}")]
    command = [sys.executable, "-m", "newsdump", "convert", *paths, "-yq", "-j", str(jobs)]
    before = os.times()
    seconds = _timed(lambda: subprocess.run(command, check=True))
    after = os.times()
    return seconds, sum(after[2:4]) - sum(before[2:4])


def _two_at_once() -> float:
    """How many times as much two processes that only count get done as one alone: what the machine gives at best."""
    command = [sys.executable, "-c", "for _ in range(15_000_000): pass"]
    alone = statistics.median(_timed(lambda: _together(command, 1)) for _ in range(3))
    both = statistics.median(_timed(lambda: _together(command, 2)) for _ in range(3))
    return 2 * alone / both


def _together(command: Sequence[str], count: int) -> None:
    for process in [subprocess.Popen(command) for _ in range(count)]:
        process.wait()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


# ------------------------------------------------------------------------------------- the stages


def _print_stages(folder: Path) -> None:
    """Seconds and shares of each stage, for one process; what a second one costs is the handing over."""
    items = [item for item in records(folder / FROM["JSON Lines"]) if not isinstance(item, LongText)]
    made = converted(items)
    articles = [article for dump in made for article in dump.articles]
    chunks = list(chunked(items))
    stages = {f"reading {name}": _timed(lambda: list(records(folder / file))) for name, file in FROM.items()}  # noqa: B023
    stages["parsing"] = _timed(lambda: converted(items))
    stages["handing over"] = _timed(lambda: [_handed(chunk) for chunk in chunks]) + _timed(lambda: _handed(made))
    stages["writing JSON Lines"] = _timed(lambda: dumps(articles, "jsonl"))
    named = [str(number) for number in range(len(made))]
    stages["making rows"] = _timed(lambda: arrow.batch_of(named, made))
    rows = [arrow.batch_of(named, made)]
    stages["writing Parquet"] = _timed(lambda: parquet.write([rows], io.BytesIO(), arrow.ARTICLES))
    print("where the time goes (one process, stage by stage)")
    for name, seconds in stages.items():
        print(f"{name:<20} {seconds:>8.3f}s {seconds / stages['parsing']:>8.1%} of parsing")


def _handed(value: object) -> object:
    return pickle.loads(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


if __name__ == "__main__":
    sys.exit(main())
