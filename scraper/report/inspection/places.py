"""How a block is shown, as far as the tags around it tell: a heading, an item of a list, a cell of a table, a quote."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from scraper.document import Document

#: Tag on the page → tag in the report, whose own headings are above those of the page.
_SHOWN = {"h1": "h3", "h2": "h4", "h3": "h5", "h4": "h6", "h5": "h6", "h6": "h6", "pre": "pre"}
_FRAMES = {"li": "list", "td": "table", "th": "table", "blockquote": "quote"}
_GROUPS = {"list": ("ul", "ol", "menu"), "table": ("table",)}
_DEEPEST = 64  # elements looked at around a block; tags further out say nothing of it
_MOST_INDENT = 4


class Place(NamedTuple):
    """What the tags around a block make of it."""

    tag: str = "p"  # it is shown as
    frame: str = ""  # list | ordered | table | quote
    group: int = -1  # the element of the list, table or quote
    row: int = -1  # the list's item or the table's row
    cell: int = -1
    depth: int = 0  # lists around the list


def find_place(document: Document, node: int) -> Place:
    """The place of a block that stands in the element `node`."""
    tags = document.nodes.tag
    tag, around = "p", list(islice(document.ancestors(node), _DEEPEST))
    for at, near in enumerate(around):
        if tags[near] in _SHOWN and tag == "p":
            tag = _SHOWN[tags[near]]
        frame = _FRAMES.get(tags[near])
        if frame == "quote":
            return Place(tag, frame, near)
        if frame:
            return _in_frame(document, around[at:], tag, frame)
    return Place(tag)


def _in_frame(document: Document, around: list[int], tag: str, frame: str) -> Place:
    """The place in the list or table whose item or cell is the first of `around`."""
    tags, cell = document.nodes.tag, around[0]
    groups = [node for node in around if tags[node] in _GROUPS[frame]]
    group = groups[0] if groups else document.nodes.parent[cell]
    if frame == "list":
        kind = "ordered" if groups and tags[group] == "ol" else "list"
        return Place(tag, kind, group, cell, cell, min(max(len(groups) - 1, 0), _MOST_INDENT))
    row = next((node for node in around if tags[node] == "tr"), group)
    return Place(tag, frame, group, row, cell)
