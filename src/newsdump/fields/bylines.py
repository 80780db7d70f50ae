"""What does this string say of those who wrote: a byline, a sign-off, or nothing.

Better fewer authors than bad ones: a line that reads like a sentence, a menu or a headline has none. Names come out as
they are printed; each is a part of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from newsdump.fields.lexicon import labels
from newsdump.fields.lexicon.agencies import agency_name, find_agencies, may_name_agency

__all__ = [
    "Byline",
    "has_small_label",
    "is_bare_byline_label",
    "is_name_joiner",
    "is_person",
    "may_be_byline",
    "may_sign_off",
    "read_byline",
    "read_signoff",
]

_LONGEST = 200
# "Posted on 3 May 2030 by Ada Roe": blogs put the day between the label and the name.
_POSTED = re.compile(
    r"(?:posted|published|publicado|publié|veröffentlicht|pubblicato|geplaatst|gepubliceerd|"
    r"publicerad|publisert|opublikowano)\b[^.!?|]{3,40}\d{4}(?: [^ ]{1,12} \d{1,2}[:.h]\d{2}(?: ?[ap]m)?)?,? "
    r"(?=(?:by|por|par|von|di|da|door|av|af|przez) )",
    re.IGNORECASE,
)
_MARKS = " \t\xa0\u3000\u200b\u200e\u200f\ufeff*•·|–—"


@frozen(kw_only=True)
class Byline:
    """Who wrote, as far as one line says: people as printed, an agency in its usual spelling.

    `house` is the agency or the newsroom as printed, where it signs alone: "By The Associated Press".
    """

    raw: str
    authors: tuple[str, ...] = ()
    agency: str | None = None
    house: str | None = None


def read_byline(line: str, *, near_stamp: bool = False) -> Byline | None:
    """Read a line that says who wrote. A line that only holds names counts `near_stamp`: beside a date or time.

    >>> read_byline("By Ada Roe and Bo Ek, Staff Writers | May 3, 2030").authors
    ('Ada Roe', 'Bo Ek')
    >>> read_byline("By Friday the harbour had frozen.") is None
    True
    >>> read_byline("Ada Roe") is None, read_byline("Ada Roe", near_stamp=True).authors
    (True, ('Ada Roe',))
    """
    text = line.strip().strip(_MARKS)
    if not text or len(text) > _LONGEST:
        return None
    posted = _POSTED.match(text)
    text = text[posted.end() :] if posted is not None else text
    found = _with_tail(text) or _labelled(text, near_stamp) or (_unlabelled(text) if near_stamp else None)
    return found and evolve(found, raw=line.strip())


def may_be_byline(line: str) -> bool:
    """Whether reading a line for a byline with its label can be worth it: the cheap question to ask first.

    >>> may_be_byline("By Ada Roe"), may_be_byline("Ada Roe")
    (True, False)
    """
    text = line.lstrip(_MARKS)
    first = text.split(None, 1)[0] if text else ""
    if ":" in first or "：" in first:
        first = first.partition(":")[0].partition("：")[0]
    if first.casefold() in _FIRST_WORDS or (text[:2] == "by" and text[2:3].isupper()) or text[:1] in ("(", "["):
        return True
    if not line.isascii() and (text[:1] in _PLAIN_FIRST or _TAILED.search(line) is not None):
        return True
    return any(map(line.__contains__, _SEGMENT_CUES))


def may_sign_off(line: str) -> bool:
    """Whether a line can be a sign-off and nothing else: marked as one, or with the name of an agency.

    >>> may_sign_off("– Ada Roe"), may_sign_off("Agencies: AP"), may_sign_off("Ferry Strike Goes On")
    (True, True, False)
    """
    return line[0] in "–—-(《【/" or may_name_agency(line)


def is_bare_byline_label(line: str) -> bool:
    """Whether a line is only "By", "Von:" or the like, and the names stand on the next.

    >>> is_bare_byline_label("BY"), is_bare_byline_label("Byrne")
    (True, False)
    """
    text = line.strip()
    word = text.rstrip(" :：").casefold()
    if not text or len(text) > 30:
        return False
    return word in _WORDS or (word in _COLON_WORDS and text[-1] in ":：") or (word in _DOUBTFUL and text[-1] in ":：")


def has_small_label(line: str) -> bool:
    """Whether a line begins with a small word that is a byline's label in front of a person, and else many things.

    >>> has_small_label("di Ada Roe"), has_small_label("Ada Roe")
    (True, False)
    """
    first, _, rest = line.strip()[:_LONGEST].partition(" ")
    return bool(rest) and first.casefold() in _DOUBTFUL


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
    return (
        not _is_caseless(name) and _is_plain_name(name) and not any(_fold(word) in labels.NO_PERSON for word in words)
    )


def _fold(word: str) -> str:
    return word.casefold().strip(".,")


def read_signoff(line: str) -> Byline | None:
    """Read one of the last lines of an article: who signs it, or only that it ends.

    >>> read_signoff("– Associated Press").agency, read_signoff("(Reporting by Ada Roe; editing by Bo Ek)").authors
    ('AP', ('Ada Roe',))
    >>> read_signoff("The harbour froze.") is None
    True
    """
    text = line.strip(" \t\xa0\u3000\u200b\u200e\u200f\ufeff")
    if not text or len(text) > 2 * _LONGEST:
        return None
    if text.casefold() in labels.END_MARKS or _EMAIL.fullmatch(text):
        return Byline(raw=text)
    for read in (_reported, _sourced, _assisted, _by_houses, _by_dashed_name, _by_initials):
        found = read(text)
        if found is not None:
            return found
    return None


# --- Labels ----------------------------------------------------------------------------------------------------------

_WORDS = frozenset(word.casefold() for word in labels.BYLINE_LABELS)
_DOUBTFUL = frozenset(labels.DOUBTFUL_BYLINE_LABELS)
_COLON_WORDS = frozenset(word.casefold() for word in labels.COLON_BYLINE_LABELS) | _WORDS | _DOUBTFUL
_FIRST_WORDS = frozenset(label.split()[0].strip(":：") for label in _WORDS | _COLON_WORDS) | frozenset(
    "posted published publicado publié veröffentlicht pubblicato geplaatst gepubliceerd publicerad publisert "
    "opublikowano".split()
)
_PLAIN_FIRST = frozenset(label[0] for label in labels.PLAIN_BYLINE_LABELS)
_TAILED = re.compile("[\u3040-\u9fff가-힣]")
# What parts the segments of a line, of which a later one may begin with a label too.
_SEGMENT_CUES = ("|", "•", "·", " – ", " — ", " - ", "   ")
_SEGMENT = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\s{3,}")
_LABEL_WORDS = 6


def _labelled(text: str, near_stamp: bool) -> Byline | None:
    segments = _SEGMENT.split(text)
    for at, segment in enumerate(segments):
        if at and not near_stamp and not segment[:3].casefold().startswith(("by ", "by:", "par", "por", "von", "wri")):
            continue
        label = _label(segment, near_stamp)
        if label is not None:
            rest, is_sure = label
            return _named(text, rest, segments[at + 1 :], is_sure)
    return None


def _label(segment: str, near_stamp: bool) -> tuple[str, bool] | None:
    """What stands behind the label with which a segment begins, and whether a colon makes the label sure."""
    colon = _COLON.match(segment)
    if colon is not None and colon[0].strip("()[]:： ").casefold() in _COLON_WORDS:
        return segment[colon.end() :].strip(), True
    if segment[:2] == "by" and segment[2:3].isupper():
        return segment[2:].removeprefix("By "), False
    found = _spaced_label(segment, near_stamp)
    if found is not None:
        return found, False
    for label in labels.PLAIN_BYLINE_LABELS:
        rest = segment[len(label) :]
        if segment.startswith(label) and rest[:1] in (" ", "\u3000", "/", "／"):
            return rest.lstrip(" \u3000/／"), True
    return None


_COLON = re.compile(r"[^:：()\[\]]{1,40}[:：]|[(\[][^()\[\]]{2,20}[)\]]\s")


def _spaced_label(segment: str, near_stamp: bool) -> str | None:
    words = [match.end() for match in re.finditer(r"\S+", segment[:60])][:_LABEL_WORDS]
    for end in reversed(words):
        label, rest = segment[:end].casefold(), segment[end:].strip()
        if not rest or (label not in _WORDS and not (near_stamp and label in _DOUBTFUL)):
            continue
        first = rest.split(None, 1)[0]
        # "Von der Leyen", "By the lake": a name does not begin so, whatever stands in front of it.
        no_name = first in _NO_START or first.casefold() in ("the", "der", "die", "das", "den")
        if no_name and agency_name(_cut(rest)):
            return rest
        return None if no_name or (label == "von" and _FROM_TO.match(rest)) else rest
    return None


_NO_START = frozenset("der den dem des the a an la le les los las el un una en ein eine bis".split())
_FROM_TO = re.compile(r"\S+ (?:zu|bis|nach) ")


# --- Names -----------------------------------------------------------------------------------------------------------

_STOP = re.compile(
    r"\s*(?:\d|Published|Updated|Posted|[|•·]|\s[–—-]\s|@|https?:"
    r"|(?i:\b(?:published|updated|posted|last updated|stand:"
    r"|veröffentlicht|aktualisiert|uhr|publié|mis à jour|publicado|atualizado|special to|reported from|for the"
    r"|for daily|reports? from|contributed|in)\b))"
)
_BRACKETS = re.compile(r"\([^()]{0,80}\)|（[^（）]{0,80}）|\[[^\[\]]{0,80}\]")
_SEPARATOR = re.compile(
    r"\s*[,;，、；/&؛،]\s*(?:(?:and|und|et|og|och|y|e|dan|en)\s+)?|\s+(?:and|AND|und|UND|et|ET|og|och|ja|oraz|and|dan|ve|и|і|та|και|और|و|และ|và|with|avec|mit|con|met)\s+"
    r"|\s+(?:y|e|en|i|a|Y|E|u)\s+"
)
_SHORT = frozenset(["y", "e", "en", "i", "a", "u"])


def _named(raw: str, rest: str, others: list[str], is_sure: bool) -> Byline | None:
    names = _cut(rest)
    house = agency_name(names.strip(" ."))
    if house is not None:
        return Byline(raw=raw, agency=house, house=names.strip(" ."))
    found = _people(names, single=is_sure)
    if found is None:
        office = next((words for words in (names, rest.strip()) if _is_newsroom(words)), None)
        return Byline(raw=raw, house=office) if office is not None else None
    people, agency = found
    signed = agency is not None or _is_newsroom(names)
    for other in others:
        agency = agency or agency_name(other)
    return Byline(raw=raw, authors=people, agency=agency, house=names if signed and not people else None)


def _cut(rest: str) -> str:
    """The names, up to a date, a bar or what else follows them."""
    stop = _STOP.search(rest)
    names = (rest[: stop.start()] if stop else rest).strip(" \t\xa0,;:–—-|([")
    names = names.strip()
    before, _, last = names.rpartition(" ")
    return before.rstrip(" ,") if stop and last.casefold().strip(".,") in labels.CALENDAR_WORDS else names


def _people(text: str, *, single: bool = False) -> tuple[tuple[str, ...], str | None] | None:
    """The people and the agency that a list of names holds; `None` if it is no such list."""
    people: list[str] = []
    agency: str | None = None
    house_like = False
    parts = tuple(_parts(text))
    for part in parts:
        name = _name(part)
        house = agency_name(part) or (find_agencies(part) or (None,))[0] if len(part) < 40 else None
        if house is not None and not (name and _is_name(name, single) and not agency_name(name)):
            agency = agency or house
        elif people and part.casefold().rstrip(".") in _SUFFIXES:
            people[-1] = _joined(text, people[-1], part)
        elif name and _is_name(name, single and len(parts) == 1) and not _is_outlet(name, people):
            people.append(name)
        elif _is_aside(part):
            house_like = house_like or _is_house_like(part)
        else:
            return None
    if people or agency or house_like:
        return tuple(dict.fromkeys(people)), agency
    return None


def _parts(text: str) -> Iterator[str]:
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


_SUFFIXES = frozenset(suffix.rstrip(".") for suffix in labels.SUFFIXES)
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")


def _name(part: str) -> str:
    """A member of the list without the role behind it."""
    for match in _CAMEL.finditer(part):
        glued = {word.casefold().strip(".,") for word in part[match.start() :].split()[:4]}
        if not glued.isdisjoint(labels.ROLE_WORDS | labels.CALENDAR_WORDS):
            part = part[: match.start()]
            break
    words = [(match.start(), match[0].casefold().strip(".,:")) for match in re.finditer(r"\S+", part)]
    for start, word in words:
        if (
            word in labels.ROLE_WORDS
            or (start and word in labels.AFTER_NAMES)
            or (word in ("for", "für", "aus", "of", "von") and start and word != "von")
        ):
            return part[:start].strip()
    return part.strip()


_WORD = re.compile(r"[^\W\d_][^\d_/|()\[\]:;=©<>!?\"“”„,&@#*+]*\Z")


def _is_name(text: str, single: bool) -> bool:
    words = text.split()
    if not words or len(words) > 5 or len(text) > 50 or text.casefold() in labels.TWO_WORD_PLACES:
        return False
    if text.casefold() in labels.AGENCIES_ALL or (len(words) == 2 and words[0].casefold() in _ARTICLES):
        return False
    never = [_is_never(word) for word in words]
    if any(never) or (text.endswith(".") and not _ends_short(words[-1])):
        return False
    if not all(map(_is_word, words)):
        return single and 2 <= len(words) <= 3 and _is_lower_name(words)
    full = [word for word in words if word not in labels.PARTICLES]
    if len(words) == 1:
        return single and (len(text) > 2 or not text.isascii()) and not text.isupper()
    return bool(full) and len(full[-1].strip(".")) > 0 and (not _is_caseless(text) or max(map(len, words)) <= 14)


# They are names as well: Will, Dan, May, Su.
_ALSO_NAMES = frozenset(
    [
        *(
            "will",
            "dan",
            "you",
            "may",
            "april",
            "june",
            "august",
            "grant",
            "an",
            "so",
            "do",
            "su",
            "lo",
            "le",
            "he",
            "no",
        ),
        *(
            "na",
            "er",
            "es",
            "se",
            "en",
            "op",
            "det",
            "om",
            "os",
            "a",
            "i",
            "e",
            "go",
            "us",
            "es",
            "ve",
            "by",
            "mit",
            "ile",
        ),
        *("house", "white", "co", "sa", "ag", "post", "standard", "echo"),
    ]
)
_NEVER = labels.ORGANISATION_WORDS - _ALSO_NAMES
_NO_WORD = labels.FUNCTION_WORDS - labels.PARTICLES - _ALSO_NAMES
_ARTICLES = frozenset(["le", "la", "the", "les", "el"])


def _is_never(word: str) -> bool:
    folded = word.casefold().strip(".,")
    # Behind a label short words are names too where they have a capital.
    return folded in _NEVER or (folded in _NO_WORD and (len(folded) > 3 or word[0].islower()))


def _ends_short(word: str) -> bool:
    return len(word) <= 4 or word.casefold() in ("jr.", "sr.", "m.d.", "ph.d.")


def _is_word(word: str) -> bool:
    if _WORD.match(word) is None:
        return False
    return not word[0].islower() or word.casefold() in labels.PARTICLES or word[1:2] in "’'"


def _is_lower_name(words: list[str]) -> bool:
    return all(word.isalpha() and word.islower() and len(word) > 1 for word in words)


def _is_house_like(part: str) -> bool:
    """Whether a part names an editorial office or a trade: "MND Staff", "Our Correspondent", "Agencias"."""
    words = {word.casefold().strip(".,") for word in part.split()}
    return not words.isdisjoint(labels.ROLE_WORDS | labels.ORGANISATION_WORDS | labels.AGENCIES_ALL)


def _is_newsroom(text: str) -> bool:
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


def _is_caseless(text: str) -> bool:
    return text.lower() == text.upper()


def _is_outlet(name: str, people: list[str]) -> bool:
    """``Ada Roe, MDR NORD``: capitals behind a name that has none are a house."""
    return bool(people) and name.isupper() and not people[0].isupper()


def _is_aside(part: str) -> bool:
    """What may stand between names without being one: a role, a place, a house, a handle."""
    words = part.split()
    if not words or len(words) > 6 or part.endswith((".", "!", "?")):
        return False
    lower = [word for word in words if word[0].islower() and word.casefold() not in _JOINING]
    return all(word.strip(".,") in labels.ROLE_WORDS or word in labels.AGENCIES_ALL for word in lower)


_JOINING = labels.PARTICLES | labels.JOINERS | frozenset(["in", "at"])


# --- Without a label in front ----------------------------------------------------------------------------------------

_HANGUL = re.compile(rf"(?<![가-힣])([가-힣]{{2,4}})\s?(?:{'|'.join(labels.BYLINE_TAILS)})(?![가-힣])")
_HAN = "\u4e00-\u9fff"
_HAN_REPORTER = re.compile(
    rf"(?:记者|記者)[\s:：]*([{_HAN}·]{{2,4}}(?:[、\s,，／/][{_HAN}·]{{2,4}}){{0,4}}?)"
    rf"(?=\s*(?:[/／〕）)\]】|]|$|报道|報導|報道|[{_HAN}]{{2,4}}(?:报道|報導|報道|电|電)|\d))"
)
_HAN_TAIL = re.compile(
    rf"^[〔（(【]?([{_HAN}\u3040-\u30ff]{{2,6}}(?:[ \u3000][{_HAN}\u3040-\u30ff]{{1,4}})?)[ \u3000]?"
    r"(?:記者|特派員|编辑委员|編集委員)[〕）)】]?$"
)


def _with_tail(text: str) -> Byline | None:
    """``홍길동 기자``, ``〔記者王某某/台北報導〕``: the word for a reporter beside the name."""
    if text.isascii() or len(text) > 60 or text.endswith(("。", "다.", "！")):
        return None
    names = [match[1] for match in _HANGUL.finditer(text)]
    if not names:
        match = _HAN_REPORTER.search(text[:60]) if len(text) <= 45 else None
        names = re.split(r"[、\s,，／/]", match[1]) if match else []
    if not names:
        tail = _HAN_TAIL.match(text)
        names = [tail[1]] if tail else []
    names = [name for name in names if name]
    return (
        Byline(raw=text, authors=tuple(dict.fromkeys(names)), agency=(find_agencies(text) or (None,))[0])
        if names
        else None
    )


def _unlabelled(text: str) -> Byline | None:
    segments = [segment for segment in _SEGMENT.split(text) if segment]
    first = _cut(segments[0]) if segments else ""
    house = agency_name(first)
    if house is not None:
        return Byline(raw=text, agency=house, house=first)
    if not first or len(text.split()) > 24 or is_bare_byline_label(first) or first.split()[0].casefold() in _WORDS:
        return None
    if text.endswith((":", "：")) or ((first.endswith((".", "!", "?", ":"))) and not _ends_short(first.split()[-1])):
        return None
    found = _people(first)
    if found is None or not found[0] or not all(map(_is_plain_name, found[0])):
        return None
    # A name comes first: "Harbour News, Ada Roe" is something else.
    opening = next(_parts(first))
    if not found[0][0].startswith(_name(opening)) and not agency_name(opening):
        return None
    return Byline(raw=text, authors=found[0], agency=found[1])


def _is_plain_name(name: str) -> bool:
    """Whether a name is one without a label to say so: a headline's words are not."""
    words = [word.casefold().strip(".,") for word in name.split()]
    if any(word in _NEVER or word in _NO_WORD for word in words):
        return False
    full = [word for word in words if word not in labels.PARTICLES and len(word) > 1]
    return len(full) <= 3 or len(full) < len(words)


