"""Addresses that the public internet does not have are refused at connect time, in whatever form they come."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from scraper.errors import FetchError
from scraper.fetchers.exchange import Exchanges, FetchSettings
from scraper.fetchers.guard import is_public
from scraper.fetchers.http import fetch_page
from tests.outlet_server.server import OutletServer
from tests.outlet_server.site import Site, now_date

PRIVATE = (
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "2002:7f00:1::",
    "2001:db8::1",
)
PUBLIC = ("93.184.215.14", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808")


@pytest.mark.parametrize("address", PRIVATE)
def test_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


def get(url: str, **settings: Any) -> bytes:
    async def run() -> bytes:
        exchanges = Exchanges(FetchSettings(connect_timeout_s=2.0, **settings))
        try:
            return (await exchanges.get(url, {}, max_bytes=1_000)).body
        finally:
            await exchanges.aclose()

    return asyncio.run(run())


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "169.254.169.254",
    ],
)
def test_every_spelling_is_refused_before_a_connection(host: str) -> None:
    with pytest.raises(FetchError, match=r"not public|not resolve") as caught:
        get(f"http://{host}:9/")
    assert caught.value.outcome in ("unsafe", "network")
    assert "not public" not in caught.value.reason or caught.value.outcome == "unsafe"


def test_a_name_that_resolves_to_a_private_address_later_is_refused_then(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebinding: whatever the resolver said before, the address of this very connection is judged."""

    def resolve(host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.7", port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(FetchError, match=r"10\.0\.0\.7, which is not public"):
        get("http://rebound.example/")


def test_a_redirect_to_a_private_address_is_refused() -> None:
    # The first hop is let through as a trusted host would be; the second is judged.
    site = Site("The Pier Post", 1, now_date())
    site.moved = {
        "/away": "http://169.254.169.254/latest/meta-data/",
        "/file": "file:///etc/passwd",
        "/gopher": "gopher://a/",
    }
    with OutletServer([site]):
        for path in ("/file", "/gopher"):
            with pytest.raises(FetchError, match="no http"):
                fetch_page(site.base + path, FetchSettings(allow_private=True, delay_s=0))
        with pytest.raises(FetchError) as caught:
            fetch_page(site.base + "/away", FetchSettings(delay_s=0))
        assert caught.value.outcome == "unsafe"


def test_allow_private_opens_the_gate() -> None:
    site = Site("The Pier Post", 1, now_date())
    with OutletServer([site]):
        assert b"Disallow" in get(site.base + "/robots.txt", allow_private=True)
        with pytest.raises(FetchError, match="not public"):
            get(site.base + "/robots.txt")


def test_no_proxy_of_the_environment_leads_around_the_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    site = Site("The Pier Post", 1, now_date())
    with OutletServer([site]) as server:
        monkeypatch.setenv("http_proxy", site.base)
        monkeypatch.setenv("no_proxy", "")
        for host in ("10.0.0.7", "192.168.3.3"):
            with pytest.raises(FetchError, match="not public"):
                get(f"http://{host}/")
        assert server.paths() == []
