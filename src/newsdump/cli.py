"""The command `newsdump`: arguments, words on standard error, progress and exit codes.

Data goes to standard output, in UTF-8 whatever the locale says, and words go to standard error. Exit codes:

    0    done; issues, and dumps without an article, are words and no failure
    1    some inputs or records failed while they were read; the articles of the others are written
    2    a call that cannot be carried out, an input that cannot be read, an output that cannot be written
    130  interrupted
    143  ended by SIGTERM

This module may import every other one, inside the command that needs it; no module imports this one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import io
import os
import shutil
import signal
import stat
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

import click
from click.shell_completion import CompletionItem

from newsdump import __version__
from newsdump.errors import InputError, NewsdumpError, UsageError

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from tqdm import tqdm

    from newsdump.batches.arrow import Rows
    from newsdump.batches.work import Account
    from newsdump.formats import Options
    from newsdump.judging.rules import Rule
    from newsdump.model import Article, Issue, ParsedDump
    from newsdump.sources.places import Place
    from newsdump.sources.records import Item
    from newsdump.sources.records import Options as InputOptions

__all__ = ["main"]

STDIN = "-"
STDIN_NAME = "<stdin>"
PARQUET = "parquet"
# Seconds before a bar appears: for less, nobody looks.
PROGRESS_DELAY = 0.5
STDOUT_NAME = "<stdout>"
SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code. `argv` is without the program's name; `None` means that of the process.

    >>> main(["--version"])
    newsdump ...
    0
    """
    try:
        return _run(argv)
    except OSError as error:
        _silence_stdout()
        _say(f"newsdump: Standard output cannot be written ({error.strerror}): write to a file with -o FILE.")
        return 2


