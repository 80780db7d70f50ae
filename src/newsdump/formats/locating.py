"""On which line of a JSON text a value stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

__all__ = ["Place", "line_of", "places"]

Place = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_COLON = re.compile(r"\s*:")


def line_of(text: str, place: Place) -> int:
    r"""The line, from 1, on which the value at this place begins; 1 if there is none. The text must be JSON.

    >>> line_of('{"a": 1,\n "b": [1,\n 2]}', ("b", 1))
    3
    """
    return next((line for found, line in places(text) if found == place), 1)


def places(text: str) -> Iterator[tuple[Place, int]]:
    """Each value's place and line, in the order of the text. The text must be JSON."""
    keys: list[str | int] = []
    line, at = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", at, token.start())
        at = token.start()
        word = token[0]
        if word in ("}", "]"):
            keys.pop()
        elif word == ",":
            if isinstance(last := keys[-1], int):
                keys[-1] = last + 1
        elif word[0] == '"' and _is_name(text, token.end()):
            keys[-1] = json.loads(word, strict=False)
        elif word != ":":
            yield tuple(keys), line
            if word in ("{", "["):
                keys.append("" if word == "{" else 0)


def _is_name(text: str, end: int) -> bool:
    return _COLON.match(text, end) is not None
