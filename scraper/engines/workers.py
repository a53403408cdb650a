"""Worker processes that a page can kill without harm to the others.

A worker takes a batch of inputs and sends an outcome for each as soon as it has it, so when it dies the input in hand
is known: that one becomes a failure, a new worker goes on with the rest. A page's time budget is an alarm in the
worker, left to its default action: it ends the process even inside native code, and needs no clock here. Its memory
budget is watched from outside, on Linux: a limit that the system sets (RLIMIT_AS) would count address space, and would
let a library that does not check its allocations fail in the middle of a page, quietly or loudly.

The standard library's process pool breaks as a whole when one process dies, which is why it is not used.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait

from scraper.dataset.selection import EVERYTHING, Selection
from scraper.engines.outcome import Outcome, fail, name_of, work
from scraper.errors import EngineError, PageError, PageMemoryError, PageTimeoutError, WorkerDiedError
from scraper.fetchers.files import Input
from scraper.page import Page
from scraper.pipeline import Settings

MAX_BATCH = 32  # inputs
MAX_BATCH_BYTES = 8_000_000  # of pages that are sent as they stand
BATCHES_AHEAD = 3  # batches a worker that are at work or wait for their turn in the output
MAX_STARTS = 3  # of a worker that never takes up its batch
LOOK_EVERY_S = 0.05  # at the memory of the workers

_BEGUN = None  # a worker's first word on each batch
_PR_SET_PDEATHSIG = 1  # from <sys/prctl.h>


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a page may take."""

    timeout_s: float | None = None
    memory_bytes: int | None = None  # resident memory of the process at work on it


NO_LIMITS = Limits()


def run_workers(
    inputs: Iterable[Input],
    *,
    workers: int,
    settings: Settings,
    selection: Selection = EVERYTHING,
    limits: Limits = NO_LIMITS,
) -> Generator[Outcome, None, None]:
    """An outcome for each of `inputs`, in their order, worked out by `workers` processes.

    Holds a bounded number of inputs and outcomes, however many there are. Raises `EngineError` where no worker starts.
    """
    crew = Crew(workers, settings, selection, limits)
    try:
        yield from crew.run(inputs)
    finally:
        crew.close()


class Crew:
    """Worker processes that wait for inputs until they are sent home."""

    def __init__(self, workers: int, settings: Settings, selection: Selection, limits: Limits) -> None:
        self._workers = [_Worker(settings, selection, limits) for _ in range(workers)]
        self._look_every_s = LOOK_EVERY_S if limits.memory_bytes else None

    def run(self, inputs: Iterable[Input]) -> Generator[Outcome, None, None]:
        """See `run_workers`. One run at a time, to its end."""
        batches = _Ahead(_cut(inputs))
        under_way: deque[_Batch] = deque()
        while True:
            _hand_out(batches, self._workers, under_way)
            if not under_way:
                return
            busy = {worker.connection: worker for worker in self._workers if worker.batch is not None}
            batches.fetch()
            for connection in wait(list(busy), self._look_every_s):
                busy[connection].receive()  # type: ignore[index]  # `wait` gives back what it was given
            if self._look_every_s:
                for worker in busy.values():
                    worker.check_memory()
            yield from _in_order(under_way)

    def close(self) -> None:
        """End the processes."""
        for worker in self._workers:
            worker.stop()


class _Batch:
    """Inputs that go to a worker together, and what came of them so far."""

    def __init__(self, items: list[Input]) -> None:
        self.items = items
        self.count = 0  # outcomes received
        self.fresh: list[Outcome] = []  # … and not given on yet

    @property
    def is_done(self) -> bool:
        return self.count == len(self.items)

    def add(self, outcome: Outcome) -> None:
        self.fresh.append(outcome)
        self.count += 1

    def take(self) -> list[Outcome]:
        fresh, self.fresh = self.fresh, []
        return fresh


def _cut(inputs: Iterable[Input]) -> Iterator[_Batch]:
    """Batches that grow from one input, so that few inputs are shared out too."""
    items: list[Input] = []
    size, limit = 0, 1
    for item in inputs:
        items.append(item)
        size += len(item.body) if isinstance(item, Page) else 0
        if len(items) >= limit or size >= MAX_BATCH_BYTES:
            yield _Batch(items)
            items, size, limit = [], 0, min(2 * limit, MAX_BATCH)
    if items:
        yield _Batch(items)


class _Ahead:
    """Batches, one of them read while the workers are busy: what comes out of an archive costs this process time."""

    def __init__(self, batches: Iterator[_Batch]) -> None:
        self._batches = batches
        self._next: _Batch | None = None

    def __iter__(self) -> Iterator[_Batch]:
        return self

    def __next__(self) -> _Batch:
        batch, self._next = self._next, None
        return batch or next(self._batches)

    def fetch(self) -> None:
        """Have a batch in hand, where there is one left."""
        self._next = self._next or next(self._batches, None)


def _hand_out(batches: Iterator[_Batch], crew: list[_Worker], under_way: deque[_Batch]) -> None:
    for worker in crew:
        if worker.batch is None and len(under_way) < BATCHES_AHEAD * len(crew):
            batch = next(batches, None)
            if batch is None:
                return
            under_way.append(batch)
            worker.give(batch)


