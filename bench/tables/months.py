"""Prints `newsdump/fields/lexicon/months.py`: the words of dates in many languages, from CLDR through Babel.

    pip install babel
    PYTHONPATH=src python bench/tables/months.py > months.py && mv months.py src/newsdump/fields/lexicon/months.py

The words are printed in the folded form in which they are looked up. Two languages may disagree about a word: for
months the language named first wins and the other is told on standard error; a weekday keeps the number 0.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import babel
from babel import Locale

from newsdump.fields.tokens import fold

LANGUAGES = (
    "en de fr es pt it nl da sv nb nn fi is pl cs sk hu ro bg ru uk sr sr_Latn el tr ar ar_LB ar_DZ ar_MA fa ps ur hi mr "
    "bn th vi id ms ja zh zh_Hant ko he ta te ml gu pa kn si ca gl sl et lv lt mk be sq af sw fil az ka hy kk hr bs"
).split()

# What newsrooms write and CLDR does not have: older spellings, other abbreviations.
MORE_MONTHS: Mapping[int, str] = {
    1: "jän janr jäner jänner janv जनवरी জানুয়ারি জানুয়ারী ян янв ژانویه",
    2: "feber fevr fév pebruari פברואר फरवरी ফেব্রুয়ারি فوریه",
    3: "mrz mär maerz märc मार्च",
    4: "एप्रिल ابريل",
    5: "می مه mei मई মে",
    6: "giu ژوئن জুন يونيه",
    7: "juil جولای ژوئیه يوليه जुलाई",
    8: "aout ago agt agu agust agst آگوست اوت अगस्त আগস্ট",
    9: "sept sett setiembre سپتامبر सितम्बर सितंबर সেপ্টেম্বর",
    10: "ott okt अक्टूबर अक्तूबर অক্টোবর اکتبر",
    11: "nopember nop नवम्बर नवंबर নভেম্বর نوامبر",
    12: "dez दिसम्बर दिसंबर ডিসেম্বর دسامبر",
}
MORE_WEEKDAYS: Mapping[int, str] = {
    2: "tues",
    3: "weds",
    4: "thur thurs गुरुवार बृहस्पतिवार",
    5: "jum'at jumat",
    7: "रविवार इतवार minggu",
}
MORE_HALVES: Mapping[str, str] = {
    "am": "am a_m पूर्वाह्न পূর্বাহ্ণ পূর্বাহ্ন صباحا ق_ظ قبل_از_ظهر 上午 午前 凌晨 早上 오전 πμ ص",
    "pm": "pm p_m अपराह्न অপরাহ্ণ অপরাহ্ন مساء ب_ظ بعد_از_ظهر 下午 午後 晚上 오후 μμ م",
}
# They are other words too (Spanish "de", Portuguese "em", a page "pg"): read as a half of the day they would lie.
NO_HALVES = frozenset("nm vm pd eh fh de du em fm ap ip pg sa ch oo os md ad pop ib".split())
LETTER_HALVES = frozenset(["ص", "م"])

UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
MORE_AGO = (
    "{0} mins ago|{0} min ago|{0} hrs ago|{0} hr ago|{0}m ago|{0}h ago|{0}d ago|{0} sec ago|{0}s ago|vor {0} Std|"
    "vor {0} min|vor {0} Minuten|il y a {0} h|il y a {0} min|hace {0} h|hace {0} min|há {0} h|há {0} min|{0} min fa|"
    "{0} ore fa|{0} uur geleden|{0} timer siden|for {0} timer siden|för {0} timmar sedan|{0} tim sedan|{0} min sedan|"
    "{0} jam lalu|{0} menit lalu|{0} hari lalu|{0} minggu lalu|{0} bulan lalu|{0} tahun lalu|{0} jam yang lalu|"
    "{0} menit yang lalu|{0} hari yang lalu|منذ {0} ساعات|منذ {0} ساعة|منذ {0} دقيقة|منذ {0} دقائق|منذ {0} يوم|"
    "منذ {0} أيام|{0} घंटे पहले|{0} घंटा पहले|{0} मिनट पहले|{0} saat önce|{0} dakika önce|{0} dk önce|{0} gün önce|"
    "{0}小时前|{0}小時前|{0}分钟前|{0}分鐘前|{0}天前|{0}周前|{0}個月前|{0}个月前|{0}年前|{0}時間前|{0}分前|{0}日前|"
    "{0} ชั่วโมงที่แล้ว|{0} นาทีที่แล้ว|{0} วันที่แล้ว|{0} วันก่อน|{0}시간 전|{0}분 전|{0}일 전|cách đây {0} giờ|cách đây {0} phút|cách đây {0} ngày"
).split("|")

Words = Iterable[tuple[str, str, int]]


def spelled(names: Mapping[Any, str]) -> Iterator[tuple[Any, str]]:
    """Each number with its folded words, one space between them."""
    for number, name in names.items():
        words = [fold(word) for word in name.split()]
        yield number, " ".join(word for word in words if word)


def months() -> Words:
    """Language, folded word and number of every month name."""
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, word in spelled(Locale.parse(language).months[context][width]):
                    yield language, word, number
    for number, text in MORE_MONTHS.items():
        for word in text.split():
            yield "more", fold(word), number


def weekdays() -> Words:
    """Language, folded word and ISO number (Monday is 1) of every weekday name."""
    for language in LANGUAGES:
        for width in ("wide", "abbreviated", "short"):
            for context in ("format", "stand-alone"):
                names = Locale.parse(language).days[context].get(width, {})
                for number, word in spelled(names):
                    yield language, word, number + 1
    for number, text in MORE_WEEKDAYS.items():
        for word in text.split():
            yield "more", fold(word), number


def halves() -> dict[str, str]:
    """The folded words for the halves of the day, each with "am" or "pm"."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for context in Locale.parse(language).day_periods.values():
            for names in context.values():
                for half, word in spelled({half: names[half] for half in ("am", "pm") if half in names}):
                    found.setdefault(word, half)
    for half, text in MORE_HALVES.items():
        found.update({fold(word.replace("_", " ")): half for word in text.split()})
    return {word: half for word, half in found.items() if word not in NO_HALVES and len(word) > 1} | {
        letter: found[letter] for letter in LETTER_HALVES
    }


