"""What a source yields: records, and faults where one could not be read.

A record is one text with what came along with it; a row of a table, a page of a crawl, a file of a folder. It is small
data without open files, so it can travel to another process, and `parsed` makes of it what `newsdump.read` yields.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias, get_args

import attrs
from attrs import evolve, field, frozen

from newsdump.errors import UsageError
from newsdump.fields.latest import known_by
from newsdump.model import Article, Issue, Lines, ParsedDump, Stamp, carriable
from newsdump.parser import Parser, parse

__all__ = [
    "MAX_SIZE",
    "Fault",
    "FaultCode",
    "Item",
    "LongText",
    "Options",
    "Record",
    "dumps_in",
    "is_fault",
    "parsed",
]

_FORMS = ("auto", "text", "jsonl", "csv", "parquet", "wet")

# Of a record · of a file or an archive's member as a whole · it ends early or is damaged further on · a limit was hit.
FaultCode = Literal["ND921", "ND922", "ND923", "ND924"]
FAULT_CODES: frozenset[str] = frozenset(get_args(FaultCode))

Item: TypeAlias = "Record | LongText | Fault"

MAX_SIZE = 256 * 2**20


def _texts_carriable(value: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((carriable(name), carriable(text)) for name, text in value)


def _optional_carriable(text: str | None) -> str | None:
    return None if text is None else carriable(text)


@frozen(kw_only=True)
class Record:
    """One text and what is known of it.

    `text` is bytes where its encoding is still to be found. `source` is its place in words: the file, the member of an
    archive, the line, row or record, parted by commas. `date` is the day on which the page was fetched; it helps to
    read a stamp that can mean two days, and never stands for one. `meta` holds the other columns as text, in their
    order. What XML cannot carry in `url`, `language` and `meta` is replaced by U+FFFD.

    >>> Record(text="Rain came.", source="news.jsonl, line 3", meta=(("id", "a-3"),)).source
    'news.jsonl, line 3'
    """

    text: str | bytes = field(repr=False)
    source: str
    url: str | None = field(default=None, converter=_optional_carriable)
    language: str | None = field(default=None, converter=_optional_carriable)
    date: dt.date | None = None
    id: str | None = field(default=None, converter=_optional_carriable)
    meta: tuple[tuple[str, str], ...] = field(default=(), converter=_texts_carriable)


@frozen(kw_only=True)
class LongText:
    """A text file too large to be held: its bytes in chunks, to be read before the next item is asked for.

    It stays in the process that opened the file: `newsdump.Parser.parse_stream` reads it window by window.
    """

    source: str
    chunks: Iterable[bytes] = field(repr=False, eq=False)


@frozen(kw_only=True)
class Fault:
    """A record, a member or a file that could not be read, or not to its end: where, and what to do about it.

    >>> Fault(source="news.jsonl, line 4", code="ND921", message="the line is not JSON: mend it or leave it out").issue
    Issue(code='ND921', message='the line is not JSON: mend it or leave it out', line=None, article=None)
    """

    source: str
    code: FaultCode
    message: str

    @property
    def issue(self) -> Issue:
        """The fault as an issue of the empty dump that stands for it."""
        return Issue(code=self.code, message=self.message)


def _check_form(_: object, __: attrs.Attribute[str], value: object) -> None:
    if value not in _FORMS:
        raise UsageError(f"There is no form {value!r} to read from: choose one of {', '.join(_FORMS)}.")


def _check_size(_: object, __: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise UsageError(f"max_size must be a number of bytes above 0, not {value!r}: leave it out for {MAX_SIZE}.")


@frozen(kw_only=True)
class Options:
    """How records are read.

    Args:
        form: what the files hold; ``"auto"`` goes by their content and their suffix.
        text_column: the column of a table with the text.
        id_column: the column that names a record; by default ``id``, if there is one.
        max_size: the most bytes of one record. What unpacks to more than this, and to more than a hundred times what
            it was packed, is taken for a bomb and read no further.

    Raises:
        UsageError: there is no such form, or `max_size` is no number above 0.
    """

    form: str = field(default="auto", validator=_check_form)
    text_column: str = "text"
    id_column: str | None = None
    max_size: int = field(default=MAX_SIZE, validator=_check_size)


def parsed(item: Record | Fault, parser: Parser | None = None) -> ParsedDump:
    r"""The dump that a record is. A fault becomes a dump of no lines with the fault as its issue.

    Pure, and made for other processes: the arguments and the result can be pickled.

    >>> text = "Dam Refills\nDam Refills\n\nRain came to the valley."
    >>> parsed(Record(text=text, source="a.jsonl, line 1", url="https://a.example/1")).articles[0].url
    'https://a.example/1'
    """
    if isinstance(item, Fault):
        return ParsedDump(lines=Lines(), issues=(item.issue,), source=item.source)
    dump = (parser.parse if parser else parse)(item.text, source=item.source)
    along = _along(item)
    return evolve(
        dump,
        articles=tuple(along(article) for article in dump.articles),
        teasers=tuple(along(teaser) for teaser in dump.teasers),
    )


def dumps_in(item: Item, parser: Parser | None = None) -> Iterator[ParsedDump]:
    r"""The dumps of an item: one, or of a long text one for each of its windows.

    >>> text = LongText(source="day.txt", chunks=[b"Dam Refills\nDam Refills\n\nRain came ", b"to the valley."])
    >>> [len(dump.articles) for dump in dumps_in(text)]
    [1]
    """
    if isinstance(item, LongText):
        yield from (parser or Parser()).parse_stream(item.chunks, source=item.source)
    else:
        yield parsed(item, parser)


def is_fault(dump: ParsedDump) -> bool:
    """Whether it is the dump that stands for a fault.

    >>> is_fault(parsed(Fault(source="a.jsonl, line 4", code="ND921", message="the line is no JSON")))
    True
    """
    return any(issue.code in FAULT_CODES for issue in dump.issues)


def _along(record: Record) -> Callable[[Article], Article]:
    """What gives an article what came along with its record."""
    if record.url is None and record.language is None and record.date is None and not record.meta:
        return lambda article: article

    def along(article: Article) -> Article:
        known = article if record.date is None else _known_by(article, record.date)
        return evolve(known, url=record.url, language=record.language, meta=record.meta)

    return along


def _known_by(article: Article, latest: dt.date) -> Article:
    """The article, its stamps read with the knowledge that none can be later than that day."""

    def known(stamp: Stamp | None) -> Stamp | None:
        return None if stamp is None else known_by(stamp, latest)

    dateline = article.dateline
    return evolve(
        article,
        published=known(article.published),
        updated=known(article.updated),
        dateline=None if dateline is None else evolve(dateline, date=known(dateline.date)),
        body=tuple(block if block.stamp is None else evolve(block, stamp=known(block.stamp)) for block in article.body),
    )
