"""Rows with their roles, printed for one article."""

from __future__ import annotations

import datetime as dt

from newsdump.building.assembly import assemble
from newsdump.building.segments import Segment
from newsdump.judging.verdict import Verdict
from newsdump.model import Article, Kind, Origin, Role
from newsdump.reading.lines import split
from newsdump.reading.repair import Row, read_page

Printed = tuple[Role, str] | tuple[Role, str, int]
"""A role, a line, and the row that the line prints again."""

TITLE = (Role.HEADLINE, "Ferry Stays In Port Again")
LEAD = (Role.PARAGRAPH, "The ferry stayed in its port on Monday.")
TALKS = (Role.PARAGRAPH, "Talks stopped at noon.")
MAY = dt.date(2030, 5, 1)
GULLS = "Gulls wait on the pier."


def read(*printed: Printed) -> tuple[str, list[Row], Verdict]:
    text = "\n\n".join(one[1] for one in printed)
    rows = read_page(split(text)).rows
    assert len(rows) == len(printed), "a line was joined or cut: choose another"
    copies = [one[2] if len(one) > 2 else None for one in printed]
    return text, rows, Verdict([one[0] for one in printed], [None] * len(rows), copies, {})


def built(*printed: Printed, kind: Kind = Kind.ARTICLE) -> Article:
    _, rows, verdict = read(*printed)
    return assemble(rows, verdict, Segment(0, len(rows), kind))


def origins(article: Article) -> dict[str, Origin]:
    assert len({origin.name for origin in article.provenance}) == len(article.provenance)
    return {origin.name: origin for origin in article.provenance}
