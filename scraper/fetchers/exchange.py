"""One HTTP exchange: sent, read under a cap, every foreign error translated. The one module that knows httpx.

The transport is used without httpx's client: cookies, redirects and proxies are decided here and in `http`, and an
exchange costs half as much.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass
from zlib import crc32

import httpx

from scraper import __version__
from scraper.errors import FetchError, SettingError
from scraper.fetchers.decoding import ACCEPT_ENCODING, decoder_for
from scraper.fetchers.guard import GuardedBackend, UnsafeAddressError, is_public, resolve

USER_AGENT = f"scraper/{__version__} (news archiver; +https://scraper.example/bot)"
#: Connection pools, among which the hosts are spread: a pool looks at each of its connections for every request.
POOLS = 32
KEPT_CONNECTIONS = 8  # idle ones, in each pool
_DRAIN = 65_536  # of an answer whose body is of no use: read so far to keep the connection


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """What a user may set for fetching."""

    user_agent: str = USER_AGENT  # says who asks; put a contact in it
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 15.0  # between two pieces of an answer
    total_timeout_s: float = 60.0  # for a whole exchange
    max_bytes: int = 20_000_000  # of a body, as sent and unpacked
    max_redirects: int = 10
    delay_s: float = 1.0  # between two exchanges with a host
    longest_wait_s: float = 120.0  # a host that asks for more is left for another run
    concurrency: int = 50  # exchanges at a time, over all hosts
    proxy: str | None = None  # URL; without it the environment decides
    allow_private: bool = False  # reach private, loopback and link-local addresses
    obey_robots: bool = True
    cookies: bool = False  # keep cookies from one exchange to the next


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of a server, its content coding undone."""

    url: str
    status: int
    headers: Mapping[str, str]  # names in lower case; several of a name joined by a comma
    body: bytes
    latency_s: float  # from the request to the first byte
    received_at: float = field(default_factory=time.time)  # Unix time


class Exchanges:
    """Makes exchanges over pooled connections; `aclose` when done."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings
        self._transports: dict[tuple[bool, str | None, int], httpx.AsyncHTTPTransport] = {}
        self._jar = httpx.Cookies() if settings.cookies else None
        self._proxies = {} if settings.proxy else getproxies()
        self._tls: ssl.SSLContext | None = None
        self._headers = {
            "user-agent": settings.user_agent,
            "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "accept-encoding": ACCEPT_ENCODING,
        }

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self._transports.values():
            await transport.aclose()

    async def get(self, url: str, headers: Mapping[str, str], *, max_bytes: int) -> Answer:
        """The answer to a GET, whatever its status. Raises `FetchError` where there is none, or none whole."""
        request = httpx.Request("GET", url, headers={**self._headers, **headers}, extensions=self._timeouts())
        if self._jar is not None:
            self._jar.set_cookie_header(request)
        try:
            async with asyncio.timeout(self._settings.total_timeout_s):
                return await self._exchange(request, url, max_bytes)
        except TimeoutError as error:
            raise _timeout(f"not done within {self._settings.total_timeout_s:g} s", url) from error
        except httpx.HTTPError as error:
            raise _translate(error, url) from error
        except httpx.InvalidURL as error:
            raise FetchError(f"no address to fetch: {error}", source=url) from error
        except FetchError as error:
            error.source = url
            raise

    async def _exchange(self, request: httpx.Request, url: str, max_bytes: int) -> Answer:
        transport = await self._transport(url)
        start = time.monotonic()
        response = await transport.handle_async_request(request)
        latency_s = time.monotonic() - start
        try:
            if self._jar is not None:
                response.request = request
                self._jar.extract_cookies(response)
            headers = {name.lower(): response.headers[name] for name in response.headers}
            body = await self._body(response, headers, max_bytes)
        finally:
            await response.aclose()
        return Answer(url, response.status_code, headers, body, latency_s)

    async def _body(self, response: httpx.Response, headers: Mapping[str, str], max_bytes: int) -> bytes:
        if not 200 <= response.status_code < 300:
            return await _drain(response)
        declared = headers.get("content-length", "")
        if declared.isascii() and declared.isdigit() and int(declared[:18]) > max_bytes:
            raise FetchError(f"{declared} bytes are announced, {max_bytes} are allowed", outcome="too_large")
        decoder = decoder_for(headers.get("content-encoding", ""))
        pieces: list[bytes] = []
        sent = size = 0
        async for raw in _pieces(response):
            sent += len(raw)
            if sent > max_bytes:
                raise FetchError(f"more than the {max_bytes} bytes that are allowed", outcome="too_large")
            piece = decoder.feed(raw, max_bytes - size)
            size += len(piece)
            pieces.append(piece)
        if not decoder.finished:
            raise FetchError("the compressed body ends too early", outcome="truncated", retryable=True)
        return b"".join(pieces)

    def _timeouts(self) -> dict[str, Any]:
        s = self._settings
        return {
            "timeout": {
                "connect": s.connect_timeout_s,
                "read": s.read_timeout_s,
                "write": s.read_timeout_s,
                "pool": s.total_timeout_s,
            }
        }

    async def _transport(self, url: str) -> httpx.AsyncHTTPTransport:
        proxy = self._proxy_for(url)
        if proxy is not None and not self._settings.allow_private:
            await _check_behind_proxy(url)
        is_plain = url.startswith("http://") and proxy is None
        key = (is_plain, proxy, crc32(urlsplit(url).netloc.encode()) % POOLS)
        if key not in self._transports:
            self._transports[key] = self._make_transport(proxy, is_plain=is_plain)
        return self._transports[key]

    def _proxy_for(self, url: str) -> str | None:
        parts = urlsplit(url)
        if self._settings.proxy or not self._proxies:
            return self._settings.proxy
        host = parts.hostname or ""
        if host == "localhost" or host.startswith("127.") or host == "::1" or proxy_bypass(host):
            return None
        return self._proxies.get(parts.scheme) or self._proxies.get("all")

    def _make_transport(self, proxy: str | None, *, is_plain: bool) -> httpx.AsyncHTTPTransport:
        if self._tls is None and not is_plain:
            self._tls = tls_context()
        # Without TLS a context is asked for all the same; an empty one trusts nobody and costs nothing.
        tls = self._tls or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        kept = KEPT_CONNECTIONS
        limits = httpx.Limits(max_connections=self._settings.concurrency + 10, max_keepalive_connections=kept)
        try:
            transport = httpx.AsyncHTTPTransport(
                verify=tls, trust_env=False, http2=find_spec("h2") is not None, limits=limits, proxy=proxy
            )
        except (ValueError, httpx.InvalidURL, ImportError) as error:
            raise SettingError(f"proxy {proxy!r} cannot be used: {error}") from error
        if not self._settings.allow_private:
            # httpx offers no seam for a network backend; the version is pinned and a test holds this line.
            trusted = [host] if proxy and (host := urlsplit(proxy).hostname) else []
            cast(Any, transport)._pool._network_backend = GuardedBackend(trusted)
        return transport


def tls_context() -> ssl.SSLContext:
    """Certificates verified always, against the system's roots (SSL_CERT_FILE counts) and certifi's."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


