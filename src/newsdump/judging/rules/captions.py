"""Rules for captions and their credits (ND3xx)."""

from __future__ import annotations

from collections.abc import Iterator

from newsdump.fields.lexicon.agencies import agency_name
from newsdump.fields.pictures.credits import credit_beside, read_credit
from newsdump.fields.pictures.hints import LONGEST_BUTTON, is_caption_label, is_credit_label, is_viewer
from newsdump.fields.pictures.signs import CLOSERS
from newsdump.judging.facts import Facts
from newsdump.judging.kinds import read_gallery
from newsdump.judging.outline import Outline
from newsdump.judging.stretch import Stretch
from newsdump.judging.verdict import Claim
from newsdump.model import Kind, Role, Strength

__all__ = [
    "caption_above_buttons",
    "caption_below_viewer",
    "caption_beside_credit",
    "caption_by_its_words",
    "caption_in_gallery",
    "caption_printed_twice",
    "caption_repeated_in_head",
    "caption_with_credit",
    "credit_alone",
]

_TWIN = 40
_FEW = 3
_ABOVE, _BELOW = 4, 3
"""A caption stands so many rows above its headline, or below its article's body, at most."""
_LONGEST, _SENTENCES = 80, 45
"""Of a caption beside a credit: its words, without and with a full stop at its end."""
_LONG_SENTENCE, _SUBHEAD, _UNSTOPPED = 30, 4, 35
_TWINS = 3
_VOTE = 2
_DOUBT, _DOUBTFUL = -2, 8
_LEAST = 3
_HEAD, _REACH = 8, 20
_CREDITED = 14
_PAUSE = 3
_PLACES, _GROUP = 2, 12
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
    bare = not facts.stops[i] and facts.caption[i] is None
    word = bare and (facts.mass[i] < _FEW or (facts.mass[i] == _FEW and outline.family[i] in outline.recurring))
    return not (word or facts.furniture[i] or facts.stamp_line[i] or facts.byline[i] is not None)


def _own(facts: Facts, stretch: Stretch) -> range:
    """The rows in which a picture can be the article's own: its head, its body, and a little below it.

    Pictures above the headline are the page's, those far below the body are of other articles.
    """
    if stretch.kind is Kind.GALLERY or stretch.body >= stretch.tail:
        return stretch.rows
    top = stretch.body - _HEAD if stretch.headline is None else min(stretch.body, stretch.headline.row - _ABOVE)
    if stretch.block is not None:
        top = min(top, stretch.block.start - _ABOVE)
    below = stretch.tail
    while (
        below < min(stretch.tail + _BELOW, stretch.end) and not facts.related[below] and facts.furniture[below] is None
    ):
        below += 1
    return range(max(stretch.start, top), below)


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
        credited = [i for i in _own(facts, stretch) if facts.caption[i] is not None and facts.credit[i] is None]
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
    return [i for i in bare if i < stretch.body or i in near or facts.caption[i] is not None]


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
        for i in _own(facts, stretch):
            if facts.credit[i] is not None and not facts.stamp_line[i]:
                first = firsts.setdefault(outline.family[i], i)
                in_block = stretch.block is not None and i < stretch.block.end
                repeats = first if first != i and in_block else None
                yield Claim(i, Role.CREDIT, Strength.CERTAIN, "is a photo credit and nothing else", repeats)


