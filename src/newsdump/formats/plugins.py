"""Formats of other packages, which they name as entry points of the group ``newsdump.formats``.

An entry point's name is the format's, and its object a `Format`. Nothing is imported before somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points

from newsdump.errors import UsageError
from newsdump.formats.format import Format

__all__ = ["every", "named"]

_GROUP = "newsdump.formats"


def named(name: str) -> Format | None:
    """The format that another package brings under this name; `None` if there is none.

    Raises `UsageError`, which names the package, if there is one that cannot be used.
    """
    for point in entry_points(group=_GROUP, name=name):
        return _loaded(point)
    return None


def every(taken: frozenset[str], remark: Callable[[str], None]) -> tuple[Format, ...]:
    """The formats of all other packages, by name; a sentence to `remark` for each that cannot be used.

    The names in `taken` are newsdump's own: nobody's format replaces them.
    """
    found: list[Format] = []
    for point in sorted(entry_points(group=_GROUP), key=lambda point: point.name):
        if point.name in taken:
            remark(f"The format {point.name!r} of {_package(point)} is passed over: newsdump has one of that name.")
            continue
        try:
            found.append(_loaded(point))
        except UsageError as fault:
            remark(str(fault))
    return tuple(found)


def _loaded(point: EntryPoint) -> Format:
    try:
        found = point.load()
    except Exception as fault:  # whatever a module of somebody else's raises while it is imported
        message = f"{_broken(point)} ({type(fault).__name__}: {fault}): update or uninstall that package."
        raise UsageError(message) from fault
    if not isinstance(found, Format):
        kind = type(found).__name__
        raise UsageError(f"{_broken(point)}: {point.value} is of the type {kind} and not a newsdump.formats.Format.")
    if found.name != point.name:
        raise UsageError(f"{_broken(point)}: {point.value} calls itself {found.name!r}.")
    return found


def _broken(point: EntryPoint) -> str:
    return f"The format {point.name!r} of {_package(point)} cannot be used"


def _package(point: EntryPoint) -> str:
    return f"the package {point.dist.name}" if point.dist is not None else "another package"
