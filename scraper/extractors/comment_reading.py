"""What a comment says: its author, its moment and its text, told by what elements are named and by where they stand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from functools import reduce
from itertools import chain
from operator import or_

from scraper.extractors.comment_buttons import LIKE, find_liked, is_button, is_more
from scraper.extractors.comment_labels import Labelled, is_answer_title, is_member_fact, read_label
from scraper.extractors.comment_marks import end_of_opening, end_of_opening_moment, is_moment_line
from scraper.extractors.comment_thread import Item, Thread
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.name_and_date import BRACKETS, DATE_LINE, EDGE, read_byline, split_date
from scraper.extractors.pieces import LINE_BREAK, block_of, lines_of, text_of_pieces
from scraper.markup import fold
from scraper.zones import Zone
from scraper.zones.comment_names import Role, role_of
from scraper.zones.labels import label_zone
from scraper.zones.rows import as_name

_AUTHOR_CHARS = 150
_DATE_CHARS = 60
_BADGE_WORDS = 3  # "Top commenter", "says"
_META = Role.AUTHOR | Role.TIME | Role.ACTION
_NAME_TAGS = frozenset("strong b a cite".split())
_HEADINGS = ("h3", "h4", "h5", "h6")  # of a comment: its author's name or its title
_MOMENTS = ("data-datetime", "data-timestamp", "data-utime", "data-time", "data-date")  # for scripts that say "2 days ago"
_MOMENTS_TRIED = 5  # a comment has one or two
_LIKES_CHARS = 40
_BUTTON_WORDS = 5
_BUTTON_CHARS = 60
_BUTTON_TAGS = frozenset(("button", "a"))
_VOTES = re.compile(r"[^\w.,:()…]*\d(?:\d|[^\w.,:()…])*")
_PARTING = re.compile(r"\s[|·•/–-]\s|[|·•]|\s{2,}|(?<=\d)\s(?=[^\W\d])")
_NUMBER = re.compile(r"\d+")
_NEXT_LABEL = re.compile(r"\s+[^\W\d]{1,12}\s?[:：]\s*")  # "Mara Quill  Date: 3 April 2019"
_NUMBERING = re.compile(r"[#(\[]?\d{1,5}[.)\]]?")


_CELLS = frozenset("td th dl aside".split())  # what boards print a comment's writer in
_CELL_CHARS = 250
_CELL_LINES = 6
_HEAD_LINES = 6  # in which labels stand
_HEAD_CHARS = 90


class Reading:
    """What an item's elements and pieces say."""

    __slots__ = (
        "_labels",
        "_lines",
        "_telling",
        "_told",
        "bylines",
        "column",
        "cuts",
        "dated",
        "item",
        "node_roles",
        "paragraphs",
        "pieces",
        "roles",
        "thread",
    )

    def __init__(self, thread: Thread, item: Item) -> None:
        self.thread, self.item = thread, item
        self.pieces = [piece for piece in item.pieces() if thread.is_comment[piece]]
        self.roles = self._find_roles()
        self.node_roles = self._inherit()
        self._telling = sorted(node for node, role in self.roles.items() if role)  # few elements have a role
        self._told = reduce(or_, self.roles.values(), Role.NONE)
        self._lines = lines_of(thread.document, self.pieces)
        self.column = self._find_column()
        #: What the lines at the head say by their labels, by their first pieces; those that say who wrote and when without one.
        self._labels, self.bylines = self._read_head()
        self.dated = self._find_dated()
        #: Where the text begins in pieces that open with a moment: "(3 April 2019): Thank you."
        self.cuts = {piece: end for piece in self.dated if (end := self._end_of_opening(piece))}
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
        marks = sorted(
            node
            for node, one in role.items()
            if one & (Role.AUTHOR | Role.TIME) and not one & Role.TEXT and self._opens_line(node)
        )
        telling = sorted(node for node, one in role.items() if one & (Role.TEXT | Role.TIME))
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

    def _find_column(self) -> range:
        """The pieces of the cell that boards print a comment's writer in: one with a fact of a member ("Posts: 214"), or the
        first one where a longer text stands in the cell beside it."""
        nodes = self.thread.document.nodes
        for number, line in enumerate(self._lines[:_CELL_LINES]):
            is_fact = is_member_fact(self._text_of(line))
            if number and not is_fact:
                continue
            cell = next((node for node in self.up_to_item(line[0]) if nodes.tag[node] in _CELLS), -1)
            if cell >= 0 and self._is_of_writer(cell, is_fact=is_fact):
                return range(nodes.first_piece[cell], nodes.end_piece[cell])
        return range(0)

    def _is_of_writer(self, cell: int, *, is_fact: bool) -> bool:
        nodes, texts = self.thread.document.nodes, self.thread.document.pieces.text
        own, beside = self.pieces_in(cell), []
        behind = nodes.end[cell]
        if behind < len(nodes.tag) and nodes.parent[behind] == nodes.parent[cell] and nodes.tag[behind] == nodes.tag[cell]:
            beside = self.pieces_in(behind)
        size = sum(len(texts[piece]) for piece in own if not is_moment_line(texts[piece]))
        if size > _CELL_CHARS or len(own) == len(self.pieces):
            return False
        if is_fact:
            return True
        lines = [self._text_of(line) for line in lines_of(self.thread.document, own)]
        others = [text_of_pieces(self.thread.document, line) for line in lines_of(self.thread.document, beside)]
        is_short = len(lines) <= _CELL_LINES and all(0 < len(line) <= _LIKES_CHARS for line in lines)
        return is_short and sum(map(len, others)) > size > 0 and not all(is_moment_line(line) for line in others)

    def _read_head(self) -> tuple[dict[int, Labelled], dict[int, tuple[str, tuple[str, ...]]]]:
        """The labels and bylines in the first lines, up to the first long one or the text."""
        labels: dict[int, Labelled] = {}
        bylines: dict[int, tuple[str, tuple[str, ...]]] = {}
        for line in self._lines[:_HEAD_LINES]:
            text = text_of_pieces(self.thread.document, line).strip()
            if len(text) > _HEAD_CHARS or self.role_at(line[0]) & Role.TEXT:
                break
            labelled = read_label(text)
            if labelled is not None and labelled.kind == "member":
                labels[line[0]] = labelled
                continue
            is_bare = labelled is None and not self.role_at(line[0]) & Role.ACTION  # "Pinned by …" is none
            byline = read_byline(text) if is_bare else None
            if (labelled is None and byline is None) or self._has_named_author(line):  # these are the writer's own words
                continue
            if labelled is not None:
                labels[line[0]] = labelled
            elif byline is not None:
                bylines[line[0]] = byline
        return labels, bylines

    def _has_named_author(self, line: list[int]) -> bool:
        """Whether an element's own name says that it is the author, and it stands in another line."""
        nodes = self.thread.document.nodes
        return any(nodes.end_piece[node] <= line[0] or nodes.first_piece[node] > line[-1] for node in self.named_authors())

    def named_authors(self) -> list[int]:
        """The elements whose own names say that they are the author."""
        nodes = self.thread.document.nodes
        return [node for node in self.elements(Role.AUTHOR) if role_of(nodes.tag[node], nodes.attributes[node]) & Role.AUTHOR]

    def labelled(self, kind: str) -> Iterator[str]:
        """What the labels of a kind are followed by."""
        return (label.text for label in self._labels.values() if label.kind == kind)

    def column_lines(self) -> list[str]:
        """The lines of the writer's cell."""
        return [self._text_of(line) for line in self._lines if line[0] in self.column] if self.column else []

    def role_at(self, piece: int) -> int:
        return self.node_roles.get(self.thread.document.pieces.node[piece], Role.NONE)

    def _find_dated(self) -> list[int]:
        """Pieces that look like a date, where no element is named for it."""
        texts = self.thread.document.pieces.text
        if any(has_digit(self.text_in(node, Role.NONE)) for node in self.elements(Role.TIME)):
            return []
        near = [p for p in self.pieces if has_digit(texts[p]) and not is_member_fact(texts[p].strip())]
        short = [p for p in near if is_moment_line(texts[p]) or self._end_of_opening(p)]
        short = short or [p for p in near if len(texts[p]) < _DATE_CHARS and DATE.search(texts[p])]
        lines = [p for p in short if self.role_at(p) & Role.AUTHOR and DATE_LINE.fullmatch(texts[p].strip(EDGE))]
        return (lines or [p for p in short if not self.role_at(p) & (Role.TEXT | Role.AUTHOR)])[:2]

    def _end_of_opening(self, piece: int) -> int:
        """Where the words begin behind a moment that opens a piece; at the head of the item behind a name and a moment."""
        text = self.thread.document.pieces.text[piece]
        return end_of_opening(text) if piece == self.pieces[0] else end_of_opening_moment(text)

    def head(self, piece: int) -> str:
        """What a piece says before the text that it goes on with; else what the item says in its block."""
        document = self.thread.document
        if piece in self.cuts:
            return fold(document.pieces.text[piece][: self.cuts[piece]])
        block = self._line(piece)
        return text_of_pieces(document, [one for one in self.pieces if self._line(one) == block])

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

    def _find_paragraphs(self) -> list[str]:
        """The comment's text: what stands in its text elements, else all that is neither author, moment nor button."""
        document = self.thread.document
        wanted = self._text_pieces() or self._without_badges()
        by_block: dict[int, list[str]] = {}
        for line in self._without_buttons([line for line in lines_of(document, wanted) if not self._tells_of_writer(line)]):
            block = block_of(document, line[0])
            texts = [document.pieces.text[piece][self.cuts.get(piece, 0) :] for piece in line]
            if line[0] in self._labels and texts[0].strip() != self._labels[line[0]].text:
                texts = [LINE_BREAK, self._labels[line[0]].text]  # a title without its label
            by_block.setdefault(block, []).extend(texts)
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

    def _tells_of_writer(self, line: list[int]) -> bool:
        """Whether a line says who wrote, or when, and nothing of what was written."""
        first = line[0]
        if first in self._labels and self._labels[first].kind != "title":
            return True
        return first in self.column or first in self.bylines

    def _without_badges(self) -> list[int]:
        """All that is neither author, moment nor button, less the few words beside them in their line or in one between, if that
        leaves a text."""
        texts = self.thread.document.pieces.text
        kept: list[int] = []
        free: list[int] = []
        has_text = False
        lines = self._lines
        is_meta = [any(self._is_meta(piece) for piece in line) for line in lines]
        for number, line in enumerate(lines):
            own = [p for p in line if p in self.cuts or (not self.role_at(p) & _META and p not in self.dated)]
            free += own
            opens = number == 0 and self.item.node < 0  # such a comment begins with its author's name
            is_beside = number < len(lines) - 1 and is_meta[number + 1] and (opens or (number > 0 and is_meta[number - 1]))
            is_badge = is_meta[number] or is_beside
            if not is_badge or self.cuts.keys() & own or sum(len(texts[p].split()) for p in own) > _BADGE_WORDS:
                kept += own
                has_text = has_text or (not is_meta[number] and any(not texts[p].isspace() for p in own)) or bool(self.cuts)
        return kept if has_text else free

    def _is_meta(self, piece: int) -> bool:
        return bool(self.role_at(piece) & (Role.AUTHOR | Role.TIME)) or piece in self.dated

    def _without_buttons(self, lines: list[list[int]]) -> list[list[int]]:
        """Lines less the last ones that hold buttons alone, and the first where they are one each, if that leaves a text."""
        end = len(lines)
        while end and self._is_of_buttons(lines[end - 1]):
            end -= 1
        start = 0
        while start < end and not self.role_at(lines[start][0]) & Role.TEXT and is_button(self._text_of(lines[start])):
            start += 1
        texts = (self.thread.document.pieces.text[piece] for line in lines[start:end] for piece in line)
        return lines[start:end] if any(any(map(str.isalpha, text)) for text in texts) else lines

    def _is_of_buttons(self, line: list[int]) -> bool:
        """Whether a short line is words apart from each other, one of which threads print, or no word at all."""
        texts = [self.thread.document.pieces.text[piece] for piece in line]
        if sum(map(len, texts)) > _BUTTON_CHARS:
            return False
        whole = "".join(texts).strip()
        if find_liked(whole) or is_more(whole):
            return True
        parts = [part.strip() for text in texts for part in _PARTING.split(text) if any(map(str.isalpha, part))]
        if not parts:
            return _VOTES.fullmatch("".join(texts)) is not None
        is_known = any(is_button(part) or label_zone(part) is Zone.COMMENTS or LIKE.match(part) for part in parts)
        return is_known and all(len(part.split()) <= _BADGE_WORDS + has_digit(part) or is_button(part) for part in parts)

    def _text_of(self, line: list[int]) -> str:
        """What a line says where it is short enough for a button; else nothing."""
        texts = self.thread.document.pieces.text
        return fold("".join(texts[piece] for piece in line)).strip() if sum(len(texts[p]) for p in line) < _BUTTON_CHARS else ""

    def short_texts(self) -> Iterator[str]:
        """What the item's pieces say that are no longer than a button."""
        texts = map(self.thread.document.pieces.text.__getitem__, self.pieces)
        return (fold(text).strip() for text in texts if len(text) < _BUTTON_CHARS)

    def short_lines(self) -> Iterator[str]:
        """The same of its lines."""
        return filter(None, map(self._text_of, lines_of(self.thread.document, self.pieces)))

    def line(self, piece: int) -> list[int]:
        """The item's pieces in the line of a piece: from a <br> to the next."""
        document = self.thread.document
        block, texts = block_of(document, piece), document.pieces.text
        first = max(document.blocks.first_piece[block], self.item.first)
        end = min(document.blocks.end_piece[block], self.item.end)
        start = next((one for one in range(piece, first, -1) if texts[one].startswith(LINE_BREAK)), first)
        stop = next((one for one in range(start + 1, end) if texts[one].startswith(LINE_BREAK)), end)
        return self.pieces[bisect_left(self.pieces, start) : bisect_left(self.pieces, stop)]

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


