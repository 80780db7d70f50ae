"""The page's other side: the articles as a reader would like them, each field tied to the lines that it came from."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import groupby

from attrs import frozen
from lxml.html import HtmlElement

from newsdump.explaining.elements import Content, element
from newsdump.explaining.origins import field_id
from newsdump.model import Article, Block, BlockKind, Caption, Kind, ParsedDump, Stamp

__all__ = ["articles_side", "title_of"]

_TAGS = {
    BlockKind.PARAGRAPH: "p",
    BlockKind.SUBHEAD: "h3",
    BlockKind.QUOTE: "blockquote",
    BlockKind.ITEM: "li",
    BlockKind.ENTRY: "p",
}
_LONGEST_TITLE = 120
_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LONG_ENOUGH_FOR_AN_INITIAL = 120  # two lines at least, beside which a letter of two lines can stand


@frozen
class _Sheet:
    """One article, its place among all, and the lines of each field of the dump."""

    article: Article
    at: int
    count: int
    fields: Mapping[str, tuple[int, ...]]
    numbers: tuple[int, ...]

    @property
    def filed(self) -> str:
        """The dateline as it is printed; nothing where there is none."""
        return self.article.dateline.raw if self.article.dateline is not None else ""

    @property
    def runs_in(self) -> bool:
        """Whether the first block of the body begins with the dateline."""
        return bool(self.filed and self.article.body) and self.article.body[0].text.startswith(self.filed)

    def field(self, name: str, tag: str, *content: Content, **attributes: str | int | None) -> HtmlElement:
        """A field's element: it names its lines, and a link in the margin leads to the first of them."""
        known = field_id(self.at, name)
        lines = self.fields.get(known, ())
        if not lines:
            return element(tag, *content, id=known, **attributes)
        positions = " ".join(map(str, lines))
        return element(tag, *content, self._mark(lines[0], len(lines)), id=known, data_at=positions, **attributes)

    def _mark(self, first: int, count: int) -> HtmlElement:
        number = self.numbers[first]
        more = f", and {count - 1} more" if count > 1 else ""
        return element("a", str(number), class_="src", href=f"#l{first}", aria_label=f"line {number}{more}")


def articles_side(dump: ParsedDump, fields: Mapping[str, tuple[int, ...]]) -> HtmlElement:
    """The articles and, below them, the teasers of an index page; a sentence where there are none."""
    every = dump.articles + dump.teasers
    side = element("div", class_="sheets")
    for at, article in enumerate(every):
        side.append(_sheet(_Sheet(article, at, len(every), fields, dump.lines.numbers)))
    if not every:
        side.append(element("p", "No article was found in this dump.", class_="nothing"))
    return side


