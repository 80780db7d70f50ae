"""From source lines to the lines that are judged: wrapped and broken ones joined, glued ones cut.

A judged line (a *row*) is made of one or more pieces of the source and knows them. Joining never drops a character:
what a row prints twice (the shifted overlap of a bold lead-in) is kept as an echo of that row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable
from itertools import pairwise

from attrs import frozen

from newsdump.fields.credits import credit_tail, glue_cuts
from newsdump.reading.folding import fold
from newsdump.reading.lines import INVISIBLE, Piece, Source

__all__ = ["Page", "Row", "read_page"]

SEPARATORS = (" | ", " - ", " – ", " — ", " » ", " :: ", " · ")
"""What stands between a headline and the name of its site in a page's title."""

SECTIONS = frozenset(
    ("in brief", "news in brief", "briefs", "in short", "kurz gemeldet", "kurz notiert", "en bref", "en breve",
     "breves", "in breve", "em resumo", "kort nytt", "i korthet", "kort fortalt", "kort nieuws", "w skrócie", "коротко")
)  # fmt: skip
"""Names of columns that stand before a headline on its line."""

_TITLE_LENGTH = 300
_OVERLAP = 15
_CUT_OFF = 3
_WRAPPED = 3
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")
_FIRST_WORD = re.compile(r"\S+")
_LAST_WORD = re.compile(r"\S+$")
# A line that begins so continues the one above: an inline tag stood between them.
_CONTINUING = frozenset(",.;:!?)]}»”’%…、。，；：！？）」』】؟،؛।")
_TERMINAL = frozenset(".!?:;…。！？：；؟।॥。｡\"”»’')]）」』】|")


@frozen
class Row:
    """A judged line: its text, its pieces, the blank lines above it, and pieces that print its end again."""

    text: str
    pieces: tuple[Piece, ...]
    gap: int
    echoes: tuple[Piece, ...] = ()
    breaks: bool = False


@frozen
class Page:
    """A text as judged lines. `blanks` are the lines that print nothing, `glued` the numbers of those cut apart."""

    text: str
    rows: list[Row]
    blanks: list[Piece]
    glued: tuple[int, ...] = ()


def read_page(source: Source) -> Page:
    """The rows of a text, in order. Every piece of the source is in one row or is blank."""
    rows, blanks = _visible(source)
    rows, glued = _cut(rows, source.text)
    rows = _joined_overlaps(rows, source.text)
    width = _wrap_width(rows, source.text)
    rows = _joined(rows, source.text, width)
    return Page(source.text, rows, blanks, glued)


def _visible(source: Source) -> tuple[list[Row], list[Piece]]:
    text, rows, blanks = source.text, [], []
    gap, last, breaks = 0, 0, False
    for at, piece in enumerate(source.pieces):
        number, start, end = piece
        breaks = breaks or at in source.breaks
        shown = text[start:end].strip(INVISIBLE).strip()
        if shown:
            rows.append(Row(shown, (piece,), gap, (), breaks))
            gap, last, breaks = 0, number, False
        else:
            blanks.append(piece)
            gap += number != last
            last = number
    return rows, blanks


# ---------------------------------------------------------------------------------------------------- cutting


def _cut(rows: list[Row], text: str) -> tuple[list[Row], tuple[int, ...]]:
    """The rows with glued ones in parts, and the numbers of the lines that a caption or a copy was glued in."""
    titles = _title_cutter(rows)
    kickers = _kickers(rows)
    out: list[Row] = []
    glued: list[int] = []
    for at, row in enumerate(rows):
        cuts = glue_cuts(row.text)
        if cuts:
            glued.append(row.pieces[0][0])
        else:
            above = rows[at - 1] if at else None
            cuts = titles(row.text) or _section_cut(row.text) or _headline_cut(row, above)
            if not cuts and kickers:
                cuts = _kicker_cut(row.text, kickers)
        out.extend(_parts(row, cuts, text) if cuts else (row,))
    return out, tuple(glued)


def _parts(row: Row, cuts: Iterable[int], text: str) -> list[Row]:
    number, start, end = row.pieces[0]
    shift = text.find(row.text, start)
    edges = [start, *(shift + cut for cut in cuts), end]
    parts: list[Row] = []
    for left, right in pairwise(edges):
        raw = text[left:right]
        bare = raw.strip()
        if not bare:
            continue
        begin = left + raw.find(bare)
        shown = bare.strip(INVISIBLE)
        parts.append(
            Row(shown, ((number, begin, begin + len(bare)),), 0 if parts else row.gap, (), row.breaks and not parts)
        )
    return parts


