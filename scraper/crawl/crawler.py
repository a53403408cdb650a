"""The crawler: picks URLs, has them visited side by side, and commits what came of them.

    frontier ─pick─▶ fetch ─▶ work (processes) ─▶ commit (one thread) ─▶ frontier
    one a host       paced     CPU                 output and state

Fetches wait neither for work nor for commits, except that only so many pages are in hand at a time: memory stays flat.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from scraper.crawl.committer import Committer
from scraper.crawl.frontier import Frontier
from scraper.crawl.ledger import Committed, Ledger
from scraper.crawl.outlets_file import Outlet
from scraper.crawl.schedule import rhythm_interval_s
from scraper.crawl.state import OutletState, State
from scraper.crawl.visitor import Visitor
from scraper.crawl.visits import Kind, Row, Visit
from scraper.crawl.workers import Workers
from scraper.fetchers.exchange import FetchSettings
from scraper.fetchers.http import Fetcher
from scraper.fetchers.throttle import Throttle
from scraper.logs import FACTS
from scraper.pipeline import Settings

logger = logging.getLogger(__name__)

RUN_RESUMED_FOR_S = 6 * 3600.0  # a run that was broken off is taken up again within this time
IN_HAND = 40  # pages in hand beside those being fetched
LOOK_EVERY_S = 1.0  # at least, for rounds that fall due


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlOptions:
    """What a user may set for a crawl."""

    state: Path
    output: Path
    archive: Path | None = None
    fetch: FetchSettings = field(default_factory=FetchSettings)
    extract: Settings = field(default_factory=Settings)
    workers: int = 1  # processes
    limit: int | None = None  # articles fetched in this run
    is_endless: bool = False  # watch: go on with what falls due
    recalls_all: bool = False  # every known article is due
    clock: Callable[[], float] = time.time  # Unix time


@dataclass(slots=True)
class Tally:
    """What a run has done for an outlet."""

    counts: Counter[str] = field(default_factory=Counter)  # found, new, changed, unchanged, failed
    next_round: float | None = None


class Crawler:
    """One run over outlets: `async with Crawler(…) as crawler: await crawler.run()`.

    Entering raises `SettingError` where state, output or archive cannot be used. A signal handler may call `stop`.
    """

    def __init__(self, outlets: Iterable[Outlet], options: CrawlOptions) -> None:
        self.options = options
        self.tallies: dict[str, Tally] = {}
        self._given = tuple(outlets)
        self._is_reread = False
        self._is_stopped = False
        self._is_complete = False
        self._wake = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._fetching = 0
        self._articles = 0
        self._fetched: Counter[int] = Counter()  # articles of this round, by outlet
        self._rounds: dict[int, float] = {}  # when each outlet's next round begins
        self._ids: dict[str, int] = {}
        self._outlets: dict[int, Outlet] = {}

    async def __aenter__(self) -> Crawler:
        options, clock = self.options, self.options.clock
        ledger = Ledger(options.state, options.output, archive=options.archive, now=clock())
        self._state = State(options.state)
        self._committer = Committer(ledger, self._state, self._take_in)
        self._throttle = Throttle(options.fetch.delay_s, longest_wait_s=options.fetch.longest_wait_s)
        self._fetcher = Fetcher(options.fetch, throttle=self._throttle, store=self._committer)
        self._workers = Workers(options.workers)
        self._frontier = Frontier(self._state, self._throttle, clock, options.fetch.longest_wait_s, options.is_endless)
        self._visitor = Visitor(
            self._fetcher,
            self._workers,
            self._state,
            clock,
            options.extract,
            options.archive is not None,
            self._outlets,
        )
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._workers.close()
        await self._fetcher.aclose()
        ledger = self._committer.ledger
        if exc_info[0] is None:
            await self._committer.call(ledger.finish, is_complete=self._is_complete)
        else:
            await self._committer.call(ledger.close)
        await self._committer.close()
        self._state.close()

    def stop(self) -> None:
        """Take up nothing more; `run` returns when the pages in hand are committed."""
        self._is_stopped = True
        self._wake.set()

    def replace_outlets(self, outlets: Iterable[Outlet]) -> None:
        """Go on with another list of outlets."""
        self._given = tuple(outlets)
        self._is_reread = True
        self._wake.set()

    @property
    def rested_hosts(self) -> frozenset[str]:
        """Hosts that this run waited for no longer."""
        return frozenset(self._frontier.rested)

    async def run(self) -> Counter[str]:
        """Crawl until nothing is due (or, as a watch, until stopped); what was done in all."""
        await self._begin()
        while not self._is_stopped:
            if self._is_reread:
                await self._take_new_outlets()
            if self.options.is_endless:
                await self._start_due_rounds()
            self._wake.clear()
            self._fill()
            if not self._tasks and not self.options.is_endless and self._frontier.wait_s() is None:
                self._is_complete = True
                break
            await self._sleep()
        while self._tasks:
            await asyncio.wait(self._tasks)
            self._check_tasks()
        if self._is_complete:
            await self._give_up_retries()
        return sum((tally.counts for tally in self.tallies.values()), Counter())

    async def _give_up_retries(self) -> None:
        """What was to be tried again on hosts that are waited for no longer has failed in this run."""
        for host in self._frontier.rested:
            for row, outcome in self._state.retries(host):
                await self._committer.commit(self._visitor.given_up(row, outcome))

    # Rounds

    async def _begin(self) -> None:
        now = self.options.clock()
        began = self._state.run_started() or now
        was_broken_off = began < now
        if self.options.recalls_all:
            await self._committer.call(self._committer.ledger.recall_articles, now)
        await self._take_outlets()
        self._hold_hosts(now, was_broken_off=was_broken_off)
        known = {outlet.id: outlet for outlet in self._state.outlets()}
        for outlet_id in self._outlets:
            is_resumed = was_broken_off and began > now - RUN_RESUMED_FOR_S and (known[outlet_id].round_at or 0.0) >= began
            await self._begin_outlet(known[outlet_id], now, is_resumed=is_resumed)
        self._frontier.add(self._state.places())

    async def _begin_outlet(self, known: OutletState, now: float, *, is_resumed: bool) -> None:
        """A crawl makes a round unless the broken-off run had begun one; a watch when the plan says so."""
        following = known.next_round
        if following is not None and (following > now if self.options.is_endless else is_resumed):
            self._rounds[known.id] = self.tallies[known.name].next_round = following
        else:
            await self._start_round(known.id, now)

    async def _take_outlets(self) -> None:
        """Make the given outlets the ones that are crawled."""
        call, ledger = self._committer.call, self._committer.ledger
        self._ids = {outlet.name: await call(ledger.outlet_id, outlet.name) for outlet in self._given}
        self._outlets.clear()
        self._outlets.update({self._ids[o.name]: o for o in self._given if o.enabled})
        self._frontier.delays = {outlet_id: outlet.delay_s for outlet_id, outlet in self._outlets.items()}
        for outlet in self._outlets.values():
            self.tallies.setdefault(outlet.name, Tally())

    async def _take_new_outlets(self) -> None:
        self._is_reread = False
        await self._take_outlets()
        self._rounds = {outlet_id: at for outlet_id, at in self._rounds.items() if outlet_id in self._outlets}
        for outlet_id in self._outlets:
            if outlet_id not in self._rounds:
                await self._start_round(outlet_id, self.options.clock())
        self._frontier.add(self._state.places())

    async def _start_round(self, outlet_id: int, now: float) -> None:
        outlet = self._outlets[outlet_id]
        call, ledger = self._committer.call, self._committer.ledger
        places = await call(ledger.start_round, outlet, now)
        rhythm_s = self._state.outlet(outlet_id).rhythm_s
        following = (
            outlet.schedule.next_after(now, outlet.rules.timezone) if outlet.schedule else now + rhythm_interval_s(rhythm_s)
        )
        await call(ledger.set_next_round, outlet_id, following)
        self._rounds[outlet_id] = self.tallies[outlet.name].next_round = following
        self._fetched[outlet_id] = 0
        self._frontier.full.discard(outlet_id)
        self._frontier.add(places)

    async def _start_due_rounds(self) -> None:
        now = self.options.clock()
        for outlet_id, at in list(self._rounds.items()):
            if at <= now:
                await self._start_round(outlet_id, now)

    def _hold_hosts(self, now: float, *, was_broken_off: bool) -> None:
        """Keep what hosts asked of the process before this one: their rest, and the delay after its last request."""
        last = now if was_broken_off else self._state.last_visit()
        for host, outlet_id in self._state.places():
            if last is not None and outlet_id in self._outlets:
                delay_s = self._outlets[outlet_id].delay_s
                self._throttle.set_delay(host, delay_s, start_after_s=min(delay_s, last + delay_s - now))
        for host, ready_at in self._state.rested_hosts().items():
            if ready_at > now:
                self._throttle.rest(host, ready_at - now)

    # The loop

    def _has_room(self) -> bool:
        most = self.options.fetch.concurrency
        return self._fetching < most and len(self._tasks) < most + IN_HAND

    def _fill(self) -> None:
        """Start as many visits as may run."""
        self._check_tasks()
        while self._has_room() and not self._is_stopped:
            if self.options.limit is not None and self._articles >= self.options.limit:
                self._is_complete = True
                self.stop()
                return
            row = self._frontier.pick()
            if row is None:
                return
            if row.kind == Kind.ARTICLE:
                self._count_article(row.outlet)
            self._fetching += 1
            self._tasks.add(asyncio.create_task(self._visit(row)))

    def _count_article(self, outlet_id: int) -> None:
        self._articles += 1
        self._fetched[outlet_id] += 1
        most = self._outlets[outlet_id].max_pages
        if most is not None and self._fetched[outlet_id] >= most:
            self._frontier.full.add(outlet_id)

    async def _visit(self, row: Row) -> None:
        try:
            visit = await self._visitor.visit(row, lambda: self._free(row))
            self._log(visit)
            await self._committer.commit(visit)
            self._frontier.settle(row)
        finally:
            self._wake.set()

    def _free(self, row: Row) -> None:
        self._fetching -= 1
        self._frontier.free(row.host)
        self._wake.set()

    def _check_tasks(self) -> None:
        """Raise what ended a task: a full disk, a bug."""
        ended = {task for task in self._tasks if task.done()}
        self._tasks -= ended
        for task in ended:
            task.result()

    def _take_in(self, committed: Committed) -> None:
        """After a commit: new places to visit, and the counts."""
        names = {outlet_id: name for name, outlet_id in self._ids.items()}
        for outlet_id, counts in committed.counts.items():
            self.tallies.setdefault(names[outlet_id], Tally()).counts.update(counts)
        self._frontier.add(committed.places)

    async def _sleep(self) -> None:
        """Until something is worth doing."""
        waits = [LOOK_EVERY_S]
        wait_s = self._frontier.wait_s() if self._has_room() else None
        if wait_s is not None:
            waits.append(max(wait_s, 0.001))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), min(waits))

    def _log(self, visit: Visit) -> None:
        facts = {
            "url": visit.row.url,
            "kind": visit.row.kind.name.lower(),
            "outcome": visit.outcome,
            "status": visit.status,
        }
        if visit.is_retry:
            logger.debug("%s: %s, tried again", visit.row.url, visit.outcome, extra={FACTS: facts})
        elif visit.failure is not None:
            logger.warning("%s: %s", visit.row.url, visit.outcome, extra={FACTS: facts})
        else:
            logger.debug("%s: %s", visit.row.url, visit.outcome, extra={FACTS: facts})
