"""The line of a value in a JSON text."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from newsdump.formats.locating import line_of, places

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


def walked(value: object, place: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place, *(found for key, one in inner for found in walked(one, (*place, key)))]


@given(VALUES, st.sampled_from([None, 0, 2]), st.booleans())
def test_each_value_has_a_place(value: object, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert [place for place, _ in places(text)] == walked(value)


def test_a_value_s_line_is_where_it_begins() -> None:
    text = json.dumps({"a": [1, {"b": "x\ny", "c": []}], "d": None}, indent=1)
    assert [line_of(text, place) for place in ((), ("a",), ("a", 1, "b"), ("a", 1, "c"), ("d",))] == [1, 2, 5, 6, 9]
    assert line_of(text, ("none",)) == 1
