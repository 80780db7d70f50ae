"""Who wrote an article, and when: the rows that may say so, and what makes them likely.

Such rows stand near the headline, around the first rows of the body, or right below its last. What a row says by
itself is the business of `fields`; here is what its neighbours add: a name alone on a line is a byline beside a stamp,
or where the name is printed again below the article, and never where the text speaks of that person.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from newsdump.fields.authors import is_name_joiner, is_person
from newsdump.fields.bylines import Byline, has_small_label, read_byline
from newsdump.fields.stamps import has_little_beside, may_hold_day, names_beside
from newsdump.judging.facts import Facts
from newsdump.judging.stretch import Stretch
from newsdump.model import Kind

__all__ = ["Filed", "Said", "file"]

_ABOVE = 5
_BELOW_HEADLINE = 12
_ABOVE_BODY = 12
_INTO_BODY = 14
_BELOW_BODY = 4
_SHORT = 26
_BETWEEN = 4
_LONGEST = 200
_MOST_NAMES = 8
_NAME = 12
_LONGEST_HEAD = 40
_LIST = 16
_MANY = 3
_NEXT = 3


class Said(Enum):
    """How a row says who wrote."""

    LABELLED = "labelled"
    UNDER_LABEL = "under_label"
    BESIDE_STAMP = "beside_stamp"
    ALONE = "alone"


@frozen
class Filed:
    """The rows of an article that say who wrote it, with how each does and why it is believed, and those of stamps."""

    people: dict[int, tuple[Said, str]]
    stamps: tuple[int, ...]


def file(facts: Facts, stretch: Stretch) -> Filed:
    """Who wrote an article, and when."""
    near = _near_rows(facts, stretch)
    return Filed(_people(facts, stretch, near), tuple(_stamps(facts, stretch, near)))


def _printed_headline(facts: Facts, stretch: Stretch) -> int:
    """The headline's last printing above the body: a page's title is its first. Without one, the body's first row."""
    if stretch.headline is None:
        return stretch.body
    first = stretch.headline.row
    if first >= stretch.body:
        return first
    one = facts.family[first]
    return next((i for i in range(stretch.body - 1, first, -1) if facts.family[i] == one), first)


def _near_rows(facts: Facts, stretch: Stretch) -> list[int]:
    """The rows around the headline and the beginning of the body, where an article says who wrote it and when."""
    if stretch.kind is Kind.TEASER:
        return list(stretch.rows)
    title, body = _printed_headline(facts, stretch), stretch.body
    near = {*range(title - _ABOVE, title + _BELOW_HEADLINE), *range(body - _ABOVE_BODY, body)}
    near = {i for i in near if i < body + _INTO_BODY}
    near.update(range(body, min(body + _INTO_BODY, max(stretch.tail, body + _BELOW_BODY))))
    return sorted(i for i in near if stretch.start <= i < stretch.end and not facts.prose[i])


def _stamps(facts: Facts, stretch: Stretch, near: list[int]) -> Iterator[int]:
    """The rows that are a stamp and little else, near the head or right below the body.

    Where there is none a stamp line further down the body, with its time or a label, is taken; dates above the headline
    that stand there by the dozen are other articles'.
    """
    title = stretch.headline.row if stretch.headline is not None else -1
    below = range(stretch.tail, min(stretch.tail + _BELOW_BODY, stretch.end))
    rows = dict.fromkeys((*near, *_above_body(facts, stretch), *below))
    found = [i for i in rows if i != title and _is_stamped(facts, i)]
    if stretch.kind is not Kind.TEASER and _lists_dates_above(facts, stretch):
        first = _printed_headline(facts, stretch)
        found = [i for i in found if i >= first]
    if not found and stretch.kind is Kind.ARTICLE:
        deep = range(stretch.body + _INTO_BODY, min(stretch.body + _LONGEST_HEAD, stretch.tail))
        found = [i for i in deep if facts.mass[i] <= _NAME and facts.stamp_line[i] and _is_sure(facts, i)][:1]
    yield from found


def _lists_dates_above(facts: Facts, stretch: Stretch) -> bool:
    """Whether stamps stand in a row of their kind above the headline."""
    title = _printed_headline(facts, stretch)
    return sum(facts.stamp_line[i] for i in range(max(stretch.start, title - _LIST), title)) >= _MANY


def _is_sure(facts: Facts, i: int) -> bool:
    """Whether a stamp on row i has its day, and a time or a label."""
    return any(part.stamp.value and (part.has_time or part.label) for part in facts.stamps[i])


