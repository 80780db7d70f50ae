"""`newsdump convert`: from dumps to one output, and nothing is ever lost by accident."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdump
from newsdump import Article, Block, Issue, ParsedDump
from newsdump.errors import InputError
from newsdump.model import Kind, Lines
from newsdump.sources.records import Record
from tests.cli.conftest import Ran, Run
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"
JAPANESE = ROOT / "examples" / "japanese.txt"
FORMATS = ["json", "jsonl", "xml"]

posix = pytest.mark.skipif(os.name == "nt", reason="needs devices and permissions as POSIX has them")


def articles_of(path: Path) -> tuple[Article, ...]:
    return newsdump.parse(path.read_bytes()).articles


def words(ran: Ran) -> list[str]:
    """What was said on standard error, without the figures at the end of the summary, which time decides."""
    *lines, summary = ran.err.splitlines()
    written, _, figures = summary.rpartition("; ")
    assert re.fullmatch(r"\d+ files?, \d+ issues?, \d+\.\d MB of text at \d+\.\d MB/s", figures), summary
    return [*lines, written]


def dump_of(*headlines: str, **more: object) -> ParsedDump:
    """A parsed dump made by hand, for what the command does with one."""
    nothing = Lines("", (), (), (), (), (), (), ())
    body = [Block(text="Rain fell on the hills for a week.")]
    return ParsedDump(articles=tuple(Article(headline=one, body=body) for one in headlines), lines=nothing, **more)


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, ParsedDump | BaseException]:
    """Files that exist, and what comes out when each is read: a dump or a fault."""
    results: dict[str, ParsedDump | BaseException] = {}

    def records(path: str, *options: object, **more: object) -> Iterator[Record]:
        result = results[Path(path).name]
        if isinstance(result, BaseException):
            raise result
        return iter([Record(text="", source=path)])

    def parsed(record: Record, parser: object) -> ParsedDump | BaseException:
        return results[Path(record.source).name]

    class Files(dict[str, "ParsedDump | BaseException"]):
        def __setitem__(self, name: str, result: ParsedDump | BaseException) -> None:
            (tmp_path / name).write_text("a file that is there\n", encoding="utf-8")
            results[name] = result

    monkeypatch.setattr("newsdump.sources.inputs.records", records)
    monkeypatch.setattr("newsdump.batches.work.parsed", parsed)
    monkeypatch.chdir(tmp_path)
    return Files()


@pytest.mark.parametrize("name", FORMATS)
def test_standard_output_holds_the_articles(run: Run, name: str) -> None:
    ran = run("convert", EXAMPLE, "-t", name)
    assert ran.code == 0
    assert newsdump.loads(ran.text, name) == articles_of(EXAMPLE)
    assert len(articles_of(EXAMPLE)) == 2


def test_json_is_the_default(run: Run) -> None:
    assert run("convert", EXAMPLE).out == run("convert", EXAMPLE, "-t", "json").out


@pytest.mark.parametrize("dash", [(), ("-",)])
def test_standard_input_is_the_default(run: Run, dash: tuple[str, ...]) -> None:
    """Its bytes are decoded like those of a file."""
    ran = run("convert", *dash, stdin=JAPANESE.read_text("utf-8").encode("utf-16"))
    assert newsdump.loads(ran.text) == articles_of(JAPANESE)


def test_standard_input_is_read_once(run: Run) -> None:
    ran = run("convert", "-", EXAMPLE, "-")
    assert (ran.code, ran.out) == (2, b"")
    assert "a single time" in ran.err


def test_a_terminal_is_told_that_it_is_waited_for(run: Run) -> None:
    assert "reading standard input; end it with" in run("convert", stdin=b"One line.", typed=True).err
    assert "reading" not in run("convert", stdin=b"One line.").err


def test_inputs_stand_in_the_output_in_their_order(run: Run) -> None:
    ran = run("convert", JAPANESE, EXAMPLE, "-", stdin=JAPANESE.read_bytes())
    expected = articles_of(JAPANESE) + articles_of(EXAMPLE) + articles_of(JAPANESE)
    assert newsdump.loads(ran.text) == expected


def test_inputs_are_read_one_after_the_other(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """However many there are, no more than two dumps are in memory: the last one and the next one."""
    alive: list[int] = []
    known: list[weakref.ref[ParsedDump]] = []

    def parsed(record: Record, parser: object) -> ParsedDump:
        made = dump_of(f"Headline of {Path(record.source).name}")
        known.append(weakref.ref(made))
        alive.append(sum(one() is not None for one in known))
        return made

    monkeypatch.setattr("newsdump.batches.work.parsed", parsed)
    paths = [tmp_path / f"{number}.txt" for number in range(8)]
    for path in paths:
        path.touch()
    assert run("convert", *paths, "-t", "jsonl", "-j", 1).text.count("\n") == 8
    assert max(alive) <= 2


@pytest.mark.parametrize("name", FORMATS)
def test_the_suffix_chooses_the_format(run: Run, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"articles.{name}"
    ran = run("convert", EXAMPLE, "-o", target)
    assert (ran.code, ran.out) == (0, b"")
    assert newsdump.loads(target.read_text("utf-8"), name) == articles_of(EXAMPLE)
    assert target.read_bytes() == run("convert", EXAMPLE, "-t", name).out
    assert list(tmp_path.iterdir()) == [target]


def test_the_option_wins_over_the_suffix(run: Run, tmp_path: Path) -> None:
    """With a word, unless the suffix says the same or nothing."""
    target = tmp_path / "articles.json"
    ran = run("convert", EXAMPLE, "-o", target, "-t", "xml")
    assert newsdump.loads(target.read_text("utf-8"), "xml") == articles_of(EXAMPLE)
    assert f"{target}: written as xml, as -t says, though the suffix says json\n" in ran.err
    assert run("convert", EXAMPLE, "-o", target, "-t", "xml", "-yq").err == ""
    for name in ("articles.xml", "articles.XML", "articles.out", "articles"):
        assert "suffix" not in run("convert", EXAMPLE, "-o", tmp_path / name, "-t", "xml", "-y").err


def test_an_unknown_suffix_means_json_and_a_word(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "articles.out"
    ran = run("convert", EXAMPLE, "-o", target)
    assert "written as json" in ran.err
    assert newsdump.loads(target.read_text("utf-8")) == articles_of(EXAMPLE)


def test_an_unknown_format_writes_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("convert", EXAMPLE, "-o", tmp_path / "x.json", "-t", "jsom")
    assert ran.code == 2
    assert "jsom" in ran.err
    assert "json" in ran.err
    assert not list(tmp_path.iterdir())


def test_a_file_is_never_overwritten_unasked(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "kept.json"
    target.write_text("precious", encoding="utf-8")
    ran = run("convert", EXAMPLE, "-o", target)
    assert ran.code == 2
    assert str(target) in ran.err
    assert "-y" in ran.err
    assert target.read_text("utf-8") == "precious"
    assert run("convert", EXAMPLE, "-o", target, "-y").code == 0
    assert newsdump.loads(target.read_text("utf-8")) == articles_of(EXAMPLE)


def test_an_input_is_never_the_output(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "dump.txt"
    source.write_bytes(EXAMPLE.read_bytes())
    ran = run("convert", source, "-o", source, "-y")
    assert ran.code == 2
    assert "an input too" in ran.err
    assert source.read_bytes() == EXAMPLE.read_bytes()


def test_the_output_s_folder_must_be_there(run: Run, tmp_path: Path) -> None:
    assert "is a folder" in run("convert", EXAMPLE, "-o", tmp_path).err
    ran = run("convert", EXAMPLE, "-o", tmp_path / "none" / "x.json")
    assert ran.code == 2
    assert "There is no folder" in ran.err


@posix
def test_a_device_is_written_to_and_not_replaced(run: Run) -> None:
    assert run("convert", EXAMPLE, "-o", os.devnull).code == 0
    assert not Path(os.devnull).is_file()


def test_every_input_is_looked_for_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    ran = run("convert", EXAMPLE, tmp_path / "gone.txt", tmp_path, tmp_path / "lost.txt", "-o", target)
    assert (ran.code, ran.out) == (2, b"")
    assert [line for line in ran.err.splitlines() if "gone.txt" in line and "no file" in line]
    assert [line for line in ran.err.splitlines() if "lost.txt" in line and "no file" in line]
    assert [line for line in ran.err.splitlines() if "holds no file to read" in line]
    assert not target.exists()


def test_a_fault_of_one_input_spares_the_others(run: Run, reading: dict[str, ParsedDump | BaseException]) -> None:
    reading["a.txt"] = dump_of("First")
    reading["b.txt"] = InputError("b.txt cannot be read (the disk is gone): check the disk.")
    reading["c.txt"] = dump_of("Third")
    ran = run("convert", "a.txt", "b.txt", "c.txt", "-q")
    assert ran.code == 1
    assert ran.err == "newsdump: b.txt cannot be read (the disk is gone): check the disk.\n"
    assert [article.headline for article in newsdump.loads(ran.text)] == ["First", "Third"]


def test_without_any_readable_input_there_is_no_output(
    run: Run, reading: dict[str, ParsedDump | BaseException], tmp_path: Path
) -> None:
    reading["a.txt"] = InputError("a.txt cannot be read (the disk is gone): check the disk.")
    ran = run("convert", "a.txt", "-o", "out.json")
    assert ran.code == 2
    assert "a.txt cannot be read" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_an_interruption_leaves_no_half_file(
    run: Run, reading: dict[str, ParsedDump | BaseException], tmp_path: Path
) -> None:
    """What stood there before still stands there."""
    (tmp_path / "out.jsonl").write_text("old", encoding="utf-8")
    reading["a.txt"] = dump_of("First")
    reading["b.txt"] = KeyboardInterrupt()
    ran = run("convert", "a.txt", "b.txt", "-o", "out.jsonl", "-y")
    assert ran.code == 130
    assert "Traceback" not in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt", "out.jsonl"]
    assert (tmp_path / "out.jsonl").read_text("utf-8") == "old"


def test_an_output_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("convert", EXAMPLE, "-o", tmp_path / ("x" * 300 + ".json"))
    assert (ran.code, ran.out) == (2, b"")
    assert ".json cannot be written" in ran.err
    assert not list(tmp_path.iterdir())


def test_the_name_of_the_output_may_be_as_long_as_a_name_can_be(run: Run, tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250 + ".json")
    assert run("convert", EXAMPLE, "-o", target).code == 0
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_of_somebody_else_s_is_never_taken_for_a_part(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Neither one that is called like a part nor, against all odds, the very one."""
    target = tmp_path / "x.json"
    mine = tmp_path / "x.json.part"
    mine.write_text("precious", encoding="utf-8")
    assert run("convert", EXAMPLE, "-o", target).code == 0
    assert mine.read_text("utf-8") == "precious"
    monkeypatch.setattr("newsdump.writing.secrets.token_hex", lambda size: "0")
    taken = tmp_path / "x.json.0.part"
    taken.write_text("precious too", encoding="utf-8")
    ran = run("convert", EXAMPLE, "-o", target, "-y")
    assert ran.code == 2
    assert "cannot be written" in ran.err
    assert taken.read_text("utf-8") == "precious too"
    assert newsdump.loads(target.read_text("utf-8")) == articles_of(EXAMPLE)


