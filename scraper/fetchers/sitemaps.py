"""Sitemaps (sitemaps.org 0.9, Google's news extension), their indexes, gzipped or plain text -> addresses, dates.

Read as a stream; a file that is cut off yields what came before the cut. XML here is data, never a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lxml import etree

from scraper.errors import FetchError
from scraper.fetchers.addresses import absolute_url, clean_url
from scraper.fetchers.decoding import gunzip
from scraper.fetchers.feeds import Announced, refuse_entities

MAX_BYTES = 60_000_000  # unpacked; the protocol allows 50 MB
MAX_URLS = 50_000  # of one file, as the protocol has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap:
    """What a sitemap file holds: pages, or further sitemaps, or (against the protocol) both."""

    pages: tuple[Announced, ...]
    children: tuple[Announced, ...]  # further sitemaps


def is_gzip(body: bytes) -> bool:
    """Whether a file is a gzip file, whatever it is called."""
    return body[:2] == b"\x1f\x8b"


def parse_sitemap(body: bytes, url: str) -> Sitemap:
    """The sitemap in `body`, fetched from `url`. Raises `FetchError` where it is none.

    >>> s = parse_sitemap(b"<urlset><url><loc>/a</loc><lastmod>2026-11-01</lastmod></url></urlset>", "http://n.example/s.xml")
    >>> s.pages[0].url, s.pages[0].modified
    ('http://n.example/a', '2026-11-01')
    """
    if is_gzip(body):
        body = gunzip(body, MAX_BYTES)
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:8].lower()
    if start.startswith(b"http"):
        return Sitemap(pages=tuple(_text_lines(body)), children=())
    if not start.startswith(b"<") and b"\x00" not in start:
        raise FetchError("the answer is no sitemap", source=url, outcome="error")
    refuse_entities(body)
    found: dict[str, list[Announced]] = {"url": [], "sitemap": []}
    for kind, announced in _elements(body, url):
        if len(found[kind]) < MAX_URLS:
            found[kind].append(announced)
    return Sitemap(pages=tuple(found["url"]), children=tuple(found["sitemap"]))


def _text_lines(body: bytes) -> Iterator[Announced]:
    for line in body.decode("utf-8-sig", "replace").splitlines()[:MAX_URLS]:
        target = clean_url(line)
        if target:
            yield Announced(url=target)


def _elements(body: bytes, url: str) -> Iterator[tuple[str, Announced]]:
    """("url" | "sitemap", what it says) for each entry."""
    context = etree.iterparse(
        BytesIO(body),
        events=("start", "end"),
        tag=("{*}url", "{*}sitemap", "{*}urlset", "{*}sitemapindex"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=False,
    )
    is_sitemap = False
    try:
        for event, element in context:
            kind = etree.QName(element).localname
            if kind in ("urlset", "sitemapindex"):
                is_sitemap = True
                continue
            if event == "start":
                continue
            entry = _entry(element, kind, url)
            if entry is not None:
                yield kind, entry
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        if not is_sitemap:
            raise FetchError(f"the answer is no sitemap: {error}", source=url, outcome="error") from error
    if not is_sitemap:
        raise FetchError("the answer is no sitemap", source=url, outcome="error")


_FIELDS = {"loc": "loc", "lastmod": "lastmod", "publication_date": "published_at", "title": "title"}
_NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


def _entry(element: Any, kind: str, url: str) -> Announced | None:
    said: dict[str, str] = {}
    for child in element.iter():
        if not isinstance(child.tag, str) or not child.text:
            continue
        name = etree.QName(child).localname
        if name in ("loc", "lastmod") and child.getparent() is not element:
            continue  # an image's or video's own address
        if name in ("title", "publication_date") and not child.tag.startswith(_NEWS):
            continue
        if name in _FIELDS:
            said.setdefault(_FIELDS[name], " ".join(child.text.split())[:2_000])
    loc = said.get("loc")
    target = (clean_url if kind == "url" else absolute_url)(loc, url) if loc else None
    if target is None:
        return None
    hints = {name: said[name] for name in ("title", "published_at") if said.get(name)}
    return Announced(url=target, hints=hints, modified=said.get("lastmod") or None)
