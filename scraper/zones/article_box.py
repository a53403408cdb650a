"""Rules for the article's own box: what stands among the body's paragraphs and looks like them is body too.

The *article's boxes* are the elements that hold most of the body's text as their own children. The tagger looks at single
blocks and takes a cell of a table for other furniture, or a paragraph that names a product for promotion; in the midst of the
article a reader would take neither for that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from scraper.document import Document
from scraper.zones.boxes import blocks_of
from scraper.zones.vocabulary import Zone

_SHARE = 0.3  # of the body's characters, from which an element is one of the article's boxes
_BODY_CHARS = 300  # a box with less of it says nothing
_PROSE_CHARS = 100  # a shorter block may be a credit or a button
_LINES = 25  # a block of so many lines is a menu or a list without markup
_LINKED = 0.4  # share of its characters that are links, from which a block is a list of links
_CELL_CHARS = 300  # no cell of a table is longer that is more than layout
_ROWS, _COLUMNS = 2, 1.6  # at least, of a table; some cells may be empty
_IN_CELL = 2  # blocks; more are stars to vote by
_BODY_CELLS = 0.4  # share of a table's cells that are body, from which all are
#: Zones that cells of the article's tables are taken for.
_NO_CELLS = frozenset((Zone.OTHER, Zone.BYLINE, Zone.TAGS, Zone.NOTICE, Zone.PROMOTION, Zone.AUTHOR_BIO, Zone.STANDFIRST))
_HEADINGS = frozenset(("h2", "h3", "h4"))
#: Zones that prose of the article is taken for.
_DOUBTFUL = frozenset(
    (Zone.PROMOTION, Zone.NOTICE, Zone.OTHER, Zone.CAPTION, Zone.AUTHOR_BIO, Zone.COMMENTS, Zone.RELATED, Zone.NAVIGATION)
)
#: What prose is taken for wherever it stands; captions and notes on authors are often made as it is.
_TAKEN_FOR = frozenset((Zone.PROMOTION, Zone.NOTICE, Zone.OTHER, Zone.RELATED, Zone.NAVIGATION))
_OF_POST = re.compile(r"(?<!\S)post-\d+(?!\S)")
_NO_HEADINGS = _DOUBTFUL | {Zone.TITLE, Zone.STANDFIRST}


@dataclass(frozen=True, slots=True)
class ArticleBoxes:
    """The article's boxes, with the first and the last body block that stands in one."""

    nodes: frozenset[int]
    first: int
    last: int


def find_article_boxes(document: Document, body: Sequence[int]) -> ArticleBoxes | None:
    """The boxes of a document with these blocks of body; None where no element holds enough of them."""
    texts, nodes, parents = document.blocks.text, document.blocks.node, document.nodes.parent
    chars: defaultdict[int, int] = defaultdict(int)
    for i in body:
        chars[parents[nodes[i]]] += len(texts[i])
    least = max(_BODY_CHARS, _SHARE * sum(chars.values()))
    boxes = frozenset(node for node, held in chars.items() if held >= least)
    if not boxes:
        return None
    first = next(i for i in body if parents[nodes[i]] in boxes)
    last = next(i for i in reversed(body) if parents[nodes[i]] in boxes)
    return ArticleBoxes(boxes, first, last)


def find_body_prose(document: Document, zones: list[Zone], body: Sequence[int], boxes: ArticleBoxes) -> Iterator[int]:
    """Blocks of prose in the article's boxes that are made as its body paragraphs are, from the first of these on."""
    blocks, parent, owners = document.blocks, document.nodes.parent, document.blocks.node
    doubted = [i for i in range(boxes.first + 1, len(zones)) if parent[owners[i]] in boxes.nodes and zones[i] in _DOUBTFUL]
    if not doubted:
        return
    around = ((parent[owners[i]], owners[i]) for i in body)
    shapes = {(box, shape_of(document, node)) for box, node in around if box in boxes.nodes}
    for i in doubted:
        size, node = len(blocks.text[i]), blocks.node[i]
        is_prose = size >= _PROSE_CHARS and blocks.link_chars[i] < _LINKED * size and blocks.text[i].count("\n") < _LINES
        if is_prose and not blocks.hidden[i] and (parent[node], shape_of(document, node)) in shapes:
            yield i


def find_prose_alike(document: Document, zones: list[Zone], body: Sequence[int]) -> Iterator[int]:
    """Blocks of prose between the body's paragraphs that are made as most of its text is, wherever they stand: by their own
    element and the one around it."""
    blocks, owners = document.blocks, document.blocks.node
    doubted = [
        i
        for i in range(body[0] + 1, body[-1])
        if zones[i] in _TAKEN_FOR and len(blocks.text[i]) >= _PROSE_CHARS and blocks.link_chars[i] < _LINKED * len(blocks.text[i])
    ]
    if not doubted:
        return
    chars: defaultdict[tuple[tuple[str, str], tuple[str, str]], int] = defaultdict(int)
    for i in body:
        chars[_makes_of(document, owners[i])] += len(blocks.text[i])
    make, most = max(chars.items(), key=itemgetter(1))
    if 2 * most > sum(chars.values()):
        yield from (i for i in doubted if _makes_of(document, owners[i]) == make and not blocks.hidden[i])


