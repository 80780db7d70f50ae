"""The how-to pages of the sources are true: their programs and commands run as they are written, in order."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest

from newsdump.cli import main
from tests.shared import ROOT

PAGES = [ROOT / "docs" / "how-to" / f"{name}.md" for name in ("folder", "parquet", "wet")]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
NEEDS = {"parquet.md": ("pyarrow", "fsspec")}


def blocks(page: Path) -> list[tuple[str, str]]:
    """Language and text of each block that is run."""
    return re.findall(r"^```(python|console)\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def run_program(text: str, names: dict[str, object], page: Path) -> None:
    if ">>> " not in text:
        exec(compile(text, str(page), "exec"), names)
        return
    test = doctest.DocTestParser().get_doctest(text, names, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test, clear_globs=False)
    names.update(test.globs)
    assert runner.summarize(verbose=False).failed == 0


def run_commands(text: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for call in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = call.partition("\n")
        program, *arguments = shlex.split(command)
        assert program == "newsdump"
        capsysbinary.readouterr()
        code = main(arguments)
        captured = capsysbinary.readouterr()
        printed = (captured.out + captured.err).decode().replace("\\", "/")
        assert code == (1 if ": ND92" in expected else 0), printed
        assert doctest.OutputChecker().check_output(expected, printed, FLAGS), printed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_runs_as_it_is_written(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for library in NEEDS.get(page.name, ()):
        pytest.importorskip(library, reason=f"the page needs {library}")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    found = blocks(page)
    assert sum(language == "console" for language, _ in found) >= 2
    for language, text in found:
        if language == "python":
            run_program(text, names, page)
        else:
            run_commands(text, capsysbinary)
