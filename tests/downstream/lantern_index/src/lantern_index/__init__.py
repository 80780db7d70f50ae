"""Who wrote what: an index of the articles in a dump, as a project that depends on newsdump makes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import newsdump
from newsdump import Article, Parser, line_rule

__all__ = ["PARSER", "day", "entries", "index", "index_of"]

PARSER = Parser().adding(line_rule(lambda line: line.startswith("Lantern+"), code="LAN1", reason="sells the paper"))


def index_of(text: str | bytes) -> dict[str, tuple[str, ...]]:
    """The headlines of a dump by author, in alphabetical order."""
    return index(PARSER.parse(text).articles)


def index(articles: Iterable[Article]) -> dict[str, tuple[str, ...]]:
    """The headlines by author; an article without one is by nobody."""
    found: dict[str, list[str]] = {}
    for author, headline in entries(articles):
        found.setdefault(author, []).append(headline)
    return {author: tuple(headlines) for author, headlines in sorted(found.items())}


def entries(articles: Iterable[Article]) -> Iterator[tuple[str, str]]:
    """Author and headline of each article that has a headline."""
    for article in articles:
        if article.headline is not None:
            for author in article.authors or ("nobody",):
                yield author, article.headline


def day(article: Article) -> dt.date | None:
    """The day on which an article was published, if the text gives one."""
    stamp = article.published
    if stamp is None or stamp.value is None:
        return None
    return stamp.value.date() if isinstance(stamp.value, dt.datetime) else stamp.value


def backup(articles: Iterable[Article]) -> str:
    """The articles as JSON Lines."""
    return newsdump.dumps(list(articles), "jsonl")