# --- Sign-offs -------------------------------------------------------------------------------------------------------

_EMAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}")
_REPORTED = re.compile(
    r"\b(?i:(?:additional |with )?report(?:ing|ed|age)(?: and writing)? by|reporting:)\s+([^;()]{2,160})"
)
_EDITED = re.compile(
    r"^[(\[]?\s*(?i:(?:edit(?:ing|ed)|writing|written|compiled) by|editors?\s?:"
    r"|责编|责任编辑|責任編輯|编辑|編輯|editeur|redaktion\s?:|редактор)"
)
_PLACE = re.compile(r"\s+(?:in|from|at)\s+[^,;]*?(?=,|;| and |$)")


def _reported(text: str) -> Byline | None:
    reported = _REPORTED.search(text) if len(text) < 2 * _LONGEST and "by " in text.casefold() else None
    if reported is None or not text.casefold().lstrip("([ ").startswith(("report", "additional", "with report")):
        return Byline(raw=text) if len(text) < 100 and _EDITED.match(text) and text[-1] not in ".!?" else None
    found = _people(_PLACE.sub("", reported[1]).strip(" .)"))
    people = tuple(name for name in (found[0] if found else ()) if name in text)
    if found is None or not (people or found[1]):
        return None
    return Byline(raw=text, authors=people, agency=found[1])


