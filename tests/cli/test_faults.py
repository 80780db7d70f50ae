"""The command under faults of the system, as a process: the output is whole or absent, the message one sentence.

Each test breaks something for real: an input that vanishes while another is read, a disk that is full, a folder that
may not be written to, a signal while half of the output is written.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import newsdump
from tests.shared import ROOT

if os.name == "nt":
    pytest.skip("needs signals, permissions and devices as POSIX has them", allow_module_level=True)

EXAMPLE = ROOT / "examples" / "two-articles.txt"
JAPANESE = ROOT / "examples" / "japanese.txt"
COMMAND = [sys.executable, "-m", "newsdump"]
linux = pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux's files of processes")
FORMATS = ["json", "jsonl", "xml", "tei", "markdown", "csv", "parquet"]
SINGLE = {"tei"}


def articles_of(*paths: Path) -> tuple[newsdump.Article, ...]:
    return tuple(article for path in paths for article in newsdump.parse(path.read_bytes()).articles)


def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **options)


def is_one_sentence(words: str, *named: object) -> bool:
    """Whether this is all that is said: a line from newsdump that ends like a sentence and names these."""
    one, end, rest = words.partition("\n")
    return (
        one.startswith("newsdump: ") and one.endswith(".") and end + rest == "\n" and all(str(n) in one for n in named)
    )


def as_anybody() -> None:
    """In the process that is to be: permissions count, for the owner of the machine too."""
    drop_from_bounding_set, may_write_everywhere, may_read_everywhere = 24, 1, 2
    if os.geteuid() == 0:
        for capability in (may_write_everywhere, may_read_everywhere):
            if ctypes.CDLL(None, use_errno=True).prctl(drop_from_bounding_set, capability, 0, 0, 0) != 0:
                os._exit(99)


@pytest.fixture(scope="module")
def anybody() -> Callable[[], None]:
    """What makes a process one that permissions hold for; skips where the owner of the machine can be nobody else."""
    probe = subprocess.run(["true"], preexec_fn=as_anybody) if sys.platform == "linux" or os.geteuid() else None
    if probe is None or probe.returncode != 0:
        pytest.skip("needs a user whom permissions hold for")
    return as_anybody


# Inputs -------------------------------------------------------------------------------------------------------------


def test_an_input_that_must_not_be_read_is_said_before_anything_is_written(
    tmp_path: Path, anybody: Callable[[], None]
) -> None:
    secret, target = tmp_path / "secret.txt", tmp_path / "x.json"
    secret.write_bytes(EXAMPLE.read_bytes())
    secret.chmod(0)
    done = run("convert", secret, "-o", target, preexec_fn=anybody)
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, secret, "may not be read")
    assert not target.exists()


def test_a_folder_that_must_not_be_read_is_said(tmp_path: Path, anybody: Callable[[], None]) -> None:
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "a.txt").write_bytes(EXAMPLE.read_bytes())
    folder.chmod(0)
    done = run("convert", folder, "-t", "json", preexec_fn=anybody)
    folder.chmod(0o700)
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, folder)


@linux
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_input_that_cannot_be_read_after_all_spares_the_others(tmp_path: Path, jobs: int) -> None:
    """The memory of a process is a file that opens, and that no read of its beginning succeeds on."""
    broken, target = "/proc/self/mem", tmp_path / "x.jsonl"
    done = run("convert", EXAMPLE, broken, JAPANESE, "-o", target, "-j", jobs, "-q")
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr == f"{broken}: ND923 cannot be read to its end (Input/output error): check the disk or the line\n"
    )
    assert newsdump.loads(target.read_bytes(), "jsonl") == articles_of(EXAMPLE, JAPANESE)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_input_that_vanishes_meanwhile_spares_the_others(tmp_path: Path, jobs: int) -> None:
    first, second, target = tmp_path / "first", tmp_path / "second.txt", tmp_path / "x.jsonl"
    os.mkfifo(first)
    second.write_bytes(JAPANESE.read_bytes())
    command = [*COMMAND, "convert", first, second, EXAMPLE, "-t", "jsonl", "-o", target, "-j", str(jobs), "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        with first.open("wb") as pipe:  # opens once the command reads it, and so has looked for all inputs
            second.unlink()
            pipe.write(JAPANESE.read_bytes())
        out, words = process.communicate()
    assert (process.returncode, out) == (1, b"")
    assert is_one_sentence(words.decode(), second)
    assert newsdump.loads(target.read_bytes(), "jsonl") == articles_of(JAPANESE, EXAMPLE)


# Outputs ------------------------------------------------------------------------------------------------------------


def limited(size: int) -> Callable[[], None]:
    """Files of the process that is to be end at this size, as they do on a disk that is full."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("before", [None, b"precious"])
