"""Rules for what stands around the headline: deck, kicker, section, outlet (ND2xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.fields.lexicon.titles import SEPARATORS
from newsdump.judging.facts import Facts
from newsdump.judging.outline import Outline
from newsdump.judging.stretch import Stretch
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = [
    "column_of_digest",
    "deck_above_stamp",
    "deck_in_head_block",
    "kicker_above_headline",
    "kicker_before_caption",
    "kicker_of_item",
    "outlet_in_title",
]

_MARKS = tuple(separator.strip() for separator in SEPARATORS)
_SHORTEST_DECK, _LONGEST_DECK = 3, 60
_LONGEST_KICKER = 3


def deck_in_head_block(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line between two copies of the headline that says something: several words, and printed once.

    Some pages put the standfirst there, or the lead, which then begins the body too. A single word in that place is a
    widget.

    Hit:
        Envoy Visits Harbour

        »Talks turn to the new pier

        Envoy Visits Harbour

        The envoy saw the harbour on Thursday.
        He left at noon.
    Miss:
        Envoy Visits Harbour

        »Qz

        Envoy Visits Harbour

        The envoy saw the harbour on Thursday.
        He left at noon.
    """
    for stretch in outline.stretches:
        block, title = stretch.block, stretch.headline
        if block is None or title is None:
            continue
        repeated = outline.recurring.union(block.families)
        for i in range(title.row + 1, block.end):
            if outline.family[i] in repeated or facts.mass[i] < _SHORTEST_DECK or not _is_plain(facts, i):
                continue
            if outline.family[i] in outline.family[stretch.body : stretch.body + 1]:
                yield Claim(i, Role.DECK, Strength.LIKELY, "prints the lead between the copies of the headline")
            elif facts.mass[i] <= _LONGEST_DECK:
                yield Claim(i, Role.DECK, Strength.LIKELY, "stands once between the copies of the headline")


