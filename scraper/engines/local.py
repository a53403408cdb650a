"""The local engine: inputs to outcomes on the cores of this machine, in input order."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator

from scraper.dataset.selection import EVERYTHING, Selection
from scraper.engines.outcome import Outcome, work
from scraper.engines.workers import NO_LIMITS, Limits, run_workers
from scraper.fetchers.files import Input, find_inputs
from scraper.pipeline import Settings
from scraper.record import Article, Failure


def convert(
    paths: Iterable[str | os.PathLike[str]],
    *,
    workers: int = 1,
    settings: Settings | None = None,
    timeout_s: float | None = None,
) -> Iterator[Article | Failure]:
    """A record or a failure for each input under `paths`, in their order. `-` is standard input."""
    settings = settings or Settings()
    inputs = find_inputs(paths, max_bytes=settings.max_bytes)
    for outcome in run(inputs, workers=workers, settings=settings, limits=Limits(timeout_s=timeout_s)):
        yield outcome.value()


def run(
    inputs: Iterable[Input],
    *,
    workers: int,
    settings: Settings,
    selection: Selection = EVERYTHING,
    limits: Limits = NO_LIMITS,
) -> Generator[Outcome, None, None]:
    """An outcome for each of `inputs`, in their order, with flat memory.

    One worker without limits works in this process; a limit of a page needs a process that can be ended.
    """
    if workers == 1 and limits == NO_LIMITS:
        return (work(item, settings, selection) for item in inputs)
    return run_workers(inputs, workers=workers, settings=settings, selection=selection, limits=limits)


def count_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
