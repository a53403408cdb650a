"""What is wrong with a page's body, block by block, and of which class each error is.

Takes a page whose true body is known and the partition that the tagger gave it. The words of the blocks that were taken for
body are aligned with the true body first, then what is left of the true body with all other blocks. So a block of the body
that holds other words is *furniture taken for body*, and a block outside that holds words of the true body is *body lost*.

Classes come from the markup and the order of blocks alone, in no language, so that they can be told on every page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from scraper.document import Document
from scraper.zones.labels import label_zone
from scraper.zones.vocabulary import Partition, Zone

_WORD = re.compile(r"\w+")
_COVERED = 0.6  # share of a block's words that makes it one of the true body, as in `truth.py`
_FEW = 4  # so few words are matched by chance
_PHRASE = 5  # a repetition shorter than this many words is chance
_LINE = 10  # words; a shorter text without an end of sentence is a line
_ALIKE = 3  # blocks of the true body that make a shape the article's own; copies that make a line a repeated one
_CAPTION = re.compile(r"caption|credit|legend|photo-?(?:info|desc)", re.I)
_EMBED = re.compile(r"tweet|twitter|instagram|facebook|tiktok|bluesky|embed", re.I)
_STOP = re.compile(r"[.!?。！？…؟।]['\"”’»)\]]*$")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CONTROLS = frozenset(("form", "button", "label", "input", "select", "option"))

Shape = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Error:
    """A block that stands where it should not."""

    block: int
    words: int
    kind: str  # the class
    zone: Zone  # that the tagger gave it


@dataclass(frozen=True, slots=True)
class PageErrors:
    """A page's errors; counts are of words."""

    furniture: tuple[Error, ...]  # taken for body
    lost: tuple[Error, ...]
    true: int
    right: int  # of the true body, in blocks that were taken for it
    inside: int  # in blocks of the true body, but no words of it: what a look at blocks cannot part
    absent: int  # of the true body, in no block of the page


def words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return _WORD.findall(text.lower())


def find_errors(document: Document, parts: Partition, true_body: str, zones: Iterable[Zone]) -> PageErrors:
    """The errors of a page. `zones` are those whose blocks count as the body that was given."""
    given = parts.indexes(*zones)
    held = set(given)
    true = words(true_body)
    sizes = [len(words(text)) for text in document.blocks.text]
    places = _align(document, given, true)
    right = {i for i in given if sizes[i] and len(places[i]) >= _COVERED * sizes[i]}
    matched = {place for i in right for place in places[i]}
    left = [word for place, word in enumerate(true) if place not in matched]
    others = [i for i in range(len(sizes)) if i not in held]
    found = {i: hits for i, hits in _align(document, others, left).items() if _is_covered(len(hits), sizes[i])}
    page = _Page(document, true_body, sorted(right))
    furniture = [Error(i, sizes[i], furniture_kind(page, i), parts.zones[i]) for i in given if i not in right and sizes[i]]
    lost = [Error(i, sizes[i], lost_kind(page, i), parts.zones[i]) for i in found]
    return PageErrors(
        furniture=tuple(furniture),
        lost=tuple(lost),
        true=len(true),
        right=len(matched),
        inside=sum(sizes[i] - len(places[i]) for i in right),
        absent=len(left) - sum(map(len, found.values())),
    )


def _is_covered(hits: int, size: int) -> bool:
    return size > 0 and hits >= (size if size <= _FEW else _COVERED * size)


def _align(document: Document, blocks: Sequence[int], true: list[str]) -> dict[int, list[int]]:
    """For each block the places in `true` of its words, where they stand there in order."""
    owners: list[int] = []
    said: list[str] = []
    for i in blocks:
        found = words(document.blocks.text[i])
        said += found
        owners += [i] * len(found)
    places: dict[int, list[int]] = {i: [] for i in blocks}
    for run in LCSseq.opcodes(said, true):
        if run.tag == "equal":
            for step in range(run.src_end - run.src_start):
                places[owners[run.src_start + step]].append(run.dest_start + step)
    return places