def find_body_tables(document: Document, boxes: ArticleBoxes) -> Iterator[int]:
    """Blocks of the tables that stand between the body's paragraphs, but for tables of links."""
    blocks, nodes = document.blocks, document.nodes
    inside = slice(max(min(boxes.nodes), 0), max(nodes.end[box] for box in boxes.nodes))
    if "table" not in nodes.tag[inside]:
        return
    tables: defaultdict[int, list[int]] = defaultdict(list)
    for i in range(boxes.first + 1, boxes.last):
        if (table := _table_within(document, blocks.node[i], boxes.nodes)) is not None:
            tables[table].append(i)
    for cells in tables.values():
        if 2 * sum(blocks.link_chars[i] for i in cells) < sum(len(blocks.text[i]) for i in cells):
            yield from (i for i in cells if not blocks.hidden[i])


def find_body_cells(document: Document, zones: Sequence[Zone]) -> Iterator[int]:
    """Blocks of the cells that were taken for furniture in tables of which most cells are body; not the links."""
    blocks, nodes = document.blocks, document.nodes
    tables = document.markup.by_tag["table"]
    for at, table in enumerate(tables):
        if at + 1 < len(tables) and tables[at + 1] < nodes.end[table]:
            continue  # it holds another: it is there for the layout
        first, end = blocks_of(document, table)
        found = zones[first:end]
        if Zone.BODY not in found or Zone.TITLE in found or len(found) == found.count(Zone.BODY):
            continue
        if max(map(len, blocks.text[first:end])) > _CELL_CHARS:
            continue
        cells: defaultdict[int, list[int]] = defaultdict(list)
        for i in range(first, end):
            cells[_cell_around(document, blocks.node[i], table)].append(i)
        body = {cell for cell, held in cells.items() if any(zones[i] is Zone.BODY for i in held)}
        rows = len({nodes.parent[cell] for cell in cells})
        if rows < _ROWS or len(cells) < _COLUMNS * rows or len(body) < _BODY_CELLS * len(cells):
            continue
        for cell, held in cells.items():
            if cell not in body and len(held) <= _IN_CELL:
                yield from (i for i in held if zones[i] in _NO_CELLS and not blocks.link_chars[i] and not blocks.hidden[i])


def _cell_around(document: Document, node: int, table: int) -> int:
    """The cell of a table that an element stands in; the element itself where it stands in none."""
    for outer in document.ancestors(node):
        if outer == table:
            break
        if document.nodes.tag[outer] in ("td", "th"):
            return outer
    return node


def find_body_headings(document: Document, zones: list[Zone], boxes: ArticleBoxes) -> Iterator[int]:
    """Sub-headings in the article's boxes with body right below."""
    blocks, nodes = document.blocks, document.nodes
    owners, tags = blocks.node, nodes.tag
    for i in range(boxes.first + 1, boxes.last):
        node = owners[i]
        if tags[node] not in _HEADINGS or zones[i] not in _NO_HEADINGS or nodes.parent[node] not in boxes.nodes:
            continue
        if zones[i + 1] is Zone.BODY and not blocks.link_chars[i] and not blocks.hidden[i]:
            yield i


def shape_of(document: Document, node: int) -> tuple[str, str]:
    """Tag and class of an element: what is made alike has the same."""
    nodes = document.nodes
    attributes = nodes.attributes[node]
    return nodes.tag[node], attributes.get("class", "") if attributes else ""


def _makes_of(document: Document, node: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """The shapes of an element and of the one around it."""
    return shape_of(document, node), shape_of(document, max(document.nodes.parent[node], 0))


def make_of(document: Document, node: int) -> tuple[str, str]:
    """The same, but for the number, sections and tags of its article that a card bears as names in WordPress: those of a list
    are made alike."""
    tag, names = shape_of(document, node)
    return (tag, "post") if "post-" in names and _OF_POST.search(names) else (tag, names)


def first_make_of(document: Document, node: int) -> tuple[str, str]:
    """The same, but for all names behind the first one: they often are what sets a card apart."""
    tag, names = make_of(document, node)
    return tag, names.strip().partition(" ")[0]


def _table_within(document: Document, node: int, boxes: frozenset[int]) -> int | None:
    """The outermost table around `node` that stands in one of the boxes."""
    table = None
    for outer in document.ancestors(node):
        if outer in boxes:
            return table
        if document.nodes.tag[outer] == "table":
            table = outer
    return None
