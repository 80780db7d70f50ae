"""The explanation page as somebody uses it: by mouse, by keyboard, at night, on a phone, on paper, in any script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import newsdump
from newsdump.explaining.origins import lines_of_fields
from tests.browser.conftest import Open
from tests.shared import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Page

TWO = (ROOT / "examples" / "two-articles.txt").read_bytes()
MESSY = (ROOT / "examples" / "messy-page.txt").read_bytes()
ARABIC = """العبارة تبقى في الميناء أسبوعا آخر

بقيت العبارة التي تصل الجزر البعيدة بالساحل في مينائها للأسبوع الثاني على التوالي يوم الاثنين.
وقال المجلس إن المحادثات توقفت ظهرا وإن أفراد الطاقم عادوا إلى بيوتهم في انتظار عرض جديد من المدينة.
ولم يتضح بعد متى تستأنف الرحلات، لكن العمدة قالت إنها تأمل أن يكون ذلك قبل نهاية الشهر الجاري."""
HOSTILE = """Ferry Stays In Port Again</script><script>window.hacked = 1</script>

<img src="x" onerror="window.hacked = 1"> waits on the long pier of the harbour, the crew said on Monday. -->
]]> <!-- The ferry to the outer islands stayed in its port for a second week, </style><style>*{display:none}</style>
Talks stopped at \u202enoon, and the crews went home to their families on the islands before the storm. \u2028 </main>
<script>alert("hacked")</script> was what the council read out before the vote on the second of the ferries."""

WORD = "Donaudampfschiff" * 100
ENDLESS = f"Ferry {WORD}\n\nFerry {WORD}\n\nThe {WORD} stayed in its port for a second week on Monday, they said."

# What a side keeps for itself because there is no room for it.
CUT_OFF = """[...document.querySelectorAll('.text, article, .lines, .sheets')]
  .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.className)"""
ROLES = "[...document.querySelectorAll('.line')].filter(one => one.offsetParent).map(one => one.dataset.role)"
LIT = "[...document.querySelectorAll('.line.lit')].map(one => Number(one.id.slice(1)))"

# The least contrast of any text with what lies behind it, by WCAG 2.2 (1.4.3), and which text it is. What other
# colours are painted over is taken for the page's own ground; drawn pictures hold no text.
CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => top.slice(0, 3).map((c, k) => c * top[3] + below[k] * (1 - top[3]));
  const light = (colour) => {
    const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) layers.push(rgba(getComputedStyle(one).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
  };
  let worst = [21, ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    if (!text || !element.getClientRects().length || element.closest('script, svg, .unseen-words')) continue;
    if (getComputedStyle(element).fontSize === '0px') continue;
    const behind = ground(element);
    const [a, b] = [light(over(rgba(getComputedStyle(element).color), behind)), light(behind)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[0]) worst = [ratio, `${element.className}: ${text.slice(0, 40)}`];
  }
  return worst;
}"""


def at(number: int, text: bytes = TWO) -> int:
    """The position of the first line with this number."""
    return list(newsdump.parse(text).lines.numbers).index(number)


def line(page: Page, number: int, text: bytes = TWO) -> str:
    return f"#l{at(number, text)}"


# By mouse -----------------------------------------------------------------------------------------------------------


def test_a_role_s_button_shows_its_lines_alone(open_page: Open) -> None:
    page = open_page(TWO)
    every = page.evaluate(ROLES)
    page.click("[data-filter=caption]")
    assert page.evaluate(ROLES) == ["caption"] * every.count("caption")
    page.click("[data-filter=headline]")
    assert sorted({*page.evaluate(ROLES)}) == ["caption", "headline"]
    assert page.get_attribute("[data-filter=headline]", "aria-pressed") == "true"
    page.click("[data-filter=caption]")
    page.click("[data-filter=headline]")
    assert page.evaluate(ROLES) == every


def test_copies_have_a_button_of_their_own(open_page: Open) -> None:
    page = open_page(TWO)
    page.click("[data-filter=copies]")
    copies = [str(one.role) for one in newsdump.parse(TWO).lines if one.copy_of is not None]
    assert page.evaluate(ROLES) == copies


