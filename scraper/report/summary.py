"""A summary as tables for people."""

from __future__ import annotations

import os
from collections.abc import Mapping

import msgspec
from rich.console import Console
from rich.table import Table

from scraper.dataset.summary import Summary, Tally
from scraper.sinks.jsonl import failures_path
from scraper.sinks.manifest import manifest_path
from scraper.sinks.reading import read_lines

MOST_ROWS = 15


def summarize(path: str) -> Summary:
    """The summary of the output at `path`, with what lies beside it: failures, and what was left out. Raises `SettingError`."""
    tally = Tally()
    for line in read_lines(path):
        tally.add_record(line)
    beside = failures_path(path)
    for line in read_lines(beside) if os.path.exists(beside) else ():
        tally.add_failure(line)
    return tally.summary(_filtered(path))


class _Counts(msgspec.Struct, frozen=True):
    filtered: dict[str, int] = {}


class _Manifest(msgspec.Struct, frozen=True):
    """What a summary looks at of a manifest."""

    counts: _Counts = _Counts()


def _filtered(path: str) -> dict[str, int]:
    try:
        with open(manifest_path(path), "rb") as file:
            return msgspec.json.decode(file.read(), type=_Manifest).counts.filtered
    except (OSError, msgspec.MsgspecError):
        return {}


def print_summary(summary: Summary, console: Console) -> None:
    """Print the books, then a table for each kind of count."""
    filtered, failures = sum(summary.filtered.values()), sum(summary.failures.values())
    marked = f" ({summary.duplicates:,} marked as duplicates)" if summary.duplicates else ""
    console.print(
        f"{summary.inputs:,} inputs: {summary.records:,} records{marked}, {filtered:,} filtered, {failures:,} failures",
        highlight=False,
    )
    for heading, counts, whole in (
        ("outlet", summary.outlets, summary.records),
        ("language", summary.languages, summary.records),
        ("page type", summary.page_types, summary.records),
        ("left out by", summary.filtered, summary.inputs),
        ("failure", summary.failures, summary.inputs),
    ):
        if counts:
            console.print()
            console.print(_counted(heading, counts, whole), markup=False, highlight=False)
    if summary.records:
        console.print()
        console.print(_filled(summary.filled), markup=False, highlight=False)


def _counted(heading: str, counts: Mapping[str, int], whole: int) -> Table:
    table = _table(heading, "count")
    ranked = list(counts.items())
    for name, count in ranked[:MOST_ROWS]:
        table.add_row(name, f"{count:,}", _percent(count / whole))
    rest = ranked[MOST_ROWS:]
    if rest:
        count = sum(number for _, number in rest)
        table.add_row(f"… {len(rest):,} others", f"{count:,}", _percent(count / whole))
    return table


def _filled(shares: Mapping[str, float]) -> Table:
    table = _table("field", "filled")
    for name, share in shares.items():
        table.add_row(name, "█" * round(share * 20), _percent(share))
    table.columns[1].justify = "left"
    return table


def _table(heading: str, what: str) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column(heading, no_wrap=True, min_width=16, max_width=40)
    table.add_column(what, justify="right", no_wrap=True, min_width=8)
    table.add_column("share", justify="right", no_wrap=True)
    return table


def _percent(share: float) -> str:
    return f"{share:.1%}"