def _title_cutter(rows: list[Row]) -> Callable[[str], tuple[int, ...]]:
    """Where to cut ``Headline | Site``: only where the headline stands alone on another line."""
    if not any(separator in row.text for row in rows if len(row.text) < _TITLE_LENGTH for separator in SEPARATORS):
        return lambda _: ()
    alone = {fold(row.text) for row in rows if len(row.text) < _TITLE_LENGTH}

    def cuts(text: str) -> tuple[int, ...]:
        if len(text) >= _TITLE_LENGTH:
            return ()
        for separator in SEPARATORS:
            if separator in text:
                cut = _title_cut(text, separator, alone)
                if cut:
                    return (cut,)
        return ()

    return cuts


def _title_cut(text: str, separator: str, alone: set[str]) -> int:
    at = text.find(separator)
    while at > 0:
        head, tail = text[:at], text[at + len(separator) :]
        if _is_title(head) and fold(head) in alone and tail.count(" ") < 6:
            return at
        if _is_title(tail) and fold(tail) in alone and head.count(" ") < 6:
            return at + len(separator)
        at = text.find(separator, at + 1)
    return 0


def _is_title(text: str) -> bool:
    return text.count(" ") >= 2 or (len(text) >= 8 and not text.isascii())


def _kickers(rows: list[Row]) -> frozenset[str]:
    """Words that stand glued in front of three captions or more, each time before a capital: sections of the site.

    Index pages glue them so, and an index page has teasers that are cut off; elsewhere three captions may well begin
    with the same word.
    """
    if sum(row.text.endswith(("…", "...")) for row in rows) < _CUT_OFF:
        return frozenset()
    captions = list({row.text for row in rows if row.text[-1] in ")]" and len(row.text) < _TITLE_LENGTH})
    leading = Counter(text.split(" ", 1)[0] for text in captions if " " in text)
    return frozenset(
        word
        for word, count in leading.items()
        if count >= 3
        and word[0].isupper()
        and all(_kicker_cut(text, {word}) for text in captions if text.split(" ", 1)[0] == word)
        and sum(credit_tail(text) is not None for text in captions if text.startswith(word)) >= 3
    )


def _kicker_cut(text: str, kickers: Container[str]) -> tuple[int, ...]:
    word, _, rest = text.partition(" ")
    return (len(word),) if word in kickers and rest[:1].isupper() and text[-1] in ")]" else ()


def _section_cut(text: str) -> tuple[int, ...]:
    colon = text.find(":", 0, 24)
    return (colon + 1,) if colon > 0 and text[:colon].strip().casefold() in SECTIONS else ()


def _headline_cut(row: Row, above: Row | None) -> tuple[int, ...]:
    """A headline glued to the first sentence: the line above is a proper beginning of this one, up to a capital."""
    if above is None or not (12 <= len(above.text) < len(row.text) - 20) or not row.text.startswith(above.text):
        return ()
    if above.text[-1] in _TERMINAL:
        return ()
    after = row.text[len(above.text) :]
    glued = after[0].isupper() and row.text[len(above.text) - 1].islower()
    return (len(above.text),) if glued else ()


# ---------------------------------------------------------------------------------------------------- joining


def _joined_overlaps(rows: list[Row], text: str) -> list[Row]:
    """A bold lead-in printed alone and again inside the next line: merge where one's end is the other's beginning."""
    out: list[Row] = []
    for row in rows:
        shared = _shared(out[-1].text, row.text) if out and row.gap <= 1 else 0
        if not shared:
            out.append(row)
            continue
        above, (number, start, end) = out.pop(), row.pieces[0]
        cut = text.find(row.text, start) + shared
        rest = row.text[shared:]
        bare = rest.strip()
        cut_rest = cut + (len(rest) - len(rest.lstrip()))
        pieces = (*above.pieces, (number, cut_rest, end)) if bare else above.pieces
        joined = above.text + rest.rstrip()
        out.append(Row(joined, pieces, above.gap, (*above.echoes, (number, start, cut)), above.breaks))
    return out


