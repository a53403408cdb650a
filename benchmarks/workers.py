"""How much faster two workers are than one, in one run: `python -m benchmarks.workers FOLDER [--workers 2] [--rounds 3]`.

Each round converts the same pages by one worker and by several, and compares the outputs. What a run of one page takes, the
start of program and workers, is not counted. A second worker needs a second core that is free: on a machine that is busy
otherwise a round tells of the other work, so the ratio of the best times of each is what counts.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from scraper.engines.books import Counts
from scraper.engines.conversion import Conversion, run_conversion
from scraper.engines.outcome import Outcome
from scraper.engines.workers import Limits
from scraper.fetchers.files import InputRef, find_inputs

GOAL = 1.8


def main() -> int:
    """Run it; 1 where the outputs differ or the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    for flag, default in (("--workers", 2), ("--rounds", 3), ("--pages", 600)):
        parser.add_argument(flag, type=int, default=default)
    parser.add_argument("--suffix", default=".jsonl")
    flags = parser.parse_args()
    refs = islice((item for item in find_inputs([flags.folder]) if isinstance(item, InputRef)), flags.pages)
    paths = tuple(ref.path for ref in refs)
    times: dict[int, list[float]] = {1: [], flags.workers: []}
    outputs = set()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(flags.rounds):
            for workers, taken in times.items():
                output = Path(folder) / f"out{flags.suffix}"
                taken.append(-convert(paths[:1], output, workers) + convert(paths, output, workers))
                outputs.add(output.read_bytes())
            one, several = times[1][-1], times[flags.workers][-1]
            rates = f"{len(paths) / one:.1f} and {len(paths) / several:.1f} pages/s"
            print(f"round {number + 1}: {rates}, {one / several:.2f} x", flush=True)
    ratio = min(times[1]) / min(times[flags.workers])
    print(f"{flags.workers} workers: {ratio:.2f} x one (goal {GOAL}); outputs {'the same' if len(outputs) == 1 else 'DIFFER'}")
    return 0 if ratio >= GOAL and len(outputs) == 1 else 1


def convert(paths: tuple[str, ...], output: Path, workers: int) -> float:
    """Seconds that a conversion takes."""
    limits = Limits(timeout_s=60.0, memory_bytes=2_000_000_000)
    start = time.perf_counter()
    run_conversion(Conversion(paths=paths, output=str(output), workers=workers, limits=limits, resume=False), ignore)
    return time.perf_counter() - start


def ignore(outcome: Outcome, counts: Counts) -> None:
    """A watch that does nothing."""


if __name__ == "__main__":
    sys.exit(main())
