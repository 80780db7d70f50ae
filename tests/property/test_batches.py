"""What conversion promises at any size: the same on any number of cores, and a row for each row."""

from __future__ import annotations

import io
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdump import Article
from newsdump.batches.conversion import dumps_of, rows_of
from newsdump.formats import dumps
from newsdump.formats.plain import from_dict
from newsdump.model import Lines, ParsedDump
from newsdump.sources.records import Fault, Record
from newsdump.testing import articles, hostile_bytes, hostile_texts, rendered_dumps

TEXTS = hostile_texts() | hostile_bytes() | rendered_dumps().map(lambda drawn: drawn[0])
ITEMS = st.lists(
    st.builds(Record, text=TEXTS, source=st.text(max_size=5), id=st.none() | st.text(max_size=5))
    | st.builds(Fault, source=st.text(max_size=5), code=st.just("ND921"), message=st.text(max_size=5)),
    min_size=3,
    max_size=12,
)
# Chunks are cut in this process: small ones, so that few items are enough for several.
SMALL = mock.patch("newsdump.batches.work.CHUNK_ITEMS", 2)


def parquet(items: list[Record | Fault], jobs: int, rows: str) -> bytes:
    from newsdump.batches.arrow import schema_of
    from newsdump.batches.parquet import write

    file = io.BytesIO()
    chunks = rows_of(items, jobs, rows=rows)  # type: ignore[arg-type]
    write(([batch for batch, _ in chunk] for chunk in chunks), file, schema_of(rows))
    return file.getvalue()


@settings(max_examples=3)  # each starts processes
@given(ITEMS, st.integers(2, 3), st.sampled_from(["articles", "documents"]))
def test_the_number_of_processes_changes_no_byte(items: list[Record | Fault], jobs: int, rows: str) -> None:
    pytest.importorskip("pyarrow")
    with SMALL:
        alone, together = list(dumps_of(items, 1)), list(dumps_of(items, jobs))
        assert alone == together
        for name in ("json", "jsonl", "xml"):
            one, many = (dumps([a for dump in made for a in dump.articles], name) for made in (alone, together))
            assert one == many
        assert parquet(items, 1, rows) == parquet(items, jobs, rows)


@given(st.lists(st.none() | TEXTS.filter(lambda text: isinstance(text, str)), max_size=6), st.data())
def test_a_document_is_one_row_for_one_row_in_order(texts: list[str | None], data: st.DataObject) -> None:
    """However the table is cut into batches."""
    pa = pytest.importorskip("pyarrow")
    from newsdump.batches.arrow import convert_batch, convert_table

    sendable = [text and text.encode("utf-8", "replace").decode() for text in texts]
    whole = pa.RecordBatch.from_pydict(
        {"id": range(len(texts)), "text": sendable}, pa.schema([("id", pa.int64()), ("text", pa.string())])
    )
    made = convert_batch(whole, rows="documents")
    made.validate(full=True)
    assert made.column("doc_id").to_pylist() == [str(number) for number in range(len(texts))]
    assert [text is None for text in made.column("text").to_pylist()] == [text is None for text in texts]
    cut = data.draw(st.integers(0, len(texts)))
    for rows in ("articles", "documents"):
        pieces = pa.Table.from_batches([whole.slice(0, cut), whole.slice(cut)])
        assert convert_table(pieces, rows=rows).equals(pa.Table.from_batches([convert_batch(whole, rows=rows)]))


@given(st.lists(TEXTS.map(lambda text: text if isinstance(text, bytes) else text.encode("utf-16", "replace"))))
def test_any_bytes_are_a_row_too(texts: list[bytes]) -> None:
    pa = pytest.importorskip("pyarrow")
    from newsdump.batches.arrow import convert_batch

    made = convert_batch(pa.RecordBatch.from_pydict({"text": pa.array(texts, pa.binary())}), rows="documents")
    made.validate(full=True)
    assert made.num_rows == len(texts)


@given(articles(provenance=False))
def test_a_row_is_the_whole_article(article: Article) -> None:
    """What equality compares is in the row, and reads back equal."""
    pytest.importorskip("pyarrow")
    from newsdump.batches.arrow import batch_of

    lines = Lines("", (), (), (), (), (), (), ())
    [row] = batch_of(["x"], [ParsedDump(articles=(article,), lines=lines)]).to_pylist()
    assert row.pop("text") == article.text
    assert row.pop("id") == article.id
    meta = [[pair["name"], pair["value"]] for pair in row.pop("meta")]
    fields = {name: value for name, value in row.items() if name not in ("doc_id", "n", "issues")}
    assert from_dict(_without_null({"schema": "newsdump/1", **fields, "meta": meta})) == article


def _without_null(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_null(one) for name, one in value.items() if one is not None}
    return [_without_null(one) for one in value] if isinstance(value, list) else value
