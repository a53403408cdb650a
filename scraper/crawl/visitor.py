"""A visit to a URL: fetched, worked on, and turned into what is to be committed. Decides what a failure means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from scraper.crawl import plan
from scraper.crawl.outlets_file import Outlet, rules_for
from scraper.crawl.state import State
from scraper.crawl.visits import Kind, Origin, Row, Visit
from scraper.crawl.work import ArticleTask, SourceTask, do_article, do_source, failure_of_visit, parse_moment
from scraper.crawl.workers import Workers
from scraper.errors import FetchError, PageError
from scraper.fetchers.addresses import clean_url, origin_of
from scraper.fetchers.http import Fetcher, FetchRequest
from scraper.fetchers.sitemaps import MAX_BYTES as SITEMAP_BYTES
from scraper.fetchers.throttle import HostRestsError, backoff_s
from scraper.page import Page
from scraper.pipeline import Settings

FEED_BYTES = 10_000_000
RETRY_BASE_S = 0.25  # at least, before the first further try
REST_WORTH_KEEPING_S = 5.0  # a shorter rest of a host need not outlive the process

_DISCOVERED = ((Kind.FEED, "feeds"), (Kind.SITEMAP, "sitemaps"), (Kind.SECTION, "sections"))


@dataclass(slots=True)
class Visitor:
    """Makes visits. `clock` gives Unix time."""

    fetcher: Fetcher
    workers: Workers
    state: State
    clock: Callable[[], float]
    extract: Settings
    keeps_pages: bool  # for an archive
    outlets: Mapping[int, Outlet]

    async def visit(self, row: Row, on_fetched: Callable[[], None]) -> Visit:
        """Visit a URL; `on_fetched` is called when its host is free again. Never raises for a page's sake."""
        try:
            try:
                page = await self.fetcher.fetch(self._request(row))
            finally:
                on_fetched()
            if page.outcome == "not_modified":
                return self._unchanged(row, page)
            return await (self._read_article(row, page) if row.kind == Kind.ARTICLE else self._read_source(row, page))
        except PageError as error:
            return self.failed(row, error)

    def _request(self, row: Row) -> FetchRequest:
        return FetchRequest(
            url=row.url,
            is_page=row.kind not in (Kind.FEED, Kind.SITEMAP),
            etag=row.etag,
            last_modified=row.last_modified,
            max_bytes={Kind.FEED: FEED_BYTES, Kind.SITEMAP: SITEMAP_BYTES}.get(row.kind),
            hints=row.hints,
        )

    def _unchanged(self, row: Row, page: Page) -> Visit:
        return Visit(
            row=row,
            at=self.clock(),
            outcome="not_modified",
            status=page.status,
            next_visit=self._next_visit(row, None, is_change=False),
            etag=page.headers.get("etag") or row.etag,
            last_modified=page.headers.get("last-modified") or row.last_modified,
        )

    def _next_visit(self, row: Row, published: float | None, *, is_change: bool) -> float | None:
        if row.kind != Kind.ARTICLE:
            return None  # its round calls it back
        now = self.clock()
        changed = now if is_change else row.changed_at
        published = published or parse_moment(row.hints.get("published_at")) or row.modified
        return plan.next_visit(now, published=published, first_seen=row.first_seen, changed=changed)

    async def _read_article(self, row: Row, page: Page) -> Visit:
        final = clean_url(page.final_url or row.url) or row.url
        moved_to = final if final != row.url else None
        outlet = self.outlets[row.outlet]
        task = ArticleTask(
            page=replace(page, url=final, final_url=final) if moved_to else page,
            settings=replace(self.extract, outlets=rules_for(outlet, urlsplit(final).hostname or "")),
            signature=row.signature,
            revision=row.revision,
            # A feed or the user says what its articles are; a link in a list may lead to another list.
            is_listing_news=bool(row.hints or outlet.rules.article_urls),
        )
        work = await self.workers.run(do_article, task)
        if work.failure is not None:
            return self._failed_finally(row, "error", work.failure.to_json())
        return Visit(
            row=row,
            at=self.clock(),
            outcome="ok",
            status=page.status,
            next_visit=self._next_visit(row, work.published, is_change=work.is_change),
            etag=page.headers.get("etag"),
            last_modified=page.headers.get("last-modified"),
            moved_to=moved_to,
            signature=work.signature,
            content_key=work.content_key,
            is_article=work.is_article,
            is_change=work.is_change,
            line=work.line,
            page=page if self.keeps_pages else None,
        )

    async def _read_source(self, row: Row, page: Page) -> Visit:
        outlet = self.outlets[row.outlet]
        discovers = frozenset(kind for kind, given in _DISCOVERED if row.kind == Kind.HOME and getattr(outlet, given) is None)
        rules = await self.fetcher.rules(origin_of(page.final_url or row.url)) if Kind.SITEMAP in discovers else None
        task = SourceTask(
            page=page,
            row=row,
            home=outlet.home or row.url,
            now=self.clock(),
            article_urls=outlet.rules.article_urls,
            shapes=self.state.shapes(row.outlet),
            robots_sitemaps=rules.sitemaps if rules else (),
            discovers=discovers,
        )
        work = await self.workers.run(do_source, task)
        return Visit(
            row=row,
            at=self.clock(),
            outcome="ok",
            status=page.status,
            next_visit=None,
            etag=page.headers.get("etag"),
            last_modified=page.headers.get("last-modified"),
            found=work.found,
            next_page=work.next_page,
        )

    def failed(self, row: Row, error: PageError) -> Visit:
        """A visit that failed: tried again where that may help, else a failure line."""
        now = self.clock()
        outcome = error.outcome if isinstance(error, FetchError) else "error"
        throttle = self.fetcher.throttle
        wait_s = throttle.wait_s(row.host)
        is_waited_for = wait_s <= self.fetcher.settings.longest_wait_s
        tries = row.attempts + (not isinstance(error, HostRestsError))
        if error.retryable and is_waited_for and tries < plan.attempts_for(outcome):
            pause_s = max(wait_s, backoff_s(max(tries, 1), max(RETRY_BASE_S, throttle.pace(row.host).delay_s)))
            visit = Visit(row=row, at=now, outcome=outcome, next_visit=now + pause_s, attempts=max(tries, 1))
        else:
            stage = "fetch" if isinstance(error, FetchError) else error.stage
            line = failure_of_visit(row, error, stage=stage).to_json()
            visit = self._failed_finally(row, outcome, line, status=getattr(error, "status", None))
            if error.retryable and not is_waited_for and row.kind == Kind.ARTICLE:
                visit = replace(visit, next_visit=now + wait_s)
        return replace(visit, host_ready_at=now + wait_s) if wait_s > REST_WORTH_KEEPING_S else visit

    def given_up(self, row: Row, outcome: str) -> Visit:
        """A visit that was to be tried again, when its host is waited for no longer."""
        error = FetchError("the last try failed and the host is left alone for now", outcome=outcome, retryable=True)
        return self._failed_finally(row, outcome, failure_of_visit(row, error).to_json())

    def _failed_finally(self, row: Row, outcome: str, line: bytes, status: int | None = None) -> Visit:
        now = self.clock()
        failures = row.failures + 1
        return Visit(
            row=row,
            at=now,
            outcome=outcome,
            status=status,
            next_visit=plan.after_failure(now, outcome, failures) if row.kind == Kind.ARTICLE else None,
            failures=failures,
            failure=None if row.origin == Origin.PROBE else line,
        )
