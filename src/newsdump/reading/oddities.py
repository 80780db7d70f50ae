"""What a reader of the result should know of the text as a whole: it may be HTML, a path, damaged."""

from __future__ import annotations

import re

from newsdump.model import Issue
from newsdump.reading.rows import Page

__all__ = ["oddities"]

_TAG = re.compile(
    r"</?(?:p|div|br|span|a|html|head|body|article|h[1-6]|ul|li|img|script|meta|table|td)\b[^<>]{0,300}>", re.IGNORECASE
)
_PATH = re.compile(
    r"(?:[A-Za-z]:[\\/]|\.{0,2}[\\/]|~[\\/])?[^\s<>|*?\"]+[\\/][^<>|*?\"\n]+|[^\s<>|*?\"/\\]+\.(?:txt|json|jsonl|html?|gz|zst|wet|csv|parquet|xml)"
)
_ASSET = re.compile(r"\.(?:txt|json|jsonl|html?|gz|zst|wet|csv|parquet|xml|md|text)$", re.IGNORECASE)
# What the bytes of other letters in UTF-8 turn into when they are read as Windows-1252.
_MISREAD = re.compile("[ÂÃÐÑØÙ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€.")
# No language writes so many accented Latin letters: two-byte encodings of Korean, Thai or Greek read as Latin-1 do.
_HIGH = re.compile("[¡-ÿ]")
_SHARE = 0.4
_TAGS = 3


def oddities(page: Page) -> tuple[Issue, ...]:
    """Issues of the whole text, in the order of their codes."""
    found = (_html(page), _path(page), _mojibake(page), _letter_spaced(page), _glued(page))
    return tuple(issue for issue in found if issue is not None)


def _html(page: Page) -> Issue | None:
    tags = 0
    for row in page.rows:
        if "<" in row.text:
            tags += sum(1 for _ in _TAG.finditer(row.text[:5000]))
            if tags >= _TAGS:
                message = (
                    "the text looks like HTML: extract its text first; newsdump reads what is left without the tags"
                )
                return Issue(code="ND904", message=message, line=row.pieces[0][0])
    return None


def _path(page: Page) -> Issue | None:
    if len(page.rows) != 1 or len(page.rows[0].text) > 260:
        return None
    text = page.rows[0].text
    if _PATH.fullmatch(text) is None or not (_ASSET.search(text) or text[0] in "/~.\\" or text[1:3] in (":\\", ":/")):
        return None
    return Issue(
        code="ND905", message="the text looks like a file's path: use newsdump.read(path) to read the file", line=1
    )


def _mojibake(page: Page) -> Issue | None:
    misread = 0
    for row in page.rows:
        if row.text.isascii():
            continue
        sample = row.text[:2000]
        misread += sum(1 for _ in _MISREAD.finditer(sample))
        high = len(_HIGH.findall(sample))
        if misread >= 2 or (high >= 10 and high > _SHARE * len(sample.replace(" ", ""))):
            message = "the text looks like mojibake (read in a wrong encoding); it is passed on unchanged"
            return Issue(code="ND906", message=message, line=row.pieces[0][0])
    return None


def _letter_spaced(page: Page) -> Issue | None:
    for row in page.rows:
        words = row.text[:400].split(" ")
        if len(words) < 10 or len(row.text) > 4 * len(words):
            continue
        letters = [word for word in words if word]
        single = sum(len(word) == 1 for word in letters)
        if (
            len(letters) >= 8
            and single >= 0.8 * len(letters)
            and sum(word.isalpha() for word in letters) >= 6
            and row.text[0].isalpha()
        ):
            return Issue(
                code="ND907", message="letter-spaced text is passed on as it is printed", line=row.pieces[0][0]
            )
    return None


def _glued(page: Page) -> Issue | None:
    if not page.glued:
        return None
    first, *others = page.glued
    more = f" (and {len(others)} more)" if others else ""
    return Issue(code="ND909", message=f"a line with things glued together was cut apart{more}", line=first)
