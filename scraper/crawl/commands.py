"""The commands `watch`, `discover` and `status`, to be registered by `scraper.cli`, and what `crawl` shares with `watch`."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scraper.errors import SettingError
from scraper.logs import FACTS, set_up_logs

if TYPE_CHECKING:
    from scraper.crawl.crawler import CrawlOptions

logger = logging.getLogger("scraper.crawl")

F = TypeVar("F", bound=Callable[..., Any])
_FILE = click.Path(dir_okay=False, path_type=Path)


def with_crawl_options(command: F) -> F:
    """The options that `crawl` and `watch` share."""
    for option in reversed(
        (
            click.argument("outlets", type=click.Path(exists=True, dir_okay=False, path_type=Path)),
            click.option("-o", "--output", type=_FILE, required=True, help="JSON Lines, appended to."),
            click.option("--state", type=_FILE, required=True, help="What is known of the outlets; made where there is none."),
            click.option("--archive", type=click.Path(file_okay=False, path_type=Path), help="Keep raw pages there, as WARC."),
            click.option("--limit", type=click.IntRange(min=1), help="Fetch at most so many articles."),
            click.option("--workers", type=click.IntRange(min=0), help="Processes that read pages; 0: none but this one."),
            click.option("--concurrency", type=click.IntRange(min=1), default=50, show_default=True, help="Hosts side by side."),
            click.option("--max-bytes", type=click.IntRange(min=1), default=20_000_000, show_default=True, help="Of a page."),
            click.option("--timeout", type=float, default=60.0, show_default=True, help="Seconds for one answer in all."),
            click.option("--longest-wait", type=float, default=120.0, show_default=True, help="Seconds to wait for a host."),
            click.option("--user-agent", help="Who asks; put a contact in it."),
            click.option("--proxy", help="URL of a proxy; without it the environment decides."),
            click.option("--cookies", is_flag=True, help="Keep cookies while the program runs."),
            click.option("--allow-private", is_flag=True, help="Reach private and loopback addresses too."),
            click.option("--json-logs", is_flag=True, help="Log lines as JSON, on stderr."),
            click.option("-v", "--verbose", is_flag=True, help="Say more: a line a page."),
        )
    ):
        command = option(command)
    return command


@click.command()
@with_crawl_options
def watch(**flags: Any) -> None:
    """Visit the outlets in OUTLETS (TOML) on their schedules, until stopped. SIGHUP reads OUTLETS again."""
    sys.exit(crawl_here(flags, is_endless=True))


@click.command()
@click.argument("url")
@click.option("--allow-private", is_flag=True, help="Reach private and loopback addresses too.")
@click.option("--user-agent", help="Who asks; put a contact in it.")
@click.option("--delay", type=float, default=1.0, show_default=True, help="Seconds between two requests.")
@click.option("-v", "--verbose", is_flag=True, help="Say more.")
def discover(url: str, allow_private: bool, user_agent: str | None, delay: float, verbose: bool) -> None:
    """Look for the feeds, sitemaps and sections of the outlet at URL and print its entry for an outlets file."""
    from scraper.crawl.discover import discover as look
    from scraper.crawl.discover import to_toml
    from scraper.fetchers.exchange import FetchSettings

    _set_up_logs(verbose, as_json=False)
    settings = FetchSettings(allow_private=allow_private, delay_s=delay)
    if user_agent:
        settings = replace(settings, user_agent=user_agent)
    click.echo(to_toml(asyncio.run(look(url, settings, time.time()))))


@click.command()
@click.argument("state", type=_FILE)
def status(state: Path) -> None:
    """What STATE knows of each outlet."""
    from scraper.crawl.progress import print_status

    print_status(state)


def crawl_here(flags: dict[str, Any], *, is_endless: bool) -> int:
    """Crawl or watch in this process; the exit code."""
    from scraper.crawl.outlets_file import read_outlets

    set_up(flags)
    outlets = read_outlets(flags["outlets"])
    total = asyncio.run(_crawl(outlets, flags, is_endless=is_endless))
    logger.info("%s", _summary(total), extra={FACTS: dict(total)})
    return 1 if total["failed"] and not is_endless else 0


def _summary(total: Counter[str]) -> str:
    return (
        f"{total['new'] + total['changed']} records ({total['new']} new, {total['changed']} changed), "
        f"{total['unchanged']} unchanged, {total['failed']} failures"
    )


async def _crawl(outlets: tuple[Any, ...], flags: dict[str, Any], *, is_endless: bool) -> Counter[str]:
    from scraper.crawl.crawler import Crawler
    from scraper.crawl.progress import is_terminal, show

    async with Crawler(outlets, make_options(flags, is_endless=is_endless)) as crawler:
        _take_signals(crawler, flags["outlets"])
        table = asyncio.create_task(show(crawler)) if is_terminal() and not flags["json_logs"] else None
        try:
            total = await crawler.run()
        finally:
            if table is not None:
                table.cancel()
                await asyncio.gather(table, return_exceptions=True)
        if crawler.rested_hosts:
            logger.warning("left for another run, because they ask to be: %s", ", ".join(sorted(crawler.rested_hosts)))
        return total


def make_options(flags: dict[str, Any], *, is_endless: bool) -> CrawlOptions:
    """The options of a crawl as the flags say."""
    from scraper.crawl.crawler import CrawlOptions
    from scraper.fetchers.exchange import FetchSettings
    from scraper.pipeline import Settings

    fetch = FetchSettings(
        total_timeout_s=flags["timeout"],
        read_timeout_s=min(15.0, flags["timeout"]),
        connect_timeout_s=min(10.0, flags["timeout"]),
        max_bytes=flags["max_bytes"],
        longest_wait_s=flags["longest_wait"],
        concurrency=flags["concurrency"],
        proxy=flags["proxy"],
        cookies=flags["cookies"],
        allow_private=flags["allow_private"],
    )
    if flags["user_agent"]:
        fetch = replace(fetch, user_agent=flags["user_agent"])
    workers = flags["workers"]
    return CrawlOptions(
        state=flags["state"],
        output=flags["output"],
        archive=flags["archive"],
        fetch=fetch,
        extract=Settings(max_bytes=flags["max_bytes"]),
        workers=max(1, (os.cpu_count() or 2) - 1) if workers is None else workers,
        limit=flags["limit"],
        is_endless=is_endless,
        recalls_all=flags.get("revisit", False),
    )


def _take_signals(crawler: Any, outlets: Path) -> None:
    """SIGTERM and Ctrl-C finish the pages in hand; SIGHUP reads the outlets again."""
    loop = asyncio.get_running_loop()
    try:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, crawler.stop)
        loop.add_signal_handler(signal.SIGHUP, _reread, crawler, outlets)
    except (NotImplementedError, AttributeError):  # a system without such signals
        return


def _reread(crawler: Any, path: Path) -> None:
    from scraper.crawl.outlets_file import read_outlets

    try:
        crawler.replace_outlets(read_outlets(path))
        logger.info("outlets read again")
    except SettingError as error:
        logger.error("the outlets stay as they were: %s", error)


def set_up(flags: dict[str, Any]) -> None:
    """Set up the logs as the flags say."""
    _set_up_logs(flags["verbose"], as_json=flags["json_logs"])


def _set_up_logs(verbose: bool, *, as_json: bool) -> None:
    set_up_logs(level=logging.DEBUG if verbose else logging.INFO, is_json=as_json)
