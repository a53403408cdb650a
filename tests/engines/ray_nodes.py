"""A Ray cluster of real nodes on this machine, each with processes of its own that a test may kill."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_S = 240.0  # of a busy machine
#: Ray gives its own processes a quarter of a minute to start.
PATIENCE = {"RAY_agent_register_timeout_ms": "200000"}


class Node:
    """`ray start --block`: the raylet and what belongs to it, in a session of their own."""

    def __init__(self, environment: dict[str, str], log: Path, *arguments: str) -> None:
        ray = Path(sys.executable).with_name("ray")
        self._command = [str(ray), "start", "--block", "--disable-usage-stats", "--num-cpus=1", *arguments]
        self._environment = environment
        self._log = log
        self._start()

    def _start(self) -> None:
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command, env=self._environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True
            )

    def wait(self) -> None:
        """Until the node is up; one whose start took Ray too long is started again."""
        wait_until(self._is_up, START_S)

    def _is_up(self) -> bool:
        if self._process.poll() is not None:
            self._start()
        return b"Ray runtime started" in self._log.read_bytes()

    def kill(self) -> None:
        """The node dies at once: kill -9 of its raylet."""
        os.kill(self._find("raylet") or 0, signal.SIGKILL)

    def workers(self, name: str) -> list[int]:
        """Process ids of the node's workers that are at something of this name: a task, or an actor."""
        return [pid for pid in _below(self._process.pid) if _title(pid).startswith(f"ray::{name}")]

    def stop(self) -> None:
        """End all processes of the node."""
        members = _below(self._process.pid)
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        for pid in (self._process.pid, *members):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()

    def _find(self, program: str) -> int | None:
        return next((pid for pid in _below(self._process.pid) if _title(pid).split(" ")[0].endswith("/" + program)), None)


class Cluster:
    """Two nodes, one core each, that know each other by a token."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:  # above the ports that Ray keeps for its workers
            port = free.getsockname()[1]
        path = f"{ROOT}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
        token = {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": secrets.token_hex(32), **PATIENCE}
        self.environment = {**os.environ, "PYTHONPATH": path, "RAY_USAGE_STATS_ENABLED": "0", **token}
        self.address = f"127.0.0.1:{port}"
        self.head = Node(
            self.environment, folder / "head.log", "--head", f"--port={port}", "--include-dashboard=false", f"--temp-dir={folder}"
        )
        stack.callback(self.head.stop)
        self.head.wait()  # a node that comes before its head is up waits for ever
        self.other = Node(self.environment, folder / "other.log", f"--address={self.address}")
        stack.callback(self.other.stop)
        self.other.wait()

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """The program, with this cluster for its engine."""
        command = [sys.executable, "-m", "scraper", *map(str, arguments), "--engine", "ray", "--ray-address", self.address]
        return subprocess.Popen(
            command, env=self.environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )


@contextmanager
def cluster(folder: Path) -> Iterator[Cluster]:
    """A cluster that ends with the block; `folder` is for its sockets, so its name must be short."""
    with ExitStack() as stack:
        yield Cluster(folder, stack)


def wait_until(is_so, seconds: float) -> None:  # type: ignore[no-untyped-def]  # any callable
    """Return as soon as `is_so()`; fail after `seconds`."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _below(pid: int) -> list[int]:
    """All descendants of a process that are alive."""
    found = []
    with suppress(FileNotFoundError, ProcessLookupError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            found += [int(child), *_below(int(child))]
        for thread in Path(f"/proc/{pid}/task").iterdir():
            if thread.name != str(pid):
                for child in (thread / "children").read_text().split():
                    found += [int(child), *_below(int(child))]
    return found


def _title(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace").strip()
    return ""