def button_key(text: str) -> str | None:
    """A short text without its numbers: by it the buttons of two comments are one; None of a longer text."""
    return _NUMBER.sub("0", text.casefold()) if len(text) < _BUTTON_CHARS and len(text.split()) <= _BUTTON_WORDS else None


def find_author(reading: Reading, printed: Collection[str] = ()) -> tuple[str | None, tuple[str, ...]]:
    """The author's name, and what stood beside it in the same element (often the moment).

    `printed`: what most comments say, see `button_key`. It is a name only where an element is called so.
    """
    if told := _told_author(reading):
        return told
    dates: list[str] = []
    is_elsewhere = False  # for a title stands in its place
    for node in _author_elements(reading):
        text = reading.text_in(node, Role.TIME | Role.ACTION)
        name, rest = split_date(text)
        if is_answer_title(text) or is_member_fact(text):
            is_elsewhere = True
            continue
        if DATE_LINE.fullmatch(text.strip(EDGE)):
            dates.append(text.strip(EDGE))  # a line named for the author that prints the moment alone
        elif name and len(name) < _AUTHOR_CHARS:
            return name, (*rest, *dates)
    for node in reading.elements(Role.TIME):  # "written by Mara Quill on 3 April 2019"
        text = reading.text_in(node, Role.ACTION)
        name, rest = split_date(text)
        if rest and name and (is_elsewhere or not text.startswith(name)):
            return name, rest
    return _author_by_place(reading, printed)


