from __future__ import annotations

import re

import pytest

from scraper.document import Document, read_document
from scraper.fetchers.addresses import clean_url, is_trap, shape_of
from scraper.fetchers.links import Shapes, find_feeds, find_links, find_next, find_sections, pick_articles
from scraper.page import Page

HOME = "https://www.pier.example/"
HTML = """<html><head>
<link rel="alternate" type="application/rss+xml" href="/feed" title="All">
<link rel="alternate" type="application/atom+xml" href="/atom">
<link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" hreflang="fr" href="/fr">
<link rel="alternate" type="application/json+oembed" href="/oembed"></head><body>
<nav><a href="/">Home</a><a href="/town/">Town</a><a href="/world/europe">Europe</a><a href="/about">About</a>
<a href="https://shop.example/">Shop</a><a href="/login">Log in</a></nav>
<main><h2><a href="/2026/11/23/council-votes-to-keep-the-pier">Council votes to keep the pier</a></h2>
<h2><a href="/town/4711-ferry-crews-walk-out.html">Ferry crews walk out</a></h2>
<a href="/2026/11/23/council-votes-to-keep-the-pier#comments">3 comments</a>
<h3><a href="https://other.example/2026/11/23/a-story-told-elsewhere-first">A story told elsewhere first</a></h3>
<a href="/town/photo-of-the-old-pier.jpg">A photo of the old pier today</a>
<a href="/tag/ferries">ferries</a><a href="javascript:void(0)">More</a><a href="mailto:a@b.example">Mail</a>
<a href="/?page=2">2</a><a href="/?page=3">3</a></main>
<footer><a href="/privacy">Privacy</a></footer></body></html>"""


def read(html: str, url: str = HOME) -> Document:
    return read_document(Page(body=html.encode(), url=url))


def test_articles_of_a_section_page() -> None:
    articles = pick_articles(find_links(read(HTML)), HOME)
    assert [link.url.removeprefix(HOME) for link in articles] == [
        "2026/11/23/council-votes-to-keep-the-pier",
        "town/4711-ferry-crews-walk-out.html",
    ]


def test_patterns_decide_alone() -> None:
    articles = pick_articles(find_links(read(HTML)), HOME, patterns=[re.compile("/about$")])
    assert [link.url for link in articles] == [HOME + "about"]


def test_learned_shapes_weigh_more_than_looks() -> None:
    links = find_links(
        read('<main><a href="/x/9">Nine</a><a href="/gallery/12345-pictures-of-the-old-pier">Pictures of it</a></main>')
    )
    assert [link.url[-1] for link in pick_articles(links, HOME)] != ["9"]
    shapes = Shapes(seen={shape_of(HOME + "x/1"): (5, 0), shape_of(links[1].url): (0, 20)})
    assert [link.url for link in pick_articles(links, HOME, shapes=shapes)] == [HOME + "x/9"]


def test_feeds_and_sections() -> None:
    document = read(HTML)
    assert find_feeds(document) == (HOME + "feed", HOME + "atom")
    assert find_sections(find_links(document), HOME) == (HOME + "town/", HOME + "world/europe")


@pytest.mark.parametrize(
    ("html", "url", "following"),
    [
        (HTML, HOME, "?page=2"),
        (HTML, HOME + "?page=2", "?page=3"),
        (HTML, HOME + "?page=3", None),
        ('<link rel="next" href="/town/page/2"><a href="/town/page/9">9</a>', HOME + "town", "town/page/2"),
        ('<a rel="nofollow next" href="?p=2">older</a>', HOME + "town", "town?p=2"),
        ('<a href="/town/page/2/">Older posts</a>', HOME + "town/", "town/page/2/"),
        ('<a href="/calendar/2026/12">Next</a>', HOME + "calendar/2026/11", None),
        ('<a href="/world/page/2">2</a>', HOME + "town", None),
        ("<p>nothing</p>", HOME, None),
    ],
)
def test_the_next_page(html: str, url: str, following: str | None) -> None:
    document = read(html, url)
    assert find_next(document, find_links(document)) == (HOME + following if following is not None else None)


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://a.example", "https://a.example/"),
        ("HTTPS://A.Example:443/X", "https://a.example/X"),
        ("http://a.example:8080/", "http://a.example:8080/"),
        ("http://bücher.example/ä?ö=1", "http://xn--bcher-kva.example/%C3%A4?%C3%B6=1"),
        ("http://a.example/a b", "http://a.example/a%20b"),
        ("http://a.example/./b/../c/", "http://a.example/c/"),
        ("http://a.example/?b=2&a=1&utm_id=3", "http://a.example/?b=2&a=1"),
        ("http://a.example/?fbclid=1", "http://a.example/"),
        ("http://a.example/?srsltid=1&AT_medium=2&at_other=3&SID=4&id=5", "http://a.example/?id=5"),
        ("http://a.example/x;jsessionid=1.node?y=2", "http://a.example/x?y=2"),
        ("//a.example/x", None),
        ("http:///x", None),
        ("http://a.example:99999/", None),
        ("http://[::1", None),
        ("http://a..example/" + "x" * 3000, None),
        ("data:text/html,x", None),
        ("", None),
    ],
)
def test_clean_addresses(url: str, clean: str | None) -> None:
    assert clean_url(url) == clean
    if clean is not None:
        assert clean_url(clean) == clean


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2026/11/23/a-story-of-a-pier", False),
        ("/a/b/a/b/a/b", True),
        ("/" + "/".join("abcdefghijklmnopqrst"), True),
        ("/?" + "&".join(f"k{n}=1" for n in range(12)), True),
        ("/2026/2026/story", False),
    ],
)
def test_traps(path: str, expected: bool) -> None:
    assert is_trap("http://a.example" + path) is expected
