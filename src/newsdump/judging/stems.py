"""The words of a line by their beginnings, so that an ending more or less does not matter; in every script."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["ascii_stems", "stems"]

_STEM = re.compile(r"[^\W\d_]+|\d{3,}")
# The vowel signs of Indic scripts, which are parts of words and for `re` no letters.
_SIGNS = "".join(c for c in map(chr, range(0x900, 0xE00)) if unicodedata.category(c) in ("Mn", "Mc"))
_INDIC = re.compile(f"[{_SIGNS}]")
_INDIC_STEM = re.compile(rf"(?:[^\W\d_]|[{_SIGNS}])+|\d{{3,}}")
# The same, of a line in ASCII, whose key has no capitals: the beginnings at once.
_ASCII_STEM = re.compile(r"(?<![a-z])[a-z]{4,6}|(?<![0-9])[0-9]{4,6}", re.ASCII)
_STEM_LENGTH, _LEAST_STEM = 6, 4
_LONGEST_READ = 1500
_UNSPACED = "\u0e00"


def stems(key: str) -> frozenset[str]:
    """The beginnings of a folded line's words; pairs of characters where words are not spaced.

    >>> sorted(stems("ferries stop at noon"))
    ['ferrie', 'noon', 'stop']
    """
    if key.isascii():
        return ascii_stems(key)
    pattern = _STEM if _INDIC.search(key) is None else _INDIC_STEM
    words = pattern.findall(key, 0, _LONGEST_READ)
    found = [word[:_STEM_LENGTH] for word in words if len(word) >= _LEAST_STEM and word < _UNSPACED]
    for word in words:
        if word >= _UNSPACED:
            found += [word[k : k + 2] for k in range(len(word) - 1)]
    return frozenset(found)


def ascii_stems(key: str) -> frozenset[str]:
    """The same of a line that is known to be in ASCII."""
    return frozenset(_ASCII_STEM.findall(key, 0, _LONGEST_READ))
