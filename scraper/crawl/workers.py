"""A pool of worker processes that outlives what happens in it: a worker that dies or hangs costs the page in its hand.

With no workers the work is done in threads of this process: slower, unguarded, quick to start.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from scraper.errors import ExtractError

T = TypeVar("T")
R = TypeVar("R")


class Workers:
    """Runs a function of one picklable value in a worker process, within `budget_s`."""

    def __init__(self, count: int, *, budget_s: float = 60.0) -> None:
        self._count = count
        self._budget_s = budget_s
        self._pool = self._make(count)
        self._alone = asyncio.Lock()

    async def run(self, work: Callable[[T], R], task: T) -> R:
        """The result of `work(task)`. Raises what it raises; `ExtractError` where its worker died or took too long."""
        pool = self._pool
        try:
            return await self._run_in(pool, work, task)
        except (BrokenProcessPool, TimeoutError):
            self._replace(pool)
        # Whichever page broke the pool, all that were in it get another chance, one by one.
        async with self._alone:
            single = self._make(min(self._count, 1))
            try:
                return await self._run_in(single, work, task)
            except BrokenProcessPool as error:
                raise ExtractError("the worker process died over this page") from error
            except TimeoutError as error:
                raise ExtractError(f"not done within {self._budget_s:g} s") from error
            finally:
                _end(single)

    async def _run_in(self, pool: Executor, work: Callable[[T], R], task: T) -> R:
        future = asyncio.get_running_loop().run_in_executor(pool, work, task)
        return await asyncio.wait_for(future, self._budget_s)

    def _replace(self, broken: Executor) -> None:
        if self._pool is broken:
            self._pool = self._make(self._count)
            _end(broken)

    def _make(self, count: int) -> Executor:
        if count == 0:
            return ThreadPoolExecutor(2, thread_name_prefix="scraper-work")
        # Spawned, not forked: a fork would inherit the locks' descriptors and hold them when its parent is killed.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(count, mp_context=context, initializer=_begin_worker, initargs=(os.getpid(),))

    def close(self) -> None:
        """End the workers."""
        _end(self._pool)


def _end(pool: Executor) -> None:
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.kill()  # they hold nothing that a kill could harm
    for process in processes:
        process.join()


def _begin_worker(parent: int) -> None:
    """Leave signals, which terminals and service managers send to all alike, to the parent; end when it has ended."""
    for number in (signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])):
        signal.signal(number, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(0)
