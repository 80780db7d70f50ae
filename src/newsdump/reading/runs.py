"""Rows on their way to be one: how the text of the next one is put behind what is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsdump.reading.lines import Piece
from newsdump.reading.rows import Row

__all__ = ["CLOSING", "STOPS", "TERMINAL", "Compounds", "Run", "breaks_word", "is_ending", "is_spaceless"]

_BEFORE, _BEHIND = re.compile(r"\w+-$"), re.compile(r"\w+")
_LONGEST_WORD = 40
# Full stops of Urdu, Armenian, Ethiopic, Burmese, Khmer and Tibetan.
_FAR_STOPS = "\u06d4\u0589\u1362\u104a\u104b\u17d4\u17d5\u0f0d"
CLOSING = frozenset(",.;:!?)]}%…、。，；：！？）」』】؟،؛।" + _FAR_STOPS)
"""Marks that belong to the word before them."""
STOPS = frozenset(".!?:;…。！？：；؟।॥。｡|" + _FAR_STOPS)
"""Marks that a sentence ends with."""
TERMINAL = STOPS | frozenset("\"”“»«’')]）」』】")
"""Marks that a sentence or a whole line may end with."""
_QUOTES = frozenset("\"'”“»«’‘")
_OPENING = frozenset("([{¿¡„‚「『（【")
# A capital letter alone is an initial that was set large, but for these.
_ONE_LETTER_WORDS = frozenset("AIOEYÀÈÉÅÖАВИКОСУЯІЄО")
# Behind a hyphen these leave it as it is: "Haupt- und Nebenfach" is two words.
_CONJUNCTIONS = frozenset(
    ("und", "oder", "sowie", "bzw", "bis", "wie", "and", "or", "to", "och", "eller", "samt", "og", "en", "of", "tot",
     "et", "ou", "y", "e", "o", "ja", "tai", "sekä", "i", "oraz", "lub", "a", "nebo", "és", "vagy", "și", "sau", "и",
     "или", "та", "або", "ve", "veya")
)  # fmt: skip


class Run:
    """Rows on their way to be one."""

    def __init__(self, row: Row) -> None:
        self.first = self.last = row
        self.texts = [row.text]
        self.length = len(row.text)
        self.pieces: list[Piece] = list(row.pieces)
        self.echoes: list[Piece] = list(row.echoes)

    def add(self, row: Row, text: str, pieces: Iterable[Piece], echoes: Iterable[Piece] = ()) -> None:
        """Put `text`, which is what of a row is not here already, behind the rest."""
        self.last = row
        self.texts.append(text)
        self.length += len(text)
        self.pieces.extend(pieces)
        self.echoes.extend((*echoes, *row.echoes))

    def append(self, row: Row) -> None:
        """Put behind the rest what an inline tag broke off: with a space where one belongs."""
        self.add(row, row.text if _is_tight(self.last.text, row.text) else f" {row.text}", row.pieces)

    def wrap(self, row: Row, compounds: Compounds) -> None:
        """Put behind the rest what was wrapped: a word that was broken is mended."""
        above, below = self.last.text, row.text
        if above[-1] != "-" and above[-1] < "\u3000":
            below = f" {below}"
        elif breaks_word(self.last, row):
            # The hyphen stays where the text has the hyphenated word elsewhere.
            if _broken_compound(above, below) not in compounds:
                self.texts[-1] = self.texts[-1][:-1]
        elif not is_spaceless(above[-1]) and not _is_compound(above, below):
            below = f" {below}"
        self.add(row, below, row.pieces)

    def row(self) -> Row:
        """The one row that they are."""
        if self.first is self.last:
            return self.first
        first = self.first
        text = "".join(self.texts)
        return Row(text, tuple(self.pieces), first.gap, tuple(self.echoes), first.breaks, self.last.column, first.left)


def _first_word(text: str) -> str:
    word = _BEHIND.match(text[:_LONGEST_WORD])
    return word[0] if word is not None else ""


def _is_tight(above: str, below: str) -> bool:
    """No space stands between two pieces of a line."""
    first, last = below[0], above[-1]
    elided = last in "'’" and above[-2:-1].islower() and _is_elision(above)
    if elided or first in CLOSING or is_spaceless(last) or last in _OPENING:
        return True
    if first in _QUOTES:
        # A quote before a space or a mark closes; "'s" belongs to its name.
        return below[1:2] in CLOSING or not below[1:2].strip() or (first in "'’" and is_ending(below))
    if last in _QUOTES:
        # A quote behind a space opens.
        return not above[-2:-1].strip()
    if len(above) == 1 and above.isupper() and above not in _ONE_LETTER_WORDS:
        return first.islower()
    if first == "-":
        return below[1:2].isalpha()
    return _is_compound(above, below)


def _is_compound(above: str, below: str) -> bool:
    """A hyphen that joins two words, and does not stand for one of them."""
    return above[-1] == "-" and above[-2:-1].isalpha() and _first_word(below) not in _CONJUNCTIONS


def is_ending(text: str) -> bool:
    """The ending of a name behind an apostrophe: "'s"."""
    word = _first_word(text[1:])
    return 0 < len(word) <= 3 and word.islower()


def _is_elision(text: str) -> bool:
    word = text[-8:-1].rpartition(" ")[2]
    return len(word) <= 2 or word.casefold().endswith("ll")


def is_spaceless(character: str) -> bool:
    """Han, kana and their punctuation: wrapped lines of these are joined without a space."""
    if character < "\u3000":
        return False
    return character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


def breaks_word(above: Row, below: Row) -> bool:
    """A word is broken at the end of the line above: a letter, a hyphen, and a small letter below, but no "and"."""
    broken = above.text[-1] == "-" and above.text[-2:-1].isalpha() and below.gap == 0 and below.text[0].islower()
    return broken and _first_word(below.text) not in _CONJUNCTIONS


class Compounds:
    """The hyphenated words of a text, looked for when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: set[str] | None = None

    def __contains__(self, word: str) -> bool:
        if self._found is None:
            self._found = set(_compounds(self._text))
        return word in self._found


def _compounds(text: str) -> Iterator[str]:
    """Looked at from their hyphens: linear, however long a word is."""
    at = text.find("-")
    while at >= 0:
        yield _broken_compound(text[max(0, at - _LONGEST_WORD) : at + 1], text[at + 1 : at + _LONGEST_WORD])
        at = text.find("-", at + 1)


def _broken_compound(above: str, below: str) -> str:
    before = _BEFORE.search(above[-_LONGEST_WORD:])
    behind = _BEHIND.match(below[:_LONGEST_WORD])
    return (before[0] if before is not None else "") + (behind[0] if behind is not None else "")
