"""What stands around a headline on its own line: the marks before a site's name, the names of columns."""

from __future__ import annotations

__all__ = ["SECTIONS", "SEPARATORS"]

SEPARATORS = (" | ", " - ", " – ", " — ", " » ", " :: ", " · ")
"""What stands between a headline and the name of its site in a page's title."""

SECTIONS = frozenset(
    ("in brief", "news in brief", "briefs", "in short", "kurz gemeldet", "kurz notiert", "en bref", "en breve",
     "breves", "in breve", "em resumo", "kort nytt", "i korthet", "kort fortalt", "kort nieuws", "w skrócie", "коротко")
)  # fmt: skip
"""Names of columns that stand before a headline on its line, case-folded."""
