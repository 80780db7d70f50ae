"""Which formats there are: ours, and those of other packages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import PurePath

from newsdump.errors import UsageError
from newsdump.formats.format import Format

__all__ = ["format_for_path", "format_named", "formats", "ours", "schema_text"]

# Each format's name and its module, in the order in which they are listed.
_HOMES = {
    "json": "newsdump.formats.json",
    "jsonl": "newsdump.formats.jsonl",
    "xml": "newsdump.formats.xml",
    "jsonld": "newsdump.formats.jsonld",
    "ninjs": "newsdump.formats.ninjs",
    "newsml-g2": "newsdump.formats.newsml_g2",
    "nitf": "newsdump.formats.nitf",
    "tei": "newsdump.formats.tei",
    "markdown": "newsdump.formats.markdown",
    "text": "newsdump.formats.text",
    "csv": "newsdump.formats.csv",
}


def ours() -> tuple[Format, ...]:
    """Those that newsdump brings, whose modules are all imported for it."""
    return tuple(map(_built_in, _HOMES))


def _built_in(name: str) -> Format:
    found = import_module(_HOMES[name]).FORMAT
    assert isinstance(found, Format)
    return found


def formats(remark: Callable[[str], None] | None = None) -> tuple[Format, ...]:
    """All formats: ours, in the order of `FORMATS`, and those of other packages, by name.

    A package whose format cannot be used is passed over; `remark` is given a sentence about it.

    >>> formats()[0].name
    'json'
    """
    from newsdump.formats import plugins

    return ours() + plugins.every(frozenset(_HOMES), remark or _no_word)


def _no_word(_: str) -> None:
    """What is said to nobody."""


def format_named(name: str) -> Format:
    """The format of that name, ours or another package's; `UsageError` if there is none.

    >>> format_named("xml").suffix
    '.xml'
    """
    if name in _HOMES:
        return _built_in(name)
    from newsdump.formats import plugins

    found = plugins.named(name)
    if found is None:
        raise UsageError(f"There is no format {name!r}: choose one of {', '.join(one.name for one in formats())}.")
    return found


def format_for_path(path: str | os.PathLike[str]) -> Format:
    """The format whose suffix the path ends with, in any case; `UsageError` if there is none.

    >>> format_for_path("articles.jsonl").name
    'jsonl'
    """
    name = PurePath(os.fspath(path)).name.lower()
    # A longer suffix says more: `.tei.xml` is not just any `.xml`. One dot leaves room for no longer one.
    found = _longest(name, ours())
    if found is None or name.count(".") > found[0].count("."):
        found = _longest(name, formats()) or found
    if found is None:
        known = ", ".join(one.suffix for one in formats())
        raise UsageError(f"No format is written to files like {os.fspath(path)!r}: end the name with one of {known}.")
    return found[1]


def _longest(name: str, known: Iterable[Format]) -> tuple[str, Format] | None:
    fitting = [(suffix, one) for one in known for suffix in one.suffixes if name.endswith(suffix)]
    return max(fitting, key=lambda pair: len(pair[0]), default=None)


def schema_text(format: str) -> str:  # noqa: A002 -- as `dumps` calls it
    """The schema that a format's documents are valid by: JSON Schema 2020-12 or RELAX NG; for ``jsonl``, of one line.

    Raises `UsageError` if the format is unknown or has none.

    >>> "urn:newsdump:1" in schema_text("xml")
    True
    """
    schema = format_named(format).schema
    if schema is None:
        raise UsageError(f"The format {format!r} has no schema of ours: it follows its own standard.")
    return schema()
