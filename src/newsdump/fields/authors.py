"""Whom does a list of names name: people as printed, an agency, a newsroom, or nobody.

Better fewer authors than bad ones: a list with a part that is neither a name nor what may stand beside one has none.
Names come out as they are printed; each is a part of the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import name_words
from newsdump.fields.lexicon.agencies import agency_name, find_agencies

__all__ = [
    "cut_names",
    "ends_short",
    "is_name",
    "is_name_joiner",
    "is_newsroom",
    "is_person",
    "is_plain_name",
    "members",
    "people_in",
    "without_role",
]


def is_name_joiner(line: str) -> bool:
    """Whether a line is only what joins two names: a comma, "and".

    >>> is_name_joiner("and"), is_name_joiner(","), is_name_joiner("Ada Roe")
    (True, True, False)
    """
    return len(line) < _LONGEST_JOINER and line.strip(" ,;").casefold() in _JOINER_LINES


_LONGEST_JOINER = 9
_JOINER_LINES = frozenset(
    [
        "",
        "&",
        "/",
        "|",
        "·",
        "•",
        *"and und et og och y e ja oraz i a dan ve и і та και और و และ và với với met mit with en".split(),
    ]
)


def is_person(name: str) -> bool:
    """Whether a name has a person's shape: two words or more with capitals, or a few signs of Han or Hangul.

    >>> is_person("Ada Roe"), is_person("Newsroom"), is_person("홍길동")
    (True, False, True)
    """
    words = name.split()
    if len(words) == 1:
        return 2 <= len(name) <= 4 and all("\u3400" <= char <= "\u9fff" or "가" <= char <= "힣" for char in name)
    plain = not is_caseless(name) and is_plain_name(name)
    return plain and not any(_fold(word) in name_words.NO_PERSON for word in words)


def _fold(word: str) -> str:
    return word.casefold().strip(".,")


_STOP = re.compile(
    r"(?:\d|[|•·]|\s[–—-]\s|@|https?:|Published|Updated|Posted"
    r"|(?i:(?=[pulsvamrfci])\b(?:published|updated|posted|last updated|stand:"
    r"|veröffentlicht|aktualisiert|uhr|publié|mis à jour|publicado|atualizado|special to|reported from|for the"
    r"|for daily|reports? from|contributed|in)\b))"
)
_BRACKETS = re.compile(r"\([^()]{0,80}\)|（[^（）]{0,80}）|\[[^\[\]]{0,80}\]")
_SEPARATOR = re.compile(
    r"\s*[,;，、；/&؛،]\s*(?:(?:and|und|et|og|och|y|e|dan|en)\s+)?|\s+(?:and|AND|und|UND|et|ET|og|och|ja|oraz|and|dan|ve|и|і|та|και|और|و|และ|và|with|avec|mit|con|met)\s+"
    r"|\s+(?:y|e|en|i|a|Y|E|u)\s+"
)
_SHORT = frozenset(["y", "e", "en", "i", "a", "u"])


def cut_names(rest: str) -> str:
    """The names, up to a date, a bar or what else follows them."""
    stop = _STOP.search(rest)
    names = (rest[: stop.start()] if stop else rest).strip(" \t\xa0,;:–—-|([")
    names = names.strip()
    before, _, last = names.rpartition(" ")
    return before.rstrip(" ,") if stop and last.casefold().strip(".,") in name_words.CALENDAR_WORDS else names


def people_in(text: str, *, single: bool = False) -> tuple[tuple[str, ...], str | None] | None:
    """The people and the agency that a list of names holds; `None` if it is no such list."""
    people: list[str] = []
    agency: str | None = None
    house_like = False
    parts = tuple(members(text))
    for part in parts:
        name = without_role(part)
        house = agency_name(part) or (find_agencies(part) or (None,))[0] if len(part) < 40 else None
        if house is not None and not (name and is_name(name, single) and not agency_name(name)):
            agency = agency or house
        elif people and part.casefold().rstrip(".") in _SUFFIXES:
            people[-1] = _joined(text, people[-1], part)
        elif name and is_name(name, single and len(parts) == 1) and not _is_outlet(name, people):
            people.append(name)
        elif _is_aside(part):
            house_like = house_like or _is_house_like(part)
        else:
            return None
    if people or agency or house_like:
        return tuple(dict.fromkeys(people)), agency
    return None


def members(text: str) -> Iterator[str]:
    """The members of a list of names. A small word joins only full names: Ortega y Gasset stays whole."""
    text = _BRACKETS.sub(lambda found: ";" * len(found[0]), text)
    start = 0
    for match in _SEPARATOR.finditer(text):
        before, after = text[start : match.start()], text[match.end() :]
        if match[0].strip() in _SHORT and (len(before.split()) < 2 or not _starts_full(after)):
            continue
        if before.strip(" ;"):
            yield before.strip(" ;")
        start = match.end()
    if text[start:].strip(" ;"):
        yield text[start:].strip(" ;")


def _starts_full(text: str) -> bool:
    words = _SEPARATOR.split(text, maxsplit=1)[0].split()
    return len(words) >= 2


def _joined(text: str, person: str, suffix: str) -> str:
    start = text.find(person)
    end = text.find(suffix, start + len(person)) + len(suffix)
    if text[end : end + 1] == "." and "." not in suffix:
        end += 1
    return text[start:end]


_SUFFIXES = frozenset(suffix.rstrip(".") for suffix in name_words.SUFFIXES)
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")
_PRINTED = re.compile(r"\S+")
_GLUED_WORDS = name_words.ROLE_WORDS | name_words.CALENDAR_WORDS


def without_role(part: str) -> str:
    """A member of the list without the role behind it."""
    for match in _CAMEL.finditer(part):
        glued = {word.casefold().strip(".,") for word in part[match.start() :].split()[:4]}
        if not glued.isdisjoint(_GLUED_WORDS):
            part = part[: match.start()]
            break
    words = [(match.start(), match[0].casefold().strip(".,:")) for match in _PRINTED.finditer(part)]
    for start, word in words:
        if (
            word in name_words.ROLE_WORDS
            or (start and word in name_words.AFTER_NAMES)
            or (word in ("for", "für", "aus", "of", "von") and start and word != "von")
        ):
            return part[:start].strip()
    return part.strip()


_WORD = re.compile(r"[^\W\d_][^\d_/|()\[\]:;=©<>!?\"“”„,&@#*+]*\Z")


def is_name(text: str, single: bool) -> bool:
    """Whether a string is a name; behind a sure label a `single` word is one too, and so are words without capitals.

    >>> is_name("Ada Roe", False), is_name("Ada", False), is_name("Ada", True)
    (True, False, True)
    """
    words = text.split()
    if not words or len(words) > 5 or len(text) > 50 or text.casefold() in name_words.TWO_WORD_PLACES:
        return False
    if text.casefold() in name_words.AGENCIES_ALL or (len(words) == 2 and words[0].casefold() in _ARTICLES):
        return False
    never = [_is_never(word) for word in words]
    if any(never) or (text.endswith(".") and not ends_short(words[-1])):
        return False
    if not all(map(_is_word, words)):
        return single and 2 <= len(words) <= 3 and _is_lower_name(words)
    full = [word for word in words if word not in name_words.PARTICLES]
    if len(words) == 1:
        return single and (len(text) > 2 or not text.isascii()) and not text.isupper()
    return bool(full) and len(full[-1].strip(".")) > 0 and (not is_caseless(text) or max(map(len, words)) <= 14)


# They are names as well: Will, Dan, May, Su.
_ALSO_NAMES = frozenset(
    "will dan you may april june august grant an so do su lo le he no na er es se en op det om os a i e go us ve "
    "by mit ile house white co sa ag post standard echo".split()
)
_NEVER = name_words.ORGANISATION_WORDS - _ALSO_NAMES
_NO_WORD = name_words.FUNCTION_WORDS - name_words.PARTICLES - _ALSO_NAMES
_ARTICLES = frozenset(["le", "la", "the", "les", "el"])


def _is_never(word: str) -> bool:
    folded = word.casefold().strip(".,")
    # Behind a label short words are names too where they have a capital.
    return folded in _NEVER or (folded in _NO_WORD and (len(folded) > 3 or word[0].islower()))


def ends_short(word: str) -> bool:
    """Whether a stop behind a word can belong to it, as in "Jr.", and ends no sentence."""
    return len(word) <= 4 or word.casefold() in ("jr.", "sr.", "m.d.", "ph.d.")


def _is_word(word: str) -> bool:
    if _WORD.match(word) is None:
        return False
    return not word[0].islower() or word.casefold() in name_words.PARTICLES or word[1:2] in "’'"


def _is_lower_name(words: list[str]) -> bool:
    return all(word.isalpha() and word.islower() and len(word) > 1 for word in words)


def _is_house_like(part: str) -> bool:
    """Whether a part names an editorial office or a trade: "MND Staff", "Our Correspondent", "Agencias"."""
    words = {word.casefold().strip(".,") for word in part.split()}
    return not words.isdisjoint(name_words.ROLE_WORDS | name_words.ORGANISATION_WORDS | name_words.AGENCIES_ALL)


def is_newsroom(text: str) -> bool:
    """Whether a few words name an editorial office by its own name: "MND Staff", "BR24 Redaktion", not "Our Desk"."""
    words = text.split()
    # The name of a house may have figures: "KR24 Redaktion".
    if not 2 <= len(words) <= _NEWSROOM_WORDS or text[-1] in ".!?:" or not words[0][0].isupper():
        return False
    offices = [word.casefold().strip(".,") in _OFFICES for word in words]
    own = [word for word, office in zip(words, offices, strict=True) if not office]
    return any(offices) and bool(own) and all(word[0].isupper() and _fold(word) not in _NO_WORD for word in own)


_NEWSROOM_WORDS = 4
_OFFICES = frozenset(
    "staff newsroom redaktion redaktionen redazione redacción redação rédaction redactie redakcja redakce redakcia "
    "redakció toimitus редакция редакція desk wire team reporters agency agentur agence agencia agenzia news".split()
)


def _is_outlet(name: str, people: list[str]) -> bool:
    """``Ada Roe, MDR NORD``: capitals behind a name that has none are a house."""
    return bool(people) and name.isupper() and not people[0].isupper()


def _is_aside(part: str) -> bool:
    """What may stand between names without being one: a role, a place, a house, a handle."""
    words = part.split()
    if not words or len(words) > 6 or part.endswith((".", "!", "?")):
        return False
    lower = [word for word in words if word[0].islower() and word.casefold() not in _JOINING]
    return all(word.strip(".,") in name_words.ROLE_WORDS or word in name_words.AGENCIES_ALL for word in lower)


_JOINING = name_words.PARTICLES | name_words.JOINERS | frozenset(["in", "at"])


def is_plain_name(name: str) -> bool:
    """Whether a name is one without a label to say so: a headline's words are not."""
    words = [word.casefold().strip(".,") for word in name.split()]
    if any(word in _NEVER or word in _NO_WORD for word in words):
        return False
    full = [word for word in words if word not in name_words.PARTICLES and len(word) > 1]
    return len(full) <= 3 or len(full) < len(words)
