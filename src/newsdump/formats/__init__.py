"""How articles are written down, and read back.

`FORMATS` lists the formats; each is a module of this package with two functions, `dump` and `load`. `dumps`, `dump`,
`loads` and `load` find the format by its name and do the rest, as in the standard library's `json`.
"""

# ruff: noqa: A002 -- `format` is what everybody calls it, and `dumps(articles, format="xml")` is the interface.

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from typing import IO, TextIO

from attrs import frozen

from newsdump.errors import FormatError, UsageError
from newsdump.formats import json as _json
from newsdump.formats import jsonl as _jsonl
from newsdump.formats import xml as _xml
from newsdump.model import Article, ParsedDump

__all__ = [
    "FORMATS",
    "Format",
    "dump",
    "dumps",
    "format_for_path",
    "format_named",
    "load",
    "loads",
    "schema_text",
]


@frozen(kw_only=True)
class Format:
    """A way to write articles down.

    `dump(articles, file, provenance)` writes to a text file and holds one article at a time. `load(file)` yields the
    articles again and raises `FormatError` for anything that `dump` did not write; it is `None` where a format cannot
    carry everything. `schema` names a file in the package's folder ``formats/schemas``, with ``#/…`` for a part of it.
    """

    name: str
    suffix: str
    description: str
    dump: Callable[[Iterable[Article], TextIO, bool], None]
    load: Callable[[TextIO], Iterator[Article]] | None = None
    schema: str | None = None


FORMATS: tuple[Format, ...] = (
    Format(
        name="json",
        suffix=".json",
        description="one JSON array of articles, indented",
        dump=_json.dump,
        load=_json.load,
        schema="newsdump-1.schema.json",
    ),
    Format(
        name="jsonl",
        suffix=".jsonl",
        description="JSON Lines, an article a line",
        dump=_jsonl.dump,
        load=_jsonl.load,
        schema="newsdump-1.schema.json#/$defs/article",
    ),
    Format(
        name="xml",
        suffix=".xml",
        description="XML in the namespace urn:newsdump:1, indented",
        dump=_xml.dump,
        load=_xml.load,
        schema="newsdump-1.rng",
    ),
)


def format_named(name: str) -> Format:
    """The format of that name; `UsageError` if there is none.

    >>> format_named("xml").suffix
    '.xml'
    """
    for known in FORMATS:
        if known.name == name:
            return known
    raise UsageError(f"There is no format {name!r}: choose one of {', '.join(known.name for known in FORMATS)}.")


def format_for_path(path: str | os.PathLike[str]) -> Format:
    """The format whose suffix the path ends with, in any case; `UsageError` if there is none.

    >>> format_for_path("articles.jsonl").name
    'jsonl'
    """
    name = os.fspath(path)
    fitting = [known for known in FORMATS if name.lower().endswith(known.suffix)]
    if not fitting:
        known = ", ".join(known.suffix for known in FORMATS)
        raise UsageError(f"No format is written to files like {name!r}: end the name with one of {known}.")
    # A longer suffix says more: `.tei.xml` is not just any `.xml`.
    return max(fitting, key=lambda one: len(one.suffix))


def dumps(articles: ParsedDump | Article | Iterable[Article], format: str = "json", *, provenance: bool = False) -> str:
    """The articles as a string in a format: ``"json"``, ``"jsonl"`` or ``"xml"``.

    `articles` may be what `parse` gave (then its `.articles` are written; pass its `.teasers` for those of an index
    page), one article or several. `provenance` adds where each value stood and how often it was printed. Raises
    `UsageError` for an unknown format and for anything that is no article.

    >>> print(dumps(Article(headline="Dam Refills"), "jsonl"), end="")
    {"schema":"newsdump/1","id":"4aa5b32de57bc5d496ec680b12442908","kind":"article","headline":"Dam Refills"}
    """
    out = io.StringIO()
    format_named(format).dump(_each(articles), out, provenance)
    return out.getvalue()


def dump(
    articles: ParsedDump | Article | Iterable[Article], file: TextIO, format: str = "json", *, provenance: bool = False
) -> None:
    r"""Write the articles to a text file, as `dumps` does, one after the other: they may come from a generator.

    Raises `UsageError` besides if the file takes bytes, or is open in another encoding than UTF-8.

    >>> out = io.StringIO()
    >>> dump([], out)
    >>> out.getvalue()
    '[]\n'
    """
    _check_file(file)
    format_named(format).dump(_each(articles), file, provenance)


