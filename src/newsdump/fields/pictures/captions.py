"""Which part of this string is a caption, and which its credit.

A credit stands where a caption ends, sometimes where it begins.
"""

from __future__ import annotations

import re

from attrs import frozen

from newsdump.fields.lexicon import picture_words
from newsdump.fields.lexicon.agencies import agency_name, locate_agencies
from newsdump.fields.pictures.credits import Credit, credit_of
from newsdump.fields.pictures.cues import may_begin_with_credit, may_end_in_credit
from newsdump.fields.pictures.filed import FILE_HEAD, file_words_start
from newsdump.fields.pictures.labelled import label_end
from newsdump.fields.pictures.names import reads_as_credit
from newsdump.fields.pictures.signs import EDGES, MARKS, REACH, any_of
from newsdump.fields.pictures.tails import credit_start, trim_end

__all__ = ["Captioned", "credit_tail", "split_caption"]


@frozen(kw_only=True)
class Captioned:
    """A caption: ``line[start:end]`` is its text, `credit` what else the line says of the picture."""

    text: str
    credit: Credit | None = None
    start: int
    end: int
    is_file: bool = False


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
    if may_end_in_credit(line):
        if agency_name(line) is not None:
            return None
        found = _tail_split(line, False)
        if found is not None:
            return found
    return _head_split(line, False) if may_begin_with_credit(line) else None


def _tail_split(line: str, in_slot: bool) -> Captioned | None:
    end, is_file = trim_end(line)
    if not end:
        return None
    base = max(0, end - REACH)
    start = credit_start(line[base:end], in_slot)
    if start is None:
        return _captioned(line, 0, end, None, True) if is_file and in_slot else None
    credit = credit_of(line[base + start : end], is_file)
    return None if credit is None else _captioned(line, 0, base + start, credit, credit.is_file)


def _head_split(line: str, in_slot: bool) -> Captioned | None:
    """``OMAR EX / AFP Residents wait …``, ``Foto: dpa Der Hafen …``."""
    head = line[:REACH]
    lead = len(head) - len(head.lstrip(MARKS))
    end = _head_end(head, lead, in_slot)
    if end is None or len(line[end:].split(None, 4)) < 4:
        return None
    credit = credit_of(line[lead:end], False)
    return None if credit is None else _captioned(line, end, len(line), credit, credit.is_file)


def _head_end(head: str, lead: int, in_slot: bool) -> int | None:
    for begin, end, _ in locate_agencies(head[lead : lead + 80], stocks=True)[:3]:
        before, after = head[lead : lead + begin].rstrip(), head[lead + end : lead + end + 2]
        shouted = before.endswith("/") and before.isupper() and len(before.split()) > 1
        labelled = label_end(before + " x") is not None and (not before or reads_as_credit(before, lenient=True))
        alone = not before and in_slot and head[lead + begin : lead + end].isupper()
        if (shouted or labelled or alone) and after[:1] == " " and after[1:].isupper():
            return lead + end
    return None


_CAPTION_LABEL = re.compile(rf"(?i:{any_of(picture_words.CAPTION_LABELS)})\s?[:：]\s*")


def _captioned(line: str, start: int, end: int, credit: Credit | None, is_file: bool) -> Captioned:
    """The caption that stands in ``line[start:end]``, without marks, labels and "File" at its ends."""
    end = len(line[:end].rstrip(EDGES + " ([（［【〔"))
    # "The pier. ./AGENCY" leaves a second stop.
    if credit is not None and line[:end].endswith((" .", "..")) and not line[:end].endswith("..."):
        end = len(line[: end - 1].rstrip())
    file_start = file_words_start(line, end) if end else None
    if file_start is not None and file_start > start:
        end, is_file = len(line[:file_start].rstrip(" \t\xa0")), True
    while start < end and line[start] in MARKS + "|/":
        start += 1
    for head in (FILE_HEAD, _CAPTION_LABEL, FILE_HEAD):
        match = head.match(line, start, end)
        if match is not None and match.end() < end:
            start, is_file = match.end(), is_file or head is FILE_HEAD
    if start >= end:
        start = end = 0
    return Captioned(text=line[start:end], credit=credit, start=start, end=end, is_file=is_file)
