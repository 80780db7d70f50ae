"""The command itself: its help, its version, and calls that are wrong."""

from __future__ import annotations

import re

import pytest

import newsdump
from tests.cli.conftest import Run

COMMANDS = ["convert", "explain", "rules", "formats", "schema", "validate"]


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("command", [[], *[[name] for name in COMMANDS]])
def test_help_is_everywhere(run: Run, command: list[str], flag: str) -> None:
    ran = run(*command, flag)
    assert ran.code == 0
    assert ran.text.startswith("Usage: newsdump")
    assert ran.err == ""


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_the_version_is_told(run: Run, flag: str) -> None:
    ran = run(flag)
    assert (ran.code, ran.text, ran.err) == (0, f"newsdump {newsdump.__version__}\n", "")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_lists_every_command(run: Run, name: str) -> None:
    assert re.search(rf"^  {name} +\w", run("-h").text, re.MULTILINE)


@pytest.mark.parametrize("command", [[], ["convert"], ["explain"], ["rules"], ["formats"], ["schema"], ["validate"]])
def test_help_shows_examples(run: Run, command: list[str]) -> None:
    assert f"  newsdump {' '.join(command)}" in run(*command, "-h").text.partition("Examples:")[2]


@pytest.mark.parametrize("arguments", [["--nonsense"], ["convret"], ["convert", "--nonsense"], ["schema"]])
def test_a_wrong_call_is_a_2(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, b"")
    assert "Traceback" not in ran.err
    assert ran.err
