"""What the page's script asks for: all evidence, as JSON that no text can turn into markup."""

from __future__ import annotations

import json
from collections.abc import Iterable

from newsdump.model import Evidence, Role

__all__ = ["evidence_json"]

# HTML knows no entities inside a script element: nothing that could begin markup may stand there.
_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def evidence_json(evidence: Iterable[Evidence]) -> str:
    r"""The evidence in order, its words once each.

    `said` holds ``[line, rule, role, strength, reason, copy_of, starts]``. `rule`, `role`, `reason` and `starts` are
    positions in `words`, `copy_of` is one among the lines, and -1 stands where there is none. That a line is blank is
    left out: the page shows it.

    >>> from newsdump.model import Evidence, Role, Strength
    >>> evidence_json([Evidence(line=0, rule="MY1", role=Role.NOTE, strength=Strength.WEAK, reason="</script>")])
    '{"words":["MY1","note","\\u003c/script\\u003e"],"said":[[0,0,1,1,2,-1,-1]]}'
    """
    words: dict[str, int] = {}

    def place(word: str | None) -> int:
        return -1 if word is None else words.setdefault(str(word), len(words))

    said = [
        [one.line, place(one.rule), place(one.role), int(one.strength), place(one.reason), _or_none(one.copy_of),
         place(one.starts)]
        for one in evidence
        if one.role is not Role.BLANK
    ]  # fmt: skip
    text = json.dumps({"words": list(words), "said": said}, ensure_ascii=False, separators=(",", ":"))
    # A lone surrogate, which a reason from outside may hold, cannot be written as UTF-8.
    return text.translate(_ESCAPES).encode("utf-8", "replace").decode()


def _or_none(position: int | None) -> int:
    return -1 if position is None else position
