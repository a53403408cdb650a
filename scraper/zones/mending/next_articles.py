"""Further articles below the one that a page is about, as sites print them that never end while one scrolls.

Takes a `Document` and the zones of its blocks. The headline's make tells: where it comes again below, in an element that
stands beside the article's own and is made like it, dated as the article is, another article begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.zones.article_box import shape_of
from scraper.zones.boxes import blocks_of
from scraper.zones.moments import find_moment
from scraper.zones.vocabulary import Zone

_HEADLINES = frozenset(("h1", "h2"))
_ARTICLE_CHARS = 300  # of body, below which an element is a teaser
_HEAD = 12  # blocks at the head of an article among which its date stands
_DATE_CHARS = 100


def find_next_articles(document: Document, zones: Sequence[Zone]) -> Iterator[int]:
    """The body blocks of the articles that follow the page's own."""
    tags, owners = document.nodes.tag, document.blocks.node
    title = Zone.TITLE
    headline = next((i for i, zone in enumerate(zones) if zone is title and tags[owners[i]] in _HEADLINES), None)
    if headline is None:
        return
    make = shape_of(document, owners[headline])
    alike = [i for i in range(headline + 1, len(zones)) if tags[owners[i]] == make[0]]
    is_article: dict[int, bool] = {}
    for i in alike:
        if shape_of(document, owners[i]) == make:
            own, other = _sides(document, owners[headline], owners[i])
            if own not in is_article:
                is_article[own] = _is_article(document, zones, own)
            if own != other and is_article[own] and _is_made_like(document, other, own):
                first, end = blocks_of(document, other)
                if _is_dated(document, first, end):
                    yield from (k for k in range(first, end) if zones[k] is Zone.BODY)


def _sides(document: Document, one: int, other: int) -> tuple[int, int]:
    """The two elements, side by side, in which two elements stand; a broken page may have two roots."""
    nodes = document.nodes
    around = next((node for node in document.ancestors(other) if node <= one < nodes.end[node]), -1)

    def side(node: int) -> int:
        while nodes.parent[node] != around and node != around:
            node = nodes.parent[node]
        return node

    return side(one), side(other)


def _is_article(document: Document, zones: Sequence[Zone], node: int) -> bool:
    """Whether an element holds an article, dated at its head."""
    first, end = blocks_of(document, node)
    texts = document.blocks.text
    chars = sum(len(texts[i]) for i in range(first, end) if zones[i] is Zone.BODY)
    return chars >= _ARTICLE_CHARS and _is_dated(document, first, end)


def _is_made_like(document: Document, node: int, other: int) -> bool:
    """Whether two elements have one tag and a class in common, or none at all."""
    names = [set(document.nodes.attributes[one].get("class", "").split()) for one in (node, other)]
    return document.nodes.tag[node] == document.nodes.tag[other] and (not any(names) or bool(names[0] & names[1]))


def _is_dated(document: Document, first: int, end: int) -> bool:
    texts = document.blocks.text
    return any(len(texts[i]) <= _DATE_CHARS and find_moment(texts[i]) for i in range(first, min(end, first + _HEAD)))
