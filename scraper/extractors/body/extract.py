"""`body` and `blocks`: the article's own prose, typed and in document order.

Takes the blocks that the partition calls `body`; says which of them are headings, quotes, the items of a list, the cells of
a table; drops paragraphs that the page prints twice (a copy for small screens) and sentences of them printed once more and large.
Texts are as found.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.body.copies import find_copies, find_pulled
from scraper.extractors.body.players import find_players
from scraper.extractors.body.posts import address_of_post, find_captioned_posts, find_posts
from scraper.extractors.body.preformatted import read_paragraphs
from scraper.markup import fold
from scraper.zones.boxes import blocks_of
from scraper.zones.vocabulary import Partition, Zone

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
#: Elements that decide the type of a block in them, or end the search for such.
_TELLING = frozenset((*_HEADINGS, *"pre li tr ul ol table blockquote article main body".split()))
_CODE = frozenset("code kbd samp span".split())  # elements in a `<pre>` that say code, or colour it
_STATED_CHARS = 250  # a shorter articleBody is a teaser
_OWN_LINKS = frozenset("# ## ¶ § 🔗 ∞ ⚓".split())
_EDIT_LINK = "mw-editsection"
_ICONS = range(0xE000, 0xF900)  # Unicode's private use area: signs of a page's own font
_SHOWN_SHARE = 0.3  # below this share of the stated body, what the markup shows is not the article
_ALIKE = 0.75  # shown and stated body differ where one is shorter than this share of the other
_HEADING_CHARS = 200  # no heading is longer
_TAB_CHARS = 400  # of several paragraphs, from which an item alone is no list
_FIGURES = frozenset(("figure", "figcaption"))
_CELLS = frozenset(("td", "th"))
_CELL_CHARS = 400  # a longer text in a table is prose
_CELLS_FOR_PROSE = 40  # in a table, for each such text, from which it is none of the layout
_WIDE = 0.6  # share of a table's rows with several cells that say something
_SPAN = 100  # columns or rows; no cell is said to be wider or higher
_SPANNED = 200  # columns in which cells may be wide or high
_SPARSE, _SMALL = 8, 1000  # a table with more places than this for a filled cell, and so many, has no columns to speak of


class BodyPart(Struct, frozen=True):
    """A typed piece of the body. `text` is what `body` prints, but for embeds: items and rows a line each."""

    type: str  # paragraph | heading | quote | list | table | code | embed
    text: str
    level: int | None = None
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    url: str | None = None  # of an embed


@dataclass(frozen=True, slots=True)
class Body:
    """The body's pieces, and what the record's user should know of them."""

    parts: tuple[BodyPart, ...]
    starts: tuple[int, ...] = ()  # first piece of the page's text in each part, where the zones hold them
    confidence: float | None = None  # mean of the blocks' own, by length; None where nothing is shown
    copies: int = 0  # paragraphs printed twice and kept once
    players: tuple[tuple[int, str], ...] = ()  # what it embeds without words: see `find_players`
    is_stated: bool = False  # from the page's JSON-LD: the markup shows no such text
    is_inline: bool = False  # from the state that the page hands to its script, likewise
    differs: bool = False  # the page states an articleBody of another length than what it shows

    @property
    def is_shown(self) -> bool:
        """Whether it is what the zones of the page hold."""
        return not (self.is_stated or self.is_inline)


class _Place(Struct, frozen=True):
    """The elements that decide a block's type."""

    type: str
    group: int = -1  # the heading, list, table, quote or embed it belongs to, else -1
    item: int = -1  # the list item or table row it belongs to, else -1
    level: int | None = None


_PARAGRAPH = _Place("paragraph")


class _Line(Struct):
    """A body block with its place."""

    block: int
    text: str
    place: _Place
    cell: int = -1  # of a table: the element of the cell it stands in


def extract_body(document: Document, parts: Partition) -> Body:
    """The body of a partitioned document; no parts where it has none."""
    body = parts.indexes(Zone.BODY)
    lines, copies = _read_lines(document, body)
    _demote_layout(document, lines)
    _demote_layout_items(document, lines)
    lines = _without_line_numbers(document, lines)
    sizes = [len(line.text) for line in lines]
    chars = sum(sizes)
    weighed = sum(size * parts.confidence[line.block] for size, line in zip(sizes, lines, strict=True))
    joined = list(_join(document, lines))
    if posts := [(block, _read_post(document, node)) for node, block in find_captioned_posts(document, parts, body)]:
        joined = sorted((*joined, *posts), key=itemgetter(0))
    shown = Body(
        tuple(part for _, part in joined),
        tuple(document.blocks.first_piece[block] for block, _ in joined),
        round(weighed / chars, 3) if chars else None,
        copies,
        find_players(document, parts),
    )
    return _weigh_stated(shown, chars, document)


