"""The work on a fetched page, done in worker processes: an article to its record, a source to what it names. No I/O.

Plain functions of picklable values, so that a pool of processes can run them.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from re import Pattern
from urllib.parse import urlsplit

import msgspec

from scraper.crawl.changes import Signature, changed_fields, content_key, sign
from scraper.crawl.visits import Found, Kind, Lane, Origin, Row
from scraper.document import Document, read_document
from scraper.errors import ExtractError, FetchError, PageError
from scraper.fetchers.addresses import clean_url
from scraper.fetchers.feeds import Announced, parse_feed
from scraper.fetchers.links import (
    Link,
    Shapes,
    find_feeds,
    find_links,
    find_next,
    find_sections,
    pick_articles,
    same_site,
    score_address,
)
from scraper.fetchers.sitemaps import Sitemap, is_gzip, parse_sitemap
from scraper.page import Page
from scraper.pipeline import Settings, process
from scraper.record import Article, Failure

logger = logging.getLogger(__name__)

FRESH_S = 7 * 86_400.0  # an article younger than this goes before the archive
MAX_CHILDREN = 200  # sitemaps of an index taken up in one round, the latest first
MAX_DEPTH = 50  # pages of a list behind its first
FEED_RANK, SITEMAP_RANK = 2, 1  # whose hints count

PROBED_FEEDS = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/feed.json")
PROBED_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml", "/news-sitemap.xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleTask:
    """A page to make a record of."""

    page: Page
    settings: Settings
    signature: Signature | None = None  # of the revision before
    revision: int = 0  # its number; 0: none
    is_listing_news: bool = True  # a listing page gives a record too


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleWork:
    """What became of it: a failure, a record's line, or neither where nothing changed."""

    failure: Failure | None = None
    line: bytes | None = None
    signature: Signature | None = None
    content_key: str | None = None
    published: float | None = None  # Unix time
    is_article: bool | None = None
    is_change: bool = False


def do_article(task: ArticleTask) -> ArticleWork:
    """The record of a page, where it differs from the revision before."""
    result = process(task.page, task.settings)
    if isinstance(result, Failure):
        return ArticleWork(failure=result, is_article=False)
    is_article = result.page_type in ("article", "live_blog")
    signature = sign(result)
    changes = changed_fields(task.signature, signature) if task.signature is not None else ()
    published = parse_moment(result.published_at)
    work = ArticleWork(
        signature=signature, content_key=content_key(result, signature), published=published, is_article=is_article
    )
    if (task.signature is not None and not changes) or (result.page_type == "listing" and not task.is_listing_news):
        return work
    return replace(work, line=_line(result, task, changes), is_change=task.revision > 0)


def _line(article: Article, task: ArticleTask, changes: tuple[str, ...]) -> bytes:
    provenance = msgspec.structs.replace(article.provenance, outcome=task.page.outcome)
    return msgspec.structs.replace(article, revision=task.revision + 1, changes=changes, provenance=provenance).to_json()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTask:
    """A feed, sitemap, section or home page to read."""

    page: Page
    row: Row
    home: str  # address by which the outlet's own links are told
    now: float
    article_urls: Sequence[Pattern[str]] = ()
    shapes: Shapes = field(default_factory=Shapes)
    robots_sitemaps: tuple[str, ...] = ()
    discovers: frozenset[Kind] = frozenset()  # kinds of sources that a home page is searched for


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWork:
    """What it names."""

    found: tuple[Found, ...] = ()
    next_page: Found | None = None


def do_source(task: SourceTask) -> SourceWork:
    """What a source names. Raises `PageError` where it is not what it should be."""
    try:
        return _READERS[task.row.kind](task)
    except PageError:
        raise
    except Exception as error:  # the boundary for sources: what a hostile feed does to its parser must not stop the run
        logger.exception("%s: unexpected error", task.row.url)
        raise ExtractError(f"{type(error).__name__}: {error}", source=task.row.url) from error


def _read_feed(task: SourceTask) -> SourceWork:
    page = task.page
    if is_gzip(page.body) or b"<urlset" in page.body[:2_000] or b"<sitemapindex" in page.body[:2_000]:
        return _read_sitemap(task)
    feed = parse_feed(page.body, page.final_url or task.row.url, page.headers)
    found = tuple(_articles(feed.entries, task, FEED_RANK, is_trusted=True))
    return SourceWork(found=found, next_page=_next_page(feed.next_url, task, Kind.FEED))


def _read_sitemap(task: SourceTask) -> SourceWork:
    try:
        sitemap = parse_sitemap(task.page.body, task.page.final_url or task.row.url)
    except FetchError as error:
        if error.outcome != "error":
            raise
        feed = parse_feed(task.page.body, task.row.url, task.page.headers)  # the protocol allows feeds as sitemaps
        sitemap = Sitemap(pages=feed.entries, children=())
    # Sitemaps name static pages and lists beside the articles; those that look like neither kind of source stay.
    # A sitemap speaks for its own site alone.
    near = [a for a in sitemap.pages if same_site(a.url, task.row.url) or same_site(a.url, task.home)]
    pages = [a for a in near if a.hints or _may_be_article(a.url, task)]
    return SourceWork(found=(*_articles(pages, task, SITEMAP_RANK, is_trusted=False), *_children(sitemap, task)))


