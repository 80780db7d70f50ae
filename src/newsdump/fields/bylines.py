"""What does this string say of those who wrote, in front of a text or above it.

Better fewer authors than bad ones: a line that reads like a sentence, a menu or a headline has none. Names come out as
they are printed; each is a part of the line.
"""

from __future__ import annotations

import re

from attrs import evolve, frozen

from newsdump.fields.authors import cut_names, ends_short, is_newsroom, is_plain_name, members, people_in, without_role
from newsdump.fields.lexicon import byline_words
from newsdump.fields.lexicon.agencies import agency_name, find_agencies

__all__ = ["Byline", "has_small_label", "is_bare_byline_label", "may_be_byline", "read_byline"]

_LONGEST = 200
# "Posted on 3 May 2030 by Ada Roe": blogs put the day between the label and the name.
_POSTED = re.compile(
    r"(?:posted|published|publicado|publié|veröffentlicht|pubblicato|geplaatst|gepubliceerd|"
    r"publicerad|publisert|opublikowano)\b[^.!?|]{3,40}\d{4}(?: [^ ]{1,12} \d{1,2}[:.h]\d{2}(?: ?[ap]m)?)?,? "
    r"(?=(?:by|por|par|von|di|da|door|av|af|przez) )",
    re.IGNORECASE,
)
_POSTED_FIRSTS = frozenset("pPvVgGoO")
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
    posted = _POSTED.match(text) if text[0] in _POSTED_FIRSTS else None
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


_LONGEST_LABEL = 30


def is_bare_byline_label(line: str) -> bool:
    """Whether a line is only "By", "Von:" or the like, and the names stand on the next.

    >>> is_bare_byline_label("BY"), is_bare_byline_label("Byrne")
    (True, False)
    """
    if len(line) > _LONGEST_LABEL:
        return False
    text = line.strip()
    word = text.rstrip(" :：").casefold()
    if not text:
        return False
    return word in _WORDS or (word in _COLON_WORDS and text[-1] in ":：") or (word in _DOUBTFUL and text[-1] in ":：")


def has_small_label(line: str) -> bool:
    """Whether a line begins with a small word that is a byline's label in front of a person, and else many things.

    >>> has_small_label("di Ada Roe"), has_small_label("Ada Roe")
    (True, False)
    """
    first, _, rest = line.strip()[:_LONGEST].partition(" ")
    return bool(rest) and first.casefold() in _DOUBTFUL


_WORDS = frozenset(word.casefold() for word in byline_words.BYLINE_LABELS)
_DOUBTFUL = frozenset(byline_words.DOUBTFUL_BYLINE_LABELS)
_COLON_WORDS = frozenset(word.casefold() for word in byline_words.COLON_BYLINE_LABELS) | _WORDS | _DOUBTFUL
_FIRST_WORDS = frozenset(label.split()[0].strip(":：") for label in _WORDS | _COLON_WORDS) | frozenset(
    "posted published publicado publié veröffentlicht pubblicato geplaatst gepubliceerd publicerad publisert "
    "opublikowano".split()
)
_PLAIN_FIRST = frozenset(label[0] for label in byline_words.PLAIN_BYLINE_LABELS)
_TAILED = re.compile("[\u3040-\u9fff가-힣]")
# What parts the segments of a line, of which a later one may begin with a label too.
_SEGMENT_CUES = ("|", "•", "·", " – ", " — ", " - ", "   ")
_SEGMENT = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\s{3,}")
_LABEL_WORDS = 6


def _segments(text: str) -> list[str]:
    """The parts of a line between its bars, its dashes and its gaps; most lines have none of them."""
    if any(map(text.__contains__, "|•·–—-")) or len(text.split()) != text.count(" ") + 1:
        return _SEGMENT.split(text)
    return [text]


def _labelled(text: str, near_stamp: bool) -> Byline | None:
    segments = _segments(text)
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
    for label in byline_words.PLAIN_BYLINE_LABELS if segment[:1] in _PLAIN_FIRST else ():
        rest = segment[len(label) :]
        if segment.startswith(label) and rest[:1] in (" ", "\u3000", "/", "／"):
            return rest.lstrip(" \u3000/／"), True
    return None


_COLON = re.compile(r"[^:：()\[\]]{1,40}[:：]|[(\[][^()\[\]]{2,20}[)\]]\s")


