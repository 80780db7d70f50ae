"""Where a command writes data: standard output and files, whole or not at all."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from newsdump.cli.inputs import STDIN
from newsdump.errors import NewsdumpError, UsageError

__all__ = [
    "STDOUT",
    "STDOUT_NAME",
    "check_output",
    "faults_said",
    "opened",
    "silence_stdout",
    "stdout",
    "write",
    "write_rows",
]

# On the command line, and in words.
STDOUT = "-"
STDOUT_NAME = "<stdout>"


def check_output(output: str, inputs: Sequence[str], *, overwrite: bool) -> None:
    """Say what speaks against writing there, before anything is read: `UsageError`."""
    from newsdump.sources.places import is_among

    if output == STDOUT:
        return
    path = Path(output)
    if path.is_dir():
        raise UsageError(f"{output} is a folder: name a file in it, such as {path / 'articles.json'}.")
    if not path.parent.is_dir():
        raise UsageError(f"There is no folder {path.parent} to write into: make it first.")
    if _is_regular(path) and not overwrite:
        raise UsageError(f"{output} exists: add -y to overwrite it, or choose another name.")
    for source in inputs:
        if source != STDIN and is_among(path, source):
            raise UsageError(f"{output} is an input too: choose another name or folder for the output.")


def _is_regular(path: Path) -> bool:
    """False for what does not exist, and for pipes and devices, which are written to and never replaced."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return False


@contextmanager
def faults_said(output: str) -> Iterator[None]:
    """Turn what the system says against the output into a sentence. A pipe whose reader left is no fault."""
    try:
        yield
    except (BrokenPipeError, NewsdumpError):
        raise
    except OSError as error:
        reason = f"{output} cannot be written ({error.strerror}): choose another place."
        raise UsageError(reason) from error


@contextmanager
def opened(output: str) -> Iterator[TextIO]:
    """The output as a text file: UTF-8 and plain newlines on every system."""
    from newsdump.writing import by_part

    if output == STDOUT:
        yield from _on_stdout()
        return
    with faults_said(output):
        path = Path(output)
        with _on_device(path) if path.exists() and not _is_regular(path) else by_part(path) as file:
            yield file


def _on_stdout() -> Iterator[TextIO]:
    file = io.TextIOWrapper(stdout(), encoding="utf-8", newline="\n")
    try:
        yield file
        file.flush()
    finally:
        # Without this the wrapper would close standard output when it is collected.
        with contextlib.suppress(OSError):
            file.detach()


@contextmanager
def _on_device(path: Path) -> Iterator[TextIO]:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield file


def stdout() -> BinaryIO:
    """Standard output for bytes; `UsageError` where the caller closed it."""
    if sys.stdout is None:
        raise UsageError("Standard output is closed: leave it open, or write to a file with convert -o FILE.")
    return sys.stdout.buffer


def write(text: str) -> None:
    """Data to standard output."""
    stream = stdout()
    stream.write(text.encode("utf-8", "backslashreplace"))
    stream.flush()


def write_rows(rows: Iterable[str]) -> int:
    """Each row to standard output as it comes: who reads along need not wait for the last. Gives their number."""
    stream = stdout()
    count = 0
    for row in rows:
        stream.write(f"{row}\n".encode("utf-8", "backslashreplace"))
        count += 1
    stream.flush()
    return count


def silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere: it would complain of the pipe once more."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
