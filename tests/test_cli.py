"""The command line, as people and scripts use it."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scraper.cli import LAZY_COMMANDS, cli
from scraper.schema import schema_json

ROOT = Path(__file__).parent.parent
PAGE = "<html><body><h1>Ferry returns</h1><p>The ferry sails again after nine years in the dock of the harbour.</p>"


def scraper(*args: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args], input=stdin)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def run(*args: str | Path, **options: object) -> subprocess.Popen[bytes]:
    """The program as a process of its own."""
    command = [sys.executable, "-m", "scraper", *map(str, args)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload,no-any-return]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text(PAGE)
    return tmp_path / "page.html"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pages, and one that is none."""
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("a", "b", "d"):
        (pages / f"{name}.html").write_text(PAGE)
    (pages / "c.html").write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    return pages


def test_extract_prints_one_line(page: Path) -> None:
    result = scraper("extract", page, "--url", "https://a.example/ferry")
    assert result.exit_code == 0
    assert result.stdout.count("\n") == 1
    record = json.loads(result.stdout)
    assert (record["url"], record["provenance"]["source"]) == ("https://a.example/ferry", "file")
    assert result.stderr == ""


@pytest.mark.parametrize("url", ["a.example/ferry", "not an address", "https://"])
def test_half_an_address_is_wrong_usage(page: Path, url: str) -> None:
    result = scraper("extract", page, "--url", url)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "write it like https://outlet.example/story" in result.stderr


@pytest.mark.parametrize("stdin", [PAGE.encode(), gzip.compress(PAGE.encode())], ids=["plain", "gzip"])
def test_extract_reads_standard_input(stdin: bytes) -> None:
    result = scraper("extract", "-", stdin=stdin)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["provenance"]["path"] == "-"


@pytest.mark.parametrize(
    ("argument", "stdin", "message"),
    [
        ("missing.html", b"", "error: missing.html: read: No such file or directory\n"),
        ("-", b"", "error: -: read: the file is empty\n"),
        ("-", b"GIF89a", "error: -: read: this is a GIF image, not a page\n"),
    ],
)
def test_extract_says_what_failed_and_where(argument: str, stdin: bytes, message: str) -> None:
    result = scraper("extract", argument, stdin=stdin)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", message)


