"""`newsdump convert` from where dumps really lie, and what it says of what is broken there."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsdump
from tests.cli.conftest import Run
from tests.unit.sources.samples import PACKERS, TEXTS, jsonl, warc, zipped

COMMAND = [sys.executable, "-m", "newsdump", "convert"]
HEADLINES = [newsdump.parse(text).articles[0].headline for text in TEXTS]
ROWS = [{"text": text, "id": f"n-{n}", "url": f"https://news.example/{n}"} for n, text in enumerate(TEXTS)]


def converted(*arguments: object, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own, which writes JSON Lines."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments), "-t", "jsonl"], input=stdin, capture_output=True, cwd=cwd, timeout=60
    )


def headlines(ran: subprocess.CompletedProcess[bytes]) -> list[str | None]:
    return [article.headline for article in newsdump.loads(ran.stdout, "jsonl")]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A folder with a text of each kind."""
    folder = tmp_path / "crawl"
    folder.mkdir()
    (folder / "a.jsonl.zst").write_bytes(PACKERS["zst"](jsonl(ROWS[:1])))
    (folder / "b.warc.wet.gz").write_bytes(gzip.compress(warc(TEXTS[1], WARC_Target_URI="https://news.example/1")))
    (folder / "c.zip").write_bytes(zipped({"c.txt": TEXTS[2].encode()}))
    return folder


@pytest.mark.parametrize("form", ["folder", "pattern", "files"])
def test_all_of_it_at_once(crawl: Path, form: str) -> None:
    inputs = {"folder": [crawl], "pattern": [f"{crawl}/*"], "files": sorted(crawl.iterdir())}[form]
    ran = converted(*inputs)
    assert ran.returncode == 0, ran.stderr
    assert headlines(ran) == HEADLINES
    urls = [article.url for article in newsdump.loads(ran.stdout, "jsonl")]
    assert urls == ["https://news.example/0", "https://news.example/1", None]


@pytest.mark.parametrize("packer", [None, *sorted(PACKERS)])
def test_standard_input_may_be_packed_and_of_any_form(packer: str | None) -> None:
    data = jsonl(ROWS)
    ran = converted(stdin=PACKERS[packer](data) if packer else data)
    assert (ran.returncode, headlines(ran)) == (0, HEADLINES)
    assert dict(newsdump.loads(ran.stdout, "jsonl")[2].meta) == {"id": "n-2"}


def test_columns_are_named() -> None:
    rows = [{"content": text, "key": n} for n, text in enumerate(TEXTS)]
    ran = converted("--text-column", "content", "--id-column", "key", stdin=jsonl(rows))
    assert (ran.returncode, headlines(ran)) == (0, HEADLINES)


def test_a_broken_record_is_said_with_its_place_and_the_rest_is_written(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(jsonl(ROWS[:1]) + b"{broken\n" + jsonl(ROWS[1:]))
    ran = converted(path, "-q")
    assert (ran.returncode, headlines(ran)) == (1, HEADLINES)
    words = ran.stderr.decode()
    assert words.startswith(f"{path}, line 2: ND921 the line is no JSON")
    assert words.count("\n") == 1


@pytest.mark.parametrize("output", [True, False])
def test_fail_fast_turns_that_round(tmp_path: Path, output: bool) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(jsonl(ROWS[:1]) + b"{broken\n" + jsonl(ROWS[1:]))
    ran = converted(path, "--fail-fast", *(["-o", tmp_path / "out.jsonl"] if output else []))
    assert ran.returncode == 2
    assert f"newsdump: {path}, line 2: the line is no JSON" in ran.stderr.decode()
    assert b"Traceback" not in ran.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["x.jsonl"]


def test_a_truncated_gzip_gives_what_could_be_read_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.txt.gz"
    path.write_bytes(gzip.compress(TEXTS[0].encode() + os.urandom(2000).hex().encode())[:-900])
    ran = converted(path)
    assert (ran.returncode, headlines(ran)) == (1, HEADLINES[:1])
    assert f"{path}: ND923 ends early, and what could be read is read" in ran.stderr.decode()


def test_a_bomb_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(jsonl(ROWS) + bytes(60_000_000)))
    ran = converted(path, "--max-size", "1M")
    assert (ran.returncode, headlines(ran)) == (1, HEADLINES)
    assert "ND924" in ran.stderr.decode()


