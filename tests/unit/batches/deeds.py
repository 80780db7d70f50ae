"""Work for other processes: they import it from here."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from newsdump import ParsedDump, Parser


def doubled(items: Sequence[int]) -> list[int]:
    """The first results take longest: whoever forgets their order is found out."""
    time.sleep(0.02 if 0 in items else 0)
    return [2 * item for item in items]


def whose(items: Sequence[int]) -> tuple[int, list[int]]:
    time.sleep(0.01)
    return os.getpid(), list(items)


def refused(items: Sequence[int]) -> list[int]:
    raise LookupError(f"no place for {items[0]}")


class StubbornError(Exception):
    """Cannot be made again from its arguments, as many cannot."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


def stubborn(items: Sequence[int]) -> list[int]:
    raise StubbornError(1, 2)


def unsendable(items: Sequence[int]) -> object:
    return lambda: items


@frozen
class DiesAt:
    """Doubles, and ends its process at some items, in the ways in which processes end; `once` is a folder for marks."""

    deaths: dict[int, str]
    once: str | None = None

    def __call__(self, items: Sequence[int]) -> list[int]:
        for item in items:
            if item in self.deaths and self._again(item):
                self._die(self.deaths[item])
        return [2 * item for item in items]

    def _again(self, item: int) -> bool:
        if self.once is None:
            return True
        mark = Path(self.once) / str(item)
        known = mark.exists()
        mark.touch()
        return not known

    def _die(self, how: str) -> None:
        if how == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        os._exit(0 if how == "left" else 3)


@frozen
class Unloadable:
    """Can be sent, and kills who unpacks it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (4,)

    def __call__(self, items: Sequence[int]) -> list[int]:
        return list(items)


@frozen
class DeadlyParser(Parser):
    """A parser at which the process dies when a text holds its word."""

    word: str = "Quonkdeath"

    def parse(self, text: str | bytes, *, source: str | None = None) -> ParsedDump:
        if self.word in str(text):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().parse(text, source=source)


@frozen
class RaisingParser(Parser):
    """A parser with a fault of its own."""

    word: str = "Quonkfault"

    def parse(self, text: str | bytes, *, source: str | None = None) -> ParsedDump:
        if self.word in str(text):
            raise IndexError("nobody foresaw this")
        return super().parse(text, source=source)
