"""The explanation as one HTML page: its head, what stands above both sides, and the file as a whole."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import PurePath
from typing import TYPE_CHECKING

from lxml.html import HtmlElement

from newsdump.explaining.elements import Content, element, printed
from newsdump.explaining.families import FAMILIES
from newsdump.explaining.origins import first_fields, lines_of_fields
from newsdump.explaining.page_articles import articles_side, title_of
from newsdump.explaining.page_bar import bar
from newsdump.explaining.page_data import evidence_json
from newsdump.explaining.page_lines import dump_side
from newsdump.model import Issue, ParsedDump, Role

if TYPE_CHECKING:
    from newsdump.explaining.explanation import Explanation

__all__ = ["page"]

_KEYS = (
    ("↑ ↓", "the line above or below"),
    ("Enter", "all evidence of the line, or close it"),
    ("Home End", "the first and the last line"),
    ("P N", "the article before or behind"),
    ("A D", "to the articles, to the dump"),
    ("Esc", "close, and show all lines"),
)


def page(explained: Explanation) -> str:
    """The page as text, to be written as UTF-8. It needs no other file, and its policy forbids asking for one."""
    dump = explained.dump
    fields = lines_of_fields(dump)
    style, script = _own("page.css"), _own("page.js")
    name = PurePath(dump.source).name if dump.source else "a dump"
    data = element("script", evidence_json(explained.evidence), id="evidence", type="application/json")
    root = element(
        "html",
        element("head", *_head(f"{name} – newsdump", style, script)),
        element(
            "body",
            _top(dump, name),
            element("div", _dump_pane(explained, first_fields(fields)), _articles_pane(dump, fields), class_="panes"),
            element("p", id="status", class_="unseen-words", role="status"),
            data,
            element("script", script),
        ),
        lang="en",
    )
    return f"<!DOCTYPE html>\n{printed(root)}\n"


def _own(name: str) -> str:
    return (files("newsdump.explaining") / name).read_text("utf-8")


def _head(title: str, style: str, script: str) -> Iterator[Content]:
    allowed = f"style-src {_hash(style)}; script-src {_hash(script)}"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    yield element("meta", charset="utf-8")
    yield element("meta", http_equiv="Content-Security-Policy", content=policy)
    yield element("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield element("meta", name="color-scheme", content="light dark")
    yield element("meta", name="referrer", content="no-referrer")
    yield element("meta", name="generator", content="newsdump")
    yield element("title", title)
    yield element("style", style)


def _hash(text: str) -> str:
    """A source expression of Content-Security-Policy for exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _top(dump: ParsedDump, name: str) -> HtmlElement:
    views = element(
        "div",
        element("button", "Dump", type="button", data_view="dump", aria_pressed="true"),
        element("button", "Articles", type="button", data_view="articles", aria_pressed="false"),
        class_="views",
        role="group",
        aria_label="What to show",
    )
    title = element("h1", element("span", "newsdump", class_="brand"), element("span", name, class_="name", dir="auto"))
    first = element("div", title, element("p", _summary(dump), class_="sum"), _keys(), class_="title")
    return element("header", first, bar(dump), _filters(dump), views, *_issues(dump), class_="top")


def _summary(dump: ParsedDump) -> str:
    lines = _counted(len({*dump.lines.numbers}), "line")
    kinds = (("article", dump.articles), ("teaser", dump.teasers))
    found = " and ".join(_counted(len(some), noun) for noun, some in kinds if some) or "no article"
    encoding = f", read as {dump.encoding}" if dump.encoding else ""
    return f"{lines}{encoding}, became {found}."


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _keys() -> HtmlElement:
    rows = (element("div", element("dt", key), element("dd", does)) for key, does in _KEYS)
    hint = element("p", "Click a line for its evidence, a field of an article for its lines.")
    return element("details", element("summary", "Keys"), element("div", hint, element("dl", *rows)), class_="keys")


def _filters(dump: ParsedDump) -> HtmlElement:
    """A button for each role there is; they are the legend of the tints too."""
    counts = Counter(dump.lines.roles)
    copies = sum(copy is not None for copy in dump.lines.copies)
    chips = [_chip(str(role), counts[role], FAMILIES[role]) for role in Role if counts[role] and role is not Role.BLANK]
    if copies:
        chips.append(_chip("copies", copies, "again"))
    return element("div", *chips, class_="filters", role="group", aria_label="Show only lines of these roles")


def _chip(name: str, count: int, family: str) -> HtmlElement:
    content = (element("i", class_="swatch"), name, element("span", f"{count:,}", class_="count"))
    return element("button", *content, type="button", class_=f"chip {family}", data_filter=name, aria_pressed="false")


def _issues(dump: ParsedDump) -> Iterator[HtmlElement]:
    if dump.issues:
        items = (element("li", *_issue(issue, dump)) for issue in dump.issues)
        label = element("summary", f"⚠ {_counted(len(dump.issues), 'issue')}")
        yield element("details", label, element("ul", *items), class_="issues")


def _issue(issue: Issue, dump: ParsedDump) -> Iterator[Content]:
    yield element("code", issue.code)
    yield f" {issue.message} "
    if issue.line in dump.lines.numbers:
        yield element("a", f"line {issue.line}", href=f"#l{dump.lines.numbers.index(issue.line)}")


def _dump_pane(explained: Explanation, fields: dict[int, str]) -> HtmlElement:
    title = element("h2", "The dump", class_="unseen-words")
    return element(
        "section", title, dump_side(explained, fields), id="dump", class_="pane", tabindex=0, aria_label="The dump"
    )


def _articles_pane(dump: ParsedDump, fields: dict[str, tuple[int, ...]]) -> HtmlElement:
    return element(
        "main", *_contents(dump), articles_side(dump, fields), id="articles", class_="pane", tabindex=0,
        aria_label="The articles",
    )  # fmt: skip


def _contents(dump: ParsedDump) -> Iterator[HtmlElement]:
    every = dump.articles + dump.teasers
    if len(every) > 1:
        items = (
            element("li", element("a", title_of(one), href=f"#a{at}", dir="auto")) for at, one in enumerate(every, 1)
        )
        label = element("summary", "In this dump")
        yield element("nav", element("details", label, element("ol", *items)), class_="contents", aria_label="Articles")