def test_a_line_shows_all_its_evidence_and_which_of_it_decided(open_page: Open) -> None:
    page = open_page(TWO)
    for one in newsdump.explain(newsdump.parse(TWO)).lines:
        if one.line.role == "blank":
            continue
        page.click(f"#l{at(one.line.number)} .what b")
        rows = page.locator("#why tbody tr")
        assert rows.count() == len(one.evidence)
        for said, row in zip(one.evidence, rows.all(), strict=True):
            assert said.rule in row.inner_text()
            assert said.reason in row.inner_text()
        assert page.locator("#why .decides").count() == 1
        assert str(one.line.rule) in page.inner_text("#why .decides")


def test_a_line_lights_its_field_and_its_copies(open_page: Open) -> None:
    page = open_page(TWO)
    page.click(f"{line(page, 3)} .text")
    assert page.evaluate("[...document.querySelectorAll('.kin .n')].map(one => one.textContent)") == ["4", "9", "10"]
    assert page.evaluate("[...document.querySelectorAll('#articles .lit')].map(one => one.id)") == ["a1-captions-0"]
    assert "Printed 4 times" in page.inner_text("#why")
    page.click(f"{line(page, 3)} .text")
    assert page.locator("#why").count() == 0
    assert page.locator(".kin, .lit, .open").count() == 0


def test_a_field_lights_its_lines_and_brings_them_into_view(open_page: Open) -> None:
    page = open_page(TWO)
    for field, lines in lines_of_fields(newsdump.parse(TWO)).items():
        if page.locator(f"#{field}").count():
            page.click(f"#{field}")
            assert page.evaluate(LIT) == list(lines)
            page.wait_for_function(
                """(id) => { const box = document.getElementById(id).getBoundingClientRect();
                   return box.top >= 0 && box.top < innerHeight; }""",
                arg=f"l{lines[0]}",
            )


def test_hovering_over_a_copy_shows_its_kin(open_page: Open) -> None:
    page = open_page(TWO)
    page.hover(f"{line(page, 9)} .text")
    assert page.locator(".line.kin").count() == 4


def test_the_bar_and_the_contents_lead_to_an_article(open_page: Open) -> None:
    page = open_page(TWO)
    page.click(".bar a[href='#a2']")
    page.wait_for_function("document.getElementById('a2').getBoundingClientRect().top < 300")
    page.click(".contents summary")
    page.click(".contents a[href='#a1']")
    page.wait_for_function("document.getElementById('a1').getBoundingClientRect().top >= 0")


def test_an_address_leads_back_to_what_was_open(open_page: Open) -> None:
    page = open_page(TWO)
    page.click(f"{line(page, 20)} .text")
    kept = page.evaluate("location.hash")
    again = open_page(TWO, kept)
    assert "Line 20" in again.inner_text("#why")


# By keyboard --------------------------------------------------------------------------------------------------------


def test_lines_are_one_stop_of_the_keyboard_and_arrows_go_on(open_page: Open) -> None:
    page = open_page(TWO)
    assert page.locator(".n[tabindex='0']").count() == 1
    page.focus("#dump")
    page.keyboard.press("Tab")  # the link of the first article
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "1"
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "5"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.textContent") == "4"
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.textContent") == "37"
    page.keyboard.press("Home")
    assert page.evaluate("document.activeElement.textContent") == "1"


def test_enter_opens_a_line_and_escape_closes_it(open_page: Open) -> None:
    page = open_page(TWO)
    page.focus(f"{line(page, 3)} .n")
    page.keyboard.press("Enter")
    assert "Line 3" in page.inner_text("#why")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert page.inner_text("#status").startswith("Line 3: caption")
    page.keyboard.press("Escape")
    assert page.locator("#why").count() == 0
    assert page.evaluate("document.activeElement.textContent") == "3"


def test_escape_shows_all_lines_again(open_page: Open) -> None:
    page = open_page(TWO)
    every = page.evaluate(ROLES)
    page.focus("[data-filter=caption]")
    page.keyboard.press("Space")
    assert {*page.evaluate(ROLES)} == {"caption"}
    page.keyboard.press("Escape")
    assert page.evaluate(ROLES) == every