def deck_above_stamp(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """One sentence row below the headline with the stamp or the byline under it, and the body under that.

    The stamp parts it from the body; the body's first paragraph stands below the stamp.

    Hit:
        Oil Price Slips as Talks Begin
        »The price of oil slipped on Friday as the talks began.
        Friday, 1 May 2030
        Traders sold oil all morning, and the price of a barrel slipped again.
        Nobody bought any oil after noon.
    Miss:
        Oil Price Slips as Talks Begin
        Friday, 1 May 2030
        »The price of oil slipped on Friday as the talks began.
        Traders sold oil all morning, and the price of a barrel slipped again.
    """
    for stretch in outline.stretches:
        deck = _deck(facts, stretch)
        if deck is not None:
            yield Claim(deck, Role.DECK, Strength.CERTAIN, "a sentence between the headline and the stamp")


def _deck(facts: Facts, stretch: Stretch) -> int | None:
    if stretch.headline is None or stretch.kind in (Kind.TEASER, Kind.LIVE):
        return None
    first = next((i for i in range(stretch.headline.row + 1, stretch.tail) if _says_something(facts, i)), None)
    if first is None or facts.mass[first] > _LONGEST_DECK or first + 2 >= stretch.tail or facts.dateline[first]:
        return None
    parted = [i for i in range(first + 1, min(first + 3, stretch.tail)) if facts.is_filing(i)]
    below = any(facts.stops[i] and not facts.is_filing(i) for i in range(first + 2, min(first + 7, stretch.tail)))
    return first if parted and parted[0] == first + 1 and below else None


def _says_something(facts: Facts, i: int) -> bool:
    return (facts.stops[i] or facts.mass[i] >= 12) and _is_plain(facts, i)


def _is_plain(facts: Facts, i: int) -> bool:
    return not (facts.furniture[i] or facts.caption[i] or facts.credit[i] or facts.is_filing(i))


def kicker_above_headline(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A word or three alone above the headline, where an article begins.

    Only the first line of an article that does not begin the text, or of a text whose head repeats: the first lines
    of a page are its menu.

    Hit:
        »HARBOUR
        Ferry Strike Enters Second Week
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        »Ferry Strike Enters Second Week
        Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        if stretch.headline is None or stretch.kind is Kind.TEASER:
            continue
        row = stretch.headline.row - 1
        lone = row == stretch.start and (stretch.block is not None or row > 0)
        if lone and facts.mass[row] <= 4 and facts.is_title_like[row]:
            yield Claim(row, Role.KICKER, Strength.LIKELY, "a few words above the headline, where the article begins")


def kicker_before_caption(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A section's name glued in front of a caption: ``World A ship leaves port. (AFP)``.

    The line was cut there because the word stands so in front of three captions or more, each time before a capital.

    Hit:
        »World A ship leaves the port. (AFP)
        Ship Leaves Port
        A ship left the port on Monday after…
        World Crowds fill the square. (AFP)
        Crowds Fill Square
        Thousands of people came to the square to…
        World Men mend a roof. (AFP)
        Storm Hits Coast
        The storm tore the roofs off the houses along…
    Miss:
        »A ship leaves the port. (AFP)
        Ship Leaves Port
        A ship left the port on Monday after…
        A crowd fills the square. (AFP)
        Crowds Fill Square
        Thousands of people came to the square to…
        A man mends a roof. (AFP)
        Storm Hits Coast
        The storm tore the roofs off the houses along…
    """
    for stretch in outline.stretches:
        for i in range(stretch.start, stretch.end - 1):
            if facts.mass[i] <= 3 and facts.caption[i + 1] is not None and facts.glued[i + 1]:
                yield Claim(i, Role.KICKER, Strength.CERTAIN, "a section's name in front of a caption")


def column_of_digest(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The name of a column, above the first of its items.

    Hit:
        »News in brief
        Bus slides off road
        MILLBROOK, Ohio – A bus slid off a road on Monday.
        Clock strikes again
        SALINA – The clock on the courthouse struck noon on Wednesday.
        Owl moves in
        SALEM – Clerks gave up an office to a barn owl.
    Miss:
        News in brief
        »Bus slides off road
        MILLBROOK, Ohio – A bus slid off a road on Monday.
        Clock strikes again
        SALINA – The clock on the courthouse struck noon on Wednesday.
        Owl moves in
        SALEM – Clerks gave up an office to a barn owl.
    """
    if outline.column is not None:
        yield Claim(outline.column, Role.SECTION, Strength.CERTAIN, "the name of a column above its first item")


def kicker_of_item(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A word or three right above the headline of an item, in an index or a digest.

    Hit:
        Around the states
        »OHIO
        Bus slides off road
        MILLBROOK, Ohio – A bus slid off a road on Monday.
        KANSAS
        Clock strikes again
        SALINA – The clock on the courthouse struck noon on Wednesday.
        OREGON
        Owl moves in
        SALEM – Clerks gave up an office to a barn owl.
    Miss:
        »Around the states
        OHIO
        Bus slides off road
        MILLBROOK, Ohio – A bus slid off a road on Monday.
        KANSAS
        Clock strikes again
        SALINA – The clock on the courthouse struck noon on Wednesday.
        OREGON
        Owl moves in
        SALEM – Clerks gave up an office to a barn owl.
    """
    for stretch in outline.stretches:
        if stretch.kind not in (Kind.DIGEST, Kind.TEASER) or stretch.headline is None:
            continue
        row = stretch.headline.row - 1
        if row < stretch.start or row == outline.column or facts.mass[row] > _LONGEST_KICKER:
            continue
        if facts.is_title_like[row] and outline.family[row] != outline.family[stretch.headline.row]:
            yield Claim(row, Role.KICKER, Strength.LIKELY, "a few words above the headline of an item")


def outlet_in_title(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The site's name behind (or before) the headline: ``Headline | Site``.

    The line was cut there because the headline stands without the name on another line.

    Hit:
        »Ferry Strike Enters Second Week | The Daily Kestrel
        Menu
        Ferry Strike Enters Second Week
        1 May 2030
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        »Ferry Strike | The Second Week
        1 May 2030
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        if stretch.headline is None:
            continue
        family = outline.family[stretch.headline.row]
        glued = [k for k in stretch.rows if k and facts.glued[k]]
        for i in sorted({row for k in glued for row in (k - 1, k) if row in stretch.rows}):
            beside = [j for j in (i - 1, i + 1) if 0 <= j < facts.count and facts.glued[max(i, j)]]
            marked = facts.texts[i].startswith(_MARKS) or facts.texts[i].endswith(_MARKS)
            if beside and marked and any(outline.family[j] == family for j in beside):
                yield Claim(i, Role.OUTLET, Strength.CERTAIN, "stands beside the headline in the page's title")
