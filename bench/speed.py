"""What `parse` costs, against the floor of any parser, in one run.

    python bench/speed.py                  # every flavour of the corpus, and a long dump of our own
    python bench/speed.py --every 10       # every tenth page of the corpus, for a quick look
    python bench/speed.py --best 5 --articles 2000

The floor is what no parser escapes: decode the bytes, split them into lines, strip each, count them with a dict.
`parse` is measured with every field of every article read, the derived ones included; the column `with lines` is the
ratio when every `Line` is asked for too. Each figure is the best of N runs over the same texts. Where the corpus lies:
see `corpus`.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence

import attrs
from corpus import FOLDER, PAGES

import newsdump
from newsdump import Article, ParsedDump

FIELDS = tuple(field.name for field in attrs.fields(Article))
DERIVED = ("paragraphs", "subheads", "text", "id")


def main() -> None:
    """Print a row for each flavour of the corpus, then for the long dump."""
    options = _options()
    print(
        f"{'texts':<18} {'lines':>9} {'floor us/line':>14} {'parse us/line':>14} {'ratio':>7} {'with lines':>12}"
        f" {'articles':>9}"
    )
    for flavour, texts in _flavours(options.every).items():
        _row(flavour, texts, options.best)
    _row("long dump", [long_dump(options.articles).encode()], options.best)


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="What parse costs, against the floor of any parser.")
    options.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page of the corpus")
    options.add_argument("--best", type=int, default=3, metavar="N", help="runs, of which the best counts (default: 3)")
    options.add_argument("--articles", type=int, default=500, help="articles in the long dump (default: 500)")
    return options.parse_args()


def _flavours(every: int) -> dict[str, list[bytes]]:
    """The texts of the corpus by the tool that made them, in UTF-8; nothing where there is no corpus."""
    path = FOLDER / PAGES
    if not path.is_file():
        print(f"(no corpus: NEWSDUMP_CORPUS can name the folder that holds {PAGES})", file=sys.stderr)
        return {}
    flavours: dict[str, list[bytes]] = {}
    with lzma.open(path, "rt", encoding="utf-8") as pages:
        for number, page in enumerate(pages):
            if number % every == 0:
                for flavour, text in json.loads(page)["dumps"].items():
                    flavours.setdefault(flavour, []).append(text.encode("utf-8", "replace"))
    return dict(sorted(flavours.items()))


def _row(name: str, texts: Sequence[bytes], runs: int) -> None:
    lines = sum(text.count(b"\n") + 1 for text in texts)
    floor = min(_timed(_floor, texts) for _ in range(runs))
    parse = min(_timed(_parse, texts) for _ in range(runs))
    account = min(_timed(_parse_with_lines, texts) for _ in range(runs))
    articles = sum(len(newsdump.parse(text).articles) for text in texts)
    figures = [f"{seconds / lines * 1e6:>14.3f}" for seconds in (floor, parse)]
    ratios = [f"{seconds / floor:>{width}.1f}" for seconds, width in ((parse, 7), (account, 12))]
    print(f"{name:<18} {lines:>9,} {' '.join(figures)} {' '.join(ratios)} {articles:>9,}", flush=True)


def _timed(work: Callable[[bytes], object], texts: Sequence[bytes]) -> float:
    start = time.perf_counter()
    for content in texts:
        work(content)
    return time.perf_counter() - start


def _floor(content: bytes) -> None:
    counts: dict[str, int] = {}
    for line in content.decode().split("\n"):
        stripped = line.strip()
        counts[stripped] = counts.get(stripped, 0) + 1


def _parse(content: bytes) -> ParsedDump:
    parsed = newsdump.parse(content)
    for article in parsed.articles + parsed.teasers:
        for name in FIELDS + DERIVED:
            getattr(article, name)
    return parsed


def _parse_with_lines(content: bytes) -> None:
    for line in _parse(content).lines:
        _ = line.text


WORDS = """
    harbour council bridge winter market garden railway teacher valley engine village station library summer
    captain orchard meeting tunnel morning festival workshop river answer question budget season neighbour report
""".split()


def long_dump(articles: int) -> str:
    """A dump of the shape that started the project, in which no line but the widget's comes in two articles."""
    chance = random.Random(20310603)
    return "\n\n\n\n".join(_article(number, chance) for number in range(articles)) + "\n"


def _article(number: int, chance: random.Random) -> str:
    headline = f"{_words(chance, 7).title()} After {number} Days of Talks"
    caption = f"{_sentence(chance, 14, number)[:-1]} on Tuesday. (EPA)"
    body = [_sentence(chance, chance.randint(18, 60), f"{number}-{place}") for place in range(chance.randint(8, 24))]
    head = [headline, "", caption, caption]
    return "\n".join([*head, "TT", "", *head, "", *body])


def _sentence(chance: random.Random, length: int, mark: object) -> str:
    return f"{_words(chance, length).capitalize()} in ward {mark}."


def _words(chance: random.Random, length: int) -> str:
    return " ".join(_endless(chance, length))


def _endless(chance: random.Random, length: int) -> Iterator[str]:
    return (chance.choice(WORDS) for _ in range(length))


if __name__ == "__main__":
    main()
