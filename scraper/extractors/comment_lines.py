"""Threads whose comments are lines of text: no element holds a comment, a name or a moment alone, as in `<br>`-parted lists.

A comment begins with a line that holds a moment near its beginning, with somebody's name in it or above it; where each such
line has a text above and the last none below, the lines end their comments. Where no line has a moment, bold names begin them,
or a line of buttons ends each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, compress, pairwise

from scraper.document import Document
from scraper.extractors.comment_buttons import BUTTON_CHARS, is_button
from scraper.extractors.comment_moments import end_of_opening, is_moment_line
from scraper.extractors.comment_thread import Item, Thread
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.name_and_date import EDGE, split_date
from scraper.extractors.pieces import block_of, lines_of, text_of_pieces
from scraper.markup import HEADINGS, fold
from scraper.zones import Zone
from scraper.zones.article_box import shape_of
from scraper.zones.comment_names import Role
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment
from scraper.zones.rows import as_name

_LEAST = 2  # comments
_LINE_CHARS = 80  # of a line, within which a moment would stand
_NAMED = 0.65  # share of the moments that must have a name
_AROUND = 50  # pieces beside a line in an element, most of them blanks
_DIFFERENT = 0.3  # share of the names that must differ
_COUNT = re.compile(r"\D{1,30}\d{1,4}\D{0,3}")  # "12 letters" in any language: the head of the thread
_POINTS = re.compile(r"[·•|]")
_NUMBER_OR_AGE = re.compile(r"\d{1,5}(?:\s?[^\W\d]{1,3}\.?)?")
_BOLD = frozenset(("b", "strong", "u", "font", "a"))


@dataclass(frozen=True, slots=True)
class _Line:
    pieces: list[int]
    text: str
    has_moment: bool


def find_line_items(thread: Thread) -> list[Item]:
    """The comments of such a thread; none where fewer than two are told. Bold names have the role of an author from then on."""
    every = list(_lines(thread))
    lines = [line for line in every if not _is_heading(thread.document, line)]
    if lines and _COUNT.fullmatch(lines[0].text) and not lines[0].has_moment:
        del lines[0]
    items = _items_by_moments(thread, lines)
    if not items and every and label_zone(every[0].text) is Zone.COMMENTS:  # names alone tell less
        items = _items_by_names(thread, lines)
    return items or _items_by_buttons(thread, every)


def _lines(thread: Thread) -> Iterator[_Line]:
    """The lines of a thread that say something."""
    document, texts = thread.document, thread.document.pieces.text
    for line in lines_of(document, compress(range(len(texts)), thread.is_comment)):
        if pieces := [piece for piece in line if texts[piece].strip()]:
            text = text_of_pieces(document, pieces).strip()
            yield _Line(pieces, text, is_moment_line(text) or end_of_opening(text) > 0)


def _is_heading(document: Document, line: _Line) -> bool:
    """Whether a line heads the thread or says what no reader wrote."""
    block = block_of(document, line.pieces[0])
    return document.nodes.tag[document.blocks.node[block]] in HEADINGS or label_zone(line.text) is not None


def _items_by_moments(thread: Thread, lines: list[_Line]) -> list[Item]:
    dated = [at for at, line in enumerate(lines) if line.has_moment]
    if len(dated) < _LEAST:
        return []
    inside = [_name_in(lines[at]) for at in dated]
    above = [_name_above(lines, at) for at in dated]
    names, offset = (inside, 0) if _are_names(inside) else (above, -1)
    if not _are_names(names):
        return []
    if dated[0] + offset > 0 and dated[-1] == len(lines) - 1 and all(is_moment_line(lines[at].text) for at in dated):
        firsts = [0, *(at + 1 for at in dated[:-1])]  # these lines end their comments
    else:
        firsts = [at + offset if name or not offset else at for at, name in zip(dated, names, strict=True)]
    for at, name in zip(dated, names, strict=True):
        _name_bold(thread, lines[at + offset], name)
    return _spans(thread, lines, firsts)


def _name_in(line: _Line) -> str:
    """The name in a line of a moment."""
    name = as_name(split_date(line.text)[0])
    return "" if name[:1].isdigit() or find_moment(name) else name


def _name_above(lines: list[_Line], at: int) -> str:
    """The name that is the line above one of a moment."""
    above = lines[at - 1] if at else None
    return as_name(above.text) if above is not None and not above.has_moment else ""


def _items_by_names(thread: Thread, lines: list[_Line]) -> list[Item]:
    if any(find_moment(line.text[:_LINE_CHARS]) for line in lines):
        return []
    names = [_opening_name(thread, line) for line in lines]
    firsts = [at for at, name in enumerate(names) if name]
    if len(firsts) < _LEAST or firsts[0] or not _are_names([names[at] for at in firsts]):
        return []
    alone = {at for at in firsts if names[at] == lines[at].text.strip(EDGE)}
    if any(at + 1 in firsts or at + 1 == len(lines) for at in alone):
        return []  # a name without text: these are no comments
    for at in firsts:
        _name_bold(thread, lines[at], names[at])
    return _spans(thread, lines, firsts)


def _opening_name(thread: Thread, line: _Line) -> str:
    """The name in bold that opens a line."""
    document = thread.document
    if document.nodes.tag[document.pieces.node[line.pieces[0]]] not in _BOLD:
        return ""
    name = as_name(fold(document.pieces.text[line.pieces[0]]))
    return "" if has_digit(name) or ":" in name else name


def _items_by_buttons(thread: Thread, lines: list[_Line]) -> list[Item]:
    """Comments that a line of buttons ends each ("Reply", "Like · Reply · 14 · 2y"), with a name for their first line."""
    ends = [at for at, line in enumerate(lines) if _is_of_buttons(line.text)]
    starts = [end + 1 for end, later in pairwise(ends) if later - end > 2]  # with a name and a text between
    names = [_name_alone(thread, lines[at]) for at in starts]
    makes = {_make(thread.document, lines[at]) for at, name in zip(starts, names, strict=True) if name}
    if not starts or len(makes) != 1:
        return []
    if (first := next((at for at in range(ends[0] - 1) if _make(thread.document, lines[at]) in makes), -1)) >= 0:
        starts, names = [first, *starts], [_name_alone(thread, lines[first]), *names]
    firsts = [at for at, name in zip(starts, names, strict=True) if name]
    if len(firsts) < _LEAST or not _are_names(names):
        return []
    for at in firsts:
        node = thread.document.pieces.node[lines[at].pieces[0]]
        thread.role[node] = Role.AUTHOR | Role.STRONG
    return _spans(thread, lines[: ends[-1] + 1], firsts)


def _is_of_buttons(text: str) -> bool:
    """
    >>> _is_of_buttons("14 ▲ · ▼ Reply"), _is_of_buttons("Synes godt om · Svar · 14 · 1 d"), _is_of_buttons("Like what? · Reply")
    (True, True, False)
    """
    parts = [part for part in map(str.strip, _POINTS.split(text)) if part] if len(text) <= BUTTON_CHARS else []
    others = (part for part in parts if not is_button(part) and any(map(str.isalpha, part)))
    return any(map(is_button, parts)) and all(map(_NUMBER_OR_AGE.fullmatch, others))


def _name_alone(thread: Thread, line: _Line) -> str:
    """The name that a line's first element holds and nothing else."""
    document, node = thread.document, thread.document.pieces.node[line.pieces[0]]
    if not _is_within(document, node, line):
        return ""
    text = fold(document.text_of(node)).strip(EDGE)
    return as_name(text) if text and line.text.startswith(text) and label_zone(text) is None and not is_button(text) else ""


