"""A page of the documentation, run from top to bottom: its Python, and its commands with what they print."""

from __future__ import annotations

import doctest
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

from newsdump.cli import main

__all__ = ["blocks", "run"]

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


def blocks(page: Path, *languages: str) -> Iterator[tuple[str, str]]:
    """Language and text of each fenced block in one of the languages."""
    wanted = "|".join(languages)
    yield from re.findall(rf"^```({wanted})\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def run(page: Path, printed: Callable[[], str]) -> None:
    """Run what the page shows, in order and with the names that came before. `printed` gives what a command printed."""
    names: dict[str, object] = {}
    for language, text in blocks(page, "python", "console"):
        if language == "console":
            _run_commands(text, printed)
        elif ">>> " in text:
            _run_examples(text, names, page)
        else:
            exec(compile(text, str(page), "exec"), names)


def _run_examples(text: str, names: dict[str, object], page: Path) -> None:
    test = doctest.DocTestParser().get_doctest(text, names, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test, clear_globs=False)
    names.update(test.globs)
    assert runner.summarize(verbose=False).failed == 0


def _run_commands(text: str, printed: Callable[[], str]) -> None:
    for call in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = call.partition("\n")
        program, *arguments = shlex.split(command)
        assert program == "newsdump"
        printed()
        code = main(arguments)
        said = printed().replace("\\", "/")
        assert code == _code(expected), said
        assert doctest.OutputChecker().check_output(expected, said, FLAGS), said


def _code(expected: str) -> int:
    """The exit code of a command that prints this: a sentence of newsdump's own is a wrong call, ND92x a fault."""
    if expected.startswith("newsdump: "):
        return 2
    return 1 if ": ND92" in expected else 0
