"""What kind of article a stretch is: a live blog, a gallery, an item of a digest, or an article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice, pairwise, takewhile
from operator import itemgetter
from typing import TypeVar

from attrs import frozen

from newsdump.fields.furniture import is_counter
from newsdump.fields.lexicon.columns import LIVE
from newsdump.fields.lexicon.titles import SEPARATORS
from newsdump.judging.facts import CLOCKED, HEAD, PROSE, Facts
from newsdump.model import Kind, Stamp

__all__ = ["Gallery", "Live", "counters", "find_live", "is_gallery", "kinds_of", "read_gallery", "says", "title_above"]

T = TypeVar("T")

_DIGEST_WORDS = 150
_FEWEST_ENTRIES, _FEWEST_UNNAMED = 2, 3
_FEWEST_PICTURES = 3
_LONGEST_TITLE, _LEAST_TITLE, _LONGEST_SITE = 40, 16, 6
_NEAR = 12
_FAR = 60
"""So many rows without a time part what stands below from the entries above."""
# The clock that a stamp's text begins with: a comment and an item of a list have their day before their hour.
_CLOCK = re.compile(
    r"(?:[^\W\d]{2,4}\s?)?(\d{1,2})(?:\s?[:.hH：時时点點시]\s?(\d{2})(?![.\d/]))?\W{0,2}([apAP]\.?\s?[mM]\b)?"
)
_LIVE = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(w) for w in LIVE if w.isascii() or w[0] < "\u0900") + r")(?!\w)|"
                   + "|".join(re.escape(w) for w in LIVE if w[0] >= "\u0900"))  # fmt: skip


def kinds_of(facts: Facts, signals: list[tuple[str, ...]], stretches: list[range], bodies: list[range]) -> list[Kind]:
    """The kind of each stretch, from the signals that began it, its rows and the rows of its body."""
    kinds = [_kind(facts, rows) for rows in stretches]
    items = [
        kind is Kind.ARTICLE and _is_item(said) and sum(facts.mass[i] for i in body) <= _DIGEST_WORDS
        for kind, said, body in zip(kinds, signals, bodies, strict=True)
    ]
    # The first item begins where the text does, and so has no sign-off above it.
    items[0] = kinds[0] is Kind.ARTICLE and any(items[1:2])
    return [Kind.DIGEST if item else kind for item, kind in zip(items, kinds, strict=True)]


def _is_item(signals: tuple[str, ...]) -> bool:
    """Whether what began an article is what parts the items of a digest."""
    closed = "sign-off above" in signals or any(signal.startswith("rule line") for signal in signals)
    return closed and "dateline below" in signals and "headline printed again" not in signals


def _kind(facts: Facts, rows: range) -> Kind:
    if find_live(facts, rows) is not None:
        return Kind.LIVE
    return Kind.GALLERY if is_gallery(facts, rows) else Kind.ARTICLE


# ------------------------------------------------------------------------------------------------------ live blogs


@frozen
class Live:
    """The rows with which the entries of a live blog begin, and the rows [body, tail) from its lead to its end."""

    entries: tuple[int, ...]
    body: int
    tail: int


@frozen
class _Time:
    """What row `row` begins with: the minute of the day (`None` for a day or an age), and where its text begins."""

    row: int
    minute: int | None
    offset: int
    alone: bool


def find_live(facts: Facts, rows: range) -> Live | None:
    """The entries among these rows: times in order, with prose at each of them.

    Where the page says that it is live two are enough, and an age ("3 minutes ago") or a day may stand for a time.
    Where it does not, there must be three, and more to them than the line that a list of articles has.
    """
    times = _times(facts, rows)
    if len(times) < _FEWEST_ENTRIES:
        return None
    clocks = [time for time in times if time.minute is not None]
    for found, named in ((clocks, True), (times, True), (clocks, False)):
        if len(found) >= (_FEWEST_ENTRIES if found is clocks and named else _FEWEST_UNNAMED):
            for group in _groups(found):
                if not named or _is_named(facts, rows, group[0].row):
                    live = _live(facts, rows, group, named=named)
                    if live is not None:
                        return live
    return None


def _times(facts: Facts, rows: range) -> list[_Time]:
    return [_time(facts, i, *found) for i, found in _within(facts.timed, rows)]


def _time(facts: Facts, i: int, stamp: Stamp, offset: int) -> _Time:
    clock = _CLOCK.match(stamp.raw) if CLOCKED.search(facts.texts[i], 0, HEAD) is not None else None
    minute = None
    if clock is not None and (clock[2] or clock[3] or not stamp.raw[clock.end() :].strip()):
        half = clock[3] is not None and clock[3][0] in "pP" and int(clock[1]) < 12
        minute = 60 * (int(clock[1]) + 12 * half) + int(clock[2] or 0)
    return _Time(i, minute, offset, offset >= len(facts.texts[i]))


def _is_named(facts: Facts, rows: range, first: int) -> bool:
    """A word for "live" in the text's first line, or in a line of some words close above the first time."""
    above = {rows.start, *range(max(rows.start, first - _NEAR), first)} if first > rows.start else set()
    return any(_LIVE.search(_without_site(facts.texts[i])) is not None for i in above if _may_name(facts, i))


