"""Lines that hold several things glued together are cut into rows."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from newsdump.fields.credits import credit_tail, glue_cuts
from newsdump.fields.lexicon.titles import SECTIONS, SEPARATORS
from newsdump.reading.folding import fold, fold_lines
from newsdump.reading.lines import Piece
from newsdump.reading.rows import Row, shown

__all__ = ["cut_rows"]

_TITLE_LENGTH = 300
_TWIN = 16
_CREDIT = 120
_ABOUT = 4
_TAIL_WORDS = 6
_TRAIL = 5
_COUNTERS = frozenset("*123456789")
_FEW_WORDS = 3
_MANY_WORDS = 3
_ITEM = re.compile(r"(?:\d\.|\*) +(?=\S)")
# What a text browser prints for a button: what stands before it on its line is another thing.
_BUTTON = "(BUTTON)"
_CUT_OFF = 3
_CAPTIONS = 3
_ENDED = frozenset(".!?:;…。！？：；؟।॥｡\"”»’')]）」』】|")


def cut_rows(rows: list[Row], text: str) -> tuple[list[Row], tuple[int, ...]]:
    """The rows with glued ones in parts, and the numbers of the lines that a caption or a copy was glued in."""
    titles = _title_cuts(rows)
    kickers = _kickers(rows)
    out: list[Row] = []
    glued: list[int] = []
    above = ""
    for at, row in enumerate(rows):
        line = row.text
        cuts = _glue_cuts(line) if len(line) > _TWIN else ()
        if cuts:
            glued.append(row.pieces[0][0])
        else:
            cuts = titles.get(line) or _section_cut(line)
            if not cuts and above and line.startswith(above):
                cuts = _headline_cut(line, above)
            if not cuts and line[0] in _COUNTERS:
                cuts = _counter_cut(rows, at)
            if not cuts and kickers:
                cuts = _kicker_cut(line, kickers)
        above = line
        if cuts:
            out.extend(_parts(row, cuts, text))
        else:
            out.append(row)
    return out, tuple(glued)


def _glue_cuts(line: str) -> tuple[int, ...]:
    # Without one of these marks nothing is glued but a second copy, which begins as the first does.
    again = line.find(line[:_TWIN], _TWIN) if len(line) > 2 * _TWIN else -1
    if again > 0 or ":" in line or "/" in line or ")" in line or "]" in line or "via " in line:
        cuts = glue_cuts(line)
    else:
        cuts = glue_cuts(line) if "©" in line or "）" in line or "】" in line else ()
    if again > 0 and not cuts:
        cuts = _twin_cut(line, again)
    button = line.find(_BUTTON, 1)
    return tuple(sorted({*cuts, button})) if button > 0 else cuts


def _twin_cut(line: str, again: int) -> tuple[int, ...]:
    """A picture's text before its caption, which begins with the same words: ``X X Credit``."""
    first = line[:again].rstrip()
    credit = line[again + len(first) :]
    copied = line.startswith(first, again) and len(credit) <= _CREDIT and line[:_TWIN] not in credit
    return (again,) if copied and len(set(first.split())) > _FEW_WORDS else ()


def _counter_cut(rows: list[Row], at: int) -> tuple[int, ...]:
    """The last item of a breadcrumb trail is the page's own name: a list of one word or two each, and then many."""
    text = rows[at].text
    first = text[0]
    if at + 1 < len(rows) and _item(rows[at + 1].text):
        return ()
    end = _item(text)
    # Numbers say themselves that the list is a trail; bullets stand before menus, too.
    many = _MANY_WORDS + (first == "*")
    if not end or text.count(" ", end) < many or len(text) >= _TITLE_LENGTH:
        return ()
    start = at
    while start > 0 and at - start < _TRAIL and _is_crumb(rows[start - 1].text, first):
        start -= 1
    numbered = first.isdecimal()
    whole = start < at and not (start > 0 and _item(rows[start - 1].text))
    return (end,) if whole and (not numbered or text.startswith(str(at - start + 1))) else ()


def _item(text: str) -> int:
    """Where the text of a list's item begins, behind its bullet or its number."""
    item = _ITEM.match(text)
    return item.end() if item is not None else 0


def _is_crumb(text: str, first: str) -> bool:
    return text[0].isdecimal() is first.isdecimal() and _item(text) > 0 and text.count(" ") <= _FEW_WORDS


def _parts(row: Row, cuts: Iterable[int], text: str) -> list[Row]:
    """A row in parts, each of which prints something: a cut that would leave nothing visible on one side is none."""
    places = _places(row, text)
    parts: list[Row] = []
    left = 0
    for right in (*cuts, len(row.text)):
        seen = shown(row.text[left:right])
        if not seen or (right < len(row.text) and not shown(row.text[right:])):
            continue
        pieces = tuple(_pieces_between(row, places, (left, right), text))
        gap, breaks = (0, False) if parts else (row.gap, row.breaks)
        column = row.column - (row.pieces[-1][2] - pieces[-1][2]) if pieces[-1][0] == row.pieces[-1][0] else row.column
        parts.append(Row(seen, pieces, gap, (), breaks, column, row.left))
        left = right
    return parts


