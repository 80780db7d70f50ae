"""Pictures from the files."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.filed import FILE_HEAD, file_words_start, without_file


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ("REUTERS/Ada Roe", "/File Photo"),
        ("The pier in winter", " (Archivbild)"),
        ("The pier in winter.", " —FILE"),
        ("码头。", "（资料图）"),
    ],
)
def test_words_at_the_end(kept: str, words: str) -> None:
    line = kept + words
    assert file_words_start(line, len(line)) == len(kept)
    assert without_file(line) == (kept, True)


def test_a_comma_counts_within_a_credit_only() -> None:
    line = "AP Photo/Ada Roe, File"
    assert file_words_start(line, len(line)) is None
    assert file_words_start(line, len(line), loose=True) == len("AP Photo/Ada Roe")


@pytest.mark.parametrize("line", ["Crews file past", "The profile", "Ada Roe", ""])
def test_other_words(line: str) -> None:
    assert file_words_start(line, len(line)) is None
    assert without_file(line) == (line, False)


@pytest.mark.parametrize("head", ["FILE - ", "FILE PHOTO: ", "File — ", "[FILE PHOTO] : "])
def test_words_in_front(head: str) -> None:
    found = FILE_HEAD.match(head + "Crews clear the pier.")
    assert found is not None
    assert found.end() == len(head)


def test_a_sentence_that_begins_with_the_word() -> None:
    assert FILE_HEAD.match("Files were lost.") is None
