"""What `validate` finds: by schemas of each kind, small ones of our own, and in documents of strangers."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdump.errors import UsageError
from newsdump.formats import dumps, format_named
from newsdump.formats.validating import Finding, cached_validators, validator
from newsdump.model import Article

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def findings(text: str) -> list[str]:
    return [one.message for one in validator(format_named("xml"))(text.encode())]


def test_a_document_with_entities_is_a_finding(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret", "utf-8")
    for declared in (
        f'<!ENTITY l0 "ha">{LAUGHS}',
        f'<!ENTITY l9 SYSTEM "{secret.as_uri()}">',
        f'<!ENTITY l9 "{"x" * 50_000}">',
    ):
        for use in ("<articles xmlns='urn:newsdump:1'>&l9;</articles>", "<articles xmlns='urn:newsdump:1' a='&l9;'/>"):
            found = findings(f"<!DOCTYPE articles [{declared}]>{use}")
            assert found
            assert all(len(one) < 1000 and "the secret" not in one for one in found)


@pytest.mark.parametrize("name", ["json", "jsonl"])
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("[" * 100_000, "expected JSON of a few levels, found nesting too deep to read"),
        ("9" * 5000, "expected numbers of at most 4300 digits, found a longer one"),
        ("9" * 4000, "expected a text, found a number of many digits (at $.headline)"),
        ("-9", "expected a text, found -9 (at $.headline)"),
    ],
)
def test_deep_nesting_and_huge_numbers_are_findings(name: str, value: str, words: str) -> None:
    line = f'{{"schema":"newsdump/1","id":"{"0" * 32}","kind":"article","headline":{value}}}'
    text = line if name == "jsonl" else f"[{line}]"
    (found,) = validator(format_named(name))(text.encode())
    assert found.message.replace("$[0]", "$") == words


def test_depth_and_size_of_xml_are_bounded() -> None:
    for inner, words in (("<a>" * 300, "Excessive depth in document: 256"), ("x" * 10_000_001, "Text node too long")):
        (message,) = findings(f"<articles xmlns='urn:newsdump:1'>{inner}")
        assert message.startswith("expected XML: ")
        assert message.endswith(words)


# Schemas under the standards' file names, which know no more than an element or two.

TEI = """<element name="TEI" xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
<zeroOrMore><element name="text"><text/></element></zeroOrMore></element>"""
NITF = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
 targetNamespace="http://iptc.org/std/NITF/2006-10-18/"><xs:element name="nitf"><xs:complexType><xs:sequence>
<xs:element name="body" type="xs:integer"/></xs:sequence></xs:complexType></xs:element></xs:schema>"""
POWER = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
 targetNamespace="http://iptc.org/std/nar/2006-10-01/"><xs:element name="newsMessage"><xs:complexType><xs:sequence>
<xs:any processContents="skip" maxOccurs="9"/></xs:sequence></xs:complexType></xs:element></xs:schema>"""
NINJS = """{"properties": {"uri": {"type": "string"}, "place": {"$ref": "urn:places#"}}, "required": ["uri"]}"""
PLACES = """{"$id": "urn:places#", "type": "object"}"""
IN_NITF = '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">\n<body>{}</body></nitf>'
IN_G2 = '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">\n{}\n{}</newsMessage>'


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    """A folder of schemas, each in a folder of its own."""
    files = {
        "tei/tei_all_4.rng": TEI,
        "nitf/3.6/nitf-3-6.xsd": NITF,
        "g2/NewsML-G2_2.34-spec-All-Power.xsd": POWER,
        "ninjs/ninjs-schema_3.1.json": NINJS,
        "ninjs/places.json": PLACES,
        "ninjs/list.json": "[]",
        "ninjs/broken.json": "{",
        "org/schemaorg-1-properties.csv": "label,domainIncludes,rangeIncludes,supersededBy\nname,x/Thing,x/Text,\n",
        "org/schemaorg-1-types.csv": "label,subTypeOf,supersededBy\nThing,,\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "good", "bad", "line", "words"),
    [
        (
            "tei",
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>a</text></TEI>',
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/>\n\n<verse/></TEI>',
            3,
            "verse",
        ),
        ("nitf", IN_NITF.format(5), IN_NITF.format("five"), 2, "'five'"),
        ("ninjs", '{"uri": "u"}', '{\n"uri": "u",\n"place": []}', 3, "expected an object, found an array"),
        ("ninjs", '{"uri": "a"}\n{"uri": "b"}', '{"uri": "a"}\n\n{"uri": 5}', 3, "expected a text, found 5 (at $.uri)"),
        ("ninjs", "", "{}", 1, "expected the field 'uri', found none (at $)"),
        ("ninjs", "", '[\n{"uri": 1},\n}', 3, "expected JSON: "),
        ("jsonld", '{"@type": "Thing"}', '{\n"@type": "Thing",\n"titel": 1}', 3, "has no property titel (at $.titel)"),
        ("newsml-g2", IN_G2.format("<a/>", IN_NITF.format(5)), IN_G2.format("<a/>", IN_NITF.format("x")), 4, "'x'"),
        ("newsml-g2", IN_G2.format("<a/>", ""), "<newsMessage/>", 1, "newsMessage"),
    ],
)  # fmt: skip
def test_a_standard_s_documents_are_judged_by_its_schema(
    schemas: Path, name: str, good: str, bad: str, line: int, words: str
) -> None:
    judge = cached_validators(schemas)(format_named(name))
    assert list(judge(good.encode())) == []
    (found,) = judge(bad.encode())
    assert found.line == line
    assert words in found.message


def test_a_fault_of_an_object_or_an_array_is_told_in_a_word(schemas: Path) -> None:
    judge = validator(format_named("ninjs"), schemas)
    for value, told in (("{}", "an object"), ("[1]", "an array"), ("null", "null"), ("true", "true")):
        (found,) = judge(f'{{"uri": {value}}}'.encode())
        assert found.message == f"expected a text, found {told} (at $.uri)"


def test_the_newest_schema_is_taken_at_any_depth(schemas: Path) -> None:
    (schemas / "tei" / "old" / "deep").mkdir(parents=True)
    (schemas / "tei" / "old" / "deep" / "tei_all_9.rng").write_text(TEI.replace('"text"', '"verse"'), "utf-8")
    judge = validator(format_named("tei"), schemas / "tei")
    assert len(list(judge(b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><verse/></TEI>'))) == 1
    judge = validator(format_named("tei"), schemas / "tei" / "old")
    assert list(judge(b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><verse/></TEI>')) == []


def test_a_schema_that_is_missing_is_named_with_its_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"a file named like tei_all.*rng: there is none in {tmp_path}"):
        validator(format_named("tei"), tmp_path)
    with pytest.raises(UsageError, match="--schemas DIR says where it lies"):
        validator(format_named("nitf"))
    with pytest.raises(UsageError, match="'csv' has no schema: there is nothing to check its files by"):
        validator(format_named("csv"), tmp_path)


def test_bytes_that_are_no_utf8_are_found_with_their_line(schemas: Path) -> None:
    for name, folder in (("json", None), ("jsonl", None), ("ninjs", schemas)):
        assert list(validator(format_named(name), folder)(b"\n\xff")) == [
            Finding(2, "expected UTF-8, found the byte 0xFF")
        ]


def test_a_byte_order_mark_and_empty_lines_are_no_fault() -> None:
    assert list(validator(format_named("json"))("\ufeff[]\n".encode())) == []
    lines = dumps([Article(headline="Dam"), Article()], "jsonl").replace("\n", "\n \n")
    assert list(validator(format_named("jsonl"))(lines.encode())) == []
