"""Words on standard error: sentences, counts, and the line of an issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from newsdump.model import Issue

__all__ = ["counted", "issue_line", "no_word", "say"]


def say(sentence: str) -> None:
    """Words to standard error."""
    click.echo(sentence, err=True)


def no_word(_: str) -> None:
    """What -q says."""


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "file"), counted(0, "file")
    ('1 file', '0 files')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def issue_line(source: str | None, issue: Issue) -> str:
    """``dump.txt:7: ND901 …``: as compilers say it, so that editors find the place."""
    place = f"{source}:{issue.line}" if issue.line is not None else f"{source}"
    return f"{place}: {issue.code} {issue.message}"