def _make(document: Document, line: _Line) -> tuple[str, str]:
    """Tag and class of the element that opens a line."""
    return shape_of(document, document.pieces.node[line.pieces[0]])


def _are_names(names: list[str]) -> bool:
    """Whether most are names, and not all the same."""
    found = [name for name in names if name]
    return len(found) >= _NAMED * len(names) and len(set(found)) > 1 and len(set(found)) >= _DIFFERENT * len(found)


def _name_bold(thread: Thread, line: _Line, name: str) -> None:
    """Tells of the element that a line's name fills that it is the author."""
    document = thread.document
    for piece in line.pieces:
        node = document.pieces.node[piece]
        is_bold = document.nodes.tag[node] in _BOLD and _is_within(document, node, line)
        if is_bold and as_name(document.text_of(node)) == name != "":
            thread.role[node] = Role.AUTHOR | Role.STRONG
            return


def _is_within(document: Document, node: int, line: _Line) -> bool:
    """Whether an element says nothing outside a line; of old pages a <font> holds the whole thread."""
    before = range(document.nodes.first_piece[node], line.pieces[0])
    behind = range(line.pieces[-1] + 1, document.nodes.end_piece[node])
    return len(before) + len(behind) < _AROUND and not any(document.pieces.text[piece].strip() for piece in chain(before, behind))


def _spans(thread: Thread, lines: list[_Line], firsts: list[int]) -> list[Item]:
    """A comment from each of some lines up to the next. What is around several of them is no part of one, whatever its name."""
    starts = [lines[at].pieces[0] for at in firsts]
    nodes = thread.document.nodes
    for node in thread.document.ancestors(thread.document.pieces.node[starts[0]]):
        if node in thread.role and nodes.end_piece[node] > starts[1]:
            thread.role[node] = Role.NONE
    return [Item(-1, start, end) for start, end in zip(starts, [*starts[1:], lines[-1].pieces[-1] + 1], strict=True)]
