"""Where does a label of a credit stand, and is what follows it a credit: ``Foto:``, ``©``, ``Photo by``."""

from __future__ import annotations

import re

from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import picture_words
from newsdump.fields.lexicon.agencies import agency_name, locate_agencies
from newsdump.fields.pictures.names import is_name_and_house, names_a_person, reads_as_credit
from newsdump.fields.pictures.signs import COLONS, EDGES, OPENERS, STOPS, any_of, has_date

__all__ = ["LABELS", "SOURCES", "after_label", "has_label", "is_labelled", "is_shot_by", "label_end"]

_SHOT = ("photo", "photograph", "picture", "pic", "image")


def is_shot_by(line: str) -> bool:
    """Whether a line says who took a picture: "Photo by", "pictures by".

    >>> is_shot_by("Photos by Ada Roe"), is_shot_by("a book by Ada Roe")
    (True, False)
    """
    for before in line.split(" by ")[:-1]:
        word = before[-11:]
        if word.casefold().endswith(_SHOT) or (word[-1:] == "s" and word[:-1].casefold().endswith(_SHOT)):
            return True
    return False


def has_label(tail: str) -> bool:
    """Whether a colon stands behind what could be the last word of a label, or what could end in one."""
    before, colon, _ = tail.rpartition(":")
    while colon:
        word = before.rstrip()[-16:].rpartition(" ")[2].lstrip(OPENERS).casefold()
        if (
            word in _LABEL_ENDS
            or word.rpartition(".")[2] in _LABEL_ENDS
            or _GLUED.search(before[-16:].rstrip()) is not None
        ):
            return True
        before, colon, _ = before.rpartition(":")
    return False


def after_label(window: str, in_slot: bool) -> int | None:
    """The last label that a credit follows, or the first of two that stand together: "© Quelle: …"."""
    first: int | None = None
    for start, end in reversed(_labels(window)):
        if first is not None:
            if end < first:
                break
            first = start
        elif is_labelled(window[start:end], window[end:], in_slot, _is_text(window[:start])) and _label_stands(
            window, start, end
        ):
            first = start
    return first


def _labels(window: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in _SIGN.finditer(window) if _has_sign(window) else ():
        if window[match.start()] in COLONS:
            start = _label_start(window, match.start())
            if start is not None:
                found.append((start, match.end()))
        else:
            found.append(match.span())
    if any(map(window.__contains__, _OPENER_CUES)):
        # "AP Photo/Ada Roe": the word belongs to the agency.
        openers = (match.span() for match in _OPENER.finditer(window))
        found.extend(span for span in openers if agency_name(window[: span[0]].rstrip().rpartition(" ")[2]) is None)
    return sorted(found)


def _has_sign(window: str) -> bool:
    """Whether one of the signs that `_SIGN` looks for stands in the window."""
    if ":" in window or "=" in window or "redit" in window or "(c" in window or "(C" in window:
        return True
    return not window.isascii() and _WIDE_SIGN.search(window) is not None


_WIDE_SIGN = re.compile("[：＝©ⓒ]")
_SIGN = re.compile(
    r"[:：=＝]\s*|[©ⓒ]\s*|\([cC]\)\s+|(?<=[a-z.!?…”\"'’)])(?:Credit)+(?=[A-Z])"
    r"|(?<=[.!?”\"] )Credit (?=[A-Z])(?!Suisse|Agricole|Mutuel|Union)"
)
_OPENER_CUES = (" by ", "ourtes", "oto ", "oto/", "ot.", "ynd/", "图", "圖", "사", "edid", "ortes", " via ")
_OPENER = re.compile(rf"(?<![^\W_])(?i:{any_of(picture_words.CREDIT_OPENERS)})(?:(?<=[/=.])|(?=\s))\s*")
# Folded: labels that only a picture has, and those of any source, such as a chart's.
LABELS = frozenset(word.casefold() for word in picture_words.CREDIT_LABELS + picture_words.FILE_HEADS[1:])
SOURCES = frozenset(picture_words.SOURCE_LABELS)
_LABEL_ENDS = frozenset(label.split()[-1] for label in LABELS | SOURCES)
_VAGUE = frozenset(["photos", "pictures", "images", "media", "fotos", "bilder", "image", "picture", "illustration"])
_GLUED = re.compile(
    "(?:Image Credits?|Photo Credits?|Fotos?|FOTOS?|Photos?|PHOTOS?|Credits?|Crédits?|Bild|Bildquelle|Bildrechte"
    "|Image|Picture|Quelle|Фото|写真|画像|图片来源|图源|图片?|圖片來源|圖片?|사진 ?제공|사진 ?출처|사진|출처|ภาพ|提供)$"
)


_STOPPED = re.compile("[.!?…。”)]")


def _label_start(window: str, colon: int) -> int | None:
    """Where the label begins whose colon stands there: up to three words, or a word glued to what precedes it."""
    end = len(window[:colon].rstrip())
    low, cut, start = max(0, end - 30), end, None
    for _ in range(3):
        cut = window.rfind(" ", low, cut)
        word = window[max(cut + 1, low) : end].lstrip(OPENERS + EDGES + ".")
        for part in (word, _STOPPED.split(word)[-1]):
            if part.casefold() in LABELS or part.casefold() in SOURCES:
                start = end - len(part)
                break
        if cut < 0:
            break
    if start is None:
        glued = _GLUED.search(window, low, end)
        start = glued.start() if glued else None
    if start is not None and window[:start].rstrip().endswith(("©", "ⓒ")):
        start = max(window.rfind("©", 0, start), window.rfind("ⓒ", 0, start))
    return start


def _label_stands(window: str, start: int, end: int) -> bool:
    """Whether the label begins something: "in the photo: a boat" is a sentence."""
    before = window[:start].rstrip()
    if not before or not window[start].islower():
        return True
    return before[-1] in STOPS + OPENERS + '|/–—-▲)”»"' or bool(locate_agencies(window[end:], stocks=True))


def is_labelled(label: str, rest: str, in_slot: bool = False, behind: bool = False) -> bool:
    """Whether what follows a label is a credit; `behind` says that the label stands behind a text or in brackets."""
    rest = rest.strip(" .。")
    if not rest or not reads_as_credit(rest, lenient=True):
        return False
    if locate_agencies(rest, stocks=True):
        return True
    word = label.strip(COLONS + " ©ⓒ").casefold()
    if has_date(rest) or (word in SOURCES and not in_slot and "=" not in label):
        return False
    # Alone on its line, "Photos: A Royal Wedding" is a link and "© Paper" the page's own mark.
    doubtful = word in _VAGUE or not word
    return not doubtful or behind or in_slot or names_a_person(rest) or is_name_and_house(rest)


def _is_text(before: str) -> bool:
    """Whether what stands in front of a label is text, not a menu."""
    before = before.rstrip()
    return before[-1:] in tuple(STOPS + ")”") or len(before.split()) >= 4 or (is_caseless(before) and len(before) > 11)


def label_end(text: str) -> int | None:
    """Where the label ends with which the text begins."""
    for start, end in _labels(text[:60]):
        return end if start == 0 else None
    return None
