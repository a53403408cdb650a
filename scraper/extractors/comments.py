"""`comments`: the readers' thread. Takes the blocks of zone `comments`, gives each comment's parts as found.

Nothing is normalized here: a count, a moment or a number of likes is the text (or attribute value) that states it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.document import Document
from scraper.extractors.comment_form import COMMENTS_WORD
from scraper.extractors.comment_items import Item, Thread, find_items, read_thread
from scraper.zones.comment_names import Role
from scraper.extractors.dates_by_look import DATE
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.markup import fold
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

_HEADING_CHARS = 120
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_COUNT_CHARS = 45
_PROSE_WORDS = 7
_NUMBERING = re.compile(r"[#(\[]?\d{1,5}[.)\]]?")
_QUOTED = re.compile(r"[\"“”„«»‘『「《].*", re.DOTALL)
_BUTTON_WORDS = 5
_AUTHOR_CHARS = 150
_DATE_CHARS = 60
_EDGE = " \t\n,;:|·•–—-−»«/"
_META = Role.AUTHOR | Role.TIME | Role.ACTION
_ID_NAMES = ("data-comment-id", "data-commentid", "data-id", "id", "data-comment_id", "name")
_PARENT_NAMES = ("data-parent-id", "data-parent", "data-parentid", "data-reply-to", "data-parent-comment-id")
_HOLDER = re.compile(r"\b(?:indented|children|replies|child-?_?comments|nested)\b", re.IGNORECASE)
_DEPTH = re.compile(r"(?:depth|level|indent)[-_]?(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundComment:
    """A comment as found."""

    id: str | None = None
    author: str | None = None
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first
    text: str | None = None  # paragraphs separated by a blank line
    reply_to: str | None = None  # `id` of the comment it answers
    likes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundComments:
    """A thread as found."""

    count: tuple[str, ...] = ()  # texts that may state the number of comments, best first
    items: tuple[FoundComment, ...] = ()


def extract_comments(document: Document, parts: Partition) -> FoundComments | None:
    """The thread of the page, None where no block is of zone `comments`."""
    if Zone.COMMENTS not in parts.zones or not parts.indexes(Zone.COMMENTS):
        return None
    if document.is_text:
        return _read_lines(document, parts)
    mine = [zone is Zone.COMMENTS for zone in parts.zones]
    thread = read_thread(document, parts, mine)
    items = find_items(thread)
    readings = [Reading(thread, item) for item in items]
    buttons = _find_buttons([reading.paragraphs for reading in readings])
    parents = _find_reply_to(readings)
    found = [_read_comment(reading, parent, buttons) for reading, parent in zip(readings, parents, strict=True)]
    return FoundComments(count=_find_counts(document, parts, items), items=tuple(one for one in found if one.text or one.author))


class Reading:
    """What an item's elements and pieces say."""

    __slots__ = ("dated", "item", "node_roles", "paragraphs", "pieces", "roles", "thread")

    def __init__(self, thread: Thread, item: Item) -> None:
        self.thread, self.item = thread, item
        self.pieces = [piece for piece in item.pieces() if thread.is_comment[piece]]
        self.roles = self._find_roles()
        self.node_roles = self._inherit()
        self.dated = self._find_dated()
        self.paragraphs = self._find_paragraphs()

    def _inherit(self) -> dict[int, int]:
        """Role of each element with those of the elements around it, up to the item."""
        parents, role = self.thread.document.nodes.parent, self.roles
        roles: dict[int, int] = {}
        for piece in self.pieces:
            chain = []
            node = self.thread.document.pieces.node[piece]
            while node != self.item.node and node in role and node not in roles:
                chain.append(node)
                node = parents[node]
            above = roles.get(node, Role.NONE)
            for node in reversed(chain):
                above |= role[node]
                roles[node] = above
        return roles

    def _find_roles(self) -> dict[int, int]:
        """Role of each element around the item's pieces; what holds author or moment is no text, whatever its name."""
        role = {node: self.thread.role[node] & ~Role.ITEM for piece in self.pieces for node in self.up_to_item(piece)}
        ends = self.thread.document.nodes.end
        marks = [node for node, one in role.items() if one & (Role.AUTHOR | Role.TIME) and not one & Role.TEXT and self._opens_line(node)]
        for node, one in role.items():
            if one & Role.TEXT and any(node <= mark < ends[node] for mark in marks):
                role[node] = one & ~Role.TEXT
        return role

    def author(self) -> str | None:
        """The author's name."""
        return _find_author(self)[0]

    def times(self) -> list[str]:
        """What may state the moment, best first."""
        return _find_times(self)

    def role_at(self, piece: int) -> int:
        return self.node_roles.get(self.thread.document.pieces.node[piece], Role.NONE)

    def _find_dated(self) -> list[int]:
        """Pieces that look like a date, where no element is named for it."""
        texts = self.thread.document.pieces.text
        if any(any(map(str.isdigit, self.text_in(node, Role.NONE))) for node in self.elements(Role.TIME)):
            return []
        short = [p for p in self.pieces if len(texts[p]) < _DATE_CHARS and DATE.search(texts[p])]
        lines = [p for p in short if self.role_at(p) & Role.AUTHOR and _DATE_LINE.fullmatch(texts[p].strip(_EDGE))]
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
        for node in sorted(self.node_roles):
            if self.roles.get(node, Role.NONE) & role and not (out and node < nodes.end[out[-1]]):
                out.append(node)
        return out

    def text_in(self, node: int, without: int) -> str:
        """Text of the item's pieces in an element, without the parts of it that have some roles."""
        return text_of_pieces(self.thread.document, (p for p in self.pieces_in(node) if not self._role_below(p, node) & without))

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
        first, end = nodes.first_piece[node], nodes.end_piece[node]
        return [p for p in self.pieces if first <= p < end]

    def _find_paragraphs(self) -> list[str]:
        """The comment's text: what stands in its text elements, else all that is neither author, moment nor button."""
        wanted = self._text_pieces() or [p for p in self.pieces if not self.role_at(p) & _META and p not in self.dated]
        by_block: dict[int, list[str]] = {}
        for piece in wanted:
            by_block.setdefault(block_of(self.thread.document, piece), []).append(self.thread.document.pieces.text[piece])
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
        nodes = self.thread.document.nodes
        for node in self.thread.document.ancestors(self.thread.document.blocks.node[block]):
            if node <= self.item.node:
                return -1
            if nodes.tag[node] == "li":
                return nodes.parent[node]
        return -1

    def _text_pieces(self) -> list[int]:
        """Pieces of the elements named for the text; a mention or a link in a line of text belongs to it."""
        nodes = self.thread.document.nodes
        spans = [(nodes.first_piece[node], nodes.end_piece[node]) for node in self.elements(Role.TEXT)]
        out = [p for p in self.pieces if any(first <= p < end for first, end in spans)]
        lines = {self._line(p) for p in out if not self.role_at(p) & _META}
        return [p for p in out if self._line(p) in lines]

    def _line(self, piece: int) -> int:
        return block_of(self.thread.document, piece)

    def _opens_line(self, node: int) -> bool:
        """Whether an element opens a block: a name in the middle of a line is a mention."""
        first = self.thread.document.nodes.first_piece[node]
        return self.thread.document.blocks.first_piece[self._line(first)] == first


