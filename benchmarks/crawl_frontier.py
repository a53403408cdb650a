"""The frontier at size: the time to pick the next URL, and to commit a visit, with up to 1,000,000 URLs in the state.

python -m benchmarks.crawl_frontier
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from scraper.crawl.ledger import Ledger
from scraper.crawl.outlets_file import Outlet
from scraper.crawl.state import State
from scraper.crawl.visits import Found, Kind, Lane, Row, Visit
from scraper.outlets import OutletRules

RULES = OutletRules(name="all", hosts=())
SIZES = (10_000, 100_000, 1_000_000)
HOSTS = 200
PICKS = 2_000
MOST_MS = 1.0


def main() -> int:
    """Run it; 1 where a pick takes too long, or longer the more URLs there are."""
    typical = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            path = Path(name) / "state.db"
            fill(path, size)
            picks_ms, commit_ms = measure(path)
        slow = quantiles(picks_ms, n=100)[98]
        typical.append(median(picks_ms))
        print(f"{size:>9,} URLs: pick median {median(picks_ms):.3f} ms, 99th percentile {slow:.3f} ms", end="; ")
        print(f"commit {commit_ms:.2f} ms a visit", flush=True)
        if slow > MOST_MS:
            return 1
    is_flat = typical[-1] < 3 * typical[0]
    print(f"flat: {is_flat}")
    return 0 if is_flat else 1


def fill(path: Path, size: int) -> None:
    """A state with so many URLs over `HOSTS` hosts, by the way that sitemaps take."""
    ledger = Ledger(path, None, now=0.0)
    ledger.start_round(Outlet(name="all", rules=RULES, feeds=("http://host-0.example/feed",)), 0.0)
    source = Row(id=1, url="http://host-0.example/feed", host="host-0.example", outlet=1, kind=Kind.FEED)
    lanes = (Lane.FRESH, Lane.OLD)
    for start in range(0, size, 50_000):
        found = tuple(
            Found(url=f"http://host-{n % HOSTS}.example/news/2026/{n}-a-story-of-some-length", lane=lanes[n // HOSTS % 2])
            for n in range(start, min(size, start + 50_000))
        )
        ledger.commit([Visit(row=source, at=1.0 + start, outcome="ok", next_visit=None, found=found)])
    ledger.finish(is_complete=True)


def measure(path: Path) -> tuple[list[float], float]:
    """Milliseconds of each pick, and of a commit a visit, while picked URLs are visited and put back for later."""
    state, ledger = State(path), Ledger(path, None, now=0.0)
    rng = random.Random(1)
    picks, commits = [], []
    now = 1e9
    for _ in range(PICKS // 100):
        rows: list[Row] = []
        for _ in range(100):
            host = f"host-{rng.randrange(HOSTS)}.example"
            skip = {row.id for row in rows if row.host == host}
            start = time.perf_counter()
            row = state.pick(host, 1, Lane.FRESH, now, skip=skip)
            picks.append(1000 * (time.perf_counter() - start))
            assert row is not None
            rows.append(row)
        visits = [Visit(row=row, at=now, outcome="ok", next_visit=now + 3600, signature={"title": "1"}) for row in rows]
        start = time.perf_counter()
        ledger.commit(visits)
        commits.append(1000 * (time.perf_counter() - start) / len(visits))
    state.close()
    ledger.finish(is_complete=True)
    return picks, median(commits)


if __name__ == "__main__":
    sys.exit(main())
