"""Do the brackets at the end of a string hold a credit: ``(Name/ORG)``, ``[ORG]``, ``【ORG】``."""

from __future__ import annotations

import re

from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import picture_words
from newsdump.fields.lexicon.agencies import agency_name, locate_agencies
from newsdump.fields.pictures.labelled import is_labelled, label_end
from newsdump.fields.pictures.names import LONGEST_NAME, is_name_and_house, names_a_person, reads_as_credit
from newsdump.fields.pictures.signs import CLOSERS, REACH, STOPS, has_date, opening_of, sentence_starts

__all__ = ["in_slot_brackets", "in_sure_brackets", "is_credit_in_brackets", "is_position"]


def _bracket(window: str) -> tuple[int, int] | None:
    """Where the final bracket opens and closes, if the window ends with one that could hold a credit."""
    end = len(window.rstrip(" .。")) if window[-1] in ".。" else len(window)
    if not end or window[end - 1] not in CLOSERS:
        return None
    opening = opening_of(window, end - 1)
    if opening is None or is_position(window[opening + 1 : end - 1]):
        return None
    return opening, end


def in_sure_brackets(window: str, in_slot: bool) -> int | None:
    """Where the credit begins that the last brackets hold by its own words, with the name in front of them.

    >>> in_sure_brackets("Gulls wait on the pier. Ada Roe (REUTERS)", False)
    24
    >>> in_sure_brackets("Gulls wait on the pier. (Harbour Lens)", False) is None
    True
    """
    found = _bracket(window)
    if found is None:
        return None
    opening, end = found
    inner, before = window[opening + 1 : end - 1].strip(), window[:opening].rstrip()
    if is_credit_in_brackets(inner) and _stands_alone(inner, before, in_slot, stopped=end < len(window)):
        return _with_name_before(window, opening)
    return None


def in_slot_brackets(window: str, in_slot: bool) -> int | None:
    """A last bracket, whatever it says; but one that a full stop follows belongs to the sentence."""
    found = _bracket(window) if in_slot else None
    if found is None or found[1] < len(window):
        return None
    inner, before = window[found[0] + 1 : -1].strip(), window[: found[0]].rstrip()
    return found[0] if _may_be_slotted(inner, before) else None


def is_credit_in_brackets(inner: str) -> bool:
    """Whether what stands in brackets is a credit by its own words."""
    label = label_end(inner)
    if label is not None:
        return is_labelled(inner[:label], inner[label:], behind=True)
    if len(inner) < 24 and (inner.endswith(("撮影", "提供", "제공")) or inner.startswith(picture_words.TAKEN_FROM)):
        return True
    if not reads_as_credit(inner):
        return False
    return bool(locate_agencies(inner, stocks=True)) or is_name_and_house(inner)


def _stands_alone(inner: str, before: str, in_slot: bool, *, stopped: bool) -> bool:
    """Whether a bracket that holds a bare agency stands behind a caption, not in a sentence or a dateline."""
    if not before or agency_name(inner, stocks=True) is None:
        return True
    if _is_short_form(inner, before):
        return False
    if in_slot or before[-1] in STOPS + "”\"'’»)":
        return True
    if stopped and len(before) >= REACH - 20:
        return False
    words = before.split()
    return (
        len(words) >= 5 or sum(word[0].islower() for word in words) >= 2 or (is_caseless(before) and len(before) > 11)
    )


_WORD = re.compile(r"\w+")


def _is_short_form(inner: str, before: str) -> bool:
    """Whether the bracket only shortens the name in front of it: ``Harbour Trust of Inland (HTI)``."""
    if before[-1] in STOPS:
        return False
    letters = [char for char in inner.casefold() if char.isalnum()]
    if not 2 <= len(letters) <= 6:
        return False
    initials = [word[0].casefold() for word in _WORD.findall(before)[-len(letters) - 3 :]]
    at = 0
    for initial in initials:
        if at < len(letters) and initial == letters[at]:
            at += 1
    return at == len(letters)


def _with_name_before(window: str, opening: int) -> int:
    """``… in the square. Ada Roe (REUTERS)``: the name belongs to the credit."""
    if not locate_agencies(window[opening:], stocks=True):
        return opening
    for start in sentence_starts(window[:opening], max(0, opening - LONGEST_NAME)):
        if names_a_person(window[start:opening].strip()) and not is_caseless(window[start:opening]):
            return start
    return opening


def _may_be_slotted(inner: str, before: str) -> bool:
    if (
        not inner
        or len(inner) > 80
        or len(inner.split()) > 10
        or has_date(inner)
        or any(char in "?!;" for char in inner)
    ):
        return False
    if not before or before[-1] in STOPS:
        return True
    if re.search(r"\b\d{1,4}\b", inner) or re.fullmatch(r"[A-Z]{1,2}-[\w. -]+|[A-Z]\.", inner):
        return False
    tag = inner.isupper() and inner.isascii() and len(inner) <= 5
    last = before.rsplit(None, 1)[-1]
    return not (tag and (last[:1].isupper() or _is_short_form(inner, before)))


_POSITION_WORD = re.compile(r"[^\s,;.\-–/()]+")


def is_position(inner: str) -> bool:
    """Whether brackets hold nothing but words that say where somebody stands: ``left``, ``2. v. r.``, ``C``."""
    words = _POSITION_WORD.findall(inner.casefold())
    return all(word in picture_words.POSITIONS or (word.isdigit() and len(word) < 3) for word in words)
