"""The whole way from a text to its articles. The only module that sees all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import partial
from itertools import chain

from attrs import evolve, field, frozen

from newsdump.building.accounting import account, evidence_of, joined, joined_evidence
from newsdump.building.assembly import assemble_all
from newsdump.building.cuts import Cut, find_cut
from newsdump.building.segments import Segment, segments
from newsdump.errors import UsageError
from newsdump.judging.facts import Facts
from newsdump.judging.outline import outline
from newsdump.judging.rules import RULES, Rule
from newsdump.judging.verdict import Claim, Verdict, owned, settle
from newsdump.model import Article, Evidence, Issue, Kind, ParsedDump
from newsdump.reading.decoding import Bytes, Part, count_line_ends, read_bytes
from newsdump.reading.lines import split
from newsdump.reading.oddities import oddities
from newsdump.reading.repair import read_page
from newsdump.reading.rows import Page
from newsdump.reading.windows import Limits, Tape, Window

__all__ = ["Limits", "Parser", "parse"]


@frozen
class Parser:
    r"""A set of rules, and the way from text to articles that they serve. Frozen: `without` and `adding` give new ones.

    `limits` say how much of a text is judged at a time: by default 8,192 lines or 1,048,576 characters.

    >>> Parser().parse("Dam Refills\nDam Refills\n\nRain came to the valley.").articles[0].headline
    'Dam Refills'
    """

    rules: tuple[Rule, ...] = RULES
    limits: Limits = field(factory=Limits)

    def parse(self, text: str | bytes, *, source: str | None = None) -> ParsedDump:
        """The articles of a dump, and the account of each of its lines.

        A long text is judged window by window, as `limits` say: what recurs across articles is learned within one, and
        where a window ends the text decides. Its issues are those of its windows.

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
        read = [self._parsed(judged, source) for judged in self._judged(_parts([text]))]
        return read[0] if len(read) == 1 else self._joined(read)

    def parse_stream(
        self, chunks: Iterable[str] | Iterable[bytes], *, source: str | None = None
    ) -> Iterator[ParsedDump]:
        r"""The articles of a dump that comes in chunks and may be larger than memory: one `ParsedDump` a window.

        Together they say what `parse` says of the whole, however it is cut into chunks: line numbers and offsets are
        those of the whole text, `Line.article` and `Line.copy_of` are positions in their own `ParsedDump`. A text
        without characters gives one empty `ParsedDump`.

        Args:
            chunks: the dump in order, as text or as bytes: a list, a generator, a file that is open.
            source: a name for the dump, kept in each result.

        Raises:
            UsageError: `chunks` is no iterable of text or bytes, or one of both.

        >>> dump, = Parser().parse_stream([b"Dam Ref", b"ills\nDam Refills\n\nRain came to ", b"the valley."])
        >>> dump.articles[0].headline
        'Dam Refills'
        """
        if isinstance(chunks, str | bytes | bytearray | memoryview) or not isinstance(chunks, Iterable):
            kind = type(chunks).__name__
            raise UsageError(f"parse_stream takes chunks of text or bytes, not {kind}: a whole text is for parse")
        return (self._parsed(judged, source) for judged in self._judged(_parts(chunks)))

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

    def _speeches(self, facts: Facts) -> Iterable[tuple[str, Iterable[Claim]]]:
        shape = outline(facts)
        return ((rule.code, rule.speak(facts, shape)) for rule in self.rules)

    def _judged(self, parts: Iterator[Part]) -> Iterator[_Judged]:
        """A text's windows as they are judged, each as far as it is done with."""
        tape = Tape(parts, self.limits)
        for window in tape.windows():
            page = read_page(split(window.text))
            facts = Facts(page)
            verdict = owned(settle(self._speeches(facts), len(page.rows)))
            facts.forget()
            found = segments(verdict, len(page.rows))
            cut = Cut(len(page.rows), len(window.text)) if window.is_last else find_cut(page, found)
            encoding, issues = tape.give(window, cut.end)
            done, within = page.within(cut.rows, cut.end), verdict.within(cut.rows)
            yield _Judged(window, done, within, segments(within, cut.rows), encoding, issues, cut.splits)

    def _parsed(self, judged: _Judged, source: str | None) -> ParsedDump:
        page, verdict, found, window = judged.page, judged.verdict, judged.found, judged.window
        made = assemble_all(page.rows, verdict, found, window.start, window.above)
        return ParsedDump(
            articles=tuple(a for a in made if a.kind is not Kind.TEASER),
            teasers=tuple(a for a in made if a.kind is Kind.TEASER),
            lines=account(page, verdict, found, window.start, window.above),
            issues=tuple(_issues(judged, made)),
            encoding=judged.encoding,
            source=source,
            recall=partial(self._evidence, window.text, len(page.rows), len(page.text)),
        )

    def _evidence(self, text: str, rows: int, end: int) -> tuple[Evidence, ...]:
        """Everything that every rule says of a window, as far as it is done with: the same rules, asked again."""
        page = read_page(split(text))
        return evidence_of(page.within(rows, end), self._speeches(Facts(page)))

    def _joined(self, read: Sequence[ParsedDump]) -> ParsedDump:
        """The windows of a text as one dump."""
        return ParsedDump(
            articles=tuple(chain.from_iterable(one.articles for one in read)),
            teasers=tuple(chain.from_iterable(one.teasers for one in read)),
            lines=joined(read),
            issues=tuple(chain.from_iterable(one.issues for one in read)),
            encoding=read[-1].encoding,
            source=read[0].source,
            recall=partial(joined_evidence, tuple((one.recall, len(one.lines)) for one in read)),
        )


