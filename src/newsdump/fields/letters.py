"""What do the letters of a string say of its script."""

from __future__ import annotations

__all__ = ["is_caseless"]


def is_caseless(text: str) -> bool:
    """Whether a string has no letter that could be a capital, as in Chinese, Arabic or Hindi.

    >>> is_caseless("路透社 12"), is_caseless("路透社 AP")
    (True, False)
    """
    return text.lower() == text.upper()
