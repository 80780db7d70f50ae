"""Why each line became what it is."""

from __future__ import annotations

from newsdump.explaining.terminal import ExplainedLine, Explanation, explain

__all__ = ["ExplainedLine", "Explanation", "explain"]
