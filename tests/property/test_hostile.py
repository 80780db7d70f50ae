"""What holds of any bytes, asked of damaged dumps and of text made to break things; and what it costs, counted.

`bench/hostile.py` asks the same of ten thousand damaged dumps, `bench/fuzz` of the bytes that a fuzzer thinks of.
"""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections.abc import Callable, Mapping
from itertools import islice
from types import FrameType
from typing import Any

import pytest
from growth import WORST
from hostile import check, damaged, seeds
from hypothesis import given
from hypothesis import strategies as st
from speed import long_dump

import newsdump
from newsdump.formats import FORMATS
from newsdump.model import UNCARRIABLE, Article, Block, Caption
from tests.accounting import complaints, records, taken_in

DAMAGED = 150
TEXT = "Dam Refills\nDam Refills\n\nRain came to the valley, and the dam was full.\n"


# Damage -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_damaged_dumps_keep_every_promise(seed: int) -> None:
    for _, content in islice(damaged(seed), DAMAGED // 3):
        check(content)


def test_the_same_seed_damages_alike() -> None:
    one, same, other = ([content for _, content in islice(damaged(seed), 40)] for seed in (7, 7, 8))
    assert one == same != other


def test_damage_is_of_every_kind() -> None:
    names = {name for names, _ in islice(damaged(6), 200) for name in names.split()}
    assert names == {
        "noise", "flips", "bytes_replaced", "truncation", "beheading", "splice", "stutter", "shuffle",
    }  # fmt: skip
    assert len(seeds()) > 300


# Characters ---------------------------------------------------------------------------------------------------------


def sound(text: str) -> newsdump.ParsedDump:
    """What became of a text, once it is accounted for and was written and read back in each format that can be."""
    parsed = newsdump.parse(text)
    assert complaints(parsed) == []
    assert taken_in(text, parsed.lines.decoded)
    for known in FORMATS:
        for articles in [records(parsed)] if known.several else [(one,) for one in records(parsed)]:
            written = newsdump.dumps(articles, known.name)
            if known.load is not None:
                assert newsdump.loads(written.encode(), known.name) == articles
    return parsed


@pytest.mark.parametrize("plane", range(17))
def test_every_character_of_every_plane_is_taken_in(plane: int) -> None:
    """In lines of their own, and as the words of an article. What no format can carry is U+FFFD, and is told."""
    whole = "".join(map(chr, range(plane << 16, (plane + 1) << 16)))
    lines = [whole[at : at + 512] for at in range(0, len(whole), 512)]
    parsed = sound("\n".join(lines))
    told = [issue for issue in parsed.issues if issue.code == "ND903"]
    assert bool(told) is any(map(UNCARRIABLE.search, lines))
    sound(TEXT + "".join(f"It rained {line[:8]} on {line[-8:]} and on.\n" for line in lines))


MARKS = ["\u0301", "\u20dd", "\u0e49", "\u0655", "\u094d", "\ufe20", "\u0489", "\U000e0101", "\u034f", "\U0001f3fd"]
BIDI = ["\u200e", "\u200f", "\u061c", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))]
ENTITIES = [
    "&amp;",
    "&lt;",
    "&#0;",
    "&#x41;",
    "&#xD800;",
    "&nbsp;",
    "&#99999999999;",
    "&x",
    "&",
    ";",
    "<!ENTITY a '&a;'>",
]


@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_a_flood_of_marks_is_text(mark: str) -> None:
    sound(TEXT.replace("a", "a" + mark * 3))
    sound(mark * 20_000 + "\n" + TEXT.replace("rain", "r" + mark * 20_000) + f"\n{mark}\n" * 500)


@pytest.mark.parametrize("mark", BIDI, ids=ascii)
def test_marks_of_direction_do_not_hide_that_a_line_is_printed_again(mark: str) -> None:
    plain = newsdump.parse(TEXT)
    tricked = sound(TEXT.replace("\nDam", f"\n{mark}Dam"))
    assert [line.role for line in tricked.lines] == [line.role for line in plain.lines]
    assert [line.copy_of for line in tricked.lines] == [line.copy_of for line in plain.lines]
    assert tricked.articles[0].headline == "Dam Refills"
    assert mark not in "".join(newsdump.explain(tricked).rows())


@given(text=st.lists(st.sampled_from([*BIDI, *MARKS, *"ab \n"]), max_size=60).map("".join))
def test_any_mix_of_marks_is_text(text: str) -> None:
    sound(text + "\n" + TEXT + text)


@given(text=st.lists(st.sampled_from([*ENTITIES, *"ab \n", TEXT]), max_size=40).map("".join))
def test_a_soup_of_entities_is_text(text: str) -> None:
    sound(text)


