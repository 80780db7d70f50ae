"""XML: the layout to the letter, texts kept to the space, and documents that mean harm."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from newsdump.errors import FormatError
from newsdump.formats import dumps, loads
from newsdump.model import Article, Block, Caption, Stamp
from tests.unit.formats.samples import EMPTY, FULL

ROOT = '<articles xmlns="urn:newsdump:1">'


def _of(inner: str) -> str:
    return f"{ROOT}{inner}</articles>"


def _article(inner: str, attributes: str = "") -> str:
    return _of(f'<article kind="article"{attributes}>{inner}</article>')


def test_a_small_document_reads_like_this() -> None:
    article = Article(
        headline="Dam <Refills>",
        authors=["Ada Quill"],
        updated=Stamp(raw="today"),
        captions=[Caption(text="The dam.", is_file=True)],
        body=[Block(text="Rain came."), Block(kind="entry", text="", stamp=Stamp(raw="09:41"))],
    )
    assert dumps(article, "xml") == (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        '<articles xmlns="urn:newsdump:1">\n'
        f'  <article xmlns="urn:newsdump:1" id="{article.id}" kind="article">\n'
        "    <headline>Dam &lt;Refills&gt;</headline>\n"
        "    <author>Ada Quill</author>\n"
        "    <updated>today</updated>\n"
        '    <caption is_file="true">\n'
        "      <text>The dam.</text>\n"
        "    </caption>\n"
        "    <body>\n"
        "      <paragraph>Rain came.</paragraph>\n"
        '      <entry stamp="09:41"></entry>\n'
        "    </body>\n"
        "  </article>\n"
        "</articles>\n"
    )


def test_everything_comes_back() -> None:
    again = loads(dumps([FULL, EMPTY], "xml", provenance=True), "xml")
    assert again == (FULL, EMPTY)
    assert again[0].provenance == FULL.provenance
    assert [caption.copies for caption in again[0].captions] == [4, 1]


def test_no_articles_are_an_empty_root() -> None:
    assert loads(dumps([], "xml"), "xml") == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\r", "\t", " a ", "a\r\nb\rc\n", "\x85", "\u2028", "]]>", "&#13;", "-->"]
)
def test_texts_are_kept_to_the_space_in_elements_and_attributes(text: str) -> None:
    block = Block(kind="entry", text=text, stamp=Stamp(raw=text))
    article = Article(headline=text, notes=[text], body=[block], meta=[(text, text)])
    assert loads(dumps(article, "xml"), "xml") == (article,)


def test_an_article_cut_out_stands_alone() -> None:
    cut = etree.fromstring(dumps([FULL, EMPTY], "xml").encode())[0]
    assert loads(_of(etree.tostring(cut, encoding="unicode")), "xml") == (FULL,)


def test_comments_instructions_and_order_do_not_matter() -> None:
    text = _article("<!-- two --><url>u</url><?go on?><headline>H<!-- in -->i</headline><author>A</author>")
    assert loads(f"<?xml version='1.0' encoding='UTF-16'?><?style x?><!-- one -->{text}", "xml") == (
        Article(headline="Hi", authors=["A"], url="u"),
    )


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ("", "$", "expected XML: Document is empty, on line 1"),
        ("not XML", "$", "expected XML: Start tag expected"),
        (ROOT + "\n\n<article>", "$", "on line 3"),
        (
            "<articles/>",
            "$",
            "on line 1 expected the element articles in the namespace urn:newsdump:1, found 'articles'",
        ),
        ('<articles xmlns="urn:newsdump:2"/>', "$", "found '{urn:newsdump:2}articles'"),
        ('<articles xmlns="urn:newsdump:1" a="b"/>', "$", "expected no attribute 'a'"),
        (_of("\n<piece/>"), "$[0]", "on line 2 expected the element article"),
        (_of("stray"), "$", "expected elements only, found the text 'stray'"),
        (_of("<article/>"), "$[0]", "expected the field 'kind'"),
        (_of('<article kind="poem"/>'), "$[0].kind", "expected one of article, live"),
        (_of('<article kind="article"/><article kind="live"><titel/></article>'), "$[1]", "expected no field 'titel'"),
        (_article("", ' headline="x"'), "$[0]", "expected no attribute 'headline'"),
        (_article("<kind>live</kind>"), "$[0]", "expected no field '<{urn:newsdump:1}kind>'"),
        (_article("<schema>newsdump/2</schema>"), "$[0]", "expected no field '<{urn:newsdump:1}schema>'"),
        (_article('<headline xmlns="">x</headline>'), "$[0]", "expected no field '<headline>'"),
        (_article("<headline>a</headline><headline>b</headline>"), "$[0]", "found 'headline' twice"),
        (_article("<headline>a<b/></headline>"), "$[0].headline", "expected text and no elements"),
        (_article('<headline a="b"/>'), "$[0].headline", "expected no attribute 'a'"),
        (_article("x<headline/>"), "$[0]", "expected elements only, found the text 'x'"),
        (_article("<headline/>\n x"), "$[0]", "expected elements only"),
        (_article("", ' truncated="yes"'), "$[0].truncated", "expected true or false, found the text 'yes'"),
        (_article('<published value="soon">x</published>'), "$[0].published.value", "found the text 'soon'"),
        (_article("<dateline/>"), "$[0].dateline", "expected the field 'raw'"),
        (_article("<caption><text/></caption><caption/>"), "$[0].captions[1]", "expected the field 'text'"),
        (_article('<caption copies="٣"><text/></caption>'), "$[0].captions[0].copies", "found the text '٣'"),
        (_article(f'<caption copies="{"9" * 5000}"><text/></caption>'), "$[0].captions[0].copies", "whole number"),
        (_article("<caption><text/><caption/></caption>"), "$[0].captions[0]", "expected no field 'captions'"),
        (_article("<body><verse/></body>"), "$[0].body[0].kind", "expected one of paragraph"),
        (_article('<body><item value="2030-05-01"/></body>'), "$[0].body[0].stamp", "expected the field 'raw'"),
        (_article("<meta>x</meta>"), "$[0].meta[0]", "expected an array of two"),
        (_article('<origin name="a" lines="1 b" spans="" copies="1"/>'), "$[0].provenance[0].lines[1]", "the text 'b'"),
        (
            _article('<origin name="a" lines="" spans="1" copies="1"/>'),
            "$[0].provenance[0].spans[0]",
            "an array of two",
        ),
        (_article('<origin name="a" lines=""/>'), "$[0].provenance[0]", "expected the field 'spans'"),
        (_article("<headline>\ud800</headline>"), "$", "expected what UTF-8 can carry, found U+D800 on line 1"),
        (_article("<headline>\x00</headline>"), "$", "expected XML"),
        (_article("<headline>&#xD800;</headline>"), "$", "expected XML"),
        (_article("<headline>&nbsp;</headline>"), "$", "expected XML: Entity 'nbsp' not defined"),
        (_article("<a>" * 100_000), "$", "expected XML: Excessive depth in document: 256, on line 1"),
        (_article("<caption>" * 200 + "</caption>" * 200), "$[0].captions[0].captions[0]", "text and no elements"),
        (
            _article(f"<headline>{'x' * 10_000_001}</headline>"),
            "$",
            "Resource limit exceeded: Text node too long, on line 1",
        ),
        (_article(f"<{'x' * 10_000}>"), "$", "expected XML: Opening and ending tag mismatch: xxx"),
    ],
)
def test_what_is_not_ours_is_a_format_error(text: str, path: str, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        loads(text, "xml")
    assert caught.value.path == path
    assert words in caught.value.message


def test_very_many_attributes_are_refused_at_once() -> None:
    """As linear as the rest: lxml looks for each attribute's value among all of them, which would take minutes here."""
    many = " ".join(f'a{n}=""' for n in range(200_000))
    with pytest.raises(FormatError, match="on line 1 expected no attribute 'a0'"):
        loads(_article("", f" {many}"), "xml")