def read_parts(document: Document, blocks: list[int]) -> tuple[BodyPart, ...]:
    """Some blocks of the body alone, typed as in the whole."""
    lines, _ = _read_lines(document, blocks)
    _demote_layout(document, lines)
    _demote_layout_items(document, lines)
    return tuple(part for _, part in _join(document, _without_line_numbers(document, lines)))


def _read_lines(document: Document, blocks: list[int]) -> tuple[list[_Line], int]:
    """The blocks with their places, copies left out; and how many these were."""
    owners = document.blocks.node
    places = _Places(document)
    lines: list[_Line] = []
    printed = [document.read_block(block) for block in blocks]
    copies = find_copies(printed, lambda at: _is_refrain(document, owners[blocks[at]], places))
    found = [places.find(owners[block]) for block in blocks]
    pulled = find_pulled(printed, _quotations(document, blocks, found), copies)
    for at, (block, text, place) in enumerate(zip(blocks, printed, found, strict=True)):
        if at in copies or at in pulled or _is_blank(text):
            continue
        if place.type == "heading" and document.blocks.link_chars[block]:
            text = _without_own_link(document, block) or text
        if lines and lines[-1].block == block - 1 and _is_initial(lines[-1], text, place):
            first = document.blocks.first_piece[block]
            seam = document.pieces.text[first - 1][-1] + document.pieces.text[first][0]
            text = lines.pop().text + ("" if seam.isalpha() else " ") + text
        lines.append(_Line(block, text, place))
    return lines, len(copies)


def _is_refrain(document: Document, node: int, places: _Places) -> bool:
    """Whether an element may well print the same as another: a heading, the item of a list, a cell."""
    return document.nodes.tag[node] in _CELLS or places.find(node).type in ("heading", "list")


def _quotations(document: Document, blocks: list[int], places: list[_Place]) -> list[int]:
    """The quotation that each block stands in, -1 where it stands in none; HTML puts the source of one in a `<figcaption>`."""
    found: list[int] = []
    above = -1
    for block, place in zip(blocks, places, strict=True):
        if place.type == "quote":
            above = place.group
        elif above < 0 or place is not _PARAGRAPH or not _is_in_figcaption(document, document.blocks.node[block]):
            above = -1
        found.append(above)
    return found


def _is_in_figcaption(document: Document, node: int) -> bool:
    return any(document.nodes.tag[one] == "figcaption" for one in document.ancestors(node))


def _is_blank(text: str) -> bool:
    """Whether a line says nothing: it is empty, a sign of a font, or a stop that an editor takes for an empty line."""
    return not text[:1].isalnum() and (text == "." or all(ord(char) in _ICONS or char.isspace() for char in text))


def _is_initial(line: _Line, text: str, place: _Place) -> bool:
    """Whether a line is the large letter that a paragraph opens with, in an element of its own."""
    return len(line.text) == 1 and line.text.isupper() and text[0].islower() and line.place == place == _PARAGRAPH


def _weigh_stated(shown: Body, shown_chars: int, document: Document) -> Body:
    """The stated body where a script would have to fill the page; else the shown one, with a word where the two differ."""
    stated = document.stated_body
    chars = len(stated or "")
    if stated is None or chars < _STATED_CHARS:
        inline = read_inline(document) if shown_chars < _STATED_CHARS else ()
        return Body(inline, is_inline=True) if inline else shown
    if shown_chars < _SHOWN_SHARE * chars:
        return Body(_read_stated(document, stated), is_stated=True)
    return replace(shown, differs=min(chars, shown_chars) < _ALIKE * max(chars, shown_chars))


def read_inline(document: Document) -> tuple[BodyPart, ...]:
    """The pieces of the text in the page's inline state, without its captions; none where there is no text of some length."""
    inline = document.inline_document
    if inline is None:
        return ()
    blocks = [i for i, node in enumerate(inline.blocks.node) if not _is_beside_text(inline, node)]
    is_long = sum(len(inline.blocks.text[i]) for i in blocks) >= _STATED_CHARS
    return read_parts(inline, blocks) if is_long else ()


