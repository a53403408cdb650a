"""The command `crawl`, here or on a Ray cluster, to be registered by `scraper.cli`."""

from __future__ import annotations

import logging
import sys
from typing import Any

import click

from scraper.crawl.commands import crawl_here, make_options, set_up, with_crawl_options
from scraper.logs import FACTS

logger = logging.getLogger("scraper.crawl")


@click.command()
@with_crawl_options
@click.option("--revisit", is_flag=True, help="Look again at every known article, changed or not.")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True, help="Who does the work.")
@click.option("--ray-address", metavar="ADDR", help="Ray cluster, as host:6379; one on this machine if left out.")
@click.option("--shards", type=click.IntRange(min=1), metavar="N", help="With --engine ray: actors, each with files of its own.")
def crawl(engine: str, ray_address: str | None, shards: int | None, **flags: Any) -> None:
    """Visit the outlets in OUTLETS (TOML) once, until nothing is due. Can be stopped at any moment and run again.

    With --engine ray the outlets are cut into shards by their domains; OUT.jsonl becomes OUT.0-of-4.jsonl and so on, and
    the state likewise.
    """
    if engine == "local":
        if ray_address or shards:
            raise click.UsageError("--ray-address and --shards want --engine ray")
        sys.exit(crawl_here(flags, is_endless=False))
    if shards is None:
        raise click.UsageError("--engine ray wants --shards N")
    sys.exit(_crawl_there(flags, ray_address, shards))


def _crawl_there(flags: dict[str, Any], address: str | None, shards: int) -> int:
    """Crawl on a cluster; the exit code."""
    from scraper.crawl.outlets_file import read_outlets
    from scraper.engines.crawl_cluster import crawl_on_cluster

    set_up(flags)
    if flags["limit"]:
        raise click.UsageError("--limit counts within one crawl, not over shards")
    options = make_options({**flags, "workers": flags["workers"] or 0}, is_endless=False)
    done = crawl_on_cluster(read_outlets(flags["outlets"]), options, address=address, shards=shards)
    facts = {"records": done.records, "unchanged": done.unchanged, "failures": done.failures}
    logger.info("%d records, %d unchanged, %d failures", *facts.values(), extra={FACTS: facts})
    return 1 if done.failures else 0
