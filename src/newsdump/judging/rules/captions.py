"""Rules for captions and their credits (ND3xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.judging.facts import Facts
from newsdump.judging.kinds import read_gallery
from newsdump.judging.outline import Outline, Stretch
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = ["caption_above_credit", "caption_in_gallery", "caption_printed_twice", "caption_repeated_in_head",
           "caption_with_credit", "credit_alone"]  # fmt: skip

_TWIN = 40
_FEW = 3
_SOURCES = ("source", "quelle", "fuente", "fonte", "źródło", "kaynak", "bron", "källa", "kilde", "zdroj", "lähde")


def caption_repeated_in_head(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """What comes back in a head block beside the headline is a caption, in any script.

    Printed for the picture, its alt text and the share box. A word or two that come back are a menu's, or furniture if
    they stand in the heads of other articles too, and a stamp or a byline stays one.

    Hit:
        Ferry Strike Enters Second Week

        »Gulls wait on an empty pier, 3 May.
        Gulls wait on an empty pier, 3 May.
        TT

        Ferry Strike Enters Second Week

        Gulls wait on an empty pier, 3 May.

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »Ferry Strike Enters Second Week

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        block = stretch.block
        if block is None or stretch.headline is None:
            continue
        firsts: dict[int, int] = {}
        captions = frozenset(block.families) - {outline.family[stretch.headline.row]}
        for i in range(block.start, block.end):
            family = outline.family[i]
            if family not in captions or not _may_be_caption(facts, outline, i):
                continue
            first = firsts.setdefault(family, i)
            reason = "comes back in the head beside the headline" if first == i else "prints the caption again"
            yield Claim(i, Role.CAPTION, Strength.CERTAIN, reason, None if first == i else first)


def _may_be_caption(facts: Facts, outline: Outline, i: int) -> bool:
    # A word or two, unless they are a sentence or carry a credit, and what several heads share, are no caption.
    bare = not facts.stops[i] and facts.caption(i) is None
    word = bare and (facts.mass[i] < _FEW or (facts.mass[i] == _FEW and outline.family[i] in outline.recurring))
    return not (word or facts.furniture(i) or facts.stamp_line(i) or facts.byline(i) is not None)


