"""Numbers that describe each block: its text, its place in the page, the boxes around it, the names in its markup.

Nothing here depends on a language: text is counted by character class, markup by tags and by hashed class and id
tokens. All columns are worked out for all blocks at once, from the columns of the document.

A *box* of a block is an element around it that holds more blocks than the next inner one; box 0 is the innermost
element that holds the block. Wrappers that add nothing are thus passed over.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from scraper.document import Document
from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, label_bits

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

BOXES = 6  # how many boxes around a block are looked at
BUCKETS = 1 << 13  # of hashed tokens
_STATED_MASS = 20  # shorter texts stand in any description by chance
_LONG_MASS = 80.0  # from here a block is a paragraph rather than a line

# Character classes.
_LOWER, _UPPER, _DIGIT, _SPACE, _STOP, _COMMA, _WIDE, _QUOTE, _BAR, _BRACKET, _MARK, _SYMBOL = range(12)
_CLASSES = 12

_TAG_CODES = {
    tag: code
    for code, tags in enumerate(
        (
            "p", "div", "section article main", "span font a", "li", "ul ol dl menu", "td th tr tbody thead table", "h1", "h2", "h3", "h4", "h5 h6",
            "figcaption caption figure", "blockquote q", "pre code", "dt dd", "button label legend input option select textarea", "nav", "header",
            "footer", "aside", "form fieldset", "body html", "time address", "center", "summary details dialog",
        ),
        1,
    )
    for tag in tags.split()
}  # fmt: skip
_PATH_BITS = {
    tag: 1 << bit
    for bit, tags in enumerate(
        ("nav menu", "header", "footer", "aside", "form fieldset", "article", "main", "ul ol", "table", "figure figcaption", "blockquote", "a", "button label select option textarea", "h1 h2 h3 h4 h5 h6", "dialog details", "dl", "pre code", "p")
    )
    for tag in tags.split()
}  # fmt: skip
_PATHS = 18
_STEP = 1 << _PATHS  # what a step down adds to an element's state: its depth stands above its path bits
_TOKEN = re.compile(r"[a-z]{2,}|[A-Z][a-z]+|[^\x00-\x7f]{2,}")
_NAME_CHARS = 160
# Of an address: scheme and host, and the first folder with the mark that ends it.
_LINK_START = re.compile(r"\s*(?:[a-zA-Z]+:)?(?://[^/?#\s]{0,80})?/?(?:#|[^/?#\s]{0,60}[/?]?)")


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
        self.node = np.array(blocks.node, dtype=np.int64)
        # Wrappers that hold the same blocks are one box: the outermost of them stands for all.
        outer = np.where((self.first == self.first[self.parent]) & (self.end == self.end[self.parent]), self.parent, np.arange(len(self.parent)))
        for _ in range(5):
            outer = outer[outer]
        self.outer = outer
        boxes = [outer[self.node]]
        for _ in range(BOXES - 1):
            boxes.append(outer[self.parent[boxes[-1]]])
        self.boxes = boxes
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

    def _read_tags(self) -> tuple[Integers, Integers, Integers]:
        """Per holder: code of its tag, which kinds of elements are around it, how many."""
        tags, parents = self.document.nodes.tag, self.document.nodes.parent
        codes, state = np.zeros(len(tags), dtype=np.int64), np.zeros(len(tags), dtype=np.int64)
        code_of, bits_of = _TAG_CODES.get, _PATH_BITS.get
        own_state: dict[int, int] = {-1: 0}
        for i in self.holders:  # a holder's parent holds the same blocks and more, so it is a holder too
            own_state[i] = (own_state[parents[i]] + _STEP) | bits_of(tags[i], 0)
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


def measure(layout: Layout, table: Floats) -> tuple[list[Any], list[str]]:
    """The columns of all blocks, and their names. `table` holds what each token bucket tells (see `token_scores`)."""
    document, count = layout.document, layout.count
    columns: list[Any] = []
    names: list[str] = []

    def add(name: str, column: Any) -> None:
        names.append(name)
        columns.append(column)

    texts = document.blocks.text
    classes, mass, words, stops, last, first = _count_characters(texts)
    layout.mass = mass
    linked = np.array(document.blocks.link_chars, dtype=np.float32)
    lengths = np.fromiter(map(len, texts), dtype=np.float32, count=count)
    link_share = linked / lengths
    log_mass = np.log1p(mass)
    add("log_mass", log_mass)
    add("words", words)
    add("link_share", link_share)
    for name, which in (("digits", _DIGIT), ("upper", _UPPER), ("commas", _COMMA), ("wide", _WIDE), ("quotes", _QUOTE), ("bars", _BAR), ("symbols", _SYMBOL), ("brackets", _BRACKET)):  # fmt: skip
        add(name, classes[:, which] / lengths)
    add("stops", stops)
    add("ends_sentence", last == _STOP)
    add("last_class", last)
    add("first_class", first)
    add("word_length", mass / words)
    add("sentence_length", words / (stops + 1))
    _add_place(layout, add, mass)
    _add_tags(layout, add)
    _add_boxes(layout, add, mass, link_share, stops)
    _add_tokens(layout, add, table)
    _add_labels(layout, add)
    _add_agreement(layout, add, mass)
    _add_neighbours(add, log_mass, link_share, last == _STOP, words)
    return columns, names


def _count_characters(texts: list[str]) -> tuple[Any, Any, Any, Any, Any, Any]:
    """Per block: counts of the character classes; mass (letters and digits, wide ones double); words; sentence ends; last and first class."""
    count = len(texts)
    codes = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "replace"), dtype=np.uint32)
    classes = _class_table()[np.minimum(codes, 0xFFFF)]
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=count) + 1
    ends = np.cumsum(lengths)
    counts = np.bincount(np.repeat(np.arange(count) * _CLASSES, lengths) + classes, minlength=count * _CLASSES)
    counts = counts.reshape(count, _CLASSES).astype(np.float32)
    wide = counts[:, _WIDE]
    mass = counts[:, _LOWER] + counts[:, _UPPER] + counts[:, _DIGIT] + 2 * wide
    words = counts[:, _SPACE] + wide / 2  # the newline that parts the blocks counts as the last word's
    return counts, mass, words, counts[:, _STOP], classes[np.maximum(ends - 2, 0)], classes[ends - lengths]


@cache
def _class_table() -> Any:
    table = np.full(0x10000, _SYMBOL, dtype=np.uint8)
    by_category = {"Ll": _LOWER, "Lo": _LOWER, "Lm": _LOWER, "Mn": _LOWER, "Mc": _LOWER, "Lu": _UPPER, "Lt": _UPPER, "Nd": _DIGIT, "No": _DIGIT, "Zs": _SPACE, "Zl": _SPACE, "Cc": _SPACE, "Pi": _QUOTE, "Pf": _QUOTE, "Ps": _BRACKET, "Pe": _BRACKET, "Po": _MARK, "Pd": _MARK, "Pc": _MARK}  # fmt: skip
    for code in range(0x10000):
        table[code] = by_category.get(unicodedata.category(chr(code)), _SYMBOL)
    for characters, which in ((".!?。！？۔।…؟", _STOP), (",;:、，；：،؛", _COMMA), ("\"'«»„“”‘’「」", _QUOTE), ("|/\\<>›‹•·►▼→←▶—–", _BAR)):
        for character in characters:
            table[ord(character)] = which
    for low, high in ((0x3040, 0x3100), (0x3400, 0x9FFF), (0xAC00, 0xD7A4), (0x0E00, 0x0E60), (0xF900, 0xFB00)):
        for code in range(low, high):  # scripts that write no blanks between words, or whose signs stand for more than a letter
            if table[code] == _LOWER:
                table[code] = _WIDE
    return table


def _add_place(layout: Layout, add: Any, mass: Floats) -> None:
    total = float(mass.sum()) or 1.0
    running = np.cumsum(mass)
    add("place", np.arange(layout.count) / layout.count)
    add("mass_before", (running - mass) / total)
    add("blocks", np.full(layout.count, np.log1p(layout.count)))
    add("total_mass", np.full(layout.count, np.log1p(total)))
    add("page_share", mass / total)


def _add_tags(layout: Layout, add: Any) -> None:
    nodes = layout.document.nodes
    codes = layout.tag_codes
    add("tag", codes[layout.node])
    for k in range(4):
        add(f"box{k}_tag", codes[layout.boxes[k]])
    add("parent_tag", codes[layout.parent[layout.node]])
    path = layout.path_bits[layout.node]
    for bit in range(_PATHS):
        add(f"path{bit}", (path >> bit) & 1)
    add("depth", layout.depth[layout.node])
    by_tag = layout.document.markup.by_tag
    ends = np.array(nodes.end, dtype=np.int64)
    for name, tags, box_range in (("img", ("img",), (0, 1, 2)), ("field", ("input", "textarea"), (0, 1, 2, 3)), ("a", ("a",), (0, 1, 2)), ("time", ("time",), (0, 1))):  # fmt: skip
        places = np.sort(np.array([i for tag in tags for i in by_tag.get(tag, ())], dtype=np.int64))
        for k in box_range:
            box = layout.boxes[k]
            add(f"box{k}_{name}", np.searchsorted(places, ends[box]) - np.searchsorted(places, box))


def _add_boxes(layout: Layout, add: Any, mass: Floats, link_share: Floats, stops: Floats) -> None:
    prose = mass * (link_share < 0.5) * (stops > 0) * (mass > _LONG_MASS)
    sums: dict[str, Any] = {
        "mass": cumulate(mass),
        "linked": cumulate(mass * link_share),
        "prose": cumulate(prose),
        "long": cumulate((prose > 0).astype(np.float32)),
        "count": np.arange(layout.count + 1, dtype=np.float64),
    }
    total_prose = float(prose.sum()) or 1.0
    total = float(mass.sum()) or 1.0
    before = np.arange(layout.count)
    for k, box in enumerate(layout.boxes):
        inside = {name: layout.inside(cumulative, box) for name, cumulative in sums.items()}
        held = np.maximum(inside["mass"], 1.0)
        add(f"box{k}_mass", np.log1p(inside["mass"]))
        add(f"box{k}_share", inside["mass"] / total)
        add(f"box{k}_link_share", inside["linked"] / held)
        add(f"box{k}_prose", inside["prose"] / held)
        add(f"box{k}_prose_share", inside["prose"] / total_prose)
        add(f"box{k}_long", inside["long"])
        add(f"box{k}_count", inside["count"])
        add(f"box{k}_mean", inside["mass"] / np.maximum(inside["count"], 1))
        first = layout.first[box]
        add(f"box{k}_place", (before - first) / np.maximum(inside["count"], 1))
        add(f"box{k}_prose_before", (sums["prose"][before] - sums["prose"][first]) / total_prose)


def _add_tokens(layout: Layout, add: Any, table: Floats) -> None:
    scores, keys = token_scores(layout, table)
    count, width = layout.count, table.shape[1]
    elements = scores[count:]
    chain = np.zeros_like(elements)
    position = np.zeros(len(layout.parent), dtype=np.int64)
    position[layout.holders] = np.arange(len(layout.holders))
    np.add.at(chain, position[layout.outer[layout.holders]], elements)
    inner = elements[position[layout.node]]
    near = chain[position[layout.boxes[0]]] + 0.7 * chain[position[layout.boxes[1]]]
    far = sum(chain[position[layout.boxes[k]]] * (0.8 ** (k - 2)) for k in range(2, BOXES))
    for z in range(width):
        add(f"link_names{z}", scores[:count, z])
        add(f"own_names{z}", inner[:, z])
        add(f"near_names{z}", near[:, z])
        add(f"far_names{z}", far[:, z])
    element_keys = keys[count:]
    parents = position[layout.parent[layout.node]]
    signature = element_keys[position[layout.node]] * 4096 + element_keys[parents]
    _, inverse, counts = np.unique(signature, return_inverse=True, return_counts=True)
    add("same_shape", counts[inverse])
    changes = np.concatenate(([True], signature[1:] != signature[:-1]))
    run = np.cumsum(changes)
    run_counts = np.bincount(run)
    add("run_length", run_counts[run])
    layout.run = run


def token_scores(layout: Layout, table: Floats) -> tuple[Any, Any]:
    """Sums of the tokens' rows in `table`: first for each block's link, then for each holder. And the number of each one's name."""
    keys, flat, sizes = token_buckets(layout)
    rows = np.zeros((len(sizes), table.shape[1]), dtype=np.float32)
    if flat:
        np.add.at(rows, np.repeat(np.arange(len(sizes)), sizes), table[flat])
    key_of = np.array(keys, dtype=np.int64)
    return rows[key_of], key_of


