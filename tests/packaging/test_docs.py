"""What programs write of the documentation is fresh, and Sphinx builds all of it without a warning."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import make_drawings
import make_pages
import pytest
from lxml import etree

from newsdump.codes import CODES
from newsdump.judging.rules import RULES
from tests.packaging.test_import_direction import BASE, MAY_IMPORT
from tests.shared import ROOT

DOCS = ROOT / "docs"


@pytest.mark.parametrize("name", make_pages.pages())
def test_a_page_is_what_the_code_says(name: str) -> None:
    written = (ROOT / name).read_text("utf-8")
    assert written == make_pages.pages()[name], f"{name} is stale: python docs/make_pages.py"


@pytest.mark.parametrize("name", make_drawings.drawings())
def test_a_drawing_is_what_the_code_says(name: str) -> None:
    written = (make_drawings.IMAGES / name).read_text("utf-8")
    assert written == make_drawings.drawings()[name], f"{name} is stale: python docs/make_drawings.py"


@pytest.mark.parametrize("name", make_drawings.drawings())
def test_a_drawing_is_a_picture_and_nothing_else(name: str) -> None:
    drawing = etree.fromstring(make_drawings.drawings()[name].encode())
    tags = {etree.QName(element).localname for element in drawing.iter()}
    known = {"svg", "title", "style", "rect", "text", "tspan", "path", "circle", "marker"}
    assert {"svg", "title", "rect", "text"} <= tags <= known


def test_the_drawn_arrows_are_allowed_ones() -> None:
    """The house is drawn from the imports there are; the plan says which there may be."""
    for room, others in make_drawings.asked().items():
        assert others <= MAY_IMPORT[room] - BASE, room


def test_the_plan_has_a_place_for_every_module() -> None:
    """All but tables of words, formats and modules of rules, of which the plan says what all of them are."""
    plan = set(re.findall(r"`(\w+)`", (DOCS / "architecture.md").read_text("utf-8")))
    package = ROOT / "src" / "newsdump"
    alike = {
        *package.glob("fields/lexicon/*.py"),
        *package.glob("judging/rules/[!r]*.py"),
        *(path for path in package.glob("formats/*.py") if "\nFORMAT = " in path.read_text("utf-8")),
    }
    modules = {path.stem for path in package.rglob("[!_]*.py") if path not in alike}
    assert "captions" in modules
    assert not modules - plan


def test_every_rule_and_every_code_has_its_place() -> None:
    pages = make_pages.pages()
    for rule in RULES:
        assert f"\n### {rule.code} {rule.name}\n" in pages["docs/reference/rules.md"]
    assert all(f"| {code} |" in pages["docs/reference/issues.md"] for code in CODES)


def test_examples_of_rules_are_shown_whole() -> None:
    page = make_pages.pages()["docs/reference/rules.md"]
    assert page.count("```text\n") >= 2 * len(RULES)
    assert page.count("»") >= 2 * len(RULES)


class _Addresses(HTMLParser):
    """What a page asks for by itself: pictures, styles, scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = {"img": "src", "script": "src", "link": "href", "iframe": "src"}.get(tag)
        self.asked += [value for name, value in attrs if name == wanted and value]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All pages, built as a host of documentation does: a warning is an error."""
    for library in ("sphinx", "furo", "myst_parser", "pyarrow", "hypothesis"):
        pytest.importorskip(library, reason="the documentation needs pip install 'newsdump[docs]'")
    folder = tmp_path_factory.mktemp("docs")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-d", str(folder / "doctrees")]
    run = subprocess.run([*command, str(DOCS), str(folder / "html")], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder / "html"


def test_the_documentation_builds_without_a_warning(built: Path) -> None:
    assert (built / "index.html").is_file()
    assert len(list(built.rglob("*.html"))) >= 25


def test_the_built_pages_ask_nobody_for_anything(built: Path) -> None:
    for page in built.rglob("*.html"):
        addresses = _Addresses()
        addresses.feed(page.read_text("utf-8"))
        assert [one for one in addresses.asked if one.startswith(("http:", "https:", "//"))] == []


def test_the_api_page_shows_every_name_of_the_front_door(built: Path) -> None:
    import newsdump

    page = (built / "reference" / "api.html").read_text("utf-8")
    homes = {name: home for name, home in newsdump._HOMES.items() if name != "NewsdumpError"}
    assert [name for name in homes if f'id="newsdump.{name}"' not in page] == []
