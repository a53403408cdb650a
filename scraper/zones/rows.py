"""Rows of dated lines: where comments may begin. Takes a `Document` and the zones of its blocks, gives `Row`s.

A row is lines of one make that hold a moment each, and somebody's name in them or in a line beside them. What belongs to
each is the element that holds it alone, where such elements stand side by side; else what goes up to the next line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scraper.caches import cache_short
from scraper.document import Document
from scraper.zones.article_box import shape_of
from scraper.zones.boxes import blocks_of
from scraper.zones.moments import find_moment
from scraper.zones.vocabulary import Zone

_LINE_CHARS = 120  # a longer block is no line of a name and a moment
_NAME_CHARS = 40
_NAME_WORDS = 4
_INITIALS = 2  # words that may end with a point and be a name
_OFFSETS = (0, -1, -2, -3, 1)  # where the line of the name may stand beside the moment's
_BETTER = 0.1  # by how much more different the names of a further line must be
_NAMED = 0.6  # share of the lines with a name; titles of pages that link here are longer
_DIFFERENT = 0.2  # share of the names that must differ: few may talk much
_SAME = 0.7  # share of the names that may be one
_LARGE = 0.8  # share of the elements side by side that hold more than their line
_HEADINGS = frozenset(("h1", "h2", "h3"))
# What most moments have, seen at a glance; "3 hours ago" stands in short lines.
_MOMENT_LIKE = re.compile(r"\d(?:[:h./-]\s?\d|(?:(?<=1)9|(?<=2)0)\d\d|\s?[年월])")
_DIGIT = re.compile(r"\d")
_SHORT_CHARS = 45
_NUMBER = re.compile(r"\d+")
_STOPS = frozenset("?!…。！？؟।")
_EDGE = " \t\n,;:|·•–—-−»«/()#"
_ELSEWHERE = frozenset((Zone.NAVIGATION, Zone.FOOTER, Zone.MASTHEAD, Zone.TITLE, Zone.TAGS))  # no thread stands there

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """Lines of one make that hold a moment, with the blocks that belong to each."""

    lines: list[int]
    spans: list[Span]
    name_lines: frozenset[int]

    @property
    def first(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def find_rows(document: Document, zones: Sequence[Zone]) -> Iterator[Row]:
    """The rows of a page behind the first block of its body."""
    for lines in _lines_by_make(document, zones):
        row = _read_row(document, lines)
        if row is not None:
            yield row


def _lines_by_make(document: Document, zones: Sequence[Zone]) -> Iterator[list[int]]:
    """Short blocks that hold a moment, those of one make together."""
    blocks, timed = document.blocks, _timed_blocks(document)
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    start = zones.index(Zone.BODY) if Zone.BODY in zones else 0
    for i, text in enumerate(blocks.text[start:], start):
        if len(text) > _LINE_CHARS or zones[i] in _ELSEWHERE or blocks.hidden[i]:
            continue
        if _may_hold_moment(text) or i in timed:
            groups[_make(document, i)].append(i)
    for candidates in groups.values():
        if len(candidates) > 1:
            lines = [i for i in candidates if i in timed or find_moment(blocks.text[i])]
            if len(lines) > 1:
                yield lines


def _may_hold_moment(text: str) -> bool:
    """A cheap look before the closer one."""
    return (_DIGIT if len(text) <= _SHORT_CHARS else _MOMENT_LIKE).search(text) is not None


def _timed_blocks(document: Document) -> set[int]:
    """The blocks in which a <time> begins."""
    starts, ends = document.blocks.first_piece, document.blocks.end_piece
    pieces = [document.nodes.first_piece[node] for node in document.markup.by_tag["time"]]
    around = ((piece, bisect_right(starts, piece) - 1) for piece in pieces)
    return {block for piece, block in around if block >= 0 and piece < ends[block]}


def _make(document: Document, block: int) -> tuple[str, str]:
    """Tag and first class of a block's element, of the one around it where it has no class."""
    node = document.blocks.node[block]
    tag, names = shape_of(document, node)
    if names.strip():
        return tag, _first_name(names)
    return tag, "/" + _first_name(shape_of(document, max(document.nodes.parent[node], 0))[1])


@cache_short(4096)
def _first_name(names: str) -> str:
    """The first class of several, without its numbers."""
    return _NUMBER.sub("", (names.split(None, 1) or [""])[0])


