"""A conversion: inputs to an output and its failures, resumable at any moment with the same final bytes.

    inputs ─engine─▶ outcomes ─▶ OUT.part, OUT.failures.jsonl.part ─▶ OUT in its format, OUT.manifest.json
                                 a journal says how far they are good

Whatever the format, records are gathered as plain lines first: those can be gone on with after any interruption. The last
step is a function of the gathered lines alone.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import stat
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from scraper import __version__
from scraper.dataset.fields import ALL_FIELDS, Fields
from scraper.dataset.selection import EVERYTHING, Selection
from scraper.engines.books import Counts
from scraper.engines.gathering import Gathering, read_first
from scraper.engines.local import run
from scraper.engines.outcome import Outcome, name_of
from scraper.engines.workers import NO_LIMITS, Limits
from scraper.errors import SettingError
from scraper.fetchers.files import STDIN, Input, count_inputs, find_inputs
from scraper.pipeline import Settings
from scraper.sinks.journal import Checkpoint, Journal
from scraper.sinks.jsonl import FileSink, NoSink, Sink, StreamSink, failures_path, part_path, part_size
from scraper.sinks.layout import BUILDING_SUFFIX, PartFile, Target, check_place, lay_out, put_in_place
from scraper.sinks.manifest import write_manifest
from scraper.sinks.whole_files import write_errors, write_whole

CHECKPOINT_EVERY_S = 2.0
STDOUT = "-"

__all__ = ["Conversion", "Counts", "run_conversion"]

Watch = Callable[[Outcome, Counts], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """What to convert, where to, and how."""

    paths: tuple[str, ...]
    output: str  # a path, whose ending tells the format; "-" is standard output
    settings: Settings = field(default_factory=Settings)
    selection: Selection = EVERYTHING
    fields: Fields = ALL_FIELDS
    rotate_bytes: int | None = None  # cut the output into files of this size
    partition_by: tuple[str, ...] = ()  # … into folders by day, outlet
    summary: str | None = None  # where the summary goes
    engine: Literal["local", "ray"] = "local"
    ray_address: str | None = None  # of a running cluster; None: one on this machine, for this run
    workers: int = 1
    limits: Limits = NO_LIMITS
    limit: int | None = None  # take only the first inputs
    resume: bool = True  # go on from an interrupted run where there is one

    @property
    def is_stream(self) -> bool:
        """The output is neither file nor folder: no `.part`, no journal, no failures file, no manifest."""
        if self.output == STDOUT:
            return True
        return os.path.exists(self.output) and stat.S_IFMT(os.stat(self.output).st_mode) not in (stat.S_IFREG, stat.S_IFDIR)

    @property
    def target(self) -> Target:
        """The output. Raises `SettingError`."""
        return Target(path=self.output, fields=self.fields, rotate_bytes=self.rotate_bytes, partition_by=self.partition_by)

    def inputs(self) -> Iterator[Input]:
        """The inputs, in order."""
        return itertools.islice(find_inputs(self.paths, max_bytes=self.settings.max_bytes), self.limit)

    def count_inputs(self) -> int | None:
        """How many inputs there are, None where only reading them can tell. Walks all folders."""
        total = count_inputs(self.paths)
        return total if total is None or self.limit is None else min(total, self.limit)

    def run_engine(self, inputs: Iterator[Input]) -> Generator[Outcome, None, None]:
        """An outcome for each of `inputs`, in their order."""
        if self.engine == "ray":
            from scraper.engines.cluster import run_on_cluster

            return run_on_cluster(
                inputs,
                address=self.ray_address,
                workers=self.workers,
                settings=self.settings,
                selection=self.selection,
                limits=self.limits,
            )
        return run(inputs, workers=self.workers, settings=self.settings, selection=self.selection, limits=self.limits)

    def fingerprint(self) -> str:
        """Changes with all that shapes a gathered record, so that a run never goes on from one of another kind."""
        shaping = msgspec.json.encode((__version__, self.settings, self.selection))
        return hashlib.sha256(shaping).hexdigest()


def run_conversion(job: Conversion, watch: Watch) -> Counts:
    """Do `job`; `watch` sees every outcome. Raises `SettingError` before the first input, `WriteError` after it."""
    gathering = Gathering(job.selection, is_tallied=job.summary is not None)
    if job.is_stream:
        _run_to_stream(job, gathering, watch)
    else:
        _run_to_files(job, gathering, watch)
    return gathering.counts


def _run_to_files(job: Conversion, gathering: Gathering, watch: Watch) -> None:
    target = job.target
    check_place(target)
    journal = Journal(job.output)
    run = _Run(job, gathering, watch, journal)
    inputs, keep = run.go_on_from(journal.read()) if job.resume else (job.inputs(), (0, 0))
    with ExitStack() as stack:
        sinks = []
        for path, size in zip(_gathered_paths(job), keep, strict=True):
            sinks.append(FileSink(path, keep=size))
            stack.callback(sinks[-1].close)
        if not gathering.counts.resumed:
            journal.remove()
        run.pump(inputs, sinks)
        run.save(sinks)
        built, parts = _build(target, gathering.counts)
        sinks[1].finish()
        _write_beside(job, gathering, built, parts)
        put_in_place(built, job.output)  # the records last: where they are, all is
        if built != part_path(job.output):
            os.remove(part_path(job.output))
        journal.remove()


def _build(target: Target, counts: Counts) -> tuple[str, list[PartFile]]:
    """What will be the output, still under another name."""
    gathered = part_path(target.path)
    if target.is_as_gathered:
        return gathered, [PartFile(os.path.basename(target.path), counts.records, part_size(target.path))]
    return target.path + BUILDING_SUFFIX, lay_out(gathered, target)


def _write_beside(job: Conversion, gathering: Gathering, built: str, parts: Sequence[PartFile]) -> None:
    """The manifest and, where it is asked for, the summary."""
    shape = {"only": job.fields.only, "drop": job.fields.drop, "rotate_size": job.rotate_bytes, "partition_by": job.partition_by}
    write_manifest(
        job.output,
        built,
        parts,
        inputs=list(job.paths),
        counts=gathering.counts.to_dict(),
        settings=msgspec.to_builtins({"page": job.settings, "selection": job.selection, "output": shape, "limit": job.limit}),
    )
    _write_summary(job, gathering)


def _write_summary(job: Conversion, gathering: Gathering) -> None:
    if job.summary and gathering.tally:
        write_whole(job.summary, gathering.tally.summary(dict(gathering.counts.filtered)).to_json())


def _run_to_stream(job: Conversion, gathering: Gathering, watch: Watch) -> None:
    if job.target.is_folder:
        raise SettingError("a stream has no files; --rotate-size and --partition-by want a path", source=job.output)
    with ExitStack() as stack:
        stack.enter_context(write_errors(job.output))
        stream = sys.stdout.buffer if job.output == STDOUT else stack.enter_context(open(job.output, "wb"))
        sink = StreamSink(stream, job.output, job.fields)
        _Run(job, gathering, watch, None).pump(job.inputs(), [sink, NoSink()])
        sink.finish()
    _write_summary(job, gathering)


def _gathered_paths(job: Conversion) -> tuple[str, str]:
    """The outputs whose `.part` files take the lines."""
    return job.output, failures_path(job.output)


class _Run:
    """A conversion under way, and the journal that keeps its books."""

    def __init__(self, job: Conversion, gathering: Gathering, watch: Watch, journal: Journal | None) -> None:
        self._job = job
        self._gathering = gathering
        self._watch = watch
        self._journal = journal
        self._names = hashlib.sha256()
        self._fingerprint = job.fingerprint()

    def go_on_from(self, start: Checkpoint | None) -> tuple[Iterator[Input], tuple[int, ...]]:
        """The inputs still to do, and the bytes to keep of each gathered file.

        All inputs and no bytes where `start` is of other settings or other inputs, or its output is gone.
        """
        job = self._job
        if start and start.fingerprint == self._fingerprint and STDIN not in job.paths and _is_there(job, start):
            inputs = job.inputs()
            for item in itertools.islice(inputs, start.inputs):
                self._add_name(name_of(item))
            if self._names.hexdigest() == start.names:
                self._recall(start)
                return inputs, start.sizes
            self._names = hashlib.sha256()
        return job.inputs(), (0, 0)

    def _recall(self, start: Checkpoint) -> None:
        self._gathering.counts = Counts(
            start.inputs, start.failures, Counter(start.filtered), start.duplicates, resumed=start.inputs
        )
        paths = map(part_path, _gathered_paths(self._job))
        self._gathering.recall(*map(read_first, paths, start.sizes))

    def pump(self, inputs: Iterator[Input], sinks: Sequence[Sink]) -> None:
        """Every outcome to its sink, a checkpoint now and then."""
        records, failures = sinks
        due = time.monotonic() + CHECKPOINT_EVERY_S
        with closing(self._job.run_engine(inputs)) as outcomes:
            for outcome in outcomes:
                self._gathering.take(outcome, records, failures)
                self._add_name(outcome.source)
                self._watch(outcome, self._gathering.counts)
                if time.monotonic() >= due:
                    self.save(sinks)
                    due = time.monotonic() + CHECKPOINT_EVERY_S

    def save(self, sinks: Sequence[Sink]) -> None:
        """A checkpoint of all that was taken so far."""
        if self._journal is None:
            return
        counts = self._gathering.counts
        self._journal.write(
            Checkpoint(
                fingerprint=self._fingerprint,
                names=self._names.hexdigest(),
                inputs=counts.inputs,
                failures=counts.failures,
                filtered=dict(counts.filtered),
                duplicates=counts.duplicates,
                sizes=tuple(sink.sync() for sink in sinks),
            )
        )

    def _add_name(self, name: str) -> None:
        self._names.update(name.encode() + b"\0")


def _is_there(job: Conversion, start: Checkpoint) -> bool:
    """The unfinished files hold all that `start` counts."""
    return all(part_size(path) >= size for path, size in zip(_gathered_paths(job), start.sizes, strict=True))
