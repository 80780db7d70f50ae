"""The how-to pages are true: what they show is what the code prints."""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
from pathlib import Path

import pytest

from newsdump.cli import main
from tests.shared import ROOT

FENCED = re.MULTILINE | re.DOTALL
# The pages of the sources run from top to bottom, in `test_how_to_sources`; a format of one's own needs its package,
# and `test_formats_pages` has that.
ELSEWHERE = {"folder", "own-format", "parquet", "wet"}
PAGES = [page for page in sorted((ROOT / "docs" / "how-to").glob("*.md")) if page.stem not in ELSEWHERE]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


def calls() -> list[tuple[str, str]]:
    """The commands of the console blocks, and what the page says they print."""
    blocks = [
        block for page in PAGES for block in re.findall(r"^```console\n(.*?)^```$", page.read_text("utf-8"), FENCED)
    ]
    parts = [call for block in blocks for call in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(command, expected) for command, _, expected in (part.partition("\n") for part in parts)]


@pytest.fixture
def _in_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_in_a_copy")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_python_of_a_page_runs(page: Path) -> None:
    failed, _ = doctest.testfile(str(page), module_relative=False, optionflags=FLAGS, encoding="utf-8")
    assert failed == 0


@pytest.mark.usefixtures("_in_a_copy")
@pytest.mark.parametrize(("command", "expected"), calls(), ids=[command for command, _ in calls()])
def test_a_command_of_a_page_prints_what_it_says(
    command: str, expected: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    program, *arguments = shlex.split(command)
    assert program == "newsdump"
    assert main(arguments) == 0
    captured = capsysbinary.readouterr()
    printed = (captured.out + captured.err).decode()
    assert doctest.OutputChecker().check_output(expected, printed, doctest.ELLIPSIS), printed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_files_that_a_page_names_are_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).is_file()] == []
