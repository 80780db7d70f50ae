"""The comparison form of a text: what two printings of one headline have in common. It is never emitted.

Letters by NFKC and case folding; quotes, dashes and spaces made one of each; format characters and the tatweel
(U+0640) dropped.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold", "fold_lines"]

_ALIKE = {
    **dict.fromkeys("“”„‟«»‹›〝〞＂❝❞‘’‚‛`´ʼʹ′″＇", "'"),
    '"': "'",
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640\ufe0f\u202a\u202b\u202c\u202d\u202e", ""),
    **dict.fromkeys("\u2066\u2067\u2068\u2069", ""),
}
_QUOTES = re.compile("'{2,}")
_SPACES = re.compile(r"[^\S\n]+")
# The spaces that NFKC does not make U+0020.
_ODD_SPACE = re.compile("[\t\x0b\x0c\x1c-\x1f\x85\u1680\u2028\u2029]")


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
    else:
        folded = unicodedata.normalize("NFKC", text)
        # str.replace is far quicker than str.translate on text that is not ASCII, and most of these are absent.
        for character, alike in _ALIKE.items():
            folded = folded.replace(character, alike)
        folded = unicodedata.normalize("NFKC", folded.casefold())
    if "''" in folded:
        folded = _QUOTES.sub("'", folded)
    if "  " in folded or _ODD_SPACE.search(folded) is not None:
        folded = _SPACES.sub(" ", folded)
    return folded
