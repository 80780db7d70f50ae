"""The table of the goals and its floors, on a corpus of a few invented pages with a scorer that counts little."""

from __future__ import annotations

import json
import lzma
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import accuracy
import corpus
import invented
import pytest

SCORER = '''
FIGURES = """count_exact bnd_F hl_exact body_P body_R body_F para_F cap_P cap_R cap_F credit_acc leak auth_F date_acc
date_prec halluc hl_given""".split()

def norm(text): return text.strip()
def squash(text): return text.replace(" ", "")
def shingles(text): return text.split()

def score_one(golds, articles, text=None):
    right = sum(gold["headline"] == article["headline"] for (gold, _), article in zip(golds, articles))
    return {"right": right, "of": len(golds), "t_fn": len(golds) - right, "t_fp": 0}

def aggregate(rows):
    of = sum(row["of"] for row in rows)
    share = sum(row["right"] for row in rows) / of if of else None
    return {"n": len(rows), **dict.fromkeys(FIGURES, share)}
'''
HEADLINE = "Weir Opens a Day Before the Flood"
TEXT = (
    f"{HEADLINE}\n{HEADLINE}\n\nThe weir above the mill was opened on Monday, a day before the river rose by a metre.\n"
)


def page(number: int, *, headline: str = HEADLINE) -> dict[str, Any]:
    return {
        "id": f"page-{number:02}",
        "publisher": f"paper-{number % 5}",
        "lang": "en" if number % 3 else "sv",
        "gold": {"headline": headline},
        "dumps": {"wet": TEXT, "bs4": TEXT} if number % 2 else {"wet": TEXT},
        "present": {"wet": {}, "bs4": {}},
        "dropped": {"justext": "headline", "trafilatura": "body"},
        "dropped_dumps": {"justext": "Sunny.\n", "trafilatura": "Sunny.\n"},
        "dropped_present": {"justext": {}, "trafilatura": {}},
    }


