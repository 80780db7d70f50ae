"""An article as plain values: dicts, lists, texts, whole numbers, true.

This is what stands in JSON, and what XML is written from and read through, so that every format of ours says the same
things, refuses the same faults and names the same paths. A field is left out when it is `None`, empty or false; names
and their order are the model's.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from newsdump.errors import FormatError
from newsdump.model import UNCARRIABLE, Article, Block, BlockKind, Caption, Dateline, Kind, Origin, Stamp

__all__ = ["SCHEMA", "Plain", "Twice", "from_dict", "shown", "to_dict"]

SCHEMA = "newsdump/1"

# The greatest whole number that every reader of JSON holds exactly (RFC 7493, section 2.2).
_GREATEST = 2**53 - 1
# Digits beyond which a number need not be read to know that it is too great.
MOST_DIGITS = 16

_DATE = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_TIME = rf"{_CLOCK}(?::[0-5][0-9](?:\.[0-9]{{1,6}})?)?"
_MOMENT = re.compile(f"{_DATE}(?:T{_TIME}(?:Z|[+-]{_CLOCK})?)?")

Plain = dict[str, Any]
_Reader = Callable[[object, str], Any]


@frozen
class Twice:
    """Stands for an object that named `field` more than once."""

    field: str


def to_dict(article: Article, *, provenance: bool = False) -> Plain:
    """The article as plain values, in fixed order.

    `provenance` adds where the values stood, and how often each caption was printed.

    >>> to_dict(Article(headline="Dam Refills", authors=["Ada Quill"]))["authors"]
    ['Ada Quill']
    """
    return _present(
        schema=SCHEMA,
        id=article.id,
        kind=article.kind.value,
        headline=article.headline,
        kicker=article.kicker,
        deck=article.deck,
        section=article.section,
        byline=article.byline,
        authors=list(article.authors),
        agency=article.agency,
        dateline=_plain_dateline(article.dateline),
        published=_plain_stamp(article.published),
        updated=_plain_stamp(article.updated),
        captions=[_plain_caption(caption, provenance) for caption in article.captions],
        body=[_plain_block(block) for block in article.body],
        notes=list(article.notes),
        truncated=article.truncated,
        language=article.language,
        outlet=article.outlet,
        url=article.url,
        meta=[list(pair) for pair in article.meta],
        provenance=[_plain_origin(origin) for origin in article.provenance] if provenance else None,
    )


def from_dict(value: object, path: str = "$") -> Article:
    """The article that `to_dict` wrote; anything else raises `FormatError`, whose path begins with `path`.

    The `id` is not compared: it is derived, and somebody may have mended the article by hand.

    >>> from_dict({"schema": "newsdump/1", "kind": "article", "headline": 5})
    Traceback (most recent call last):
      ...
    newsdump.errors.FormatError: expected a text, found the number 5 (at $.headline)
    """
    if isinstance(value, dict):
        _check_schema(value, path)
    fields = _object(value, path, _ARTICLE)
    del fields["schema"]
    fields.pop("id", None)
    return Article(**fields)


def shown(text: str) -> str:
    r"""The text as a message shows it: quoted, escaped, short.

    >>> print(shown("a\tb"))
    'a\tb'
    """
    return repr(text if len(text) <= 40 else text[:40] + "…")


def _present(**fields: object) -> Plain:
    return {name: value for name, value in fields.items() if value is not None and value is not False and value != []}


def _plain_stamp(stamp: Stamp | None) -> Plain | None:
    if stamp is None:
        return None
    return _present(raw=stamp.raw, value=stamp.value.isoformat() if stamp.value is not None else None)


def _plain_dateline(dateline: Dateline | None) -> Plain | None:
    if dateline is None:
        return None
    date = _plain_stamp(dateline.date)
    return _present(raw=dateline.raw, place=dateline.place, date=date, agency=dateline.agency)


def _plain_caption(caption: Caption, provenance: bool) -> Plain:
    return _present(
        text=caption.text,
        credit=caption.credit,
        photographer=caption.photographer,
        agency=caption.agency,
        is_file=caption.is_file,
        copies=caption.copies if provenance else None,
    )


def _plain_block(block: Block) -> Plain:
    return _present(kind=block.kind.value, text=block.text, stamp=_plain_stamp(block.stamp))


def _plain_origin(origin: Origin) -> Plain:
    # Written even where empty: an origin without lines is odd, but it is what was given.
    spans = [list(span) for span in origin.spans]
    return {"name": origin.name, "lines": list(origin.lines), "spans": spans, "copies": origin.copies}


@frozen
class _Shape:
    """What an object may hold, each field with its reader, and which fields it must hold."""

    required: tuple[str, ...]
    readers: Mapping[str, _Reader]


def _wrong(expected: str, value: object, path: str) -> FormatError:
    return FormatError(f"expected {expected}, found {_found(value)}", path)


def _found(value: object) -> str:
    if value is None:
        return "null (leave the field out instead)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {shown(value)}"
    if isinstance(value, int) and abs(value) > _GREATEST:
        return "a number that is too great or too small"
    if isinstance(value, (int, float)):
        return f"the number {value}"
    return "an array" if isinstance(value, list) else "an object"


def _check_schema(fields: dict[object, object], path: str) -> None:
    """Asked before all else: a foreign document deserves to hear that it is foreign, not which field is odd."""
    if "schema" not in fields:
        raise FormatError(f'expected "schema": "{SCHEMA}", as newsdump writes it, found no schema', path)
    if fields["schema"] != SCHEMA:
        raise _wrong(f'"{SCHEMA}", the only version that this newsdump reads', fields["schema"], f"{path}.schema")


def _object(value: object, path: str, shape: _Shape) -> Plain:
    if isinstance(value, Twice):
        raise FormatError(f"expected each field once, found {shown(value.field)} twice", path)
    if not isinstance(value, dict):
        raise _wrong("an object", value, path)
    for name in value:
        if name not in shape.readers:
            known = ", ".join(shape.readers)
            raise FormatError(f"expected no field {shown(str(name))} here: the fields are {known}", path)
    for name in shape.required:
        if name not in value:
            raise FormatError(f"expected the field {name!r}, found none", path)
    return {name: shape.readers[name](one, f"{path}.{name}") for name, one in value.items()}


def _text(value: object, path: str) -> str:
    if not isinstance(value, str):
        raise _wrong("a text", value, path)
    bad = UNCARRIABLE.search(value)
    if bad is not None:
        raise FormatError(f"expected what XML and UTF-8 can carry, found U+{ord(bad[0]):04X}: put U+FFFD there", path)
    return value


def _flag(value: object, path: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong("true or false", value, path)
    return value


def _number(value: object, path: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _GREATEST:
        raise _wrong(f"a whole number from 0 to {_GREATEST}", value, path)
    return value


def _one_of(kinds: type[Kind | BlockKind]) -> _Reader:
    names = tuple(kind.value for kind in kinds)

    def read(value: object, path: str) -> Kind | BlockKind:
        if not isinstance(value, str) or value not in names:
            raise _wrong(f"one of {', '.join(names)}", value, path)
        return kinds(value)

    return read


def _each(reader: _Reader) -> _Reader:
    def read(value: object, path: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _wrong("an array", value, path)
        return tuple(reader(one, f"{path}[{n}]") for n, one in enumerate(value))

    return read


def _pair(reader: _Reader) -> _Reader:
    def read(value: object, path: str) -> tuple[Any, Any]:
        if not isinstance(value, list) or len(value) != 2:
            length = f" of {len(value)}" if isinstance(value, list) else ""
            raise FormatError(f"expected an array of two, found {_found(value)}{length}", path)
        return reader(value[0], f"{path}[0]"), reader(value[1], f"{path}[1]")

    return read


def _moment(value: object, path: str) -> dt.date:
    expected = "a date or a time such as 2030-05-01 or 2030-05-01T09:50:00+02:00"
    if not isinstance(value, str) or _MOMENT.fullmatch(value) is None:
        raise _wrong(expected, value, path)
    try:
        return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)
    except ValueError:  # such as 30 February
        raise _wrong(expected, value, path) from None


def _made(kind: type, shape: _Shape) -> _Reader:
    return lambda value, path: kind(**_object(value, path, shape))


_stamp = _made(Stamp, _Shape(("raw",), {"raw": _text, "value": _moment}))

_dateline = _made(Dateline, _Shape(("raw",), {"raw": _text, "place": _text, "date": _stamp, "agency": _text}))

_caption = _made(
    Caption,
    _Shape(
        ("text",),
        {
            "text": _text,
            "credit": _text,
            "photographer": _text,
            "agency": _text,
            "is_file": _flag,
            "copies": _number,
        },
    ),
)

_block = _made(Block, _Shape(("kind", "text"), {"kind": _one_of(BlockKind), "text": _text, "stamp": _stamp}))

_origin = _made(
    Origin,
    _Shape(
        ("name", "lines", "spans", "copies"),
        {"name": _text, "lines": _each(_number), "spans": _each(_pair(_number)), "copies": _number},
    ),
)

_ARTICLE = _Shape(
    ("schema", "kind"),
    {
        "schema": _text,
        "id": _text,
        "kind": _one_of(Kind),
        "headline": _text,
        "kicker": _text,
        "deck": _text,
        "section": _text,
        "byline": _text,
        "authors": _each(_text),
        "agency": _text,
        "dateline": _dateline,
        "published": _stamp,
        "updated": _stamp,
        "captions": _each(_caption),
        "body": _each(_block),
        "notes": _each(_text),
        "truncated": _flag,
        "language": _text,
        "outlet": _text,
        "url": _text,
        "meta": _each(_pair(_text)),
        "provenance": _each(_origin),
    },
)
