"""The same work on many cores: results in the order of what came in, and no record can end the run.

`spread` gives each process a chunk of items and has one more waiting for it. Of every chunk that is not yielded yet
there are at most a few, so memory does not grow with the input. What an engine of its own does better than
`concurrent.futures` is to survive: a process that dies takes its chunk along, whose items are then tried again, each
alone; the one at which a process dies a second time is the guilty one, and `lost` says what stands in its place.

Processes are spawned, as every system can, and never forked. They do not hear Ctrl-C: who started them ends them. They
notice when it dies, however it dies, since the pipe on which their work comes then ends, and end at once.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import define, field, frozen

from newsdump.errors import UsageError

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

__all__ = ["cores", "spread"]

T = TypeVar("T")
R = TypeVar("R")

# Chunks that may be on their way for each process. One is worked on and one waits; the others are done, and wait for
# a slow one before them.
ON_THE_WAY = 4
# There `multiprocessing.connection.wait` takes 63 pipes and no more.
MOST_ON_WINDOWS = 60

# Processes in a row that end before they are ready; so many are no accident.
STILLBORN = 3


def cores() -> int:
    """How many processes this one may run at a time: the cores that it is allowed, where the system tells.

    >>> cores() >= 1
    True
    """
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(
    work: Callable[[Sequence[T]], R], chunks: Iterable[Sequence[T]], jobs: int, lost: Callable[[T], R]
) -> Generator[list[R]]:
    """What `work` makes of each chunk, in order; on `jobs` processes if that is more than one.

    Args:
        work: is given the items of a chunk, in another process: it must be picklable, as must be items and results.
        chunks: read as they are needed, in this process. A single chunk is worked on here: no process is worth it.
        jobs: how many processes.
        lost: what stands for an item at which a process died, twice.

    Yields a list with one result for each chunk; where a process died at a chunk, with one for each item of it.

    Raises what `work` raised, and `UsageError` if it cannot be sent or no process can be started. When the iterator is
    closed, every process has ended.

    >>> list(spread(sum, [[1, 2], [3]], 1, int))
    [[3], [3]]
    """
    jobs = min(jobs, MOST_ON_WINDOWS) if os.name == "nt" else jobs
    coming = iter(chunks)
    first = [chunk for _, chunk in zip(range(2), coming, strict=False)] if jobs > 1 else []
    if len(first) < 2:
        yield from ([work(chunk)] for chunk in _chained(first, coming))
        return
    crew = _Crew(_sendable(work), jobs, lost)
    try:
        yield from crew.results(_chained(first, coming))
    finally:
        crew.dismiss()


def _chained(first: list[Sequence[T]], rest: Iterator[Sequence[T]]) -> Iterator[Sequence[T]]:
    while first:
        yield first.pop(0)  # and do not keep it
    yield from rest


def _sendable(work: Callable[[Sequence[T]], R]) -> bytes:
    try:
        return pickle.dumps(work)
    except Exception as error:
        reason = f"The work cannot be sent to other processes ({error}): use functions of a module, or one process."
        raise UsageError(reason) from error


@frozen
class _Task(Generic[T]):
    """Items for a process: chunk `number`, or the item at `place` in it, alone."""

    number: int
    items: Sequence[T]
    place: int | None = None


@define(eq=False)
class _Worker(Generic[T]):
    """A process, the pipes to and from it, and its tasks: it works on the first, the others wait in its pipe."""

    process: SpawnProcess
    orders: Connection
    answers: Connection
    tasks: deque[_Task[T]] = field(factory=deque)
    ready: bool = False


@define(eq=False)
class _Crew(Generic[T, R]):
    work: bytes
    jobs: int
    lost: Callable[[T], R]
    workers: list[_Worker[T]] = field(factory=list)
    again: deque[_Task[T]] = field(factory=deque)
    done: dict[int, list[R | None]] = field(factory=dict)
    missing: dict[int, int] = field(factory=dict)
    stillborn: int = 0

    def results(self, chunks: Iterator[Sequence[T]]) -> Iterator[list[R]]:
        numbered = enumerate(chunks)
        wanted = 0
        while True:
            self._give_out(numbered)
            if not self.done:
                return
            if self.missing[wanted]:
                self._listen()
            while self.missing.get(wanted) == 0:
                del self.missing[wanted]
                yield self.done.pop(wanted)  # type: ignore[misc]  # nothing is missing: no result is None
                wanted += 1

    def dismiss(self) -> None:
        """End every process: what they hold is of no use to anybody."""
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            self._close(worker)
        self.workers.clear()

    def _give_out(self, chunks: Iterator[tuple[int, Sequence[T]]]) -> None:
        """A task for every process that has none, hired ones too; then a second one, to wait for them."""
        for most in (0, 1):
            while self._has_room(most) and (task := self._next(chunks)) is not None:
                self._send(self._free(most), task)

    def _has_room(self, most: int) -> bool:
        return len(self.workers) < self.jobs or any(len(worker.tasks) <= most for worker in self.workers)

    def _free(self, most: int) -> _Worker[T]:
        fitting = (worker for worker in self.workers if len(worker.tasks) <= most)
        return next(fitting, None) or self._hired()

    def _next(self, chunks: Iterator[tuple[int, Sequence[T]]]) -> _Task[T] | None:
        if self.again:
            return self.again.popleft()
        if len(self.done) >= self.jobs * ON_THE_WAY:
            return None
        for number, items in chunks:
            self.done[number], self.missing[number] = [None], 1
            return _Task(number, items)
        return None

    def _send(self, worker: _Worker[T], task: _Task[T]) -> None:
        worker.tasks.append(task)
        with contextlib.suppress(OSError):  # it died: its answers end, and there that is noticed
            worker.orders.send(task.items)

    def _listen(self) -> None:
        """Wait until some process answers or dies."""
        heard = wait([worker.answers for worker in self.workers])
        for worker in [one for one in self.workers if one.answers in heard]:
            try:
                answer = worker.answers.recv()
            except (EOFError, OSError):
                self._bury(worker)
            else:
                self._take(worker, answer)

    def _take(self, worker: _Worker[T], answer: object) -> None:
        if isinstance(answer, _Ready):
            worker.ready, self.stillborn = True, 0
            return
        if isinstance(answer, _Raised):
            raise answer.error
        task = worker.tasks.popleft()
        self._file(task, answer)  # type: ignore[arg-type]  # it is what `work` gave

    def _file(self, task: _Task[T], result: R) -> None:
        self.done[task.number][task.place or 0] = result
        self.missing[task.number] -= 1

    def _bury(self, worker: _Worker[T]) -> None:
        """What a dead process had waiting is given out again; what it worked on is tried item by item."""
        self.workers.remove(worker)
        self._close(worker)
        if worker.ready and worker.tasks:
            self._retry(worker.tasks.popleft())
        elif not worker.ready:
            self.stillborn += 1
            if self.stillborn == STILLBORN:
                code = worker.process.exitcode
                raise UsageError(f"No process could be started (the last one ended with {code}): take one job (-j 1).")
        self.again.extend(worker.tasks)

    def _retry(self, task: _Task[T]) -> None:
        if task.place is not None:
            self._file(task, self.lost(task.items[0]))
            return
        count = len(task.items)
        self.done[task.number], self.missing[task.number] = [None] * count, count
        self.again.extend(_Task(task.number, [item], place) for place, item in enumerate(task.items))

    def _hired(self) -> _Worker[T]:
        context = get_context("spawn")
        theirs_in, orders = context.Pipe(duplex=False)
        answers, theirs_out = context.Pipe(duplex=False)
        process = context.Process(target=_serve, args=(theirs_in, theirs_out, self.work), daemon=True)
        with _deaf():
            process.start()
        # Theirs alone from now on: else nobody would notice that they died.
        theirs_in.close()
        theirs_out.close()
        worker: _Worker[T] = _Worker(process, orders, answers)
        self.workers.append(worker)
        return worker

    def _close(self, worker: _Worker[T]) -> None:
        worker.orders.close()
        worker.answers.close()
        worker.process.join()


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """Processes started here never hear Ctrl-C, not even while they load: the mask is handed down."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# ------------------------------------------------------------------------------------- in the other process


@frozen
class _Ready:
    """The first answer: the process has loaded its work."""


@frozen
class _Raised:
    """An answer: the work raised."""

    error: BaseException


def _serve(orders: Connection, answers: Connection, work: bytes) -> None:
    """Answer each order until they end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # for systems without masks
    does = pickle.loads(work)
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(orders, waiting), daemon=True).start()
    with contextlib.suppress(BrokenPipeError):  # nobody listens any more
        answers.send(_Ready())
        while True:
            answers.send_bytes(_answer(does, waiting.get()))


def _receive(orders: Connection, waiting: queue.SimpleQueue[bytes]) -> None:
    """Take every order at once, so that who gives them never waits; when they end, end the process, busy or not."""
    try:
        while True:
            waiting.put(orders.recv_bytes())
    except (EOFError, OSError):
        os._exit(0)


def _answer(work: Callable[[Sequence[Any]], object], order: bytes) -> bytes:
    try:
        return pickle.dumps(work(pickle.loads(order)), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001  -- it is raised again where the results are wanted
        return pickle.dumps(_Raised(_portable(error)))


def _portable(error: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001  -- some exceptions cannot be sent, for reasons of their own
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
