"""The marks of a thread: the elements that show an author or a moment. By names, else by tooltips, else by look.

Where no name tells, a moment is a short line that holds one, and a name stands beside it in the line, in one of the lines
above, or where the comment before has ended. One place holds for all of a thread, and most moments must have a name there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from scraper.document import Document
from scraper.extractors.comment_buttons import is_button
from scraper.extractors.comment_labels import is_answer_title, is_member_fact
from scraper.extractors.comment_thread import Thread
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.name_and_date import EDGE, names_behind, split_date
from scraper.extractors.pieces import LINE_BREAK, block_of, text_of_pieces
from scraper.markup import HEADINGS
from scraper.zones import Zone
from scraper.zones.comment_names import Role
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment
from scraper.zones.rows import as_name

_LINE_CHARS = 70  # of a line that is a moment with what stands beside it
_WORDS_BEFORE = 8  # "Posted by Mara Quill on Friday,"
_WORDS_BEHIND = 6  # ", by Mara Quill | Reply"
_MOST = 0.8  # share of the moments that must have a name beside them
_MANY = 0.65  # the same of a line above: badges may stand between
_HALF = 0.5  # the same where all of these lines are short and of one make
_NAME_CHARS = 40
_BETTER = 0.1  # by how much more different the names of a further line must be
_LINES_NEAR = (-1, -2, -3, 1)
_PIECES_NEAR = 40
_COMMON = 0.6  # share of the lines that say the same, from which it is a button
_RARE = 0.34  # share of the moments of the commonest make, below which another make is of quotations
_PURE, _IMPURE = 0.6, 0.5  # share of a line that its moment is: of a line for it, of a sentence with one
_NAME_TAGS = frozenset(("strong", "b", "a", "cite"))
_OPENING_CHARS = 40
_PARTED = re.compile(r"(?:\s?uhr)?(?:[)\]]\s?[:–—-]?\s+|:\s+|\s[-–—]\s+(?=(?:\S+\s+){3}))(?=\w)", re.IGNORECASE)
_SENTENCE = re.compile(r"[!?।。]|:(?:\s+\S+){6}")
_SAID = re.compile(r"[)\]]?\s?:\s\S+\s\S")  # a colon and the words of the comment
_NUMBER = re.compile(r"\d+")
_MARKS = Role.AUTHOR | Role.TIME


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
        authors = [node for node in thread.inside if document.nodes.tag[node] == "cite" and thread.holds_text(node)]
    return ThreadMarks(authors or _authors_by_place(thread, times), times)


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
    text = _text(thread.document, node)
    return LINE_BREAK not in text and len(text) < _LINE_CHARS


def _holds_more(document: Document, node: int) -> bool:
    """Whether a comment follows its moment in the same line."""
    nodes, texts = document.nodes, document.pieces.text
    return any(end_of_opening(text) for text in texts[nodes.first_piece[node] : nodes.end_piece[node]])


def _text(document: Document, node: int) -> str:
    """Text of an element with its line breaks."""
    nodes, texts = document.nodes, document.pieces.text
    return "".join(texts[nodes.first_piece[node] : nodes.end_piece[node]]).strip()


def _authors_by_place(thread: Thread, times: list[int]) -> list[int]:
    """Where no name tells: the place beside the moments in which most of them have what looks like a name."""
    if sum(names_behind(_text(thread.document, time)) for time in times) >= _MANY * len(times):
        return times  # "3 April 2019, by Mara Quill"
    best: dict[int, str] = {}
    for find in (_names_beside, _names_in_line, _names_near):
        found = find(thread, times)
        is_more = len(best) < _MANY * len(times) and len(found) > len(best)
        if is_more or (len(found) >= len(best) and _difference(found) > _difference(best) + _BETTER):
            best = found
    if len(best) < len(times) and best.keys() <= (found := _names_in_place(thread, times)).keys():
        best = found
    return sorted(best or _names_behind_comments(thread, times))


def _difference(names: dict[int, str]) -> float:
    """Share of names that differ; 0 where there is none."""
    return len(set(names.values())) / len(names) if names else 0.0


def _names_in_line(thread: Thread, times: list[int]) -> dict[int, str]:
    """The moments themselves, where a name stands in their lines and no element has it."""
    lines = zip(times, _surroundings(thread.document, times), strict=True)
    found = {time: name for time, around in lines if (name := _name_with_moment(thread.document, around))}
    is_day = len(found) > 1 == len(set(found.values()))  # "Monday, 3 April 2019"
    return found if len(found) >= _MOST * len(times) and not is_day else {}


def _surroundings(document: Document, times: list[int]) -> list[range]:
    """For each moment the pieces near it in its block, up to those of moments in other lines."""
    first_pieces = list(map(document.nodes.first_piece.__getitem__, times))
    known = set(first_pieces)
    out: list[range] = []
    for piece in first_pieces:
        block = block_of(document, piece)
        first, end = document.blocks.first_piece[block], document.blocks.end_piece[block]
        before = list(_up_to_moment(document, range(piece - 1, max(first, piece - _PIECES_NEAR) - 1, -1), 1, known))
        behind = list(_up_to_moment(document, range(piece + 1, min(end, piece + _PIECES_NEAR)), 0, known))
        out.append(range(piece - len(before), piece + len(behind) + 1))
    return out


def _up_to_moment(document: Document, pieces: range, ahead: int, known: set[int]) -> Iterator[int]:
    """Pieces up to one of a moment in another line; a line begins in the piece so many `ahead`."""
    is_other_line = False
    for piece in pieces:
        is_other_line = is_other_line or document.pieces.text[piece + ahead].startswith(LINE_BREAK)
        if is_other_line and piece in known:
            return
        yield piece


def _name_with_moment(document: Document, around: range) -> str:
    """The name in a line that is a moment and somebody's name; it may be the first line of more."""
    lines = text_of_pieces(document, around).split("\n")
    line = next((line for line in lines if is_moment_line(line)), "")
    return as_name(split_date(line)[0]) if line else ""


