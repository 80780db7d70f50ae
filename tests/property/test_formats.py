"""Every format carries every article: well formed, valid by its schema, each text that it promises there, once.

Written over `FORMATS`: a format that joins is tested too, as soon as `READERS` says how its documents are read.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt

from newsdump.errors import FormatError, UsageError
from newsdump.formats import FORMATS, Format, dumps, loads
from newsdump.model import Article, Block, Caption
from newsdump.testing import articles, headlines, hostile_bytes, paragraphs, texts
from tests.standards import G2, NITF, TEI, judge

EACH = pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
Reader = Callable[[str], Iterator[str]]


def json_texts(document: str) -> Iterator[str]:
    """The texts of a JSON document, or of one a line."""
    try:
        yield from leaves(json.loads(document))
    except json.JSONDecodeError:
        for line in document.split("\n"):
            yield from leaves(json.loads(line)) if line else ()


def leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from leaves(one)


def ninjs_texts(document: str) -> Iterator[str]:
    for text in json_texts(document):
        yield text if "</" not in text else "\n".join(html_texts(text))


def html_texts(document: str) -> Iterator[str]:
    """The text of each element that holds no other; ninjs bodies have no deeper ones but a time."""
    found: list[str] = []
    parser = HTMLParser(convert_charrefs=True)
    parser.handle_data = found.append  # type: ignore[method-assign]
    parser.feed(document)
    parser.close()
    yield from found


def xml_texts(document: str, *titles: str) -> Iterator[str]:
    """The text of each element but of those `titles` that the standard wants beside the headline."""
    root = etree.fromstring(document.encode())
    for element in root.iter():
        if element.tag not in titles:
            yield element.text or ""
        yield element.tail or ""


def markdown_texts(document: str) -> Iterator[str]:
    for token in MarkdownIt("commonmark").parse(document):
        if token.type == "inline":
            yield "".join(child.content for child in token.children or ())


def csv_texts(document: str) -> Iterator[str]:
    for row in csv.reader(io.StringIO(document, newline=""), strict=True):
        yield from row


HOSTILE = st.sampled_from(
    ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p>", "<!--", "]]>", "<", "&lt;b&gt;", "&#60;b>",
     "[a](javascript:alert(1))", "![a](x)", "<javascript:alert(1)>", "<https://a.example>", "[a]: b", '"><b>']
)  # fmt: skip
HARMFUL = articles(texts=st.lists(HOSTILE | texts(), min_size=1, max_size=3).map(" ".join))


class Tags(HTMLParser):
    """The tags of a piece of HTML with their attributes; comments, declarations and the like are tags of a kind too."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.found: set[tuple[str, ...]] = set()
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add((tag, *(name for name, _ in attrs)))

    def handle_comment(self, data: str) -> None:
        self.found.add(("comment",))

    handle_decl = unknown_decl = handle_pi = handle_comment


READERS: Mapping[str, Reader] = {
    "json": json_texts,
    "jsonl": json_texts,
    "xml": xml_texts,
    "jsonld": json_texts,
    "ninjs": ninjs_texts,
    "newsml-g2": lambda document: xml_texts(document, f"{{{NITF}}}title", f"{{{G2}}}headline"),
    "nitf": lambda document: xml_texts(document, f"{{{NITF}}}title"),
    "tei": lambda document: xml_texts(document, f"{{{TEI}}}title"),
    "markdown": markdown_texts,
    "text": lambda document: iter([document]),
    "csv": csv_texts,
}
# Formats that fold the white space inside a text: their readers see words.
FOLDING = {"markdown", "text"}

LONG = st.builds(lambda text, times: text * times, texts(min_size=1, max_size=5), st.sampled_from([1000, 20000]))
SPOKEN = headlines() | paragraphs()
ANY = articles() | articles(texts=SPOKEN)


def marked(article: Article) -> Article:
    """The same article, each of its texts that a reader looks for made unlike all others."""

    def mark(text: str, name: str) -> str:
        half = len(text) // 2
        return text and f"{text[:half]}Zq{name}qZ{text[half:]}"

    return attrs.evolve(
        article,
        headline=mark(article.headline or "", "h"),
        captions=[attrs.evolve(one, text=mark(one.text, f"c{n}")) for n, one in enumerate(article.captions)],
        body=[attrs.evolve(one, text=mark(one.text, f"b{n}")) for n, one in enumerate(article.body)],
    )


