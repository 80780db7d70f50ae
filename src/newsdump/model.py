"""What comes out: articles, and the account of every line they came from.

All values are frozen. Text fields hold only characters that XML 1.0 and UTF-8 can carry, so that every format can
carry every article. Equality is by content: where a value stood and how often it was printed do not count.

Offsets (`start`, `end`, spans) count code points of the decoded text, half open, from 0; line numbers count from 1.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum, StrEnum
from functools import cache
from typing import Any, cast, overload

import attrs
from attrs import field, frozen

from newsdump.errors import IssuesError

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Caption",
    "Dateline",
    "Evidence",
    "Issue",
    "Kind",
    "Line",
    "Lines",
    "Origin",
    "ParsedDump",
    "Role",
    "Stamp",
    "Strength",
    "carriable",
]

# What XML 1.0 (section 2.2, production Char) or UTF-8 cannot carry.
UNCARRIABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def carriable(text: str) -> str:
    r"""The text with U+FFFD for what XML or UTF-8 cannot carry.

    >>> carriable("a\x00b")
    'a\ufffdb'
    """
    return UNCARRIABLE.sub("\ufffd", text)


class Kind(StrEnum):
    """What an article is."""

    ARTICLE = "article"
    LIVE = "live"
    GALLERY = "gallery"
    DIGEST = "digest"
    TEASER = "teaser"


class BlockKind(StrEnum):
    """What a block of the body is. An entry is one item of a live blog."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    ITEM = "item"
    ENTRY = "entry"


class Role(StrEnum):
    """What a line of the dump is. The hundreds of a rule's code say for which of these it speaks."""

    HEADLINE = "headline"  # 1
    DECK = "deck"  # 2
    KICKER = "kicker"
    SECTION = "section"
    OUTLET = "outlet"
    CAPTION = "caption"  # 3
    CREDIT = "credit"
    BYLINE = "byline"  # 4
    SIGNOFF = "sign-off"
    DATELINE = "dateline"  # 5
    STAMP = "stamp"
    PARAGRAPH = "paragraph"  # 6
    SUBHEAD = "subhead"
    QUOTE = "quote"
    ITEM = "item"
    ENTRY = "entry"
    NOTE = "note"
    FURNITURE = "furniture"  # 7
    BOUNDARY = "boundary"  # 8
    UNPLACED = "unplaced"
    BLANK = "blank"


class Strength(IntEnum):
    """How sure a rule is of what it says."""

    WEAK = 1
    LIKELY = 2
    CERTAIN = 3