def caption_with_credit(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line with a photo credit behind it (or before it) is a caption.

    The credit must be certain by itself: a label, an agency or a picture stock, or a name with an agency in brackets.
    On real pages such a tail is right 97 times in 100.

    Hit:
        Ferry Strike Enters Second Week
        »Gulls wait on an empty pier. Photograph: A Roe/EPA
        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week
        »The ferry strike went on for a second week on Monday, the union told Reuters.
        Talks stopped at noon.
    """
    for stretch in outline.stretches:
        credited = [i for i in stretch.rows if facts.caption(i) is not None and facts.credit(i) is None]
        firsts: dict[int, int] = {}
        for i in _with_near_copies(facts, outline, stretch, credited):
            first = firsts.setdefault(outline.family[i], i)
            reason = "carries a photo credit" if first == i else "prints the caption again"
            yield Claim(i, Role.CAPTION, Strength.CERTAIN, reason, None if first == i else first)


def _with_near_copies(facts: Facts, outline: Outline, stretch: Stretch, credited: list[int]) -> list[int]:
    """Captions and their printings without the credit: all of those in the head, in the body only next to one."""
    families = {outline.family[i] for i in credited}
    title = outline.family[stretch.headline.row] if stretch.headline is not None else -1
    bare = [i for i in stretch.rows if outline.family[i] in families and outline.family[i] != title]
    near = {j for i in credited for j in (i - 1, i + 1)}
    return [i for i in bare if i < stretch.body or i in near or facts.caption(i) is not None]


def credit_alone(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line that is a photo credit and nothing else.

    Hit:
        The ferry strike went on for a second week on Monday.
        »Photo: EPA-EFE
        Talks stopped at noon, and the crews went home.
    Miss:
        The ferry strike went on for a second week on Monday.
        »Photo finish
        Talks stopped at noon, and the crews went home.
    """
    for stretch in outline.stretches:
        firsts: dict[int, int] = {}
        for i in stretch.rows:
            if facts.credit(i) is not None and not facts.stamp_line(i):
                first = firsts.setdefault(outline.family[i], i)
                in_block = stretch.block is not None and i < stretch.block.end
                repeats = first if first != i and in_block else None
                yield Claim(i, Role.CREDIT, Strength.CERTAIN, "is a photo credit and nothing else", repeats)


def caption_above_credit(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The line above a credit that stands alone is its caption, if it is no prose of the body.

    In the head a sentence may be a caption; in the body only a line without a full stop, close above the credit.

    Hit:
        Ferry Strike Enters Second Week

        »Gulls wait on an empty pier
        (AP Photo/A. Roe)

        The ferry strike went on for a second week on Monday.
        Talks stopped at noon.
    Miss:
        Ferry Strike Enters Second Week

        »The ferry strike went on for a second week on Monday.

        Photo: EPA-EFE

        Talks stopped at noon, and the crews went home.
        Nobody met them at the pier on Monday evening.
    """
    for stretch in outline.stretches:
        for i in range(stretch.start + 1, stretch.end):
            if facts.credit(i) is None or not _is_captioned(facts, stretch, i - 1) or facts.gaps[i] > 0:
                continue
            yield Claim(i - 1, Role.CAPTION, Strength.CERTAIN, "stands right above a credit")


def _is_captioned(facts: Facts, stretch: Stretch, i: int) -> bool:
    if (stretch.headline is not None and i == stretch.headline.row) or facts.mass[i] < 3 or facts.mass[i] > 60:
        return False
    if facts.furniture(i) or facts.stamp_line(i) or facts.byline(i) is not None or facts.credit(i) is not None:
        return False
    if i < stretch.body or not facts.stops[i]:
        return True
    # The first sentence of the body: a caption if a stamp or byline parts it from the headline, or a dateline follows.
    # A line that names the text's source is no photo credit.
    if i != stretch.body or i + 2 >= stretch.end or facts.texts[i + 1].casefold().startswith(_SOURCES):
        return False
    parted = any(facts.stamp_line(j) or facts.byline(j) is not None for j in range(max(stretch.start, i - 4), i))
    return facts.dateline(i + 2) is not None or (parted and facts.stops[i + 2])


def caption_printed_twice(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A long line printed twice in a row, in the head of an article.

    No headline and no prose is printed twice in a row there; a refrain stands in the body.

    Hit:
        Ferry Strike Enters Second Week
        1 May 2030
        »Gulls wait on an empty pier while the ferry stays in the harbour
        Gulls wait on an empty pier while the ferry stays in the harbour
        The ferry strike went on for a second week on Monday, the crews said.
        Talks stopped at noon, and the crews went home.
    Miss:
        The ferry strike went on for a second week on Monday.
        »Gulls wait on an empty pier while the ferry stays in the harbour
        Talks stopped at noon, and the crews went home.
    """
    for stretch in outline.stretches:
        title = outline.family[stretch.headline.row] if stretch.headline is not None else -1
        firsts: dict[int, int] = {}
        for i in range(stretch.start + 1, stretch.body):
            family = outline.family[i]
            twin = family == outline.family[i - 1] != title and len(facts.texts[i]) >= _TWIN
            if twin and _may_be_caption(facts, outline, i) and facts.cut_off_copy(i - 1) is None:
                first = firsts.setdefault(family, i - 1)
                yield Claim(first, Role.CAPTION, Strength.CERTAIN, "is printed twice in a row")
                yield Claim(i, Role.CAPTION, Strength.CERTAIN, "prints the caption again", first)


def caption_in_gallery(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The lines behind a gallery's counters, ``1 / 12`` and on, are its captions.

    Hit:
        Harbour in pictures
        1 / 3
        »Gulls wait on an empty pier.
        2 / 3
        A crane stands still.
        3 / 3
        The last ferry of the year.
    Miss:
        »Harbour in pictures
        1 / 3
        Gulls wait on an empty pier.
        2 / 3
        A crane stands still.
        3 / 3
        The last ferry of the year.
    """
    for stretch in outline.stretches:
        if stretch.kind is Kind.GALLERY:
            for i in read_gallery(facts, stretch.rows).captions:
                yield Claim(i, Role.CAPTION, Strength.CERTAIN, "stands behind a gallery's counter")
