"""The pages of the documentation are true: they run from top to bottom, and print what they say."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests import pages
from tests.shared import ROOT

DOCS = ROOT / "docs"
# `test_docs` keeps those that are written by programs.
WRITTEN = {"formats.md", "reference/command.md", "reference/rules.md", "reference/issues.md", "reference/schemas.md"}
PAGES = {
    name: page
    for page in sorted(DOCS.rglob("*.md"))
    if (name := page.relative_to(DOCS).as_posix()) not in WRITTEN and not name.startswith("_build")
}
SHOWN = {name: page for name, page in PAGES.items() if any(pages.blocks(page, "python", "console"))}
NEEDS = {"how-to/arrow.md": ("pyarrow",), "how-to/parquet.md": ("pyarrow", "fsspec")}


@pytest.mark.parametrize("name", SHOWN)
def test_a_page_runs_as_it_is_written(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for library in NEEDS.get(name, ()):
        pytest.importorskip(library, reason=f"the page needs {library}")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for variable in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)

    def printed() -> str:
        captured = capsysbinary.readouterr()
        return (captured.out + captured.err).decode()

    pages.run(SHOWN[name], printed)


def test_the_how_to_pages_are_run() -> None:
    assert {"tutorial.md", "how-to/folder.md", "how-to/own-rule.md", "how-to/wet.md"} <= set(SHOWN)


@pytest.mark.parametrize("name", PAGES)
def test_the_files_that_a_page_names_are_there(name: str) -> None:
    page = PAGES[name]
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).is_file()] == []
