"""From the columns of a table's row to a record: which is the text, and what travels along."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Literal

from newsdump.sources.records import Fault, Options, Record

__all__ = ["as_text", "no_column", "row_record"]

# What datasets call these columns; the first that a row has counts.
URL, LANGUAGES, DATES, ID = "url", ("language", "lang"), ("date", "timestamp"), "id"
_NONE = (None, "")


def row_record(row: Iterable[tuple[str, object]], place: str, options: Options) -> Record | Fault:
    """The record of a row, or the fault of one without a text.

    The column `url` becomes the articles' `url`, `language` or `lang` their `language`, and all others, `None` and
    empty ones left out, go to `meta`: text as it is, and what is no text as JSON.

    >>> row_record([("text", "Rain came."), ("url", "https://a.example"), ("score", 0.5)], "a, line 1", Options()).meta
    (('score', '0.5'),)
    """
    columns = dict(row)
    if options.text_column not in columns:
        return no_column(options.text_column, columns, place, "--text-column", "ND921")
    if options.id_column is not None and options.id_column not in columns:
        return no_column(options.id_column, columns, place, "--id-column", "ND921")
    text = columns[options.text_column]
    if not isinstance(text, str | bytes):
        kind = "nothing" if text is None else f"no text but {_written(text)[:40]}"
        return Fault(source=place, code="ND921", message=f"{options.text_column} holds {kind}: mend it or leave it out")
    if len(text) > options.max_size:
        message = f"the text is longer than {options.max_size} bytes: raise max_size (--max-size) to read it"
        return Fault(source=place, code="ND924", message=message)
    return _record(columns, as_text(text), place, options)


def no_column(
    column: str, known: Iterable[str], place: str, option: str, code: Literal["ND921", "ND922"] = "ND922"
) -> Fault:
    """The fault of a row or a file that has no such column."""
    names = ", ".join(known)
    message = f"there is no column {column!r} but {names[:200] or 'none at all'}: name another with {option}"
    return Fault(source=place, code=code, message=message)


def as_text(text: str | bytes) -> str | bytes:
    r"""Text that was decoded with `surrogateescape`, as its bytes again where they were no UTF-8.

    >>> as_text("Caf\udce9"), as_text("Café")
    (b'Caf\xe9', 'Café')
    """
    if isinstance(text, bytes) or text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:  # half a surrogate pair, as JSON can spell it
            return text
    return text


def _record(columns: dict[str, object], text: str | bytes, place: str, options: Options) -> Record:
    language = next((name for name in LANGUAGES if _is_words(columns.get(name))), None)
    url = URL if _is_words(columns.get(URL)) else None
    taken = {options.text_column, url, language}
    named = columns.get(options.id_column or ID)
    return Record(
        text=text,
        source=place,
        url=None if url is None else str(columns[url]),
        language=None if language is None else str(columns[language]),
        date=next((day for name in DATES if (day := _day(columns.get(name)))), None),
        id=None if named is None else _written(named),
        meta=tuple(
            (name, _written(value)) for name, value in columns.items() if name not in taken and value not in _NONE
        ),
    )


def _is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _written(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False, default=_written)


def _day(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None
