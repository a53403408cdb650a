"""The local engine: every input has its outcome, in order, whatever happens to a worker."""

from __future__ import annotations

import gzip
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import scraper
from scraper.engines.local import run
from scraper.engines.outcome import Outcome
from scraper.engines.workers import BATCHES_AHEAD, MAX_BATCH, Limits
from scraper.errors import ReadError
from scraper.fetchers.files import Input, InputRef, find_inputs
from scraper.page import Page
from scraper.pipeline import Settings
from scraper.record import Article, Failure

BODY = "<html><body><h1>Title {0}</h1><p>{0} is the number of this page, and a sentence that is long enough.</p>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(100):
        (tmp_path / f"{number:03}.html").write_text(BODY.format(number) if number % 7 else "")
    return tmp_path


def outcomes(inputs: Iterator[Input] | list[Input], workers: int, timeout_s: float | None = 60.0) -> list[Outcome]:
    return list(run(inputs, workers=workers, settings=Settings(), limits=Limits(timeout_s=timeout_s)))


def test_outcomes_are_the_same_whatever_the_workers(folder: Path) -> None:
    alone = outcomes(find_inputs([folder]), 1, None)
    assert [outcome.source for outcome in alone] == [f"{folder}/{number:03}.html" for number in range(100)]
    assert [outcome.failure is not None for outcome in alone] == [number % 7 == 0 for number in range(100)]
    assert outcomes(find_inputs([folder]), 1) == alone
    assert outcomes(find_inputs([folder]), 3) == alone


def test_inputs_may_be_pages_and_errors_too(folder: Path) -> None:
    page = Page(body=BODY.format(7).encode(), path="a.zip#7", url="https://a.example/7")
    error = ReadError("the member is damaged", source="a.zip#8")
    first, second, third = outcomes([page, error, InputRef(path=str(folder / "001.html"))], 2)
    assert isinstance(first.value(), Article)
    assert first.value().url == "https://a.example/7"
    assert second.failure == Failure(source="a.zip#8", stage="read", error="ReadError", message="the member is damaged")
    assert third.failure is None


@pytest.fixture
def pipe(folder: Path) -> Path:
    """A page that never comes: whoever opens it waits for ever."""
    (folder / "010.html").unlink()
    os.mkfifo(folder / "010.html")
    return folder / "010.html"


@pytest.mark.parametrize("workers", [1, 2])
def test_a_page_beyond_its_time_is_stopped_and_the_others_are_unharmed(folder: Path, pipe: Path, workers: int) -> None:
    result = outcomes(find_inputs([folder]), workers, timeout_s=5)
    assert len(result) == 100
    assert [outcome.source for outcome in result] == sorted(outcome.source for outcome in result)
    failure = result[10].failure
    assert failure
    assert (failure.source, failure.stage, failure.error) == (str(pipe), "extract", "PageTimeoutError")
    assert sum(outcome.failure is not None for outcome in result) == 16


@contextmanager
def wait_for_reader(pipe: Path) -> Iterator[None]:
    """Return when a worker has opened the pipe, and keep it waiting for the first byte."""
    deadline = time.monotonic() + 30
    while True:
        try:
            writer = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
            break
        except OSError:  # nobody reads yet
            assert time.monotonic() < deadline
            time.sleep(0.01)
    yield
    os.close(writer)


def test_a_worker_that_dies_loses_the_page_in_hand_alone(folder: Path, pipe: Path) -> None:
    running = run(find_inputs([folder]), workers=2, settings=Settings(), limits=Limits(timeout_s=60.0))
    result = [next(running) for _ in range(10)]  # all before the pipe
    with wait_for_reader(pipe):
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
    result += running
    assert len(result) == 100
    failure = result[10].failure
    assert failure
    assert (failure.source, failure.error, failure.retryable) == (str(pipe), "WorkerDiedError", True)
    assert "signal 9" in failure.message
    died = [outcome for outcome in result if outcome.failure and outcome.failure.error == "WorkerDiedError"]
    assert len(died) <= 2  # the other one may have had a page in hand as well


def test_only_a_bounded_number_of_inputs_is_taken_ahead(folder: Path) -> None:
    taken = 0

    def inputs() -> Iterator[Input]:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield InputRef(path=str(folder / f"{number % 100:03}.html"))

    running = run(inputs(), workers=2, settings=Settings(), limits=Limits(timeout_s=60.0))
    for _ in range(50):
        next(running)
    running.close()
    assert taken <= 50 + 2 * BATCHES_AHEAD * MAX_BATCH


def test_no_process_is_left_when_the_caller_stops_early(folder: Path) -> None:
    running = run(find_inputs([folder]), workers=2, settings=Settings(), limits=Limits(timeout_s=60.0))
    next(running)
    assert multiprocessing.active_children()
    running.close()
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("workers", [1, 2])
def test_the_public_call_gives_records_and_failures(folder: Path, workers: int) -> None:
    result = list(scraper.convert(folder, workers=workers))
    assert [type(outcome) for outcome in result[:3]] == [Failure, Article, Article]
    assert result == list(scraper.convert([folder]))


@pytest.fixture
def glutton(folder: Path) -> None:
    """A small file that becomes some hundred megabytes when it is read."""
    (folder / "020.html").unlink()
    with gzip.open(folder / "020.html.gz", "wb", compresslevel=1) as page:
        for _ in range(70):
            page.write(b"<p>harbour " * 1_000_000)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is watched on Linux alone")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_page_that_takes_too_much_memory_is_stopped(folder: Path, glutton: None, workers: int) -> None:
    limits = Limits(timeout_s=50, memory_bytes=500_000_000)
    settings = Settings(max_bytes=2_000_000_000)
    result = list(run(find_inputs([folder], max_bytes=settings.max_bytes), workers=workers, settings=settings, limits=limits))
    assert [one.source for one in result] == sorted(one.source for one in result)
    failure = result[20].failure
    assert failure
    assert (failure.error, failure.message) == ("PageMemoryError", "took more than 500 MB of memory; --page-memory raises that")
    assert sum(one.failure is not None for one in result) == 16


def test_workers_end_with_a_process_that_has_threads(folder: Path, pipe: Path) -> None:
    """Such a process starts its workers by a server, which outlives it as long as they live."""
    code = (
        "import sys, threading, time\n"
        "from scraper.engines.local import run\n"
        "from scraper.engines.workers import Limits\n"
        "from scraper.fetchers.files import find_inputs\n"
        "from scraper.pipeline import Settings\n"
        "if __name__ == '__main__':\n"
        "    threading.Thread(target=time.sleep, args=(100,), daemon=True).start()\n"
        "    list(run(find_inputs(sys.argv[1:]), workers=2, settings=Settings(), limits=Limits(timeout_s=90.0)))\n"
    )
    script = folder / "script.py"
    script.write_text(code)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen([sys.executable, str(script), str(folder)], stdout=subprocess.PIPE, env=environment)
    with wait_for_reader(pipe):
        process.kill()
        process.communicate(timeout=20)  # returns when no process holds its end of the pipe any more
