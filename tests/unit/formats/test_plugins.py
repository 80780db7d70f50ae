"""Formats of other packages: found by name, listed, and told of in one sentence where they are broken."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsdump.errors import UsageError
from newsdump.formats import dumps, format_for_path, format_named, formats
from newsdump.model import Article
from tests.unit.formats.conftest import ONE_WAY, Install

pytestmark = pytest.mark.usefixtures("oneway")


def test_a_format_of_another_package_is_found_by_name_and_suffix() -> None:
    assert dumps([Article(headline="A"), Article()], "oneway") == "A|None"
    assert format_for_path("a.one.xml") is format_named("oneway")
    assert format_for_path("a.xml").name == "xml"


def test_formats_of_other_packages_are_listed_after_ours() -> None:
    names = [known.name for known in formats()]
    assert names[-1] == "oneway"
    assert names[:3] == ["json", "jsonl", "xml"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("1 / 0", "ZeroDivisionError"),
        ("def FORMAT(: pass", "SyntaxError"),
        ("FORM = 1", "AttributeError"),
        ("FORMAT = 'csv'", "broken_one:FORMAT is of the type str and not a newsdump.formats.Format"),
        (ONE_WAY, "broken_one:FORMAT calls itself 'oneway'"),
    ],
)
def test_a_broken_package_is_one_sentence(install: Install, text: str, words: str) -> None:
    install("broken-one", text, broken="broken_one:FORMAT")
    with pytest.raises(UsageError, match="format 'broken' of the package broken-one cannot be used") as caught:
        dumps(Article(), "broken")
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
    said: list[str] = []
    assert "oneway" in [known.name for known in formats(said.append)]
    assert said == [str(caught.value)]


def test_nobody_replaces_a_format_of_ours(install: Install) -> None:
    install("my-json", ONE_WAY.replace("oneway", "json"), json="my_json:FORMAT")
    said: list[str] = []
    assert [known.name for known in formats(said.append)].count("json") == 1
    assert said == ["The format 'json' of the package my-json is passed over: newsdump has one of that name."]
    assert dumps([], "json") == "[]\n"


def test_an_unknown_name_lists_them_all() -> None:
    with pytest.raises(UsageError, match=r"no format 'yaml': choose one of json, jsonl, xml.*, oneway\."):
        format_named("yaml")
    with pytest.raises(UsageError, match=r"end the name with one of \.json, .*\.one\.xml\."):
        format_for_path("a.yaml")


def test_importing_the_formats_loads_none_of_them() -> None:
    program = (
        "import sys, newsdump.formats as f; f.dumps([]); print(sorted(name for name in sys.modules if name in ("
        "'lxml', 'importlib.metadata', 'newsdump.formats.plugins', 'newsdump.formats.xml')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
