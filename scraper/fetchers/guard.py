"""The guard at connect time: a name is resolved, its addresses are judged, and the connection goes to a judged address.

Because the check sits between resolution and connection, a redirect, a second DNS answer ("rebinding") or an address
written as one big number meets the same gate. The TLS name stays the host's own.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import httpcore

#: Prefixes that carry an IPv4 address in their last 32 bits (RFC 6052, RFC 8215).
NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))


class UnsafeAddressError(httpcore.ConnectError):
    """The host leads only to addresses that the public internet does not have."""


def is_public(address: str) -> bool:
    """Whether `address` (IPv4 or IPv6, in text) is one of the public internet, seen through every IPv4-in-IPv6 form.

    >>> is_public("93.184.215.14"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("64:ff9b::7f00:1")
    (True, False, False, False)
    """
    ip = ip_address(address.split("%")[0])
    if isinstance(ip, IPv6Address):
        inner = _inner_ipv4(ip)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _inner_ipv4(ip: IPv6Address) -> IPv4Address | None:
    if any(ip in network for network in NAT64):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of `host`, in the resolver's order. Raises `OSError` where there is none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """A network backend for httpcore: connects to public addresses alone, and to `trusted` hosts (a proxy's)."""

    def __init__(self, trusted: Iterable[str] = ()) -> None:
        self._inner: httpcore.AsyncNetworkBackend = httpcore.AnyIOBackend()
        self._trusted = frozenset(trusted)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        if host in self._trusted:
            return await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        try:
            addresses = await asyncio.wait_for(resolve(host, port), timeout)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"no answer from the resolver for {host}") from error
        except OSError as error:
            raise httpcore.ConnectError(f"{host} does not resolve: {error}") from error
        public = [address for address in addresses if is_public(address)]
        if not public:
            raise UnsafeAddressError(f"{host} leads to {', '.join(addresses) or 'nothing'}, which is not public")
        for address in public[:-1]:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._inner.connect_tcp(public[-1], port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        raise UnsafeAddressError("unix sockets are not addresses of the web")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
