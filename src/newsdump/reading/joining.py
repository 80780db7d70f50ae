"""Lines that belong together are joined into one row: broken by an inline tag, broken in a word, overlapping.

Some ways of taking text from a page print each link and each bold word on a line of its own. What was broken off so
leaves marks: a line that begins with a comma, a line that begins with a small letter below one that has not ended.
A text with a few of these is a *broken* one, and there what breaks off goes on below a name in between, too.
"""

from __future__ import annotations

from itertools import pairwise

from newsdump.fields.lexicon.dangling import ADVERBS, DANGLING
from newsdump.reading.rows import Row
from newsdump.reading.runs import CLOSING, STOPS, Compounds, Run, breaks_word, is_ending, is_spaceless

__all__ = ["is_narrow", "join_rows"]

_OVERLAP = 15
# How a row is linked with the one above it.
_NO, _OPEN, _SMALL, _MARK = range(4)
_CLOSING = "\"”“»«’')]）」』】"
_CLOSERS = frozenset(_CLOSING)
_QUOTES = frozenset("\"”“’'»«")
_MARKS = CLOSING | _QUOTES
_OPENING = frozenset("([{„‚「『（【-–—,،、，")
_DASHES = frozenset("-–—")
_PARTICLES = frozenset("はがをにのとでもへ")
_BROKEN = 2
_COLONS = frozenset(":：")
_PIECE = 40
_WORDS = 5
_WORDY = 20
_LINE = 50
_LONG = 60
_ENOUGH = 30
_NARROW = 120


def join_rows(rows: list[Row], text: str, *, narrow: bool) -> list[Row]:
    """The rows with those that belong together joined; `narrow` says that the lines stood in narrow columns."""
    rows = _overlapping(rows, text)
    links = _links(rows)
    broken = _is_broken(rows, links)
    if broken:
        _bridge(rows, links)
    elif narrow:
        return _mended(rows, links, text)
    return _joined(rows, links, broken=broken) if any(links) else rows


def _joined(rows: list[Row], links: list[int], *, broken: bool) -> list[Row]:
    out: list[Row] = []
    at, count = 0, len(rows)
    while at < count:
        row = rows[at]
        at += 1
        if at < count and links[at]:
            end = _end(rows, links, at - 1, broken=broken)
            if end > at:
                run = Run(row)
                for other in rows[at:end]:
                    run.append(other)
                row, at = run.row(), end
        out.append(row)
    return out


# ------------------------------------------------------------------------------------------------- overlaps


def _overlapping(rows: list[Row], text: str) -> list[Row]:
    """A bold lead-in printed alone and again inside the next line: merge where one's end is the other's beginning."""
    texts = [row.text for row in rows]
    led = [(above, below) for above, below in pairwise(texts) if len(below) > _OVERLAP and below[:_OVERLAP] in above]
    if not any(_shared(above, below) for above, below in led):
        return rows
    out: list[Row] = []
    run: Run | None = None
    for row in rows:
        shared = _shared(run.last.text, row.text) if run is not None and row.gap <= 1 and len(row.pieces) == 1 else 0
        if run is None or not shared:
            if run is not None:
                out.append(run.row())
            run = Run(row)
            continue
        number, start, end = row.pieces[0]
        cut = text.find(row.text, start) + shared
        rest = text[cut:end]
        rest_start = cut + len(rest) - len(rest.lstrip())
        pieces = ((number, rest_start, end),) if rest.strip() else ()
        run.add(row, row.text[shared:], pieces, ((number, start, cut),))
    return [*out, run.row()] if run is not None else out


def _shared(above: str, below: str) -> int:
    """How many characters of `below` repeat the end of `above`, where they are many, whole words, and not all of it."""
    if len(below) <= _OVERLAP or len(above) <= _OVERLAP or above == below:
        return 0
    at = above.rfind(below[:_OVERLAP])
    if at <= 0 or not below.startswith(above[at:]) or len(above) - at == len(below):
        return 0
    return len(above) - at if not above[at - 1].isalnum() or above[at - 1] > "\u2e80" else 0