def token_buckets(layout: Layout) -> tuple[list[int], list[int], list[int]]:
    """The name of each block's first link, then of each holder, as a number; the buckets of all names' tokens, one after the
    other; how many each name has."""
    document = layout.document
    tags, attribute_sets = document.nodes.tag, document.nodes.attributes
    numbers: dict[Any, int] = {None: 0}
    sizes = [0]
    flat: list[int] = []
    keys = []
    links, start_of = document.pieces.link, _LINK_START.match
    for first, chars in zip(document.blocks.first_piece, document.blocks.link_chars, strict=True):
        link = links[first] if chars else -1
        if link < 0:
            keys.append(0)
            continue
        start = start_of(attribute_sets[link]["href"]).group()  # type: ignore[union-attr]  # matches whatever comes
        number = numbers.get(start)
        if number is None:
            number = numbers[start] = len(sizes)
            buckets = _link_buckets(start)
            flat += buckets
            sizes.append(len(buckets))
        keys.append(number)
    for i in layout.holders:
        attributes = attribute_sets[i]
        key: Any = None
        if attributes:
            get = attributes.get
            key = (tags[i], get("class"), get("id"), get("itemprop"))
        else:
            key = (tags[i],)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(sizes)
            buckets = _buckets(key)
            flat += buckets
            sizes.append(len(buckets))
        keys.append(number)
    return keys, flat, sizes


