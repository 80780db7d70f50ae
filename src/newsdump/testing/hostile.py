"""What has broken readers of text: any `str` and any `bytes`, and most of all those that go wrong."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdump.testing.values import headlines

__all__ = ["hostile_bytes", "hostile_texts"]

# Characters and pieces that have broken readers of text: no article may hold some of them.
_HOSTILE = (
    *("\x00", "\x07", "\x0b", "\x0c", "\x1a", "\x1c", "\x1f", "\x7f", "\x85", "\u2028", "\u2029", "\r", "\r\n", "\n"),
    *("\ud800", "\udfff", "\ude00\ud83d", "\ufffe", "\uffff", "\ufeff", "\u202e", "\u200d", "\u0300", "\U0010ffff"),
    *("<!DOCTYPE a>", "]]>", "&#0;", "&amp;amp;", "<p>", "</", '{"schema":"newsdump/1"}', "\\ud800", "[[", "=1+1"),
    *("TT", "Share", "(", "((", "[", "“", "|", " | ", "…", "- ", "* * *", "(EPA)", "Photo:", "By ", "1 / 2", "22:15"),
)
_CODECS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "koi8-r",
    "shift_jis",
    "gb18030",
)


def hostile_texts() -> SearchStrategy[str]:
    """Any `str`: surrogates, control characters, all line ends, markup, long runs of one character, lines that recur.

    Left out: nothing, but texts stay below some ten thousand characters.
    """
    anything = st.text(st.characters(exclude_categories=[]))
    nasty = st.lists(st.sampled_from(_HOSTILE), min_size=1, max_size=8).map("".join)
    runs = st.builds(_run, st.sampled_from(_HOSTILE) | st.characters(exclude_categories=[]), st.integers(1, 1500))
    recurring = st.builds(_run, (headlines() | anything).map(lambda line: line + "\n"), st.integers(1, 6))
    return st.lists(st.one_of(anything, nasty, runs, recurring), max_size=6).map("".join)


def hostile_bytes() -> SearchStrategy[bytes]:
    """Any `bytes`: random ones, and texts in ten encodings, one after the other and cut at any place.

    Left out: nothing, but they stay below some ten thousand.
    """
    encoded = st.builds(_encoded, hostile_texts(), st.sampled_from(_CODECS))
    pieces = st.lists(encoded | st.binary(max_size=50), min_size=1, max_size=3).map(b"".join)
    return st.binary() | st.builds(_cut, pieces, st.integers(0, 50), st.integers(0, 50))


def _run(piece: str, times: int) -> str:
    return piece * times


def _encoded(text: str, codec: str) -> bytes:
    try:
        return text.encode(codec, "surrogatepass" if codec.startswith("utf") else "replace")
    except UnicodeEncodeError:  # pragma: no cover
        return text.encode("utf-8", "surrogatepass")


def _cut(content: bytes, start: int, end: int) -> bytes:
    return content[start : len(content) - end]
