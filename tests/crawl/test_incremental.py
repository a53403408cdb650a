"""A second run asks for nothing that has not changed, and gives a record for what has, with what changed in it."""

from __future__ import annotations

from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, clock_ahead, crawl, entry

HOURS_4 = 4 * 3600.0


def is_article(path: str) -> bool:
    return path.endswith(".html")


def test_second_run_fetches_no_article_and_asks_for_sources_conditionally(serve: Serve, folder: Folder) -> None:
    server = serve()
    entries = [entry(server.sites[0])]
    crawl(folder, entries)
    before = folder.output.read_bytes()
    server.forget()

    assert not crawl(folder, entries)
    assert folder.output.read_bytes() == before
    assert server.log
    assert not [e for e in server.log if is_article(e.path)]
    assert all(e.is_conditional and e.status == 304 for e in server.log)


def test_ten_changed_and_ten_new_are_twenty_records(serve: Serve, folder: Folder) -> None:
    server = serve()
    site = server.sites[0]
    crawl(folder, [entry(site)])
    server.forget()
    site.edited = dict.fromkeys(range(1, 11), 1)
    site.comments = dict.fromkeys(range(5, 25), 3)  # a thread that grows is no change
    site.articles += 10

    total = crawl(folder, [entry(site)], clock=clock_ahead(HOURS_4 * 10))
    assert (total["new"], total["changed"]) == (10, 10)
    assert not [
        e for e in server.log if is_article(e.path) and not e.is_conditional and (site.number_of(e.path) or 99) <= 30
    ]
    records = folder.records()
    assert len(records) == 50
    again = [r for r in records if r["revision"] == 2]
    assert {r["url"] for r in again} == {site.url(n) for n in range(1, 11)}
    assert {tuple(r["changes"]) for r in again} == {("body",)}
    assert all(r["changes"] == [] for r in records if r["revision"] == 1)


def test_without_validators_unchanged_articles_give_no_record_either(serve: Serve, folder: Folder) -> None:
    server = serve(has_validators=False, articles=8)
    entries = [entry(server.sites[0])]
    crawl(folder, entries)
    total = crawl(folder, entries, recalls_all=True)
    assert total == {"unchanged": 8}
    assert len(folder.lines()) == 8


def test_fresh_articles_fall_due_before_old_ones(serve: Serve, folder: Folder) -> None:
    server = serve(articles=60)  # an hour apart, so the oldest is sixty hours old
    site = server.sites[0]
    crawl(folder, [entry(site)])
    server.forget()
    crawl(folder, [entry(site)], clock=clock_ahead(24 * 3600.0))
    visited = {number for e in server.log if (number := site.number_of(e.path))}
    assert visited
    assert visited == set(range(min(visited), 61))
    assert min(visited) > 20


def test_a_moved_article_is_one_article(serve: Serve, folder: Folder) -> None:
    server = serve(articles=5)
    site = server.sites[0]
    site.moved = {"/old/5": site.path(5), "/old/4": site.path(4)}
    site.extra = {
        "/links": f'<main><h2><a href="/old/5">{site.title(5)}</a></h2><h2><a href="/old/4">x</a></h2></main>'.encode()
    }
    keys = {"sections": [site.base + "/links"], "article_urls": ["/old/", r"\.html$"]}
    crawl(folder, [entry(site, sitemaps=[], **keys)])
    assert folder.urls() == {site.url(n): 1 for n in range(1, 6)}


def test_two_addresses_of_one_article_give_one_record(serve: Serve, folder: Folder) -> None:
    server = serve(articles=2)
    site = server.sites[0]
    site.extra = {"/print/2": site.article(2).encode()}
    site.extra["/links"] = b'<main><a href="/print/2">A page for the printer</a></main>'
    crawl(folder, [entry(site, sections=[site.base + "/links"], article_urls=["/print/", r"\.html$"])])
    assert len(folder.lines()) == 2


def test_limit_and_max_pages_bound_a_run_and_the_next_goes_on(serve: Serve, folder: Folder) -> None:
    server = serve(articles=20)
    site = server.sites[0]
    crawl(folder, [entry(site)], limit=7)
    assert len(folder.lines()) == 7
    crawl(folder, [entry(site, max_pages=5)])
    assert len(folder.lines()) == 12
    crawl(folder, [entry(site)])
    assert len(folder.urls()) == len(folder.lines()) == 20
