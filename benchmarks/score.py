"""Score pages with truth: `python benchmarks/score.py FOLDER` (or `make bench DATA=FOLDER`).

Prints a table: each figure of each set beside its goal, and our CPU time as a multiple of the bare parse by lxml and of
trafilatura, where that is installed; its figures stand beside ours then. Times are CPU times of this process, and the
systems take turns page by page, so that a busy machine is busy for all of them.
"""

from __future__ import annotations

import json
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click
import lxml.html
from bs4.dammit import UnicodeDammit
from rich.console import Console
from rich.table import Table

from benchmarks import figures, partition
from benchmarks.systems import SYSTEMS, Got, System, text_dump
from benchmarks.truth import Case, find_sets, read_annotations, read_cases
from scraper.errors import ScraperError

OURS, PARSE, PEER = "scraper", "lxml parse", "trafilatura"
DUMPS = "text dumps"

#: Figure → the goal (a floor, or a ceiling for those in `CEILINGS`).
GOALS: dict[str, float] = {
    "shingle F1": 0.980,
    "exact bodies": 0.50,
    "word F1": 0.975,
    "paragraph F1": 0.95,
    "snippet F1": 0.95,
    "title": 0.93,
    "day": 0.96,
    "instant with zone": 0.95,
    "authors F1": 0.90,
    "comments found": 0.95,
    "comments in body": 0.01,
    "zones macro F1": 0.85,
    "words kept": 1.0,
    "furniture in body": 0.01,
    "body words lost": 0.02,
    "dump shingle F1": 0.93,
    "CPU / trafilatura": 1 / 6,
    "CPU / lxml parse": 3.0,
}
CEILINGS = {"comments in body", "furniture in body", "body words lost", "CPU / trafilatura", "CPU / lxml parse"}


@dataclass(slots=True)
class Tally:
    """What one system got on the pages of one set."""

    values: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # means over pages
    shingles: list[tuple[float | None, float | None]] = field(default_factory=list)
    snippets: figures.Snippets = field(default_factory=figures.Snippets)
    comments: Counter[str] = field(default_factory=Counter)
    cpu_ms: list[float] = field(default_factory=list)
    errors: int = 0

    def figures(self) -> dict[str, float]:
        """Each figure that the set's truth allows."""
        found = {name: figures.mean(values) for name, values in self.values.items()}
        if self.shingles:
            found["shingle F1"] = figures.shingle_f1(self.shingles)
        if self.snippets.count:
            found["snippet F1"] = self.snippets.f1
        if self.comments["all"]:
            found["comments found"] = self.comments["found"] / self.comments["all"]
            found["comments in body"] = self.comments["leaked"] / self.comments["all"]
        return found


def judge(tally: Tally, case: Case, raw: bytes, got: Got) -> None:
    """Add what a system got of a page to its tally."""
    truth = case.truth
    body = got.body
    if truth.get("paragraphs") and got.standfirst:  # where paragraphs are annotated, the standfirst is the first one
        body = f"{got.standfirst}\n{body}"
    if truth.get("body"):
        tally.values["word F1"].append(figures.word_f1(body, truth["body"]))
        tally.values["exact bodies"].append(figures.is_exact(body, truth["body"]))
        tally.shingles.append(figures.shingle_shares(body, truth["body"]))
    if truth.get("paragraphs"):
        tally.values["paragraph F1"].append(figures.paragraph_f1(body, truth["paragraphs"]))
    tally.snippets.add(body, truth.get("with") or (), truth.get("without") or ())
    for name, value in judge_metadata(case, got):
        tally.values[name].append(value)
    if truth.get("comments") and "comments" in got.fields:
        judge_comments(tally.comments, truth["comments"], raw, body, got.comments)


def judge_metadata(case: Case, got: Got) -> Iterator[tuple[str, float]]:
    """Title, dates and authors, each where it is annotated and the system offers it."""
    truth = case.truth
    if truth.get("title") and "title" in got.fields:
        yield "title", figures.plain(got.title or "") == figures.plain(truth["title"])
    day = truth.get("date") or truth.get("published_at")
    if day and "day" in got.fields:
        yield "day", (got.published_at or "")[:10] == day[:10]
    if truth.get("published_at") and "instant" in got.fields:
        yield "instant with zone", figures.same_instant(got.published_at, truth["published_at"])
    if ("authors" in truth or truth.get("authors_text")) and "authors" in got.fields:
        authors = truth.get("authors_text") if truth.get("authors") is None else truth["authors"]
        yield "authors F1", figures.set_f1(figures.names(got.authors), figures.names(authors))


def judge_comments(counts: Counter[str], snippets: Iterable[str], raw: bytes, body: str, comments: str) -> None:
    """Of the snippets that the stored page holds: how many are in the comments, how many in the body."""
    on_page, in_body, in_comments = page_text(raw), figures.fold(body), figures.fold(comments)
    for snippet in map(figures.fold, snippets):
        if snippet in on_page:
            counts["all"] += 1
            counts["found"] += snippet in in_comments
            counts["leaked"] += snippet in in_body


