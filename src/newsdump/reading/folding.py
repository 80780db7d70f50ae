"""The comparison form of a text: what two printings of one headline have in common. It is never emitted.

Letters by NFKC and case folding; quotes, dashes and spaces made one of each; format characters and the tatweel
(U+0640) dropped.
"""

from __future__ import annotations

import re
import unicodedata

from newsdump.fields.holding import beyond_ascii

__all__ = ["fold", "fold_lines"]

_ALIKE = {
    **dict.fromkeys("“”„‟«»‹›〝〞＂❝❞‘’‚‛`´ʼʹ′″＇", "'"),
    '"': "'",
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640\ufe0f\u202a\u202b\u202c\u202d\u202e", ""),
    **dict.fromkeys("\u2066\u2067\u2068\u2069\u061c\u180e\u2061\u2062\u2063\u2064", ""),
}
_ASCII_ALIKE = frozenset(character for character in _ALIKE if character.isascii())
_QUOTES = re.compile("'{2,}")
_SPACES = re.compile(r"[^\S\n]+")
# NFKC makes U+0020 of all others that can stand in a line.
_RARE_SPACES = frozenset("\x85\u1680\u2028\u2029")


def fold(text: str) -> str:
    """The comparison form of one line.

    >>> fold("‘Leave us  alone’") == fold('"LEAVE US ALONE"')
    True
    """
    return fold_lines(text).strip()


def fold_lines(text: str) -> str:
    """The comparison form of many lines at once, joined by LF: one pass in C for each character that needs it."""
    if text.isascii():
        folded = text.lower().replace('"', "'").replace("`", "'")
        rare = False
    else:
        # A text without these two, the commonest that NFKC changes, is most often in NFKC: that is quick to see.
        folded = unicodedata.normalize("NFKC", text.replace("\xa0", " ").replace("…", "..."))
        present = beyond_ascii(folded)
        # str.replace is far quicker than str.translate on text that is not ASCII.
        for character in present & _ALIKE.keys() | _ASCII_ALIKE:
            folded = folded.replace(character, _ALIKE[character])
        folded = unicodedata.normalize("NFKC", folded.casefold())
        rare = not present.isdisjoint(_RARE_SPACES)
    if "''" in folded:
        folded = _QUOTES.sub("'", folded)
    return _SPACES.sub(" ", folded) if rare or "  " in folded or "\t" in folded else folded
