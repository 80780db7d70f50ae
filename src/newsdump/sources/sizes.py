"""Sizes as people write them."""

from __future__ import annotations

import re

from newsdump.errors import UsageError

__all__ = ["bytes_of"]

_POWERS = {"": 0, "k": 10, "m": 20, "g": 30, "t": 40}
_SIZE = re.compile(r"(\d{1,15})\s*([kmgt]?)(?:i?b)?", re.IGNORECASE | re.ASCII)


def bytes_of(size: str) -> int:
    """The number of bytes of a size: a whole number, or one of KB, MB, GB or TB, of which each is 1024 of the former.

    Raises:
        UsageError: it is no size, or nothing at all.

    >>> bytes_of("300"), bytes_of("64K"), bytes_of("1 GiB")
    (300, 65536, 1073741824)
    """
    found = _SIZE.fullmatch(size.strip())
    if found is None or not int(found[1]):
        raise UsageError(f"{size!r} is no size: write a number above 0 with K, M or G, such as 512M.")
    return int(found[1]) << _POWERS[found[2].lower()]