def _read_comment(reading: Reading, reply_to: str | None, buttons: set[str]) -> FoundComment:
    author, rest = _find_author(reading)
    times = tuple(dict.fromkeys((*_find_times(reading), *rest)))
    paragraphs = [text for text in reading.paragraphs if _button_key(text) not in buttons]
    paragraphs = _without_meta(paragraphs, author, times)
    return FoundComment(
        id=_find_id(reading),
        author=author,
        times=times,
        text="\n\n".join(paragraphs) or None,
        reply_to=reply_to,
        likes=_find_likes(reading),
    )


def _find_author(reading: Reading) -> tuple[str | None, tuple[str, ...]]:
    """The author's name, and what stood beside it in the same element (often the moment)."""
    dates: list[str] = []
    for node in _author_elements(reading):
        text = reading.text_in(node, Role.TIME | Role.ACTION)
        name, rest = _split_date(text)
        if _DATE_LINE.fullmatch(text.strip(_EDGE)):
            dates.append(text.strip(_EDGE))  # a line named for the author that prints the moment alone
        elif name and len(name) < _AUTHOR_CHARS:
            return name, (*rest, *dates)
    for node in reading.elements(Role.TIME):  # "written by Mara Quill on 3 April 2019"
        text = reading.text_in(node, Role.ACTION)
        name, rest = _split_date(text)
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
    for tags in (("cite",), ("strong", "b"), ("a",)):
        for piece in free:
            if not any(document.nodes.tag[node] in tags for node in reading.up_to_item(piece)):
                continue
            name, rest = _split_date(fold(document.pieces.text[piece]))
            if len(name) > 1 and len(name) < _AUTHOR_CHARS and any(map(str.isalpha, name)):
                return name, rest
    for piece in free[:6]:
        name, rest = _split_date(document.blocks.text[block_of(document, piece)])
        if rest and name and len(name) < _AUTHOR_CHARS:
            return name, rest
    return None, ()