def test_a_fault_in_an_article_names_the_articles_line() -> None:
    with pytest.raises(FormatError, match="in the article that begins on line 3 expected one of paragraph"):
        loads(_of('\n<article kind="live"/>\n<article kind="live"><body>\n<verse/></body></article>'), "xml")


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """A loopback server that notes who called."""
    calls: list[str] = []

    class Noting(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            calls.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the base class's name
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Noting) as serving:
        thread = threading.Thread(target=serving.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{serving.server_port}", calls
        serving.shutdown()
        thread.join()


def _doctypes(secret: str, address: str) -> dict[str, str]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return {
        "bare": "<!DOCTYPE articles>",
        "laughs": f'<!DOCTYPE articles [<!ENTITY l0 "ha">{laughs}]>',
        "quadratic": f'<!DOCTYPE articles [<!ENTITY l9 "{"x" * 50_000}">]>',
        "file": f'<!DOCTYPE articles [<!ENTITY l9 SYSTEM "{secret}">]>',
        "network": f'<!DOCTYPE articles [<!ENTITY l9 SYSTEM "{address}/entity">]>',
        "external": f'<!DOCTYPE articles SYSTEM "{address}/dtd">',
        "parameter": f'<!DOCTYPE articles [<!ENTITY % p SYSTEM "{address}/parameter"> %p;]>',
    }


@pytest.mark.parametrize("attack", sorted(_doctypes("", "")))
def test_any_doctype_is_refused_and_nothing_is_fetched(
    attack: str, server: tuple[str, list[str]], tmp_path: Path
) -> None:
    address, calls = server
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    doctype = _doctypes(secret.as_uri(), address)[attack]
    text = f"<?xml version='1.0'?>\n<!-- harmless -->\n{doctype}\n" + _article("<headline>&l9;</headline>" * 10)
    with pytest.raises(FormatError, match="expected no DOCTYPE, found one on line 3") as caught:
        loads(text, "xml")
    assert "the secret" not in str(caught.value)
    assert calls == []


@pytest.mark.parametrize(
    "reference",
    [
        '<?xml-stylesheet href="{}/style"?>{}',
        '<articles xmlns="urn:newsdump:1" xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{}"/></articles>',
    ],
)
def test_no_reference_is_followed(reference: str, server: tuple[str, list[str]]) -> None:
    address, calls = server
    text = reference.format(address, _of(""))
    if "include" in text:
        with pytest.raises(FormatError, match="expected the element article"):
            loads(text, "xml")
    else:
        assert loads(text, "xml") == ()
    assert calls == []
