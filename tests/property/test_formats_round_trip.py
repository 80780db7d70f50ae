"""Own formats lose nothing, validate by the shipped schemas, and answer foreign documents with one error."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree

from newsdump.errors import FormatError
from newsdump.formats import dump, dumps, load, loads, schema_text
from newsdump.formats.plain import to_dict
from newsdump.model import Article
from newsdump.testing import articles, hostile_bytes, hostile_texts

OWN = ["json", "jsonl", "xml"]
FORMATS = pytest.mark.parametrize("name", OWN)
MANY = st.lists(articles(), max_size=3)

JSON = Draft202012Validator(json.loads(schema_text("json")), format_checker=Draft202012Validator.FORMAT_CHECKER)
LINE = Draft202012Validator(json.loads(schema_text("jsonl")), format_checker=Draft202012Validator.FORMAT_CHECKER)
RNG = etree.RelaxNG(etree.fromstring(schema_text("xml").encode()))


def seen(found: tuple[Article, ...] | list[Article]) -> list[object]:
    """All that an article holds, what equality leaves out too: provenance, copies, the zone a time is given in."""
    return [to_dict(article, provenance=True) for article in found]


@FORMATS
@given(given_articles=MANY)
def test_loads_is_the_inverse_of_dumps(name: str, given_articles: list[Article]) -> None:
    assert loads(dumps(given_articles, name), name) == tuple(given_articles)


@FORMATS
@given(given_articles=MANY)
def test_with_provenance_nothing_at_all_is_lost(name: str, given_articles: list[Article]) -> None:
    again = loads(dumps(given_articles, name, provenance=True), name)
    assert again == tuple(given_articles)
    assert [article.provenance for article in again] == [article.provenance for article in given_articles]
    assert seen(again) == seen(given_articles)
    for one, other in zip(again, given_articles, strict=True):
        assert [caption.copies for caption in one.captions] == [caption.copies for caption in other.captions]
        assert [type(stamp.value) for stamp in stamps(one)] == [type(stamp.value) for stamp in stamps(other)]


def stamps(article: Article) -> Iterator[Any]:
    filed = article.dateline.date if article.dateline else None
    yield from (stamp for stamp in (filed, article.published, article.updated) if stamp)
    yield from (block.stamp for block in article.body if block.stamp)


@FORMATS
@given(given_articles=MANY)
def test_the_same_articles_give_the_same_bytes(name: str, given_articles: list[Article]) -> None:
    text = dumps(given_articles, name, provenance=True)
    assert dumps(copy.deepcopy(given_articles), name, provenance=True) == text
    assert dumps(loads(text, name), name, provenance=True) == text


@FORMATS
@given(given_articles=MANY)
def test_every_document_is_utf8_and_survives_a_file(name: str, given_articles: list[Article]) -> None:
    """Whatever a file's newline handling does on the way out and in."""
    content = io.BytesIO()
    file = io.TextIOWrapper(content, encoding="utf-8", newline="\r\n")
    dump(given_articles, file, name)
    file.flush()
    content.seek(0)
    assert load(content, name) == tuple(given_articles)
    content.seek(0)
    assert load(io.TextIOWrapper(content, encoding="utf-8"), name) == tuple(given_articles)


@given(MANY)
def test_every_json_document_is_valid(given_articles: list[Article]) -> None:
    JSON.validate(json.loads(dumps(given_articles, provenance=True)))


@given(articles())
def test_every_json_line_is_valid(article: Article) -> None:
    text = dumps(article, "jsonl", provenance=True)
    assert len(text.splitlines()) == 1
    LINE.validate(json.loads(text))


@given(MANY)
def test_every_xml_document_is_valid(given_articles: list[Article]) -> None:
    assert RNG.validate(etree.fromstring(dumps(given_articles, "xml", provenance=True).encode())), RNG.error_log


@given(MANY)
def test_all_formats_say_the_same(given_articles: list[Article]) -> None:
    read = [loads(dumps(given_articles, name), name) for name in OWN]
    assert read[0] == read[1] == read[2]


def judged(text: str | bytes, name: str) -> tuple[Article, ...] | FormatError:
    """What `loads` gives, or its one error; any other error is the test's."""
    try:
        return loads(text, name)
    except FormatError as fault:
        return fault


