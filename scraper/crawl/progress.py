"""What a crawl says while it runs: a live table on a terminal, log lines elsewhere; and the table of `status`."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from scraper.crawl.crawler import Crawler, Tally
from scraper.crawl.state import State
from scraper.logs import ROOT, set_up_logs

_UNITS = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))
COLUMNS = ("found", "new", "changed", "unchanged", "failed")


def ago(moment: float | None, now: float) -> str:
    """A moment as a distance from now.

    >>> ago(160.0, 100.0), ago(100.0, 7300.0), ago(None, 0.0), ago(5.0, 5.0)
    ('in 1 min', '2 h ago', '-', 'now')
    """
    if moment is None:
        return "-"
    seconds = abs(moment - now)
    if seconds < 1:
        return "now"
    unit, size = next(u for u in _UNITS if seconds >= u[1])
    text = f"{seconds / size:.0f} {unit}"
    return f"in {text}" if moment > now else f"{text} ago"


def run_table(tallies: Mapping[str, Tally], now: float) -> Any:
    """A run's table: a line an outlet."""
    table = _table("outlet", *COLUMNS, "next visit")
    for name, tally in sorted(tallies.items()):
        table.add_row(name, *(str(tally.counts[c]) for c in COLUMNS), ago(tally.next_round, now))
    return table


def status_table(path: Path, now: float) -> Any:
    """The table of a state: a line an outlet. Raises `SettingError` where it is none."""
    state = State(path, is_readonly=True)
    try:
        counts = state.counts()
        table = _table("outlet", "URLs", "articles", "waiting", *COLUMNS[1:], "last round", "next round", "next visit")
        for outlet in state.outlets():
            known = counts.get(outlet.id, {})
            table.add_row(
                outlet.name,
                *(str(known.get(key) or 0) for key in ("urls", "articles", "waiting")),
                *(str(getattr(outlet, c)) for c in COLUMNS[1:]),
                ago(outlet.round_at, now),
                ago(outlet.next_round, now),
                ago(known.get("next_visit"), now),
            )
    finally:
        state.close()
    return table


def _table(first: str, *others: str) -> Any:
    from rich.table import Table

    table = Table(first, box=None, pad_edge=False)
    for other in others:
        table.add_column(other, justify="right")
    return table


async def show(crawler: Crawler, *, every_s: float = 0.5) -> None:
    """Keep a live table on the terminal until cancelled."""
    from rich.console import Console
    from rich.live import Live

    level = logging.getLogger(ROOT).level
    with Live(console=Console(stderr=True), auto_refresh=False) as live, suppress(asyncio.CancelledError):
        set_up_logs(level=level)  # log lines go above the table from now on
        try:
            while True:
                live.update(run_table(crawler.tallies, crawler.options.clock()), refresh=True)
                await asyncio.sleep(every_s)
        finally:
            live.update(run_table(crawler.tallies, crawler.options.clock()), refresh=True)
    set_up_logs(level=level)


def is_terminal() -> bool:
    """Whether somebody is looking."""
    return sys.stderr.isatty()


def print_status(path: Path) -> None:
    """Print the table of a state on stdout."""
    from rich.console import Console

    # Where nobody looks, lines are as long as they need to be.
    Console(width=None if sys.stdout.isatty() else 200).print(status_table(path, time.time()))
