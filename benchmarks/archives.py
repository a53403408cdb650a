"""Pages out of a WARC beside the same pages as files: the same records, the rate, what a second worker adds, memory.

    python -m benchmarks.archives DATA --rounds 3 --records 50000

Rates are compared within a round, in which each way runs once. A second worker needs a second core that is free: on a machine
that is busy otherwise the ratios tell of the other work. They count without
the time that a run of one page takes. Memory is the peak of each process of a conversion of a WARC of `--records` records.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from statistics import median

import orjson

from benchmarks.crawl_memory import family
from benchmarks.make_warc import DATE, TYPE, read_stored, repeated, write_warc

LEAST_OF_FILES = 0.85  # of the pages a second from files, from a WARC
LEAST_GAIN = 1.8  # by a second worker
MOST_MB = 400  # of a worker


def main() -> int:
    """Measure; 1 where a figure misses its goal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    for flag, default in (("--rounds", 3), ("--pages", 1500), ("--records", 50_000), ("--workers", 2)):
        parser.add_argument(flag, type=int, default=default)
    flags = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files, warc = folder / "pages", folder / "pages.warc.gz"
        pages = list(islice(read_stored(flags.data), flags.pages))
        write_warc(warc, pages)
        write_files(files, pages)
        del pages
        good = compare_records(files, warc, folder)
        if flags.rounds:
            good &= compare_rates(files, warc, folder, flags.rounds)
        if flags.records:
            good &= measure_memory(flags.data, folder, flags.records, flags.workers)
    return 0 if good else 1


def write_files(folder: Path, pages: list[tuple[str, bytes]]) -> None:
    """The pages as files, in their order, each with a sidecar that says what the WARC says."""
    folder.mkdir()
    facts = {"status": 200, "headers": {"content-type": TYPE}, "fetched_at": DATE}
    for number, (url, body) in enumerate(pages):
        (folder / f"{number:06}.html").write_bytes(body)
        (folder / f"{number:06}.html.meta.json").write_text(json.dumps({"url": url, **facts}))


def convert(source: Path, output: Path, workers: int) -> float:
    """Convert `source`; returns how many seconds that took."""
    start = time.perf_counter()
    subprocess.run(command_for(source, output, workers), stderr=subprocess.DEVNULL, check=False)  # pages may fail
    return time.perf_counter() - start


def command_for(source: Path, output: Path, workers: int) -> list[str]:
    return [sys.executable, "-m", "scraper", "convert", str(source), "-o", str(output), "--workers", str(workers)]


def compare_records(files: Path, warc: Path, folder: Path) -> bool:
    """Whether both give the same records but for provenance, and the same failures."""
    outputs = []
    for source in (files, warc):
        outputs.append(folder / f"{source.stem}.{source.suffix[1:]}.jsonl")
        convert(source, outputs[-1], 1)
    one, other = ([fields(line) for line in path.read_bytes().splitlines()] for path in outputs)
    different = sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))
    print(f"records: {len(one)} from files, {len(other)} from a WARC, {different} of them different but for provenance")
    return not different


def fields(line: bytes) -> dict[str, object]:
    record: dict[str, object] = orjson.loads(line)
    del record["provenance"]
    return record


def compare_rates(files: Path, warc: Path, folder: Path, rounds: int) -> bool:
    """The medians over the rounds, beside their goals."""
    ways = (("files, 1 worker", files, 1), ("WARC, 1 worker", warc, 1), ("WARC, 2 workers", warc, 2))
    of_files, gains = [], []
    output, pages = folder / "rates.jsonl", len(list(files.glob("*.html")))
    for number in range(rounds):
        starts = {workers: convert(next(files.glob("*.html")), output, workers) for workers in (1, 2)}
        rates = [pages / (convert(source, output, workers) - starts[workers]) for _, source, workers in ways]
        of_files.append(rates[1] / rates[0])
        gains.append(rates[2] / rates[1])
        told = ", ".join(f"{name} {rate:.1f}" for (name, _, _), rate in zip(ways, rates, strict=True))
        print(f"round {number + 1}: pages/s {told}; ratios {of_files[-1]:.3f}, {gains[-1]:.3f}", flush=True)
    print(f"WARC / files: {median(of_files):.3f} (at least {LEAST_OF_FILES})")
    print(f"2 workers / 1 worker: {median(gains):.3f} (at least {LEAST_GAIN})")
    return median(of_files) >= LEAST_OF_FILES and median(gains) >= LEAST_GAIN


def measure_memory(data: Path, folder: Path, records: int, workers: int) -> bool:
    """The peaks of the main process and of the largest worker over a WARC of `records` records."""
    warc = folder / "many.warc.gz"
    write_warc(warc, islice(repeated(data, records), records))
    output = folder / "many.jsonl"
    start = time.perf_counter()
    process = subprocess.Popen(command_for(warc, output, workers), stderr=subprocess.DEVNULL)
    main_mb = worker_mb = 0.0
    while process.poll() is None:
        main, *others = [peak_mb(pid) for pid in family(process.pid)]
        main_mb, worker_mb = max(main_mb, main), max(worker_mb, *others, 0.0)
        time.sleep(1)
    seconds = time.perf_counter() - start
    done = len(output.read_bytes().splitlines())
    print(f"{records:,} records, {warc.stat().st_size / 1e9:.2f} GB: {done:,} converted in {seconds:.0f} s by {workers} workers")
    print(f"peak MB: main process {main_mb:.0f}, largest worker {worker_mb:.0f} (at most {MOST_MB})")
    return done > 0 and worker_mb <= MOST_MB


def peak_mb(pid: int) -> float:
    """The most memory a process has had resident; 0 where it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)


if __name__ == "__main__":
    sys.exit(main())