# ---------------------------------------------------------------------------------------------------- links


def _links(rows: list[Row]) -> list[int]:
    """How each row is linked with the one above, by what it begins with."""
    links = [_NO] * len(rows)
    firsts = [row.text[0] for row in rows]
    linking = {first for first in set(firsts) if first.islower() or first in _MARKS}
    asked = {i for i, first in enumerate(firsts) if first in linking}
    asked.update([i + 1 for i in asked if rows[i].text in _COLONS])
    for i in sorted(asked.intersection(range(1, len(rows)))):
        row, above = rows[i], rows[i - 1]
        if row.gap or row.breaks:
            continue
        if links[i - 1] == _MARK and above.text in _COLONS:
            # A colon alone was printed between two tags: a kicker and its headline, a label and what it names.
            links[i] = _MARK
        elif firsts[i].islower():
            links[i] = _SMALL if _is_small(above.text, row.text) else _NO
        elif firsts[i] in _MARKS and row.pieces[0][0] != above.pieces[-1][0]:
            links[i] = _MARK if _is_mark(above.text, row.text) else _NO
    return links


def _is_small(above: str, below: str) -> bool:
    """A small letter below what has not ended; no brand ("iPier") and no address."""
    return (
        above[-1] not in STOPS
        and above[-1] not in _CLOSERS
        and not below[1:2].isupper()
        and not below.startswith(("http://", "https://", "www."))
    )


def _is_mark(above: str, text: str) -> bool:
    """A mark that belongs to the word before it: nothing or a space is behind it, or another mark."""
    first, behind = text[0], text[1:2]
    if first in _QUOTES and not behind:
        return above[-1] not in STOPS
    if first in "'’" and is_ending(text):
        return above[-1] not in STOPS
    if first in "»«":
        return behind in CLOSING and behind != ""
    if behind == "…" or text[:2] == ".." or text[1:3] == "..":
        return False
    return not behind.strip() or behind in _MARKS or is_spaceless(first)


def _is_broken(rows: list[Row], links: list[int]) -> bool:
    """Lines begin with a mark, or a sentence's end begins with a small letter: more than once is no accident."""
    signs = links.count(_MARK)
    if signs < _BROKEN and _SMALL in links:
        small = [row.text for row, link in zip(rows, links, strict=True) if link == _SMALL]
        signs += sum([len(text) >= _LONG and _has_ended(text) for text in small])
    return signs >= _BROKEN


def _has_ended(text: str) -> bool:
    return text.rstrip(_CLOSING)[-1:] in STOPS


def _bridge(rows: list[Row], links: list[int]) -> None:
    """The links of a broken text that its marks do not show: below a line that breaks off, around a short piece."""
    texts = [row.text for row in rows]
    firsts = {text[0] for text in texts}
    telling = {first for first in firsts if first.islower()} | _DASHES | _CLOSERS | _PARTICLES
    # Whether anything about two rows can make a link; a row that is linked itself is another reason, seen below.
    asks = [
        len(above) >= _LONG
        or below[0] in telling
        or above[-1] in _OPENING
        or ". " in above
        or above.rpartition(" ")[2] in DANGLING
        for above, below in pairwise(texts)
    ]
    for i, asked in enumerate(asks, 1):
        if links[i] or not (asked or links[i - 1]):
            continue
        above, below, row = texts[i - 1], texts[i], rows[i]
        if row.gap or row.breaks or _has_ended(above):
            continue
        if below[0].islower():
            links[i] = _SMALL if _is_small(above.rstrip(_CLOSING) or ",", below) else _NO
        elif below[0] in _DASHES:
            behind = below[1:2].isalpha() or below[2:3].islower()
            links[i] = _MARK if behind and above[0] not in _DASHES else _NO
        elif (below[0] in _CLOSERS and below[1:2].islower()) or (below[0] in _PARTICLES and _takes_particle(above)):
            links[i] = _SMALL
        elif _breaks_off(above, links[i - 1] != _NO):
            links[i] = _OPEN
        elif links[i - 1] or _is_prose(above):
            links[i] = _OPEN if _is_name(below) and _goes_on(rows, links, i + 1) else _NO


