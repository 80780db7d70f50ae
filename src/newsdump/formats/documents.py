"""Articles to the documents of any format, and back from those of ours."""

# ruff: noqa: A002 -- `format` is what everybody calls it, and `dumps(articles, format="xml")` is the interface.
# ruff: noqa: PLR0913 -- options with defaults, each by its name

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import IO, TextIO

from newsdump.errors import FormatError, UsageError
from newsdump.formats.format import Format, Options, urn
from newsdump.formats.known import format_named, formats
from newsdump.model import Article, Issue, ParsedDump

__all__ = ["dump", "dumps", "load", "loads", "write"]


def dumps(
    articles: ParsedDump | Article | Iterable[Article],
    format: str = "json",
    *,
    provenance: bool = False,
    compact: bool = False,
    now: dt.datetime | None = None,
    ids: Callable[[Article], str] = urn,
    remark: Callable[[Issue], None] | None = None,
) -> str:
    """The articles as a string in a format, such as ``"json"``, ``"jsonl"`` or ``"xml"``; `FORMATS` lists them.

    `articles` may be what `parse` gave (then its `.articles` are written; pass its `.teasers` for those of an index
    page), one article or several. `provenance` adds where each value stood and how often it was printed; `compact`
    leaves out the layout. `now` is the time of conversion, with an offset, for formats that name it, and derived from
    the article's own dates by default; `ids` gives an article's identifier, a URI, and is derived from its content by
    default. At the end `remark` is given an issue for each field that the format could not carry.

    Raises `UsageError` for an unknown format, for anything that is no article, and where a format whose documents are
    one article each is given none or several.

    >>> print(dumps(Article(headline="Dam Refills"), "jsonl"), end="")
    {"schema":"newsdump/1","id":"4aa5b32de57bc5d496ec680b12442908","kind":"article","headline":"Dam Refills"}
    """
    out = io.StringIO()
    options = Options(provenance=provenance, compact=compact, now=now, ids=ids)
    write(_each(articles), out, format_named(format), options, remark)
    return out.getvalue()


def dump(
    articles: ParsedDump | Article | Iterable[Article],
    file: TextIO,
    format: str = "json",
    *,
    provenance: bool = False,
    compact: bool = False,
    now: dt.datetime | None = None,
    ids: Callable[[Article], str] = urn,
    remark: Callable[[Issue], None] | None = None,
) -> None:
    r"""Write the articles to a text file, as `dumps` does, one after the other: they may come from a generator.

    Raises `UsageError` besides if the file takes bytes, or is open in another encoding than UTF-8.

    >>> out = io.StringIO()
    >>> dump([], out)
    >>> out.getvalue()
    '[]\n'
    """
    _check_file(file)
    options = Options(provenance=provenance, compact=compact, now=now, ids=ids)
    write(_each(articles), file, format_named(format), options, remark)


def write(
    articles: Iterator[Article],
    file: TextIO,
    format: Format,
    options: Options,
    remark: Callable[[Issue], None] | None = None,
) -> None:
    """Write articles as `dump` does, with a `Format` and its `Options` at hand."""
    if not format.several:
        articles = _alone(articles, format)
    if remark is None:
        format.dump(articles, file, options)
        return
    from newsdump.formats.losses import Tally

    tally = Tally(format, options)
    format.dump(tally.watched(articles), file, options)
    for issue in tally.issues():
        remark(issue)


def _alone(articles: Iterator[Article], format: Format) -> Iterator[Article]:
    first = list(islice(articles, 2))
    if len(first) != 1:
        given = "several are given: write each to a file of its own (convert -O FOLDER)" if first else "none is given"
        raise UsageError(f"A document in the format {format.name!r} is one article, and {given}.")
    return chain(first, articles)


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
        known = ", ".join(one.name for one in formats() if one.load is not None)
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
