"""What passes for a link in a list: `<a href>`, and `<a>` alone, whose address a script of the page holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from scraper.document import Document, is_bare_link
from scraper.extractors.pieces import block_of


def with_bare_links(document: Document, blocks: Sequence[int]) -> Document:
    """The document with each `<a>` that bears no `href` as a link, where some of `blocks` stand in one; else the document itself.

    Such a link leads nowhere that the page tells, but its text is a headline as that of any other."""
    if not _stand_in_bare_link(document, blocks):
        return document
    bare, first_piece, end_piece = document.bare_links, document.nodes.first_piece, document.nodes.end_piece
    links, link_chars = list(document.pieces.link), list(document.blocks.link_chars)
    texts, done = document.pieces.text, 0
    for node in bare:
        for piece in range(max(first_piece[node], done), end_piece[node]):  # of one in another the outer one counts
            if links[piece] < 0:
                links[piece] = node
                link_chars[block_of(document, piece)] += len(texts[piece])
        done = max(done, end_piece[node])
    chars = [min(count, len(text)) for count, text in zip(link_chars, document.blocks.text, strict=True)]
    pieces, columns = replace(document.pieces, link=links), replace(document.blocks, link_chars=chars)
    return replace(document, markup=replace(document.markup, pieces=pieces, blocks=columns))


def _stand_in_bare_link(document: Document, blocks: Sequence[int]) -> bool:
    """Whether text of some of the blocks stands in such an element; by what is around it, for a page has many links."""
    tags, parents, owners, links = document.nodes.tag, document.nodes.parent, document.pieces.node, document.pieces.link
    firsts, ends = document.blocks.first_piece, document.blocks.end_piece
    passed: set[int] = set()
    for piece in chain.from_iterable(range(firsts[block], ends[block]) for block in blocks):
        node = owners[piece] if links[piece] < 0 else -1  # links hold no links
        while node >= 0 and node not in passed:
            if tags[node] == "a" and is_bare_link(document.nodes.attributes[node]):
                return True
            passed.add(node)
            node = parents[node]
    return False
