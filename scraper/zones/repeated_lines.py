"""Lines that stand in the body again and again, in elements that hold nothing else: the template prints them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.zones.article_box import shape_of

_IN_ITEMS = frozenset(("table", "li", "dl", "pre", "code"))  # whose cells, items and lines may well be equal
_LINE_CHARS = 100  # a longer text is no line
_OFTEN = 3  # times that a line stands in the body, from which a template prints it
_OWN_LINES = 2  # different texts in the elements of a template's line


def find_repeated_lines(document: Document, body: Sequence[int]) -> Iterator[int]:
    """The body's blocks that are such lines."""
    texts = document.blocks.text
    lines = [text for i in body if len(text := texts[i]) < _LINE_CHARS]
    if len(set(lines)) > len(lines) - _OFTEN + 1:
        return
    repeated = {text for text, times in Counter(lines).items() if times >= _OFTEN and any(map(str.isalpha, text))}
    doubted = [i for i in body if texts[i] in repeated and not _is_item(document, i)] if repeated else []
    if not doubted:
        return
    held: defaultdict[tuple[tuple[str, str], ...], set[str]] = defaultdict(set)
    for i in body:
        held[_shape(document, i)].add(texts[i])
    for i in doubted:
        if len(held[_shape(document, i)]) <= _OWN_LINES:
            yield i


def _shape(document: Document, block: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """The shapes of a block's element and of the one around it."""
    node = document.blocks.node[block]
    return shape_of(document, node), shape_of(document, document.nodes.parent[node])


def _is_item(document: Document, block: int) -> bool:
    node, tags = document.blocks.node[block], document.nodes.tag
    return tags[node] in HEADINGS or any(tags[outer] in _IN_ITEMS for outer in document.ancestors(node))
