"""Addresses, in the memory of the library that opens them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsdump
from newsdump.errors import InputError
from newsdump.sources.inputs import records
from newsdump.sources.places import places
from tests.unit.sources.samples import PACKERS, TEXTS, faults, jsonl, texts, zipped

fsspec = pytest.importorskip("fsspec", reason="addresses need fsspec: pip install 'newsdump[remote]'")


@pytest.fixture
def memory() -> Iterator[Any]:
    system = fsspec.filesystem("memory")
    system.pipe("/crawl/b.jsonl.zst", PACKERS["zst"](jsonl([{"text": TEXTS[0]}])))
    system.pipe("/crawl/a/x.zip", zipped({"x.txt": TEXTS[1].encode()}))
    system.pipe("/crawl/.hidden", b"no")
    yield system
    system.rm("/crawl", recursive=True)


@pytest.mark.usefixtures("memory")
@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("memory://crawl/b.jsonl.zst", [0]),
        ("memory://crawl/*.zst", [0]),
        ("memory://crawl", [1, 0]),
        ("memory://crawl/**", [1, 0]),
    ],
)
def test_an_address_is_read_like_a_path(address: str, wanted: list[int]) -> None:
    items = list(records(address))
    assert sorted(texts(items)) == sorted(TEXTS[n] for n in wanted)
    assert faults(items) == []
    assert all(one.source.startswith("memory://") for one in items)


def test_a_file_has_an_address_too(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXTS[0], encoding="utf-8")
    (parsed,) = newsdump.read(path.as_uri())
    assert parsed.articles == newsdump.parse(TEXTS[0]).articles


@pytest.mark.parametrize(
    ("address", "words"),
    [("memory://gone.txt", "Nothing is there"), ("nonsense://x", "is no address that can be read")],
)
def test_what_is_not_there_is_an_input_error(address: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        places(address)
    assert str(caught.value).endswith(".")
    assert ": " in str(caught.value)


@pytest.mark.usefixtures("memory")
def test_a_line_that_breaks_is_a_fault_of_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    found = places("memory://crawl")
    assert len(found) == 2
    system = type(fsspec.filesystem("memory"))
    original = system.open

    def broken(self: object, path: str, *rest: object, **more: object) -> object:
        if path.endswith(".zip"):
            raise ConnectionError("the line is down")
        return original(self, path, *rest, **more)

    monkeypatch.setattr(system, "open", broken)
    items = list(records("memory://crawl"))
    assert texts(items) == [TEXTS[0]]
    assert faults(items) == [("ND922", "memory:///crawl/a/x.zip")]