# Words of at most three letters ("Sun", "Oct", "at", "am") and numbers, a year and a time of day among them.
_DATE_LINE = re.compile(r"(?=.*\b(?:19|20)\d\d\b)(?=.*\d:\d\d)(?:[^\W\d]{1,3}\b\.?|\d+(?:st|nd|rd|th)?|[\s,.:/-])+")
_NAME_TAGS = frozenset("strong b a cite".split())
_BY = re.compile(r"^.*?\b(?:by|von|de|par|por|di|da|door|av|af|przez|от|від)\s+(?=\S)", re.IGNORECASE)
_ON = re.compile(r"\s+(?:on|at|am|um|le|el|il|em|om|op|den|dne|dnia|a|à)$", re.IGNORECASE)


def _split_date(text: str) -> tuple[str, tuple[str, ...]]:
    """A name and the date that follows it in one line.

    >>> _split_date("Mara Quill | 3.4.2019 12:01")
    ('Mara Quill', ('3.4.2019 12:01',))
    >>> _split_date("written by quill7 on 3 April 2019")
    ('quill7', ('3 April 2019',))
    >>> _split_date("Mara Quill said..."), _split_date("Мара пишет:")
    (('Mara Quill', ()), ('Мара', ()))
    >>> _split_date("user2001")
    ('user2001', ())
    """
    text = _SAYS.sub("", text.strip()).strip(_EDGE)
    if not any(map(str.isdigit, text)):
        return text, ()
    for found in _BEFORE_DATE.finditer(text):
        date = text[found.end() :].strip(_EDGE)
        if found.start() and DATE.search(date):
            name = _ON.sub("", text[: found.start()].strip(_EDGE))
            return _BY.sub("", name).strip(_EDGE), (date,)
    return text, ()


# "says:", "said...", "a écrit :": a small word or two before a colon or dots.
_SAYS = re.compile(r"(?<=\S)(?:\s+[a-zà-ÿ]{1,3})?\s+[a-zà-ÿа-яёіїєґα-ωά-ώ\u0590-\u06ff]{2,15}\s?(?::|\.{2,}|…)$")

# A name ends at a separator, or at a blank, where the date begins: at most two words, then a digit.
_BEFORE_DATE = re.compile(r"\s*[|·•(\n–—,]\s*(?=(?:[^\W\d]{1,15}[.,]?\s+){0,2}\d)|\s+(?=\d)")


def _find_times(reading: Reading) -> list[str]:
    document = reading.thread.document
    found: list[str] = []
    for node in reading.elements(Role.TIME):
        attribute_sets = [
            document.nodes.attributes[one] for one in range(node, document.nodes.end[node]) if document.nodes.attributes[one]
        ]
        found += [a["datetime"] for a in attribute_sets if a.get("datetime")]
        found += [a["content"] for a in attribute_sets if a.get("content")]
        found += [a["title"] for a in attribute_sets if DATE.search(a.get("title", ""))]
        found.append(reading.text_in(node, Role.AUTHOR))
        found += [fold(document.pieces.text[p]) for p in reading.pieces_in(node) if not document.pieces.text[p].isspace()]
    found += [fold(document.pieces.text[piece]).strip(_EDGE) for piece in reading.dated]
    found += [a["title"] for a in map(document.nodes.attributes.__getitem__, reading.node_roles) if DATE.search(a.get("title", ""))]
    return [text for text in found if text and not text.isspace()]


def _without_meta(paragraphs: list[str], author: str | None, times: tuple[str, ...]) -> list[str]:
    """Paragraphs less those that print the author or the moment again."""
    out = []
    for text in paragraphs:
        rest = text
        for known in (author, *times):
            if known:
                rest = rest.replace(known, "", 1) if len(text) < _HEADING_CHARS else rest
        if rest.strip(_EDGE) and (rest == text or sum(map(str.isalnum, rest)) > 12):
            out.append(text)
    return out


