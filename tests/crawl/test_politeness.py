"""Politeness, proven from the server's log: one exchange at a time to a host, delays kept, robots.txt never crossed."""

from __future__ import annotations

import itertools

import pytest

from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, crawl, entry
from tests.outlet_server.server import OutletServer

DELAY_S = 0.08
CLOCK_S = 0.002  # what two clocks of one machine may differ by


def gaps(server: OutletServer) -> list[float]:
    """Seconds from the end of each exchange with a host to the start of the next."""
    found = []
    for host in {e.host for e in server.log}:
        entries = sorted((e for e in server.log if e.host == host), key=lambda e: e.start)
        found += [b.start - a.end for a, b in itertools.pairwise(entries)]
    return found


def test_one_exchange_at_a_time_and_never_before_the_delay(serve: Serve, folder: Folder) -> None:
    server = serve(4, articles=6, faults={2: "503-once", 4: "404"}, delay_s=0.01)
    crawl(folder, [entry(site, delay_s=DELAY_S) for site in server.sites])
    assert len(folder.lines()) == 4 * 5
    assert set(server.most_in_flight.values()) == {1}
    assert min(gaps(server)) >= DELAY_S - CLOCK_S


def test_hosts_are_asked_side_by_side(serve: Serve, folder: Folder) -> None:
    server = serve(5, articles=5, delay_s=0.02)
    crawl(folder, [entry(site, delay_s=DELAY_S) for site in server.sites])
    first: dict[str, float] = {}
    last: dict[str, float] = {}
    for e in server.log:
        first.setdefault(e.host, e.start)
        last[e.host] = e.end
    assert len(first) == 5
    assert max(first.values()) < min(last.values())  # all were under way before any was done


def test_the_delay_outlives_the_process(serve: Serve, folder: Folder) -> None:
    server = serve(articles=3)
    entries = [entry(server.sites[0], delay_s=0.4, sitemaps=[])]
    for _ in range(2):
        crawl(folder, entries, limit=1)
    assert min(gaps(server)) >= 0.4 - CLOCK_S


def test_crawl_delay_of_robots_txt_counts(serve: Serve, folder: Folder) -> None:
    server = serve(articles=3, robots="User-agent: *\nCrawl-delay: 0.2\n")
    crawl(folder, [entry(server.sites[0])])
    # The delay is known from the second exchange on: the first is for robots.txt itself.
    assert sorted(gaps(server))[1] >= 0.2 - CLOCK_S


def test_robots_txt_is_asked_first_once_and_never_crossed(serve: Serve, folder: Folder) -> None:
    server = serve(articles=12, forbidden=frozenset({3, 7}))
    site = server.sites[0]
    for _ in range(2):
        crawl(folder, [entry(site)])
    assert server.paths()[0] == "/robots.txt"
    assert server.paths().count("/robots.txt") == 1
    assert not [path for path in server.paths() if path.startswith("/private/")]
    assert folder.failures() == {site.url(3): "robots", site.url(7): "robots"}


@pytest.mark.parametrize(("status", "is_open"), [(404, True), (403, True), (503, False), (429, False)])
def test_robots_txt_that_cannot_be_had(serve: Serve, folder: Folder, status: int, is_open: bool) -> None:
    server = serve(articles=2, robots_status=status)
    crawl(folder, [entry(server.sites[0])], fetch={"longest_wait_s": 0.4})
    assert len(folder.lines()) == (2 if is_open else 0)
    if not is_open:
        assert set(server.paths()) == {"/robots.txt"}
        assert set(folder.failures().values()) == {"robots"}


def test_redirects_into_forbidden_places_are_not_followed(serve: Serve, folder: Folder) -> None:
    server = serve(articles=2)
    site = server.sites[0]
    site.moved = {site.path(1): "/private/secret"}
    crawl(folder, [entry(site)])
    assert "/private/secret" not in server.paths()
    assert folder.failures() == {site.url(1): "robots"}


@pytest.mark.parametrize("fault", ["429-once", "503-retry-after"])
def test_retry_after_holds_the_whole_host(serve: Serve, folder: Folder, fault: str) -> None:
    server = serve(articles=6, faults={6: fault})
    site = server.sites[0]
    crawl(folder, [entry(site)])
    refused = next(e for e in server.log if e.status in (429, 503))
    following = min(e.start for e in server.log if e.start > refused.end)
    assert following - refused.end >= 1.0 - CLOCK_S
    assert len(folder.lines()) == 6


def test_a_host_that_asks_for_too_long_is_left_for_another_run(serve: Serve, folder: Folder) -> None:
    server = serve(2, articles=5)
    tired, other = server.sites
    tired.retry_after = "3600"
    tired.faults = {5: "busy"}
    total = crawl(folder, [entry(tired), entry(other)])
    assert folder.failures() == {tired.url(5): "blocked"}
    assert total["new"] == 5
    server.forget()
    crawl(folder, [entry(tired), entry(other)])
    assert not [e for e in server.log if e.host in tired.base]
