"""Captions and credits of one article, put together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from newsdump.building.page import Page, Part, ReadCaption
from newsdump.fields.furniture import leading_counter
from newsdump.fields.pictures.captions import split_caption
from newsdump.fields.pictures.credits import read_credit
from newsdump.model import Caption, Kind, Role, caption_of

__all__ = ["captions_of"]


def captions_of(page: Page, parts: list[Part]) -> list[Caption]:
    """Captions in order, each with the credit beside it, if it needs one."""
    captions: list[Caption] = []
    for rows in _paired(page):
        copies = page.copies_of(rows[:1])
        parts.append(Part(f"captions[{len(captions)}]", rows, copies))
        captions.append(_joined_caption(page, rows, 1 + len(copies)))
    return captions


def _paired(page: Page) -> list[tuple[int, ...]]:
    """The rows of each caption: a caption and the credit next to it, or one row.

    Rows that stand together are a run. One that begins with a credit and ends with a caption has its credits above
    their captions; any other has them below, and a credit that is left over goes to the caption behind it.
    """
    pairs: list[tuple[int, ...]] = []
    for run in _runs(page):
        above = page.roles[run[0]] is Role.CREDIT and page.roles[run[-1]] is Role.CAPTION
        at = 0
        while at < len(run):
            one, two = run[at], run[at + 1] if at + 1 < len(run) else None
            taken = two is None or not _belong(page, one, two) or (not above and _takes_below(page, run, at))
            pairs.append((one,) if taken or two is None else (one, two))
            at += len(pairs[-1])
    return pairs


def _runs(page: Page) -> Iterable[list[int]]:
    """The rows of captions and credits that nothing stands between but copies and widgets."""
    shown = sorted(page.of(Role.CAPTION) + page.of(Role.CREDIT))
    run: list[int] = []
    for i in page.order[bisect_left(page.order, shown[0]) : bisect_right(page.order, shown[-1])] if shown else ():
        if page.roles[i] in (Role.CAPTION, Role.CREDIT):
            run.append(i)
        elif run and (page.roles[i] is not Role.FURNITURE or i - run[-1] > 2):
            yield run
            run = []
    if run:
        yield run


def _belong(page: Page, one: int, two: int) -> bool:
    """A caption that has no credit in its line, and a credit."""
    captions = [i for i in (one, two) if page.roles[i] is Role.CAPTION]
    return len(captions) == 1 and _caption(page, captions[0], in_slot=False)[1] is None


def _takes_below(page: Page, run: list[int], at: int) -> bool:
    """Whether the caption behind a credit has another one behind itself."""
    behind = run[at + 2] if at + 2 < len(run) else None
    return page.roles[run[at]] is Role.CREDIT and behind is not None and page.roles[behind] is Role.CREDIT


def _joined_caption(page: Page, rows: tuple[int, ...], copies: int) -> Caption:
    texts = [i for i in rows if page.roles[i] is Role.CAPTION]
    credited = [i for i in rows if page.roles[i] is Role.CREDIT]
    # What has a credit beside it needs none at the end of its text.
    text, credit, is_file = _caption(page, texts[0], in_slot=not credited) if texts else ("", None, False)
    if credited:
        credit = read_credit(page.text(credited[0]), in_slot=True)
    if credit is None:
        return caption_of(text, (None, None, None), is_file, copies)
    said = credit.credit or None, credit.photographer, credit.agency
    return caption_of(text, said, is_file or credit.is_file, copies)


def _caption(page: Page, i: int, *, in_slot: bool = True) -> ReadCaption:
    """One caption from all its printings, read once."""
    if (i, in_slot) not in page.read:
        page.read[i, in_slot] = _read_caption(page, i, in_slot)
    return page.read[i, in_slot]


def _read_caption(page: Page, i: int, in_slot: bool) -> ReadCaption:
    """A caption's text is that of the printing that carries the credit, if one does."""
    texts = [_uncounted(page, text) for text in dict.fromkeys([page.text(j) for j in (i, *page.copies.get(i, ()))])]
    splits = [split_caption(text, in_slot=in_slot) for text in texts]
    best = next((split for split in splits if split.credit is not None), splits[0])
    is_file = any(split.is_file for split in splits)
    bare, full = min(texts, key=len), max(texts, key=len)
    if bare != full and full.startswith(bare) and (best.credit is None or bare != best.text):
        # What one printing has behind the text of another is its credit, whatever it looks like.
        behind = read_credit(full[len(bare) :], in_slot=True)
        if behind is not None:
            return split_caption(bare).text, behind, is_file or behind.is_file
    # A caption with neither a text nor a credit would say nothing of what the line says.
    return best.text if best.text or best.credit else texts[0], best.credit, is_file


def _uncounted(page: Page, text: str) -> str:
    """A gallery's caption without the counter in front of it."""
    counter = leading_counter(text) if page.kind is Kind.GALLERY and text[0].isdecimal() else None
    return text[counter[2] :] or text if counter is not None else text
