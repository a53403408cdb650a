"""A crawl on a Ray cluster: an actor a shard of outlets, restarted elsewhere where its worker or node dies.

What an actor has done stands in its state and output before it counts, so a restarted one goes on from there: a page is
fetched twice at most where the answer was in hand when the worker died, and is written once. State and output must lie on
storage that all nodes see.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scraper import __version__
from scraper.crawl.crawler import Crawler, CrawlOptions
from scraper.crawl.outlets_file import Outlet
from scraper.crawl.output import failures_path
from scraper.engines.cluster import connect
from scraper.engines.crawl_shards import check_shards, cut_outlets, shard_options
from scraper.errors import EngineError, SettingError

MAX_RESTARTS = 10
LOCK_WAIT_S = 60.0  # for the process before this one to be gone from the state


@dataclass(frozen=True, slots=True)
class Crawled:
    """What a run has written in all shards, and how many articles it found unchanged."""

    records: int
    failures: int
    unchanged: int


def crawl_on_cluster(outlets: Sequence[Outlet], options: CrawlOptions, *, address: str | None, shards: int) -> Crawled:
    """Crawl `outlets` once, in `shards` actors side by side. Raises `SettingError`, `EngineError`."""
    check_shards(options.state, shards)
    jobs = [
        (members, shard_options(options, number, shards))
        for number, members in enumerate(cut_outlets(outlets, shards))
        if members
    ]
    outputs = [job.output for _, job in jobs]
    before = _count_lines(outputs)
    with connect(address, len(jobs)) as ray:
        # A shard waits most of its time for hosts: it asks for no core of its own, but for nodes that have room.
        actor = ray.remote(max_restarts=MAX_RESTARTS, max_task_retries=MAX_RESTARTS, num_cpus=0, scheduling_strategy="SPREAD")(
            _Shard
        )
        running = [actor.remote() for _ in jobs]
        results = [shard.crawl.remote(members, job, __version__) for shard, (members, job) in zip(running, jobs, strict=True)]
        counts = sum((_receive(ray, result, job) for result, (_, job) in zip(results, jobs, strict=True)), Counter[str]())
    records, failures = (after - earlier for after, earlier in zip(_count_lines(outputs), before, strict=True))
    return Crawled(records, failures, counts["unchanged"])


class _Shard:
    """The actor."""

    def crawl(self, outlets: Sequence[Outlet], options: CrawlOptions, version: str) -> Counter[str]:
        """Crawl until nothing is due; what was done since the last restart."""
        if version != __version__:
            raise EngineError(f"scraper {__version__} on this node, {version} where the crawl was started")
        give_up_at = time.monotonic() + LOCK_WAIT_S
        while True:
            try:
                return asyncio.run(_crawl(outlets, options))
            except SettingError as error:
                if "in use by another process" not in error.reason or time.monotonic() > give_up_at:
                    raise
            time.sleep(0.5)


async def _crawl(outlets: Sequence[Outlet], options: CrawlOptions) -> Counter[str]:
    async with Crawler(outlets, options) as crawler:
        return await crawler.run()


def _receive(ray: Any, result: Any, job: CrawlOptions) -> Counter[str]:
    from ray.exceptions import RayError

    try:
        counts: Counter[str] = ray.get(result)
    except RayError as error:
        reason = str(error).strip().splitlines()[-1]
        raise EngineError(f"a shard ended ({reason}); the same command goes on", source=str(job.output)) from error
    return counts


def _count_lines(outputs: Sequence[Path]) -> tuple[int, int]:
    """Lines of the outputs, and of the failures beside them."""
    return sum(map(_lines, outputs)), sum(_lines(failures_path(output)) for output in outputs)


def _lines(path: Path) -> int:
    if not path.exists():
        return 0
    with open(path, "rb") as file:
        return sum(1 for _ in file)
