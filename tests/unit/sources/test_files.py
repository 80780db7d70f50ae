"""Files become dumps, whatever their encoding; what cannot be read is said in a sentence."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

import newsdump
from newsdump.errors import InputError, UsageError
from newsdump.sources.files import read
from newsdump.sources.places import places
from tests.shared import ROOT
from tests.unit.sources.samples import PACKERS

EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_a_file_reads_as_its_bytes_parse(path: Path) -> None:
    assert list(read(path)) == [newsdump.parse(path.read_bytes(), source=str(path))]


def test_the_examples_are_there() -> None:
    assert len(EXAMPLES) == 4


@pytest.mark.parametrize("kind", [str, Path])
def test_the_source_is_the_path_as_given(tmp_path: Path, kind: type) -> None:
    path = tmp_path / "dump.txt"
    path.write_text("One line.", encoding="utf-8")
    (parsed,) = read(kind(path))
    assert parsed.source == str(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_the_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    text = (ROOT / "examples" / "japanese.txt").read_text("utf-8")
    path = tmp_path / "dump.txt"
    path.write_bytes(text.encode(encoding))
    (parsed,) = read(path)
    assert parsed.articles == newsdump.parse(text).articles


def test_an_empty_file_is_an_empty_dump(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    (parsed,) = read(path)
    assert parsed.articles == ()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("gone.txt", "There is no file"),
        (Path(__file__) / "gone.txt", "There is no file"),
        ("a\0b", "cannot be the name of a file"),
        ("n" * 5000, "cannot be read"),
        ("gone-*.txt", "No file fits gone-"),
    ],
    ids=["missing", "in a file", "nul", "endless", "pattern"],
)
@pytest.mark.parametrize("reading", [places, read])
def test_what_cannot_be_read_is_an_input_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str | Path, words: str, reading: object
) -> None:
    """At the call, not at the first dump; in one sentence, which names the path and says what to do."""
    monkeypatch.chdir(tmp_path)
    assert callable(reading)
    with pytest.raises(InputError) as caught:
        reading(path)
    message = str(caught.value)
    assert words in message
    assert ": " in message
    assert message.endswith(".")
    assert isinstance(caught.value, OSError)


def test_a_folder_without_a_file_is_an_input_error(tmp_path: Path) -> None:
    (tmp_path / ".hidden").touch()
    with pytest.raises(InputError, match="holds no file to read: check its name"):
        read(tmp_path)


class Bytes(os.PathLike[bytes]):
    def __fspath__(self) -> bytes:
        return b"dump.txt"


@pytest.mark.parametrize("given", [5, None, b"dump.txt", Bytes(), io.StringIO("A dump."), ["dump.txt"]])
@pytest.mark.parametrize("reading", [places, read])
def test_what_is_no_path_is_a_usage_error(given: object, reading: object) -> None:
    """A number above all: the system would take it for an open file."""
    assert callable(reading)
    words = rf"as a str or Path, not {type(given).__name__}: for its content take parse\."
    with pytest.raises(UsageError, match=words):
        reading(given)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_locked_file_is_an_input_error(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.touch(mode=0o000)
    with pytest.raises(InputError, match="may not be read"):
        read(path)


def test_a_refused_file_is_an_input_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that opens for nobody, though it looked readable a moment ago."""
    path = tmp_path / "locked.txt"
    path.touch()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match=r"locked\.txt may not be read: give yourself permission"):
        next(read(path))


def test_a_long_file_comes_in_windows_and_is_what_its_bytes_parse_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdump.sources.text.LONG", 2**18)
    path = tmp_path / "long.txt"
    path.write_text("".join(f"Line {number} of a long file.\n" for number in range(20_000)), encoding="utf-8")
    windows = list(read(path))
    assert len(windows) == 3
    starts = [start for dump in windows for start in dump.lines.starts]
    assert starts == list(newsdump.parse(path.read_bytes()).lines.starts)


def test_a_packing_whose_library_is_missing_costs_that_file_and_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def missing(*_: object) -> None:
        raise ImportError

    (tmp_path / "a.zst").write_bytes(PACKERS["zst"](b"Rain came."))
    (tmp_path / "b.txt").write_bytes(b"Rain came.")
    monkeypatch.setattr("newsdump.sources.inputs.unpacked", missing)
    first, second = newsdump.read(tmp_path)
    assert [(issue.code, "pip install 'newsdump[zstd]'" in issue.message) for issue in first.issues] == [
        ("ND922", True)
    ]
    assert [line.text for line in second.lines] == ["Rain came."]
