"""What does a file hold? By what it begins with, and then by what its name ends with."""

from __future__ import annotations

import re

from newsdump.sources.jsonl import looks_like_jsonl
from newsdump.sources.wet import is_warc

__all__ = ["foreign_kind", "form_of"]

_PARQUET = b"PAR1"
_PACKED = re.compile(r"(?:\.(?:gz|gzip|bz2|xz|zst|zstd|zip))+$")
_SUFFIXES = {
    "jsonl": (".jsonl", ".ndjson", ".json", ".jl"),
    "csv": (".csv", ".tsv", ".tab"),
    "parquet": (".parquet", ".pq"),
    "wet": (".wet", ".warc"),
    "text": (".txt", ".text", ".md"),
}
# How files begin that hold no text, and are often found beside it.
_FOREIGN = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"ARROW1\x00\x00", "an Arrow file"),
)
_TAR = slice(257, 262)


def foreign_kind(head: bytes) -> str | None:
    """What data is that begins so, if it is known to hold no text.

    >>> foreign_kind(b"%PDF-1.7")
    'a PDF document'
    """
    if head[_TAR] == b"ustar":
        return "a tar archive"
    return next((kind for start, kind in _FOREIGN if head.startswith(start)), None)


def form_of(head: bytes, name: str, wanted: str = "auto") -> str:
    """The form of a file of that name whose content, unpacked, begins so, unless another than ``"auto"`` is wanted.

    >>> form_of(b"PAR1", "data.bin"), form_of(b"text", "a.CSV.gz"), form_of(b'{"text": "Rain came."}', "stdin")
    ('parquet', 'csv', 'jsonl')
    """
    if wanted != "auto":
        return wanted
    if head.startswith(_PARQUET):
        return "parquet"
    if is_warc(head):
        return "wet"
    lower = _PACKED.sub("", name.lower())
    for form, suffixes in _SUFFIXES.items():
        if lower.endswith(suffixes):
            return form
    return "jsonl" if looks_like_jsonl(head) else "text"
