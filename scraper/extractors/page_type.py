"""`page_type`: article, live blog, listing or something else. Structured data first, then the shape of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from scraper.document import Document
from scraper.extractors.body.extract import read_inline
from scraper.structured import types_of
from scraper.zones import Partition, Zone

_ARTICLES = ("article", "posting", "report", "recipe", "review", "howto")
_LISTINGS = ("collectionpage", "itemlist", "searchresultspage")
_LITTLE = 250  # characters of prose below which a page is no article by its text alone
_SHORT, _SURE = 300, 0.75  # prose of fewer characters, and of less confidence, is no article's where no byline is printed either
_ERRORS = 400  # first status code of failures
_PRODUCTS = ("product", "og:product")  # values of og:type
_CARDS = 4  # `<article>` elements that make a listing of a page without prose
#: The address of a tag's page, a search's, an author's, the second page of a list.
_ARCHIVE = re.compile(
    r"/(?:tags?|topics?|themen?|categor(?:y|ies)|categorias?|authors?|autore?[ns]?|auteurs?|search)/[^/?#]"
    r"|/page/\d|[?&](?:page|paged|q|s|query|search|keyword)=",
    re.I,
)
_LISTED, _MOSTLY = 400, 4.0  # characters of listed headlines that make one, and their share of those of zone `other`
_LINKS = 12  # linked headlines that make a listing of a page with little prose


def extract_page_type(document: Document, parts: Partition) -> str:
    """One of the record's page types."""
    names = types_of(document.structured.article)
    if "liveblogposting" in names:
        return "live_blog"
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    body = parts.indexes(Zone.BODY)
    if any(name.endswith(_ARTICLES) for name in names) and (
        any(len(texts[i]) > link_chars[i] for i in body) or document.stated_body
    ):
        return "article"
    if _is_front(document):
        return "listing"
    kind = document.structured.meta("og:type")
    stated = kind.text.lower() if kind else ""
    if stated.startswith(_PRODUCTS) or _is_error(document):
        return "other"
    prose = sum([len(texts[i]) - link_chars[i] for i in body])
    if prose < _SHORT and _is_doubtful(document, parts, body):
        prose = 0
    if prose >= _LITTLE or (prose and stated == "article") or (not prose and read_inline(document)):
        return "article"
    listed = any(name in _LISTINGS for names in document.structured.types for name in names)
    if not prose and (_is_archive(document) or _is_mostly_list(document, parts)):
        return "listing"
    if listed or _linked_headlines(document, parts) >= _LINKS:
        return "listing"
    return "article" if prose else "other"


def _is_error(document: Document) -> bool:
    """Whether the server says that the page is not there, or WordPress does in the page."""
    page, bodies = document.page, document.markup.by_tag["body"]
    if (page.status or 0) >= _ERRORS or page.outcome in ("not_found", "soft_404"):
        return True
    return any("error404" in document.nodes.attributes[body].get("class", "").split() for body in bodies)


def _is_doubtful(document: Document, parts: Partition, body: Sequence[int]) -> bool:
    """Whether what looks like body may as well be the words of an error, a form or a schedule: nothing says who wrote it or when,
    and the tagger is in doubt."""
    if parts.indexes(Zone.BYLINE) or document.structured.meta("article:published_time"):
        return False
    sizes = [len(document.blocks.text[i]) for i in body]
    return sum(size * parts.confidence[i] for size, i in zip(sizes, body, strict=True)) < _SURE * sum(sizes)


def _is_mostly_list(document: Document, parts: Partition) -> bool:
    """Whether a page without headline and prose prints headlines of others, and little else such as the words of an error."""
    if parts.indexes(Zone.TITLE):
        return False
    texts = document.blocks.text
    listed, other = (sum(len(texts[i]) for i in parts.indexes(zone)) for zone in (Zone.TICKER, Zone.OTHER))
    return listed >= _LISTED and listed > _MOSTLY * other


def _is_archive(document: Document) -> bool:
    """Whether a page without prose is built as a list of articles, or its address is a list's."""
    if len(document.markup.by_tag["article"]) >= _CARDS:
        return True
    return _ARCHIVE.search(document.page.final_url or document.page.url or "") is not None


def _is_front(document: Document) -> bool:
    """Whether the address is a site's front page."""
    url = document.page.final_url or document.page.url
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.path in ("", "/") and not parts.query


def _linked_headlines(document: Document, parts: Partition) -> int:
    blocks = document.blocks
    linked = zip(blocks.text, blocks.link_chars, parts.seen, strict=True)
    return sum([len(text) > 25 and chars > 0.8 * len(text) and is_seen for text, chars, is_seen in linked if chars])
