"""Inputs on their way to articles: how far they are, what failed, and how many there were."""

from __future__ import annotations

import contextlib
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newsdump.cli.inputs import records_in
from newsdump.cli.words import counted, issue_line, say
from newsdump.errors import InputError

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from tqdm import tqdm

    from newsdump.batches.arrow import Rows
    from newsdump.batches.work import Account
    from newsdump.model import Article, ParsedDump
    from newsdump.sources.places import Place
    from newsdump.sources.records import Item
    from newsdump.sources.records import Options as InputOptions

__all__ = ["MOST_TOLD", "PROGRESS_DELAY", "Conversion"]

# Seconds before a bar appears: for less, nobody looks.
PROGRESS_DELAY = 0.5
# Lines on the screen for each kind of issue: a crawl has thousands of pages without an article.
MOST_TOLD = 20


@dataclass
class Conversion:
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
    # How often each code was said; without a code: that there is no article in a file.
    told: Counter[str] = field(default_factory=Counter)
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
                for item in records_in(source, self.reading, self._read):
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
        if done.is_fault and self.fail_fast:
            raise InputError(f"{done.source}: {done.issues[0].message}.")
        if done.is_fault:
            for issue in done.issues:
                screen.say(issue_line(done.source, issue))
        elif not self.quiet:
            for issue in done.issues:
                self._tell(issue.code, issue_line(done.source, issue), screen)
            # Of a single file the summary says the same.
            if len(self.files) > 1 and not (done.articles or done.teasers or done.issues):
                self._tell("", f"{done.source}: no article was found", screen)
        self.counts["fault"] += done.is_fault
        self.counts["dump"] += not (done.is_fault or done.is_more)
        self.counts.update({"article": done.articles, "teaser": done.teasers, "issue": len(done.issues)})

    def _tell(self, code: str, line: str, screen: _Screen) -> None:
        """A line on the screen, unless so many of its kind stand there that one more tells nobody anything."""
        self.told[code] += 1
        if self.told[code] <= MOST_TOLD:
            screen.say(line)
        elif self.told[code] == MOST_TOLD + 1:
            what = f"Further {code}" if code else "Further files without an article"
            screen.say(f"newsdump: {what} are counted and no longer shown.")

    def summary(self) -> str:
        """``2 articles from 1 dump; 1 file, 0 issues, 0.2 MB of text at 2.1 MB/s``, and the teasers, if any."""
        files = counted(len(self.files), "file")
        issues = counted(self.counts["issue"], "issue")
        often = [f"{code} {number} times" for code, number in self.told.most_common() if code and number > MOST_TOLD]
        if often:
            issues += f" ({', '.join(often)})"
        size = self.counts["byte"] / 1e6
        rate = size / max(time.perf_counter() - self.started, 1e-9)
        return f"{self._found()}; {files}, {issues}, {size:.1f} MB of text at {rate:.1f} MB/s"

    def _found(self) -> str:
        """The articles, with the teasers if there are any; a sentence of its own for nothing at all."""
        teasers = counted(self.counts["teaser"], "teaser")
        dumps = counted(self.counts["dump"], "dump")
        if not self.counts["article"] and not (self.teasers and self.counts["teaser"]):
            written = f"no article{' or teaser' if self.teasers else ''} was found in {dumps}"
        elif self.teasers:
            written = f"{counted(self.counts['article'], 'article')} and {teasers} from {dumps}"
        else:
            written = f"{counted(self.counts['article'], 'article')} from {dumps}"
        left_out = f"; {teasers} left out (--teasers writes them)" if self.counts["teaser"] and not self.teasers else ""
        return f"{written}{left_out}"


@dataclass
class _Screen:
    """Where words go, and a bar if there is one."""

    say: Callable[[str], None] = field(default_factory=lambda: say)
    bar: tqdm[Any] | None = None

    def reached(self, position: int) -> None:
        """So many bytes of all inputs are done."""
        if self.bar is not None:
            self.bar.update(position - self.bar.n)


def _size(text: str | bytes) -> int:
    """The bytes of a text in UTF-8."""
    return len(text) if isinstance(text, bytes) or text.isascii() else len(text.encode("utf-8", "replace"))
