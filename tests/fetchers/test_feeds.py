from __future__ import annotations

import orjson
import pytest

from scraper.errors import FetchError
from scraper.fetchers.feeds import parse_feed

URL = "https://pier.example/feeds/all"
RSS = """<?xml version="1.0" encoding="{0}"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
<title>The Pier Post</title><language>en</language>
<item><title>Caf\u00e9 &amp; ferry</title><link>/2026/cafe?utm_source=rss#top</link>
 <pubDate>Mon, 23 Nov 2026 06:00:00 +0200</pubDate>
 <dc:creator>Ada Quill</dc:creator><category>Town</category><category>Food</category></item>
<item><title>Second</title><link>https://feeds.example/~r/1</link><feedburner:origLink>https://pier.example/2026/second</feedburner:origLink></item>
<item><title>No link</title></item>
<item><title>Mail</title><link>mailto:desk@pier.example</link></item>
</channel></rss>"""
NO_HEADERS: dict[str, str] = {}


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_rss(encoding: str) -> None:
    feed = parse_feed(RSS.format(encoding).encode(encoding), URL, NO_HEADERS)
    assert (feed.title, feed.language) == ("The Pier Post", "en")
    first, second = feed.entries
    assert first.url == "https://pier.example/2026/cafe"
    assert first.hints == {
        "title": "Caf\u00e9 & ferry",
        "author": "Ada Quill",
        "published_at": "Mon, 23 Nov 2026 06:00:00 +0200",
        "section": "Town",
    }
    assert second.url == "https://pier.example/2026/second"
    assert second.hints == {"title": "Second"}


def test_atom() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link rel="next" href="?page=2"/>
<entry><title type="html">A &amp;lt;b&amp;gt;story</title><link rel="alternate" href="/a"/>
<published>2026-11-23T06:00:00Z</published>
<updated>2026-11-23T07:00:00Z</updated><author><name>Ada Quill</name></author></entry></feed>"""
    feed = parse_feed(body, URL, NO_HEADERS)
    assert feed.next_url == "https://pier.example/feeds/all?page=2"
    (entry,) = feed.entries
    assert entry.url == "https://pier.example/a"
    assert entry.modified == "2026-11-23T07:00:00Z"
    assert entry.hints["published_at"] == "2026-11-23T06:00:00Z"


def test_rdf() -> None:
    body = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="x"><title>T</title></channel><item rdf:about="y"><title>A</title><link>https://pier.example/a</link></item></rdf:RDF>"""
    assert [e.url for e in parse_feed(body, URL, NO_HEADERS).entries] == ["https://pier.example/a"]


def test_json_feed() -> None:
    items = [
        {"id": "1", "url": "/a", "title": "A", "authors": [{"name": "Ada"}, {"name": "Bo"}, {}], "tags": ["Town"]},
        {"id": "2", "external_url": "https://pier.example/b", "date_modified": "2026-11-23T06:00:00Z"},
        {"id": "3"},
        {"url": 7},
        "nonsense",
    ]
    body = orjson.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": items, "next_url": "?p=2"})
    feed = parse_feed(b"\xef\xbb\xbf" + body, URL, NO_HEADERS)
    assert [e.url for e in feed.entries] == ["https://pier.example/a", "https://pier.example/b"]
    assert feed.entries[0].hints == {"title": "A", "author": "Ada, Bo", "section": "Town"}
    assert feed.entries[1].modified == "2026-11-23T06:00:00Z"
    assert feed.next_url == "https://pier.example/feeds/all?p=2"


def test_broken_xml_gives_what_can_be_read() -> None:
    body = RSS.format("utf-8").encode().replace(b"&amp;", b"& &nbsp;")[:-120]
    assert parse_feed(body, URL, NO_HEADERS).entries[0].url == "https://pier.example/2026/cafe"


@pytest.mark.parametrize(
    "body", [b"", b"<html><body><p>no feed</p></body></html>", b"{}", b"{broken", b'{"items": 3}', b"\xff\xd8\xff"]
)
def test_no_feed(body: bytes) -> None:
    with pytest.raises(FetchError) as caught:
        parse_feed(body, URL, NO_HEADERS)
    assert caught.value.outcome == "error"


LAUGHS = """<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
<rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>"""
READS = LAUGHS.replace('"ha"', 'SYSTEM "file:///etc/hostname"')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [LAUGHS, READS, LAUGHS.replace("ENTITY", "entity"), " " * 10_000 + LAUGHS])
def test_entities_of_its_own_are_refused_in_any_encoding(text: str, encoding: str) -> None:
    with pytest.raises(FetchError) as caught:
        parse_feed(text.encode(encoding), URL, NO_HEADERS)
    assert caught.value.outcome == "unsafe"