@posix
def test_a_new_file_has_the_permissions_of_any_other(run: Run, tmp_path: Path) -> None:
    target, other = tmp_path / "x.json", tmp_path / "other"
    other.touch()
    run("convert", EXAMPLE, "-o", target)
    assert target.stat().st_mode == other.stat().st_mode


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_an_overwritten_file_keeps_its_permissions(run: Run, tmp_path: Path, mode: int) -> None:
    target = tmp_path / "x.json"
    target.touch()
    target.chmod(mode)
    assert run("convert", EXAMPLE, "-o", target, "-y").code == 0
    assert target.stat().st_mode & 0o777 == mode
    assert newsdump.loads(target.read_text("utf-8")) == articles_of(EXAMPLE)


@posix
def test_a_link_stays_and_what_it_points_to_is_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "target.json", tmp_path / "link.json"
    link.symlink_to(Path("there") / "target.json")
    assert run("convert", EXAMPLE, "-o", link).code == 0
    assert run("convert", EXAMPLE, "-o", link).code == 2
    assert run("convert", JAPANESE, "-o", link, "-y").code == 0
    assert link.is_symlink()
    assert newsdump.loads(target.read_text("utf-8")) == articles_of(JAPANESE)
    assert sorted(tmp_path.rglob("*")) == [link, target.parent, target]


