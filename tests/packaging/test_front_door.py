"""The front door: what it offers, and what it costs to open."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib

import pytest

import newsdump
from newsdump.errors import UsageError
from tests.shared import ROOT

NAMES = """
    Article Block Caption Dateline Issue Line NewsdumpError ParsedDump Parser Stamp __version__
    dump dumps explain line_rule load loads parse read
""".split()


def test_the_names_are_these() -> None:
    """Others build on these names: one that goes or comes is a decision, not an accident."""
    assert newsdump.__all__ == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_name_opens(name: str) -> None:
    assert getattr(newsdump, name) is not None


def test_dir_lists_the_names() -> None:
    assert dir(newsdump) == sorted(NAMES)


def test_type_checkers_see_the_same_homes() -> None:
    """The lazy table and the imports for type checkers name the same modules."""
    tree = ast.parse((ROOT / "src/newsdump/__init__.py").read_text("utf-8"))
    typed = {
        alias.name: node.module
        for block in tree.body
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert typed == newsdump._HOMES
    assert sorted([*typed, "__version__"]) == sorted(NAMES)


def test_a_misspelt_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'newsdump' has no attribute 'prase'"):
        newsdump.prase  # noqa: B018


@pytest.mark.parametrize("name", ["parse", "read", "explain", "loads", "load", "dumps"])
@pytest.mark.parametrize("given", [None, 5, 2.5, object()])
def test_a_wrong_argument_is_a_usage_error_that_says_what_to_do(name: str, given: object) -> None:
    with pytest.raises(UsageError) as caught:
        getattr(newsdump, name)(given)
    said, _, advice = str(caught.value).partition(": ")
    assert type(given).__name__ in said
    assert len(advice.split()) >= 3


@pytest.mark.parametrize("given", ["A dump.", iter(["A dump."]), newsdump.Article(headline="Dam Refills")])
def test_only_a_parsed_dump_is_explained(given: object) -> None:
    words = f"explain takes what parse gives, not {type(given).__name__}: parse the text, or take one that read"
    with pytest.raises(UsageError, match=words):
        newsdump.explain(given)  # type: ignore[arg-type]


def test_star_import_gives_the_names() -> None:
    names: dict[str, object] = {}
    exec("from newsdump import *", names)
    assert set(NAMES) <= set(names)


def loaded_after(statement: str) -> set[str]:
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in run.stdout.split()}


@pytest.mark.parametrize(
    "statement",
    ["import newsdump", "import newsdump; newsdump.parse('A dump.')", "import newsdump; newsdump.dumps([])"],
)
def test_the_library_loads_what_it_needs(statement: str) -> None:
    assert not {"lxml", "click", "tqdm", "hypothesis"} & loaded_after(statement)


def test_the_import_is_lazy() -> None:
    """A name's home is loaded when the name is asked for: the import itself does not even load attrs."""
    assert "attrs" not in loaded_after("import newsdump")


def test_the_version_is_the_project_s() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert newsdump.__version__ == project["version"]


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{newsdump.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
