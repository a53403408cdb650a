from __future__ import annotations

import gzip

import pytest

from scraper.errors import FetchError
from scraper.fetchers.sitemaps import MAX_URLS, parse_sitemap

URL = "https://pier.example/sitemap.xml"
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
WHOLE = f"""<?xml version="1.0"?><urlset {NS} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
<url><loc> https://pier.example/a </loc><lastmod>2026-11-23</lastmod>
 <image:image><image:loc>https://pier.example/a.jpg</image:loc><image:title>A pier</image:title></image:image></url>
<url><loc>https://pier.example/b?utm_medium=x</loc><news:news><news:publication><news:name>Pier</news:name></news:publication>
 <news:publication_date>2026-11-23T06:00:00+02:00</news:publication_date>
 <news:title>B &amp; C</news:title></news:news></url>
<url><video:video><video:publication_date>2020-01-01</video:publication_date></video:video><loc>/c</loc></url>
<url><lastmod>2026-11-23</lastmod></url>
<url><loc>ftp://pier.example/d</loc></url>
</urlset>""".encode()


@pytest.mark.parametrize("body", [WHOLE, gzip.compress(WHOLE), b"\n  " + WHOLE.split(b"?>", 1)[1]])
def test_pages_with_their_dates_and_news(body: bytes) -> None:
    sitemap = parse_sitemap(body, URL)
    assert sitemap.children == ()
    assert [p.url for p in sitemap.pages] == [f"https://pier.example/{name}" for name in "abc"]
    a, b, c = sitemap.pages
    assert (a.modified, a.hints) == ("2026-11-23", {})
    assert b.hints == {"title": "B & C", "published_at": "2026-11-23T06:00:00+02:00"}
    assert (c.modified, c.hints) == (None, {})


def test_an_index() -> None:
    entry = "<sitemap><loc>/1.xml?a=1&amp;b=2</loc><lastmod>2026-11-01</lastmod></sitemap>"
    body = f"<sitemapindex {NS}>{entry}</sitemapindex>"
    sitemap = parse_sitemap(body.encode(), URL)
    assert sitemap.pages == ()
    assert [(s.url, s.modified) for s in sitemap.children] == [("https://pier.example/1.xml?a=1&b=2", "2026-11-01")]


def test_plain_text() -> None:
    body = b"\xef\xbb\xbfhttps://pier.example/a\r\nhttps://pier.example/b\n\nmailto:x\n"
    assert [p.url for p in parse_sitemap(body, URL).pages] == ["https://pier.example/a", "https://pier.example/b"]


def test_a_file_that_is_cut_off_gives_what_came_before() -> None:
    assert [p.url[-1] for p in parse_sitemap(WHOLE[: WHOLE.index(b"<video:pub")], URL).pages] == ["a", "b"]


def test_only_so_many_are_read() -> None:
    body = f"<urlset {NS}>".encode() + b"".join(b"<url><loc>/%d</loc></url>" % n for n in range(MAX_URLS + 5)) + b"</urlset>"
    assert len(parse_sitemap(body, URL).pages) == MAX_URLS


@pytest.mark.parametrize("body", [b"", b"not found", b"<html><body>no</body></html>", b"<rss/>", b"<broken"])
def test_no_sitemap(body: bytes) -> None:
    with pytest.raises(FetchError) as caught:
        parse_sitemap(body, URL)
    assert caught.value.outcome == "error"


def test_entities_and_bombs_are_refused() -> None:
    with pytest.raises(FetchError) as caught:
        parse_sitemap(b'<!DOCTYPE u [<!ENTITY a "b">]>' + WHOLE.split(b"?>", 1)[1], URL)
    assert caught.value.outcome == "unsafe"
    with pytest.raises(FetchError) as caught:
        parse_sitemap(gzip.compress(bytes(70_000_000)), URL)
    assert caught.value.outcome == "too_large"
