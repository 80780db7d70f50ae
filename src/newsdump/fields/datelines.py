"""Datelines: where, when and by whom a text was filed, printed in front of its first sentence.

A dateline is believed for its evidence: a known agency in brackets, a date behind a place, a known city, capitals
before a dash. A speaker (``TABER: Good evening``), a kicker (``BREAKING —``) and a sentence with a dash have none.
"""

from __future__ import annotations

import re

from attrs import evolve, frozen

from newsdump.fields.days import DAY_STARTERS
from newsdump.fields.lexicon.agencies import agency_name, find_agencies
from newsdump.fields.lexicon.places import CITIES, REGIONS
from newsdump.fields.stamps import date_at_end, might_hold_stamp
from newsdump.fields.tokens import fold
from newsdump.model import Dateline, Stamp, carriable

__all__ = ["is_dateline_line", "read_dateline"]

_WINDOW = 120
# What divides a dateline from the text: a dash (a hyphen only with a space), a colon, or a stop behind brackets or a
# space.
_END = re.compile(
    r"(?=[-–—―_−‒.:：।])(?:(?P<dash>(?<=[\d)])\.-+|(?<=\.)-+|--+|[–—―]+|(?<=\s)[-_−‒]+(?=\s)|(?<=[)\w.])-(?=\s))"
    r"|(?P<colon>[:：])(?=\s|$)"
    r"|(?P<stop>(?<=[/)])\.|(?<=\s)[.।]|।)(?=\s|$))"
)
# A pattern that begins with one set of characters is found many times faster than one of several beginnings.
_MARK = re.compile(r"[:：–—―।_−‒).-](?:(?<=[:：–—―।])|(?<=-)-|(?<=[-_−‒)])\s|(?<=\.)-|(?<=[/)\s]\.))")
_BRACKET = re.compile(r"[(\[（［/]\s*([^()\[\]（）［］/]{1,60})\s*[)\]）］/]\.?$")
_END_OF_AGENCY = re.compile(r"([^.:–—-]{2,40})(?:[.:–—]|-(?=\s))(?=\s)")
_BEFORE = re.compile(r"[^,(\[（［/|+\d]*")
_INNER = re.compile(r"\s*[(（][^()（）\d]{0,40}[)）]")
_PARTS = re.compile(r"\s*[/|+]\s*|\s+[-–]\s*|-\s+")
_WORD = re.compile(r"[^\s,/|()（）-]+")
_DOMAIN = re.compile(r"[\w-]{2,30}\.[a-z]{2,4}(?:\.[a-z]{2})?", re.IGNORECASE)
_SITE_NAME = 21
_SITE = re.compile(r"([\w-]{2,20}\.(?:com|id|co|co\.id|net|tv)),[ \u00a0](\w+(?: \w+)?)", re.IGNORECASE)

_KICKERS = frozenset(
    fold(word)
    for word in (
        "breaking update updated exclusive watch live video photo photos opinion analysis review news file "
        "correction editorial explainer explained editors note feature interview report special read must see more "
        "related new now just alert urgent flash bulletin developing storm warning weather sport sports football "
        "business politics world national fact check eilmeldung exklusiv kommentar liveticker achtung urgente "
        "exclusivo exclusiva ultima direct direto vivo срочно молния видео фото мнение foto infografik podcast "
        "quiz poll recap preview plus tv q&a faq the a an and but why how what when who where this that these on "
        "in at from since after before by for if it he she we they i no yes so as plans plan bonus tip tipp info "
        "wichtig neu lesen mehr "
    ).split()
)
_PARTICLES = frozenset(
    "de del della di da do das dos la le les los las el al as am an der im sur upon and und et y e en aan den of the "
    "bin ob auf près in".split()
)
_OPENING = frozenset("【［[(（")
_CLOSING = frozenset(")]）］/")
_NO_PLACE = re.compile('[\\d?!"“”«»=]')
_MOST_WORDS = 5
_MOST_LETTERS = 60

