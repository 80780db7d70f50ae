"""The blocks of one article's body."""

from __future__ import annotations

import re

from newsdump.building.page import Page, Part
from newsdump.fields.furniture import truncation
from newsdump.fields.stamps import entry_time
from newsdump.model import Block, BlockKind, Role, Stamp, block_of

__all__ = ["body_of", "uncut"]

_BLOCKS = {
    Role.PARAGRAPH: BlockKind.PARAGRAPH,
    Role.SUBHEAD: BlockKind.SUBHEAD,
    Role.QUOTE: BlockKind.QUOTE,
    Role.ITEM: BlockKind.ITEM,
    Role.ENTRY: BlockKind.ENTRY,
}
_ENTRY, _ITEM = Role.ENTRY, Role.ITEM
_PARAGRAPH = BlockKind.PARAGRAPH
_BULLET = re.compile(r"[•●▪‣◦■*–—-]+\s*")
_ELLIPSIS = re.compile(r"\s?(?:…|\.{3}|\[…\]|\[\.{2,4}\])")


def body_of(page: Page, parts: list[Part]) -> list[Block]:
    """The blocks in order. A live blog's time alone on a line goes to the text below it.

    If such a time is the last line of all, and none is the first, times stand below their texts.
    """
    rows = [i for i in page.order if page.roles[i] in _BLOCKS]
    if not page.of(Role.ENTRY):
        parts += [Part(f"body[{k}]", (i,), tuple(page.copies.get(i, ()))) for k, i in enumerate(rows)]
        plain, texts = Role.PARAGRAPH, page.rows
        return [block_of(_PARAGRAPH, texts[i].text) if page.roles[i] is plain else _block(page, i) for i in rows]
    read = [(i, _block(page, i)) for i in rows]
    if read and _is_time_alone(read[-1][1]) and not _is_time_alone(read[0][1]):
        read = _times_first(read)
    blocks: list[Block] = []
    time: tuple[int, Stamp] | None = None
    for i, block in read:
        if time is not None and (block.kind is not BlockKind.ENTRY or block.text):
            entry = block_of(BlockKind.ENTRY, block.text, time[1])
            _add(page, blocks, parts, entry, (min(time[0], i), max(time[0], i)))
            time = None
        elif _is_time_alone(block) and block.stamp is not None:
            if time is not None:
                _add(page, blocks, parts, block_of(BlockKind.ENTRY, "", time[1]), (time[0],))
            time = i, block.stamp
        else:
            _add(page, blocks, parts, block, (i,))
    if time is not None:
        _add(page, blocks, parts, block_of(BlockKind.ENTRY, "", time[1]), (time[0],))
    return blocks


def _is_time_alone(block: Block) -> bool:
    return block.kind is BlockKind.ENTRY and not block.text and block.stamp is not None


def _times_first(read: list[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """The blocks with each time before the texts above it."""
    found: list[tuple[int, Block]] = []
    texts: list[tuple[int, Block]] = []
    for one in read:
        if _is_time_alone(one[1]):
            found += [one, *texts]
            texts = []
        else:
            texts.append(one)
    return found + texts


def _block(page: Page, i: int) -> Block:
    role, text = page.roles[i], page.rows[i].text
    kind = _BLOCKS[role]
    if role is _ENTRY and (time := entry_time(text)) is not None:
        return block_of(kind, text[time[1] :].strip(), time[0])
    if role is _ITEM and (bullet := _BULLET.match(text)) is not None:
        return block_of(kind, text[bullet.end() :])
    return block_of(kind, text)


def _add(page: Page, blocks: list[Block], parts: list[Part], block: Block, rows: tuple[int, ...]) -> None:
    parts.append(Part(f"body[{len(blocks)}]", rows, page.copies_of(rows)))
    blocks.append(block)


def uncut(last: Block) -> tuple[Block, bool]:
    """The last block without the words that lead to its continuation, and whether there were any."""
    cut = truncation(last.text)
    if cut is None:
        return last, False
    mark = _ELLIPSIS.match(last.text, cut)
    text = last.text[: mark.end() if mark else cut].rstrip()
    return block_of(last.kind, text, last.stamp), True
