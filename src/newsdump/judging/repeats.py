"""Head blocks: where an article's headline and captions stand several times in a row.

Found from repetition alone, before anything is known about the lines, so it works in every script. A block begins with
a line that stands again a few lines later, and goes on while lines that it has printed come back:
``H C C W H C C`` prints H and C again, W once. A refrain has the same shape; whether a block is a head is judged
where articles are cut (`outline`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from newsdump.fields.furniture import may_be_cut_off, truncation
from newsdump.fields.pictures.captions import split_caption
from newsdump.fields.pictures.credits import read_credit
from newsdump.judging.facts import Facts

__all__ = ["HeadBlock", "find_blocks", "near_copies"]

REACH = 16
"""How many rows lie between two copies of a headline in one head at most."""
_PREFIX, _WIDE_PREFIX = 20, 6
# A letter of Ethiopic, Hangul, kana or Han is a syllable or a word: these stand from here on.
_WIDE = "\u1100"
_UNSPACED = 12
_FEW = 3
_BESIDE = 3
_LONGEST_DECK = 45
_LONGEST_HEAD = 250
_LED = 4
_STOP = re.compile(r"(\w*)[.!?…]['\"”’»)]*\s+(\w)|[\u06d4\u0964\u0589\u1362\u104a\u104b\u17d4。！？]\s*\w")
_SHORT_FORM = 4


@frozen
class HeadBlock:
    """Rows [start, end) that repeat each other.

    `families` are those printed in it more than once, in order, and `firsts` the first row of each.
    """

    start: int
    end: int
    families: tuple[int, ...]
    firsts: tuple[int, ...] = ()

    @property
    def periodic(self) -> bool:
        """Whether more than one line comes back: no refrain does that."""
        return len(self.families) > 1


def near_copies(facts: Facts) -> list[int]:
    """Each row's family, with near copies taken together.

    Those are printings of a caption with and without its credit, cut-off ones, and of a headline without its spaces
    or with stars behind it. Rows are compared only with rows nearby that begin alike, so the work is linear.
    """
    elder: dict[int, int] = {}
    for j, i in (*_pairs(facts), *_cut_off(facts), *_starred(facts), *_unspaced(facts)):
        one, other = _eldest(elder, facts.family[j]), _eldest(elder, facts.family[i])
        if one != other:
            elder[max(one, other)] = min(one, other)
    return [_eldest(elder, family) for family in facts.family] if elder else facts.family


def _pairs(facts: Facts) -> Iterator[tuple[int, int]]:
    """Printings of which one has a credit behind it or was cut off."""
    latest: dict[str, int] = {}
    for i, key in enumerate(facts.keys):
        prefix = _prefix(key)
        if len(key) < prefix:
            continue
        start = key[:prefix]
        j = latest.get(start, -REACH - 1)
        latest[start] = i
        if i - j <= REACH and facts.family[j] != facts.family[i] and _is_near_copy(facts, j, i):
            yield j, i


def _prefix(text: str) -> int:
    """How many characters two printings have in common at least."""
    return _PREFIX if text[:1] < _WIDE else _WIDE_PREFIX


def _cut_off(facts: Facts) -> Iterator[tuple[int, int]]:
    """Printings of a headline of which one was cut off."""
    for i in [i for i, cut in enumerate(facts.truncated) if cut is not None]:
        whole = facts.cut_off_copy[i]
        if whole is not None and facts.is_title_like[whole]:
            yield i, whole


def _starred(facts: Facts) -> Iterator[tuple[int, int]]:
    """Printings of which one has stars behind it."""
    starred = [i for i, key in enumerate(facts.keys) if key[-1:] == "*" and len(key) > _UNSPACED]
    plain = {key: i for i, key in enumerate(facts.keys)} if starred else {}
    for i in starred:
        j = plain.get(facts.keys[i].rstrip("* "), -REACH - 1)
        if abs(i - j) <= REACH:
            yield j, i


def _unspaced(facts: Facts) -> Iterator[tuple[int, int]]:
    """Printings of which one has lost its spaces."""
    lost = {key: i for i, key in enumerate(facts.keys) if " " not in key and len(key) >= _UNSPACED}
    for i, key in enumerate(facts.keys) if lost else ():
        if " " in key and len(key) <= _LONGEST_HEAD:
            j = lost.get(key.replace(" ", ""), -REACH - 1)
            if abs(i - j) <= REACH:
                yield j, i


def _eldest(elder: dict[int, int], family: int) -> int:
    eldest = family
    while eldest in elder:
        eldest = elder[eldest]
    while family in elder:
        # What has been found is kept, so that a long chain is walked once.
        elder[family], family = eldest, elder[family]
    return eldest


def _is_near_copy(facts: Facts, one: int, other: int) -> bool:
    short, long = sorted((facts.texts[one], facts.texts[other]), key=len)
    if _bare(short) in long:
        split = split_caption(long, in_slot=True)
        if split.credit is not None and _bare(split.text) == _bare(short):
            return True
    behind = long[len(short) :]
    if long.startswith(short) and behind and not behind[0].isalnum() and other - one <= _BESIDE:
        return read_credit(behind, in_slot=True) is not None
    cut = truncation(short) if may_be_cut_off(short) else None
    return cut is not None and cut >= _prefix(short) and long.startswith(short[:cut].rstrip())


def _bare(text: str) -> str:
    return text.rstrip(" .。।")


def find_blocks(facts: Facts, family: list[int], first: int = 0) -> list[HeadBlock]:
    """The head blocks of a page from row `first` on, in order and disjoint."""
    following = _following(family)
    again = [i for i, below in enumerate(following) if i < below <= i + REACH and i >= first]
    blocks: list[HeadBlock] = []
    end = 0
    for i in again:
        block = _block_at(facts, family, following, i) if i >= end else None
        if block is not None and not _is_other(facts, block):
            blocks.append(block)
            end = block.end
    return blocks


def _is_other(facts: Facts, block: HeadBlock) -> bool:
    """Whether what comes back is a whole text that was printed twice, or a picture's caption above its credit."""
    words = sum(facts.mass[i] for i in block.firsts if facts.mass[i] > _LONGEST_DECK)
    return words > _LONGEST_HEAD or facts.credit[block.start + 1] is not None