def _spaced_label(segment: str, near_stamp: bool) -> str | None:
    first = segment.split(None, 1)[:1]
    if not first or first[0].casefold() not in _SPACED_FIRSTS:
        return None
    words = [match.end() for match in _UNSPACED.finditer(segment[:60])][:_LABEL_WORDS]
    for end in reversed(words):
        label, rest = segment[:end].casefold(), segment[end:].strip()
        if not rest or (label not in _WORDS and not (near_stamp and label in _DOUBTFUL)):
            continue
        name = rest.split(None, 1)[0]
        # "Von der Leyen", "By the lake": a name does not begin so, whatever stands in front of it.
        no_name = name in _NO_START or name.casefold() in ("the", "der", "die", "das", "den")
        if no_name and agency_name(cut_names(rest)):
            return rest
        return None if no_name or (label == "von" and _FROM_TO.match(rest)) else rest
    return None


_UNSPACED = re.compile(r"\S+")
_SPACED_FIRSTS = frozenset(label.split(None, 1)[0] for label in _WORDS | _DOUBTFUL)
_NO_START = frozenset("der den dem des the a an la le les los las el un una en ein eine bis".split())
_FROM_TO = re.compile(r"\S+ (?:zu|bis|nach) ")


def _named(raw: str, rest: str, others: list[str], is_sure: bool) -> Byline | None:
    names = cut_names(rest)
    house = agency_name(names.strip(" ."))
    if house is not None:
        return Byline(raw=raw, agency=house, house=names.strip(" ."))
    found = people_in(names, single=is_sure)
    if found is None:
        office = next((words for words in (names, rest.strip()) if is_newsroom(words)), None)
        return Byline(raw=raw, house=office) if office is not None else None
    people, agency = found
    signed = agency is not None or is_newsroom(names)
    for other in others:
        agency = agency or agency_name(other)
    return Byline(raw=raw, authors=people, agency=agency, house=names if signed and not people else None)


_HANGUL = re.compile(rf"(?<![가-힣])([가-힣]{{2,4}})\s?(?:{'|'.join(byline_words.BYLINE_TAILS)})(?![가-힣])")
_HAN = "\u4e00-\u9fff"
_HAN_REPORTER = re.compile(
    rf"(?:记者|記者)[\s:：]*([{_HAN}·]{{2,4}}(?:[、\s,，／/][{_HAN}·]{{2,4}}){{0,4}}?)"
    rf"(?=\s*(?:[/／〕）)\]】|]|$|报道|報導|報道|[{_HAN}]{{2,4}}(?:报道|報導|報道|电|電)|\d))"
)
_HAN_TAIL = re.compile(
    rf"^[〔（(【]?([{_HAN}\u3040-\u30ff]{{2,6}}(?:[ \u3000][{_HAN}\u3040-\u30ff]{{1,4}})?)[ \u3000]?"
    r"(?:記者|特派員|编辑委员|編集委員)[〕）)】]?$"
)


_HAN_BETWEEN = re.compile(r"[、\s,，／/]")


def _with_tail(text: str) -> Byline | None:
    """``홍길동 기자``, ``〔記者王某某/台北報導〕``: the word for a reporter beside the name."""
    if text.isascii() or len(text) > 60 or text.endswith(("。", "다.", "！")):
        return None
    names = [match[1] for match in _HANGUL.finditer(text)]
    if not names:
        match = _HAN_REPORTER.search(text[:60]) if len(text) <= 45 else None
        names = _HAN_BETWEEN.split(match[1]) if match else []
    if not names:
        tail = _HAN_TAIL.match(text)
        names = [tail[1]] if tail else []
    people = tuple(dict.fromkeys(name for name in names if name))
    return Byline(raw=text, authors=people, agency=(find_agencies(text) or (None,))[0]) if people else None


def _unlabelled(text: str) -> Byline | None:
    segments = [segment for segment in _segments(text) if segment]
    first = cut_names(segments[0]) if segments else ""
    house = agency_name(first)
    if house is not None:
        return Byline(raw=text, agency=house, house=first)
    if not first or len(text.split()) > 24 or is_bare_byline_label(first) or first.split()[0].casefold() in _WORDS:
        return None
    if text.endswith((":", "：")) or ((first.endswith((".", "!", "?", ":"))) and not ends_short(first.split()[-1])):
        return None
    found = people_in(first)
    if found is None or not found[0] or not all(map(is_plain_name, found[0])):
        return None
    # A name comes first: "Harbour News, Ada Roe" is something else.
    opening = next(members(first))
    if not found[0][0].startswith(without_role(opening)) and not agency_name(opening):
        return None
    return Byline(raw=text, authors=found[0], agency=found[1])
