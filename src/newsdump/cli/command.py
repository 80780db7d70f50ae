"""The command `newsdump` itself: its commands, and the exit code of a call."""

from __future__ import annotations

from collections.abc import Sequence

import click

from newsdump import __version__
from newsdump.cli.convert import convert
from newsdump.cli.explain import explain
from newsdump.cli.formats import formats, schema
from newsdump.cli.outputs import silence_stdout
from newsdump.cli.rules import rules
from newsdump.cli.signals import TerminatedError
from newsdump.cli.validate import validate
from newsdump.cli.words import say
from newsdump.errors import NewsdumpError

__all__ = ["cli", "main"]

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code. `argv` is without the program's name; `None` means that of the process.

    >>> main(["--version"])
    newsdump ...
    0
    """
    try:
        return _run(argv)
    except OSError as error:
        silence_stdout()
        say(f"newsdump: Standard output cannot be written ({error.strerror}): write to a file with -o FILE.")
        return 2


def _run(argv: Sequence[str] | None) -> int:
    try:
        code = cli.main(args=argv, prog_name="newsdump", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except TerminatedError:
        return 143
    except NewsdumpError as error:
        say(f"newsdump: {error}")
        return 2
    return code if isinstance(code, int) else 0


class _Commands(click.Group):
    """The commands, which end well when the reader of a pipe leaves: `newsdump … | head` has what it wants."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            silence_stdout()
            return 0


@click.group(
    cls=_Commands,
    commands=[convert, explain, formats, rules, schema, validate],
    context_settings=_SETTINGS,
    epilog="""\b
Examples:
  newsdump convert dump.txt                    articles as JSON on standard output
  newsdump convert a.txt b.txt -o news.jsonl   the format follows from the suffix
  newsdump explain dump.txt                    what became of each line, and why
""",
)
@click.version_option(__version__, "-V", "--version", prog_name="newsdump", message="%(prog)s %(version)s")
def cli() -> None:
    """Turn plain-text dumps of scraped news into clean articles."""