def _is_beside_text(document: Document, node: int) -> bool:
    """Whether an element of an article's HTML holds a caption, or no block of its own, as the mark for an advertisement."""
    tags, attributes = document.nodes.tag, document.nodes.attributes
    around = (tags[one] in _FIGURES or "caption" in attributes[one].get("class", "") for one in document.ancestors(node))
    return tags[node] == "body" or any(around)


def _read_stated(document: Document, stated: str) -> tuple[BodyPart, ...]:
    """The stated body's pieces: typed where it has markup, else its paragraphs."""
    marked = document.stated_document
    if marked is None:
        return tuple(BodyPart("paragraph", text) for text in stated.split("\n\n"))
    return read_parts(marked, list(range(len(marked.blocks.text))))


class _Places:
    """The places of a page's blocks. Blocks share most of what is around them, and that is looked up once."""

    def __init__(self, document: Document) -> None:
        self._tags, self._parents, self._attributes = document.nodes.tag, document.nodes.parent, document.nodes.attributes
        self._known: dict[tuple[int, bool], _Place] = {}
        self._posts, self._ends = find_posts(document), document.nodes.end

    def find(self, node: int, *, is_item: bool = False) -> _Place:
        """What an element and those around it make of a block; `is_item`: of one inside a list item or table row."""
        tags = self._tags
        if self._posts and (at := bisect_right(self._posts, node)) and node < self._ends[self._posts[at - 1]]:
            return _Place("embed", self._posts[at - 1])
        if node >= 0 and tags[node] not in _TELLING:
            node = self._parents[node]  # `<p>` says nothing, and paragraphs share what is around it
        key = (node, is_item)
        if key not in self._known:
            self._known[key] = self._look_up(node, is_item)
        return self._known[key]

    def _look_up(self, node: int, is_item: bool) -> _Place:
        tags, parents = self._tags, self._parents
        found = _PARAGRAPH
        while node >= 0:
            tag = tags[node]
            if tag not in _TELLING:
                pass
            elif tag in _HEADINGS:
                return _Place("heading", node, level=_HEADINGS[tag])
            elif tag == "pre":
                return _Place("code", node)
            elif tag in ("li", "tr") and not is_item:
                frame = self.find(parents[node], is_item=True)
                return _Place(frame.type, frame.group, node) if frame.type in ("list", "table") else frame
            elif tag in ("ul", "ol") and is_item:
                found = _Place("list", node)  # the outermost list stands for those inside it
            elif tag == "table" and is_item and found is _PARAGRAPH:
                return _Place("table", node)
            elif tag == "blockquote" and found is _PARAGRAPH:
                return _Place("quote", node)
            elif tag in ("article", "main", "body"):
                break
            node = parents[node]
        return found


def _without_own_link(document: Document, block: int) -> str:
    """A heading's text without the sign that links to it: "What it costs #"; or a wiki's link to edit what is below it."""
    blocks, pieces = document.blocks, document.pieces
    kept = []
    for i in range(blocks.first_piece[block], blocks.end_piece[block]):
        sign = pieces.text[i].strip()
        if pieces.link[i] >= 0 and (sign in _OWN_LINKS or (len(sign) == 1 and ord(sign) in _ICONS)):
            continue
        if document.is_read(i) and not _is_edit_link(document, pieces.node[i], blocks.node[block]):
            kept.append(pieces.text[i])
    return fold("".join(kept)).strip()


def _is_edit_link(document: Document, node: int, heading: int) -> bool:
    """Whether an element inside a heading is of the link to edit its section, as MediaWiki writes it."""
    for one in document.ancestors(node):
        if one == heading:
            break
        if _EDIT_LINK in document.nodes.attributes[one].get("class", "").split():
            return True
    return False


def _demote_layout(document: Document, lines: list[_Line]) -> None:
    """A table that holds prose, or a single column without a row of heads, is there for the layout: its lines are paragraphs.
    Others get cells."""
    in_tables = [(at, line) for at, line in enumerate(lines) if line.place.type == "table"]
    for _, members in groupby(in_tables, key=lambda placed: placed[1].place.group):
        places, table = zip(*members, strict=True)
        for line in table:
            line.cell = _find_cell(document, document.blocks.node[line.block])
        filled = {(line.place.item, line.cell) for line in table}
        cells = Counter(row for row, _ in filled)
        heads = Counter(row for row, cell in filled if document.nodes.tag[cell] == "th")
        is_whole = len(cells) > 1 and places[-1] - places[0] < len(table)  # no heading or list in it
        has_head = is_whole and any(count > 1 and count == cells[row] for row, count in heads.items())
        prose = sum(len(line.text) > _CELL_CHARS for line in table)
        if not (has_head or _has_columns(cells)) or prose * _CELLS_FOR_PROSE > len(filled):
            for line in table:
                line.place = _PARAGRAPH