def promised(article: Article, known: Format) -> list[str]:
    carried = set(known.carries or ()) - set(known.drops(article))
    found = [article.headline or ""] if "headline" in carried else []
    found += [caption.text for caption in article.captions] if "captions.text" in carried else []
    found += [block.text for block in article.body] if "body.text" in carried else []
    return [text for text in found if text]


def words(text: str) -> str:
    return " ".join(text.split())


def written(given: list[Article], known: Format, *, compact: bool = False) -> str:
    if known.several or len(given) == 1:
        return dumps(given, known.name, compact=compact)
    with pytest.raises(UsageError, match="is one article"):
        dumps(given, known.name)
    return dumps(given[0] if given else Article(), known.name, compact=compact)


@EACH
@given(article=ANY)
def test_each_text_that_is_promised_is_there_once(known: Format, article: Article) -> None:
    article = marked(article)
    found = list(READERS[known.name](dumps(article, known.name)))
    for text in promised(article, known):
        assert sum(words(one).count(words(text)) for one in found) == 1
        if known.name not in FOLDING:
            assert sum(one.count(text) for one in found) == 1


@EACH
@given(data=st.data())
def test_in_a_document_of_several_too(known: Format, data: st.DataObject) -> None:
    if not known.several:
        return
    first, second = marked(data.draw(ANY)), Article(headline="Zq second qZ")
    found = [words(one) for one in READERS[known.name](dumps([first, second], known.name))]
    for text in [*promised(first, known), *promised(second, known)]:
        assert sum(one.count(words(text)) for one in found) == 1


@EACH
@settings(max_examples=4)
@given(text=LONG)
def test_absurd_lengths_are_carried(known: Format, text: str) -> None:
    article = marked(Article(headline=text, captions=[Caption(text=text)], body=[Block(text=text)]))
    found = [words(one) for one in READERS[known.name](dumps(article, known.name))]
    for one in promised(article, known):
        assert sum(other.count(words(one)) for other in found) == 1


@EACH
@given(given=st.lists(ANY, max_size=3), compact=st.booleans())
def test_every_document_is_valid(known: Format, given: list[Article], compact: bool) -> None:
    find = judge(known.name)
    assert list(find(written(given, known, compact=compact).encode())) == []


@EACH
@given(given=st.lists(ANY, max_size=3))
def test_pretty_and_compact_say_the_same(known: Format, given: list[Article]) -> None:

    def said(compact: bool) -> list[str]:
        found = READERS[known.name](written(given, known, compact=compact))
        return [text for text in found if text.strip(" \n")]

    assert said(compact=False) == said(compact=True)


@EACH
@given(given=st.lists(ANY, max_size=2))
def test_the_same_articles_give_the_same_document(known: Format, given: list[Article]) -> None:
    assert written(given, known) == written([attrs.evolve(one) for one in given], known)


@pytest.mark.parametrize("name", ["json", "jsonl", "xml"])
@given(content=hostile_bytes())
def test_any_bytes_are_valid_or_told_why_not(name: str, content: bytes) -> None:
    """No fault is told of what can be read, and every fault has a line of the document and a short sentence."""
    found = list(judge(name)(content))
    try:
        loads(content, name)
    except FormatError:
        assert found
    else:
        assert not found
    for one in found:
        assert 1 <= one.line <= len(content) + 1
        assert len(one.message) < 1000
        assert len(one.message.splitlines()) == 1


@given(HARMFUL)
def test_html_in_ninjs_has_no_tag_of_the_text_s(article: Article) -> None:
    """Whoever puts a body on a page shows words: nothing that a dump printed becomes an element there."""
    ours = {("p",), ("h2",), ("ul",), ("li",), ("blockquote",), ("time",), ("time", "datetime")}
    for body in json.loads(dumps(article, "ninjs")).get("bodies", ()):
        assert Tags(body["value"]).found <= ours


@given(HARMFUL)
def test_markdown_as_html_has_no_tag_of_the_text_s(article: Article) -> None:
    """Not even where its reader lets HTML through, as CommonMark does."""
    ours = {(tag,) for tag in ("p", "h1", "h2", "h3", "em", "strong", "ul", "li", "blockquote", "hr")}
    assert Tags(MarkdownIt("commonmark").render(dumps(article, "markdown"))).found <= ours
