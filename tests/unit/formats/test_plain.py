"""Articles as plain values: order, what is left out, and every fault with its path."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsdump.errors import FormatError
from newsdump.formats.plain import Twice, from_dict, shown, to_dict
from newsdump.model import Article
from tests.unit.formats.samples import EMPTY, FULL

BARE = {"schema": "newsdump/1", "kind": "article"}


def test_fields_stand_in_the_models_order() -> None:
    fields = [field.name for field in attrs.fields(Article)]
    assert list(to_dict(FULL, provenance=True)) == ["schema", "id", *fields]


def test_what_is_absent_is_left_out() -> None:
    assert list(to_dict(EMPTY, provenance=True)) == ["schema", "id", "kind"]
    assert to_dict(FULL)["captions"][1] == {"text": ""}


def test_an_empty_text_is_not_absent() -> None:
    assert to_dict(Article(headline=""))["headline"] == ""
    assert from_dict({**BARE, "headline": ""}).headline == ""


def test_values_come_back_with_their_provenance() -> None:
    again = from_dict(to_dict(FULL, provenance=True))
    assert again == FULL
    assert again.provenance == FULL.provenance
    assert again.captions[0].copies == 4


@pytest.mark.parametrize("identity", [None, "", "f" * 32])
def test_an_id_may_be_missing_or_stale(identity: str | None) -> None:
    """An article mended by hand has the id of its former content."""
    given = BARE | {"headline": "Mended"} | ({} if identity is None else {"id": identity})
    assert from_dict(given) == Article(headline="Mended")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2030-05-01", "2030-05-01"),
        ("0001-01-01", "0001-01-01"),
        ("2030-05-01T09:50", "2030-05-01T09:50:00"),
        ("2030-05-01T09:50:00.5", "2030-05-01T09:50:00.500000"),
        ("2030-05-01T09:50:00Z", "2030-05-01T09:50:00+00:00"),
        ("9999-12-31T23:59:59.999999-23:59", "9999-12-31T23:59:59.999999-23:59"),
    ],
)
def test_dates_and_times_are_read_as_iso_8601(text: str, iso: str) -> None:
    stamp = from_dict({**BARE, "published": {"raw": "r", "value": text}}).published
    assert stamp is not None
    assert stamp.value is not None
    assert stamp.value.isoformat() == iso


ORIGIN = {"name": "headline", "lines": [1], "spans": [[0, 4]], "copies": 2}

FAULTS: list[tuple[Any, str, str]] = [
    ("text", "$", "expected an object, found the text 'text'"),
    (None, "$", "expected an object, found null (leave the field out instead)"),
    ([], "$", "expected an object, found an array"),
    ({}, "$", 'expected "schema": "newsdump/1", as newsdump writes it, found no schema'),
    ({"schema": "newsdump/2"}, "$.schema", "found the text 'newsdump/2'"),
    ({"schema": 1}, "$.schema", "found the number 1"),
    ({"schema": "newsdump/1"}, "$", "expected the field 'kind', found none"),
    (
        BARE | {"kind": "poem"},
        "$.kind",
        "expected one of article, live, gallery, digest, teaser, found the text 'poem'",
    ),
    (BARE | {"kind": ["article"]}, "$.kind", "found an array"),
    (BARE | {"titel": "x"}, "$", "expected no field 'titel' here: the fields are schema, id, kind, headline,"),
    (BARE | {"id": 1}, "$.id", "expected a text, found the number 1"),
    (BARE | {"headline": None}, "$.headline", "expected a text, found null"),
    (BARE | {"headline": True}, "$.headline", "expected a text, found true"),
    (BARE | {"headline": float("nan")}, "$.headline", "expected a text, found the number nan"),
    (BARE | {"headline": 10**5000}, "$.headline", "found a number that is too great or too small"),
    (BARE | {"headline": {}}, "$.headline", "expected a text, found an object"),
    (BARE | {"headline": "a\ud800"}, "$.headline", "found U+D800: put U+FFFD there"),
    (BARE | {"headline": "a\x00"}, "$.headline", "found U+0000"),
    (BARE | {"authors": "Ada"}, "$.authors", "expected an array, found the text 'Ada'"),
    (BARE | {"authors": ["Ada", 2]}, "$.authors[1]", "expected a text"),
    (BARE | {"truncated": 1}, "$.truncated", "expected true or false, found the number 1"),
    (BARE | {"dateline": {}}, "$.dateline", "expected the field 'raw'"),
    (BARE | {"dateline": {"raw": "r", "date": {"raw": 1}}}, "$.dateline.date.raw", "expected a text"),
    (BARE | {"published": "2030"}, "$.published", "expected an object"),
    (BARE | {"published": {"raw": "r", "value": "2030-02-30"}}, "$.published.value", "found the text '2030-02-30'"),
    (BARE | {"published": {"raw": "r", "value": "20300501"}}, "$.published.value", "such as 2030-05-01"),
    (BARE | {"published": {"raw": "r", "value": "2030-05-01T24:00"}}, "$.published.value", "such as 2030-05-01"),
    (BARE | {"published": {"raw": "r", "value": "2030-05-01\n"}}, "$.published.value", "such as 2030-05-01"),
    (BARE | {"published": {"raw": "r", "value": "٢٠٣٠-٠٥-٠١"}}, "$.published.value", "such as 2030-05-01"),
    (BARE | {"published": {"raw": "r", "value": "0000-01-01"}}, "$.published.value", "such as 2030-05-01"),
    (BARE | {"captions": [{"text": ""}, {"text": "", "credit": 5}]}, "$.captions[1].credit", "found the number 5"),
    (BARE | {"captions": [{}]}, "$.captions[0]", "expected the field 'text'"),
    (BARE | {"captions": [{"text": "", "copies": -1}]}, "$.captions[0].copies", "expected a whole number from 0 to"),
    (BARE | {"captions": [{"text": "", "copies": True}]}, "$.captions[0].copies", "found true"),
    (BARE | {"captions": [{"text": "", "copies": 2.0}]}, "$.captions[0].copies", "found the number 2.0"),
    (BARE | {"captions": [{"text": "", "copies": 2**53}]}, "$.captions[0].copies", "found a number that is too great"),
    (BARE | {"captions": [{"text": "", "is_file": "yes"}]}, "$.captions[0].is_file", "expected true or false"),
    (BARE | {"body": [{"text": "x"}]}, "$.body[0]", "expected the field 'kind'"),
    (BARE | {"body": [{"kind": "verse", "text": "x"}]}, "$.body[0].kind", "expected one of paragraph, subhead"),
    (BARE | {"body": [Twice("text")]}, "$.body[0]", "expected each field once, found 'text' twice"),
    (BARE | {"meta": [["a"]]}, "$.meta[0]", "expected an array of two, found an array of 1"),
    (BARE | {"meta": {"a": "b"}}, "$.meta", "expected an array, found an object"),
    (BARE | {"meta": [["a", 1]]}, "$.meta[0][1]", "expected a text"),
    (BARE | {"provenance": [ORIGIN | {"lines": ["1"]}]}, "$.provenance[0].lines[0]", "expected a whole number"),
    (BARE | {"provenance": [ORIGIN | {"spans": [5]}]}, "$.provenance[0].spans[0]", "expected an array of two, found"),
    (BARE | {"provenance": [ORIGIN | {"spans": [[1, 2, 3]]}]}, "$.provenance[0].spans[0]", "found an array of 3"),
    (BARE | {"provenance": [ORIGIN | {"name": "\x00"}]}, "$.provenance[0].name", "found U+0000"),
]


@pytest.mark.parametrize(("value", "path", "words"), FAULTS)
def test_each_fault_names_its_place_and_what_was_expected(value: object, path: str, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        from_dict(value)
    assert caught.value.path == path
    assert words in caught.value.message


def test_a_path_begins_where_it_is_told() -> None:
    with pytest.raises(FormatError) as caught:
        from_dict({**BARE, "headline": 5}, "$[7]")
    assert str(caught.value) == "expected a text, found the number 5 (at $[7].headline)"


def test_a_message_shows_texts_escaped_and_short() -> None:
    assert shown("a\ud800\n") == r"'a\ud800\n'"
    assert shown("x" * 1000) == repr("x" * 40 + "…")
