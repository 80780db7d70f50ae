"""The blocks of a body."""

from __future__ import annotations

import pytest

from newsdump.model import Block, BlockKind, Kind, Role
from tests.unit.building.printing import GULLS, LEAD, TALKS, TITLE, built, origins


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.QUOTE, BlockKind.ITEM])
def test_a_block_is_of_its_row_s_role(kind: BlockKind) -> None:
    assert built((Role(kind), "No end in sight")).body == (Block(kind=kind, text="No end in sight"),)


@pytest.mark.parametrize("bullet", ["• ", "- ", "* ", "– ", "▪"])
def test_an_item_loses_its_bullet_and_a_paragraph_its_dash_never(bullet: str) -> None:
    assert built((Role.ITEM, f"{bullet}A new pier")).body[0].text == "A new pier"
    assert built((Role.PARAGRAPH, f"{bullet}A new pier")).body[0].text == f"{bullet}A new pier"


def test_the_body_leaves_out_what_is_not_of_it_and_keeps_a_refrain() -> None:
    article = built(TITLE, LEAD, (Role.FURNITURE, "TT"), TALKS, (Role.CAPTION, GULLS), TALKS)
    assert article.paragraphs == (LEAD[1], TALKS[1], TALKS[1])


def test_a_teaser_s_copy_of_a_paragraph_is_left_out() -> None:
    article = built((Role.PARAGRAPH, "The ferry stayed in its…", 1), LEAD)
    assert article.paragraphs == (LEAD[1],)
    assert origins(article)["body[0]"].copies == 2


def test_a_time_alone_goes_to_the_text_below_it() -> None:
    article = built((Role.ENTRY, "10:45 a.m."), LEAD, TALKS, kind=Kind.LIVE)
    first, second = article.body
    assert (first.kind, first.text, first.stamp and first.stamp.raw) == (BlockKind.ENTRY, LEAD[1], "10:45 a.m.")
    assert (second.kind, second.stamp) == (BlockKind.PARAGRAPH, None)
    assert origins(article)["body[0]"].lines == (1, 3)


def test_a_time_with_no_text_below_it_is_an_entry_too() -> None:
    late, mid, early = ((Role.ENTRY, time) for time in ("10:45 a.m.", "9:21 a.m.", "8:15 a.m."))
    article = built(late, mid, LEAD, early, kind=Kind.LIVE)
    assert [(block.text, block.stamp and block.stamp.raw) for block in article.body] == [
        ("", "10:45 a.m."),
        (LEAD[1], "9:21 a.m."),
        ("", "8:15 a.m."),
    ]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("The crews went home… Read more", "The crews went home…"),
        ("The crews went home [...]", "The crews went home [...]"),
        ("The crews went home...", "The crews went home..."),
        ("The crews went home. Continue reading", "The crews went home."),
    ],
)
def test_a_text_that_goes_on_elsewhere_is_truncated(printed: str, text: str) -> None:
    article = built(LEAD, (Role.PARAGRAPH, printed))
    assert article.truncated
    assert article.paragraphs[-1] == text


def test_only_the_last_block_can_be_cut_off() -> None:
    article = built((Role.PARAGRAPH, "The crews waited…"), LEAD)
    assert not article.truncated
    assert article.paragraphs[0] == "The crews waited…"
