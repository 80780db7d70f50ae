"""The README is true: what it shows is what the code prints."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from newsdump.cli import main
from tests import pages
from tests.shared import ROOT

README = ROOT / "README.md"
TEXT = README.read_text("utf-8")


@pytest.fixture
def _in_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_in_a_copy")
def test_the_python_and_the_commands_of_the_readme_run_in_order(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    def printed() -> str:
        captured = capsysbinary.readouterr()
        return (captured.out + captured.err).decode()

    assert sum(text.count(">>> ") for _, text in pages.blocks(README, "python")) >= 8
    assert sum(text.count("$ newsdump ") for _, text in pages.blocks(README, "console")) >= 3
    pages.run(README, printed)
    assert len(list(Path("clean").glob("*.txt"))) == 7


def test_the_dump_in_the_readme_is_the_example() -> None:
    ((_, shown),) = pages.blocks(README, "text")
    assert (ROOT / "examples" / "ten-lines.txt").read_text("utf-8") == shown
    assert len(shown.splitlines()) == 10


@pytest.mark.usefixtures("_in_a_copy")
def test_the_set_up_is_two_commands_that_work_in_a_fresh_clone() -> None:
    """Each makes its environment itself, so that either can be the first one; `.ci/run` runs both to the letter."""
    ((_, block),) = pages.blocks(README, "sh")
    first, second = block.splitlines()
    for command in (first, second):
        assert command.startswith("python3 -m venv .venv && .venv/bin/python -m pip install ")
    assert second.endswith(" && .venv/bin/python -m pytest")
    program, *arguments = shlex.split(first.rpartition("&&")[2])
    assert program == ".venv/bin/newsdump"
    assert main(arguments) == 0


def test_paths_in_the_readme_exist() -> None:
    for path in re.findall(r"(?:examples|docs)/[\w./-]+", TEXT):
        assert (ROOT / path.rstrip(".")).exists(), path
    for path in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (ROOT / path).is_file(), path