def _told_author(reading: Reading) -> tuple[str, tuple[str, ...]] | None:
    """Behind a label, in a byline or, where no element is named for it, the first name in the writer's cell."""
    nodes = reading.thread.document.nodes
    for text in reading.labelled("name"):
        own, label, behind = text.partition(next_label[0]) if (next_label := _NEXT_LABEL.search(text)) else (text, "", "")
        name, rest = split_date(own)
        if name:
            return name, (*rest, behind) if label else rest
    if reading.bylines:
        return next(iter(reading.bylines.values()))
    before = (node for node in reading.elements(Role.STRONG) if nodes.first_piece[node] < reading.column.start)
    if not reading.column or reading.named_authors() or next(before, None) is not None:
        return None
    for text in reading.column_lines():
        name, rest = split_date(text)
        if as_name(name) and not names_nobody(text):
            return name, rest
    return None


def names_nobody(text: str) -> bool:
    """Whether a short text is a title of an answer, a fact of a member or a day, and so no name.

    >>> names_nobody("Re: Coffee stains"), names_nobody("Posts: 214"), names_nobody("3 May, 10:20"), names_nobody("Mara Quill")
    (True, True, True, False)
    """
    return is_answer_title(text) or is_member_fact(text) or (text[:1].isdigit() and DATE.search(text) is not None)


