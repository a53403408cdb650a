"""kill -9 at any moment and run again: every article once, none lost, no half line, the bytes of a run in peace."""

from __future__ import annotations

import random
import signal
import time

import pytest

from scraper.crawl.output import failures_path
from scraper.crawl.state import State
from scraper.errors import SettingError
from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, crawl, entry
from tests.outlet_server.server import OutletServer

KILLS = 4
MOST_REQUESTS = 30  # before a kill; all kills together leave most articles to be fetched


def entries_of(server: OutletServer) -> list[dict[str, object]]:
    return [entry(site) for site in server.sites]


def run_with_kills(folder: Folder, server: OutletServer, kills: int, rng: random.Random) -> None:
    """Run the command until it ends by itself, killing it `kills` times before, each time at work: after some requests."""
    for _ in range(kills):
        process = folder.start("crawl")
        assert process.stderr is not None
        process.stderr.close()
        wanted = len(server.log) + rng.randint(1, MOST_REQUESTS)
        while len(server.log) < wanted:
            assert process.poll() is None
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        process.wait()
    final = folder.start("crawl")
    final.communicate()
    assert final.returncode in (0, 1)


def test_kills_leave_no_trace_in_the_output(serve: Serve, folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> None:
    server = serve(3, articles=60, paragraphs=2, delay_s=0.02, faults={5: "404", 9: "reset-once", 12: "truncated"})
    folder.write_outlets(entries_of(server))
    peaceful = Folder(tmp_path_factory.mktemp("peaceful"))
    peaceful.write_outlets(entries_of(server))
    peaceful.start("crawl").communicate()
    assert len(peaceful.lines()) == 3 * 58

    server.forget()
    run_with_kills(folder, server, KILLS, random.Random(4711))
    assert sorted(folder.lines()) == sorted(peaceful.lines())
    assert folder.failures() == peaceful.failures()


def test_what_a_crash_left_beyond_the_last_commit_is_cut_off(serve: Serve, folder: Folder) -> None:
    server = serve(articles=4)
    crawl(folder, entries_of(server), limit=2)
    whole = folder.output.read_bytes()
    begin_run(folder)
    with folder.output.open("ab") as file:
        file.write(whole.splitlines()[0] + b'\n{"url": "http://half a li')
    with failures_path(folder.output).open("ab") as file:
        file.write(b"{")
    crawl(folder, entries_of(server))
    assert folder.output.read_bytes().startswith(whole)
    assert len(folder.urls()) == len(folder.lines()) == 4


def begin_run(folder: Folder) -> None:
    """Leave the state as a run leaves it that is killed."""
    from scraper.crawl.ledger import Ledger

    Ledger(folder.state, folder.output, now=time.time()).close()


def test_lines_that_others_appended_between_runs_stay(serve: Serve, folder: Folder) -> None:
    server = serve(articles=4)
    crawl(folder, entries_of(server), limit=2)
    with folder.output.open("ab") as file:
        file.write(b'{"note": "ours"}\n')
    crawl(folder, entries_of(server))
    assert len(folder.lines()) == 5


def test_another_output_after_a_crash_repeats_nothing(serve: Serve, folder: Folder) -> None:
    server = serve(articles=4)
    crawl(folder, entries_of(server), limit=2)
    begin_run(folder)
    with folder.output.open("ab") as file:
        file.write(b'{"url": "half')
    second = Folder(folder.path / "second")
    second.path.mkdir()
    folder.state.rename(second.state)
    crawl(second, entries_of(server))
    assert len(folder.lines()) == len(second.lines()) == 2
    assert not folder.urls() & second.urls()


def test_an_output_that_ends_in_half_a_line_is_refused(serve: Serve, folder: Folder) -> None:
    server = serve(articles=1)
    folder.output.write_bytes(b'{"url"')
    with pytest.raises(SettingError, match="whole line"):
        crawl(folder, entries_of(server))
    assert folder.output.read_bytes() == b'{"url"'


def test_a_second_process_on_one_state_stops(serve: Serve, folder: Folder) -> None:
    server = serve(articles=50, delay_s=0.05)
    folder.write_outlets(entries_of(server))
    first = folder.start("crawl")
    while not folder.output.exists():
        time.sleep(0.01)
    second = folder.start("crawl", "-v")
    _, said = second.communicate()
    assert second.returncode == 2
    assert f"in use by another process ({first.pid})" in said.decode()
    first.terminate()
    first.communicate()
    assert first.returncode == 0


def test_sigterm_ends_a_crawl_in_order_and_it_goes_on_later(serve: Serve, folder: Folder) -> None:
    server = serve(articles=150, delay_s=0.02, paragraphs=2)
    folder.write_outlets(entries_of(server))
    process = folder.start("crawl")
    while not folder.output.exists() or not folder.output.stat().st_size:
        time.sleep(0.01)
    process.terminate()
    process.communicate()
    assert process.returncode == 0
    assert 0 < len(folder.lines()) < 150
    state = State(folder.state, is_readonly=True)
    assert state.run_started() is not None
    state.close()
    crawl(folder, entries_of(server))
    assert len(folder.urls()) == len(folder.lines()) == 150
