"""The marks of a thread: the elements that show an author or a moment. By names, else by tooltips, else by look and place."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.document import Document
from scraper.extractors.comments.labels import is_member_fact
from scraper.extractors.comments.moments import MOMENT_LINE_CHARS, end_of_opening, find_times_by_look
from scraper.extractors.comments.name_places import find_authors_by_place
from scraper.extractors.comments.thread import Thread
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.pieces import LINE_BREAK, block_of, text_with_breaks
from scraper.zones.comment_names import Role

_FEW = 2  # authors are few where they are less than one in so many moments
_LEAST_PLACED = 3  # authors by place that go before fewer by name
_MARKS = Role.AUTHOR | Role.TIME


@dataclass(frozen=True, slots=True)
class ThreadMarks:
    """Elements that show an author or a moment, in document order."""

    authors: list[int]
    times: list[int]


def find_thread_marks(thread: Thread) -> ThreadMarks:
    """The marks by names, else by tooltips, else by look."""
    document = thread.document
    for node in _outermost(thread, Role.TIME):
        if is_member_fact(document.text_of(node)):  # an element named "register-date"
            thread.role[node] &= ~Role.TIME
    times = [node for node in _outermost(thread, Role.TIME) if _shows_time(document, node)]
    times = times or _titled_times(thread) or find_times_by_look(thread)
    authors = _outermost(thread, Role.AUTHOR)
    if not authors and "cite" in thread.tags:  # <cite> stands for an author in old templates, for a title in a reader's text
        authors = [node for node in thread.inside if document.nodes.tag[node] == "cite" and thread.holds_text(node)]
    if len(authors) * _FEW < len(times):  # names tell of none, or of few
        placed = find_authors_by_place(thread, times)
        first_pieces = document.nodes.first_piece
        beside = {first_pieces[node] for node in placed}
        if not authors or (len(placed) >= _LEAST_PLACED and all(first_pieces[node] in beside for node in authors)):
            authors = placed
    return ThreadMarks(authors, times)


def name_marks(thread: Thread, marks: ThreadMarks) -> None:
    """Give marks that no name told the role that names give others, where nothing else stands in them."""
    for node in set(marks.authors).difference(marks.times):
        if _is_unnamed_line(thread, node):
            thread.role[node] |= Role.AUTHOR | Role.STRONG
    for node in marks.times:
        if _is_unnamed_line(thread, node) and not _holds_more(thread.document, node):
            thread.role[node] |= Role.TIME | (Role.AUTHOR if node in marks.authors else Role.NONE)


def _is_unnamed_line(thread: Thread, node: int) -> bool:
    """Whether an element holds one short line, and no name tells what it is."""
    nodes, ends = thread.document.nodes, thread.document.blocks.end_piece
    if thread.role.get(node, Role.TEXT) & (_MARKS | Role.TEXT):
        return False
    first, end = nodes.first_piece[node], nodes.end_piece[node]
    if end > ends[block_of(thread.document, first)]:
        return False
    text = text_with_breaks(thread.document, node)
    return LINE_BREAK not in text and len(text) < MOMENT_LINE_CHARS


def _holds_more(document: Document, node: int) -> bool:
    """Whether a comment follows its moment in the same line."""
    nodes, texts = document.nodes, document.pieces.text
    return any(end_of_opening(text) for text in texts[nodes.first_piece[node] : nodes.end_piece[node]])


def _outermost(thread: Thread, role: int) -> list[int]:
    """Elements of a role that hold text of the thread and stand in no other of that role."""
    nodes = thread.document.nodes
    out: list[int] = []
    for node in [node for node, one in thread.role.items() if one & role]:
        if not (out and node < nodes.end[out[-1]]) and thread.holds_text(node):
            out.append(node)
    return out


def _titled_times(thread: Thread) -> list[int]:
    """Elements whose tooltip is a date: `<a title="3 May 2020, 10:15">2 d</a>`."""
    nodes = thread.document.nodes
    titled = (node for node in thread.inside if "title" in nodes.attributes[node] and thread.holds_text(node))
    return [node for node in titled if DATE.search(nodes.attributes[node]["title"])]


def _shows_time(document: Document, node: int) -> bool:
    nodes = document.nodes
    if "datetime" in nodes.attributes[node]:
        return True
    text = document.text_of(node)
    return len(text) < 25 or (len(text) < 2 * MOMENT_LINE_CHARS and has_digit(text))
