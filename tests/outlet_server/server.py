"""The server: each site on a port of 127.0.0.1, in a thread, its answers written by hand so that they can be wrong."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import Self

from tests.outlet_server.site import Reply, Site, etag_of

BOMB = gzip.compress(bytes(50_000_000), 9)  # 50 kB that unfold to 50 MB

#: Fault of an article -> the outcome that its failure must carry; None: the article is reached all the same.
OUTCOMES: dict[str, str | None] = {
    "429-once": None,
    "503-once": None,
    "503-retry-after": None,
    "slow": None,
    "short-length": None,
    "wrong-charset": None,
    "reset-once": None,
    "503": "server_error",
    "404": "not_found",
    "403": "blocked",
    "drip": "timeout",
    "stall": "timeout",
    "truncated": "truncated",
    "truncated-gzip": "truncated",
    "reset": "network",
    "loop": "redirect_loop",
    "bomb": "too_large",
    "soft-404": "soft_404",
    "home": "soft_404",
    "pdf": "not_html",
    "shell": "js_shell",
    "wall": "blocked",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log. Times are monotonic; an exchange ends with its last byte, or when the client is gone."""

    host: str
    path: str
    start: float
    end: float
    status: int
    is_conditional: bool


@dataclass(slots=True)
class OutletServer:
    """Serves sites: `with OutletServer(sites) as server:`."""

    sites: Sequence[Site]
    log: list[Entry] = field(default_factory=list)
    in_flight: Counter[str] = field(default_factory=Counter)
    most_in_flight: Counter[str] = field(default_factory=Counter)
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)
    keeps_log: bool = True
    _ready: threading.Event = field(default_factory=threading.Event)
    _loop: asyncio.AbstractEventLoop | None = None
    _thread: threading.Thread | None = None
    _stop: asyncio.Event | None = None

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *exc_info: object) -> None:
        assert self._loop is not None
        assert self._thread is not None
        assert self._stop is not None
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def forget(self) -> None:
        """Start the log and the faults that happen once anew."""
        self.log.clear()
        self.asked.clear()
        self.most_in_flight.clear()

    def paths(self, host: str | None = None) -> list[str]:
        """Paths asked for, in order."""
        return [entry.path for entry in self.log if host is None or entry.host == host]

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        servers = []
        for site in self.sites:
            server = await asyncio.start_server(lambda r, w, site=site: self._connection(site, r, w), "127.0.0.1", 0)  # type: ignore[misc]
            port = server.sockets[0].getsockname()[1]
            site.base = f"http://127.0.0.1:{port}"
            servers.append(server)
        self._ready.set()
        await self._stop.wait()
        for server in servers:
            server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _connection(self, site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                try:
                    head = await reader.readuntil(b"\r\n\r\n")
                except (asyncio.IncompleteReadError, ConnectionError):
                    break
                if not await self._exchange(site, head.decode("latin-1"), reader, writer):
                    break
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _exchange(self, site: Site, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; whether the connection can go on."""
        start = time.monotonic()
        first, *lines = head.split("\r\n")
        path = first.split(" ")[1]
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines if line)}
        host = site.base.removeprefix("http://")
        self.in_flight[host] += 1
        self.most_in_flight[host] = max(self.most_in_flight[host], self.in_flight[host])
        self.asked[host, path] += 1
        status = 0
        wrote_last = start
        try:
            if site.delay_s:
                await asyncio.sleep(site.delay_s)
            exchange = _Exchange(site, path, headers, self.asked[host, path], reader, writer)
            goes_on = await exchange.answer()
            status, wrote_last = exchange.status, exchange.ended_at or time.monotonic()
        finally:
            self.in_flight[host] -= 1
            is_conditional = "if-none-match" in headers or "if-modified-since" in headers
            if self.keeps_log:
                self.log.append(Entry(host, path, start, max(wrote_last, start), status, is_conditional))
        return goes_on


@dataclass(slots=True)
class _Exchange:
    site: Site
    path: str
    headers: dict[str, str]
    asked: int  # times that this path was asked for, this one included
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    status: int = 0
    ended_at: float = 0.0

    async def answer(self) -> bool:
        number = self.site.number_of(self.path.partition("?")[0])
        fault = self.site.path_faults.get(self.path) or (self.site.faults.get(number) if number else None)
        if fault is None:
            return await self._send(self.site.answer(self.path))
        return await self._misbehave(fault)

    async def _misbehave(self, fault: str) -> bool:
        good = self.site.answer(self.path)
        once = {"429-once": (429, "1"), "503-once": (503, None), "503-retry-after": (503, "1")}
        if fault in once and self.asked == 1:
            status, after = once[fault]
            return await self._send(Reply(status, b"busy", headers=(("Retry-After", after),) if after else ()))
        if fault == "busy":
            return await self._send(Reply(429, b"busy", headers=(("Retry-After", self.site.retry_after),)))
        if fault == "slow":
            await asyncio.sleep(0.3)
        if fault in ("503", "404", "403"):
            return await self._send(Reply(int(fault), b"<h1>no</h1>"))
        if fault == "loop":
            return await self._send(Reply(302, headers=(("Location", self.path + "?again=1" * (not self.path.endswith("1"))),)))
        if fault == "home":
            return await self._send(Reply(302, headers=(("Location", "/"),)))
        if fault in _PAGES:
            return await self._send(_PAGES[fault])
        if fault == "wrong-charset":
            body = good.body.decode().replace(" the ", " the naïf façade of ").replace("utf-8", "windows-1252").encode("cp1252")
            return await self._send(Reply(body=body))
        if fault == "short-length":
            return await self._write(good, length=len(good.body) - 10)
        if fault == "reset" or (fault == "reset-once" and self.asked == 1):
            return await self._reset()
        if fault in ("stall", "drip"):
            return await self._dawdle(drips=fault == "drip")
        if fault == "truncated":
            await self._write(good, cut=len(good.body) // 2)
            return False
        if fault == "truncated-gzip":
            packed = gzip.compress(good.body, mtime=0)
            await self._write(Reply(body=packed[: len(packed) // 2], headers=(("Content-Encoding", "gzip"),)))
            return True
        return await self._send(good)

    async def _send(self, reply: Reply) -> bool:
        """An answer as it should be."""
        etag = etag_of(reply.body)
        if reply.status == 200 and reply.modified and self.site.has_validators:
            if self.headers.get("if-none-match") == etag:
                return await self._write(Reply(304, headers=(("ETag", etag),)))
            reply = Reply(reply.status, reply.body, reply.content_type, (*reply.headers, ("ETag", etag)))
        return await self._write(reply)

    async def _write(self, reply: Reply, *, length: int | None = None, cut: int | None = None) -> bool:
        self.status = reply.status
        lines = [
            f"HTTP/1.1 {reply.status} X",
            f"Content-Type: {reply.content_type}",
            f"Content-Length: {len(reply.body) if length is None else length}",
            f"Date: {format_datetime(self.site.date, usegmt=True)}",
            *(f"{name}: {value}" for name, value in reply.headers),
        ]
        self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n")
        self.ended_at = time.monotonic()  # before the last bytes leave, so that no client can be quicker than the log
        self.writer.write(reply.body if cut is None else reply.body[:cut])
        await self.writer.drain()
        return length is None

    async def _reset(self) -> bool:
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.ended_at = time.monotonic()
        self.writer.transport.abort()
        return False

    async def _dawdle(self, *, drips: bool) -> bool:
        """Next to nothing, until the client goes."""
        self.status = 200
        gone = asyncio.ensure_future(self.reader.read())
        self.writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
        while not gone.done():
            if drips:
                self.writer.write(b"x")
            await asyncio.wait([gone], timeout=0.05)
        gone.exception()  # a client may leave without a word
        self.ended_at = time.monotonic()
        return False


_SHELL = b"<script src=a.js></script><body><div id='root'></div><noscript>Enable JavaScript.</noscript></body>"
_PAGES = {
    "bomb": Reply(body=BOMB, headers=(("Content-Encoding", "gzip"),)),
    "soft-404": Reply(body=b"<title>Page not found | The Outlet</title><h1>Page not found</h1><p>Try the home page."),
    "pdf": Reply(body=b"%PDF-1.7 pier", content_type="application/pdf"),
    "shell": Reply(body=_SHELL),
    "wall": Reply(body=b"<title>Just a moment...</title><script>challenge()</script>"),
}
