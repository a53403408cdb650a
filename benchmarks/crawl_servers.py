"""The test outlets in a process of their own, for the crawl's benchmarks, and crawls of them by the command."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

ROOT = Path(__file__).parents[1]

Sites = Sequence[tuple[str, str]]  # name and address


@contextmanager
def serve(count: int, articles: int, **keys: Any) -> Iterator[Sites]:
    """Serve `count` outlets of so many articles; `keys` are those of `tests.outlet_server.site.Site`."""
    order = orjson.dumps({"count": count, "articles": articles, "feed_size": 10, **keys}).decode()
    command = [sys.executable, "-m", "tests.outlet_server", order]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        try:
            yield [(name, base) for name, base in orjson.loads(server.stdout.readline())]
        finally:
            server.stdin.close()


_ENTRY = """[[outlet]]
name = "{name}"
feeds = ["{base}/feed.xml"]
sitemaps = ["{base}/sitemap-all.xml.gz"]
sections = []
delay_s = 0
"""


@dataclass(frozen=True, slots=True)
class Crawl:
    """A crawl of the test outlets into a folder."""

    folder: Path
    flags: tuple[str, ...] = ()

    @classmethod
    def of(cls, sites: Sites, folder: Path, *flags: str) -> Crawl:
        """Write the outlets file; nothing runs yet."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "outlets.toml").write_text("\n".join(_ENTRY.format(name=name, base=base) for name, base in sites))
        return cls(folder, flags)

    def start(self) -> subprocess.Popen[bytes]:
        """Start the command."""
        files = [str(self.folder / "outlets.toml"), "-o", str(self.output), "--state", str(self.folder / "state.db")]
        command = [sys.executable, "-m", "scraper", "crawl", *files, "--allow-private", *self.flags]
        return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)

    @property
    def output(self) -> Path:
        return self.folder / "out.jsonl"

    @property
    def failures(self) -> Path:
        return self.folder / "out.failures.jsonl"