def test_whoever_trusts_it_raises_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl.gz"
    path.write_bytes(gzip.compress(jsonl(ROWS) + b" " * 8_000_000 + b"\n" + jsonl(ROWS)))
    assert "raise max_size (--max-size)" in converted(path, "--max-size", "1M").stderr.decode()
    ran = converted(path, "--max-size", "8M")
    assert (ran.returncode, headlines(ran)) == (0, [*HEADLINES, *HEADLINES])


CLIMBING = ("../../climbed.txt", "/climbed.txt", "..\\..\\climbed.txt", "C:\\climbed.txt", "a/../../../climbed.txt")


@pytest.mark.parametrize("name", ["json", "nitf", "markdown"])
def test_no_name_leads_out_of_the_folder_of_articles(tmp_path: Path, name: str) -> None:
    """Not that of an archive's member, nor of a record, nor a headline: each article's file lies in the folder."""
    inside = tmp_path / "inside"
    inside.mkdir()
    members = {one: TEXTS[0].replace("Dam Refills", f"Dam {n} {one}").encode() for n, one in enumerate(CLIMBING)}
    (inside / "x.zip").write_bytes(zipped(members))
    rows = [{"text": text, "id": one, "url": f"file://{one}"} for text, one in zip(TEXTS, CLIMBING, strict=False)]
    (inside / "x.jsonl").write_bytes(jsonl(rows))
    command = [*COMMAND, "x.zip", "x.jsonl", "-t", name, "-O", "out", "-q"]
    ran = subprocess.run(command, capture_output=True, cwd=inside, timeout=60)
    assert ran.returncode == 0, ran.stderr
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.parent != inside]
    assert {path.parent for path in written} == {inside / "out"}
    assert len(written) == len(members) + len(rows)


def test_archives_write_nowhere(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "x.zip").write_bytes(zipped({"../../climbed.txt": TEXTS[0].encode()}))
    ran = converted("x.zip", cwd=inside)
    assert (ran.returncode, headlines(ran)) == (0, HEADLINES[:1])
    assert sorted(tmp_path.rglob("*")) == [inside, inside / "x.zip"]


@pytest.mark.parametrize(
    ("data", "code"), [(b"", 0), (b"\xef\xbb\xbf", 0), (b"\0\0\0", 0), (b"\xff\xfe", 0), (b"%PDF-1.7", 1), (b"PAR1", 1)]
)
def test_odd_files_are_no_traceback(tmp_path: Path, data: bytes, code: int) -> None:
    path = tmp_path / "odd"
    path.write_bytes(data)
    ran = converted(path)
    assert (ran.returncode, ran.stdout) == (code, b"")
    assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-f", "docx"], "There is no form 'docx' to read from: choose one of auto, text"),
        (["--max-size", "huge"], "'huge' is no size: write a number above 0"),
    ],
)
def test_options_that_cannot_be_used(run: Run, arguments: list[str], words: str) -> None:
    ran = run("convert", *arguments, stdin=b"Rain.")
    assert (ran.code, ran.out) == (2, b"")
    assert words in ran.err


def test_an_output_inside_an_input_folder_is_refused(run: Run, crawl: Path) -> None:
    ran = run("convert", crawl, "-o", crawl / "out.jsonl")
    assert ran.code == 2
    assert "is an input too: choose another name or folder" in ran.err
    assert not (crawl / "out.jsonl").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs named pipes")
def test_a_named_pipe_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([*COMMAND, str(pipe), "-t", "jsonl"], stdout=subprocess.PIPE) as process:
        pipe.write_bytes(gzip.compress(jsonl(ROWS)))
        assert process.stdout is not None
        lines = process.stdout.read().decode().splitlines()
        assert process.wait(timeout=60) == 0
    assert [json.loads(line)["headline"] for line in lines] == HEADLINES


def test_explain_reads_them_too(run: Run, crawl: Path) -> None:
    ran = run("explain", crawl / "c.zip")
    assert ran.code == 0
    assert str(HEADLINES[2]) in ran.text