# Chinese: 新华社 (agency), place, day, 电 ("by wire"), and perhaps who reports in brackets.
_HAN = "〇零一二三四五六七八九十廿卅"
_WIRE = re.compile(
    rf"[(（【]?(新华社|新華社|中新社|中新网|中新網|中央社|人民网|本报|本報|法新社|路透社|美联社|美聯社|德新社|共同社|塔斯社)\s?"
    rf"([^\d\s,，。:：()（）{_HAN}]{{0,14}})\s?"
    rf"((?:\d{{4}}年)?(?:(?:\d{{1,2}}|[{_HAN}]{{1,3}})月)?(?:\d{{1,2}}|[{_HAN}]{{1,3}})日)\s?[电電讯訊][)）】]?"
    r"(?:\s*[(（](?:记者|記者)[^()（）]{1,30}[)）]|\s*(?:记者|記者)[^:：。，\s]{1,12}(?:报道|報導|報道)(?=[:：]))?"
)
# Japanese and Korean: 【ワシントン共同】, (강릉=연합뉴스) and perhaps who reports, and an equals sign.
_BRACKETED = re.compile(r"[【［\[(（]([^】］\])）【［\[(（]{2,30})[】］\])）]")
_REPORTER = re.compile(r"\s*[^=＝。.\n]{2,30}(?:기자|특파원|통신원)\s*(?=[=＝])")
_PHOTO = re.compile("사진|写真|图|圖|영상")
_EQUALS = re.compile(r"\s*[=＝]\s*")
_DAY_ONLY = re.compile(r"\d{1,2}日")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SPLIT_INNER = re.compile(r"\s*[=＝・]\s*|[\s\u3000]+")


@frozen
class _Head:
    """A possible dateline, taken apart."""

    raw: str
    pieces: tuple[str, ...]
    date: Stamp | None = None
    agency: str | None = None
    bracketed: bool = False


def read_dateline(paragraph: str) -> tuple[Dateline, int] | None:
    """The dateline at the start of a paragraph, and the offset at which the text behind it begins.

    Only the first 120 characters are looked at. Nothing is raised for any text.

    >>> dateline, offset = read_dateline("LUNDBY, Norway (AP) — The ferry sank.")
    >>> dateline.place, dateline.agency, offset
    ('LUNDBY, Norway', 'AP', 22)
    """
    window = paragraph[:_WINDOW]
    start = len(window) - len(window.lstrip())
    first = window[start : start + 1]
    if first in _OPENING or (first >= "\u3040" and _UNSPACED.match(first)):
        found = _wire(window, start) or _bracketed(window, start)
        if found is not None:
            return found[0], _skipped(paragraph, found[1])
    if window[start : start + 1].islower() or _MARK.search(window) is None:
        return _site(paragraph, start)
    return _marked(paragraph, window, start) or _site(paragraph, start)


def is_dateline_line(line: str) -> Dateline | None:
    """The dateline that a line is, with nothing behind it, if an agency or a date confirms it.

    >>> is_dateline_line("LUNDBY (AP)").agency, is_dateline_line("Who will win? (AP)")
    ('AP', None)
    """
    text = line.strip()
    if not 4 <= len(text) <= 80 or not _may_be_dateline(text):
        return None
    for found in (_wire(text, 0), _bracketed(text, 0)):
        if found is not None and not text[found[1] :].strip(" \u3000:：=＝"):
            return found[0]
    head = _take_apart(text.rstrip(" -–—_:"))
    if not head.pieces or not (_is_capitals(head.pieces[0]) or _is_city(head.pieces[0])):
        return None
    confirmed = head.date is not None or (head.agency is not None and head.bracketed)
    return _dateline(head) if confirmed and _are_places(head.pieces) else None


def _may_be_dateline(text: str) -> bool:
    """Whether a line has a figure, a bracket at one of its ends, or begins in a script without spaces."""
    last = text.rstrip(" -–—_:,.;")[-1:]
    return text[0] in _OPENING or text[0] >= "\u3000" or last in _CLOSING or might_hold_stamp(text)


def _skipped(text: str, at: int) -> int:
    """The position behind spaces and the marks that end a dateline."""
    while at < len(text) and (text[at].isspace() or text[at] in ":：=＝-–—"):
        at += 1
    return at


# Datelines that end with a dash, a colon or a stop.


def _marked(paragraph: str, window: str, start: int) -> tuple[Dateline, int] | None:
    for count, end in enumerate(_END.finditer(window, start)):
        if count > 3 or end.start() - start > 100:
            break
        if not _may_be_places(window[start : end.start()]):
            # What stands before the next mark begins with the same words.
            break
        head = _take_apart(window[start : end.start()])
        offset = _after(paragraph, end.end())
        if _is_believed(head, end, paragraph[offset : offset + 1]):
            return _with_agency(paragraph, start, head, offset)
    return _closed(paragraph, window, start)


def _may_be_places(text: str) -> bool:
    """Whether the words before the first comma, bracket or figure may name a place: none is a small one's."""
    words = _BEFORE.match(text)
    for word in words[0].split() if words is not None else ():
        if word[0].islower() and word.lower() not in _PARTICLES and fold(word) not in DAY_STARTERS:
            return False
    return True