@posix
def test_a_link_to_itself_is_said(run: Run, tmp_path: Path) -> None:
    link = tmp_path / "x.json"
    link.symlink_to(link)
    for options in ([], ["-y"]):
        ran = run("convert", EXAMPLE, "-o", link, *options)
        assert ran.code == 2
        assert "x.json cannot be written" in ran.err
    assert link.is_symlink()


def test_issues_are_words_with_a_place(run: Run, reading: dict[str, ParsedDump | BaseException]) -> None:
    issues = (Issue(code="ND901", message="Bad bytes.", line=7), Issue(code="ND903", message="It is short."))
    reading["a.txt"] = dump_of("First", issues=issues, source="a.txt")
    ran = run("convert", "a.txt")
    assert ran.code == 0
    assert words(ran) == ["a.txt:7: ND901 Bad bytes.", "a.txt: ND903 It is short.", "1 article from 1 dump"]
    assert "; 1 file, 2 issues, " in ran.err
    assert run("convert", "a.txt", "-q").err == ""


def test_the_summary_counts(run: Run) -> None:
    assert words(run("convert", EXAMPLE)) == ["2 articles from 1 dump"]
    both = run("convert", EXAMPLE, JAPANESE)
    assert words(both) == ["4 articles from 2 dumps"]
    assert "; 2 files, 0 issues, 0.0 MB of text at " in both.err
    assert run("convert", EXAMPLE, "-q").err == ""


