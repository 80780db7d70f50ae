"""`newsdump rules`: the rules, and what the codes of issues mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from newsdump.cli.completing import offer_codes
from newsdump.cli.outputs import write
from newsdump.errors import UsageError

if TYPE_CHECKING:
    from newsdump.judging.rules import Rule

__all__ = ["rules"]


@click.command(
    epilog="""\b
Examples:
  newsdump rules
  newsdump rules ND3
  newsdump rules ND301
  newsdump rules ND904
""",
)
@click.argument("code", required=False, shell_complete=offer_codes)
def rules(code: str | None) -> None:
    """List the rules, or print one in full.

    With the beginning of a CODE, such as ND3, those that begin so are listed. They are listed in order of code, and
    asked in another order: that of RULES in newsdump.judging.rules. A rule says what it looks for, why that is safe,
    and what it hits and misses. The code of an issue, from ND901 on, says what it means and what to do.
    """
    from newsdump.judging.rules import RULES

    if told := _issues_told(code or ""):
        write(told)
        return
    found = sorted(_rules_named(code or "", RULES), key=lambda rule: rule.code)
    if code and len(found) == 1:
        write(f"{found[0].code} {found[0].name} ({found[0].role})\n\n{_dedented(found[0].doc)}\n")
    else:
        write("".join(_rule_line(rule) for rule in found))


def _rule_line(rule: Rule) -> str:
    return f"{rule.code}  {rule.role:<10}  {_dedented(rule.doc).partition(chr(10))[0]}\n"


def _issues_told(wanted: str) -> str:
    """What the code of an issue means and what to do, or a line for each whose code begins so; else nothing."""
    from newsdump.codes import CODES

    begun = wanted.upper()
    found = [one for one in CODES.values() if begun.startswith("ND9") and one.code.startswith(begun)]
    if len(found) == 1:
        return f"{found[0].code} {found[0].meaning} ({found[0].of})\n\n{found[0].advice}\n"
    return "".join(f"{one.code}  {one.of:<18}  {one.meaning}\n" for one in found)


def _rules_named(wanted: str, known: Sequence[Rule]) -> list[Rule]:
    """The rule with this code or name, or else all whose code begins so; `UsageError` if there is none."""
    import difflib

    def folded(name: str) -> str:
        return name.lower().replace("_", " ")

    exact = [rule for rule in known if folded(wanted) in (folded(rule.code), folded(rule.name))]
    found = exact or [rule for rule in known if folded(rule.code).startswith(folded(wanted))]
    if found:
        return found
    near = difflib.get_close_matches(wanted.upper(), [rule.code for rule in known], n=3, cutoff=0.5)
    near += difflib.get_close_matches(wanted.lower(), [rule.name for rule in known], n=2)
    hint = f"did you mean {' or '.join(near)}?" if near else "newsdump rules lists them all."
    raise UsageError(f"There is no rule {wanted}: {hint}")


def _dedented(doc: str) -> str:
    import inspect

    return inspect.cleandoc(doc)
