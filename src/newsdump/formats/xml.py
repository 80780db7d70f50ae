"""XML: a root ``articles`` in the namespace ``urn:newsdump:1``, one element a field, indented to be read.

Its schema is ``newsdump-1.rng``. Elements that hold text hold nothing else, so that indentation never touches a text:
spaces, line ends and all stay as they are. Each article names the namespace again and stands alone if it is cut out.
Comments and processing instructions are passed over; a DOCTYPE is refused, and with it every entity. The parser's own
limits stay on: 256 levels, and 10 million bytes in one text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TextIO

from newsdump.errors import FormatError
from newsdump.formats.format import Format, Options, shipped
from newsdump.formats.losses import FIELDS
from newsdump.formats.markup import syntax_fault
from newsdump.formats.plain import MOST_DIGITS, SCHEMA, Plain, Twice, from_dict, shown, to_dict
from newsdump.formats.xmlstream import xml_stream
from newsdump.model import Article

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["FORMAT", "NAMESPACE", "dump", "load"]

NAMESPACE = "urn:newsdump:1"
_PREFIX = f"{{{NAMESPACE}}}"
_DIGITS = re.compile("[0-9]+")

# Fields that may come several times: their elements stand one after the other, each under the name of one.
_ONE_OF: Mapping[str, str] = {
    "authors": "author",
    "captions": "caption",
    "notes": "note",
    "meta": "meta",
    "provenance": "origin",
}
_MANY: Mapping[str, str] = {one: many for many, one in _ONE_OF.items()}
_ARTICLE_ATTRIBUTES = ("id", "kind", "truncated")
_CAPTION_ATTRIBUTES = ("is_file", "copies")
_ATTRIBUTES = _ARTICLE_ATTRIBUTES + _CAPTION_ATTRIBUTES

_Reader = Callable[["Element", str], Any]


def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None:
    """Write the articles under one root, holding one of them at a time. The file's encoding must be UTF-8."""
    with (
        xml_stream(file, compact=options.compact) as out,
        out.element(f"{_PREFIX}articles", nsmap={None: NAMESPACE}),
    ):
        for article in articles:
            out.write(_element(to_dict(article, provenance=options.provenance)))


def load(file: TextIO) -> Iterator[Article]:
    """Read the document that `dump` wrote; `FormatError` says where it is something else.

    Its path is that of the same article in JSON, its message names the line.
    """
    root = _root(file.read())
    if root.tag != f"{_PREFIX}articles":
        raise _wrong(f"the element articles in the namespace {NAMESPACE}", root, "$")
    _attributes(root, "$")
    for n, element in enumerate(_children(root, "$")):
        path = f"$[{n}]"
        if element.tag != f"{_PREFIX}article":
            raise _wrong(f"the element article in the namespace {NAMESPACE}", element, path)
        yield _article(element, path)


# Writing: from plain values to elements.


def _element(plain: Plain) -> Element:
    from lxml import etree

    article = etree.Element(f"{_PREFIX}article", nsmap={None: NAMESPACE})
    _fill(article, {name: value for name, value in plain.items() if name != "schema"})
    return article


def _fill(parent: Element, plain: Plain) -> None:
    for name, value in plain.items():
        if name in _ATTRIBUTES:
            parent.set(name, "true" if value is True else str(value))
        elif name in _ONE_OF:
            for one in value:
                _add(parent, _ONE_OF[name], one)
        else:
            _add(parent, name, value)


def _add(parent: Element, name: str, value: Any) -> None:
    _FILLERS.get(name, _fill_text)(_under(parent, name), value)


def _fill_text(element: Element, text: str) -> None:
    element.text = text


def _fill_pair(element: Element, pair: list[str]) -> None:
    element.set("name", pair[0])
    element.text = pair[1]


def _fill_stamp(element: Element, stamp: Plain) -> None:
    element.text = stamp["raw"]
    if "value" in stamp:
        element.set("value", stamp["value"])


def _fill_body(body: Element, blocks: list[Plain]) -> None:
    for block in blocks:
        element = _under(body, block["kind"])
        element.text = block["text"]
        for name, value in block.get("stamp", {}).items():
            element.set(_BLOCK_ATTRIBUTES[name], value)


def _fill_origin(element: Element, origin: Plain) -> None:
    element.set("name", origin["name"])
    element.set("lines", " ".join(str(line) for line in origin["lines"]))
    element.set("spans", " ".join(f"{start}-{end}" for start, end in origin["spans"]))
    element.set("copies", str(origin["copies"]))


def _under(parent: Element, name: str) -> Element:
    from lxml import etree

    return etree.SubElement(parent, _PREFIX + name)


# A block's text is its element's, so its stamp stands in two attributes.
_BLOCK_ATTRIBUTES: Mapping[str, str] = {"raw": "stamp", "value": "value"}

_FILLERS: Mapping[str, Callable[[Element, Any], None]] = {
    "dateline": _fill,
    "date": _fill_stamp,
    "published": _fill_stamp,
    "updated": _fill_stamp,
    "caption": _fill,
    "body": _fill_body,
    "meta": _fill_pair,
    "origin": _fill_origin,
}


# Reading: from elements to plain values, which `from_dict` judges. What is no number stays a text, for it to refuse.