def page_text(raw: bytes) -> str:
    """All text of a page, folded, by no code of ours."""
    markup = UnicodeDammit(raw, is_html=True).unicode_markup or raw.decode("utf-8", "replace")
    root = lxml.html.document_fromstring(markup.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    for element in root.iter("br"):
        element.tail = " " + (element.tail or "")
    return figures.fold(root.text_content())


def score_set(cases: Iterable[Case], systems: dict[str, System], read: Callable[[Case], bytes]) -> dict[str, Tally]:
    """A tally a system over `cases`; the systems take turns page by page."""
    tallies = {name: Tally() for name in systems}
    for case in cases:
        raw = read(case)
        for name, run in systems.items():
            tally = tallies[name]
            start = time.process_time()
            try:
                got = run(raw, case.url)
            except Exception as error:  # a peer's failure is a page with nothing, whatever it raises
                if name == OURS and not isinstance(error, ScraperError):
                    raise
                tally.errors += 1
                got = Got()
            tally.cpu_ms.append((time.process_time() - start) * 1000)
            if name != PARSE:
                judge(tally, case, raw, got)
    return tallies


def score_zones(folder: Path, limit: int | None) -> dict[str, float]:
    """The partition against the annotated zones, none where there are no such."""
    import scraper

    confusion: partition.Confusion = Counter()
    for number, annotation in enumerate(read_annotations(folder)):
        if number == limit:
            break
        segments = scraper.segment(annotation.read())
        confusion += partition.compare(partition.annotated_words(annotation), partition.given_words(segments))
    if not confusion:
        return {}
    return {
        "zones macro F1": partition.macro_f1(confusion),
        "words kept": partition.kept(confusion),
        "furniture in body": partition.leak(confusion),
        "body words lost": partition.lost(confusion),
        **{f"zone {zone}": partition.zone_f1(confusion, zone) for zone in partition.true_zones(confusion)},
    }


def cpu_figures(tallies: dict[str, Tally]) -> dict[str, float]:
    """Our CPU time as a multiple of the others' on the same pages."""
    ours = sum(tallies[OURS].cpu_ms)
    return {f"CPU / {name}": ours / sum(tally.cpu_ms) for name, tally in tallies.items() if name != OURS}


def load_systems(peers: bool) -> dict[str, System]:
    """All systems that are installed, warmed up: the first page pays for imports."""
    systems = {}
    for name, load in SYSTEMS.items():
        if name == PEER and not peers:
            continue
        try:
            systems[name] = load()
        except ImportError:
            continue
        systems[name](b"<html><body><h1>Warm up</h1><p>One sentence, and one more of it.</p>", None)
    return systems


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    set: str
    figure: str
    value: float
    peer: float | None = None

    @property
    def goal(self) -> float | None:
        return GOALS.get(self.figure)

    @property
    def is_reached(self) -> bool:
        if self.goal is None:
            return True
        return self.value <= self.goal if self.figure in CEILINGS else self.value >= round(self.goal, 4)


def rows_of(name: str, tallies: dict[str, Tally]) -> list[Row]:
    """A set's rows in the order of the goals."""
    found = {**tallies[OURS].figures(), **cpu_figures(tallies)}
    peer = tallies[PEER].figures() if PEER in tallies else {}
    return [Row(name, figure, found[figure], peer.get(figure)) for figure in GOALS if figure in found]


def print_rows(rows: Iterable[Row], console: Console) -> None:
    """The table."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("set", "figure", "ours", "goal", "trafilatura"):
        table.add_column(heading, justify="left" if heading in ("set", "figure") else "right")
    for row in rows:
        goal = "" if row.goal is None else f"{'≤' if row.figure in CEILINGS else '≥'} {row.goal:.3f}"
        style = "green" if row.goal is not None and row.is_reached else ""
        peer = "" if row.peer is None else f"{row.peer:.3f}"
        table.add_row(row.set, row.figure, f"{row.value:.3f}", goal, peer, style=style)
    console.print(table)


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sets", help="Names of sets, separated by commas; all of the folder if left out.")
@click.option("--limit", type=click.IntRange(min=1), help="Take only the first pages of each set.")
@click.option("--zones/--no-zones", default=True, help="Score the partition, which takes longest.")
@click.option("--dumps/--no-dumps", default=True, help="Score the pages as text dumps, too.")
@click.option("--peers/--no-peers", default=True, help="Run trafilatura beside, where it is installed.")
@click.option("--json", "json_path", type=click.Path(path_type=Path), help="Write the figures to this file, too.")
def main(
    folder: Path, sets: str | None, limit: int | None, zones: bool, dumps: bool, peers: bool, json_path: Path | None
) -> None:
    """Score the pages of FOLDER against their truth."""
    systems = load_systems(peers)
    rows: list[Row] = []
    for name in sets.split(",") if sets else find_sets(folder):
        cases = list(read_cases(folder, name))[:limit]
        tallies = score_set(cases, systems, Case.read)
        rows += rows_of(f"{name} ({len(cases)})", tallies)
        for system, tally in tallies.items():
            median = statistics.median(tally.cpu_ms)
            click.echo(f"{name}: {system}: {median:.2f} ms a page at the median, {tally.errors} failed", err=True)
        if dumps and any(case.truth.get("body") for case in cases):
            ours = {OURS: systems[OURS]}
            tally = score_set(cases, ours, lambda case: text_dump(case.read()))[OURS]
            rows.append(Row(f"{name} ({len(cases)})", "dump shingle F1", figures.shingle_f1(tally.shingles)))
    if zones:
        rows += [Row("zones", figure, value) for figure, value in score_zones(folder, limit).items()]
    print_rows(rows, Console())
    if json_path:
        plain = [{"set": row.set, "figure": row.figure, "ours": row.value, "trafilatura": row.peer} for row in rows]
        json_path.write_text(json.dumps(plain, indent=1) + "\n")


if __name__ == "__main__":
    main()