@lru_cache(maxsize=1 << 14)
def _buckets(key: tuple[str | None, ...]) -> tuple[int, ...]:
    """The buckets of the tokens in an element's class, id and itemprop."""
    names = " ".join([name for name in key[1:] if name])
    if len(names) > _NAME_CHARS:  # utility classes by the dozen, or a generated name
        names = names[:_NAME_CHARS]
    return tuple({_bucket(token) for token in _TOKEN.findall(names)})


@lru_cache(maxsize=1 << 16)
def _bucket(token: str) -> int:
    return crc32(token.lower().encode()) & (BUCKETS - 1)


@lru_cache(maxsize=1 << 12)
def _link_buckets(start: str) -> tuple[int, ...]:
    """The buckets of what the start of a link's address says of its target: its kind, and the first folder of its path."""
    scheme, colon, rest = start.partition(":")
    if colon and not rest.startswith("//"):
        return (_bucket(f"href:{scheme}"),)
    if start.startswith("#"):
        return (_bucket("href:#"),)
    path = rest[2:].partition("/")[2] if colon else start.lstrip("/")
    kind = ("//" if path else "//host") if colon else "/"
    buckets = [_bucket(f"href:{kind}")]
    if path[-1:] in ("/", "?"):
        buckets += [_bucket(f"folder:{token}") for token in _TOKEN.findall(path)[:3]]
    return tuple(buckets)


