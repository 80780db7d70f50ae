"""Rules for headlines, beyond the examples in their docstrings."""

from __future__ import annotations

import newsdump
from newsdump.model import Role

TITLE = "Dahl Beats Rossi In Five Sets"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday, and all of its crews at home."
NIGHT = "Nobody met them at the pier that night, not even the gulls that live in the harbour and sleep on its wall."


def test_an_article_without_a_headline_spares_the_copies_of_the_next_one_s() -> None:
    dump = newsdump.parse(f"{LEAD}\n\n\n{TITLE}\n{TITLE}\n\n{NIGHT}\n{LEAD}")
    assert [article.headline for article in dump.articles] == [None, TITLE]
    assert [(line.role, line.copy_of) for line in dump.lines if line.text == TITLE] == [
        (Role.HEADLINE, None),
        (Role.HEADLINE, 3),
    ]
