"""Where each block stands: the elements that hold it, and the boxes around it.

A *box* of a block is an element around it that holds more blocks than the next inner one; box 0 is the innermost
element that holds the block. Wrappers that add nothing are thus passed over. A *holder* is an element that holds blocks.
"""

from __future__ import annotations

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
        self.parent = np.maximum(np.array(nodes.parent, dtype=np.int64), 0)
        starts = np.array(blocks.first_piece, dtype=np.int64)
        self.first = np.searchsorted(starts, np.array(nodes.first_piece, dtype=np.int64))  # blocks of each element
        self.end = np.searchsorted(starts, np.array(nodes.end_piece, dtype=np.int64))
        self.node_end = np.array(nodes.end, dtype=np.int64)
        self.node = np.array(blocks.node, dtype=np.int64)
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
        self.run: Any = None  # number of the run of same-shaped neighbours that each block is in; set by `measure`
        self.mass: Any = None  # letters and digits of each block, wide ones double; set by `measure`
        self.holders = self._find_holders()
        self.tag_codes, self.path_bits, self.depth = self._read_tags()

    def _find_holders(self) -> list[int]:
        """The elements that hold blocks, in document order; inline ones only where they hold several."""
        nodes = np.arange(len(self.parent))
        filled = np.flatnonzero(self.end > self.first)
        owner = self.node[self.first[filled]]  # of the first block inside
        kept: list[int] = filled[(owner >= nodes[filled]) | (self.end[filled] - self.first[filled] > 1)].tolist()
        return kept

    def _read_tags(self) -> tuple[Any, Any, Any]:
        """Per holder: code of its tag, which kinds of elements are around it, how many."""
        tags, parents = self.document.nodes.tag, self.document.nodes.parent
        codes, state = np.zeros(len(tags), dtype=np.int64), np.zeros(len(tags), dtype=np.int64)
        code_of, bits_of = _TAG_CODES.get, _PATH_BITS.get
        own_state: dict[int, int] = {-1: 0}
        for i in self.holders:  # a holder's parent holds the same blocks and more, so it is a holder too
            own_state[i] = (own_state.get(parents[i], 0) + _STEP) | bits_of(tags[i], 0)
        del own_state[-1]
        codes[self.holders] = [code_of(tags[i], 0) for i in self.holders]
        state[self.holders] = list(own_state.values())
        return codes, state & (_STEP - 1), state // _STEP

    def inside(self, cumulative: Any, box: Any) -> Any:
        """The sum, over the blocks of each box, of what `cumulative` (one longer than the blocks) sums up."""
        return cumulative[self.end[box]] - cumulative[self.first[box]]


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