def _add_labels(layout: Layout, add: Any) -> None:
    """Per zone: does the block look like its label, and how far out is the innermost box in which such a label went before?"""
    bits = np.array([label_bits(text) for text in layout.document.blocks.text], dtype=np.int64)
    zones = np.arange(len(LABEL_ZONES))[:, None]
    full = (bits >> zones) & 1
    opening = (bits >> (zones + PREFIX_SHIFT)) & 1
    place = np.arange(layout.count)
    latest = np.maximum.accumulate(np.where(full > 0, place, -1), axis=1)
    reach = np.full(latest.shape, BOXES)
    for k in range(BOXES - 1, -1, -1):
        reach[(latest >= layout.first[layout.boxes[k]]) & (latest >= 0)] = k
    newest = latest == latest.max(axis=0)
    for z, zone in enumerate(LABEL_ZONES):
        add(f"label_{zone}", 2 * full[z] + opening[z])
        add(f"under_{zone}", reach[z])
        add(f"just_under_{zone}", np.where(newest[z], reach[z], BOXES + 1))


def _add_agreement(layout: Layout, add: Any, mass: Floats) -> None:
    document = layout.document
    texts = document.blocks.text
    title, hits = _title_agreement(document, texts)
    add("title", title)
    add("title_words", hits)
    total_hits = cumulate(hits)
    for k in (0, 1, 2):
        box = layout.boxes[k]
        add(f"box{k}_title_words", layout.inside(total_hits, box) / np.maximum(layout.end[box] - layout.first[box], 1))
    best = int(np.argmax(title)) if float(title.max(initial=0)) > 0.5 else -1
    place = np.arange(layout.count)
    add("from_title", np.clip(place - best, -99, 99) if best >= 0 else np.full(layout.count, -100))
    in_description = _starts_in(" ".join(_contents(document, "description", "og:description", "twitter:description")), texts, mass)
    article = " ".join((document.stated_body or "").split())
    in_article = _starts_in(article, texts, mass)
    add("in_description", in_description)
    add("in_stated_body", in_article)
    add("stated_body", np.full(layout.count, np.log1p(len(article))))
    count = Counter(texts)
    add("copies", [count[text] for text in texts])


