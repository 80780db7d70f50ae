"""Where dumps lie: each module reads one kind of place and yields what it parsed, a dump at a time."""

from newsdump.sources.files import read

__all__ = ["read"]
