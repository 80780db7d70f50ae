"""What the XML standards share: elements, values marked inside the text that prints them, times, and indentation.

Only what XML itself says stands here; what an element means is said by the module of each standard.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from lxml.etree import XMLSyntaxError
    from lxml.etree import _Element as Element

__all__ = [
    "LANG",
    "Mark",
    "child",
    "indent",
    "is_far_from_utc",
    "is_language_tag",
    "mark_up",
    "root",
    "syntax_fault",
    "xsd_time",
]

LANG = "{http://www.w3.org/XML/1998/namespace}lang"

# xs:language of XML Schema part 2, section 3.3.3.
_LANGUAGE = re.compile("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
# XML Schema 1.0 part 2, section 3.2.7.3: no zone is further away from UTC.
_FURTHEST = dt.timedelta(hours=14)
# A text is searched for values no more often than this without finding one: the cost stays linear in the text.
_MISSES = 8
# How the parser of XML words its own options, which nobody who reads our message can set.
_OFFER = re.compile(", (?:try|use) XML_PARSE_HUGE(?: option)?")

Attributes = Mapping[str, str | None]


def root(namespace: str, name: str, attributes: Attributes | None = None) -> Element:
    """An element without a parent, in a namespace that it names as the default one."""
    from lxml import etree

    element = etree.Element(f"{{{namespace}}}{name}", nsmap={None: namespace})
    _set(element, attributes)
    return element


def child(parent: Element, name: str, text: str | None = None, attributes: Attributes | None = None) -> Element:
    """A new last child in its parent's namespace. Attributes without a value are left out.

    >>> from lxml import etree
    >>> etree.tostring(child(root("urn:x", "p"), "q", "a", {"n": "1", "m": None})).decode()
    '<q xmlns="urn:x" n="1">a</q>'
    """
    from lxml import etree

    namespace, _, _ = str(parent.tag).rpartition("}")
    element = etree.SubElement(parent, f"{namespace}}}{name}")
    element.text = text
    _set(element, attributes)
    return element


def _set(element: Element, attributes: Attributes | None) -> None:
    for name, value in (attributes or {}).items():
        if value is not None:
            element.set(name, value)


@frozen(kw_only=True)
class Mark:
    """A value that a text may print, and the element to put around it there."""

    value: str
    name: str
    attributes: Attributes | None = None


def mark_up(parent: Element, text: str, marks: Iterable[Mark]) -> list[Mark]:
    """Write a text into an empty element, with each value that it prints in an element of its own.

    The element's whole text is `text`, character by character. Values are looked for in their order; those that the
    text does not print, or not as words of their own, are returned.

    >>> from lxml import etree
    >>> byline = root("urn:x", "byline")
    >>> names = [Mark(value=name, name="person") for name in ("Ada Quill", "Ben Ferrow")]
    >>> [mark.value for mark in mark_up(byline, "By Ada Quill in Tarn", names)]
    ['Ben Ferrow']
    >>> etree.tostring(byline).decode()
    '<byline xmlns="urn:x">By <person>Ada Quill</person> in Tarn</byline>'
    """
    missing: list[Mark] = []
    last, end = None, 0
    for mark in marks:
        start = _position(text, mark.value, end) if len(missing) < _MISSES else -1
        if start < 0:
            missing.append(mark)
            continue
        _say(parent, last, text[end:start])
        last, end = child(parent, mark.name, mark.value, mark.attributes), start + len(mark.value)
    _say(parent, last, text[end:])
    return missing


def _say(parent: Element, last: Element | None, text: str) -> None:
    if last is None:
        parent.text = text
    else:
        last.tail = text


def _position(text: str, value: str, start: int) -> int:
    """Where the value begins as words of its own, or -1. It is looked for once: its second place is seldom the one."""
    at = text.find(value, start) if value.strip() else -1
    return at if at >= 0 and not _cuts(text, at) and not _cuts(text, at + len(value)) else -1


def _cuts(text: str, at: int) -> bool:
    """Whether a word goes on here. Only scripts with two cases are known to put spaces between words."""
    return 0 < at < len(text) and all(one.islower() or one.isupper() for one in text[at - 1 : at + 1])


def is_language_tag(text: str | None) -> bool:
    """Whether a text has the form of a language tag, as ``xml:lang`` must.

    >>> is_language_tag("pt-BR"), is_language_tag("Portuguese (Brazil)")
    (True, False)
    """
    return text is not None and _LANGUAGE.fullmatch(text) is not None


def syntax_fault(fault: XMLSyntaxError) -> str:
    """What is wrong with a text that is no XML, or is too deep or too large, in the parser's words.

    >>> from lxml import etree
    >>> try:
    ...     etree.fromstring("<a>" * 300)
    ... except etree.XMLSyntaxError as fault:
    ...     print(syntax_fault(fault))
    Excessive depth in document: 256
    """
    # It quotes the document, whose names may be of any length, and offers to switch off what protects the reader.
    said = _OFFER.sub("", (fault.msg or "no XML").split(", line ")[0])
    return " ".join(said.split())[:200]


def xsd_time(value: dt.date | None) -> str | None:
    """A date or a time as XML Schema 1.0 writes it, or `None` where it cannot.

    It has no offsets beyond 14 hours: such a time is given in UTC, and the first and the last day of the calendar have
    none there.

    >>> xsd_time(dt.datetime(2030, 5, 1, 9, 50))
    '2030-05-01T09:50:00'
    >>> xsd_time(dt.datetime(2030, 5, 1, 9, 50, tzinfo=dt.timezone(dt.timedelta(hours=20))))
    '2030-04-30T13:50:00+00:00'
    """
    if not isinstance(value, dt.datetime) or not is_far_from_utc(value):
        return value.isoformat() if value is not None else None
    try:
        return value.astimezone(dt.UTC).isoformat()
    except OverflowError:
        return None


def is_far_from_utc(value: dt.date | None) -> bool:
    """Whether a time has an offset that XML Schema 1.0 has not: it is given in UTC then, or not at all."""
    offset = value.utcoffset() if isinstance(value, dt.datetime) else None
    return offset is not None and abs(offset) > _FURTHEST


def indent(element: Element, level: int, text_elements: Collection[str]) -> None:
    """Put each child on a line of its own, but never inside the elements whose text counts, given by local name."""
    if not len(element) or str(element.tag).rpartition("}")[2] in text_elements:
        return
    line = "\n" + "  " * level
    element.text = line + "  "
    for one in element:
        indent(one, level + 1, text_elements)
        one.tail = line + "  "
    element[-1].tail = line
