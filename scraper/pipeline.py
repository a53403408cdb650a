"""A page's way to a record: `Page` → `Document` → zones → fields → `Article`, or a `Failure`. The one module that sees every stage."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass

from scraper import __version__
from scraper.assembly.body import assemble_body
from scraper.assembly.furniture import assemble_furniture
from scraper.document import Document, read_document
from scraper.errors import FetchError, PageError, ScraperError, TooLargeError
from scraper.extractors.body import extract_body
from scraper.normalizers.dates import DateContext
from scraper.page import Page
from scraper.record import Article, Failure, Provenance, Quality
from scraper.zones import Partition, Segment, Zone, partition, segments

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a user may set for the work on a page."""

    max_bytes: int = 20_000_000  # a larger page is refused with TooLargeError
    timezone: str | None = None  # IANA name for dates that the page prints without a zone
    check: bool = False  # verify the partition law on each page


_DEFAULT = Settings()


def extract_page(page: Page, settings: Settings = _DEFAULT) -> Article:
    """The record of `page`. Raises `PageError` where the page gives none."""
    document, parts = read_parts(page, settings)
    return _build_article(document, parts, settings)


def segment_page(page: Page, settings: Settings = _DEFAULT) -> list[Segment]:
    """The visible text of `page` with its zones. Raises `PageError` where the bytes are no page."""
    return segments(*read_parts(page, settings))


def process(page: Page, settings: Settings = _DEFAULT) -> Article | Failure:
    """The record of `page`, or the failure that stands in its place; never raises for a page's sake."""
    try:
        return extract_page(page, settings)
    except ScraperError as error:
        return failure_of(error, page)
    except Exception as error:  # the one boundary where a bug of ours must not stop the run
        logger.exception("%s: unexpected error", page.name)
        return Failure(source=page.name, url=page.url, stage="extract", error=type(error).__name__, message=str(error) or repr(error))


def failure_of(error: ScraperError, page: Page) -> Failure:
    """The failure line of an error."""
    return Failure(
        source=error.source or page.name,
        url=page.url,
        stage=error.stage,
        error=type(error).__name__,
        message=error.reason,
        outcome=error.outcome if isinstance(error, FetchError) else None,
        retryable=isinstance(error, PageError) and error.retryable,
    )


def read_parts(page: Page, settings: Settings) -> tuple[Document, Partition]:
    """The document of `page` and its zones."""
    if len(page.body) > settings.max_bytes:
        raise TooLargeError(f"{len(page.body):,} bytes, the limit is {settings.max_bytes:,}", source=page.name)
    document = read_document(page)
    return document, partition(document)


def _build_article(document: Document, parts: Partition, settings: Settings) -> Article:
    page = document.page
    content_hash = hashlib.sha256(page.body).hexdigest()
    titles = parts.indexes(Zone.TITLE)
    body, blocks = assemble_body(extract_body(document, parts))
    furniture = assemble_furniture(document, parts, DateContext(fetched_at=page.fetched_at))
    return Article(
        id=hashlib.sha256((page.url or content_hash).encode()).hexdigest()[:32],
        url=page.url,
        title=document.blocks.text[titles[0]] if titles else None,
        body=body,
        blocks=blocks,
        comments=furniture.comments,
        tickers=furniture.tickers,
        related=furniture.related,
        live_updates=furniture.live_updates,
        boilerplate=furniture.boilerplate,
        provenance=Provenance(
            source=page.source,
            path=page.path,
            fetched_at=page.fetched_at.isoformat() if page.fetched_at else None,
            status=page.status,
            encoding=document.encoding,
            encoding_source=document.encoding_source,
            content_hash=content_hash,
            version=__version__,
        ),
        quality=Quality(coverage=_coverage(document, parts), warnings=furniture.warnings),
    )


def _coverage(document: Document, parts: Partition) -> float:
    sizes = [len(text) for text in document.blocks.text]
    seen = sum(size for size, is_seen in zip(sizes, parts.seen, strict=True) if is_seen)
    other = sum(sizes[i] for i in parts.indexes(Zone.OTHER))
    return round(1 - other / seen, 4) if seen else 0.0
