"""What does this string say of who took a picture, and whose it is.

A credit names an agency, a photo stock or a person. *Confident* credits have a credit's label (``Foto:``, ``©``), name
an agency or a stock, or look like ``(Name/ORG)``. Others, such as a name alone in brackets, are credits only *in the
slot*: where the caller knows, from position or from repetition, that a caption stands.
"""

from __future__ import annotations

import re

from attrs import frozen

from newsdump.fields.letters import is_caseless
from newsdump.fields.lexicon import picture_words
from newsdump.fields.lexicon.agencies import AGENCIES, agency_name, locate_agencies
from newsdump.fields.pictures.filed import without_file
from newsdump.fields.pictures.labelled import LABELS, SOURCES, label_end
from newsdump.fields.pictures.names import names_a_person, reads_as_credit
from newsdump.fields.pictures.signs import (
    CLOSERS,
    COLONS,
    EDGES,
    MARKS,
    OPENERS,
    REACH,
    SHORT,
    has_digit,
    opening_of,
)
from newsdump.fields.pictures.tails import credit_start, trim_end

__all__ = ["Credit", "credit_beside", "credit_of", "read_credit"]


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


def read_credit(line: str, *, in_slot: bool = False) -> Credit | None:
    """Read a line that is nothing but a credit, or say `None`.

    The bare name of a news agency may be a byline, a sign-off or a button as well: it counts only `in_slot`.

    >>> read_credit("(AP Photo/Ada Roe, File)")
    Credit(credit='AP Photo/Ada Roe', photographer='Ada Roe', agency='AP', is_file=True)
    >>> read_credit("Ada Roe"), read_credit("Ada Roe", in_slot=True).photographer
    (None, 'Ada Roe')
    """
    text = line.strip(MARKS)
    if not text or len(text) > REACH:
        return None
    end, is_file = trim_end(text)
    if agency_name(text[:end]) and not in_slot:
        return None
    start = credit_start(text[:end], in_slot)
    if start is None and (agency_name(text[:end], stocks=True) or (in_slot and reads_as_credit(text[:end]))):
        start = 0
    if start is None or text[:start].strip(EDGES + OPENERS):
        return None
    return credit_of(text[start:end], is_file)


def credit_beside(line: str) -> Credit | None:
    """Read a line that is a credit if a caption stands beside it: in brackets, with a label or a slash, or an agency.

    >>> credit_beside("(Harbour Lens)").credit, credit_beside("Ada Roe")
    ('Harbour Lens', None)
    """
    if not 1 < len(line) <= SHORT:
        return None
    text = line.strip(MARKS + ".")
    bracketed = text[:1] in OPENERS and text[-1:] in CLOSERS
    if not bracketed and line[0] not in "©ⓒ/" and "/" not in text and agency_name(text, stocks=True) is None:
        end = label_end(text) if any(colon in text for colon in COLONS) else None
        # A source alone may be that of a chart or of the text.
        if not end or text[:end].strip(COLONS + " ").casefold() in SOURCES:
            return None
    found = read_credit(line, in_slot=True)
    if found is None or len(found.credit) < 2 or has_digit(found.credit) or found.credit[0].islower():
        return None
    return found if len(found.credit.split()) <= _CHAINED and reads_as_credit(found.credit) else None


_CHAINED = 9


def credit_of(raw: str, is_file: bool) -> Credit | None:
    """The credit that stands in `raw` with its brackets, its label and the word "File"; `None` if nothing remains.

    >>> credit_of("(Foto: Ada Roe/dpa, Archiv)", False)
    Credit(credit='Ada Roe/dpa', photographer='Ada Roe', agency='dpa', is_file=True)
    """
    text, labelled = raw, False
    for _ in range(6):
        before = text
        text = _unbracketed(text.strip(EDGES + " .。"))
        text, was_file = without_file(text)
        text, was_labelled = _without_label(text)
        is_file, labelled = is_file or was_file, labelled or was_labelled
        # One plain word has nothing more to lose.
        if text == before or (text.isascii() and text.isalnum() and "redit" not in text):
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
    while len(text) > 1 and text[-1] in CLOSERS and opening_of(text, len(text) - 1) == 0:
        text = text[1:-1].strip()
    # "(Foto:" stood on the line above.
    if len(text) > 1 and text[-1] in CLOSERS and CLOSERS[text[-1]] not in text:
        text = text[:-1].rstrip()
    return text


def _without_label(text: str) -> tuple[str, bool]:
    end = label_end(text)
    if end:
        return _CODE.sub("", text[end:], count=1) if text[end : end + 1].isdigit() else text[end:], True
    credit = _CREDIT_WORD.match(text)
    if credit:
        return text[credit.end() :], True
    low = text.casefold()
    for tail in picture_words.CREDIT_TAILS if low.endswith(picture_words.CREDIT_TAILS) else ():
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
    if not found:
        return next((part for part in _PARTS.split(credit) if part in _IN_CREDITS), None)
    return next((name for name in found if name in _NEWS), found[0])


# Houses whose short names say something else anywhere but in a credit: PA is a state in datelines.
_IN_CREDITS = frozenset(("PA",))
_PARTS = re.compile(r"\s*[/|;=＝、（()@\[\]]\s*|,\s+|\s+[–—-]\s+|\s+(?:via|for|für|para)\s+", re.IGNORECASE)
_REPORTER = re.compile(r"(?:记者|記者|[发發])\s*([\w·]{2,6}(?: [\w·]{1,4})?)$")


def _photographer(credit: str, *, sure: bool) -> str | None:
    shot = _REPORTER.search(credit[-24:])
    if shot:
        return shot[1]
    # Without capitals to tell, a name alone may be a house's as well.
    if not sure and "/" not in credit and is_caseless(credit):
        return None
    return next(filter(None, map(_person, _PARTS.split(credit))), None)


def _person(part: str) -> str | None:
    """The person whom a part of a credit names, perhaps behind a label without its colon: ``Photo Ada Roe``."""
    label, _, name = part.partition(" ")
    return part if names_a_person(part) else name if label.casefold() in LABELS and names_a_person(name) else None
