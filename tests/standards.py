"""The standards' own schemas, each loaded once, and what is read out of documents that follow them."""

from __future__ import annotations

from functools import cache
from typing import Any

from lxml import etree

from tests.shared import schemas

NITF = "http://iptc.org/std/NITF/2006-10-18/"
TEI = "http://www.tei-c.org/ns/1.0"
G2 = "http://iptc.org/std/nar/2006-10-01/"
PREFIXES = {"n": NITF, "t": TEI, "g": G2}

_FILES = {
    "nitf": "nitf/nitf-3-6.xsd",
    "newsml-g2": "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd",
    "tei": "tei/tei_all-4.12.0.rng",
}


@cache
def schema(name: str) -> Any:
    """A standard's schema; skips the test where it is missing. TEI's takes seconds to load, so it is loaded once."""
    path = schemas() / _FILES[name]
    tree = etree.parse(path, etree.XMLParser(no_network=True, resolve_entities=False))
    return etree.RelaxNG(tree) if path.suffix == ".rng" else etree.XMLSchema(tree)


def faults(name: str, root: Any) -> list[str]:
    """What a schema has against a document; in a NewsML-G2 message NITF's has its say about each inlined NITF too."""
    found = _against(name, root)
    if name == "newsml-g2":
        for inlined in root.iter(f"{{{NITF}}}nitf"):
            found += _against("nitf", etree.fromstring(etree.tostring(inlined, with_tail=False)))
    return found


def _against(name: str, root: Any) -> list[str]:
    by = schema(name)
    return [] if by.validate(root) else [str(fault) for fault in by.error_log]


def find(root: Any, path: str) -> list[Any]:
    """Elements or attributes by an XPath, with the prefixes n (NITF), t (TEI) and g (NewsML-G2)."""
    found = root.xpath(path, namespaces=PREFIXES)
    assert isinstance(found, list)
    return found


def texts(root: Any, path: str) -> list[str]:
    """The whole texts of the elements at an XPath, or the values of its attributes, in the document's order."""
    return [str(one) if isinstance(one, str) else "".join(one.itertext()) for one in find(root, path)]
