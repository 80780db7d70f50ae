"""Tables in, tables out."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import partial

import pytest

import newsdump
from newsdump import Article, Parser
from newsdump.errors import UsageError
from newsdump.formats.plain import from_dict
from newsdump.model import Block, Caption, Dateline, Issue, Lines, ParsedDump, Stamp
from newsdump.sources.records import Record

pa = pytest.importorskip("pyarrow")

from newsdump.batches.arrow import (  # noqa: E402
    ARTICLES,
    DOCUMENTS,
    SCHEMAS,
    batch_of,
    convert_batch,
    convert_batches,
    convert_table,
)

FERRY = "Ferry Stays\nFerry Stays\n\nThe town will keep its only ferry for another five years, said Tarbu."
DAM = "Dam Refills\nDam Refills\n\nRain came to the valley, and the dam is full for the first time in years."
INDEX = """
Harbour Opens Its Second Lock
The first barge passed at noon on Monday, a year later than the town had…

Orchards Share a Single Alarm
One thermometer in the valley now wakes forty families on cold nights…

School Bell Rings Again in Tarn
A watchmaker found the missing spring in a drawer, and the bell of 1890…
"""
NO_LINES = Lines("", (), (), (), (), (), (), ())


def batch(**columns: object) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def rows(made: pa.RecordBatch) -> list[dict[str, object]]:
    made.validate(full=True)
    return made.to_pylist()


def test_a_row_is_an_article_and_knows_where_it_comes_from() -> None:
    made = convert_batch(batch(id=["a", "b"], text=[f"{FERRY}\n\n\n\n{DAM}", DAM]))
    assert made.schema == ARTICLES
    found = [(row["doc_id"], row["n"], row["headline"]) for row in rows(made)]
    assert found == [("a", 0, "Ferry Stays"), ("a", 1, "Dam Refills"), ("b", 0, "Dam Refills")]


def test_a_row_holds_the_whole_article() -> None:
    """Read as JSON it is the article again."""
    stamp = Stamp(raw="1 May 2030, 9:50", value=None)
    article = Article(
        headline="Dam Refills",
        deck="After years",
        authors=["Ada Quill", "Tom Reed"],
        dateline=Dateline(raw="TARN, 1 May --", place="Tarn", date=stamp),
        published=stamp,
        captions=[Caption(text="The dam", credit="EPA", agency="EPA", is_file=True), Caption(text="The valley")],
        body=[Block(text="Rain came."), Block(kind="subhead", text="Later"), Block(text="More.", stamp=stamp)],
        notes=["Corrected."],
        truncated=True,
        url="https://a.example/1",
        meta=[("desk", "home"), ("desk", "away")],
    )
    [row] = rows(batch_of(["x"], [ParsedDump(articles=(article,), lines=NO_LINES)]))
    assert row["text"] == article.text
    assert row["id"] == article.id
    plain = {name: value for name, value in row.items() if name not in ("doc_id", "n", "text", "issues", "id")}
    plain["meta"] = [[pair["name"], pair["value"]] for pair in plain["meta"]]
    assert from_dict(without_nothing({"schema": "newsdump/1", **plain})) == article


def without_nothing(value: object) -> object:
    if isinstance(value, dict):
        kept = {name: without_nothing(one) for name, one in value.items()}
        return {name: one for name, one in kept.items() if one is not None}
    return [without_nothing(one) for one in value] if isinstance(value, list) else value


def test_what_is_absent_is_null_or_an_empty_list() -> None:
    [row] = rows(batch_of(["x"], [ParsedDump(articles=(Article(),), lines=NO_LINES)]))
    lists = {field.name for field in ARTICLES if pa.types.is_list(field.type)}
    given = {"doc_id": "x", "n": 0, "id": Article().id, "kind": "article", "text": "", "truncated": False}
    assert row == {name: given.get(name, [] if name in lists else None) for name in ARTICLES.names}


def test_documents_are_clean_text_one_row_for_each_row() -> None:
    made = convert_batch(
        batch(id=["a", "b", "c", "d"], text=[f"{FERRY}\n\n\n\n{DAM}", None, INDEX, ""]), rows="documents"
    )
    assert made.schema == DOCUMENTS
    found = rows(made)
    first, second = (newsdump.parse(text).articles[0].text for text in (FERRY, DAM))
    assert [row["doc_id"] for row in found] == ["a", "b", "c", "d"]
    assert [row["text"] for row in found] == [f"Ferry Stays\n\n{first}\n\nDam Refills\n\n{second}", None, "", ""]
    assert [row["articles"] for row in found] == [2, 0, 0, 0]
    assert [row["teasers"] for row in found] == [0, 0, 3, 0]
    assert [[issue["code"] for issue in row["issues"]] for row in found] == [[], ["ND921"], [], []]


@pytest.mark.parametrize("kind", ["articles", "documents"])
def test_teasers_are_rows_when_asked_for(kind: str) -> None:
    given = batch(text=[INDEX])
    without, with_teasers = (convert_batch(given, rows=kind, teasers=asked).to_pylist() for asked in (False, True))
    if kind == "articles":
        assert without == []
        assert [row["kind"] for row in with_teasers] == ["teaser"] * 3
    else:
        assert without[0]["text"] == ""
        assert with_teasers[0]["text"].startswith("Harbour Opens Its Second Lock\n\nThe first barge")


def test_issues_are_a_column_and_a_record_that_has_nothing_else_is_a_row() -> None:
    made = rows(convert_batch(batch(id=["a", "b"], text=["<p>One</p>\n<p>Two</p>", None])))
    for row, code in zip(made[-1:], ["ND921"], strict=True):
        assert row["n"] is None
        assert row["kind"] is None
        assert [issue["code"] for issue in row["issues"]] == [code]
        assert "the text is null" in row["issues"][0]["message"]
    assert {row["doc_id"] for row in made} == {"a", "b"}
    assert all(any(issue["code"] == "ND904" for issue in row["issues"]) for row in made[:-1])


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.binary(), pa.large_binary(), pa.dictionary(pa.int8(), pa.string())],
    ids=str,
)
def test_every_column_of_text_is_read(kind: pa.DataType) -> None:
    texts = [DAM.encode() if "binary" in str(kind) else DAM, None]
    made = convert_batch(batch(text=pa.array(texts, kind)))
    assert [row["headline"] for row in rows(made)] == ["Dam Refills", None]


def test_views_are_read_too() -> None:
    made = convert_batch(batch(text=pa.array([DAM, None]).cast(pa.string_view())))
    assert [row["headline"] for row in rows(made)] == ["Dam Refills", None]


def test_the_wrong_type_of_one_row_costs_that_row() -> None:
    """In a union each row has a type of its own."""
    kinds = pa.array([0, 1, 0], pa.int8())
    mixed = pa.UnionArray.from_sparse(kinds, [pa.array([DAM, "", FERRY]), pa.array([1, 2, 3])])
    made = rows(convert_batch(batch(text=mixed)))
    assert [row["headline"] for row in made] == ["Dam Refills", None, "Ferry Stays"]
    assert "of the type int" in made[1]["issues"][0]["message"]


@pytest.mark.parametrize("column", [[1, 2], [None, None], [["a"], []], [1.5, None]])
def test_a_column_of_no_text_is_a_fault_in_each_row(column: list[object]) -> None:
    made = rows(convert_batch(batch(text=column), rows="documents"))
    assert [[issue["code"] for issue in row["issues"]] for row in made] == [["ND921"]] * 2
    assert [row["text"] for row in made] == [None, None]


def test_a_string_that_is_not_utf_8_is_read_as_bytes() -> None:
    """Arrow does not look; other programs write such columns."""
    wrong = pa.array(["Café".encode("cp1252"), b"Tea"], pa.binary()).view(pa.string())
    made = rows(convert_batch(batch(text=wrong), rows="documents"))
    assert [issue["code"] for issue in made[0]["issues"]][:1] == ["ND901"]
    assert made[1]["text"] is not None


@pytest.mark.parametrize(("ids", "expected"), [([7, None], ["7", None]), (["a", "a"], ["a", "a"])])
def test_ids_are_text_and_need_not_be_unique(ids: list[object], expected: list[object]) -> None:
    made = rows(convert_batch(batch(id=ids, text=["", ""]), rows="documents"))
    assert [row["doc_id"] for row in made] == expected


def test_columns_are_named_by_the_caller() -> None:
    made = convert_batch(batch(url=["u1"], content=[DAM], key=["k1"], language=["en"]), text="content", id="key")
    [row] = rows(made)
    assert (row["doc_id"], row["url"], row["language"]) == ("k1", "u1", "en")
    assert row["id"] == newsdump.parse(DAM).articles[0].__class__(**with_url(DAM)).id


def with_url(text: str) -> dict[str, object]:
    from attrs import asdict

    article = newsdump.parse(text).articles[0]
    return {**asdict(article, recurse=False), "url": "u1", "language": "en"}


def test_a_missing_column_and_unknown_rows_are_usage_errors() -> None:
    with pytest.raises(UsageError, match="no column 'text': name one with text=, of body, id"):
        convert_batch(batch(body=["a"], id=["b"]))
    with pytest.raises(UsageError, match="no rows 'lines': choose one of articles, documents"):
        convert_batch(batch(text=["a"]), rows="lines")


@pytest.mark.parametrize("kind", list(SCHEMAS))
def test_no_row_gives_no_row_in_the_same_schema(kind: str) -> None:
    empty = pa.RecordBatch.from_pylist([], pa.schema([("text", pa.string())]))
    made = convert_batch(empty, rows=kind)
    assert (made.num_rows, made.schema) == (0, SCHEMAS[kind])


def test_a_fault_of_ours_costs_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def parsed(record: Record, parser: Parser | None) -> ParsedDump:
        if record.text == "bad":
            raise IndexError("nobody foresaw this")
        return newsdump.parse(record.text)

    monkeypatch.setattr("newsdump.batches.work.parsed", parsed)
    made = rows(convert_batch(batch(text=[DAM, "bad", FERRY])))
    assert [row["headline"] for row in made] == ["Dam Refills", None, "Ferry Stays"]
    assert made[1]["issues"][0]["code"] == "ND942"
    assert "IndexError: nobody foresaw this" in made[1]["issues"][0]["message"]


def test_batches_are_converted_one_at_a_time() -> None:
    asked = 0

    def endless() -> Iterator[pa.RecordBatch]:
        nonlocal asked
        while True:
            asked += 1
            yield batch(text=[DAM])

    made = convert_batches(endless(), rows="documents")
    assert next(made).num_rows == 1
    assert asked == 1


def test_a_table_is_the_same_as_its_batches() -> None:
    whole = batch(id=["a", "b", "c"], text=[FERRY, None, DAM])
    table = pa.Table.from_batches([whole.slice(0, 1), whole.slice(1)])
    assert convert_table(table).equals(pa.Table.from_batches([convert_batch(whole)]))
    assert convert_table(table.slice(0, 0), rows="documents").schema == DOCUMENTS


def test_engines_can_send_it_to_other_processes() -> None:
    work = pickle.loads(pickle.dumps(partial(convert_batches, rows="documents", parser=Parser().without("ND301"))))
    [made] = work([batch(text=[DAM])])
    assert made.num_rows == 1


def test_nothing_of_the_input_is_changed_and_the_result_is_the_same_again() -> None:
    given = batch(id=["a"], text=[FERRY])
    before = pickle.dumps(given)
    assert convert_batch(given).equals(convert_batch(given))
    assert pickle.dumps(given) == before


def test_a_surrogate_in_a_message_is_replaced() -> None:
    issue = Issue(code="ND999", message="the line \ud800 is odd", line=3)
    [row] = rows(batch_of([None], [ParsedDump(lines=NO_LINES, issues=(issue,))], rows="documents"))
    assert row["issues"] == [{"code": "ND999", "message": "the line ? is odd", "line": 3}]
    assert row["doc_id"] is None
