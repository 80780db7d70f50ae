"""newsdump turns plain-text dumps of scraped news into clean articles.

The way in is `parse` for a text and `read` for a file; the way out is `dumps` and `dump`; `explain` says why.

>>> import newsdump
>>> type(newsdump.parse("Some text.")).__name__
'ParsedDump'

Every name is loaded when it is first asked for: who only parses never pays for XML.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdump.errors import NewsdumpError
    from newsdump.explaining import explain
    from newsdump.formats import dump, dumps, load, loads
    from newsdump.judging.rules import line_rule
    from newsdump.model import Article, Block, Caption, Dateline, Issue, Line, ParsedDump, Stamp
    from newsdump.parser import Parser, parse
    from newsdump.sources import read

__all__ = [
    "Article",
    "Block",
    "Caption",
    "Dateline",
    "Issue",
    "Line",
    "NewsdumpError",
    "ParsedDump",
    "Parser",
    "Stamp",
    "__version__",
    "dump",
    "dumps",
    "explain",
    "line_rule",
    "load",
    "loads",
    "parse",
    "read",
]

__version__ = "0.1.0"

# Where each name lives; the imports above say the same to type checkers, and a test compares the two.
_HOMES = {
    "Article": "newsdump.model",
    "Block": "newsdump.model",
    "Caption": "newsdump.model",
    "Dateline": "newsdump.model",
    "Issue": "newsdump.model",
    "Line": "newsdump.model",
    "NewsdumpError": "newsdump.errors",
    "ParsedDump": "newsdump.model",
    "Parser": "newsdump.parser",
    "Stamp": "newsdump.model",
    "dump": "newsdump.formats",
    "dumps": "newsdump.formats",
    "explain": "newsdump.explaining",
    "line_rule": "newsdump.judging.rules",
    "load": "newsdump.formats",
    "loads": "newsdump.formats",
    "parse": "newsdump.parser",
    "read": "newsdump.sources",
}

if not TYPE_CHECKING:  # A type checker that saw this function would let every misspelt name pass.

    def __getattr__(name: str) -> object:
        """Load the name from its home (PEP 562) and keep it, so that this runs once a name."""
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(home), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
