"""`convert` and the formats: a folder of articles, layout, the time of conversion, and what is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdump
from newsdump.formats import FORMATS, Format
from tests.cli.conftest import Run
from tests.shared import ROOT, seeds

EXAMPLE = ROOT / "examples" / "two-articles.txt"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_folder_gets_a_file_an_article(run: Run) -> None:
    ran = run("convert", EXAMPLE, "-t", "xml", "-O", "out")
    assert (ran.code, ran.out, ran.err.partition(";")[0]) == (0, b"", "2 articles from 1 dump")
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


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
@pytest.mark.parametrize("dump", ["example", "seed"])
def test_every_format_is_written(run: Run, known: Format, dump: str) -> None:
    source = EXAMPLE if dump == "example" else next(seeds().glob("*.txt"))
    ran = run("convert", source, "-t", known.name, "-O", "out")
    assert (ran.code, ran.out) == (0, b"")
    assert [path for path in Path("out").iterdir() if not path.name.endswith(known.suffix)] == []
    count = len(newsdump.parse(source.read_bytes()).articles)
    assert len(list(Path("out").iterdir())) == count > 1
    one = run("convert", source, "-t", known.name)
    assert one.code == (0 if known.several else 2)
    if not known.several:
        assert "A document in the format 'nitf' is one article" in one.err
        assert "-O" in one.err


def test_what_a_format_loses_is_told_once_a_field(run: Run) -> None:
    ran = run("convert", EXAMPLE, "-t", "csv", "-o", "a.csv")
    told = [line for line in ran.err.splitlines() if "ND93" in line]
    assert told
    assert len({line.split(" lost from")[0] for line in told}) == len(told)
    assert all(line.startswith("a.csv: ND93") for line in told)
    assert "<stdout>: ND931" in run("convert", EXAMPLE, "-t", "csv").err
    assert run("convert", EXAMPLE, "-t", "csv", "-q").err == ""


def test_the_time_of_conversion_is_taken(run: Run) -> None:
    assert run("convert", EXAMPLE, "--now", "2030-05-01T09:50:00Z").code == 0
