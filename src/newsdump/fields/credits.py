"""What does this string say of a picture: its caption, its credit, or both.

A credit stands where a caption ends (sometimes where it begins) and names an agency, a photo stock or a person.
*Confident* credits have a credit's label (``Foto:``, ``©``), name an agency or a stock, or look like ``(Name/ORG)``.
Others, such as a name alone in brackets, are credits only *in the slot*: where the caller knows, from position or from
repetition, that a caption stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from newsdump.fields.lexicon import labels
from newsdump.fields.lexicon.agencies import (
    AGENCIES,
    CASED,
    PHOTO_STOCKS,
    agency_name,
    locate_agencies,
    may_name_agency,
)

__all__ = [
    "Captioned",
    "Credit",
    "credit_beside",
    "credit_tail",
    "glue_cuts",
    "is_caption_label",
    "is_credit_label",
    "is_viewer",
    "may_be_credit",
    "may_carry_credit",
    "read_credit",
    "says_picture",
    "split_caption",
]

# A credit is short: what stands farther from the line's end is never looked at.
_REACH = 160
_WORDS = 14
_STOPS = ".!?…。！？।؟۔"
_CLOSERS = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【", "〕": "〔"}
_OPENERS = "([（［【〔"
_EDGES = " \t\xa0\u3000,;:|/–—-•*·▲△▼=＝_<>\u200b\u200e\u200f\ufeff"
_MARKS = "▲△▶▼◀■●◆★☆↑→←▷◁ \t\xa0\u3000"
_COLONS = ":：=＝"


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@frozen(kw_only=True)
class Credit:
    """A credit without its label, its brackets and the word "File".

    `agency` is in its usual spelling. Where a picture came *via* another house, that house is meant: it is the one that
    distributes the picture. `photographer` stands as printed.
    """

    credit: str
    photographer: str | None = None
    agency: str | None = None
    is_file: bool = False


@frozen(kw_only=True)
class Captioned:
    """A caption: ``line[start:end]`` is its text, `credit` what else the line says of the picture."""

    text: str
    credit: Credit | None = None
    start: int
    end: int
    is_file: bool = False


def read_credit(line: str, *, in_slot: bool = False) -> Credit | None:
    """Read a line that is nothing but a credit, or say `None`.

    The bare name of a news agency may be a byline, a sign-off or a button as well: it counts only `in_slot`.

    >>> read_credit("(AP Photo/Ada Roe, File)")
    Credit(credit='AP Photo/Ada Roe', photographer='Ada Roe', agency='AP', is_file=True)
    >>> read_credit("Ada Roe"), read_credit("Ada Roe", in_slot=True).photographer
    (None, 'Ada Roe')
    """
    text = line.strip(_MARKS)
    if not text or len(text) > _REACH:
        return None
    end, is_file = _trim_end(text)
    if agency_name(text[:end]) and not in_slot:
        return None
    start = _credit_start(text[:end], in_slot)
    if start is None and (agency_name(text[:end], stocks=True) or (in_slot and _reads(text[:end]))):
        start = 0
    if start is None or text[:start].strip(_EDGES + _OPENERS):
        return None
    return _credit(text[start:end], is_file)


def credit_beside(line: str) -> Credit | None:
    """Read a line that is a credit if a caption stands beside it: in brackets, with a label or a slash, or an agency.

    >>> credit_beside("(Harbour Lens)").credit, credit_beside("Ada Roe")
    ('Harbour Lens', None)
    """
    if not 1 < len(line) <= _ALONE:
        return None
    text = line.strip(_MARKS + ".")
    bracketed = text[:1] in _OPENERS and text[-1:] in _CLOSERS
    if not bracketed and line[0] not in "©ⓒ/" and "/" not in text and agency_name(text, stocks=True) is None:
        end = _label_end(text) if any(colon in text for colon in _COLONS) else None
        # A source alone may be that of a chart or of the text.
        if not end or text[:end].strip(_COLONS + " ").casefold() in _SOFT:
            return None
    found = read_credit(line, in_slot=True)
    if found is None or len(found.credit) < 2 or _has_digit(found.credit) or found.credit[0].islower():
        return None
    return found if len(found.credit.split()) <= _CHAINED and _reads(found.credit) else None


_CHAINED = 9
_LONGEST_NAME = 80
_ALONE = 80


def is_credit_label(line: str) -> bool:
    """Whether a line is the label of a credit and nothing else: ``Foto:``, ``(Image:``, ``Credit``."""
    if len(line) > 24:
        return False
    text = line.strip(_OPENERS + _COLONS + " ,")
    return text.casefold() in _HARD and (text != line or text.casefold() in ("credit", "credits", "crédit", "crédito"))


def is_caption_label(line: str) -> bool:
    """Whether a line is a caption's label and nothing else: ``Image caption,``, ``Bildunterschrift:``."""
    return len(line) < 24 and line.strip(_COLONS + " ,").casefold() in _CAPTIONED


_CAPTIONED = frozenset(label for label in labels.CAPTION_LABELS if label not in labels.CREDIT_LABELS)


def is_viewer(line: str) -> bool:
    """Whether a line is the button that opens a picture, or counts it: ``View 3 Images``, ``2 of 12 |``.

    >>> is_viewer("View 3 Images"), is_viewer("Open image in gallery"), is_viewer("View from the pier")
    (True, True, False)
    """
    if len(line) > 40:
        return False
    text = line.casefold().strip(" |:：.›»>+*()[]")
    if not _has_digit(text):
        return text in _VIEWERS
    words = " ".join(_NUMBER.sub(" ", text).split())
    return words in labels.VIEWER_COUNTS and (words != "" or "/" in text or "|" in text)


def says_picture(line: str) -> bool:
    """Whether the words of a line, in the body of an article, say that it stands below a picture.

    >>> says_picture("Gulls on an empty pier. (Harbour Lens)"), says_picture("Mayor Lee (left) at sea.")
    (True, True)
    >>> says_picture("Mayor Lee left (on Monday) for the sea.")
    False
    """
    end = line[-1]
    if end in _CLOSERS:
        opening = _opening(line[-_ALONE:], min(len(line), _ALONE) - 1)
        if opening is not None:
            opening += max(0, len(line) - _ALONE)
            stopped = line[:opening].rstrip()[-1:] in tuple(_STOPS + '”"»')
            if stopped and credit_beside(line[opening:]) is not None:
                return True
    elif " / " in line and line.count(" / ") == 1:
        text, _, name = line.rpartition(" / ")
        if _is_person(name) and len(text.split()) > _CAPTION and _HOUR.search(text) is None:
            return True
    return "(" in line and any(_places(found[1]) for found in _BRACKETED.finditer(line))


def _places(inner: str) -> bool:
    """Whether a bracket says where somebody stands: ``left``, ``2. v. r.``; not ``R``, a party, nor ``57``, an age."""
    if inner[0].isupper() or inner.isdecimal() or not _is_position(inner):
        return False
    return any(word.strip(".") in _SIDES for word in inner.casefold().replace("-", " ").replace(",", " ").split())


_VIEWERS = frozenset(line.casefold() for line in labels.VIEWER_LINES)
_CAPTION = 5
_HOUR = re.compile(r"\d:\d")
_BRACKETED = re.compile(r"\(([^()]{1,40})\)")
_SIDES = labels.POSITIONS - frozenset(
    "in the of and to at on von im de a la el i h t g d v c m z po en au ao al à 中 first second third fourth 1st 2nd "
    "3rd 4th above below back front top bottom first wearing oben unten fv tv th row bild nach em do far from w".split()
)
_NUMBER = re.compile(r"\d{1,3}(?:\s*/\s*\d{1,3})?|\|")


def split_caption(line: str, *, in_slot: bool = False) -> Captioned:
    """Split a caption into its text and its credit; without a credit, the text is the line without labels.

    `in_slot` says that a caption stands here for sure: then a final bracket holds its credit in any script, and so do
    other endings that elsewhere would be prose.

    >>> caption = split_caption("FILE PHOTO: Gulls over a bank. Photograph: Ada Roe/EPA")
    >>> caption.text, caption.credit.credit, caption.is_file
    ('Gulls over a bank.', 'Ada Roe/EPA', True)
    >>> split_caption("Mayor Lee (left) at sea (Harbour Lens)", in_slot=True).credit.credit
    'Harbour Lens'
    """
    return _tail_split(line, in_slot) or _head_split(line, in_slot) or _captioned(line, 0, len(line), None, False)


def credit_tail(line: str) -> Captioned | None:
    """Split off the confident credit with which a line ends or begins; `None` for every other line.

    Made to be asked of every line: most are left after one look at their last characters. A line that is nothing but a
    confident credit comes back with an empty text.

    >>> credit_tail("Crews clear the pier on Friday. KCNA via REUTERS").credit.agency
    'Reuters'
    >>> credit_tail("The port stays shut until May, he told Reuters.") is None
    True
    """
    if _may_end_in_credit(line):
        if agency_name(line) is not None:
            return None
        found = _tail_split(line, False)
        if found is not None:
            return found
    return _head_split(line, False) if _may_begin_with_credit(line) else None


# --- Is it worth a look? ---------------------------------------------------------------------------------------------

_CUE = re.compile("[©ⓒ：=＝摄攝撮提翻제]")
_HEAD_CUE = re.compile(r"[^\n/]{0,60}/ ?[A-Z]{2,9} ")


def may_carry_credit(line: str) -> bool:
    """Whether asking `credit_tail` can be worth it: the cheap question to ask first.

    >>> may_carry_credit("Gulls wait on a pier. (AP)"), may_carry_credit("Gulls wait on a pier.")
    (True, False)
    """
    return _may_end_in_credit(line) or _may_begin_with_credit(line)


def _may_begin_with_credit(line: str) -> bool:
    return "/" in line[:70] and _HEAD_CUE.match(line) is not None


def _may_end_in_credit(line: str) -> bool:
    # All in one place, since every line is asked: a call for each of these questions would take longer than they do.
    tail = line[-_REACH:]
    end = tail.rstrip(" \t.。\xa0")
    if not end or (end[-1] in _CLOSERS and _is_bracket_cued(end)):
        return bool(end)
    # A slash or a bar speaks where a house is named beside it, or a label; other signs speak alone.
    if ("/" in tail or "|" in tail) and (may_name_agency(tail) or "oto/" in tail or "ynd/" in tail):
        return True
    if "=" in tail if tail.isascii() else _CUE.search(tail) is not None:
        return True
    last = end[end.rfind(" ") + 1 :].casefold()
    if (last in _LAST_WORDS or not last.isalpha()) and _ends_in_house(end):
        return True
    if (":" in tail and _has_label(tail)) or (" by " in tail and _BY.search(tail) is not None):
        return True
    return "redit" in tail or "ourtesy of" in tail or "edid" in tail or "ortes" in tail or "ot. " in tail


def _is_bracket_cued(end: str) -> bool:
    """A bracket at the end that names a house, or has a label, a slash or letters that are not ASCII in it."""
    opener = _CLOSERS.get(end[-1])
    if opener is None:
        return False
    inner = end[end.find(opener) + 1 : -1]
    return not inner.isascii() or any(map(inner.__contains__, _LABEL_CUES)) or may_name_agency(inner)


def may_be_credit(line: str) -> bool:
    """Whether reading a line as a credit and nothing else can be worth it: the cheap question to ask first.

    >>> may_be_credit("(AP Photo/Ada Roe)"), may_be_credit("Gulls wait on a pier")
    (True, False)
    """
    end = line.rstrip(_TRIMMED)
    if not end or end[-1] >= "\u2e80" or any(map(line.__contains__, _CREDIT_CUES)) or _ends_in_house(end):
        return True
    if (":" in line and _has_label(line)) or (" by " in line and _BY.search(line) is not None):
        return True
    if not line.isascii() and _CREDIT_SIGN.search(line) is not None:
        return True
    if "/" in line or "|" in line or " via " in line or end[end.rfind(" ") + 1 :].casefold() in _TRIMMED_WORDS:
        return may_name_agency(line)
    if end[-1] not in _CLOSERS:
        return False
    # In front of the bracket stands nothing, or a name.
    named = end.rfind(_CLOSERS[end[-1]]) <= _LONGEST_NAME and line.count(" ") <= _WORDS and may_name_agency(line)
    return named or line.lstrip(_MARKS)[0] in _OPENERS


_BY = re.compile(r"(?i:photo|photograph|picture|pic|image)s? by ")


def _has_label(tail: str) -> bool:
    """Whether a colon stands behind what could be the last word of a label, or what could end in one."""
    before, colon, _ = tail.rpartition(":")
    while colon:
        word = before.rstrip()[-16:].rpartition(" ")[2].lstrip(_OPENERS).casefold()
        if (
            word in _LABEL_ENDS
            or word.rpartition(".")[2] in _LABEL_ENDS
            or _GLUED.search(before[-16:].rstrip()) is not None
        ):
            return True
        before, colon, _ = before.rpartition(":")
    return False


def _ends_in_house(end: str) -> bool:
    """Whether the last word could be the last of an agency's name."""
    last = end[end.rfind(" ") + 1 :].casefold()
    if last in _LAST_WORDS:
        # "News", "Sport" and "Photo" are words of menus too.
        return len(end) > _MENU or "/" in end or "." in end or agency_name(end, stocks=True) is not None
    return not last.isalpha() and _is_glued_house(last)


def _is_glued_house(word: str) -> bool:
    """Whether what stands behind a stop in a word ends an agency's name: ``pier.AFP``."""
    stop = max(word.rfind("."), word.rfind("。"), word.rfind("”"), word.rfind(")"))
    return stop >= 0 and word[stop + 1 :] in _LAST_WORDS


_MENU = 24
_HANDED = frozenset(
    "supplied handout contributed submitted provided privat privé stringer screengrab screenshot divulgação reprodução "
    "cortesía istimewa aðsend soukromé privátní prywatne".split()
)
_LAST_WORDS = _HANDED.union(spelling.split()[-1] for table in (AGENCIES, PHOTO_STOCKS) for spelling in table)


_TRIMMED = " \t.。\xa0" + _MARKS
_CREDIT_SIGN = re.compile("[©ⓒ：＝（／摄攝撮影提供제공사图圖]")
_CREDIT_CUES = ("=", "redit", "ourtes", "oto ", "oto/", "ynd/", "ot.", "edid", "ortes", "(c)", "(C)")
_LABEL_CUES = ("/", ":", " by ", " via ", *_CREDIT_CUES)
# What is cut from the end of a line before the rest is read: the last words of buttons, of notes, of "File photo".
_TRIMMED_WORDS = frozenset(
    words.casefold().split()[-1] for words in (*labels.FILE_WORDS, *labels.VIEWER_BUTTONS, *labels.EDITOR_NOTES)
)


# --- Where does the credit begin? ------------------------------------------------------------------------------------


def _tail_split(line: str, in_slot: bool) -> Captioned | None:
    end, is_file = _trim_end(line)
    if not end:
        return None
    base = max(0, end - _REACH)
    start = _credit_start(line[base:end], in_slot)
    if start is None:
        return _captioned(line, 0, end, None, True) if is_file and in_slot else None
    credit = _credit(line[base + start : end], is_file)
    return None if credit is None else _captioned(line, 0, base + start, credit, credit.is_file)


def _credit_start(window: str, in_slot: bool) -> int | None:
    """Where in the window the credit begins with which the window ends."""
    if not window:
        return None
    for find in (
        _in_sure_brackets,
        _after_label,
        _photographed,
        _handed_out,
        _in_chain,
        _in_slot_brackets,
        _around_slash,
        _behind_slash,
    ):
        start = find(window, in_slot)
        if start is not None:
            return start
    return None


def _trim_end(line: str) -> tuple[int, bool]:
    """Where the line ends without buttons, notes to editors and words like "File", and whether it had such words."""
    end = _without_notes(line, len(line.rstrip()))
    file_start = _file_start(line, end)
    if file_start is None or not line[:file_start].strip(_EDGES + _MARKS):
        return end, False
    return len(line[:file_start].rstrip(" \t\xa0")), True


def _without_notes(line: str, end: int) -> int:
    low = max(0, end - 2 * _REACH)
    tail = line[max(low, end - 30) : end].lower()
    if tail.endswith(labels.VIEWER_BUTTONS):
        button = next(button for button in labels.VIEWER_BUTTONS if tail.endswith(button))
        end = len(line[: end - len(button)].rstrip())
    notes = [at for note in labels.EDITOR_NOTES if (at := line.find(note, low, end)) > 0]
    return low + len(line[low : min(notes)].rstrip(_EDGES)) if notes else end


# Brackets.


def _bracket(window: str) -> tuple[int, int] | None:
    """Where the final bracket opens and closes, if the window ends with one that could hold a credit."""
    end = len(window.rstrip(" .。")) if window[-1] in ".。" else len(window)
    if not end or window[end - 1] not in _CLOSERS:
        return None
    opening = _opening(window, end - 1)
    if opening is None or _is_position(window[opening + 1 : end - 1]):
        return None
    return opening, end


def _in_sure_brackets(window: str, in_slot: bool) -> int | None:
    found = _bracket(window)
    if found is None:
        return None
    opening, end = found
    inner, before = window[opening + 1 : end - 1].strip(), window[:opening].rstrip()
    if _is_sure(inner) and _stands_alone(inner, before, in_slot, stopped=end < len(window)):
        return _with_name_before(window, opening)
    return None


def _in_slot_brackets(window: str, in_slot: bool) -> int | None:
    """A last bracket, whatever it says; but one that a full stop follows belongs to the sentence."""
    found = _bracket(window) if in_slot else None
    if found is None or found[1] < len(window):
        return None
    inner, before = window[found[0] + 1 : -1].strip(), window[: found[0]].rstrip()
    return found[0] if _may_be_slotted(inner, before) else None


def _around_slash(window: str, in_slot: bool) -> int | None:
    """``Gulls on the pier Harbour Lens/Ada Roe``: two names and a slash, in a caption's place."""
    found = _SLASHED.search(window) if in_slot and "/" in window[-_ALONE:] else None
    if found is None or len(window[: found.start()].split()) < 3 or _has_digit(found[0]) or not _reads(found[0]):
        return None
    return found.start()


_SLASHED = re.compile(r"(?<!\S)[^\W\d_a-z][^\s/]*(?:/[^\W\d_a-z][^\s/]*){1,4}(?: [^\W\d_a-z][^\s/]*){0,2}\Z")


def _behind_slash(window: str, in_slot: bool) -> int | None:
    text, slash, tail = window.rpartition(" / ")
    return len(text) + len(slash) if in_slot and slash and _is_person(tail) and len(text.split()) > 3 else None


def _opening(window: str, closing: int) -> int | None:
    opener, depth = _CLOSERS[window[closing]], 0
    for at in range(closing, -1, -1):
        if window[at] == window[closing]:
            depth += 1
        elif window[at] == opener:
            depth -= 1
            if depth == 0:
                return at
    return None


def _is_sure(inner: str) -> bool:
    """Whether what stands in brackets is a credit by its own words."""
    label = _label_end(inner)
    if label is not None:
        return _is_labelled(inner[:label], inner[label:], behind=True)
    if len(inner) < 24 and (inner.endswith(("撮影", "提供", "제공")) or inner.startswith(labels.TAKEN_FROM)):
        return True
    if not _reads(inner):
        return False
    return bool(locate_agencies(inner, stocks=True)) or _is_name_and_house(inner)


def _is_name_and_house(text: str) -> bool:
    name, slash, house = text.partition("/")
    return bool(slash) and _is_person(name.strip()) and house.strip()[:1].isupper() and not _has_digit(house)


def _stands_alone(inner: str, before: str, in_slot: bool, *, stopped: bool) -> bool:
    """Whether a bracket that holds a bare agency stands behind a caption, not in a sentence or a dateline."""
    if not before or agency_name(inner, stocks=True) is None:
        return True
    if _is_short_form(inner, before):
        return False
    if in_slot or before[-1] in _STOPS + "”\"'’»)":
        return True
    if stopped and len(before) >= _REACH - 20:
        return False
    words = before.split()
    return (
        len(words) >= 5 or sum(word[0].islower() for word in words) >= 2 or (_is_caseless(before) and len(before) > 11)
    )


def _is_short_form(inner: str, before: str) -> bool:
    """Whether the bracket only shortens the name in front of it: ``Harbour Trust of Inland (HTI)``."""
    letters = [char for char in inner.casefold() if char.isalnum()]
    if not 2 <= len(letters) <= 6:
        return False
    initials = [word[0].casefold() for word in re.findall(r"\w+", before)[-len(letters) - 3 :]]
    at = 0
    for initial in initials:
        if at < len(letters) and initial == letters[at]:
            at += 1
    return at == len(letters) and before[-1] not in _STOPS


def _with_name_before(window: str, opening: int) -> int:
    """``… in the square. Ada Roe (REUTERS)``: the name belongs to the credit."""
    if not locate_agencies(window[opening:], stocks=True):
        return opening
    for start in _sentence_starts(window[:opening], max(0, opening - _LONGEST_NAME)):
        if _is_person(window[start:opening].strip()) and not _is_caseless(window[start:opening]):
            return start
    return opening


def _may_be_slotted(inner: str, before: str) -> bool:
    if (
        not inner
        or len(inner) > 80
        or len(inner.split()) > 10
        or _is_date(inner)
        or any(char in "?!;" for char in inner)
    ):
        return False
    if not before or before[-1] in _STOPS:
        return True
    if re.search(r"\b\d{1,4}\b", inner) or re.fullmatch(r"[A-Z]{1,2}-[\w. -]+|[A-Z]\.", inner):
        return False
    tag = inner.isupper() and inner.isascii() and len(inner) <= 5
    last = before.rsplit(None, 1)[-1]
    return not (tag and (last[:1].isupper() or _is_short_form(inner, before)))


# Labels.


def _after_label(window: str, in_slot: bool) -> int | None:
    """The last label that a credit follows, or the first of two that stand together: "© Quelle: …"."""
    first: int | None = None
    for start, end in reversed(_labels(window)):
        if first is not None:
            if end < first:
                break
            first = start
        elif _is_labelled(window[start:end], window[end:], in_slot, _is_text(window[:start])) and _label_stands(
            window, start, end
        ):
            first = start
    return first


def _labels(window: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in _SIGN.finditer(window) if _has_sign(window) else ():
        if window[match.start()] in _COLONS:
            start = _label_start(window, match.start())
            if start is not None:
                found.append((start, match.end()))
        else:
            found.append(match.span())
    if any(cue in window for cue in _OPENER_CUES):
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
_OPENER = re.compile(rf"(?<![^\W_])(?i:{_any_of(labels.CREDIT_OPENERS)})(?:(?<=[/=.])|(?=\s))\s*")
_HARD = frozenset(word.casefold() for word in labels.CREDIT_LABELS + labels.FILE_HEADS[1:])
_SOFT = frozenset(labels.SOURCE_LABELS)
_LABEL_ENDS = frozenset(label.split()[-1] for label in _HARD | _SOFT)
_VAGUE = frozenset(["photos", "pictures", "images", "media", "fotos", "bilder", "image", "picture", "illustration"])
_GLUED = re.compile(
    "(?:Image Credits?|Photo Credits?|Fotos?|FOTOS?|Photos?|PHOTOS?|Credits?|Crédits?|Bild|Bildquelle|Bildrechte"
    "|Image|Picture|Quelle|Фото|写真|画像|图片来源|图源|图片?|圖片來源|圖片?|사진 ?제공|사진 ?출처|사진|출처|ภาพ|提供)$"
)


def _label_start(window: str, colon: int) -> int | None:
    """Where the label begins whose colon stands there: up to three words, or a word glued to what precedes it."""
    end = len(window[:colon].rstrip())
    low, cut, start = max(0, end - 30), end, None
    for _ in range(3):
        cut = window.rfind(" ", low, cut)
        word = window[max(cut + 1, low) : end].lstrip(_OPENERS + _EDGES + ".")
        for part in (word, re.split(r"[.!?…。”)]", word)[-1]):
            if part.casefold() in _HARD or part.casefold() in _SOFT:
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
    return before[-1] in _STOPS + _OPENERS + '|/–—-▲)”»"' or bool(locate_agencies(window[end:], stocks=True))


def _is_labelled(label: str, rest: str, in_slot: bool = False, behind: bool = False) -> bool:
    """Whether what follows a label is a credit; `behind` says that the label stands behind a text or in brackets."""
    rest = rest.strip(" .。")
    if not rest or not _reads(rest, lenient=True):
        return False
    if locate_agencies(rest, stocks=True):
        return True
    word = label.strip(_COLONS + " ©ⓒ").casefold()
    if _is_date(rest) or (word in _SOFT and not in_slot and "=" not in label):
        return False
    # Alone on its line, "Photos: A Royal Wedding" is a link and "© Paper" the page's own mark.
    doubtful = word in _VAGUE or not word
    return not doubtful or behind or in_slot or _is_person(rest) or _is_name_and_house(rest)


def _is_text(before: str) -> bool:
    """Whether what stands in front of a label is text, not a menu."""
    before = before.rstrip()
    return (
        before[-1:] in tuple(_STOPS + ")”") or len(before.split()) >= 4 or (_is_caseless(before) and len(before) > 11)
    )


def _label_end(text: str) -> int | None:
    """Where the label ends with which the text begins."""
    for start, end in _labels(text[:60]):
        return end if start == 0 else None
    return None


# Behind the name: 摄, 撮影, 제공.
_SHOT = re.compile(
    r"(?:(?:新[华華]社|中新社|本[报報])?[\w ]{0,4}(?:记者|記者|[发發]))[\w· ]{2,14}[摄攝]$"
    r"|(?<=[。，）)」 ])[\w·]{2,8} ?[摄攝]$"
    r"|(?<=[、＝=])[^、=＝。\s]{2,10}撮影$"
    r"|[=＝（(／/][^=＝。、（(]{1,24}(?:撮影|提供|共同|時事|ロイター|から)$"
    r"|(?:(?<=[。」）)] )|(?<=[。」）)]))[^\s。、]{2,16}(?:撮影|提供)$"
    r"|(?<=[.다\])] )[^\s.,]{2,16}(?: ?제공| ?사진공동취재단)$"
    r"|[/／] ?[\w ]{0,12}사진공동취재단$"
)


def _photographed(window: str, _in_slot: bool) -> int | None:
    if window.isascii():
        return None
    low = max(0, len(window) - 44)
    match = _SHOT.search(window[low:].rstrip(" .。"))
    return low + match.start() if match else None


def _handed_out(window: str, in_slot: bool) -> int | None:
    """``Gulls on the pier. Supplied``: nobody is named, but a sentence of one such word is a credit."""
    text = window.rstrip(" .。")
    start = text.rfind(" ") + 1
    stopped = in_slot or text[:start].rstrip()[-1:] in tuple(_STOPS + '”"»')
    return start if stopped and text[start : start + 1].isupper() and text[start:].casefold() in _HANDED else None


# A chain of names: Ada Roe/AFP via Getty Images.


def _in_chain(window: str, in_slot: bool) -> int | None:
    if not in_slot and not (_ends_in_house(window.rstrip(" .。")) or _LINK.search(window, max(0, len(window) - 100))):
        return None
    found = locate_agencies(window, stocks=True)
    for start in _sentence_starts(window):
        tail = window[start:].strip(" .。")
        named = any(begin >= start for begin, _, _ in found)
        if (named or in_slot) and _is_chain(tail, window[:start], named, in_slot):
            return start
    return _unstopped(window, found, in_slot) if found else None


_LINK = re.compile(r"[/|]| via ")

# A full stop behind an initial or "St." ends no sentence.
_BREAK = re.compile(r"(?<=[^\W\d_]{2})\.(?=\s*\S)|(?<=\d)\.(?=\s*[^\s\d])|[!?…。！？।؟۔”»\"）)\]]+\s*|\s[–—-]+\s")
_ABBREVIATED = frozenset(
    ["st", "mr", "mrs", "ms", "dr", "jr", "sr", "fr", "gen", "sen", "gov", "rep", "no", "nr", "prof"]
)


def _sentence_starts(window: str, low: int = 0) -> list[int]:
    """Where something new may begin, the last first, none above `low`; 0 is the window's own start."""
    starts: list[int] = []
    for match in _BREAK.finditer(window, low):
        start = match.end()
        while start < len(window) and window[start] in " \t\xa0./—–-●·•":
            start += 1
        if start < len(window) and (match[0] != "." or _ends_sentence(window, match.start(), start)):
            starts.append(start)
    return [*reversed(starts), 0]


def _ends_sentence(window: str, stop: int, start: int) -> bool:
    word = window[max(0, stop - 12) : stop]
    word = word[word.rfind(" ") + 1 :]
    # "abc.de" and "3.5" go on; ". dpa" does not.
    return word.casefold() not in _ABBREVIATED and (start > stop + 1 or not window[start].islower())


def _is_chain(tail: str, before: str, named: bool, in_slot: bool) -> bool:
    words = tail.split()
    if not words or words[0].casefold() in ("via", "and", "or", "by") or not _reads(tail):
        return False
    before = before.rstrip()
    linked = "/" in tail or "|" in tail or " via " in tail
    if _is_all_houses(_without_file(tail)[0]):
        dashed = before.rstrip(" –—-/")
        return in_slot or (bool(before) and dashed[-1:] in tuple(_STOPS + '”"»)）'))
    if named:
        return linked or "," in tail or (in_slot and not _is_caseless_prose(tail))
    return in_slot and bool(before) and before[-1] in _STOPS + "/" and len(words) <= 6 and not _is_caseless_prose(tail)


def _is_all_houses(text: str) -> bool:
    """Whether a string names agencies and nothing else."""
    at = 0
    for begin, end, _ in locate_agencies(text, stocks=True):
        if text[at:begin].strip():
            return False
        at = end
    return at > 0 and not text[at:].strip()


def _unstopped(window: str, found: tuple[tuple[int, int, str], ...], in_slot: bool) -> int | None:
    """The credit follows the caption without a stop: ``Gulls at the quay ADA ROE / AFP``."""
    begin, end, _ = found[-1]
    if window[end:].strip(" .。"):
        begin = next((start for start, stop, _ in found if window[stop : stop + 1] == "/"), len(window))
        tail = window[begin:]
        house, _, name = tail.partition("/")
        return begin if house.isupper() | house.islower() and _is_person(name.strip()) and _reads(tail) else None
    before = window[:begin].rstrip()
    if before.endswith(("/", "|", " via", "/via")):
        return _name_run(window, begin)
    last = before.rsplit(None, 1)[-1].casefold() if before else ""
    house = window[begin:end]
    told = (
        in_slot
        and last not in _GOVERNING
        and (house.isupper() or house.casefold() in PHOTO_STOCKS or _is_caseless(house))
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
        elif names < 3 and _is_name_word(token) and token[-1] not in ",;:":
            names += 1
        else:
            break
        start = at
    start = _shouted_name(window, start, agency)
    if not linked or not _has_name(window[start:agency]) or not _reads(window[start:]):
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
    words = [word for word in re.split(r"[\s/|]+", text) if word and word.casefold() != "via"]
    return (
        len(words) >= 2
        or any(word.casefold() in labels.PLACEHOLDERS for word in words)
        or bool(locate_agencies(text, stocks=True))
    )


# --- Credits in front of the text ------------------------------------------------------------------------------------


def _head_split(line: str, in_slot: bool) -> Captioned | None:
    """``OMAR EX / AFP Residents wait …``, ``Foto: dpa Der Hafen …``."""
    head = line[:_REACH]
    lead = len(head) - len(head.lstrip(_MARKS))
    end = _head_end(head, lead, in_slot)
    if end is None or len(line[end:].split(None, 4)) < 4:
        return None
    credit = _credit(line[lead:end], False)
    return None if credit is None else _captioned(line, end, len(line), credit, credit.is_file)


def _head_end(head: str, lead: int, in_slot: bool) -> int | None:
    for begin, end, _ in locate_agencies(head[lead : lead + 80], stocks=True)[:3]:
        before, after = head[lead : lead + begin].rstrip(), head[lead + end : lead + end + 2]
        shouted = before.endswith("/") and before.isupper() and len(before.split()) > 1
        labelled = _label_end(before + " x") is not None and (not before or _reads(before, lenient=True))
        alone = not before and in_slot and head[lead + begin : lead + end].isupper()
        if (shouted or labelled or alone) and after[:1] == " " and after[1:].isupper():
            return lead + end
    return None


# --- What the credit says --------------------------------------------------------------------------------------------


def _credit(raw: str, is_file: bool) -> Credit | None:
    text, labelled = raw, False
    for _ in range(6):
        before = text
        text = _unbracketed(text.strip(_EDGES + " .。"))
        text, was_file = _without_file(text)
        text, was_labelled = _without_label(text)
        is_file, labelled = is_file or was_file, labelled or was_labelled
        if text == before:
            break
    text = _abbreviation_restored(raw, text)
    if not text:
        return None
    agency = _agency(text)
    return Credit(
        credit=text,
        photographer=_photographer(text, sure=labelled or agency is not None),
        agency=agency,
        is_file=is_file,
    )


def _abbreviation_restored(raw: str, text: str) -> str:
    at = raw.find(text) + len(text)
    return text + "." if text.endswith((" Jr", " Sr")) and raw[at : at + 1] == "." else text


def _unbracketed(text: str) -> str:
    while len(text) > 1 and text[-1] in _CLOSERS and _opening(text, len(text) - 1) == 0:
        text = text[1:-1].strip()
    # "(Foto:" stood on the line above.
    if len(text) > 1 and text[-1] in _CLOSERS and _CLOSERS[text[-1]] not in text:
        text = text[:-1].rstrip()
    return text


def _without_file(text: str) -> tuple[str, bool]:
    start = _file_start(text, len(text), loose=True)
    if start:
        return text[:start].rstrip(_EDGES + " "), True
    head = _FILE_HEAD.match(text)
    return (text[head.end() :], True) if head else (text, False)


def _without_label(text: str) -> tuple[str, bool]:
    end = _label_end(text)
    if end:
        return _CODE.sub("", text[end:], count=1) if text[end : end + 1].isdigit() else text[end:], True
    credit = _CREDIT_WORD.match(text)
    if credit:
        return text[credit.end() :], True
    low = text.casefold()
    for tail in labels.CREDIT_TAILS if low.endswith(labels.CREDIT_TAILS) else ():
        if low.endswith(tail) and len(text) > len(tail) and (not tail[0].isascii() or text[-len(tail) - 1] == " "):
            kept = text[: -len(tail)].rstrip()
            return (kept, True) if tail != "foto" or not agency_name(text) else (text, False)
    return text, False


_NEWS = frozenset(AGENCIES.values())
_CODE = re.compile(r"\d{3,}\s+")
_CREDIT_WORD = re.compile(r"(?:Credit)+ ?(?=[A-Z])(?!Suisse|Agricole|Mutuel|Union)")


def _agency(credit: str) -> str | None:
    via = credit.casefold().rfind("via ")
    if via >= 0:
        houses = locate_agencies(credit[via + 4 :], stocks=True)
        if houses:
            return houses[0][2]
    found = [name for _, _, name in locate_agencies(credit, stocks=True)]
    return next((name for name in found if name in _NEWS), found[0] if found else None)


_PARTS = re.compile(r"\s*[/|;=＝、（()@\[\]]\s*|,\s+|\s+[–—-]\s+|\s+(?:via|for|für|para)\s+", re.IGNORECASE)
_REPORTER = re.compile(r"(?:记者|記者|[发發])\s*([\w·]{2,6}(?: [\w·]{1,4})?)$")


def _photographer(credit: str, *, sure: bool) -> str | None:
    shot = _REPORTER.search(credit[-24:])
    if shot:
        return shot[1]
    # Without capitals to tell, a name alone may be a house's as well.
    if not sure and "/" not in credit and _is_caseless(credit):
        return None
    return next((part for part in _PARTS.split(credit) if _is_person(part)), None)


# --- Files -----------------------------------------------------------------------------------------------------------

_FILE = frozenset(labels.FILE_WORDS)
_FILE_ENDS = frozenset(word.split()[-1] for word in labels.FILE_WORDS)
_FILE_LAST = re.compile("[/,|–—([（［【〔][^/,|–—([（［【〔 ]{2,16}$")
_FILE_BREAKS = "([（［【〔/,|–—"
_FILE_HEAD = re.compile(
    rf"[\[(]?(?:(?:FILE|File)(?=\s*[-–—:])|(?i:{_any_of(labels.FILE_HEADS[1:])}))[\])]?\s*(?:[:：]|[-–—](?=\s))\s*"
    r"|FILE(?=\s)\s*"
)


def _file_start(line: str, end: int, *, loose: bool = False) -> int | None:
    """Where "(Archivbild)", "/File Photo", "—FILE" begin with which the line ends."""
    low = max(0, end - 40)
    core = line[low:end].rstrip(" .)]）】〕］")
    if core[core.rfind(" ") + 1 :].casefold().lstrip(_FILE_BREAKS) not in _FILE_ENDS and not _FILE_LAST.search(core):
        return None
    at = max(core.rfind(mark) for mark in _FILE_BREAKS)
    if at >= 0 and core[at + 1 :].strip().casefold() in _FILE and (loose or core[at] != ","):
        return low + len(core[:at].rstrip(_FILE_BREAKS + " "))
    one = core.rfind(" ") + 1
    two = core.rfind(" ", 0, max(one - 1, 0)) + 1
    for start in (two, one):
        stopped = core[:start].rstrip().endswith(tuple(_STOPS))
        if (loose or stopped) and core[start:].casefold() in _FILE and (start or not low):
            return low + start
    return None


# --- Small questions -------------------------------------------------------------------------------------------------


_NO_CREDIT = re.compile('[?!;“”„«»"•…]')


def _reads(text: str, *, lenient: bool = False) -> bool:
    """Whether a string could be a credit: names and small words only, no sentence, no date."""
    if not text or len(text) > _REACH or _NO_CREDIT.search(text) is not None:
        return False
    if any(map(text.casefold().__contains__, labels.NOT_CREDITS)):
        return False
    rest = text
    for begin, end, _ in reversed(locate_agencies(text, stocks=True)):
        rest = rest[:begin] + " " + rest[end:]
    rest = re.sub(r"@\S+", "", rest)
    words = [word for word in re.split(r"[\s/|,&()\[\]（）©ⓒ@:=＝+–—]+", rest) if word.strip(".'’*#-")]
    if len(words) > _WORDS or (_is_caseless(text) and (len(text) > 60 or len(words) > 8 or _has_stop(text))):
        return False
    odd = sum(not _fits(word) for word in words)
    if not lenient or odd == 0:
        return odd == 0
    return odd == 1 and len(re.findall(r"\w+", text)) > 2 and not _has_digit(rest) and len(_sentence_starts(text)) == 1


def _fits(word: str) -> bool:
    if word.isdigit():
        return len(word) in (3, 5, 6)
    first = word.lstrip(".'’‘*#-")[:1]
    if first.islower():
        return word.casefold() in _SMALL or "." in word[1:-1]
    return not any(char.isdigit() for char in word[:1])


_SMALL = labels.JOINERS | labels.PARTICLES | labels.PLACEHOLDERS


def _has_stop(text: str) -> bool:
    return any(mark in text[:-1] for mark in ("。", "！", "？", "؟", "۔", "।", ". ", "..", "./"))


def _is_person(text: str) -> bool:
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50:
        return False
    if any(word.casefold().strip(".,") in _NO_PERSON or word in _NO_NAME for word in words) or locate_agencies(
        text, stocks=True
    ):
        return False
    full = [word for word in words if word not in labels.PARTICLES]
    return len(full) >= 2 and all(map(_is_name_word, words)) and len(full[-1].strip(".")) > 1 - (len(full[0]) > 2)


_NO_PERSON = labels.ORGANISATION_WORDS | labels.PLACEHOLDERS
_NO_NAME = labels.JOINERS - labels.PARTICLES - {"e", "i"}
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\d_/|()\[\]:;=©<>!?\"“”„,&@#*]*)\Z")


def _is_name_word(word: str) -> bool:
    """Whether a word can stand in a person's name: a capital, a particle, or a script without capitals."""
    if _NAME_WORD.match(word) is None or (word[-1] == "." and len(word) > 5):
        return False
    return not word[0].islower() or word.casefold() in labels.PARTICLES or word[1:2] in "’'"


def _is_position(inner: str) -> bool:
    words = re.findall(r"[^\s,;.\-–/()]+", inner.casefold())
    return all(word in labels.POSITIONS or (word.isdigit() and len(word) < 3) for word in words)


def _is_date(text: str) -> bool:
    return bool(re.search(r"\d{1,2}[.:/月日]|\b(?:19|20|21)\d\d\b|^\d+$", text))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_caseless(text: str) -> bool:
    return text.lower() == text.upper()


def _is_caseless_prose(text: str) -> bool:
    return _is_caseless(text) and (len(text) > 20 or len(text.split()) > 4)


# --- The caption's text ----------------------------------------------------------------------------------------------

_CAPTION_LABEL = re.compile(rf"(?i:{_any_of(labels.CAPTION_LABELS)})\s?[:：]\s*")


def _captioned(line: str, start: int, end: int, credit: Credit | None, is_file: bool) -> Captioned:
    """The caption that stands in ``line[start:end]``, without marks, labels and "File" at its ends."""
    end = len(line[:end].rstrip(_EDGES + " ([（［【〔"))
    # "The pier. ./AGENCY" leaves a second stop.
    if credit is not None and line[:end].endswith((" .", "..")) and not line[:end].endswith("..."):
        end = len(line[: end - 1].rstrip())
    file_start = _file_start(line, end) if end else None
    if file_start is not None and file_start > start:
        end, is_file = len(line[:file_start].rstrip(" \t\xa0")), True
    while start < end and line[start] in _MARKS + "|/":
        start += 1
    for head in (_FILE_HEAD, _CAPTION_LABEL, _FILE_HEAD):
        match = head.match(line, start, end)
        if match is not None and match.end() < end:
            start, is_file = match.end(), is_file or head is _FILE_HEAD
    if start >= end:
        start = end = 0
    return Captioned(text=line[start:end], credit=credit, start=start, end=end, is_file=is_file)


# --- What is glued together ------------------------------------------------------------------------------------------

# A pattern that begins with a character is far quicker than one that begins with a set of them.
_LETTER_AFTER = {bracket: re.compile(rf"{re.escape(bracket)}(?=[^\W\d_])") for bracket in ")]）】"}
_HOUSE_CUES = {
    **{mark: re.compile(f"{mark} ?(?=[A-Za-z])") for mark in ":/©"},
    "via ": re.compile(r"\bvia (?=[A-Z])"),
}
_GLUING_LABELS = ("redit", "redits", "REDIT", "oto", "otos", "OTO", "Image", "Picture", "Bild", "Quelle")
_NEXT = re.compile(
    r"(?!Images|Photo|Pictures|Press|News|Wire|Media|Stock|Sport)"
    r"(?:[A-ZÀ-ÞА-Я][a-zß-ÿа-я]|[A-Z]+ [a-z]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
)
_SHOUT = re.compile(r"[A-Z]{3,}\b")


def glue_cuts(line: str) -> tuple[int, ...]:
    """Where a line must be cut because a credit, or a second copy, is glued to what stands there: offsets, ascending.

    >>> glue_cuts("The pair at seaCredit: GettyThey wed in MayCredit: GettyLater that year they left.")
    (28, 56)
    >>> glue_cuts("A crew clears the pierA crew clears the pier")
    (22,)
    """
    cuts = list(_copy_cuts(line))
    for bracket, letter_after in _LETTER_AFTER.items():
        if bracket in line and letter_after.search(line) is not None:
            cuts += _bracket_cuts(line, letter_after)
    for mark, cue in _HOUSE_CUES.items():
        if mark in line and cue.search(line) is not None:
            cuts += _house_cuts(line, cue)
    return tuple(sorted(set(cuts))) if cuts else ()


def _bracket_cuts(line: str, letter_after: re.Pattern[str]) -> Iterator[int]:
    for match in letter_after.finditer(line):
        end = match.end()
        if line[end].islower():
            continue
        low = max(0, end - 100)
        opening = _opening(line[low:end], end - low - 1)
        if opening is not None and _is_sure(line[low + opening + 1 : end - 1].strip()):
            yield end


def _house_cuts(line: str, cue: re.Pattern[str]) -> Iterator[int]:
    for match in cue.finditer(line):
        start = match.start()
        if line[start] == ":" and not line[max(0, start - 8) : start].rstrip().endswith(_GLUING_LABELS):
            continue
        end = match.end()
        house = _HOUSES.match(line, end) if line[end : end + 2] in _HOUSE_LEADS else None
        if house is None:
            continue
        shout = not house[0].isupper() and _SHOUT.match(line, house.end())
        if shout or _NEXT.match(line, house.end()):
            yield house.end()


def _house_spellings() -> Iterator[str]:
    for table in (AGENCIES, PHOTO_STOCKS):
        for folded, usual in table.items():
            if not folded[0].isascii():
                continue
            yield from CASED.get(folded, (usual, folded.title(), folded.upper()))


_HOUSES = re.compile("|".join(re.escape(house) for house in sorted(set(_house_spellings()), key=len, reverse=True)))
_HOUSE_LEADS = frozenset(house[:2] for house in _house_spellings())
_SEPARATORS = (0, 1, 2, 3)


def _copy_cuts(line: str) -> tuple[int, ...]:
    """``X▲X``: the line is one text twice, with at most three characters between."""
    text = line.strip()
    if text.find(text[:_HALF], _HALF) < 0:
        return ()
    lead = line.find(text)
    again = _begins_again(text)
    if again:
        return (lead + again,)
    for gap in _SEPARATORS:
        half, odd = divmod(len(text) - gap, 2)
        if odd or half < _HALF or text[0] != text[half + gap] or text[half - 1] != text[-1]:
            continue
        between = text[half : half + gap]
        if (
            text[:half] == text[half + gap :]
            and not any(map(str.isalnum, between))
            and any(map(str.isalpha, text[:half]))
            and _is_phrase(text[:half])
        ):
            return _around(lead + half, between)
    return ()


def _begins_again(text: str) -> int:
    """Where a line begins again with all that it has printed or cut off: a picture's text, then its caption."""
    at = text.find(text[:_PREFIX], _PREFIX) if len(text) > 2 * _PREFIX else -1
    if at < 0 or text[at - 1] not in _SPACED:
        return 0
    # A chant begins again before its first words have ended, or more than once.
    begin = text[: _PREFIX // 2]
    if text.find(begin, 1) != at or text.find(begin, at + 1) >= 0:
        return 0
    first = text[:at].rstrip(" \xa0….").rstrip()
    return at if len(first) >= _PREFIX and text.startswith(first, at) and _is_phrase(first) else 0


_PREFIX = 24
_HALF = 12
"""No copy is shorter."""
_SPACED = " \xa0.!?…。"


def _is_phrase(text: str) -> bool:
    return not text.isascii() or " " in text


def _around(middle: int, between: str) -> tuple[int, ...]:
    if not between.strip():
        return (middle + len(between),)
    if between.strip()[-1] in _MARKS:
        return (middle,)
    return (middle, middle + len(between))