_SOURCES = "|".join(sorted(labels.SOURCE_LABELS, key=len, reverse=True))
_SOURCE = re.compile(rf"(?i:(?:foto/)?(?:{_SOURCES})\s?[:：]\s*|(?:with )?inputs? from\s+)")


def _sourced(text: str) -> Byline | None:
    text = text.strip()
    match = _SOURCE.match(_unbracketed(text))
    if match is None or len(text) > 80:
        return None
    rest = _unbracketed(text)[match.end() :].strip(" .")
    if not rest or len(rest.split()) > 6:
        return None
    return Byline(raw=text, agency=agency_name(rest) or (find_agencies(rest) or (None,))[0])


_ASSISTED = re.compile(
    r"(?:[\w.]{1,12},?\s)?(?i:mit|with|avec|con|com|med|met|z|с)\s(?i:(?:material|agenturmaterial|angaben|informationen|reports?|inputs?)\s(?:von|der|from)\s)?(.{2,60})"
)


def _assisted(text: str) -> Byline | None:
    """``mit dpa``, ``(O.J. avec AFP)``."""
    inner = _unbracketed(text.strip(" .-–—"))
    match = _ASSISTED.fullmatch(inner)
    if match is None:
        return None
    parts = [part for part in re.split(r"[/,|&]| und | and | et | inputs?$", match[1]) if part.strip()]
    houses = [agency_name(part) for part in parts]
    return Byline(raw=text, agency=houses[0]) if houses and None not in houses else None


