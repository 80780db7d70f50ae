"""`convert` and the formats: a folder of articles, layout, the time of conversion, and what is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdump
from tests.cli.conftest import Run
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_folder_gets_a_file_an_article(run: Run) -> None:
    ran = run("convert", EXAMPLE, "-t", "xml", "-O", "out")
    assert (ran.code, ran.out, ran.err) == (0, b"", "2 articles from 1 dump\n")
    paths = sorted(Path("out").iterdir())
    found = [article for path in paths for article in newsdump.loads(path.read_bytes(), "xml")]
    assert {article.id for article in found} == {
        article.id for article in newsdump.parse(EXAMPLE.read_bytes()).articles
    }
    assert all(path.suffix == ".xml" for path in paths)


def test_the_same_dump_gives_the_same_files(run: Run) -> None:
    run("convert", EXAMPLE, "-O", "one")
    run("convert", EXAMPLE, "-O", "two")
    assert {path.name: path.read_bytes() for path in Path("one").iterdir()} == {
        path.name: path.read_bytes() for path in Path("two").iterdir()
    }


def test_a_folder_that_holds_something_is_not_written_into_unasked(run: Run) -> None:
    assert run("convert", EXAMPLE, "-O", "out").code == 0
    again = run("convert", EXAMPLE, "-O", "out")
    assert again.code == 2
    assert again.err == "newsdump: out is not empty: add -y to write into it all the same, or choose another folder.\n"
    assert run("convert", EXAMPLE, "-O", "out", "-y").code == 0
    assert len(list(Path("out").iterdir())) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-O", "out", "-o", "x.json"], "choose one of the two"),
        (["-O", "none/out"], "There is no folder none to make out in"),
        (["--now", "today"], "--now takes a time with an offset, such as 2030-05-01T09:50:00Z, not today."),
        (["--now", "2030-05-01T09:50:00"], "--now takes a time with an offset"),
    ],
)
def test_a_wrong_call_writes_nothing(run: Run, tmp_path: Path, arguments: list[str], words: str) -> None:
    ran = run("convert", EXAMPLE, *arguments)
    assert (ran.code, ran.out) == (2, b"")
    assert words in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_compact_says_the_same_on_fewer_lines(run: Run) -> None:
    compact, indented = run("convert", EXAMPLE, "--compact"), run("convert", EXAMPLE)
    assert newsdump.loads(compact.out) == newsdump.loads(indented.out)
    assert compact.out.count(b"\n") == 1


def test_the_time_of_conversion_is_taken(run: Run) -> None:
    assert run("convert", EXAMPLE, "--now", "2030-05-01T09:50:00Z").code == 0
