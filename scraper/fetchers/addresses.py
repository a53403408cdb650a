"""Addresses as the crawler keys them: one spelling a page, its host, its shape; and the addresses that are traps.

In: a URL as printed in a feed, sitemap or link. Out: the URL to fetch, or None where it is nothing to fetch.
Query parameters keep their order (servers differ on it); trackers and session ids go (RFC 3986 §6 for the rest).
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from w3lib.url import safe_url_string

from scraper.url_parts import is_tracking, without_dots

MAX_URL_LENGTH = 2_000
MAX_PARAMETERS = 8
MAX_SEGMENTS = 16
MAX_REPEATS = 2  # of one path segment: /a/b/a/b/a/b is a link that resolves ever deeper

DEFAULT_PORTS = {"http": 80, "https": 443}

# Parameters that name the reader's session; and families of trackers that go whole, where a record's address keeps the
# members nobody has documented.
_SESSION_OR_FAMILY = re.compile(
    r"""(?ix) ^ (?:
        phpsessid | jsessionid | aspsessionid\w* | sessionid | session_id | sid | cfid | cftoken | zenid
      | mtm_\w+ | pk_\w+ | at_\w+ | _hs\w+ | ga_\w+ | wt\.\w+ | ns_\w+ | s_kwcid
    ) $ """
)
_SESSION_IN_PATH = re.compile(r"(?i);(?:jsessionid|sid|phpsessid)=[^/?;]*")
_UNSAFE = re.compile(r"[\s\"<>\\^`{|}]")
_HOST_OK = re.compile(r"^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?$|^\[[0-9a-f:.%]+\]$")


def absolute_url(url: str, base: str | None = None) -> str | None:
    """`url` made absolute and spelled the one way, its query untouched; None where it is no http(s) address.

    >>> absolute_url("?sid=1#top", "HTTP://News.Example:80/a/../b")
    'http://news.example/b?sid=1'
    >>> absolute_url("https://user:pw@news.example/") is None
    True
    """
    try:
        parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
        port = parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    host = _ascii_host(parts)
    if scheme not in DEFAULT_PORTS or host is None or parts.username is not None or parts.password is not None:
        return None
    netloc = host if port in (None, DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    whole = urlunsplit((scheme, netloc, without_dots(parts.path) or "/", parts.query, ""))
    if not whole.isascii() or _UNSAFE.search(whole):
        whole = str(safe_url_string(whole))
    return whole if len(whole) <= MAX_URL_LENGTH else None


def clean_url(url: str, base: str | None = None) -> str | None:
    """As `absolute_url`, without the parameters that name the reader's way or session: the key of a page.

    >>> clean_url("/a/../story?utm_source=x&id=7#top", "https://news.example/home")
    'https://news.example/story?id=7'
    >>> clean_url("https://news.example/a;jsessionid=9AF?PHPSESSID=1")
    'https://news.example/a'
    >>> clean_url("mailto:desk@news.example") is None
    True
    """
    whole = absolute_url(url, base)
    if whole is None or ("?" not in whole and ";" not in whole):
        return whole
    parts = urlsplit(whole)
    query = "&".join(p for p in parts.query.split("&") if p and not _is_ignored(p))
    return urlunsplit((parts.scheme, parts.netloc, _SESSION_IN_PATH.sub("", parts.path) or "/", query, ""))


def _is_ignored(parameter: str) -> bool:
    return is_tracking(parameter) or _SESSION_OR_FAMILY.match(parameter.partition("=")[0]) is not None


def _ascii_host(parts: SplitResult) -> str | None:
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    return host if _HOST_OK.match(host) else None


def host_of(url: str) -> str:
    """The host of a clean URL as politeness counts it: name, with the port where it is not the scheme's own.

    >>> host_of("https://news.example/a"), host_of("http://127.0.0.1:8080/")
    ('news.example', '127.0.0.1:8080')
    """
    return urlsplit(url).netloc


def origin_of(url: str) -> str:
    """Scheme and host: what a robots.txt speaks for.

    >>> origin_of("https://news.example/a?b")
    'https://news.example'
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def is_trap(url: str) -> bool:
    """An address in the form of an endless space: too long, too deep, too many parameters, segments that repeat.

    >>> is_trap("http://news.example/a/b/a/b/a/b/"), is_trap("http://news.example/2026/11/story")
    (True, False)
    """
    parts = urlsplit(url)
    segments = [s for s in parts.path.split("/") if s]
    if len(url) > MAX_URL_LENGTH or len(segments) > MAX_SEGMENTS or parts.query.count("&") >= MAX_PARAMETERS:
        return True
    return any(segments.count(segment) > MAX_REPEATS for segment in set(segments))


_DIGITS = re.compile(r"\d+")
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def shape_of(url: str) -> str:
    """The form of an address, in which an outlet's articles resemble one another: names stay, slugs and numbers do not.

    >>> shape_of("https://news.example/world/2026/11/23/minister-resigns-after-vote-4711.html")
    'news.example/world/9/9/9/slug.html'
    >>> shape_of("https://news.example/politics/"), shape_of("https://news.example/?p=123")
    ('news.example/politics', 'news.example/?p=9')
    """
    parts = urlsplit(url)
    segments = [_segment_shape(s) for s in parts.path.split("/") if s]
    query = "&".join(
        sorted(f"{k}={'9' if v.isdigit() else 'x'}" for k, _, v in (p.partition("=") for p in parts.query.split("&") if p))
    )
    return f"{parts.netloc}/{'/'.join(segments)}" + (f"?{query}" if query else "")


def _segment_shape(segment: str) -> str:
    stem, dot, suffix = segment.rpartition(".")
    if not dot or len(suffix) > 5 or not suffix.isalpha():
        stem, dot, suffix = segment, "", ""
    if stem.isdigit():
        kind = "9"
    elif is_slug(stem):
        kind = "slug"
    else:
        kind = _DIGITS.sub("9", stem)
    return kind + dot + suffix


def is_slug(segment: str) -> bool:
    """A path segment made of a headline: some words, or a long run of escaped letters of another script.

    >>> is_slug("minister-resigns-after-vote"), is_slug("world-news"), is_slug("%D8%A7%D9%84%D8%B4%D8%B1%D9%82%D9%8A")
    (True, False, True)
    """
    words = [w for w in re.split(r"[-_+]|%20", segment) if w]
    return len(words) >= 4 or (len(words) >= 3 and len(segment) >= 16) or len(_ESCAPES.sub("", segment)) + 24 < len(segment)
