"""Where `convert` writes, and in which format: what the options say, with the name of the output."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsdump.cli.outputs import STDOUT, STDOUT_NAME, check_output, faults_said
from newsdump.errors import NewsdumpError, UsageError

if TYPE_CHECKING:
    from newsdump.batches.arrow import Rows
    from newsdump.formats import Options

__all__ = ["PARQUET", "Target", "check_target", "format_of"]

# No format, since a table is no text: `batches` writes it.
PARQUET = "parquet"


class Target(NamedTuple):
    """Where the articles go, one file or a folder, and how they are written there."""

    output: str
    folder: str | None
    form: str
    rows: Rows | None
    options: Options

    @property
    def place(self) -> str:
        """How words name it."""
        return self.folder or (STDOUT_NAME if self.output == STDOUT else self.output)


def check_target(output: str, folder: str | None, inputs: Sequence[str], *, overwrite: bool) -> None:
    """Say what speaks against writing to the output or into the folder, before anything is read: `UsageError`."""
    from newsdump.writing import check_folder

    if folder is None:
        with faults_said(output):
            check_output(output, inputs, overwrite=overwrite)
        return
    if output != STDOUT:
        raise UsageError("Articles go to one file (-o) or each to a file of its own (-O): choose one of the two.")
    with faults_said(folder):
        check_folder(folder, overwrite=overwrite)


def format_of(output: str, to: str | None, remark: Callable[[str], None]) -> str:
    """The name of the format asked for, else that of the output's suffix, else json; `remark` hears of doubts."""
    return _format_by_suffix(output, remark) if not to else _format_asked_for(to, output, remark)


def _format_asked_for(name: str, output: str, remark: Callable[[str], None]) -> str:
    from newsdump.formats import format_for_path, format_named

    if name == PARQUET:
        return name
    chosen = format_named(name)
    with contextlib.suppress(UsageError):  # a suffix of no format contradicts none
        if (other := format_for_path(output)).suffix != chosen.suffix:
            remark(f"{output}: written as {chosen.name}, as -t says, though the suffix says {other.name}")
    return chosen.name


def _format_by_suffix(output: str, remark: Callable[[str], None]) -> str:
    from newsdump.formats import format_for_path

    if output == STDOUT or not Path(output).suffix:
        return "json"
    if Path(output).suffix.lower() == f".{PARQUET}":
        return PARQUET
    try:
        return format_for_path(output).name
    except NewsdumpError:
        remark(f"{output}: no format has this suffix, so it is written as json; -t chooses another")
        return "json"
