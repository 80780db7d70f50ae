"""Data moves one way through the house, and so do the imports."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.shared import ROOT

SOURCE = ROOT / "src"

# Room -> the rooms it may import from, itself always among them. A module at the top is a room of its own.
BASE = {"model", "errors"}
FIELDS = BASE | {"fields"}
READING = FIELDS | {"reading"}
JUDGING = READING | {"judging"}
BUILDING = JUDGING | {"building"}
PARSER = BUILDING | {"parser"}
SOURCES = PARSER | {"sources"}
VIEWS = {"formats", "explaining", "testing"}
MAY_IMPORT = {
    "codes": set(),
    "errors": BASE,
    "model": BASE,
    "fields": FIELDS,
    "reading": READING,
    "judging": JUDGING,
    "building": BUILDING,
    "parser": PARSER,
    "sources": SOURCES,
    "batches": SOURCES | {"batches", "formats"},
    "formats": BASE | {"formats"},
    "explaining": BASE | {"explaining"},
    "writing": BASE | {"formats", "writing"},
    "testing": BASE | {"testing"},
    "__init__": SOURCES | VIEWS,
    "cli": SOURCES | VIEWS | {"batches", "cli", "codes", "writing", "__init__"},
    "__main__": {"cli"},
}


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(SOURCE.rglob("*.py"))}


def room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def imports(module: str, *, at_run_time: bool = False) -> set[str]:
    """The modules of ours that this one imports; `at_run_time` leaves out what only type checkers read."""
    found: set[str] = set()
    waiting: list[ast.AST] = [ast.parse(MODULES[module].read_text("utf-8"))]
    while waiting:
        node = waiting.pop()
        if at_run_time and is_type_checking(node):
            continue
        found |= named_by(node)
        waiting += ast.iter_child_nodes(node)
    return found


def named_by(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names if alias.name in MODULES}
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"line {node.lineno} imports by dots: write the whole name"
        inside = {f"{node.module}.{alias.name}" for alias in node.names} & set(MODULES)
        return inside or ({node.module} & set(MODULES) if node.module else set())
    return set()


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_its_room_may(module: str) -> None:
    assert room(module) in MAY_IMPORT, f"{module} is in a room that the table above does not know"
    wrong = {name for name in imports(module) if room(name) not in MAY_IMPORT[room(module)] | {room(module)}}
    assert not wrong


def test_nothing_imports_in_a_circle() -> None:
    """Whether at import or later in a function: only imports for types are left out."""
    graph = {module: imports(module, at_run_time=True) - {module} for module in MODULES}
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_a_rule_never_imports_a_rule() -> None:
    """Modules that hold rules know what all rules share, and nothing of one another."""
    from newsdump.judging.rules import RULES

    holding = {rule.speak.__module__ for rule in RULES}
    assert holding <= set(MODULES)
    assert len(holding) > 1
    wrong = {(module, name) for module in holding for name in imports(module) & holding - {module}}
    assert not wrong


@pytest.mark.parametrize("module", MODULES)
def test_only_the_command_knows_click_and_tqdm(module: str) -> None:
    nodes = list(ast.walk(ast.parse(MODULES[module].read_text("utf-8"))))
    full = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    full |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    names = {name.partition(".")[0] for name in full}
    assert room(module) == "cli" or not names & {"click", "tqdm"}
