"""What both fitting programs share: how they are called, and the table that they write."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

__all__ = ["TABLES", "asked", "table"]

TABLES = Path(__file__).resolve().parents[2] / "src" / "newsdump" / "judging"


def asked(does: str) -> argparse.Namespace:
    """The options of a call; `does` says in a sentence what the program does."""
    options = argparse.ArgumentParser(description=does)
    options.add_argument("--write", action="store_true", help="fit on all pages and write the table")
    options.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page, for a quick look")
    return options.parse_args()


def table(says: str, name: str, numbers: Mapping[str, int], weights: npt.NDArray[np.float64]) -> str:
    """The text of a module with the weights in whole numbers; `numbers` says where that of each trait stands."""
    pairs = sorted((trait, round(weights[at])) for trait, at in numbers.items())
    entries = "".join(f'    "{trait}": {weight},\n' for trait, weight in pairs if weight)
    head = f'"""{says}"""\n\nfrom __future__ import annotations\n\n__all__ = ["{name}"]\n\n'
    return f"{head}{name}: dict[str, int] = {{\n{entries}}}\n"
