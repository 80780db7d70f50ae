"""The schemas that ship: they name what the model has, accept what is ours and refuse what is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from newsdump.formats import dumps, schema_text
from newsdump.formats.plain import to_dict
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Kind, Origin, Stamp
from tests.unit.formats.samples import EMPTY, FULL

SCHEMA = json.loads(schema_text("json"))
JSON = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
RNG = etree.RelaxNG(etree.fromstring(schema_text("xml").encode()))
RNG_NAMESPACE = {"r": "http://relaxng.org/ns/structure/1.0"}


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(schema_text(name)))


@pytest.mark.parametrize(
    ("definition", "model", "more"),
    [
        ("article", Article, ["schema", "id"]),
        ("dateline", Dateline, []),
        ("stamp", Stamp, []),
        ("caption", Caption, []),
        ("block", Block, []),
        ("origin", Origin, []),
    ],
)
def test_the_schema_has_the_models_fields_in_their_order(definition: str, model: type, more: list[str]) -> None:
    fields = [field.name for field in attrs.fields(model)]
    assert list(SCHEMA["$defs"][definition]["properties"]) == more + fields


def test_the_schemas_have_the_models_kinds() -> None:
    kinds, blocks = [kind.value for kind in Kind], [kind.value for kind in BlockKind]
    assert SCHEMA["$defs"]["article"]["properties"]["kind"]["enum"] == kinds
    assert SCHEMA["$defs"]["block"]["properties"]["kind"]["enum"] == blocks
    grammar = etree.fromstring(schema_text("xml").encode())
    assert grammar.xpath("//r:attribute[@name='kind']//r:value/text()", namespaces=RNG_NAMESPACE) == kinds
    assert grammar.xpath("//r:define[@name='body']//r:name/text()", namespaces=RNG_NAMESPACE) == blocks


def test_each_property_says_what_it_is() -> None:
    definitions = SCHEMA["$defs"]
    described = [one for each in definitions.values() for one in each.get("properties", {}).values()]
    for one in described:
        assert "description" in one or "description" in definitions[one["$ref"].rpartition("/")[2]]


def test_what_is_ours_is_valid() -> None:
    JSON.validate(json.loads(dumps([FULL, EMPTY], provenance=True)))
    line = Draft202012Validator(json.loads(schema_text("jsonl")))
    line.validate(json.loads(dumps(FULL, "jsonl", provenance=True)))
    assert RNG.validate(etree.fromstring(dumps([FULL, EMPTY], "xml", provenance=True).encode())), RNG.error_log


def _without(name: str) -> Callable[[Any], object]:
    return lambda plain: plain.pop(name)


WRONG: dict[str, Callable[[Any], object]] = {
    "unknown field": lambda plain: plain.update(titel="x"),
    "no schema": _without("schema"),
    "no kind": _without("kind"),
    "another version": lambda plain: plain.update(schema="newsdump/2"),
    "unknown kind": lambda plain: plain.update(kind="poem"),
    "number for text": lambda plain: plain.update(headline=5),
    "null for text": lambda plain: plain.update(headline=None),
    "control character": lambda plain: plain.update(headline="a\x00"),
    "text for array": lambda plain: plain.update(authors="Ada"),
    "text for flag": lambda plain: plain.update(truncated="true"),
    "unknown block": lambda plain: plain["body"][0].update(kind="verse"),
    "unknown field of a block": lambda plain: plain["body"][0].update(style="bold"),
    "caption without text": lambda plain: plain["captions"][0].pop("text"),
    "copies below nought": lambda plain: plain["captions"][0].update(copies=-1),
    "no such day": lambda plain: plain["dateline"]["date"].update(value="2030-02-30"),
    "no date": lambda plain: plain["published"].update(value="1 May"),
    "time without a date": lambda plain: plain["published"].update(value="09:50"),
    "stamp without raw": lambda plain: plain["published"].pop("raw"),
    "three for a pair": lambda plain: plain["meta"][0].append("x"),
    "one for a pair": lambda plain: plain["meta"][0].pop(),
    "three for a span": lambda plain: plain["provenance"][0]["spans"][0].append(3),
    "origin without lines": lambda plain: plain["provenance"][0].pop("lines"),
}


@pytest.mark.parametrize("wrong", sorted(WRONG))
def test_the_json_schema_refuses(wrong: str) -> None:
    plain = to_dict(FULL, provenance=True)
    assert JSON.is_valid([plain])
    WRONG[wrong](plain)
    assert not JSON.is_valid([plain])


@pytest.mark.parametrize(
    ("ours", "wrong"),
    [
        ("urn:newsdump:1", "urn:newsdump:2"),
        ('kind="live"', 'kind="poem"'),
        (' kind="live"', ""),
        ('truncated="true"', 'truncated="yes"'),
        ('truncated="true"', 'truncated="true" titel="x"'),
        ("<kicker>Harbours</kicker>", "<titel>Harbours</titel>"),
        ("<kicker>Harbours</kicker>", "Harbours"),
        ("<kicker>Harbours</kicker>", "<kicker><b>Harbours</b></kicker>"),
        ("<kicker>Harbours</kicker>", "<kicker>a</kicker><kicker>b</kicker>"),
        ("<raw>QUAYTOWN, May 1 (Reuters) -</raw>", ""),
        ("<text>The ferry Orla.</text>", ""),
        ('copies="4"', 'copies="-4"'),
        ("2030-05-01T09:50:00+05:45", "2030-05-01T09:50:00+5:45"),
        ('value="2030-05-01">May 1', 'value="1 May">May 1'),
        ("<subhead>At the quay</subhead>", "<verse>At the quay</verse>"),
        ('stamp="09:41"', ""),
        ('spans="0-33 120-153"', 'spans="0-33 120"'),
        ('lines="1 6"', 'lines="1,6"'),
    ],
)
def test_the_relax_ng_schema_refuses(ours: str, wrong: str) -> None:
    text = dumps(FULL, "xml", provenance=True)
    assert ours in text
    assert not RNG.validate(etree.fromstring(text.replace(ours, wrong).encode()))
