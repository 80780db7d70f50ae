"""`newsdump convert`: the articles of dumps, in a format, to where they shall go."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from newsdump.cli.completing import offer_files, offer_folders, offer_targets
from newsdump.cli.conversion import Conversion
from newsdump.cli.inputs import STDIN, check_inputs, with_reading
from newsdump.cli.outputs import faults_said, opened
from newsdump.cli.signals import terminable
from newsdump.cli.targets import PARQUET, Target, check_target, format_of
from newsdump.cli.words import issue_line, no_word, say
from newsdump.errors import UsageError

if TYPE_CHECKING:
    from newsdump.batches.arrow import Rows
    from newsdump.model import Article, Issue
    from newsdump.sources.records import Options as InputOptions

__all__ = ["convert"]

_TO_HELP = "One of `newsdump formats`. Default: by FILE's suffix, else json."
_OUTPUT_HELP = "Where to write. Default: standard output."
_FOLDER_HELP = "Write each article to a file of its own in this folder."


@click.command(
    epilog="""\b
Examples:
  newsdump convert dump.txt
  newsdump convert dump.txt -o articles.xml
  newsdump convert part-*.txt -o news.jsonl -y
  newsdump convert crawl/ -o news.jsonl
  newsdump convert pages.jsonl.zst --text-column content -o news.parquet
  newsdump convert part-*.txt -t nitf -O articles/
  curl -s https://example.org/dump.txt | newsdump convert -t jsonl | head -1

\b
Exit codes:
  0    done; issues, and dumps without an article, are words and no failure
  1    some inputs or records failed while they were read; the others are written
  2    a call that cannot be carried out, an unreadable input, an unwritable output
  130  interrupted, or 143, ended by SIGTERM: no half-written file and no process stays behind
""",
)
@click.argument("inputs", nargs=-1, metavar="[INPUT|-]...", shell_complete=offer_files)
@click.option("-t", "--to", metavar="FORMAT", shell_complete=offer_targets, help=_TO_HELP)
@click.option("-o", "--output", default="-", metavar="FILE|-", shell_complete=offer_files, help=_OUTPUT_HELP)
@click.option("-O", "--output-dir", metavar="DIR", shell_complete=offer_folders, help=_FOLDER_HELP)
@with_reading
@click.option("--fail-fast", is_flag=True, help="Stop at the first record or input that cannot be read.")
@click.option("--teasers", is_flag=True, help="Write the entries of index pages too, as articles of kind teaser.")
@click.option("--provenance", is_flag=True, help="Write where each value stood in the dump.")
@click.option("--compact", is_flag=True, help="Write without indentation.")
@click.option("--now", metavar="TIME", help="Time of conversion, in ISO 8601. Default: the articles' own dates.")
@click.option("--rows", type=click.Choice(["articles", "documents"]), help="Of parquet. Default: articles.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes. Default: one a core.")
@click.option("-y", "--yes", is_flag=True, help="Overwrite FILE if it exists, or files in DIR.")
@click.option("-q", "--quiet", is_flag=True, help="Only errors on standard error: no issues, progress or summary.")
def convert(
    inputs: tuple[str, ...],
    to: str | None,
    output: str,
    output_dir: str | None,
    reading: InputOptions,
    fail_fast: bool,
    teasers: bool,
    provenance: bool,
    compact: bool,
    now: str | None,
    rows: Rows | None,
    jobs: int | None,
    yes: bool,
    quiet: bool,
) -> int:
    """Write the articles of each INPUT, in order.

    An INPUT is a file, a folder with all files below it, or an address: plain text of any encoding, JSON Lines, CSV or
    Parquet with a column of texts, or WET, packed or not. Without one, or with -, standard input is read.
    """
    from newsdump.formats import Options

    remark = no_word if quiet else say
    inputs = inputs or (STDIN,)
    places = check_inputs(inputs)
    check_target(output, output_dir, inputs, overwrite=yes)
    name = format_of(output, to, remark)
    options = Options(provenance=provenance, compact=compact, now=_moment(now))
    target = Target(output, output_dir, name, rows, options)
    work = Conversion(
        inputs, places, reading, fail_fast=fail_fast, teasers=teasers, quiet=quiet, provenance=provenance, jobs=jobs
    )
    with terminable():
        _write(work, target, remark)
    remark(work.summary())
    return 1 if work.failed or work.counts["fault"] else 0


def _write(work: Conversion, target: Target, remark: Callable[[str], None]) -> None:
    if target.form == PARQUET:
        _write_parquet(work, target)
        return
    if target.rows is not None:
        raise UsageError(f"--rows is for {PARQUET}, not for {target.form}: leave it out, or choose -t {PARQUET}.")
    with contextlib.closing(work.articles()) as articles:
        for issue in _write_articles(articles, target):
            remark(issue_line(target.place, issue))


def _write_articles(articles: Iterator[Article], target: Target) -> list[Issue]:
    """Write the articles to the output or, each to a file of its own, into the folder; what got lost on the way."""
    from newsdump.formats import format_named, write
    from newsdump.writing import write_each

    said: list[Issue] = []
    form = format_named(target.form)
    if target.folder is not None:
        with faults_said(target.folder):
            write_each(articles, target.folder, form, target.options, said.append)
    else:
        with opened(target.output) as file:
            write(articles, file, form, target.options, said.append)
    return said


def _write_parquet(work: Conversion, target: Target) -> None:
    try:
        from newsdump.batches import arrow, parquet
    except ImportError as error:
        raise UsageError(f"{PARQUET} cannot be written: {error}") from error
    if target.folder is not None:
        raise UsageError(f"{PARQUET} holds many articles in one file: name it with -o instead of -O.")
    if target.options.provenance:
        raise UsageError(f"{PARQUET} has no column for --provenance: leave it out, or choose -t jsonl.")
    rows = target.rows or "articles"
    with opened(target.output) as file, contextlib.closing(work.rows(rows)) as chunks:
        parquet.write(chunks, file.buffer, arrow.schema_of(rows))


def _moment(text: str | None) -> dt.datetime | None:
    """The time that --now names; `UsageError` for what is no time with an offset."""
    try:
        moment = dt.datetime.fromisoformat(text) if text is not None else None
    except ValueError:
        moment = dt.datetime.min
    if moment is not None and moment.utcoffset() is None:
        raise UsageError(f"--now takes a time with an offset, such as 2030-05-01T09:50:00Z, not {text}.")
    return moment
