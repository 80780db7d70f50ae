"""Zip archives: each member is a file of its own, and nothing is written anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdump.sources.inputs import records_of
from newsdump.sources.records import Record
from tests.unit.sources.samples import PACKERS, TEXTS, Pipe, faults, found, jsonl, texts, zipped

MEMBERS = {f"{n}.txt": text.encode() for n, text in enumerate(TEXTS)}


def test_each_member_is_a_file() -> None:
    items = found(zipped(MEMBERS), "news.zip")
    assert texts(items) == list(TEXTS)
    assert [one.source for one in items] == ["news.zip, 0.txt", "news.zip, 1.txt", "news.zip, 2.txt"]


def test_members_are_read_by_their_own_kind() -> None:
    rows = jsonl({"text": text} for text in TEXTS)
    inner = zipped({"deep/rows.jsonl.gz": PACKERS["gz"](rows)})
    items = found(zipped({"a.txt": b"Rain came.", "inner.zip": inner}), "x.zip")
    assert texts(items) == ["Rain came.", *TEXTS]
    assert items[-1].source == "x.zip, inner.zip, deep/rows.jsonl.gz, line 3"


@pytest.mark.parametrize("packer", sorted(PACKERS))
def test_an_archive_is_read_from_a_pipe_and_through_a_packing(packer: str) -> None:
    data = PACKERS[packer](zipped(MEMBERS))
    assert texts(records_of(Pipe(data), "pipe")) == list(TEXTS)  # type: ignore[arg-type]


def test_names_that_climb_are_only_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    monkeypatch.chdir(inside)
    names = ["../climbed.txt", "/absolute.txt", "C:\\drive.txt", "..\\climbed.txt"]
    items = found(zipped(dict.fromkeys(names, b"Rain came.")), "x.zip")
    assert texts(items) == ["Rain came."] * 4
    assert sorted(tmp_path.rglob("*")) == [inside]


def test_folders_and_hidden_members_are_passed_over() -> None:
    data = zipped(
        {"a/": b"", "a/x.txt": b"Rain came.", ".DS_Store": b"0", "__MACOSX/a/._x.txt": b"0", "a\\.b\\x.txt": b"0"}
    )
    assert texts(found(data)) == ["Rain came."]


def test_a_damaged_member_spares_the_others() -> None:
    data = bytearray(zipped({"a.txt": b"First." * 50, "b.txt": bytes(range(256)) * 9, "c.txt": b"Third."}))
    at = data.index(b"b.txt") + 30
    data[at : at + 8] = b"\xff" * 8
    items = found(bytes(data), "x.zip")
    assert texts(one for one in items if one.source != "x.zip, b.txt") == ["First." * 50, "Third."]
    assert faults(items) == [("ND923", "x.zip, b.txt")]


def test_an_encrypted_member_is_a_fault() -> None:
    data = bytearray(zipped({"a.txt": b"First.", "b.txt": b"Second."}))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    items = found(bytes(data), "x.zip")
    assert texts(items) == ["Second."]
    assert faults(items) == [("ND922", "x.zip, a.txt")]


def test_an_archive_without_its_end_is_a_fault() -> None:
    items = found(zipped(MEMBERS)[:-30], "x.zip")
    assert faults(items) == [("ND922", "x.zip")]
    assert texts(items) == []


def test_an_empty_archive_holds_nothing() -> None:
    assert found(zipped({})) == []


def test_a_bomb_of_many_members_stops_as_one() -> None:
    """Their sizes are counted together: no member alone is above the limit."""
    bomb = zipped({f"{n}.txt": bytes(900_000) for n in range(30)})
    items = found(bomb, "x.zip", max_size=1_000_000)
    size = sum(len(one.text) for one in items if isinstance(one, Record))
    assert size < 1_000_000 + 100 * len(bomb)
    assert [code for code, _ in faults(items)] == ["ND924"]