def _shared(above: str, below: str) -> int:
    """How many characters of `below` repeat the end of `above`, where they are many and not the whole of either."""
    if len(below) <= _OVERLAP or len(above) <= _OVERLAP:
        return 0
    at = above.rfind(below[:_OVERLAP])
    if at <= 0 or not below.startswith(above[at:]) or len(above) - at == len(below):
        return 0
    return len(above) - at


def _wrap_width(rows: list[Row], text: str) -> int:
    """The column at which the text was hard-wrapped, or 0. Wrapped lines end where the next word would not fit."""
    ends = sorted(_column(row, text) for row in rows)
    if len(ends) < 4:
        return 0
    width = ends[-1 - len(ends) // 50]
    if not 40 <= width <= 110:
        return 0
    pairs = [(above, below) for above, below in pairwise(rows) if below.gap == 0 and above.text != below.text]
    long = [(above, below) for above, below in pairs if _column(above, text) > width * 0.6]
    full = [above for above, below in long if _is_full(above, below, text, width)]
    unended = sum(above.text[-1] not in _TERMINAL for above in full)
    # Lines that happen to be of one length end as sentences do; wrapped ones rarely.
    return width if len(long) >= _WRAPPED and len(full) >= 0.7 * len(long) and unended >= 0.6 * len(full) else 0


def _column(row: Row, text: str) -> int:
    _, start, end = row.pieces[-1]
    return end - max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) - 1


def _is_full(above: Row, below: Row, text: str, width: int) -> bool:
    first = _FIRST_WORD.match(below.text)
    needed = 1 if first is None or _is_spaceless(below.text[0]) else 1 + len(first[0])
    return _column(above, text) + needed > width


def _joined(rows: list[Row], text: str, width: int) -> list[Row]:
    narrow = width > 0 or any(_breaks_word(above, below) for above, below in pairwise(rows))
    out: list[Row] = []
    above: Row | None = None
    for row in rows:
        if above is not None and (
            _continues(out[-1], above, row)
            or (width and row.gap == 0 and _is_full(above, row, text, width))
            or (narrow and _goes_on(out[-1], above, row))
        ):
            out[-1] = _join(out[-1], row, text)
        else:
            out.append(row)
        above = row
    return out


def _breaks_word(above: Row, below: Row) -> bool:
    return below.gap == 0 and below.text[0].islower() and _BROKEN_WORD.search(above.text) is not None


def _continues(whole: Row, above: Row, below: Row) -> bool:
    """Whether `below` goes on with the row `whole`, whose last line is `above`, in a text that is not wrapped."""
    if below.breaks or below.gap:
        return False
    if _breaks_word(above, below):
        return True
    if below.text[0] in _CONTINUING:
        return len(whole.text) > 30 and _is_speech(below.text)
    unended = below.text[0].islower() and above.text[-1] not in _TERMINAL
    return unended and len(whole.text) >= 20 and len(whole.text) + len(below.text) >= 60


def _goes_on(whole: Row, above: Row, below: Row) -> bool:
    """A headline broken over two lines with a blank one between, as narrow columns have it."""
    unended = below.text[0].islower() and above.text[-1] not in _TERMINAL
    return below.gap == 1 and not below.breaks and unended and len(whole.text) < 100 and " " in whole.text


def _is_speech(text: str) -> bool:
    """Not a lone mark such as ``...`` or ``)``-bulleted furniture: words follow."""
    return len(text) < 3 or text[1:2].isspace() or text[1:2] in _CONTINUING or any(c.isalpha() for c in text[1:12])


def _join(above: Row, below: Row, text: str) -> Row:
    if _breaks_word(above, below):
        joined = _mended(above.text, below.text, text)
    elif below.text[0] in _CONTINUING or _is_spaceless(above.text[-1]):
        joined = above.text + below.text
    else:
        joined = f"{above.text} {below.text}"
    return Row(joined, above.pieces + below.pieces, above.gap, above.echoes + below.echoes, above.breaks)


def _is_spaceless(character: str) -> bool:
    """Han, kana and their punctuation: wrapped lines of these are joined without a space."""
    return "\u3000" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


def _mended(above: str, below: str, text: str) -> str:
    """A word broken at a line's end: the hyphen stays only where the text has the hyphenated word elsewhere."""
    last, first = _LAST_WORD.search(above), _FIRST_WORD.match(below)
    if last is not None and first is not None and last[0] + first[0].rstrip(".,;:!?") in text:
        return above + below
    return above[:-1] + below