def parse(text: str | bytes, *, source: str | None = None) -> ParsedDump:
    r"""The articles of a dump, and the account of each of its lines; see `Parser.parse`.

    >>> parse("Dam Refills\nDam Refills\n\nRain came to the valley.").articles[0].paragraphs
    ('Rain came to the valley.',)
    """
    return _DEFAULT.parse(text, source=source)


_DEFAULT = Parser()


@frozen
class _Judged:
    """A window, and as far as it is done with: its page, the verdict on it, its segments, its encoding and issues."""

    window: Window
    page: Page
    verdict: Verdict
    found: list[Segment]
    encoding: str | None
    issues: tuple[Issue, ...]
    splits: bool


def _parts(chunks: Iterable[object]) -> Iterator[Part]:
    """The text of chunks, which are all text or all bytes."""
    left = iter(chunks)
    first = next(left, "")
    every = chain((first,), left)
    return _texts(every) if isinstance(first, str) else read_bytes(_bytes(every))


def _texts(chunks: Iterable[object]) -> Iterator[Part]:
    for chunk in chunks:
        if not isinstance(chunk, str):
            raise UsageError(f"a chunk of text is a str, not {type(chunk).__name__}: give chunks of one kind")
        yield Part(chunk)


def _bytes(chunks: Iterable[object]) -> Iterator[Bytes]:
    for chunk in chunks:
        if not isinstance(chunk, bytes | bytearray | memoryview):
            raise UsageError(f"a chunk is str or bytes, not {type(chunk).__name__}: give chunks of one kind")
        yield chunk


def _issues(judged: _Judged, made: list[Article]) -> Iterator[Issue]:
    """What is odd about a window, as far as it is done with."""
    page, window = judged.page, judged.window
    yield from judged.issues
    found = [*oddities(page, whole=window.is_last and not window.start)]
    if page.rows and not made:
        found.append(Issue(code="ND908", message="no article was found in the text", line=page.rows[0].pieces[0][0]))
    if judged.splits:
        line = 1 + count_line_ends(page.text)
        message = "an article that is longer than a window was cut; what follows was read as a text of its own"
        found.append(Issue(code="ND912", message=message, line=line))
    for issue in found:
        yield issue if issue.line is None else evolve(issue, line=issue.line + window.above)
