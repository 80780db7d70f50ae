"""Sizes are read as people write them."""

from __future__ import annotations

import pytest

from newsdump.errors import UsageError
from newsdump.sources.sizes import bytes_of


@pytest.mark.parametrize(
    ("size", "number"), [("1", 1), ("64k", 2**16), ("1M", 2**20), ("2 GB", 2**31), (" 1GiB ", 2**30), ("1T", 2**40)]
)
def test_a_size_is_a_number_of_bytes(size: str, number: int) -> None:
    assert bytes_of(size) == number


@pytest.mark.parametrize("size", ["", "0", "-1", "1.5G", "M", "many", "1X", "1" * 40, "٣"])
def test_anything_else_is_a_usage_error(size: str) -> None:
    with pytest.raises(UsageError, match="write a number above 0 with K, M or G"):
        bytes_of(size)