def _run(argv: Sequence[str] | None) -> int:
    try:
        code = cli.main(args=argv, prog_name="newsdump", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except _TerminatedError:
        return 143
    except NewsdumpError as error:
        _say(f"newsdump: {error}")
        return 2
    return code if isinstance(code, int) else 0


class _Commands(click.Group):
    """The commands, which end well when the reader of a pipe leaves: `newsdump … | head` has what it wants."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _silence_stdout()
            return 0


@click.group(
    cls=_Commands,
    context_settings=SETTINGS,
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


def _files(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """What a shell offers behind `begun`: the shell's own list of files."""
    return [CompletionItem(begun, type="file")]


def _folders(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    return [CompletionItem(begun, type="dir")]


def _format_names(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    from newsdump.formats import FORMATS

    return [CompletionItem(one.name, help=one.description) for one in FORMATS if one.name.startswith(begun)]


def _schema_names(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    from newsdump.formats import FORMATS

    return [CompletionItem(one.name) for one in FORMATS if one.schema and one.name.startswith(begun)]


def _target_names(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    tables = [CompletionItem(PARQUET, help="a table, a row an article or a document")]
    return _format_names(context, parameter, begun) + [one for one in tables if one.value.startswith(begun)]


def _codes(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    from newsdump.codes import CODES
    from newsdump.judging.rules import RULES

    named = {rule.code: rule.name for rule in RULES} | {code: one.meaning for code, one in CODES.items()}
    return [CompletionItem(code, help=named[code]) for code in sorted(named) if code.startswith(begun.upper())]


def _with_reading(command: Callable[..., int]) -> Callable[..., int]:
    """The options that say how inputs are read, handed to the command as one value called `reading`."""

    @click.option("-f", "--from", "form", default="auto", metavar="FORM", help=_FROM_HELP)
    @click.option("--text-column", default="text", metavar="NAME", help="The column with the text. Default: text.")
    @click.option("--id-column", metavar="NAME", help="A column that must be there, and names the row.")
    @click.option("--max-size", default="256M", metavar="SIZE", help=_SIZE_HELP)
    @functools.wraps(command)
    def called(*, form: str, text_column: str, id_column: str | None, max_size: str, **others: object) -> int:
        from newsdump.sources.records import Options
        from newsdump.sources.sizes import bytes_of

        size = bytes_of(max_size)
        reading = Options(form=form, text_column=text_column, id_column=id_column, max_size=size)
        return command(reading=reading, **others)

    return called


_FROM_HELP = "What inputs hold: text, jsonl, csv, parquet or wet. Default: auto, by their content and suffix."
_PAGE_HELP = "Write a page for a browser that shows dump and articles."
_TO_HELP = "One of `newsdump formats`. Default: by FILE's suffix, else json."
_OUTPUT_HELP = "Where to write. Default: standard output."
_FOLDER_HELP = "Write each article to a file of its own in this folder."
_SIZE_HELP = "The largest record; and where to stop if something unpacks to a hundredfold. Default: 256M."


@cli.command(
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
@click.argument("inputs", nargs=-1, metavar="[INPUT|-]...", shell_complete=_files)
@click.option("-t", "--to", metavar="FORMAT", shell_complete=_target_names, help=_TO_HELP)
@click.option("-o", "--output", default="-", metavar="FILE|-", shell_complete=_files, help=_OUTPUT_HELP)
@click.option("-O", "--output-dir", metavar="DIR", shell_complete=_folders, help=_FOLDER_HELP)
@_with_reading
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

    remark = _no_word if quiet else _say
    inputs = inputs or (STDIN,)
    files = _check_inputs(inputs)
    _check_target(output, output_dir, inputs, overwrite=yes)
    name = _format_asked_for(to, output, remark) if to else _format_of(output, remark)
    options = Options(provenance=provenance, compact=compact, now=_moment(now))
    work = _Conversion(
        inputs, files, reading, fail_fast=fail_fast, teasers=teasers, quiet=quiet, provenance=provenance, jobs=jobs
    )
    with _terminable():
        if name == PARQUET:
            _write_parquet(work, output, output_dir, rows or "articles", options)
        elif rows is not None:
            raise UsageError(f"--rows is for {PARQUET}, not for {name}: leave it out, or choose -t {PARQUET}.")
        else:
            with contextlib.closing(work.articles()) as articles:
                _write_articles(articles, output, output_dir, name, options, remark)
    remark(work.summary())
    return 1 if work.failed or work.counts["fault"] else 0


@cli.command(
    epilog="""\b
Examples:
  newsdump explain dump.txt
  newsdump explain dump.txt | less -R
  FORCE_COLOR=1 newsdump explain dump.txt | less -R
  newsdump explain dump.txt --html report.html

Colours appear on a terminal only; NO_COLOR=1 turns them off, FORCE_COLOR=1 on.
""",
)
@click.argument("source", default=STDIN, metavar="INPUT|-", shell_complete=_files)
@click.option("--html", "page", metavar="FILE|-", shell_complete=_files, help=_PAGE_HELP)
@click.option("-y", "--yes", is_flag=True, help="Overwrite FILE if it exists.")
def explain(source: str, page: str | None, yes: bool) -> None:
    """Say what became of each line of INPUT, and why.

    Each line is printed with its role, the rule that decided, and the reason; below them, how many lines each role has.
    """
    from newsdump.explaining import explain as explained

    _check_inputs((source,))
    if page is not None:
        with _terminable():
            _write_page(source, page, overwrite=yes)
        return
    is_terminal = _stdout().isatty()
    colour = _wants_colour(os.environ, is_terminal=is_terminal)
    width = shutil.get_terminal_size().columns if is_terminal else None
    for parsed in _dumps(source):
        if not _write_rows(explained(parsed).rows(colour=colour, width=width)):
            _say(f"{parsed.source}: no article was found")


@cli.command(
    epilog="""\b
Examples:
  newsdump rules
  newsdump rules ND3
  newsdump rules ND301
  newsdump rules ND904
""",
)
@click.argument("code", required=False, shell_complete=_codes)
def rules(code: str | None) -> None:
    """List the rules, or print one in full.

    With the beginning of a CODE, such as ND3, those that begin so are listed. They are listed in order of code, and
    asked in another order: that of RULES in newsdump.judging.rules. A rule says what it looks for, why that is safe,
    and what it hits and misses. The code of an issue, from ND901 on, says what it means and what to do.
    """
    from newsdump.judging.rules import RULES

    if told := _issues_told(code or ""):
        _write(told)
        return
    found = sorted(_rules_named(code or "", RULES), key=lambda rule: rule.code)
    if code and len(found) == 1:
        _write(f"{found[0].code} {found[0].name} ({found[0].role})\n\n{_dedented(found[0].doc)}\n")
    else:
        _write("".join(_rule_line(rule) for rule in found))


@cli.command(
    epilog="""\b
Examples:
  newsdump formats
  newsdump formats --json
"""
)
@click.option("--json", "as_json", is_flag=True, help="As JSON: also what can be read back, and what each carries.")
def formats(as_json: bool) -> None:
    """List the formats that `convert` writes: ours, the standards', and those of other packages."""
    import json

    from newsdump.formats import formats as every
    from newsdump.formats.losses import told

    known = every(lambda sentence: _say(f"newsdump: {sentence}"))
    if as_json:
        _write(json.dumps([told(one) for one in known], ensure_ascii=False, indent=2) + "\n")
        return
    rows = [(one.name, one.suffix, one.description) for one in known]
    # No text, so none of the formats that `dumps` knows; `batches` writes it.
    rows.append((PARQUET, f".{PARQUET}", "Parquet, a row an article or, with --rows, a document; newsdump[arrow]"))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    _write("".join(f"{name:{widths[0]}}  {suffix:<{widths[1]}}  {said}\n" for name, suffix, said in rows))


@cli.command(
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
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=_files)
@click.option(
    "-t",
    "--to",
    metavar="FORMAT",
    shell_complete=_format_names,
    help="The format of all files. Default: by the suffix of each.",
)
@click.option(
    "--schemas",
    metavar="DIR",
    envvar="NEWSDUMP_SCHEMAS",
    shell_complete=_folders,
    help="Folder with the standards' own schema files, at any depth. Default: that of NEWSDUMP_SCHEMAS.",
)
def validate(files: tuple[str, ...], to: str | None, schemas: str | None) -> int:
    """Check each FILE by the schema of its format, and print each fault with its line.

    The schemas of json, jsonl and xml are newsdump's; those of the standards are not: --schemas says where you have
    them. Nothing is fetched.
    """
    from newsdump.formats import format_for_path, format_named
    from newsdump.formats.validating import cached_validators

    _check_inputs(files)
    if schemas is not None and not Path(schemas).is_dir():
        raise UsageError(f"There is no folder {schemas}: name the one that holds the standards' schema files.")
    find = cached_validators(Path(schemas) if schemas is not None else None)
    # All schemas are found before anything is said.
    judges = [find(format_named(to) if to else format_for_path(path)) for path in files]
    count = 0
    for path, judge in zip(files, judges, strict=True):
        content = _stdin_content() if path == STDIN else _file_content(path)
        count += _write_rows(f"{path}:{found.line}: {found.message}" for found in judge(content))
    _say(f"{_counted(count, 'fault')} in {_counted(len(files), 'file')}" if count else "no fault was found")
    return 1 if count else 0


@cli.command(
    epilog="""\b
Examples:
  newsdump schema json > newsdump-1.schema.json
  newsdump schema xml > newsdump-1.rng
""",
)
@click.argument("name", metavar="FORMAT", shell_complete=_schema_names)
def schema(name: str) -> None:
    """Print the schema of FORMAT.

    It is a JSON Schema (2020-12) for json and jsonl, and RELAX NG for xml.
    """
    from newsdump.formats import schema_text

    _write(schema_text(name))


def _write_parquet(work: _Conversion, output: str, folder: str | None, rows: Rows, options: Options) -> None:
    try:
        from newsdump.batches import arrow, parquet
    except ImportError as error:
        raise UsageError(f"{PARQUET} cannot be written: {error}") from error
    if folder is not None:
        raise UsageError(f"{PARQUET} holds many articles in one file: name it with -o instead of -O.")
    if options.provenance:
        raise UsageError(f"{PARQUET} has no column for --provenance: leave it out, or choose -t jsonl.")
    schema = arrow.schema_of(rows)
    with _opened(output) as file, contextlib.closing(work.rows(rows)) as chunks:
        parquet.write(chunks, file.buffer, schema)


@dataclass
class _Conversion:
    """Inputs on their way to articles, and the count of what came out."""

    inputs: tuple[str, ...]
    files: Sequence[Place | None]
    reading: InputOptions
    fail_fast: bool
    teasers: bool
    quiet: bool
    provenance: bool = False
    jobs: int | None = None
    counts: Counter[str] = field(default_factory=Counter)
    failed: int = 0
    started: float = field(default_factory=time.perf_counter)
    # How many bytes were read when each record was: for those that are on their way, the oldest first.
    marks: deque[int] = field(default_factory=deque)

    def articles(self) -> Generator[Article]:
        """What is written of all inputs, in order. Raises only if no input could be read."""
        from newsdump.batches.work import written

        with contextlib.closing(self.dumps()) as dumps:
            for parsed in dumps:
                yield from written(parsed, teasers=self.teasers)

    def dumps(self) -> Generator[ParsedDump]:
        """The dumps of all inputs, in order, on as many processes as were asked for; each is counted."""
        from newsdump.batches.conversion import dumps_of
        from newsdump.batches.work import account

        with self._progress() as screen:
            made = dumps_of(self._items(screen), self._processes(), provenance=self.provenance)
            with contextlib.closing(made) as dumps:
                for parsed in dumps:
                    self._note(account(parsed), screen)
                    yield parsed

    def rows(self, rows: Rows) -> Generator[list[RecordBatch]]:
        """The same as rows of Parquet, in chunks."""
        from newsdump.batches.conversion import rows_of

        with self._progress() as screen:
            items = self._items(screen)
            with contextlib.closing(rows_of(items, self._processes(), rows=rows, teasers=self.teasers)) as chunks:
                for chunk in chunks:
                    for _, accounts in chunk:
                        for one in accounts:
                            self._note(one, screen)
                    yield [batch for batch, _ in chunk]

    @contextmanager
    def _progress(self) -> Iterator[_Screen]:
        """Where words go meanwhile: on a terminal above a bar, with the rate and the time that is left."""
        if self.quiet or not sys.stderr.isatty():
            yield _Screen()
            return
        from tqdm import tqdm

        sizes = [None if place is None else place.size for place in self.files]
        total = None if None in sizes else sum(size or 0 for size in sizes)
        with tqdm(total=total, unit="B", unit_scale=True, file=sys.stderr, leave=False, delay=PROGRESS_DELAY) as bar:
            yield _Screen(say=lambda sentence: tqdm.write(sentence, file=sys.stderr), bar=bar)

    def _processes(self) -> int:
        from newsdump.batches.pool import cores

        return self.jobs or cores()

    def _read(self, count: int) -> None:
        self.counts["byte read"] += count

    def _measured(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.counts["byte"] += len(chunk)
            yield chunk

    def _items(self, screen: _Screen) -> Iterator[Item]:
        """The records of all inputs, each read when its turn comes: ahead of what is written."""
        from newsdump.sources.records import LongText

        for source in self.inputs:
            try:
                for item in _records(source, self.reading, self._read):
                    self.marks.append(self.counts["byte read"])
                    self.counts["byte"] += _size(getattr(item, "text", b""))
                    if isinstance(item, LongText):
                        yield LongText(source=item.source, chunks=self._measured(item.chunks))
                    else:
                        yield item
            except InputError as error:
                self.failed += 1
                if self.fail_fast or self.failed == len(self.inputs):
                    raise
                screen.say(f"newsdump: {error}")

    def _note(self, done: Account, screen: _Screen) -> None:
        screen.reached(self.counts["byte read"] if done.is_more else self.marks.popleft())
        lines = [_issue_line(done.source, issue) for issue in done.issues]
        if done.is_fault and self.fail_fast:
            raise InputError(f"{done.source}: {done.issues[0].message}.")
        # Of a single file the summary says the same.
        if len(self.files) > 1 and not (done.articles or done.teasers or lines):
            lines.append(f"{done.source}: no article was found")
        if done.is_fault or not self.quiet:
            for line in lines:
                screen.say(line)
        self.counts["fault"] += done.is_fault
        self.counts["dump"] += not (done.is_fault or done.is_more)
        self.counts.update({"article": done.articles, "teaser": done.teasers, "issue": len(done.issues)})

    def summary(self) -> str:
        """``2 articles from 1 dump; 1 file, 0 issues, 0.2 MB of text at 2.1 MB/s``, and the teasers, if any."""
        files = _counted(len(self.files), "file")
        issues = _counted(self.counts["issue"], "issue")
        size = self.counts["byte"] / 1e6
        rate = size / max(time.perf_counter() - self.started, 1e-9)
        return f"{self._found()}; {files}, {issues}, {size:.1f} MB of text at {rate:.1f} MB/s"

    def _found(self) -> str:
        """The articles, with the teasers if there are any; a sentence of its own for nothing at all."""
        teasers = _counted(self.counts["teaser"], "teaser")
        dumps = _counted(self.counts["dump"], "dump")
        if not self.counts["article"] and not (self.teasers and self.counts["teaser"]):
            written = f"no article{' or teaser' if self.teasers else ''} was found in {dumps}"
        elif self.teasers:
            written = f"{_counted(self.counts['article'], 'article')} and {teasers} from {dumps}"
        else:
            written = f"{_counted(self.counts['article'], 'article')} from {dumps}"
        left_out = f"; {teasers} left out (--teasers writes them)" if self.counts["teaser"] and not self.teasers else ""
        return f"{written}{left_out}"


@dataclass
class _Screen:
    """Where words go, and a bar if there is one."""

    say: Callable[[str], None] = field(default_factory=lambda: _say)
    bar: tqdm[Any] | None = None

    def reached(self, position: int) -> None:
        """So many bytes of all inputs are done."""
        if self.bar is not None:
            self.bar.update(position - self.bar.n)


def _records(source: str, reading: InputOptions, progress: Callable[[int], None]) -> Iterator[Item]:
    from newsdump.sources.inputs import records, records_of

    if source == STDIN:
        return records_of(_stdin(), STDIN_NAME, reading, progress=progress)
    return records(source, reading, progress=progress)


def _size(text: str | bytes) -> int:
    """The bytes of a text in UTF-8."""
    return len(text) if isinstance(text, bytes) or text.isascii() else len(text.encode("utf-8", "replace"))


class _TerminatedError(BaseException):
    """SIGTERM: the work ends as it does at Ctrl-C, so that no half-written file and no process stays behind."""


@contextmanager
def _terminable() -> Iterator[None]:
    def end(*_: object) -> None:
        raise _TerminatedError

    if threading.current_thread() is not threading.main_thread():  # only there signals arrive
        yield
        return
    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _dumps(source: str) -> Iterator[ParsedDump]:
    from newsdump.sources import read
    from newsdump.sources.files import read_open

    if source == STDIN:
        return read_open(_stdin(), STDIN_NAME)
    return read(source)


def _file_content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): check the disk or copy it elsewhere.") from error


def _stdin_content() -> bytes:
    try:
        return _stdin().read()
    except OSError as error:
        raise InputError(f"Standard input cannot be read ({error.strerror}): name a file.") from error


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise InputError("Standard input is closed: name a file.")
    if sys.stdin.isatty():
        ending = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        _say(f"newsdump: reading standard input; end it with {ending}")
    return sys.stdin.buffer


def _stdout() -> BinaryIO:
    if sys.stdout is None:
        raise UsageError("Standard output is closed: leave it open, or write to a file with convert -o FILE.")
    return sys.stdout.buffer


def _check_inputs(inputs: Sequence[str]) -> list[Place | None]:
    """The files of all inputs, `None` for standard input; every input that cannot be read is named before."""
    from newsdump.sources.places import places

    if inputs.count(STDIN) > 1:
        raise UsageError("Standard input can be read once: give - a single time.")
    found: list[Place | None] = []
    faults = []
    for source in inputs:
        try:
            found += [None] if source == STDIN else places(source)
        except InputError as error:
            faults.append(str(error))
    for fault in faults[:-1]:
        _say(f"newsdump: {fault}")
    if faults:
        raise InputError(faults[-1])
    return found


def _check_output(output: str, inputs: Sequence[str], *, overwrite: bool) -> None:
    from newsdump.sources.places import is_among

    if output == "-":
        return
    path = Path(output)
    if path.is_dir():
        raise UsageError(f"{output} is a folder: name a file in it, such as {path / 'articles.json'}.")
    if not path.parent.is_dir():
        raise UsageError(f"There is no folder {path.parent} to write into: make it first.")
    if _is_regular(path) and not overwrite:
        raise UsageError(f"{output} exists: add -y to overwrite it, or choose another name.")
    for source in inputs:
        if source != STDIN and is_among(path, source):
            raise UsageError(f"{output} is an input too: choose another name or folder for the output.")


def _check_target(output: str, folder: str | None, inputs: Sequence[str], *, overwrite: bool) -> None:
    from newsdump.writing import check_folder

    if folder is None:
        with _faults_said(output):
            _check_output(output, inputs, overwrite=overwrite)
        return
    if output != STDIN:
        raise UsageError("Articles go to one file (-o) or each to a file of its own (-O): choose one of the two.")
    with _faults_said(folder):
        check_folder(folder, overwrite=overwrite)


def _write_articles(
    articles: Iterator[Article],
    output: str,
    folder: str | None,
    name: str,
    options: Options,
    remark: Callable[[str], None],
) -> None:
    """Write the articles to the output or, each to a file of its own, into the folder."""
    from newsdump.formats import format_named, write
    from newsdump.writing import write_each

    place = STDOUT_NAME if output == STDIN and folder is None else folder or output
    said: list[Issue] = []
    if folder is not None:
        with _faults_said(folder):
            write_each(articles, folder, format_named(name), options, said.append)
    else:
        with _opened(output) as file:
            write(articles, file, format_named(name), options, said.append)
    for issue in said:
        remark(_issue_line(place, issue))


def _moment(text: str | None) -> dt.datetime | None:
    """The time that --now names; `UsageError` for what is no time with an offset."""
    try:
        moment = dt.datetime.fromisoformat(text) if text is not None else None
    except ValueError:
        moment = dt.datetime.min
    if moment is not None and moment.utcoffset() is None:
        raise UsageError(f"--now takes a time with an offset, such as 2030-05-01T09:50:00Z, not {text}.")
    return moment


def _is_regular(path: Path) -> bool:
    """False for what does not exist, and for pipes and devices, which are written to and never replaced."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return False


def _format_asked_for(name: str, output: str, remark: Callable[[str], None]) -> str:
    """The format of that name, with a word if the suffix of the output is that of another."""
    from newsdump.formats import format_for_path, format_named

    if name == PARQUET:
        return name
    chosen = format_named(name)
    with contextlib.suppress(UsageError):  # a suffix of no format contradicts none
        if (other := format_for_path(output)).suffix != chosen.suffix:
            remark(f"{output}: written as {chosen.name}, as -t says, though the suffix says {other.name}")
    return chosen.name


def _format_of(output: str, remark: Callable[[str], None]) -> str:
    from newsdump.formats import format_for_path

    if output == "-" or not Path(output).suffix:
        return "json"
    if Path(output).suffix.lower() == f".{PARQUET}":
        return PARQUET
    try:
        return format_for_path(output).name
    except NewsdumpError:
        remark(f"{output}: no format has this suffix, so it is written as json; -t chooses another")
        return "json"


@contextmanager
def _faults_said(output: str) -> Iterator[None]:
    """Turn what the system says against the output into a sentence. A pipe whose reader left is no fault."""
    try:
        yield
    except (BrokenPipeError, NewsdumpError):
        raise
    except OSError as error:
        reason = f"{output} cannot be written ({error.strerror}): choose another place."
        raise UsageError(reason) from error


@contextmanager
def _opened(output: str) -> Iterator[TextIO]:
    """The output as a text file: UTF-8 and plain newlines on every system."""
    from newsdump.writing import by_part

    if output == "-":
        yield from _on_stdout()
        return
    with _faults_said(output):
        path = Path(output)
        with _on_device(path) if path.exists() and not _is_regular(path) else by_part(path) as file:
            yield file


def _on_stdout() -> Iterator[TextIO]:
    file = io.TextIOWrapper(_stdout(), encoding="utf-8", newline="\n")
    try:
        yield file
        file.flush()
    finally:
        # Without this the wrapper would close standard output when it is collected.
        with contextlib.suppress(OSError):
            file.detach()


@contextmanager
def _on_device(path: Path) -> Iterator[TextIO]:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield file


def _issue_line(source: str | None, issue: Issue) -> str:
    place = f"{source}:{issue.line}" if issue.line is not None else f"{source}"
    return f"{place}: {issue.code} {issue.message}"


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


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _wants_colour(environ: Mapping[str, str], *, is_terminal: bool) -> bool:
    """NO_COLOR wins over FORCE_COLOR; either counts when it is not empty."""
    if environ.get("NO_COLOR"):
        return False
    return bool(environ.get("FORCE_COLOR")) or (is_terminal and environ.get("TERM") != "dumb")


def _write(text: str) -> None:
    """Data to standard output."""
    stream = _stdout()
    stream.write(text.encode("utf-8", "backslashreplace"))
    stream.flush()


def _write_rows(rows: Iterable[str]) -> int:
    """Each to standard output as it comes: who reads along need not wait for the last. Their number."""
    stream = _stdout()
    count = 0
    for row in rows:
        stream.write(f"{row}\n".encode("utf-8", "backslashreplace"))
        count += 1
    stream.flush()
    return count


def _write_page(source: str, output: str, *, overwrite: bool) -> None:
    """The explanation of the first dump of a source, as a page."""
    from newsdump.explaining import explain as explained

    with _faults_said(output):
        _check_output(output, (source,), overwrite=overwrite)
    dumps = iter(_dumps(source))
    first = next(dumps, None)
    if first is None:
        raise InputError(f"{source} holds no dump: there is nothing to explain.")
    with _opened(output) as file:
        file.write(explained(first).to_html())
    if next(dumps, None) is not None:
        _say(f"{source}: holds more than one dump; the page shows the first")


def _say(sentence: str) -> None:
    """Words to standard error."""
    click.echo(sentence, err=True)


def _no_word(_: str) -> None:
    """What -q says."""


def _silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere: it would complain of the pipe once more."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
