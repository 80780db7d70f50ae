"""Tables in, tables out: what Spark, Ray, datatrove and the process pool plug in. Needs ``newsdump[arrow]``.

`convert_batch` is pure, keeps no state, asks no clock, and never raises for what stands in a row: faults are a column.
The output has one of two fixed schemas, whatever came in:

`ARTICLES`, a row an article: `doc_id` names the row or record that it came from, `n` is its position there, and the
other columns are the fields of `newsdump.Article`, as in JSON: dates are text as in ISO 8601, and what is absent is
null or an empty list. Its `issues` are those of its record. A record that has issues and no article gives one row in
which `n` and all fields are null: ``where n is not null`` leaves it out.

`DOCUMENTS`, exactly one row for each row that came in, in the same order: `text` is the clean text, every article's
headline and body, blank lines between them; empty where there is no article, and null where the row could not be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

from newsdump.batches.work import account, converted, written
from newsdump.errors import UsageError
from newsdump.formats.plain import to_dict
from newsdump.model import Article, Issue, ParsedDump
from newsdump.parser import Parser
from newsdump.sources.records import Fault, Record

try:
    import pyarrow as pa
except ImportError as missing:  # pragma: no cover
    raise ImportError("newsdump.batches.arrow needs pyarrow: install newsdump[arrow].") from missing

__all__ = [
    "ARTICLES",
    "DOCUMENTS",
    "SCHEMAS",
    "Rows",
    "batch_of",
    "convert_batch",
    "convert_batches",
    "convert_table",
    "schema_of",
]

Rows = Literal["articles", "documents"]

_STAMP = pa.struct([("raw", pa.string()), ("value", pa.string())])
_DATELINE = pa.struct([("raw", pa.string()), ("place", pa.string()), ("date", _STAMP), ("agency", pa.string())])
_CAPTION = pa.struct(
    [
        ("text", pa.string()),
        ("credit", pa.string()),
        ("photographer", pa.string()),
        ("agency", pa.string()),
        ("is_file", pa.bool_()),
    ]
)
_BLOCK = pa.struct([("kind", pa.string()), ("text", pa.string()), ("stamp", _STAMP)])
_PAIR = pa.struct([("name", pa.string()), ("value", pa.string())])
_ISSUE = pa.struct([("code", pa.string()), ("message", pa.string()), ("line", pa.int32())])

# The fields of an article: `Article`'s own, in its order, and the two that derive from it.
_FIELDS: tuple[tuple[str, pa.DataType], ...] = (
    ("id", pa.string()),
    ("kind", pa.string()),
    ("headline", pa.string()),
    ("kicker", pa.string()),
    ("deck", pa.string()),
    ("section", pa.string()),
    ("byline", pa.string()),
    ("authors", pa.list_(pa.string())),
    ("agency", pa.string()),
    ("dateline", _DATELINE),
    ("published", _STAMP),
    ("updated", _STAMP),
    ("captions", pa.list_(_CAPTION)),
    ("body", pa.list_(_BLOCK)),
    ("text", pa.string()),
    ("notes", pa.list_(pa.string())),
    ("truncated", pa.bool_()),
    ("language", pa.string()),
    ("outlet", pa.string()),
    ("url", pa.string()),
    ("meta", pa.list_(_PAIR)),
)

ARTICLES: pa.Schema = pa.schema([("doc_id", pa.string()), ("n", pa.int32()), *_FIELDS, ("issues", pa.list_(_ISSUE))])
"""The schema of rows that are articles."""

DOCUMENTS: pa.Schema = pa.schema(
    [
        ("doc_id", pa.string()),
        ("text", pa.string()),
        ("articles", pa.int32()),
        ("teasers", pa.int32()),
        ("issues", pa.list_(_ISSUE)),
    ]
)
"""The schema of rows that are documents."""

SCHEMAS: dict[str, pa.Schema] = {"articles": ARTICLES, "documents": DOCUMENTS}


def schema_of(rows: str) -> pa.Schema:
    """The schema of these rows; `UsageError` if there are no such rows.

    >>> schema_of("documents").names
    ['doc_id', 'text', 'articles', 'teasers', 'issues']
    """
    if rows not in SCHEMAS:
        raise UsageError(f"There are no rows {rows!r}: choose one of {', '.join(SCHEMAS)}.")
    return SCHEMAS[rows]


def convert_batch(  # noqa: PLR0913  -- options with defaults, each by its name
    batch: pa.RecordBatch,
    *,
    rows: Rows = "articles",
    text: str = "text",
    id: str = "id",  # noqa: A002  -- it is the name of the column
    teasers: bool = False,
    parser: Parser | None = None,
) -> pa.RecordBatch:
    r"""The articles of each row's text, or its clean text; see the top of this module for both schemas.

    Args:
        batch: of any schema with the column `text`, of strings or bytes. Besides it the columns `id`, of any simple
            type, ``url`` and ``language``, of strings, are read where they are there. The others do not travel along.
        rows: ``"articles"`` or ``"documents"``.
        text: the name of the column with the text.
        id: the name of the column that names the row.
        teasers: whether the entries of index pages are articles too.
        parser: a parser of one's own.

    Raises:
        UsageError: there is no such column, or there are no such rows. What stands in a row never raises.

    >>> dump = "Dam Refills\nDam Refills\n\nRain came to the valley."
    >>> batch = pa.RecordBatch.from_pydict({"id": ["a", "b"], "text": [dump, None]})
    >>> [(row["doc_id"], row["headline"], len(row["issues"])) for row in convert_batch(batch).to_pylist()]
    [('a', 'Dam Refills', 0), ('b', None, 1)]
    >>> convert_batch(batch, rows="documents").column("text").to_pylist()
    ['Dam Refills\n\nRain came to the valley.', None]
    """
    schema_of(rows)
    names, items = _items(batch, text, id)
    return batch_of(names, converted(items, parser), rows=rows, teasers=teasers)


def convert_batches(batches: Iterable[pa.RecordBatch], **options: Any) -> Iterator[pa.RecordBatch]:
    """`convert_batch` on each batch, as Spark's ``mapInArrow`` calls it. The options are those of `convert_batch`.

    >>> list(convert_batches([]))
    []
    """
    for batch in batches:
        yield convert_batch(batch, **options)


def convert_table(table: pa.Table, **options: Any) -> pa.Table:
    """`convert_batch` on a table, as Ray's ``map_batches`` calls it. The options are those of `convert_batch`.

    >>> convert_table(pa.table({"text": ["Rain came to the valley."]}), rows="documents").num_rows
    1
    """
    schema = schema_of(options.get("rows", "articles"))
    return pa.Table.from_batches(convert_batches(table.to_batches(), **options), schema=schema)


def batch_of(
    names: Sequence[str | None], dumps: Sequence[ParsedDump], *, rows: Rows = "articles", teasers: bool = False
) -> pa.RecordBatch:
    """The rows of dumps that are parsed already, each with its name in the column ``doc_id``."""
    named = zip(names, dumps, strict=True)
    if rows == "documents":
        made = [_document(name, dump, teasers) for name, dump in named]
    else:
        made = [row for name, dump in named for row in _articles(name, dump, teasers)]
    schema = schema_of(rows)
    columns = [pa.array([row.get(field.name) for row in made], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


# ------------------------------------------------------------------------------------- from rows to records


def _items(batch: pa.RecordBatch, text: str, id: str) -> tuple[list[str | None], list[Record | Fault]]:  # noqa: A002
    if text not in batch.schema.names:
        known = ", ".join(batch.schema.names) or "none"
        raise UsageError(f"There is no column {text!r}: name one with text=, of {known}.")
    names = [None if one is None else _carriable(str(one)) for one in _values(batch, id)]
    columns = (_values(batch, text), _strings(batch, "url"), _strings(batch, "language"))
    sources = (name or f"row {number}" for number, name in enumerate(names, start=1))
    return names, [_item(*one) for one in zip(sources, *columns, strict=True)]


def _item(source: str, text: object, url: str | None, language: str | None) -> Record | Fault:
    if isinstance(text, str | bytes):
        return Record(text=text, source=source, url=url, language=language)
    found = "the text is null" if text is None else f"the text is of the type {type(text).__name__}"
    return Fault(source=source, code="ND921", message=f"{found}: give a string, or leave the row out")


def _strings(batch: pa.RecordBatch, name: str) -> list[str | None]:
    return [_carriable(one) if isinstance(one, str) else None for one in _values(batch, name)]


def _values(batch: pa.RecordBatch, name: str) -> list[object]:
    """The column's values as Python's, `None` for all if there is no such column (the first of several counts)."""
    if name not in batch.schema.names:
        return [None] * batch.num_rows
    column = batch.column(batch.schema.names.index(name))
    try:
        return list(column.to_pylist())
    except (ValueError, OverflowError, UnicodeDecodeError, pa.ArrowException):
        return [_value(one) for one in column]


def _value(scalar: Any) -> object:
    """A value that Python cannot have, such as a string that is not UTF-8, is given as its bytes, or as `None`."""
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        return bytes(scalar.as_buffer())
    except (ValueError, OverflowError, pa.ArrowException):
        return None


def _carriable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


# ------------------------------------------------------------------------------------- from dumps to rows


def _document(name: str | None, dump: ParsedDump, teasers: bool) -> dict[str, object]:
    read = not account(dump).is_fault
    return {
        "doc_id": name,
        "text": "\n\n".join(map(_clean, written(dump, teasers=teasers))) if read else None,
        "articles": len(dump.articles),
        "teasers": len(dump.teasers),
        "issues": list(map(_issue, dump.issues)),
    }


def _clean(article: Article) -> str:
    return "\n\n".join(part for part in (article.headline, article.text) if part)


def _articles(name: str | None, dump: ParsedDump, teasers: bool) -> Iterator[dict[str, object]]:
    issues = list(map(_issue, dump.issues))
    found = written(dump, teasers=teasers)
    for n, article in enumerate(found):
        yield {"doc_id": name, "n": n, **_plain(article), "issues": issues}
    if issues and not found:
        yield {"doc_id": name, "issues": issues}


def _plain(article: Article) -> dict[str, object]:
    fields: dict[str, object] = {"authors": [], "captions": [], "body": [], "notes": [], "meta": [], "truncated": False}
    plain = to_dict(article)
    fields |= plain
    fields["captions"] = [{"is_file": False, **caption} for caption in plain.get("captions", ())]
    fields["meta"] = [{"name": name, "value": value} for name, value in article.meta]
    fields["text"] = article.text
    return fields


def _issue(issue: Issue) -> dict[str, object]:
    return {"code": issue.code, "message": _carriable(issue.message), "line": issue.line}
