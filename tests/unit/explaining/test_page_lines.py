"""The dump's side of the page: every line, as it is, with what became of it."""

from __future__ import annotations

from lxml.html import HtmlElement

import newsdump
from newsdump.explaining import explain
from newsdump.explaining.page_lines import dump_side
from newsdump.model import ParsedDump
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"


def side(dump: ParsedDump) -> HtmlElement:
    return dump_side(explain(dump), {})


def text_of(item: HtmlElement) -> str:
    return "".join("".join(one.itertext()) for one in item.find_class("text"))


def test_every_line_stands_there_as_it_is_with_its_role_and_rule() -> None:
    dump = newsdump.parse(EXAMPLE.read_bytes())
    items = side(dump).find_class("line")
    assert [text_of(item) for item in items] == [line.text for line in dump.lines]
    assert [item.get("data-role") for item in items] == [str(line.role) for line in dump.lines]
    for item, line in zip(items, dump.lines, strict=True):
        if line.text:
            (what,) = item.find_class("what")
            assert str(line.role) in what.text_content()
            assert str(line.rule) in what.text_content()


def test_a_copy_names_the_line_that_it_repeats() -> None:
    dump = newsdump.parse(EXAMPLE.read_bytes())
    fourth = side(dump).xpath(".//li[a='4']")[0]
    assert fourth.get("data-of") == "2"
    assert "↻ 3" in fourth.text_content()
    assert fourth.find_class("tie")


def test_no_chunk_is_long() -> None:
    dump = newsdump.parse("\n".join(f"Gull number {n} waits on the long pier of the harbour." for n in range(450)))
    chunks = side(dump).xpath("./ol")
    assert len(chunks) >= 5
    assert max(len(chunk) for chunk in chunks) <= 100
    assert sum(len(chunk) for chunk in chunks) == len(dump.lines)


def test_each_article_begins_once_and_says_why() -> None:
    begins = side(newsdump.parse(EXAMPLE.read_bytes())).find_class("begins")
    assert [one[0].get("href") for one in begins] == ["#a1", "#a2"]
    assert all("begins: " in one.text_content() for one in begins)


def test_what_cannot_be_seen_has_a_name() -> None:
    item = side(newsdump.parse("Gulls \u202ewait\x7f here"))
    assert [one.text for one in item.find_class("unseen")] == ["U+202E", "U+007F"]
    assert item.find_class("unseen")[0].get("title") == "right-to-left override"


def test_an_issue_stands_at_its_line() -> None:
    dump = newsdump.parse("<html><body><p>Not a dump</p></body></html>")
    marks = side(dump).find_class("issue")
    assert len(marks) == sum(issue.line is not None for issue in dump.issues) > 0
    assert marks[0].get("title") in {issue.message for issue in dump.issues}
