"""`section`: the part of the outlet that the article stands in, such as "Politics"."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.links import Links
from scraper.structured import clean, texts_of

_METAS = (
    ("article:section", 0.9),
    ("og:article:section", 0.9),
    ("parsely-section", 0.88),
    ("articlesection", 0.88),
    ("sailthru.section", 0.8),
    ("cxenseparse:section", 0.8),
    ("section", 0.8),
    ("og:section", 0.8),
    ("dcterms.subject.section", 0.7),
)
_MAX_CHARS = 40


def extract_sections(document: Document, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the section, best first."""
    return tuple(_sections(document, links))


def _sections(document: Document, links: Links) -> Iterator[Candidate]:
    structured = document.structured
    for name, trust in _METAS[:3]:
        if meta := structured.meta(name):
            yield Candidate(clean(meta.text), f"meta:{name}", trust, meta.node)
    for text in structured.find_all("articleSection")[:1]:
        yield Candidate(text, "json-ld:articleSection", 0.85)
    for name, trust in _METAS[3:]:
        if meta := structured.meta(name):
            yield Candidate(clean(meta.text), f"meta:{name}", trust, meta.node)
    for crumbs in structured.nodes_of("breadcrumblist"):
        names = [
            name
            for item in crumbs.get("itemListElement") or ()
            if isinstance(item, dict)
            for name in (texts_of(item.get("name")) or texts_of(item.get("item")))[:1]
        ]
        if len(names) > 2:  # front page, section, …, this article
            yield Candidate(names[-2], "json-ld:BreadcrumbList", 0.6)
    for source, trust, nodes in (("rel:category", 0.8, links.categories[:1]), ("link:section", 0.5, links.sections[-1:])):
        for node in nodes:
            text = document.text_of(node)
            if 1 < len(text) <= _MAX_CHARS and "\n" not in text:
                yield Candidate(text, source, trust, node)
