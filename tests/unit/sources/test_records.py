"""Records are small data, and make dumps; faults make dumps without lines."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

import newsdump
from newsdump.errors import InputError, UsageError
from newsdump.sources.files import dumps_of
from newsdump.sources.records import MAX_SIZE, Fault, Options, Record, is_fault, parsed
from tests.unit.sources.samples import TEXTS

FAULT = Fault(source="x.jsonl, line 2", code="ND921", message="the line is no JSON: mend it or leave it out")


def test_a_record_alone_is_what_parse_gives() -> None:
    assert parsed(Record(text=TEXTS[0], source="x")) == newsdump.parse(TEXTS[0], source="x")


def test_a_parser_of_one_s_own_is_asked() -> None:
    parser = newsdump.Parser().without("ND101").without("ND102")
    record = Record(text=TEXTS[0], source="x")
    assert parsed(record, parser) == parser.parse(TEXTS[0], source="x")
    assert parsed(record, parser) != parsed(record)


def test_a_fault_is_a_dump_without_lines() -> None:
    dump = parsed(FAULT)
    assert (dump.articles, dump.teasers, len(dump.lines), dump.source) == ((), (), 0, "x.jsonl, line 2")
    assert [(one.code, one.message) for one in dump.issues] == [(FAULT.code, FAULT.message)]
    assert is_fault(dump)
    assert not is_fault(parsed(Record(text="", source="x")))


@pytest.mark.parametrize("item", [Record(text=b"Rain.", source="x", meta=(("a", "b"),)), FAULT, Options()])
def test_they_travel_to_other_processes(item: object) -> None:
    assert pickle.loads(pickle.dumps(item)) == item


def test_teasers_get_what_came_along_too() -> None:
    page = "\n\n".join(
        f"{head}\nThe {word} was the talk of the town on Monday, a year later than planned…\n"
        for head, word in [
            ("Harbour Opens Its Second Lock", "lock"),
            ("Orchards Share a Single Alarm", "alarm"),
            ("School Bell Rings Again in Tarn", "bell"),
        ]
    )
    dump = parsed(Record(text=page, source="x", url="https://a.example"))
    assert dump.teasers
    assert {one.url for one in dump.teasers} == {"https://a.example"}


def test_the_crawl_s_day_helps_to_read_a_stamp_that_can_mean_two_days() -> None:
    text = "Dam Refills After a Dry Decade\nBy Ada Ferrol\nPublished 03/04/2031 09:50\n\n" + TEXTS[0].split("\n")[3] * 3
    alone = parsed(Record(text=text, source="x")).articles[0].published
    assert alone is not None
    assert alone.value is None
    known = parsed(Record(text=text, source="x", date=dt.date(2031, 3, 20))).articles[0].published
    assert known is not None
    assert (known.raw, known.value) == (alone.raw, dt.datetime(2031, 3, 4, 9, 50))


@pytest.mark.parametrize(
    "options", [{"form": "docx"}, {"form": None}, {"max_size": 0}, {"max_size": True}, {"max_size": "1"}]
)
def test_options_that_cannot_be_used(options: dict[str, object]) -> None:
    with pytest.raises(UsageError, match=": "):
        Options(**options)  # type: ignore[arg-type]


def test_the_default_size_is_that_of_the_command() -> None:
    from newsdump.sources.sizes import bytes_of

    assert bytes_of("256M") == MAX_SIZE


def test_fail_fast_raises_at_the_first_fault_and_not_before() -> None:
    items = [Record(text=TEXTS[0], source="x.jsonl, line 1"), FAULT, Record(text=TEXTS[1], source="x.jsonl, line 3")]
    assert len(list(dumps_of(items))) == 3
    dumps = dumps_of(items, fail_fast=True)
    assert next(dumps).articles
    with pytest.raises(InputError, match=r"x\.jsonl, line 2: the line is no JSON: mend it or leave it out\.$"):
        next(dumps)