def _following(family: list[int]) -> list[int]:
    following = [-1] * len(family)
    last: dict[int, int] = {}
    for i, one in enumerate(family):
        if one in last:
            following[last[one]] = i
        last[one] = i
    return following


def _block_at(facts: Facts, family: list[int], following: list[int], start: int) -> HeadBlock | None:
    whole = facts.cut_off_copy[start]
    if not facts.is_title_like[start if whole is None else whole]:
        return None
    seen = {family[start]}
    end, fresh = start + 1, 0
    while True:
        again, new = _again(facts, family, following, seen, end)
        fresh += new
        # A deck may stand between two copies; two new sentences, or a long one, are a body.
        if again < 0 or fresh > 1:
            break
        seen.update(family[i] for i in range(end, again) if _may_come_back(facts, i))
        end = again + 1
    if _is_lead(facts, family, start, end):
        end -= 1
    inside = Counter(family[start:end])
    firsts: dict[int, int] = {}
    for i in range(start, end):
        firsts.setdefault(family[i], i)
    repeated = tuple(one for one in firsts if inside[one] > 1)
    return HeadBlock(start, end, repeated, tuple(firsts[one] for one in repeated)) if repeated else None


def _again(facts: Facts, family: list[int], following: list[int], seen: set[int], end: int) -> tuple[int, int]:
    """The next row that prints again what the block has printed, or -1, and how many new sentences stand before it."""
    fresh = 0
    for i in range(end, min(end + REACH, facts.count)):
        if family[i] in seen and not (fresh and _lost_credit(facts, family, i)):
            return i, fresh
        new = facts.stops[i] and family[i] == i and following[i] < 0 and facts.caption[i] is None
        fresh += new + (new and facts.mass[i] > _LONGEST_DECK)
    return -1, fresh


def _lost_credit(facts: Facts, family: list[int], i: int) -> bool:
    """Whether a caption came with its credit and comes without: behind a paragraph that is another paragraph."""
    return facts.caption[i] is None and facts.caption[family[i]] is not None


def _is_lead(facts: Facts, family: list[int], start: int, end: int) -> bool:
    """Whether the last row of a block is its article's lead, which stands as a deck between the headlines.

    A caption has a credit, or stands twice in a row, or is one sentence.
    """
    if end - start < _LED or end >= facts.count or family[end - 2] != family[start]:
        return False
    lead, above = family[end - 1], end - 2
    while above > start and family[above] == family[start]:
        above -= 1
    alone = family[above] == lead and family[start:end].count(lead) == 2 and facts.caption[end - 1] is None
    return alone and facts.prose[end - 1] and facts.stops[end] and _says_more(facts.texts[end - 1])


def _says_more(text: str) -> bool:
    """Whether a text is more than one sentence; a stop behind an initial or a short form with a capital ends none."""
    for stop in _STOP.finditer(text):
        word, below = stop[1], stop[2]
        if word is None or not (len(word) < 2 or (word[0].isupper() and len(word) <= _SHORT_FORM) or below.islower()):
            return True
    return False


def _may_come_back(facts: Facts, i: int) -> bool:
    """Not a word or two: a widget comes back in the next article's head and would tie the two together."""
    return facts.mass[i] >= _FEW and facts.furniture[i] is None
