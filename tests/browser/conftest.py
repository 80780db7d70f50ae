"""A real browser for the tests beside this file; without one they are skipped, and say what is missing.

Playwright drives a Chromium that the system has. NEWSDUMP_CHROMIUM can name it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import newsdump

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

Open = Callable[..., "Page"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    missing = "playwright drives the browser: pip install 'newsdump[browser]'"
    playwright = pytest.importorskip("playwright.sync_api", reason=missing)
    program = os.environ.get("NEWSDUMP_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("there is no Chromium here: install one, or name it in NEWSDUMP_CHROMIUM")
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=program)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a dump; fails at the end if any page asked for a file, or had something to complain of."""
    asked: list[str] = []
    said: list[str] = []
    contexts: list[Any] = []

    def opened(text: str | bytes, address: str = "", **options: Any) -> Page:
        path = tmp_path / f"page-{len(contexts)}.html"
        path.write_text(newsdump.explain(newsdump.parse(text, source="dump.txt")).to_html(), "utf-8")
        options.setdefault("viewport", {"width": 1280, "height": 800})
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
        page.goto(path.as_uri() + address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert len(asked) == len(contexts), asked
    assert all(url.startswith("file:") for url in asked)
    assert said == []