def _names_beside(thread: Thread, times: list[int]) -> dict[int, str]:
    """An element in the line of each moment that may hold a name, and not what every line says: that is a button."""
    around = _surroundings(thread.document, times)
    lines = [_named_in_line(thread, time, pieces) for time, pieces in zip(times, around, strict=True)]
    count = Counter(text for line in lines for text in set(line.values()))
    buttons = {text for text, in_lines in count.items() if in_lines > 1 and in_lines >= _COMMON * len(lines)}
    names = (next(((node, text) for node, text in line.items() if text not in buttons), None) for line in lines)
    return dict(name for name in names if name is not None)


def _named_in_line(thread: Thread, time: int, pieces: range) -> dict[int, str]:
    """The elements in the line of a moment that may hold a name, with what they say: the bold and linked ones, then others."""
    document = thread.document
    first = document.nodes.first_piece[time]
    block = block_of(document, first)
    found: list[tuple[bool, bool, int, str]] = []
    for piece in pieces:
        text = document.pieces.text[piece]
        if not as_name(text) or DATE.search(text) or label_zone(text) is Zone.COMMENTS:
            continue
        inside = takewhile(lambda one: one != document.blocks.node[block], document.ancestors(document.pieces.node[piece]))
        around = [one for one in inside if one in thread.role and one != time]
        tagged = next((one for one in around if document.nodes.tag[one] in _NAME_TAGS), None)
        if tagged is not None or (around and piece < first):
            node = around[0] if tagged is None else tagged
            found.append((piece > first, tagged is None, node, _without_numbers(text)))
    return {node: text for _, _, node, text in sorted(found)}


def _without_numbers(text: str) -> str:
    return _NUMBER.sub("0", text.strip().casefold())


def _names_near(thread: Thread, times: list[int]) -> dict[int, str]:
    """The lines right above the moments, those above them or those below: a line that says the same each time is a badge."""
    document = thread.document
    lines = [block_of(document, document.nodes.first_piece[time]) for time in times]
    if _are_closed(document, lines):
        return {}
    best: dict[int, str] = {}
    for offset in _LINES_NEAR:
        names = [line + offset for line in lines if _may_be_name(thread, line + offset)]
        if not names or names[0] != lines[0] + offset:  # they may be the last lines of the comments before
            continue
        if offset > 0 and (names[-1] != lines[-1] + offset or _are_headings(document, names)):  # of the next comments, or titles
            continue
        found = {_name_in_block(thread, name): _without_numbers(document.blocks.text[name]) for name in names}
        if len(names) >= _MANY * len(lines) and _difference(found) > _difference(best) + (_BETTER if best else 0):
            best = found
    return best


