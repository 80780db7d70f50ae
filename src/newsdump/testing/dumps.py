"""Dumps whose articles are known."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from newsdump.model import Article
from newsdump.testing.damage import DAMAGES, damaged
from newsdump.testing.desk import Desk, House
from newsdump.testing.layouts import BY_NAME as LAYOUT_BY_NAME
from newsdump.testing.layouts import Layout
from newsdump.testing.scripts import BY_NAME as SCRIPT_BY_NAME
from newsdump.testing.scripts import SCRIPTS

__all__ = ["LAYOUTS", "rendered_dumps"]

LAYOUTS: tuple[str, ...] = tuple(LAYOUT_BY_NAME)
"""The layouts of `rendered_dumps`, all of which newsdump reads right."""


@st.composite
def rendered_dumps(  # noqa: PLR0913 -- options with defaults, each by its name
    draw: st.DrawFn,
    *,
    min_articles: int = 1,
    max_articles: int = 4,
    layouts: Sequence[str] = LAYOUTS,
    scripts: Sequence[str] = SCRIPTS,
    copies: Sequence[int] = (2, 3, 4),
    widgets: Sequence[str] = ("TT", "Share"),
    furniture: Sequence[str] = ("", "Share", "Advertisement", "Print"),
    damages: Sequence[str] = DAMAGES[:-1],
    endings: Sequence[str] = ("\n", "\r\n", "\r"),
) -> tuple[str, tuple[Article, ...]]:
    """A dump and the articles that must come out: all of them, in order, and nothing else.

    Each option lists what may be drawn, once for the dump; none of the lists may be empty. `layouts` are named in
    `LAYOUTS`: how a page repeats the heads of its articles, and how it holds several. Articles of an index are teasers,
    which come out in `ParsedDump.teasers`. `copies` is how often a head is printed where the layout repeats it all,
    `widgets` the word that stands between; `furniture` is the line below each article (none, where it is empty), and
    `damages` what happened to the lines on their way. No text begins like another, so that none is taken for its copy.

    A layout is drawn with as many articles as it needs to be known by, and in scripts in which it is known: an index
    has three or more, whatever `min_articles` and `max_articles` say.

    Left out: bylines, stamps with a time, subheads, feeds; by default also what says too little: heads printed once
    (``copies=[1]``), doubled line ends (``damages=DAMAGES``), widgets with a word that no list knows, which show what
    they are only when they recur across articles (``widgets=["Quonk"], min_articles=2``), and Thai, in which newsdump
    does not find every body (unless no other script is asked for).
    """
    layout, script = draw(st.sampled_from(_pairs(layouts, scripts)))
    heads, ending = draw(st.sampled_from(list(copies))), draw(st.sampled_from(list(endings)))
    widget, below = draw(st.sampled_from(list(widgets))), draw(st.sampled_from(list(furniture)))
    damage = draw(st.sampled_from(list(damages)))
    desk = Desk(draw, SCRIPT_BY_NAME[script], House(copies=heads, widget=widget, outlet="The Orla Bell"))
    least = max(min_articles, layout.least)
    stories = [layout.story(desk) for _ in range(draw(st.integers(least, max(least, max_articles))))]
    lines = list(layout.above(stories))
    for place, story in enumerate(stories):
        lines += [*(desk.one_of(layout.gaps) if place else ()), *story.lines, *(["", below] if below else [])]
    text = ending.join(damaged(lines, damage)) + ending * draw(st.integers(0, 1))
    return text, tuple(story.article for story in stories)


def _pairs(layouts: Sequence[str], scripts: Sequence[str]) -> list[tuple[Layout, str]]:
    """Which layout may be drawn in which script: of all that are asked for those that are known, if there are any."""
    asked = [(LAYOUT_BY_NAME[name], script) for name in layouts for script in scripts]
    return [(layout, script) for layout, script in asked if script in layout.scripts] or asked