def _by_houses(text: str) -> Byline | None:
    """``- AP``, ``dpa/est``, ``AFP | PTI``, ``Agencies.``, ``./ AGENCY``."""
    inner = _unbracketed(text.strip(" .-–—/*=|"))
    if len(inner) > 60:
        return None
    if inner.casefold() in labels.AGENCIES_ALL and (
        inner != text or inner.casefold() in ("agencies", "agencias", "agenturen")
    ):
        return Byline(raw=text)
    parts = [part.strip() for part in re.split(r"[/|,;&+、，]| and | und | et | y ", inner) if part.strip()]
    houses = [agency_name(part) for part in parts]
    house = next((name for name in houses if name), None) or agency_name(inner)
    if house is None:
        return None
    rest = [part for part, name in zip(parts, houses, strict=True) if name is None]
    people = tuple(part for part in rest if _is_name(part, False))
    codes = all(
        part in people or (len(part) <= 5 and " " not in part) or part.casefold() in labels.AGENCIES_ALL
        for part in rest
    )
    return Byline(raw=text, authors=people, agency=house) if codes or agency_name(inner) else None


def _by_dashed_name(text: str) -> Byline | None:
    match = re.match(r"[-–—―]+\s*(?=[^\W\d_])", text)
    if match is None or len(text) > 80:
        return None
    found = _people(_cut(text[match.end() :]))
    return (
        Byline(raw=text, authors=found[0], agency=found[1])
        if found and found[0] and _cut(text[match.end() :])
        else None
    )