@pytest.fixture
def server() -> Iterator[str]:
    """A page on loopback."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/ferry" else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode() * 20)

        def log_message(self, *args: Any) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def test_extract_fetches_an_address(server: str) -> None:
    result = scraper("extract", f"{server}/ferry", "--allow-private")
    assert (result.exit_code, result.stderr) == (0, "")
    record = json.loads(result.stdout)
    assert (record["url"], record["provenance"]["status"]) == (f"{server}/ferry", 200)


@pytest.mark.parametrize(("path", "flags", "word"), [("/none", ["--allow-private"], "404"), ("/ferry", [], "is not public")])
def test_extract_says_why_an_address_gave_nothing(server: str, path: str, flags: list[str], word: str) -> None:
    result = scraper("extract", server + path, *flags)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"error: {server}/")
    assert word in result.stderr


def test_inspect_fetches_an_address(server: str, tmp_path: Path) -> None:
    result = scraper("inspect", f"{server}/ferry", "--allow-private", "--no-open", "-o", tmp_path / "report.html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"{server}/ferry" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert scraper("inspect", f"{server}/none", "--allow-private", "--no-open").exit_code == 1


def test_convert_writes_records_and_failures(folder: Path, tmp_path: Path) -> None:
    result = scraper("convert", folder, "-o", tmp_path / "out.jsonl", "--workers", "2")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"warning: {folder}/c.html: read: this is a JPEG image, not a page",
        "4 inputs: 3 records, 1 failures",
    ]
    records = lines(tmp_path / "out.jsonl")
    assert [record["provenance"]["path"] for record in records] == [f"{folder}/{name}.html" for name in "abd"]
    (failure,) = lines(tmp_path / "out.failures.jsonl")
    assert (failure["source"], failure["stage"], failure["error"]) == (f"{folder}/c.html", "read", "NotAPageError")


def test_convert_without_failures_is_a_success(folder: Path, tmp_path: Path) -> None:
    result = scraper("convert", folder / "a.html", folder / "b.html", "-o", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stderr) == (0, "2 inputs: 2 records, 0 failures\n")
    assert (tmp_path / "out.failures.jsonl").read_bytes() == b""


def test_convert_writes_to_standard_output(folder: Path) -> None:
    result = scraper("convert", folder, "-", stdin=PAGE.encode())
    assert result.exit_code == 1
    assert [json.loads(line)["provenance"]["path"][-6:] for line in result.stdout.splitlines()] == [
        "a.html",
        "b.html",
        "d.html",
        "-",
    ]


def test_convert_takes_a_list_and_a_limit(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "list").write_text(f"{folder}/b.html\n{folder}\n")
    result = scraper("convert", "-i", tmp_path / "list", "--limit", "3", "-o", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stderr) == (0, "3 inputs: 3 records, 0 failures\n")


def test_logs_can_be_json(folder: Path, tmp_path: Path) -> None:
    result = scraper("convert", folder, "-o", tmp_path / "out.jsonl", "--json-logs")
    failure, summary = (json.loads(line) for line in result.stderr.splitlines())
    assert (failure["level"], failure["stage"], failure["error"]) == ("warning", "read", "NotAPageError")
    assert (summary["inputs"], summary["records"], summary["failures"]) == (4, 3, 1)


def test_verbose_names_every_record(folder: Path, tmp_path: Path) -> None:
    result = scraper("convert", folder, "-o", tmp_path / "out.jsonl", "-v")
    assert f"debug: {folder}/a.html: a record of" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert"],
        ["convert", "x", "--workers", "0"],
        ["convert", "x", "--max-bytes", "many"],
        ["convert", "x", "--timezone", "Mars/Olympus"],
        ["convert", "x", "--timezone", "../etc/passwd"],
        ["convert", "-i", "/nonexistent/list"],
        ["convert", "x", "-o", "/nonexistent/out.jsonl"],
        ["extract"],
        ["validate", "/nonexistent/out.jsonl"],
        ["harvest"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_exit_code_two(arguments: list[str]) -> None:
    result = scraper(*arguments)
    assert result.exit_code == 2
    assert "rror: " in result.stderr
    assert "Traceback" not in result.stderr


def test_max_bytes_takes_a_unit(page: Path) -> None:
    assert scraper("extract", page, "--max-bytes", "1k").exit_code == 0
    refused = scraper("extract", page, "--max-bytes", "50")
    assert refused.exit_code == 1
    assert "limit of 50 bytes, which --max-bytes raises" in refused.stderr


def test_validate(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    scraper("convert", folder, "-o", out)
    valid = scraper("validate", out)
    assert (valid.exit_code, valid.stdout, valid.stderr) == (0, "", "3 lines: 3 valid, 0 invalid\n")
    with out.open("a") as file:
        file.write('{"id": 7}\n')
    invalid = scraper("validate", out)
    assert invalid.exit_code == 1
    assert invalid.stdout.startswith(f"{out}:4: $")
    assert invalid.stderr == "4 lines: 3 valid, 1 invalid\n"


def test_schema_is_the_published_one() -> None:
    result = scraper("schema")
    assert result.stdout_bytes == schema_json()


def test_show_has_a_row_a_record(folder: Path, tmp_path: Path) -> None:
    scraper("convert", folder, "-o", tmp_path / "out.jsonl")
    result = scraper("show", tmp_path / "out.jsonl")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 4
    assert "title" in result.stdout


def test_commands_that_live_elsewhere_are_there() -> None:
    for name in LAZY_COMMANDS:
        assert scraper(name, "--help").exit_code == 0
    assert set(LAZY_COMMANDS) <= set(scraper("--help").stdout.split())


def test_a_reader_that_has_enough_ends_the_program_quietly(folder: Path) -> None:
    process = run("convert", *[folder] * 200, "--workers", "1")
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read().decode()
    process.stderr.close()
    process.wait(30)
    assert [line for line in errors.splitlines() if not line.startswith("warning: ")] == []


def wait_for_reader(pipe: Path) -> None:
    """Return when a worker has opened the pipe; it goes on waiting for the first byte while this process lives."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads yet
            time.sleep(0.02)
        else:
            return
    raise AssertionError("no worker came to the pipe")


def test_ctrl_c_ends_the_run_and_the_same_command_goes_on(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "e.html")  # the run waits here
    process = run("convert", folder, "-o", tmp_path / "out.jsonl", start_new_session=True)
    wait_for_reader(folder / "e.html")
    os.killpg(process.pid, signal.SIGINT)
    errors = process.communicate(timeout=20)[1].decode()
    assert process.returncode == 130
    assert "interrupted; the same command goes on from here" in errors
    assert "Traceback" not in errors
    assert not (tmp_path / "out.jsonl").exists()
    os.remove(folder / "e.html")
    assert scraper("convert", folder, "-o", tmp_path / "out.jsonl").exit_code == 1
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 3


def test_a_killed_run_leaves_no_process_and_the_same_command_goes_on(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    os.mkfifo(folder / "e.html")
    process = run("convert", folder, "-o", out, "--workers", "2")
    wait_for_reader(folder / "e.html")
    workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert len(workers) == 2
    process.kill()
    process.communicate(timeout=20)
    deadline = time.monotonic() + 10
    while any(is_running(worker) for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not [worker for worker in workers if is_running(worker)]
    os.remove(folder / "e.html")
    assert scraper("convert", folder, "-o", out).exit_code == 1
    assert [record["provenance"]["path"][-6:] for record in lines(out)] == ["a.html", "b.html", "d.html"]


def is_running(process_id: str) -> bool:
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_the_order_of_sets_never_shows(tmp_path: Path) -> None:
    """Python orders sets of texts anew in every process; the same pages give the same bytes all the same."""
    written = set()
    for seed in "123":
        process = run("convert", ROOT / "samples", "-o", tmp_path / seed, env={**os.environ, "PYTHONHASHSEED": seed})
        process.communicate(timeout=120)
        written.add((tmp_path / seed).read_bytes())
    assert len(written) == 1
    assert written.pop()
