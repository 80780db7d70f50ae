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

LONG = "".join(f"{text}\n\n\n" for text in TEXTS * 3200).encode()


def test_a_short_text_is_a_record_and_a_long_one_is_never_held() -> None:
    (short,) = records_of(io.BytesIO(b"x" * (2**20 - 1)), "x")
    assert isinstance(short, Record)
    (long,) = records_of(io.BytesIO(b"x" * 2**20), "x")
    assert isinstance(long, LongText)


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


def test_a_long_text_that_ends_early_gives_what_could_be_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt.gz"
    path.write_bytes(gzip.compress(LONG)[:-300])
    *dumps, last = newsdump.read(path)
    assert len(dumps) > 1
    assert [issue.code for issue in last.issues] == ["ND923"]


def test_a_long_text_that_nobody_reads_costs_the_next_file_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LONG)
    (tmp_path / "b.txt").write_bytes(b"Rain came.")
    first, second = records(tmp_path)
    assert isinstance(first, LongText)
    assert isinstance(second, Record)
    assert second.text == b"Rain came."
    assert faults([second]) == []
