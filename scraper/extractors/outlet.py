"""`outlet`: the name and the tagline of who publishes the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone

_PUBLISHERS = ("newsmediaorganization", "organization", "corporation", "publisher")
_TAGLINE = re.compile(r"tag-?_?line|site-?_?description|slogan|motto|site-?_?desc\b|claim\b", re.I)
_MAX_NAME = 80
_MAX_TAGLINE = 160


def extract_outlet_names(document: Document) -> tuple[Candidate, ...]:
    """Candidates for the outlet's name, best first."""
    return tuple(c for c in _names(document) if c.value and len(c.value) <= _MAX_NAME and not c.value.startswith(("http", "@")))


def _names(document: Document) -> Iterator[Candidate]:
    structured = document.structured
    for meta in structured.metas.get("og:site_name", ())[:1]:
        yield Candidate(clean(meta.text), "meta:og:site_name", 0.95, meta.node)
    for text in structured.find_all("publisher")[:1]:
        yield Candidate(text, "json-ld:publisher", 0.9)
    for kind, trust in ((("website",), 0.85), (_PUBLISHERS, 0.7)):
        for node in structured.nodes_of(*kind):
            yield from (Candidate(text, f"json-ld:{kind[0]}", trust) for text in texts_of(node.get("name"))[:1])
    for name, trust in (
        ("application-name", 0.7),
        ("apple-mobile-web-app-title", 0.65),
        ("publisher", 0.6),
        ("dc.publisher", 0.6),
        ("dcterms.publisher", 0.6),
        ("copyright", 0.2),
    ):
        for meta in structured.metas.get(name, ())[:1]:
            yield Candidate(clean(meta.text), f"meta:{name}", trust, meta.node)


def extract_taglines(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """Lines of the masthead that are the outlet's motto: named so in the markup, or the masthead's one sentence of a text dump."""
    texts, nodes = document.blocks.text, document.blocks.node
    found = []
    for block in parts.indexes(Zone.MASTHEAD):
        text = texts[block]
        if len(text) > _MAX_TAGLINE or len(text) < 8:
            continue
        if document.is_text:
            if len(text.split()) >= 3:
                found.append(Candidate(text, "zone:masthead", 0.6, nodes[block]))
        elif any(_is_tagline(document, node) for node in list(document.ancestors(nodes[block]))[:2]):
            found.append(Candidate(text, "zone:masthead", 0.85, nodes[block]))
    for node in document.structured.nodes_of("website", *_PUBLISHERS):
        found += [Candidate(text, "json-ld:slogan", 0.8) for text in texts_of(node.get("slogan"))[:1]]
    return tuple(found)


def _is_tagline(document: Document, node: int) -> bool:
    attributes = document.nodes.attributes[node]
    return bool(_TAGLINE.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"))
