"""Conversions to files: whole or absent, and resumable with the same bytes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from scraper.engines import conversion
from scraper.engines.books import Counts
from scraper.engines.conversion import Conversion, run_conversion
from scraper.engines.outcome import Outcome
from scraper.engines.workers import Limits
from scraper.errors import SettingError, WriteError
from scraper.pipeline import Settings
from scraper.sinks.jsonl import FileSink
from scraper.validation import find_invalid

PAGE = "<html><body><h1>Title {0}</h1><p>{0} is the number of this page, and a sentence that is long enough.</p>"


class Stopped(Exception):
    """The run is interrupted."""


def ignore(outcome: Outcome, counts: Counts) -> None:
    """A watch that does nothing."""


def stop_after(number: int):  # type: ignore[no-untyped-def]  # a watch
    def watch(outcome: Outcome, counts: Counts) -> None:
        if counts.inputs == number:
            raise Stopped

    return watch


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Conversion:
    monkeypatch.setattr(conversion, "CHECKPOINT_EVERY_S", 0.0)  # after every input
    (tmp_path / "pages").mkdir()
    for number in range(30):
        (tmp_path / "pages" / f"{number:02}.html").write_text(PAGE.format(number) if number % 7 else "")
    return Conversion(paths=(str(tmp_path / "pages"),), output=str(tmp_path / "out.jsonl"))


def files(job: Conversion) -> dict[str, bytes]:
    folder = Path(job.output).parent
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_records_and_failures_are_all_the_inputs(job: Conversion) -> None:
    counts = run_conversion(job, ignore)
    assert str(counts) == "30 inputs: 25 records, 5 failures"
    written = files(job)
    assert list(written) == ["out.failures.jsonl", "out.jsonl", "out.manifest.json"]
    assert written["out.jsonl"].count(b"\n") == 25
    assert written["out.failures.jsonl"].count(b"\n") == 5
    assert not [problem for _, problem in find_invalid(written["out.jsonl"].splitlines()) if problem]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_second_run_gives_the_same_bytes(job: Conversion, workers: int) -> None:
    run_conversion(job, ignore)
    first = files(job)
    run_conversion(replace(job, workers=workers, limits=Limits(timeout_s=60.0)), ignore)
    assert files(job) == first


@pytest.mark.parametrize("at", [1, 2, 15, 29])
@pytest.mark.parametrize("torn", [b"", b'{"half a line'])
def test_an_interrupted_run_is_gone_on_with(job: Conversion, at: int, torn: bytes) -> None:
    run_conversion(job, ignore)
    whole = files(job)
    with pytest.raises(Stopped):
        run_conversion(job, stop_after(at))
    assert files(job)["out.jsonl"] == whole["out.jsonl"]  # what was there stays until the new is whole
    with open(job.output + ".part", "ab") as part:
        part.write(torn)
    done = []
    counts = run_conversion(job, lambda outcome, _: done.append(outcome.source))
    assert files(job) == whole
    assert counts.resumed == at - 1
    assert len(done) == 30 - counts.resumed


def test_no_resume_begins_anew(job: Conversion) -> None:
    with pytest.raises(Stopped):
        run_conversion(job, stop_after(10))
    assert run_conversion(replace(job, resume=False), ignore).resumed == 0


@pytest.mark.parametrize("change", ["settings", "inputs", "part gone", "journal torn"])
def test_a_run_of_another_kind_is_not_gone_on_with(job: Conversion, change: str) -> None:
    with pytest.raises(Stopped):
        run_conversion(job, stop_after(20))
    if change == "settings":
        job = replace(job, settings=Settings(timezone="Europe/Dublin"))
    elif change == "inputs":
        (Path(job.paths[0]) / "05a.html").write_text(PAGE.format("5a"))
    elif change == "part gone":
        os.remove(job.output + ".part")
    else:
        Path(job.output + ".journal").write_bytes(b'{"finger')
    counts = run_conversion(job, ignore)
    assert counts.resumed == 0
    resumed = files(job)
    run_conversion(replace(job, resume=False), ignore)
    assert files(job) == resumed


def test_the_limit_takes_the_first_inputs(job: Conversion) -> None:
    job = replace(job, limit=8)
    assert str(run_conversion(job, ignore)) == "8 inputs: 6 records, 2 failures"
    assert job.count_inputs() == 8


def test_two_runs_on_one_output_do_not_meet(job: Conversion, tmp_path: Path) -> None:
    code = (
        "import sys, scraper.errors, scraper.sinks.jsonl as j\n"
        "try: j.FileSink(sys.argv[1])\n"
        "except scraper.errors.SettingError as error: print(error.reason)"
    )
    import subprocess
    import sys

    sink = FileSink(job.output)
    command = [sys.executable, "-c", code, job.output]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    sink.close()
    assert run.stdout.strip() == "another run writes to this output"


def test_an_output_that_cannot_be_written_is_said_before_the_first_page(job: Conversion) -> None:
    with pytest.raises(SettingError, match="No such file"):
        run_conversion(replace(job, output="/nonexistent/out.jsonl"), ignore)


def test_a_full_disk_is_said(job: Conversion) -> None:
    with pytest.raises(WriteError, match="No space left"):
        run_conversion(replace(job, output="/dev/full"), ignore)