def _root(text: str) -> Element:
    from lxml import etree

    doctype = text.find("<!DOCTYPE")
    if doctype >= 0:
        raise FormatError(f"expected no DOCTYPE, found one on line {text.count(chr(10), 0, doctype) + 1}: take it out")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(text.encode(), parser)
    except UnicodeEncodeError as fault:
        found, line = ord(text[fault.start]), text.count("\n", 0, fault.start) + 1
        raise FormatError(f"expected what UTF-8 can carry, found U+{found:04X} on line {line}") from None
    except etree.XMLSyntaxError as fault:
        raise FormatError(f"expected XML: {syntax_fault(fault)}, on line {fault.lineno or 1}") from None


def _article(element: Element, path: str) -> Article:
    plain = _fields(element, path, _ARTICLE_ATTRIBUTES, _ARTICLE_READERS)
    if isinstance(plain, dict):
        plain["schema"] = SCHEMA
    try:
        return from_dict(plain, path)
    except FormatError as fault:
        message = f"in the article that begins on line {element.sourceline} {fault.message}"
        raise FormatError(message, fault.path) from None


def _fields(element: Element, path: str, attributes: tuple[str, ...], readers: Mapping[str, _Reader]) -> Plain | Twice:
    plain: Plain = {name: _value(text) for name, text in _attributes(element, path, attributes).items()}
    for child in _children(element, path):
        name = _name(child)
        field = _MANY.get(name, name)
        reader = readers.get(name, _text)
        if name in _MANY:
            many = plain.setdefault(field, [])
            many.append(reader(child, f"{path}.{field}[{len(many)}]"))
        elif name in plain:
            return Twice(name)
        else:
            plain[name] = reader(child, f"{path}.{name}")
    return plain


def _text(element: Element, path: str) -> str:
    _attributes(element, path)
    return _content(element, path)


def _stamp(element: Element, path: str) -> Plain:
    return {**_attributes(element, path, ("value",)), "raw": _content(element, path)}


def _pair(element: Element, path: str) -> list[str]:
    return [*_attributes(element, path, ("name",)).values(), _content(element, path)]


def _blocks(body: Element, path: str) -> list[Plain]:
    _attributes(body, path)
    return [_block(element, f"{path}[{n}]") for n, element in enumerate(_children(body, path))]


def _block(element: Element, path: str) -> Plain:
    given = _attributes(element, path, tuple(_BLOCK_ATTRIBUTES.values()))
    block: Plain = {"kind": _name(element), "text": _content(element, path)}
    stamp = {name: given[attribute] for name, attribute in _BLOCK_ATTRIBUTES.items() if attribute in given}
    return block | {"stamp": stamp} if stamp else block


def _origin(element: Element, path: str) -> Plain:
    _content(element, path)
    origin: Plain = _attributes(element, path, ("name", "lines", "spans", "copies"))
    readers: Mapping[str, Callable[[str], object]] = {"lines": _numbers, "spans": _spans, "copies": _number}
    return {name: readers.get(name, str)(value) for name, value in origin.items()}


# What is not named here is text. No reader comes to itself again, however deep a document is.
_ARTICLE_READERS: Mapping[str, _Reader] = {
    "dateline": lambda element, path: _fields(element, path, (), {"date": _stamp}),
    "published": _stamp,
    "updated": _stamp,
    "caption": lambda element, path: _fields(element, path, _CAPTION_ATTRIBUTES, {}),
    "body": _blocks,
    "meta": _pair,
    "origin": _origin,
}


def _value(text: str) -> bool | int | str:
    return text == "true" if text in ("true", "false") else _number(text)


def _number(text: str) -> int | str:
    # `int` would take other scripts' digits and, for long ones, time that grows with the square of their number.
    return int(text) if len(text) <= MOST_DIGITS and _DIGITS.fullmatch(text) else text


def _numbers(text: str) -> list[int | str]:
    return [_number(word) for word in text.split()]


def _spans(text: str) -> list[list[int | str]]:
    return [[_number(end) for end in word.split("-")] for word in text.split()]


def _name(element: Element) -> str:
    """The name of a child as a field, marked where no element of ours has it, so that it is refused."""
    name = str(element.tag)
    local = name.removeprefix(_PREFIX)
    return f"<{name}>" if local in (name, "schema", *_ATTRIBUTES) else local


def _content(element: Element, path: str) -> str:
    if len(element):
        raise _wrong("text and no elements", element[0], path)
    return element.text or ""


def _children(element: Element, path: str) -> list[Element]:
    children = list(element)
    for text in (element.text, *(child.tail for child in children)):
        if text and text.strip(" \t\r\n"):
            line = element.sourceline
            raise FormatError(f"on line {line} expected elements only, found the text {shown(text)}", path)
    return children


def _attributes(element: Element, path: str, known: tuple[str, ...] = ()) -> dict[str, str]:
    # Names before values: lxml searches all attributes for each value, and a stranger's element may have very many.
    for name in map(str, element.keys()):
        if name not in known:
            raise FormatError(f"on line {element.sourceline} expected no attribute {shown(name)}", path)
    return {str(name): str(value) for name, value in element.items()}


def _wrong(expected: str, found: Element, path: str) -> FormatError:
    return FormatError(f"on line {found.sourceline} expected {expected}, found {shown(str(found.tag))}", path)


FORMAT = Format(
    name="xml",
    suffix=".xml",
    description="XML in the namespace urn:newsdump:1, indented",
    dump=dump,
    load=load,
    schema=shipped("newsdump-1.rng"),
    carries={name: name for name in FIELDS},
)
