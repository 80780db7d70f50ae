"""The table of codes knows every code that the package speaks of, and no other."""

from __future__ import annotations

import ast
import re

import pytest

import newsdump
from newsdump.codes import CODES
from newsdump.judging.rules import RULES
from newsdump.parser import Limits, Parser
from tests.shared import ROOT

SAID = re.compile(r"\bND9\d\d\b")

CAPTION = "The ferry in its port in the harbour. Photo: Ada Roe/Reuters"
TEXTS: dict[str, str | bytes] = {
    "ND901": "Fähre bleibt".encode("cp1252"),
    "ND902": "Fähre bleibt · ".encode() * 40 + b"\xff\xfe\xff",
    "ND903": "The ferry\x07 stays",
    "ND904": "<html><body><p>The ferry stays</p></body></html>",
    "ND905": "dumps/monday/ferry.txt",
    "ND906": "Die FÃ¤hre fÃ¤hrt nicht mehr Ã¼ber den Fluss, sagte der BÃ¼rgermeister am Montag, schÃ¶n ist es nicht.",
    "ND907": "T h e f e r r y s t a y s i n t o w n",
    "ND908": "Menu\nLog in",
    "ND909": f"Ferry Stays In Port\n{CAPTION}{CAPTION}\nThe ferry stayed in port.",
}


def codes_in_the_source() -> set[str]:
    """Codes that a module says in a string of its code, comments and docstrings aside."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        if path.name == "codes.py":
            continue
        tree = ast.parse(path.read_text("utf-8"))
        strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        found |= {text for text in strings if isinstance(text, str) and SAID.fullmatch(text)}
    return found


def test_every_code_that_is_said_stands_in_the_table_and_no_other() -> None:
    assert codes_in_the_source() == set(CODES)


def test_the_table_is_in_order_and_says_each_code_once() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(code == one.code for code, one in CODES.items())


def test_no_rule_has_such_a_code() -> None:
    assert not set(CODES) & {rule.code for rule in RULES}


@pytest.mark.parametrize("code", CODES)
def test_a_code_says_what_it_means_and_what_to_do(code: str) -> None:
    one = CODES[code]
    assert one.of
    assert one.meaning
    assert one.advice.endswith(".")


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_gives_its_code(code: str) -> None:
    assert code in {issue.code for issue in newsdump.parse(TEXTS[code]).issues}


def test_an_article_longer_than_a_window_is_nd912() -> None:
    text = "Dam Refills\nDam Refills\n\n" + "Rain came to the valley, and the dam filled on Monday.\n" * 60
    assert "ND912" in {issue.code for issue in Parser(limits=Limits(lines=20)).parse(text).issues}
