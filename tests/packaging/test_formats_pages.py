"""The pages about formats are true: one is written by the formats themselves, the other's example runs."""

from __future__ import annotations

import importlib
import re
import sys
import tomllib
from pathlib import Path

import formats_page
import pytest

import newsdump
from newsdump.cli import main
from newsdump.formats import FORMATS
from newsdump.model import Issue
from tests.shared import ROOT

HOW_TO = (ROOT / "docs" / "how-to" / "own-format.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", HOW_TO, re.MULTILINE | re.DOTALL)


def test_the_page_of_formats_is_what_the_formats_say() -> None:
    written = formats_page.PAGE.read_text("utf-8")
    assert written == formats_page.page(), "docs/formats.md is stale: python bench/formats_page.py"


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_the_page_shows_the_article_in_each_format(name: str) -> None:
    section = formats_page.page().partition(f"\n## {name}\n")[2].partition("\n## ")[0]
    assert "Lowmouth Keeps Its Ferry" in section
    assert "The ferry Marigold leaves the pier." in section


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The how-to's module, installed as its pyproject.toml says."""
    (tmp_path / "lantern_list.py").write_text(blocks("python")[0], encoding="utf-8")
    project = tomllib.loads(blocks("toml")[0])["project"]
    points = "".join(f"{name} = {value}\n" for name, value in project["entry-points"]["newsdump.formats"].items())
    info = tmp_path / "lantern_list-1.0.dist-info"
    info.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (info / "METADATA").write_text(metadata, encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[newsdump.formats]\n{points}", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "lantern_list", raising=False)
    importlib.invalidate_caches()
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("installed")
def test_the_how_to_s_format_works(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    Path("dump.txt").write_bytes((ROOT / "examples" / "two-articles.txt").read_bytes())
    commands = [line for block in blocks("shell") for line in block.splitlines()]
    assert commands == ["newsdump convert dump.txt -o articles.list", "newsdump formats"]
    for command in commands:
        assert main(command.split()[1:]) == 0
    assert any(line.startswith(b"list ") for line in capsysbinary.readouterr().out.splitlines())
    articles = newsdump.parse(Path("dump.txt").read_bytes()).articles
    lines = [f"urn:newsdump:{one.id}\t1970-01-01\t{one.headline}\n" for one in articles]
    assert Path("articles.list").read_text("utf-8") == "".join(lines)


@pytest.mark.usefixtures("installed")
def test_the_how_to_s_format_tells_its_losses() -> None:
    said: list[Issue] = []
    newsdump.dumps(formats_page.ARTICLE, "list", remark=said.append)
    assert "list takes published.value in part (the day alone): lost from 1 article" in [one.message for one in said]
    assert "ND931" in {one.code for one in said}


def test_the_how_to_s_test_passes() -> None:
    names: dict[str, object] = {}
    for block in blocks("python"):
        exec(compile(block, "own-format.md", "exec"), names)
    test = names["test_every_article_is_one_line"]
    assert callable(test)
    test()
