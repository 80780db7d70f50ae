"""What happens to the lines of a dump on their way that takes nothing from its articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

__all__ = ["DAMAGES", "damaged"]

_DONE: Mapping[str, Callable[[Sequence[str]], list[str]]] = {
    "none": list,
    "byte order mark": lambda lines: ["\ufeff" + lines[0], *lines[1:]],
    "spaces behind": lambda lines: [line and line + " \u00a0" for line in lines],
    "indented": lambda lines: [line and "    " + line for line in lines],
    "blanks with spaces": lambda lines: [line or " \t" for line in lines],
    "doubled line ends": lambda lines: [one for line in lines for one in (line, "")][:-1],
}

DAMAGES: tuple[str, ...] = tuple(_DONE)
"""What `rendered_dumps` can do to a dump: nothing, first."""


def damaged(lines: Sequence[str], damage: str) -> list[str]:
    """The lines after what happened to them."""
    return _DONE[damage](lines)
