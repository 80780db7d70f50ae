"""The README is true: what it shows is what the code prints."""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdump.cli import main
from tests.shared import ROOT

README = ROOT / "README.md"
TEXT = README.read_text("utf-8")
FLAGS = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def calls() -> Iterator[tuple[str, str]]:
    """The commands of the console blocks, and what the README says they print."""
    for block in blocks("console"):
        for call in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, expected = call.partition("\n")
            yield command, expected


@pytest.fixture
def _in_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_in_a_copy")
def test_the_python_in_the_readme_runs() -> None:
    failed, attempted = doctest.testfile(str(README), module_relative=False, optionflags=FLAGS, encoding="utf-8")
    assert attempted >= 8
    assert failed == 0


@pytest.mark.usefixtures("_in_a_copy")
@pytest.mark.parametrize(("command", "expected"), list(calls()), ids=[command for command, _ in calls()])
def test_a_command_of_the_readme_prints_what_it_says(
    command: str, expected: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Words and data, as a terminal shows them; ``...`` stands for more lines."""
    program, *arguments = shlex.split(command)
    assert program == "newsdump"
    assert main(arguments) == 0
    captured = capsysbinary.readouterr()
    printed = (captured.out + captured.err).decode()
    assert doctest.OutputChecker().check_output(expected, printed, doctest.ELLIPSIS), printed


def test_the_dump_in_the_readme_is_the_example() -> None:
    (shown,) = blocks("text")
    assert (ROOT / "examples" / "two-articles.txt").read_text("utf-8").startswith(shown.removesuffix("\n"))


@pytest.mark.usefixtures("_in_a_copy")
def test_the_set_up_is_two_commands_that_work_in_a_fresh_clone() -> None:
    """Each makes its environment itself, so that either can be the first one; `.ci/run` runs both to the letter."""
    (block,) = blocks("sh")
    first, second = block.splitlines()
    for command in (first, second):
        assert command.startswith("python3 -m venv .venv && .venv/bin/python -m pip install ")
    assert second.endswith(" && .venv/bin/python -m pytest")
    program, *arguments = shlex.split(first.rpartition("&&")[2])
    assert program == ".venv/bin/newsdump"
    assert main(arguments) == 0


def test_paths_in_the_readme_exist() -> None:
    for path in re.findall(r"(?:examples|docs)/[\w.-]+", TEXT):
        assert (ROOT / path.rstrip(".")).exists(), path
