"""What passes between the crawler and its state: a `Row` to visit, what a visit `Found`, the `Visit` to commit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from scraper.crawl.changes import Signature
from scraper.page import Page

Place = tuple[str, int]  # a host, and the number of an outlet that has URLs there


class Kind(IntEnum):
    """What a URL is to the crawler. Sources come before `ARTICLE`."""

    HOME = 0  # a section page that also tells of feeds, sitemaps and sections
    FEED = 1
    SITEMAP = 2
    SECTION = 3
    ARTICLE = 4


class Lane(IntEnum):
    """The order in which a host's due URLs are fetched."""

    SOURCE = 0
    FRESH = 1  # never visited, of the last days
    AGAIN = 2  # visited before
    OLD = 3  # never visited, of the archive


class Origin(IntEnum):
    """How a source came to be known, which says whether a new round visits it."""

    GIVEN = 0  # in the outlets file
    FOUND = 1  # discovered
    CHILD = 2  # of an index or a list: visited when its parent says so
    PROBE = 3  # a usual place that may hold nothing; a failure is no news


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A URL of the frontier, as picked for a visit."""

    id: int
    url: str
    host: str
    outlet: int
    kind: Kind
    origin: Origin = Origin.FOUND
    depth: int = 0  # pages of a list behind its first
    attempts: int = 0  # tries of this visit that failed
    failures: int = 0  # visits in a row that failed
    first_seen: float = 0.0
    visited_at: float | None = None  # the last visit that succeeded
    changed_at: float | None = None
    etag: str | None = None
    last_modified: str | None = None
    signature: Signature | None = None
    revision: int = 0
    hints: Mapping[str, str] = field(default_factory=dict)
    modified: float | None = None  # last change, as its source says


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A URL that a visit brought to light."""

    url: str
    kind: Kind = Kind.ARTICLE
    lane: Lane = Lane.FRESH
    origin: Origin = Origin.FOUND
    depth: int = 0
    hints: Mapping[str, str] = field(default_factory=dict)
    hint_rank: int = 0  # whose hints count: a feed's over a sitemap's over none
    modified: float | None = None  # Unix time of the last change, as the source says
    is_trusted: bool = False  # its source lists articles and nothing else


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """The outcome of a visit: what is written to output and state together."""

    row: Row
    at: float
    outcome: str
    status: int | None = None
    next_visit: float | None
    attempts: int = 0
    failures: int = 0
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None  # the page's address after redirects
    signature: Signature | None = None
    content_key: str | None = None
    is_article: bool | None = None  # for learning shapes; None: says nothing
    is_change: bool = False
    line: bytes | None = None  # the record, without a newline
    failure: bytes | None = None  # the failure line, without a newline
    found: tuple[Found, ...] = ()
    next_page: Found | None = None  # taken up when `found` brought something new
    page: Page | None = None  # to be archived
    host_ready_at: float | None = None  # the host is to be left alone until then

    @property
    def is_retry(self) -> bool:
        """The visit is not over: it is tried again."""
        return self.attempts > 0
