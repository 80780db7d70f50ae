"""What a page prints around its articles: widgets, pointers to other articles, rules, counters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from newsdump.fields.holding import figured
from newsdump.fields.lexicon.widgets import ABOUT_COMMENTS, BEGINNINGS, COMMENTS, RELATED, TRUNCATED, WHOLE_LINES

__all__ = [
    "LONGEST_COUNTER",
    "find_cut_off",
    "find_furniture",
    "find_related",
    "is_counter",
    "is_related",
    "is_rule_line",
    "leading_counter",
    "may_be_cut_off",
    "read_furniture",
    "truncation",
]

_LONGEST = 120
_LONGEST_OFFER = 60
_LONGEST_CLAIM = 500
_OFFER = 7
_WORDS = re.compile(r"[^\W\d_]+")
_BULLETS = " \t•*·-–—|›»>+#▶►▸"


def _by_first_two(beginnings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Beginnings by their first two characters: nearly every line is done with after one look."""
    found: dict[str, tuple[str, ...]] = {}
    for beginning in beginnings:
        found[beginning[:2]] = (*found.get(beginning[:2], ()), beginning)
    return found


_BEHIND = " :….>»→"
_KINDS = dict(reversed(BEGINNINGS))
# Of the length of one character there is "©" alone.
_BEGINNINGS = _by_first_two(beginning for beginning, _ in BEGINNINGS if len(beginning) > 1)
_RELATED = _by_first_two(RELATED)
_KNOWN = {**dict.fromkeys(TRUNCATED, "continuation"), **WHOLE_LINES}
_DIGIT = re.compile(r"\d")
_SHAPES: tuple[tuple[str, str], ...] = (
    ("reading time", (
        r"\W*[~<]?\d{1,3}(?:-\d{1,3})?[ -]?(?:min|mins|minute|minutes|мин|м|分钟|分鐘|분)\.?"
        r"(?: (?:read|lesezeit|de lecture))?\W*$"
    )),
    ("reading time", r"(?:lecture|lesezeit|reading time|read time)\W{0,3}\d{1,3} ?min\w*\W*$"),
    ("comments", (
        r"\(?\d{1,6}\)? (?:comments?|kommentare?|coment[aá]rios?|commentaires?|reacties|komentarzy|likes?)\W*$"
    )),
    ("residue", r"(?:https?://|www\.)\S+$"),
    ("residue", r"\S+\.(?:jpe?g|png|gif|webp|svg)\)?$"),
    ("counter", r"[\d.,:%°℃+\- ]{1,8}[kKmM]?$"),
    ("audio", r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d$"),
)  # fmt: skip
# One after the other in one pattern; none of them has groups of its own.
_SHAPE = re.compile("|".join(f"({shape})" for _, shape in _SHAPES))
_LONGEST_SHAPE = 40
# What a shape without a figure can begin or end with.
_SHAPE_FIRSTS = frozenset(".,:%°℃+hw")
_SHAPE_LASTS = frozenset("gfp)")
_RIGHTS = (
    "all rights reserved", "riproduzione riservata", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos", "todos os direitos", "无断转载", "無断転載", "무단 전재", "무단전재",
)  # fmt: skip
_RULE_LINE = re.compile(r"(?:[-–—]{3,}|={3,}|\*{3,}|~{3,}|#{3,}|\*(?: \*){2,}|-(?: -){2,}|[-–—=]{2,}[*o•][-–—=]{2,})$")
# The word for a picture, a number, a word for "of", the total: ``Bild 3 von 12``, ``3 / 12``, ``（3／12）``.
_COUNTER = re.compile(
    r"[(\[（［【]? ?(?:(?:photos?|pictures?|pics?|images?|slides?|bild|bilder|fotos?|imagen|imágenes|imagem|immagine|"
    r"afbeelding|beeld|kuva|kép|mynd|zdjęcie|fotografie|fotka|slika|слайд|фото|снимок|снимка|изображение|зображення|"
    r"φωτογραφία|εικόνα|görsel|fotoğraf|resim|صورة|صور|عکس|تصویر|תמונה|चित्र|तस्वीर|फोटो|ছবি|படம்|ภาพ|ภาพที่|ảnh|hình|"
    r"gambar|picha|写真|画像|图|图片|圖|照片|사진)[ .:#]{0,2})?"
    r"(\d{1,4}) ?(?:[/／]|of|out of|von|aus|de|sur|di|su|din|del|af|av|van|uit|z|ze|iz|od|из|з|із|от|од|από|of the|"
    r"من|از|מתוך|จาก|trong|trên|dari|daripada|kati ya|中) ?(\d{1,4})(?!\w)(?: ?[)\]）］】])?",
    re.IGNORECASE,
)
LONGEST_COUNTER = 26
"""A gallery's counter has no more characters than that."""
_TAGS = re.compile(r"#\w+(?:[ ,]+#\w+)*\s*$")
_TAIL = 80
_WORDS_AT_END = re.compile(
    r"((?:"
    + "|".join(re.escape(words) for words in TRUNCATED)
    + r")(?: [“\"'‘][^“”\"]{1,60}[”\"'’])?)[ »>→…\]\"”.]{0,4}$",
    re.IGNORECASE,
)
_LONGEST_BEGINNING = 60
_CUT_MARK = re.compile(r"(?:…|\.\.\.|\[(?:…|\.{2,4})\]|\[\+\d+ chars\])\)?$")


def read_furniture(line: str) -> str | None:
    """What kind of furniture a line is, or `None`.

    >>> read_furniture("Share on Facebook")
    'share'
    >>> read_furniture("Share prices fell on Monday.") is None
    True
    """
    return find_furniture((line,)).get(line)


def find_furniture(lines: Collection[str]) -> dict[str, str]:
    """Those of some lines that are furniture, each with its kind.

    What stands nowhere in all of them need not be looked for in each: most pages claim rights in one line or none.

    >>> find_furniture(["Share", "Dam refills", "2 min read"])
    {'Share': 'share', '2 min read': 'reading time'}
    """
    low = "\n".join(lines).casefold()
    rights = [words for words in _RIGHTS if words in low]
    lows = low.split("\n") if low.count("\n") == len(lines) - 1 else [line.casefold() for line in lines]
    bares = [folded.strip(_BULLETS) for folded in lows]
    found = {}
    shapes = figured([bare if len(bare) < _LONGEST_SHAPE or " " not in bare else "" for bare in bares])
    for line, folded, bare, has_figure in zip(lines, lows, bares, shapes, strict=True):
        kind = None
        if len(line) <= _LONGEST:
            plain = bare.rstrip(_BEHIND) if bare[-1:] in _BEHIND else bare
            if not bare:
                kind = "navigation"
            elif plain in _KNOWN or bare in _KNOWN or line[0] == "#" or bare[:2] in _BEGINNINGS or bare[0] == "©":
                kind = _whole(line, bare, plain)
            if kind is None and bare and (has_figure or bare[0] in _SHAPE_FIRSTS or bare[-1] in _SHAPE_LASTS):
                kind = _shaped(bare)
            if kind is None and len(bare) < _LONGEST_OFFER:
                first = bare.partition(" ")[0]
                if (first in ABOUT_COMMENTS or not first.isalpha()) and _offers_comments(bare):
                    kind = "reader comments"
        if kind is None and rights and len(line) < _LONGEST_CLAIM and any(map(folded.__contains__, rights)):
            kind = "copyright"
        if kind is not None:
            found[line] = kind
    return found


def _whole(line: str, bare: str, plain: str) -> str | None:
    """The kind of a line that the lists know as a whole, or by its beginning."""
    kind = WHOLE_LINES.get(bare) or _KNOWN.get(plain)
    if kind == "share" and plain in COMMENTS:
        return "reader comments"
    if kind is not None or (line[0] == "#" and _TAGS.match(line)):
        return kind or "tags"
    if bare[-1] in ".!?":
        return None
    if bare[0] == "©":
        return _KINDS["©"]
    return next((_KINDS[begin] for begin in _BEGINNINGS.get(bare[:2], ()) if bare.startswith(begin)), None)


def _shaped(bare: str) -> str | None:
    """The kind of a line by its shape."""
    if len(bare) >= _LONGEST_SHAPE and " " in bare:
        return None
    shaped = _SHAPE.match(bare)
    return _SHAPES[shaped.lastindex - 1][0] if shaped is not None and shaped.lastindex is not None else None


def _offers_comments(bare: str) -> bool:
    """Whether a line is about readers' comments and nothing else: "Show all comments (12)"."""
    words = _WORDS.findall(bare)
    return not COMMENTS.isdisjoint(words) and len(words) <= _OFFER and ABOUT_COMMENTS.issuperset(words)


def find_related(lines: Iterable[str]) -> list[bool]:
    """Whether each of some lines points to another article.

    >>> find_related(["Read more: How the dam was built", "The dam was built."])
    [True, False]
    """
    return [(line[:2] in _POINTING or line[0] in _BULLETS) and is_related(line) for line in lines]


_POINTING = frozenset(
    first + second
    for words in RELATED
    for first in (words[0], words[0].upper(), words[0].title())
    for second in (words[1], words[1].upper())
)


def is_related(line: str) -> bool:
    """A line that points to another article: ``Read more: …``, and no sentence of its own.

    >>> is_related("Read more: How the dam was built")
    True
    """
    if len(line) > 200 or line[-1:] in ".。।":
        return False
    begun = line[:_LONGEST_BEGINNING].casefold().lstrip(_BULLETS)
    return begun.startswith(_RELATED.get(begun[:2], ()))


def is_rule_line(line: str) -> bool:
    """A drawn rule. Underscores are not one: text browsers draw form fields with them, agencies part live entries.

    >>> is_rule_line("* * *"), is_rule_line("____")
    (True, False)
    """
    return len(line) >= 3 and line[0] in "-–—=*~#" and _RULE_LINE.match(line) is not None


def is_counter(line: str) -> tuple[int, int] | None:
    """A gallery's counter: ``3 / 12`` gives (3, 12).

    >>> is_counter("3 of 12"), is_counter("Bild 3 von 12")
    ((3, 12), (3, 12))
    """
    if len(line) > LONGEST_COUNTER or _DIGIT.search(line, max(0, len(line) - 6)) is None:
        return None
    found = leading_counter(line.rstrip(" |:."))
    return found[:2] if found is not None and found[2] == len(line.rstrip(" |:.")) else None


def leading_counter(line: str) -> tuple[int, int, int] | None:
    """The counter that a line begins with, and where what stands behind it begins.

    >>> leading_counter("3/12 Gulls wait on a pier")
    (3, 12, 5)
    """
    found = _COUNTER.match(line)
    if found is None or not 0 < int(found[1]) <= int(found[2]):
        return None
    behind = line[found.end() :]
    return int(found[1]), int(found[2]), len(line) - len(behind.lstrip(" |:.–—-"))


def may_be_cut_off(line: str) -> bool:
    """Whether asking where a line was cut off can be worth it: the cheap question to ask first.

    >>> may_be_cut_off("The council met on Monday to…"), may_be_cut_off("The council met on Monday.")
    (True, False)
    """
    end = line[-4:].rstrip()
    if end[-1:] in ".!?。":
        return end.endswith("..") or not end
    if end[-1] == ")":
        return end[-2:-1] in ("…", ".", "]")
    if end[-1] in _QUOTES:
        # A sentence that somebody says ends so too.
        return any(map(line[-_TAIL:].casefold().__contains__, TRUNCATED))
    return end[-1] in _CUT_ENDS or end[-3:].casefold() in _CUT_WORDS


def find_cut_off(lines: Collection[str]) -> dict[str, int]:
    """Those of some lines that go on elsewhere, each with where the mark begins that says so; see `truncation`.

    >>> find_cut_off(["The council met on Monday to…", "The council met on Monday."])
    {'The council met on Monday to…': 28}
    """
    ends = {end for end in {line[-4:] for line in lines} if end[-1] in _CUT_LASTS or end[-3:].casefold() in _CUT_WORDS}
    asked = (line for line in lines if line[-4:] in ends and may_be_cut_off(line))
    return {line: cut for line in asked if (cut := truncation(line)) is not None}


# What the mark of a text that goes on elsewhere can end with, and the last letters of the words that say so.
_CUT_ENDS = frozenset("…»>→]")
_QUOTES = frozenset("\"”'’")
_CUT_LASTS = _CUT_ENDS | _QUOTES | {".", ")"}
_CUT_WORDS = frozenset(words[-3:] for words in TRUNCATED)


def truncation(line: str) -> int | None:
    """Where the mark begins that says the text goes on elsewhere, or `None`.

    >>> truncation("The council met on Monday to… Read more")
    28
    """
    tail = line[-_TAIL:].rstrip()
    if not tail or (tail[-1] == "." and not tail.endswith("..")) or tail[-1] in "!?。":
        # Ended as sentences are: most lines are, and need no closer look.
        return None
    shift = max(0, len(line) - _TAIL)
    low = tail.casefold()
    words = _WORDS_AT_END.search(tail) if any(map(low.__contains__, TRUNCATED)) else None
    if words is not None and _leads_on(tail, words.start(1)):
        before = tail[: words.start(1)].rstrip()
        mark = _CUT_MARK.search(before)
        return shift + (mark.start() if mark else len(before))
    mark = _CUT_MARK.search(tail)
    return shift + mark.start() if mark else None


def _leads_on(tail: str, at: int) -> bool:
    """Words such as "Read more" point on behind an ellipsis or a sentence's end, or where they begin with a capital."""
    if at and tail[at - 1].isalnum() and not (tail[at - 1].islower() and tail[at].isupper()):
        return False
    before = tail[:at].rstrip()
    return not before or before[-1] in '….。!?"”]' or not tail[at].islower()