def _names_in_place(thread: Thread, times: list[int]) -> dict[int, str]:
    """The same where fewer look like names, but all of these lines are short and of one make."""
    document = thread.document
    lines = [block_of(document, document.nodes.first_piece[time]) for time in times]
    if len(lines) < 2 or _are_closed(document, lines):
        return {}
    best: dict[int, str] = {}
    for offset in _LINES_NEAR:
        names = [line + offset for line in lines if _is_short_line(thread, line + offset)]
        if len(names) < len(lines) or len({_make(document, name) for name in names}) > 1:
            continue
        if sum(_may_be_name(thread, name) for name in names) < _HALF * len(lines):
            continue
        if offset > 0 and _are_headings(document, names):
            continue
        found = {_name_in_block(thread, name): _without_numbers(document.blocks.text[name]) for name in names}
        if _difference(found) > _difference(best) + (_BETTER if best else 0):
            best = found
    return best


def _are_closed(document: Document, lines: list[int]) -> bool:
    """Whether the lines of the moments end the comments, for they open with buttons: "Like · Reply · 3 days ago"."""
    return sum(is_button(document.blocks.text[line].partition("·")[0].strip()) for line in lines) >= _MANY * len(lines)


def _is_short_line(thread: Thread, block: int) -> bool:
    """Whether a line of the thread is no longer than a name, and no moment."""
    blocks = thread.document.blocks
    if block < 0 or block >= len(blocks.text) or not thread.is_comment[blocks.first_piece[block]]:
        return False
    text = blocks.text[block]
    if len(text) > _NAME_CHARS or not any(map(str.isalpha, text)) or blocks.node[block] not in thread.role:
        return False
    return find_moment(text) is None and not is_button(text)


def _make(document: Document, block: int) -> tuple[str, str | None]:
    node = document.blocks.node[block]
    return document.nodes.tag[node], document.nodes.attributes[node].get("class")


def _are_headings(document: Document, blocks: list[int]) -> bool:
    return all(document.nodes.tag[document.blocks.node[block]] in HEADINGS for block in blocks)


def _names_behind_comments(thread: Thread, times: list[int]) -> list[int]:
    """The lines that follow a moment, where moments end the comments: name, text, moment."""
    document = thread.document
    lines = [block_of(document, document.nodes.first_piece[time]) for time in times]
    if len(lines) < 2 or _is_followed(thread, lines[-1]):
        return []
    names = [line + 1 for line in lines[:-1] if _may_be_name(thread, line + 1)]
    if len(names) < _MOST * (len(lines) - 1):
        return []
    make = _make(document, names[0])
    for first in range(lines[0] - 1, -1, -1):
        if not thread.is_comment[document.blocks.first_piece[first]] or label_zone(document.blocks.text[first]) is not None:
            break
        if _may_be_name(thread, first) and _make(document, first) == make:
            names.append(first)
            break
    return [_name_in_block(thread, name) for name in names]


def _is_followed(thread: Thread, block: int) -> bool:
    """Whether prose of the thread stands behind a block."""
    blocks = thread.document.blocks
    behind = range(block + 1, min(block + 3, len(blocks.text)))
    return any(thread.is_comment[blocks.first_piece[i]] and not as_name(blocks.text[i]) for i in behind)


def _name_in_block(thread: Thread, block: int) -> int:
    """The bold or linked element that opens a block, a badge may follow; else the block's own element."""
    document = thread.document
    own = document.blocks.node[block]
    inside = takewhile(lambda one: one != own, document.ancestors(document.pieces.node[document.blocks.first_piece[block]]))
    tagged = [one for one in inside if document.nodes.tag[one] in _NAME_TAGS and one in thread.role]
    return tagged[-1] if tagged else own


def _may_be_name(thread: Thread, block: int) -> bool:
    """Whether a line of the thread may be somebody's name: no moment, no label, no button."""
    blocks = thread.document.blocks
    if block < 0 or block >= len(blocks.text) or not thread.is_comment[blocks.first_piece[block]]:
        return False
    text = blocks.text[block]
    if not as_name(text) or blocks.node[block] not in thread.role:
        return False
    opening = thread.document.pieces.text[blocks.first_piece[block]]
    is_other = is_answer_title(text) or is_member_fact(text)
    return find_moment(text) is None and label_zone(text) is None and not is_button(opening.strip()) and not is_other


def _outermost(thread: Thread, role: int) -> list[int]:
    """Elements of a role that hold text of the thread and stand in no other of that role."""
    nodes = thread.document.nodes
    out: list[int] = []
    for node in thread.inside:
        if not thread.role[node] & role or (out and node < nodes.end[out[-1]]):
            continue
        if thread.holds_text(node):
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
    return len(text) < 25 or (len(text) < 2 * _LINE_CHARS and has_digit(text))


