"""What passes for a link in a list: `<a href>`, and `<a>` alone, whose address a script of the page holds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from scraper.document import Document
from scraper.extractors.pieces import block_of


def with_bare_links(document: Document, blocks: Sequence[int]) -> Document:
    """The document with each `<a>` that bears no `href` as a link, where some of `blocks` stand in one; else the document itself.

    Such a link leads nowhere that the page tells, but its text is a headline as that of any other."""
    bare, first_piece, end_piece = document.bare_links, document.nodes.first_piece, document.nodes.end_piece
    if not bare or not _hold(document, bare, blocks):
        return document
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


def _hold(document: Document, elements: list[int], blocks: Sequence[int]) -> bool:
    """Whether text of some of the blocks stands in one of the elements."""
    firsts, ends = [document.nodes.first_piece[node] for node in elements], document.nodes.end_piece
    for block in blocks:
        last = document.blocks.end_piece[block] - 1
        at = bisect_right(firsts, last) - 1  # the last of them that begins before the block ends
        if at >= 0 and ends[elements[at]] > document.blocks.first_piece[block]:
            return True
    return False
