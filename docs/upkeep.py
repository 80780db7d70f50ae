"""What the programs of this folder share: write what they make, or say what of it is stale."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

__all__ = ["keep"]


def keep(made: Mapping[Path, str], program: str) -> int:
    """Write each text to its file; with ``--check`` among the arguments write none, and give 1 if one is stale."""
    if "--check" not in sys.argv[1:]:
        for path, text in made.items():
            path.write_text(text, encoding="utf-8", newline="\n")
        return 0
    stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        print(f"{path.name} is stale: python docs/{program}")
    return 1 if stale else 0
