"""CPU time a page, stage by stage, over the bare parse: `python -m benchmarks.cpu FOLDER` (`--every 1` for all its pages).

Bare parse and stages take turns page by page, so that a busy machine is busy for all of them, and the least of several
passes over the pages counts. Between passes the caches of the process are emptied: a page finds in them what the pages
before it left, as in a run.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import click
import lxml.html
from rich.console import Console
from rich.table import Table

from benchmarks.truth import find_sets, read_cases
from scraper import pipeline
from scraper.assembly.body import assemble_body
from scraper.assembly.boilerplate import assemble_boilerplate
from scraper.assembly.furniture import assemble_furniture
from scraper.assembly.metadata import assemble_metadata
from scraper.charset import decode
from scraper.document import Document, read_document
from scraper.errors import ScraperError
from scraper.extractors.body.extract import extract_body
from scraper.extractors.metadata import extract_metadata
from scraper.page import Page
from scraper.zones import Partition, partition
from scraper.zones.mending import mend
from scraper.zones.tagger import tag as tagger
from scraper.zones.tagger.features import measure as measure_columns
from scraper.zones.tagger.layout import Layout
from scraper.zones.trees import sigmoid, softmax

PARSE = "bare parse"
WHOLE = "whole record"
_STAGES = (
    "decode", "markup", "structured", "layout", "columns", "network", "decide", "mend", "body", "metadata found",
    "metadata assembled", "furniture", "the rest",
)  # fmt: skip

Times = dict[str, int]  # stage → nanoseconds


class _Watch:
    """Laps of the CPU clock of this thread."""

    def __init__(self) -> None:
        self.times: Times = {}
        self._last = time.thread_time_ns()

    def lap(self, stage: str) -> None:
        now = time.thread_time_ns()
        self.times[stage] = now - self._last
        self._last = time.thread_time_ns()


def time_page(raw: bytes, url: str | None) -> Times:
    """One page, parsed bare and then made a record; the steps are those of `pipeline.extract_page`."""
    watch = _Watch()
    lxml.html.document_fromstring(raw)
    watch.lap(PARSE)
    _time_steps(watch, Page(body=raw, url=url, is_text=False))
    return watch.times


def _time_steps(watch: _Watch, page: Page) -> None:
    settings = pipeline.Settings()
    decode(page.body, None)
    watch.lap("decode")
    document = read_document(page)
    watch.lap("markup")
    watch.times["markup"] -= watch.times["decode"]  # which is part of it
    _ = document.structured
    watch.lap("structured")
    parts = _time_partition(watch, document) if document.blocks.text else partition(document)
    outlet = pipeline._find_outlet(document, settings)
    read = pipeline._Read(document, parts, outlet, {})
    watch.lap("the rest")
    body, _blocks = assemble_body(extract_body(document, parts))
    watch.lap("body")
    draft = extract_metadata(document, parts)
    watch.lap("metadata found")
    metadata = assemble_metadata(draft, pipeline._known(read, settings, body), document.xpath)
    watch.lap("metadata assembled")
    published, modified = metadata.fields.get("published_at"), metadata.fields.get("modified_at")
    furniture = assemble_furniture(document, parts, metadata.context, published=published, modified=modified)
    assemble_boilerplate(document, parts, metadata.fields, furniture)
    watch.lap("furniture")


def _time_partition(watch: _Watch, document: Document) -> Partition:
    weights = tagger.read_weights()
    layout = Layout(document)
    watch.lap("layout")
    columns = measure_columns(layout, weights.table, weights.words)
    watch.lap("columns")
    body, zone_scores = weights.net.predict(columns, layout)
    verdict = tagger.Verdict(sigmoid(body), softmax(zone_scores))
    watch.lap("network")
    zones, confidence = tagger.decide(verdict)
    parts = Partition(zones, confidence, tagger._find_seen(document, zones, verdict))
    watch.lap("decide")
    parts = mend.mend(document, parts)
    watch.lap("mend")
    return parts


def time_record(raw: bytes, url: str | None) -> Times:
    """One page, parsed bare and then made a record by the public way."""
    watch = _Watch()
    lxml.html.document_fromstring(raw)
    watch.lap(PARSE)
    pipeline.extract_page(Page(body=raw, url=url, is_text=False))
    watch.lap(WHOLE)
    return watch.times


def read_pages(folder: Path, every: int) -> Iterator[tuple[bytes, str | None]]:
    """Bytes and address of each `every`th page of the sets in `folder`."""
    cases = [case for name in find_sets(folder) for case in read_cases(folder, name)]
    for case in cases[::every]:
        yield case.read(), case.url


def empty_caches() -> None:
    """Empty the bounded caches of the package; tables that are made once stay."""
    for name, module in list(sys.modules.items()):
        if name.startswith("scraper."):
            for value in vars(module).values():
                is_cache = hasattr(value, "cache_clear") and not isinstance(value, type)
                if is_cache and value.cache_parameters()["maxsize"] is not None:
                    value.cache_clear()


def measure(pages: list[tuple[bytes, str | None]], passes: int) -> list[Times]:
    """The least times of each page."""
    least: list[Times] = [defaultdict(lambda: sys.maxsize) for _ in pages]
    for _ in range(passes):
        for timed in (time_page, time_record):
            empty_caches()
            for best, (raw, url) in zip(least, pages, strict=True):
                for stage, spent in timed(raw, url).items():
                    best[stage] = min(best[stage], spent)
    return least


def ratios(least: list[Times]) -> dict[str, float]:
    """Stage → its share of the bare parse, over all pages."""
    parse = sum(times[PARSE] for times in least)
    return {stage: sum(times.get(stage, 0) for times in least) / parse for stage in (*_STAGES, WHOLE)}


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--every", default=10, show_default=True, help="Take each n-th page.")
@click.option("--passes", default=3, show_default=True, help="Passes over the pages; the least time counts.")
def main(folder: Path, every: int, passes: int) -> None:
    """Time the pages of FOLDER."""
    pages = []
    for raw, url in read_pages(folder, every):
        try:
            time_page(raw, url)  # a page that gives no record is left out
            pages.append((raw, url))
        except ScraperError as error:
            click.echo(str(error), err=True)
    least = measure(pages, passes)
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("stage")
    table.add_column("over bare parse", justify="right")
    for stage, ratio in ratios(least).items():
        table.add_row(stage, f"{ratio:.3f}")
    Console().print(table)
    single = sorted(times[WHOLE] / times[PARSE] for times in least)
    parse_ms = sum(times[PARSE] for times in least) / len(least) / 1e6
    middle = single[len(single) // 2]
    click.echo(f"{len(least)} pages, bare parse {parse_ms:.2f} ms a page; whole record at the median page {middle:.2f}")


if __name__ == "__main__":
    main()
