"""The standards' own schemas, each loaded once, and what is read out of documents that follow them."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from lxml import etree

from newsdump.formats import format_named
from newsdump.formats.validating import Validator, validator
from tests.shared import schemas

NITF = "http://iptc.org/std/NITF/2006-10-18/"
TEI = "http://www.tei-c.org/ns/1.0"
G2 = "http://iptc.org/std/nar/2006-10-01/"
PREFIXES = {"n": NITF, "t": TEI, "g": G2}


@cache
def judge(name: str) -> Validator:
    """What finds the faults of a format's documents; skips the test where it has no schema, or where it is missing.

    TEI's takes seconds to load, so all tests share one.
    """
    known = format_named(name)
    if known.schema is not None:
        return validator(known)
    if known.standard is None:
        pytest.skip(f"{name} has no schema")
    return validator(known, schemas())


def faults(name: str, root: Any) -> list[str]:
    """What is wrong with a document, by the standard's own schema."""
    return [found.message for found in judge(name)(etree.tostring(root))]


def find(root: Any, path: str) -> list[Any]:
    """Elements or attributes by an XPath, with the prefixes n (NITF), t (TEI) and g (NewsML-G2)."""
    found = root.xpath(path, namespaces=PREFIXES)
    assert isinstance(found, list)
    return found


def texts(root: Any, path: str) -> list[str]:
    """The whole texts of the elements at an XPath, or the values of its attributes, in the document's order."""
    return [str(one) if isinstance(one, str) else "".join(one.itertext()) for one in find(root, path)]