_CODES = re.compile(r"[(（\[]\s*[^\W\d_](?:[\w.]{0,14}|[\w. ]{0,20}(?:[/,][\w. ]{1,24}){1,4})\s*[)）\]]")
_LENTICULAR = re.compile(r"【([^【】。]{2,60})】")


def _by_initials(text: str) -> Byline | None:
    """``(est)``, ``(net/solo/ada)``, ``【山田某、田中某】``: who signs in short, or in full."""
    if len(text) <= 50 and _CODES.fullmatch(text) and not any(map(str.isdigit, text)) and not _is_picture_word(text):
        return Byline(raw=text)
    match = _LENTICULAR.fullmatch(text)
    if match is None:
        return None
    names = [name.strip() for name in match[1].split("、")]
    if all(2 <= len(name) <= 8 and _is_caseless(name) and re.fullmatch(r"[\w ・]+", name) for name in names):
        return Byline(raw=text, authors=tuple(dict.fromkeys(names)))
    return None


def _is_picture_word(text: str) -> bool:
    inner = text[1:-1].strip().casefold()
    return inner in labels.POSITIONS or inner in labels.FILE_WORDS


def _unbracketed(text: str) -> str:
    pairs = {"(": ")", "[": "]", "（": "）", "【": "】", "《": "》", "〔": "〕", "〈": "〉", "「": "」"}
    while len(text) > 1 and pairs.get(text[0]) == text[-1] and text[0] not in text[1:]:
        text = text[1:-1].strip()
    return text
