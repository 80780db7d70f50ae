"""Files for articles: their names stay in the folder and follow from the content."""

from __future__ import annotations

import contextlib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given

from newsdump.errors import UsageError
from newsdump.formats import Options, format_named, loads
from newsdump.model import Article, Issue
from newsdump.testing import articles
from newsdump.writing import by_part, check_folder, file_name, write_each

JSON = format_named("json")


@given(articles())
def test_a_file_s_name_is_one_that_every_system_takes(article: Article) -> None:
    name = file_name(article, ".nitf.xml", 12)
    assert Path(name).name == name
    assert len(name.encode()) < 160
    assert name.endswith(f"-{article.id[:16]}-12.nitf.xml")
    assert name[0] not in ".-~ "
    for character in name.removesuffix(".nitf.xml"):
        assert character == "-" or unicodedata.category(character)[0] in "LNM"


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\boot.ini", "c-boot-ini"),
        ("CON", "con"),
        ("  ", "article"),
        (None, "article"),
        ("नदी का पुल", "नदी-का-पुल"),
        ("x" * 5000, "x" * 90),
        ("橋" * 5000, "橋" * 30),
        ("A\u2028B\x00"[:2] + "\n", "a"),
    ],
)
def test_words_of_the_headline_begin_the_name(headline: str | None, words: str) -> None:
    article = Article(headline=headline)
    assert file_name(article, ".json") == f"{words}-{article.id[:16]}.json"


def test_each_article_has_a_file_of_its_own(tmp_path: Path) -> None:
    first, second = Article(headline="Dam"), Article(headline="Dam", notes=["x"])
    said: list[Issue] = []
    assert write_each(iter([first, second, first]), tmp_path / "new", JSON, Options(), said.append) == 3
    found = {path.name: loads(path.read_bytes()) for path in (tmp_path / "new").iterdir()}
    assert found == {
        file_name(first, ".json"): (first,),
        file_name(second, ".json"): (second,),
        file_name(first, ".json", 2): (first,),
    }
    assert said == []


def test_a_folder_that_will_not_do_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="is not empty: add -y"):
        check_folder(tmp_path, overwrite=False)
    check_folder(tmp_path, overwrite=True)
    with pytest.raises(UsageError, match="is a file: name a folder"):
        check_folder(tmp_path / "file", overwrite=True)
    with pytest.raises(UsageError, match=r"no folder .*none to make deep in: make it first"):
        check_folder(tmp_path / "none" / "deep", overwrite=True)
    check_folder(tmp_path / "new", overwrite=False)
    assert not (tmp_path / "new").exists()


def test_nobody_sees_half_a_file(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old", encoding="utf-8")
    with contextlib.suppress(ZeroDivisionError), by_part(target) as file:
        file.write("half")
        assert target.read_text("utf-8") == "old"
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert target.read_text("utf-8") == "old"
