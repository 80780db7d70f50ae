"""The strategies: what they make, that they reach every shape, and that they shrink to the plain one."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump import testing
from newsdump.model import UNCARRIABLE, Article, Block, BlockKind, Caption, Dateline, Kind, Origin, Stamp
from tests.unit.testing.searching import reached, simplest


def test_each_name_is_offered() -> None:
    for name in testing.__all__:
        assert hasattr(testing, name)


@given(testing.texts())
def test_texts_are_what_articles_may_hold(text: str) -> None:
    assert UNCARRIABLE.search(text) is None
    assert text.encode().decode() == text


@pytest.mark.parametrize(
    "wanted",
    [
        str.isascii,
        lambda text: any(unicodedata.category(c) == "Mn" for c in text),
        lambda text: any(unicodedata.bidirectional(c) in ("R", "AL") for c in text),
        lambda text: any(ord(c) > 0xFFFF for c in text),
        lambda text: "\r" in text,
        lambda text: "\u2028" in text,
        lambda text: any(0x80 <= ord(c) < 0xA0 for c in text),
        lambda text: "<" in text,
        lambda text: any(unicodedata.category(c) == "Co" for c in text),
        lambda text: len(text) > 10,
    ],
)
def test_texts_reach_every_sort_of_character(wanted: Callable[[str], bool]) -> None:
    reached(testing.texts(), lambda text: bool(text) and wanted(text))


@given(testing.texts(min_size=2, max_size=4))
def test_texts_are_as_long_as_told(text: str) -> None:
    assert 2 <= len(text) <= 4


@given(st.data(), st.sampled_from(testing.SCRIPTS))
def test_headlines_and_paragraphs_are_single_lines_of_a_script(data: st.DataObject, script: str) -> None:
    headline = data.draw(testing.headlines(scripts=[script]))
    paragraph = data.draw(testing.paragraphs(scripts=[script]))
    for text in (headline, paragraph):
        assert text == text.strip()
        assert len(text.splitlines()) == 1
    assert not unicodedata.category(headline[-1]).startswith("P")
    assert len(paragraph) > len(headline) / 2
    if script != "thai":
        assert unicodedata.category(paragraph[-1]) == "Po"


def test_scripts_are_what_they_are_called() -> None:
    for name in (
        "latin",
        "cyrillic",
        "greek",
        "arabic",
        "hebrew",
        "devanagari",
        "bengali",
        "ethiopic",
        "hangul",
        "thai",
    ):
        headline = reached(testing.headlines(scripts=[name]), lambda _: True)
        letters = [unicodedata.name(letter) for letter in headline if letter.isalpha()]
        assert all(letter.startswith(name.upper()) for letter in letters)


STRATEGIES: list[tuple[st.SearchStrategy[Any], type]] = [
    (testing.stamps(), Stamp),
    (testing.datelines(), Dateline),
    (testing.captions(), Caption),
    (testing.blocks(), Block),
    (testing.origins(), Origin),
    (testing.articles(), Article),
]


@pytest.mark.parametrize(("strategy", "kind"), STRATEGIES, ids=lambda one: getattr(one, "__name__", ""))
def test_every_field_is_reached_absent_and_present(strategy: st.SearchStrategy[Any], kind: type) -> None:
    """An empty text is present; what cannot be absent is reached in two values."""
    for field in attrs.fields(kind):
        first = getattr(reached(strategy, lambda _: True), field.name)
        reached(strategy, lambda value, field=field, first=first: getattr(value, field.name) != first)


@pytest.mark.parametrize("kind", list(Kind))
def test_articles_of_every_kind_are_reached(kind: Kind) -> None:
    reached(testing.articles(), lambda article: article.kind is kind)


@pytest.mark.parametrize("kind", list(BlockKind))
def test_blocks_of_every_kind_are_reached(kind: BlockKind) -> None:
    reached(testing.articles(), lambda article: any(block.kind is kind and block.stamp for block in article.body))


def test_stamps_reach_dates_times_and_offsets() -> None:
    reached(testing.stamps(), lambda stamp: type(stamp.value) is dt.date)
    reached(testing.stamps(), lambda stamp: isinstance(stamp.value, dt.datetime) and stamp.value.tzinfo is None)
    reached(testing.stamps(), lambda stamp: isinstance(stamp.value, dt.datetime) and bool(stamp.value.utcoffset()))
    reached(testing.stamps(), lambda stamp: isinstance(stamp.value, dt.datetime) and stamp.value.microsecond > 0)


def test_articles_shrink_to_the_empty_one() -> None:
    assert simplest(testing.articles(), lambda _: True) == Article()


def test_articles_shrink_to_what_matters() -> None:
    found = simplest(testing.articles(), lambda article: bool(article.dateline and article.dateline.place))
    assert found == Article(dateline=Dateline(raw="", place=found.dateline.place))
    assert len(found.dateline.place) == 1


@given(testing.articles(texts=st.just("x"), provenance=False))
def test_articles_take_texts_and_leave_out_provenance(article: Article) -> None:
    assert article.provenance == ()
    assert {article.headline, article.deck, *article.authors, *(block.text for block in article.body)} <= {"x", None}


@pytest.mark.parametrize("piece", ["\ud800", "\x00", "\u2028", "\r", "\ufeff", "\uffff", "<!DOCTYPE", "TT"])
def test_hostile_texts_reach(piece: str) -> None:
    reached(testing.hostile_texts(), lambda text: piece in text)


def test_hostile_texts_reach_long_runs_and_lines_that_recur() -> None:
    reached(testing.hostile_texts(), lambda text: re.search(r"(.)\1{300}", text) is not None)
    reached(testing.hostile_texts(), lambda text: re.search(r"(?m)^(.{5,})\n\1$", text) is not None)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # what is searched for may be long
def test_hostile_bytes_reach_good_and_bad_encodings() -> None:
    reached(testing.hostile_bytes(), lambda content: len(content) > 20 and _is_utf8(content))
    reached(testing.hostile_bytes(), lambda content: len(content) > 20 and not _is_utf8(content))
    reached(testing.hostile_bytes(), lambda content: content.startswith(b"\xff\xfe") and len(content) > 4)
    reached(testing.hostile_bytes(), lambda content: content.startswith(b"\xef\xbb\xbf") and len(content) > 4)


def test_registered_strategies_serve_from_type() -> None:
    """In a process of its own: Hypothesis keeps what is registered."""
    program = (
        "from hypothesis import strategies as st; from newsdump import testing, model; testing.register();"
        "pairs = {'Article': 'articles', 'Block': 'blocks', 'Caption': 'captions', 'Dateline': 'datelines',"
        " 'Origin': 'origins', 'Stamp': 'stamps'};"
        "print([t for t, s in pairs.items()"
        " if repr(st.from_type(getattr(model, t))) != repr(getattr(testing, s)())])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_it_can_be_imported_before_hypothesis() -> None:
    """Hypothesis, once imported, asks this module for `register` while the module itself is being imported."""
    program = "import newsdump.testing, hypothesis; print(callable(newsdump.testing.register))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


@pytest.mark.skipif(
    not any(point.name == "newsdump" for point in entry_points(group="hypothesis")), reason="newsdump is not installed"
)
def test_from_type_needs_no_import() -> None:
    """Hypothesis finds the strategies by the entry point, in a process that never names them."""
    program = (
        "import newsdump; from hypothesis import Phase, find, settings, strategies as st;"
        "quick = settings(max_examples=5, phases=[Phase.generate], database=None);"
        "print(isinstance(find(st.from_type(newsdump.Article), lambda _: True, settings=quick), newsdump.Article))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