def _closed(paragraph: str, window: str, start: int) -> tuple[Dateline, int] | None:
    """No mark but the bracket of a known agency behind a date or a known city: "नई दिल्ली, 22 फरवरी (भाषा) …"."""
    end = window.find(")", start) + 1
    if end == 0 or not window[end : end + 1].isspace():
        return None
    head = _take_apart(window[start:end])
    if head.agency is None or not head.pieces or not _are_places(head.pieces):
        return None
    if head.date is None and not _is_city(head.pieces[0]):
        return None
    return _dateline(head), _after(paragraph, end)


def _after(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _take_apart(text: str) -> _Head:
    """Place, date and agency of a possible dateline, as far as it has them."""
    raw = text.strip().rstrip(" ,")
    agency, rest = _bracketed_agency(raw)
    bracketed = rest != raw
    dated = date_at_end(rest.rstrip(" ,."))
    date = None
    if dated is not None:
        date, at = dated
        rest = rest[:at]
    rest = rest.strip(" ,.;") if dated is not None else rest.strip(" ,")
    pieces = tuple(piece.strip() for piece in _INNER.sub("", rest).split(",")) if rest else ()
    if agency is None and not bracketed:
        agency, pieces = _listed_agency(pieces)
    return _Head(raw, tuple(piece for piece in pieces if piece), date, agency, bracketed)


def _bracketed_agency(raw: str) -> tuple[str | None, str]:
    """The agency in the brackets at the end, and the text without them. Unknown names go with their brackets too."""
    bracket = _BRACKET.search(raw)
    if bracket is None or bracket[1][:1].isdigit():
        return None, raw
    return _agency(bracket[1].strip()), raw[: bracket.start()].rstrip()


def _agency(text: str) -> str | None:
    return agency_name(text) or next(iter(find_agencies(text)), None)


def _listed_agency(pieces: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The agency among pieces divided by commas, slashes or a dash: "Moscow/Sputnik", "Jakarta, Antara"."""
    agency: str | None = None
    places: list[str] = []
    for piece in pieces:
        parts = _PARTS.split(piece)
        kept = [part for part in parts if agency_name(part) is None]
        if len(kept) < len(parts):
            agency = agency or agency_name(next(part for part in parts if part not in kept))
        joined = "/".join(kept) if len(kept) < len(parts) else piece
        if joined:
            places.append(joined)
    return agency, tuple(places)


def _is_believed(head: _Head, end: re.Match[str], following: str) -> bool:
    """Whether the evidence is enough, for the mark that ends the dateline and the text's first character."""
    if not head.pieces:
        return head.agency is not None and head.bracketed and end.lastgroup == "dash"
    if not _are_places(head.pieces):
        return False
    if head.agency is not None or head.date is not None:
        return head.bracketed or head.date is not None or _is_city(head.pieces[0]) or _is_capitals(head.pieces[0])
    if not following or following.islower() or end.lastgroup == "stop":
        return False
    if end.lastgroup == "colon":
        return _is_colon_place(head)
    return _is_dash_place(head, spaced=end.end() < len(end.string) and end.string[end.end()].isspace())


def _is_colon_place(head: _Head) -> bool:
    """Before a colon only known places count: a speaker stands there too."""
    first = head.pieces[0]
    if len(head.pieces) == 1:
        return _is_city(first)
    known = any(_is_city(piece) or _is_region(piece) for piece in head.pieces)
    return known and (_is_capitals(first) or _is_city(first))


def _is_dash_place(head: _Head, *, spaced: bool) -> bool:
    first = head.pieces[0]
    if _is_city(first) and (spaced or _is_capitals(first)):
        return True
    if not _is_capitals(first):
        known = all(_is_region(piece) or _is_city(piece) for piece in head.pieces[1:])
        return len(head.pieces) > 1 and spaced and known
    letters = sum(character.isalpha() for character in first)
    if len(head.pieces) > 1 or head.bracketed:
        return letters > 2
    return letters > 4 and len(_WORD.findall(first)) <= 2


def _with_agency(text: str, start: int, head: _Head, offset: int) -> tuple[Dateline, int]:
    """The dateline, with an agency that stands between it and the text: "МОСКВА, 19 дек — РИА Новости. …"."""
    if head.agency is None:
        following = _END_OF_AGENCY.match(text, offset, offset + 50)
        name = agency_name(following[1].strip()) if following is not None else None
        if following is not None and name is not None:
            head = evolve(head, agency=name, raw=text[start : following.end(1)].strip())
            offset = _after(text, following.end())
    return _dateline(head), offset


def _dateline(head: _Head) -> Dateline:
    place = ", ".join(head.pieces) or None
    return _made(head.raw, place, head.date, head.agency)


def _made(raw: str, place: str | None, date: Stamp | None, agency: str | None) -> Dateline:
    return Dateline(raw=carriable(raw), place=carriable(place) if place else None, date=date, agency=agency)


# What a place looks like.


def _are_places(pieces: tuple[str, ...]) -> bool:
    if len(pieces) > 4 or sum(map(len, pieces)) > _MOST_LETTERS:
        return False
    if not all(_is_place(piece) for piece in pieces[:1]):
        return False
    return all(_is_place(piece) or _DOMAIN.fullmatch(piece) for piece in pieces[1:])


def _is_place(piece: str) -> bool:
    """One to five words, each with a capital (or of a script without capitals), none of them a kicker."""
    words = _WORD.findall(piece)
    if not 1 <= len(words) <= _MOST_WORDS or _NO_PLACE.search(piece) is not None:
        return False
    if (fold(words[0]) in _KICKERS or fold(words[-1]) in _KICKERS) and not _is_city(piece):
        return False
    return words[0][:1].isalpha() and not words[0][:1].islower() and all(_is_name(word) for word in words)


def _is_name(word: str) -> bool:
    bare = word.lstrip("'’‘`.")
    return not bare[:1].islower() or word.lower() in _PARTICLES or word[1:2] in {"'", "’"}


def _is_capitals(piece: str) -> bool:
    return piece.isupper()


def _key(piece: str) -> str:
    return " ".join(filter(None, (fold(word) for word in _WORD.findall(piece))))


def _is_city(piece: str) -> bool:
    return any(_key(part) in CITIES for part in _PARTS.split(piece))


def _is_region(piece: str) -> bool:
    return _key(piece) in REGIONS


# Chinese, Japanese, Korean; Indonesian sites.


def _wire(text: str, start: int) -> tuple[Dateline, int] | None:
    found = _WIRE.match(text, start)
    if found is None:
        return None
    stamp = date_at_end(found[3])
    date = stamp[0] if stamp is not None else Stamp(raw=found[3])
    return _made(found[0], found[2] or None, date, agency_name(found[1])), found.end()


def _bracketed(text: str, start: int) -> tuple[Dateline, int] | None:
    found = _BRACKETED.match(text, start)
    if found is None:
        return None
    inner = found[1].strip()
    place, date, agency = _place_date_agency(inner)
    if _UNSPACED.search(inner) is None or _PHOTO.match(inner) is not None:
        return None
    end = found.end()
    reporter = _REPORTER.match(text, end)
    end = reporter.end() if reporter is not None else end
    # An equals sign alone also stands in "[outlet=column]".
    named = _EQUALS.search(inner) is not None and place is not None and (reporter is not None or _is_city(place))
    if not (agency or named) or not (place or date):
        return None
    return _made(text[start:end].strip(), place, date, agency), end


def _place_date_agency(inner: str) -> tuple[str | None, Stamp | None, str | None]:
    """What stands inside the brackets."""
    place: str | None = None
    date: Stamp | None = None
    agency = next(iter(find_agencies(inner)), None)
    for piece in _SPLIT_INNER.split(inner):
        dated = date_at_end(piece)
        if dated is not None or _DAY_ONLY.fullmatch(piece):
            date = date or (dated[0] if dated is not None else Stamp(raw=piece))
        elif place is None and agency_name(piece) is None:
            place, glued = _without_agency(piece)
            agency = agency or glued
    return place or None, date, agency


def _without_agency(piece: str) -> tuple[str, str | None]:
    """A word that holds a place and an agency, cut: ワシントン and Kyodo in ワシントン共同."""
    for at in range(1, len(piece)):
        name = agency_name(piece[at:])
        if name is not None:
            return piece[:at], name
    return piece, None


def _site(paragraph: str, start: int) -> tuple[Dateline, int] | None:
    """A site and a city with no mark behind them: "Warta.com, Jakarta Presiden …"."""
    found = _SITE.match(paragraph, start, start + _WINDOW) if "." in paragraph[start : start + _SITE_NAME] else None
    if found is None:
        return None
    words = found[2].split(" ")
    for count in range(len(words), 0, -1):
        place = " ".join(words[:count])
        if _is_city(place):
            end = found.start(2) + len(place)
            return _made(paragraph[start:end], place, None, None), _skipped(paragraph, end)
    return None
