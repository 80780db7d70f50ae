"""Does this line hint at a picture: a button that opens one, a label alone, words such as "left"."""

from __future__ import annotations

import re

from newsdump.fields.lexicon import picture_words
from newsdump.fields.pictures.brackets import is_position
from newsdump.fields.pictures.credits import credit_beside
from newsdump.fields.pictures.labelled import LABELS
from newsdump.fields.pictures.names import names_a_person
from newsdump.fields.pictures.signs import CLOSERS, COLONS, OPENERS, SHORT, STOPS, has_digit, opening_of

__all__ = ["LONGEST_BUTTON", "is_caption_label", "is_credit_label", "is_viewer", "says_picture"]

LONGEST_BUTTON = 40
"""No button that opens a picture has more characters."""


def is_credit_label(line: str) -> bool:
    """Whether a line is the label of a credit and nothing else: ``Foto:``, ``(Image:``, ``Credit``."""
    if len(line) > 24:
        return False
    text = line.strip(OPENERS + COLONS + " ,")
    return text.casefold() in LABELS and (text != line or text.casefold() in ("credit", "credits", "crédit", "crédito"))


def is_caption_label(line: str) -> bool:
    """Whether a line is a caption's label and nothing else: ``Image caption,``, ``Bildunterschrift:``."""
    return len(line) < 24 and line.strip(COLONS + " ,").casefold() in _CAPTIONED


_CAPTIONED = frozenset(label for label in picture_words.CAPTION_LABELS if label not in picture_words.CREDIT_LABELS)


def is_viewer(line: str) -> bool:
    """Whether a line is the button that opens a picture, or counts it: ``View 3 Images``, ``2 of 12 |``.

    >>> is_viewer("View 3 Images"), is_viewer("Open image in gallery"), is_viewer("View from the pier")
    (True, True, False)
    """
    if len(line) > LONGEST_BUTTON:
        return False
    text = line.casefold().strip(" |:：.›»>+*()[]")
    if not has_digit(text):
        return text in _VIEWERS
    words = " ".join(_NUMBER.sub(" ", text).split())
    return words in picture_words.VIEWER_COUNTS and (words != "" or "/" in text or "|" in text)


def says_picture(line: str) -> bool:
    """Whether the words of a line, in the body of an article, say that it stands below a picture.

    >>> says_picture("Gulls on an empty pier. (Harbour Lens)"), says_picture("Mayor Lee (left) at sea.")
    (True, True)
    >>> says_picture("Mayor Lee left (on Monday) for the sea.")
    False
    """
    end = line[-1]
    if end in CLOSERS:
        opening = opening_of(line[-SHORT:], min(len(line), SHORT) - 1)
        if opening is not None:
            opening += max(0, len(line) - SHORT)
            stopped = line[:opening].rstrip()[-1:] in tuple(STOPS + '”"»')
            if stopped and credit_beside(line[opening:]) is not None:
                return True
    elif " / " in line and line.count(" / ") == 1:
        text, _, name = line.rpartition(" / ")
        if names_a_person(name) and len(text.split()) > _CAPTION and _HOUR.search(text) is None:
            return True
    return "(" in line and any(_places(found[1]) for found in _BRACKETED.finditer(line))


def _places(inner: str) -> bool:
    """Whether a bracket says where somebody stands: ``left``, ``2. v. r.``; not ``R``, a party, nor ``57``, an age."""
    if inner[0].isupper() or inner.isdecimal() or not is_position(inner):
        return False
    return any(word.strip(".") in _SIDES for word in inner.casefold().replace("-", " ").replace(",", " ").split())


_VIEWERS = frozenset(line.casefold() for line in picture_words.VIEWER_LINES)
_CAPTION = 5
_HOUR = re.compile(r"\d:\d")
_BRACKETED = re.compile(r"\(([^()]{1,40})\)")
_SIDES = picture_words.POSITIONS - frozenset(
    "in the of and to at on von im de a la el i h t g d v c m z po en au ao al à 中 first second third fourth 1st 2nd "
    "3rd 4th above below back front top bottom first wearing oben unten fv tv th row bild nach em do far from w".split()
)
_NUMBER = re.compile(r"\d{1,3}(?:\s*/\s*\d{1,3})?|\|")
