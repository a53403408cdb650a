"""Crawls of the test outlet, in this process or in one of their own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from scraper.crawl.crawler import Crawler, CrawlOptions
from scraper.crawl.outlets_file import parse_outlets
from scraper.crawl.output import failures_path
from scraper.fetchers.exchange import FetchSettings
from tests.outlet_server.site import Site

ROOT = Path(__file__).parents[2]


def entry(site: Site, **keys: Any) -> dict[str, Any]:
    """A site as an `[[outlet]]` table: by its feed and sitemap, without a delay, unless `keys` say otherwise."""
    given: dict[str, Any] = {
        "name": site.name,
        "home": site.base + "/",
        "feeds": [site.base + "/feed.xml"],
        "sitemaps": [site.base + "/sitemap.xml"],
        "sections": [],
        "delay_s": 0,
    }
    return {key: value for key, value in (given | keys).items() if value is not None}


@dataclass(slots=True)
class Folder:
    """A place for a crawl's files, and what is in them."""

    path: Path

    @property
    def output(self) -> Path:
        return self.path / "out.jsonl"

    @property
    def state(self) -> Path:
        return self.path / "state.db"

    def lines(self) -> list[bytes]:
        """Lines of the output; fails on half a line."""
        data = self.output.read_bytes()
        assert data == b"" or data.endswith(b"\n")
        return data.splitlines()

    def records(self) -> list[dict[str, Any]]:
        return [orjson.loads(line) for line in self.lines()]

    def urls(self) -> Counter[str]:
        return Counter(record["url"] for record in self.records())

    def failures(self) -> dict[str, str]:
        """Outcome by URL."""
        lines = failures_path(self.output).read_bytes().splitlines()
        return {failure["source"]: failure["outcome"] for failure in map(orjson.loads, lines)}

    def write_outlets(self, entries: Iterable[Mapping[str, Any]]) -> Path:
        """An outlets file."""
        tables = ["[[outlet]]\n" + "".join(f"{k} = {orjson.dumps(v).decode()}\n" for k, v in e.items()) for e in entries]
        path = self.path / "outlets.toml"
        path.write_text("\n".join(tables))
        return path

    def command(self, name: str, *flags: str) -> list[str]:
        """A command line that crawls or watches `outlets.toml` into this folder."""
        files = [str(self.path / "outlets.toml"), "-o", str(self.output), "--state", str(self.state)]
        return [sys.executable, "-m", "scraper", name, *files, "--allow-private", *flags]

    def start(self, name: str, *flags: str) -> subprocess.Popen[bytes]:
        """Start that command."""
        return subprocess.Popen(self.command(name, *flags), cwd=ROOT, stderr=subprocess.PIPE)

    def options(self, *, fetch: Mapping[str, Any] | None = None, **options: Any) -> CrawlOptions:
        """Options of a crawl in this process, with work in threads."""
        settings = {"allow_private": True, "read_timeout_s": 0.5, "total_timeout_s": 1.0, "longest_wait_s": 5.0} | dict(
            fetch or {}
        )
        return CrawlOptions(state=self.state, output=self.output, fetch=FetchSettings(**settings), **({"workers": 0} | options))


def crawl(
    folder: Folder,
    entries: Iterable[Mapping[str, Any]],
    *,
    during: Callable[[Crawler], Any] | None = None,
    **options: Any,
) -> Counter[str]:
    """Crawl in this process; what was done. `during` is called when the crawl begins."""
    outlets = parse_outlets({"outlet": [dict(e) for e in entries]})

    async def run() -> Counter[str]:
        async with Crawler(outlets, folder.options(**options)) as crawler:
            if during is not None:
                during(crawler)
            return await crawler.run()

    return asyncio.run(run())


def clock_ahead(seconds: float) -> Callable[[], float]:
    """A clock that is ahead of time."""
    return lambda: time.time() + seconds
