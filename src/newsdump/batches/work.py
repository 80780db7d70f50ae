"""What is done with each record: the one function that every process and every engine runs.

It is pure: records in, what became of each out, in their order and one for each. No text raises, and neither does a
fault of newsdump itself: it costs its record an issue, and who converts a million others is told where.

Two codes are of this room: ND941, a process died at the record, twice; ND942, its parse failed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from newsdump.model import Article, Issue, Lines, ParsedDump
from newsdump.parser import Parser
from newsdump.sources.records import FAULT_CODES, Fault, Item, LongText, Record, dumps_in, parsed

__all__ = ["FAULTS", "Account", "account", "chunked", "converted", "died", "windows", "written"]

# Characters or bytes of text in a chunk, and items: enough that handing them over costs next to nothing, and little
# enough that several chunks for each of many processes are small beside the processes.
CHUNK_SIZE = 2**18
CHUNK_ITEMS = 512

FAULTS = FAULT_CODES | {"ND941", "ND942"}
"""The codes of what costs a record: it could not be read, or not be parsed."""


@frozen(kw_only=True)
class Account:
    """What is said of a record whose articles are written elsewhere: its place, its issues, and how many there were.

    `is_more` is true of every window of a long text but its first.
    """

    source: str | None
    issues: tuple[Issue, ...]
    articles: int
    teasers: int
    is_more: bool = False

    @property
    def is_fault(self) -> bool:
        """Whether the record is lost: it could not be read, or not be parsed."""
        return any(issue.code in FAULTS for issue in self.issues)


def converted(
    items: Iterable[Record | Fault], parser: Parser | None = None, *, provenance: bool = False
) -> list[ParsedDump]:
    r"""The dump that each record is, without the account of its lines, which nobody writes: small enough to travel.

    The articles' provenance is left out too, unless it is asked for: it is half the work of handing an article over.

    >>> [dump] = converted([Record(text="Dam Refills\nDam Refills\n\nRain came.", source="a.jsonl, line 1")])
    >>> dump.articles[0].headline, dump.source, len(dump.lines)
    ('Dam Refills', 'a.jsonl, line 1', 0)
    """
    return [_light(item, parser, provenance) for item in items]


def _light(item: Record | Fault, parser: Parser | None, provenance: bool) -> ParsedDump:
    try:
        dump = parsed(item, parser)
    except Exception as error:  # noqa: BLE001  -- a fault of ours must not end the work on all other records
        return _faulty(item, "ND942", f"newsdump failed ({type(error).__name__}: {error}): please report the text")
    return _without_lines(dump, provenance)


def _without_lines(dump: ParsedDump, provenance: bool) -> ParsedDump:
    return ParsedDump(
        articles=dump.articles if provenance else tuple(map(_without_provenance, dump.articles)),
        teasers=dump.teasers if provenance else tuple(map(_without_provenance, dump.teasers)),
        lines=Lines(offset=dump.lines.offset),
        issues=dump.issues,
        encoding=dump.encoding,
        source=dump.source,
    )


def _without_provenance(article: Article) -> Article:
    return evolve(article, provenance=())


def windows(text: LongText, parser: Parser | None = None, *, provenance: bool = False) -> Iterator[ParsedDump]:
    """The dumps of a long text, one for each window, as `converted` gives them. It is read as they are asked for."""
    done = 0
    try:
        for dump in dumps_in(text, parser):
            yield _without_lines(dump, provenance)
            done = max(done, dump.lines.offset + 1)
    except Exception as error:  # noqa: BLE001  -- as above
        message = f"newsdump failed ({type(error).__name__}: {error}): please report the text"
        yield evolve(_faulty(text, "ND942", message), lines=Lines(offset=done))


def died(item: Record | Fault) -> ParsedDump:
    """The dump that stands for a record at which a process died.

    >>> died(Record(text="…", source="a.jsonl, line 7")).issues[0].code
    'ND941'
    """
    return _faulty(item, "ND941", "a process died at this record, twice: it is left out")


def _faulty(item: Item, code: str, message: str) -> ParsedDump:
    return ParsedDump(lines=Lines(), issues=(Issue(code=code, message=message),), source=item.source)


def account(dump: ParsedDump) -> Account:
    """What is said of a dump, without its articles."""
    return Account(
        source=dump.source,
        issues=dump.issues,
        articles=len(dump.articles),
        teasers=len(dump.teasers),
        is_more=dump.lines.offset > 0,
    )


def written(dump: ParsedDump, *, teasers: bool) -> tuple[Article, ...]:
    """The articles of a dump that are written: with its teasers, if they are asked for."""
    return dump.articles + dump.teasers if teasers else dump.articles


def chunked(items: Iterable[Record | Fault]) -> Iterator[Sequence[Record | Fault]]:
    """The items in chunks of about the same size of text, whoever works on them: a large one is a chunk alone."""
    chunk: list[Record | Fault] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += len(item.text) if isinstance(item, Record) else 0
        if size >= CHUNK_SIZE or len(chunk) == CHUNK_ITEMS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
