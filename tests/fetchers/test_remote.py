"""Files elsewhere: a real server of HTTP, and the file systems of `fsspec` that need no network."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fsspec
import pytest
from click.testing import CliRunner

from scraper.cli import cli
from scraper.engines.local import convert
from scraper.fetchers.files import count_inputs
from scraper.record import Article, Failure
from tests.fetchers.saved_formats import HTML, PAGES, URL, mhtml, singlefile, warc, zipped


class Handler(SimpleHTTPRequestHandler):
    """The files of a folder, but for two addresses: one that breaks off, one that fails. It knows no ranges."""

    def do_GET(self) -> None:
        if self.path == "/cut.warc.gz":
            self.send_response(200)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            self.wfile.write(warc())
            self.close_connection = True
        elif self.path == "/broken.html":
            self.send_error(503)
        else:
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The address of a server; `served` beside the test's files is what it serves."""
    folder = tmp_path / "served"
    folder.mkdir()
    for name in ("page.warc.gz", "page.zip", "page.har", "page.tar.gz", "page.mhtml"):
        (folder / name).write_bytes(PAGES[name][0]())
    (folder / "plain.html").write_bytes(HTML)
    (folder / "single.html").write_bytes(singlefile())
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("name", ["page.warc.gz", "page.zip", "page.har", "page.tar.gz", "page.mhtml", "single.html"])
def test_files_are_read_over_http(site: str, name: str) -> None:
    assert count_inputs([f"{site}/{name}"]) is None
    (article,) = convert([f"{site}/{name}"])
    assert isinstance(article, Article)
    assert article.url == URL
    assert article.provenance.path
    assert article.provenance.path.startswith(f"{site}/{name}")


def test_the_address_of_a_page_that_says_no_other_is_its_own(site: str) -> None:
    (article,) = convert([f"{site}/plain.html?day=1"])
    assert isinstance(article, Article)
    assert (article.url, article.provenance.source) == (f"{site}/plain.html?day=1", "http")


def test_what_cannot_be_had_is_a_clear_failure_and_the_run_goes_on(site: str, tmp_path: Path) -> None:
    inputs = [f"{site}/{name}" for name in ("gone.html", "gone.warc.gz", "broken.html", "cut.warc.gz", "plain.html")]
    inputs.append("http://127.0.0.1:9/closed.html")
    (tmp_path / "list").write_text("\n".join(inputs))
    arguments = ["convert", "-i", str(tmp_path / "list"), "-o", str(tmp_path / "out.jsonl"), "--workers", "2"]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
    failures = [json.loads(line) for line in (tmp_path / "out.failures.jsonl").read_bytes().splitlines()]
    assert [(failure["source"], failure["stage"], failure["outcome"], failure["retryable"]) for failure in failures] == [
        (inputs[0], "fetch", "not_found", False),
        (inputs[1], "fetch", "not_found", False),
        (inputs[2], "fetch", "server_error", True),
        (inputs[3], "fetch", "network", True),
        (inputs[5], "fetch", "network", True),
    ]
    assert [failure["message"] for failure in failures[:3]] == [
        "there is no such file (404)",
        "there is no such file (404)",
        "the server answers 503 Service Unavailable",
    ]
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert records[-1]["url"] == inputs[4]
    assert len(records) in (1, 2)  # the page before the break is had where it came through before the break was noticed


@pytest.fixture
def bucket() -> Iterator[str]:
    """A folder of a file system in memory."""
    system = fsspec.filesystem("memory")
    for name, content in {
        "day/b.warc.gz": warc(),
        "day/a.html": HTML,
        "day/notes.md": b"#",
        "c.mhtml": mhtml(),
        "d.zip": zipped([("a.html", HTML)]),
    }.items():
        system.pipe(f"/bucket/{name}", content)
    yield "memory://bucket"
    system.rm("/bucket", recursive=True)


def paths(*inputs: str) -> list[str | None]:
    return [out.provenance.path if isinstance(out, Article) else f"{out.source}: {out.message}" for out in convert(inputs)]


def test_a_folder_elsewhere_is_walked_by_name(bucket: str) -> None:
    assert paths(bucket) == [
        "memory:///bucket/c.mhtml",
        "memory:///bucket/d.zip!a.html",
        "memory:///bucket/day/a.html",
        "memory:///bucket/day/b.warc.gz#0",
    ]


def test_patterns_and_files_elsewhere(bucket: str) -> None:
    assert paths(f"{bucket}/d*.zip", f"{bucket}/day/*.html") == ["memory:///bucket/d.zip!a.html", "memory:///bucket/day/a.html"]
    assert paths(f"{bucket}/day/b.warc.gz") == [f"{bucket}/day/b.warc.gz#0"]
    assert paths(f"{bucket}/x*", f"{bucket}/gone.html") == [
        f"{bucket}/x*: nothing to read there",
        f"{bucket}/gone.html: there is no such file (404)",
    ]


def test_the_local_file_system_by_its_address(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc())
    assert paths(f"file://{tmp_path}/a.warc.gz") == [f"file://{tmp_path}/a.warc.gz#0"]


def test_a_file_system_that_nobody_knows(tmp_path: Path) -> None:
    (failure,) = convert(["nowhere://bucket/a.html"])
    assert isinstance(failure, Failure)
    assert (failure.source, failure.stage) == ("nowhere://bucket/a.html", "fetch")
    assert "nowhere" in failure.message


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    for address in ("s3://bucket/a.warc.gz", "https://a.example/a.html"):
        (failure,) = convert([address])
        assert isinstance(failure, Failure)
        assert "the extra `remote`" in failure.message
