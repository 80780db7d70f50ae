"""`dumps`, `dump`, `loads`, `load`: what they take, what they refuse."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdump import formats
from newsdump.errors import FormatError, UsageError
from newsdump.formats import FORMATS, dump, dumps, format_for_path, format_named, load, loads, schema_text
from newsdump.model import Article, Caption, Lines, ParsedDump
from tests.unit.formats.samples import EMPTY, FULL

OWN = ["json", "jsonl", "xml"]
NO_LINES = Lines("", (), (), (), (), (), (), ())


def test_our_formats_come_first_in_this_order() -> None:
    assert [known.name for known in FORMATS][:3] == OWN
    assert formats.formats() == FORMATS


def test_formats_are_imported_when_they_are_first_asked_for_and_nothing_else_is_there() -> None:
    assert formats.__getattr__("FORMATS") == FORMATS
    with pytest.raises(AttributeError, match=r"^module 'newsdump.formats' has no attribute 'FORMAT'$"):
        formats.__getattr__("FORMAT")


@pytest.mark.parametrize("name", OWN)
def test_a_parsed_dump_is_written_with_its_articles_alone(name: str) -> None:
    parsed = ParsedDump(articles=(FULL,), teasers=(EMPTY,), lines=NO_LINES)
    assert dumps(parsed, name) == dumps([FULL], name)


@pytest.mark.parametrize("name", OWN)
def test_one_article_is_written_like_a_list_of_one(name: str) -> None:
    assert dumps(FULL, name) == dumps((FULL,), name) == dumps(iter([FULL]), name)


@pytest.mark.parametrize("given", ["text", b"bytes", 5, None, [FULL, {"headline": "x"}], ["text"]])
@pytest.mark.parametrize("name", OWN)
def test_what_is_no_article_is_not_written(given: object, name: str) -> None:
    with pytest.raises(UsageError, match="What is written is"):
        dumps(given, name)  # type: ignore[arg-type]


def test_an_unknown_format_names_the_known_ones() -> None:
    for call in (lambda: dumps(FULL, "yaml"), lambda: loads("", "yaml"), lambda: schema_text("yaml")):
        with pytest.raises(UsageError, match="no format 'yaml': choose one of json, jsonl, xml"):
            call()


@pytest.mark.parametrize("name", OWN)
def test_dump_writes_what_dumps_gives(name: str, tmp_path: Path) -> None:
    path = tmp_path / "articles"
    with path.open("w", encoding="utf-8", newline="") as file:
        dump([FULL, EMPTY], file, name, provenance=True)
    assert path.read_bytes().decode() == dumps([FULL, EMPTY], name, provenance=True)


@pytest.mark.parametrize("name", [known.name for known in FORMATS if known.several])
def test_dump_holds_no_more_than_two_articles(name: str) -> None:
    """When the third article is asked for, the first has been written: some formats look whether there is a second."""
    file = io.StringIO()

    def made() -> Iterator[Article]:
        yield Article(headline="First of Three")
        yield Article(headline="Second of Three")
        assert "First of Three" in file.getvalue()
        yield Article(headline="Third of Three")

    dump(made(), file, name)
    assert "Third of Three" in file.getvalue()


@pytest.mark.parametrize("name", OWN)
def test_a_fault_of_the_file_comes_out_as_it_is(name: str) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            if "First" in text:
                raise BrokenPipeError("nobody reads")
            return super().write(text)

    with pytest.raises(BrokenPipeError, match="nobody reads"):
        dump([Article(headline="First")] * 3, Full(), name)


def test_dump_says_when_a_file_takes_bytes(tmp_path: Path) -> None:
    with (tmp_path / "a.json").open("wb") as file, pytest.raises(UsageError, match="open it with mode='w'"):
        dump(FULL, file)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="open for text, not to str"):
        dump(FULL, "a.json")  # type: ignore[arg-type]


def test_dump_says_when_a_file_has_another_encoding(tmp_path: Path) -> None:
    with (tmp_path / "a.xml").open("w", encoding="cp1252") as file, pytest.raises(UsageError, match="encoding='utf-8'"):
        dump(FULL, file, "xml")
    assert (tmp_path / "a.xml").read_bytes() == b""


@pytest.mark.parametrize("name", OWN)
def test_a_byte_order_mark_is_passed_over(name: str) -> None:
    text = dumps([FULL, EMPTY], name)
    assert loads("\ufeff" + text, name) == (FULL, EMPTY)
    assert loads(text.encode("utf-8-sig"), name) == (FULL, EMPTY)


@pytest.mark.parametrize("name", OWN)
def test_load_takes_files_open_for_text_and_for_bytes(name: str, tmp_path: Path) -> None:
    path = tmp_path / "articles"
    with path.open("w", encoding="utf-8") as out:
        dump([FULL, EMPTY], out, name)
    with path.open(encoding="utf-8") as text_file:
        assert load(text_file, name) == (FULL, EMPTY)
    with path.open("rb") as byte_file:
        assert load(byte_file, name) == (FULL, EMPTY)


@pytest.mark.parametrize("name", OWN)
def test_bytes_that_are_no_utf8_are_a_format_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="expected UTF-8, found the byte 0xFF on line 2"):
        loads(b"[\n\xff", name)
    path = tmp_path / "latin"
    path.write_bytes("[é]".encode("latin-1"))
    with path.open(encoding="utf-8") as file, pytest.raises(FormatError, match="expected UTF-8, found the byte 0xE9"):
        load(file, name)


@pytest.mark.parametrize("name", OWN)
def test_a_fault_is_found_by_its_path_in_every_format(name: str) -> None:
    """The credit of the fourth article's second caption."""
    given = Article(captions=[Caption(text="a", credit="b"), Caption(text="c", credit="d")], meta=[("n", "v")])
    text = dumps([EMPTY, EMPTY, FULL, given, EMPTY], name)
    harm = {"json": ('"credit": "d"', '"credit": "\\u0000"'), "jsonl": ('"credit":"d"', '"credit":{"credit":"d"}')}
    whole, broken = harm.get(name, ("<credit>d</credit>", "<credit><credit>d</credit></credit>"))
    assert text.count(whole) == 1
    with pytest.raises(FormatError) as caught:
        loads(text.replace(whole, broken), name)
    assert caught.value.path == "$[3].captions[1].credit"
    assert ("on line 4 " in caught.value.message) is (name == "jsonl")


