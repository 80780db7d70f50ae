"""Is it worth reading this line for a credit: the cheap questions that every line is asked."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdump.fields.holding import beyond_ascii, holding
from newsdump.fields.lexicon import picture_words
from newsdump.fields.lexicon.agencies import may_name_agency
from newsdump.fields.pictures.labelled import has_label, is_shot_by
from newsdump.fields.pictures.names import HOUSE_ENDS, LONGEST_NAME, MOST_WORDS, ends_in_house
from newsdump.fields.pictures.signs import CLOSERS, MARKS, OPENERS, REACH

__all__ = ["may_be_credit", "may_begin_with_credit", "may_carry_credit", "may_end_in_credit", "with_credit_signs"]

_CUE = re.compile("[©ⓒ：=＝摄攝撮提翻제]")
_HEAD_CUE = re.compile(r"[^\n/]{0,60}/ ?[A-Z]{2,9} ")


def with_credit_signs(lines: Collection[str]) -> set[str]:
    """Those of some lines that have any sign of a credit: no other carries one, or is one.

    >>> with_credit_signs(["Gulls wait on a pier. (AP)", "Gulls wait on a pier."])
    {'Gulls wait on a pier. (AP)'}
    """
    whole = "\n".join(lines)
    signed = holding(whole, _SIGNS if whole.isascii() else (*_SIGNS, *(beyond_ascii(whole) & _WIDE_SIGNS)))
    lasts = [line.rpartition(" ")[2] for line in lines]
    telling = {last for last in set(lasts) if _may_be_last(last)}
    signed.update([line for line, last in zip(lines, lasts, strict=True) if last in telling])
    return signed


def _may_be_last(word: str) -> bool:
    """Whether a last word may be a credit's: it ends the name of a house, or closes a bracket, or is Chinese."""
    if word.isalpha():
        return word.casefold() in _LAST_WORDS or word[-1] >= _WIDE
    bare = word.rstrip().rstrip(_TRIMMED)
    if not bare or bare[-1] in CLOSERS or bare[-1] >= _WIDE:
        return True
    folded = bare.casefold()
    return folded in _LAST_WORDS or not (folded.isalpha() or _GLUING.isdisjoint(folded))


def may_carry_credit(line: str) -> bool:
    """Whether asking `credit_tail` can be worth it: the cheap question to ask first.

    >>> may_carry_credit("Gulls wait on a pier. (AP)"), may_carry_credit("Gulls wait on a pier.")
    (True, False)
    """
    return may_end_in_credit(line) or may_begin_with_credit(line)


def may_begin_with_credit(line: str) -> bool:
    """Whether a slash and capitals behind it stand where a credit in front of a caption has them."""
    return "/" in line[:70] and _HEAD_CUE.match(line) is not None


def may_end_in_credit(line: str) -> bool:
    """Whether the end of a line has anything that the end of a confident credit has."""
    # All in one place, since every line is asked: a call for each of these questions would take longer than they do.
    tail = line[-REACH:]
    end = tail.rstrip().rstrip(" \t.。\xa0")
    if not end or (end[-1] in CLOSERS and _is_bracket_cued(end)):
        return bool(end)
    # A slash or a bar speaks where a house is named beside it, or a label; other signs speak alone.
    if ("/" in tail or "|" in tail) and (may_name_agency(tail) or "oto/" in tail or "ynd/" in tail):
        return True
    if "=" in tail if tail.isascii() else _CUE.search(tail) is not None:
        return True
    last = end[end.rfind(" ") + 1 :].casefold()
    if (last in HOUSE_ENDS or not last.isalpha()) and ends_in_house(end):
        return True
    if (":" in tail and has_label(tail)) or (" by " in tail and is_shot_by(tail)):
        return True
    return "redit" in tail or "ourtesy of" in tail or "edid" in tail or "ortes" in tail or "ot. " in tail


def _is_bracket_cued(end: str) -> bool:
    """A bracket at the end that names a house, or has a label, a slash or letters that are not ASCII in it."""
    opener = CLOSERS.get(end[-1])
    if opener is None:
        return False
    inner = end[end.find(opener) + 1 : -1]
    return not inner.isascii() or any(map(inner.__contains__, _LABEL_CUES)) or may_name_agency(inner)


def may_be_credit(line: str) -> bool:
    """Whether reading a line as a credit and nothing else can be worth it: the cheap question to ask first.

    >>> may_be_credit("(AP Photo/Ada Roe)"), may_be_credit("Gulls wait on a pier")
    (True, False)
    """
    end = line.rstrip().rstrip(_TRIMMED)
    if not end or end[-1] >= _WIDE or any(map(line.__contains__, _CREDIT_CUES)) or ends_in_house(end):
        return True
    if (":" in line and has_label(line)) or (" by " in line and is_shot_by(line)):
        return True
    if not line.isascii() and _CREDIT_SIGN.search(line) is not None:
        return True
    if "/" in line or "|" in line or " via " in line or end[end.rfind(" ") + 1 :].casefold() in _TRIMMED_WORDS:
        return may_name_agency(line)
    if end[-1] not in CLOSERS:
        return False
    # In front of the bracket stands nothing, or a name.
    named = end.rfind(CLOSERS[end[-1]]) <= LONGEST_NAME and line.count(" ") <= MOST_WORDS and may_name_agency(line)
    return named or line.lstrip(MARKS)[0] in OPENERS


_TRIMMED = " \t.。\xa0" + MARKS
_CREDIT_SIGN = re.compile("[©ⓒ：＝（／摄攝撮影提供제공사图圖]")
_CREDIT_CUES = ("=", "redit", "ourtes", "oto ", "oto/", "ynd/", "ot.", "edid", "ortes", "(c)", "(C)")
_LABEL_CUES = ("/", ":", " by ", " via ", *_CREDIT_CUES)
# What is cut from the end of a line before the rest is read: the last words of buttons, of notes, of "File photo".
_TRIMMED_WORDS = frozenset(
    words.casefold().split()[-1]
    for words in (*picture_words.FILE_WORDS, *picture_words.VIEWER_BUTTONS, *picture_words.EDITOR_NOTES)
)
_WIDE = "\u2e80"
_GLUING = frozenset(".。”)")
# All of the above, or what is a part of some of it: each is looked for in the whole of a page.
_SIGNS = (":", "/", "|", "=", " by ", " via ", "edi", "rtes", "oto ", "ot.", "(c)", "(C)")
_WIDE_SIGNS = frozenset("©ⓒ：＝（／摄攝撮影提供翻제공사图圖")
_LAST_WORDS = HOUSE_ENDS | _TRIMMED_WORDS
