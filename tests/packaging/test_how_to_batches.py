"""The lines for other libraries in the page on tables, where these are installed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from newsdump.cli import main
from tests.shared import ROOT

HOW_TO = ROOT / "docs" / "how-to"


def blocks(page: str, language: str) -> list[str]:
    text = (HOW_TO / page).read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def in_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_an_engine_reads_what_was_written(engine: str) -> None:
    pytest.importorskip("pyarrow")
    module = pytest.importorskip(engine)
    assert main(["convert", "examples", "-o", "articles.parquet", "-q"]) == 0
    (line,) = [block for block in blocks("arrow.md", "py") if block.startswith(f"{engine}.")]
    found = eval(line, {engine: module})
    rows = found.rows() if engine == "polars" else found.fetchall()
    assert len(rows) == 7
    assert all(isinstance(row[0], str) for row in rows)
