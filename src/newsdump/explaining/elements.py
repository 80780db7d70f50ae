"""The page's elements: whatever a text holds, it stays text."""

from __future__ import annotations

from lxml import html
from lxml.builder import ElementMaker
from lxml.html import HtmlElement

from newsdump.model import carriable

__all__ = ["Content", "element", "printed"]

Content = HtmlElement | str | None

_MAKE = ElementMaker(makeelement=html.html_parser.makeelement)


def element(tag: str, *content: Content, **attributes: str | int | None) -> HtmlElement:
    """An element with its children. `None` leaves a child or an attribute out.

    An attribute's name is written as Python can: `class_` for ``class``, `data_at` for ``data-at``.

    >>> printed(element("p", "5 < 6 & 7", class_="sum"))
    '<p class="sum">5 &lt; 6 &amp; 7</p>'
    """
    named = {
        name.rstrip("_").replace("_", "-"): carriable(str(value))
        for name, value in attributes.items()
        if value is not None
    }
    # Only names and reasons from outside can hold what a tree of elements refuses.
    children = [carriable(one) if isinstance(one, str) else one for one in content if one is not None]
    return _MAKE(tag, named, *children)


def printed(root: HtmlElement) -> str:
    """The element as HTML, without the text behind it."""
    return html.tostring(root, encoding="unicode", with_tail=False)
