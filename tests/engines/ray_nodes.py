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


class Node:
    """`ray start --block`: the raylet and what belongs to it, in a session of their own."""

    def __init__(self, environment: dict[str, str], *arguments: str) -> None:
        ray = Path(sys.executable).with_name("ray")
        command = [str(ray), "start", "--block", "--disable-usage-stats", "--num-cpus=1", *arguments]
        self._process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    def wait(self) -> None:
        """Until the raylet runs."""
        wait_until(lambda: self._find("raylet") is not None, START_S)

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
        token = {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": secrets.token_hex(32)}
        self.environment = {**os.environ, "PYTHONPATH": path, "RAY_USAGE_STATS_ENABLED": "0", **token}
        self.address = f"127.0.0.1:{port}"
        self.head = Node(self.environment, "--head", f"--port={port}", "--include-dashboard=false", f"--temp-dir={folder}")
        stack.callback(self.head.stop)
        wait_until(lambda: _listens(port), START_S)
        self.other = Node(self.environment, f"--address={self.address}")
        stack.callback(self.other.stop)
        self.head.wait()
        self.other.wait()

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """The program, with this cluster for its engine."""
        command = [sys.executable, "-m", "scraper", *map(str, arguments), "--engine", "ray", "--ray-address", self.address]
        return subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


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


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


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
