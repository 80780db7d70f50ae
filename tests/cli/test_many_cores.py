"""`newsdump convert -j`: the same bytes from any number of processes, and none of them outlives the command."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

import newsdump
from newsdump.batches.conversion import dumps_of
from tests.cli.conftest import Run
from tests.shared import ROOT
from tests.unit.batches.deeds import DeadlyParser

EXAMPLES = [ROOT / "examples" / name for name in ("two-articles.txt", "japanese.txt", "messy-page.txt")]
COMMAND = [sys.executable, "-m", "newsdump"]

posix = pytest.mark.skipif(os.name == "nt", reason="needs signals as POSIX has them")
linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs processes as files")


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that few files are enough for several processes."""
    monkeypatch.setattr("newsdump.batches.work.CHUNK_ITEMS", 2)


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("options", [["-t", "json"], ["-t", "jsonl", "--teasers"], ["-t", "xml", "--provenance"]])
def test_the_number_of_processes_changes_no_byte(run: Run, options: list[str]) -> None:
    ran = [run("convert", *EXAMPLES * 4, *options, "-j", jobs) for jobs in (1, 2, 3)]
    assert [one.code for one in ran] == [0, 0, 0]
    assert ran[0].out == ran[1].out == ran[2].out
    words = [re.sub(r"at \S+ MB/s", "", one.err) for one in ran]
    assert words[0] == words[1] == words[2]
    assert "from 12 dumps" in words[0]


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("rows", ["articles", "documents"])
def test_parquet_is_the_same_too(run: Run, tmp_path: Path, rows: str) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    files = []
    for jobs in (1, 2):
        target = tmp_path / f"{jobs}.parquet"
        assert run("convert", *EXAMPLES * 4, "-o", target, "--rows", rows, "-j", jobs).code == 0
        files.append(target.read_bytes())
    assert files[0] == files[1]
    table = pq.read_table(io.BytesIO(files[0]))
    if rows == "articles":
        found = [article.headline for path in EXAMPLES for article in newsdump.parse(path.read_bytes()).articles]
        assert table.column("headline").to_pylist() == found * 4
    else:
        assert table.column("doc_id").to_pylist() == [str(path) for path in EXAMPLES] * 4


def test_parquet_goes_to_standard_output_too(run: Run) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    ran = run("convert", EXAMPLES[0], "-t", "parquet")
    assert (ran.code, pq.read_table(io.BytesIO(ran.out)).num_rows) == (0, 2)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["-t", "json", "--rows", "documents"], "--rows is for parquet, not for json"),
        (["-t", "parquet", "--rows", "lines"], "lines"),
        (["-t", "parquet", "--provenance"], "no column for --provenance"),
        (["-j", "0"], "0"),
        (["-j", "many"], "many"),
    ],
)
def test_a_wrong_option_is_a_sentence(run: Run, tmp_path: Path, options: list[str], words: str) -> None:
    pytest.importorskip("pyarrow")
    ran = run("convert", EXAMPLES[0], *options, "-o", tmp_path / "x")
    assert (ran.code, ran.out) == (2, b"")
    assert words in ran.err
    assert not list(tmp_path.iterdir())


def test_parquet_without_pyarrow_names_the_extra(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for module in ("newsdump.batches.arrow", "newsdump.batches.parquet"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.delattr("newsdump.batches.arrow", raising=False)
    monkeypatch.delattr("newsdump.batches.parquet", raising=False)
    ran = run("convert", EXAMPLES[0], "-o", tmp_path / "x.parquet")
    assert ran.code == 2
    assert "install newsdump[arrow]" in ran.err
    assert not list(tmp_path.iterdir())


@posix
@pytest.mark.usefixtures("small_chunks")
def test_a_process_that_dies_costs_one_record_and_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    deadly = tmp_path / "deadly.txt"
    deadly.write_text("Quonkdeath in the Valley\n\nNobody knows why.\n", encoding="utf-8")
    monkeypatch.setattr("newsdump.batches.conversion.dumps_of", partial(dumps_of, parser=DeadlyParser()))
    ran = run("convert", *EXAMPLES, deadly, *EXAMPLES, "-t", "jsonl", "-j", 2)
    assert ran.code == 1
    assert f"{deadly}: ND941 a process died at this record" in ran.err
    assert ran.out == run("convert", *EXAMPLES * 2, "-t", "jsonl").out


# ------------------------------------------------------------------------------------- the command as a process


@pytest.fixture(scope="module")
def plenty(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Files with work for longer than it takes to interrupt it."""
    folder = tmp_path_factory.mktemp("plenty")
    paths = [folder / f"{number}.txt" for number in range(40)]
    for number, path in enumerate(paths):
        lines = [f"Sentence {place} of text {number} is about the ferry, said Tarbu.\n\n" for place in range(4500)]
        path.write_text("".join(lines), encoding="utf-8")
    return paths


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """A background job of a script ignores Ctrl-C, and so do its children, unless it listens again."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def descendants(pid: int) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = entry.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            parents[int(entry.parent.name)] = int(parent)
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def at_work(process: subprocess.Popen[bytes], target: Path) -> set[int]:
    """Its processes, once the first results of two of them are written."""
    while len(workers := descendants(process.pid)) < 2 or not any(
        part.stat().st_size for part in target.parent.glob(f"{target.name}.*.part")
    ):
        assert process.poll() is None
        time.sleep(0.02)
    return workers


@linux
@pytest.mark.usefixtures("_interruptible")
@pytest.mark.parametrize(("how", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGKILL", -9), ("Ctrl-C", 130)])
def test_no_process_outlives_the_command(plenty: list[Path], tmp_path: Path, how: str, code: int) -> None:
    """Ctrl-C at a terminal reaches every process of the group."""
    target = tmp_path / "x.jsonl"
    command = [*COMMAND, "convert", *map(str, plenty), "-o", str(target), "-j", "2", "-q"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stderr is not None
        workers = at_work(process, target)
        if how == "Ctrl-C":
            os.killpg(process.pid, signal.SIGINT)
        else:
            process.send_signal(getattr(signal, how))
        words = process.stderr.read().decode()  # ends when nobody is left who could write
        assert process.wait() == code
    while any(map(is_alive, workers)):
        time.sleep(0.02)
    assert words.strip() == ""  # click ends the line on which a terminal shows ^C
    if how != "SIGKILL":
        assert not list(tmp_path.iterdir())


@linux
def test_a_reader_that_leaves_ends_every_process(plenty: list[Path]) -> None:
    command = [*COMMAND, "convert", *map(str, plenty), "-t", "jsonl", "-j", "2", "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        workers = descendants(process.pid)
        process.stdout.close()
        words = process.stderr.read().decode()
        assert process.wait() == 0
    while any(map(is_alive, workers)):
        time.sleep(0.02)
    assert len(workers) >= 2
    assert words == ""


@linux
def test_processes_killed_from_outside_cost_nothing(plenty: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "x.jsonl"
    inputs = [str(path) for path in plenty[:4]]
    command = [*COMMAND, "convert", *inputs, "-o", str(target), "-j", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        for worker in at_work(process, target):
            if "spawn_main" in Path(f"/proc/{worker}/cmdline").read_text():
                os.kill(worker, signal.SIGKILL)
        words = process.stderr.read().decode()
        assert process.wait() == 0
    assert "ND941" not in words
    assert "from 4 dumps" in words
    alone = subprocess.run([*COMMAND, "convert", *inputs, "-t", "jsonl", "-j", "1"], capture_output=True)
    assert target.read_bytes() == alone.stdout
