"""Who wrote an article, and when: the rows that may say so, and what makes them likely.

Such rows stand near the headline, around the first rows of the body, or right below its last. What a row says by itself
is the business of `fields`; here is what its neighbours add: a name alone on a line is a byline beside a stamp, or where
the name is printed again below the article, and never where the text speaks of that person.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.fields.bylines import Byline, is_name_joiner, is_person, read_byline
from newsdump.fields.stamps import has_little_beside, is_empty_stamp, might_hold_stamp, names_beside, read_stamps
from newsdump.judging.facts import Facts
from newsdump.judging.outline import Stretch
from newsdump.model import Kind

__all__ = ["bare_names", "label_rows", "labelled_rows", "names_beside_stamp", "near_rows", "stamp_rows"]

_ABOVE = 5
_BELOW_HEADLINE = 12
_ABOVE_BODY = 12
_INTO_BODY = 14
_BELOW_BODY = 4
_SHORT = 26
_BETWEEN = 4
_LONGEST = 200
_MOST_NAMES = 8


def _printed_headline(facts: Facts, stretch: Stretch) -> int:
    """The headline's last printing above the body: a page's title is its first. Without one, the body's first row."""
    if stretch.headline is None:
        return stretch.body
    first = stretch.headline.row
    if first >= stretch.body:
        return first
    one = facts.family[first]
    return next((i for i in range(stretch.body - 1, first, -1) if facts.family[i] == one), first)


def near_rows(facts: Facts, stretch: Stretch) -> list[int]:
    """The rows around the headline and the beginning of the body, where an article says who wrote it and when."""
    if stretch.kind is Kind.TEASER:
        return list(stretch.rows)
    title, body = _printed_headline(facts, stretch), stretch.body
    near = {*range(title - _ABOVE, title + _BELOW_HEADLINE), *range(body - _ABOVE_BODY, body)}
    near = {i for i in near if i < body + _INTO_BODY}
    near.update(range(body, min(body + _INTO_BODY, max(stretch.tail, body + _BELOW_BODY))))
    return sorted(i for i in near if stretch.start <= i < stretch.end and not facts.prose[i])


def stamp_rows(facts: Facts, stretch: Stretch) -> Iterator[int]:
    """The rows that are a stamp and little else, near the head or right below the body."""
    title = stretch.headline.row if stretch.headline is not None else -1
    below = range(stretch.tail, min(stretch.tail + _BELOW_BODY, stretch.end))
    for i in dict.fromkeys((*near_rows(facts, stretch), *below)):
        if i != title and _is_stamped(facts, i):
            yield i


def _is_stamped(facts: Facts, i: int) -> bool:
    """Whether row i is a stamp and little else: a place, a section, a reading time, a name."""
    text = facts.texts[i]
    if facts.mass[i] > _SHORT or len(text) > _LONGEST:
        return False
    if facts.stamp_line(i):
        return not is_empty_stamp(text)
    return might_hold_stamp(text) and not facts.prose[i] and has_little_beside(text)


def names_beside_stamp(facts: Facts, i: int) -> Byline | None:
    """The names on a row that holds a stamp too."""
    text = facts.texts[i]
    if facts.mass[i] > _SHORT or facts.stamp_line(i) or not might_hold_stamp(text):
        return None
    rest = names_beside(text)
    found = read_byline(rest, near_stamp=True) if rest else None
    return found if found is not None and all(map(is_person, found.authors)) else None


def labelled_rows(facts: Facts, stretch: Stretch) -> Iterator[tuple[int, str]]:
    """The rows that name the writer behind a label, and those on which the list of names goes on."""
    for i in near_rows(facts, stretch):
        if facts.byline(i) is not None:
            yield i, "names the writer as bylines do"
            for j in _going_on(facts, stretch, i):
                yield j, "goes on with the names of a byline"


def label_rows(facts: Facts, stretch: Stretch) -> Iterator[tuple[int, str]]:
    """The rows that are a byline's label alone, and those below with the names."""
    for i in near_rows(facts, stretch):
        name = i + 1
        if name < stretch.end and facts.byline_label(i) and facts.mass[name] <= 12 and not facts.stops[name]:
            yield i, "a byline's label"
            yield name, "the name behind a byline's label"
            for j in _going_on(facts, stretch, name):
                yield j, "goes on with the names of a byline"


def _going_on(facts: Facts, stretch: Stretch, first: int) -> Iterator[int]:
    """The rows below a byline's first that go on with its names: joined, or persons' names and nothing else."""
    joined: list[int] = []
    for i in range(first + 1, min(first + 1 + 2 * _MOST_NAMES, stretch.end)):
        text = facts.texts[i]
        if is_name_joiner(text):
            joined.append(i)
            continue
        is_joined = bool(joined) or facts.texts[i - 1].rstrip()[-1:] in ",&"
        found = facts.bare_name(i) if facts.mass[i] <= 12 and not facts.furniture(i) else None
        if found is None or not found.authors or not all(map(is_person, found.authors)):
            return
        if not is_joined and _is_spoken_of(facts, stretch, found.authors):
            return
        yield from joined
        joined = []
        yield i


def bare_names(facts: Facts, stretch: Stretch) -> Iterator[tuple[int, str]]:
    """The rows that hold names alone and are a byline by what stands around them."""
    near = near_rows(facts, stretch)
    stamped = [i for i in near if _is_stamped(facts, i)]
    title = _printed_headline(facts, stretch)
    beside = set(_around(facts, stamped, stretch))
    for i in near:
        if i < title - 1 or facts.mass[i] > 12 or facts.furniture(i) or facts.caption(i) or facts.credit(i):
            continue
        found = facts.bare_name(i)
        if found is None or _is_headed(facts, stretch, i):
            continue
        if found.authors and (not all(map(is_person, found.authors)) or _is_spoken_of(facts, stretch, found.authors)):
            continue
        if i in beside:
            yield i, "a name beside the stamp"
        elif found.authors and _said_again(facts, stretch, i, found.authors):
            yield i, "a name that is printed again below the text"


def _around(facts: Facts, stamped: list[int], stretch: Stretch) -> Iterator[int]:
    """The short rows around a stamp, up to the next text."""
    for row in stamped:
        for step in (-1, 1):
            for i in range(row + step, row + step * (_BETWEEN + 1), step):
                if not stretch.start <= i < stretch.end or facts.mass[i] > 12 or facts.stops[i]:
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
    if facts.family[i] in facts.family[i - 1 : i] + facts.family[i + 1 : i + 2]:
        return True
    below = range(stretch.tail, min(stretch.tail + 40, stretch.end))
    return any(names[0] in facts.texts[j] for j in below)
