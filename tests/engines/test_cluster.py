"""The Ray engine on a real cluster of two nodes, with workers and a node killed in mid-run."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner

from scraper.cli import cli
from scraper.crawl.outlets_file import parse_outlets
from scraper.engines.cluster import connect
from scraper.engines.crawl_shards import cut_outlets
from scraper.errors import EngineError, SettingError
from tests.engines.ray_nodes import Cluster, Node, cluster, wait_until
from tests.outlet_server.server import OutletServer
from tests.outlet_server.site import Site, now_date

SAMPLES = Path(__file__).parents[2] / "samples"

needs_ray = pytest.mark.skipif(find_spec("ray") is None, reason="the extra ray is not installed: make ray-proof")


@pytest.fixture
def nodes() -> Iterator[Cluster]:
    folder = tempfile.mkdtemp(prefix="r-")  # short: it holds sockets
    with cluster(Path(folder)) as running:
        yield running
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Some hundreds of pages."""
    for number in range(25):
        shutil.copytree(SAMPLES, tmp_path / "pages" / f"{number:02}")
    return tmp_path / "pages"


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def kill_worker(node: Node, name: str) -> None:
    wait_until(lambda: node.workers(name), 60)
    os.kill(node.workers(name)[0], signal.SIGKILL)


def finish(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, errors = process.communicate(timeout=300)
    return process.returncode, errors


@needs_ray
@pytest.mark.slow
def test_a_conversion_loses_nothing_with_a_worker_and_a_node(nodes: Cluster, pages: Path, tmp_path: Path) -> None:
    local = CliRunner().invoke(cli, ["convert", str(pages), "-o", str(tmp_path / "local.jsonl"), "--dedup", "mark"])
    assert local.exit_code == 1  # the samples hold some that fail
    process = nodes.start("convert", pages, "-o", tmp_path / "ray.jsonl", "--dedup", "mark")
    wait_until(lambda: size(tmp_path / "ray.jsonl.part"), 120)
    kill_worker(nodes.head, "_work_batch")
    before = size(tmp_path / "ray.jsonl.part")
    wait_until(lambda: size(tmp_path / "ray.jsonl.part") > before, 120)
    nodes.other.kill()
    assert process.poll() is None, "the run was over before the node was killed"
    code, errors = finish(process)
    assert code == 1, errors
    for ending in (".jsonl", ".failures.jsonl"):
        assert (tmp_path / f"ray{ending}").read_bytes() == (tmp_path / f"local{ending}").read_bytes()


@needs_ray
@pytest.mark.slow
def test_a_crawl_loses_nothing_with_a_worker_and_a_node(nodes: Cluster, tmp_path: Path) -> None:
    sites = [Site(name=f"The Pier Post {number}", date=now_date(), articles=150) for number in range(6)]
    with OutletServer(sites):
        keys = ("home", "feeds", "sitemaps")
        given = [(site.name, site.base + "/", [site.base + "/feed.xml"], [site.base + "/sitemap.xml"]) for site in sites]
        tables = [
            f"[[outlet]]\nname = {name!r}\ndelay_s = 0\nsections = []\n"
            + "".join(f"{key} = {orjson.dumps(value).decode()}\n" for key, value in zip(keys, values, strict=True))
            for name, *values in given
        ]
        outlets = tmp_path / "outlets.toml"
        outlets.write_text("\n".join(tables))
        files = ("-o", tmp_path / "ray.jsonl", "--state", tmp_path / "ray.db")
        process = nodes.start("crawl", outlets, *files, "--allow-private", "--shards", "2")
        written = [tmp_path / f"ray.{number}-of-2.jsonl" for number in range(2)]
        wait_until(lambda: sum(map(size, written)), 120)
        kill_worker(nodes.head if nodes.head.workers("_Shard") else nodes.other, "_Shard")
        before = sum(map(size, written))
        wait_until(lambda: sum(map(size, written)) > before, 120)
        nodes.other.kill()
        is_killed_in_time = process.poll() is None
        code, errors = finish(process)
        assert is_killed_in_time, "the run was over before the node was killed"
        assert code == 0, errors
        local = ["crawl", str(outlets), "-o", str(tmp_path / "local.jsonl"), "--state", str(tmp_path / "local.db")]
        assert CliRunner().invoke(cli, [*local, "--allow-private", "--workers", "0"]).exit_code == 0
    records = [orjson.loads(line) for path in written for line in path.read_bytes().splitlines()]
    expected = [orjson.loads(line) for line in (tmp_path / "local.jsonl").read_bytes().splitlines()]
    assert len(expected) == 6 * 150
    for record in (*records, *expected):
        record["provenance"]["fetched_at"] = None
    assert sorted(map(orjson.dumps, records)) == sorted(map(orjson.dumps, expected))


def test_an_address_where_nobody_listens_is_said_at_once() -> None:
    with (
        pytest.raises(EngineError, match="no Ray cluster answers")
        if find_spec("ray")
        else pytest.raises(SettingError, match="extra")
    ):
        connect("127.0.0.1:1", 1).__enter__()


def test_no_host_is_in_two_shards() -> None:
    plain = [
        {"name": f"Outlet {number}", "home": f"https://www{number % 3}.town{number % 40}.example/", "feeds": [], "sitemaps": []}
        for number in range(100)
    ]
    plain.append({"name": "Both", "home": "https://town1.example/", "feeds": ["https://feeds.town2.example/all.xml"]})
    cut = cut_outlets(parse_outlets({"outlet": plain}), 4)
    assert sum(map(len, cut)) == 101
    places: dict[str, set[int]] = {}
    for number, members in enumerate(cut):
        for outlet in members:
            for url in (outlet.home or "", *(outlet.feeds or ())):
                places.setdefault(url.split("/")[2].split(".", 1)[1], set()).add(number)
    assert all(len(numbers) == 1 for numbers in places.values())
    assert places["town1.example"] == places["town2.example"] if "town2.example" in places else True
    assert all(cut), "forty domains leave no shard of four empty"
