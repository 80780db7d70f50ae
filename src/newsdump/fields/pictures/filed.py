"""Does this string say that its picture comes from the files: ``(Archivbild)``, ``/File Photo``, ``FILE -``."""

from __future__ import annotations

import re

from newsdump.fields.lexicon import picture_words
from newsdump.fields.pictures.signs import EDGES, STOPS, any_of

__all__ = ["FILE_HEAD", "file_words_start", "without_file"]


def without_file(text: str) -> tuple[str, bool]:
    """A credit without its word "File", and whether it had one.

    >>> without_file("REUTERS/Ada Roe/File Photo"), without_file("Ada Roe")
    (('REUTERS/Ada Roe', True), ('Ada Roe', False))
    """
    start = file_words_start(text, len(text), loose=True)
    if start:
        return text[:start].rstrip(EDGES + " "), True
    head = FILE_HEAD.match(text)
    return (text[head.end() :], True) if head else (text, False)


_FILE = frozenset(picture_words.FILE_WORDS)
_FILE_ENDS = frozenset(word.split()[-1] for word in picture_words.FILE_WORDS)
_FILE_LAST = re.compile("[/,|–—([（［【〔][^/,|–—([（［【〔 ]{2,16}$")
_FILE_BREAKS = "([（［【〔/,|–—"
FILE_HEAD = re.compile(
    rf"[\[(]?(?:(?:FILE|File)(?=\s*[-–—:])|(?i:{any_of(picture_words.FILE_HEADS[1:])}))[\])]?\s*(?:[:：]|[-–—](?=\s))\s*"
    r"|FILE(?=\s)\s*"
)


def file_words_start(line: str, end: int, *, loose: bool = False) -> int | None:
    """Where "(Archivbild)", "/File Photo", "—FILE" begin with which the line ends."""
    low = max(0, end - 40)
    core = line[low:end].rstrip(" .)]）】〕］")
    last = core[core.rfind(" ") + 1 :].casefold()
    if last.isalpha() and last not in _FILE_ENDS:
        return None
    if last.lstrip(_FILE_BREAKS) not in _FILE_ENDS and not _FILE_LAST.search(core):
        return None
    at = max(map(core.rfind, _FILE_BREAKS))
    if at >= 0 and core[at + 1 :].strip().casefold() in _FILE and (loose or core[at] != ","):
        return low + len(core[:at].rstrip(_FILE_BREAKS + " "))
    one = core.rfind(" ") + 1
    two = core.rfind(" ", 0, max(one - 1, 0)) + 1
    for start in (two, one):
        stopped = core[:start].rstrip().endswith(tuple(STOPS))
        if (loose or stopped) and core[start:].casefold() in _FILE and (start or not low):
            return low + start
    return None
