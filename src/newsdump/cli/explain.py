"""`newsdump explain`: what became of each line of a dump, and why."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping

import click

from newsdump.cli.completing import offer_files
from newsdump.cli.inputs import STDIN, check_inputs, dumps_in
from newsdump.cli.outputs import check_output, faults_said, opened, stdout, write_rows
from newsdump.cli.signals import terminable
from newsdump.cli.words import say
from newsdump.errors import InputError

__all__ = ["explain", "wants_colour"]

_PAGE_HELP = "Write a page for a browser that shows dump and articles."


@click.command(
    epilog="""\b
Examples:
  newsdump explain dump.txt
  newsdump explain dump.txt | less -R
  FORCE_COLOR=1 newsdump explain dump.txt | less -R
  newsdump explain dump.txt --html report.html

Colours appear on a terminal only; NO_COLOR=1 turns them off, FORCE_COLOR=1 on.
""",
)
@click.argument("source", default=STDIN, metavar="INPUT|-", shell_complete=offer_files)
@click.option("--html", "page", metavar="FILE|-", shell_complete=offer_files, help=_PAGE_HELP)
@click.option("-y", "--yes", is_flag=True, help="Overwrite FILE if it exists.")
def explain(source: str, page: str | None, yes: bool) -> None:
    """Say what became of each line of INPUT, and why.

    Each line is printed with its role, the rule that decided, and the reason; below them, how many lines each role has.
    """
    from newsdump.explaining import explain as explained

    check_inputs((source,))
    if page is not None:
        with terminable():
            _write_page(source, page, overwrite=yes)
        return
    is_terminal = stdout().isatty()
    colour = wants_colour(os.environ, is_terminal=is_terminal)
    width = shutil.get_terminal_size().columns if is_terminal else None
    for parsed in dumps_in(source):
        if not write_rows(explained(parsed).rows(colour=colour, width=width)):
            say(f"{parsed.source}: no article was found")


def wants_colour(environ: Mapping[str, str], *, is_terminal: bool) -> bool:
    """NO_COLOR wins over FORCE_COLOR; either counts when it is not empty."""
    if environ.get("NO_COLOR"):
        return False
    return bool(environ.get("FORCE_COLOR")) or (is_terminal and environ.get("TERM") != "dumb")


def _write_page(source: str, output: str, *, overwrite: bool) -> None:
    """The explanation of the first dump of a source, as a page."""
    from newsdump.explaining import explain as explained

    with faults_said(output):
        check_output(output, (source,), overwrite=overwrite)
    dumps = iter(dumps_in(source))
    first = next(dumps, None)
    if first is None:
        raise InputError(f"{source} holds no dump: there is nothing to explain.")
    with opened(output) as file:
        file.write(explained(first).to_html())
    if next(dumps, None) is not None:
        say(f"{source}: holds more than one dump; the page shows the first")
