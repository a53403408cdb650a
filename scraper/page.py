"""`Page`: what every fetcher yields and the document stage takes. Bytes and facts, nothing worked out yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

#: Classes of what came of a fetch; `Page.outcome` and `Failure.outcome` hold one of them.
OUTCOMES = (
    "ok",
    "not_modified",
    "blocked",
    "consent",
    "js_shell",
    "soft_404",
    "not_found",
    "not_html",
    "too_large",
    "robots",
    "timeout",
    "redirect_loop",
    "truncated",
    "server_error",
    "network",
    "unsafe",
    "error",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A raw page and the facts of its fetch."""

    body: bytes  # as stored or as sent, transfer and content encodings undone
    url: str | None = None  # as asked for
    final_url: str | None = None  # after redirects
    status: int | None = None  # HTTP status, where there was HTTP
    headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    fetched_at: datetime | None = None  # aware; when the page left its server
    source: str = "bytes"  # the kind of input, see `scraper.record.Provenance`
    path: str | None = None  # where it was read: a path, "archive.warc.gz#1234", "-"
    is_text: bool | None = None  # True: a text dump, False: HTML, None: look and see
    outcome: str = "ok"  # one of OUTCOMES
    hints: Mapping[str, str] = field(default_factory=dict)  # what a feed said of it: title, author, published_at, section

    @property
    def name(self) -> str:
        """What to call this page in a message."""
        return self.path or self.url or self.source
