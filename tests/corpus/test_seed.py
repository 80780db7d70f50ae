"""The dump that started the project. What is expected is read from the file itself; it is no part of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdump
from newsdump.model import Article, ParsedDump, Role
from tests.accounting import complaints
from tests.shared import seeds

WIDGET = "TT"
CREDITS = ("KCNA via REUTERS", "EPA")


@pytest.fixture(scope="module")
def seed() -> Path:
    found = sorted(seeds().glob("*.txt"))
    if not found:
        pytest.skip("the folder of seeds holds no dump")
    return found[0]


@pytest.fixture(scope="module")
def text(seed: Path) -> str:
    return seed.read_bytes().decode()


@pytest.fixture(scope="module")
def parsed(text: str) -> ParsedDump:
    return newsdump.parse(text)


@pytest.fixture(scope="module")
def parts(text: str) -> list[list[str]]:
    """The lines of each article, which three blank lines part here."""
    return [[line for line in part.split("\n") if line] for part in text.strip("\n").split("\n\n\n\n")]


def headline(part: list[str]) -> str:
    return part[0]


def printed_again(part: list[str]) -> list[str]:
    return [line for line in dict.fromkeys(part) if part.count(line) > 1]


def prose(part: list[str]) -> tuple[str, ...]:
    return tuple(line for line in part if part.count(line) == 1 and line != WIDGET)


def test_two_articles(parsed: ParsedDump, parts: list[list[str]]) -> None:
    assert len(parts) == 2
    assert [str(article.kind) for article in parsed.articles] == ["article", "article"]
    assert parsed.teasers == ()


def test_headlines(parsed: ParsedDump, parts: list[list[str]]) -> None:
    assert [article.headline for article in parsed.articles] == [headline(part) for part in parts]


def test_captions(parsed: ParsedDump, parts: list[list[str]]) -> None:
    for article, part, credit in zip(parsed.articles, parts, CREDITS, strict=True):
        (caption,) = article.captions
        (line,) = [line for line in printed_again(part) if line != headline(part)]
        assert caption.credit == credit
        assert caption.text == line.removesuffix(f"({credit})").removesuffix(credit).strip()
        assert caption.copies == part.count(line) == 4
        assert not caption.is_file


def test_bodies(parsed: ParsedDump, parts: list[list[str]]) -> None:
    for article, part in zip(parsed.articles, parts, strict=True):
        assert article.paragraphs == prose(part)
        assert article.subheads == ()
        assert {str(block.kind) for block in article.body} == {"paragraph"}


def test_nothing_else_is_invented(parsed: ParsedDump) -> None:
    for article in parsed.articles:
        absent = (article.deck, article.kicker, article.section, article.byline, article.agency, article.dateline)
        assert absent == (None,) * 6
        assert (article.published, article.updated, article.outlet, article.url) == (None,) * 4
        assert (article.authors, article.notes, article.truncated) == ((), (), False)


def test_the_widget_is_furniture(parsed: ParsedDump) -> None:
    assert {line.role for line in parsed.lines if line.text.strip() == WIDGET} == {Role.FURNITURE}


def test_roles(parsed: ParsedDump, parts: list[list[str]]) -> None:
    for at, part in enumerate(parts):
        right = dict.fromkeys(prose(part), Role.PARAGRAPH)
        right |= dict.fromkeys(printed_again(part), Role.CAPTION) | {
            headline(part): Role.HEADLINE,
            WIDGET: Role.FURNITURE,
        }
        lines = [line for line in parsed.lines if line.article == at and line.role not in (Role.BLANK, Role.CREDIT)]
        assert lines
        for line in lines:
            (role,) = {role for whole, role in right.items() if whole.startswith(line.text.strip())}
            assert line.role is role


def test_everything_is_accounted_for(parsed: ParsedDump) -> None:
    assert complaints(parsed) == []
    assert not [line for line in parsed.lines if line.role is Role.UNPLACED]
    assert parsed.issues == ()


@pytest.mark.parametrize("format_name", ["json", "jsonl", "xml"])
def test_formats_read_back_equal(parsed: ParsedDump, format_name: str) -> None:
    written = newsdump.dumps(parsed, format_name)
    assert newsdump.loads(written, format_name) == parsed.articles
    again = newsdump.loads(newsdump.dumps(parsed, format_name, provenance=True), format_name)
    assert [seen(article) for article in again] == [seen(article) for article in parsed.articles]


def seen(article: Article) -> object:
    return article.provenance, [caption.copies for caption in article.captions]


def test_bytes_and_file_are_the_same_dump(parsed: ParsedDump, text: str, seed: Path) -> None:
    of_bytes = newsdump.parse(text.encode())
    assert (of_bytes.articles, of_bytes.encoding) == (parsed.articles, "utf-8")
    of_file = [article for dump in newsdump.read(seed) for article in dump.articles]
    assert tuple(of_file) == parsed.articles
