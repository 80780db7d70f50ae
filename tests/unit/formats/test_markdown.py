"""Markdown says the words that were there, to CommonMark and to pandoc; plain text does too."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsdump.formats import dumps
from newsdump.formats.markdown import escaped
from newsdump.formats.prose import parts
from newsdump.model import Article, Block, Caption
from newsdump.testing import articles, texts
from tests.unit.formats.samples import EMPTY, FULL

# What starts something else than a paragraph, or ends one, in some reader.
NASTY = r"""
# Dam
Dam #
## a
- a
+ a
* a
* * *
---
===
- - -
> a
>a
1. a
1) a
12345. x
(1) a
a. b
A.  b
iv) b
(iv) b
#. b
(@) b
: a
:: a
~ a
% a
%%
=
+
-
--
`a`
~~~
```
    a
<p>
</p>
<!-- a -->
&amp;
&#35;
&
a & b
&copy
[a](b)
![a](b)
[^1]
[@a]
@a
a@b.c
$a$
$5 and $6
a^b^
a~b~
~~a~~
*a*
_a_
__a__
a_b_c
\
\\
a\
\a
{#a}
{.a}
::: a
a | b
| a
\begin{a}
...
'a'
"a"
[a]: b
[a]
[ ] a
*
**
***
a*
*a
!
![
a!
.
).
1.
a)
i.
TOC
https://a.example/b_c
<https://a.example>
www.a.example
~
^
-a
+a
=a
a  b
1\.
:a:
:smile:
""".strip("\n").split("\n")
LINES = st.one_of(
    st.sampled_from(NASTY),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=3).map(" ".join),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=3).map("".join),
    texts(),
)
ARTICLES = articles() | articles(texts=LINES)
BETWEEN = ["* * *"]


def words(text: str) -> str:
    return " ".join(text.split())


def lines(*given_articles: Article) -> list[str]:
    """What a reader should find: each paragraph's words."""
    return [words(line) for article in given_articles for _, line in parts(article)]


def commonmark(document: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(document)
    return [
        words("".join(child.content for child in token.children or ())) for token in tokens if token.type == "inline"
    ]


@given(st.lists(ARTICLES, max_size=3))
@example([Article(body=[Block(text=line, kind=kind) for line in NASTY]) for kind in ("paragraph", "item", "quote")])
@example([Article(headline=line, kicker=line, deck=line, captions=[Caption(text=line)]) for line in NASTY])
def test_every_reader_of_commonmark_finds_the_words(given_articles: list[Article]) -> None:
    assert commonmark(dumps(given_articles, "markdown")) == lines(*given_articles)


@pytest.fixture(scope="session")
def pandoc() -> str:
    path = shutil.which("pandoc")
    if path is None:
        try:
            path = importlib.import_module("pypandoc").get_pandoc_path()
        except (ImportError, OSError):
            pytest.skip("there is no pandoc: install it, or pip install pypandoc_binary")
    assert path is not None
    return path


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])  # to shrink, pandoc is too slow
@given(given_articles=st.lists(ARTICLES, min_size=1, max_size=3))
@example([Article(body=[Block(text=line, kind=kind) for line in NASTY]) for kind in ("paragraph", "item", "quote")])
@example([Article(headline=line, kicker=line, deck=line, captions=[Caption(text=line)]) for line in NASTY])
@pytest.mark.parametrize("dialect", ["markdown-smart", "commonmark"])
def test_pandoc_finds_the_words(pandoc: str, dialect: str, given_articles: list[Article]) -> None:
    document = dumps(given_articles, "markdown").encode()
    done = subprocess.run([pandoc, "-f", dialect, "-t", "json"], input=document, capture_output=True, check=True)
    found = [words(one) for one in paragraphs(json.loads(done.stdout)["blocks"])]
    assert [ticked(one) for one in found] == [ticked(one) for one in lines(*given_articles)]


def ticked(line: str) -> str:
    """An item that begins with a box to tick is one to pandoc, escaped or not."""
    return line.replace("☐", "[ ]", 1) if line.startswith("☐") else line


def paragraphs(blocks: list[Any]) -> Iterator[str]:
    for block in blocks:
        match block["t"], block.get("c"):
            case (("Para" | "Plain"), content):
                yield inlines(content)
            case "Header", content:
                yield inlines(content[2])
            case "BlockQuote", content:
                yield from paragraphs(content)
            case "BulletList", content:
                for item in content:
                    yield from paragraphs(item)
            case "HorizontalRule", _:
                pass
            case other, content:
                yield f"{other}: {content}"


def inlines(content: list[Any]) -> str:
    return "".join(inline(one) for one in content)


def inline(one: dict[str, Any]) -> str:
    match one["t"], one.get("c"):
        case "Str", text:
            return str(text)
        case (("Space" | "SoftBreak"), _):
            return " "
        case (("Emph" | "Strong"), content):
            return inlines(content)
        case other, content:
            return f"{other}: {content}"


@pytest.mark.parametrize(
    ("line", "markdown"),
    [
        ("Dam Refills", "Dam Refills"),
        ("The dam's bill: $5 (up 3%).", r"The dam's bill: \$5 (up 3%)."),
        ("1. Dams", r"1\. Dams"),
        ("No. 1 dam", "No. 1 dam"),
        ("- Dams", r"\- Dams"),
        ("Dams - and rain", "Dams - and rain"),
        ("A & B", "A & B"),
        ("A &amp; B", r"A \&amp; B"),
    ],
)
def test_no_more_is_escaped_than_must_be(line: str, markdown: str) -> None:
    assert escaped(line) == markdown


def test_an_article_reads_like_this() -> None:
    assert dumps([EMPTY, FULL], "markdown") == (
        "\n* * *\n\n"
        "*Harbours*\n\n"
        "# Ferry \\<Orla> Reaches Quay & Stays\n\n"
        "**A deck.**\n\n"
        "By Ada Quill and Ben Ferrow\n\n"
        "Coast · The Quaytown Bell · Reuters · 1 May 2030, 09:50 · an hour ago · https://bell.example/orla?a=1&b=2\n\n"
        "*The ferry Orla. (C. Lens/EPA)*\n\n"
        "QUAYTOWN, May 1 (Reuters) -\n\n"
        "### 09:41\n\n"
        "It is here.\n\n"
        "## At the quay\n\n"
        "Spaces around, lines within, rare ends.\n\n"
        "The ferry's name was mended.\n"
    )


def test_plain_text_says_the_same_without_marks() -> None:
    document = dumps([FULL, FULL], "text")
    assert document.split("\n\n* * *\n\n")[0].split("\n\n") == [line for _, line in parts(FULL)]
    assert document.count("Ferry <Orla> Reaches Quay & Stays\n") == 2
