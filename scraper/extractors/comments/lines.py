"""Threads whose comments are lines of text: no element holds a comment, a name or a moment alone, as in `<br>`-parted lists.

A comment begins with a line that holds a moment near its beginning, with somebody's name in it or above it; where each such
line has a text above and the last none below, the lines end their comments. Where no line has a moment, bold names begin them,
names before a colon, or a line of buttons ends each; or a count above says that names and texts stand in turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, compress, pairwise

from scraper.document import Document
from scraper.extractors.comments.buttons import BUTTON_CHARS, is_button
from scraper.extractors.comments.moments import end_of_opening, is_moment_line
from scraper.extractors.comments.thread import Item, Thread
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.name_and_date import EDGE, split_colon, split_date
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
_COUNT = re.compile(r"\D{1,30}\d{1,4}\D{0,3}|\d{1,4}\s?[^\W\d][^\d.?!]{1,30}")  # "12 letters": a thread's head
_OPENED = 0.6  # share of a thread's lines that a name and a colon open
# No name holds a colon; a time of day does: "Mara, 14:58: Thank you."
_NAME_AND_COLON = re.compile(r"\s*(?:\d{1,3}[.)]\s+)?([^\u2028]{1,60}?)\s?(?:[：፦]|:(?=\s))\s*(?=\S)")
_COLON_BEHIND = re.compile(r"\s*(?:\([^()\d]{1,40}\)\s*)?[:：፦]")  # "<b>Mara</b> (Leck): Thank you."
_NUMBER = re.compile(r"\d{1,5}")
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
    return items or _items_by_buttons(thread, every) or _items_below_head(thread, every)


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


def _items_below_head(thread: Thread, lines: list[_Line]) -> list[Item]:
    """Comments that a line announces, by a label or by their number."""
    heads = [at for at, line in enumerate(lines) if label_zone(line.text) is Zone.COMMENTS]
    is_labelled = bool(heads)
    if not heads:
        heads = [at for at, line in enumerate(lines) if not line.has_moment and _COUNT.fullmatch(line.text)]
    if not heads:
        return []
    numbers = _NUMBER.findall(lines[heads[0]].text)
    count = int(numbers[0]) if len(numbers) == 1 else 0
    said = [line for line in lines[heads[0] + 1 :] if label_zone(line.text) is None]
    return _items_by_colons(thread, said, count, is_labelled=is_labelled) or _items_by_count(thread, said, count)


def _items_by_colons(thread: Thread, lines: list[_Line], count: int, *, is_labelled: bool) -> list[Item]:
    """Comments that a name and a colon open: "Mara: Thank you."; without a label, or where it is one, as many as are counted."""
    ends = [_end_of_name(thread, line) for line in lines]
    firsts = [at for at, end in enumerate(ends) if end]
    if not firsts or firsts[0] or len(firsts) < _OPENED * len(lines):
        return []
    if len(firsts) != count and (len(firsts) < _LEAST or not is_labelled):
        return []
    texts = thread.document.pieces.text
    names = [split_colon(texts[lines[at].pieces[0]][: ends[at]])[0] for at in firsts]
    if len(firsts) > 1 and not _are_names(names):
        return []
    items = _spans(thread, lines, firsts)
    for item, at, name in zip(items, firsts, names, strict=True):
        if ends[at] < len(texts[lines[at].pieces[0]]):
            item.said = ends[at]
        else:
            _name_bold(thread, lines[at], name)
    return items


def _end_of_name(thread: Thread, line: _Line) -> int:
    """Where the text begins in a line's first piece behind a name and a colon, at its end where it is a bold name; 0 where none
    does."""
    texts, first = thread.document.pieces.text, line.pieces[0]
    found = _NAME_AND_COLON.match(texts[first])
    opening, end = (found[1], found.end()) if found else ("", 0)
    if found is None and len(line.pieces) > 1 and thread.document.nodes.tag[thread.document.pieces.node[first]] in _BOLD:
        is_parted = _COLON_BEHIND.match(texts[line.pieces[1]])
        opening, end = (texts[first], len(texts[first])) if is_parted else ("", 0)
    name = as_name(split_colon(opening)[0])
    return end if name[:1].isalnum() and label_zone(name) is None and not is_button(name) else 0


def _items_by_count(thread: Thread, lines: list[_Line], count: int) -> list[Item]:
    """Comments of a line with a name and one with a text in turn, as many as the thread counts."""
    places = [at for at, line in enumerate(lines) if not _is_of_buttons(line.text)]
    said = [lines[at] for at in places]
    heads, texts = said[::2], said[1::2]
    if len(said) == 2 < len(lines) and said == lines[:2]:  # one of many, with its buttons below
        count = 1
    if not count or len(said) != 2 * count or sum(len(line.text) for line in heads) > sum(len(line.text) for line in texts):
        return []
    names = [as_name(split_colon(line.text)[0]) for line in heads]
    if not all(names) or len(set(names)) < count or any(label_zone(name) or is_button(name) for name in names):
        return []
    items = _spans(thread, lines, places[::2])
    for item, line in zip(items, heads, strict=True):
        item.opening = line.text
        node = thread.document.pieces.node[line.pieces[0]]
        if _is_within(thread.document, node, line):
            thread.role[node] = Role.AUTHOR | Role.STRONG
    return items


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
    others = (part for part in parts if not _is_button(part) and any(map(str.isalpha, part)))
    return any(map(_is_button, parts)) and all(_NUMBER_OR_AGE.fullmatch(part) or is_moment_line(part) for part in others)


def _is_button(part: str) -> bool:
    """Whether a part of a line is a button, with or without how many used it: "Like 44"."""
    return is_button(part) or is_button(part.rstrip("0123456789 "))


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
    for node in thread.document.ancestors(thread.document.pieces.node[starts[0]]) if len(starts) > 1 else ():
        if node in thread.role and nodes.end_piece[node] > starts[1]:
            thread.role[node] = Role.NONE
    return [Item(-1, start, end) for start, end in zip(starts, [*starts[1:], lines[-1].pieces[-1] + 1], strict=True)]
