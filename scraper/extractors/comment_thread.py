"""The part of a page that is comments, and the marks in it: the elements that show an author or a moment.

Takes the blocks of zone `comments`. What an element is named tells most; where no name tells, what its text looks like.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import compress

from scraper.document import Document
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.pieces import block_of
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role, role_of
from scraper.zones.rows import as_name

_DATE_LINE_CHARS = 70
_SMALL = Role.AUTHOR | Role.TIME  # what is never long
_SMALL_CHARS = 250
_HELD = 0.8  # share of an element's blocks that must be of the thread or its forms
_MOST = 0.8  # share of the moments that must have a name above them
_NAME_TAGS = frozenset(("strong", "b", "a", "cite"))


@dataclass(frozen=True, slots=True)
class Thread:
    """The elements of the comments, and what their names tell."""

    document: Document
    inside: list[int]  # elements whose text is comments, in document order
    role: dict[int, int]
    is_comment: list[bool]  # a piece: of zone `comments`


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
    for node in sorted(around):
        if inside and node <= inside[-1]:
            continue  # within one that is inside
        end = nodes.end[node]
        count = bisect_left(blocks.first_piece, nodes.end_piece[node]) - bisect_left(blocks.first_piece, nodes.first_piece[node])
        if bisect_left(held, end) - bisect_left(held, node) >= _HELD * count:
            inside.extend(range(node, end))  # elements between the blocks and the pieces, and empty ones, have a say too
    return Thread(document, inside, _read_roles(document, inside), is_comment)


def _read_roles(document: Document, inside: list[int]) -> dict[int, int]:
    """The roles that the elements' names tell, unless they hold too much text for that."""
    nodes, texts = document.nodes, document.pieces.text
    roles: dict[int, int] = {}
    for node in inside:
        roles[node] = role = role_of(nodes.tag[node], nodes.attributes[node])
        if role & _SMALL and sum(map(len, texts[nodes.first_piece[node] : nodes.end_piece[node]])) > _SMALL_CHARS:
            roles[node] = role & ~_SMALL
    return roles


@dataclass(frozen=True, slots=True)
class ThreadMarks:
    """Elements that show an author or a moment, in document order."""

    authors: list[int]
    times: list[int]


def find_thread_marks(thread: Thread) -> ThreadMarks:
    """The marks by names, else by tooltips, else by look."""
    document = thread.document
    times = [node for node in _outermost(thread, Role.TIME) if _shows_time(document, node)]
    times = times or _titled_times(thread) or _times_by_look(thread)
    authors = _outermost(thread, Role.AUTHOR)
    if not authors:  # <cite> stands for an author in old templates, for a title in a reader's text
        authors = [node for node in thread.inside if document.nodes.tag[node] == "cite" and _is_own(thread, node)]
    return ThreadMarks(authors or _names_beside(thread, times) or _names_above(thread, times), times)


def _names_beside(thread: Thread, times: list[int]) -> list[int]:
    """Where no name tells: the bold or linked words in the line of a moment."""
    document = thread.document
    found: list[int] = []
    for time in times:
        block = block_of(document, document.nodes.first_piece[time])
        for piece in range(document.blocks.first_piece[block], document.blocks.end_piece[block]):
            node = document.pieces.node[piece]
            around = (one for one in document.ancestors(node) if document.nodes.tag[one] in _NAME_TAGS)
            name = next(around, None) if not DATE.search(document.pieces.text[piece]) else None
            if name is not None and name in thread.role and name != time:
                found.append(name)
                break
    return sorted(set(found))


def _names_above(thread: Thread, times: list[int]) -> list[int]:
    """Where no name tells and none stands beside a moment: the lines right above, if most look like names."""
    document = thread.document
    found = []
    for time in times:
        above = block_of(document, document.nodes.first_piece[time]) - 1
        if above >= 0 and as_name(document.blocks.text[above]) and document.blocks.node[above] in thread.role:
            found.append(document.blocks.node[above])
    return sorted(set(found)) if len(found) >= _MOST * len(times) else []


def _is_own(thread: Thread, node: int) -> bool:
    """Whether an element holds text of the thread."""
    nodes = thread.document.nodes
    return any(thread.is_comment[nodes.first_piece[node] : nodes.end_piece[node]])


def _outermost(thread: Thread, role: int) -> list[int]:
    """Elements of a role that hold text of the thread and stand in no other of that role."""
    nodes = thread.document.nodes
    out: list[int] = []
    for node in thread.inside:
        if not thread.role[node] & role or (out and node < nodes.end[out[-1]]):
            continue
        if _is_own(thread, node):
            out.append(node)
    return out


def _titled_times(thread: Thread) -> list[int]:
    """Elements whose tooltip is a date: `<a title="3 May 2020, 10:15">2 d</a>`."""
    nodes = thread.document.nodes
    titled = (node for node in thread.inside if "title" in nodes.attributes[node] and _is_own(thread, node))
    return [node for node in titled if DATE.search(nodes.attributes[node]["title"])]


def _shows_time(document: Document, node: int) -> bool:
    nodes = document.nodes
    if "datetime" in nodes.attributes[node]:
        return True
    text = document.text_of(node)
    return len(text) < 25 or (len(text) < 2 * _DATE_LINE_CHARS and has_digit(text))


def _times_by_look(thread: Thread) -> list[int]:
    """Elements of short text that look like a date, where no name tells."""
    pieces = thread.document.pieces
    out: list[int] = []
    for piece, is_comment in enumerate(thread.is_comment):
        text = pieces.text[piece]
        if is_comment and len(text) < _DATE_LINE_CHARS and DATE.search(text):
            node = pieces.node[piece]
            if not out or out[-1] != node:
                out.append(node)
    return sorted(set(out))
