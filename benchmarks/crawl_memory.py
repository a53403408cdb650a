"""Memory of a crawl over many pages: resident bytes of crawler and workers, sampled, must not grow with the pages.

    python -m benchmarks.crawl_memory --hosts 40 --articles 500

Judged over the second half of the run against its first quarter, so that caches may fill at first.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean

from benchmarks.crawl_servers import Crawl, serve

MOST_GROWTH = 1.10


def main() -> int:
    """Run it; 1 where memory grew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for flag, default in (("--hosts", 40), ("--articles", 500)):
        parser.add_argument(flag, type=int, default=default)
    flags = parser.parse_args()
    with serve(flags.hosts, flags.articles) as sites, tempfile.TemporaryDirectory() as name:
        crawl = Crawl.of(sites, Path(name) / "run")
        start = time.perf_counter()
        samples = sample(crawl.start())
        seconds = time.perf_counter() - start
        count = len(crawl.output.read_bytes().splitlines())
    early, late = samples[len(samples) // 8 : len(samples) // 4], samples[len(samples) // 2 :]
    growth = mean(late) / mean(early)
    print(f"{count} pages in {seconds:.0f} s; MB resident: first quarter {mean(early):.0f}", end=", ")
    print(f"second half {mean(late):.0f}, peak {max(samples):.0f}")
    print(f"growth {growth:.2f} (at most {MOST_GROWTH})")
    return 0 if count == flags.hosts * flags.articles and growth <= MOST_GROWTH else 1


def sample(process: subprocess.Popen[bytes]) -> list[float]:
    """Resident megabytes of a process and its children, twice a second until it ends."""
    samples = []
    while process.poll() is None:
        samples.append(sum(map(resident_mb, family(process.pid))))
        time.sleep(0.5)
    return [s for s in samples if s]


def family(pid: int) -> list[int]:
    """A process and its children."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    return [pid, *(grandchild for child in children for grandchild in family(int(child)))]


def resident_mb(pid: int) -> float:
    """Resident memory; 0 where the process is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    sys.exit(main())
