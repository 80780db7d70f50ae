"""Files behind addresses (``s3://``, ``https://`` …): the only module that needs fsspec (the extra `remote`)."""

from __future__ import annotations

import glob
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, BinaryIO

from newsdump.errors import InputError

__all__ = ["remote_places"]


def remote_places(address: str) -> list[tuple[str, Callable[[], BinaryIO], int | None]]:
    """Name, opening and size of each file behind an address, which may be that of a folder or a pattern.

    Raises:
        InputError: fsspec, or what it needs for this kind of address, is missing; or nothing is there.
    """
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        message = f"{address} is read with fsspec, which is missing: pip install 'newsdump[remote]'."
        raise InputError(message) from error
    try:
        system, path = url_to_fs(address)
        found = _found(system, path)
    except ImportError as error:
        raise InputError(f"{address} cannot be opened yet ({error}): install what it names.") from error
    except ValueError as error:
        raise InputError(f"{address} is no address that can be read ({error}): check how it begins.") from error
    except Exception as error:  # what an address can meet is as wide as the net
        reason = " ".join(str(one) for one in error.args) or type(error).__name__
        raise InputError(f"{address} cannot be read ({reason}): check it and the line.") from error
    if not found:
        raise InputError(f"Nothing is there at {address}: check the address.")
    return found


def _found(system: Any, path: str) -> list[tuple[str, Callable[[], BinaryIO], int | None]]:
    return [
        (system.unstrip_protocol(name), partial(system.open, name, "rb"), system.size(name))
        for name in _names(system, path)
    ]


def _names(system: Any, path: str) -> Iterator[str]:
    if glob.has_magic(path) and not system.exists(path):
        matches = sorted(system.glob(path))
        yield from (name for name in matches if system.isfile(name) and not _is_hidden(name.rpartition("/")[2]))
    elif system.isdir(path):
        yield from sorted(name for name in system.find(path) if not _is_hidden(name.removeprefix(path)))
    elif system.exists(path):
        yield path


def _is_hidden(name: str) -> bool:
    return name.endswith(".part") or any(part.startswith(".") for part in name.split("/"))
