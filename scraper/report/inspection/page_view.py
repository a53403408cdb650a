"""The left of the report: the visible text in document order, neighbours of one zone in one box, laid out as a page.

Takes a `Document` and its `Partition`. Every segment is an element with the class `s` and says its XPath (`data-x`) and the
confidence of its zone (`data-c`); what of the text stands in a link is a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from scraper.document import Document
from scraper.normalizers.text import normalize_text
from scraper.record import Article
from scraper.report.inspection.elements import Html, element, escape, join, left_out, link, zone_name
from scraper.report.inspection.places import Place, find_place
from scraper.zones import Partition, Zone

MOST_SEGMENTS = 50_000  # shown; the legend counts them all
MOST_CHARS = 12_000_000  # of the texts and XPaths shown
_SPACE = re.compile(r"\s*")
_RUN = 60  # segments that a browser lays out together, when they come into view
_CELL_BLOCKS, _CELL_CHARS = 3, 400  # a table with more than that in a cell is there for the layout


class Shown(NamedTuple):
    """A segment with what its element needs."""

    block: int
    number: int  # of the segment, from 1
    text: str
    zone: Zone
    xpath: str
    place: Place


@dataclass(frozen=True, slots=True)
class _View:
    """What all segments need."""

    document: Document
    confidence: Sequence[float]
    body: frozenset[str]  # every line and cell of the record's body


def render_page(document: Document, parts: Partition, article: Article) -> Html:
    """The boxes of all zones, and notes of what is not shown."""
    view = _View(document, parts.confidence, _body_lines(article))
    shown = list(_shown(document, parts))
    boxes = [_box(view, zone, list(members)) for zone, members in groupby(shown, key=lambda segment: segment.zone)]
    return join((*boxes, *_notes(parts, len(shown))))


def _shown(document: Document, parts: Partition) -> Iterator[Shown]:
    """The segments, up to the bounds of a report."""
    chars = number = 0
    for block, zone in enumerate(parts.zones):
        if not parts.seen[block]:
            continue
        number += 1
        text, node = document.blocks.text[block], document.blocks.node[block]
        xpath = document.xpath(node)
        chars += len(text) + len(xpath)
        if number > 1 and (number > MOST_SEGMENTS or chars > MOST_CHARS):
            return
        yield Shown(block, number, text, zone, xpath, find_place(document, node))


def _notes(parts: Partition, shown: int) -> Iterator[Html]:
    """What of the page is not here."""
    visible = sum(map(bool, parts.seen))
    hidden = len(parts.seen) - visible
    if not visible:
        yield element("p", "The page shows no text.", class_="note")
    if visible > shown:
        yield element("p", left_out(visible - shown, "segments"), class_="note")
    if hidden:
        what = "1 piece of text is" if hidden == 1 else f"{hidden:,} pieces of text are"
        yield element("p", f"{what} hidden on the page (hidden, display:none) and not shown.", class_="note")


def _body_lines(article: Article) -> frozenset[str]:
    """The texts that the record's body is made of."""
    lines = {line for block in article.blocks if block.text for line in block.text.split("\n")}
    return frozenset(lines.union(cell for block in article.blocks for row in block.rows for cell in row))


def _box(view: _View, zone: Zone, members: list[Shown]) -> Html:
    """Neighbouring segments of one zone."""
    count = f"{len(members):,}" if len(members) > 1 else ""
    label = element("div", element("span", zone_name(zone), " ", element("small", count), dir="ltr"), class_="label")
    runs = (element("div", *_groups(view, members[at : at + _RUN]), class_="run") for at in range(0, len(members), _RUN))
    return element("section", label, element("div", *runs, class_="runs"), class_=f"box zone-{zone}", data_zone=zone)


def _groups(view: _View, members: list[Shown]) -> Iterator[Html]:
    """The segments of a run, those of one list, table or quote together."""
    for place, group in groupby(members, key=lambda segment: (segment.place.frame, segment.place.group)):
        run, frame = list(group), place[0]
        if frame in ("list", "ordered"):
            yield _list(view, run)
        elif frame == "quote":
            yield element("blockquote", *(_segment(view, one) for one in run))
        elif frame == "table" and _is_table(run):
            yield _table(view, run)
        else:
            yield from (_segment(view, one) for one in run)


def _list(view: _View, run: list[Shown]) -> Html:
    place = run[0].place
    items = (element("li", *(_segment(view, one) for one in item)) for _, item in groupby(run, key=lambda one: one.place.row))
    return element("ol" if place.frame == "ordered" else "ul", *items, class_=f"in-{place.depth}" if place.depth else None)


def _is_table(run: list[Shown]) -> bool:
    """Whether a table holds data; else it is there for the layout."""
    cells: dict[int, int] = {}
    for one in run:
        cells[one.place.cell] = cells.get(one.place.cell, 0) + 1
    rows = {one.place.row for one in run}
    small = max(cells.values()) <= _CELL_BLOCKS and max(len(one.text) for one in run) <= _CELL_CHARS
    return small and len(cells) > len(rows)


def _table(view: _View, run: list[Shown]) -> Html:
    rows = []
    for _, row in groupby(run, key=lambda one: one.place.row):
        cells = groupby(row, key=lambda one: one.place.cell)
        rows.append(element("tr", *(element("td", *(_segment(view, one) for one in cell)) for _, cell in cells)))
    return element("table", element("tbody", *rows))


def _segment(view: _View, one: Shown) -> Html:
    """The element of a segment."""
    is_missing = one.zone is Zone.BODY and not _is_in_body(one.text, view.body)
    return element(
        one.place.tag,
        *_linked(view.document, one.block, one.text),
        class_="s missing" if is_missing else "s",
        id=f"s{one.number}",
        data_x=one.xpath,
        data_c=f"{view.confidence[one.block]:.2f}",
        data_t=view.document.nodes.tag[view.document.blocks.node[one.block]],
    )


def _is_in_body(text: str, body: frozenset[str]) -> bool:
    """Whether each line of `text` is a line of the record's body, as found (code) or normalized."""
    return any(body.issuperset(filter(None, lines.split("\n"))) for lines in (text, normalize_text(text)))


def _linked(document: Document, block: int, text: str) -> Iterator[Html]:
    """The text of a block, parts of it as links."""
    if not document.blocks.link_chars[block]:
        yield escape(text)
        return
    at, pieces = 0, range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    for node, run in groupby(pieces, key=document.pieces.link.__getitem__):
        letters = sum(len("".join(document.pieces.text[i].split())) for i in run)
        start = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches everywhere
        end = _pass_over(text, start, letters)
        href = document.attribute(node, "href") if node >= 0 else None
        yield escape(text[at:start])
        yield link(document.absolute(href) if href else None, text[start:end], tabindex=-1)
        at = end
    yield escape(text[at:])


def _pass_over(text: str, at: int, letters: int) -> int:
    """Where in `text` the next so many characters other than white space end, from `at`."""
    while letters and at < len(text):
        letters -= not text[at].isspace()
        at += 1
    return at