def test_teasers_are_written_when_asked_for(run: Run, reading: dict[str, ParsedDump | BaseException]) -> None:
    teasers = (Article(kind=Kind.TEASER, headline="Soon"), Article(kind=Kind.TEASER, headline="Later"))
    reading["front.txt"] = dump_of(teasers=teasers, source="front.txt")
    without = run("convert", "front.txt")
    assert newsdump.loads(without.text) == ()
    assert words(without) == ["no article was found in 1 dump; 2 teasers left out (--teasers writes them)"]
    written = run("convert", "front.txt", "--teasers")
    assert newsdump.loads(written.text) == teasers
    assert words(written) == ["0 articles and 2 teasers from 1 dump"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_dump_without_an_article_is_no_failure(run: Run, name: str) -> None:
    ran = run("convert", "-t", name, stdin=b"")
    assert ran.code == 0
    assert newsdump.loads(ran.text, name) == ()
    assert words(ran) == ["no article was found in 1 dump"]
    assert run("convert", "-t", name, "-q", stdin=b"").err == ""


def test_what_is_said_of_thousands_is_said_of_the_first_few_and_counted(run: Run) -> None:
    records = "".join(json.dumps({"text": f"Menu {number}"}) + "\n" for number in range(30)).encode()
    ran = run("convert", "--from", "jsonl", stdin=records)
    *lines, last, summary = ran.err.splitlines()
    assert len(lines) == 20
    assert all(" ND908 " in line for line in lines)
    assert last == "newsdump: Further ND908 are counted and no longer shown."
    assert "30 issues (ND908 30 times)" in summary
    assert run("convert", "--from", "jsonl", "-q", stdin=records).err == ""


def test_of_several_dumps_those_without_an_article_are_named(
    run: Run, reading: dict[str, ParsedDump | BaseException]
) -> None:
    reading["a.txt"] = dump_of(source="a.txt")
    reading["b.txt"] = dump_of("Second", source="b.txt")
    some = run("convert", "a.txt", "b.txt")
    assert (some.code, words(some)) == (0, ["a.txt: no article was found", "1 article from 2 dumps"])
    none = run("convert", "a.txt", "a.txt", "--teasers", "-t", "jsonl")
    assert (none.code, none.out) == (0, b"")
    assert words(none)[-1] == "no article or teaser was found in 2 dumps"


@pytest.mark.parametrize("name", FORMATS)
def test_provenance_is_written_when_asked_for(run: Run, name: str) -> None:
    parsed = newsdump.parse(EXAMPLE.read_bytes())
    ran = run("convert", EXAMPLE, "--provenance", "-t", name)
    assert ran.text == newsdump.dumps(parsed, name, provenance=True)
    assert ran.text != newsdump.dumps(parsed, name)


def test_lines_end_alike_on_every_system(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    run("convert", EXAMPLE, "-o", target)
    assert b"\r" not in target.read_bytes()
    assert target.read_bytes().endswith(b"\n")


class Screen(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def on_a_terminal(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> str:
    """What a terminal is shown, on which a bar comes at once."""
    from newsdump.cli import main

    screen = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", Screen(screen, encoding="utf-8", write_through=True))
    monkeypatch.setattr("newsdump.cli.conversion.PROGRESS_DELAY", 0)
    assert main(["convert", *map(str, arguments)]) == 0
    return screen.getvalue().decode()


@pytest.mark.parametrize("inputs", [1, 3])
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_terminal_shows_bytes_done_the_rate_and_the_time_left(
    monkeypatch: pytest.MonkeyPatch, inputs: int, jobs: int, tmp_path: Path
) -> None:
    shown = on_a_terminal(monkeypatch, *[EXAMPLE] * inputs, "-o", tmp_path / "x.json", "-j", jobs)
    total = inputs * EXAMPLE.stat().st_size
    assert f"/{total / 1000:.2f}k [" in shown
    assert re.search(r"\r *0%.*0.00/\S+ \[00:00<\?, \?B/s\]", shown)


def test_words_stand_above_the_bar(
    monkeypatch: pytest.MonkeyPatch, reading: dict[str, ParsedDump | BaseException]
) -> None:
    reading["a.txt"] = dump_of("First", issues=[Issue(code="ND901", message="Bad bytes.", line=7)], source="a.txt")
    shown = on_a_terminal(monkeypatch, "a.txt", "-o", "x.json")
    assert "\ra.txt:7: ND901 Bad bytes.\n" in shown
    assert "1 issue" in shown


def test_quiet_shows_nothing_on_a_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert on_a_terminal(monkeypatch, EXAMPLE, "-o", tmp_path / "x.json", "-q") == ""
