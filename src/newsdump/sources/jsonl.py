"""JSON Lines: an object a line (jsonlines.org), its keys are the columns."""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator

from newsdump.sources.columns import row_record
from newsdump.sources.decoding import reading_text
from newsdump.sources.records import Fault, Options, Record

__all__ = ["jsonl_records", "looks_like_jsonl"]


def looks_like_jsonl(head: bytes) -> bool:
    r"""Whether the first line that is not blank is a JSON object, or, if `head` ends before it does, begins as one.

    >>> looks_like_jsonl(b'{"text": "Rain came."}\n'), looks_like_jsonl(b"{Rain} came.\n")
    (True, False)
    """
    line, newline, _ = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
    if not line.startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return not newline and line[1:].lstrip().startswith(b'"') and b'":' in line.replace(b" ", b"")


def jsonl_records(file: io.BufferedReader, place: str, options: Options) -> Iterator[Record | Fault]:
    """A record a line; blank lines are passed over."""
    if file.peek().removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"["):
        message = "holds a JSON array: write one object a line, as `jq -c '.[]'` does"
        yield Fault(source=place, code="ND922", message=message)
        return
    lines = reading_text(file, newline="\n")
    number = 0
    while line := lines.readline(options.max_size + 1):
        number += 1
        where = f"{place}, line {number}"
        if len(line) > options.max_size and not line.endswith("\n"):
            _skip_line(lines, options.max_size)
            message = f"the line is longer than {options.max_size} bytes: raise max_size (--max-size) to read it"
            yield Fault(source=where, code="ND924", message=message)
        elif line.strip():
            yield _record(line, where, options)


def _skip_line(lines: io.TextIOWrapper, size: int) -> None:
    while (rest := lines.readline(size)) and not rest.endswith("\n"):
        pass


def _record(line: str, place: str, options: Options) -> Record | Fault:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return _fault(place, f"is no JSON ({error.msg} at column {error.colno})")
    except (ValueError, RecursionError) as error:  # a number of too many digits, brackets without end
        return _fault(place, f"is JSON that cannot be read ({error})")
    if not isinstance(row, dict):
        return _fault(place, f"is no JSON object but {json.dumps(row)[:40]}")
    return row_record(row.items(), place, options)


def _fault(place: str, what: str) -> Fault:
    return Fault(source=place, code="ND921", message=f"the line {what}: mend it or leave it out")
