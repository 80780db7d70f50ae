"""A package that brings formats, installed for the length of a test."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Install = Callable[..., None]

ONE_WAY = """
from newsdump.formats import Format

def dump(articles, file, options):
    file.write("|".join(str(article.headline) for article in articles))

FORMAT = Format(name="oneway", suffix=".one.xml", description="headlines", dump=dump)
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a package by its name, the text of its one module and its entry points (name to object)."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)

    def installed(package: str, text: str, **points: str) -> None:
        module = package.replace("-", "_")
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
        info = folder / f"{module}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8")
        lines = "".join(f"{name} = {value}\n" for name, value in points.items())
        (info / "entry_points.txt").write_text(f"[newsdump.formats]\n{lines}", encoding="utf-8")
        monkeypatch.delitem(sys.modules, module, raising=False)
        importlib.invalidate_caches()

    return installed


@pytest.fixture
def oneway(install: Install) -> None:
    """The format `oneway` of another package, which can be written and not read."""
    install("newsdump-oneway", ONE_WAY, oneway="newsdump_oneway:FORMAT")