def _author_elements(reading: Reading) -> Iterator[int]:
    """Elements that may hold the name and nothing else, best first."""
    nodes = reading.thread.document.nodes
    yield from reading.elements(Role.STRONG)
    for node in (*reading.elements(Role.PLAIN), *reading.elements(Role.AUTHOR)):
        first = next(iter(reading.pieces_in(node)), -1)
        inner = (one for one in range(node + 1, nodes.end[node]) if nodes.tag[one] in _NAME_TAGS)
        yield from (one for one in inner if nodes.first_piece[one] <= first < nodes.end_piece[one])
        yield node


def _author_by_place(reading: Reading, printed: Collection[str]) -> tuple[str | None, tuple[str, ...]]:
    """Where no name tells: the bold, quoted or linked words beside the text, or what stands before the date."""
    document = reading.thread.document
    free = [p for p in reading.pieces if not reading.role_at(p) & (Role.ACTION | Role.TEXT | Role.TIME)]
    for tags in (("cite",), _HEADINGS, ("strong", "b"), ("a",)):
        if tags == ("a",) and (found := _author_in_line(reading)):
            return found
        for piece in free:
            if not any(document.nodes.tag[node] in tags for node in reading.up_to_item(piece)):
                continue
            if tags is _HEADINGS and not as_name(document.pieces.text[piece]):
                continue
            name, rest = split_date(fold(document.pieces.text[piece]))
            if label_zone(name) is Zone.COMMENTS or is_button(name) or button_key(name) in printed or names_nobody(name):
                continue
            if len(name) > 1 and len(name) < _AUTHOR_CHARS and any(map(str.isalpha, name)):
                return name, rest
    for piece in free[:6]:
        name, rest = split_date(reading.head(piece))
        if rest and name and len(name) < _AUTHOR_CHARS:
            return name, rest
    return None, ()