def loads(text: str | bytes, format: str = "json") -> tuple[Article, ...]:
    """The articles of a document that `dumps` wrote: its exact inverse.

    Bytes must be UTF-8, with or without a byte order mark. The `id` is not compared with the content, so that a
    document may be mended by hand. Raises `FormatError`, with the place, for anything that is not ours, and
    `UsageError` for a format that is unknown or can only be written.

    >>> loads(dumps(Article(headline="Dam Refills")))[0].headline
    'Dam Refills'
    """
    reader = _reader(format)
    if not isinstance(text, (str, bytes)):
        raise UsageError(f"loads reads what dumps gave, not {type(text).__name__}: for a file take load.")
    return _all(reader, text)


def load(file: IO[str] | IO[bytes], format: str = "json") -> tuple[Article, ...]:
    """The articles of a file that `dump` wrote, open for text or bytes; raises as `loads` does.

    >>> load(io.BytesIO(b"[]"))
    ()
    """
    reader = _reader(format)
    try:
        content = file.read()
    except UnicodeDecodeError as fault:
        raise FormatError(f"expected UTF-8, found the byte 0x{fault.object[fault.start]:02X}") from None
    except AttributeError:
        raise UsageError(f"load reads an open file, not {type(file).__name__}: for a text take loads.") from None
    return _all(reader, content)


def schema_text(format: str) -> str:
    """The schema that a format's documents are valid by: JSON Schema 2020-12 or RELAX NG; for ``jsonl``, of one line.

    Raises `UsageError` if the format is unknown or has none.

    >>> "urn:newsdump:1" in schema_text("xml")
    True
    """
    import json
    from importlib.resources import files

    named = format_named(format).schema
    if named is None:
        raise UsageError(f"The format {format!r} has no schema of ours: it follows its own standard.")
    name, _, part = named.partition("#")
    text = files("newsdump.formats").joinpath("schemas", name).read_text(encoding="utf-8")
    if not part:
        return text
    whole = json.loads(text)
    kept = {key: whole[key] for key in ("$schema", "$comment", "$defs") if key in whole}
    return json.dumps({"$ref": f"#{part}", **kept}, ensure_ascii=False, indent=2) + "\n"


def _each(articles: ParsedDump | Article | Iterable[Article]) -> Iterator[Article]:
    if isinstance(articles, ParsedDump):
        return iter(articles.articles)
    if isinstance(articles, Article):
        return iter((articles,))
    return _only_articles(articles)


def _only_articles(articles: object) -> Iterator[Article]:
    if isinstance(articles, (str, bytes)) or not isinstance(articles, Iterable):
        raise UsageError(f"What is written is a ParsedDump or articles, not {type(articles).__name__}: parse it first.")
    for n, article in enumerate(articles):
        if not isinstance(article, Article):
            raise UsageError(f"What is written is articles, but number {n} is of the type {type(article).__name__}.")
        yield article


def _check_file(file: object) -> None:
    try:
        file.write("")  # type: ignore[attr-defined]
    except (TypeError, AttributeError):
        message = f"dump writes to a file open for text, not to {type(file).__name__}: open it with mode='w'."
        raise UsageError(message) from None
    encoding = getattr(file, "encoding", None)
    if isinstance(encoding, str) and encoding.lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        raise UsageError(f"dump writes UTF-8, not {encoding}: open the file with encoding='utf-8'.")


def _reader(format: str) -> Callable[[TextIO], Iterator[Article]]:
    reader = format_named(format).load
    if reader is None:
        known = ", ".join(one.name for one in FORMATS if one.load is not None)
        raise UsageError(f"The format {format!r} can only be written: those that can be read back are {known}.")
    return reader


def _all(reader: Callable[[TextIO], Iterator[Article]], content: str | bytes) -> tuple[Article, ...]:
    text = content if isinstance(content, str) else _decoded(content)
    return tuple(reader(io.StringIO(text.removeprefix("\ufeff"))))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise FormatError(f"expected UTF-8, found the byte 0x{content[fault.start]:02X} on line {line}") from None
