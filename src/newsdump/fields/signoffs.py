"""Does this string end an article, and whom does it name: ``– Ada Roe``, ``(AP)``, ``mit dpa``, ``【山田某】``."""

from __future__ import annotations

import re

from newsdump.fields.authors import cut_names, is_name, people_in
from newsdump.fields.bylines import Byline
from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import byline_words, name_words, picture_words
from newsdump.fields.lexicon.agencies import agency_name, find_agencies, may_name_agency

__all__ = ["may_sign_off", "read_signoff"]

_LONGEST = 400


def may_sign_off(line: str) -> bool:
    """Whether a line can be a sign-off and nothing else: marked as one, or with the name of an agency.

    >>> may_sign_off("– Ada Roe"), may_sign_off("Agencies: AP"), may_sign_off("Ferry Strike Goes On")
    (True, True, False)
    """
    return line[0] in "–—-(《【/" or may_name_agency(line)


def read_signoff(line: str) -> Byline | None:
    """Read one of the last lines of an article: who signs it, or only that it ends.

    >>> read_signoff("– Associated Press").agency, read_signoff("(Reporting by Ada Roe; editing by Bo Ek)").authors
    ('AP', ('Ada Roe',))
    >>> read_signoff("The harbour froze.") is None
    True
    """
    text = line.strip(" \t\xa0\u3000\u200b\u200e\u200f\ufeff")
    if not text or len(text) > _LONGEST:
        return None
    if text.casefold() in byline_words.END_MARKS or ("@" in text and _EMAIL.fullmatch(text)):
        return Byline(raw=text)
    for read in (_reported, _sourced, _assisted, _by_houses, _by_dashed_name, _by_initials):
        found = read(text)
        if found is not None:
            return found
    return None


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
    reported = _REPORTED.search(text) if len(text) < _LONGEST and "by " in text.casefold() else None
    if reported is None or not text.casefold().lstrip("([ ").startswith(("report", "additional", "with report")):
        return Byline(raw=text) if len(text) < 100 and _EDITED.match(text) and text[-1] not in ".!?" else None
    found = people_in(_PLACE.sub("", reported[1]).strip(" .)"))
    people = tuple(name for name in (found[0] if found else ()) if name in text)
    if found is None or not (people or found[1]):
        return None
    return Byline(raw=text, authors=people, agency=found[1])


_SOURCES = "|".join(sorted(picture_words.SOURCE_LABELS, key=len, reverse=True))
_SOURCE = re.compile(rf"(?i:(?:foto/)?(?:{_SOURCES})\s?[:：]\s*|(?:with )?inputs? from\s+)")


def _sourced(text: str) -> Byline | None:
    text = text.strip()
    if len(text) > 80 or not (":" in text or "：" in text or "from" in text.casefold()):
        return None
    match = _SOURCE.match(_unbracketed(text))
    if match is None:
        return None
    rest = _unbracketed(text)[match.end() :].strip(" .")
    if not rest or len(rest.split()) > 6:
        return None
    return Byline(raw=text, agency=agency_name(rest) or (find_agencies(rest) or (None,))[0])


_ASSISTED = re.compile(
    r"(?:[\w.]{1,12},?\s)?(?i:mit|with|avec|con|com|med|met|z|с)\s(?i:(?:material|agenturmaterial|angaben|informationen|reports?|inputs?)\s(?:von|der|from)\s)?(.{2,60})"
)


_ASSISTING = re.compile(r"[/,|&]| und | and | et | inputs?$")


def _assisted(text: str) -> Byline | None:
    """``mit dpa``, ``(O.J. avec AFP)``."""
    inner = _unbracketed(text.strip(" .-–—"))
    match = _ASSISTED.fullmatch(inner)
    if match is None:
        return None
    parts = [part for part in _ASSISTING.split(match[1]) if part.strip()]
    houses = [agency_name(part) for part in parts]
    return Byline(raw=text, agency=houses[0]) if houses and None not in houses else None


_HOUSES = re.compile(r"[/|,;&+、，]| and | und | et | y ")


def _by_houses(text: str) -> Byline | None:
    """``- AP``, ``dpa/est``, ``AFP | PTI``, ``Agencies.``, ``./ AGENCY``."""
    inner = _unbracketed(text.strip(" .-–—/*=|"))
    if len(inner) > 60:
        return None
    if inner.casefold() in name_words.AGENCIES_ALL and (
        inner != text or inner.casefold() in ("agencies", "agencias", "agenturen")
    ):
        return Byline(raw=text)
    if not may_name_agency(inner):
        return None
    parts = [part.strip() for part in _HOUSES.split(inner) if part.strip()]
    houses = [agency_name(part) for part in parts]
    house = next((name for name in houses if name), None) or agency_name(inner)
    if house is None:
        return None
    rest = [part for part, name in zip(parts, houses, strict=True) if name is None]
    people = tuple(part for part in rest if is_name(part, False))
    codes = all(
        part in people or (len(part) <= 5 and " " not in part) or part.casefold() in name_words.AGENCIES_ALL
        for part in rest
    )
    return Byline(raw=text, authors=people, agency=house) if codes or agency_name(inner) else None


_DASHED = re.compile(r"[-–—―]+\s*(?=[^\W\d_])")


def _by_dashed_name(text: str) -> Byline | None:
    match = _DASHED.match(text) if len(text) <= 80 else None
    if match is None:
        return None
    names = cut_names(text[match.end() :])
    found = people_in(names)
    return Byline(raw=text, authors=found[0], agency=found[1]) if names and found and found[0] else None


_CODES = re.compile(r"[(（\[]\s*[^\W\d_](?:[\w.]{0,14}|[\w. ]{0,20}(?:[/,][\w. ]{1,24}){1,4})\s*[)）\]]")
_LENTICULAR = re.compile(r"【([^【】。]{2,60})】")


_INITIALLED = re.compile(r"[\w ・]+")


_OPENING = "(（[【"


def _by_initials(text: str) -> Byline | None:
    """``(est)``, ``(net/solo/ada)``, ``【山田某、田中某】``: who signs in short, or in full."""
    if text[0] not in _OPENING:
        return None
    if len(text) <= 50 and _CODES.fullmatch(text) and not any(map(str.isdigit, text)) and not _is_picture_word(text):
        return Byline(raw=text)
    match = _LENTICULAR.fullmatch(text)
    if match is None:
        return None
    names = [name.strip() for name in match[1].split("、")]
    if all(2 <= len(name) <= 8 and is_caseless(name) and _INITIALLED.fullmatch(name) for name in names):
        return Byline(raw=text, authors=tuple(dict.fromkeys(names)))
    return None


def _is_picture_word(text: str) -> bool:
    inner = text[1:-1].strip().casefold()
    return inner in picture_words.POSITIONS or inner in picture_words.FILE_WORDS


def _unbracketed(text: str) -> str:
    while len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and text[0] not in text[1:]:
        text = text[1:-1].strip()
    return text


_PAIRS = {"(": ")", "[": "]", "（": "）", "【": "】", "《": "》", "〔": "〕", "〈": "〉", "「": "」"}
