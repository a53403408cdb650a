"""Exchanges over real connections: caps, redirects, cookies, proxies, conditional requests, TLS."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from scraper.errors import FetchError, SettingError
from scraper.fetchers.decoding import ACCEPT_ENCODING
from scraper.fetchers.exchange import Answer, FetchSettings
from scraper.fetchers.http import Fetcher, FetchRequest, fetch_page, moment_of
from scraper.page import OUTCOMES, Page
from tests.outlet_server.server import OUTCOMES as FAULTS
from tests.outlet_server.server import OutletServer
from tests.outlet_server.site import Site, now_date

OPEN: dict[str, Any] = {"allow_private": True, "delay_s": 0.0}


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site("The Pier Post", 20, now_date())
    with OutletServer([site]):
        yield site


def fetch(url: str, request: dict[str, Any] | None = None, **settings: Any) -> Page:
    async def run() -> Page:
        fetcher = Fetcher(FetchSettings(**OPEN | settings))
        try:
            return await fetcher.fetch(FetchRequest(url=url, **(request or {})))
        finally:
            await fetcher.aclose()

    return asyncio.run(run())


def test_a_page_with_the_facts_of_its_fetch(site: Site) -> None:
    page = fetch_page(site.url(3) + "#comments", FetchSettings(**OPEN))
    assert page.body == site.article(3).encode()
    assert (page.url, page.final_url, page.status, page.source, page.outcome) == (
        site.url(3),
        site.url(3),
        200,
        "http",
        "ok",
    )
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.fetched_at == site.date  # as its Date header says


@pytest.mark.parametrize("fault", [fault for fault, outcome in FAULTS.items() if outcome])
def test_each_fault_raises_with_its_outcome(site: Site, fault: str) -> None:
    site.faults = {1: fault}
    with pytest.raises(FetchError) as caught:
        fetch(site.url(1), read_timeout_s=0.4, total_timeout_s=0.8, max_bytes=1_000_000)
    assert caught.value.outcome == FAULTS[fault]
    assert caught.value.outcome in OUTCOMES
    assert caught.value.source == site.url(1)


@pytest.mark.parametrize("fault", ["503-once", "reset-once", "429-once"])
def test_fetch_page_tries_again_what_may_pass(site: Site, fault: str) -> None:
    site.faults = {1: fault}
    assert fetch_page(site.url(1), FetchSettings(**OPEN)).status == 200


def test_a_page_alone_obeys_robots_txt_unless_told_otherwise(site: Site) -> None:
    site.forbidden = frozenset({4})
    with pytest.raises(FetchError, match=r"robots\.txt forbids") as caught:
        fetch_page(site.url(4), FetchSettings(**OPEN))
    assert caught.value.outcome == "robots"
    assert fetch_page(site.url(4), FetchSettings(obey_robots=False, **OPEN)).status == 200


@pytest.mark.parametrize("url", ["ftp://a.example/", "javascript:alert(1)", "/etc/passwd", "http://", "http://a b.example/"])
def test_other_schemes_are_no_addresses(url: str) -> None:
    with pytest.raises(FetchError, match="no http or https address"):
        fetch_page(url)


def test_conditional_requests(site: Site) -> None:
    etag = fetch(site.url(2)).headers["etag"]
    page = fetch(site.url(2), {"etag": etag})
    assert (page.outcome, page.status, page.body) == ("not_modified", 304, b"")
    site.edited = {2: 1}
    assert fetch(site.url(2), {"etag": etag}).outcome == "ok"


def test_the_cap_holds_for_what_is_sent_and_what_it_unfolds_to(site: Site) -> None:
    size = len(site.article(2).encode())
    assert len(fetch(site.url(2), max_bytes=size).body) == size
    for limit in (size - 1, 10):
        with pytest.raises(FetchError) as caught:
            fetch(site.url(2), max_bytes=limit)
        assert caught.value.outcome == "too_large"


def test_redirects_are_followed_named_and_bounded(site: Site) -> None:
    site.moved = {f"/hop/{n}": f"/hop/{n + 1}" for n in range(30)} | {"/a": "/b", "/b": "/a", "/short": site.path(1)}
    page = fetch(site.base + "/short")
    assert (page.url, page.final_url) == (site.base + "/short", site.url(1))
    with pytest.raises(FetchError, match=f"{site.base}/a -> {site.base}/b -> {site.base}/a"):
        fetch(site.base + "/a")
    with pytest.raises(FetchError, match="more than 10 redirects"):
        fetch(site.base + "/hop/1")


class _Handler(BaseHTTPRequestHandler):
    seen: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        type(self).seen.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        body = b"<p>" + b"pier " * 100
        self.send_response(404 if self.path.endswith("robots.txt") else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Set-Cookie", "seen=1; Path=/")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        return


@pytest.fixture
def plain() -> Iterator[tuple[str, list[tuple[str, dict[str, str]]]]]:
    """A server that keeps what it is sent: its address, and (path, headers) of each request."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        _Handler.seen = []
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", _Handler.seen
        server.shutdown()
        thread.join()