def test_letters_jump_between_articles(open_page: Open) -> None:
    page = open_page(TWO)
    page.focus("#articles")
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.closest('article').id") == "a2"
    page.wait_for_function("document.getElementById('a2').getBoundingClientRect().top < 300")
    page.keyboard.press("p")
    assert page.evaluate("document.activeElement.closest('article').id") == "a1"
    page.keyboard.press("d")
    assert page.evaluate("document.activeElement.closest('#dump') !== null")


def test_what_has_the_focus_shows_it(open_page: Open) -> None:
    page = open_page(MESSY)
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        style = "(one => one.outlineStyle + one.outlineWidth)(getComputedStyle(document.activeElement))"
        if page.evaluate("document.activeElement !== document.body"):
            seen.add(page.evaluate(style))
    assert seen
    assert all(style.startswith("solid") and style != "solid0px" for style in seen)


# By ear -------------------------------------------------------------------------------------------------------------


def test_everything_that_can_be_pressed_has_a_name(open_page: Open) -> None:
    page = open_page(TWO)
    page.click(f"{line(page, 3)} .text")
    nameless = page.evaluate(
        """[...document.querySelectorAll('a, button, summary')]
           .filter(one => !(one.getAttribute('aria-label') || one.textContent).trim()).length"""
    )
    assert nameless == 0
    assert page.get_by_role("main").count() == 1
    assert page.get_by_role("heading", level=1).count() == 1
    assert page.get_by_role("region", name="The dump").count() == 1
    assert page.get_by_role("region", name="Evidence of line 3").count() == 1
    assert page.get_by_role("button", name="caption", exact=False).count() == 1
    assert page.get_by_role("link", name="line 3, caption").count() == 1
    assert page.get_by_role("article").count() == 2


# By day and by night ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", [TWO, MESSY, HOSTILE], ids=["two", "messy", "hostile"])
def test_every_text_stands_out_from_its_ground(open_page: Open, scheme: str, text: str | bytes) -> None:
    page = open_page(text, color_scheme=scheme)
    for press in (None, "[data-filter=furniture]", ".line:not(.blank, .gone) .text", ".sheets [data-at] .words"):
        if press and page.locator(press).count():
            page.locator(press).first.click()
        page.wait_for_timeout(200)  # tints come gently
        ratio, where = page.evaluate(CONTRAST)
        assert ratio >= 4.5, where


def test_the_night_is_dark(open_page: Open) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    day = open_page(TWO, color_scheme="light").evaluate(ground)
    night = open_page(TWO, color_scheme="dark").evaluate(ground)
    assert sum(json.loads(f"[{day[4:-1]}]")) > 600
    assert sum(json.loads(f"[{night[4:-1]}]")) < 150


def test_nothing_moves_where_somebody_wants_it_still(open_page: Open) -> None:
    moving = """[...document.querySelectorAll('*')].filter(one => { const style = getComputedStyle(one);
        return style.transitionDuration !== '0s' || style.animationName !== 'none'
            || style.scrollBehavior === 'smooth'; }).length"""
    assert open_page(TWO, reduced_motion="no-preference").evaluate(moving) > 0
    assert open_page(TWO, reduced_motion="reduce").evaluate(moving) == 0


# On a phone ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 390, 700])
@pytest.mark.parametrize("text", [TWO, MESSY, HOSTILE, ENDLESS], ids=["two", "messy", "hostile", "long"])
def test_a_phone_never_scrolls_sideways(open_page: Open, width: int, text: str | bytes) -> None:
    page = open_page(text, viewport={"width": width, "height": 780}, has_touch=True, is_mobile=True)
    for view in ("articles", "dump"):
        page.click(f"button[data-view={view}]")
        if view == "dump":
            page.locator(".line:not(.blank) .text").first.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(CUT_OFF) == []