def _takes_particle(above: str) -> bool:
    """Whether a Japanese particle can stand behind: no word that ends in hiragana has one on the next line."""
    return not "\u3040" <= above[-1] <= "\u309f"


def _breaks_off(text: str, linked: bool) -> bool:
    """A line that ends with an article, a preposition, an opening bracket: more must come. A drawn rule is whole."""
    if text[-1] in _OPENING:
        return linked or bool(text.strip(text[-1]))
    word = text.rpartition(" ")[2]
    return word in DANGLING and (word not in ADVERBS or linked or _is_prose(text))


def _is_prose(text: str) -> bool:
    """Long enough for a part of a paragraph, and neither a credit nor all capitals."""
    long = len(text) >= _LONG or (len(text) > _WORDY and text.find(". ", _WORDY) > 0)
    return long and "|" not in text and "©" not in text and not text.isupper()


def _is_name(text: str) -> bool:
    """As short as a name or a link's text, and whole."""
    return len(text) <= _PIECE and text.count(" ") < _WORDS and text[-1] not in STOPS and not _breaks_off(text, False)


def _goes_on(rows: list[Row], links: list[int], i: int) -> bool:
    if i >= len(rows) or rows[i].gap or rows[i].breaks or rows[i].text[0] == ":":
        return False
    return links[i] != _NO or rows[i].text[0].islower()


def _end(rows: list[Row], links: list[int], start: int, *, broken: bool) -> int:
    """Where the rows end that belong to row `start`: what ends neither as a sentence nor at length is no end."""
    stop = start + 1
    while stop < len(rows) and links[stop]:
        stop += 1
    whole = stop
    while stop > start + 1 and links[stop - 1] != _MARK and _is_scrap(rows[stop - 1].text):
        stop -= 1
    marked = _MARK in links[start + 1 : stop]
    length = sum(len(row.text) for row in rows[start:stop])
    if length < (_ENOUGH if marked else _LONG) or (rows[start].text[0].islower() and not marked):
        stop = start + 1
    elif not broken and sum(_is_scrap(row.text) for row in rows[start + 1 : stop - 1]) > 1:
        # Short lines one below the other are a list, in small letters too.
        stop = start + 1
    # What was looked at and not taken is not looked at again: the work stays linear.
    links[stop:whole] = [link if link == _MARK else _NO for link in links[stop:whole]]
    return stop


def _is_scrap(text: str) -> bool:
    return len(text) < _LINE and text[-1] not in STOPS and text[-1] not in _CLOSERS


# ------------------------------------------------------------------------------------------------ narrow columns


def is_narrow(rows: list[Row]) -> bool:
    """Words are broken at the ends of lines, and no line is long."""
    texts = [row.text for row in rows]
    if max(map(len, texts), default=0) > _NARROW or "-" not in {text[-1] for text in texts}:
        return False
    return any(breaks_word(rows[i - 1], rows[i]) for i in range(1, len(rows)))


def _mended(rows: list[Row], links: list[int], text: str) -> list[Row]:
    """In narrow columns words are mended, and what goes on with a small letter is not asked for its length."""
    compounds = Compounds(text)
    out: list[Row] = []
    run = Run(rows[0])
    for i in range(1, len(rows)):
        row = rows[i]
        small = row.text[0].islower() and run.last.text[-1] not in STOPS and run.last.text[-1] not in _CLOSERS
        over = row.gap == 1 and row.left == run.last.left and run.length < 100 and " " in run.first.text
        if not row.breaks and (breaks_word(run.last, row) or links[i] == _MARK or (small and (over or not row.gap))):
            run.wrap(row, compounds)
        else:
            out.append(run.row())
            run = Run(row)
    return [*out, run.row()]
