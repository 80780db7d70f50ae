"""What all tests share: how hard Hypothesis tries, by NEWSDUMP_PROFILE (dev, ci or thorough)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Never a deadline: a slow machine is not a wrong program.
SLOW = [HealthCheck.too_slow]
settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci", deadline=None, max_examples=100, derandomize=True, print_blob=True, suppress_health_check=SLOW
)
# A million in all. A test of tests/property draws whole texts and reads, writes and explains them: an example takes ten
# times as long there as elsewhere, where a line or a name is drawn.
TEXTS, LINES = 1000, 6400
settings.register_profile("thorough", deadline=None, max_examples=TEXTS, print_blob=True, suppress_health_check=SLOW)
settings.register_profile("thorough-lines", settings.get_profile("thorough"), max_examples=LINES)
PROFILE = os.environ.get("NEWSDUMP_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
settings.load_profile(PROFILE)


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Before a module is imported, say how many examples its tests take: Hypothesis notes that at each test."""
    if PROFILE == "thorough" and isinstance(collector, pytest.Module):
        settings.load_profile("thorough" if _draws_texts(collector.path) else "thorough-lines")


def pytest_report_collectionfinish(items: list[pytest.Item]) -> list[str]:
    """How many examples that makes."""
    drawn = [item for item in items if item.get_closest_marker("hypothesis") is not None]
    if PROFILE != "thorough":
        return []
    count = sum(TEXTS if _draws_texts(item.path) else LINES for item in drawn)
    return [f"{len(drawn)} property tests, {count:,} examples"]


def _draws_texts(path: Path) -> bool:
    return "property" in path.parts