def _places(row: Row, text: str) -> list[tuple[int, int]]:
    """For each piece of a row, where it begins in the row's text, and where in the source that place is."""
    places: list[tuple[int, int]] = []
    at = 0
    for k, (_, start, end) in enumerate(row.pieces):
        printed = shown(text[start:end]) if k == 0 else text[start:end]
        at += k > 0 and row.text[at : at + 1] == " " and printed[:1] != " "
        places.append((at, start + text[start:end].find(printed)))
        # A mended word has lost its hyphen.
        at += len(printed) if row.text.startswith(printed, at) else len(printed) - 1
    return places


def _pieces_between(row: Row, places: list[tuple[int, int]], span: tuple[int, int], text: str) -> Iterator[Piece]:
    """What of a row's pieces prints a span of its text, without the space around it."""
    left, right = span
    for k, (number, start, end) in enumerate(row.pieces):
        at, source = places[k]
        until = places[k + 1][0] if k + 1 < len(places) else len(row.text)
        if until <= left or at >= right:
            continue
        begin = start if left <= at else source + left - at
        stop = end if right >= until else source + right - at
        raw = text[begin:stop]
        if raw.strip():
            begin += len(raw) - len(raw.lstrip())
            yield number, begin, begin + len(raw.strip())


def _title_cuts(rows: list[Row]) -> dict[str, tuple[int, ...]]:
    """Where to cut ``Headline | Site``: only where the headline stands alone on another line."""
    lines = [row.text for row in rows if len(row.text) < _TITLE_LENGTH]
    whole = "\n".join(lines)
    separators = [separator for separator in SEPARATORS if separator in whole]
    found = {line: _title_parts(line, separators) for line in lines if any(map(line.__contains__, separators))}
    lengths = [len(part) for parts in found.values() for _, part in parts]
    if not lengths:
        return {}
    # Folding changes a length by little: only lines about as long can be one of the parts.
    low, high = min(lengths) - _ABOUT, max(lengths) + _ABOUT
    alone = set(
        fold_lines("\n".join(line for line in lines if low <= len(line) <= high and _is_title(line))).split("\n")
    )
    cuts = ((line, next((at for at, part in parts if fold(part) in alone), 0)) for line, parts in found.items())
    return {line: (at,) for line, at in cuts if at}


def _title_parts(text: str, separators: list[str]) -> list[tuple[int, str]]:
    """What of a line may be a headline, next to something shorter, and where to cut it off."""
    parts: list[tuple[int, str]] = []
    for separator in separators:
        at = text.find(separator)
        while at > 0:
            head, tail = text[:at], text[at + len(separator) :]
            if tail.count(" ") < _TAIL_WORDS and _is_title(head):
                parts.append((at, head))
            if head.count(" ") < _TAIL_WORDS and _is_title(tail):
                parts.append((at + len(separator), tail))
            at = text.find(separator, at + 1)
    return parts


def _is_title(text: str) -> bool:
    return text.count(" ") >= 2 or (len(text) >= 8 and not text.isascii())


def _kickers(rows: list[Row]) -> frozenset[str]:
    """Words that stand glued in front of three captions or more, each time before a capital: sections of the site.

    Index pages glue them so, and an index page has teasers that are cut off; elsewhere three captions may well begin
    with the same word.
    """
    if sum(row.text.endswith(("…", "...")) for row in rows) < _CUT_OFF:
        return frozenset()
    led: dict[str, set[str]] = {}
    for row in rows:
        word, space, _ = row.text.partition(" ")
        if space and word[0].isupper() and row.text[-1] in ")]" and len(row.text) < _TITLE_LENGTH:
            led.setdefault(word, set()).add(row.text)
    return frozenset(word for word, captions in led.items() if len(captions) >= _CAPTIONS and _leads(word, captions))


def _leads(word: str, captions: set[str]) -> bool:
    capitals = all(_kicker_cut(caption, (word,)) for caption in captions)
    return capitals and sum(credit_tail(caption) is not None for caption in captions) >= _CAPTIONS


def _kicker_cut(text: str, kickers: Container[str]) -> tuple[int, ...]:
    word, _, rest = text.partition(" ")
    return (len(word),) if word in kickers and rest[:1].isupper() and text[-1] in ")]" else ()


def _section_cut(text: str) -> tuple[int, ...]:
    colon = text.find(":", 0, 24)
    return (colon + 1,) if colon > 0 and text[:colon].strip().casefold() in SECTIONS else ()


def _headline_cut(text: str, above: str) -> tuple[int, ...]:
    """A headline glued to the first sentence: the line above is a proper beginning of this one, up to a capital."""
    end = len(above)
    if not 12 <= end < len(text) - 20 or above[-1] in _ENDED:
        return ()
    return (end,) if text[end].isupper() and text[end - 1].islower() else ()
