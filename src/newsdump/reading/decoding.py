"""From bytes to text, block by block. Never fails; what had to be guessed or replaced is an issue.

The order: a byte order mark, UTF-16 and UTF-32 by where their zero bytes stand, UTF-8, then Windows-1252, the encoding
that web pages without a declaration have (WHATWG Encoding Standard, `windows-1252`). What decides is bounded, so that a
text larger than memory is decided like any other: the first bytes, and the first ones that are not ASCII.

Bytes are taken in blocks of one size, however they came: the chunks in which they arrive change nothing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from newsdump.model import Issue

__all__ = ["Bytes", "Part", "clean", "count_line_ends", "faults", "read_bytes"]

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
_OTHER = re.compile(rb"[\x80-\xff]")
_SAMPLE = 4096
_BLOCK = 1 << 18

# What stands for bytes that could not be read until `clean` replaces it: no decoder gives a surrogate, so it tells the
# damage from a U+FFFD that somebody wrote.
_DAMAGE = "\udcff"
_DAMAGED = "newsdump.damaged"


def _mark_damage(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _DAMAGE, error.end


codecs.register_error(_DAMAGED, _mark_damage)


Bytes = bytes | bytearray | memoryview


class Part(NamedTuple):
    """A part of a text as it was decoded, nothing replaced yet, and its encoding: `None` where it came as text."""

    text: str
    encoding: str | None = None


def read_bytes(chunks: Iterable[Bytes]) -> Iterator[Part]:
    r"""The text of bytes, in parts; at least one. Where the encoding is not known yet, all is ASCII so far.

    >>> list(read_bytes([b"Caf", b"\xe9"]))
    [Part(text='Caf', encoding='utf-8'), Part(text='é', encoding='cp1252')]
    """
    blocks = _blocks(chunks)
    first = next(blocks, b"")
    for mark, encoding in _MARKS:
        if first.startswith(mark):
            return _decoded(encoding, chain((first[len(mark) :],), blocks))
    wide = _wide_encoding(first[:_SAMPLE])
    blocks = chain((first,), blocks)
    return _undeclared(blocks) if wide is None else _decoded(wide, blocks)


def _blocks(chunks: Iterable[Bytes]) -> Iterator[bytes]:
    held = bytearray()
    for chunk in chunks:
        view, at = memoryview(chunk).cast("B"), 0
        while at < len(view):
            taken = view[at : at + _BLOCK - len(held)]
            held += taken
            at += len(taken)
            if len(held) == _BLOCK:
                yield bytes(held)
                held.clear()
    if held:
        yield bytes(held)


def _decoded(encoding: str, blocks: Iterable[bytes]) -> Iterator[Part]:
    decoder = codecs.getincrementaldecoder(encoding)(_DAMAGED)
    for block in blocks:
        yield Part(decoder.decode(block), encoding)
    rest = decoder.decode(b"", True)  # the beginning of a character that never ended
    if rest:
        yield Part(rest, encoding)


def _undeclared(blocks: Iterator[bytes]) -> Iterator[Part]:
    for block in blocks:
        other = None if block.isascii() else _OTHER.search(block)
        if other is None:
            yield Part(block.decode("ascii"), "utf-8")
            continue
        if other.start():
            yield Part(block[: other.start()].decode("ascii"), "utf-8")
        head = block[other.start() :] + next(blocks, b"")
        behind = next(blocks, b"")
        encoding = _encoding(head, final=not behind)
        yield from _decoded(encoding, chain(filter(None, (head, behind)), blocks))
        return


def _encoding(head: bytes, *, final: bool) -> str:
    """UTF-8, if more of its sequences are whole than broken, or else Windows-1252."""
    text = codecs.getincrementaldecoder("utf-8")(_DAMAGED).decode(head, final)
    broken = text.count(_DAMAGE)
    if not broken:
        return "utf-8"
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return "utf-8" if whole > broken else "cp1252"


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


# --------------------------------------------------------------------------------- what cannot be passed on


def _is_carriable(text: str) -> bool:
    """Whether XML and UTF-8 can carry every character: bytes are looked for far faster than characters of a set."""
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return False
    if any(map(data.__contains__, _CONTROLS)):
        return False
    return _LEAD not in data or not any(map(data.__contains__, _NONCHARACTERS))


def clean(raw: str) -> str:
    r"""A text as it will be judged: every character in it can be carried by XML and UTF-8, none is added or lost.

    >>> clean("Caf\x01")
    'Caf�'
    """
    return raw if _is_carriable(raw) else _UNCARRIABLE.sub("\ufffd", raw)


def faults(part: Part, above: int = 0) -> tuple[Issue, ...]:
    """What `clean` replaces in a part of a text, with the line of the first: `above` lines end before the part."""
    raw, encoding = part
    if _is_carriable(raw):
        return ()
    issues: list[Issue] = []
    if encoding is not None and _DAMAGE in raw:
        line = 1 + above + count_line_ends(raw[: raw.index(_DAMAGE)])
        issues.append(Issue(code="ND902", message=_damage(raw.count(_DAMAGE), encoding), line=line))
        raw = raw.replace(_DAMAGE, "\ufffd")
    first = _UNCARRIABLE.search(raw)
    if first is not None:
        count = sum(1 for _ in _UNCARRIABLE.finditer(raw))
        message = f"{count} characters that no XML can carry were replaced by U+FFFD, the first U+{ord(first[0]):04X}"
        line = 1 + above + count_line_ends(raw[: first.start()])
        issues.append(Issue(code="ND903", message=message, line=line))
    return tuple(issues)


def _damage(count: int, encoding: str) -> str:
    if encoding == "cp1252":
        return f"{count} bytes that Windows-1252 does not have were replaced by U+FFFD"
    return f"{count} damaged places in {encoding.upper()} text were replaced by U+FFFD"


def count_line_ends(text: str) -> int:
    r"""How many lines end in a text: at LF, at CRLF, at CR.

    >>> count_line_ends("one\r\ntwo\rthree\nfour")
    3
    """
    return text.count("\n") + text.count("\r") - text.count("\r\n")
