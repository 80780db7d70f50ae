"""What the standards' types take of our values, and what of an article they cannot."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from newsdump.model import Article, Block, Stamp

__all__ = ["instant", "is_uri", "language_tag", "one_or_many", "present", "valued", "word_count"]

# BCP 47 (RFC 5646, section 2.1), as far as its subtags go: two to eight letters, then up to eight letters or digits.
_TAG = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
# RFC 3986, sections 2 and 3: a scheme, then what may stand in a URI; a percent sign only before two digits.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+")


def present(**fields: Any) -> dict[str, Any]:
    """The fields that say something, without None and what is empty. A name's first underscore stands for ``@``.

    >>> present(_type="Person", name="Ada Quill", url=None)
    {'@type': 'Person', 'name': 'Ada Quill'}
    """
    said = ((name, value) for name, value in fields.items() if value not in (None, "", [], {}))
    return {f"@{name[1:]}" if name[0] == "_" else name: value for name, value in said}


def language_tag(text: str | None) -> str | None:
    """The text if it is well-formed as a language tag, else None.

    >>> language_tag("pt-BR"), language_tag("Portuguese (Brazil)")
    ('pt-BR', None)
    """
    return text if text is not None and _TAG.fullmatch(text) else None


def is_uri(text: str | None) -> bool:
    """Whether the text is an absolute URI, spelt as one.

    >>> is_uri("https://bell.example/orla?a=1"), is_uri("bell.example/orla"), is_uri("https://bell.example/a b")
    (True, False, False)
    """
    return text is not None and text.count("#") < 2 and _URI.fullmatch(text) is not None


def valued(stamp: Stamp | None) -> str | None:
    """The stamp's date or time in ISO 8601, with an offset only if one was printed."""
    return stamp.value.isoformat() if stamp is not None and stamp.value is not None else None


def instant(stamp: Stamp | None) -> str | None:
    """The stamp's time in RFC 3339, where it names one: with day, time and offset."""
    if stamp is None or not isinstance(stamp.value, dt.datetime) or stamp.value.tzinfo is None:
        return None
    return stamp.value.isoformat()


def word_count(blocks: Iterable[Block]) -> int:
    """Words as spaces part them: scripts that write none have few."""
    return sum(len(block.text.split()) for block in blocks)


def one_or_many(articles: Iterable[Article]) -> tuple[Article | None, Iterator[Article]]:
    """The article if there is just one, and all of them: no more than two are asked for before they are written."""
    waiting = iter(articles)
    first = list(islice(waiting, 2))
    return (first[0] if len(first) == 1 else None), chain(first, waiting)
