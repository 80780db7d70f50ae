"""`validate` and `formats --json`: faults with their lines, in a user's words."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import newsdump
from newsdump.formats import FORMATS
from newsdump.model import Article, Block
from tests.cli.conftest import Run
from tests.shared import ROOT, schemas

EXAMPLE = ROOT / "examples" / "two-articles.txt"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NEWSDUMP_SCHEMAS", raising=False)


@pytest.mark.parametrize("name", ["json", "jsonl", "xml"])
def test_what_convert_writes_is_valid(run: Run, name: str) -> None:
    target = f"articles.{name}"
    run("convert", EXAMPLE, "-o", target)
    ran = run("validate", target)
    assert (ran.code, ran.out, ran.err) == (0, b"", "no fault was found\n")
    assert run("validate", "-", "-t", name, stdin=Path(target).read_bytes()).code == 0


@pytest.mark.parametrize("known", [one for one in FORMATS if one.standard], ids=lambda known: known.name)
def test_what_convert_writes_follows_its_standard(run: Run, known: newsdump.formats.Format) -> None:
    if known.several:
        run("convert", EXAMPLE, "-o", f"articles{known.suffix}")
        files = [f"articles{known.suffix}"]
    else:
        run("convert", EXAMPLE, "-t", known.name, "-O", "out")
        files = [str(path) for path in Path("out").iterdir()]
    ran = run("validate", *files, "--schemas", schemas())
    assert (ran.code, ran.text) == (0, "")


def test_a_standard_s_schema_must_be_named(run: Run, tmp_path: Path) -> None:
    Path("a.tei.xml").touch()
    ran = run("validate", "a.tei.xml")
    assert (ran.code, ran.out) == (2, b"")
    assert "by the standard's own schema, a file named like tei_all*.rng: --schemas DIR says where it lies." in ran.err
    assert f"there is none in {tmp_path}" in run("validate", "a.tei.xml", "--schemas", tmp_path).err
    assert "There is no folder none" in run("validate", "a.tei.xml", "--schemas", "none").err


def test_a_format_without_a_schema_is_said(run: Run) -> None:
    Path("a.csv").touch()
    ran = run("validate", "a.csv")
    assert (ran.code, ran.err) == (
        2,
        "newsdump: The format 'csv' has no schema: there is nothing to check its files by.\n",
    )


def test_faults_of_json_are_told_with_line_and_place(run: Run) -> None:
    articles = [Article(headline="Dam"), Article(body=[Block(text="Rain.")])]
    document = newsdump.dumps(articles).replace('"Dam"', "5").replace('"kind": "paragraph"', '"kind": "verse"')
    Path("a.json").write_text(document.replace('"text": "Rain."', '"titel": ""'), encoding="utf-8")
    ran = run("validate", "a.json")
    assert ran.code == 1
    kinds = "paragraph, subhead, quote, item, entry"
    assert sorted(ran.text.splitlines()) == [
        "a.json:13: expected no field 'titel' here (at $[1].body[0])",
        "a.json:13: expected the field 'text', found none (at $[1].body[0])",
        f"a.json:14: expected one of {kinds}, found the text 'verse' (at $[1].body[0].kind)",
        "a.json:6: expected a text, found 5 (at $[0].headline)",
    ]
    assert ran.err == "4 faults in 1 file\n"


def test_faults_of_lines_are_told_with_their_line(run: Run) -> None:
    line = newsdump.dumps(Article(), "jsonl")
    Path("a.jsonl").write_text(f"{line}\n{line.replace('article', 'poem')}{line[:-3]}\n", encoding="utf-8")
    ran = run("validate", "a.jsonl")
    assert ran.code == 1
    first, second = ran.text.splitlines()
    assert (
        first == "a.jsonl:3: expected one of article, live, gallery, digest, teaser, found the text 'poem' (at $.kind)"
    )
    assert second.startswith("a.jsonl:4: expected JSON: ")


def test_faults_of_xml_are_told_with_their_line(run: Run) -> None:
    document = newsdump.dumps(Article(headline="Dam", kicker="Rain"), "xml")
    Path("a.xml").write_text(document.replace("<kicker>Rain</kicker>", "<titel>Rain</titel>"), encoding="utf-8")
    Path("b.xml").write_text(document.replace("</headline>", ""), encoding="utf-8")
    ran = run("validate", "a.xml", "b.xml")
    assert ran.code == 1
    assert "a.xml:5: " in ran.text
    assert "titel" in ran.text
    assert "urn:newsdump" not in ran.text
    assert "b.xml:" in ran.text
    assert "expected XML" in ran.text
    assert ran.err == "2 faults in 2 files\n"


def test_what_no_schema_can_say_the_reader_says(run: Run) -> None:
    document = newsdump.dumps(newsdump.parse(EXAMPLE.read_bytes()), "xml").replace(
        "</article>", '<published value="2030-02-30">x</published></article>', 1
    )
    Path("a.xml").write_text(document, encoding="utf-8")
    ran = run("validate", "a.xml")
    assert (ran.code, ran.err) == (1, "1 fault in 1 file\n")


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
@pytest.mark.parametrize("name", ["json", "jsonl", "xml"])
def test_other_encodings_are_faults(run: Run, name: str, encoding: str) -> None:
    document = newsdump.dumps(Article(headline="Café"), name).replace("<?xml version='1.0' encoding='UTF-8'?>\n", "")
    ran = run("validate", "-", "-t", name, stdin=document.encode(encoding))
    assert ran.code == 1
    assert "Traceback" not in ran.err


def test_a_missing_library_names_its_extra(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    Path("a.json").write_text("[]", encoding="utf-8")
    Path("a.xml").write_text(newsdump.dumps([], "xml"), encoding="utf-8")
    ran = run("validate", "a.json")
    assert (ran.code, ran.out) == (2, b"")
    assert "python -m pip install 'newsdump[validate]'" in ran.err
    assert run("validate", "a.xml").code == 0


def test_formats_as_json_tell_what_is_lost(run: Run) -> None:
    told = {one["name"]: one for one in json.loads(run("formats", "--json").out)}
    assert list(told) == [known.name for known in FORMATS]
    assert told["json"]["lost"] == []
    assert told["json"]["reads"] is True
    assert "kicker" in told["jsonld"]["lost"]
    assert told["nitf"]["several"] is False
