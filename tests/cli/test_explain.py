"""`newsdump explain`: what became of each line, for a terminal and for a browser."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import newsdump
from newsdump.cli.explain import wants_colour
from newsdump.explaining import terminal
from tests.cli.conftest import Run
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"
ESCAPE = "\x1b["


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)


def test_explain_prints_the_explanation(run: Run) -> None:
    expected = newsdump.explain(newsdump.parse(EXAMPLE.read_bytes(), source=str(EXAMPLE))).to_text(colour=False)
    assert run("explain", EXAMPLE).text.rstrip("\n") == expected.rstrip("\n")
    assert run("explain", stdin=EXAMPLE.read_bytes()).code == 0


def test_explain_ends_with_a_newline(run: Run) -> None:
    assert run("explain", EXAMPLE).out.endswith(b"\n")


@pytest.mark.parametrize("nothing", [b"", b"\n", b" \n\t\n\n", b"\xef\xbb\xbf"])
def test_explain_says_when_nothing_stands_there(run: Run, nothing: bytes) -> None:
    ran = run("explain", stdin=nothing)
    assert (ran.code, ran.out, ran.err) == (0, b"", "<stdin>: no article was found\n")


def test_explain_is_quiet_when_something_stands_there(run: Run) -> None:
    assert run("explain", EXAMPLE).err == ""


def test_explain_makes_no_rows_that_nobody_reads(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in `newsdump explain dump.txt | head`: the first rows go out before the last ones are made."""
    made: list[object] = []
    row = terminal._row
    monkeypatch.setattr(terminal, "_row", lambda one, *more: made.append(one) or row(one, *more))
    read = io.BytesIO()
    gone = [True]

    class Head(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:  # type: ignore[override]
            if gone and read.tell():
                raise BrokenPipeError
            return read.write(data)

    pipe = io.BufferedWriter(Head(), buffer_size=1000)
    monkeypatch.setattr("newsdump.cli.outputs.stdout", lambda: pipe)
    dump = "\n".join(f"Gull number {n} waits on the long pier of the harbour." for n in range(500)).encode()
    assert run("explain", stdin=dump).code == 0
    assert "Gull number 0 waits" in read.getvalue().decode()
    assert 0 < len(made) < 250
    gone.clear()  # so that what is left in the buffer can be let go
    pipe.close()


def test_explain_takes_colour_from_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ESCAPE not in run("explain", EXAMPLE).text
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert ESCAPE in run("explain", EXAMPLE).text
    monkeypatch.setenv("NO_COLOR", "1")
    assert ESCAPE not in run("explain", EXAMPLE).text


@pytest.mark.parametrize(
    ("environ", "is_terminal", "wanted"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": ""}, False, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_when_colour_is_wanted(environ: dict[str, str], is_terminal: bool, wanted: bool) -> None:
    assert wants_colour(environ, is_terminal=is_terminal) is wanted


def test_explain_writes_a_page(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    ran = run("explain", EXAMPLE, "--html", page)
    assert (ran.code, ran.out, ran.err) == (0, b"", "")
    dump = newsdump.parse(EXAMPLE.read_bytes(), source=str(EXAMPLE))
    assert page.read_text("utf-8") == newsdump.explain(dump).to_html()
    assert [one.name for one in tmp_path.iterdir()] == ["report.html"]


def test_explain_writes_a_page_to_standard_output(run: Run) -> None:
    ran = run("explain", "--html", "-", stdin="Größe\n\n\ud83d\udea2 港町".encode("utf-16", "surrogatepass"))
    assert ran.code == 0
    assert ran.text.startswith("<!DOCTYPE html>")
    assert "Größe" in ran.text
    assert "🚢 港町" in ran.text


def test_explain_overwrites_no_page_unasked(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text("mine")
    ran = run("explain", EXAMPLE, "--html", page)
    assert ran.code == 2
    assert "add -y" in ran.err
    assert page.read_text() == "mine"
    assert run("explain", EXAMPLE, "--html", page, "-y").code == 0
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_explain_never_writes_its_page_over_the_dump(run: Run, tmp_path: Path) -> None:
    dump = tmp_path / "dump.txt"
    dump.write_text("Gulls wait.")
    ran = run("explain", dump, "--html", dump, "-y")
    assert (ran.code, dump.read_text()) == (2, "Gulls wait.")


def test_explain_says_that_a_page_shows_the_first_of_several_dumps(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    several = [newsdump.parse("Gulls wait."), newsdump.parse("Terns leave.")]
    monkeypatch.setattr("newsdump.cli.explain.dumps_in", lambda source: several)
    ran = run("explain", EXAMPLE, "--html", tmp_path / "report.html")
    assert ran.code == 0
    assert "more than one dump" in ran.err
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "Gulls wait." in page
    assert "Terns leave." not in page


def test_explain_says_when_there_is_no_dump_for_a_page(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdump.cli.explain.dumps_in", lambda source: [])
    ran = run("explain", EXAMPLE, "--html", "-")
    assert (ran.code, ran.out) == (2, b"")
    assert "no dump" in ran.err


def test_explain_names_a_missing_file(run: Run) -> None:
    ran = run("explain", "no-such-file.txt")
    assert ran.code == 2
    assert "no file no-such-file.txt" in ran.err
