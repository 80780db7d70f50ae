"""Which lines each field came from, and which field each line gave."""

from __future__ import annotations

import newsdump
from newsdump.explaining.origins import first_fields, lines_of_fields
from newsdump.model import ParsedDump
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"


def example() -> ParsedDump:
    return newsdump.parse(EXAMPLE.read_bytes())


def numbers(dump: ParsedDump, field: str) -> list[int]:
    return [dump.lines[at].number for at in lines_of_fields(dump)[field]]


def test_a_field_has_its_line_and_all_further_copies() -> None:
    dump = example()
    assert numbers(dump, "a1-headline") == [1, 7]
    assert numbers(dump, "a1-captions-0") == [3, 4, 9, 10]
    assert numbers(dump, "a2-headline") == [20, 26]


def test_every_paragraph_has_the_line_that_prints_it() -> None:
    dump = example()
    fields = lines_of_fields(dump)
    for at, article in enumerate(dump.articles, 1):
        for k, block in enumerate(article.body):
            printed = " ".join(dump.lines[line].text for line in fields[f"a{at}-body-{k}"])
            assert block.text in printed


def test_the_piece_of_a_line_that_was_cut_gave_its_own_field() -> None:
    dump = newsdump.parse((ROOT / "examples" / "messy-page.txt").read_bytes())
    fields = lines_of_fields(dump)
    assert dump.lines[fields["a1-outlet"][0]].text == "| The Quillon Gazette"
    assert dump.lines[fields["a1-headline"][0]].text == "Beekeepers Ask the City for Its Rooftops"


def test_a_line_leads_to_the_first_field_that_it_gave() -> None:
    dump = example()
    leads = first_fields(lines_of_fields(dump))
    for at, line in enumerate(dump.lines):
        if line.role in {"headline", "caption"}:
            assert leads[at].startswith(f"a{(line.article or 0) + 1}-{line.role}")
        elif line.role in {"furniture", "blank"}:
            assert at not in leads
