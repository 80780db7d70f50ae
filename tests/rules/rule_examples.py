"""The examples in the rules' docstrings: small dumps in which a mark stands before the line in question."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from attrs import frozen

MARK = "»"
LABELS = ("Hit", "Miss")
ANOTHER = "---"


@frozen
class Example:
    """A dump in which the rule must (hit) or must not (miss) speak for the marked lines, counted from 1."""

    label: str
    dump: str
    marked: tuple[int, ...]


def examples(doc: str) -> tuple[Example, ...]:
    """The examples of a docstring, in their order."""
    return tuple(_example(label, block) for label, block in _blocks(doc))


def _blocks(doc: str) -> Iterator[tuple[str, list[str]]]:
    label, block = "", list[str]()
    for line in inspect.cleandoc(doc).split("\n"):
        starts = line.rstrip()[:-1] if line.rstrip() in {f"{known}:" for known in LABELS} else None
        parts = label and line.strip() == ANOTHER
        if starts or parts or (line and not line[0].isspace()):
            yield from [(label, block)] if label and any(block) else []
            label, block = starts or (label if parts else ""), []
        elif label:
            block.append(line)
    yield from [(label, block)] if label and any(block) else []


def _example(label: str, block: list[str]) -> Example:
    lines = inspect.cleandoc("\n" + "\n".join(block)).split("\n")
    marked = tuple(number for number, line in enumerate(lines, 1) if line.startswith(MARK))
    return Example(label, "\n".join(line.removeprefix(MARK) for line in lines), marked)
