"""`body` and `blocks`: the article's own prose, typed and in document order.

Takes the blocks that the partition calls `body`; says which of them are headings, quotes, the items of a list, the cells of
a table; drops paragraphs that the page prints twice (a copy for small screens). Texts are as found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from scraper.document import Document
from scraper.markup import fold
from scraper.zones.vocabulary import Partition, Zone

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_READING_AIDS = frozenset(("rt", "rp"))  # what stands above the line in ruby text
_STATED_CHARS = 250  # a shorter articleBody is a teaser
_SHOWN_SHARE = 0.3  # below this share of the stated body, what the markup shows is not the article
_ALIKE = 0.75  # shown and stated body differ where one is shorter than this share of the other
_COPY_CHARS = 60  # a repeated text this long is a copy, a shorter one may be a refrain


@dataclass(frozen=True, slots=True)
class BodyPart:
    """A typed piece of the body. `text` is what `body` prints: items and rows a line each."""

    type: str  # paragraph | heading | quote | list | table | code
    text: str
    level: int | None = None
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """The body's pieces, and what the record's user should know of them."""

    parts: tuple[BodyPart, ...]
    confidence: float | None = None  # mean of the blocks' own, by length; None where nothing is shown
    copies: int = 0  # paragraphs printed twice and kept once
    is_stated: bool = False  # from the page's JSON-LD: the markup shows no such text
    differs: bool = False  # the page states an articleBody of another length than what it shows


@dataclass(slots=True)
class _Line:
    """A body block with the elements that decide its type."""

    block: int
    text: str
    type: str
    group: int  # the list, table or quote it belongs to, else -1
    item: int  # the list item or table row it belongs to, else -1
    level: int | None = field(default=None)


def extract_body(document: Document, parts: Partition) -> Body:
    """The body of a partitioned document; no parts where it has none."""
    lines: list[_Line] = []
    copies = 0
    seen: set[str] = set()
    for block in parts.indexes(Zone.BODY):
        line = _read_line(document, block)
        if not line.text:
            continue
        if len(line.text) >= _COPY_CHARS:
            if line.text in seen:
                copies += 1
                continue
            seen.add(line.text)
        lines.append(line)
    _demote_layout(lines)
    shown = Body(tuple(_join(lines)), _confidence(lines, parts), copies)
    return _weigh_stated(shown, sum(len(line.text) for line in lines), document.stated_body)


def _confidence(lines: list[_Line], parts: Partition) -> float | None:
    size = sum(len(line.text) for line in lines)
    return round(sum(len(line.text) * parts.confidence[line.block] for line in lines) / size, 3) if size else None


def _weigh_stated(shown: Body, shown_chars: int, stated: str | None) -> Body:
    """The stated body where a script would have to fill the page; else the shown one, with a word where the two differ."""
    chars = len(stated or "")
    if stated is None or chars < _STATED_CHARS:
        return shown
    if shown_chars < _SHOWN_SHARE * chars:
        return Body(tuple(BodyPart("paragraph", text) for text in stated.split("\n\n")), is_stated=True)
    return replace(shown, differs=min(chars, shown_chars) < _ALIKE * max(chars, shown_chars))


def _read_line(document: Document, block: int) -> _Line:
    nodes = document.nodes
    text = _read_text(document, block)
    kind, group, item = "paragraph", -1, -1
    if document.is_text:
        return _Line(block, text, kind, group, item)
    for node in document.ancestors(document.blocks.node[block]):
        tag = nodes.tag[node]
        if tag in _HEADINGS:
            return _Line(block, text, "heading", node, node, _HEADINGS[tag])
        if tag == "pre":
            return _Line(block, text, "code", node, node)
        if tag in ("li", "tr") and item < 0:
            item = node
        elif tag in ("ul", "ol") and item >= 0:
            kind, group = "list", node  # the outermost list stands for those inside it
        elif tag == "table" and item >= 0 and kind == "paragraph":
            return _Line(block, text, "table", node, item)
        elif tag == "blockquote" and kind == "paragraph":
            return _Line(block, text, "quote", node, node)
        elif tag in ("article", "main", "body"):
            break
    return _Line(block, text, kind, group, item if kind == "list" else -1)


def _read_text(document: Document, block: int) -> str:
    """The block's text without the reading aids of ruby."""
    blocks, pieces, tags = document.blocks, document.pieces, document.nodes.tag
    span = range(blocks.first_piece[block], blocks.end_piece[block])
    if not any(tags[pieces.node[i]] in _READING_AIDS for i in span):
        return blocks.text[block]
    return fold("".join(pieces.text[i] for i in span if tags[pieces.node[i]] not in _READING_AIDS))


def _demote_layout(lines: list[_Line]) -> None:
    """A table that holds prose, or a single column, is there for the layout: its lines are paragraphs."""
    for _, members in groupby([line for line in lines if line.type == "table"], key=lambda line: line.group):
        table = list(members)
        rows = {line.item for line in table}
        if len(rows) < 2 or len(table) < 2 * len(rows) or max(len(line.text) for line in table) > 400:
            for line in table:
                line.type, line.group = "paragraph", -1


def _join(lines: list[_Line]) -> Iterator[BodyPart]:
    """Neighbouring lines of one list, table, quote or heading become one part."""
    for (kind, _), members in groupby(lines, key=lambda line: (line.type, line.group if line.group >= 0 else ~line.block)):
        run = list(members)
        if kind == "list":
            items = tuple("\n".join(line.text for line in item) for _, item in groupby(run, key=lambda line: line.item))
            yield BodyPart("list", "\n".join(items), items=items)
        elif kind == "table":
            rows = tuple(tuple(line.text for line in row) for _, row in groupby(run, key=lambda line: line.item))
            yield BodyPart("table", "\n".join(" | ".join(row) for row in rows), rows=rows)
        elif kind == "quote":
            yield BodyPart("quote", "\n\n".join(line.text for line in run))
        elif kind == "paragraph":
            yield BodyPart("paragraph", run[0].text)
        else:
            yield BodyPart(kind, "\n".join(line.text for line in run), level=run[0].level)
