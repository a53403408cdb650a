"""The Ray engine: the work of a conversion on the machines of a Ray cluster, by Ray core tasks over batches.

    this process                                     any node
    read page ─▶ batch ─task─▶ a crew of one process, as the local engine has it ─▶ outcomes ─▶ in order

Pages are read here and travel with their batch, so that the nodes need no common file system. A task whose worker or node
dies is run again elsewhere. What a page does to its process is the crew's business: it ends the crew's process, not Ray's,
and becomes a failure with the same words as on one machine.
"""

from __future__ import annotations

import contextlib
import logging
import os
import pickle
import socket
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

from scraper import __version__
from scraper.dataset.selection import Selection
from scraper.engines.outcome import Outcome, fail, name_of
from scraper.engines.workers import BATCHES_AHEAD, MAX_BATCH, MAX_BATCH_BYTES, Crew, Limits
from scraper.errors import EngineError, PageError, SettingError, WorkerDiedError
from scraper.fetchers.files import Input, read_page
from scraper.page import Page
from scraper.pipeline import Settings

MAX_RETRIES = 5  # of a batch whose worker or node died
CONNECT_TIMEOUT_S = 10.0
_SLOTS_EVERY = 20  # batches, after which nodes that came or went are counted again


def run_on_cluster(
    inputs: Iterable[Input],
    *,
    address: str | None,
    workers: int,
    settings: Settings,
    selection: Selection,
    limits: Limits,
) -> Generator[Outcome, None, None]:
    """An outcome for each of `inputs`, in their order. Raises `SettingError` without the extra, `EngineError` without a cluster.

    `address` is that of a running cluster, as `host:6379`; None starts one of `workers` processes on this machine.
    """
    with connect(address, workers) as ray:
        job = pickle.dumps((__version__, settings, selection, limits))
        task = ray.remote(max_retries=MAX_RETRIES)(_work_batch)
        under_way: deque[tuple[list[Input], Any]] = deque()
        slots = 0
        for count, batch in enumerate(_cut(inputs, settings.max_bytes)):
            if count % _SLOTS_EVERY == 0:
                slots = max(1, int(ray.cluster_resources().get("CPU", 1)))
            under_way.append((batch, task.remote(batch, job)))
            while len(under_way) >= BATCHES_AHEAD * slots or (under_way and _is_ready(ray, under_way[0][1])):
                yield from _receive(ray, task, job, *under_way.popleft())
        while under_way:
            yield from _receive(ray, task, job, *under_way.popleft())


@contextlib.contextmanager
def connect(address: str | None, workers: int) -> Iterator[Any]:
    """The library `ray`, joined to the cluster at `address`, or to one of this machine that ends with the block."""
    if find_spec("ray") is None:
        raise SettingError('the Ray engine needs the extra ray: pip install "scraper[ray]"')
    if address:
        _check_address(address)
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would report home
    import ray

    # "local" and never the default, which takes whatever cluster an earlier program left a note of.
    place = {"address": address} if address else {"address": "local", "num_cpus": workers, "include_dashboard": False}
    try:
        ray.init(**place, logging_level=logging.ERROR, log_to_driver=False)
    except (ConnectionError, RuntimeError, ValueError, TimeoutError) as error:
        raise EngineError(f"no Ray cluster answers: {error}", source=address) from error
    try:
        yield ray
    finally:
        ray.shutdown()


def _check_address(address: str) -> None:
    """Something listens there: Ray itself would wait for a quarter of an hour, without a word."""
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit():
        raise SettingError(f"{address!r} is no address of a Ray cluster; write it like 10.0.0.1:6379")
    try:
        socket.create_connection((host.strip("[]"), int(port)), CONNECT_TIMEOUT_S).close()
    except (OSError, OverflowError) as error:
        raise EngineError(f"no Ray cluster answers: {error}", source=address) from error


def _cut(inputs: Iterable[Input], max_bytes: int) -> Iterator[list[Input]]:
    """Batches of pages that have been read; they grow from one, so that few inputs are shared out too."""
    batch: list[Input] = []
    size, limit = 0, 1
    for item in inputs:
        page = _read(item, max_bytes)
        batch.append(page)
        size += len(page.body) if isinstance(page, Page) else 0
        if len(batch) >= limit or size >= MAX_BATCH_BYTES:
            yield batch
            batch, size, limit = [], 0, min(2 * limit, MAX_BATCH)
    if batch:
        yield batch


def _read(item: Input, max_bytes: int) -> Page | PageError:
    if isinstance(item, Page | PageError):
        return item
    try:
        return read_page(item, max_bytes=max_bytes)
    except PageError as error:
        return error


def _is_ready(ray: Any, result: Any) -> bool:
    return bool(ray.wait([result], timeout=0)[0])


def _receive(ray: Any, task: Any, job: bytes, batch: list[Input], result: Any) -> Iterator[Outcome]:
    """The outcomes of `batch`; where it ended its worker each time, its inputs are tried one by one."""
    from ray.exceptions import NodeDiedError, ObjectLostError, OutOfMemoryError, RayTaskError, WorkerCrashedError

    try:
        yield from ray.get(result)
    except RayTaskError as error:
        raise EngineError(f"a node cannot do the work: {str(error).strip().splitlines()[-1]}") from error
    except (WorkerCrashedError, NodeDiedError, OutOfMemoryError, ObjectLostError) as error:
        if len(batch) > 1:
            for item in batch:
                yield from _receive(ray, task, job, [item], task.remote([item], job))
        else:
            reason = f"the nodes at work on it died: {type(error).__name__}"
            yield fail(batch[0], WorkerDiedError(reason, source=name_of(batch[0])))


def _work_batch(batch: list[Input], job: bytes) -> list[Outcome]:
    """What a node does: the outcomes of `batch`."""
    return list(_crew(job).run(batch))


@lru_cache(maxsize=1)
def _crew(job: bytes) -> Crew:
    """The process beside this worker, kept from batch to batch."""
    version, settings, selection, limits = pickle.loads(job)
    if version != __version__:
        raise EngineError(f"scraper {__version__} on this node, {version} where the run was started")
    return Crew(1, settings, selection, limits)
