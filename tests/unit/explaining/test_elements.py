"""Whatever a text holds, it stays text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newsdump.explaining.elements import element, printed
from newsdump.model import UNCARRIABLE


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r")))
def test_a_text_comes_back_as_it_was(text: str) -> None:
    """But for what no page can carry, which is replaced."""
    made = printed(element("p", element("i", "-"), element("span", text, title=text)))
    (back,) = html.fromstring(f"<div>{made}</div>").iter("span")
    assert not list(back)
    assert (back.text or "") == UNCARRIABLE.sub("�", text)
    assert back.get("title") == UNCARRIABLE.sub("�", text)


@pytest.mark.parametrize("evil", ["</span><script>", "<!--", "-->", "]]>", "<![CDATA[", '" onclick="x', "&lt;", "'"])
def test_markup_stays_text(evil: str) -> None:
    made = element("span", evil, title=evil)
    back = html.fromstring(printed(made))
    assert (back.text, back.attrib, list(back)) == (evil, {"title": evil}, [])


@pytest.mark.parametrize("evil", ["\x00", "\x1b", "\x0b", "\ud800", "\ufffe"])
def test_what_a_tree_refuses_is_replaced(evil: str) -> None:
    assert printed(element("b", f"a{evil}", title=evil)) == '<b title="�">a�</b>'


def test_none_is_left_out() -> None:
    assert printed(element("p", None, "a", None, id=None, class_="b", data_at=0)) == '<p class="b" data-at="0">a</p>'
