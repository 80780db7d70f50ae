"""Plain text: at once if it is short, and in chunks if it is long."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

import newsdump
from newsdump.sources.inputs import records, records_of
from newsdump.sources.records import LongText, Record
from tests.unit.sources.samples import TEXTS, faults

LONG = "".join(f"{text}\n\n\n" for text in TEXTS * 500).encode()


def test_a_short_text_is_a_record_and_a_long_one_is_never_held() -> None:
    (short,) = records_of(io.BytesIO(b"x" * (2**20 - 1)), "x")
    assert isinstance(short, Record)
    (long,) = records_of(io.BytesIO(b"x" * 2**20), "x")
    assert isinstance(long, LongText)


@pytest.fixture
def _short_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdump.sources.text.LONG", 2**16)


@pytest.mark.usefixtures("_short_is_long")
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_long_text_is_what_it_parses_to_at_once(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    path = tmp_path / "long.txt"
    path.write_bytes(pack(LONG))
    dumps = list(newsdump.read(path))
    assert len(dumps) > 1
    whole = newsdump.parse(LONG)
    assert tuple(article for dump in dumps for article in dump.articles) == whole.articles
    assert {dump.source for dump in dumps} == {str(path)}


@pytest.mark.usefixtures("_short_is_long")
def test_a_long_text_that_ends_early_gives_what_could_be_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt.gz"
    path.write_bytes(gzip.compress(LONG)[:-300])
    *dumps, last = newsdump.read(path)
    assert dumps[0].articles
    assert [issue.code for issue in last.issues] == ["ND923"]


@pytest.mark.usefixtures("_short_is_long")
def test_a_long_text_that_nobody_reads_costs_the_next_file_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LONG)
    (tmp_path / "b.txt").write_bytes(b"Rain came.")
    first, second = records(tmp_path)
    assert isinstance(first, LongText)
    assert isinstance(second, Record)
    assert second.text == b"Rain came."
    assert faults([second]) == []


@pytest.mark.usefixtures("_short_is_long")
@pytest.mark.parametrize("jobs", [1, 2])
def test_long_texts_between_records_keep_their_places(tmp_path: Path, jobs: int) -> None:
    """On any number of processes: a long text is read where it lies, when all before it is done."""
    from newsdump.batches.conversion import dumps_of

    for name, content in {"a.txt": b"Rain came.", "b.txt": LONG, "c.txt": b"Rain went.", "d.txt": LONG}.items():
        (tmp_path / name).write_bytes(content)
    dumps = list(dumps_of(records(tmp_path), jobs))
    names = [Path(dump.source or "").name for dump in dumps]
    assert names == sorted(names)
    assert set(names) == {"a.txt", "b.txt", "c.txt", "d.txt"}
    articles: dict[str, list[newsdump.Article]] = {}
    for name, dump in zip(names, dumps, strict=True):
        articles.setdefault(name, []).extend(dump.articles)
    assert articles["b.txt"] == articles["d.txt"] == list(newsdump.parse(LONG).articles)
