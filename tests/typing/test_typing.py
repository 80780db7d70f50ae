"""A small program that uses the whole front door is clean for both type checkers, and it runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import ROOT

API = Path(__file__).with_name("api.py")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)


def test_mypy_sees_exact_types() -> None:
    pytest.importorskip("mypy", reason="mypy checks the types: pip install mypy")
    checked = run("-m", "mypy", "--strict", "--no-error-summary", str(API))
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_pyright_sees_exact_types() -> None:
    pytest.importorskip("pyright", reason="pyright checks the types: pip install 'pyright[nodejs]'")
    checked = run("-m", "pyright", "--pythonpath", sys.executable, str(API))
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_program_runs() -> None:
    ran = run(str(API))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith(" 1\n")
