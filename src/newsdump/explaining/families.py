"""Which roles a reader sees as one: they share a tint of the page and a colour of the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsdump.model import Role

__all__ = ["FAMILIES"]

FAMILIES: Final[Mapping[Role, str]] = {
    Role.HEADLINE: "headline",
    Role.DECK: "head",
    Role.KICKER: "head",
    Role.SECTION: "head",
    Role.OUTLET: "head",
    Role.CAPTION: "picture",
    Role.CREDIT: "picture",
    Role.BYLINE: "name",
    Role.SIGNOFF: "name",
    Role.DATELINE: "time",
    Role.STAMP: "time",
    Role.PARAGRAPH: "body",
    Role.QUOTE: "body",
    Role.ITEM: "body",
    Role.ENTRY: "body",
    Role.SUBHEAD: "subhead",
    Role.NOTE: "note",
    Role.FURNITURE: "furniture",
    Role.BOUNDARY: "furniture",
    Role.UNPLACED: "unplaced",
    Role.BLANK: "blank",
}
