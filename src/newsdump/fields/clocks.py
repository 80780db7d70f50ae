"""Clock times and zones: ``5:48pm``, ``14h45``, ``11.38 Uhr``, ``下午3時10分``, ``10:44 KST``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from newsdump.fields.lexicon.months import HALVES
from newsdump.fields.tokens import Token, TokenKind, fold

__all__ = ["CLOCK_WORDS", "Clock", "han_number", "phrase", "read_clock"]


class Clock(NamedTuple):
    """A clock time read from a run of tokens that ends before position `end`."""

    end: int
    time: dt.time


# Minutes east of Greenwich, for abbreviations that mean one zone in the news. PST and EST are
# read as the American ones.
_ZONES: dict[str, int] = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "WAT": 60, "CAT": 120, "SAST": 120, "EAT": 180, "PKT": 300,
    "NPT": 345, "ICT": 420, "WIB": 420, "WITA": 480, "WIT": 540, "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480,
    "AWST": 480, "KST": 540, "JST": 540, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CDT": -300, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480,
    "HST": -600, "BRT": -180, "ART": -180, "NST": -210, "NDT": -150,
}  # fmt: skip
# They belong to the time and say too little: India, Israel or Ireland; China, Cuba or Chicago; summer or winter.
_UNCLEAR_ZONES = frozenset("IST CST BST AST ADT GST MST SST AMT CLT PYT COT ET CT MT PT AET".split())
_UTC = frozenset(["UTC", "GMT"])

# What follows the figures and adds nothing: "11.38 Uhr", "10:30 น.".
_TAILS = frozenset(
    fold(word)
    for word in (
        "Uhr uur h hs hrs hours horas hod hodin godz ч час часа น óra órakor saat ساعت बजे ঘটিকা টায় o'clock"
    ).split()
)
# What stands before figures with a dot and makes them a time: "kl. 08.32", "pukul 09.35".
_HEADS = frozenset("kl klo klokken klockan ore alle pukul jam um at godz ob kell เวลา saat".split())
# "2:03 min" is how long a film is.
_LENGTHS = frozenset("min mins minute minutes minuten minuty minut minutos minuti sek sec std".split())
_HOUR_WORDS = frozenset("uhr uur h hod น".split())
_BEFORE = frozenset(key for key in HALVES if ord(key[0]) >= 0x900)
_UPPER_HALVES = {"SA": "am", "CH": "pm", "ÖÖ": "am", "ÖS": "pm", "PG": "am", "PTG": "pm"}
_HAN_HALVES = {"晚上": "pm", "中午": "noon", **{word: half for word, half in HALVES.items() if ord(word[0]) > 0x3000}}
_HAN_DIGITS = {digit: value for value, digits in enumerate(("〇零○", "一元", *"二三四五六七八九")) for digit in digits}
_HAN_TENS = {"十": 1, "廿": 2, "卅": 3}

CLOCK_WORDS: frozenset[str] = (
    frozenset(word for name in HALVES for word in name.split())
    | frozenset(map(fold, (*_ZONES, *_UNCLEAR_ZONES, *_UPPER_HALVES)))
    | _TAILS | _HOUR_WORDS
)  # fmt: skip
"""Every word, in folded form, that can be a part of a clock time."""


def phrase(tokens: list[Token], at: int, table: Mapping[str, object], most: int = 3) -> tuple[str, int] | None:
    """The longest key of a table that the words from a position on spell, and the position behind it.

    Dots between the words do not count: "p. m." spells "p m".
    """
    found: tuple[str, int] | None = None
    key = ""
    for i in range(at, min(at + most, len(tokens))):
        if tokens[i].kind is not TokenKind.WORD:
            break
        key = f"{key} {tokens[i].key}" if key else tokens[i].key
        if key in table:
            found = key, i + 1
    return found


def han_number(text: str) -> int:
    """The value of digits of any script, or of a Chinese numeral (positional or with tens); -1 if it has none.

    >>> han_number("二十七"), han_number("二〇三〇"), han_number("元"), han_number("٤٢")
    (27, 2030, 1, 42)
    """
    if text.isdecimal():
        return int(text)
    total, units = 0, ""
    for sign in text:
        if sign in _HAN_TENS:
            if len(units) > 1 or total:
                return -1
            total = (int(units or 1) if sign == "十" else _HAN_TENS[sign]) * 10
            units = ""
        elif sign in _HAN_DIGITS:
            units += str(_HAN_DIGITS[sign])
        else:
            return -1
    return total + int(units or 0)


def read_clock(tokens: list[Token], at: int, *, dated: bool = False) -> Clock | None:
    """The clock time that begins at a position. `dated` says that a date stands right before it.

    Figures with a dot, and an hour alone, are a time only if something says so: a date, "Uhr", "pm", a zone.
    """
    if at >= len(tokens):
        return None
    half = ""
    before = phrase(tokens, at, HALVES)
    if before is not None and before[0] in _BEFORE and before[1] < len(tokens):
        half, at = HALVES[before[0]], before[1]
    token = tokens[at]
    if token.kind is TokenKind.HAN_CLOCK:
        return _han_clock(tokens, at)
    if token.kind is TokenKind.CLOCK:
        figures = tuple(int(part) for part in token.parts[:3])
        told = dated or "." not in token.text[:3] or _is_head(tokens, at - 1)
        return _clock(tokens, at + 1, figures, half, told)
    if token.kind is TokenKind.NUMBER and len(token.text) == 4:
        return _military(tokens, at)
    if token.kind is TokenKind.NUMBER and len(token.text) <= 2:
        told = bool(half) or _half(tokens, at + 1) is not None or _is_hour(tokens, at + 1, dated)
        return _clock(tokens, at + 1, (int(token.text),), half, told) if told else None
    return None


def _military(tokens: list[Token], at: int) -> Clock | None:
    """Four figures before a zone: "1057 GMT"."""
    end, zone = _zone(tokens, at + 1)
    figures = int(tokens[at].text[:2]), int(tokens[at].text[2:])
    time = _time(figures, "", zone) if end > at + 1 else None
    return None if time is None else Clock(end, time)


def _is_head(tokens: list[Token], at: int) -> bool:
    return at >= 0 and tokens[at].key in _HEADS


def _is_hour(tokens: list[Token], at: int, dated: bool) -> bool:
    if at >= len(tokens):
        return False
    return tokens[at].key == "uhr" or (dated and tokens[at].key in _HOUR_WORDS)


def _clock(tokens: list[Token], at: int, figures: tuple[int, ...], half: str, told: bool) -> Clock | None:
    after = None if half else _half(tokens, at)
    if after is not None:
        half, at = after
    tail = at
    while tail < len(tokens) and tokens[tail].key in _TAILS:
        tail += 1
    if tail < len(tokens) and tokens[tail].key in _LENGTHS and "h" not in tokens[at - 1].key.lower():
        return None
    end, zone = _zone(tokens, tail, any_case=bool(half))
    if not (told or half or end > at):
        return None
    time = _time(figures, half, zone)
    return None if time is None else Clock(end, time)


def _half(tokens: list[Token], at: int) -> tuple[str, int] | None:
    if at < len(tokens) and tokens[at].text.rstrip(".") in _UPPER_HALVES:
        return _UPPER_HALVES[tokens[at].text.rstrip(".")], at + 1
    found = phrase(tokens, at, HALVES)
    return None if found is None else (HALVES[found[0]], found[1])


def _time(figures: tuple[int, ...], half: str, zone: dt.timezone | None) -> dt.time | None:
    hour, minute, second = (*figures, 0, 0)[:3]
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    elif half == "am" and hour > 12:
        return None
    if hour > 23 or minute > 59 or second > 59:
        return None
    return dt.time(hour, minute, second, tzinfo=zone)


def _han_clock(tokens: list[Token], at: int) -> Clock | None:
    half, hour, minute, sign = tokens[at].parts
    if sign in "点點" and not (half or minute):
        return None
    figures = han_number(hour), han_number(minute) if minute else 0
    word = _HAN_HALVES.get(half, "")
    if word == "noon":
        word = "pm" if figures[0] < 11 else ""
    if min(figures) < 0:
        return None
    end, zone = _zone(tokens, at + 1)
    time = _time(figures, word, zone)
    return None if time is None else Clock(end, time)


def _zone(tokens: list[Token], at: int, *, any_case: bool = False) -> tuple[int, dt.timezone | None]:
    """The position behind the zone, and the zone if its name is clear."""
    if at >= len(tokens):
        return at, None
    bracket = tokens[at].text == "("
    first = at + bracket
    found = _bare_zone(tokens, first, any_case) if first < len(tokens) else None
    if found is None:
        return at, None
    end, zone = found
    if not bracket:
        return end, zone
    closed = end < len(tokens) and tokens[end].text == ")"
    return (end + 1, zone) if closed else (at, None)


def _bare_zone(tokens: list[Token], at: int, any_case: bool) -> tuple[int, dt.timezone | None] | None:
    token = tokens[at]
    if token.kind is TokenKind.OFFSET:
        return _offset(token, at) if len(token.text) > 3 else None
    name = token.text.replace(".", "")
    if any_case or name == "мск":
        name = name.upper()
    if name in _UTC and at + 1 < len(tokens) and tokens[at + 1].kind is TokenKind.OFFSET:
        return _offset(tokens[at + 1], at + 1)
    if name in _ZONES:
        return at + 1, dt.timezone(dt.timedelta(minutes=_ZONES[name])) if _ZONES[name] else dt.UTC
    return (at + 1, None) if name in _UNCLEAR_ZONES else None


def _offset(token: Token, at: int) -> tuple[int, dt.timezone | None]:
    digits = "".join(token.parts)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > 14 or minutes > 59:
        return at + 1, None
    sign = 1 if token.text[0] == "+" else -1
    offset = dt.timedelta(minutes=sign * (hours * 60 + minutes))
    return at + 1, dt.timezone(offset) if offset else dt.UTC
