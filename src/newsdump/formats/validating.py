"""Is this document valid? Ours by the schemas that ship, the standards' by schema files that the user has.

JSON Schema needs the extra ``newsdump[validate]``; RELAX NG and XML Schema need nothing more. No schema is fetched.
"""

from __future__ import annotations

import functools
import io
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newsdump.errors import FormatError, UsageError
from newsdump.formats.format import Format
from newsdump.formats.locating import Place, places
from newsdump.formats.markup import syntax_fault
from newsdump.formats.plain import shown

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from lxml.etree import RelaxNG, XMLSchema
    from lxml.etree import _Element as Element

__all__ = ["Finding", "Validator", "cached_validators", "validator"]

NITF = "http://iptc.org/std/NITF/2006-10-18/"


@frozen
class Finding:
    """What is wrong with a document: on which line, from 1, and a sentence."""

    line: int
    message: str


Validator = Callable[[bytes], Iterator[Finding]]
_Judge = Callable[[Any], Iterator[tuple[Place, str]]]


def validator(format: Format, schemas: Path | None = None) -> Validator:  # noqa: A002
    """What finds the faults of documents in a format.

    `schemas` is a folder in which, at any depth, the standards' own schema files lie under their own names. Raises
    `UsageError` if a schema or a library is missing, or if the format has no schema at all.
    """
    if format.schema is not None:
        text = format.schema()
        judge = _xml(_relax_ng(text.encode())) if text.lstrip().startswith("<") else _json(_json_schema(text))
        return judge if format.load is None else _and_read(judge, format)
    if format.standard is None:
        raise UsageError(f"The format {format.name!r} has no schema: there is nothing to check its files by.")
    path = _schema_file(format.name, format.standard, schemas)
    if path.suffix == ".json":
        return _json(_json_schema(path.read_text("utf-8"), _beside(path)))
    if path.suffix == ".csv":
        return _json(_vocabulary(path))
    whole = _relax_ng(path.read_bytes()) if path.suffix == ".rng" else _xml_schema(path)
    return _xml(whole, schemas)


def cached_validators(schemas: Path | None) -> Callable[[Format], Validator]:
    """`validator` for the schemas in a folder, which reads each of them once."""
    return functools.cache(lambda format: validator(format, schemas))  # noqa: A006


def _schema_file(name: str, pattern: str, schemas: Path | None) -> Path:
    found = sorted(schemas.rglob(pattern)) if schemas is not None else []
    if not found:
        where = f"there is none in {schemas}" if schemas is not None else "--schemas DIR says where it lies"
        raise UsageError(f"{name} is checked by the standard's own schema, a file named like {pattern}: {where}.")
    return found[-1]


def _and_read(judge: Validator, format: Format) -> Validator:  # noqa: A002
    """What the schema cannot say, our reader can: such as a day that no calendar has."""

    def find(content: bytes) -> Iterator[Finding]:
        found = list(judge(content))
        yield from found
        if found or format.load is None:
            return
        try:
            for _ in format.load(io.StringIO(content.decode("utf-8-sig"))):
                pass
        except UnicodeDecodeError as fault:
            yield _no_utf8(content, fault)
        except FormatError as fault:
            said = re.search(r"on line (\d+)", fault.message)
            yield Finding(int(said[1]) if said else 1, str(fault))

    return find


def _no_utf8(content: bytes, fault: UnicodeDecodeError) -> Finding:
    line = content.count(b"\n", 0, fault.start) + 1
    return Finding(line, f"expected UTF-8, found the byte 0x{fault.object[fault.start]:02X}")


# JSON ---------------------------------------------------------------------------------------------------------------


def _json(judge: _Judge) -> Validator:
    """Documents of one value, and of one a line: which of them it is, the first line says."""

    def find(content: bytes) -> Iterator[Finding]:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            yield _no_utf8(content, fault)
            return
        if _is_value(text.partition("\n")[0]):
            for number, line_text in enumerate(text.split("\n"), start=1):
                if line_text.strip():
                    yield from _judged(line_text, number, judge)
        elif text.strip():
            yield from _judged(text, 1, judge)

    return find


