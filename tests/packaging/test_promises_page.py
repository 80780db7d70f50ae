"""Each promise on docs/promises.md links to its test, and no property test is left out."""

from __future__ import annotations

import ast
import re

from tests.shared import ROOT

PAGE = ROOT / "docs" / "promises.md"
LINK = re.compile(r"\[`(test_\w+)`\]\(\.\./(tests/property/\w+\.py)\)")


def property_tests() -> set[tuple[str, str]]:
    """The property tests by name and file."""
    return {
        (node.name, path.relative_to(ROOT).as_posix())
        for path in sorted((ROOT / "tests" / "property").glob("test_*.py"))
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_each_promise_links_to_its_test_and_none_is_left_out() -> None:
    linked = LINK.findall(PAGE.read_text("utf-8"))
    assert len(linked) == len(set(linked))
    assert set(linked) == property_tests()


def test_every_line_of_the_table_has_a_link() -> None:
    rows = [line for line in PAGE.read_text("utf-8").split("\n") if line.startswith("| ") and "---" not in line]
    assert [row for row in rows if not LINK.search(row) and row != "| promise | test |"] == []
