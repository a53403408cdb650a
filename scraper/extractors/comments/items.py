"""Where one comment of a thread ends and the next begins. Takes a `Thread`, gives spans of pieces.

A thread is a shape that repeats. Elements are grouped by what they share (tag and one name); the group wins whose
members each hold, outside their own nested members, the marks of a comment: a moment, an author, some text. Replies of
another make are found in a second round among the marks that are left. Threads whose comments are no elements (a
heading and a text in turn) are cut where a new author or moment follows a text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from scraper.caches import cache_short
from scraper.document import Document
from scraper.extractors.comments.lines import find_line_items
from scraper.extractors.comments.marks import ThreadMarks, find_thread_marks, name_marks
from scraper.extractors.comments.thread import Item, Thread
from scraper.extractors.pieces import LINE_BREAK, block_of
from scraper.markup import HEADINGS
from scraper.zones import Zone
from scraper.zones.comment_names import Role
from scraper.zones.labels import label_zone

_ROUNDS = 3
_MANY_MORE = 1.5  # times as many comments, if the lines of a thread are to tell them
_LEFT_CHARS = 60
_SAID_CHARS, _SAID_WORDS = 24, 2  # "says:"
_SENTENCE_WORDS = 3
_NAMED = 0.5  # of a mark: what being named a comment counts
_NUMBER = re.compile(r"\d+")


def find_items(thread: Thread) -> list[Item]:
    """The comments of a thread in document order; an answer that stands inside a comment comes after it."""
    items = _find_named(thread)
    rest = _without(thread, items)
    if items and rest is not None:  # a second thread of another make
        items = _merge(items, _find_named(rest))
    if len(items) < 2 or all(item.node < 0 for item in items):
        lines = [item for item in find_line_items(thread) if item.said or _has_text(thread, item)]
        items = lines if len(lines) >= _MANY_MORE * len(items) and len(lines) > len(items) else items
    return items


def _find_named(thread: Thread) -> list[Item]:
    """The items of the shape that repeats best; what only look tells of its marks has a role from then on."""
    marks = find_thread_marks(thread)
    name_marks(thread, marks)
    return _items_of(thread, marks)


def _items_of(thread: Thread, all_marks: ThreadMarks) -> list[Item]:
    marks = all_marks
    chosen: list[int] = []
    for _ in range(_ROUNDS):
        # a second author or moment inside a comment shows another comment only where both stand together
        least = 1 + bool(all_marks.authors and all_marks.times) if chosen or len(all_marks.times) > 1 else 2
        group = _best_group(thread, marks, chosen, least)
        if not group:
            break
        chosen = sorted({*chosen, *group})
        marks = _left_marks(thread, all_marks, chosen)
    flat = _flat_items(thread, all_marks)
    is_told = len(flat) > 1 or (flat and not chosen and all_marks.authors and all_marks.times)
    if is_told and (len(flat) > len(chosen) or _is_crowded(thread, all_marks, chosen)):
        return flat
    return _items(thread.document, sorted({*chosen, *_taken_down(thread, all_marks, chosen)}))


def _taken_down(thread: Thread, marks: ThreadMarks, chosen: list[int]) -> list[int]:
    """Elements beside the comments, of their name, in which a sentence stands in place of an author, a moment and a text."""
    nodes, texts = thread.document.nodes, thread.document.pieces.text
    makes = {_make(thread, node) for node in chosen}
    known = set(chosen)
    named = (node for node in thread.inside if nodes.attributes[node].get("class") and node not in known)
    beside = [node for node in named if _make(thread, node) in makes and not _opens_with_heading(thread, node)]
    if not beside:
        return []
    together = sorted({*beside, *known})
    marked = set(_owners(thread.document, together, sorted({*marks.authors, *marks.times})))
    return [
        item.node
        for item in _items(thread.document, together)
        if item.node not in known
        and item.node not in marked
        and sum(len(texts[piece].split()) for piece in item.pieces() if thread.is_comment[piece]) >= _SENTENCE_WORDS
        and _has_text(thread, item)
    ]


def _make(thread: Thread, node: int) -> tuple[int, str, str]:
    nodes = thread.document.nodes
    return nodes.parent[node], nodes.tag[node], next(iter(nodes.attributes[node].get("class", "").split()), "")


def _is_crowded(thread: Thread, marks: ThreadMarks, chosen: list[int]) -> bool:
    """Whether an element that was taken for a comment holds two authors and two moments: it is around comments."""
    authors = Counter(_owners(thread.document, chosen, marks.authors))
    times = Counter(_owners(thread.document, chosen, marks.times))
    return any(authors[node] > 1 and times[node] > 1 for node in chosen)


def _without(thread: Thread, items: list[Item]) -> Thread | None:
    """The thread less its items; None where too little is left to hold another comment."""
    left = thread.is_comment[:]
    for item in items:
        for piece in range(item.first, item.end):
            left[piece] = False
    texts = thread.document.pieces.text
    if sum(len(texts[p]) for p, is_left in enumerate(left) if is_left) < _LEFT_CHARS:
        return None
    return replace(thread, is_comment=left)


def _merge(items: list[Item], more: list[Item]) -> list[Item]:
    """Two lists of items in document order; those of the second that hold one of the first are none."""
    firsts = [item.first for item in items]
    new = [item for item in more if not any(item.first <= first < item.end for first in firsts)]
    merged = sorted([*items, *new], key=lambda item: (item.first, -item.end))
    place = {id(item): at for at, item in enumerate(merged)}
    for group in (items, new):
        parents = [group[item.parent] if item.parent >= 0 and len(group) > item.parent else None for item in group]
        for item, parent in zip(group, parents, strict=True):
            item.parent = place.get(id(parent), -1) if parent is not None else -1
    return merged


def _flat_items(thread: Thread, marks: ThreadMarks) -> list[Item]:
    """Comments that are no elements: each begins at an author (where there is none, at a moment) and ends at the next.

    The elements that begin them stand side by side (`<dt>` by `<dt>`) or bear one name. Where the last of them has no text
    behind it and the first has some above, they end the comments: "… Posted by Mara Quill, 3 April 2019".
    """
    nodes = thread.document.nodes
    starts = _starts(marks)
    seen = [piece for piece, is_comment in enumerate(thread.is_comment) if is_comment]
    if not starts or not seen or not any(_are_alike(thread.document, found) for found in (starts, marks.authors, marks.times)):
        return []
    firsts = _line_starts(thread.document, [nodes.first_piece[node] for node in starts])
    items = [Item(-1, first, end) for first, end in zip(firsts, [*firsts[1:], seen[-1] + 1], strict=True)]
    if len(items) > 1 and not _has_text(thread, items[-1]):
        items = _closed_items(thread, marks, starts) or items
    return [item for item in items if _has_text(thread, item)]


def _starts(marks: ThreadMarks) -> list[int]:
    """The author of each moment that has one above, else the moment; the authors alone where they are as many."""
    if len(marks.authors) >= len(marks.times):
        return marks.authors
    starts: list[int] = []
    before = 0
    for time in marks.times:
        at = bisect_right(marks.authors, time)
        starts.append(marks.authors[at - 1] if at > before else time)
        before = at
    return starts


def _are_alike(document: Document, found: list[int]) -> bool:
    """Whether elements stand side by side, or bear one name."""
    nodes = document.nodes
    parents = {(nodes.tag[node], nodes.parent[node]) for node in found}
    names = {(nodes.tag[node], nodes.attributes[node].get("class")) for node in found}
    return min(len(parents), len(names)) == 1


def _line_starts(document: Document, pieces: list[int]) -> list[int]:
    """The first piece of the line that each piece stands in; pieces of one line have one."""
    texts = document.pieces.text
    out: list[int] = []
    before = -1  # the piece before
    for piece in pieces:
        first, start = document.blocks.first_piece[block_of(document, piece)], piece
        while start > first and start != before and not texts[start].startswith(LINE_BREAK):
            start -= 1
        out.append(out[-1] if start == before and out else start)
        before = piece
    return out


def _closed_items(thread: Thread, marks: ThreadMarks, closings: list[int]) -> list[Item]:
    """Comments that end with an author or moment, from what ends the one before; none where the first has no text."""
    document = thread.document
    first_pieces = document.nodes.first_piece
    closing = [block_of(document, first_pieces[node]) for node in closings]
    others = {block_of(document, first_pieces[node]) for node in (*marks.authors, *marks.times)}.difference(closing)
    ends = [document.blocks.end_piece[line + 1 if line + 1 in others else line] for line in closing]
    above = closing[0]
    while above > 0 and thread.is_comment[document.blocks.first_piece[above - 1]] and not _is_heading(document, above - 1):
        above -= 1
    firsts = (_behind_headings(document, first) for first in [document.blocks.first_piece[above], *ends[:-1]])
    items = [Item(-1, first, end) for first, end in zip(firsts, ends, strict=True)]
    return items if _has_text(thread, items[0]) else []


def _behind_headings(document: Document, piece: int) -> int:
    """The piece that opens a block, or the first one behind the headings that stand there."""
    block = block_of(document, piece)
    while block + 1 < len(document.blocks.text) and _is_heading(document, block):
        block += 1
    return document.blocks.first_piece[block]


def _is_heading(document: Document, block: int) -> bool:
    """Whether a block heads a thread."""
    return document.nodes.tag[document.blocks.node[block]] in HEADINGS or label_zone(document.blocks.text[block]) is not None


def _left_marks(thread: Thread, marks: ThreadMarks, chosen: list[int]) -> ThreadMarks:
    """The marks that stand in no chosen item, or are not the first of their kind there."""

    def left(found: list[int]) -> list[int]:
        out: list[int] = []
        taken: set[int] = set()
        for node, owner in zip(found, _owners(thread.document, chosen, found), strict=True):
            if owner < 0 or owner in taken:
                out.append(node)
            taken.add(owner)
        return out

    return ThreadMarks(left(marks.authors), left(marks.times))


def _owners(document: Document, group: list[int], found: list[int]) -> list[int]:
    """For each of `found` the innermost element of `group` around it, or -1; both in document order."""
    ends = document.nodes.end
    owners: list[int] = []
    stack: list[int] = [-1]
    at = 0
    for node in found:
        while at < len(group) and group[at] <= node:
            while stack[-1] >= 0 and ends[stack[-1]] <= group[at]:
                stack.pop()
            stack.append(group[at])
            at += 1
        while stack[-1] >= 0 and ends[stack[-1]] <= node:
            stack.pop()
        owners.append(stack[-1])
    return owners


def _best_group(thread: Thread, marks: ThreadMarks, chosen: list[int], least: int) -> list[int]:
    """The elements that share a shape and most often hold the marks of one comment each."""
    ends = thread.document.nodes.end
    best: tuple[float, int, list[int]] = (0.0, 0, [])
    groups = {tuple(group) for group in _groups(thread, marks, chosen).values()}  # many names have the same bearers
    for group in sorted(groups):
        score, members = _score(thread, marks, group, chosen, least, best[0])
        size = sum(ends[node] - node for node in members)
        # of elements that say the same, the outer ones: they hold what stands beside the text too
        if score > best[0] or (score == best[0] and len(members) > 1 and size > best[1]):
            best = (score, size, members)
    return best[2]


def _groups(thread: Thread, marks: ThreadMarks, chosen: list[int]) -> dict[tuple[str, str], list[int]]:
    """Elements that hold a mark, grouped by tag and each of their names (digits aside)."""
    nodes = thread.document.nodes
    holders: set[int] = set()
    for mark in (*marks.authors, *marks.times):
        for node in thread.document.ancestors(mark):
            if node not in thread.role or node in holders:
                break
            holders.add(node)
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for node in sorted(holders.difference(chosen)):
        for name in _names(thread, node):
            groups[nodes.tag[node], name].append(node)
    return groups


def _names(thread: Thread, node: int) -> set[str]:
    """Names that members of a group may share."""
    nodes = thread.document.nodes
    attributes = nodes.attributes[node]
    names = set(_class_names(attributes.get("class", "")))
    if attributes.get("id"):
        names.add("#" + _NUMBER.sub("0", attributes["id"]))
    if thread.role[node] & Role.ITEM:
        names.add("*")
    if not names:
        parent = nodes.parent[node]
        above = nodes.attributes[parent].get("class") if parent >= 0 else ""
        names.add("/" + _NUMBER.sub("0", above or ""))
    return names


@cache_short(1024)  # the elements of a thread bear the same ones
def _class_names(value: str) -> tuple[str, ...]:
    return tuple(_NUMBER.sub("", value).split())  # `row` and `row2` take turns


def _score(
    thread: Thread, marks: ThreadMarks, group: Sequence[int], chosen: list[int], least: int, floor: float
) -> tuple[float, list[int]]:
    """How many comments the group shows, and which: a member counts by its marks, and not at all without text.

    Below `floor` nobody wants to know: where the marks are too few for it they are not looked for, and no member's text is.
    """
    document = thread.document
    named = [] if chosen else [node for node in group if thread.role[node] & Role.ITEM]
    if len(group) == 1 and _opens_with_heading(thread, group[0]):
        return 0.0, []  # it is around the comments
    if min(len(group), len(marks.authors)) + min(len(group), len(marks.times)) + _NAMED * len(named) < floor:
        return 0.0, []
    together = sorted({*group, *chosen})
    with_author = set(_owners(document, together, marks.authors))
    with_time = set(_owners(document, together, marks.times))
    counted: dict[int, float] = {}
    kinds = bool(marks.authors) + bool(marks.times)
    with_name = set(named)
    for node in group:
        found, is_named = (node in with_author) + (node in with_time), node in with_name
        if found and found + is_named >= least and not thread.role[node] & Role.UNCOUNTED:
            counted[node] = found + _NAMED * (is_named and found == kinds)  # named halves are not worth more than the whole
    if sum(counted.values()) < floor:
        return 0.0, []
    members = [item.node for item in _items(document, together) if item.node in counted and _has_text(thread, item)]
    score = sum(map(counted.__getitem__, members))
    if not chosen and len(members) > 1:  # nobody's name is printed, or no moment: one of that make is a comment all the same
        members = _with_halves(thread, group, members, with_author | with_time)
    return score, members


def _opens_with_heading(thread: Thread, node: int) -> bool:
    """Whether the first line of the thread in an element is a label: "3 comments"."""
    nodes = thread.document.nodes
    own = (piece for piece in range(nodes.first_piece[node], nodes.end_piece[node]) if thread.is_comment[piece])
    first = next(own, None)
    return first is not None and label_zone(thread.document.blocks.text[block_of(thread.document, first)]) is Zone.COMMENTS


def _with_halves(thread: Thread, group: Sequence[int], members: list[int], marked: set[int]) -> list[int]:
    """The members and what stands beside them, of their make, with one mark and a text."""
    makes = {_make(thread, node) for node in members}
    others = marked.difference(members)
    beside = [
        node for node in group if node in others and not thread.role[node] & Role.UNCOUNTED and _make(thread, node) in makes
    ]
    if not beside:
        return members
    halves = set(beside)
    return sorted(
        [*members, *(item.node for item in _items(thread.document, beside) if item.node in halves and _has_text(thread, item))]
    )


def _has_text(thread: Thread, item: Item) -> bool:
    """Whether an item holds text of its own that is neither author nor moment nor a button."""
    meta = Role.AUTHOR | Role.TIME | Role.ACTION
    nodes, pieces = thread.document.nodes, thread.document.pieces
    for piece in item.pieces():
        if not thread.is_comment[piece] or pieces.text[piece].isspace() or _leads_on(pieces.text[piece]):
            continue
        node = pieces.node[piece]
        while node > item.node and node in thread.role and not thread.role[node] & meta:
            node = nodes.parent[node]
        if not thread.role.get(node, Role.NONE) & (meta if node > item.node else Role.AUTHOR | Role.TIME):
            return True
    return False


def _leads_on(text: str) -> bool:
    """Whether a piece is no more than a word for saying and a colon, as it stands between a name and what was said. (A label
    before a name or a date begins with a capital.)"""
    text = text.strip() if len(text) < _SAID_CHARS else ""
    return text.endswith((":", "：")) and not text[0].isupper() and len(text.split()) <= _SAID_WORDS


def _items(document: Document, chosen: list[int]) -> list[Item]:
    """Spans of elements in document order, each with those nested in it."""
    nodes = document.nodes
    items: list[Item] = []
    stack: list[int] = []
    for node in chosen:
        while stack and nodes.end[items[stack[-1]].node] <= node:
            stack.pop()
        item = Item(node, nodes.first_piece[node], nodes.end_piece[node], stack[-1] if stack else -1)
        if stack:
            items[stack[-1]].inner.append((item.first, item.end))
        stack.append(len(items))
        items.append(item)
    return items
