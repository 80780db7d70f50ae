"""Where the data beside the project lies. None of it is part of the project: a test that needs it skips without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def corpus() -> Path:
    """The folder of real pages with their gold, by NEWSDUMP_CORPUS or beside the project; skips the test if absent."""
    return _folder("NEWSDUMP_CORPUS", "corpus")


def schemas() -> Path:
    """The folder of the standards' schemas, by NEWSDUMP_SCHEMAS or beside the project; skips the test if absent."""
    return _folder("NEWSDUMP_SCHEMAS", "schemas")


def seeds() -> Path:
    """The folder of the dump that started the project, by NEWSDUMP_SEEDS or beside it; skips the test if absent."""
    return _folder("NEWSDUMP_SEEDS", "seeds")


def _folder(variable: str, name: str) -> Path:
    folder = Path(os.environ.get(variable) or ROOT.parent / "shared" / name)
    if not folder.is_dir():
        pytest.skip(f"there is no folder {folder.name} beside the project: {variable} can name it")
    return folder
