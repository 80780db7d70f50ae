"""What ends a command from outside."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["TerminatedError", "terminable"]


class TerminatedError(BaseException):
    """SIGTERM: the work ends as it does at Ctrl-C, so that no half-written file and no process stays behind."""


@contextmanager
def terminable() -> Iterator[None]:
    """Within it SIGTERM raises `TerminatedError`, where signals arrive: in the main thread."""

    def end(*_: object) -> None:
        raise TerminatedError

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
