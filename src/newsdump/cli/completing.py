"""What a shell offers when Tab is pressed."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from newsdump.cli.targets import PARQUET

__all__ = ["offer_codes", "offer_files", "offer_folders", "offer_formats", "offer_schemas", "offer_targets"]


def offer_files(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """What a shell offers behind `begun`: the shell's own list of files."""
    return [CompletionItem(begun, type="file")]


def offer_folders(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The shell's own list of folders."""
    return [CompletionItem(begun, type="dir")]


def offer_formats(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The formats that begin so, without those of other packages, which would have to be loaded."""
    from newsdump.formats import FORMATS

    return [CompletionItem(one.name, help=one.description) for one in FORMATS if one.name.startswith(begun)]


def offer_schemas(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The formats that have a schema of ours."""
    from newsdump.formats import FORMATS

    return [CompletionItem(one.name) for one in FORMATS if one.schema and one.name.startswith(begun)]


def offer_targets(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """What `convert` writes: a format, or tables."""
    tables = [CompletionItem(PARQUET, help="a table, a row an article or a document")]
    return offer_formats(context, parameter, begun) + [one for one in tables if one.value.startswith(begun)]


def offer_codes(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The codes of rules and of issues that begin so, in capitals or not."""
    from newsdump.codes import CODES
    from newsdump.judging.rules import RULES

    named = {rule.code: rule.name for rule in RULES} | {code: one.meaning for code, one in CODES.items()}
    return [CompletionItem(code, help=named[code]) for code in sorted(named) if code.startswith(begun.upper())]