class _Page:
    """A page as the classes look at it."""

    def __init__(self, document: Document, true_body: str, own: Sequence[int]) -> None:
        self.document = document
        self.phrases = f" {' '.join(words(true_body))} "
        self.repeats = Counter(document.blocks.text)
        self.own_texts = {document.blocks.text[i] for i in own}
        self.first, self.last = (own[0], own[-1]) if own else (-1, len(document.blocks.text))
        shapes = Counter(shape_of(document, i) for i in own if len(words(document.blocks.text[i])) >= _LINE)
        self.shapes = {shape for shape, count in shapes.items() if count >= _ALIKE}

    def text(self, block: int) -> str:
        return self.document.blocks.text[block]

    def tags(self, block: int, reach: int) -> list[str]:
        """Tags of the elements around a block, innermost first."""
        nodes = self.document.nodes
        around = self.document.ancestors(self.document.blocks.node[block])
        return [nodes.tag[node] for node, _ in zip(around, range(reach), strict=False)]

    def names(self, block: int) -> str:
        """Classes and ids of the three innermost elements."""
        attributes = self.document.nodes.attributes
        around = self.document.ancestors(self.document.blocks.node[block])
        three = [attributes[node] for node, _ in zip(around, range(3), strict=False)]
        return " ".join(one.get(key, "") for one in three for key in ("class", "id"))

    def place(self, block: int) -> str:
        return "before" if block < self.first else "after" if block > self.last else "inside"


def shape_of(document: Document, block: int) -> Shape:
    """What blocks of one make share: tag and class of the element and of the one around it."""
    nodes, node = document.nodes, document.blocks.node[block]
    outer = max(nodes.parent[node], 0)
    names = nodes.attributes
    return nodes.tag[node], names[node].get("class", ""), nodes.tag[outer], names[outer].get("class", "")


def _is_copy(page: _Page, block: int) -> bool:
    said = words(page.text(block))
    return page.text(block) in page.own_texts or (len(said) >= _PHRASE and f" {' '.join(said)} " in page.phrases)


def _is_links(page: _Page, block: int) -> bool:
    return page.document.blocks.link_chars[block] > 0.5 * len(page.text(block))


def _is_line(page: _Page, block: int) -> bool:
    return len(words(page.text(block))) < _LINE and not _STOP.search(page.text(block))


#: Name of a class and its test; the first that holds is the block's class.
_KINDS: tuple[tuple[str, Callable[[_Page, int], bool]], ...] = (
    ("hidden text", lambda page, i: page.document.blocks.hidden[i]),
    ("copy of the body's own words", _is_copy),
    ("caption", lambda page, i: "figure" in page.tags(i, 5) or bool(_CAPTION.search(page.names(i)))),
    ("code", lambda page, i: not {"pre", "code"}.isdisjoint(page.tags(i, 4))),
    ("table", lambda page, i: "table" in page.tags(i, 7)),
    ("links", _is_links),
    ("embedded post", lambda page, i: bool(_EMBED.search(page.names(i)))),
    ("heading", lambda page, i: not _HEADINGS.isdisjoint(page.tags(i, 3))),
    ("printed label", lambda page, i: label_zone(page.text(i)) is not None),
    ("form", lambda page, i: not _CONTROLS.isdisjoint(page.tags(i, 4))),
    ("line that the page repeats", lambda page, i: _is_line(page, i) and page.repeats[page.text(i)] >= _ALIKE),
    ("short line", _is_line),
    ("list item", lambda page, i: "li" in page.tags(i, 3)),
    ("quote", lambda page, i: "blockquote" in page.tags(i, 6)),
)
_PLACED = frozenset(("list item", "heading"))


def furniture_kind(page: _Page, block: int) -> str:
    """The class of a block that was taken for body."""
    kind = next((name for name, holds in _KINDS if holds(page, block)), None)
    if kind is None:
        shape = "the body's shape" if shape_of(page.document, block) in page.shapes else "another shape"
        return f"prose of {shape}, {page.place(block)}"
    return f"{kind}, {page.place(block)}" if kind in _PLACED else kind


def lost_kind(page: _Page, block: int) -> str:
    """The class of a block of the true body that was not taken for it."""
    kind = next((name for name, holds in _KINDS if holds is not _is_copy and holds(page, block)), None)
    return kind or f"prose, {page.place(block)}"