@pytest.mark.parametrize("piece", ["&amp;", "&lt;b&gt;", "&#38;amp;", "&", "&#x"])
def test_a_flood_of_entities_is_text(piece: str) -> None:
    sound(TEXT + piece * 20_000 + "\n" + TEXT)


@pytest.mark.parametrize("piece", ["(", "[", "<", "{", "«", "“", "（", "()", "([", "<p>", "(AP) "])
def test_deep_brackets_are_text(piece: str) -> None:
    sound(TEXT + piece * 50_000 + "\n" + TEXT)
    sound(f"Dam Refills {piece * 40}\n" * 2 + f"\nRain came. {piece * 3000}\n")


@pytest.mark.parametrize("piece", ["a", "港", "rain came ", "\U0001f6a2", "a\u0301", "Photo: Ana Bo (EPA) ", " ", "1"])
def test_a_line_of_a_million_columns_is_a_line(piece: str) -> None:
    line = (piece * 1_000_000)[:1_000_000]
    parsed = sound(TEXT + "\n" + line + "\n")
    assert max((len(one.text) for one in parsed.lines), default=0) <= 1_000_000
    assert parsed.articles[0].headline == "Dam Refills"


# What it costs ------------------------------------------------------------------------------------------------------

SMALL, TIMES = 6000, 4
# Four times the text may cost four times as much, and what is learned of a longer text a little more.
MOST = 1.3 * TIMES
# Tables grow by doubling.
MOST_MEMORY = 1.6 * TIMES

HOSTILE: Mapping[str, Callable[[int], str]] = {
    **WORST,
    "marks": lambda size: TEXT + "a" + "\u0301" * (size // 2),
    "directions": lambda size: TEXT + "\u202e\u2066 a " * (size // 8),
    "entities": lambda size: TEXT + "&amp;&#38;amp; " * (size // 15),
    "a long dump": lambda size: long_dump(size // 1200),
}


def steps(work: Callable[[], object]) -> int:
    """How many steps the interpreter takes for it: a measure that no other program and no faster machine changes.

    Python 3.12 and later begin to count the steps of a function when it is called again: count once for nothing before.
    """
    count = 0

    def local(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        count += 1
        return local

    def entered(frame: FrameType, event: str, _: Any) -> Any:
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        return local

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def peak(work: Callable[[], object]) -> int:
    """The most memory that it holds at a time, in bytes."""
    # The more other tests left behind, the seldomer the collector looks at old objects: theirs are put aside.
    gc.collect()
    gc.freeze()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        gc.unfreeze()


def test_a_step_counts_for_what_takes_more() -> None:
    """The measure itself: a loop of a loop is seen to grow with the square."""

    def squared(size: int) -> int:
        return sum(1 for _ in range(size) for _ in range(size))

    steps(lambda: squared(4))
    assert steps(lambda: squared(80)) > 3.5 * steps(lambda: squared(40))
    assert steps(lambda: list(map(str, range(80)))) < 2 * steps(lambda: list(map(str, range(40))))
    assert peak(lambda: bytes(400_000)) > 3.5 * peak(lambda: bytes(100_000))


@pytest.mark.parametrize("name", HOSTILE)
def test_steps_are_linear_in_the_text(name: str) -> None:
    make = HOSTILE[name]
    steps(lambda: newsdump.parse(make(SMALL)))
    # In the smallest texts fewer lines know each other than in any longer one, which counts as growth.
    sizes = (2 * SMALL, 2 * TIMES * SMALL)
    few, many = (steps(lambda size=size: newsdump.parse(make(size))) for size in sizes)
    assert many <= MOST * few


@pytest.mark.parametrize("name", HOSTILE)
def test_memory_is_linear_in_the_text(name: str) -> None:
    texts = [HOSTILE[name](size) for size in (3 * SMALL, 3 * TIMES * SMALL)]
    newsdump.parse(texts[0])
    little, much = (peak(lambda text=text: newsdump.parse(text)) for text in texts)
    assert much <= MOST_MEMORY * little


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_writing_and_reading_back_are_linear_in_the_article(known: Any) -> None:

    def article(size: int) -> Article:
        texts = [f"It rained on day {number}, & <on>. " for number in range(size)]
        return Article(
            headline="Dam " * size,
            captions=[Caption(text=one) for one in texts],
            body=[Block(text=one) for one in texts],
        )

    def there_and_back(one: Article) -> None:
        text = newsdump.dumps(one, known.name, provenance=True)
        if known.load is not None:
            newsdump.loads(text, known.name)

    there_and_back(article(10))
    few, many = (steps(lambda one=one: there_and_back(one)) for one in (article(60), article(60 * TIMES)))
    assert many <= MOST * few
