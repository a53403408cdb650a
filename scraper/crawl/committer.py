"""Commits gathered: visits from many tasks go to the ledger in batches, in a thread of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from scraper.crawl.ledger import Committed, Ledger
from scraper.crawl.state import State
from scraper.crawl.visits import Visit
from scraper.fetchers.robots import RobotsFile

PAGES = 200  # at most in one commit
GATHER_S = 0.02  # how long a commit waits for more

P = ParamSpec("P")
T = TypeVar("T")


class Committer:
    """The way to the ledger. Also the store of robots.txt files, which are kept with the next commit."""

    def __init__(self, ledger: Ledger, state: State, on_commit: Callable[[Committed], None]) -> None:
        self.ledger = ledger
        self._state = state
        self._on_commit = on_commit
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="scraper-commit")
        self._waiting: list[tuple[Visit, asyncio.Future[None]]] = []
        self._robots: list[RobotsFile] = []
        self._has_work = asyncio.Event()
        self._task = asyncio.create_task(self._run())

    async def commit(self, visit: Visit) -> None:
        """Return when the visit is on the disk. Raises what the ledger raises."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((visit, done))
        self._has_work.set()
        await done

    async def call(self, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """A method of the ledger, in the ledger's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, lambda: method(*args, **kwargs))

    def load_robots(self, origin: str) -> RobotsFile | None:
        """The robots.txt kept for `origin`."""
        return self._state.load_robots(origin)

    def keep_robots(self, file: RobotsFile) -> None:
        """Keep a robots.txt with the next commit."""
        self._robots.append(file)

    async def close(self) -> None:
        """End the thread; what still waits is not committed."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        self._thread.shutdown(wait=True)

    async def _run(self) -> None:
        while True:
            await self._has_work.wait()
            await asyncio.sleep(GATHER_S)
            batch, self._waiting = self._waiting[:PAGES], self._waiting[PAGES:]
            if not self._waiting:
                self._has_work.clear()
            await self._commit(batch)

    async def _commit(self, batch: list[tuple[Visit, asyncio.Future[None]]]) -> None:
        robots, self._robots = self._robots, []
        try:
            committed = await self.call(self.ledger.commit, [visit for visit, _ in batch], robots)
        except Exception as error:  # handed to those who wait for it, each of whom ends the run
            for _, done in batch:
                if not done.done():
                    done.set_exception(error)
            return
        self._on_commit(committed)
        for _, done in batch:
            if not done.done():
                done.set_result(None)