def _starts_in(stated: str, texts: list[str], mass: Floats) -> Any:
    """Does the page state, for machines, the words that a block begins with?"""
    if not stated:
        return np.zeros(len(texts))
    return np.array([m >= _STATED_MASS and text[:40].partition("\n")[0] in stated for text, m in zip(texts, mass.tolist(), strict=True)])


def _contents(document: Document, *names: str) -> list[str]:
    """Contents of the <meta> elements of these names."""
    return [" ".join(meta.text.split()) for name in names for meta in document.structured.metas.get(name, ())]


def _title_agreement(document: Document, texts: list[str]) -> tuple[Any, Any]:
    """How much of a short block's words stand in the page's title times how much of the title it makes; how many of them do."""
    titles = [set(title.casefold().split()) for title in (document.markup.title, *_contents(document, "og:title", "twitter:title")) if title]
    share = np.zeros(len(texts), dtype=np.float32)
    hits = np.zeros(len(texts), dtype=np.float32)
    if not titles:
        return share, hits
    every = set().union(*titles)
    long_words = {word for word in every if len(word) > 3}
    for i, text in enumerate(texts):
        if 4 < len(text) < 300 and not every.isdisjoint(words := text.casefold().split()):
            own = set(words)
            share[i] = max(len(own & title) ** 2 / (len(own) * len(title)) for title in titles if title)
            hits[i] = len(own & long_words)
    return share, hits


def _add_neighbours(add: Any, log_mass: Any, link_share: Any, ends: Any, words: Any) -> None:
    for name, column, reach in (("log_mass", log_mass, 2), ("link_share", link_share, 2), ("ends_sentence", ends, 1)):
        padded = np.concatenate((np.full(3, -1.0), column, np.full(3, -1.0)))
        for step in (*range(-reach, 0), *range(1, reach + 1)):
            add(f"{name}{step:+d}", padded[3 + step : len(padded) - 3 + step])