def caption_beside_credit(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The line beside a credit that stands alone is its caption: the one above, or in some dumps the one below.

    Nobody prints a credit without its picture, and a picture in an article has a caption. Which side it stands on is
    decided once for an article, from all of its credits: prose is seldom as short as a caption, and a headline, a stamp
    or a widget is none.

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
        own = _own(facts, stretch)
        sure = [i for i in own if facts.credit[i] is not None and not facts.stamp_line[i]]
        likely = frozenset(i for i in _slots(facts, stretch, own) if _may_be_credit(facts, outline, stretch, i))
        sides = {
            i: (_beside(facts, outline, stretch, i, -1), _beside(facts, outline, stretch, i, 1))
            for i in sorted((*sure, *likely))
            if not _is_fragment(facts, i + 1)
        }
        above = sum(_lean(facts, i, *sides[i]) for i in sure if i in sides) > _DOUBT
        firsts: dict[int, int] = {}
        for i, rows in sides.items():
            row = rows[0 if above else 1]
            if row is None or not _is_captioned(facts, stretch, i, row, sure=i not in likely):
                continue
            reason = f"stands right {'above' if above else 'below'} a credit"
            twins = [(k, Role.CAPTION, reason) for k in range(_first_twin(outline, stretch, row), row + 1)]
            for claimed, role, said in (*twins, (i, Role.CREDIT, "stands beside a caption")):
                first = firsts.setdefault(outline.family[claimed], _first_in_head(outline, stretch, claimed))
                copied = first if first != claimed and _is_copy(stretch, first, claimed, role) else None
                yield Claim(claimed, role, Strength.CERTAIN, said, copied)
            if i and is_credit_label(facts.texts[i - 1]):
                yield Claim(i - 1, Role.FURNITURE, Strength.CERTAIN, "is a credit's label and nothing else")


def _is_captioned(facts: Facts, stretch: Stretch, i: int, row: int, *, sure: bool) -> bool:
    """Whether the row beside credit i is its caption; what is no sure credit asks for more of it."""
    looks = _looks(facts, row)
    if looks < 0 or _is_apart(facts, stretch, i, row):
        return False
    if not sure and (looks < 1 or (i < stretch.body and not facts.stops[row] and facts.mass[row] < _DOUBTFUL)):
        return False
    # Below the last sentence a source is the text's.
    return not (i >= stretch.tail - 1 and facts.stops[row] and _names_source(facts, i))


def _first_twin(outline: Outline, stretch: Stretch, row: int) -> int:
    """The first of the rows right above that print what row prints."""
    while row > stretch.start and outline.family[row - 1] == outline.family[row]:
        row -= 1
    return row


def _first_in_head(outline: Outline, stretch: Stretch, row: int) -> int:
    """The first row of the head block that prints what row prints, or the row itself."""
    if stretch.block is None or not stretch.block.start <= row < stretch.block.end:
        return row
    return outline.family.index(outline.family[row], stretch.block.start)


def _is_copy(stretch: Stretch, first: int, row: int, role: Role) -> bool:
    """Whether a row prints another again: in a head block, or a caption right below itself; credits come back."""
    in_block = stretch.block is not None and row < stretch.block.end
    return in_block or (role is Role.CAPTION and row - first <= _TWINS)


def _slots(facts: Facts, stretch: Stretch, own: range) -> list[int]:
    """The rows of a few words where a credit may stand: within the body, or between the headline and it."""
    title = stretch.headline.row if stretch.headline is not None else stretch.start
    if stretch.block is not None:
        # Among a head's copies an agency's name is a widget as well.
        title = stretch.block.end - 1
    first, last = max(title, stretch.body - _REACH) + 1, stretch.tail
    return [i for i in range(max(first, own.start), min(last, own.stop)) if facts.mass[i] <= _CREDITED]


def _may_be_credit(facts: Facts, outline: Outline, stretch: Stretch, i: int) -> bool:
    """Whether row i is a credit if a caption stands beside it."""
    text, labelled = facts.texts[i], is_credit_label(facts.texts[i - 1])
    if not labelled and text not in facts.credit_signs:
        return False
    if (read_credit(text, in_slot=True) if labelled else credit_beside(text)) is None or is_credit_label(text):
        return False
    if i < stretch.body and not labelled and agency_name(text, stocks=True) is not None:
        return False
    other = facts.credit[i] is not None or facts.stamp_line[i] or facts.byline[i] is not None or facts.related[i]
    return not other and outline.family[i] not in outline.recurring


def _lean(facts: Facts, i: int, up: int | None, down: int | None) -> int:
    """How much the row above credit i looks more like a caption than the one below."""
    if i + 1 < facts.count and is_caption_label(facts.texts[i + 1]):
        return -_VOTE
    return max(-_VOTE, min(_VOTE, _looks(facts, up) - _looks(facts, down)))


def _beside(facts: Facts, outline: Outline, stretch: Stretch, i: int, step: int) -> int | None:
    """The next row above or below a credit that may be its caption; the picture's buttons stand between at times."""
    row = i + step
    while abs(row - i) < _PAUSE and stretch.start <= row < stretch.end and _is_button(facts, row):
        row += step
    if not stretch.start <= row < stretch.end or facts.mass[row] > _LONGEST:
        return None
    titled = stretch.headline is not None and outline.family[row] == outline.family[stretch.headline.row]
    if titled or _is_fragment(facts, row) or _is_other(facts, row):
        return None
    return row


def _is_other(facts: Facts, row: int) -> bool:
    """Whether a row is certainly something else than a caption without a credit."""
    text = facts.texts[row]
    if text[-1] in ":：" or not any(map(str.isalpha, text)) or (facts.mass[row] < _LEAST - 1 and not facts.stops[row]):
        return True
    if facts.is_beside[row] or facts.related[row]:
        return True
    return facts.dateline[row] is not None


def _is_button(facts: Facts, row: int) -> bool:
    return facts.furniture[row] is not None or is_credit_label(facts.texts[row]) or is_caption_label(facts.texts[row])


def _is_fragment(facts: Facts, row: int) -> bool:
    """Whether a row goes on with a sentence that an inline tag broke."""
    return row < facts.count and (facts.texts[row][0].islower() or facts.texts[row][0] in ",.;:)?!")


def _looks(facts: Facts, row: int | None) -> int:
    """How much a row beside a credit looks like its caption, next to the body's sentences and subheads."""
    if row is None:
        return -1
    mass = facts.mass[row]
    if facts.stops[row]:
        return -1 if mass > _SENTENCES else 1 if mass > _LONG_SENTENCE else 2
    return 1 if mass <= _SUBHEAD else 2 if mass <= _UNSTOPPED else 0


def _names_source(facts: Facts, i: int) -> bool:
    return facts.texts[i].lstrip("([").casefold().startswith(_SOURCES)


def _is_apart(facts: Facts, stretch: Stretch, i: int, row: int) -> bool:
    """Whether blank lines part a sentence from the credit no less than from what stands on the credit's other side."""
    gap = max(facts.gaps[k] for k in range(min(i, row) + 1, max(i, row) + 1))
    if not gap or (not facts.stops[row] and row < stretch.body):
        return False
    other = i + 1 if row < i else i
    return gap > 1 or other >= facts.count or facts.gaps[other] <= gap


def caption_below_viewer(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """The line below the button that opens its picture: ``View 3 Images``, ``Open image in gallery``, ``2 of 12 |``.

    Hit:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        View 3 Images
        »Gulls wait on an empty pier
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    Miss:
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        View from the pier
        »Gulls wait where the ferry is to land, and nobody feeds them.
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    for stretch in outline.stretches:
        if stretch.kind is Kind.GALLERY:
            continue
        title = stretch.headline.row if stretch.headline is not None else stretch.start
        for i in range(title, stretch.tail):
            if len(facts.texts[i]) <= LONGEST_BUTTON and is_viewer(facts.texts[i]):
                row = _beside(facts, outline, stretch, i, 1)
                if row is not None and _looks(facts, row) > 0:
                    yield Claim(i, Role.FURNITURE, Strength.CERTAIN, "opens a picture")
                    yield Claim(
                        row, Role.CAPTION, Strength.CERTAIN, "stands right below the button that opens its picture"
                    )


def caption_above_buttons(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """What stands in a block of its own below the headline, with the buttons of the picture or the page under it.

    Blank lines part the block from the headline and the text. One such block may be anything; where two articles of
    a text have one, it is the place of their captions.

    Hit:
        Ferry Strike Enters Second Week

        »Gulls wait on an empty pier
        Share

        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.

        --------------------

        Library Moves Into Old Mill

        Boxes full of novels stand in a yard
        Share

        The town library moved into the old mill on Tuesday, and readers carried all the novels.
        The mill had stood empty for years. A miller had left it to the town, with its wheel and its pond.
    Miss:
        Ferry Strike Enters Second Week

        »Gulls wait on an empty pier
        Share

        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    places = [(stretch, _above_buttons(facts, outline, stretch)) for stretch in outline.stretches]
    if sum(len(rows) > 0 for _, rows in places) < _PLACES:
        return
    for _, rows in places:
        firsts: dict[int, int] = {}
        for i in (i for i in rows if facts.credit[i] is None):
            first = firsts.setdefault(outline.family[i], i)
            reason = "stands above the buttons, as in other articles" if first == i else "prints the caption again"
            yield Claim(i, Role.CAPTION, Strength.CERTAIN, reason, None if first == i else first)


def _above_buttons(facts: Facts, outline: Outline, stretch: Stretch) -> range:
    """The rows of the block right below the headline, without the buttons that end it; none if it is no such block."""
    if stretch.headline is None or stretch.kind is not Kind.ARTICLE:
        return range(0)
    first, title = stretch.headline.row + 1, outline.family[stretch.headline.row]
    while first < stretch.end and outline.family[first] == title:
        first += 1
    below = first + 1
    while below < stretch.end and not facts.gaps[below] and below - first <= _GROUP:
        below += 1
    if below >= stretch.end or not facts.gaps[first] or not facts.gaps[below]:
        return range(0)
    last = below
    while last > first and facts.furniture[last - 1] is not None:
        last -= 1
    rows = range(first, last)
    return rows if last < below and not any(_is_meta(facts, i) for i in rows) else range(0)


def _is_meta(facts: Facts, i: int) -> bool:
    """Whether row i is too long for a caption, or a stamp, a byline, a widget or a pointer to another article."""
    unlike = facts.mass[i] > _LONGEST or facts.furniture[i] is not None or facts.related[i]
    return unlike or facts.is_filing(i)


def caption_by_its_words(facts: Facts, outline: Outline) -> Iterator[Claim]:
    """A line of the body that says itself that it stands below a picture.

    Behind its full stop a name stands in brackets, or behind a slash; or it says in brackets who stands where.

    Hit:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »Gulls wait on an empty pier. (Harbour Lens)
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    Miss:
        Ferry Strike Enters Second Week
        The ferry strike went on for a second week on Monday, and all the crews stayed at home.
        »Gulls waited on an empty pier (they were hungry).
        Talks stopped at noon, and the crews went home. Nobody met them at the pier on Monday evening.
    """
    for stretch in outline.stretches:
        title = stretch.headline.row if stretch.headline is not None else stretch.body
        for i in range(title + 1, stretch.tail):
            text = facts.texts[i]
            signed = "(" in text or " / " in text or text[-1] in CLOSERS
            said = signed and _LEAST <= facts.mass[i] <= _SENTENCES and facts.says_picture[text]
            if said and not (facts.furniture[i] or facts.stamp_line[i] or facts.related[i]):
                yield Claim(i, Role.CAPTION, Strength.CERTAIN, "ends as captions do, or says who stands where")


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
        for i in range(max(stretch.start + 1, _own(facts, stretch).start), _first_single(facts, stretch)):
            family = outline.family[i]
            twin = family == outline.family[i - 1] != title and len(facts.texts[i]) >= _TWIN
            if twin and _may_be_caption(facts, outline, i) and facts.cut_off_copy[i - 1] is None:
                first = firsts.setdefault(family, i - 1)
                yield Claim(first, Role.CAPTION, Strength.CERTAIN, "is printed twice in a row")
                yield Claim(i, Role.CAPTION, Strength.CERTAIN, "prints the caption again", first)


def _first_single(facts: Facts, stretch: Stretch) -> int:
    """The first row of the body that is neither printed twice in a row nor stands beside the text."""
    row = stretch.body
    while row < stretch.tail and (facts.is_twin[row] or facts.is_beside[row]):
        row += 1
    return row if row < stretch.tail else stretch.body


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
