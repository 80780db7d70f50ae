"""The bar above the page: how the dump divides, from its first line to its last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from lxml.html import HtmlElement

from newsdump.explaining.elements import element
from newsdump.explaining.families import FAMILIES
from newsdump.model import ParsedDump, Role

__all__ = ["bar"]

# More pieces than that would be drawn and never seen.
_PIECES = 4000


def bar(dump: ParsedDump) -> HtmlElement:
    """A drawing with a piece for each run of like lines and, above them, one for each article. Blanks take no room."""
    shown = [at for at, role in enumerate(dump.lines.roles) if role is not Role.BLANK]
    families = [FAMILIES[dump.lines.roles[at]] for at in shown]
    owners = [dump.lines.articles[at] for at in shown]
    return element(
        "svg",
        *_articles(owners),
        *_families(families),
        class_="bar",
        viewBox=f"0 0 {max(len(shown), 1)} 22",
        preserveAspectRatio="none",
        role="img",
        aria_label=_told(dump),
    )


def _articles(owners: Sequence[int | None]) -> Iterator[HtmlElement]:
    x = 0
    for owner, run in groupby(owners):
        width = len(list(run))
        if owner is not None:
            piece = element("rect", x=x, y=0, width=width, height=4, class_="odd" if owner % 2 else "even")
            yield element("a", element("title", f"article {owner + 1}"), piece, href=f"#a{owner + 1}", tabindex=-1)
        x += width


def _families(families: Sequence[str]) -> Iterator[HtmlElement]:
    """Runs of one family; of a long dump as many equal stretches as there is room for, each by what most of it is."""
    step = max(1, -(-len(families) // _PIECES))
    most = [Counter(families[k : k + step]).most_common(1)[0][0] for k in range(0, len(families), step)]
    x = 0
    for family, run in groupby(most):
        width = min(len(list(run)) * step, len(families) - x)
        yield element("rect", x=x, y=5, width=width, height=17, class_=family)
        x += width


def _told(dump: ParsedDump) -> str:
    counts = Counter(str(role) for role in dump.lines.roles)
    return "How the dump divides: " + ", ".join(f"{name} {count}" for name, count in counts.most_common())
