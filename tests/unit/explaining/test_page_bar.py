"""How the dump divides, at a glance."""

from __future__ import annotations

from collections import Counter

import newsdump
from newsdump.explaining.families import FAMILIES
from newsdump.explaining.page_bar import bar
from newsdump.model import Role
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"


def test_each_family_has_as_much_room_as_it_has_lines() -> None:
    dump = newsdump.parse(EXAMPLE.read_bytes())
    drawn = bar(dump)
    room: Counter[str] = Counter()
    for piece in drawn.xpath("./rect"):
        room[piece.get("class")] += int(piece.get("width"))
    assert room == Counter(FAMILIES[role] for role in dump.lines.roles if role is not Role.BLANK)
    assert drawn.get("viewBox") == f"0 0 {room.total()} 22"


def test_each_article_has_a_piece_that_leads_to_it() -> None:
    links = bar(newsdump.parse(EXAMPLE.read_bytes())).xpath("./a/@href")
    assert list(dict.fromkeys(links)) == ["#a1", "#a2"]


def test_a_long_dump_has_no_more_pieces_than_can_be_seen() -> None:
    dump = newsdump.parse("\n".join("TT" if n % 2 else f"1 May {2000 + n}" for n in range(12_000)))
    drawn = bar(dump).xpath("./rect")
    assert len(drawn) <= 4000
    assert sum(int(piece.get("width")) for piece in drawn) == 12_000


def test_it_is_told_in_words() -> None:
    assert "paragraph" in bar(newsdump.parse(EXAMPLE.read_bytes())).get("aria-label", "")


def test_of_nothing_there_is_an_empty_bar() -> None:
    assert len(bar(newsdump.parse(""))) == 0
