"""Where a body lies: the best runs, and the sentences of a text that is too short to weigh."""

from __future__ import annotations

import pytest

from newsdump.judging.facts import Facts
from newsdump.judging.spans import ANOTHER_RUN, below_twins, best_runs, find_plain, is_ending
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

TITLE, LEAD = "Ferry Crews Stay Ashore", "The ferry stayed in its port for a second week, and its crews at home."
TALKS = "Talks of the ferry crews stopped at noon, and nobody met the captain at the port."
MENU = ("Home", "Weather", "Culture", "Letters", "Puzzles", "Chess")


def facts(*lines: str, between: str = "\n\n") -> Facts:
    return Facts(read_page(split(between.join(lines))))


def plain(*lines: str) -> tuple[str, ...]:
    """The lines of the run of sentences."""
    read = facts(*lines)
    return tuple(read.texts[i] for i in find_plain(read, 0, read.count))


@pytest.mark.parametrize(
    ("scores", "runs"),
    [
        ([], []),
        ([-1, 0], []),
        ([5], [range(1)]),
        ([-1, 5, -2, 5, -9], [range(1, 4)]),
        ([5, -6, 5], [range(1)]),
        ([ANOTHER_RUN + 2, -(ANOTHER_RUN + 1), ANOTHER_RUN + 1], [range(1), range(2, 3)]),
        ([ANOTHER_RUN + 2, -(ANOTHER_RUN - 1), ANOTHER_RUN + 1], [range(3)]),
        ([ANOTHER_RUN, -9 * ANOTHER_RUN, ANOTHER_RUN], [range(1)]),
        ([9, -9 * ANOTHER_RUN, 99], [range(2, 3)]),
    ],
)
def test_a_further_run_must_bring_in_what_it_costs(scores: list[int], runs: list[range]) -> None:
    assert best_runs(scores) == runs


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        ((TITLE, LEAD, TALKS), (LEAD, TALKS)),
        ((*MENU, TITLE, LEAD, TALKS, *MENU), (LEAD, TALKS)),
        ((LEAD, "Print", TALKS), (LEAD, "Print", TALKS)),
        ((LEAD, "12 Comments", "I never liked the ferry much."), (LEAD,)),
        ((LEAD, "Share on Facebook", "They never liked the ferry much."), None),
        ((LEAD, "1 May 2030", TALKS), None),
        (("渡轮停在港口已经第二个星期卡车在后面等待"), ()),
    ],
)
def test_sentences_are_the_body_of_a_short_text(lines: tuple[str, ...], body: tuple[str, ...] | None) -> None:
    if isinstance(lines, tuple):
        assert plain(*lines) == (lines if body is None else body)


def test_a_teaser_that_the_text_prints_in_full_is_not_its_body() -> None:
    assert plain(f"{TALKS[:40]}…", TALKS, LEAD) == (TALKS, LEAD)


def test_captions_printed_twice_in_a_row_stand_above_the_body() -> None:
    caption = "The ferry at anchor in the harbour on Monday"
    assert below_twins(facts(caption, caption, LEAD), 0, 3) == 2
    assert below_twins(facts(LEAD, caption, caption), 0, 3) == 0


@pytest.mark.parametrize(
    ("last", "is_one"),
    [
        (("Mice and men",), True),
        (("Mice and men", "Cats and dogs", "Gulls and geese"), True),
        (("Mice and men", "Cats and dogs", "Gulls and geese", "Cows and oxen"), False),
        (("Mice",), False),
        (("Read more: The Dam",), False),
        (("\n\nMice and men",), False),
    ],
)
def test_a_few_last_lines_are_the_article_s(last: tuple[str, ...], is_one: bool) -> None:
    read = facts(LEAD, TALKS, *last)
    assert is_ending(read, 2, read.count) is is_one