def _is_stamped(facts: Facts, i: int) -> bool:
    """Whether row i is a stamp and little else: a place, a section, a reading time, a name."""
    text = facts.texts[i]
    if facts.mass[i] > _SHORT or len(text) > _LONGEST:
        return False
    if facts.stamp_line[i]:
        return not facts.empty_stamp[i]
    return not facts.prose[i] and may_hold_day(text) and has_little_beside(text, facts.stamps[i])


def _names_beside_stamp(facts: Facts, i: int) -> Byline | None:
    """The names on a row that holds a stamp too."""
    text = facts.texts[i]
    if facts.mass[i] > _SHORT or facts.stamp_line[i] or not may_hold_day(text):
        return None
    if not any(part.stamp.value is not None for part in facts.stamps[i]):
        return None
    rest = names_beside(text, facts.stamps[i])
    found = read_byline(rest, near_stamp=True) if rest else None
    return found if found is not None and all(map(is_person, found.authors)) else None


def _people(facts: Facts, stretch: Stretch, near: list[int]) -> dict[int, tuple[Said, str]]:
    """The rows that say who wrote, each with how it says so and why it is believed.

    A label is worth more than a name beside a stamp, and that more than a name alone: where there is one of the first,
    what looks like one of the others is a kicker, a place or a button.
    """
    labelled = dict(_labelled(facts, stretch, sorted({*near, *_above_body(facts, stretch)})))
    if labelled:
        kept = _nearest_group(facts, stretch, sorted(labelled))
        return {i: labelled[i] for i in kept}
    stamped = {i: (Said.BESIDE_STAMP, "names and a stamp on one line") for i in near if _names_beside_stamp(facts, i)}
    return stamped or dict(_bare_names(facts, stretch, near)) or dict(_signed(facts, stretch))


def _labelled(facts: Facts, stretch: Stretch, near: list[int]) -> Iterator[tuple[int, tuple[Said, str]]]:
    """The rows that name the writer behind a label, on the row itself or above it, and what goes on with the names."""
    for i in near:
        last = -1
        if facts.byline[i] is not None or _is_short_label(facts, i):
            yield i, (Said.LABELLED, "names the writer as bylines do")
            last = i
        elif _is_label(facts, stretch, i):
            yield i, (Said.UNDER_LABEL, "a byline's label")
            yield i + 1, (Said.UNDER_LABEL, "the name behind a byline's label")
            last = i + 1
        for j in _going_on(facts, stretch, last) if last >= 0 else ():
            yield j, (Said.UNDER_LABEL, "goes on with the names of a byline")


def _is_short_label(facts: Facts, i: int) -> bool:
    """Whether row i begins with a small word that is a label in front of a person: "di Ada Roe"."""
    if facts.mass[i] > _NAME or facts.stops[i] or not has_small_label(facts.texts[i]):
        return False
    found = facts.bare_name[i]
    return found is not None and bool(found.authors) and all(map(is_person, found.authors))


def _above_body(facts: Facts, stretch: Stretch) -> Iterator[int]:
    """The rows between headline and body, if they are not too many to be a head."""
    title = _printed_headline(facts, stretch)
    first = max(title + 1, stretch.body - _LONGEST_HEAD)
    return (i for i in range(first, stretch.body) if not facts.prose[i])


def _signed(facts: Facts, stretch: Stretch) -> Iterator[tuple[int, tuple[Said, str]]]:
    """The rows right below the body that name the writer, with a label or alone and printed again further below."""
    for i in range(stretch.tail, min(stretch.tail + _BELOW_BODY, stretch.end)):
        if facts.prose[i] or facts.related[i]:
            return
        if facts.byline[i] is not None:
            yield i, (Said.LABELLED, "names the writer as bylines do")
            return
        found = _bare_name(facts, stretch, i)
        if found is not None and found.authors and facts.copies[facts.family[i]] > 1:
            yield i, (Said.ALONE, "a name below the text that is printed again")
            return


def _is_label(facts: Facts, stretch: Stretch, i: int) -> bool:
    name = i + 1
    return name < stretch.end and facts.byline_label[i] and facts.mass[name] <= _NAME and not facts.stops[name]


def _nearest_group(facts: Facts, stretch: Stretch, rows: list[int]) -> list[int]:
    """Of rows that name writers those nearest to the headline or the body: others name the writers of other texts."""
    title, body = _printed_headline(facts, stretch), stretch.body
    groups: list[list[int]] = []
    for i in rows:
        if groups and i - groups[-1][-1] <= _BETWEEN:
            groups[-1].append(i)
        else:
            groups.append([i])
    return min(groups, key=lambda group: min(_distance(i, place) for i in group for place in (title, body)))