def ago() -> set[tuple[str, str]]:
    """What stands before and behind the number in "3 days ago"."""
    found = {parted(pattern) for pattern in MORE_AGO}
    for language in LANGUAGES:
        fields = Locale.parse(language)._data["date_fields"]  # noqa: SLF001 - Babel has no public name for it
        for name in fields:
            if name.split("-")[0] in UNITS and "past" in fields[name]:
                found.update(parted(pattern) for pattern in fields[name]["past"].values())
    return {(before, behind) for before, behind in found if speaks(before, behind)}


def parted(pattern: str) -> tuple[str, str]:
    """The folded words before and behind the number of a CLDR pattern."""
    if pattern.count("{0}") != 1:
        return "", ""
    before, behind = (" ".join(fold(word) for word in side.split()) for side in pattern.split("{0}"))
    return before, behind


def speaks(before: str, behind: str) -> bool:
    """Whether the words say "ago" (CLDR's narrow forms are often only a unit, or a sign and a unit)."""
    if len(before.split()) + len(behind.split()) > 1:
        return before[:1] not in tuple("-−–") or not before
    return bool(behind) and ord(behind[0]) >= 0x900


def months_table() -> dict[str, int]:
    """The months: a word on which languages disagree belongs to the one named first."""
    table: dict[str, int] = {}
    for language, word, number in months():
        if usable(word) and table.setdefault(word, number) != number:
            print(f"{language}: {word!r} is month {number}, and {table[word]} elsewhere", file=sys.stderr)
    return table


def weekdays_table() -> dict[str, int]:
    """The weekdays: a word on which languages disagree has the number 0."""
    table: dict[str, int] = {}
    for _, word, number in weekdays():
        if usable(word):
            table[word] = number if table.get(word, number) == number else 0
    return table


def usable(word: str) -> bool:
    """Whether a word can stand in a table: a Latin letter says nothing, numbered months are read without one."""
    numbered = re.search(r"\d|^[一二三四五六七八九十]+月$|^d?e? ?de ", word)
    return bool(word) and not numbered and (len(word) > 1 or ord(word) >= 0x3000)


def literal(head: str, brackets: str, items: Iterable[str]) -> None:
    """Print a table as Python source."""
    joined = ", ".join(item.replace(" ", "\0") for item in items) + ","
    lines = textwrap.wrap(joined, 115, break_long_words=False, break_on_hyphens=False)
    print(head + brackets[: len(brackets) // 2])
    print("".join(f"    {line}\n" for line in lines).replace("\0", " "), end="")
    print(brackets[len(brackets) // 2 :])


def numbered(name: str, table: Mapping[str, int]) -> None:
    """Print a table of words and numbers."""
    literal(f"{name}: dict[str, int] = ", "{}", (f'"{word}": {table[word]}' for word in sorted(table)))


HEAD = '''"""The words of dates, folded as `newsdump.fields.tokens.fold` folds them.

Printed by `bench/tables/months.py` from CLDR through Babel {version}: change it there.
CLDR is (c) Unicode, Inc., under the Unicode License v3 (SPDX: Unicode-3.0).
"""

from __future__ import annotations

__all__ = ["AGO", "HALVES", "MONTHS", "WEEKDAYS"]

# fmt: off
# A month's name and its number.'''


def main() -> None:
    """Print the module."""
    print(HEAD.format(version=babel.__version__))
    numbered("MONTHS", months_table())
    print("# A weekday's name and its ISO number (Monday is 1), or 0 where languages disagree.")
    numbered("WEEKDAYS", weekdays_table())
    print("# The halves of the day.")
    table = halves()
    literal("HALVES: dict[str, str] = ", "{}", (f'"{word}": "{table[word]}"' for word in sorted(table)))
    print('# What stands before and behind the number in "3 days ago".')
    pairs = (f'("{before}", "{behind}")' for before, behind in sorted(ago()))
    literal("AGO: frozenset[tuple[str, str]] = frozenset", "([])", pairs)


if __name__ == "__main__":
    main()
