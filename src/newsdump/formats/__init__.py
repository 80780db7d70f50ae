"""How articles are written down, and read back.

`dumps`, `dump`, `loads` and `load` find a format by its name and do the rest, as in the standard library's `json`.

Each format is a module of this package that holds its `Format`, under the name ``FORMAT``, and is imported when it is
first asked for; `FORMATS` lists them all. A format's module offers one function::

    def dump(articles: Iterable[Article], file: TextIO, options: Options) -> None

It takes the articles from a generator and writes each before it asks for the next. It has no clock and no random
number: `Options.moment` gives the time of conversion, and `Options.ids` the article's identifier. Of what a format
cannot carry it says nothing itself: its ``carries``, ``limits`` and ``drops`` tell, and `newsdump.formats.losses` says
it once a field. lxml is imported inside functions only; `newsdump.formats.xmlstream` writes XML piece by piece.

Other packages add formats by the entry point group ``newsdump.formats``; see ``docs/how-to/own-format.md``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdump.formats.documents import dump, dumps, load, loads, write
from newsdump.formats.format import Format, Options
from newsdump.formats.known import format_for_path, format_named, formats, ours, schema_text

if TYPE_CHECKING:
    FORMATS: tuple[Format, ...]

__all__ = [
    "FORMATS",
    "Format",
    "Options",
    "dump",
    "dumps",
    "format_for_path",
    "format_named",
    "formats",
    "load",
    "loads",
    "schema_text",
    "write",
]

if not TYPE_CHECKING:  # A type checker that saw this function would let every misspelt name pass.

    def __getattr__(name: str) -> object:
        """`FORMATS`, whose modules are all imported when it is first asked for (PEP 562)."""
        if name != "FORMATS":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = ours()
        return globals()[name]