def _demote_layout_items(document: Document, lines: list[_Line]) -> None:
    """An item with a heading in it, as a card, or alone in its list with several paragraphs, as a tab, is there for the layout:
    its lines are paragraphs."""
    headings = sorted({line.place.group for line in lines if line.place.type == "heading"})
    for _, members in groupby((line for line in lines if line.place.type == "list"), key=attrgetter("place.group")):
        items = list(members)
        is_alone = len({line.place.item for line in items}) == 1
        is_tab = is_alone and len(items) > 1 and sum(len(line.text) for line in items) > _TAB_CHARS
        for line in items:
            if is_tab or _holds_one(document, line.place.item, headings):
                line.place = _PARAGRAPH


def _holds_one(document: Document, node: int, others: list[int]) -> bool:
    """Whether one of some other elements, in document order, stands in an element."""
    at = bisect_right(others, node)
    return at < len(others) and others[at] < document.nodes.end[node]


def _has_columns(cells: Counter[int]) -> bool:
    """Whether rows with so many filled cells are a table; some may have one alone, as a heading or with the others empty."""
    rows = len(cells)
    return rows > 1 and (cells.total() >= 2 * rows or (rows > 2 and sum(count > 1 for count in cells.values()) >= _WIDE * rows))


def _find_cell(document: Document, node: int) -> int:
    """The cell around an element of a table's row; else the element itself."""
    tags = document.nodes.tag
    for one in document.ancestors(node):
        if tags[one] in _CELLS:
            return one
        if tags[one] == "tr":
            break
    return node


def _read_rows(document: Document, lines: list[_Line]) -> tuple[tuple[str, ...], ...]:
    """The cells of a table, row by row, each in its column: an empty one is an empty text, and so are the places that a wide or
    high cell takes besides its own. Columns without any text are left out. Of a table nearly empty, the filled cells alone."""
    rows: list[dict[int, str]] = []  # of each row: column → text
    taken: dict[int, int] = {}  # of a column: how many more rows a cell from above reaches into
    for row, members in groupby(lines, key=attrgetter("place.item")):
        texts = {cell: "\n".join(line.text for line in run) for cell, run in groupby(members, key=attrgetter("cell"))}
        cells = [child for child in _children(document, row) if document.nodes.tag[child] in _CELLS]
        known = set(cells)
        out: dict[int, str] = {}
        below: dict[int, int] = {}
        column = 0
        for cell in (*cells, *(one for one in texts if one not in known)):
            while column in taken:
                column += 1
            width, height = (_span(document, cell, "colspan"), _span(document, cell, "rowspan")) if column < _SPANNED else (1, 1)
            if height > 1:
                below.update(dict.fromkeys(range(column, column + width), height - 1))
            if cell in texts:
                out[column] = texts[cell]
            column += width
        taken = {column: left - 1 for column, left in taken.items() if left > 1} | below
        rows.append(out)
    kept = sorted({column for out in rows for column in out})
    if len(rows) * len(kept) > _SPARSE * sum(map(len, rows)) + _SMALL:
        return tuple(tuple(out.values()) for out in rows)
    return tuple(tuple(out.get(column, "") for column in kept) for out in rows)


def _children(document: Document, node: int) -> Iterator[int]:
    child, end = node + 1, document.nodes.end[node]
    while child < end:
        yield child
        child = document.nodes.end[child]


def _span(document: Document, cell: int, name: str) -> int:
    """How many columns or rows a cell takes."""
    value = document.nodes.attributes[cell].get(name, "").strip()
    return min(max(int(value), 1), _SPAN) if value.isascii() and value.isdigit() and len(value) < 5 else 1


def _join_lists(document: Document, lines: list[_Line]) -> None:
    """A list right after another of its make goes on with it: some editors write a list for each item."""
    head = last = block = -1
    for line in lines:
        place = line.place
        if place.type != "list":
            last = -1
            continue
        if place.group != last:
            if last < 0 or line.block != block + 1 or not _goes_on(document, last, place.group):
                head = place.group
            last = place.group
        if place.group != head:
            line.place = _Place("list", head, place.item)
        block = line.block


