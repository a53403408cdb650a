"""What a comment says: its author, its moment and its text, told by what elements are named and by where they stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from scraper.extractors.comment_items import Item
from scraper.extractors.comment_thread import Thread
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.name_and_date import DATE_LINE, EDGE, split_date
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.markup import fold
from scraper.zones.comment_names import Role
from scraper.zones.rows import as_name

_AUTHOR_CHARS = 150
_DATE_CHARS = 60
_META = Role.AUTHOR | Role.TIME | Role.ACTION
_NAME_TAGS = frozenset("strong b a cite".split())
_HEADINGS = ("h3", "h4", "h5", "h6")  # of a comment: its author's name or its title
_MOMENTS = ("data-datetime", "data-timestamp", "data-utime", "data-time", "data-date")  # for scripts that say "2 days ago"
_NUMBERING = re.compile(r"[#(\[]?\d{1,5}[.)\]]?")


class Reading:
    """What an item's elements and pieces say."""

    __slots__ = ("_telling", "dated", "item", "node_roles", "paragraphs", "pieces", "roles", "thread")

    def __init__(self, thread: Thread, item: Item) -> None:
        self.thread, self.item = thread, item
        self.pieces = [piece for piece in item.pieces() if thread.is_comment[piece]]
        self.roles = self._find_roles()
        self.node_roles = self._inherit()
        self._telling = sorted(node for node, role in self.roles.items() if role)  # few elements have a role
        self.dated = self._find_dated()
        self.paragraphs = self._find_paragraphs()

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
        marks = [
            node
            for node, one in role.items()
            if one & (Role.AUTHOR | Role.TIME) and not one & Role.TEXT and self._opens_line(node)
        ]
        for node, one in role.items():
            if one & Role.TEXT and (any(node <= mark < nodes.end[node] for mark in marks) or self._is_frame(node, role)):
                role[node] = one & ~Role.TEXT
        return role

    def _is_frame(self, node: int, role: dict[int, int]) -> bool:
        """Whether an element named for the text holds a moment and, beside it, another that is named so: that one is the text."""
        end = self.thread.document.nodes.end
        inside = [one for one in role if node < one < end[node]]
        texts = [one for one in inside if role[one] & Role.TEXT]
        return bool(texts) and any(role[one] & Role.TIME and not any(text <= one < end[text] for text in texts) for one in inside)

    def role_at(self, piece: int) -> int:
        return self.node_roles.get(self.thread.document.pieces.node[piece], Role.NONE)

    def _find_dated(self) -> list[int]:
        """Pieces that look like a date, where no element is named for it."""
        texts = self.thread.document.pieces.text
        if any(has_digit(self.text_in(node, Role.NONE)) for node in self.elements(Role.TIME)):
            return []
        short = [p for p in self.pieces if len(texts[p]) < _DATE_CHARS and DATE.search(texts[p])]
        lines = [p for p in short if self.role_at(p) & Role.AUTHOR and DATE_LINE.fullmatch(texts[p].strip(EDGE))]
        return (lines or [p for p in short if not self.role_at(p) & (Role.TEXT | Role.AUTHOR)])[:2]

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
        nodes = self.thread.document.nodes
        out: list[int] = []
        for node in self._telling:
            if self.roles[node] & role and not (out and node < nodes.end[out[-1]]):
                out.append(node)
        return out

    def text_in(self, node: int, without: int) -> str:
        """Text of the item's pieces in an element, without the parts of it that have some roles."""
        pieces = self.pieces_in(node)
        if any(self.roles[one] & without for one in self._telling):
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

    def _find_paragraphs(self) -> list[str]:
        """The comment's text: what stands in its text elements, else all that is neither author, moment nor button."""
        document = self.thread.document
        wanted = self._text_pieces() or [p for p in self.pieces if not self.role_at(p) & _META and p not in self.dated]
        by_block: dict[int, list[str]] = {}
        end = -1  # of the open block
        for piece in wanted:
            if piece >= end:
                block = block_of(document, piece)
                texts, end = by_block.setdefault(block, []), document.blocks.end_piece[block]
            texts.append(document.pieces.text[piece])
        paragraphs: list[str] = []
        last = -1  # the list that the line before stands in
        for block, texts in by_block.items():
            text = fold("".join(texts)).strip()
            if not text or _NUMBERING.fullmatch(text):
                continue
            group = self._list_of(block)
            if group >= 0 and group == last:
                paragraphs[-1] += "\n" + text  # a list's items are a line each
            else:
                paragraphs.append(text)
            last = group
        return paragraphs

    def _list_of(self, block: int) -> int:
        """The list inside the item that a block is an item of, or -1."""
        tags, parents = self.thread.document.nodes.tag, self.thread.document.nodes.parent
        node, top = self.thread.document.blocks.node[block], self.item.node
        while node > top:
            if tags[node] == "li":
                return parents[node]
            node = parents[node]
        return -1

    def _text_pieces(self) -> list[int]:
        """Pieces of the elements named for the text; a mention or a link in a line of text belongs to it."""
        out = [piece for node in self.elements(Role.TEXT) for piece in self.pieces_in(node)]
        plain = [p for p in out if not self.role_at(p) & _META]
        if len(plain) == len(out):
            return out
        lines = {self._line(p) for p in plain}
        return [p for p in out if self._line(p) in lines]

    def _line(self, piece: int) -> int:
        return block_of(self.thread.document, piece)

    def _opens_line(self, node: int) -> bool:
        """Whether an element opens a block: a name in the middle of a line is a mention."""
        first = self.thread.document.nodes.first_piece[node]
        return self.thread.document.blocks.first_piece[self._line(first)] == first


