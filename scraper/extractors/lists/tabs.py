"""Tabs above lists of headlines: links to places of the page ("Latest", "Popular") and the panes that they open.

A reader sees one pane at a time, the page holds all of them: each is a list of its own, and its tab is its label.
"""

from __future__ import annotations

from typing import NamedTuple

from scraper.document import Document
from scraper.extractors.lists.boxes import LABEL_CHARS, clean_label, is_full

_TARGETS = ("href", "data-target", "data-bs-target", "aria-controls")  # attributes that name a pane
_OTHER_TARGETS = frozenset(_TARGETS[1:])
_TAGS = ("a", "button")
_LEAST = 2  # panes that make tabs, and headlines of one
_MOST = 40  # such links of a page: of more most are a table of contents or notes
_LINKED = 0.5  # share of a pane's text that is links


class _Tab(NamedTuple):
    label: str
    row: int  # the element around the tabs


def find_panes(document: Document) -> dict[int, str]:
    """Elements that short links or buttons of the page open, with the words of these: side by side, and each made of links."""
    tabs = _find_tabs(document)
    if len(tabs) < _LEAST:
        return {}
    nodes = document.nodes
    found = {
        node: tabs[name]
        for node, attributes in enumerate(nodes.attributes)
        if "id" in attributes and (name := attributes["id"]) in tabs and _is_of_links(document, node)
    }
    rows = [(nodes.parent[node], tab.row) for node, tab in found.items()]
    return {node: tab.label for row, (node, tab) in zip(rows, found.items(), strict=True) if rows.count(row) >= _LEAST}


def pane_around(document: Document, panes: dict[int, str], link: int) -> str | None:
    """The label of the pane that a link stands in."""
    return next((panes[node] for node in document.ancestors(link) if node in panes), None)


def _find_tabs(document: Document) -> dict[str, _Tab]:
    """The names of what links and buttons of few words open, with these."""
    nodes, attributes = document.nodes, document.nodes.attributes
    found: dict[str, _Tab] = {}
    opening = [  # most links lead off
        node
        for tag in _TAGS
        for node in document.markup.by_tag[tag]
        if (own := attributes[node]).get("href", "#")[:1] == "#" or not _OTHER_TARGETS.isdisjoint(own)
    ]
    for node in opening:
        if not (name := _target(attributes[node])) or name in found:
            continue
        text = document.text_of(node)
        label = clean_label(text) if len(text) <= LABEL_CHARS and not is_full(text) else None
        if label:
            item = nodes.parent[node]
            found[name] = _Tab(label, item if nodes.tag[item] != "li" else nodes.parent[item])
    return found if len(found) <= _MOST else {}


def _target(attributes: dict[str, str]) -> str | None:
    """The name of the element of the page that a link or a button leads to."""
    named = next((value[1:] for key in _TARGETS if (value := attributes.get(key, ""))[:1] == "#"), None)
    return named or attributes.get("aria-controls")


def _is_of_links(document: Document, node: int) -> bool:
    """Whether an element holds several links and little besides."""
    nodes, pieces = document.nodes, document.pieces
    own = range(nodes.first_piece[node], nodes.end_piece[node])
    linked = [piece for piece in own if pieces.link[piece] > node]
    chars = sum(len(pieces.text[piece]) for piece in own)
    is_mostly = sum(len(pieces.text[piece]) for piece in linked) >= _LINKED * chars
    return is_mostly and len({pieces.link[piece] for piece in linked}) >= _LEAST