def _check_text(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{attribute.name} must be a str, not {type(value).__name__}")
    _check_carriable(attribute.name, value)


def _check_optional_text(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        _check_text(_, attribute, value)


def _check_texts(_: object, attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
    for one in value:
        _check_text(_, attribute, one)


def _check_pairs(_: object, attribute: attrs.Attribute[Any], value: tuple[tuple[str, str], ...]) -> None:
    for pair in value:
        if len(pair) != 2:
            raise ValueError(f"{attribute.name} must hold pairs of a name and a value, not {pair!r}")
        _check_texts(_, attribute, pair)


def _check_carriable(name: str, text: str) -> None:
    bad = UNCARRIABLE.search(text)
    if bad is not None:
        raise ValueError(f"{name} holds U+{ord(bad[0]):04X}, which XML and UTF-8 cannot carry: replace it by U+FFFD")


def _instances(kind: type) -> Callable[[object, attrs.Attribute[Any], tuple[object, ...]], None]:
    def check(_: object, attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
        for one in value:
            if not isinstance(one, kind):
                raise TypeError(f"{attribute.name} must hold {kind.__name__}s, not {type(one).__name__}")

    return check


# One converter a type: mypy does not read generic ones, such as `tuple` itself.


def _texts(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _numbers(value: Iterable[int]) -> tuple[int, ...]:
    return tuple(value)


def _spans(value: Iterable[Iterable[int]]) -> tuple[tuple[int, int], ...]:
    return cast("tuple[tuple[int, int], ...]", tuple(tuple(span) for span in value))


def _pairs(value: Iterable[Iterable[str]]) -> tuple[tuple[str, str], ...]:
    return cast("tuple[tuple[str, str], ...]", tuple(tuple(pair) for pair in value))


def _captions(value: Iterable[Caption]) -> tuple[Caption, ...]:
    return tuple(value)


def _blocks(value: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(value)


def _origins(value: Iterable[Origin]) -> tuple[Origin, ...]:
    return tuple(value)


def _check_stamp_value(_: object, attribute: attrs.Attribute[Any], value: dt.date | None) -> None:
    if value is not None and not isinstance(value, dt.date):
        raise TypeError(f"{attribute.name} must be a datetime, a date or None, not {type(value).__name__}")
    zone = value.tzinfo if isinstance(value, dt.datetime) else None
    if zone is None:
        return
    if not isinstance(zone, dt.timezone):
        message = f"{attribute.name} must have a fixed offset (datetime.timezone): a named zone cannot be written"
        raise ValueError(message)  # noqa: TRY004  the type is right, this one of its values is not
    if zone.utcoffset(None) % dt.timedelta(minutes=1):
        raise ValueError(f"{attribute.name} must have an offset of whole minutes, as ISO 8601 has it")


@frozen(kw_only=True)
class Stamp:
    """A date or time as it is printed, and what it means.

    `value` is a `datetime` where day and time are given, a `date` where only the day is, and `None` where the text
    gives less (a year missing, "3 days ago"): nothing is completed from the clock. A zone is there only if printed.

    >>> Stamp(raw="1 May 2030").value is None
    True
    """

    raw: str = field(validator=_check_text)
    value: dt.datetime | dt.date | None = field(default=None, validator=_check_stamp_value)


@frozen(kw_only=True)
class Dateline:
    """Where and when the text was filed: ``SEOUL, Aug. 14 (Yonhap) --``. `agency` is in its usual spelling."""

    raw: str = field(validator=_check_text)
    place: str | None = field(default=None, validator=_check_optional_text)
    date: Stamp | None = None
    agency: str | None = field(default=None, validator=_check_optional_text)


@frozen(kw_only=True)
class Caption:
    """A picture's caption. `text` may be empty where only the credit was printed.

    `credit` stands without its label, its brackets and the word "File"; `copies` (how often the caption was printed)
    does not count for equality.
    """

    text: str = field(validator=_check_text)
    credit: str | None = field(default=None, validator=_check_optional_text)
    photographer: str | None = field(default=None, validator=_check_optional_text)
    agency: str | None = field(default=None, validator=_check_optional_text)
    is_file: bool = False
    copies: int = field(default=1, eq=False)


@frozen(kw_only=True)
class Block:
    """A block of the body; an entry of a live blog may have a stamp."""

    kind: BlockKind = field(default=BlockKind.PARAGRAPH, converter=BlockKind)
    text: str = field(validator=_check_text)
    stamp: Stamp | None = None


@frozen(kw_only=True)
class Origin:
    """Where a value of an article stood.

    `name` is the value's path (``headline``, ``captions[0]``, ``body[3]``), `lines` the source lines, `spans` the
    offsets of the pieces it was read from, and `copies` how often it was printed in all.
    """

    name: str = field(validator=_check_text)
    lines: tuple[int, ...] = field(converter=_numbers)
    spans: tuple[tuple[int, int], ...] = field(converter=_spans)
    copies: int = 1


@frozen(kw_only=True)
class Article:
    """One article. What the text does not give is `None` or `()`.

    `language`, `url` and `meta` come with a record, as dumps that are tables have them; a plain text gives none of
    them, and nothing is guessed. `provenance` names each value's lines and offsets; it does not count for equality.

    >>> Article(headline="Dam Refills", body=[Block(text="Rain came.")]).paragraphs
    ('Rain came.',)
    """

    kind: Kind = field(default=Kind.ARTICLE, converter=Kind)
    headline: str | None = field(default=None, validator=_check_optional_text)
    kicker: str | None = field(default=None, validator=_check_optional_text)
    deck: str | None = field(default=None, validator=_check_optional_text)
    section: str | None = field(default=None, validator=_check_optional_text)
    byline: str | None = field(default=None, validator=_check_optional_text)
    authors: tuple[str, ...] = field(default=(), converter=_texts, validator=_check_texts)
    agency: str | None = field(default=None, validator=_check_optional_text)
    dateline: Dateline | None = None
    published: Stamp | None = None
    updated: Stamp | None = None
    captions: tuple[Caption, ...] = field(default=(), converter=_captions, validator=_instances(Caption))
    body: tuple[Block, ...] = field(default=(), converter=_blocks, validator=_instances(Block))
    notes: tuple[str, ...] = field(default=(), converter=_texts, validator=_check_texts)
    truncated: bool = False
    language: str | None = field(default=None, validator=_check_optional_text)
    outlet: str | None = field(default=None, validator=_check_optional_text)
    url: str | None = field(default=None, validator=_check_optional_text)
    meta: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs, validator=_check_pairs)
    provenance: tuple[Origin, ...] = field(default=(), converter=_origins, eq=False, repr=False)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the body without its subheads."""
        subhead = BlockKind.SUBHEAD
        return tuple([block.text for block in self.body if block.kind is not subhead])

    @property
    def subheads(self) -> tuple[str, ...]:
        """The texts of the body's subheads."""
        subhead = BlockKind.SUBHEAD
        return tuple([block.text for block in self.body if block.kind is subhead])

    @property
    def text(self) -> str:
        """The body as one string, a blank line between blocks."""
        return "\n\n".join([block.text for block in self.body])

    @property
    def id(self) -> str:
        """32 hexadecimal digits derived from the content. Equal articles have equal ids, on any machine."""
        present = _present(self)
        above = _written({name: _content(one) for name, one in present if name < "body"})
        below = _written({name: _content(one) for name, one in present if name > "body"})
        # The body is most of an article: its blocks are written one by one, and put where the order of names has it.
        body = f'"body":[{",".join(map(_block_written, self.body))}]' if self.body else ""
        content = ",".join([part for part in (above[1:-1], body, below[1:-1]) if part])
        return hashlib.sha256(f"{{{content}}}".encode()).hexdigest()[:32]


_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
# Of the characters that JSON escapes, those that a text can hold.
_ESCAPED = '"\\\t\n\r'


def _block_written(block: Block) -> str:
    """A block as JSON: most of an article, and most blocks need no escape."""
    if block.stamp is None and not any(map(block.text.__contains__, _ESCAPED)):
        return '{"kind":"' + block.kind + '","text":"' + block.text + '"}'
    return _written(_content(block))


def _content(value: object) -> object:
    """What equality compares, without what is absent, in JSON's types: equal values give equal content."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [_content(one) for one in value]
    if isinstance(value, dt.date):
        return _day_content(value)
    if attrs.has(type(value)):
        return {name: _content(one) for name, one in _present(cast("attrs.AttrsInstance", value))}
    return value


def _present(value: attrs.AttrsInstance) -> list[tuple[str, object]]:
    """The names and values of the fields that equality compares, but for those that say nothing."""
    compared = [(name, getattr(value, name)) for name in _compared(type(value))]
    return [(name, one) for name, one in compared if one not in (None, (), False)]


@cache
def _compared(kind: type[attrs.AttrsInstance]) -> tuple[str, ...]:
    return tuple(a.name for a in attrs.fields(kind) if a.eq)


def _day_content(day: dt.date) -> str:
    if isinstance(day, dt.datetime) and day.tzinfo is not None:
        # Not astimezone: it overflows on the first and the last day there is.
        return f"utc {day.replace(tzinfo=None) - dt.datetime.min - (day.utcoffset() or dt.timedelta())}"
    return day.isoformat()


def block_of(kind: BlockKind, text: str, stamp: Stamp | None = None) -> Block:
    """A block of a decoded text, whose every character can be carried: it is not searched again, as `Block` does.

    >>> block_of(BlockKind.PARAGRAPH, "Rain came.") == Block(text="Rain came.")
    True
    """
    block = _new(Block)
    _set(block, "kind", kind)
    _set(block, "text", text)
    _set(block, "stamp", stamp)
    return block


def origin_of(name: str, lines: tuple[int, ...], spans: tuple[tuple[int, int], ...], copies: int) -> Origin:
    """An origin, made of tuples as they are: `Origin` makes tuples of what it is given, and searches the name."""
    origin = _new(Origin)
    _set(origin, "name", name)
    _set(origin, "lines", lines)
    _set(origin, "spans", spans)
    _set(origin, "copies", copies)
    return origin


def caption_of(text: str, credit: tuple[str | None, str | None, str | None], is_file: bool, copies: int) -> Caption:
    """A caption of a decoded text, which is not searched again; of its credit the text, the photographer, the agency.

    >>> caption_of("Gulls.", ("Ada Roe/AP", "Ada Roe", "AP"), False, 1).agency
    'AP'
    """
    caption = _new(Caption)
    _set(caption, "text", text)
    _set(caption, "credit", credit[0])
    _set(caption, "photographer", credit[1])
    _set(caption, "agency", credit[2])
    _set(caption, "is_file", is_file)
    _set(caption, "copies", copies)
    return caption


def article_of(values: Mapping[str, object]) -> Article:
    """An article of values from a decoded text, each as `Article` holds it: nothing is searched, nothing converted.

    >>> article_of({"headline": "Dam Refills"}) == Article(headline="Dam Refills")
    True
    """
    article = _new(Article)
    for name, absent in _ABSENT.items():
        _set(article, name, values.get(name, absent))
    return article


_ABSENT: dict[str, object] = {field.name: field.default for field in attrs.fields(Article)}
_new, _set = object.__new__, object.__setattr__


@frozen(kw_only=True)
class Issue:
    """Something about the text that its user should know.

    `line` counts from 1; `article` is a position as in `Line.article`, or `None` where the issue is the whole text's.
    """

    code: str
    message: str
    line: int | None = None
    article: int | None = None


@frozen
class Line:
    """A source line, or a piece of one, and what became of it.

    `text` is exactly what stands from `start` to `end` in the decoded text, the whole of it; `rule` is the code of the
    rule that decided; `article` is a position in ``dump.articles + dump.teasers``; `copy_of` is the position in
    ``dump.lines`` of the line that this one repeats.
    """

    number: int
    start: int
    end: int
    text: str
    role: Role
    rule: str | None = None
    article: int | None = None
    copy_of: int | None = None


@frozen(eq=True)
class Lines(Sequence[Line]):
    """The lines of a dump as columns: a `Line` is made when somebody asks for it.

    `decoded` is the text as it was decoded. `offset` is where it begins in the whole text, of which a stream gives one
    window after the other: not 0 says that more of the same dump came before.
    """

    decoded: str = field(default="", repr=False)
    numbers: tuple[int, ...] = field(default=(), repr=False)
    starts: tuple[int, ...] = field(default=(), repr=False)
    ends: tuple[int, ...] = field(default=(), repr=False)
    roles: tuple[Role, ...] = field(default=(), repr=False)
    rules: tuple[str | None, ...] = field(default=(), repr=False)
    articles: tuple[int | None, ...] = field(default=(), repr=False)
    copies: tuple[int | None, ...] = field(default=(), repr=False)
    offset: int = 0

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Line, ...]: ...
    def __getitem__(self, at: int | slice) -> Line | tuple[Line, ...]:
        if isinstance(at, slice):
            return tuple(self._line(i) for i in range(*at.indices(len(self))))
        return self._line(range(len(self))[at])

    def __iter__(self) -> Iterator[Line]:
        return (self._line(i) for i in range(len(self)))

    def _line(self, i: int) -> Line:
        start, end = self.starts[i], self.ends[i]
        text = self.decoded[start - self.offset : end - self.offset]
        return Line(self.numbers[i], start, end, text, self.roles[i], self.rules[i], self.articles[i], self.copies[i])


@frozen(kw_only=True)
class Evidence:
    """What one rule says of one line: for which role it speaks, how sure it is, and why.

    `line` is a position in `ParsedDump.lines`. `role` is `None` where the rule speaks of a beginning alone: `starts`
    says that an article begins here, and of which kind. `copy_of` names the line that this one repeats.
    """

    line: int
    rule: str
    role: Role | None = field(converter=attrs.converters.optional(Role))
    strength: Strength = field(converter=Strength)
    reason: str
    copy_of: int | None = None
    starts: Kind | None = None


def _nothing() -> tuple[Evidence, ...]:
    return ()


@frozen(kw_only=True)
class ParsedDump:
    """What a dump became: articles, and the account of every line.

    An index page has `teasers` and no `articles`. `encoding` is `None` where text, not bytes, was parsed.
    """

    articles: tuple[Article, ...] = ()
    teasers: tuple[Article, ...] = ()
    lines: Lines
    issues: tuple[Issue, ...] = ()
    encoding: str | None = None
    source: str | None = None
    recall: Callable[[], tuple[Evidence, ...]] = field(default=_nothing, eq=False, repr=False)

    def raise_for_issues(self) -> None:
        """Raise `IssuesError` if there are issues, for those who want odd input to stop the work."""
        if self.issues:
            raise IssuesError(self.issues)
