"""The command `newsdump`: arguments, words on standard error, progress and exit codes.

Data goes to standard output, in UTF-8 whatever the locale says, and words go to standard error. Exit codes:

    0    done; issues, and dumps without an article, are words and no failure
    1    some inputs failed while they were read; the articles of the others are written
    2    a call that cannot be carried out, an input that cannot be read, an output that cannot be written
    130  interrupted

This module may import every other one, inside the command that needs it; no module imports this one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import shutil
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

import click

from newsdump import __version__
from newsdump.errors import InputError, NewsdumpError, UsageError

if TYPE_CHECKING:
    from newsdump.formats import Options
    from newsdump.judging.rules import Rule
    from newsdump.model import Article, Issue, ParsedDump

__all__ = ["main"]

STDIN = "-"
STDIN_NAME = "<stdin>"
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


@cli.command(
    epilog="""\b
Examples:
  newsdump convert dump.txt
  newsdump convert dump.txt -o articles.xml
  newsdump convert part-*.txt -o news.jsonl -y
  newsdump convert part-*.txt -t nitf -O articles/
  curl -s https://example.org/dump.txt | newsdump convert -t jsonl | head -1

\b
Exit codes:
  0    done; issues, and dumps without an article, are words and no failure
  1    some inputs failed while they were read; the articles of the others are written
  2    a call that cannot be carried out, an unreadable input, an unwritable output
  130  interrupted; no half-written file stays behind
""",
)
@click.argument("inputs", nargs=-1, metavar="[INPUT|-]...")
@click.option("-t", "--to", metavar="FORMAT", help="One of `newsdump formats`. Default: by FILE's suffix, else json.")
@click.option("-o", "--output", default="-", metavar="FILE|-", help="Where to write. Default: standard output.")
@click.option("-O", "--output-dir", metavar="DIR", help="Write each article to a file of its own in this folder.")
@click.option("--teasers", is_flag=True, help="Write the entries of index pages too, as articles of kind teaser.")
@click.option("--provenance", is_flag=True, help="Write where each value stood in the dump.")
@click.option("--compact", is_flag=True, help="Write without indentation.")
@click.option("--now", metavar="TIME", help="Time of conversion, in ISO 8601. Default: the articles' own dates.")
@click.option("-y", "--yes", is_flag=True, help="Overwrite FILE if it exists, or files in DIR.")
@click.option("-q", "--quiet", is_flag=True, help="Only errors on standard error: no issues, progress or summary.")
def convert(
    inputs: tuple[str, ...],
    to: str | None,
    output: str,
    output_dir: str | None,
    teasers: bool,
    provenance: bool,
    compact: bool,
    now: str | None,
    yes: bool,
    quiet: bool,
) -> int:
    """Write the articles of each INPUT, in order.

    An INPUT is a plain-text file of any encoding; without one, or with -, standard input is read.
    """
    from newsdump.formats import Options

    remark = _no_word if quiet else _say
    inputs = inputs or (STDIN,)
    _check_inputs(inputs)
    _check_target(output, output_dir, inputs, overwrite=yes)
    name = _format_asked_for(to, output, remark) if to else _format_of(output, remark)
    options = Options(provenance=provenance, compact=compact, now=_moment(now))
    work = _Conversion(inputs, teasers=teasers, quiet=quiet)
    _write_articles(work.articles(), output, output_dir, name, options, remark)
    remark(work.summary())
    return 1 if work.failed else 0


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
@click.argument("source", default=STDIN, metavar="INPUT|-")
@click.option("--html", "page", metavar="FILE|-", help="Write a page for a browser that shows dump and articles.")
@click.option("-y", "--yes", is_flag=True, help="Overwrite FILE if it exists.")
def explain(source: str, page: str | None, yes: bool) -> None:
    """Say what became of each line of INPUT, and why.

    Each line is printed with its role, the rule that decided, and the reason; below them, how many lines each role has.
    """
    from newsdump.explaining import explain as explained

    _check_inputs((source,))
    if page is not None:
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
""",
)
@click.argument("code", required=False)
def rules(code: str | None) -> None:
    """List the rules, or print one in full.

    With the beginning of a CODE, such as ND3, those that begin so are listed. They are listed in order of code, and
    asked in another order: that of RULES in newsdump.judging.rules. A rule says what it looks for, why that is safe,
    and what it hits and misses.
    """
    from newsdump.judging.rules import RULES

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
    widths = [
        max(len(text) for text in column) for column in zip(*((one.name, one.suffix) for one in known), strict=True)
    ]
    _write("".join(f"{one.name:{widths[0]}}  {one.suffix:<{widths[1]}}  {one.description}\n" for one in known))


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
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("-t", "--to", metavar="FORMAT", help="The format of all files. Default: by the suffix of each.")
@click.option(
    "--schemas",
    metavar="DIR",
    envvar="NEWSDUMP_SCHEMAS",
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
@click.argument("name", metavar="FORMAT")
def schema(name: str) -> None:
    """Print the schema of FORMAT.

    It is a JSON Schema (2020-12) for json and jsonl, and RELAX NG for xml.
    """
    from newsdump.formats import schema_text

    _write(schema_text(name))


@dataclass
class _Conversion:
    """Inputs on their way to articles, read one after the other, and the count of what came out."""

    inputs: tuple[str, ...]
    teasers: bool
    quiet: bool
    counts: Counter[str] = field(default_factory=Counter)
    failed: int = 0

    def articles(self) -> Iterator[Article]:
        """The articles of all inputs, each parsed when its turn comes. Raises only if no input could be read."""
        with _progress(self.inputs, self.quiet) as (inputs, say):
            for source in inputs:
                try:
                    yield from self._articles_of(source, _no_word if self.quiet else say)
                except InputError as error:
                    self.failed += 1
                    if self.failed == len(self.inputs):
                        raise
                    say(f"newsdump: {error}")

    def _articles_of(self, source: str, remark: Callable[[str], None]) -> Iterator[Article]:
        for parsed in _dumps(source):
            for issue in parsed.issues:
                remark(_issue_line(parsed.source, issue))
            # Of a single input the summary says the same.
            if len(self.inputs) > 1 and not (parsed.articles or parsed.teasers or parsed.issues):
                remark(f"{parsed.source}: no article was found")
            self.counts["dump"] += parsed.lines.offset == 0  # a long file comes in several windows
            self.counts["article"] += len(parsed.articles)
            self.counts["teaser"] += len(parsed.teasers)
            yield from parsed.articles
            if self.teasers:
                yield from parsed.teasers

    def summary(self) -> str:
        """``2 articles from 1 dump``, with the teasers if there are any; a sentence of its own for nothing at all."""
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


def _dumps(source: str) -> Iterable[ParsedDump]:
    if source != STDIN:
        from newsdump.sources import read

        return read(source)
    from newsdump.parser import parse

    return [parse(_stdin_content(), source=STDIN_NAME)]


def _file_content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): check the disk or copy it elsewhere.") from error


