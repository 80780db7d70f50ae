"""From rows to lines: what became of each line of a text, and what was said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from attrs import evolve

from newsdump.building.segments import Segment
from newsdump.judging.verdict import Claim, Verdict, is_somebodys, owned, settle
from newsdump.model import Evidence, Kind, Lines, ParsedDump, Role, Strength
from newsdump.reading.lines import Piece
from newsdump.reading.rows import Page

__all__ = ["account", "evidence_of", "joined", "joined_evidence"]

BLANK_LINE = "ND910"
PRINTED_AGAIN = "ND911"


def account(page: Page, verdict: Verdict, found: list[Segment], start: int = 0, above: int = 0) -> Lines:
    """The lines of a page. `start` is its offset in the whole text, `above` the number of lines that end before it."""
    rows = page.rows
    # Each piece by its start, with its row; what prints nothing has the row behind the last.
    entries = [(piece[1], i, piece) for i, row in enumerate(rows) for piece in row.pieces + row.echoes]
    entries += [(piece[1], len(rows), piece) for piece in page.blanks]
    entries.sort()
    index = [i for _, i, _ in entries]
    first = dict(zip(reversed(index), range(len(index) - 1, -1, -1), strict=True))
    rules = list(map([*verdict.rules, BLANK_LINE].__getitem__, index))
    copied = [None if original is None else first[original] for original in verdict.copies]
    copies = list(map([*copied, None].__getitem__, index))
    echoes = {echo for row in rows if row.echoes for echo in row.echoes}
    for at, (_, i, piece) in enumerate(entries) if echoes else ():
        if piece in echoes:
            rules[at], copies[at] = PRINTED_AGAIN, first[i]
    return Lines(
        decoded=page.text,
        numbers=tuple([piece[0] + above for _, _, piece in entries]),
        starts=tuple([begin + start for begin, _, _ in entries]),
        ends=tuple([piece[2] + start for _, _, piece in entries]),
        roles=tuple(map([*verdict.roles, Role.BLANK].__getitem__, index)),
        rules=tuple(rules),
        articles=tuple(map([*_owners(found, len(rows)), None].__getitem__, index)),
        copies=tuple(copies),
        offset=start,
    )


def evidence_of(page: Page, speeches: Iterable[tuple[str, Iterable[Claim]]]) -> tuple[Evidence, ...]:
    """Everything that is said of the rows of a page, line by line; of rows that it does not have nothing is said."""
    places = _places(page)
    judged = [
        evidence
        for code, claims in speeches
        for claim in claims
        if claim.line < len(page.rows)
        for evidence in _spread(page, places, code, claim)
    ]
    return (*_known_to_reading(page, places, judged), *judged)


def _places(page: Page) -> dict[Piece, int]:
    """The position of each piece among all lines."""
    pieces = [*page.blanks, *(piece for row in page.rows for piece in (*row.pieces, *row.echoes))]
    pieces.sort(key=lambda piece: (piece[1], piece[0]))
    return {piece: at for at, piece in enumerate(pieces)}


def _owners(found: Sequence[Segment], count: int) -> list[int | None]:
    """The position of each row's article in `articles + teasers`."""
    owner: list[int | None] = [None] * count
    full, short = 0, sum(segment.kind is not Kind.TEASER for segment in found)
    for segment in found:
        at = short if segment.kind is Kind.TEASER else full
        owner[segment.start : segment.end] = [at] * (segment.end - segment.start)
        short, full = (short + 1, full) if segment.kind is Kind.TEASER else (short, full + 1)
    return owner


def _spread(page: Page, places: dict[Piece, int], code: str, claim: Claim) -> Iterator[Evidence]:
    """A claim on a row as evidence on each of its lines."""
    row, original = page.rows[claim.line], claim.copy_of
    copied = None if original is None or original >= len(page.rows) else places[page.rows[original].pieces[0]]
    for k, piece in enumerate((*row.pieces, *row.echoes)):
        starts = claim.starts if k == 0 else None
        if claim.role is not None or starts is not None:
            yield Evidence(
                line=places[piece],
                rule=code,
                role=claim.role,
                strength=claim.strength,
                reason=claim.reason,
                copy_of=copied,
                starts=starts,
            )


def _known_to_reading(page: Page, places: dict[Piece, int], judged: list[Evidence]) -> Iterator[Evidence]:
    """What reading knows of lines before anything is judged: that they are blank, or print part of a row again."""
    for piece in page.blanks:
        yield Evidence(
            line=places[piece], rule=BLANK_LINE, role=Role.BLANK, strength=Strength.CERTAIN, reason="prints nothing"
        )
    verdict = owned(settle(((one.rule, (one,)) for one in judged), len(places)))
    for row in page.rows:
        first = places[row.pieces[0]]
        for piece in row.echoes:
            yield Evidence(
                line=places[piece],
                rule=PRINTED_AGAIN,
                role=verdict.roles[first],
                strength=Strength.CERTAIN,
                reason="prints the end of the line above again",
                copy_of=first,
            )


# ------------------------------------------------------------------------------------------ from windows to a text


def joined(read: Sequence[ParsedDump]) -> Lines:
    """The lines of the windows of one text as the lines of all of it."""
    full, short = 0, sum(len(one.articles) for one in read)
    above = 0
    articles: list[int | None] = []
    copies: list[int | None] = []
    for one in read:
        order: dict[int | None, int | None] = {None: None}
        order |= {k: full + k for k in range(len(one.articles))}
        order |= {len(one.articles) + k: short + k for k in range(len(one.teasers))}
        articles += [order[article] for article in one.lines.articles]
        copies += [None if copied is None else copied + above for copied in one.lines.copies]
        full, short, above = full + len(one.articles), short + len(one.teasers), above + len(one.lines)
    return Lines(
        decoded="".join([one.lines.decoded for one in read]),
        numbers=tuple(chain.from_iterable(one.lines.numbers for one in read)),
        starts=tuple(chain.from_iterable(one.lines.starts for one in read)),
        ends=tuple(chain.from_iterable(one.lines.ends for one in read)),
        roles=tuple(chain.from_iterable(one.lines.roles for one in read)),
        rules=tuple(chain.from_iterable(one.lines.rules for one in read)),
        articles=tuple(articles),
        copies=tuple(copies),
    )


def joined_evidence(read: Sequence[tuple[Callable[[], Sequence[Evidence]], int]]) -> tuple[Evidence, ...]:
    """The evidence of the windows of one text, of each what gives it and the number of its lines."""
    found: list[Evidence] = []
    above = 0
    for recall, count in read:
        evidence = recall()
        if above:
            # Fields above a window's first article are nobody's, though articles stand in the windows before.
            first = min((one.line for one in evidence if one.starts is not None), default=count)
            mine = (one for one in evidence if one.line >= first or one.role is None or not is_somebodys(one.role))
            found += [_moved(one, above) for one in mine]
        else:
            found += evidence
        above += count
    return tuple(found)


def _moved(one: Evidence, above: int) -> Evidence:
    copied = None if one.copy_of is None else one.copy_of + above
    return evolve(one, line=one.line + above, copy_of=copied)
