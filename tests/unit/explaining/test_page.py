"""The page as a file: it stands alone, and nothing in a dump can become a part of it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from lxml.html import HtmlElement

import newsdump
from newsdump import Parser, explain, line_rule
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "two-articles.txt"
HOSTILE = ["<script>alert(1)</script>", "</script>", "</style>", "-->", "<!--", "]]>", "<img src=x onerror=alert(1)>"]
LINES = st.sampled_from(
    [*HOSTILE, "Ferry Stays In Port", "Photo: Rhea Sandoval", "TT", "", "\u202e", "\x0c"]
) | st.text(max_size=15)


def page(text: str | bytes, source: str | None = None) -> str:
    return explain(newsdump.parse(text, source=source)).to_html()


def tree(text: str | bytes, source: str | None = None) -> HtmlElement:
    return html.document_fromstring(page(text, source))


def own(name: str) -> str:
    return (files("newsdump.explaining") / name).read_text("utf-8")


def test_the_policy_lets_only_the_page_s_own_style_and_script_be() -> None:
    root = tree(EXAMPLE.read_bytes())
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; ")
    (style,) = root.xpath("//style")
    (script,) = root.xpath("//script[not(@type)]")
    for kind, text in (("style", style.text), ("script", script.text)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert (style.text, script.text) == (own("page.css"), own("page.js"))


def test_the_page_asks_for_nothing() -> None:
    root = tree(EXAMPLE.read_bytes())
    assert not root.xpath("//link | //img | //iframe | //*[@src] | //*[@style]")
    assert all(link.startswith("#") for link in root.xpath("//@href"))
    assert not re.search(r"url\(|@import|https?:", own("page.css"))
    assert not re.search(r"fetch|XMLHttp|import\(|innerHTML|insertAdjacent|eval|https?:", own("page.js"))


@pytest.mark.parametrize("name", ["page.css", "page.js"])
def test_style_and_script_hold_nothing_that_could_end_them(name: str) -> None:
    assert not re.search(r"</|<!--|\r", own(name))


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_no_dump_changes_what_the_page_is_made_of(text: str) -> None:
    root = tree(text, source=text[:20])
    assert [one.get("type") for one in root.iter("script")] == ["application/json", None]
    assert len(list(root.iter("style"))) == 1
    assert not list(root.iter("img"))
    assert not [name for one in root.iter() if isinstance(one.tag, str) for name in one.attrib if name.startswith("on")]
    page(text).encode()


def test_a_reason_from_outside_is_text_too() -> None:
    mine = line_rule(lambda line: line.startswith("Gulls"), code="<b>", reason="</script><script>alert(1)//\ud800")
    root = html.document_fromstring(explain(Parser().adding(mine).parse("Gulls wait")).to_html())
    assert len(list(root.iter("script"))) == 2
    (data,) = root.xpath("//script[@type]")
    assert "</script><script>alert(1)//" in " ".join(json.loads(data.text)["words"])


def test_the_page_names_its_dump_and_says_what_it_became() -> None:
    root = tree(EXAMPLE.read_bytes(), source="folder/two-articles.txt")
    assert root.xpath("string(//title)") == "two-articles.txt – newsdump"
    assert root.xpath("string(//p[@class='sum'])") == "37 lines, read as utf-8, became 2 articles."


def test_each_role_has_a_button_with_its_count() -> None:
    dump = newsdump.parse(EXAMPLE.read_bytes())
    chips = {one.get("data-filter"): one.text_content() for one in tree(EXAMPLE.read_bytes()).find_class("chip")}
    roles = [str(line.role) for line in dump.lines if line.role != "blank"]
    assert set(chips) == {*roles, "copies"}
    for role in roles:
        assert chips[role] == f"{role}{roles.count(role)}"


def test_issues_are_listed_and_lead_to_their_lines() -> None:
    root = tree("<html><body><p>Not a dump</p></body></html>")
    (issues,) = root.find_class("issues")
    assert "ND904" in issues.text_content()
    assert issues.xpath(".//a/@href") == ["#l0"] * len(issues.xpath(".//a"))
    assert not tree(EXAMPLE.read_bytes()).find_class("issues")


def test_every_link_inside_the_page_leads_somewhere() -> None:
    for example in sorted((ROOT / "examples").glob("*.txt")):
        root = tree(example.read_bytes())
        ids = root.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {link[1:] for link in root.xpath("//@href")} <= set(ids)


@pytest.mark.parametrize("text", ["", " \n", "TT"])
def test_a_dump_of_nothing_has_a_page(text: str) -> None:
    assert "No article was found" in tree(text).text_content() or newsdump.parse(text).articles
