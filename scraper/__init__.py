"""News pages in, clean article records out: `extract` one page, `segment` it into zones, `convert` many.

import scraper
article = scraper.extract(open("page.html", "rb").read(), url="https://outlet.example/story")
article.title, article.body, article.comments
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from scraper.errors import PageError, ScraperError, SettingError
    from scraper.page import Page
    from scraper.pipeline import Settings
    from scraper.record import Article, Failure
    from scraper.zones import Segment

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Failure",
    "Page",
    "PageError",
    "ScraperError",
    "Segment",
    "SettingError",
    "Settings",
    "convert",
    "extract",
    "segment",
]

#: Public names → where they live; imported when first asked for, so that `import scraper` costs nothing.
_HOMES = {
    "Article": "scraper.record",
    "Failure": "scraper.record",
    "Page": "scraper.page",
    "PageError": "scraper.errors",
    "ScraperError": "scraper.errors",
    "Segment": "scraper.zones",
    "SettingError": "scraper.errors",
    "Settings": "scraper.pipeline",
}


def extract(source: bytes | str, url: str | None = None) -> Article:
    """The record of a page given as HTML or as a text dump. Raises `ScraperError`."""
    from scraper.pipeline import extract_page

    return extract_page(_page(source, url))


def segment(source: bytes | str, url: str | None = None) -> list[Segment]:
    """The page's visible text, each piece once, as `(zone, text, xpath)` in document order. Raises `ScraperError`."""
    from scraper.pipeline import segment_page

    return segment_page(_page(source, url))


def convert(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    workers: int = 1,
    settings: Settings | None = None,
    timeout_s: float | None = None,
) -> Iterator[Article | Failure]:
    """A record or a failure for each saved page under `paths` (files, folders, "-"), in their order.

    `timeout_s` is the time that a page may take, in seconds; beyond it, the page becomes a failure.
    """
    from os import PathLike

    from scraper.engines.local import convert as convert_locally

    several = [paths] if isinstance(paths, str | PathLike) else paths
    return convert_locally(several, workers=workers, settings=settings, timeout_s=timeout_s)


def _page(source: bytes | str, url: str | None) -> Page:
    from scraper.page import Page

    if isinstance(source, str):
        headers = {"content-type": "text/html; charset=utf-8"}
        return Page(body=source.encode("utf-8", "replace"), url=url, source="str", headers=headers)
    if not isinstance(source, bytes | bytearray | memoryview):
        raise TypeError(f"a page is bytes or str, not {type(source).__name__}")
    return Page(body=bytes(source), url=url)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
