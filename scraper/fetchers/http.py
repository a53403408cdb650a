"""Pages by HTTP: robots asked, hosts paced, redirects followed hop by hop, the answer judged.  URL -> Page.

Each hop of a redirect passes the gates of a first request: robots.txt of its host, the host's pace, the address guard.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from scraper.errors import FetchError
from scraper.fetchers.addresses import absolute_url, host_of, origin_of
from scraper.fetchers.exchange import Answer, Exchanges, FetchSettings
from scraper.fetchers.robots import STALE_S, NoStore, RobotsFile, RobotsStore, Rules, read_answer
from scraper.fetchers.throttle import Throttle, backoff_s, retry_after_s
from scraper.fetchers.verdict import judge_page, judge_status, judge_type
from scraper.page import Page

REDIRECTS = (301, 302, 303, 307, 308)
OLDEST_DATE_HEADER = timedelta(days=30)
NEWEST_DATE_HEADER = timedelta(minutes=5)
RULES_IN_MEMORY = 1_000  # parsed robots.txt files
ROBOTS_REDIRECTS = 5  # RFC 9309 §2.3.1.2
ROBOTS_ATTEMPTS = 3
ROBOTS_READ_BYTES = 5_000_000  # a longer answer is no robots.txt

_NO_TEXT: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """What to fetch, and what is known of it."""

    url: str
    is_page: bool = True  # False: a feed, a sitemap; any type of content will do
    etag: str | None = None  # of the copy at hand
    last_modified: str | None = None
    max_bytes: int | None = None  # in place of the settings'
    hints: Mapping[str, str] = field(default_factory=dict)


class Fetcher:
    """Fetches pages. One a process; `aclose` when done. The throttle may be shared with who plans the fetches."""

    def __init__(self, settings: FetchSettings, *, throttle: Throttle | None = None, store: RobotsStore | None = None) -> None:
        self.settings = settings
        self.throttle = throttle or Throttle(settings.delay_s, longest_wait_s=settings.longest_wait_s)
        self._store = store or NoStore()
        self._exchanges = Exchanges(settings)
        self._rules: dict[str, tuple[float, Rules | None]] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def aclose(self) -> None:
        """Close all connections."""
        await self._exchanges.aclose()

    async def fetch(self, request: FetchRequest) -> Page:
        """The page at `request.url`; outcome `ok` or `not_modified`. Raises `FetchError` for every other outcome."""
        way = [request.url]
        while True:
            url = way[-1]
            await self._check_robots(url)
            answer = await self._ask(url, request)
            target = self._target(answer)
            if target is None:
                return self._page(request, answer)
            if target in way:
                raise FetchError(
                    f"redirects go round: {' -> '.join([*way, target])}", source=request.url, outcome="redirect_loop"
                )
            way.append(target)
            if len(way) > self.settings.max_redirects + 1:
                raise FetchError(
                    f"more than {self.settings.max_redirects} redirects, last to {target}",
                    source=request.url,
                    outcome="redirect_loop",
                )

    async def _ask(self, url: str, request: FetchRequest) -> Answer:
        host = host_of(url)
        headers = {}
        if request.etag:
            headers["if-none-match"] = request.etag
        if request.last_modified:
            headers["if-modified-since"] = request.last_modified
        async with self.throttle.slot(host):
            try:
                answer = await self._exchanges.get(url, headers, max_bytes=request.max_bytes or self.settings.max_bytes)
            except FetchError as error:
                if error.outcome in ("timeout", "network"):
                    self.throttle.note_failure(host, url)
                raise
            self._note(host, answer)
        return answer

    def _note(self, host: str, answer: Answer) -> None:
        """Tell the throttle how the host behaved."""
        wait_s = retry_after_s(answer.headers.get("retry-after"), answer.received_at)
        if answer.status in (429, 503):
            pace = self.throttle.pace(host)
            if wait_s is not None:
                self.throttle.rest(host, wait_s)
            elif answer.status == 429:
                self.throttle.rest(host, backoff_s(len(pace.failed) + 1, max(1.0, pace.delay_s)))
        if answer.status >= 500 or answer.status == 429:
            self.throttle.note_failure(host, answer.url)
        else:
            self.throttle.note_answer(host, answer.latency_s)

    def _target(self, answer: Answer) -> str | None:
        """Where a redirect leads; None where the answer is none."""
        location = answer.headers.get("location")
        if answer.status not in REDIRECTS or not location:
            return None
        target = absolute_url(location, answer.url)
        if target is None:
            raise FetchError(f"a redirect leads to {location[:200]!r}, no http(s) address", source=answer.url, outcome="unsafe")
        return target

    def _page(self, request: FetchRequest, answer: Answer) -> Page:
        outcome, retryable = judge_status(answer.status)
        if outcome == "ok" and request.is_page:
            outcome = judge_type(answer.headers, answer.body)
            if outcome == "ok":
                outcome = judge_page(request.url, answer.url, answer.body)
        if outcome == "not_modified" and not (request.etag or request.last_modified):
            outcome, retryable = "error", False  # 304 to a question that was not conditional
        if outcome not in ("ok", "not_modified"):
            raise FetchError(
                _reason(outcome, answer), source=request.url, outcome=outcome, status=answer.status, retryable=retryable
            )
        return Page(
            body=answer.body,
            url=request.url,
            final_url=answer.url,
            status=answer.status,
            headers=dict(answer.headers),
            fetched_at=moment_of(answer),
            source="http",
            outcome=outcome,
            hints=dict(request.hints),
        )

    async def rules(self, origin: str) -> Rules | None:
        """What the robots.txt of `origin` says; None while it cannot be had."""
        known = self._rules.get(origin)
        if known and known[0] > time.time():
            return known[1]
        lock = self._asking.setdefault(origin, asyncio.Lock())
        async with lock:
            known = self._rules.get(origin)
            if known is None or known[0] <= time.time():
                file = await self._robots_file(origin)
                known = (file.expires_at, None if file.body is None else Rules(file.body))
                while len(self._rules) >= RULES_IN_MEMORY:
                    self._rules.pop(next(iter(self._rules)))
                self._rules[origin] = known
        self._asking.pop(origin, None)
        if known[1] is not None:
            pace = self.throttle.pace(urlsplit(origin).netloc)
            pace.crawl_delay_s = known[1].crawl_delay_s
        return known[1]

    async def _check_robots(self, url: str) -> None:
        if not self.settings.obey_robots:
            return
        rules = await self.rules(origin_of(url))
        if rules is None:
            raise FetchError("robots.txt cannot be had, so nothing is fetched", source=url, outcome="robots", retryable=True)
        if not rules.allows(url):
            raise FetchError("robots.txt forbids it", source=url, outcome="robots")

    async def _robots_file(self, origin: str) -> RobotsFile:
        now = time.time()
        kept = self._store.load_robots(origin)
        if kept is not None and kept.expires_at > now:
            return kept
        fresh = await self._ask_robots(origin)
        for attempt in range(1, ROBOTS_ATTEMPTS):
            if fresh.body is not None:
                break
            await asyncio.sleep(backoff_s(attempt, max(0.5, self.settings.delay_s)))
            fresh = await self._ask_robots(origin)
        if fresh.body is None and kept is not None and kept.body is not None and kept.fetched_at > now - STALE_S:
            fresh = RobotsFile(origin, kept.body, kept.fetched_at, fresh.expires_at)
        self._store.keep_robots(fresh)
        return fresh

    async def _ask_robots(self, origin: str) -> RobotsFile:
        url = f"{origin}/robots.txt"
        request = FetchRequest(url=url, is_page=False, max_bytes=ROBOTS_READ_BYTES)
        try:
            for _ in range(ROBOTS_REDIRECTS + 1):
                answer = await self._ask(url, request)
                target = self._target(answer)
                if target is None:
                    return read_answer(origin, answer.status, answer.body, answer.headers, time.time())
                url = target
        except FetchError as error:
            if error.outcome == "unsafe":
                raise
            if error.outcome == "too_large":  # no file of rules is that long
                return read_answer(origin, 404, b"", _NO_TEXT, time.time())
            return read_answer(origin, None, b"", _NO_TEXT, time.time())
        return read_answer(origin, 404, b"", _NO_TEXT, time.time())  # RFC 9309 §2.3.1.2: too many hops count as absent


def moment_of(answer: Answer) -> datetime:
    """When the page left its server: the Date header where it is believable, else the clock here."""
    here = datetime.fromtimestamp(answer.received_at, UTC).replace(microsecond=0)
    try:
        said = parsedate_to_datetime(answer.headers["date"])
    except (KeyError, ValueError, TypeError):
        return here
    if said.tzinfo is None:
        return here
    return said.astimezone(UTC) if here - OLDEST_DATE_HEADER < said < here + NEWEST_DATE_HEADER else here


def _reason(outcome: str, answer: Answer) -> str:
    if answer.status >= 300:
        return f"HTTP {answer.status}"
    kind = answer.headers.get("content-type", "unnamed content")
    return {
        "not_html": f"the answer is no HTML page but {kind}",
        "blocked": "the page is a wall against robots",
        "consent": f"led to a consent wall at {answer.url}",
        "js_shell": "the page is empty until its scripts run",
        "soft_404": "the page says that it is not there, or led to the home page",
    }.get(outcome, f"HTTP {answer.status}")


def fetch_page(url: str, settings: FetchSettings | None = None) -> Page:
    """The page at `url`, for who wants one alone. Tries again what may pass. Raises `FetchError` with its outcome."""
    clean = absolute_url(url)
    if clean is None:
        raise FetchError("no http or https address", source=url, outcome="unsafe")
    return asyncio.run(_fetch_alone(FetchRequest(url=clean), settings or FetchSettings()))


async def _fetch_alone(request: FetchRequest, settings: FetchSettings, attempts: int = 3) -> Page:
    fetcher = Fetcher(settings)
    try:
        for attempt in range(1, attempts):
            try:
                return await fetcher.fetch(request)
            except FetchError as error:
                if not error.retryable or fetcher.throttle.wait_s(host_of(request.url)) > settings.longest_wait_s:
                    raise
                await asyncio.sleep(backoff_s(attempt, settings.delay_s))
        return await fetcher.fetch(request)
    finally:
        await fetcher.aclose()