def _in_order(under_way: deque[_Batch]) -> Iterator[Outcome]:
    while under_way:
        yield from under_way[0].take()
        if not under_way[0].is_done:
            return
        under_way.popleft()


class _Worker:
    """A process, the pipe to it, and the batch it is at."""

    def __init__(self, settings: Settings, selection: Selection, limits: Limits) -> None:
        self._settings = settings
        self._selection = selection
        self._limits = limits
        self.batch: _Batch | None = None
        self._has_begun = False
        self._starts = 0
        self._is_too_large = False
        self._suspect: tuple[_Batch, int] | None = None  # whose process was too large, maybe with what came before
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context(_start_method())
        self.connection, theirs = context.Pipe()
        # mypy knows no `Process` on the base class of contexts.
        self._process = context.Process(  # type: ignore[attr-defined]
            target=_serve,
            args=(theirs, self._settings, self._selection, self._limits),
            name="scraper-worker",
            daemon=True,
        )
        self._is_too_large = False
        self._process.start()
        theirs.close()

    def give(self, batch: _Batch) -> None:
        """Send what is left of `batch` to the process."""
        self.batch, self._has_begun = batch, False
        with contextlib.suppress(OSError):  # it died idle; `receive` will see that
            self.connection.send(batch.items[batch.count :])

    def receive(self) -> None:
        """Take in one message of the process, or its death."""
        assert self.batch is not None
        try:
            message = self.connection.recv()
        except (EOFError, OSError):
            self._recover(self.batch)
            return
        if message is _BEGUN:
            self._has_begun, self._starts = True, 0
            return
        self.batch.add(message)
        if self.batch.is_done:
            self.batch = None

    def check_memory(self) -> None:
        """End the process if it holds more than it may; `receive` will see that."""
        most = self._limits.memory_bytes
        if most and self.batch is not None and not self._is_too_large and _resident_bytes(self._process.pid) > most:
            self._is_too_large = True
            self._process.kill()

    def _recover(self, batch: _Batch) -> None:
        """Blame the input in hand, where there is one, and go on with the rest in a new process."""
        self._process.join()
        self.connection.close()
        in_hand = (batch, batch.count)
        if self._is_too_large and self._suspect != in_hand:  # a new process tells whether it was this input
            self._suspect = in_hand
        elif self._has_begun:
            item = batch.items[batch.count]
            batch.add(fail(item, self._death(item)))
        elif self._starts >= MAX_STARTS:
            raise EngineError(f"worker processes end at once, exit code {self._process.exitcode}")
        self._starts += 1
        self._start()
        if batch.is_done:
            self.batch = None
        else:
            self.give(batch)

    def _death(self, item: Input) -> PageError:
        exit_code, limits, name = self._process.exitcode or 0, self._limits, name_of(item)
        if self._is_too_large:
            most = (limits.memory_bytes or 0) / 1e6
            return PageMemoryError(f"took more than {most:,.0f} MB of memory; --page-memory raises that", source=name)
        if exit_code == -signal.SIGALRM:
            return PageTimeoutError(f"took longer than {limits.timeout_s:g} s; --page-timeout raises that", source=name)
        cause = f"by signal {-exit_code}" if exit_code < 0 else f"with exit code {exit_code}"
        return WorkerDiedError(f"the process at work on it was ended {cause}", source=name)

    def stop(self) -> None:
        self._process.kill()
        self._process.join()
        self.connection.close()


def _resident_bytes(pid: int | None) -> int:
    """Resident memory of a process; 0 where the system does not tell, or the process is gone."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def _serve(connection: Connection, settings: Settings, selection: Selection, limits: Limits) -> None:
    """The life of a worker: batches in, an outcome for each input out, until the other end closes."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the workers share out the cores among them already
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the main process decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    _die_with_parent()
    try:
        while True:
            items = connection.recv()
            connection.send(_BEGUN)
            for item in items:
                signal.setitimer(signal.ITIMER_REAL, limits.timeout_s or 0)
                outcome = work(item, settings, selection)
                signal.setitimer(signal.ITIMER_REAL, 0)
                connection.send(outcome)
    except (EOFError, OSError):  # the main process is gone
        return


def _die_with_parent() -> None:
    """Ask the kernel to end this process with the one that started it. The pipe alone does not tell: workers that were
    forked later hold copies of its other end, and a worker that is at a page does not read."""
    if sys.platform != "linux":
        return
    import ctypes
    import fcntl

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    parent = multiprocessing.parent_process()
    if parent is not None:
        # Where a fork server stands between, it lives as long as this process does. But the other end of this pipe is
        # closed by the death of the true parent, and that is a signal here, which by default ends the process.
        fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(parent.sentinel, fcntl.F_GETFL)
        fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, flags | os.O_ASYNC)


def _start_method() -> str:
    """Forking is quick and asks nothing of the caller's main module, but is safe only while there is one thread."""
    if sys.platform != "linux":
        return "spawn"
    return "fork" if len(os.listdir("/proc/self/task")) == 1 else "forkserver"
