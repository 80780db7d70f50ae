"""Does this string name somebody: a photographer, a house, or what could stand in a credit at all."""

from __future__ import annotations

import re

from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import name_words, picture_words
from newsdump.fields.lexicon.agencies import AGENCIES, PHOTO_STOCKS, agency_name, locate_agencies
from newsdump.fields.pictures.signs import REACH, has_digit, sentence_starts

__all__ = [
    "HOUSE_ENDS",
    "LONGEST_NAME",
    "MOST_WORDS",
    "ends_in_house",
    "is_all_houses",
    "is_name_and_house",
    "is_name_word",
    "names_a_person",
    "reads_as_credit",
]

# A credit has no more words, a name in front of its house no more characters.
MOST_WORDS = 14
LONGEST_NAME = 80


def ends_in_house(end: str) -> bool:
    """Whether the last word could be the last of an agency's name."""
    last = end[end.rfind(" ") + 1 :].casefold()
    if last in HOUSE_ENDS:
        # "News", "Sport" and "Photo" are words of menus too.
        return len(end) > _MENU or "/" in end or "." in end or agency_name(end, stocks=True) is not None
    return not last.isalpha() and _is_glued_house(last)


def _is_glued_house(word: str) -> bool:
    """Whether what stands behind a stop in a word ends an agency's name: ``pier.AFP``."""
    stop = max(word.rfind("."), word.rfind("。"), word.rfind("”"), word.rfind(")"))
    return stop >= 0 and word[stop + 1 :] in HOUSE_ENDS


_MENU = 24
HOUSE_ENDS = picture_words.HANDED_OUT.union(
    spelling.split()[-1] for table in (AGENCIES, PHOTO_STOCKS) for spelling in table
)


def is_name_and_house(text: str) -> bool:
    """Whether a person stands in front of a slash and a house behind it: ``Ada Roe/Harbour Lens``."""
    name, slash, house = text.partition("/")
    return bool(slash) and names_a_person(name.strip()) and house.strip()[:1].isupper() and not has_digit(house)


def is_all_houses(text: str) -> bool:
    """Whether a string names agencies and nothing else."""
    at = 0
    for begin, end, _ in locate_agencies(text, stocks=True):
        if text[at:begin].strip():
            return False
        at = end
    return at > 0 and not text[at:].strip()


_HANDLE = re.compile(r"@\S+")
_BETWEEN = re.compile(r"[\s/|,&()\[\]（）©ⓒ@:=＝+–—]+")
_WORD = re.compile(r"\w+")
_NO_CREDIT = re.compile('[?!;“”„«»"•…]')


def reads_as_credit(text: str, *, lenient: bool = False) -> bool:
    """Whether a string could be a credit: names and small words only, no sentence, no date."""
    if not text or len(text) > REACH or _NO_CREDIT.search(text) is not None:
        return False
    if any(map(text.casefold().__contains__, picture_words.NOT_CREDITS)):
        return False
    houses = locate_agencies(text, stocks=True)
    if houses and text.isalnum() and houses[0][:2] == (0, len(text)):
        return True
    rest = text
    for begin, end, _ in reversed(houses):
        rest = rest[:begin] + " " + rest[end:]
    rest = _HANDLE.sub("", rest) if "@" in rest else rest
    words = [word for word in _BETWEEN.split(rest) if word.strip(".'’*#-")]
    if len(words) > MOST_WORDS or (is_caseless(text) and (len(text) > 60 or len(words) > 8 or _has_stop(text))):
        return False
    odd = sum(not _fits(word) for word in words)
    if not lenient or odd == 0:
        return odd == 0
    return odd == 1 and len(_WORD.findall(text)) > 2 and not has_digit(rest) and len(sentence_starts(text)) == 1


def _fits(word: str) -> bool:
    if word.isdigit():
        return len(word) in (3, 5, 6)
    first = word.lstrip(".'’‘*#-")[:1]
    if first.islower():
        return word.casefold() in _SMALL or "." in word[1:-1]
    return not any(char.isdigit() for char in word[:1])


_SMALL = name_words.JOINERS | name_words.PARTICLES | name_words.PLACEHOLDERS


def _has_stop(text: str) -> bool:
    return any(map(text[:-1].__contains__, ("。", "！", "？", "؟", "۔", "।", ". ", "..", "./")))


def names_a_person(text: str) -> bool:
    """Whether a string is the name of one person and nothing else; a house's name is none.

    >>> names_a_person("Ada Roe"), names_a_person("Ada"), names_a_person("Getty Images")
    (True, False, False)
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50:
        return False
    if any(word.casefold().strip(".,") in _NO_PERSON or word in _NO_NAME for word in words) or locate_agencies(
        text, stocks=True
    ):
        return False
    full = [word for word in words if word not in name_words.PARTICLES]
    return len(full) >= 2 and all(map(is_name_word, words)) and len(full[-1].strip(".")) > 1 - (len(full[0]) > 2)


_NO_PERSON = name_words.ORGANISATION_WORDS | name_words.PLACEHOLDERS
_NO_NAME = name_words.JOINERS - name_words.PARTICLES - {"e", "i"}
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\d_/|()\[\]:;=©<>!?\"“”„,&@#*]*)\Z")


def is_name_word(word: str) -> bool:
    """Whether a word can stand in a person's name: a capital, a particle, or a script without capitals."""
    if _NAME_WORD.match(word) is None or (word[-1] == "." and len(word) > 5):
        return False
    return not word[0].islower() or word.casefold() in name_words.PARTICLES or word[1:2] in "’'"