def test_a_disk_that_fills_up_leaves_what_was_there(tmp_path: Path, form: str, before: bytes | None) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    target = tmp_path / f"x.{form}"
    if before is not None:
        target.write_bytes(before)
    one = tmp_path / "one.txt"
    one.write_text("Dam Refills\nDam Refills\n\nRain came to the valley.\n" + "It rained on. " * 1000, "utf-8")
    done = run("convert", one, "-t", form, "-o", target, "-y", "-q", preexec_fn=limited(1000))
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, target, "cannot be written", "File too large")
    assert (target.read_bytes() if target.exists() else None) == before
    assert set(tmp_path.iterdir()) <= {one, target}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_disk_that_fills_up_late_leaves_nothing(tmp_path: Path, jobs: int) -> None:
    target = tmp_path / "x.jsonl"
    done = run("convert", *[EXAMPLE] * 40, "-o", target, "-j", jobs, "-q", preexec_fn=limited(30_000))
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, target, "cannot be written")
    assert not list(tmp_path.iterdir())


def test_a_folder_on_a_full_disk_holds_whole_files_only(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("Dam Refills\nDam Refills\n\nRain came to the valley.\n" + "It rained on. " * 2000, "utf-8")
    done = run("convert", EXAMPLE, long, "-t", "json", "-O", tmp_path / "out", "-q", preexec_fn=limited(9000))
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, "cannot be written")
    found = {one for path in (tmp_path / "out").iterdir() for one in newsdump.loads(path.read_bytes())}
    assert found == set(articles_of(EXAMPLE))


@pytest.mark.parametrize("device", ["/dev/full"])
@pytest.mark.parametrize("form", ["json", "parquet"])
def test_a_full_device_is_said(device: str, form: str) -> None:
    if not Path(device).exists():
        pytest.skip("needs the device that is always full")
    if form == "parquet":
        pytest.importorskip("pyarrow")
    done = run("convert", EXAMPLE, "-t", form, "-o", device, "-q")
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, device, "cannot be written", "No space left on device")


def test_a_page_on_a_full_disk_is_whole_or_absent(tmp_path: Path) -> None:
    done = run("explain", EXAMPLE, "--html", tmp_path / "page.html", preexec_fn=limited(2000))
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, "page.html", "cannot be written")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB, where one may be made."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = None
    with contextlib.suppress(OSError):
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
        mounted = subprocess.run(command, capture_output=True)
    if mounted is None or mounted.returncode != 0:
        pytest.skip("a disk of any size can be made by the owner of the machine only")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("form", ["jsonl", "xml", "csv"])
def test_a_full_disk_has_room_again_afterwards(tiny_disk: Path, form: str) -> None:
    target = tiny_disk / f"x.{form}"
    target.write_bytes(b"precious")
    done = run("convert", *[EXAMPLE] * 40, "-o", target, "-y", "-q")
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, target, "No space left on device")
    assert list(tiny_disk.iterdir()) == [target]
    assert target.read_bytes() == b"precious"


@pytest.mark.parametrize("before", [None, b"precious"])
@pytest.mark.parametrize("options", [["convert"], ["explain", "--html"]])
def test_a_folder_that_must_not_be_written_to_is_said(
    tmp_path: Path, anybody: Callable[[], None], options: list[str], before: bytes | None
) -> None:
    folder = tmp_path / "shelf"
    folder.mkdir()
    target = folder / "x.json"
    if before is not None:
        target.write_bytes(before)
    folder.chmod(0o555)
    command = [options[0], EXAMPLE, *(options[1:] or ["-o"]), target, "-y"]
    done = run(*command, preexec_fn=anybody)
    folder.chmod(0o755)
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, target, "cannot be written", "Permission denied")
    assert (target.read_bytes() if target.exists() else None) == before


def test_a_folder_of_articles_that_cannot_be_made_is_said(tmp_path: Path, anybody: Callable[[], None]) -> None:
    tmp_path.chmod(0o555)
    done = run("convert", EXAMPLE, "-O", tmp_path / "out", preexec_fn=anybody)
    tmp_path.chmod(0o755)
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr, "out", "Permission denied")
    assert not list(tmp_path.iterdir())


