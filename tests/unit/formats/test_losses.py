"""What a format cannot carry is said once a field, and only if something was there."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Iterator

import attrs
import pytest

from newsdump import formats
from newsdump.errors import UsageError
from newsdump.formats import FORMATS, Format, Options, dumps
from newsdump.formats.losses import FIELDS, Tally, lost, said, told
from newsdump.model import Article, Block, Caption, Dateline, Issue, Kind, Origin, Stamp
from tests.unit.formats.samples import EMPTY, FULL

MODELS = (Dateline, Stamp, Caption, Block)


def paths(model: type, prefix: str = "") -> Iterator[str]:
    for name, kind in typing.get_type_hints(model).items():
        if name not in [field.name for field in attrs.fields(model)]:
            continue
        inner = [one for one in parts(kind) if one in MODELS]
        if inner:
            yield from paths(inner[0], f"{prefix}{name}.")
        else:
            yield prefix + name


def parts(kind: object) -> Iterator[object]:
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is tuple:
        for one in typing.get_args(kind):
            yield from parts(one)
    else:
        yield kind


def test_the_fields_are_the_models() -> None:
    assert list(FIELDS) == list(paths(Article))


def test_a_full_article_says_something_of_each_field() -> None:
    full = attrs.evolve(FULL, updated=Stamp(raw="x", value=dt.date(2030, 5, 1)))
    assert tuple(said(full)) == FIELDS
    assert list(said(FULL)) == [name for name in FIELDS if name != "updated.value"]


def test_an_empty_article_says_nothing() -> None:
    assert list(said(EMPTY)) == []
    assert list(said(Article(headline="", kind=Kind.ARTICLE, captions=[Caption(text="", copies=1)]))) == [
        "captions.copies"
    ]


HALF = Format(
    name="half",
    suffix=".half",
    description="headlines and days",
    dump=lambda articles, file, options: file.writelines(str(one.headline) for one in articles),
    carries={"headline": "h", "published.value": "d", "body.text": "b", "body.kind": "b"},
    limits={"published.value": "days only"},
    drops=lambda one: ["published.value"] if one.published and isinstance(one.published.value, dt.datetime) else [],
)


def test_each_field_is_told_once_with_the_number_of_articles() -> None:
    tally = Tally(HALF, Options())
    days = Article(headline="H", published=Stamp(raw="1 May 2030", value=dt.date(2030, 5, 1)))
    times = Article(published=Stamp(raw="", value=dt.datetime(2030, 5, 1)), notes=["a", "b"])
    assert list(tally.watched([days, times, times])) == [days, times, times]
    assert tally.issues() == (
        Issue(code="ND931", message="half has no place for published.raw: lost from 1 article"),
        Issue(code="ND932", message="half takes published.value in part (days only): lost from 2 articles"),
        Issue(code="ND931", message="half has no place for notes: lost from 2 articles"),
    )


def test_where_values_stood_is_lost_only_where_it_was_asked_for() -> None:
    one = Article(captions=[Caption(text="", copies=4)], provenance=[Origin(name="x", lines=[1], spans=[])])
    assert list(lost(one, HALF, Options())) == []
    assert list(lost(one, HALF, Options(provenance=True))) == ["captions.copies", "provenance"]


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_a_format_names_fields_that_there_are(known: Format) -> None:
    assert known.carries is not None
    assert set(known.carries) <= set(FIELDS)
    assert set(known.limits) <= set(known.carries)
    assert all(known.carries.values())
    assert set(known.drops(FULL)) <= set(known.limits)
    assert set(known.drops(EMPTY)) == set()


@pytest.mark.parametrize("name", ["json", "jsonl", "xml"])
def test_our_formats_lose_nothing(name: str) -> None:
    said_of: list[Issue] = []
    dumps([FULL, EMPTY], name, provenance=True, remark=said_of.append)
    assert said_of == []
    assert set(FIELDS) == set(formats.format_named(name).carries or ())


def test_the_time_of_conversion_has_an_offset() -> None:
    with pytest.raises(UsageError, match="now is a datetime with an offset"):
        dumps(EMPTY, now=dt.datetime(2030, 5, 1))


def test_the_default_moment_comes_from_the_article() -> None:
    moment = Options().moment
    assert moment(EMPTY) == dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    assert moment(FULL) == FULL.published.value if FULL.published else None
    only = Article(dateline=Dateline(raw="", date=Stamp(raw="", value=dt.date(2030, 5, 1))))
    assert moment(only) == dt.datetime(2030, 5, 1, tzinfo=dt.UTC)
    naive = Article(updated=Stamp(raw="", value=dt.datetime(2030, 5, 1, 7)), published=FULL.published)
    assert moment(naive) == dt.datetime(2030, 5, 1, 7, tzinfo=dt.UTC)
    now = dt.datetime(2031, 1, 1, tzinfo=dt.UTC)
    assert Options(now=now).moment(FULL) == now


def test_what_is_told_of_a_format_names_what_is_lost() -> None:
    for known in FORMATS:
        entry = told(known)
        assert entry["name"] == known.name
        assert set(entry["carries"]) | set(entry["lost"]) == set(FIELDS)
        assert not set(entry["carries"]) & set(entry["lost"])
    assert told(HALF)["lost"] == [name for name in FIELDS if name not in (HALF.carries or ())]
    unknown = told(attrs.evolve(HALF, carries=None))
    assert (unknown["carries"], unknown["lost"]) == (None, None)
