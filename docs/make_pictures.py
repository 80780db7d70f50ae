"""Draw the pictures of `images/`: the explanation page of an invented dump, in a real browser.

    pip install -e '.[browser]'
    python docs/make_pictures.py

A Chromium must be there; NEWSDUMP_CHROMIUM can name it. Which letters are drawn depends on the fonts of the machine.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import newsdump

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DOCS = Path(__file__).resolve().parent
EXAMPLES = DOCS.parent / "examples"
DESK = {"viewport": {"width": 1280, "height": 760}}
PHONE = {"viewport": {"width": 390, "height": 760}, "is_mobile": True, "has_touch": True}

# Picture, dump, what the browser is, and what is clicked before the picture is taken.
PICTURES: Sequence[tuple[str, str, Mapping[str, Any], Sequence[str]]] = (
    ("page", "two-articles.txt", DESK, ["#l3 .text"]),
    ("page-dark", "messy-page.txt", {**DESK, "color_scheme": "dark"}, ["#a1-captions-0"]),
    ("page-phone", "messy-page.txt", PHONE, []),
)


def main() -> None:
    """Write each picture, and say how large it is."""
    from playwright.sync_api import sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome")
    program = os.environ.get("NEWSDUMP_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None:
        sys.exit("There is no Chromium here: install one, or name it in NEWSDUMP_CHROMIUM.")
    (DOCS / "images").mkdir(exist_ok=True)
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=program)
        for name, dump, options, clicks in PICTURES:
            picture = DOCS / "images" / f"{name}.png"
            page = Path(folder) / "page.html"
            parsed = newsdump.parse((EXAMPLES / dump).read_bytes(), source=dump)
            page.write_text(newsdump.explain(parsed).to_html(), "utf-8")
            _draw(browser, page, picture, options, clicks)
            print(f"{picture.relative_to(DOCS)}: {picture.stat().st_size // 1000} kB")
        browser.close()


def _draw(browser: Browser, page: Path, picture: Path, options: Mapping[str, Any], clicks: Sequence[str]) -> None:
    context = browser.new_context(**options)
    tab = context.new_page()
    tab.goto(page.as_uri())
    for click in clicks:
        tab.click(click)
    tab.mouse.move(0, 0)
    tab.wait_for_timeout(500)  # tints come gently
    tab.screenshot(path=picture)
    context.close()


if __name__ == "__main__":
    main()
