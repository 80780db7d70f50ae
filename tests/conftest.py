"""What all tests share: how hard Hypothesis tries, by NEWSDUMP_PROFILE (dev, ci or thorough)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Never a deadline: a slow machine is not a wrong program.
SLOW = [HealthCheck.too_slow]
settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci", deadline=None, max_examples=100, derandomize=True, print_blob=True, suppress_health_check=SLOW
)
settings.register_profile("thorough", deadline=None, max_examples=2000, print_blob=True, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("NEWSDUMP_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))
