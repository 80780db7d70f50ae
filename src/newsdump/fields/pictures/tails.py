"""Where does the credit begin with which a string ends, whichever shape it has.

Each shape is one small function, asked in order: the surest first. `in_slot` says that a caption stands here for sure.
"""

from __future__ import annotations

import re

from newsdump.fields.lexicon import picture_words
from newsdump.fields.pictures.brackets import in_slot_brackets, in_sure_brackets
from newsdump.fields.pictures.chains import in_chain
from newsdump.fields.pictures.filed import file_words_start
from newsdump.fields.pictures.labelled import after_label
from newsdump.fields.pictures.names import names_a_person, reads_as_credit
from newsdump.fields.pictures.signs import EDGES, MARKS, REACH, SHORT, STOPS, has_digit

__all__ = ["credit_start", "trim_end"]


def credit_start(window: str, in_slot: bool) -> int | None:
    """Where in the window the credit begins with which the window ends.

    >>> credit_start("Gulls wait on the pier. Foto: Ada Roe/dpa", False), credit_start("Gulls wait.", False)
    (24, None)
    """
    if not window:
        return None
    for find in (
        in_sure_brackets,
        after_label,
        _photographed,
        _handed_out,
        in_chain,
        in_slot_brackets,
        _around_slash,
        _behind_slash,
    ):
        start = find(window, in_slot)
        if start is not None:
            return start
    return None


def trim_end(line: str) -> tuple[int, bool]:
    """Where the line ends without buttons, notes to editors and words like "File", and whether it had such words."""
    end = _without_notes(line, len(line.rstrip()))
    file_start = file_words_start(line, end)
    if file_start is None or not line[:file_start].strip(EDGES + MARKS):
        return end, False
    return len(line[:file_start].rstrip(" \t\xa0")), True


def _without_notes(line: str, end: int) -> int:
    """Where the line ends without a viewer's button and without a note to editors."""
    low = max(0, end - 2 * REACH)
    tail = line[max(low, end - 30) : end].lower()
    if tail.endswith(picture_words.VIEWER_BUTTONS):
        button = next(button for button in picture_words.VIEWER_BUTTONS if tail.endswith(button))
        end = len(line[: end - len(button)].rstrip())
    found = [at for note in picture_words.EDITOR_NOTES if (at := line.find(note, low, end)) > 0]
    # Behind a capital nobody sees where a note begins; glued to a name ("Ada RoeATTENTION EDITORS") it is seen.
    notes = [at for at in found if not line[at - 1].isupper()]
    return low + len(line[low : min(notes)].rstrip(EDGES)) if notes else end


def _around_slash(window: str, in_slot: bool) -> int | None:
    """``Gulls on the pier Harbour Lens/Ada Roe``: two names and a slash, in a caption's place."""
    found = _SLASHED.search(window) if in_slot and "/" in window[-SHORT:] else None
    if found is None or len(window[: found.start()].split()) < 3 or has_digit(found[0]):
        return None
    return found.start() if reads_as_credit(found[0]) else None


_SLASHED = re.compile(r"(?<!\S)[^\W\d_a-z][^\s/]*(?:/[^\W\d_a-z][^\s/]*){1,4}(?: [^\W\d_a-z][^\s/]*){0,2}\Z")


def _behind_slash(window: str, in_slot: bool) -> int | None:
    """``Gulls wait on the empty pier / Ada Roe``: a person behind a slash, in a caption's place."""
    text, slash, tail = window.rpartition(" / ")
    return len(text) + len(slash) if in_slot and slash and names_a_person(tail) and len(text.split()) > 3 else None


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
_SHOT_LASTS = frozenset("摄攝影供同事ーら공단")


def _photographed(window: str, _in_slot: bool) -> int | None:
    """Where a name begins behind which a word says that it took the picture, or gave it."""
    if window.isascii():
        return None
    low = max(0, len(window) - 44)
    end = window[low:].rstrip(" .。")
    match = _SHOT.search(end) if end[-1:] in _SHOT_LASTS else None
    return low + match.start() if match else None


def _handed_out(window: str, in_slot: bool) -> int | None:
    """``Gulls on the pier. Supplied``: nobody is named, but a sentence of one such word is a credit."""
    text = window.rstrip(" .。")
    start = text.rfind(" ") + 1
    stopped = in_slot or text[:start].rstrip()[-1:] in tuple(STOPS + '”"»')
    handed = text[start : start + 1].isupper() and text[start:].casefold() in picture_words.HANDED_OUT
    return start if stopped and handed else None
