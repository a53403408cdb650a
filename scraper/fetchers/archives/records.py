"""What a WARC record says of the page that it holds: its kind, its HTTP answer's head, address, time, wholeness."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from scraper.errors import NotAPageError, ReadError
from scraper.fetchers.archives.media import is_page_type, is_redirect
from scraper.page import Page


def _read_response(loader: Any, record: Any) -> Page | None:
    """The head of an answer to HTTP that may hold a page, else None."""
    stored_as = record.rec_headers.get_header("Content-Type") or "application/http"
    if not stored_as.lower().startswith("application/http"):  # an answer of DNS, say
        return None
    head = read_http_head(loader, record)
    if head is None:
        raise NotAPageError("the record is empty")
    status, headers = head
    if is_redirect(status) or not may_be_page(headers.get("content-type", "")):
        return None
    return _make_page(record, source="warc", status=status, headers=headers)


def _read_resource(_: Any, record: Any) -> Page | None:
    """The facts of a page that was stored as it is, without HTTP, else None."""
    media_type = record.rec_headers.get_header("Content-Type") or ""
    return _make_page(record, source="warc", headers={"content-type": media_type}) if is_page_type(media_type) else None


def _read_conversion(_: Any, record: Any) -> Page | None:
    """The facts of a page's text (WET), or of a page that was made from another, else None."""
    media_type = record.rec_headers.get_header("Content-Type") or ""
    if media_type.partition(";")[0].strip().lower() == "text/plain":
        return _make_page(record, source="wet", headers={"content-type": media_type}, is_text=True)
    return _read_resource(_, record)


#: Type of a record → what reads the facts of its page, the body left for later.
HEADS: dict[str, Callable[[Any, Any], Page | None]] = {
    "response": _read_response,
    "resource": _read_resource,
    "conversion": _read_conversion,
}


def _make_page(
    record: Any, *, source: str, status: int | None = None, headers: Mapping[str, str], is_text: bool | None = None
) -> Page:
    """A page that has everything but its body and its path."""
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    return Page(
        body=b"",
        url=url if url.lower().startswith(("http:", "https:")) else None,
        status=status,
        headers=headers,
        fetched_at=read_moment(record.rec_headers.get_header("WARC-Date")),
        source=source,
        is_text=is_text,
    )


def read_http_head(loader: Any, record: Any) -> tuple[int | None, dict[str, str]] | None:
    """Status and headers of the HTTP answer in a record, None where the record is empty."""
    try:
        head = loader.http_parser.parse(record.raw_stream)
    except EOFError:
        return None
    headers: dict[str, str] = {}
    for key, value in head.headers:
        headers.setdefault(key.lower(), value)
    status = head.get_statuscode()
    return int(status) if status.isdecimal() else None, headers


def may_be_page(media_type: str) -> bool:
    """Whether an answer is a page or does not say what it is."""
    return not media_type.strip() or is_page_type(media_type)


def refuse_parts(headers: Any) -> None:
    """Raises `ReadError` for a page that its archiver did not store whole."""
    reason = headers.get_header("WARC-Truncated")
    if reason:
        raise ReadError(f"the page was cut when it was archived (WARC-Truncated: {reason})")
    if headers.get_header("WARC-Segment-Number"):
        raise ReadError("the record is split in segments, which are not joined")


def read_moment(text: str | None) -> datetime | None:
    """A WARC-Date, always of UTC; None where it is none.

    >>> read_moment("2024-05-01T08:30:00Z"), read_moment("soon")
    (datetime.datetime(2024, 5, 1, 8, 30, tzinfo=datetime.timezone.utc), None)
    """
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
