"""Draw `images/idea.svg` and `images/house.svg` from what the code itself says.

    python docs/make_drawings.py          write them
    python docs/make_drawings.py --check  exit code 1 if one is not what would be written

The idea is `examples/ten-lines.txt`, parsed: each line is tied to the field that it became. The house is the package's
own imports: a room stands above all rooms that it asks, with what its docstring says of it, and a dot for each rule.
The colours are those of the explanation page. A test keeps both drawings fresh.
"""

from __future__ import annotations

import ast
import re
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from graphlib import TopologicalSorter
from pathlib import Path

from lxml import etree
from upkeep import keep

import newsdump
from newsdump.explaining.families import FAMILIES
from newsdump.judging.rules import RULES, Rule
from newsdump.model import Article, Role

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
PACKAGE = ROOT / "src" / "newsdump"
DUMP = ROOT / "examples" / "ten-lines.txt"

SVG = "http://www.w3.org/2000/svg"
# The front door and the module that runs the command are no rooms: they lead into one.
DOORS = {"__init__", "__main__"}
GROUND = ("model", "errors", "codes")
# The way from a text to its articles, from the ground up; all other rooms stand beside it.
STAIRS = ("fields", "reading", "judging", "building", "parser", "sources", "batches", "cli")

STYLE = """
text { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; fill: var(--ink); }
.mono { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 11.5px; }
.serif { font-family: Charter, "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif; }
.soft { fill: var(--soft); }
.dim { fill: var(--soft); opacity: .55; }
.paper { fill: var(--paper); }
.desk { fill: var(--desk); }
.card { fill: var(--paper); stroke: var(--rule); }
.tie { fill: none; stroke-width: 1.6; }
.again { stroke-dasharray: 2 3; }
.asks { fill: none; stroke: var(--soft); stroke-width: 1.1; opacity: .8; }
"""


def drawings() -> dict[str, str]:
    """Each drawing by its file's name."""
    return {"idea.svg": idea(), "house.svg": house()}


# ---- the idea

ROW, LEFT, MIDDLE, RIGHT, WIDTH = 30, 20, 470, 560, 960
LINE_CHARACTERS, FIELD_CHARACTERS = 58, 52
SIZES = {"headline": 15, "picture": 13, "": 14}


def idea() -> str:
    """Ten messy lines on the left, the articles that they become on the right, each line tied to its field."""
    dump = newsdump.parse(DUMP.read_bytes())
    height = 46 + ROW * len(dump.lines)
    drawing = _drawing(WIDTH, height, "Ten lines of a dump, each tied to the field of an article that it became")
    _add(drawing, "rect", "desk", x="0", y="0", width=str(MIDDLE + 10), height=str(height))
    _add(drawing, "text", "soft", "what the scraper left", x=str(LEFT), y="24", font_size="12")
    _add(drawing, "text", "soft", "what newsdump makes of it", x=str(RIGHT), y="24", font_size="12")
    places = dict(_articles(drawing, dump.articles))
    for at, line in enumerate(dump.lines):
        y = 40 + ROW * at
        family = FAMILIES[line.role]
        tint = f"fill: var(--{family}-tint)"
        _add(drawing, "rect", "", x=str(LEFT - 8), y=str(y), width=str(MIDDLE - LEFT), height="24", rx="3", style=tint)
        kind = "mono dim" if line.role is Role.FURNITURE else "mono"
        _add(drawing, "text", kind, _short(line.text), x=str(LEFT), y=str(y + 16))
        if line.article is not None and (end := places.get((line.article, line.role))) is not None:
            _tie(drawing, y + 12, end, family, again=line.copy_of is not None)
    return _written(drawing)


def _articles(drawing: etree._Element, articles: Sequence[Article]) -> Iterator[tuple[tuple[int, Role], int]]:
    """Draw the articles; where each field stands, by article and role."""
    y = 40
    for at, article in enumerate(articles):
        card = _add(
            drawing, "rect", "card", x=str(RIGHT - 14), y=str(y), width=str(WIDTH - RIGHT + 4), height="0", rx="4"
        )
        top, y = y, y + 28
        yield (at, Role.HEADLINE), y - 5
        _field(drawing, y, article.headline or "", "headline")
        for caption in article.captions:
            y += 25
            yield (at, Role.CAPTION), y - 4
            _field(drawing, y, f"{caption.text} ", "picture", more=(caption.credit or "").upper())
        for text in article.paragraphs:
            y += 27
            yield (at, Role.PARAGRAPH), y - 4
            for row in textwrap.wrap(text, FIELD_CHARACTERS):
                _field(drawing, y, row, "")
                y += 19
        y += 2
        card.set("height", str(y - top))
        y += 22


def _field(drawing: etree._Element, y: int, text: str, family: str, more: str = "") -> None:
    style = f"fill: var(--{family or 'ink'})"
    field = _add(drawing, "text", "serif", text, x=str(RIGHT), y=str(y), font_size=str(SIZES[family]), style=style)
    if family == "headline":
        field.set("font-weight", "700")
    if more:
        _add(field, "tspan", "soft", more, font_size="10")


