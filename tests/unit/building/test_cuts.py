"""Where a window ends that has text behind it."""

from __future__ import annotations

from newsdump.building.cuts import Cut, find_cut
from newsdump.building.segments import Segment
from newsdump.model import Kind
from newsdump.reading.lines import split
from newsdump.reading.repair import read_page
from newsdump.reading.rows import Page

TEXT = "Gulls Wait\nThe gulls wait.\n\n  Boats Wait\nThe boats wait.\n"


def page(text: str) -> Page:
    return read_page(split(text))


def articles(*starts: int, rows: int) -> list[Segment]:
    return [Segment(start, end, Kind.ARTICLE) for start, end in zip(starts, (*starts[1:], rows), strict=True)]


def test_a_window_ends_above_its_last_article() -> None:
    # The spaces before its headline are the next window's.
    assert find_cut(page(TEXT), articles(0, 2, rows=4)) == Cut(2, TEXT.index("  Boats"))


def test_an_article_that_fills_the_window_is_cut_at_the_last_blank_line() -> None:
    text = TEXT + "\nMore of it.\nThe end of it.\n"
    assert find_cut(page(text), articles(0, rows=6)) == Cut(4, text.index("More"), splits=True)


def test_without_a_blank_line_it_is_cut_at_the_last_line() -> None:
    text = "The gulls wait.\n" * 3 + "The boa"
    assert find_cut(page(text), articles(0, rows=4)) == Cut(3, text.index("The boa"), splits=True)


def test_one_line_that_fills_the_window_ends_with_it() -> None:
    assert find_cut(page("The gulls wait"), articles(0, rows=1)) == Cut(1, 14, splits=True)


def test_where_no_article_was_found_none_is_split() -> None:
    assert find_cut(page(TEXT), []) == Cut(2, TEXT.index("  Boats"), splits=False)
    assert find_cut(page("\n\n\n"), []) == Cut(0, 3, splits=False)


def test_a_quarter_of_the_window_is_done_with_at_least() -> None:
    text = "Gulls\n\nBoats Wait\n" + "The boats wait.\n" * 20
    assert find_cut(page(text), articles(0, 1, rows=22)) == Cut(21, text.rindex("The boats"), splits=True)


def test_a_window_may_end_within_a_line() -> None:
    text = "The gulls wait.\fBoats Wait\nThe boats wait.\n"
    assert find_cut(page(text), articles(0, 1, rows=3)) == Cut(1, text.index("Boats"))
