"""Articles found by every kind of source, and traps left alone."""

from __future__ import annotations

import asyncio
import time
import tomllib

import pytest

from scraper.crawl.discover import discover, to_toml
from scraper.crawl.outlets_file import parse_outlets
from scraper.fetchers.exchange import FetchSettings
from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, crawl, entry

NOTHING: dict[str, list[str]] = {"feeds": [], "sitemaps": [], "sections": []}


@pytest.mark.parametrize("feed", ["feed.xml", "atom.xml", "feed.json"])
def test_feeds_of_each_kind(serve: Serve, folder: Folder, feed: str) -> None:
    server = serve(articles=9, feed_size=9)
    site = server.sites[0]
    crawl(folder, [entry(site, **NOTHING | {"feeds": [f"{site.base}/{feed}"]})])
    assert folder.urls() == {site.url(n): 1 for n in range(1, 10)}


@pytest.mark.parametrize(("sitemap", "count"), [("sitemap.xml", 12), ("sitemap-all.xml.gz", 12), ("news-sitemap.xml", 5)])
def test_sitemaps_of_each_kind(serve: Serve, folder: Folder, sitemap: str, count: int) -> None:
    server = serve(articles=12)
    site = server.sites[0]
    crawl(folder, [entry(site, **NOTHING | {"sitemaps": [f"{site.base}/{sitemap}"]})])
    assert folder.urls() == {site.url(n): 1 for n in range(12 - count + 1, 13)}


def test_section_pages_are_followed_to_their_end(serve: Serve, folder: Folder) -> None:
    server = serve(articles=130)  # two or three pages to each section
    site = server.sites[0]
    sections = [f"{site.base}/section/{name}" for name in ("harbour", "town", "culture")]
    crawl(folder, [entry(site, **NOTHING | {"sections": sections})])
    assert folder.urls() == {site.url(n): 1 for n in range(1, 131)}
    server.forget()
    site.articles += 1
    crawl(folder, [entry(site, **NOTHING | {"sections": sections})])
    assert len(folder.lines()) == 131
    assert len([path for path in server.paths() if "/page/" in path]) <= 1  # known articles end the walk


def test_the_home_page_alone_leads_to_everything(serve: Serve, folder: Folder) -> None:
    server = serve(articles=40)
    site = server.sites[0]
    crawl(folder, [entry(site, feeds=None, sitemaps=None, sections=None)])
    assert folder.urls() == {site.url(n): 1 for n in range(1, 41)}
    assert folder.failures() == {}  # usual places that hold nothing are no failures


def test_sitemaps_of_robots_txt(serve: Serve, folder: Folder) -> None:
    server = serve(articles=12)
    site = server.sites[0]
    site.robots = f"User-agent: *\nDisallow:\nSitemap: {site.base}/news-sitemap.xml\n"
    crawl(folder, [entry(site, feeds=[], sitemaps=None, sections=[])])
    assert folder.urls() == {site.url(n): 1 for n in range(8, 13)}


def test_a_calendar_without_end_is_not_walked(serve: Serve, folder: Folder) -> None:
    server = serve(articles=10, has_calendar=True)
    site = server.sites[0]
    crawl(folder, [entry(site, feeds=None, sitemaps=[], sections=None)])
    assert len(folder.urls()) == 10
    assert not [path for path in server.paths() if path.startswith("/calendar/")]


def test_a_section_that_goes_on_forever_is_left_when_it_brings_nothing_new(serve: Serve, folder: Folder) -> None:
    server = serve(articles=10, has_calendar=True)
    site = server.sites[0]
    crawl(folder, [entry(site, **NOTHING | {"sections": [site.base + "/calendar/2026/11"]})])
    assert len(server.paths()) <= 3


def test_session_ids_and_trackers_do_not_make_new_pages(serve: Serve, folder: Folder) -> None:
    server = serve(articles=2)
    site = server.sites[0]
    links = "".join(
        f'<h2><a href="{site.path(2)}{tail}">{site.title(2)}</a></h2>'
        for tail in ("?utm_campaign=a", "?PHPSESSID=77ab", ";jsessionid=12", "#comments", "?fbclid=1&utm_source=2")
    )
    site.extra = {"/list": f"<main>{links}</main>".encode()}
    crawl(folder, [entry(site, **NOTHING | {"sections": [site.base + "/list"]})])
    assert folder.urls() == {site.url(2): 1}
    assert len([path for path in server.paths() if ".html" in path]) == 1


def test_article_urls_decide_alone(serve: Serve, folder: Folder) -> None:
    server = serve(articles=30)
    site = server.sites[0]
    crawl(folder, [entry(site, article_urls=["/harbour/2026/"], sections=None)])
    assert folder.urls() == {site.url(n): 1 for n in range(1, 31) if n % 3 == 0}


def test_discover_writes_an_entry_that_can_be_crawled(serve: Serve, folder: Folder) -> None:
    server = serve(articles=12)
    site = server.sites[0]
    offer = asyncio.run(discover(site.base, FetchSettings(allow_private=True, delay_s=0), time.time()))
    assert offer.feeds == (site.base + "/feed.xml",)
    assert offer.sitemaps == (site.base + "/sitemap.xml", site.base + "/news-sitemap.xml")
    assert offer.sections == tuple(f"{site.base}/section/{name}" for name in ("harbour", "town", "culture"))
    plain = tomllib.loads(to_toml(offer))
    assert parse_outlets(plain)[0].name == offer.name
    crawl(folder, [plain["outlet"][0] | {"delay_s": 0}])
    assert len(folder.urls()) == 12