def _goes_on(document: Document, one: int, other: int) -> bool:
    """Whether a list is the next element after another, and made like it; a numbered one says that it does not begin at 1."""
    nodes = document.nodes
    if nodes.end[one] != other or nodes.parent[one] != nodes.parent[other] or nodes.tag[one] != nodes.tag[other]:
        return False
    ours, theirs = nodes.attributes[one], nodes.attributes[other]
    return ours.get("class") == theirs.get("class") and (nodes.tag[one] == "ul" or "start" in theirs)


def _without_line_numbers(document: Document, lines: list[_Line]) -> list[_Line]:
    """The lines but for columns of numbers beside code."""
    numbers = {
        one.block
        for one, other in pairwise(lines)
        if one.place.type == other.place.type == "code"
        and one.place.group != other.place.group
        and _counts_up(one.text)
        and _row_around(document, one.place.group) == _row_around(document, other.place.group) != -1
    }
    return [line for line in lines if line.block not in numbers] if numbers else lines


def _counts_up(text: str) -> bool:
    """Whether the lines are numbers, each the next of the one before; of a single one, the first."""
    numbers = text.split()
    if len(numbers) == 1 and numbers != ["1"]:
        return False
    if not all(number.isascii() and number.isdigit() and len(number) < 7 for number in numbers):
        return False
    return all(int(after) == int(number) + 1 for number, after in pairwise(numbers))


def _row_around(document: Document, node: int) -> int:
    """The row of a table that an element stands in, else -1."""
    return next((one for one in document.ancestors(node) if document.nodes.tag[one] == "tr"), -1)


def _find_code(document: Document, lines: list[_Line]) -> frozenset[int]:
    """The `<pre>` elements that hold one which says code: each is looked through once, however many parts of others it has."""
    nodes, found = document.nodes, {line.place.group for line in lines if line.place.type == "code"}
    return frozenset(pre for pre in found if not _CODE.isdisjoint(nodes.tag[pre + 1 : nodes.end[pre]]))


def _read_code(run: list[_Line], code: frozenset[int]) -> Iterator[BodyPart]:
    """A preformatted text: code, or the paragraphs of prose whose lines were broken by hand."""
    text = "\n".join(line.text for line in run)
    paragraphs = () if run[0].place.group in code else read_paragraphs(text)
    if not paragraphs:
        yield BodyPart("code", text)
    yield from (BodyPart("paragraph", paragraph) for paragraph in paragraphs)


def _read_post(document: Document, node: int) -> BodyPart:
    """An embedded post, whatever its words were taken for."""
    text = "\n\n".join(filter(None, map(document.read_block, range(*blocks_of(document, node)))))
    return BodyPart("embed", text, url=address_of_post(document, node))


def _join(document: Document, lines: list[_Line]) -> Iterator[tuple[int, BodyPart]]:
    """Neighbouring lines of one list, table, quote or heading become one part, beside its first block."""
    _join_lists(document, lines)
    code = _find_code(document, lines)
    for (kind, _), members in groupby(lines, key=attrgetter("place.type", "place.group")):
        if kind == "paragraph":
            yield from ((line.block, BodyPart("paragraph", line.text)) for line in members)
            continue
        run = list(members)
        first = run[0].block
        if kind == "heading" and sum(len(line.text) for line in run) > _HEADING_CHARS:  # prose that its tag makes large
            yield from ((line.block, BodyPart("paragraph", line.text)) for line in run)
        elif kind == "list":
            items = tuple("\n".join(line.text for line in item) for _, item in groupby(run, key=attrgetter("place.item")))
            yield first, BodyPart("list", "\n".join(items), items=items)
        elif kind == "table":
            rows = _read_rows(document, run)
            text = "\n".join(" | ".join(cell.replace("\n", " ") for cell in row if cell) for row in rows)
            yield first, BodyPart("table", text, rows=rows)
        elif kind == "quote":
            yield first, BodyPart("quote", "\n\n".join(line.text for line in run))
        elif kind == "embed":
            yield first, _read_post(document, run[0].place.group)
        elif kind == "code":
            yield from ((first, part) for part in _read_code(run, code))
        else:
            yield first, BodyPart(kind, "\n".join(line.text for line in run), level=run[0].place.level)
