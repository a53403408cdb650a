"""Exactly once: outlets with all faults on, a crawl killed (-9) again and again, against a run in peace.

python -m benchmarks.crawl_kills --hosts 5 --articles 400 --kills 20 --seed 1
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import orjson

from benchmarks.crawl_servers import Crawl, serve
from tests.outlet_server.server import OUTCOMES


def main() -> int:
    """Run it; 1 where anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for flag, default in (("--hosts", 5), ("--articles", 400), ("--kills", 20), ("--seed", 1)):
        parser.add_argument(flag, type=int, default=default)
    flags = parser.parse_args()
    faults = {str(17 * number): fault for number, fault in enumerate(OUTCOMES, 1)}
    with serve(flags.hosts, flags.articles, faults=faults) as sites, tempfile.TemporaryDirectory() as name:
        limits = ("--timeout", "1.5", "--max-bytes", "5000000")
        start = time.perf_counter()
        peaceful = Crawl.of(sites, Path(name) / "peaceful", *limits)
        peaceful.start().wait()
        seconds = time.perf_counter() - start
        print(f"in peace: {seconds:.1f} s, {describe(peaceful)}", flush=True)
        killed = Crawl.of(sites, Path(name) / "killed", *limits)
        moments = run_with_kills(killed, flags.kills, random.Random(flags.seed), seconds)
        print(f"killed {len(moments)} times, at lines {moments}: {describe(killed)}")
        expected = Counter({f"{outcome}": flags.hosts * n for outcome, n in Counter(filter(None, OUTCOMES.values())).items()})
        same_lines = sorted(lines(peaceful.output)) == sorted(lines(killed.output))
        same_failures = outcomes(peaceful) == outcomes(killed)
        as_expected = Counter(outcomes(peaceful).values()) == expected
        reached = len(lines(peaceful.output)) == flags.hosts * flags.articles - sum(expected.values())
    print(f"same lines: {same_lines}; same failures: {same_failures}", end="; ")
    print(f"each fault its class: {as_expected}; all reached: {reached}")
    return 0 if same_lines and same_failures and as_expected and reached and len(moments) == flags.kills else 1


def run_with_kills(crawl: Crawl, kills: int, rng: random.Random, seconds: float) -> list[int]:
    """Run to the end with kills at random moments; how many lines were written at each kill."""
    moments: list[int] = []
    while len(moments) < kills:
        process = crawl.start()
        if rng.random() < 0.75:  # at work; else at any moment from its start on
            wait_for_growth(crawl, process)
        try:
            process.wait(rng.uniform(0, 0.7 * seconds / kills))
            break
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            moments.append(len(lines(crawl.output)))
    crawl.start().wait()
    return moments


def wait_for_growth(crawl: Crawl, process: subprocess.Popen[bytes]) -> None:
    """Until the output is longer than it was, or the crawl has ended."""
    before = crawl.output.stat().st_size if crawl.output.exists() else 0
    while process.poll() is None and (not crawl.output.exists() or crawl.output.stat().st_size <= before):
        time.sleep(0.005)


def lines(path: Path) -> list[bytes]:
    """Lines of a file."""
    return path.read_bytes().splitlines() if path.exists() else []


def outcomes(crawl: Crawl) -> dict[str, str]:
    """Outcome by address of all failures."""
    return {failure["source"]: failure["outcome"] for failure in map(orjson.loads, lines(crawl.failures))}


def describe(crawl: Crawl) -> str:
    """Counts of a crawl's output."""
    records = lines(crawl.output)
    urls = {orjson.loads(line)["url"] for line in records}
    return f"{len(records)} records of {len(urls)} addresses, {dict(Counter(outcomes(crawl).values()))}"


if __name__ == "__main__":
    sys.exit(main())
