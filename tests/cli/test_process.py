"""The command as a process of its own: pipes, signals, locales."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdump
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"
JAPANESE = ROOT / "examples" / "japanese.txt"
COMMAND = [sys.executable, "-m", "newsdump"]

posix = pytest.mark.skipif(os.name == "nt", reason="needs signals and devices as POSIX has them")


def test_the_module_runs_as_the_command() -> None:
    run = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True)
    assert (run.returncode, run.stdout, run.stderr) == (0, f"newsdump {newsdump.__version__}\n", "")


@pytest.mark.parametrize("settings", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}])
@pytest.mark.parametrize("command", ["convert", "explain"])
def test_output_is_utf_8_in_every_locale(command: str, settings: dict[str, str]) -> None:
    run = subprocess.run([*COMMAND, command, str(JAPANESE)], capture_output=True, env=os.environ | settings)
    assert run.returncode == 0, run.stderr
    headline = newsdump.parse(JAPANESE.read_bytes()).articles[0].headline
    assert headline is not None
    assert headline in run.stdout.decode("utf-8")


@posix
@pytest.mark.parametrize(
    "arguments", [["convert", *[str(EXAMPLE)] * 200], ["explain", str(EXAMPLE)], ["rules"], ["rules", "-h"]]
)
def test_a_broken_pipe_ends_quietly(arguments: list[str]) -> None:
    """As in `newsdump convert dump.txt | head -1`."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        words = process.stderr.read().decode()
        assert process.wait() == 0
    assert "Traceback" not in words
    assert "Exception" not in words
    assert "BrokenPipe" not in words


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """A background job of a script ignores Ctrl-C, and so do its children, unless it listens again."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@posix
@pytest.mark.usefixtures("_interruptible")
def test_an_interrupted_run_leaves_nothing(tmp_path: Path) -> None:
    """Ctrl-C while standard input is read: exit code 130, no traceback, no file."""
    command = [*COMMAND, "convert", "-o", str(tmp_path / "x.json")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        while not list(tmp_path.glob("x.json.*.part")):
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        words = process.stderr.read().decode()
        assert process.wait() == 130
    assert "Traceback" not in words
    assert not list(tmp_path.iterdir())


@posix
@pytest.mark.parametrize("command", ["convert", "explain"])
@pytest.mark.parametrize("dash", [[], ["-"]])
def test_a_terminal_is_told_what_is_waited_for(command: str, dash: list[str]) -> None:
    """Before anything is typed: the first words come while the command still waits."""
    keyboard, terminal = os.openpty()
    with subprocess.Popen(
        [*COMMAND, command, *dash], stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        words = process.stderr.readline().decode()
        os.write(keyboard, b"Gulls wait on the pier.\n\x04")
        assert process.stdout.read()
        assert process.wait() == 0
    os.close(terminal)
    os.close(keyboard)
    assert words == "newsdump: reading standard input; end it with Ctrl-D\n"


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("arguments", [["convert", str(EXAMPLE)], ["explain", str(EXAMPLE)], ["formats"]])
def test_a_full_disk_is_said_in_a_sentence(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
    assert run.returncode == 2
    assert "cannot be written" in run.stderr
    assert "Traceback" not in run.stderr


@posix
@pytest.mark.parametrize(
    ("closed", "words"), [("<&-", "Standard input is closed"), (">&-", "Standard output is closed")]
)
@pytest.mark.parametrize("command", ["convert", "explain"])
def test_a_closed_stream_is_said_in_a_sentence(command: str, closed: str, words: str) -> None:
    line = f'"$0" -m newsdump {command} {closed}'
    run = subprocess.run(["sh", "-c", line, sys.executable], input="A dump.", capture_output=True, text=True)
    assert run.returncode == 2
    assert words in run.stderr
    assert "Traceback" not in run.stderr


def test_the_command_starts_without_lxml_and_tqdm() -> None:
    program = "import sys; from newsdump.cli import main; main(['convert', sys.argv[1], '-q']); "
    program += "assert not {'lxml', 'tqdm'} & set(sys.modules)"
    run = subprocess.run([sys.executable, "-c", program, str(EXAMPLE)], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
