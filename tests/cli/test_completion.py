"""What a shell offers when Tab is pressed, asked as a shell asks: in a process of its own."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "newsdump"]


def asked(line: str, shell: str = "bash") -> list[str]:
    """The answers to Tab at the end of the line, each with its kind: `plain`, `file` or `dir`."""
    words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1)}
    environment = {**os.environ, **words, "_NEWSDUMP_COMPLETE": f"{shell}_complete"}
    run = subprocess.run(PROGRAM, env=environment, capture_output=True, text=True, check=True)
    return run.stdout.split()


def test_commands_are_offered() -> None:
    assert asked("newsdump co") == ["plain,convert"]


@pytest.mark.parametrize("begun", ["convert -t", "convert --to", "validate -t", "schema"])
def test_formats_are_offered(begun: str) -> None:
    assert {"plain,json", "plain,jsonl"} <= set(asked(f"newsdump {begun} js"))


def test_only_convert_writes_tables_and_only_schemas_of_ours_are_printed() -> None:
    assert asked("newsdump convert -t par") == ["plain,parquet"]
    assert asked("newsdump validate -t par") == []
    assert asked("newsdump schema n") == []


def test_codes_of_rules_and_issues_are_offered() -> None:
    assert "plain,ND301" in asked("newsdump rules nd30")
    assert "plain,ND904" in asked("newsdump rules ND90")


@pytest.mark.parametrize("begun", ["convert", "convert -o", "explain", "explain --html", "validate"])
def test_files_are_left_to_the_shell(begun: str) -> None:
    assert asked(f"newsdump {begun} dum") == ["file,dum"]


@pytest.mark.parametrize("begun", ["convert -O", "validate --schemas"])
def test_folders_are_left_to_the_shell(begun: str) -> None:
    assert asked(f"newsdump {begun} art") == ["dir,art"]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_are_told_what_a_code_means(shell: str) -> None:
    environment = {"COMP_WORDS": "newsdump rules ND904", "COMP_CWORD": "ND904" if shell == "fish" else "2"}
    environment = {**os.environ, **environment, "_NEWSDUMP_COMPLETE": f"{shell}_complete"}
    run = subprocess.run(PROGRAM, env=environment, capture_output=True, text=True, check=True)
    assert "the text looks like HTML" in run.stdout


def test_bash_itself_completes(tmp_path: Path) -> None:
    """The script that the page on the shell tells to source, sourced, and Tab pressed."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    program = tmp_path / "newsdump"
    program.write_text(f'#!/bin/sh\nexec {shlex.join(PROGRAM)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    script = (
        'eval "$(_NEWSDUMP_COMPLETE=bash_source newsdump)"\n'
        "COMP_WORDS=(newsdump convert -t newsml) COMP_CWORD=3\n"
        "_newsdump_completion newsdump newsml -t\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run([bash, "--norc", "-c", script], env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["newsml-g2"]
