"""`newsdump validate`: whether documents are what the schemas of their formats ask for."""

from __future__ import annotations

from pathlib import Path

import click

from newsdump.cli.completing import offer_files, offer_folders, offer_formats
from newsdump.cli.inputs import check_inputs, content_of
from newsdump.cli.outputs import write_rows
from newsdump.cli.words import counted, say
from newsdump.errors import UsageError

__all__ = ["validate"]


@click.command(
    epilog="""\b
Examples:
  newsdump validate articles.json
  newsdump validate articles.tei.xml --schemas schemas/
  newsdump validate *.xml -t nitf --schemas schemas/

\b
Exit codes:
  0    all files are valid
  1    some are not
  2    a call that cannot be carried out, a file that cannot be read, a schema that is missing
"""
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=offer_files)
@click.option(
    "-t",
    "--to",
    metavar="FORMAT",
    shell_complete=offer_formats,
    help="The format of all files. Default: by the suffix of each.",
)
@click.option(
    "--schemas",
    metavar="DIR",
    envvar="NEWSDUMP_SCHEMAS",
    shell_complete=offer_folders,
    help="Folder with the standards' own schema files, at any depth. Default: that of NEWSDUMP_SCHEMAS.",
)
def validate(files: tuple[str, ...], to: str | None, schemas: str | None) -> int:
    """Check each FILE by the schema of its format, and print each fault with its line.

    The schemas of json, jsonl and xml are newsdump's; those of the standards are not: --schemas says where you have
    them. Nothing is fetched.
    """
    from newsdump.formats import format_for_path, format_named
    from newsdump.formats.validating import cached_validators

    check_inputs(files)
    if schemas is not None and not Path(schemas).is_dir():
        raise UsageError(f"There is no folder {schemas}: name the one that holds the standards' schema files.")
    find = cached_validators(Path(schemas) if schemas is not None else None)
    # All schemas are found before anything is said.
    judges = [find(format_named(to) if to else format_for_path(path)) for path in files]
    count = 0
    for path, judge in zip(files, judges, strict=True):
        content = content_of(path)
        count += write_rows(f"{path}:{found.line}: {found.message}" for found in judge(content))
    say(f"{counted(count, 'fault')} in {counted(len(files), 'file')}" if count else "no fault was found")
    return 1 if count else 0
