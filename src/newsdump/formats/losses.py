"""What a format cannot carry, and what is said when an article loses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from newsdump.formats.format import Format, Options
from newsdump.model import Article, BlockKind, Issue, Kind

__all__ = ["FIELDS", "Tally", "lost", "said", "told"]

# Every value that an article can hold, by its path in the model without positions.
FIELDS: tuple[str, ...] = (
    "kind",
    "headline",
    "kicker",
    "deck",
    "section",
    "byline",
    "authors",
    "agency",
    "dateline.raw",
    "dateline.place",
    "dateline.date.raw",
    "dateline.date.value",
    "dateline.agency",
    "published.raw",
    "published.value",
    "updated.raw",
    "updated.value",
    "captions.text",
    "captions.credit",
    "captions.photographer",
    "captions.agency",
    "captions.is_file",
    "captions.copies",
    "body.kind",
    "body.text",
    "body.stamp.raw",
    "body.stamp.value",
    "notes",
    "truncated",
    "language",
    "outlet",
    "url",
    "meta",
    "provenance",
)

# Written only where they are asked for, and so lost only then.
_BY_OPTION = frozenset({"captions.copies", "provenance"})
_SILENT = (None, False, "", Kind.ARTICLE, BlockKind.PARAGRAPH)


def said(article: Article) -> Iterator[str]:
    """The fields of which this article says something, in the order of `FIELDS`.

    >>> list(said(Article(headline="Dam Refills", kicker="")))
    ['headline']
    """
    for name in FIELDS:
        if any(value not in _SILENT for value in _values(article, name.split("."))):
            yield name


def lost(article: Article, format: Format, options: Options) -> Iterator[str]:  # noqa: A002
    """The fields of which this article loses something in the format."""
    if format.carries is None:
        return
    partly = frozenset(format.drops(article))
    for name in said(article):
        if name in _BY_OPTION and not options.provenance:
            continue
        if name not in format.carries or name in partly:
            yield name


def told(format: Format) -> dict[str, Any]:  # noqa: A002
    """What there is to know of a format, in JSON's types; `carries` is None where nothing is known of losses."""
    return {
        "name": format.name,
        "suffixes": list(format.suffixes),
        "description": format.description,
        "reads": format.load is not None,
        "several": format.several,
        "schema": format.schema is not None,
        "standard": format.standard,
        "carries": None if format.carries is None else dict(format.carries),
        "limits": dict(format.limits),
        "lost": None if format.carries is None else [name for name in FIELDS if name not in format.carries],
    }


class Tally:
    """Counts what articles lose while they go by."""

    def __init__(self, format: Format, options: Options) -> None:  # noqa: A002
        self.format = format
        self.options = options
        self.counts: Counter[str] = Counter()

    def watched(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The same articles; what each loses is counted before it is written."""
        for article in articles:
            self.counts.update(lost(article, self.format, self.options))
            yield article

    def issues(self) -> tuple[Issue, ...]:
        """One issue a field that was lost, in the order of `FIELDS`."""
        return tuple(self._issue(name, self.counts[name]) for name in FIELDS if self.counts[name])

    def _issue(self, name: str, count: int) -> Issue:
        of = "1 article" if count == 1 else f"{count} articles"
        limit = self.format.limits.get(name)
        if limit is None:
            return Issue(code="ND931", message=f"{self.format.name} has no place for {name}: lost from {of}")
        return Issue(code="ND932", message=f"{self.format.name} takes {name} in part ({limit}): lost from {of}")


def _values(value: object, path: list[str]) -> Iterator[object]:
    """What stands at the path, of all items where several do."""
    if isinstance(value, tuple):
        for one in value:
            yield from _values(one, path)
    elif value is None or not path:
        yield value
    else:
        yield from _values(getattr(value, path[0]), path[1:])
