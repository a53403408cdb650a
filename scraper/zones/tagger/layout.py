"""Where each block stands: the elements that hold it, and the boxes around it.

A *box* of a block is an element around it that holds more blocks than the next inner one; box 0 is the innermost
element that holds the block. Wrappers that add nothing are thus passed over. A *holder* is an element that holds blocks.
"""

from __future__ import annotations

from itertools import count
from struct import pack
from typing import Any

import numpy as np

from scraper.document import Document

BOXES = 6  # how many boxes around a block are looked at

_TAG_GROUPS = (
    "p", "div", "section article main", "span font a", "li", "ul ol dl menu", "td th tr tbody thead table",
    "h1", "h2", "h3", "h4", "h5 h6", "figcaption caption figure", "blockquote q", "pre code", "dt dd",
    "button label legend input option select textarea", "nav", "header", "footer", "aside", "form fieldset",
    "body html", "time address", "center", "summary details dialog",
)  # fmt: skip
_TAG_CODES = {tag: code for code, tags in enumerate(_TAG_GROUPS, 1) for tag in tags.split()}
_PATH_GROUPS = (
    "nav menu", "header", "footer", "aside", "form fieldset", "article", "main", "ul ol", "table", "figure figcaption",
    "blockquote", "a", "button label select option textarea", "h1 h2 h3 h4 h5 h6", "dialog details", "dl", "pre code", "p",
)  # fmt: skip
PATHS = len(_PATH_GROUPS)
_PATH_BITS = {tag: 1 << bit for bit, tags in enumerate(_PATH_GROUPS) for tag in tags.split()}
_STEP = 1 << PATHS  # what a step down adds to an element's state: its depth stands above its path bits


class Layout:
    """Arrays that several stages of the tagger share: the boxes around each block and what they hold."""

    def __init__(self, document: Document) -> None:
        nodes, blocks = document.nodes, document.blocks
        self.document = document
        self.count = len(blocks.text)
        numbers = dict(zip(dict.fromkeys(blocks.text), count()))
        self.texts = list(numbers)  # each text once: what they say is worked out of these
        self.text_of = _numbers([numbers[text] for text in blocks.text])  # the text of each block
        self.parent = np.maximum(_numbers(nodes.parent), 0)
        # Blocks of each element, from how many blocks begin before each piece.
        begun = np.zeros(len(document.pieces.text) + 1, dtype=np.int64)
        begun[1:][blocks.first_piece] = 1
        np.cumsum(begun, out=begun)
        self.first = begun[_numbers(nodes.first_piece)]
        self.end = begun[_numbers(nodes.end_piece)]
        self.node_end = _numbers(nodes.end)
        self.node = _numbers(blocks.node)
        links = document.pieces.link
        self.first_link = [  # element of the link that each block begins with, or -1
            links[first] if chars else -1 for first, chars in zip(blocks.first_piece, blocks.link_chars, strict=True)
        ]
        # Wrappers that hold the same blocks are one box: the outermost of them stands for all.
        same = (self.first == self.first[self.parent]) & (self.end == self.end[self.parent])
        outer = np.where(same, self.parent, np.arange(len(self.parent)))
        for _ in range(5):
            outer = outer[outer]
        self.outer = outer
        self.boxes = np.empty((BOXES, self.count), dtype=np.int64)
        self.boxes[0] = outer[self.node]
        for k in range(1, BOXES):
            self.boxes[k] = outer[self.parent[self.boxes[k - 1]]]
        self.make: Any = None  # number of the names of each block's element and of its parent; set by `measure`
        self.mass: Any = None  # letters and digits of each block, wide ones double; set by `measure`
        held = self._find_holders()
        self.holders: list[int] = held.tolist()
        self.holder_of = np.zeros(len(self.parent), dtype=np.int64)  # the number of an element that is a holder
        self.holder_of[held] = np.arange(len(held))
        self.tag_codes, self.path_bits, self.depth = self._read_tags(held)
        is_heading = (self.path_bits[self.node] & _PATH_BITS["h1"]) > 0
        self.heading = np.maximum.accumulate(np.where(is_heading, np.arange(self.count), -1))  # the last up to each block, or -1

    def _find_holders(self) -> Any:
        """The elements that hold blocks, in document order; inline ones only where they hold several."""
        filled = (self.end > self.first).nonzero()[0]
        first = self.first[filled]
        return filled[(self.node[first] >= filled) | (self.end[filled] - first > 1)]

    def _read_tags(self, held: Any) -> tuple[Any, Any, Any]:
        """Per holder: code of its tag, which kinds of elements are around it, how many."""
        tags, parents = self.document.nodes.tag, self.document.nodes.parent
        codes, state = np.zeros(len(tags), dtype=np.int64), np.zeros(len(tags), dtype=np.int64)
        code_of, bits_of = _TAG_CODES.get, _PATH_BITS.get
        own_state = [0] * (len(tags) + 1)  # the last stands for the root's parent, -1
        for i in self.holders:  # a holder's parent holds the same blocks and more, so it is a holder too
            own_state[i] = own_state[parents[i]] + _STEP | bits_of(tags[i], 0)
        codes[held] = [code_of(tags[i], 0) for i in self.holders]
        state[held] = [own_state[i] for i in self.holders]
        return codes, state & (_STEP - 1), state // _STEP

    def inside(self, cumulative: Any, box: Any) -> Any:
        """The sum, over the blocks of each box, of what `cumulative` (one longer than the blocks) sums up."""
        return cumulative[self.end[box]] - cumulative[self.first[box]]


def _numbers(values: list[int]) -> Any:
    return np.frombuffer(pack(f"{len(values)}q", *values), dtype=np.int64)  # in half the time of numpy's own ways


def cumulate(values: Any) -> Any:
    """Running sums with a leading zero; in float64, for differences of long sums are taken."""
    out = np.zeros(len(values) + 1, dtype=np.float64)
    np.cumsum(values, out=out[1:])
    return out


def find_starts(values: Any) -> Any:
    """Where each run of equal neighbours begins."""
    changes = np.empty(len(values), dtype=bool)
    changes[:1] = True
    np.not_equal(values[1:], values[:-1], out=changes[1:])
    return changes.nonzero()[0]


def run_lengths(starts: Any, end: int) -> Any:
    """How long each of the runs is that begin at `starts`, the last one up to `end`."""
    lengths = np.empty_like(starts)
    np.subtract(starts[1:], starts[:-1], out=lengths[:-1])
    lengths[-1:] = end - starts[-1:]
    return lengths
