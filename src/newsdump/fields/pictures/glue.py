"""Where is a line to be cut, because a credit or a second copy of a caption is glued to what stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdump.fields.lexicon.agencies import AGENCIES, CASED, PHOTO_STOCKS
from newsdump.fields.pictures.brackets import is_credit_in_brackets
from newsdump.fields.pictures.signs import MARKS, opening_of

__all__ = ["glue_cuts"]

# A pattern that begins with a character is far quicker than one that begins with a set of them.
_LETTER_AFTER = {bracket: re.compile(rf"{re.escape(bracket)}(?=[^\W\d_])") for bracket in ")]）】"}
_HOUSE_CUES = {
    **{mark: re.compile(f"{mark} ?(?=[A-Za-z])") for mark in ":/©"},
    "via ": re.compile(r"\bvia (?=[A-Z])"),
}
_GLUING_LABELS = ("redit", "redits", "REDIT", "oto", "otos", "OTO", "Image", "Picture", "Bild", "Quelle")
_NEXT = re.compile(
    r"(?!Images|Photo|Pictures|Press|News|Wire|Media|Stock|Sport)"
    r"(?:[A-ZÀ-ÞА-Я][a-zß-ÿа-я]|[A-Z]+ [a-z]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
)
_SHOUT = re.compile(r"[A-Z]{3,}\b")


def glue_cuts(line: str) -> tuple[int, ...]:
    """Where a line must be cut because a credit, or a second copy, is glued to what stands there: offsets, ascending.

    >>> glue_cuts("The pair at seaCredit: GettyThey wed in MayCredit: GettyLater that year they left.")
    (28, 56)
    >>> glue_cuts("A crew clears the pierA crew clears the pier")
    (22,)
    """
    cuts = list(_copy_cuts(line))
    for bracket, letter_after in _LETTER_AFTER.items():
        if bracket in line and letter_after.search(line) is not None:
            cuts += _bracket_cuts(line, letter_after)
    for mark, cue in _HOUSE_CUES.items():
        if mark in line and cue.search(line) is not None:
            cuts += _house_cuts(line, cue)
    return tuple(sorted(set(cuts))) if cuts else ()


def _bracket_cuts(line: str, letter_after: re.Pattern[str]) -> Iterator[int]:
    for match in letter_after.finditer(line):
        end = match.end()
        if line[end].islower():
            continue
        low = max(0, end - 100)
        opening = opening_of(line[low:end], end - low - 1)
        if opening is not None and is_credit_in_brackets(line[low + opening + 1 : end - 1].strip()):
            yield end


def _house_cuts(line: str, cue: re.Pattern[str]) -> Iterator[int]:
    for match in cue.finditer(line):
        start = match.start()
        if line[start] == ":" and not line[max(0, start - 8) : start].rstrip().endswith(_GLUING_LABELS):
            continue
        end = match.end()
        house = _HOUSES.match(line, end) if line[end : end + 2] in _HOUSE_LEADS else None
        if house is None:
            continue
        shout = not house[0].isupper() and _SHOUT.match(line, house.end())
        if shout or _NEXT.match(line, house.end()):
            yield house.end()


def _house_spellings() -> Iterator[str]:
    for table in (AGENCIES, PHOTO_STOCKS):
        for folded, usual in table.items():
            if not folded[0].isascii():
                continue
            yield from CASED.get(folded, (usual, folded.title(), folded.upper()))


_HOUSES = re.compile("|".join(re.escape(house) for house in sorted(set(_house_spellings()), key=len, reverse=True)))
_HOUSE_LEADS = frozenset(house[:2] for house in _house_spellings())
_SEPARATORS = (0, 1, 2, 3)


def _copy_cuts(line: str) -> tuple[int, ...]:
    """``X▲X``: the line is one text twice, with at most three characters between."""
    text = line.strip()
    if text.find(text[:_HALF], _HALF) < 0:
        return ()
    lead = line.find(text)
    again = _begins_again(text)
    if again:
        return (lead + again,)
    for gap in _SEPARATORS:
        half, odd = divmod(len(text) - gap, 2)
        if odd or half < _HALF or text[0] != text[half + gap] or text[half - 1] != text[-1]:
            continue
        between = text[half : half + gap]
        if (
            text[:half] == text[half + gap :]
            and not any(map(str.isalnum, between))
            and any(map(str.isalpha, text[:half]))
            and _is_phrase(text[:half])
        ):
            return _around(lead + half, between)
    return ()


def _begins_again(text: str) -> int:
    """Where a line begins again with all that it has printed or cut off: a picture's text, then its caption."""
    at = text.find(text[:_PREFIX], _PREFIX) if len(text) > 2 * _PREFIX else -1
    if at < 0 or text[at - 1] not in _SPACED:
        return 0
    # A chant begins again before its first words have ended, or more than once.
    begin = text[: _PREFIX // 2]
    if text.find(begin, 1) != at or text.find(begin, at + 1) >= 0:
        return 0
    first = text[:at].rstrip(" \xa0….").rstrip()
    return at if len(first) >= _PREFIX and text.startswith(first, at) and _is_phrase(first) else 0


_PREFIX = 24
_HALF = 12
"""No copy is shorter."""
_SPACED = " \xa0.!?…。"


def _is_phrase(text: str) -> bool:
    return not text.isascii() or " " in text


def _around(middle: int, between: str) -> tuple[int, ...]:
    if not between.strip():
        return (middle + len(between),)
    if between.strip()[-1] in MARKS:
        return (middle,)
    return (middle, middle + len(between))
