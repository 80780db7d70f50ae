"""A small project that depends on the wheel: it installs, its tests pass, and its types are checked against ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.archives import built
from tests.shared import ROOT

PROJECT = Path(__file__).with_name("lantern_index")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds both wheels; everything else is lent by the one that runs the tests."""
    for library in ("hatchling", "hypothesis", "mypy"):
        pytest.importorskip(library, reason="a project that depends on newsdump needs what the extra dev brings")
    folder = tmp_path_factory.mktemp("downstream")
    shutil.copytree(PROJECT, folder / "project", ignore=shutil.ignore_patterns("__pycache__", ".*"))
    venv.create(folder / "env", with_pip=False, symlinks=os.name != "nt")
    scripts, site = ("Scripts", "Lib/site-packages") if os.name == "nt" else ("bin", "lib/python*/site-packages")
    (packages,) = (folder / "env").glob(site)
    # Only the folder itself is lent: an editable newsdump in it is a file of its own, which is not read from here.
    (packages / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    for project, name in ((ROOT, "ours"), (folder / "project", "theirs")):
        (folder / name).mkdir()
        zipfile.ZipFile(built(project, folder / name)).extractall(packages)
    return folder / "env" / scripts / "python"


def run(environment: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    names = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "MYPYPATH"}}
    command = [str(environment), *arguments]
    return subprocess.run(command, cwd=environment.parents[2] / "project", env=names, capture_output=True, text=True)


def test_it_uses_the_wheel(environment: Path) -> None:
    ran = run(environment, "-c", "import newsdump, lantern_index as l; print(newsdump.__file__); print(l.__file__)")
    assert ran.returncode == 0, ran.stderr
    assert all(str(environment.parents[1]) in line for line in ran.stdout.splitlines())


def test_its_tests_pass(environment: Path) -> None:
    """With the strategies of `newsdump.testing`, and with those that Hypothesis finds by the entry point."""
    ran = run(environment, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "6 passed" in ran.stdout


def test_its_types_are_checked(environment: Path) -> None:
    """The types of an installed package are read only if it says so by `py.typed`."""
    checked = run(environment, "-m", "mypy", "--strict", "--no-error-summary", "src", "tests")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_wrong_type_is_seen(environment: Path) -> None:
    wrong = environment.parents[2] / "project" / "wrong.py"
    wrong.write_text("import newsdump\nheadline: int = newsdump.parse('').articles[0].headline\n", encoding="utf-8")
    checked = run(environment, "-m", "mypy", "--strict", "--no-error-summary", str(wrong))
    assert checked.returncode == 1
    assert "str | None" in checked.stdout
