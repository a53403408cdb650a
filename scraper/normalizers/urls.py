"""Addresses: made absolute, written one way, trackers off; and the registrable domain of a host.

Two strengths. `normalize_url` changes how an address is written and nothing it means (RFC 3986, section 6.2.2; the
fragment, which no server sees, goes). `canonical_url` also takes tracking parameters off. Hosts are written in ASCII
(punycode, RFC 5891) in both, so that one host has one name.
"""

from __future__ import annotations

import ipaddress
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from scraper.url_parts import is_tracking, without_dots

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_DEFAULT_PORTS = {"http": 80, "https": 443}
_INNER_BREAKS = re.compile("[\t\n\r]")
# What stands for itself in a path or query (RFC 3986 `pchar`, `/`, `?`); `%` so that escapes stay as they are.
_SAFE = "/?:@!$&'()*+,;=-._~%[]|"
_ESCAPE = re.compile("%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PLAIN_HOST = re.compile(
    r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?"
)
_NEEDED = r"%(?:[0189A-F][0-9A-F]|2[0-9A-CF]|3[A-F]|40|5[B-E]|60|7[B-DF])"  # an escape of what may not stand for itself
# What needs no change, as most addresses: lower-case ASCII host, no port, no needless escape, no dot segment, no fragment.
_NORMAL = re.compile(
    r"https?://(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z][a-z-]+"
    r"/(?!\.\.?(?:[/?]|\Z))[\w~!$&'()*+,;=:@/-]*"
    rf"(?:(?:\.(?!\.?(?:[/?]|\Z))|{_NEEDED})[\w~!$&'()*+,;=:@/-]*)*"
    rf"(?:\?(?:[\w~!$&'()*+,;=:@/?.|\[\]-]|{_NEEDED})+)?",
    re.ASCII,
)
_SCHEME = re.compile("([a-zA-Z][a-zA-Z0-9+.-]*):")


def resolve_url(address: str, base: str | None = None) -> str | None:
    """`address` made absolute against `base` and written one way, or None where it is no http(s) address.

    >>> resolve_url("../b?x=1#top", "https://Example.org/news/a/")
    'https://example.org/news/b?x=1'
    >>> resolve_url("//cdn.example.org/i.png", "https://example.org/")
    'https://cdn.example.org/i.png'
    >>> resolve_url("mailto:desk@example.org", "https://example.org/")
    """
    page = address.partition("#")[0]
    if _NORMAL.fullmatch(page):
        return page
    if page.startswith("/") and (origin := _origin_of(base)):
        whole = f"{origin.partition('/')[0]}{page}" if page.startswith("//") else f"{origin}{page}"
        if _NORMAL.fullmatch(whole):
            return whole
    address = _INNER_BREAKS.sub("", address.strip())
    scheme = _SCHEME.match(address)
    if scheme and scheme[1].lower() not in _DEFAULT_PORTS and not _is_host_with_port(address):
        return None
    if base:
        try:
            address = urljoin(base, address)
        except ValueError:
            return None
    return normalize_url(address)


@lru_cache(maxsize=64)  # all addresses of a page have one base
def _origin_of(base: str | None) -> str | None:
    """Scheme and host of a base that needs no change."""
    return base[: base.index("/", len("https://"))] if base and _NORMAL.fullmatch(base) else None


def normalize_url(address: str) -> str | None:
    """An absolute http(s) address written one way: case, default port, dot segments, escapes, no fragment; else None.

    >>> normalize_url("HTTP://WWW.Example.ORG:80/a/../b c?q=%c3%a9&w=ü#part")
    'http://www.example.org/b%20c?q=%C3%A9&w=%C3%BC'
    >>> normalize_url("https://Müller.example")
    'https://xn--mller-kva.example/'
    >>> normalize_url("not an address")
    """
    address = _INNER_BREAKS.sub("", address.strip())
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS:
        return None
    name = _ascii_host(parts.hostname or "")
    if not name:
        return None
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        name = f"{name}:{port}"
    path = without_dots(_escaped(parts.path)) or "/"
    query = f"?{_escaped(parts.query)}" if parts.query else ""
    return f"{parts.scheme}://{name}{path}{query}"


def canonical_url(address: str, base: str | None = None) -> str | None:
    """`resolve_url`, then tracking parameters off; what is left keeps its order.

    >>> canonical_url("https://example.org/a?utm_source=x&id=7&fbclid=abc")
    'https://example.org/a?id=7'
    """
    url = resolve_url(address, base)
    if url is None or "?" not in url:
        return url
    page, _, query = url.partition("?")
    kept = [part for part in query.split("&") if part and not is_tracking(part)]
    return f"{page}?{'&'.join(kept)}" if kept else page


@lru_cache(maxsize=256)  # that of a page is asked for several times
def host(url: str) -> str | None:
    """The host of an absolute address, in lower-case ASCII.

    >>> host("https://WWW.Example.org:8080/a")
    'www.example.org'
    """
    try:
        return _ascii_host(urlsplit(url).hostname or "")
    except ValueError:
        return None


def domain(url_or_host: str) -> str | None:
    """The registrable domain by the public suffix list; an IP address is its own.

    >>> domain("https://news.example.co.uk/world"), domain("127.0.0.1")
    ('example.co.uk', '127.0.0.1')
    >>> domain("co.uk")
    """
    name = host(url_or_host) if "://" in url_or_host else _ascii_host(url_or_host)
    return _registrable(name) if name else None


@lru_cache(maxsize=4096)
def _registrable(name: str) -> str | None:
    if _is_ip(name):
        return name
    if "." not in name:
        return None
    found: str | None = _suffixes().privatesuffix(name)
    return found


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    # With the private section: a blog on a platform (name.platform.example) is an outlet of its own.
    return PublicSuffixList()


@lru_cache(maxsize=4096)
def _ascii_host(name: str) -> str | None:
    """A host name in ASCII, or None where it cannot be one."""
    name = name.lower().rstrip(".")
    if not name.isascii():
        import idna

        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except idna.IDNAError:
            return None
    if ":" in name:
        return f"[{name}]" if _is_ip(name) else None
    return name if name and _PLAIN_HOST.fullmatch(name) else None


def _is_ip(name: str) -> bool:
    if not (":" in name or name[-1:].isdigit()):
        return False
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def _is_host_with_port(address: str) -> bool:
    """`example.org:8080/a` looks as if `example.org` were a scheme."""
    head, _, rest = address.partition(":")
    return "." in head and rest[:1].isdigit()


def _escaped(text: str) -> str:
    """Escapes in upper case and only where needed; everything else that is not plain is escaped as UTF-8."""
    if "%" in text:
        text = _ESCAPE.sub(_escape_as_needed, text)
        text = re.sub("%(?![0-9A-F]{2})", "%25", text)
    return quote(text, safe=_SAFE, errors="replace")


def _escape_as_needed(found: re.Match[str]) -> str:
    char = chr(int(found[1], 16))
    return char if char in _UNRESERVED else f"%{found[1].upper()}"