def _may_be_article(url: str, task: SourceTask) -> bool:
    verdict = task.shapes.verdict(url)
    return verdict if verdict is not None else score_address(url) > -2


def _articles(entries: Sequence[Announced], task: SourceTask, rank: int, *, is_trusted: bool) -> list[Found]:
    found = []
    for entry in entries:
        if task.article_urls and not any(p.search(entry.url) for p in task.article_urls):
            continue
        modified = parse_moment(entry.modified)
        age_of = parse_moment(entry.hints.get("published_at")) or modified
        is_old = age_of is not None and age_of < task.now - FRESH_S
        found.append(
            Found(
                url=entry.url,
                lane=Lane.OLD if is_old else Lane.FRESH,
                hints=dict(entry.hints),
                hint_rank=rank if entry.hints else 0,
                modified=modified,
                is_trusted=is_trusted,
            )
        )
    return found


def _children(sitemap: Sitemap, task: SourceTask) -> list[Found]:
    """Sitemaps of an index. One whose index does not say when it changed is visited in every round."""
    if task.row.depth >= 3:
        return []
    dated = sorted(((parse_moment(child.modified), child.url) for child in sitemap.children), key=lambda c: -(c[0] or task.now))
    return [
        Found(
            url=url,
            kind=Kind.SITEMAP,
            lane=Lane.SOURCE,
            origin=Origin.FOUND if modified is None else Origin.CHILD,
            depth=task.row.depth + 1,
            modified=modified,
        )
        for modified, url in dated[:MAX_CHILDREN]
    ]


def _read_section(task: SourceTask) -> SourceWork:
    document = read_document(task.page)
    links = find_links(document)
    found = _linked_articles(links, task) if task.row.kind == Kind.SECTION or Kind.SECTION in task.discovers else []
    following = find_next(document, links) if task.row.kind == Kind.SECTION else None
    next_page = _next_page(following, task, Kind.SECTION)
    return SourceWork(found=(*found, *_discover(document, links, task)), next_page=next_page)


def _linked_articles(links: Sequence[Link], task: SourceTask) -> list[Found]:
    articles = pick_articles(links, task.home, patterns=task.article_urls, shapes=task.shapes)
    return [Found(url=link.url) for link in articles]


def _discover(document: Document, links: Sequence[Link], task: SourceTask) -> list[Found]:
    """The sources that a home page and its robots.txt name; the usual places where they name none."""
    base = task.page.final_url or task.row.url
    named: dict[Kind, tuple[str, ...]] = {}
    if Kind.FEED in task.discovers:
        named[Kind.FEED] = find_feeds(document)
    if Kind.SITEMAP in task.discovers:
        named[Kind.SITEMAP] = tuple(u for s in task.robots_sitemaps if (u := clean_url(s, base)))
    if Kind.SECTION in task.discovers:
        named[Kind.SECTION] = find_sections(links, task.home)
    found = [_source(url, kind, Origin.FOUND) for kind, urls in named.items() for url in urls]
    for kind, places in ((Kind.FEED, PROBED_FEEDS), (Kind.SITEMAP, PROBED_SITEMAPS)):
        if kind in named and not named[kind]:
            found.extend(_source(url, kind, Origin.PROBE) for place in places if (url := clean_url(place, base)))
    return found


def _source(url: str, kind: Kind, origin: Origin) -> Found:
    return Found(url=url, kind=kind, lane=Lane.SOURCE, origin=origin)


def _next_page(url: str | None, task: SourceTask, kind: Kind) -> Found | None:
    same_host = url is not None and urlsplit(url).netloc == urlsplit(task.row.url).netloc
    if url is None or not same_host or url == task.row.url or task.row.depth >= MAX_DEPTH:
        return None
    return Found(url=url, kind=kind, lane=Lane.SOURCE, origin=Origin.CHILD, depth=task.row.depth + 1)


_READERS = {Kind.HOME: _read_section, Kind.FEED: _read_feed, Kind.SITEMAP: _read_sitemap, Kind.SECTION: _read_section}


def parse_moment(text: str | None) -> float | None:
    """The Unix time of an ISO 8601 or RFC 5322 date, one without a zone taken as UTC; None where it is neither.

    >>> parse_moment("1970-01-01T00:01:00Z"), parse_moment("Thu, 01 Jan 1970 00:02:00 GMT"), parse_moment("lately")
    (60.0, 120.0, None)
    """
    if not text:
        return None
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = parse(text.strip())
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, TypeError, OverflowError):
            continue
    return None


def failure_of_visit(row: Row, error: PageError, *, stage: str = "fetch") -> Failure:
    """The failure line of a visit."""
    return Failure(
        source=row.url,
        url=row.url,
        stage=stage,
        error=type(error).__name__,
        message=error.reason,
        outcome=error.outcome if isinstance(error, FetchError) else None,
        retryable=error.retryable,
    )
