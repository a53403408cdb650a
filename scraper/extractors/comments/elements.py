"""A comment's elements and pieces, and the role of each: told by what elements are named and by where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_

from scraper.extractors.comments.buttons import BUTTON_CHARS
from scraper.extractors.comments.thread import Item, Thread
from scraper.extractors.dates_by_look import find_digit
from scraper.extractors.pieces import LINE_BREAK, block_of, lines_of, text_of_pieces
from scraper.markup import fold
from scraper.zones.comment_names import Role, role_of


class ItemElements:
    """A comment's pieces, its lines, and the roles of the elements around them."""

    __slots__ = ("_telling", "_told", "item", "lines", "node_roles", "numbered", "pieces", "roles", "thread")

    def __init__(self, thread: Thread, item: Item) -> None:
        self.thread, self.item = thread, item
        texts = thread.document.pieces.text
        self.pieces = [piece for piece in item.pieces() if thread.is_comment[piece]]
        self.numbered = {piece for piece in self.pieces if find_digit(texts[piece])}  # all that may tell a moment or a count
        self.roles = self._find_roles()
        self.node_roles = self._inherit()
        self._telling = sorted([node for node, role in self.roles.items() if role])  # few elements have a role
        self._told = reduce(or_, map(self.roles.__getitem__, self._telling), Role.NONE)
        self.lines = lines_of(thread.document, self.pieces)

    def _inherit(self) -> dict[int, int]:
        """Role of each element with those of the elements around it, up to the item."""
        parents, piece_nodes = self.thread.document.nodes.parent, self.thread.document.pieces.node
        role, top = self.roles, self.item.node
        roles: dict[int, int] = {}
        for piece in self.pieces:
            node = piece_nodes[piece]
            if node in roles:
                continue
            chain = []
            while node != top and node in role and node not in roles:
                chain.append(node)
                node = parents[node]
            above = roles.get(node, Role.NONE)
            for node in reversed(chain):
                above |= role[node]
                roles[node] = above
        return roles

    def _find_roles(self) -> dict[int, int]:
        """Role of each element around the item's pieces; what holds author or moment is no text, whatever its name."""
        nodes, piece_nodes, known, top = (
            self.thread.document.nodes,
            self.thread.document.pieces.node,
            self.thread.role,
            self.item.node,
        )
        role: dict[int, int] = {}
        for piece in self.pieces:
            node = piece_nodes[piece]
            while node != top and node in known and node not in role:  # what is around that one is in already
                role[node] = known[node] & ~Role.ITEM
                node = nodes.parent[node]
        telling = sorted([node for node, one in role.items() if one & (Role.TEXT | Role.TIME)])
        named = [node for node, one in role.items() if one & (Role.AUTHOR | Role.TIME) and not one & Role.TEXT]
        marks = sorted(filter(self._opens_line, named))
        for node in reversed(telling):
            if not role[node] & Role.TEXT:
                continue
            holds_mark = bisect_left(marks, node) < bisect_left(marks, nodes.end[node])
            if holds_mark or self._is_frame(telling[bisect_right(telling, node) : bisect_left(telling, nodes.end[node])], role):
                role[node] &= ~Role.TEXT
        return role

    def _is_frame(self, inside: list[int], role: dict[int, int]) -> bool:
        """Whether an element named for the text holds a moment and, beside it, another that is named so: that one is the text.
        `inside`: the elements of these two roles in it."""
        ends = self.thread.document.nodes.end
        has_time, end = False, -1  # of the texts so far
        for one in inside:
            if role[one] & Role.TEXT:
                end = max(end, ends[one])
            elif one >= end:
                has_time = True
        return has_time and end >= 0

    def named_authors(self) -> list[int]:
        """The elements whose own names say that they are the author."""
        nodes = self.thread.document.nodes
        return [node for node in self.elements(Role.AUTHOR) if role_of(nodes.tag[node], nodes.attributes[node]) & Role.AUTHOR]

    def role_at(self, piece: int) -> int:
        return self.node_roles.get(self.thread.document.pieces.node[piece], Role.NONE)

    def up_to_item(self, piece: int) -> list[int]:
        """The elements around a piece, inside the item."""
        out = []
        for node in self.thread.document.ancestors(self.thread.document.pieces.node[piece]):
            if node == self.item.node or node not in self.thread.role:
                break
            out.append(node)
        return out

    def elements(self, role: int) -> list[int]:
        """Outermost elements of the item that have `role`, with text of the item in them."""
        out: list[int] = []
        if not self._told & role:
            return out
        nodes = self.thread.document.nodes
        for node in self._telling:
            if self.roles[node] & role and not (out and node < nodes.end[out[-1]]):
                out.append(node)
        return out

    def text_in(self, node: int, without: int) -> str:
        """Text of the item's pieces in an element, without the parts of it that have some roles."""
        pieces = self.pieces_in(node)
        if self._told & without:
            pieces = [p for p in pieces if not self._role_below(p, node) & without]
        return text_of_pieces(self.thread.document, pieces)

    def _role_below(self, piece: int, top: int) -> int:
        """The roles of the elements around a piece, inside `top`."""
        parents = self.thread.document.nodes.parent
        node, role = self.thread.document.pieces.node[piece], Role.NONE
        while node > top:
            role |= self.roles.get(node, Role.NONE)
            node = parents[node]
        return role

    def pieces_in(self, node: int) -> list[int]:
        """The item's pieces in an element."""
        nodes = self.thread.document.nodes
        first = bisect_left(self.pieces, nodes.first_piece[node])
        return self.pieces[first : bisect_left(self.pieces, nodes.end_piece[node], first)]

    def short_text(self, line: list[int]) -> str:
        """What a line says where it is short enough for a button; else nothing."""
        texts = self.thread.document.pieces.text
        return fold("".join(texts[piece] for piece in line)).strip() if sum(len(texts[p]) for p in line) < BUTTON_CHARS else ""

    def short_texts(self, pieces: Iterable[int]) -> Iterator[str]:
        """What those of some pieces say that are no longer than a button."""
        texts = map(self.thread.document.pieces.text.__getitem__, pieces)
        return (fold(text).strip() for text in texts if len(text) < BUTTON_CHARS)

    def line(self, piece: int) -> list[int]:
        """The item's pieces in the line of a piece: from a <br> to the next."""
        document = self.thread.document
        block, texts = block_of(document, piece), document.pieces.text
        first = max(document.blocks.first_piece[block], self.item.first)
        end = min(document.blocks.end_piece[block], self.item.end)
        start = next((one for one in range(piece, first, -1) if texts[one].startswith(LINE_BREAK)), first)
        stop = next((one for one in range(start + 1, end) if texts[one].startswith(LINE_BREAK)), end)
        return self.pieces[bisect_left(self.pieces, start) : bisect_left(self.pieces, stop)]

    def block(self, piece: int) -> int:
        return block_of(self.thread.document, piece)

    def _opens_line(self, node: int) -> bool:
        """Whether an element opens a block: a name in the middle of a line is a mention."""
        first = self.thread.document.nodes.first_piece[node]
        return self.thread.document.blocks.first_piece[self.block(first)] == first
