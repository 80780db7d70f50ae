"""What a format is, and what is asked of it when it writes."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TextIO

import attrs
from attrs import field, frozen

from newsdump.errors import UsageError
from newsdump.model import Article

__all__ = ["Format", "Options", "shipped", "urn"]

# Where nothing in an article says when it was made: a moment that nobody takes for a real one.
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def urn(article: Article) -> str:
    """The article's default identifier, derived from its content.

    >>> urn(Article(headline="Dam Refills"))
    'urn:newsdump:4aa5b32de57bc5d496ec680b12442908'
    """
    return f"urn:newsdump:{article.id}"


def _check_moment(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    if not isinstance(value, dt.datetime) or value.utcoffset() is None:
        raise UsageError(f"{attribute.name} is a datetime with an offset from UTC, such as 2030-05-01T09:50:00+00:00.")


@frozen(kw_only=True)
class Options:
    """How articles are written. No format takes the clock or a random number: what it needs of them stands here.

    `provenance` adds where each value stood, where the format can carry it; `compact` leaves out all layout, and says
    the same. `now` is the time of conversion, for formats that must name one. `ids` makes an article's identifier, a
    URI; it is asked once an article.
    """

    provenance: bool = False
    compact: bool = False
    now: dt.datetime | None = field(default=None, validator=_check_moment)
    ids: Callable[[Article], str] = urn

    def moment(self, article: Article) -> dt.datetime:
        """`now`, or else the time at which the article was updated, published or filed; with an offset, always.

        What is printed without an offset is taken as UTC, a day as its midnight, and an article without any date as
        made at the start of 1970: the same article gives the same moment on any day.

        >>> Options().moment(Article()).isoformat()
        '1970-01-01T00:00:00+00:00'
        """
        if self.now is not None:
            return self.now
        filed = article.dateline.date if article.dateline else None
        for stamp in (article.updated, article.published, filed):
            if stamp is not None and stamp.value is not None:
                return _moment(stamp.value)
        return EPOCH


def _moment(value: dt.date) -> dt.datetime:
    time = value if isinstance(value, dt.datetime) else dt.datetime(value.year, value.month, value.day)
    return time if time.tzinfo is not None else time.replace(tzinfo=dt.UTC)


def _nothing(_: Article) -> tuple[str, ...]:
    return ()


@frozen(kw_only=True, eq=False)
class Format:
    """A way to write articles down.

    `dump(articles, file, options)` writes to a text file and holds one article at a time; `several` is false where a
    document is one article, and `dump` is then given exactly one. `load(file)` yields the articles again and raises
    `FormatError` for anything that `dump` did not write; it is `None` where a format cannot carry everything.

    `suffix` ends the names of its files, and so may `other_suffixes`. `schema()` is the text of the schema that ships
    with it; `standard` the name of the standard's own schema file, as a pattern (``tei_all*.rng``).

    `carries` says of each field of an article, by its name in `newsdump.formats.losses.FIELDS`, where it stands in the
    document; fields that it does not name are lost. `limits` says of some of these when they are carried all the same
    not in full, and `drops(article)` names those of which this article loses something. Without `carries` nothing is
    known of losses, and none is told.
    """

    name: str
    suffix: str
    description: str
    dump: Callable[[Iterable[Article], TextIO, Options], None]
    load: Callable[[TextIO], Iterator[Article]] | None = None
    several: bool = True
    other_suffixes: tuple[str, ...] = ()
    schema: Callable[[], str] | None = None
    standard: str | None = None
    carries: Mapping[str, str] | None = None
    limits: Mapping[str, str] = field(factory=dict)
    drops: Callable[[Article], Iterable[str]] = _nothing

    @property
    def suffixes(self) -> tuple[str, ...]:
        """All endings of its files' names, the usual one first."""
        return (self.suffix, *self.other_suffixes)


def shipped(name: str, part: str = "") -> Callable[[], str]:
    """A function that reads a schema of the package; `part` is a JSON Pointer to the definition that is meant.

    >>> "urn:newsdump:1" in shipped("newsdump-1.rng")()
    True
    """

    def read() -> str:
        from importlib.resources import files

        text = files("newsdump.formats").joinpath("schemas", name).read_text(encoding="utf-8")
        if not part:
            return text
        whole = json.loads(text)
        kept = {key: whole[key] for key in ("$schema", "$comment", "$defs") if key in whole}
        return json.dumps({"$ref": f"#{part}", **kept}, ensure_ascii=False, indent=2) + "\n"

    return read