async def _pieces(response: httpx.Response) -> AsyncIterator[bytes]:
    async for piece in cast(httpx.AsyncByteStream, response.stream):
        yield piece


async def _drain(response: httpx.Response) -> bytes:
    """The start of a body that nobody needs, so that its connection can serve again."""
    size = 0
    pieces = []
    async for piece in _pieces(response):
        pieces.append(piece)
        size += len(piece)
        if size > _DRAIN:
            break
    return b"".join(pieces)


async def _check_behind_proxy(url: str) -> None:
    """A proxy resolves the name out of our sight; refuse at least what resolves here to a private address."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        addresses = await resolve(host, parts.port or 80)
    except OSError:
        return  # names that only the proxy can resolve are the proxy's to judge
    if not any(is_public(address) for address in addresses):
        raise FetchError(f"{host} leads to {', '.join(addresses)}, which is not public", outcome="unsafe")


def _timeout(message: str, url: str) -> FetchError:
    return FetchError(message, source=url, outcome="timeout", retryable=True)


def _translate(error: httpx.HTTPError, url: str) -> FetchError:
    """Our error for one of httpx's: the most specific class, and whether to try again."""
    reason = str(error) or type(error).__name__
    if isinstance(error.__cause__, UnsafeAddressError):
        return FetchError(str(error.__cause__), source=url, outcome="unsafe")
    if isinstance(error, httpx.TimeoutException):
        return _timeout(
            {"ConnectTimeout": "no connection in time", "ReadTimeout": "no answer in time"}.get(type(error).__name__, reason),
            url,
        )
    if isinstance(error, httpx.RemoteProtocolError):
        cut = "incomplete" in reason or "without sending complete" in reason
        return FetchError(reason, source=url, outcome="truncated" if cut else "network", retryable=True)
    if "CERTIFICATE_VERIFY_FAILED" in reason or "certificate verify failed" in reason:
        return FetchError(reason, source=url, outcome="network")
    if isinstance(error, httpx.TransportError) and not isinstance(error, httpx.UnsupportedProtocol):
        return FetchError(reason, source=url, outcome="network", retryable=True)
    return FetchError(reason, source=url)
