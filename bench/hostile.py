"""What must hold of any bytes, the invented dumps that bytes are made from, and the ways to damage them.

    python bench/hostile.py                    # 10,000 damaged dumps
    python bench/hostile.py --count 500 --seed 7

Each damaged dump is an invented one (a case of `tests/corpus`, an example of a rule, the worst texts of `growth`) in
one of six encodings, of which bits are flipped, bytes replaced, the end or the beginning cut off, pieces printed again
or taken from another dump, or of which nothing is left but random bytes. Which, the seed decides: the same seed gives
the same dumps. A dump of which something does not hold is written to a file, and the exit code is 1.
`fuzz/target.py` asks the same of the bytes that a coverage-guided fuzzer thinks of.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import cycle, islice
from pathlib import Path

from growth import WORST
from invented import all_cases, examples, known_failures
from lxml import etree

import newsdump
from newsdump.errors import FormatError
from newsdump.formats import FORMATS, Format
from newsdump.judging.rules import RULES
from newsdump.model import Article
from newsdump.parser import Limits, Parser
from tests.accounting import complaints, records

__all__ = ["BrokenPromiseError", "check", "damaged", "seeds"]

ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252")
# Windows so small that a dump of some lines is several.
NARROW = Parser(limits=Limits(lines=12, characters=900))
# No dump is longer: what is asked of each takes time, and what is long is asked elsewhere (`growth`).
LONGEST = 6000

XML = frozenset({"xml", "newsml-g2", "nitf", "tei"})


class BrokenPromiseError(Exception):
    """Something that holds of any bytes does not hold of these."""


# What holds -----------------------------------------------------------------------------------------------------------


def check(content: bytes) -> None:
    """Parse, account for every line, write in every format, read back; raise at the first thing that does not hold."""
    parsed = newsdump.parse(content)
    _hold(not complaints(parsed), "every line is accounted for", complaints(parsed))
    explained = newsdump.explain(parsed)
    _hold([one.line for one in explained.lines] == list(parsed.lines), "all lines are explained", len(parsed.lines))
    cut = len(content) // 3
    windows = list(NARROW.parse_stream([content[:cut], content[cut:]]))
    whole = NARROW.parse(content)
    streamed = tuple(article for window in windows for article in window.articles)
    _hold(streamed == whole.articles, "a stream gives the articles of the whole", (streamed, whole.articles))
    _hold(not complaints(whole), "every line of many windows is accounted for", complaints(whole))
    for known in FORMATS:
        _written(records(parsed), known)
        _read(content, known)


def _hold(holds: bool, promise: str, found: object) -> None:
    if not holds:
        raise BrokenPromiseError(f"{promise}: {found!r}"[:2000])


def _written(articles: tuple[Article, ...], known: Format) -> None:
    """A format takes the articles, its XML is well formed, and what can be read back is what was written."""
    if not known.several:
        for article in articles:
            _hold_document((article,), known)
    else:
        _hold_document(articles, known)


def _hold_document(articles: tuple[Article, ...], known: Format) -> None:
    text = newsdump.dumps(articles, known.name, provenance=True, remark=_no_word)
    content = text.encode()
    if known.name in XML:
        etree.fromstring(content)
    if known.load is not None:
        again = newsdump.loads(content, known.name)
        _hold(again == articles, f"{known.name} gives back what it was given", again)
        same = [article.provenance for article in again] == [article.provenance for article in articles]
        _hold(same, f"{known.name} gives back where it stood", again)


def _read(content: bytes, known: Format) -> None:
    """The bytes taken for a document: articles, or the one error with its place."""
    if known.load is None:
        return
    try:
        newsdump.loads(content, known.name)
    except FormatError as error:
        _hold(len(str(error).splitlines()) == 1, "what is wrong with a document is said on one line", str(error))


def _no_word(_: object) -> None:
    """What is said of losses to nobody."""


# What bytes are made from ---------------------------------------------------------------------------------------------


@cache
def seeds() -> tuple[bytes, ...]:
    """The invented dumps, each in one encoding, and documents that our formats make of them."""
    texts = [case.text for case in (*all_cases(), *known_failures())]
    texts += [example.dump for rule in RULES for example in examples(rule.doc)]
    texts += [make(size) for make in WORST.values() for size in (60, 1200)]
    encoded = [text.encode(codec, "replace") for text, codec in zip(texts, cycle(ENCODINGS), strict=False)]
    documents = [
        newsdump.dumps(newsdump.parse(text), name, compact=True).encode()
        for text, name in zip(texts[:60], cycle(("json", "jsonl", "xml")), strict=False)
    ]
    return tuple(dict.fromkeys(content[:LONGEST] for content in (*encoded, *documents)))


Damage = Callable[[random.Random, bytes], bytes]


def _noise(dice: random.Random, content: bytes) -> bytes:
    return dice.randbytes(dice.randrange(min(len(content), 800) + 2))


def _flips(dice: random.Random, content: bytes) -> bytes:
    found = bytearray(content)
    for _ in range(dice.choice((1, 3, 30))):
        if found:
            found[dice.randrange(len(found))] ^= 1 << dice.randrange(8)
    return bytes(found)


def _bytes_replaced(dice: random.Random, content: bytes) -> bytes:
    found = bytearray(content)
    for _ in range(dice.choice((1, 8))):
        if found:
            found[dice.randrange(len(found))] = dice.choice((0, 9, 10, 12, 13, 32, 40, 60, 127, 128, 0xC2, 0xE2, 0xFF))
    return bytes(found)


def _truncation(dice: random.Random, content: bytes) -> bytes:
    return content[: dice.randrange(len(content) + 1)]


def _beheading(dice: random.Random, content: bytes) -> bytes:
    return content[dice.randrange(len(content) + 1) :]


def _splice(dice: random.Random, content: bytes) -> bytes:
    other = dice.choice(seeds())
    at, start = dice.randrange(len(content) + 1), dice.randrange(len(other) + 1)
    return content[:at] + other[start : start + dice.randrange(1500)] + content[at + dice.randrange(200) :]


def _stutter(dice: random.Random, content: bytes) -> bytes:
    start = dice.randrange(len(content) + 1)
    piece = content[start : start + dice.choice((1, 2, 40, 400))]
    return content[:start] + piece * dice.choice((2, 5, 40)) + content[start:]


def _shuffle(dice: random.Random, content: bytes) -> bytes:
    lines = content.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


DAMAGES: Sequence[Damage] = (
    _noise, _flips, _bytes_replaced, _truncation, _beheading, _splice, _stutter, _shuffle,
)  # fmt: skip


def damaged(seed: int) -> Iterator[tuple[str, bytes]]:
    """Damaged dumps without end, each with the names of what was done to it; the same ones for the same seed."""
    dice = random.Random(seed)
    while True:
        content = dice.choice(seeds())
        done = dice.choices(DAMAGES, k=dice.choice((1, 1, 1, 2, 3)))
        for damage in done:
            content = damage(dice, content)[:LONGEST]
        yield " ".join(damage.__name__.strip("_") for damage in done), content


# As a program ---------------------------------------------------------------------------------------------------------


def main() -> None:
    """Check so many damaged dumps; exit with 1 where something did not hold."""
    options = argparse.ArgumentParser(description="What holds of any bytes, asked of damaged dumps.")
    options.add_argument("--count", type=int, default=10_000, metavar="N", help="so many dumps (default: 10000)")
    options.add_argument("--seed", type=int, default=6, metavar="N", help="which dumps (default: 6)")
    options.add_argument("--findings", default="findings", metavar="DIR", help="where what fails is written")
    chosen = options.parse_args()
    done: Counter[str] = Counter()
    faults = 0
    for names, content in islice(damaged(chosen.seed), chosen.count):
        done.update(names.split())
        try:
            check(content)
        except Exception:  # noqa: BLE001 -- whatever is raised is what is looked for
            faults += 1
            print(f"{names}: {_kept(content, Path(chosen.findings))}\n{traceback.format_exc(limit=-3)}")
    print(f"{chosen.count} dumps, {faults} findings; " + ", ".join(f"{name} {n}" for name, n in sorted(done.items())))
    sys.exit(1 if faults else 0)


def _kept(content: bytes, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / hashlib.sha256(content).hexdigest()[:16]
    path.write_bytes(content)
    return path


if __name__ == "__main__":
    main()