def test_we_say_who_we_are_and_what_we_can_read(plain: tuple[str, list[tuple[str, dict[str, str]]]]) -> None:
    base, seen = plain
    fetch(base + "/a")
    _, headers = seen[-1]
    assert headers["user-agent"].startswith("scraper/")
    assert "+https://" in headers["user-agent"]
    assert headers["accept-encoding"] == ACCEPT_ENCODING
    fetch(base + "/a", user_agent="pier-reader (desk@pier.example)")
    assert seen[-1][1]["user-agent"] == "pier-reader (desk@pier.example)"


@pytest.mark.parametrize("keeps", [False, True])
def test_cookies_only_when_asked(plain: tuple[str, list[tuple[str, dict[str, str]]]], keeps: bool) -> None:
    base, seen = plain
    fetch(base + "/a", cookies=keeps)  # robots.txt comes first, and sets one
    assert ("cookie" in seen[-1][1]) is keeps


def test_a_proxy_is_used_where_it_is_named(plain: tuple[str, list[tuple[str, dict[str, str]]]], site: Site) -> None:
    proxy, seen = plain
    fetch("http://pier.example/a", proxy=proxy)
    assert seen[-1][0] == "http://pier.example/a"
    with pytest.raises(SettingError, match="proxy 'nonsense'"):
        fetch(site.url(1), proxy="nonsense")


def test_the_proxy_of_the_environment_serves_unless_it_says_no(
    plain: tuple[str, list[tuple[str, dict[str, str]]]], site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, seen = plain
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    fetch("http://pier.example/a")
    assert seen[-1][0] == "http://pier.example/a"
    count = len(seen)
    fetch(site.url(1))  # loopback goes no detour
    assert len(seen) == count


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of our own for localhost, which nobody trusts yet."""
    path = tmp_path_factory.mktemp("tls") / "pier.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost"]
    subprocess.run([*command.split(), *names, "-keyout", path, "-out", f"{path}.crt"], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.crt").read_bytes())
    return path


def test_certificates_are_verified(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  # refused handshakes are what we want
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        url = f"https://localhost:{server.server_port}/"
        with pytest.raises(FetchError, match=r"(?i)certificate.verify.failed") as caught:
            fetch(url, obey_robots=False)
        assert not caught.value.retryable
        monkeypatch.setenv("SSL_CERT_FILE", f"{certificate}.crt")
        assert fetch(url, obey_robots=False).status == 200
        server.shutdown()
        thread.join()


def answer(date: str | None) -> Answer:
    return Answer("http://a.example/", 200, {"date": date} if date else {}, b"", 0.1, 1_800_000_000.0)


def test_the_moment_of_a_page_is_its_servers_where_that_is_believable() -> None:
    here = datetime.fromtimestamp(1_800_000_000, UTC)
    near = here - timedelta(hours=3)
    assert moment_of(answer(near.strftime("%a, %d %b %Y %H:%M:%S GMT"))) == near
    for date in (
        None,
        "lately",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 01 Jan 2100 00:00:00 GMT",
        "Mon, 11 Jan 2027 12:00:00 -0000",
    ):
        assert moment_of(answer(date)) == here
