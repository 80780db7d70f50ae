"""Windows: how far one reaches, where the next begins, and how much of a text is held."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from attrs import field, mutable

from newsdump.errors import UsageError
from newsdump.reading.decoding import Part
from newsdump.reading.windows import Limits, Tape, Window


def read(text: str, limits: Limits) -> list[Window]:
    """The windows of a text, each done with to its end."""
    tape = Tape([Part(text)], limits)
    windows = []
    for window in tape.windows():
        tape.give(window, len(window.text))
        windows.append(window)
    return windows


def texts(text: str, limits: Limits) -> list[str]:
    return [window.text for window in read(text, limits)]


@pytest.mark.parametrize("text", ["", "\n", "gulls", "gulls\nwait\n", "gulls\r\nwait"])
def test_a_text_within_the_limits_is_one_window(text: str) -> None:
    (window,) = read(text, Limits())
    assert (window.text, window.start, window.above, window.is_last) == (text, 0, 0, True)


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_window_has_whole_lines(end: str) -> None:
    text = end.join("abcdefghij")
    assert texts(text, Limits(lines=3)) == [end.join(part) + end for part in ("abc", "def")] + [
        end.join("gh") + end,
        end.join("ij"),
    ]


def test_what_remains_is_shared_by_the_last_two_windows() -> None:
    lines = [len(window.text) // 2 for window in read("a\n" * 110, Limits(lines=100))]
    assert lines == [56, 54]


def test_windows_know_their_place() -> None:
    windows = read("a\r\nbb\rc\nd\n" * 2, Limits(lines=2))
    assert [(window.start, window.above, window.is_last) for window in windows] == [
        (0, 0, False),
        (6, 2, False),
        (10, 4, False),
        (16, 6, True),
    ]


def test_a_long_line_is_parted_at_a_space() -> None:
    assert texts("gulls wait on piers " * 3, Limits(characters=22))[0] == "gulls wait on piers "


def test_a_line_without_spaces_is_parted_anywhere() -> None:
    assert texts("g" * 25, Limits(characters=10)) == ["g" * 10, "g" * 10, "g" * 5]


def test_no_line_end_is_parted() -> None:
    assert texts("gulls\r\nwait\r\nhere\r\nlong", Limits(characters=6))[:2] == ["gulls\r\n", "wait\r\n"]


@pytest.mark.parametrize("limits", [Limits(characters=6), Limits(characters=17), Limits(lines=5), Limits(lines=4)])
@pytest.mark.parametrize("text", ["gulls\nwait\nhere\nlong\n" * 9, "\n" * 60, "gulls wait\n\n\n\non all the piers" * 4])
def test_line_ends_of_two_characters_move_no_window(text: str, limits: Limits) -> None:
    pairs = texts(text.replace("\n", "\r\n"), limits)
    assert [window.replace("\r\n", "\n") for window in pairs] == texts(text, limits)


def test_parts_may_end_within_a_line_end() -> None:
    text = "gulls\r\nwait\r\n" * 20
    tape = Tape([Part(character) for character in text], Limits(characters=40))
    windows = []
    for window in tape.windows():
        tape.give(window, len(window.text))
        windows.append(window.text)
    assert windows == texts(text, Limits(characters=40))


def test_what_is_not_done_with_comes_again() -> None:
    tape = Tape([Part("a\nb\nc\nd\ne\nf\n")], Limits(lines=3))
    windows = tape.windows()
    first = next(windows)
    tape.give(first, 2)
    again = next(windows)
    assert (first.text, again.text, again.start, again.above) == ("a\nb\nc\n", "b\nc\nd\n", 2, 1)


@mutable
class Source:
    """Parts of a text without end, and how many were asked for."""

    asked: int = field(default=0, init=False)

    def parts(self) -> Iterator[Part]:
        while True:
            self.asked += 1
            yield Part("gulls\n" * 10)


def test_no_more_is_read_than_two_windows_need() -> None:
    source = Source()
    limits = Limits(lines=100, characters=600)
    tape = Tape(source.parts(), limits)
    windows = tape.windows()
    for number in range(1, 6):
        window = next(windows)
        assert source.asked * 60 <= (number + 1) * limits.characters + 120
        tape.give(window, len(window.text))


@pytest.mark.parametrize(("lines", "characters"), [(0, 5), (5, 0), (-1, 5)])
def test_a_window_of_nothing_is_a_usage_error(lines: int, characters: int) -> None:
    with pytest.raises(UsageError, match="at least one"):
        Limits(lines=lines, characters=characters)
