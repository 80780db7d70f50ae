"""Write docs/formats.md: one article in every format, what each format carries, and what is lost in it.

    python bench/formats_page.py          write the page
    python bench/formats_page.py --check  exit code 1 if the page is not what would be written

The page follows from the formats' modules alone; a test keeps it so.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

from newsdump.formats import FORMATS, Format, dumps
from newsdump.formats.losses import FIELDS
from newsdump.model import Article, Block, BlockKind, Caption, Dateline, Stamp

PAGE = Path(__file__).resolve().parent.parent / "docs" / "formats.md"

ARTICLE = Article(
    headline="Lowmouth Keeps Its Ferry",
    kicker="Harbours",
    deck="Residents vote for five more years.",
    section="Coast",
    byline="By Ada Quill",
    authors=["Ada Quill"],
    agency="Pellworth Press",
    dateline=Dateline(
        raw="LOWMOUTH, June 3 (Pellworth Press) —",
        place="Lowmouth",
        date=Stamp(raw="June 3", value=dt.date(2031, 6, 3)),
        agency="Pellworth Press",
    ),
    published=Stamp(
        raw="3 June 2031, 18:20 CEST",
        value=dt.datetime(2031, 6, 3, 18, 20, tzinfo=dt.timezone(dt.timedelta(hours=2))),
    ),
    captions=[
        Caption(
            text="The ferry Marigold leaves the pier.",
            credit="Ben Ferrow/Pellworth Press",
            photographer="Ben Ferrow",
            agency="Pellworth Press",
        )
    ],
    body=[
        Block(text="The harbour town of Lowmouth will keep its only ferry, & the pier with it."),
        Block(kind=BlockKind.SUBHEAD, text="What it costs"),
        Block(kind=BlockKind.QUOTE, text="“Less than a bridge,” the mayor said."),
    ],
    notes=["An earlier version misspelt the pier."],
    language="en",
    outlet="The Lowmouth Lantern",
    url="https://lantern.example/ferry?page=1",
)

# How a fenced block is coloured where pages are shown.
_LANGUAGES = {"jsonl": "json", "jsonld": "json", "ninjs": "json", "markdown": "markdown", "text": "text", "csv": "text"}

HEAD = """# Formats

`newsdump convert -t NAME` writes each of these, and so does `newsdump.dumps(articles, "NAME")`. This page is written by
`bench/formats_page.py` from the formats themselves.

Only our own formats (json, jsonl, xml) carry everything and can be read back. What another one cannot carry is told
when it is lost, once a field: ND931 where it has no place for the field, ND932 where it takes it in part. The schemas
of our own ship with newsdump; for those of the standards, `newsdump validate FILE --schemas DIR` asks where you keep
them.

No format takes the clock or a random number: the same articles give the same document. Where a standard wants a time of
conversion it is `--now` (`now=` in Python), or else the article's own date; identifiers are `ids=`, or else follow from
the content: `urn:newsdump:` and the article's `id`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_overview(), *_losses(), *(line for known in FORMATS for line in _section(known))])


def _overview() -> Iterator[str]:
    yield "| format | files | | read back | several articles in one file |"
    yield "|---|---|---|---|---|"
    for known in FORMATS:
        suffixes = ", ".join(f"`{suffix}`" for suffix in known.suffixes)
        reads, several = "yes" if known.load else "", "yes" if known.several else "no: `-O DIR`"
        yield f"| [{known.name}](#{known.name}) | {suffixes} | {known.description} | {reads} | {several} |"
    yield ""


def _losses() -> Iterator[str]:
    yield "## What is lost\n"
    yield "● carried, ○ in part (the format's section says when), empty: lost.\n"
    yield f"| | {' | '.join(known.name for known in FORMATS)} |"
    yield "|---" * (len(FORMATS) + 1) + "|"
    for name in FIELDS:
        yield f"| `{name}` | {' | '.join(_mark(name, known) for known in FORMATS)} |"
    yield ""


def _mark(name: str, known: Format) -> str:
    if name not in (known.carries or ()):
        return ""
    return "○" if name in known.limits else "●"


def _section(known: Format) -> Iterator[str]:
    yield f"## {known.name}\n"
    yield f"{known.description[0].upper()}{known.description[1:]}.\n"
    if known.load is None:
        yield "| field | where it stands | |"
        yield "|---|---|---|"
        places = known.carries or {}
        for name in FIELDS:
            if name in places:
                yield f"| `{name}` | {_cell(places[name])} | {_cell(known.limits.get(name, ''))} |"
        yield ""
    yield f"```{_LANGUAGES.get(known.name, known.name if known.load else 'xml')}"
    # A fence inside the document would end this one; ours has none. CSV's own line ends are not shown.
    yield dumps(ARTICLE, known.name).replace("\r\n", "\n").rstrip("\n")
    yield "```\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;")


def main() -> int:
    """Write the page, or say whether it is up to date."""
    if "--check" in sys.argv[1:]:
        fresh = PAGE.read_text("utf-8") == page()
        print("docs/formats.md is up to date" if fresh else "docs/formats.md is stale: python bench/formats_page.py")
        return 0 if fresh else 1
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
