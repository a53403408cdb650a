"""The bytes of a saved file to `Page`: HTML, a text dump, or what browsers wrap around a page when they save it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scraper.errors import NotAPageError, PageError
from scraper.fetchers.marks import find_mark
from scraper.fetchers.mhtml import is_mhtml, read_mhtml
from scraper.fetchers.names import TEXT_SUFFIXES, suffix_of
from scraper.fetchers.sidecar import NO_FACTS, Sidecar
from scraper.fetchers.signatures import find_foreign_kind
from scraper.fetchers.webarchive import is_webarchive, read_webarchive
from scraper.page import Page

#: Whether bytes are of a format that wraps a page, and what takes the page out.
WRAPPERS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], Page]], ...] = (
    (is_mhtml, read_mhtml),
    (is_webarchive, read_webarchive),
)


def make_page(raw: bytes, name: str, *, source: str, facts: Sidecar = NO_FACTS) -> Page:
    """The page in the bytes of a saved file; what a sidecar tells of it counts before what the file says itself.

    `source` is what is told of plain HTML. Raises `PageError` with the file's name where there is no page in it.
    """
    try:
        page = _unwrap(raw, name, source)
    except PageError as error:
        error.source = name
        raise
    return replace(
        page,
        path=name,
        url=facts.url or page.url,
        final_url=facts.final_url or page.final_url,
        status=facts.status or page.status,
        headers={**page.headers, **facts.headers},
        fetched_at=facts.fetched_at or page.fetched_at,
    )


def _unwrap(raw: bytes, name: str, source: str) -> Page:
    if not raw:
        raise NotAPageError("the file is empty")
    for is_wrapper, read in WRAPPERS:
        if is_wrapper(raw):
            return read(raw)
    kind = find_foreign_kind(raw)
    if kind:
        raise NotAPageError(f"this is {kind}, not a page")
    if _is_text_dump(name, raw):
        return Page(body=raw, source=source, is_text=True)
    mark = find_mark(raw)
    return Page(body=raw, url=mark.url, fetched_at=mark.saved_at, source=mark.program or source)


def _is_text_dump(name: str, body: bytes) -> bool:
    """Whether the name says so and the content does not say otherwise."""
    is_source = body[:100].lstrip().lower().startswith((b"<!doctype html", b"<html"))
    return suffix_of(name) in TEXT_SUFFIXES and not is_source