def _tie(drawing: etree._Element, start: int, end: int, family: str, *, again: bool) -> None:
    x, to = MIDDLE - 8, RIGHT - 20
    bend = (x + to) // 2
    path = f"M {x} {start} C {bend} {start}, {bend} {end}, {to} {end}"
    colour = "var(--soft)" if family == "body" else f"var(--{family})"
    _add(drawing, "path", "tie again" if again else "tie", d=path, style=f"stroke: {colour}")


def _short(text: str) -> str:
    return text if len(text) <= LINE_CHARACTERS else text[: LINE_CHARACTERS - 1].rstrip() + "…"


# ---- the house

FLOOR, ROOM, WIDE, BESIDE, GAP = 84, 58, 300, 200, 20
ASIDE = GAP + WIDE + 70


def house() -> str:
    """The rooms of the package, each above those that it asks, and the rules by the role that they speak for."""
    asks = asked()
    floors = _floors(asks)
    top = max(floors.values())
    places = {room: _place(room, top, floors, asks) for room in floors}
    width = max(x + w for x, _, w in places.values()) + GAP
    drawing = _drawing(width, (top + 2) * FLOOR + GAP, "The rooms of newsdump, each above the rooms that it asks")
    drawing.append(_arrowhead())
    for room, others in sorted(_reduced(asks).items()):
        for other in sorted(others):
            _add(drawing, "path", "asks", d=_way(places[room], places[other]), marker_end="url(#arrow)")
    for room, (x, y, w) in places.items():
        _room(drawing, room, x, y, w)
    _rules(drawing, places["judging"][1])
    _ground(drawing, (top + 1) * FLOOR + GAP, width)
    return _written(drawing)


def asked() -> dict[str, set[str]]:
    """Each room, and the rooms that its modules import from; the ground floor and the doors left out."""
    found: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).with_suffix("").parts[0]
        if room not in DOORS and room not in GROUND:
            found.setdefault(room, set()).update(_imported(path) - {room})
    return found


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "newsdump":
            names |= {alias.name for alias in node.names if not alias.name.startswith("_")}
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("newsdump."):
            names.add(node.module.split(".")[1])
    return names - DOORS - set(GROUND)


def _floors(asks: Mapping[str, set[str]]) -> dict[str, int]:
    """How high each room stands: the stairs one above the highest that they ask, the others one below who asks them."""
    floors: dict[str, int] = {}
    order = list(TopologicalSorter(asks).static_order())
    for room in order:
        floors[room] = 1 + max((floors[other] for other in asks[room]), default=-1)
    for room in reversed(order):
        if room not in STAIRS:
            floors[room] = min((floors[other] - 1 for other in order if room in asks[other]), default=0)
    return floors


