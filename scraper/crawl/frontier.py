"""Which URL is next: hosts in the order in which they may be asked, and for each host its sources before its articles.

A host is here once, with the moment at which it is worth asking again; while a fetch of it is under way it is not here.
An outlet's articles wait until its sources of the round are read, so that all that is said of them is known at the
first visit, whichever source says it.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from scraper.crawl.state import State
from scraper.crawl.visits import Kind, Lane, Place, Row
from scraper.fetchers.throttle import Throttle


@dataclass(slots=True)
class Frontier:
    """The hosts of a run. `clock` gives Unix time; `longest_wait_s` is how long a run waits for a host."""

    state: State
    throttle: Throttle
    clock: Callable[[], float]
    longest_wait_s: float
    is_endless: bool  # a watch waits for whatever falls due; a crawl only for what is due and what is tried again
    delays: Mapping[int, float] = field(default_factory=dict)  # by outlet; only these are visited
    full: set[int] = field(default_factory=set)  # outlets that have had their articles for this round
    in_hand: dict[str, set[int]] = field(default_factory=dict)  # by host: URLs not yet committed
    rested: set[str] = field(default_factory=set)  # hosts that this run waits for no longer
    _outlets: dict[str, set[int]] = field(default_factory=dict)  # by host
    _hosts: dict[int, set[str]] = field(default_factory=dict)  # by outlet
    _busy: set[str] = field(default_factory=set)
    _ready: list[tuple[float, str]] = field(default_factory=list)
    _queued: dict[str, float] = field(default_factory=dict)

    def add(self, places: Iterable[Place]) -> None:
        """Hosts that have something to visit."""
        for host, outlet in places:
            if outlet not in self.delays:
                continue
            known = self._outlets.setdefault(host, set())
            if outlet not in known:
                known.add(outlet)
                self._hosts.setdefault(outlet, set()).add(host)
                self.throttle.set_delay(host, max(self.delays[o] for o in known if o in self.delays))
            self._queue(host, self.clock())

    def pick(self) -> Row | None:
        """The next URL of a host that may be asked now; None where there is none now. The host is then busy."""
        now = self.clock()
        while self._ready and self._ready[0][0] <= now:
            at, host = heapq.heappop(self._ready)
            if self._queued.get(host) != at:
                continue  # it was queued for an earlier moment since
            del self._queued[host]
            if host in self._busy:
                continue
            if self.throttle.wait_s(host) > 0:
                self._wait_for(host)
                continue
            row = self._next_row(host, now)
            if row is not None:
                self._busy.add(host)
                self.in_hand.setdefault(host, set()).add(row.id)
                return row
            self._wait_for_due(host, now)
        return None

    def wait_s(self) -> float | None:
        """Seconds until the next host is worth asking; None where there is none."""
        return max(0.0, self._ready[0][0] - self.clock()) if self._ready else None

    def free(self, host: str) -> None:
        """A fetch of the host is over."""
        self._busy.discard(host)
        self._wait_for(host)

    def settle(self, row: Row) -> None:
        """The visit of a URL is committed; what waited for it is worth asking for again."""
        ids = self.in_hand.get(row.host)
        if ids is not None:
            ids.discard(row.id)
            if not ids:
                del self.in_hand[row.host]
        if row.host not in self._busy:
            self._wait_for(row.host)
        if row.kind != Kind.ARTICLE:
            self._look_again((row.outlet,))

    def _look_again(self, outlets: Iterable[int]) -> None:
        """The outlets' articles may wait for one source less: all their hosts are worth asking."""
        self.add((host, outlet) for outlet in outlets for host in tuple(self._hosts.get(outlet, ())))

    def _queue(self, host: str, at: float) -> None:
        if host in self._busy or host in self.rested or self._queued.get(host, float("inf")) <= at:
            return
        self._queued[host] = at
        heapq.heappush(self._ready, (at, host))

    def _wait_for(self, host: str) -> None:
        """Queue a host for when it may be asked again, or leave it for another run."""
        wait_s = self.throttle.wait_s(host)
        if wait_s > self.longest_wait_s and not self.is_endless:
            self.rested.add(host)
            self._look_again(tuple(self._outlets.get(host, ())))
        else:
            self._queue(host, self.clock() + wait_s)

    def _wait_for_due(self, host: str, now: float) -> None:
        """Queue a host that has nothing to visit now for when it has."""
        if self.is_endless:
            outlets = [o for o in self._outlets[host] if o in self.delays]
            due = [at for o in outlets if (at := self.state.due_after(host, o, now)) is not None]
            soonest = min(due, default=None)
        else:
            soonest = self.state.first_retry(host)
            if soonest is not None and soonest > now + self.longest_wait_s:
                soonest = None
        # What is due already waits for a commit or for its outlet's sources, which queue the host when they come.
        if soonest is not None and soonest > now:
            self._queue(host, soonest)

    def _next_row(self, host: str, now: float) -> Row | None:
        skip = self.in_hand.get(host, ())
        outlets = [o for o in self._outlets[host] if o in self.delays]
        for outlet in outlets:
            row = self.state.pick(host, outlet, Lane.SOURCE, now, skip=skip)
            if row is not None:
                return row
        open_outlets = [o for o in outlets if o not in self.full and not self._has_sources_to_read(o, now)]
        for lane in (Lane.FRESH, Lane.AGAIN, Lane.OLD):
            for outlet in open_outlets:
                row = self.state.pick(host, outlet, lane, now, skip=skip)
                if row is not None:
                    return row
        return None

    def _has_sources_to_read(self, outlet: int, now: float) -> bool:
        hosts = self.state.pending_sources(outlet, now + self.longest_wait_s)
        return any(host not in self.rested and self.throttle.wait_s(host) <= self.longest_wait_s for host in hosts)