def _stdin_content() -> bytes:
    if sys.stdin is None:
        raise InputError("Standard input is closed: name a file.")
    if sys.stdin.isatty():
        ending = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        _say(f"newsdump: reading standard input; end it with {ending}")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(f"Standard input cannot be read ({error.strerror}): name a file.") from error


def _stdout() -> BinaryIO:
    if sys.stdout is None:
        raise UsageError("Standard output is closed: leave it open, or write to a file with convert -o FILE.")
    return sys.stdout.buffer


@contextmanager
def _progress(inputs: Sequence[str], quiet: bool) -> Iterator[tuple[Iterable[str], Callable[[str], None]]]:
    """The inputs, and how to say something while they are read: with a bar for several files on a terminal."""
    if quiet or len(inputs) < 2 or not sys.stderr.isatty():
        yield inputs, _say
        return
    from tqdm import tqdm

    with tqdm(inputs, unit="file", file=sys.stderr, leave=False) as bar:
        yield bar, lambda sentence: tqdm.write(sentence, file=sys.stderr)


def _check_inputs(inputs: Sequence[str]) -> None:
    """Name every input that cannot be read before anything is written."""
    from newsdump.sources.files import check

    if inputs.count(STDIN) > 1:
        raise UsageError("Standard input can be read once: give - a single time.")
    faults = []
    for source in inputs:
        try:
            if source != STDIN:
                check(source)
        except InputError as error:
            faults.append(str(error))
    for fault in faults[:-1]:
        _say(f"newsdump: {fault}")
    if faults:
        raise InputError(faults[-1])


def _check_output(output: str, inputs: Sequence[str], *, overwrite: bool) -> None:
    if output == "-":
        return
    path = Path(output)
    if path.is_dir():
        raise UsageError(f"{output} is a folder: name a file in it, such as {path / 'articles.json'}.")
    if not path.parent.is_dir():
        raise UsageError(f"There is no folder {path.parent} to write into: make it first.")
    if _is_regular(path) and not overwrite:
        raise UsageError(f"{output} exists: add -y to overwrite it, or choose another name.")
    if any(source != STDIN and path.exists() and path.samefile(source) for source in inputs):
        raise UsageError(f"{output} is an input too: choose another name for the output.")


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

    chosen = format_named(name)
    with contextlib.suppress(UsageError):  # a suffix of no format contradicts none
        if (other := format_for_path(output)).suffix != chosen.suffix:
            remark(f"{output}: written as {chosen.name}, as -t says, though the suffix says {other.name}")
    return chosen.name


def _format_of(output: str, remark: Callable[[str], None]) -> str:
    from newsdump.formats import format_for_path

    if output == "-" or not Path(output).suffix:
        return "json"
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