@pytest.mark.parametrize("name", OWN)
def test_another_version_is_refused_before_anything_else_is_asked(name: str) -> None:
    text = dumps([FULL, FULL], name).replace("newsdump/1", "newsdump/2").replace("newsdump:1", "newsdump:2")
    with pytest.raises(FormatError) as caught:
        loads(text.replace("headline", "titel"), name)
    assert caught.value.path == ("$" if name == "xml" else "$[0].schema")
    assert ("newsdump:2" if name == "xml" else "the only version that this newsdump reads") in caught.value.message


def test_what_is_neither_text_nor_file_is_a_usage_error() -> None:
    for given in (io.StringIO("[]"), None, 5):
        words = f"loads reads what dumps gave, not {type(given).__name__}: for a file take load"
        with pytest.raises(UsageError, match=words):
            loads(given)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="load reads an open file, not str: for a text take loads"):
        load("[]")  # type: ignore[arg-type]


@pytest.mark.usefixtures("oneway")
def test_a_format_without_a_way_back_is_written_and_not_read() -> None:
    assert dumps([FULL, EMPTY], "oneway") == "Ferry <Orla> Reaches Quay & Stays|None"
    with pytest.raises(UsageError, match="can only be written: those that can be read back are json, jsonl, xml"):
        loads("", "oneway")
    with pytest.raises(UsageError, match="has no schema of ours"):
        schema_text("oneway")


@pytest.mark.usefixtures("oneway")
def test_a_path_finds_its_format_by_the_longest_suffix() -> None:
    found = {path: format_for_path(path).name for path in ("a.json", "b/c.JSONL", "a.b.xml", "a.one.xml")}
    assert found == {"a.json": "json", "b/c.JSONL": "jsonl", "a.b.xml": "xml", "a.one.xml": "oneway"}
    assert format_for_path(Path("a.json")) is format_named("json")


def test_a_path_of_no_format_names_the_suffixes() -> None:
    with pytest.raises(UsageError, match=r"'a\.yaml': end the name with one of \.json, \.jsonl, \.xml"):
        format_for_path("a.yaml")


def test_without_provenance_no_format_tells_where_values_stood() -> None:
    for name in OWN:
        plain = loads(dumps(FULL, name), name)[0]
        assert plain == FULL
        assert plain.provenance == ()
        assert [caption.copies for caption in plain.captions] == [1, 1]


def test_who_writes_json_does_not_load_lxml_nor_hypothesis() -> None:
    program = (
        "import sys, newsdump.formats as f; from newsdump.model import Article; f.loads(f.dumps(Article()));"
        "f.loads(f.dumps(Article(), 'jsonl'), 'jsonl'); print(sorted({'lxml', 'hypothesis'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("known", [one for one in FORMATS if not one.several], ids=lambda known: known.name)
def test_a_format_of_single_articles_takes_one(known: formats.Format) -> None:
    assert dumps(iter([FULL]), known.name) == dumps(FULL, known.name)
    with pytest.raises(UsageError, match="one article, and several are given: write each to a file of its own"):
        dumps([FULL, EMPTY], known.name)
    with pytest.raises(UsageError, match="one article, and none is given"):
        dumps([], known.name)


@pytest.mark.parametrize("name", OWN)
def test_compact_and_indented_say_the_same(name: str) -> None:
    compact = dumps([FULL, EMPTY], name, compact=True, provenance=True)
    assert loads(compact, name) == (FULL, EMPTY)
    assert len(compact) <= len(dumps([FULL, EMPTY], name, provenance=True))
    assert dumps(loads(compact, name), name) == dumps([FULL, EMPTY], name)
