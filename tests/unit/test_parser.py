"""The whole way: what comes in, what goes along, which rules are asked, and that a parser is a value."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import attrs
import pytest

import newsdump
from newsdump.errors import NewsdumpError, UsageError
from newsdump.judging.rules import RULES, Rule, line_rule
from newsdump.model import Kind, Role, Strength
from newsdump.parser import Limits, Parser, parse

TITLE = "Ferry Stays In Port Again"
LEAD = "The ferry to the outer islands stayed in its port for a second week on Monday."
TALKS = "Talks stopped at noon, and the crews went home to their dinners."
TEXT = f"{TITLE}\n\nTT\n\n{TITLE}\n\n{LEAD}\n{TALKS}\n"
TEASERS = "\n\n".join(
    f"{title}\n\n{lead}…"
    for title, lead in (
        (TITLE, "The ferry to the outer islands stayed in its"),
        ("Library Opens Its Doors", "The library opened its doors to readers after"),
        ("Bakers Want More Flour", "The bakers of the town want more flour than"),
    )
)


def starts_with_talks(line: str) -> bool:
    """A line that begins with "Talks"."""
    return line.startswith("Talks")


# In and out ---------------------------------------------------------------------------------------------------------


def test_text_becomes_articles_and_lines() -> None:
    dump = parse(TEXT)
    (article,) = dump.articles
    assert (article.headline, article.paragraphs) == (TITLE, (LEAD, TALKS))
    assert [(line.number, line.text, line.role) for line in dump.lines if line.text] == [
        (1, TITLE, Role.HEADLINE),
        (3, "TT", Role.FURNITURE),
        (5, TITLE, Role.HEADLINE),
        (7, LEAD, Role.PARAGRAPH),
        (8, TALKS, Role.PARAGRAPH),
    ]
    assert dump.teasers == dump.issues == ()


def test_a_copy_knows_which_line_it_repeats() -> None:
    lines = parse(TEXT).lines
    assert [(line.number, lines[line.copy_of].number) for line in lines if line.copy_of is not None] == [(5, 1)]


def test_lines_know_their_article() -> None:
    dump = parse(TEXT + "\x0c" + TEXT.replace("Ferry", "Barge").replace("ferry", "barge"))
    assert len(dump.articles) == 2
    for line in dump.lines:
        if line.role in (Role.HEADLINE, Role.PARAGRAPH):
            assert line.article == (1 if line.number > 8 else 0)


def test_an_index_page_has_teasers_and_no_articles() -> None:
    dump = parse(TEASERS)
    assert dump.articles == ()
    assert [teaser.kind for teaser in dump.teasers] == [Kind.TEASER] * 3
    assert {line.article for line in dump.lines if line.text} == {0, 1, 2}


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_each_kind_are_read(kind: type) -> None:
    dump = parse(kind(TEXT.encode()))
    assert dump.articles == parse(TEXT).articles
    assert dump.encoding == "utf-8"
    assert parse(TEXT).encoding is None


def test_bytes_that_change_later_change_nothing() -> None:
    data = bytearray(TEXT.encode())
    dump = parse(data)
    before = dump.recall()
    data[:] = b"x" * len(data)
    assert dump.recall() == before


@pytest.mark.parametrize("wrong", [None, 5, ["Gulls"], Path("gulls.txt"), object(), array("b", b"Gulls")])
def test_anything_else_is_a_usage_error_that_says_what_to_do(wrong: object) -> None:
    with pytest.raises(UsageError, match=r"newsdump\.read") as caught:
        parse(wrong)  # type: ignore[arg-type]
    assert type(wrong).__name__ in str(caught.value)
    assert isinstance(caught.value, NewsdumpError)
    assert isinstance(caught.value, ValueError)


def test_source_goes_along() -> None:
    assert parse(TEXT).source is None
    assert parse(TEXT, source="monday.txt").source == "monday.txt"
    assert Parser().parse(TEXT, source="monday.txt").source == "monday.txt"


def test_issues_come_from_reading_and_from_the_text_as_a_whole() -> None:
    dump = parse(b"Der F\xe4hrhafen \x01 <p>bleibt</p> <p>zu</p>.")
    assert [issue.code for issue in dump.issues][:3] == ["ND901", "ND903", "ND904"]


def test_a_text_without_an_article_is_an_issue_but_a_blank_one_is_not() -> None:
    assert [(issue.code, issue.line) for issue in parse("\n\nHome\n\nWorld").issues] == [("ND908", 3)]
    assert parse("").issues == parse(" \n \n").issues == ()


@pytest.mark.parametrize("text", ["", "\n", "\x00", "\ufeff", "TT", "\x0c\x0c"])
def test_no_text_is_too_small(text: str) -> None:
    assert parse(text).lines.decoded == text.replace("\x00", "\ufffd")
    assert parse(text).articles == ()


# Rules --------------------------------------------------------------------------------------------------------------


def test_the_default_parser_has_all_rules() -> None:
    assert Parser().rules == RULES
    assert Parser().parse(TEXT) == parse(TEXT) == newsdump.parse(TEXT)


def test_without_a_rule_nobody_speaks_for_its_lines() -> None:
    parser = Parser().without("ND102")
    assert [rule.code for rule in parser.rules] == [rule.code for rule in RULES if rule.code != "ND102"]
    assert parse(TEXT).lines[4].rule == "ND102"
    assert parser.parse(TEXT).lines[4].rule != "ND102"
    assert "ND102" not in {one.rule for one in parser.parse(TEXT).recall()}


def test_a_parser_is_not_changed_by_what_is_made_of_it() -> None:
    parser = Parser()
    parser.without("ND102")
    parser.adding(line_rule(starts_with_talks, code="MY1"))
    assert parser.rules == RULES
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        parser.rules = ()  # type: ignore[misc]


def test_a_rule_of_one_s_own_is_asked_first() -> None:
    mine = line_rule(starts_with_talks, code="MY1")
    parser = Parser().adding(mine)
    assert parser.rules == (mine, *RULES)
    dump = parser.parse(TEXT)
    assert [(line.text, line.role) for line in dump.lines if line.rule == "MY1"] == [(TALKS, Role.FURNITURE)]
    assert dump.articles[0].paragraphs == (LEAD,)


def test_a_rule_may_be_asked_before_another() -> None:
    mine = line_rule(starts_with_talks, code="MY1")
    codes = [rule.code for rule in Parser().adding(mine, before="ND601").rules]
    assert codes.index("MY1") + 1 == codes.index("ND601")
    assert len(codes) == len(RULES) + 1


def test_of_equal_rules_the_one_asked_first_wins() -> None:
    note = line_rule(starts_with_talks, code="MY1", role="note")
    deck = line_rule(starts_with_talks, code="MY2", role="deck")
    first, second = Parser().adding(note).adding(deck), Parser().adding(note).adding(deck, before="ND101")
    assert first.parse(TEXT).lines[7].rule == "MY2"
    assert second.parse(TEXT).lines[7].rule == "MY1"


def test_a_weak_rule_of_one_s_own_gives_way() -> None:
    mine = line_rule(starts_with_talks, code="MY1", strength=Strength.WEAK)
    assert Parser().adding(mine).parse(TEXT) == parse(TEXT)


def test_a_parser_without_rules_places_nothing() -> None:
    dump = Parser(rules=()).parse(TEXT)
    assert dump.articles == ()
    assert {line.role for line in dump.lines} == {Role.UNPLACED, Role.BLANK}


@pytest.mark.parametrize("code", ["ND1", "", "nd101", "ND101 ", "headline"])
def test_an_unknown_code_is_a_usage_error_that_says_where_to_look(code: str) -> None:
    mine = line_rule(starts_with_talks, code="MY1")
    with pytest.raises(UsageError, match="newsdump rules"):
        Parser().without(code)
    with pytest.raises(UsageError, match="newsdump rules"):
        Parser().adding(mine, before=code)


def test_a_misspelt_code_is_told_what_is_near_it() -> None:
    with pytest.raises(UsageError, match="ND102"):
        Parser().without("ND1O2")
    with pytest.raises(UsageError) as caught:
        Parser().without("zzzzzz")
    assert not any(rule.code in str(caught.value) for rule in RULES)


def test_a_rule_that_was_taken_out_is_unknown() -> None:
    with pytest.raises(UsageError, match="ND102"):
        Parser().without("ND102").without("ND102")


@pytest.mark.parametrize("code", ["ND101", "MY1"])
def test_a_code_that_is_taken_is_refused(code: str) -> None:
    parser = Parser().adding(line_rule(starts_with_talks, code="MY1"))
    with pytest.raises(UsageError, match=code):
        parser.adding(line_rule(starts_with_talks, code=code))


def test_a_rule_is_replaced_by_taking_it_out_and_adding_another() -> None:
    silent = Rule("ND102", lambda facts, shape: (), Role.HEADLINE)
    parser = Parser().without("ND102").adding(silent, before="ND205")
    assert [rule.code for rule in parser.rules] == [rule.code for rule in RULES]
    assert parser.parse(TEXT).lines[4].rule != "ND102"


# A value ------------------------------------------------------------------------------------------------------------


def test_parsers_of_equal_rules_are_equal() -> None:
    assert Parser() == Parser()
    assert hash(Parser()) == hash(Parser())
    assert Parser().without("ND102") != Parser()


@pytest.mark.parametrize("parser", [Parser(), Parser().without("ND102")])
def test_a_parser_can_be_pickled(parser: Parser) -> None:
    copy = pickle.loads(pickle.dumps(parser))
    assert copy == parser
    assert copy.parse(TEXT) == parser.parse(TEXT)


@pytest.mark.parametrize("data", [TEXT, TEXT.encode("utf-16"), TEASERS, "", "\x01\ud800"])
def test_a_parsed_dump_can_be_pickled_and_still_says_why(data: str | bytes) -> None:
    dump = parse(data, source="monday.txt")
    copy = pickle.loads(pickle.dumps(dump))
    assert copy == dump
    assert list(copy.lines) == list(dump.lines)
    assert copy.recall() == dump.recall()
    assert newsdump.explain(copy) == newsdump.explain(dump)


def test_a_copy_says_why_by_the_rules_that_its_parser_had() -> None:
    dump = Parser().without("ND102").parse(TEXT)
    rules = {one.rule for one in pickle.loads(pickle.dumps(dump)).recall()}
    assert rules
    assert "ND102" not in rules


def test_what_was_recalled_can_be_recalled_again() -> None:
    dump = parse(TEXT)
    assert dump.recall() == dump.recall() != ()


def test_one_parser_serves_many_threads() -> None:
    parser = Parser()
    texts = [TEXT.replace("Ferry", f"Ferry {number}") for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        dumps = list(pool.map(parser.parse, texts))
    assert dumps == [parser.parse(text) for text in texts]
    assert len({dump.articles for dump in dumps}) == len(texts)


# Windows and streams ------------------------------------------------------------------------------------------------

LONG = "\n\n\n\n".join(
    TEXT.replace("Ferry", f"Ferry {number}").replace("ferry", f"ferry {number}") for number in range(60)
)
SMALL = Parser(limits=Limits(lines=100))


def test_a_long_text_comes_in_windows_that_end_above_an_article() -> None:
    windows = list(SMALL.parse_stream([LONG], source="monday.txt"))
    assert len(windows) > 5
    for window in windows:
        assert window.source == "monday.txt"
        assert window.lines[0].role is Role.HEADLINE
        assert window.lines[0].start == window.lines.offset
        assert {line.article for line in window.lines if line.text} == set(range(len(window.articles)))


def test_windows_put_together_are_what_parse_gives() -> None:
    windows, whole = list(SMALL.parse_stream([LONG])), SMALL.parse(LONG)
    assert whole.articles == tuple(article for window in windows for article in window.articles)
    assert len(whole.articles) == 60
    assert whole.lines.decoded == LONG
    assert [line.article for line in whole.lines if line.text] == sorted(list(range(60)) * 5)
    assert [whole.lines[line.copy_of].text for line in whole.lines if line.copy_of is not None] == [
        article.headline for article in whole.articles
    ]


def test_provenance_points_into_the_whole_text() -> None:
    for dump in (SMALL.parse(LONG), list(SMALL.parse_stream([LONG]))[-1]):
        (headline,) = (one for one in dump.articles[-1].provenance if one.name == "headline")
        ((start, end),) = headline.spans
        assert LONG[start:end] == dump.articles[-1].headline
        assert headline.lines == (LONG[:start].count("\n") + 1,)


def test_teasers_of_all_windows_stand_behind_all_articles() -> None:
    dump = SMALL.parse(LONG + "\n\n\n\n" + TEASERS * 30)
    owned = [line.article for line in dump.lines if line.article is not None and line.text]
    assert set(owned) == set(range(len(dump.articles) + len(dump.teasers)))


def test_an_article_longer_than_a_window_is_cut_and_an_issue_says_where() -> None:
    text = f"{TITLE}\n\n" + f"{LEAD}\n\n{TALKS}\n\n" * 100
    issues = [issue for issue in SMALL.parse(text).issues if issue.code == "ND912"]
    assert issues
    lines = text.split("\n")
    for issue in issues:
        assert issue.line is not None
        assert not lines[issue.line - 2]
        assert lines[issue.line - 1]


def test_a_path_is_only_a_path_where_it_is_the_whole_text() -> None:
    assert [issue.code for issue in parse("news/monday.txt").issues][:1] == ["ND905"]
    text = "news/monday.txt\n" * 3
    assert "ND905" not in {issue.code for issue in Parser(limits=Limits(lines=1)).parse(text).issues}


@pytest.mark.parametrize("data", [LONG, TEASERS * 30])
def test_windows_can_be_pickled_and_still_say_why(data: str) -> None:
    for dump in (SMALL.parse(data), *SMALL.parse_stream([data])):
        copy = pickle.loads(pickle.dumps(dump))
        assert copy == dump
        assert copy.recall() == dump.recall()


@pytest.mark.parametrize("wrong", [TEXT, TEXT.encode(), bytearray(5), 5, None])
def test_a_whole_text_is_no_stream(wrong: object) -> None:
    with pytest.raises(UsageError, match="parse_stream takes chunks"):
        Parser().parse_stream(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [["a", b"a"], [b"a", "a"], [1, 2], ["a", None]])
def test_chunks_are_of_one_kind(wrong: list[object]) -> None:
    with pytest.raises(UsageError, match="one kind"):
        list(Parser().parse_stream(wrong))  # type: ignore[arg-type]


def test_what_a_source_raises_comes_through() -> None:
    def failing() -> Iterator[bytes]:
        yield TEXT.encode()
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="gone"):
        list(Parser().parse_stream(failing()))


def test_a_stream_is_read_as_it_is_asked_for() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield TEXT + "\n\n\n"

    dumps = SMALL.parse_stream(endless())
    assert [dump.lines[0].text for dump in islice(dumps, 3)] == [TITLE] * 3


def test_limits_belong_to_the_value_of_a_parser() -> None:
    assert Parser() != SMALL
    assert SMALL.without("ND102").limits == SMALL.limits
    assert pickle.loads(pickle.dumps(SMALL)) == SMALL
