"""A page's way to a record: `Page` → `Document` → zones → fields → `Article`, or a `Failure`. The one module that sees every stage."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.page import Page
from scraper.record import Article, Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a user may set for the work on a page."""

    max_bytes: int = 20_000_000  # a larger page is refused with TooLargeError
    timezone: str | None = None  # IANA name for dates that the page prints without a zone
    check: bool = False  # verify the partition law on each page


def extract_page(page: Page, settings: Settings = Settings()) -> Article:
    """The record of `page`. Raises `PageError` where the page gives none."""
    raise NotImplementedError


def process(page: Page, settings: Settings = Settings()) -> Article | Failure:
    """The record of `page`, or the failure that stands in its place; never raises for a page's sake."""
    raise NotImplementedError