def title_of(article: Article) -> str:
    """What a list calls an article: its headline, else the beginning of its body."""
    begun = article.headline or next((block.text for block in article.body), "") or "an article without words"
    return begun if len(begun) <= _LONGEST_TITLE else begun[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _sheet(sheet: _Sheet) -> HtmlElement:
    article = sheet.article
    known = f"a{sheet.at + 1}"
    language = article.language if article.language and _LANGUAGE.fullmatch(article.language) else None
    return element(
        "article",
        _folio(sheet),
        element("header", *_head(sheet)),
        *(_caption(sheet, at, one) for at, one in enumerate(article.captions)),
        element("div", *_body(sheet), class_="story"),
        *(sheet.field(f"notes[{at}]", "p", _words(one), class_="note") for at, one in enumerate(article.notes)),
        _record(article),
        id=known,
        class_=f"kind-{article.kind}",
        dir="rtl" if _is_right_to_left(article) else "ltr",
        lang=language,
        aria_label=title_of(article),
    )


def _folio(sheet: _Sheet) -> HtmlElement:
    """The line above an article: which one it is, and the ways to its neighbours."""
    kind = "article" if sheet.article.kind is Kind.ARTICLE else str(sheet.article.kind)
    at = sheet.at + 1
    before = element("a", "‹", href=f"#a{at - 1}", aria_label="the article before") if at > 1 else None
    after = element("a", "›", href=f"#a{at + 1}", aria_label="the next article") if at < sheet.count else None
    place = f"{kind} {at} of {sheet.count}" if sheet.count > 1 else kind
    return element("p", element("span", place), before, after, class_="folio", dir="ltr")


def _head(sheet: _Sheet) -> Iterator[Content]:
    article = sheet.article
    above = [("outlet", article.outlet), ("section", article.section), ("kicker", article.kicker)]
    for name, value in above:
        if value:
            yield sheet.field(name, "p", _words(value), class_=f"above {name}")
    if article.headline:
        yield sheet.field("headline", "h2", _words(article.headline))
    if article.deck:
        yield sheet.field("deck", "p", _words(article.deck), class_="deck")
    said = list(_who_and_when(sheet))
    if said:
        yield element("div", *said, class_="said")


def _who_and_when(sheet: _Sheet) -> Iterator[Content]:
    article = sheet.article
    if article.byline:
        yield sheet.field("byline", "p", _words(article.byline), class_="byline")
    elif article.authors:
        yield sheet.field("authors", "p", _words(", ".join(article.authors)), class_="byline")
    if article.dateline is not None and not sheet.runs_in:
        yield sheet.field("dateline", "p", _words(article.dateline.raw), class_="filed")
    if article.agency:
        yield sheet.field("agency", "p", _words(article.agency), class_="agency")
    for name, label, stamp in (("published", "Published", article.published), ("updated", "Updated", article.updated)):
        if stamp is not None:
            yield sheet.field(name, "p", element("span", f"{label} ", class_="label"), _time(stamp), class_="stamp")


def _time(stamp: Stamp) -> HtmlElement:
    """As it is printed; its value, if it has one, for whoever asks."""
    value = stamp.value
    if value is None:
        return _words(stamp.raw)
    shown = value.isoformat(" ", "minutes") if isinstance(value, dt.datetime) else value.isoformat()
    return element("time", stamp.raw, datetime=value.isoformat(), title=shown, class_="words")


def _caption(sheet: _Sheet, at: int, caption: Caption) -> HtmlElement:
    credit = f"{caption.credit} (file)" if caption.credit and caption.is_file else caption.credit
    times = f"printed {caption.copies} times" if caption.copies > 1 else None
    words = element(
        "figcaption",
        _words(caption.text) if caption.text else None,
        element("span", credit, class_="credit words") if credit else None,
        element("span", times, class_="times", dir="ltr") if times else None,
    )
    return sheet.field(f"captions[{at}]", "figure", words)


def _body(sheet: _Sheet) -> Iterator[Content]:
    """The blocks, items of a list together."""
    numbered = enumerate(sheet.article.body)
    for is_item, run in groupby(numbered, lambda one: one[1].kind is BlockKind.ITEM):
        blocks = [_block(sheet, at, block) for at, block in run]
        if is_item:
            yield element("ul", *blocks)
        else:
            yield from blocks
    if sheet.article.truncated and sheet.article.kind is not Kind.TEASER:
        yield element("p", "The text breaks off here.", class_="cut", dir="ltr")


def _block(sheet: _Sheet, at: int, block: Block) -> HtmlElement:
    first = at == 0 and block.kind is not BlockKind.ITEM
    filed = sheet.filed if first and sheet.runs_in else ""
    stamp = element("b", _time(block.stamp), class_="when") if block.stamp is not None else None
    initial = first and not filed and block.kind is BlockKind.PARAGRAPH and _bears_an_initial(block.text)
    kind = f"{block.kind}{' initial' if initial else ''}"
    words = _words(block.text.removeprefix(filed), filed)
    return sheet.field(f"body[{at}]", _TAGS[block.kind], stamp, words, class_=kind)


def _record(article: Article) -> HtmlElement | None:
    """What came with the record and is no part of the text; an address stays words, so that nobody follows it."""
    known = [("language", article.language), ("url", article.url), *article.meta]
    pairs = [(name, value) for name, value in known if value]
    if not pairs:
        return None
    rows = (element("div", element("dt", name), element("dd", value, dir="auto")) for name, value in pairs)
    return element("dl", *rows, class_="record", dir="ltr")


def _words(text: str, filed: str = "") -> HtmlElement:
    """A text in an element of its own: what turns its letters around touches nothing beside it."""
    return element("span", element("b", filed, class_="dateline") if filed else None, text, class_="words")


def _bears_an_initial(text: str) -> bool:
    """Whether a large first letter suits: scripts that join their letters or have no case have none."""
    return len(text) >= _LONG_ENOUGH_FOR_AN_INITIAL and unicodedata.category(text[0]) == "Lu"


def _is_right_to_left(article: Article) -> bool:
    """Whether most of the strong letters say so (Unicode Bidirectional Algorithm, UAX #9)."""
    text = f"{article.headline or ''} {article.text[:2000]}"
    classes = [unicodedata.bidirectional(character) for character in text]
    return sum(one in {"R", "AL"} for one in classes) > classes.count("L")
