"""Judges again what an explanation recorded, without the dump it explains."""

from __future__ import annotations

import json

from newsdump.judging.verdict import owned, settle
from newsdump.model import Evidence, Kind, Role

__all__ = ["roles_of_json"]


def roles_of_json(text: str) -> tuple[Role, ...]:
    """The roles that an explanation written as JSON leads to, without the dump it explains."""
    document = json.loads(text)
    evidence = [
        Evidence(
            line=one["line"],
            rule=one["rule"],
            role=one.get("role"),
            strength=one["strength"],
            reason=one["reason"],
            copy_of=one.get("copy_of"),
            starts=Kind(one["starts"]) if "starts" in one else None,
        )
        for one in document["evidence"]
    ]
    return tuple(owned(settle(((one.rule, (one,)) for one in evidence), document["lines"])).roles)
