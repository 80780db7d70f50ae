"""A page of which only the first rows are taken."""

from __future__ import annotations

from newsdump.reading.lines import split
from newsdump.reading.repair import read_page

GLUED = "The ferry in its port in the harbour. Photo: Ada Roe/Reuters"
TEXT = f"Gulls\n\nwait\n{GLUED}{GLUED}\n\n\nhere\n{GLUED}{GLUED}\nand there"


def test_the_first_rows_of_a_page_keep_their_blank_lines_and_what_was_cut_apart() -> None:
    page = read_page(split(TEXT))
    assert page.glued == (4, 8)
    for count in range(len(page.rows)):
        end = page.rows[count].pieces[0][1]
        part = page.within(count, end)
        last = part.rows[-1].pieces[-1][0] if part.rows else 0
        assert (part.text, part.rows) == (TEXT[:end], page.rows[:count])
        assert part.blanks == [one for one in page.blanks if one[2] <= end]
        assert part.glued == tuple(number for number in (4, 8) if number <= last)


def test_a_whole_page_is_itself() -> None:
    page = read_page(split(TEXT))
    assert page.within(len(page.rows), len(TEXT)) is page
    assert page.within(len(page.rows), len(TEXT) - 1) is not page
