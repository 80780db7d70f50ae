"""What a user gets: the wheel holds the package, its types, its schemas and nothing else; the sdist all sources."""

from __future__ import annotations

import configparser
import email.parser
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.archives import built
from tests.shared import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    return zipfile.ZipFile(built(ROOT, tmp_path_factory.mktemp("wheel")))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(ROOT, tmp_path_factory.mktemp("sdist"), "sdist")


def test_the_wheel_holds_the_package_whole(wheel: zipfile.ZipFile) -> None:
    """Every file of the package, schemas and `py.typed` among them, and no tests, examples or caches."""
    package = ROOT / "src"
    expected = {
        path.relative_to(package).as_posix()
        for path in (package / "newsdump").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert names == expected
    assert "newsdump/py.typed" in names


def test_the_wheel_holds_the_schemas(wheel: zipfile.ZipFile) -> None:
    suffixes = {Path(name).suffix for name in wheel.namelist() if ".dist-info/" not in name}
    assert {".json", ".rng"} <= suffixes


def test_the_wheel_names_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    (info,) = {name.partition("/")[0] for name in wheel.namelist() if ".dist-info/" in name}
    points = configparser.ConfigParser()
    points.read_string(wheel.read(f"{info}/entry_points.txt").decode())
    assert points["console_scripts"]["newsdump"] == "newsdump.cli:main"
    assert points["hypothesis"]["newsdump"] == "newsdump.testing:register"
    metadata = email.parser.Parser().parsestr(wheel.read(f"{info}/METADATA").decode())
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert f"{info}/licenses/LICENSE" in wheel.namelist()


def test_the_description_needs_no_file_beside_it(wheel: zipfile.ZipFile, sdist: Path) -> None:
    """An index shows the README alone: what it links to in the repository is named as a path instead, which exists."""
    (info,) = {name.partition("/")[0] for name in wheel.namelist() if ".dist-info/" in name}
    metadata = email.parser.Parser().parsestr(wheel.read(f"{info}/METADATA").decode())
    assert metadata["Description-Content-Type"] == "text/markdown"
    text = metadata.get_payload()
    assert isinstance(text, str)
    assert not re.findall(r"\]\((?!https?:)[^)]*\)", text)
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    linked = set(re.findall(r"\]\(([^)#]+)\)", (ROOT / "README.md").read_text("utf-8")))
    assert "docs/images/page.png" in linked
    assert linked <= names
    assert {path for path in linked if f"`{path}`" in text} == linked


def test_the_package_runs_from_the_wheel_alone(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    """Unpacked elsewhere, the package parses and writes: no file of it is missing."""
    wheel.extractall(tmp_path)
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import newsdump\n"
        "assert newsdump.__file__.startswith(sys.argv[1]), newsdump.__file__\n"
        "articles = newsdump.parse(open(sys.argv[2], 'rb').read()).articles\n"
        "for name in ('json', 'jsonl', 'xml'):\n"
        "    assert newsdump.loads(newsdump.dumps(articles, name), name) == articles\n"
        "print(len(articles))\n"
    )
    example = ROOT / "examples" / "two-articles.txt"
    run = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), str(example)], capture_output=True, text=True, cwd=tmp_path
    )
    assert (run.returncode, run.stdout) == (0, "2\n"), run.stderr


def test_the_sdist_holds_what_a_distribution_builds_and_tests(sdist: Path) -> None:
    """The package, its tests, its documentation; nothing that a tool left behind."""
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    top = {name.partition("/")[0] for name in names}
    files = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "SECURITY.md"}
    assert files | {"src", "tests", "docs", "bench", "examples"} <= top
    assert top - files - {"src", "tests", "docs", "bench", "examples"} <= {"PKG-INFO", ".gitignore"}
    assert {"docs/conf.py", "docs/images/page.png", "examples/ten-lines.txt", "src/newsdump/py.typed"} <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith("docs/_build")]


def test_the_sdist_builds_the_same_wheel(sdist: Path, wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (tree,) = tmp_path.iterdir()
    folder = tmp_path / "again"
    folder.mkdir()
    again = zipfile.ZipFile(built(tree, folder))
    assert {name: again.read(name) for name in again.namelist()} == {
        name: wheel.read(name) for name in wheel.namelist()
    }


def test_the_index_can_show_them(sdist: Path, wheel: zipfile.ZipFile) -> None:
    """What `twine check --strict` says of both."""
    pytest.importorskip("twine", reason="twine checks the archives: pip install twine")
    command = [sys.executable, "-m", "twine", "check", "--strict", str(sdist), str(wheel.filename)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    assert run.stdout.count("PASSED") == 2