def dump(number: int, pages: list[str]) -> dict[str, Any]:
    return {
        "id": f"dump-{number}",
        "flavour": "infinite_scroll",
        "pages": pages,
        "separator": "formfeed",
        "gold": [{"headline": HEADLINE}] * len(pages),
        "present": [{}] * len(pages),
        "text": "\f".join([TEXT] * len(pages)),
    }


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A corpus of twelve pages, of which one cannot be right, and two dumps."""
    pages = [page(number, headline="Nothing Like It" if number == 7 else HEADLINE) for number in range(12)]
    dumps = [dump(0, ["page-01", "page-02"]), dump(1, ["page-03", "page-04"])]
    for name, records in ((corpus.PAGES, pages), (corpus.DUMPS, dumps)):
        with lzma.open(tmp_path / name, "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(record) + "\n" for record in records)
    (tmp_path / "score.py").write_text(SCORER, "utf-8")
    monkeypatch.setattr(corpus, "FOLDER", tmp_path)
    corpus.scorer.cache_clear()
    yield tmp_path
    corpus.scorer.cache_clear()


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["accuracy.py", "--jobs", "1", *arguments])
    return accuracy.main()


# The sample ---------------------------------------------------------------------------------------------------------


def test_a_sample_takes_whole_pages() -> None:
    names = {(unit.name, unit.flavour) for unit in corpus.units(3) if unit.what == "pages"}
    assert {name for name, _ in names} == {"page-00", "page-03", "page-06", "page-09"}
    assert {flavour for name, flavour in names if name == "page-03"} == {"wet", "bs4"}


def test_only_lost_headlines_are_dropped() -> None:
    assert {unit.flavour for unit in corpus.units() if unit.what == "dropped"} == {"justext"}


def test_a_dump_has_the_publisher_of_its_first_page_and_says_when_languages_mix() -> None:
    first, second = (unit for unit in corpus.units() if unit.what == "dumps")
    assert (first.publisher, first.language, len(first.golds)) == ("paper-1", "en", 2)
    assert (second.publisher, second.language) == ("paper-3", "mixed")


def test_processes_give_what_one_gives(folder: Path) -> None:
    """As a program, for a process may begin anew and know of no fixture."""
    written = []
    for jobs in ("1", "2"):
        out = folder / f"{jobs}.json"
        command = [sys.executable, accuracy.__file__, "--report", "--jobs", jobs, "--json", str(out)]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "NEWSDUMP_CORPUS": str(folder)})
        written.append(json.loads(out.read_text("utf-8")))
    assert written[0] == written[1]


# The table ----------------------------------------------------------------------------------------------------------


def test_the_goals_are_all_different_and_aim_higher_than_they_must() -> None:
    assert len({goal.name for goal in accuracy.GOALS}) == len(accuracy.GOALS) == 38
    assert not any(accuracy.is_worse(goal.figure, goal.aim, goal.must) for goal in accuracy.GOALS)


def test_a_missed_must_is_a_failure_but_not_of_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch) == 1
    printed = capsys.readouterr().out
    assert "0.917           0.952  MISSED" in printed
    assert "invented" in printed
    assert run(monkeypatch, "--report") == 0


def test_less_is_better_of_leaks() -> None:
    goal = accuracy.Goal("pages", "all", "leak", 0.045, 0.010)
    verdicts = {now: accuracy.Reached(goal, now).verdict for now in (0.05, 0.02, 0.01, None)}
    assert verdicts == {0.05: "MISSED", 0.02: "", 0.01: "aim met", None: "MISSED"}


def test_every_view_is_printed_and_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    views = ("--by", "language", "--by", "flavour", "--folds", "2", "--worst", "1", "--json", str(out))
    assert run(monkeypatch, "--report", *views) == 0
    printed = capsys.readouterr().out
    assert all(head in printed for head in ("pages by language", "pages by flavour", "fold 2", "the worst pages"))
    written = json.loads(out.read_text("utf-8"))
    assert [one["name"] for one in written["worst"]] == ["page-07"]
    assert written["worst"][0]["share"] == 1
    assert set(written["by language"]["pages"]) == {"en", "sv", "all"}


def test_a_publisher_is_in_one_fold() -> None:
    rows = accuracy.measured(corpus.units(), 1)
    alone = accuracy.by_fold([row for row in rows if row.publisher == "paper-2"], 3)
    assert sum(value is not None for value in alone["pages body_F wet"]) == 1


def test_the_spread_is_of_what_there_is() -> None:
    assert accuracy.spread("pages body_F wet", [0.8, None, 0.9]) == pytest.approx((0.85, 0.0707, 0.8), abs=1e-4)
    assert accuracy.spread("pages leak all", [0.1, 0.3])[2] == 0.3
    assert accuracy.spread("pages leak all", [None]) == (None, None, None)


def test_the_kinds_without_real_pages_are_right_but_for_known_failures() -> None:
    found = accuracy.invented_kinds()
    assert [kind.kind for kind in found] == ["index", "live", "gallery", "digest"]
    assert all(kind.of > 0 and kind.verdict != "MISSED" for kind in found)


def test_a_known_failure_is_counted_but_must_not_be_right() -> None:
    kinds = [accuracy.Kind("live", right, 5, known=1) for right in (3, 4, 5)]
    assert [kind.verdict for kind in kinds] == ["MISSED", "", "aim met"]


def test_a_case_that_allows_several_kinds_is_of_each(tmp_path: Path) -> None:
    expected = {"articles": [{"kind": {"any": ["live", "article"]}}], "teasers": [{"kind": "teaser"}]}
    (tmp_path / "digest_with_a_menu.json").write_text(json.dumps(expected), "utf-8")
    assert invented.kinds(invented.Case(tmp_path / "digest_with_a_menu.txt")) == {"live", "index", "digest"}


def test_no_corpus_is_said_in_a_sentence(folder: Path) -> None:
    (folder / corpus.PAGES).unlink()
    with pytest.raises(SystemExit, match="NEWSDUMP_CORPUS can name the folder"):
        corpus.units()


def test_no_rapidfuzz_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SystemExit, match=r"rapidfuzz.*pip install -e '\.\[dev\]'"):
        corpus.scorer()


# Floors -------------------------------------------------------------------------------------------------------------

BODY, LEAK = "pages body_F wet", "pages leak all"


@pytest.fixture
def floors(tmp_path: Path) -> Path:
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"full": {BODY: 0.9, LEAK: 0.05}}), "utf-8")
    return path


@pytest.mark.parametrize(
    ("now", "fallen"),
    [
        ({BODY: 0.9, LEAK: 0.05}, []),
        ({BODY: 0.8996, LEAK: 0.0504}, []),
        ({BODY: 0.8994, LEAK: 0.05}, [BODY]),
        ({BODY: 0.9, LEAK: 0.0506}, [LEAK]),
        ({BODY: None, LEAK: 0.0}, [BODY]),
        ({}, [BODY, LEAK]),
    ],
)
def test_a_figure_below_its_floor_fails(floors: Path, now: accuracy.Figures, fallen: list[str]) -> None:
    assert [line.partition(":")[0] for line in accuracy.falls({BODY: 0.9, LEAK: 0.05}, now)] == fallen
    assert accuracy.check(floors, 1, now) == bool(fallen)


def test_an_update_raises_floors_and_keeps_the_other_run(floors: Path) -> None:
    assert accuracy.update(floors, 12, {BODY: 0.7}) == 0
    assert accuracy.update(floors, 1, {BODY: 0.95, LEAK: 0.0503, "dumps bnd_F all": 1.0}) == 0
    assert json.loads(floors.read_text("utf-8")) == {
        "full": {BODY: 0.95, LEAK: 0.05, "dumps bnd_F all": 1.0},
        "sample": {"every": 12, "figures": {BODY: 0.7}},
    }


def test_an_update_lowers_no_floor(floors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = floors.read_text("utf-8")
    assert accuracy.update(floors, 1, {BODY: 0.95, LEAK: 0.06}) == 1
    assert floors.read_text("utf-8") == before
    assert "WOULD FALL  pages leak all: 0.0600, floor 0.0500" in capsys.readouterr().out


def test_a_sample_has_floors_of_its_own(floors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.check(floors, 12, {BODY: 1.0, LEAK: 0.0}) == 1
    assert "no floors of --every 12, only of every text" in capsys.readouterr().out
    assert accuracy.update(floors, 12, {BODY: 0.7}) == accuracy.check(floors, 12, {BODY: 0.7}) == 0


def test_what_a_run_reached_is_its_own_floor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = str(tmp_path / "new.json")
    assert run(monkeypatch, "--floors", path, "--update") == 0
    assert run(monkeypatch, "--floors", path, "--check") == 0


def test_the_floors_of_the_project_are_of_its_goals() -> None:
    names = {goal.name for goal in accuracy.GOALS}
    content = json.loads(accuracy.FLOORS.read_text("utf-8"))
    assert {*content.get("full", {}), *content["sample"]["figures"]} <= names
