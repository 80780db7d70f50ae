"""Does a string end in a chain of names, without brackets or a label: ``Ada Roe/AFP via Getty Images``."""

from __future__ import annotations

import re

from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import name_words
from newsdump.fields.lexicon.agencies import PHOTO_STOCKS, locate_agencies
from newsdump.fields.pictures.filed import without_file
from newsdump.fields.pictures.names import ends_in_house, is_all_houses, is_name_word, names_a_person, reads_as_credit
from newsdump.fields.pictures.signs import STOPS, sentence_starts

__all__ = ["in_chain"]


def in_chain(window: str, in_slot: bool) -> int | None:
    """Where the chain of names begins with which the window ends.

    >>> in_chain("Gulls wait on the pier. Ada Roe/AFP via Getty Images", False)
    24
    >>> in_chain("The strike goes on, according to AFP", False) is None
    True
    """
    if not in_slot and not (ends_in_house(window.rstrip(" .。")) or _LINK.search(window, max(0, len(window) - 100))):
        return None
    found = locate_agencies(window, stocks=True)
    for start in sentence_starts(window):
        tail = window[start:].strip(" .。")
        named = any(begin >= start for begin, _, _ in found)
        if (named or in_slot) and _is_chain(tail, window[:start], named, in_slot):
            return start
    return _unstopped(window, found, in_slot) if found else None


_LINK = re.compile(r"[/|]| via ")


def _is_chain(tail: str, before: str, named: bool, in_slot: bool) -> bool:
    """Whether the text behind a stop is a chain; `named` says that a house is among its names."""
    words = tail.split()
    if not words or words[0].casefold() in ("via", "and", "or", "by") or not reads_as_credit(tail):
        return False
    before = before.rstrip()
    linked = "/" in tail or "|" in tail or " via " in tail
    if is_all_houses(without_file(tail)[0]):
        dashed = before.rstrip(" –—-/")
        return in_slot or (bool(before) and dashed[-1:] in tuple(STOPS + '”"»)）'))
    if named:
        return linked or "," in tail or (in_slot and not _is_caseless_prose(tail))
    return in_slot and bool(before) and before[-1] in STOPS + "/" and len(words) <= 6 and not _is_caseless_prose(tail)


def _unstopped(window: str, found: tuple[tuple[int, int, str], ...], in_slot: bool) -> int | None:
    """The credit follows the caption without a stop: ``Gulls at the quay ADA ROE / AFP``."""
    begin, end, _ = found[-1]
    if window[end:].strip(" .。"):
        begin = next((start for start, stop, _ in found if window[stop : stop + 1] == "/"), len(window))
        tail = window[begin:]
        house, _, name = tail.partition("/")
        cased = house.isupper() or house.islower()
        return begin if cased and names_a_person(name.strip()) and reads_as_credit(tail) else None
    before = window[:begin].rstrip()
    if before.endswith(("/", "|", " via", "/via")):
        return _name_run(window, begin)
    last = before.rsplit(None, 1)[-1].casefold() if before else ""
    house = window[begin:end]
    told = (
        in_slot
        and last not in _GOVERNING
        and (house.isupper() or house.casefold() in PHOTO_STOCKS or is_caseless(house))
    )
    return begin if told and len(before.split()) >= 3 else None


_GOVERNING = frozenset(
    "to told by the from with of via and or for in at mit von an der die par à de con a por agency".split()
)
_TOKEN = re.compile(r"\S+")


def _name_run(window: str, agency: int) -> int | None:
    """Where the names begin that stand in front of an agency and its slash."""
    tokens = [(match.start(), match[0]) for match in _TOKEN.finditer(window, max(0, agency - 80), agency)]
    start, names = agency, 0
    linked = True
    for at, token in reversed(tokens):
        if token in ("/", "|") or token.casefold() == "via" or "/" in token:
            linked, names = True, 1 if "/" in token[:-1] else 0
        elif names < 3 and is_name_word(token) and token[-1] not in ",;:":
            names += 1
        else:
            break
        start = at
    start = _shouted_name(window, start, agency)
    if not linked or not _has_name(window[start:agency]) or not reads_as_credit(window[start:]):
        return None
    return start if len(window[:start].split()) >= 3 else None


def _shouted_name(window: str, start: int, end: int) -> int:
    """Of ``London Harbour ADA ROE / AFP`` only the capitals are the name, of ``UK Ada Roe/AP`` the others."""
    words = [match for match in _TOKEN.finditer(window, start, end) if match[0] not in ("/", "|")]
    shouted = [match[0].isupper() and len(match[0].strip(".")) > 1 for match in words]
    if len(words) > 2 and shouted[0] and not shouted[1]:
        return words[1].start()
    return words[shouted.index(True)].start() if True in shouted else start


def _has_name(text: str) -> bool:
    """Whether a run of names is more than one word: a person, a placeholder such as "Pool", or another house."""
    words = [word for word in re.split(r"[\s/|]+", text) if word and word.casefold() != "via"]
    return (
        len(words) >= 2
        or any(word.casefold() in name_words.PLACEHOLDERS for word in words)
        or bool(locate_agencies(text, stocks=True))
    )


def _is_caseless_prose(text: str) -> bool:
    return is_caseless(text) and (len(text) > 20 or len(text.split()) > 4)
