"""`tags`: the article's keywords. What the page prints goes before what its metas say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.links import Links
from scraper.extractors.marks import FOREIGN, Places, find_property
from scraper.structured import clean
from scraper.zones import Partition, Zone

_METAS = (
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "news_keywords",
    "cxenseparse:taglist",
    "sailthru.tags",
    "keywords",
    "dc.subject",
    "dcterms.subject",
    "tags",
)
_COMMA = re.compile(r"\s*[,;،、|]\s*")
_FOREIGN = FOREIGN - {Zone.NAVIGATION}  # tags pass for navigation
_MAX_TAGS = 60
_MAX_CHARS = 80


def extract_tags(document: Document, parts: Partition, links: Links, places: Places) -> tuple[Candidate, ...]:
    """Every tag of the first source that has some, in its order."""
    for source, trust, texts in _sources(document, parts, links, places):
        tags = _split(texts)
        if tags:
            return tuple(Candidate(tag, source, trust) for tag in tags)
    return ()


def _sources(document: Document, parts: Partition, links: Links, places: Places) -> Iterator[tuple[str, float, list[str]]]:
    """What each source says and the trust in it; the next is asked where one says nothing."""
    yield "rel:tag", 0.9, [document.text_of(node) for node in links.tags if places.zone(node) not in _FOREIGN]
    yield "zone:tags", 0.85, _zone(document, parts)
    yield "json-ld:keywords", 0.8, document.structured.find_all("keywords")
    yield "microdata:keywords", 0.8, [document.text_of(node) for node in find_property(document, "keywords")]
    for name in _METAS:
        if metas := document.structured.metas.get(name):
            yield f"meta:{name}", 0.75, [clean(meta.text) for meta in metas]


def _zone(document: Document, parts: Partition) -> list[str]:
    """The links of the tags zone."""
    pieces, blocks = document.pieces, document.blocks
    links: dict[int, str] = {}
    for block in parts.indexes(Zone.TAGS):
        for piece in range(blocks.first_piece[block], blocks.end_piece[block]):
            if pieces.link[piece] >= 0:
                links.setdefault(pieces.link[piece], document.text_of(pieces.link[piece]))
    return list(links.values())


def _split(texts: list[str]) -> list[str]:
    """One list of tags, each once; a single text is a list parted by commas."""
    if len(texts) == 1:
        texts = _COMMA.split(texts[0])
    tags: dict[str, str] = {}
    for text in texts:
        tag = text.strip().lstrip("#").strip(" ,;\n")
        if tag and len(tag) <= _MAX_CHARS and "\n" not in tag:
            tags.setdefault(tag.casefold(), tag)
    return list(tags.values())[:_MAX_TAGS]
