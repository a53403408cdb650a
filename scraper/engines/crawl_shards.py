"""A list of outlets cut into shards that can be crawled side by side: no host is in two of them.

A shard has a state, an output, a failures file and an archive of its own: `news.jsonl` becomes `news.0-of-4.jsonl`. Which
shard an outlet belongs to hangs on its domains alone, so that a later run finds what this one knew.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from scraper.crawl.crawler import CrawlOptions
from scraper.crawl.outlets_file import Outlet
from scraper.errors import SettingError
from scraper.fetchers.addresses import host_of
from scraper.normalizers.urls import domain


def cut_outlets(outlets: Iterable[Outlet], shards: int) -> list[tuple[Outlet, ...]]:
    """The outlets of each shard, by CRC-32 of the registrable domain; outlets that share a domain stay together."""
    groups: list[tuple[set[str], list[Outlet]]] = []
    for outlet in outlets:
        domains, members = domains_of(outlet), [outlet]
        apart = []
        for group in groups:
            if group[0] & domains:
                domains, members = domains | group[0], group[1] + members
            else:
                apart.append(group)
        groups = [*apart, (domains, members)]
    cut: list[list[Outlet]] = [[] for _ in range(shards)]
    for domains, members in groups:
        cut[zlib.crc32(min(domains).encode()) % shards] += members
    return [tuple(members) for members in cut]


def domains_of(outlet: Outlet) -> set[str]:
    """The registrable domains of an outlet's addresses; for an IP address, that with its port."""
    urls = [outlet.home, *(outlet.feeds or ()), *(outlet.sitemaps or ()), *(outlet.sections or ())]
    found = set()
    for url in filter(None, urls):
        name = domain(url)
        found.add(host_of(url) if name is None or not re.search("[a-z]", name) else name)
    return found or {outlet.name}


def shard_path(path: Path, number: int, shards: int) -> Path:
    """The file of one shard.

    >>> shard_path(Path("out/news.jsonl"), 1, 4).as_posix(), shard_path(Path("raw"), 0, 2).as_posix()
    ('out/news.1-of-4.jsonl', 'raw.0-of-2')
    """
    return path.with_name(f"{path.stem}.{number}-of-{shards}{path.suffix}")


def shard_options(options: CrawlOptions, number: int, shards: int) -> CrawlOptions:
    """The options of one shard; absolute paths, for it may run in another folder."""
    archive = options.archive and shard_path(options.archive.absolute(), number, shards)
    return replace(
        options,
        state=shard_path(options.state.absolute(), number, shards),
        output=shard_path(options.output.absolute(), number, shards),
        archive=archive,
    )


def check_shards(state: Path, shards: int) -> None:
    """No crawl into this state was cut otherwise. Raises `SettingError`: outlets would be taken for new ones."""
    pattern = re.compile(re.escape(state.stem) + r"\.\d+-of-(\d+)" + re.escape(state.suffix))
    for path in sorted(state.absolute().parent.glob("*")):
        found = pattern.fullmatch(path.name)
        if found and int(found[1]) != shards:
            raise SettingError(f"was crawled in {found[1]} shards; --shards {found[1]} goes on with it", source=str(state))
    if state.exists():
        raise SettingError("is the state of a crawl on one machine; --engine local goes on with it", source=str(state))
