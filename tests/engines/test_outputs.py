"""Conversions in every format: the same bytes after any interruption and by any number of workers; whole or absent."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from click.testing import CliRunner, Result

from scraper.cli import cli
from scraper.dataset.fields import Fields
from scraper.dataset.selection import Selection
from scraper.engines import conversion
from scraper.engines.books import Counts
from scraper.engines.conversion import Conversion, run_conversion
from scraper.engines.outcome import Outcome
from scraper.engines.workers import Limits
from scraper.errors import SettingError
from scraper.sinks.reading import read_lines

ROOT = Path(__file__).parents[2]
PAGE = """<html lang="{language}"><head><meta property="article:published_time" content="2024-03-{day:02}T10:00:00Z"></head>
<body><h1>Title {number}</h1><article>{text}</article></body></html>"""
SHAPES: dict[str, dict[str, Any]] = {
    "lines": {"output": "out.jsonl"},
    "gzip": {"output": "out.jsonl.gz"},
    "zstd": {"output": "out.jsonl.zst", "fields": Fields(drop=("boilerplate",))},
    "parquet": {"output": "out.parquet"},
    "rotated": {"output": "out.parquet", "rotate_bytes": 30_000},
    "partitioned": {"output": "out.jsonl", "partition_by": ("day", "outlet"), "rotate_bytes": 5_000},
}


ENGLISH = "the ferry of our harbour sails again with green rope and a council vote on fish for the night"
GERMAN = "die Fähre aus unserem Hafen fährt wieder mit grünem Seil und ein Rat stimmt über den Fisch der Nacht ab"


def prose(seed: int, language: str) -> str:
    rng = random.Random(seed)
    words = (GERMAN if language == "de" else ENGLISH).split()
    return "".join(f"<p>{' '.join(rng.choice(words) for _ in range(40)).capitalize()}.</p>" for _ in range(4))


def write_pages(folder: Path, count: int) -> None:
    """Of ten pages, one is empty, one in another language, and two tell what another one tells."""
    folder.mkdir()
    for number in range(count):
        language = "de" if number % 10 == 4 else "en"
        text = prose(number - 3 if number % 10 in (5, 6) else number, language)
        page = PAGE.format(language=language, day=1 + number % 3, number=number, text=text)
        (folder / f"{number:04}.html").write_text(page if number % 10 else "")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    write_pages(tmp_path / "pages", 40)
    return tmp_path / "pages"


def ignore(outcome: Outcome, counts: Counts) -> None:
    """A watch that does nothing."""


def stop_at(number: int) -> Callable[[Outcome, Counts], None]:
    def watch(outcome: Outcome, counts: Counts) -> None:
        if counts.inputs == number:
            raise KeyboardInterrupt

    return watch


def job(pages: Path, folder: Path, shape: str, **keys: Any) -> Conversion:
    folder.mkdir(exist_ok=True)
    given = {"selection": Selection(languages=("en",), similarity=0.8), **SHAPES[shape], **keys}
    given["output"] = str(folder / given["output"])
    return Conversion(paths=(str(pages),), summary=str(folder / "sum.json"), **given)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("shape", SHAPES)
def test_an_interrupted_run_gives_the_same_bytes(
    pages: Path, tmp_path: Path, shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = run_conversion(job(pages, tmp_path / "whole", shape), ignore)
    whole = files(tmp_path / "whole")
    assert not [name for name in whole if name.endswith((".part", ".journal", ".tmp", ".building"))]
    monkeypatch.setattr(conversion, "CHECKPOINT_EVERY_S", 0.0)

    broken = job(pages, tmp_path / "broken", shape)
    for at in (3, 17, 33):
        with pytest.raises(KeyboardInterrupt):
            run_conversion(broken, stop_at(at))
        assert not os.path.exists(broken.output)
    monkeypatch.setattr(conversion, "lay_out", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    if shape != "lines":
        with pytest.raises(KeyboardInterrupt):
            run_conversion(broken, ignore)
        monkeypatch.undo()
    resumed = run_conversion(broken, ignore)
    assert files(tmp_path / "broken") == whole
    assert resumed.resumed >= 32
    assert str(resumed).startswith(str(counts))
    assert (counts.records, counts.filtered, counts.duplicates, counts.failures) == (32, {"language": 4}, 8, 4)


@pytest.mark.parametrize("drops", [False, True])
def test_duplicates_hang_on_the_order_alone(pages: Path, tmp_path: Path, drops: bool) -> None:
    selection = Selection(similarity=0.8, drops_duplicates=drops)
    written = []
    for workers in (1, 2, 3):
        given = job(pages, tmp_path / str(workers), "lines", selection=selection, workers=workers, limits=Limits(timeout_s=60))
        run_conversion(given, ignore)
        written.append(Path(given.output).read_bytes())
    assert written[0] == written[1] == written[2]
    records = {record["provenance"]["path"][-9:-5]: record for record in map(orjson.loads, written[0].splitlines())}
    marked = {name: record["duplicate_of"] for name, record in records.items() if record["duplicate_of"]}
    pairs = {f"{ten}{unit}": f"{ten}{unit - 3}" for ten in ("000", "001", "002", "003") for unit in (5, 6)}
    if drops:
        assert not marked
        assert not records.keys() & pairs.keys()
    else:
        assert marked == {name: records[original]["id"] for name, original in pairs.items()}


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "scraper", *map(str, arguments)], cwd=ROOT, stderr=subprocess.DEVNULL)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("out.jsonl", []),
        ("out.jsonl.gz", ["--rotate-size", "100k"]),
        ("out.jsonl.zst", ["--drop", "blocks"]),
        ("out.parquet", ["--partition-by", "day,outlet", "--rotate-size", "50k"]),
    ],
)
def test_kills_at_any_moment_change_no_byte(tmp_path: Path, name: str, flags: list[str]) -> None:
    write_pages(tmp_path / "pages", 1200)
    command: list[str | Path] = [
        "convert",
        tmp_path / "pages",
        *flags,
        "--dedup",
        "mark",
        "--where",
        "language == en",
        "--workers",
        "2",
    ]
    for folder in ("whole", "killed"):
        (tmp_path / folder).mkdir()
    began = time.monotonic()
    assert start(*command, "-o", tmp_path / "whole" / name).wait() == 1
    seconds, rng, kills = time.monotonic() - began, random.Random(name), 0
    for _ in range(40):
        process = start(*command, "-o", tmp_path / "killed" / name)
        try:
            code = process.wait(rng.uniform(0.05, 0.3) * seconds * 1.1**kills)  # longer each time: a machine may slow down
            break
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
    assert code == 1
    assert kills
    assert files(tmp_path / "killed") == files(tmp_path / "whole")


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """A disk of its own at `folder`; skips where the system does not let us have one."""
    folder.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if mount is None or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only root may mount a disk for this test")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def convert(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["convert", *map(str, arguments)])


@pytest.mark.parametrize(
    ("name", "flags", "moment"),
    [
        ("out.jsonl", [], "gathering"),
        ("out.parquet", [], "gathering"),
        ("out.jsonl.gz", [], "laying out"),
        ("out.parquet", [], "laying out"),
        ("out.parquet", ["--rotate-size", "20k"], "laying out"),
        ("out.jsonl", ["--partition-by", "day"], "laying out"),
    ],
    ids=str,
)
def test_on_a_full_disk_nothing_half_passes_for_whole(
    pages: Path, tmp_path: Path, name: str, flags: list[str], moment: str
) -> None:
    roomy = tmp_path / "roomy"
    roomy.mkdir()
    assert convert(pages, "-o", roomy / "gathered.jsonl", "--workers", "1").exit_code == 1
    assert convert(pages, "-o", roomy / name, "--workers", "1", *flags).exit_code == 1
    gathered = (roomy / "gathered.jsonl").stat().st_size
    laid_out = sum(map(len, files(roomy / name).values())) if flags else (roomy / name).stat().st_size
    size = gathered // 2 if moment == "gathering" else gathered + laid_out // 2
    with small_disk(tmp_path / "disk", f"{size // 1024 + 12}k"):  # 12: failures and journal
        output = tmp_path / "disk" / name
        result = convert(pages, "-o", output, "--workers", "1", *flags)
        assert result.exit_code == 1
        assert result.stderr.splitlines()[-1].startswith(f"error: {output}")
        assert result.stderr.endswith("No space left on device\n")
        assert not output.exists()
        shutil.copytree(tmp_path / "disk", tmp_path / "larger")
    assert convert(pages, "-o", tmp_path / "larger" / name, "--workers", "1", *flags).exit_code == 1
    records = list(read_lines(str(tmp_path / "larger" / name)))
    assert records == list(read_lines(str(roomy / name)))
    assert len(records) == 36


def test_the_manifest_tells_what_is_there(pages: Path, tmp_path: Path) -> None:
    import hashlib

    given = job(pages, tmp_path / "out", "partitioned")
    run_conversion(given, ignore)
    manifest = json.loads((tmp_path / "out" / "out.manifest.json").read_bytes())
    assert manifest["counts"] == {"inputs": 40, "records": 32, "duplicates": 8, "filtered": {"language": 4}, "failures": 4}
    assert manifest["settings"]["output"]["partition_by"] == ["day", "outlet"]
    assert manifest["settings"]["selection"]["languages"] == ["en"]
    named = {part["path"]: part for part in manifest["files"]}
    assert named.keys() == files(Path(given.output)).keys()
    for path, content in files(Path(given.output)).items():
        assert named[path]["sha256"] == hashlib.sha256(content).hexdigest()
        assert (named[path]["bytes"], named[path]["records"]) == (len(content), content.count(b"\n"))


def test_a_second_run_takes_the_place_of_the_first(pages: Path, tmp_path: Path) -> None:
    given = job(pages, tmp_path / "out", "rotated")
    run_conversion(given, ignore)
    run_conversion(replace(given, limit=5), ignore)
    assert len(list(read_lines(given.output))) == 3
    with pytest.raises(SettingError, match="is a folder"):
        run_conversion(replace(given, rotate_bytes=None), ignore)


def test_a_stream_is_cut_to_its_fields_too(pages: Path) -> None:
    result = convert(pages, "--only", "title", "--limit", "3", "--workers", "1")
    assert result.stdout == '{"title":"Title 1"}\n{"title":"Title 2"}\n'
    result = convert(pages, "--rotate-size", "5M")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "a stream has no files; --rotate-size and --partition-by want a path" in result.stderr


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--where", "wrods > 3"], "did you mean 'words'"),
        (["--only", "tilte"], "the record has no field 'tilte'; did you mean 'title'?"),
        (["--partition-by", "week"], "partitions are by day and outlet"),
        (["--rotate-size", "big"], "is no size; write it like 500k, 20M or 1G"),
        (["--rotate-size", "0"], "holds nothing"),
        (["--page-memory", "5M"], "no page can be read in less than"),
        (["--ray-address", "head:6379"], "--ray-address wants --engine ray"),
        (["--similarity", "3"], "is not in the range"),
    ],
)
def test_wrong_usage_is_said_before_anything_is_done(pages: Path, tmp_path: Path, flags: list[str], said: str) -> None:
    result = convert(pages, "-o", tmp_path / "out.parquet", *flags)
    assert result.exit_code == 2
    assert said in result.stderr
    assert os.listdir(tmp_path) == ["pages"]


def test_the_summary_is_the_same_now_and_later(pages: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.parquet"
    result = convert(pages, "-o", output, "--summary", tmp_path / "sum.json", "--min-words", "100", "--dedup", "mark")
    assert "40 inputs: 36 records (8 marked as duplicates), 4 failures" in result.stderr
    summary = json.loads((tmp_path / "sum.json").read_bytes())
    assert summary["languages"] == {"en": 32, "de": 4}
    assert summary["failures"] == {"NotAPageError": 4}
    later = CliRunner().invoke(cli, ["summary", str(output), "--json"])
    assert json.loads(later.stdout) == summary
    table = CliRunner().invoke(cli, ["summary", str(output)]).stdout
    assert "40 inputs: 36 records (8 marked as duplicates), 0 filtered, 4 failures" in table
    assert "NotAPageError" in table
