"""The commands as they are typed: exit codes, logs, tables."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner, Result

from scraper.cli import cli
from scraper.crawl.progress import run_table, status_table
from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, entry


@pytest.fixture(autouse=True)
def _logs() -> Iterator[None]:
    """The commands set up the logs; put them back."""
    logger = logging.getLogger("scraper")
    before = (logger.handlers[:], logger.level, logger.propagate)
    yield
    logger.handlers[:], logger.propagate = before[0], before[2]
    logger.setLevel(before[1])


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


def crawl(folder: Folder, *flags: str) -> Result:
    files = (folder.path / "outlets.toml", "-o", folder.output, "--state", folder.state)
    return run("crawl", *files, "--allow-private", "--workers", "0", *flags)


def test_a_crawl_says_what_it_did_and_whether_all_went_well(serve: Serve, folder: Folder) -> None:
    server = serve(articles=4, faults={2: "404"})
    folder.write_outlets([entry(server.sites[0])])
    first = crawl(folder)
    assert first.exit_code == 1  # some inputs failed
    assert "3 records (3 new, 0 changed), 0 unchanged, 1 failures" in first.stderr
    assert first.stdout == ""
    second = crawl(folder, "--revisit", "--json-logs")
    assert second.exit_code == 0
    last = orjson.loads(second.stderr.splitlines()[-1])
    assert (last["level"], last["unchanged"]) == ("info", 3)


def test_private_addresses_are_refused_unless_allowed(serve: Serve, folder: Folder) -> None:
    server = serve(articles=2)
    path = folder.write_outlets([entry(server.sites[0])])
    result = run("crawl", path, "-o", folder.output, "--state", folder.state, "--workers", "0")
    assert result.exit_code == 1
    assert set(folder.failures().values()) == {"unsafe"}
    assert server.paths() == []


@pytest.mark.parametrize("command", ["crawl", "watch"])
def test_wrong_settings_stop_with_exit_code_2(folder: Folder, command: str) -> None:
    outlets = folder.path / "outlets.toml"
    outlets.write_text("[[outlet]]\nname = 'a'\n")
    files = (outlets, "-o", folder.output, "--state", folder.state)
    assert run(command, *files).exit_code == 2
    assert run(command, outlets, "-o", folder.output).exit_code == 2
    outlets.write_text("[[outlet]]\nname = 'a'\nhome = 'http://pier.example'\n")
    assert run(command, outlets, "-o", folder.path / "no" / "folder.jsonl", "--state", folder.state).exit_code == 2
    folder.state.write_text("no state")
    assert run(command, *files).exit_code == 2
    assert not folder.output.exists()


def test_status_shows_each_outlet(serve: Serve, folder: Folder) -> None:
    server = serve(2, articles=4)
    folder.write_outlets([entry(site) for site in server.sites])
    crawl(folder)
    result = run("status", folder.state)
    assert result.exit_code == 0
    row = next(line for line in result.stdout.splitlines() if server.sites[1].name in line)
    assert row.split()[4:10] == ["8", "4", "0", "4", "0", "0"]  # URLs, articles, waiting, new, changed, unchanged
    assert status_table(folder.state, 0.0).row_count == 2
    assert run("status", folder.path / "none.db").exit_code == 2


def test_discover_prints_an_entry(serve: Serve) -> None:
    server = serve(articles=3)
    base = server.sites[0].base
    result = run("discover", base, "--allow-private", "--delay", "0")
    assert result.exit_code == 0
    assert f'"{base}/feed.xml"' in result.stdout
    assert run("discover", base).exit_code == 1  # a loopback address is not fetched unless allowed
    assert run("discover", "ftp://pier.example").exit_code == 2


def test_a_run_without_outlets_has_an_empty_table() -> None:
    assert run_table({}, 0.0).row_count == 0
