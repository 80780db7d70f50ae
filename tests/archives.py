"""Wheels and source archives, built without the network by the backend itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest

__all__ = ["built"]


def built(project: Path, folder: Path, kind: Literal["wheel", "sdist"] = "wheel") -> Path:
    """An archive of the project, in a folder that is empty."""
    for library in ("hatchling", "hatch_fancy_pypi_readme"):
        pytest.importorskip(library, reason=f"it builds the archives: pip install {library.replace('_', '-')}")
    program = f"from hatchling.build import build_{kind}; import sys; build_{kind}(sys.argv[1])"
    run = subprocess.run([sys.executable, "-c", program, str(folder)], cwd=project, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    (path,) = folder.iterdir()
    return path