def _is_value(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _judged(text: str, first: int, judge: _Judge) -> Iterator[Finding]:
    try:
        value = json.loads(text)
        faults = list(judge(value))
    except json.JSONDecodeError as fault:
        yield Finding(first + fault.lineno - 1, f"expected JSON: {fault.msg}, in column {fault.colno}")
        return
    except RecursionError:
        yield Finding(first, "expected JSON of a few levels, found nesting too deep to read")
        return
    except ValueError:  # Python reads no numbers of more digits, whose time would grow with their square
        yield Finding(first, f"expected numbers of at most {sys.get_int_max_str_digits()} digits, found a longer one")
        return
    wanted = {place for place, _ in faults}
    lines = {place: line for place, line in places(text) if place in wanted} if wanted else {}
    found = (Finding(first + lines.get(place, 1) - 1, f"{message} (at {_path(place)})") for place, message in faults)
    yield from sorted(found, key=lambda one: one.line)


def _path(place: Place) -> str:
    return "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in place)


def _json_schema(text: str, known: Mapping[str, Any] | None = None) -> _Judge:
    try:
        from jsonschema import Draft202012Validator
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT202012
    except ImportError as fault:
        message = "JSON is checked with jsonschema, which is not installed: python -m pip install 'newsdump[validate]'."
        raise UsageError(message) from fault
    resources: list[Any] = [(uri, Resource.from_contents(one, DRAFT202012)) for uri, one in (known or {}).items()]
    checker: Any = Draft202012Validator(
        json.loads(text),
        registry=Registry().with_resources(resources),
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )

    def judge(value: object) -> Iterator[tuple[Place, str]]:
        for fault in checker.iter_errors(value):
            yield tuple(fault.absolute_path), _worded(fault)

    return judge


def _beside(path: Path) -> dict[str, Any]:
    """The schemas that lie beside this one, by their identifiers: what it refers to is looked for there."""
    found: dict[str, Any] = {}
    for other in path.parent.glob("*.json"):
        try:
            contents = json.loads(other.read_text("utf-8"))
        except ValueError:  # somebody's own file, which is none of the schemas
            continue
        if other != path and isinstance(contents, dict) and isinstance(contents.get("$id"), str):
            found[contents["$id"].rstrip("#")] = contents
    return found


def _worded(fault: ValidationError) -> str:
    if fault.validator in ("additionalProperties", "unevaluatedProperties"):
        names = re.findall("'([^']*)'", fault.message)  # which they are is said there alone
        return f"expected no field {', '.join(map(shown, names))} here"
    words = _WORDS.get(str(fault.validator))
    if words is None:
        return " ".join(fault.message.split())[:300]
    return words(fault.validator_value, fault.instance)


def _found(value: object) -> str:
    if isinstance(value, str):
        return f"the text {shown(value)}"
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "an array"
    written = json.dumps(value)
    return written if len(written) <= 40 else "a number of many digits"


_TYPES = {"string": "a text", "array": "an array", "object": "an object", "integer": "a whole number"}

# What a keyword of JSON Schema asks for, in a sentence: from what it says in the schema, and what was found.
_WORDS: Mapping[str, Callable[[Any, Any], str]] = {
    "required": lambda names, found: f"expected the field {next(n for n in names if n not in found)!r}, found none",
    "type": lambda kind, found: f"expected {_TYPES.get(str(kind), str(kind))}, found {_found(found)}",
    "enum": lambda values, found: f"expected one of {', '.join(map(str, values))}, found {_found(found)}",
    "const": lambda value, found: f"expected {shown(str(value))}, found {_found(found)}",
    "format": lambda name, found: f"expected a value of the form {name}, found {_found(found)}",
    "pattern": lambda _, found: f"expected another text, found {_found(found)}",
}


def _vocabulary(path: Path) -> _Judge:
    from newsdump.formats.vocabulary import vocabulary

    return vocabulary(path).faults


# XML ----------------------------------------------------------------------------------------------------------------


def _relax_ng(content: bytes) -> RelaxNG:
    from lxml import etree

    return etree.RelaxNG(etree.fromstring(content))


def _xml_schema(path: Path) -> XMLSchema:
    from lxml import etree

    return etree.XMLSchema(etree.parse(path, etree.XMLParser(no_network=True)))


def _xml(schema: RelaxNG | XMLSchema, schemas: Path | None = None) -> Validator:
    def find(content: bytes) -> Iterator[Finding]:
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as fault:
            yield Finding(fault.lineno or 1, f"expected XML: {syntax_fault(fault)}")
            return
        yield from _by(schema, root)
        inline = [part for part in root.iter(f"{{{NITF}}}nitf") if part is not root]
        if inline:
            yield from _inline(inline, schemas)

    return find


def _inline(parts: Sequence[Element], schemas: Path | None) -> Iterator[Finding]:
    """NewsML-G2's schema does not look inside ``inlineXML``: a NITF that stands there is judged by its own."""
    from lxml import etree

    schema = _xml_schema(_schema_file("The NITF inside", "nitf-3-6.xsd", schemas))
    for part in parts:
        alone = etree.fromstring(etree.tostring(part, with_tail=False))
        for found in _by(schema, alone):
            yield Finding(found.line + (part.sourceline or 1) - 1, found.message)


def _by(schema: RelaxNG | XMLSchema, root: Element) -> Iterator[Finding]:
    """The first fault of each line: what follows on the same line is said by its elders."""
    if schema.validate(root):
        return
    seen: set[int] = set()
    for entry in schema.error_log:
        if entry.line not in seen:
            seen.add(entry.line)
            yield Finding(entry.line, " ".join(re.sub(r"\{[^{}]*\}", "", entry.message).split())[:300])
