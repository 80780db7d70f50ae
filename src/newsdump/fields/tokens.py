"""A short line cut into words, numbers, numeric dates and clock times, for those who read dates in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

__all__ = ["Token", "TokenKind", "cut", "fold", "neighbours", "tokenise"]


class TokenKind(Enum):
    """What a token is. A `CLOCK` may turn out to be a decimal number: its reader decides."""

    WORD = "word"
    NUMBER = "number"
    NUMERIC_DATE = "numeric_date"
    SHORT_DATE = "short_date"
    CLOCK = "clock"
    HAN_DATE = "han_date"
    HAN_CLOCK = "han_clock"
    OFFSET = "offset"
    MARK = "mark"


class Token(NamedTuple):
    """A piece of a line (a tuple, because they are made by the dozen).

    `text` stood at ``line[start:end]``; `key` is its folded form (words), `parts` the strings that its pattern caught:
    the runs of digits of dates and clocks.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    key: str = ""
    parts: tuple[str, ...] = ()


# A sign of ASCII can be nothing but a mark, which is seen before all else is tried.
_KINDS = {**{kind.value: kind for kind in TokenKind}, "sign": TokenKind.MARK}

# What writers leave out or print differently: accents, Arabic vowel signs and hamza, tatweel, the nukta, joiners,
# the dots of abbreviations. Thai and Indic vowel signs are letters and stay: they tell ม.ค. from มี.ค.
_DROPPED = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670\u093c\u09bc\u0970\u05f3\u05f4\u200b-\u200f.'’\"]")
_ALIKE = str.maketrans("ıیىکھøđł", "iييكهodl")


def fold(word: str) -> str:
    """The form in which a word is looked up: case, accents, dots and joiners do not count.

    >>> fold("Févr."), fold("FEVR"), fold("a.m.")
    ('fevr', 'fevr', 'am')
    """
    if word.isascii():
        return word.lower().replace(".", "").replace("'", "").replace('"', "")
    bare = _DROPPED.sub("", unicodedata.normalize("NFKD", word).casefold())
    return unicodedata.normalize("NFC", bare).translate(_ALIKE)


