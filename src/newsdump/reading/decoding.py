"""From bytes to text. Never fails; what had to be guessed or replaced is an issue.

The order: a byte order mark, UTF-8, UTF-16 and UTF-32 by where their zero bytes stand, then Windows-1252, the
encoding that web pages without a declaration have (WHATWG Encoding Standard, `windows-1252`).
"""

from __future__ import annotations

import codecs
import re

from attrs import frozen

from newsdump.model import Issue

__all__ = ["Decoded", "decode"]

# The longer mark first: UTF-32's little-endian mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Not VT and FF: they end a line or cut it, so no value ever holds them.
_UNCARRIABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The same in UTF-8, which has no surrogates.
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x20)])
_NONCHARACTERS = ("\ufffe".encode(), "\uffff".encode())
_LEAD = _NONCHARACTERS[0][:1]
_LINE_END = re.compile("\r\n?|\n")
_SAMPLE = 4096


@frozen
class Decoded:
    """Text, the encoding it had (`None` where it came as text), and what had to be done to it."""

    text: str
    encoding: str | None
    issues: tuple[Issue, ...] = ()


def decode(data: str | bytes) -> Decoded:
    r"""Text as it will be read: every character in it can be carried by XML and UTF-8.

    >>> decode(b"Caf\xe9").text
    'Café'
    """
    if isinstance(data, str):
        clean, replaced = _carriable(data)
        return Decoded(clean, None, replaced)
    text, encoding, issues = _from_bytes(data)
    clean, replaced = _carriable(text)
    return Decoded(clean, encoding, issues + replaced)


def _from_bytes(data: bytes) -> tuple[str, str, tuple[Issue, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forced(data[len(mark) :], encoding)
    wide = _wide_encoding(data[:_SAMPLE])
    if wide is not None:
        return _forced(data, wide)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _damaged(data)


def _forced(data: bytes, encoding: str) -> tuple[str, str, tuple[Issue, ...]]:
    text = data.decode(encoding, "replace")
    new = text.count("\ufffd")
    if not new or new == data.count("\ufffd".encode(encoding)):
        return text, encoding, ()
    return text, encoding, (Issue(code="ND902", message=f"bytes that are not {encoding} were replaced by U+FFFD"),)


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 and UTF-32 without a mark: text in them has zero bytes at fixed places; no other text has any."""
    if len(sample) < 4 or 0 not in sample:
        return None
    zeros = [sample[i::4].count(0) * 4 / len(sample) for i in range(4)]
    if min(zeros[1:]) > 0.6 and zeros[0] < 0.4:
        return "utf-32-le"
    if min(zeros[:3]) > 0.6 and zeros[3] < 0.4:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    if even > 0.4 and odd < 0.1:
        return "utf-16-be"
    return None


def _damaged(data: bytes) -> tuple[str, str, tuple[Issue, ...]]:
    """Not UTF-8 throughout: UTF-8 with damage where more of its sequences are whole than broken, else Windows-1252."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    if whole > broken:
        message = f"{broken} damaged places in UTF-8 text were replaced by U+FFFD"
        return text, "utf-8", (Issue(code="ND902", message=message),)
    message = "the bytes are not UTF-8 and were read as Windows-1252; if words look wrong, decode them before parsing"
    text = data.decode("cp1252", "replace")
    issues = [Issue(code="ND901", message=message)]
    unknown = text.count("\ufffd")
    if unknown:
        issues.append(
            Issue(code="ND902", message=f"{unknown} bytes that Windows-1252 does not have were replaced by U+FFFD")
        )
    return text, "cp1252", tuple(issues)


def _is_carriable(text: str) -> bool:
    """Whether XML and UTF-8 can carry every character: bytes are looked for far faster than characters of a set."""
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return False
    if any(map(data.__contains__, _CONTROLS)):
        return False
    return _LEAD not in data or not any(map(data.__contains__, _NONCHARACTERS))


def _carriable(text: str) -> tuple[str, tuple[Issue, ...]]:
    first = None if _is_carriable(text) else _UNCARRIABLE.search(text)
    if first is None:
        return text, ()
    clean, count = _UNCARRIABLE.subn("\ufffd", text)
    line = 1 + sum(1 for _ in _LINE_END.finditer(text, 0, first.start()))
    message = f"{count} characters that no XML can carry were replaced by U+FFFD, the first U+{ord(first[0]):04X}"
    return clean, (Issue(code="ND903", message=message, line=line),)