def _may_name(facts: Facts, i: int) -> bool:
    """A title, or the line that opens the entries; a word alone is a menu's, and a sentence may tell of anything."""
    return 2 < facts.mass[i] <= _LONGEST_TITLE and (not facts.full_stops[i])


def _without_site(text: str) -> str:
    """The title without the name of its site, which may well have such a word in it."""
    cut = max(text.rfind(mark) for mark in SEPARATORS)
    return (text[:cut] if cut > _LEAST_TITLE and text.count(" ", cut) < _LONGEST_SITE else text).casefold()


def _groups(times: list[_Time]) -> Iterable[list[_Time]]:
    """Times with no more than so many rows between them."""
    group = times[:1]
    for above, time in pairwise(times):
        if time.row - above.row > _FAR:
            yield group
            group = []
        group.append(time)
    yield group


def _live(facts: Facts, rows: range, times: list[_Time], *, named: bool) -> Live | None:
    below = _stand_below(facts, rows, times)
    last = times[-1].row
    edges = [*(time.row for time in times), _end(facts, last + 1, rows.stop)]
    if below:
        edges = [_top(facts, rows, times[0].row), *(time.row + 1 for time in times)]
    told = [(time, range(a, b)) for time, (a, b) in zip(times, pairwise(edges), strict=True)]
    told = [(time, item) for time, item in told if _tells(facts, time, item)]
    fewest = _FEWEST_ENTRIES if named and told and told[0][0].minute is not None else _FEWEST_UNNAMED
    if len(told) < fewest or (not named and 2 * len(told) < len(times)):
        return None
    if not named and not (_in_order([time for time, _ in told]) and _says_more(facts, told)):
        return None
    body = told[0][1].start if below else _top(facts, rows, told[0][0].row)
    tail = max(told[-1][1].stop, told[-1][0].row + 1)
    return Live(tuple(time.row for time, _ in told), body, tail)


def _stand_below(facts: Facts, rows: range, times: list[_Time]) -> bool:
    """Whether times stand below their texts: prose right above the first, none right below the last."""
    first, last = times[0], times[-1]
    above = first.row > rows.start and _is_prose(facts, first.row - 1)
    ends = not any(_is_prose(facts, i) for i in range(last.row + 1, min(last.row + 4, rows.stop)))
    return first.alone and last.alone and above and ends


def _tells(facts: Facts, time: _Time, item: range) -> bool:
    """Prose behind the time on its row, or close to it."""
    inline = not time.alone and facts.stops[time.row] and facts.mass[time.row] >= PROSE // 2
    return inline or any(_is_prose(facts, i) for i in [i for i in item if i != time.row][:4])


def _is_prose(facts: Facts, i: int) -> bool:
    sentence = (facts.stops[i] and facts.mass[i] >= 4) or facts.prose[i] or (facts.unstopped and facts.mass[i] >= PROSE)
    return sentence and facts.truncated[i] is None and not facts.is_beside[i]


def _in_order(times: list[_Time]) -> bool:
    """Times rise or fall, but for where a day ends."""
    minutes = [time.minute for time in times if time.minute is not None]
    rising = sum(a < b for a, b in pairwise(minutes))
    falling = sum(a > b for a, b in pairwise(minutes))
    return min(rising, falling) <= len(minutes) // 4


def _says_more(facts: Facts, told: list[tuple[_Time, range]]) -> bool:
    """More than a headline and a line: the text behind the time, or right below it, or of several sentences."""
    more = 0
    for time, item in told:
        inline = not time.alone and facts.stops[time.row]
        direct = time.row + 1 in item and _is_prose(facts, time.row + 1)
        more += inline or direct or sum(_is_prose(facts, i) for i in item) > 1
    return 2 * more > len(told)


def _top(facts: Facts, rows: range, first: int) -> int:
    """The first row of the lead above the first time: sentences, and what may stand between them and it."""
    top = first
    for i in range(first - 1, max(rows.start, first - _NEAR), -1):
        if _is_prose(facts, i) or (facts.dateline[i] is not None and facts.mass[i] > 4):
            top = i
        elif facts.furniture[i] is not None or top - i > 3:
            break
    return top


def _end(facts: Facts, start: int, stop: int) -> int:
    """Behind the last prose row of the last entry: no furniture, no more than two other rows before it."""
    end = start
    for i in range(start, min(stop, start + _FAR)):
        if facts.furniture[i] is not None or facts.related[i] or i - end > 2:
            break
        if _is_prose(facts, i):
            end = i + 1
    return end