def _read_row(document: Document, lines: list[int]) -> Row | None:
    """The row of some lines; None where they do not have somebody's name beside them."""
    side_by_side = _item_spans(document, lines)
    best: tuple[float, int] | None = None
    for offset in _OFFSETS:
        inside = [line + offset >= span[0] for line, span in zip(lines, side_by_side, strict=True)] if side_by_side else None
        names = [_name_at(document, line, offset) for line in lines]
        found = [name for i, name in enumerate(names) if name and (inside is None or inside[i])]
        if len(found) >= _NAMED * len(lines) and _are_different(found):
            score = len(set(found)) / len(lines)
            if best is None or score > best[0] + _BETTER:
                best = (score, offset)
    if best is None:
        return None
    offset = best[1]
    spans = side_by_side or _spans_between(document, lines, min(offset, 0))
    return Row(lines, spans, frozenset(line + offset for line in lines))


def _are_different(names: list[str]) -> bool:
    """Whether several people talk, however much one of them says; a label is the same again and again."""
    count = Counter(names)
    return len(count) > 1 and len(count) >= _DIFFERENT * len(names) and max(count.values()) <= _SAME * len(names)


def _name_at(document: Document, line: int, offset: int) -> str:
    """What looks like a name in the line of a moment, or in a line beside it; empty where nothing does."""
    texts = document.blocks.text
    if not 0 <= line + offset < len(texts):
        return ""
    text = texts[line + offset]
    if offset:
        name = as_name(text)
        return name if name and find_moment(text) is None else ""
    if (span := find_moment(text)) is not None:
        text = text[: span[0]].strip(_EDGE) or text[span[1] :].strip(_EDGE)
    return as_name(text)


def as_name(text: str) -> str:
    """A text without what stands around it, if it may be somebody's name; else empty."""
    text = text.strip(_EDGE)
    if len(text) > _NAME_CHARS or (words := len(text.split())) > _NAME_WORDS + text.count(" , "):
        return ""
    is_sentence = text[-1:] in _STOPS or (text[-1:] == "." and words > _INITIALS and text[-3:-2] != " ")  # "Ana Paula F."
    return text if not is_sentence and any(map(str.isalpha, text)) else ""


def _container(document: Document, first: int, last: int) -> int:
    """The innermost element around two blocks."""
    nodes, last_node = document.nodes, document.blocks.node[last]
    return next((node for node in document.ancestors(document.blocks.node[first]) if last_node < nodes.end[node]), 0)


def _child_around(document: Document, container: int, block: int) -> int:
    """The child of `container` that a block stands in."""
    child = document.blocks.node[block]
    for node in document.ancestors(child):
        if node == container:
            break
        child = node
    return child


def _item_spans(document: Document, lines: list[int]) -> list[Span] | None:
    """The blocks of the elements that hold a line each, side by side; None where a line has none of its own."""
    container = _container(document, lines[0], lines[-1])
    items = [_child_around(document, container, line) for line in lines]
    if len(set(items)) < len(items) or container in items:
        return None
    spans = [blocks_of(document, item) for item in items]
    return spans if sum(end - first > 1 for first, end in spans) >= _LARGE * len(spans) else None


def _spans_between(document: Document, lines: list[int], offset: int) -> list[Span]:
    """From each line to the next; the last one ends with its element, or where blocks of another make begin."""
    starts = [line + offset for line in lines]
    container = _container(document, lines[0], lines[-1])
    last = _child_around(document, container, lines[-1])
    end = blocks_of(document, last)[1] if last != container else starts[-1] + 1
    if end <= lines[-1] + 1:
        end = _end_of_flat(document, starts, lines[-1], blocks_of(document, container)[1])
    return [
        (first, _before_heading(document, line, after))
        for first, line, after in zip(starts, lines, [*starts[1:], end], strict=True)
    ]


def _before_heading(document: Document, line: int, end: int) -> int:
    """Where an item ends at the latest: no reader writes headings, so one below the moment's line begins another part."""
    tags, nodes = document.nodes.tag, document.blocks.node
    return next((i for i in range(line + 1, end) if tags[nodes[i]] in _HEADINGS), end)


def _end_of_flat(document: Document, starts: list[int], last: int, limit: int) -> int:
    """Where the last item ends whose parts are no element: at the first block of a make that no other item has."""
    makes = {_make(document, i) for i in range(starts[0], starts[-1])}
    reach = max(after - before for before, after in pairwise(starts))
    end = last + 1
    while end < min(limit, starts[-1] + reach) and _make(document, end) in makes:
        end += 1
    return end