def _author_in_line(reading: Reading) -> tuple[str, tuple[str, ...]] | None:
    """What looks like a name in the line of the moment."""
    document = reading.thread.document
    times = [document.nodes.first_piece[node] for node in reading.elements(Role.TIME)[:_MOMENTS_TRIED]]
    for piece in (*times, *reading.dated):
        line = text_of_pieces(document, [one for one in reading.line(piece) if not reading.role_at(one) & Role.ACTION])
        name, rest = split_date(line)
        if rest and as_name(name) and label_zone(name) is None:
            return name, rest
    return None


def find_likes(reading: Reading) -> str | None:
    """A number in an element named for likes; else in a button or a short text or line that says so: "Like (3)", "3 likes"."""
    document = reading.thread.document
    for node in reading.elements(Role.LIKES):
        text = document.text_of(node)
        if has_digit(text) and len(text) < _LIKES_CHARS:
            return text
    buttons = (document.text_of(node) for node in sorted(reading.roles) if document.nodes.tag[node] in _BUTTON_TAGS)
    printed = [t for t in chain(buttons, reading.short_texts(), reading.short_lines()) if has_digit(t) and len(t) < _LIKES_CHARS]
    return next(filter(LIKE.match, printed), None) or next(filter(None, map(find_liked, printed)), None)


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
    for piece in reading.dated:
        text = reading.head(piece) if piece in reading.cuts else fold(document.pieces.text[piece])
        alone = split_date(text)[1] if piece in reading.cuts else ()  # without the name before it
        found.append(next(iter(alone), text.strip(EDGE + BRACKETS)))
    found += reading.labelled("date")
    own = map(document.nodes.attributes.__getitem__, reading.node_roles)
    found += [title for a in own if "title" in a and DATE.search(title := a["title"])]
    return [text for text in found if text and not text.isspace()]
