"""Time per MB of `parse` at each size, on real text and on the worst that can be thought of.

    python bench/growth.py                    # 10 KB to 1 MB of each kind
    python bench/growth.py --largest 100      # to 100 MB; an hour or two
    python bench/growth.py --largest 10 --only "dumps" --only "equal lines"

`parse` is linear in the text: what a MB costs in a large text is at most 1.5 times what it costs in a smaller one.
`growth` is the highest such ratio; that small texts cost more a MB, because each call costs something, is not growth.
Seconds are the processor's, so that other work of the machine counts little. Real texts are the dumps and pages of the
corpus, one after the other, as often as they are needed; without the corpus (see `corpus`) a long dump of our own.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count

from corpus import DUMPS, FOLDER, PAGES
from speed import long_dump

import newsdump

MOST = 1.5
SMALLEST = 10_000
STEP = 10
ENOUGH = 1.0
"""Seconds of runs that are worth a figure: the clock of the processor may tick in hundredths."""

Make = Callable[[int], str]


def main() -> None:
    """Measure what the options say and print a row a kind of text; exit with 1 if one grows."""
    options = _options()
    kinds = {name: make for name, make in {**_real(), **WORST}.items() if not options.only or name in options.only}
    unknown = set(options.only) - set(kinds)
    if unknown or not kinds:
        sys.exit(f"no text is called {', '.join(sorted(unknown))}: there are {', '.join({**_real(), **WORST})}")
    sizes = list(_sizes(int(options.largest * 1_000_000)))
    newsdump.parse("So that nobody pays for the import of a module.")
    print(f"{'seconds a MB, of':<22} {' '.join(f'{_named(size):>9}' for size in sizes)} {'growth':>7}")
    grown = [name for name, make in kinds.items() if _row(name, make, sizes) > MOST]
    if grown:
        sys.exit(f"above {MOST}: {', '.join(grown)}")


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="Time per MB of parse at each size.")
    options.add_argument("--largest", type=float, default=1, metavar="MB", help="the largest size (default: 1)")
    options.add_argument("--only", action="append", default=[], metavar="KIND", help="only this kind of text")
    return options.parse_args()


def _sizes(largest: int) -> Iterator[int]:
    size = SMALLEST
    while size < largest:
        yield size
        size *= STEP
    yield largest


def _named(size: int) -> str:
    return f"{size // 1000} KB" if size < 1_000_000 else f"{size / 1_000_000:g} MB"


def _row(name: str, make: Make, sizes: Sequence[int]) -> float:
    print(f"{name:<22}", end="", flush=True)
    costs: list[float] = []
    for size in sizes:
        costs.append(_cost(make(size)))
        print(f" {costs[-1]:>9.3f}", end="", flush=True)
    growth = _growth(costs)
    print(f" {growth:>7.2f}", flush=True)
    return growth


def _growth(costs: Sequence[float]) -> float:
    """How much more a MB costs in a text than in a smaller one, at most."""
    return max((later / min(costs[:k]) for k, later in enumerate(costs) if k), default=1.0)


def _cost(text: str) -> float:
    """Seconds of the processor for a MB (a million bytes of UTF-8), the mean of as many runs as take `ENOUGH`."""
    start, spent, runs = time.process_time(), 0.0, 0
    while spent < ENOUGH:
        newsdump.parse(text)
        runs, spent = runs + 1, time.process_time() - start
    return spent / runs / len(text.encode("utf-8", "replace")) * 1_000_000


# ---------------------------------------------------------------------------------------------------- real texts


def _real() -> Mapping[str, Make]:
    if not (FOLDER / DUMPS).is_file():
        print("(no corpus: NEWSDUMP_CORPUS can name the folder that holds it)", file=sys.stderr)
        return {"a dump of our own": _own}
    return {"a dump of our own": _own, "dumps": dumps, "web pages": _pages}


def _own(size: int) -> str:
    return _first(size, (long_dump(100) + "\n\n\n" for _ in count()))


def dumps(size: int) -> str:
    """So many bytes of dumps: the corpus's, or where it is missing one of our own."""
    if not (FOLDER / DUMPS).is_file():
        return _own(size)
    return _first(size, (text + "\n\n\n\n" for _ in count() for text in _texts(DUMPS, "infinite_scroll")))


def _pages(size: int) -> str:
    return _first(size, (text + "\n\f\n" for _ in count() for text in _texts(PAGES, "wet")))


def _texts(name: str, flavour: str) -> Iterator[str]:
    with lzma.open(FOLDER / name, "rt", encoding="utf-8") as records:
        for record in map(json.loads, records):
            if record.get("flavour") == flavour:
                yield record["text"]
            elif flavour in record.get("dumps", ()):
                yield record["dumps"][flavour]


def _first(size: int, pieces: Iterator[str]) -> str:
    """The first so many bytes of UTF-8, up to the end of a piece that fits."""
    found: list[str] = []
    length = 0
    for piece in pieces:
        length += len(piece.encode("utf-8", "replace"))
        found.append(piece)
        if length >= size:
            break
    return "".join(found).encode("utf-8", "replace")[:size].decode("utf-8", "ignore")


# -------------------------------------------------------------------------------------------------- worst texts


def _repeated(piece: str) -> Make:
    def make(size: int) -> str:
        return (piece * (size // len(piece.encode()) + 1))[: max(1, size * len(piece) // len(piece.encode()))]

    return make


def _numbered(piece: str) -> Make:
    def make(size: int) -> str:
        return "".join(piece.format(number) for number in range(size // (len(piece) + 2) + 1))

    return make


WORST: Mapping[str, Make] = {
    "one line of words": _repeated("harbour council bridge winter "),
    "one line of letters": _repeated("a"),
    "one line of Chinese": _repeated("港"),
    "one line of captions": _repeated("The ferry leaves. Photo: Ana Bo (EPA) "),
    "one line of dates": _repeated("3 May 2031, 12:30 / "),
    "one line of digits": _repeated("1"),
    "one line of names": _repeated("By Ana Bo, Cy Dee and "),
    "equal lines": _repeated("Share this\n"),
    "equal sentences": _repeated("The council closed the bridge for the winter, the mayor said on Monday.\n"),
    "short lines": _numbered("w{} x\n"),
    "headlines": _numbered("Harbour Council Closes Its Bridge After {} Days\n"),
    "headlines and prose": _numbered("\n\nHarbour Council Closes {0}\n\nThe bridge is closed for {0} days, it said.\n"),
    "brackets": _repeated("("),
    "lines of brackets": _repeated("([" * 60 + "\n"),
    "quotes": _repeated('"'),
    "lines of quotes": _repeated('"“” ‘x ' * 12 + "\n"),
    "spaces": _repeated(" "),
    "lines of spaces": _repeated("a" + " " * 200 + "b\n"),
    "empty lines": _repeated("\n"),
    "form feeds": _repeated("page\f"),
    "tags": _repeated("<p "),
    "dashes": _repeated("- "),
    "rules": _repeated("-----\n"),
}


if __name__ == "__main__":
    main()