def _find_buttons(texts: list[list[str]]) -> set[str]:
    """Short paragraphs that stand in most comments: what the page prints, not what the readers write."""
    counts = Counter(key for paragraphs in texts for key in {_button_key(text) for text in paragraphs} if key)
    least = max(3, len(texts) // 2)
    return {key for key, count in counts.items() if count >= least}


def _button_key(text: str) -> str | None:
    return re.sub(r"\d+", "0", text.casefold()) if len(text.split()) <= _BUTTON_WORDS and len(text) < 60 else None


def _find_id(reading: Reading) -> str | None:
    """An identifier with a digit: of the item, of what opens it, or of an anchor right before it."""
    document, item = reading.thread.document, reading.item
    nodes = document.nodes
    start = item.node if item.node >= 0 else document.pieces.node[item.first]
    opening = [one for one in document.ancestors(start) if one >= item.node >= 0 or nodes.first_piece[one] == item.first]
    if item.node >= 0:
        opening = [item.node, *(one for one in range(item.node + 1, nodes.end[item.node]) if nodes.first_piece[one] <= item.first)]
    before = (one for one in range(start - 1, max(start - 4, -1), -1) if nodes.first_piece[one] == nodes.end_piece[one] == item.first)
    for node in (*opening, *before):
        for name in _ID_NAMES:
            value = document.attribute(node, name)
            if value and any(map(str.isdigit, value)) and (name != "name" or nodes.tag[node] == "a"):
                return value
    return None


def _find_reply_to(readings: list[Reading]) -> list[str | None]:
    """For each comment the one around it; the one that an attribute names; or the last one of a lesser depth."""
    out: list[str | None] = []
    open_at: list[tuple[int, int]] = []  # depth and number of the comments that an answer may follow
    for number, reading in enumerate(readings):
        depth = _depth(reading) if reading.item.node >= 0 else 0
        while open_at and open_at[-1][0] >= depth:
            open_at.pop()
        if reading.item.parent >= 0:
            out.append(_find_id(readings[reading.item.parent]))
        else:
            out.append(_named_parent(reading) or (_find_id(readings[open_at[-1][1]]) if open_at else None))
        open_at.append((depth, number))
    return out


def _named_parent(reading: Reading) -> str | None:
    if reading.item.node < 0:
        return None
    for name in _PARENT_NAMES:
        value = reading.thread.document.attribute(reading.item.node, name)
        if value and value not in ("0", "null", "none"):
            return value
    return None


def _depth(reading: Reading) -> int:
    """How deep a comment is in the thread: as its class says, else by the holders of answers around it."""
    nodes = reading.thread.document.nodes
    found = _DEPTH.search(nodes.attributes[reading.item.node].get("class", ""))
    if found:
        return int(found[1])
    around = (nodes.attributes[node].get("class", "") for node in reading.thread.document.ancestors(reading.item.node))
    return sum(bool(name) and bool(_HOLDER.search(name)) for name in around)


def _find_likes(reading: Reading) -> str | None:
    for node in reading.elements(Role.LIKES):
        text = reading.thread.document.text_of(node)
        if any(map(str.isdigit, text)) and len(text) < 40:
            return text
    return None


def _find_counts(document: Document, parts: Partition, items: list[Item]) -> tuple[str, ...]:
    """Short lines of the thread outside its comments that hold a number, headings first."""
    taken = {piece for item in items for piece in range(item.first, item.end)}
    found: list[tuple[int, str]] = []
    for i in parts.indexes(Zone.COMMENTS):
        text = _QUOTED.sub("", document.blocks.text[i])  # "3 thoughts on “Ten things …”"
        if document.blocks.first_piece[i] in taken or not any(map(str.isdigit, text)):
            continue
        if document.nodes.tag[document.blocks.node[i]] in _HEADINGS:
            found.append((0, text))
        elif len(text) <= _COUNT_CHARS:
            found.append((1 if label_zone(text) is Zone.COMMENTS else 2, text))
    return tuple(text for _, text in sorted(found, key=lambda line: line[0]))


# "12 comments", "Comments (12)": a counter away from the thread, beside the date or among the share buttons.
_COUNTER = re.compile(
    rf"(?P<before>\d[\d.,\s]*\d|\d)\s*[+]?\s*(?:{COMMENTS_WORD})|(?:{COMMENTS_WORD})\w*\s*[:(\[]?\s*(?P<after>\d[\d.,]*)",
    re.IGNORECASE,
)
_COUNTER_ZONES = (Zone.BYLINE, Zone.SHARING, Zone.COMMENTS, Zone.COMMENT_FORM)


def find_counter(document: Document, parts: Partition) -> tuple[str, ...]:
    """Numbers of comments that are printed away from the thread."""
    found = []
    for i in parts.indexes(*_COUNTER_ZONES):
        text = document.blocks.text[i]
        if len(text) <= _HEADING_CHARS and any(map(str.isdigit, text)) and (counter := _COUNTER.search(text)):
            found.append(counter["before"] or counter["after"])
    return tuple(found)


def _read_lines(document: Document, parts: Partition) -> FoundComments:
    """The thread of a text dump: a long line is a comment, the short ones before it its author and moment."""
    lines = [document.blocks.text[i] for i in parts.indexes(Zone.COMMENTS)]
    items: list[FoundComment] = []
    author: str | None = None
    times: list[str] = []
    for line in lines:
        if len(line.split()) >= _PROSE_WORDS or (len(line) > 40 and not DATE.search(line)):
            items.append(FoundComment(author=author, times=tuple(times), text=line))
            author, times = None, []
        elif label_zone(line) is None:
            name, dates = ("", (line,)) if author or line[0].isdigit() else _split_date(line)
            if DATE.search(line):
                times += dates or (line,)
            if name and (dates or not DATE.search(line)):
                author = name
    counts = tuple(line for line in lines if len(line) <= _COUNT_CHARS and any(map(str.isdigit, line)) and label_zone(line))
    return FoundComments(count=counts, items=tuple(items))
