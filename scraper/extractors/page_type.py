"""`page_type`: article, live blog, listing or something else. Structured data first, then the shape of the text."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from scraper.document import Document
from scraper.structured import types_of
from scraper.zones import Partition, Zone

_ARTICLES = ("article", "posting", "report", "recipe", "review", "howto")
_LISTINGS = ("collectionpage", "itemlist", "searchresultspage")
_LITTLE = 250  # characters of prose below which a page is no article by its text alone
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
    prose = 0
    for i in body:
        prose += len(texts[i]) - link_chars[i]
        if prose >= _LITTLE:
            return "article"
    kind = document.structured.meta("og:type")
    if kind and kind.text.lower() == "article" and prose:
        return "article"
    listed = any(name in _LISTINGS for names in document.structured.types for name in names)
    if not prose and (_is_archive(document) or _is_mostly_list(document, parts)):
        return "listing"
    if listed or _linked_headlines(document, parts) >= _LINKS:
        return "listing"
    return "article" if prose else "other"


def _is_mostly_list(document: Document, parts: Partition) -> bool:
    """Whether a page without headline and prose prints headlines of others, and little else such as the words of an error."""
    if parts.indexes(Zone.TITLE):
        return False
    texts = document.blocks.text
    listed, other = (sum(len(texts[i]) for i in parts.indexes(zone)) for zone in (Zone.TICKER, Zone.OTHER))
    return listed >= _LISTED and listed > _MOSTLY * other


def _is_archive(document: Document) -> bool:
    """Whether a page without prose is built as a list of articles, or its address is a list's."""
    if len(document.markup.by_tag.get("article", ())) >= _CARDS:
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