_NO_LETTER = (
    r"\d\s!-/:-@\[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7"
    r"\u060c\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u200b\u200e-\u206f\u2190-\u2bff"
    r"\u3000-\u3006\u3008-\u3020\u3030-\u303f\u30fb\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_LETTER = f"[^{_NO_LETTER}]"
# The same of a line in ASCII: in a small set a character is found far quicker, and most lines are in ASCII.
_ASCII_LETTER = "[A-Za-z]"


def _token_pattern(letter: str, digits: str, spaces: str) -> re.Pattern[str]:
    """The pattern of tokens, with the space before each; digits and spaces as what stands between a set's brackets."""
    digit, space = f"[{digits}]", f"[{spaces}]"
    some = f"{space}{{0,2}}"
    return re.compile(
        rf"""
    \s*+(?:
      (?P<address>(?:https?://|www\.)\S+)
    | (?P<word>{letter}++(?:[.'’-]{letter}++)*+\.?)
    | (?P<sign>[!-*,./:-@\[-`{{-~])
    | (?={digit})(?:
          (?<!{digit})(?<!{digit}[.:/-])(?:
            (?P<numeric_date>
                {digit}{{1,4}}{some}(?P<point>[./]){some}{digit}{{1,2}}{some}(?P=point){some}
                (?:{digit}{{4}}|{digit}{{1,2}})(?!{digit}|[./-]{digit})
              | (?:{digit}{{4}}(?P<dash>[-‐‑–]){digit}{{1,2}}(?P=dash){digit}{{1,2}}
              | {digit}{{1,2}}(?P<hyphen>[-‐‑–]){digit}{{1,2}}(?P=hyphen){digit}{{4}})(?!{digit})
            )
          | (?P<short_date>{digit}{{1,2}}\.{space}?{digit}{{1,2}}\.(?!{digit}))
          )
        | (?:(?<!{digit})(?<!{digit}[.:/-])|(?<=\D(?:19|20){digit}{digit}))
          (?P<clock>{digit}{{1,2}}(?:[:：.]|{space}?[hH]{space}?){digit}{digit}
              (?:[:.]{digit}{digit}(?:[.,]{digit}{{1,9}})?)?(?!{digit}|[.:,]{digit}))
        | (?P<number>(?<!{digit})(?:19|20){digit}{digit}(?={digit}{{1,2}}:{digit}{digit})|{digit}+)
      )
    | (?P<offset>(?:(?<=GMT|UTC)[+−-]{digit}{{1,2}}(?::?{digit}{digit})?
        | [+−-](?:0{digit}|1[0-4]):?[0-5]{digit})(?![{digits}/.:-]))
    | (?P<mark>\S)
    )
    """,
        re.VERBOSE,
    )


_TOKEN = _token_pattern(_LETTER, r"\d", r"\s\u200e\u200f\u061c")
_ASCII_TOKEN = _token_pattern(_ASCII_LETTER, "0-9", r" \t-\r\x1c-\x1f")
_GLUED = re.compile("[a-zß-öø-ÿа-яё](?=[A-ZÀ-ÖØ-ÞА-ЯЁ])")
_HAN_DIGITS = "〇零○一二三四五六七八九十廿卅元"
_HAN_YEAR = f"(?:[{_HAN_DIGITS}]{{1,5}}|(?<!\\d)\\d{{1,4}})"
_HAN_SMALL = f"(?:[{_HAN_DIGITS}]{{1,3}}|(?<!\\d)\\d{{1,2}})"
_WEEKDAYS = (
    "(?:星期|週|周|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日](?:曜日?)?(?!\\w)|[월화수목금토일](?:요일)?(?!\\w)"
)
_HAN = re.compile(
    rf"""
    (?:(?P<era>中華民國|中华民国|民國|民国|令和|平成|昭和|大正|明治|公元|西元)?\s?(?P<year>{_HAN_YEAR})\s?[年년]\s?)?
    (?P<month>{_HAN_SMALL})\s?[月월]\s?(?P<day>{_HAN_SMALL})\s?[日號号일]
    (?:\s?(?P<weekday>[(（]\s?(?:{_WEEKDAYS})\s?[)）]|{_WEEKDAYS}))?
  | (?P<half>上午|下午|午前|午後|凌晨|早上|晚上|中午|오전|오후)?\s?
    (?P<hour>{_HAN_SMALL})\s?(?P<sign>[時时点點시])(?![間间간])
    (?:\s?(?:(?P<minute>{_HAN_SMALL})\s?[分분]|(?P<thirty>半)))?(?:\s?\d{{1,2}}\s?[秒초])?
    """,
    re.VERBOSE,
)
_HAN_SIGNS = re.compile("[月월時时点點시]")
_DIGITS = re.compile(r"\d+")
_NEIGHBOUR = re.compile(rf"(?<!{_LETTER})({_LETTER}++)\W{{0,3}}(?=\d)|(?<=\d)\W{{0,3}}({_LETTER}++)")
_ASCII_NEIGHBOUR = re.compile(r"(?<![a-z])([a-z]++)\W{0,3}(?=[0-9])|(?<=[0-9])\W{0,3}([a-z]++)")


def tokenise(line: str) -> list[Token]:
    """Every token of a line, left to right; spaces and addresses are left out.

    >>> [(token.kind.value, token.text) for token in tokenise("2030-05-01T10:00Z, May")]
    [('numeric_date', '2030-05-01'), ('word', 'T'), ('clock', '10:00'), ('word', 'Z'), ('mark', ','), ('word', 'May')]
    """
    return list(cut(line))


def cut(line: str) -> Iterator[Token]:
    """The tokens of a line as they are asked for: most lines have said after one or two that they hold no date."""
    if line.isascii():
        yield from _spaced(_ASCII_TOKEN, line, 0, len(line))
        return
    at = 0
    for match in _HAN.finditer(line) if _HAN_SIGNS.search(line) is not None else ():
        yield from _spaced(_TOKEN, line, at, match.start())
        yield _han(match)
        at = match.end()
    yield from _spaced(_TOKEN, line, at, len(line))


def neighbours(line: str) -> list[str]:
    """The words next to figures, in folded form: what tells cheaply whether a line is worth cutting.

    >>> neighbours("Rain fell on 5 May in 12 towns")
    ['on', 'may', 'in', 'towns']
    """
    if line.isascii():
        return [before or behind for before, behind in _ASCII_NEIGHBOUR.findall(line.lower())]
    return [fold(before or behind) for before, behind in _NEIGHBOUR.findall(line)]


def _spaced(pattern: re.Pattern[str], line: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of a part of a line without Chinese dates and times."""
    for match in pattern.finditer(line, start, end):
        kind = _KINDS.get(match.lastgroup or "")
        if kind is None:
            continue
        text = match[match.lastindex or 0]
        begin, stop = match.span(match.lastindex or 0)
        if kind is _WORD:
            # Small letters behind the first, or capitals alone, are one word, as nearly all are.
            if not (text[1:].islower() or text.isupper()) and _GLUED.search(text) is not None:
                yield from _unglued(text, begin)
            else:
                yield _new(Token, (kind, text, begin, stop, fold(text), ()))
        elif kind is _MARK or kind is _NUMBER:
            yield _new(Token, (kind, text, begin, stop, text, ()))
        else:
            yield _new(Token, (kind, text, begin, stop, text, tuple(_DIGITS.findall(text))))


_WORD, _MARK, _NUMBER = TokenKind.WORD, TokenKind.MARK, TokenKind.NUMBER
# Tokens are made by the dozen: a tuple's own way is quicker than that of a class.
_new = tuple.__new__


def _unglued(text: str, start: int) -> Iterator[Token]:
    """The words of a run in which a capital follows a small letter: ``UhrVon``, ``GMTUpdated`` prints two lines."""
    ends = [match.end() for match in _GLUED.finditer(text)]
    for at, end in zip([0, *ends], [*ends, len(text)], strict=True):
        word = text[at:end]
        yield Token(TokenKind.WORD, word, start + at, start + end, fold(word))


def _han(match: re.Match[str]) -> Token:
    caught = match.groupdict("")
    if caught["day"]:
        parts = tuple(caught[name] for name in ("era", "year", "month", "day", "weekday"))
        return Token(TokenKind.HAN_DATE, match[0], match.start(), match.end(), "", parts)
    minute = "30" if caught["thirty"] else caught["minute"]
    parts = (caught["half"], caught["hour"], minute, caught["sign"])
    return Token(TokenKind.HAN_CLOCK, match[0].strip(), match.end() - len(match[0].lstrip()), match.end(), "", parts)
