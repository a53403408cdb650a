"""Text of some of a document's pieces, put together as printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from scraper.document import Document
from scraper.markup import fold

LINE_BREAK = "\u2028"  # what a piece behind a <br> begins with


def block_of(document: Document, piece: int) -> int:
    """The block a piece belongs to."""
    return bisect_right(document.blocks.first_piece, piece) - 1


def lines_of(document: Document, pieces: Iterable[int]) -> list[list[int]]:
    """Pieces in document order that stand in one line: a `<br>` and a block part them."""
    texts, ends = document.pieces.text, document.blocks.end_piece
    lines: list[list[int]] = []
    end = -1
    for piece in pieces:
        if piece >= end:
            end = ends[block_of(document, piece)]
            lines.append([piece])
        elif texts[piece].startswith(LINE_BREAK):
            lines.append([piece])
        else:
            lines[-1].append(piece)
    return lines


def text_of_pieces(document: Document, pieces: Sequence[int]) -> str:
    """Text of pieces: those of one block belong together, blocks are parted by a blank; white space folded."""
    texts, ends = document.pieces.text, document.blocks.end_piece
    if len(pieces) == 1:
        return fold(texts[pieces[0]])
    out: list[str] = []
    last = end = -1  # block of the piece before, and where it ends
    for piece in pieces:
        if piece >= end:
            block = block_of(document, piece)
            if block != last and out:
                out.append(" ")
            last, end = block, ends[block]
        out.append(texts[piece])
    return fold("".join(out))


def text_with_breaks(document: Document, node: int) -> str:
    """Text of an element as written, with its line breaks."""
    nodes, texts = document.nodes, document.pieces.text
    return "".join(texts[nodes.first_piece[node] : nodes.end_piece[node]]).strip()
