"""A page's way to a record: `Page` → `Document` → zones → fields → `Article`, or a `Failure`.

The one module that sees every stage.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass

from scraper import __version__
from scraper.assembly.body import assemble_body, body_warnings, place_pictures
from scraper.assembly.boilerplate import assemble_boilerplate
from scraper.assembly.furniture import assemble_furniture
from scraper.assembly.images import assemble_images
from scraper.assembly.metadata import Known, assemble_metadata
from scraper.document import Document, read_document
from scraper.draft import Candidate
from scraper.errors import FetchError, PageError, ScraperError, TooLargeError
from scraper.extractors.body.extract import extract_body
from scraper.extractors.metadata import extract_metadata
from scraper.extractors.selectors import select, with_body
from scraper.normalizers.urls import host
from scraper.outlets import OutletRules, Outlets, builtin_outlets
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
    outlets: Outlets | None = None  # the user's own, beside those that come with the program


_DEFAULT = Settings()


def extract_page(page: Page, settings: Settings = _DEFAULT) -> Article:
    """The record of `page`. Raises `PageError` where the page gives none."""
    return _build_article(_read(page, settings), settings)


def extract_with_parts(page: Page, settings: Settings = _DEFAULT) -> tuple[Article, Document, Partition]:
    """The record of `page` beside the document and the zones that it came from. Raises `PageError` where the page gives none."""
    found = _read(page, settings)
    return _build_article(found, settings), found.document, found.parts


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
        return Failure(
            source=page.name, url=page.url, stage="extract", error=type(error).__name__, message=str(error) or repr(error)
        )


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
    """The document of `page` and its zones. Raises `ExtractError` where `settings.check` finds the partition law broken."""
    found = _read(page, settings)
    return found.document, found.parts


@dataclass(frozen=True, slots=True)
class _Read:
    """A page half-way: parsed, its zones told, its outlet looked up."""

    document: Document
    parts: Partition
    outlet: OutletRules | None
    selected: dict[str, tuple[Candidate, ...]]  # what the outlet's selectors found


def _read(page: Page, settings: Settings) -> _Read:
    if len(page.body) > settings.max_bytes:
        raise TooLargeError(f"{len(page.body):,} bytes, the limit is {settings.max_bytes:,}", source=page.name)
    document = read_document(page)
    parts = partition(document)
    outlet = _find_outlet(document, settings)
    selected = select(document, outlet.selectors) if outlet and outlet.selectors else {}
    if "body" in selected:
        parts = with_body(document, parts, selected["body"])
    if settings.check:
        from scraper.zones.law import check_partition

        check_partition(document, parts)
    return _Read(document, parts, outlet, selected)


def _find_outlet(document: Document, settings: Settings) -> OutletRules | None:
    """The outlet's rules by the page's address or, where that is not known, by the address that the page calls its own."""
    url = document.page.final_url or document.page.url
    stated = document.structured.links.get("canonical", ())[:1] or document.structured.metas.get("og:url", ())[:1]
    address = url or next((meta.text for meta in stated), None)
    name = host(address) if address else None
    own = settings.outlets.find(name) if settings.outlets else None
    return own or builtin_outlets().find(name)


def _build_article(found: _Read, settings: Settings) -> Article:
    document, parts, page = found.document, found.parts, found.document.page
    found_body = extract_body(document, parts)
    draft = extract_metadata(document, parts, found.selected)
    pictures = assemble_images(draft.images, document.base_url)
    body, blocks = assemble_body(found_body, place_pictures(document, pictures), document.base_url)
    metadata = assemble_metadata(draft, _known(found, settings, body), document.xpath)
    published, modified = metadata.fields.get("published_at"), metadata.fields.get("modified_at")
    outlet = metadata.fields["outlet"].name
    authors = [author.name for author in metadata.fields.get("authors", ()) if author.name != outlet]
    furniture = assemble_furniture(document, parts, metadata.context, published=published, modified=modified, authors=authors)
    if furniture.live_updates and metadata.fields["page_type"] in ("article", "other"):
        metadata.fields["page_type"] = "live_blog"  # no data say so, the printed entries do
    content_hash = hashlib.sha256(page.body).hexdigest()
    identity = metadata.fields.get("canonical_url") or page.url or content_hash
    return Article(
        id=hashlib.sha256(identity.encode()).hexdigest()[:32],
        url=page.url,
        body=body,
        blocks=blocks,
        **metadata.fields,
        images=tuple(image for image, _ in pictures),
        comments=furniture.comments,
        tickers=furniture.tickers,
        related=furniture.related,
        live_updates=furniture.live_updates,
        boilerplate=assemble_boilerplate(
            document, parts, metadata.fields, furniture, stated_body=None if found_body.is_shown else body or ""
        ),
        provenance=Provenance(
            source=page.source,
            path=page.path,
            fetched_at=page.fetched_at.isoformat() if page.fetched_at else None,
            status=page.status,
            encoding=document.encoding,
            encoding_source=document.encoding_source,
            content_hash=content_hash,
            version=__version__,
            fields=metadata.provenance,
        ),
        quality=Quality(
            coverage=_coverage(document, parts),
            body_confidence=found_body.confidence,
            warnings=(*body_warnings(found_body), *metadata.warnings, *furniture.warnings),
        ),
    )


def _known(found: _Read, settings: Settings, body: str | None) -> Known:
    """What the address, the outlet's file and the user say of the page."""
    page, outlet = found.document.page, found.outlet
    return Known(
        url=page.final_url or page.url,
        base_url=found.document.base_url,
        fetched_at=page.fetched_at,
        zone=settings.timezone or (outlet.timezone if outlet else None),
        zone_source="user" if settings.timezone else "outlet",
        outlet_name=outlet.name if outlet else None,
        tagline=outlet.tagline if outlet else None,
        language=outlet.language if outlet else None,
        country=outlet.country if outlet else None,
        body=body or "",
    )


def _coverage(document: Document, parts: Partition) -> float:
    sizes = [len(text) for text in document.blocks.text]
    seen = sum(size for size, is_seen in zip(sizes, parts.seen, strict=True) if is_seen)
    other = sum(sizes[i] for i in parts.indexes(Zone.OTHER))
    return round(1 - other / seen, 4) if seen else 0.0