def find_author(reading: Reading) -> tuple[str | None, tuple[str, ...]]:
    """The author's name, and what stood beside it in the same element (often the moment)."""
    dates: list[str] = []
    for node in _author_elements(reading):
        text = reading.text_in(node, Role.TIME | Role.ACTION)
        name, rest = split_date(text)
        if DATE_LINE.fullmatch(text.strip(EDGE)):
            dates.append(text.strip(EDGE))  # a line named for the author that prints the moment alone
        elif name and len(name) < _AUTHOR_CHARS:
            return name, (*rest, *dates)
    for node in reading.elements(Role.TIME):  # "written by Mara Quill on 3 April 2019"
        text = reading.text_in(node, Role.ACTION)
        name, rest = split_date(text)
        if rest and name and not text.startswith(name):
            return name, rest
    return _author_by_place(reading)


def _author_elements(reading: Reading) -> Iterator[int]:
    """Elements that may hold the name and nothing else, best first."""
    nodes = reading.thread.document.nodes
    yield from reading.elements(Role.STRONG)
    for node in (*reading.elements(Role.PLAIN), *reading.elements(Role.AUTHOR)):
        first = next((p for p in reading.pieces if nodes.first_piece[node] <= p < nodes.end_piece[node]), -1)
        inner = (one for one in range(node + 1, nodes.end[node]) if nodes.tag[one] in _NAME_TAGS)
        yield from (one for one in inner if nodes.first_piece[one] <= first < nodes.end_piece[one])
        yield node


def _author_by_place(reading: Reading) -> tuple[str | None, tuple[str, ...]]:
    """Where no name tells: the bold, quoted or linked words beside the text, or what stands before the date."""
    document = reading.thread.document
    free = [p for p in reading.pieces if not reading.role_at(p) & (Role.ACTION | Role.TEXT | Role.TIME)]
    for tags in (("cite",), _HEADINGS, ("strong", "b"), ("a",)):
        for piece in free:
            if not any(document.nodes.tag[node] in tags for node in reading.up_to_item(piece)):
                continue
            if tags is _HEADINGS and not as_name(document.pieces.text[piece]):
                continue
            name, rest = split_date(fold(document.pieces.text[piece]))
            if len(name) > 1 and len(name) < _AUTHOR_CHARS and any(map(str.isalpha, name)):
                return name, rest
    for piece in free[:6]:
        name, rest = split_date(document.blocks.text[block_of(document, piece)])
        if rest and name and len(name) < _AUTHOR_CHARS:
            return name, rest
    return None, ()


def find_times(reading: Reading) -> list[str]:
    document = reading.thread.document
    found: list[str] = []
    for node in reading.elements(Role.TIME):
        attribute_sets = [
            document.nodes.attributes[one] for one in range(node, document.nodes.end[node]) if document.nodes.attributes[one]
        ]
        found += [a["datetime"] for a in attribute_sets if a.get("datetime")]
        found += [a["content"] for a in attribute_sets if a.get("content")]
        found += [a[name] for a in attribute_sets for name in _MOMENTS if has_digit(a.get(name, ""))]
        found += [a["title"] for a in attribute_sets if DATE.search(a.get("title", ""))]
        found.append(reading.text_in(node, Role.AUTHOR))
        found += [fold(document.pieces.text[p]) for p in reading.pieces_in(node) if not document.pieces.text[p].isspace()]
    found += [fold(document.pieces.text[piece]).strip(EDGE) for piece in reading.dated]
    own = map(document.nodes.attributes.__getitem__, reading.node_roles)
    found += [title for a in own if "title" in a and DATE.search(title := a["title"])]
    return [text for text in found if text and not text.isspace()]
