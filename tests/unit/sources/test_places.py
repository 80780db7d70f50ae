"""Which files an input names, and in which order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsdump.errors import InputError
from newsdump.sources.places import is_among, places


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = ["b.txt", "a.txt", "deep/c.txt", "deep/er/d.jsonl", "a/z.txt", ".hidden", ".git/x.txt", "x.json.1f.part"]
    for name in names:
        path = tmp_path / "crawl" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "crawl"


def named(path: str | Path) -> list[str]:
    return [Path(one.name).as_posix() for one in places(path)]


def test_a_folder_is_all_files_below_it(folder: Path) -> None:
    wanted = ["crawl/a.txt", "crawl/b.txt", "crawl/a/z.txt", "crawl/deep/c.txt", "crawl/deep/er/d.jsonl"]
    assert named("crawl") == named("crawl/") == named(Path("crawl")) == wanted


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("crawl/*.txt", ["crawl/a.txt", "crawl/b.txt"]),
        ("crawl/**/*.txt", ["crawl/a.txt", "crawl/a/z.txt", "crawl/b.txt", "crawl/deep/c.txt"]),
        ("crawl/[b]*", ["crawl/b.txt"]),
        ("crawl/dee?", ["crawl/deep/c.txt", "crawl/deep/er/d.jsonl"]),
    ],
)
def test_a_pattern_is_what_fits_it(folder: Path, pattern: str, wanted: list[str]) -> None:
    assert named(pattern) == wanted


def test_no_file_is_read_twice(folder: Path) -> None:
    found = named("crawl/**")
    assert len(found) == len(set(found)) == 5


@pytest.mark.skipif(os.name == "nt", reason="names of files cannot have these signs there")
def test_a_file_with_the_signs_of_a_pattern_is_itself(folder: Path) -> None:
    (folder / "[b]*").write_text("odd", encoding="utf-8")
    assert named("crawl/[b]*") == ["crawl/[b]*"]


def test_sizes_are_known(folder: Path) -> None:
    assert [one.size for one in places("crawl/*.txt")] == [5, 5]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_nothing_is_a_fault_of_its_own(folder: Path) -> None:
    from newsdump.sources.inputs import records
    from tests.unit.sources.samples import faults, texts

    (folder / "gone.txt").symlink_to("nowhere")
    items = list(records("crawl/*.txt"))
    assert texts(items) == ["a.txt", "b.txt"]
    assert faults(items) == [("ND922", "crawl/gone.txt")]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_circle_end(folder: Path) -> None:
    (folder / "deep" / "up").symlink_to(folder)
    assert len(named("crawl")) == 5


def test_an_output_is_seen_among_the_inputs(folder: Path) -> None:
    assert is_among(Path("crawl/new.json"), "crawl")
    assert is_among(Path("crawl/deep/new.json"), "crawl")
    assert is_among(Path("crawl/a.txt"), "crawl/*.txt")
    assert is_among(Path("crawl/a.txt"), "crawl/a.txt")
    assert not is_among(Path("new.json"), "crawl")
    assert not is_among(Path("crawl/new.json"), "crawl/*.txt")
    assert not is_among(Path("crawl/a.txt"), "memory://crawl")


def test_an_address_without_its_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(InputError, match=r"pip install 'newsdump\[remote\]'"):
        places("s3://bucket/crawl.jsonl")