def is_sound(result: tuple[Article, ...] | FormatError) -> bool:
    """Articles that can be written again, or an error with a path and one short line that can be printed."""
    if not isinstance(result, FormatError):
        return loads(dumps(result)) == result
    message = str(result)
    return result.path.startswith("$") and len(message.encode()) < 2000 and len(message.splitlines()) == 1


@FORMATS
@given(text=hostile_texts())
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    assert is_sound(judged(text, name))


@FORMATS
@given(content=hostile_bytes())
def test_any_bytes_are_read_or_refused(name: str, content: bytes) -> None:
    assert is_sound(judged(content, name))


@FORMATS
@given(article=articles(), cut=st.floats(0, 1), length=st.integers(0, 30), piece=hostile_texts())
def test_a_damaged_document_is_read_or_refused(
    name: str, article: Article, cut: float, length: int, piece: str
) -> None:
    text = dumps([article, article], name, provenance=True)
    at = int(len(text) * cut)
    assert is_sound(judged(text[:at] + piece + text[at + length :], name))


@FORMATS
@given(article=articles(), cut=st.floats(0, 1), piece=st.binary(max_size=4))
def test_damaged_bytes_are_read_or_refused(name: str, article: Article, cut: float, piece: bytes) -> None:
    content = dumps([article, article], name, provenance=True).encode()
    at = int(len(content) * cut)
    assert is_sound(judged(content[:at] + piece + content[at + len(piece) :], name))


@FORMATS
@given(given_articles=st.lists(articles(), min_size=1, max_size=2), cut=st.floats(0, 1, exclude_max=True))
def test_a_document_cut_short_never_gives_other_articles(name: str, given_articles: list[Article], cut: float) -> None:
    text = dumps(given_articles, name)
    found = judged(text[: int(len(text) * cut)], name)
    assert isinstance(found, FormatError) or found == tuple(given_articles)[: len(found)]


def places(value: object, path: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from places(one, (*path, key))


# No whole floats: JSON Schema takes 2.0 for a whole number, and we do not.
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.just(1.5),
    st.text(),
    st.sampled_from(["live", "2030-13-01", "newsdump/2"]),
)
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2))
NAMES = st.sampled_from(["headline", "text", "kind", "raw", "value", "copies", "titel", ""])


@st.composite
def mutants(draw: st.DrawFn) -> list[Any]:
    """A document with one place replaced, taken away, or given a further field or item."""
    document: Any = [[to_dict(draw(articles()), provenance=True)]]
    path = draw(st.sampled_from([path for path in places(document) if path]))
    place: Any = document
    for key in path[:-1]:
        place = place[key]
    key, value = path[-1], draw(VALUES)
    match draw(st.sampled_from(["replace", "take away", "add"])):
        case "replace":
            place[key] = value
        case "take away":
            del place[key]
        case _ if isinstance(place, dict):
            place[draw(NAMES)] = value
        case _:
            place.append(value)
    return document


@given(mutants())
def test_the_schema_and_the_reader_agree(mutant: list[Any]) -> None:
    """What is read is valid; what is valid is read, but for days that no calendar has, and surrogates."""
    document = mutant[0] if mutant else None
    text = json.dumps(document)
    found = judged(text, "json")
    if not isinstance(found, FormatError):
        assert JSON.is_valid(json.loads(text))
    elif not found.path.endswith(".value") and "U+D" not in found.message:
        assert not JSON.is_valid(json.loads(text))


@given(articles(), st.data())
def test_an_xml_reader_and_its_schema_agree_on_every_tag(article: Article, data: st.DataObject) -> None:
    """One element renamed, doubled, emptied of its attributes or moved to the front: read means valid."""
    root = etree.fromstring(dumps(article, "xml", provenance=True).encode())
    elements = list(root.iter())
    element = data.draw(st.sampled_from(elements))
    match data.draw(st.sampled_from(["rename", "double", "strip", "front"])):
        case "rename":
            element.tag = data.draw(st.sampled_from([str(other.tag) for other in elements] + ["titel"]))
        case "double" if element is not root:
            element.addnext(copy.deepcopy(element))
        case "front" if element is not root:
            root.insert(0, element)
        case _:
            element.attrib.clear()
    found = judged(etree.tostring(root), "xml")
    assert isinstance(found, tuple) == RNG.validate(etree.fromstring(etree.tostring(root))), RNG.error_log
