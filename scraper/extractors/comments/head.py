"""What a comment prints around its text about who wrote it and when: labels, a writer's cell, bylines, lines with a moment."""

from __future__ import annotations

from msgspec import Struct

from scraper.extractors.comments.elements import ItemElements
from scraper.extractors.comments.labels import Labelled, is_member_fact, read_label
from scraper.extractors.comments.moments import end_of_opening, end_of_opening_moment, is_moment_line
from scraper.extractors.dates_by_look import DATE
from scraper.extractors.name_and_date import DATE_LINE, EDGE, read_byline
from scraper.extractors.pieces import lines_of, text_of_pieces
from scraper.zones.comment_names import Role
from scraper.zones.moments import find_moment

_DATE_CHARS = 60
_CELLS = frozenset("td th dl aside".split())  # what boards print a comment's writer in
_CELL_CHARS = 250
_CELL_LINES = 6
_CELL_LINE_CHARS = 40
_HEAD_LINES = 6  # in which labels stand
_HEAD_CHARS = 90
_SHORT_WORD = 4
_DATES = 2  # a comment has one, and may be changed later


class ItemHead(Struct, frozen=True):
    """What stands around a comment's text; lines are told by their first pieces."""

    column: range  # the pieces of the cell that a board prints the writer in
    labels: dict[int, Labelled]
    bylines: dict[int, tuple[str, tuple[str, ...]]]  # lines that say who wrote and when without a label
    dated: list[int]  # pieces that look like a moment, where no element is named for it
    cuts: dict[int, int]  # where the text begins in pieces that open with a moment: "(3 April 2019): Thank you."


def read_head(item: ItemElements) -> ItemHead:
    labels, bylines = _read_lines(item)
    dated = _find_dated(item)
    cuts = {piece: end for piece in dated if (end := _end_of_opening(item, piece))}
    if item.item.said:
        cuts[item.item.first] = max(item.item.said, cuts.get(item.item.first, 0))
    return ItemHead(_find_column(item), labels, bylines, dated, cuts)


def _find_column(item: ItemElements) -> range:
    """The pieces of the cell that boards print a comment's writer in: one with a fact of a member ("Posts: 214"), or the
    first one where a longer text stands in the cell beside it."""
    nodes = item.thread.document.nodes
    if _CELLS.isdisjoint(item.thread.tags) or _CELLS.isdisjoint(map(nodes.tag.__getitem__, item.roles)):
        return range(0)
    for number, line in enumerate(item.lines[:_CELL_LINES]):
        is_fact = is_member_fact(item.short_text(line))
        if number and not is_fact:
            continue
        cell = next((node for node in item.up_to_item(line[0]) if nodes.tag[node] in _CELLS), -1)
        if cell >= 0 and _is_of_writer(item, cell, is_fact=is_fact):
            return range(nodes.first_piece[cell], nodes.end_piece[cell])
    return range(0)


def _is_of_writer(item: ItemElements, cell: int, *, is_fact: bool) -> bool:
    nodes, texts = item.thread.document.nodes, item.thread.document.pieces.text
    own, beside = item.pieces_in(cell), []
    behind = nodes.end[cell]
    if behind < len(nodes.tag) and nodes.parent[behind] == nodes.parent[cell] and nodes.tag[behind] == nodes.tag[cell]:
        beside = item.pieces_in(behind)
    size = sum(len(texts[piece]) for piece in own if not is_moment_line(texts[piece]))
    if size > _CELL_CHARS or len(own) == len(item.pieces):
        return False
    if is_fact:
        return True
    lines = [item.short_text(line) for line in lines_of(item.thread.document, own)]
    others = [text_of_pieces(item.thread.document, line) for line in lines_of(item.thread.document, beside)]
    is_short = len(lines) <= _CELL_LINES and all(0 < len(line) <= _CELL_LINE_CHARS for line in lines)
    return is_short and sum(map(len, others)) > size > 0 and not all(is_moment_line(line) for line in others)


def _read_lines(item: ItemElements) -> tuple[dict[int, Labelled], dict[int, tuple[str, tuple[str, ...]]]]:
    """The labels and bylines in the first lines, up to the first long one or the text."""
    labels: dict[int, Labelled] = {}
    bylines: dict[int, tuple[str, tuple[str, ...]]] = {}
    for line in item.lines[:_HEAD_LINES]:
        text = text_of_pieces(item.thread.document, line).strip()
        if len(text) > _HEAD_CHARS or item.role_at(line[0]) & Role.TEXT:
            break
        labelled = read_label(text)
        if labelled is not None and labelled.kind == "member":
            labels[line[0]] = labelled
            continue
        is_bare = labelled is None and not item.role_at(line[0]) & Role.ACTION  # "Pinned by …" is none
        byline = read_byline(text) if is_bare else None
        if (labelled is None and byline is None) or _has_named_author(item, line):  # these are the writer's own words
            continue
        if labelled is not None:
            labels[line[0]] = labelled
        elif byline is not None:
            bylines[line[0]] = byline
    return labels, bylines


def _has_named_author(item: ItemElements, line: list[int]) -> bool:
    """Whether an element's own name says that it is the author, and it stands in another line."""
    nodes = item.thread.document.nodes
    return any(nodes.end_piece[node] <= line[0] or nodes.first_piece[node] > line[-1] for node in item.named_authors())


def _find_dated(item: ItemElements) -> list[int]:
    """Pieces that look like a date, where no element is named for it."""
    texts = item.thread.document.pieces.text
    if any(not item.numbered.isdisjoint(item.pieces_in(node)) for node in item.elements(Role.TIME)):
        return []
    near = [p for p in sorted(item.numbered) if not is_member_fact(texts[p].strip())]
    short = [p for p in near if is_moment_line(texts[p]) or _end_of_opening(item, p)]
    short = short or [p for p in near if len(texts[p]) < _DATE_CHARS and DATE.search(texts[p])]
    lines = [p for p in short if item.role_at(p) & Role.AUTHOR and _is_all_moment(texts[p].strip(EDGE))]
    return (lines or [p for p in short if not item.role_at(p) & (Role.TEXT | Role.AUTHOR)])[:_DATES]


def _is_all_moment(text: str) -> bool:
    """Whether a text is a moment and no more than a short word around it: "on 3 May 2020, 10:15", "3. Mai 2020, 10:15 Uhr"."""
    if DATE_LINE.fullmatch(text):
        return True
    moment = find_moment(text)
    return moment is not None and moment[0] <= _SHORT_WORD and len(text) - moment[1] <= _SHORT_WORD


def _end_of_opening(item: ItemElements, piece: int) -> int:
    """Where the words begin behind a moment that opens a piece; at the head of the item behind a name and a moment."""
    text = item.thread.document.pieces.text[piece]
    return end_of_opening(text) if piece == item.pieces[0] else end_of_opening_moment(text)
