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
_MISREAD_FIRST = "ÂÃÐÑØÙâ"
# No language writes so many accented Latin letters: two-byte encodings of Korean, Thai or Greek read as Latin-1 do.
_HIGH = re.compile("[¡-ÿ]")
_NO_HIGH = bytes(range(0xA1))
_MISREADS = 2
_SHARE = 0.4
_MANY = 10
_SPACES = 9
_TAGS = 3


def oddities(page: Page, *, whole: bool = True) -> tuple[Issue, ...]:
    """Issues of a page, in the order of their codes. `whole` says that it is all of the text."""
    path = _path(page) if whole else None
    found = (_html(page), path, _mojibake(page), _letter_spaced(page), _glued(page))
    return tuple(issue for issue in found if issue is not None)


def _html(page: Page) -> Issue | None:
    if page.text.count("<") < _TAGS:
        return None
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
    # Bytes read wrongly turn into accented Latin letters: a page without two of them is left at once.
    if page.text.isascii() or len(page.text.encode("latin-1", "ignore").translate(None, _NO_HIGH)) < _MISREADS:
        return None
    misread = 0
    may_be_misread = any(map(page.text.__contains__, _MISREAD_FIRST))
    for row in [row for row in page.rows if not row.text.isascii()]:
        sample = row.text[:2000]
        if may_be_misread:
            misread += sum(1 for _ in _MISREAD.finditer(sample))
        if misread >= _MISREADS or _is_misread(sample):
            message = "the text looks like mojibake (read in a wrong encoding); it is passed on unchanged"
            return Issue(code="ND906", message=message, line=row.pieces[0][0])
    return None


def _is_misread(text: str) -> bool:
    """Whether so many letters are accented Latin ones that the text can be in no language."""
    # Each character that is not ASCII takes a byte more than one, at least.
    beyond = len(text.encode("utf-8", "surrogatepass")) - len(text)
    if beyond < _MANY or beyond < _SHARE * (len(text) - text.count(" ")):
        return False
    high = len(_HIGH.findall(text))
    return high >= _MANY and high > _SHARE * (len(text) - text.count(" "))


def _letter_spaced(page: Page) -> Issue | None:
    # Letters and spaces by turns: hardly more characters than twice the spaces.
    spaced = [
        row for row in page.rows if (spaces := row.text.count(" ")) >= _SPACES and len(row.text) <= 4 * spaces + 4
    ]
    for row in spaced:
        words = row.text[:400].split(" ")
        if len(words) <= _SPACES or len(row.text) > 4 * len(words):
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
