"""A watch: rounds on their schedules, signals obeyed."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest

from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, entry


@pytest.fixture
def watch(folder: Folder) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []

    def start(*flags: str) -> subprocess.Popen[bytes]:
        started.append(folder.start("watch", "--workers", "0", *flags))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_for(condition: Callable[[], bool], seconds: float = 15.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.02)


def test_rounds_bring_what_is_new_until_sigterm(
    serve: Serve, folder: Folder, watch: Callable[..., subprocess.Popen[bytes]]
) -> None:
    server = serve(2, articles=3)
    first, second = server.sites
    folder.write_outlets([entry(first, schedule="every 1s"), entry(second, schedule="0 0 1 1 *")])
    process = watch("--json-logs")
    wait_for(lambda: folder.output.exists() and len(folder.output.read_bytes().splitlines()) == 6)
    first.articles = second.articles = 4
    wait_for(lambda: first.url(4).encode() in folder.output.read_bytes())

    folder.write_outlets([entry(first, schedule="every 1s"), entry(second, name="again", schedule="every 1s")])
    process.send_signal(signal.SIGHUP)
    wait_for(lambda: second.url(4).encode() in folder.output.read_bytes())
    process.send_signal(signal.SIGHUP)
    (folder.path / "outlets.toml").write_text("[[outlet]]\nnom = 1\n")
    process.send_signal(signal.SIGHUP)
    first.articles = 5
    wait_for(lambda: first.url(5).encode() in folder.output.read_bytes())

    process.terminate()
    _, said = process.communicate(timeout=10)
    assert process.returncode == 0
    assert b"the outlets stay as they were" in said
    assert len(folder.urls()) == len(folder.lines()) == 9


def test_sigterm_finishes_the_page_in_hand(serve: Serve, folder: Folder, watch: Callable[..., subprocess.Popen[bytes]]) -> None:
    server = serve(articles=3, delay_s=0.6)
    site = server.sites[0]
    folder.write_outlets([entry(site, sitemaps=[], schedule="every 1h")])
    process = watch()
    wait_for(lambda: bool(server.in_flight) and any(path == "/feed.xml" for path in server.paths()))
    wait_for(lambda: server.asked[site.base.removeprefix("http://"), site.path(3)] == 1)
    process.terminate()
    process.communicate(timeout=10)
    assert process.returncode == 0
    assert folder.urls() == {site.url(3): 1}
