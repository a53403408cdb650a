"""The names of a thread by their place beside its moments, where no name of an element tells who wrote.

A name stands in the line of the moment, in one of the lines above, or where the comment before has ended. One place holds for
all of a thread, and most moments must have a name there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from scraper.document import Document
from scraper.extractors.comments.buttons import is_button, opens_with_button
from scraper.extractors.comments.labels import is_answer_title, is_member_fact
from scraper.extractors.comments.moments import is_moment_line
from scraper.extractors.comments.thread import Thread
from scraper.extractors.dates_by_look import DATE
from scraper.extractors.name_and_date import names_behind, split_date
from scraper.extractors.pieces import LINE_BREAK, block_of, text_of_pieces, text_with_breaks
from scraper.markup import HEADINGS
from scraper.zones import Zone
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment
from scraper.zones.rows import as_name

_MOST = 0.8  # share of the moments that must have a name beside them
_MANY = 0.65  # the same of a line above: badges may stand between
_HALF = 0.5  # the same where all of these lines are short and of one make
_NAME_CHARS = 40
_BETTER = 0.1  # by how much more different the names of a further line must be
_LINES_NEAR = (-1, -2, -3, 1)
_PIECES_NEAR = 40
_COMMON = 0.6  # share of the lines that say the same, from which it is a button
_NAME_TAGS = frozenset(("strong", "b", "a", "cite"))
_NUMBER = re.compile(r"\d+")


def find_authors_by_place(thread: Thread, times: list[int]) -> list[int]:
    """Where no name tells: the place beside the moments in which most of them have what looks like a name."""
    if sum(names_behind(text_with_breaks(thread.document, time)) for time in times) >= _MANY * len(times):
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
    name = as_name(split_date(line)[0]) if line else ""
    return "" if "·" in name and opens_with_button(name) else name


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
    return sum(opens_with_button(document.blocks.text[line]) for line in lines) >= _MANY * len(lines)


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
    names = [line + 1 for line in lines[:-1] if _may_be_name(thread, line + 1) or _opens_with_name(thread, line + 1)]
    if len(names) < _MOST * (len(lines) - 1):
        return []
    make = _make(document, names[0])
    for first in range(lines[0] - 1, -1, -1):
        if not thread.is_comment[document.blocks.first_piece[first]] or label_zone(document.blocks.text[first]) is not None:
            break
        if (_may_be_name(thread, first) or _opens_with_name(thread, first)) and _make(document, first) == make:
            names.append(first)
            break
    return [_name_in_block(thread, name) for name in names]


def _opens_with_name(thread: Thread, block: int) -> bool:
    """Whether a link with somebody's name opens a line, a point behind it: "Mara · Works at the harbour"."""
    blocks, pieces = thread.document.blocks, thread.document.pieces
    if block >= len(blocks.text) or not thread.is_comment[blocks.first_piece[block]] or "·" not in blocks.text[block]:
        return False
    name = pieces.text[blocks.first_piece[block]].strip()
    tag = thread.document.nodes.tag[pieces.node[blocks.first_piece[block]]]
    return tag in _NAME_TAGS and bool(as_name(name)) and not is_button(name)


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
