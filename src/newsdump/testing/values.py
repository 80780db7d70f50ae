"""Articles and their parts: every value that can be made, and texts as newsrooms write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdump.model import UNCARRIABLE, Article, Block, BlockKind, Caption, Dateline, Kind, Origin, Stamp
from newsdump.testing.scripts import BY_NAME, SCRIPTS, Script, headline, paragraph

__all__ = [
    "SEEDS",
    "articles",
    "blocks",
    "captions",
    "datelines",
    "headlines",
    "origins",
    "paragraphs",
    "stamps",
    "texts",
]

# Texts are drawn as numbers: see `scripts`.
SEEDS = st.integers(0, 2**48 - 1)
_NUMBERS = st.integers(0, 99)
# One or two characters each of what goes wrong: combining marks, joiners, both directions, astral letters, every kind
# of space and line end that an article may hold, markup, formula signs.
_SPECIMENS = (
    "aZé̈ßŒİıſﬁЖћΩςԱაאבّعپमिক্தமිไກཀမកአᏣᐃᓂ國の한㍿Ａ＂𐌰𝒜𠮷🏽👩🇺"
    "\u0301\u0e33\u200d\u200c\u200f\u202e\u2066\ufeff\u00ad\ufe0f\U000e0041"
    "\t\n\r \u00a0\u3000\u2003\u200b\u0085\u2028\u2029\u007f\u0080"
    "<>&\"'\\/{}[]()|=+-@#;,_*`~%$€“”‘’«»—…•\ufffd\ufdd0\U0010ffff"
)
_BARRED = "".join(chr(point) for point in (*range(32), 0xFFFE, 0xFFFF) if UNCARRIABLE.match(chr(point)))
_MOST = 2**53 - 1


def texts(*, min_size: int = 0, max_size: int | None = None) -> SearchStrategy[str]:
    """Any text that an article may hold: every character that XML 1.0 and UTF-8 can carry.

    Left out: other control characters, surrogates, U+FFFE and U+FFFF, with which no article can be made.
    """
    admitted = st.characters(exclude_categories=["Cs"], exclude_characters=_BARRED)
    # Two strategies: one alphabet of both would be their union, and the specimens as rare as any others in it.
    special = st.text(_SPECIMENS, min_size=min_size, max_size=max_size)
    return special | st.text(admitted, min_size=min_size, max_size=max_size)


def headlines(*, scripts: Sequence[str] = SCRIPTS) -> SearchStrategy[str]:
    """One line of four to eight invented words, without a stop.

    Left out: punctuation, digits, names of outlets.
    """
    return st.builds(headline, _script_of(scripts), _NUMBERS, SEEDS)


def paragraphs(*, scripts: Sequence[str] = SCRIPTS) -> SearchStrategy[str]:
    """Two or three sentences of invented words on one line, each with the script's own stop.

    Left out: quotes, abbreviations, datelines.
    """
    return st.builds(paragraph, _script_of(scripts), _NUMBERS, st.lists(SEEDS, min_size=2, max_size=3))


def stamps(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Stamp]:
    """Stamps without a value, with a date, and with a time with or without an offset.

    Left out: offsets with seconds and named zones, with which no stamp can be made. `raw` and the value have nothing
    to do with each other.
    """
    offsets = st.integers(-1439, 1439).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
    times = st.datetimes(timezones=st.none() | offsets)
    return st.builds(Stamp, raw=_given(texts), value=st.none() | st.dates() | times)


def datelines(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Dateline]:
    """Datelines with and without a place, a date and an agency. `raw` and these have nothing to do with each other."""
    text = _given(texts)
    date = st.none() | stamps(texts=text)
    return st.builds(Dateline, raw=text, place=st.none() | text, date=date, agency=st.none() | text)


def captions(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Caption]:
    """Captions that were printed once or more often; text and credit may be empty.

    Left out: captions printed less than once.
    """
    text, maybe = _given(texts), st.none() | _given(texts)
    many = st.integers(1, _MOST)
    return st.builds(
        Caption, text=text, credit=maybe, photographer=maybe, agency=maybe, is_file=st.booleans(), copies=many
    )


def blocks(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Block]:
    """Blocks of every kind; any of them may have a stamp, as in a live blog."""
    text = _given(texts)
    return st.builds(Block, kind=st.sampled_from(BlockKind), text=text, stamp=st.none() | stamps(texts=text))


def origins(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Origin]:
    """Provenance. Names, lines and spans are any; they point into no dump.

    Left out: negative numbers and those above 2**53 - 1, which not every reader of JSON holds.
    """
    number = st.integers(0, _MOST)
    spans = st.lists(st.tuples(number, number), max_size=3)
    lines = st.lists(number, max_size=3)
    return st.builds(Origin, name=_given(texts), lines=lines, spans=spans, copies=number)


def articles(*, texts: SearchStrategy[str] | None = None, provenance: bool = True) -> SearchStrategy[Article]:
    """Every article that can be made: of each kind, with any fields present, absent or empty.

    `texts` makes the texts of all fields, and is `newsdump.testing.texts()` unless given. Left out: more than three of
    anything, for speed; `provenance` too, if it is false. The fields have nothing to do with each other.
    """
    text = _given(texts)
    maybe, many = st.none() | text, st.lists(text, max_size=3)
    stamp = st.none() | stamps(texts=text)
    return st.builds(
        Article,
        kind=st.sampled_from(Kind),
        headline=maybe,
        kicker=maybe,
        deck=maybe,
        section=maybe,
        byline=maybe,
        authors=many,
        agency=maybe,
        dateline=st.none() | datelines(texts=text),
        published=stamp,
        updated=stamp,
        captions=st.lists(captions(texts=text), max_size=3),
        body=st.lists(blocks(texts=text), max_size=3),
        notes=many,
        truncated=st.booleans(),
        language=maybe,
        outlet=maybe,
        url=maybe,
        meta=st.lists(st.tuples(text, text), max_size=3),
        provenance=st.lists(origins(texts=text), max_size=3) if provenance else st.just(()),
    )


def _given(strategy: SearchStrategy[str] | None) -> SearchStrategy[str]:
    return texts() if strategy is None else strategy


def _script_of(names: Sequence[str]) -> SearchStrategy[Script]:
    return st.sampled_from([BY_NAME[name] for name in names])
