"""The words with which an explanation says why a line became what it is."""

from __future__ import annotations

import pytest

import newsdump

TITLE = "Ferry Stays In Port Again"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday, and all of its crews at home."
TALKS = "Talks stopped at noon, and the crews of the ferry went home to their dinners without a word to the mayor."
NIGHT = "Nobody met them at the pier that night, not even the gulls that live in the harbour and sleep on its wall."
DECK, CAPTION, GULLS = "A second week without bread or post", "Gulls wait on an empty pier, 3 May", "Gulls wait here."
PHOTO = "Photo: Ada Roe/Reuters"


def reasons(*lines: str) -> list[tuple[str | None, str]]:
    """Of each line the rule that decided, and what it said."""
    dump = newsdump.parse("\n".join(lines))
    said = {(one.line, one.rule): one.reason for one in dump.recall()}
    return [(line.rule, said.get((n, line.rule), "")) for n, line in enumerate(dump.lines)]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((TITLE, "TT", DECK, TITLE, LEAD, TALKS), {2: "stands once between the copies of the headline"}),
        ((TITLE, "TT", TITLE, LEAD, TALKS), {0: "printed again where its article's head stands again"}),
        (
            (TITLE, CAPTION, "TT", TITLE, CAPTION, LEAD, TALKS),
            {
                1: "comes back in the head beside the headline",
                4: "prints the caption again",
                5: "prose inside the body",
            },
        ),
        ((TITLE, "By Ada Roe", LEAD, TALKS, NIGHT), {1: "names the writer as bylines do"}),
        (
            (TITLE, LEAD, TALKS, GULLS, PHOTO, NIGHT, LEAD),
            {3: "stands right above a credit", 4: "stands beside a caption"},
        ),
        ((TITLE, LEAD, TALKS, f"{GULLS} {PHOTO}", NIGHT), {3: "carries a photo credit"}),
        ((TITLE, LEAD, "No end in sight", TALKS, NIGHT), {2: "a short line inside the body"}),
        ((TITLE, LEAD, TALKS, NIGHT, NIGHT), {4: "prints the paragraph above again"}),
        (
            ("Weather", "Sport", "Tides", "Chess", TITLE, LEAD, TALKS, NIGHT, LEAD),
            {1: "a short line outside of every body"},
        ),
    ],
)
def test_a_line_has_this_reason(lines: tuple[str, ...], told: dict[int, str]) -> None:
    found = reasons(*lines)
    assert {n: found[n][1] for n in told} == told
