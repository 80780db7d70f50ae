"""Functions are short: whoever reads one sees all of it at once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shared import ROOT

MOST_LINES = 40
FILES = sorted(path for folder in ("src", "bench", "docs", "tests") for path in (ROOT / folder).rglob("*.py"))


def lengths(source: str) -> Iterator[tuple[str, int]]:
    """Each function with its lines, from `def` to its end; a docstring, which may hold examples, does not count."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            said = 0
            if ast.get_docstring(node) is not None:
                assert node.body[0].end_lineno is not None
                said = node.body[0].end_lineno - node.body[0].lineno + 1
            yield node.name, node.end_lineno - node.lineno + 1 - said


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_function_is_long(path: Path) -> None:
    assert not {name: lines for name, lines in lengths(path.read_text("utf-8")) if lines > MOST_LINES}


@pytest.mark.parametrize("statements", [MOST_LINES - 1, MOST_LINES])
def test_a_long_one_would_be_seen(statements: int) -> None:
    body = "    pass\n" * statements
    source = f'class A:\n  @once\n  def f(self):\n    """Says.\n\n    More.\n    """\n{body}'
    assert list(lengths(source)) == [("f", statements + 1)]