# ------------------------------------------------------------------------------------------------------ galleries


def counters(facts: Facts, rows: range) -> list[int]:
    """The rows that count a gallery's pictures, alone or in front of a caption: rising, and of one total."""
    best: list[int] = []
    found: list[int] = []
    last = total = 0
    for i, counter in _within(facts.counted, rows):
        if found and i - found[-1] > _FAR:
            # Pictures of one gallery stand close together.
            best, found, last, total = max(best, found, key=len), [], 0, 0
        if counter[0] > last and total in (0, counter[1]):
            found.append(i)
            last, total = counter
    return max(found, best, key=len)


def _within(found: list[tuple[int, T]], rows: range) -> Iterable[tuple[int, T]]:
    """What was found in these rows."""
    first = bisect_left(found, rows.start, key=itemgetter(0))
    return takewhile(lambda one: one[0] < rows.stop, islice(found, first, None))


def is_gallery(facts: Facts, rows: range) -> bool:
    """Pictures that are counted, or a title and captions with their credits; and no more prose beside them."""
    counted = counters(facts, rows)
    if len(counted) >= _FEWEST_PICTURES:
        captions = set(read_gallery(facts, rows).captions)
    else:
        captions = {i for i in rows if facts.caption[i] is not None}
        if len({facts.family[i] for i in captions}) <= _FEWEST_PICTURES:
            return False
    said = sum(facts.mass[i] for i in rows if i not in captions and _is_prose(facts, i))
    shown = sum(facts.mass[i] for i in captions)
    return said <= max(shown, _FAR) if len(counted) >= _FEWEST_PICTURES else 4 * said <= shown


@frozen
class Gallery:
    """The caption rows of a gallery, and the title that stands among them, if one does."""

    captions: tuple[int, ...]
    title: int | None


def read_gallery(facts: Facts, rows: range) -> Gallery:
    """What stands behind each counter, or before it: the line with a credit is the caption, else the first line."""
    counted = counters(facts, rows)
    if len(counted) < _FEWEST_PICTURES:
        return Gallery(tuple(i for i in rows if facts.caption[i] is not None), None)
    if is_counter(facts.texts[counted[0]]) is None:
        return Gallery(tuple(counted), None)
    captions: list[int] = []
    titles: list[int] = []
    for slot in _slots(facts, rows, counted):
        may_be = [i for i in slot if _may_be_caption(facts, i)]
        credited = [i for i in may_be if facts.caption[i] is not None or _is_credit_below(facts, i)]
        captions.extend(credited[:1] or may_be[:1])
        titles.extend(i for i in may_be if i not in credited[:1] and credited and facts.is_title_like[i])
    again = [i for i in titles if facts.copies[facts.family[i]] > 1]
    return Gallery(tuple(captions), next(iter(again or titles[:1]), None))


def title_above(facts: Facts, rows: range) -> int | None:
    """The row of some words nearest above entries or captions, or the one above it: then it is the deck.

    "Photos: …" looks like a credit, but stands where titles do.
    """
    for i in reversed(rows):
        if not (facts.stamp_line[i] or facts.byline[i] is not None or facts.full_stops[i] or facts.furniture[i]):
            if facts.mass[i] <= 2 or is_counter(facts.texts[i]) is not None:
                return None
            return i - 1 if i - 1 in rows and facts.mass[i - 1] > 2 and facts.is_title_like[i - 1] else i
    return None


def says(facts: Facts, rows: range) -> bool:
    """Whether a sentence stands among these rows."""
    return any(_is_prose(facts, i) for i in rows)


def _slots(facts: Facts, rows: range, counted: list[int]) -> list[range]:
    """The rows in which each counter's caption stands."""
    last = range(counted[-1] + 1, min(rows.stop, counted[-1] + 4))
    if not any(_is_shown(facts, i) for i in last) and any(
        _is_shown(facts, i) for i in range(max(rows.start, counted[0] - 2), counted[0])
    ):
        size = min((b - a for a, b in pairwise(counted)), default=2)
        return [range(max(a + 1, b - size + 1), b) for a, b in pairwise([rows.start - 1, *counted])]
    return [range(a + 1, b) for a, b in pairwise([*counted, rows.stop])]


def _is_shown(facts: Facts, i: int) -> bool:
    """Whether row i is what a caption is: it has a credit, or is a sentence."""
    return facts.caption[i] is not None or facts.credit[i] is not None or _is_prose(facts, i)


def _is_credit_below(facts: Facts, i: int) -> bool:
    return i + 1 < facts.count and facts.credit[i + 1] is not None


def _may_be_caption(facts: Facts, i: int) -> bool:
    return not (facts.furniture[i] or facts.stamp_line[i] or facts.credit[i] or is_counter(facts.texts[i]))
