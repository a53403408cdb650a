"""Groups of options that commands share: which records, in what shape, by what engine.

A decorator adds the options of a group; the command gets what they say as one object or as named arguments.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

import click

Command = Callable[..., Any]

MIN_PAGE_MEMORY = 300_000_000  # bytes; a worker holds more than half of that before its first page


def parse_size(text: str) -> int:
    """A number of bytes, with a suffix if one likes.

    >>> parse_size("500k"), parse_size("20M"), parse_size("500MB"), parse_size("7")
    (500000, 20000000, 500000000, 7)
    """
    match = re.fullmatch(r"(\d+)\s*([kmg]?)b?", text.strip(), re.I)
    if not match:
        raise click.BadParameter(f"{text!r} is no size; write it like 500k, 20M or 1G")
    return int(match[1]) * {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}[match[2].lower()]


def _parse_rotate_size(text: str) -> int:
    return parse_size(text) or _refuse("a file of no bytes holds nothing")


def _parse_memory(text: str) -> int | None:
    size = parse_size(text)
    if 0 < size < MIN_PAGE_MEMORY:
        _refuse(f"no page can be read in less than {MIN_PAGE_MEMORY // 10**6}M; 0: no limit")
    return size or None


def _refuse(reason: str) -> Any:
    raise click.BadParameter(reason)


def with_selection(command: Command) -> Command:
    """Add the options that say which records are kept; the command gets them as `selection`."""

    @click.option("--language", metavar="TAGS", help="Keep records in these languages, such as en,ar; en takes en-GB too.")
    @click.option("--min-words", type=click.IntRange(min=0), default=0, metavar="N", help="Keep records of N words or more.")
    @click.option("--where", multiple=True, metavar="CONDITION", help="Keep records for which this holds; see docs/outputs.md.")
    @click.option("--dedup", type=click.Choice(["mark", "drop"]), help="Mark records that tell the same text, or leave them out.")
    @click.option(
        "--similarity",
        type=click.FloatRange(min=0.5, max=1),
        default=0.8,
        show_default=True,
        help="Share of text in common from which --dedup speaks of the same.",
    )
    @functools.wraps(command)
    def wrapped(*args: Any, language: str | None, dedup: str | None, similarity: float, **rest: Any) -> Any:
        from scraper.dataset.fields import parse_names
        from scraper.dataset.selection import Selection

        selection = Selection(
            languages=parse_names(language),
            min_words=rest.pop("min_words"),
            where=rest.pop("where"),
            similarity=similarity if dedup else None,
            drops_duplicates=dedup == "drop",
        )
        return command(*args, selection=selection, **rest)

    return wrapped


def with_shape(command: Command) -> Command:
    """Add the options that say how records are written; the command gets `fields`, `rotate_bytes`, `partition_by`, `summary`."""

    @click.option("--only", metavar="FIELDS", help="Write these fields alone, such as id,title,outlet.name.")
    @click.option("--drop", metavar="FIELDS", help="Write all fields but these.")
    @click.option("--rotate-size", type=_parse_rotate_size, metavar="SIZE", help="Make OUT a folder of files of this size.")
    @click.option("--partition-by", metavar="KEYS", help="Make OUT a folder of folders: day, outlet, or day,outlet.")
    @click.option("--summary", metavar="FILE.json", help="Count outlets, languages, filled fields and failures into FILE.")
    @functools.wraps(command)
    def wrapped(*args: Any, only: str | None, drop: str | None, partition_by: str | None, **rest: Any) -> Any:
        from scraper.dataset.fields import Fields, parse_names

        fields, keys = Fields(only=parse_names(only), drop=parse_names(drop)), parse_names(partition_by)
        return command(*args, fields=fields, rotate_bytes=rest.pop("rotate_size"), partition_by=keys, **rest)

    return wrapped


def with_limits(command: Command) -> Command:
    """Add the options that say what a page may take; the command gets them as `limits`."""

    @click.option(
        "--page-timeout",
        "--timeout",
        default=60.0,
        type=click.FloatRange(min=0),
        show_default=True,
        metavar="SECONDS",
        help="What a page may take; 0: as long as it likes.",
    )
    @click.option(
        "--page-memory",
        type=_parse_memory,
        default="2G",
        show_default=True,
        metavar="SIZE",
        help="Memory of the process at work on a page; 0: all that there is.",
    )
    @functools.wraps(command)
    def wrapped(*args: Any, page_timeout: float, page_memory: int | None, **rest: Any) -> Any:
        from scraper.engines.workers import Limits

        return command(*args, limits=Limits(timeout_s=page_timeout or None, memory_bytes=page_memory), **rest)

    return wrapped


def with_engine(command: Command) -> Command:
    """Add the options that say where the work is done; the command gets `engine` and `ray_address`."""

    @click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True, help="Who does the work.")
    @click.option("--ray-address", metavar="ADDR", help="Ray cluster, as host:6379; one on this machine if left out.")
    @functools.wraps(command)
    def wrapped(*args: Any, engine: str, ray_address: str | None, **rest: Any) -> Any:
        if ray_address and engine != "ray":
            raise click.UsageError("--ray-address wants --engine ray")
        return command(*args, engine=engine, ray_address=ray_address, **rest)

    return wrapped