def test_a_phone_shows_one_side_at_a_time(open_page: Open) -> None:
    page = open_page(TWO, viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    assert page.is_visible("#articles")
    assert not page.is_visible("#dump")
    page.tap("button[data-view=dump]")
    assert page.is_visible("#dump")
    assert not page.is_visible("#articles")
    page.tap(f"{line(page, 12)} .text")
    page.tap("#why .led a")
    assert page.is_visible("#a1-body-0")
    page.tap("#a1-body-0 .words")
    assert page.is_visible(f"{line(page, 12)}")


# In any script ------------------------------------------------------------------------------------------------------


def test_what_is_written_from_the_right_is_read_from_the_right(open_page: Open) -> None:
    page = open_page(ARABIC)
    assert page.get_attribute("article", "dir") == "rtl"
    box = page.locator("article h2 .words").bounding_box()
    sheet = page.locator("article header").bounding_box()
    mark = page.locator("article h2 .src").bounding_box()
    assert box
    assert sheet
    assert mark
    assert box["x"] + box["width"] == pytest.approx(sheet["x"] + sheet["width"], abs=2)
    assert mark["x"] < sheet["x"]
    aligned = "getComputedStyle(document.querySelector('#l0 .text')).direction"
    assert page.evaluate(aligned) == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_a_hostile_dump_is_shown_and_does_nothing(open_page: Open) -> None:
    """That nothing was asked for, said or opened in a dialog is what `open_page` makes sure of."""
    page = open_page(HOSTILE)
    assert page.evaluate("window.hacked") is None
    assert page.evaluate("document.scripts.length") == 2
    assert page.evaluate("document.querySelectorAll('style').length") == 1
    shown = page.evaluate("[...document.querySelectorAll('.line .text')].map(one => one.textContent)")
    named = [one.text.replace("\u202e", "U+202E").replace("\u2028", "U+2028") for one in newsdump.parse(HOSTILE).lines]
    assert shown == [text for text in named if text]
    for number in range(len(named)):
        if page.locator(f"#l{number} .text").count():
            page.click(f"#l{number} .what b")
            assert page.is_visible("#why")
    assert page.evaluate("window.hacked") is None


# On paper -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_the_articles_come_first_and_all_is_there(open_page: Open, scheme: str) -> None:
    page = open_page(TWO, color_scheme=scheme, viewport={"width": 700, "height": 900})
    page.emulate_media(media="print")
    assert page.is_visible("#articles")
    assert page.is_visible("#dump")
    top = "(id) => document.getElementById(id).getBoundingClientRect().top"
    assert page.evaluate(top, "articles") < page.evaluate(top, "dump")
    assert not page.is_visible(".keys")
    assert not page.is_visible(".views")
    clipped = "['dump', 'articles'].map(id => getComputedStyle(document.getElementById(id)).overflowY)"
    assert page.evaluate(clipped) == ["visible", "visible"]
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('.lines ol')).contentVisibility") == "visible"
    assert page.pdf(format="A4").startswith(b"%PDF")


# Without a script, and with many lines ------------------------------------------------------------------------------


def test_without_a_script_dump_articles_and_links_are_there(open_page: Open) -> None:
    for width in (1280, 390):
        page = open_page(TWO, java_script_enabled=False, viewport={"width": width, "height": 780})
        assert page.is_visible("#l0 .text")
        assert page.locator("#a2-body-0 .words").is_visible()
        page.locator("#a2-body-0 .src").click()
        assert page.url.endswith(f"#l{at(31)}")


def many(lines: int) -> str:
    return "\n".join(f"Gull number {n} waits on the long pier of the harbour for the ferry." for n in range(lines))


def test_ten_thousand_lines_are_laid_out_when_they_come_into_view(open_page: Open) -> None:
    page = open_page(many(10_000))
    assert page.locator(".line").count() == 10_000
    drawn = "[...document.querySelectorAll('.lines ol')].map(one => one.checkVisibility({contentVisibilityAuto: true}))"
    assert page.evaluate("getComputedStyle(document.querySelector('.lines ol')).contentVisibility") == "auto"
    assert len(page.evaluate(drawn)) >= 100
    page.focus(".n[tabindex='0']")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    assert "Line 10000" in page.inner_text("#why")
    page.wait_for_function(
        "(box => box.top < innerHeight && box.bottom > 0)(document.getElementById('l9999').getBoundingClientRect())"
    )


def test_one_listener_serves_all_lines(open_page: Open) -> None:
    page = open_page(many(50))
    session = page.context.new_cdp_session(page)
    found = session.send("Runtime.evaluate", {"expression": "document.querySelector('#l3')"})
    heard = session.send("DOMDebugger.getEventListeners", {"objectId": found["result"]["objectId"]})
    assert heard["listeners"] == []
