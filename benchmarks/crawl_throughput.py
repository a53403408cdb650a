"""Pages a second of a crawl without delays, against what bare httpx and the bare extraction cost allow, in one run.

    python -m benchmarks.crawl_throughput --hosts 50 --articles 100 --rounds 3

"Allowed" is the number of pages over the sum of the seconds that bare httpx takes for them at the same concurrency and
the seconds that extraction takes in one process. The rounds interleave the three, so that a busy machine is busy for
all of them; the server runs in a process of its own beside them. The crawl's time holds its start and its sources.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import httpx

from benchmarks.crawl_servers import Crawl, Sites, serve
from scraper.fetchers.sitemaps import parse_sitemap
from scraper.page import Page
from scraper.pipeline import process

FLOOR = 0.7


def main() -> int:
    """Run the rounds; 1 where the median ratio is below the floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for flag, default in (("--hosts", 50), ("--articles", 100), ("--rounds", 3)):
        parser.add_argument(flag, type=int, default=default)
    flags = parser.parse_args()
    with serve(flags.hosts, flags.articles) as sites, tempfile.TemporaryDirectory() as folder:
        ratios = [run_round(sites, Path(folder) / str(number)) for number in range(flags.rounds)]
    print(f"median ratio {median(ratios):.2f} (floor {FLOOR})")
    return 0 if median(ratios) >= FLOOR else 1


def run_round(sites: Sites, folder: Path) -> float:
    """One round: the crawl's pages a second over those allowed."""
    urls = [article_urls(base) for _, base in sites]
    start = time.perf_counter()
    bodies = asyncio.run(fetch_bare(urls))
    fetch_s = time.perf_counter() - start
    flat = [url for host in urls for url in host]
    pages = [Page(body=body, url=url) for body, url in zip(bodies, flat, strict=True)]
    process(pages[0])
    start = time.perf_counter()
    for page in pages:
        process(page)
    extract_s = time.perf_counter() - start
    crawl_s, cpu_s = time_crawl(Crawl.of(sites, folder), len(flat))
    allowed = len(flat) / (fetch_s + extract_s)
    print(
        f"{len(flat)} pages: httpx {len(flat) / fetch_s:.0f}/s, extraction {len(flat) / extract_s:.0f}/s, "
        f"allowed {allowed:.0f}/s, crawl {len(flat) / crawl_s:.0f}/s ({1000 * cpu_s / len(flat):.1f} ms CPU a page), "
        f"ratio {len(flat) / crawl_s / allowed:.2f}",
        flush=True,
    )
    return len(flat) / crawl_s / allowed


def article_urls(base: str) -> list[str]:
    """Addresses of an outlet's articles."""
    sitemap = parse_sitemap(httpx.get(f"{base}/sitemap-all.xml.gz", trust_env=False).content, base)
    return [page.url for page in sitemap.pages if page.url.endswith(".html")]


async def fetch_bare(urls: Sequence[Sequence[str]]) -> list[bytes]:
    """All pages by one client: a host's one after the other, the hosts side by side."""
    limits = httpx.Limits(max_connections=len(urls), max_keepalive_connections=len(urls))
    async with httpx.AsyncClient(limits=limits, trust_env=False) as client:

        async def one_host(host: Sequence[str]) -> list[bytes]:
            return [(await client.get(url)).content for url in host]

        return [body for bodies in await asyncio.gather(*map(one_host, urls)) for body in bodies]


def time_crawl(crawl: Crawl, count: int) -> tuple[float, float]:
    """Seconds, and seconds of CPU, that the command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    assert crawl.start().wait() == 0
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert len(crawl.output.read_bytes().splitlines()) == count
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