def _times_by_look(thread: Thread) -> list[int]:
    """Elements of short text that look like a moment, of the makes that most of them have; else of what may be a date."""
    pieces = thread.document.pieces
    own = [piece for piece, is_comment in enumerate(thread.is_comment) if is_comment and has_digit(pieces.text[piece])]
    short = [piece for piece in own if len(pieces.text[piece]) < _LINE_CHARS]
    own = [piece for piece in own if not is_member_fact(pieces.text[piece].strip())]
    lines = [piece for piece in own if is_moment_line(pieces.text[piece]) or end_of_opening_moment(pieces.text[piece])]
    return _of_common_makes(thread.document, sorted({pieces.node[piece] for piece in lines})) or sorted(
        {pieces.node[piece] for piece in short if DATE.search(pieces.text[piece])}
    )


def is_moment_line(text: str) -> bool:
    """Whether a line is a moment with at most a name and a button beside it.

    >>> is_moment_line("Mara Quill, 3 days ago"), is_moment_line("Mara: But it was open! (3.4.2019)")
    (True, False)
    >>> is_moment_line("Mara Quill, 3.4.2019, 9:15: Hands off.")
    False
    """
    text = text.strip(EDGE)
    if len(text) >= _LINE_CHARS or not has_digit(text) or (moment := find_moment(text)) is None:
        return False
    before, behind = text[: moment[0]], text[moment[1] :]
    if _SAID.match(behind):
        return False
    return len(before.split()) <= _WORDS_BEFORE and len(behind.split()) <= _WORDS_BEHIND and not _SENTENCE.search(before)


def end_of_opening_moment(text: str) -> int:
    """Where the words begin that follow a moment in its line; 0 where it does not open with one and what parts it from them.

    >>> end_of_opening_moment(" (18. March 2019, 10:14): The window is dirty."), end_of_opening_moment("In 2019 it was.")
    (26, 0)
    """
    start = len(text) - len(text.lstrip(EDGE + "(["))
    opening = text[start : start + _OPENING_CHARS]
    moment = find_moment(opening) if has_digit(opening) else None
    if moment is None or moment[0]:
        return 0
    parted = _PARTED.match(text, start + moment[1])
    return parted.end() if parted else 0


def end_of_opening(text: str) -> int:
    """The same where somebody's name may stand before the moment.

    >>> end_of_opening("Mara Quill (3.4.2019): The window is dirty."), end_of_opening("Mara Quill, 3.4.2019")
    (23, 0)
    """
    if end := end_of_opening_moment(text):
        return end
    opening = text[:_LINE_CHARS]
    moment = find_moment(opening) if has_digit(opening) else None
    if moment is None or not as_name(split_date(opening[: moment[1]])[0]):
        return 0
    parted = _PARTED.match(text, moment[1])
    return parted.end() if parted else 0


def _of_common_makes(document: Document, found: list[int]) -> list[int]:
    """The elements in lines whose tag and first class many have; of two neighbouring lines the one that is a moment."""
    nodes = document.nodes
    lines = [document.blocks.node[block_of(document, nodes.first_piece[node])] for node in found]
    makes = [(nodes.tag[line], *nodes.attributes[line].get("class", "").split()[:1]) for line in lines]
    least = _RARE * max(Counter(makes).values(), default=0)
    count = Counter(makes)
    common = [node for node, make in zip(found, makes, strict=True) if count[make] >= least]
    dropped = set()
    for one, other in pairwise(common):
        less, more = sorted((one, other), key=lambda node: _purity(document, node))
        if _purity(document, less) < _IMPURE and _purity(document, more) > _PURE and _is_next_line(document, one, other):
            dropped.add(less)
    return [node for node in common if node not in dropped]


def _is_next_line(document: Document, one: int, other: int) -> bool:
    """Whether two elements are neighbouring lines as a whole."""
    nodes, blocks = document.nodes, document.blocks
    block = block_of(document, nodes.first_piece[one])
    is_next = blocks.end_piece[block] == nodes.end_piece[one] == nodes.first_piece[other]
    return is_next and nodes.end_piece[other] == blocks.end_piece[block + 1] and LINE_BREAK not in _text(document, one)


def _purity(document: Document, node: int) -> float:
    """Share of an element's text that its moment is."""
    text = document.text_of(node)
    moment = find_moment(text)
    return (moment[1] - moment[0]) / len(text) if moment else 0.0
