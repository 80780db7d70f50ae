"""The whole way from a text to its articles. The only module that sees all of it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import partial

from attrs import evolve, frozen

from newsdump.building.assembly import assemble_all
from newsdump.building.segments import Segment, segments
from newsdump.errors import UsageError
from newsdump.judging.facts import Facts
from newsdump.judging.outline import outline
from newsdump.judging.rules import RULES, Rule
from newsdump.judging.verdict import Claim, Verdict, owned, settle
from newsdump.model import Article, Evidence, Issue, Kind, Lines, ParsedDump, Role, Strength
from newsdump.reading.decoding import decode
from newsdump.reading.lines import Piece, split
from newsdump.reading.oddities import oddities
from newsdump.reading.repair import read_page
from newsdump.reading.rows import Page

__all__ = ["Parser", "parse"]

BLANK_LINE = "ND910"
PRINTED_AGAIN = "ND911"


@frozen
class Parser:
    r"""A set of rules, and the way from text to articles that they serve. Frozen: `without` and `adding` give new ones.

    >>> Parser().parse("Dam Refills\nDam Refills\n\nRain came to the valley.").articles[0].headline
    'Dam Refills'
    """

    rules: tuple[Rule, ...] = RULES

    def parse(self, text: str | bytes, *, source: str | None = None) -> ParsedDump:
        """The articles of a dump, and the account of each of its lines.

        Args:
            text: the dump. Bytes are decoded: by their byte order mark, as UTF-8, UTF-16 or UTF-32, else Windows-1252.
            source: a name for the dump, kept in the result: a path, an address, a record's id.

        Never raises on content: whatever is odd about it is in `ParsedDump.issues`.

        Raises:
            UsageError: `text` is neither text nor bytes.
        """
        if not isinstance(text, str | bytes | bytearray | memoryview):
            kind = type(text).__name__
            raise UsageError(f"parse takes text or bytes, not {kind}: read the file first, or use newsdump.read")
        data = text if isinstance(text, str) else bytes(text)
        decoded = decode(data)
        page = read_page(split(decoded.text))
        verdict = owned(settle(self._speeches(page), len(page.rows)))
        found = segments(verdict, len(page.rows))
        made = assemble_all(page.rows, verdict, found)
        order = _order(found)
        return ParsedDump(
            articles=tuple(a for a in made if a.kind is not Kind.TEASER),
            teasers=tuple(a for a in made if a.kind is Kind.TEASER),
            lines=_lines(page, verdict, found, order),
            issues=(*decoded.issues, *oddities(page), *_emptiness(page, made)),
            encoding=decoded.encoding,
            source=source,
            recall=partial(self._evidence, decoded.text),
        )

    def without(self, code: str) -> Parser:
        """This parser without the rule of that code.

        Raises:
            UsageError: there is no such rule.
        """
        at = self._position(code)
        return evolve(self, rules=self.rules[:at] + self.rules[at + 1 :])

    def adding(self, rule: Rule, before: str | None = None) -> Parser:
        """This parser with one more rule, asked before the rule of that code; first of all if none is named.

        Raises:
            UsageError: there is no such rule, or the new rule's code is taken.
        """
        if not isinstance(rule, Rule):
            raise UsageError(f"adding takes a rule, not {type(rule).__name__}: make one with newsdump.line_rule")
        if any(rule.code == known.code for known in self.rules):
            raise UsageError(f"there is a rule {rule.code} already: give yours another code")
        at = 0 if before is None else self._position(before)
        return evolve(self, rules=(*self.rules[:at], rule, *self.rules[at:]))

    def _position(self, code: str) -> int:
        codes = [rule.code for rule in self.rules]
        if code in codes:
            return codes.index(code)
        near = get_close_matches(code, codes, n=3, cutoff=0.5)
        hint = f"; near it are {', '.join(near)}" if near else ""
        raise UsageError(f"there is no rule {code}{hint}: `newsdump rules` lists them all")

    def _speeches(self, page: Page) -> Iterator[tuple[str, Iterator[Claim]]]:
        facts = Facts(page)
        shape = outline(facts)
        return ((rule.code, iter(rule.speak(facts, shape))) for rule in self.rules)

    def _evidence(self, text: str) -> tuple[Evidence, ...]:
        """Everything that every rule says of a decoded text, line by line: the same rules, asked again."""
        page = read_page(split(text))
        places = _places(page)
        evidence: list[Evidence] = []
        for code, claims in self._speeches(page):
            for claim in claims:
                evidence.extend(_spread(page, places, code, claim))
        return (*_reading_evidence(page, places, evidence), *evidence)


def parse(text: str | bytes, *, source: str | None = None) -> ParsedDump:
    r"""The articles of a dump, and the account of each of its lines; see `Parser.parse`.

    >>> parse("Dam Refills\nDam Refills\n\nRain came to the valley.").articles[0].paragraphs
    ('Rain came to the valley.',)
    """
    return _DEFAULT.parse(text, source=source)


_DEFAULT = Parser()


def _order(found: list[Segment]) -> list[int]:
    """Each segment's position in `articles + teasers`."""
    articles = sum(segment.kind is not Kind.TEASER for segment in found)
    order, full, short = [], 0, articles
    for segment in found:
        if segment.kind is Kind.TEASER:
            order.append(short)
            short += 1
        else:
            order.append(full)
            full += 1
    return order


def _emptiness(page: Page, made: list[Article]) -> tuple[Issue, ...]:
    if made or not page.rows:
        return ()
    return (Issue(code="ND908", message="no article was found in the text", line=page.rows[0].pieces[0][0]),)


# ------------------------------------------------------------------------------------- from rows to lines


def _places(page: Page) -> dict[Piece, int]:
    """The position of each piece among all lines."""
    pieces = [*page.blanks, *(piece for row in page.rows for piece in (*row.pieces, *row.echoes))]
    pieces.sort(key=lambda piece: (piece[1], piece[0]))
    return {piece: at for at, piece in enumerate(pieces)}


def _lines(page: Page, verdict: Verdict, found: list[Segment], order: list[int]) -> Lines:
    rows = page.rows
    owner: list[int | None] = [None] * len(rows)
    for segment, at in zip(found, order, strict=True):
        owner[segment.start : segment.end] = [at] * (segment.end - segment.start)
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
        numbers=tuple([piece[0] for _, _, piece in entries]),
        starts=tuple([start for start, _, _ in entries]),
        ends=tuple([piece[2] for _, _, piece in entries]),
        roles=tuple(map([*verdict.roles, Role.BLANK].__getitem__, index)),
        rules=tuple(rules),
        articles=tuple(map([*owner, None].__getitem__, index)),
        copies=tuple(copies),
    )


def _spread(page: Page, places: dict[Piece, int], code: str, claim: Claim) -> Iterator[Evidence]:
    """A claim on a row as evidence on each of its lines."""
    row = page.rows[claim.line]
    copied = None if claim.copy_of is None else places[page.rows[claim.copy_of].pieces[0]]
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


def _reading_evidence(page: Page, places: dict[Piece, int], judged: list[Evidence]) -> Iterator[Evidence]:
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
