"""Lines that hold several things glued together are cut into rows."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from newsdump.fields.lexicon.titles import SECTIONS, SEPARATORS
from newsdump.fields.pictures.captions import credit_tail
from newsdump.fields.pictures.glue import glue_cuts
from newsdump.reading.folding import fold, fold_lines
from newsdump.reading.lines import Piece
from newsdump.reading.rows import Row, shown
from newsdump.reading.runs import TERMINAL

__all__ = ["cut_rows"]

_TITLE_LENGTH = 300
_TWIN = 16
_CREDIT = 120
_ABOUT = 4
_TAIL_WORDS = 6
_TRAIL = 5
_COUNTERS = frozenset("*123456789")
_BEHIND_COUNTER = frozenset(" .")
_FEW_WORDS = 3
_MANY_WORDS = 3
_ITEM = re.compile(r"(?:\d\.|\*) +(?=\S)")
# What a text browser prints for a button: what stands before it on its line is another thing.
_BUTTON = "(BUTTON)"
_RARE_MARKS = ("©", "）", "】", "via ")
_HEADLINE, _SENTENCE = 12, 20
_BOTH = _HEADLINE + _SENTENCE
_CUT_OFF = 3
_CAPTIONS = 3
_ENDED = TERMINAL - frozenset("“«")


def cut_rows(rows: list[Row], text: str) -> tuple[list[Row], tuple[int, ...]]:
    """The rows with glued ones in parts, and the numbers of the lines that a caption or a copy was glued in."""
    lines = [row.text for row in rows]
    whole = "\n".join(lines)
    glued = _glued(lines, whole)
    cuts = _other_cuts(rows, lines, whole) | glued
    if not cuts:
        return rows, ()
    out: list[Row] = []
    done = 0
    for at in sorted(cuts):
        out += rows[done:at]
        out += _parts(rows[at], cuts[at], text)
        done = at + 1
    return out + rows[done:], tuple([rows[at].pieces[0][0] for at in glued])


def _glued(lines: list[str], whole: str) -> dict[int, tuple[int, ...]]:
    """Where to cut lines that a caption, a credit, a copy or a button is glued in, by their rows in order."""
    again = {
        at: found
        for at, line in enumerate(lines)
        if len(line) > 2 * _TWIN and (found := line.find(line[:_TWIN], _TWIN)) > 0
    }
    # Without one of these marks nothing is glued but a second copy, which begins as the first does.
    marked = {at for at, line in enumerate(lines) if ":" in line or "/" in line or ")" in line or "]" in line}
    for mark in _RARE_MARKS:
        if mark in whole:
            marked.update(at for at, line in enumerate(lines) if mark in line)
    asked = sorted(again.keys() | {at for at in marked if len(lines[at]) > _TWIN})
    return {at: cuts for at in asked if (cuts := _glue_cuts(lines[at], again.get(at, 0)))}


def _glue_cuts(line: str, again: int) -> tuple[int, ...]:
    cuts = glue_cuts(line)
    if again and not cuts:
        cuts = _twin_cut(line, again)
    button = line.find(_BUTTON, 1)
    return tuple(sorted({*cuts, button})) if button > 0 else cuts


def _other_cuts(rows: list[Row], lines: list[str], whole: str) -> dict[int, tuple[int, ...]]:
    """Where to cut lines that hold a headline and something else, by their rows: only what may be one is asked."""
    titles, kickers = _title_cuts(lines, whole), _kickers(lines, whole)
    asked = {at for at, (above, line) in enumerate(pairwise(lines), 1) if len(line) > _BOTH and line.startswith(above)}
    asked.update([at for at, line in enumerate(lines) if line[0] in _COUNTERS and line[1:2] in _BEHIND_COUNTER])
    if ":" in whole:
        asked.update([at for at, line in enumerate(lines) if ":" in line and _section_cut(line)])
    if titles:
        asked.update([at for at, line in enumerate(lines) if line in titles])
    if kickers:
        asked.update([at for at, line in enumerate(lines) if _kicker_cut(line, kickers)])
    found = (
        (
            at,
            titles.get(lines[at])
            or _section_cut(lines[at])
            or (_headline_cut(lines[at], lines[at - 1]) if at else ())
            or _counter_cut(rows, at)
            or _kicker_cut(lines[at], kickers),
        )
        for at in asked
    )
    return {at: cuts for at, cuts in found if cuts}


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
    if first not in _COUNTERS:
        return ()
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


def _title_cuts(lines: list[str], whole: str) -> dict[str, tuple[int, ...]]:
    """Where to cut ``Headline | Site``: only where the headline stands alone on another line."""
    held = [(separator, line) for separator in SEPARATORS for line in _holding(whole, separator)]
    if not held:
        return {}
    separators = list(dict.fromkeys([separator for separator, _ in held]))
    found = {line: _title_parts(line, separators) for _, line in held if len(line) < _TITLE_LENGTH}
    # Folding changes a length by little: only lines about as long can be one of the parts.
    lengths = {len(part) + more for parts in found.values() for _, part in parts for more in range(-_ABOUT, _ABOUT + 1)}
    lengths.difference_update(range(_TITLE_LENGTH, _TITLE_LENGTH + _ABOUT))
    standing = [line for line in lines if len(line) in lengths and _is_title(line)]
    if not standing:
        return {}
    alone = set(fold_lines("\n".join(standing)).split("\n"))
    cuts = ((line, next((at for at, part in parts if fold(part) in alone), 0)) for line, parts in found.items())
    return {line: (at,) for line, at in cuts if at}


def _holding(whole: str, separator: str) -> list[str]:
    """The lines in which a separator stands."""
    found: list[str] = []
    # A mark alone is found far faster than one between spaces, and most are nowhere.
    at = whole.find(separator) if separator.strip()[0] in whole else -1
    while at >= 0:
        end = whole.find("\n", at)
        end = end if end >= 0 else len(whole)
        found.append(whole[whole.rfind("\n", 0, at) + 1 : end])
        at = whole.find(separator, end)
    return found


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


def _kickers(lines: list[str], whole: str) -> frozenset[str]:
    """Words that stand glued in front of three captions or more, each time before a capital: sections of the site.

    Index pages glue them so, and an index page has teasers that are cut off; elsewhere three captions may well begin
    with the same word.
    """
    if sum(whole.count(f"{mark}\n") + whole.endswith(mark) for mark in ("…", "...") if mark in whole) < _CUT_OFF:
        return frozenset()
    led: dict[str, set[str]] = {}
    for line in lines:
        word, space, _ = line.partition(" ")
        if space and word[0].isupper() and line[-1] in ")]" and len(line) < _TITLE_LENGTH:
            led.setdefault(word, set()).add(line)
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
    if not _HEADLINE <= end < len(text) - _SENTENCE or above[-1] in _ENDED or not text.startswith(above):
        return ()
    return (end,) if text[end].isupper() and text[end - 1].islower() else ()
