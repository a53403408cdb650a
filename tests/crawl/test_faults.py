"""Each fault of the web: what can be reached is reached once, what cannot is a failure with its class."""

from __future__ import annotations

import pytest

from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, crawl, entry
from tests.outlet_server.server import OUTCOMES

FAULTS = dict(enumerate(OUTCOMES, 1))


def test_reachable_articles_once_and_the_others_by_class(serve: Serve, folder: Folder) -> None:
    server = serve(articles=len(FAULTS) + 10, faults=FAULTS, forbidden=frozenset({len(FAULTS) + 3}))
    site = server.sites[0]
    total = crawl(folder, [entry(site)], fetch={"max_bytes": 2_000_000})

    expected = {site.url(n): outcome for n, fault in FAULTS.items() if (outcome := OUTCOMES[fault])}
    expected[site.url(len(FAULTS) + 3)] = "robots"
    assert folder.failures() == expected
    reachable = {site.url(n) for n in range(1, site.articles + 1)} - set(expected)
    assert folder.urls() == dict.fromkeys(reachable, 1)
    assert total["new"] == len(reachable)
    assert total["failed"] == len(expected)


def test_wrong_charset_comes_out_right(serve: Serve, folder: Folder) -> None:
    server = serve(articles=1, faults={1: "wrong-charset"})
    crawl(folder, [entry(server.sites[0])])
    assert " the naïf façade of " in folder.records()[0]["body"]


@pytest.mark.parametrize(
    ("path", "fault"),
    [("/feed.xml", "503"), ("/feed.xml", "truncated"), ("/sitemap.xml", "bomb"), ("/feed.xml", "pdf")],
)
def test_a_broken_source_does_not_stop_the_others(serve: Serve, folder: Folder, path: str, fault: str) -> None:
    server = serve(articles=12, path_faults={path: fault}, feed_size=12)
    site = server.sites[0]
    crawl(folder, [entry(site)])
    assert len(folder.urls()) == 12
    assert list(folder.failures()) == [site.base + path]


def test_bombs_and_entities_in_xml_are_refused(serve: Serve, folder: Folder) -> None:
    bomb = (
        b'<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        b'<rss version="2.0"><channel><item><link>/x</link></item></channel></rss>'
    )
    server = serve(articles=3)
    site = server.sites[0]
    site.extra = {"/bomb.xml": bomb}
    crawl(folder, [entry(site, feeds=[site.base + "/bomb.xml"])])
    assert folder.failures() == {site.base + "/bomb.xml": "unsafe"}