def _reduced(asks: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The same without what follows from the rest: who asks parser need not be drawn to ask what parser asks."""
    below: dict[str, set[str]] = {}
    for room in TopologicalSorter(asks).static_order():
        below[room] = asks[room].union(*(below[other] for other in asks[room]))
    return {room: {o for o in others if not any(o in below[p] for p in others - {o})} for room, others in asks.items()}


def _place(room: str, top: int, floors: Mapping[str, int], asks: Mapping[str, set[str]]) -> tuple[int, int, int]:
    """Left edge, upper edge and width. The stairs stand on the left, all else beside them."""
    y = (top - floors[room]) * FLOOR + GAP
    if room in STAIRS:
        return GAP, y, WIDE
    beside = sorted((not asks[one], one) for one in floors if floors[one] == floors[room] and one not in STAIRS)
    return ASIDE + [one for _, one in beside].index(room) * (BESIDE + GAP), y, BESIDE


def _way(start: tuple[int, int, int], end: tuple[int, int, int]) -> str:
    """From below the upper room to above the lower one, or from the stairs to the side of a room beside them."""
    (x, y, w), (to, below, v) = start, end
    if x == to:
        return f"M {x + w // 2} {y + ROOM} L {x + w // 2} {below - 3}"
    side, middle = x + w, y + ROOM // 2
    if to == ASIDE:
        return f"M {side} {middle} C {to - 20} {middle}, {side + 20} {below + ROOM // 2}, {to - 3} {below + ROOM // 2}"
    arrival = to + v // 2
    return f"M {side} {middle} C {arrival} {middle}, {arrival} {middle}, {arrival} {below - 3}"


def _room(drawing: etree._Element, room: str, x: int, y: int, width: int) -> None:
    _add(drawing, "rect", "card", x=str(x), y=str(y), width=str(width), height=str(ROOM), rx="4")
    _add(drawing, "text", "mono", room, x=str(x + 10), y=str(y + 18), font_weight="700")
    for at, row in enumerate(textwrap.wrap(question(room), width // 7 + 2)[:2]):
        _add(drawing, "text", "soft", row, x=str(x + 10), y=str(y + 34 + 15 * at), font_size="11.5")


def _rules(drawing: etree._Element, y: int) -> None:
    """A dot for each rule, by the hundreds of its code, beside the room that asks them."""
    hundreds: dict[str, list[Rule]] = {}
    for rule in sorted(RULES, key=lambda rule: rule.code):
        hundreds.setdefault(rule.code[2], []).append(rule)
    step, middle = 20, y + ROOM // 2
    top = middle - step * len(hundreds) // 2
    title = f"{len(RULES)} rules, each for one role"
    _add(drawing, "path", "asks", d=f"M {GAP + WIDE} {middle} L {ASIDE - 14} {middle}", stroke_dasharray="2 3")
    _add(drawing, "text", "soft", title, x=str(ASIDE), y=str(top - 8), font_size="11.5")
    for at, (hundred, rules) in enumerate(hundreds.items()):
        row = top + 14 + step * at
        roles = ", ".join(dict.fromkeys(rule.role.value for rule in rules))
        _add(drawing, "text", "mono soft", f"ND{hundred}", x=str(ASIDE), y=str(row))
        for n, rule in enumerate(rules):
            place = {"cx": str(ASIDE + 40 + 11 * n), "cy": str(row - 4), "r": "4"}
            dot = _add(drawing, "circle", "", style=f"fill: var(--{FAMILIES[rule.role]})", **place)
            _add(dot, "title", "", f"{rule.code} {rule.name}")
        _add(drawing, "text", "soft", roles, x=str(ASIDE + 46 + 11 * len(rules)), y=str(row), font_size="11.5")


def question(room: str) -> str:
    """What the room's docstring says first."""
    path = PACKAGE / room / "__init__.py"
    path = path if path.exists() else PACKAGE / f"{room}.py"
    doc = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    first = re.split(r"(?<=[?.])\s|:\s|,\s(?=progress)", doc.replace("\n", " "), maxsplit=1)[0]
    return first.replace("`", "").rstrip(".:")


def _ground(drawing: etree._Element, y: int, width: int) -> None:
    """What every room sees."""
    _add(drawing, "rect", "desk", x=str(GAP), y=str(y), width=str(width - 2 * GAP), height=str(ROOM), rx="4")
    for at, module in enumerate(GROUND):
        x = GAP + 10 + at * ((width - 2 * GAP) // len(GROUND))
        _add(drawing, "text", "mono", module, x=str(x), y=str(y + 22), font_weight="700")
        _add(drawing, "text", "soft", question(module)[:48], x=str(x), y=str(y + 42), font_size="11.5")


def _arrowhead() -> etree._Element:
    marker = etree.Element(f"{{{SVG}}}marker", id="arrow", viewBox="0 0 8 8", refX="6", refY="4")
    for name, value in {"markerWidth": "7", "markerHeight": "7", "orient": "auto"}.items():
        marker.set(name, value)
    _add(marker, "path", "", d="M 0 0 L 8 4 L 0 8 z", style="fill: var(--soft)")
    return marker


# ---- SVG


def _drawing(width: int, height: int, title: str) -> etree._Element:
    view = {"viewBox": f"0 0 {width} {height}", "role": "img"}
    drawing = etree.Element(f"{{{SVG}}}svg", view, nsmap={None: SVG})
    _add(drawing, "title", "", title)
    style = _add(drawing, "style", "")
    style.text = f"{_palette()}{STYLE}"
    _add(drawing, "rect", "paper", x="0", y="0", width=str(width), height=str(height))
    return drawing


def _palette() -> str:
    """The colours of the explanation page, by day and by night."""
    css = (PACKAGE / "explaining" / "page.css").read_text("utf-8")
    day, night = (
        "".join(re.findall(r"--[\w-]+: (?:#\w+|transparent);", block))
        for block in re.findall(r":root \{(.*?)\n *\}", css, re.DOTALL)[:2]
    )
    return f"\nsvg {{{day}}}\n@media (prefers-color-scheme: dark) {{ svg {{{night}}} }}"


def _add(parent: etree._Element, tag: str, kind: str, text: str | None = None, **attributes: str) -> etree._Element:
    """A new element, with its class and its text; an underscore stands for the hyphen of a name."""
    named = {name.replace("_", "-"): value for name, value in attributes.items()}
    element = etree.SubElement(parent, f"{{{SVG}}}{tag}", ({"class": kind} if kind else {}) | named)
    element.text = text
    return element


def _written(drawing: etree._Element) -> str:
    etree.indent(drawing)
    return etree.tostring(drawing, encoding="unicode") + "\n"


def main() -> int:
    """Write the drawings, or say whether they are up to date."""
    return keep({IMAGES / name: text for name, text in drawings().items()}, "make_drawings.py")


if __name__ == "__main__":
    sys.exit(main())
