"""Why each line became what it is: as data, as text for a terminal and as a page for a browser."""

from __future__ import annotations

from newsdump.explaining.explanation import ExplainedLine, Explanation, explain

__all__ = ["ExplainedLine", "Explanation", "explain"]
