"""Tabs above lists of headlines ("Latest", "Popular") and the panes that they open.

A reader sees one pane at a time, the page holds all of them: each is a list of its own, and its tab is its label. A tab names its
pane, by its address or for the script that shows it; or the pane names its tab.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scraper.document import Document
from scraper.extractors.lists.boxes import LABEL_CHARS, clean_label, is_full
from scraper.markup import Attributes

#: Attributes by which a tab names its pane, and by which, but for the first, a pane bears that name, too, as for an `id`.
_NAMES = (
    "aria-controls",
    "data-target",
    "data-bs-target",
    "data-tab",
    "data-tab-id",
    "data-value",
    "data-pane",
    "data-panel",
    "data-content",
)
_OF_TABS = frozenset(("href", "role", *_NAMES))
_OF_PANES = frozenset(("id", "aria-labelledby", *_NAMES[3:]))
_LEAST = 2  # panes that make tabs, and headlines of one
_TAB_PIECES = 6
_NEAR = 250  # elements above or behind the first of some named ones, among which the tabs are
_LINKED = 0.5  # share of a pane's text that is links


class _Tab(NamedTuple):
    label: str
    row: tuple[int, int]  # the element around the tabs, and how many others are between the two


def find_panes(document: Document, blocks: Sequence[int]) -> dict[int, str]:
    """The elements around some of `blocks` that are panes, side by side and each made of links, with the words of their tabs."""
    found: dict[int, str] = {}
    for panes in _find_candidates(document, blocks).values():
        if len(panes) < _LEAST:
            continue
        region = range(max(panes[0] - _NEAR, 0), min(panes[-1], panes[0] + _NEAR))
        tabs = _find_tabs(document, region, panes)
        rows = Counter(tab.row for tab in tabs.values())
        for node, tab in tabs.items():
            if rows[tab.row] >= _LEAST and _is_of_links(document, node):
                found[node] = tab.label
    return found


def _find_candidates(document: Document, blocks: Sequence[int]) -> dict[int, list[int]]:
    """Elements with a name around some blocks, in document order, by the element around them."""
    parents, attributes = document.nodes.parent, document.nodes.attributes
    found: dict[int, list[int]] = {}
    seen: set[int] = set()
    for block in blocks:
        for node in document.ancestors(document.blocks.node[block]):
            if node in seen:
                break
            seen.add(node)
            if attributes[node] and not _OF_PANES.isdisjoint(attributes[node]):
                found.setdefault(parents[node], []).append(node)
    return found


def pane_around(document: Document, panes: dict[int, str], node: int) -> int | None:
    """The pane that an element stands in."""
    return next((one for one in document.ancestors(node) if one in panes), None)


def _find_tabs(document: Document, region: range, panes: list[int]) -> dict[int, _Tab]:
    """The tabs of panes among the elements of a region: few words each."""
    nodes, found = document.nodes, dict[int, _Tab]()
    owners = {name: node for node in panes for name in _names_of_pane(nodes.attributes[node])}
    for node in region:
        own = nodes.attributes[node]
        if not own or _OF_TABS.isdisjoint(own):
            continue
        pane = next((owners[name] for name in _names_of_tab(own) if name in owners), -1)
        if pane < 0 or pane in found:
            continue
        if tab := _read_tab(document, node):
            found[pane] = tab
    return found


def _read_tab(document: Document, node: int) -> _Tab | None:
    """An element of few words, and the smallest one around it that has more."""
    first, end = document.nodes.first_piece, document.nodes.end_piece
    if not 0 < end[node] - first[node] <= _TAB_PIECES:
        return None
    text = document.text_of(node)
    label = clean_label(text) if len(text) <= LABEL_CHARS and not is_full(text) else None
    if label is None:
        return None
    around = enumerate(document.ancestors(node))
    return _Tab(label, next(((one, depth) for depth, one in around if end[one] - first[one] > end[node] - first[node]), (-1, 0)))


def _names_of_tab(attributes: Attributes) -> Iterator[str]:
    """What an element calls what it opens; and, of a tab, itself."""
    if (href := attributes.get("href", ""))[:1] == "#":
        yield href[1:]
    for key in _NAMES:
        if name := attributes.get(key, "").removeprefix("#"):
            yield name
    if attributes.get("role") == "tab" and (name := attributes.get("id", "")):
        yield name


def _names_of_pane(attributes: Attributes) -> set[str]:
    """What a tab may call an element."""
    return {name for key in _OF_PANES if (name := attributes.get(key, "").removeprefix("#"))}


def _is_of_links(document: Document, node: int) -> bool:
    """Whether an element holds several links and little besides."""
    nodes, pieces = document.nodes, document.pieces
    own = range(nodes.first_piece[node], nodes.end_piece[node])
    linked = [piece for piece in own if pieces.link[piece] > node]
    chars = sum(len(pieces.text[piece]) for piece in own)
    is_mostly = sum(len(pieces.text[piece]) for piece in linked) >= _LINKED * chars
    return is_mostly and len({pieces.link[piece] for piece in linked}) >= _LEAST
