"""How the tests of strategies look for values: any that is wanted, or the simplest one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

__all__ = ["reached", "simplest"]

_SHRINKING = settings(
    max_examples=2000,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)
_SEARCHING = settings(_SHRINKING, phases=[Phase.generate])


def simplest(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool]) -> Any:
    """The simplest value of the strategy that is wanted."""
    return find(strategy, wanted, settings=_SHRINKING)


def reached(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool]) -> Any:
    """Some value of the strategy that is wanted; the test fails if none is found."""
    try:
        return find(strategy, wanted, settings=_SEARCHING)
    except NoSuchExample:
        pytest.fail("the strategy does not reach this")
