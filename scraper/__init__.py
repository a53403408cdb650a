"""News pages in, clean article records out: `extract` one page, `segment` it into zones, `convert` many.

    import scraper
    article = scraper.extract(open("page.html", "rb").read(), url="https://outlet.example/story")
    article.title, article.body, article.comments
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from scraper.record import Article
    from scraper.zones import Segment


def extract(source: bytes | str, url: str | None = None) -> Article:
    """The record of a page given as HTML or as a text dump. Raises `ScraperError`."""
    from scraper.pipeline import extract_page

    return extract_page(_page(source, url))


def segment(source: bytes | str, url: str | None = None) -> list[Segment]:
    """The page's visible text, each piece once, as `(zone, text, xpath)` in document order. Raises `ScraperError`."""
    from scraper.pipeline import segment_page

    return segment_page(_page(source, url))


def _page(source: bytes | str, url: str | None):  # type: ignore[no-untyped-def]
    from scraper.page import Page

    if isinstance(source, str):
        return Page(body=source.encode("utf-8", "replace"), url=url, source="str", headers={"content-type": "text/html; charset=utf-8"})
    return Page(body=source, url=url)