# Signals ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """A background job of a script ignores Ctrl-C, and so do its children, unless it listens again."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def half_way(folder: Path, options: Sequence[str], inputs: Sequence[Path]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that has written the articles of the inputs, and waits for standard input, which never comes."""
    command = [*COMMAND, "convert", *inputs, "-", "-q", "-j", "1", *options]
    pipe, others = subprocess.PIPE, set(folder.glob("*.part"))
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=folder) as process:
        while not any(path.stat().st_size for path in set(folder.glob("*.part")) - others):
            assert process.poll() is None
            time.sleep(0.02)
        yield process


SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)]


@pytest.mark.usefixtures("_interruptible")
@pytest.mark.parametrize(("how", "code"), SIGNALS)
@pytest.mark.parametrize("form", ["json", "jsonl", "xml", "csv"])
@pytest.mark.parametrize("before", [None, b"precious"])
def test_a_signal_in_mid_write_leaves_what_was_there(
    tmp_path: Path, how: signal.Signals, code: int, form: str, before: bytes | None
) -> None:
    """What SIGKILL leaves besides is a file that ends with .part, and disturbs nobody."""
    target = tmp_path / f"x.{form}"
    if before is not None:
        target.write_bytes(before)
    with half_way(tmp_path, ["-o", target.name, "-y"], [EXAMPLE] * 12) as process:
        process.send_signal(how)
        out, words = process.communicate()
    assert (process.returncode, out, words.strip()) == (code, b"", b"")
    assert (target.read_bytes() if target.exists() else None) == before
    others = {path.suffix for path in tmp_path.iterdir()} - {target.suffix}
    assert others == ({".part"} if how is signal.SIGKILL else set())
    assert run("convert", EXAMPLE, "-o", target, "-y").returncode == 0
    assert target.read_bytes().decode() == newsdump.dumps(articles_of(EXAMPLE), form)


@pytest.mark.usefixtures("_interruptible")
@pytest.mark.parametrize(("how", "code"), SIGNALS[:2])
def test_a_signal_leaves_whole_files_in_a_folder(tmp_path: Path, how: signal.Signals, code: int) -> None:
    folder = tmp_path / "out"
    command = [*COMMAND, "convert", EXAMPLE, "-", "-q", "-j", "1", "-t", "json", "-O", folder]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not folder.exists() or len(list(folder.glob("*.json"))) < 2:
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(how)
        out, words = process.communicate()
    assert (process.returncode, out, words.strip()) == (code, b"", b"")
    assert {one for path in folder.iterdir() for one in newsdump.loads(path.read_bytes())} == set(articles_of(EXAMPLE))


@pytest.mark.usefixtures("_interruptible")
@pytest.mark.parametrize(("how", "code"), SIGNALS[:2])
def test_a_signal_while_a_page_is_made_leaves_nothing(tmp_path: Path, how: signal.Signals, code: int) -> None:
    """`explain` too, whether it reads or writes when the signal comes."""
    source, target = tmp_path / "source", tmp_path / "page.html"
    os.mkfifo(source)
    command = [*COMMAND, "explain", source, "--html", target]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        with source.open("wb"):
            process.send_signal(how)
            process.wait()
        out, words = process.communicate()
    assert process.returncode == code
    assert (out, words.strip()) == (b"", b"")
    assert list(tmp_path.iterdir()) == [source]


# Several at once ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["json", "jsonl", "xml"])
def test_two_runs_on_one_output_leave_the_whole_of_one(tmp_path: Path, form: str) -> None:
    """Both write at the same time; who ends last has the last word."""
    target = tmp_path / f"x.{form}"
    sources = [[EXAMPLE] * 12, [JAPANESE] * 20]
    with (
        half_way(tmp_path, ["-o", target.name, "-y"], sources[0]) as one,
        half_way(tmp_path, ["-o", target.name, "-y"], sources[1]) as other,
    ):
        assert len(list(tmp_path.glob("*.part"))) == 2
        for process, inputs in ((other, sources[1]), (one, sources[0])):
            out, words = process.communicate(b"")
            assert (process.returncode, out, words) == (0, b"", b"")
            assert target.read_text("utf-8") == newsdump.dumps(articles_of(*inputs), form)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_reader_that_leaves_is_no_fault(form: str, jobs: int) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    command = [*COMMAND, "convert", *[EXAMPLE] * 60, "-t", form, "-j", str(jobs), "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        words = process.stderr.read()
        assert (process.wait(), words) == (0, b"")
