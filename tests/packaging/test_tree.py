"""The tree itself: nothing in it depends on one machine."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.shared import ROOT

# Written so that this file does not find itself.
MACHINE = re.compile(
    r"(?<![\w.~])/(?:work|root|farm|home|Users)/[\w.]|pypi[.]org|files[.]pythonhosted|registry[.]npmjs"
)
CACHES = {".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "dist", "build"}


def tracked() -> list[Path]:
    """The files that belong to the project; without git, all but caches."""
    try:
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
        paths = [ROOT / name.decode() for name in run.stdout.split(b"\0") if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in ROOT.rglob("*") if not CACHES & set(path.relative_to(ROOT).parts)]
    return sorted(path for path in paths if path.is_file())


@pytest.mark.parametrize("path", tracked(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_names_a_machine(path: Path) -> None:
    text = path.read_text("utf-8", "replace")
    assert MACHINE.search(text) is None


@pytest.mark.parametrize("path", tracked(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_merge_was_left_open(path: Path) -> None:
    assert re.search(r"^(?:<{7}|>{7}) ", path.read_text("utf-8", "replace"), re.MULTILINE) is None


def test_the_tree_is_found() -> None:
    assert ROOT / "pyproject.toml" in tracked()


@pytest.mark.parametrize("folder", ["work", "root", "home"])
def test_a_machine_s_path_is_seen(folder: str) -> None:
    assert MACHINE.search(f"see /{folder}/notes")
    assert not MACHINE.search(f"https://example.org/{folder}/notes")
