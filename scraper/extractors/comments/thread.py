"""The part of a page that is comments: its elements and what their names tell. Takes the blocks of zone `comments`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress

from msgspec import Struct

from scraper.document import Document
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role, role_of

_SMALL = Role.AUTHOR | Role.TIME  # what is never long
_SMALL_CHARS = 250
_PROSE_CHARS, _PROSE_WORDS = 60, 9  # of one piece of text
_HELD = 0.8  # share of an element's blocks that must be of the thread or its forms


@dataclass(frozen=True, slots=True)
class Thread:
    """The elements of the comments, and what their names tell."""

    document: Document
    inside: list[int]  # elements whose text is comments, in document order; those without text have no say
    tags: frozenset[str]  # of these elements
    role: dict[int, int]
    is_comment: list[bool]  # a piece: of zone `comments`

    def holds_text(self, node: int) -> bool:
        """Whether an element holds text of the thread."""
        nodes = self.document.nodes
        return any(self.is_comment[nodes.first_piece[node] : nodes.end_piece[node]])


class Item(Struct):
    """A comment's place: its pieces are `first` to `end` without those of `inner`."""

    node: int  # -1 where the comment is no element of its own
    first: int
    end: int
    parent: int = -1  # number of the item it stands in
    inner: list[tuple[int, int]] = []
    opening: str = ""  # the line of its author, where no element tells it
    said: int = 0  # where the text begins in its first piece behind a name and a colon: "Mara: Thank you."

    def pieces(self) -> Iterable[int]:
        """The item's own pieces, in document order."""
        start = self.first
        for first, end in self.inner:
            yield from range(start, first)
            start = max(start, end)
        yield from range(start, self.end)


def read_thread(document: Document, parts: Partition, mine: list[bool]) -> Thread:
    """The elements around the blocks that are `mine`; a form to answer may stand among them."""
    nodes, blocks, owners, parents = document.nodes, document.blocks, document.blocks.node, document.nodes.parent
    form = Zone.COMMENT_FORM
    held = sorted(owners[i] for i, zone in enumerate(parts.zones) if mine[i] or zone is form)
    around: set[int] = set()
    for node in held:
        while node >= 0 and node not in around:
            around.add(node)
            node = parents[node]
    is_comment = [False] * len(document.pieces.text)
    for i in compress(range(len(mine)), mine):
        if parts.seen[i]:
            own = slice(blocks.first_piece[i], blocks.end_piece[i])
            is_comment[own] = [True] * (own.stop - own.start)
            around.update(document.pieces.node[own])
    inside: list[int] = []
    first_pieces, end_pieces = nodes.first_piece, nodes.end_piece
    passed = 0
    for node in sorted(around):
        if node < passed:
            continue  # within one that is inside
        end = nodes.end[node]
        count = bisect_left(blocks.first_piece, end_pieces[node]) - bisect_left(blocks.first_piece, first_pieces[node])
        if bisect_left(held, end) - bisect_left(held, node) >= _HELD * count:
            inside += [one for one in range(node, end) if first_pieces[one] < end_pieces[one]]
            passed = end
    roles = _read_roles(document, inside)
    for node in [node for node, role in roles.items() if role & Role.UNCOUNTED]:
        pieces = slice(nodes.first_piece[node], nodes.end_piece[node])
        is_comment[pieces] = [False] * (pieces.stop - pieces.start)
    return Thread(document, inside, frozenset(map(nodes.tag.__getitem__, inside)), roles, is_comment)


def _read_roles(document: Document, inside: list[int]) -> dict[int, int]:
    """The roles that the elements' names tell, unless they hold too much text for that."""
    nodes, texts = document.nodes, document.pieces.text
    roles = {node: role_of(nodes.tag[node], nodes.attributes[node]) for node in inside}
    for node in [node for node, role in roles.items() if role & _SMALL]:
        if _holds_prose(texts[nodes.first_piece[node] : nodes.end_piece[node]]):
            roles[node] &= ~_SMALL
    return roles


def _holds_prose(texts: list[str]) -> bool:
    """Whether an element's texts are more than a name, a moment and what may stand beside them."""
    if sum(map(len, texts)) > _SMALL_CHARS:
        return True
    return any(len(text) > _PROSE_CHARS and len(text.split()) > _PROSE_WORDS for text in texts)