def _distance(i: int, place: int) -> int:
    """How far row i is from a place; what stands above it is twice as far as what stands below."""
    return i - place if i >= place else 2 * (place - i)


def _going_on(facts: Facts, stretch: Stretch, first: int) -> Iterator[int]:
    """The rows below a byline's first that go on with its names: joined, or persons' names and nothing else."""
    joined: list[int] = []
    for i in range(first + 1, min(first + 1 + 2 * _MOST_NAMES, stretch.end)):
        text = facts.texts[i]
        if is_name_joiner(text):
            joined.append(i)
            continue
        if _is_picture_credit(facts, i):
            return
        is_joined = bool(joined) or facts.texts[i - 1].rstrip()[-1:] in ",&"
        found = facts.bare_name[i] if facts.mass[i] <= _NAME and not facts.furniture[i] else None
        if found is None or not found.authors or not all(map(is_person, found.authors)):
            return
        if not is_joined and _is_spoken_of(facts, stretch, found.authors):
            return
        yield from joined
        joined = []
        yield i


def _bare_names(facts: Facts, stretch: Stretch, near: list[int]) -> Iterator[tuple[int, tuple[Said, str]]]:
    """The rows that hold names alone and are a byline by what stands around them."""
    stamped = [i for i in near if _is_stamped(facts, i)]
    title = _printed_headline(facts, stretch)
    beside = set(_around(facts, stamped, stretch))
    named = {i: found for i in near if i >= title - 1 and (found := _bare_name(facts, stretch, i)) is not None}
    again = {i for i, found in named.items() if found.authors and _said_again(facts, stretch, i, found.authors)}
    # Below a page's title stands its menu.
    last = title + _NEXT if stretch.body - title <= _LONGEST_HEAD else title
    close = {i for i in named if i < stretch.body and (title < i <= last or stretch.body - i < _NEXT)}
    near_by = {i for i in named if i > title and (i in beside or i in close)}
    if again or near_by:
        group = _nearest_group(facts, stretch, sorted(again | near_by))
        for i in [i for i in group if i in again] or group:
            yield i, (Said.ALONE, _why(i in again, i in beside))


def _why(again: bool, beside: bool) -> str:
    if again:
        return "a name that is printed again elsewhere"
    return "a name beside the stamp" if beside else "a name beside the headline or the text"


def _bare_name(facts: Facts, stretch: Stretch, i: int) -> Byline | None:
    """The names on row i, if it holds names and nothing else, and the text does not speak of them."""
    if facts.mass[i] > _NAME or facts.furniture[i] or facts.caption[i] or facts.credit[i]:
        return None
    found = facts.bare_name[i]
    if found is None or _is_headed(facts, stretch, i) or _is_picture_credit(facts, i):
        return None
    if found.authors and (not all(map(is_person, found.authors)) or _is_spoken_of(facts, stretch, found.authors)):
        return None
    return found


def _is_picture_credit(facts: Facts, i: int) -> bool:
    """Whether row i names a person and, behind a slash or in brackets, a house: who took a picture is named so."""
    found = facts.bare_name[i]
    return found is not None and bool(found.authors) and found.agency is not None and bool({*"/("} & {*facts.texts[i]})


def _around(facts: Facts, stamped: list[int], stretch: Stretch) -> Iterator[int]:
    """The short rows around a stamp, up to the next text."""
    for row in stamped:
        for step in (-1, 1):
            for i in range(row + step, row + step * (_BETWEEN + 1), step):
                if not stretch.start <= i < stretch.end or facts.mass[i] > _NAME or facts.stops[i]:
                    break
                yield i


def _is_headed(facts: Facts, stretch: Stretch, i: int) -> bool:
    """Whether row i is a printing of the headline, or a part of it."""
    if stretch.headline is None:
        return False
    return facts.keys[i] in facts.keys[stretch.headline.row]


def _is_spoken_of(facts: Facts, stretch: Stretch, names: tuple[str, ...]) -> bool:
    """Whether the text speaks of one of these people: then the line is about them, not by them."""
    return any(name in facts.texts[i] for i in range(stretch.body, stretch.tail) if facts.prose[i] for name in names)


def _said_again(facts: Facts, stretch: Stretch, i: int, names: tuple[str, ...]) -> bool:
    """Whether a name stands again beside itself, or below the article: a writer's portrait, "More by Ada Roe"."""
    if facts.copies[facts.family[i]] > 1:
        return True
    below = range(stretch.tail, min(stretch.tail + 40, stretch.end))
    return any(names[0] in facts.texts[j] for j in below)
