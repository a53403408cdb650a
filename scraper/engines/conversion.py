"""A conversion: inputs to an output file and its failures, resumable at any moment with the same final bytes."""

from __future__ import annotations

import hashlib
import itertools
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field

import msgspec

from scraper import __version__
from scraper.engines.local import run
from scraper.engines.outcome import Outcome, name_of
from scraper.fetchers.files import STDIN, Input, count_inputs, find_inputs
from scraper.pipeline import Settings
from scraper.sinks.journal import Checkpoint, Journal
from scraper.sinks.jsonl import FileSink, NoSink, Sink, StreamSink, failures_path, part_size, write_errors

CHECKPOINT_EVERY_S = 2.0
STDOUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """What to convert, where to, and how."""

    paths: tuple[str, ...]
    output: str  # a path; "-" is standard output
    settings: Settings = field(default_factory=Settings)
    workers: int = 1
    timeout_s: float | None = None  # time budget of a page
    limit: int | None = None  # take only the first inputs
    resume: bool = True  # go on from an interrupted run where there is one

    @property
    def is_stream(self) -> bool:
        """The output is no regular file: no `.part`, no journal, no failures file."""
        return self.output == STDOUT or (os.path.exists(self.output) and not stat.S_ISREG(os.stat(self.output).st_mode))

    def inputs(self) -> Iterator[Input]:
        """The inputs, in order."""
        return itertools.islice(find_inputs(self.paths, max_bytes=self.settings.max_bytes), self.limit)

    def count_inputs(self) -> int | None:
        """How many inputs there are, None where only reading them can tell. Walks all folders."""
        total = count_inputs(self.paths)
        return total if total is None or self.limit is None else min(total, self.limit)

    def fingerprint(self) -> str:
        """Changes with all that shapes a record, so that a run never goes on from one of another kind."""
        return hashlib.sha256(f"{__version__} {msgspec.json.encode(self.settings).decode()}".encode()).hexdigest()


@dataclass(slots=True)
class Counts:
    """The books of a run: inputs = records + failures, at every moment."""

    inputs: int = 0
    failures: int = 0
    resumed: int = 0  # inputs that an interrupted run had done before

    @property
    def records(self) -> int:
        return self.inputs - self.failures

    def __str__(self) -> str:
        resumed = f" ({self.resumed} inputs from an interrupted run)" if self.resumed else ""
        return f"{self.inputs} inputs: {self.records} records, {self.failures} failures{resumed}"


def run_conversion(job: Conversion, watch: Callable[[Outcome, Counts], None]) -> Counts:
    """Do `job`; `watch` sees every outcome. Raises `SettingError` before the first input, `WriteError` after it."""
    if job.is_stream:
        return _run_to_stream(job, watch)
    journal = Journal(job.output)
    run = _Run(job, watch, journal)
    inputs, keep = run.go_on_from(journal.read()) if job.resume else (job.inputs(), (0, 0))
    with ExitStack() as stack:
        sinks = []
        for path, size in zip(_output_paths(job), keep, strict=True):
            sinks.append(FileSink(path, keep=size))
            stack.callback(sinks[-1].close)
        if not run.counts.resumed:
            journal.remove()
        run.pump(inputs, sinks)
        for sink in reversed(sinks):  # the records last: where they are, all is
            sink.finish()
        journal.remove()
    return run.counts


def _run_to_stream(job: Conversion, watch: Callable[[Outcome, Counts], None]) -> Counts:
    with ExitStack() as stack:
        stack.enter_context(write_errors(job.output))
        stream = sys.stdout.buffer if job.output == STDOUT else stack.enter_context(open(job.output, "wb"))
        run = _Run(job, watch, None)
        sinks: list[Sink] = [StreamSink(stream, job.output), NoSink()]
        run.pump(job.inputs(), sinks)
        sinks[0].finish()
    return run.counts


def _output_paths(job: Conversion) -> tuple[str, str]:
    return job.output, failures_path(job.output)


class _Run:
    """A conversion under way: its books, and the journal that keeps them."""

    def __init__(self, job: Conversion, watch: Callable[[Outcome, Counts], None], journal: Journal | None) -> None:
        self._job = job
        self._watch = watch
        self._journal = journal
        self._names = hashlib.sha256()
        self._fingerprint = job.fingerprint()
        self.counts = Counts()

    def go_on_from(self, start: Checkpoint | None) -> tuple[Iterator[Input], tuple[int, ...]]:
        """The inputs still to do, and the bytes to keep of each output file.

        All inputs and no bytes where `start` is of other settings or other inputs, or its output is gone.
        """
        job = self._job
        if start and start.fingerprint == self._fingerprint and STDIN not in job.paths and _is_there(job, start):
            inputs = job.inputs()
            for item in itertools.islice(inputs, start.inputs):
                self._add_name(name_of(item))
            if self._names.hexdigest() == start.names:
                self.counts = Counts(start.inputs, start.failures, start.inputs)
                return inputs, start.sizes
            self._names = hashlib.sha256()
        return job.inputs(), (0, 0)

    def pump(self, inputs: Iterator[Input], sinks: Sequence[Sink]) -> None:
        """Every outcome to its sink, a checkpoint now and then."""
        job, counts = self._job, self.counts
        records, failures = sinks
        due = time.monotonic() + CHECKPOINT_EVERY_S
        outcomes = run(inputs, workers=job.workers, settings=job.settings, timeout_s=job.timeout_s)
        with closing(outcomes):
            for outcome in outcomes:
                (failures if outcome.failure else records).write(outcome.json)
                counts.inputs += 1
                counts.failures += outcome.failure is not None
                self._add_name(outcome.source)
                self._watch(outcome, counts)
                if self._journal and time.monotonic() >= due:
                    self._journal.write(self._checkpoint(sinks))
                    due = time.monotonic() + CHECKPOINT_EVERY_S

    def _checkpoint(self, sinks: Sequence[Sink]) -> Checkpoint:
        return Checkpoint(
            fingerprint=self._fingerprint,
            names=self._names.hexdigest(),
            inputs=self.counts.inputs,
            failures=self.counts.failures,
            sizes=tuple(sink.sync() for sink in sinks),
        )

    def _add_name(self, name: str) -> None:
        self._names.update(name.encode() + b"\0")


def _is_there(job: Conversion, start: Checkpoint) -> bool:
    """The unfinished files hold all that `start` counts."""
    return all(part_size(path) >= size for path, size in zip(_output_paths(job), start.sizes, strict=True))
