"""Numbers that describe each block: its text, its place in the page, the boxes around it, names in its markup, its words.

No language is known here: text is counted by character class, markup by tags, and names and words are hashed into buckets
that all pages share. All columns are worked out for all blocks at once, from the columns of the document, in a few groups:
each is an array [columns, blocks], and its names stand in the same order in `column_names`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from scraper.document import Document
from scraper.zones.addresses import own_house
from scraper.zones.characters import BAR, BRACKET, COMMA, DIGIT, QUOTE, STOP, SYMBOL, UPPER, WIDE, count_characters
from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, all_label_bits
from scraper.zones.tagger.layout import BOXES, PATHS, Layout, cumulate, find_starts, run_lengths
from scraper.zones.tagger.names import token_scores
from scraper.zones.tagger.words import Words, WordTable

_STATED_MASS = 20  # shorter texts stand in any description by chance
_STATED_CHARS = 200_000  # of a stated text that each block is looked for in
_LONG_MASS = 80.0  # from here a block is a paragraph rather than a line
_CLASSES = {
    "digits": DIGIT, "upper": UPPER, "commas": COMMA, "wide": WIDE, "quotes": QUOTE, "bars": BAR, "symbols": SYMBOL,
    "brackets": BRACKET,
}  # fmt: skip
_CLASS_CODES = np.array(list(_CLASSES.values()))
# Elements that are counted in the boxes around a block: name, tags, how many boxes.
_COUNTED = (("img", ("img",), 3), ("field", ("input", "textarea"), 4), ("a", ("a",), 3), ("time", ("time",), 2))
_BOX_COLUMNS = (
    "mass", "share", "link_share", "prose", "prose_share", "long", "count", "mean", "place", "prose_before",
)  # fmt: skip
_LINKED_BOXES = 4  # boxes whose links are looked at
_ADDRESS_CHARS = 300  # of an address that are looked at
_WORD_BOXES = (1, 3)  # boxes whose words are looked at on the whole
_OPENED_BOXES = (1, 2, 3)  # boxes whose first words are looked at: where a box has a heading, that is it
_WORD_KINDS = ("own", "marks", *(f"box{k}" for k in _WORD_BOXES), *(f"opening{k}" for k in _OPENED_BOXES))
# Columns of the blocks near by: name, how many blocks before and behind.
_NEIGHBOURS = (("log_mass", 2), ("link_share", 2), ("ends_sentence", 1))


def measure(layout: Layout, table: Any, words: WordTable) -> Any:
    """The columns [columns, blocks] of all blocks. `table` holds what each token bucket tells of names (see `token_scores`),
    `words` the same of the words of texts."""
    # What reads the markup goes first, while that is in the processor's caches.
    tokens, links = _token_columns(layout, table), _link_columns(layout)
    text = _text_columns(layout)
    link_share, log_mass, stops = text[2], text[0], text[11]
    groups = (
        text,
        _place_columns(layout),
        _tag_columns(layout),
        _box_columns(layout, link_share, stops),
        tokens,
        _word_columns(layout, words),
        _label_columns(layout),
        _agreement_columns(layout),
        _neighbour_columns(log_mass, link_share, text[12]),
        links,
    )
    return np.concatenate(groups, dtype=np.float32, casting="unsafe")


@cache
def column_names(width: int) -> tuple[str, ...]:
    """Names of the columns; `width` is that of the table of token buckets."""
    return (
        *("log_mass", "words", "link_share", *_CLASSES, "stops", "ends_sentence", "last_class", "first_class"),
        *("word_length", "sentence_length", "lines", "line_length"),
        *("place", "mass_before", "blocks", "total_mass", "page_share"),
        *("tag", *(f"box{k}_tag" for k in range(4)), "parent_tag", *(f"path{bit}" for bit in range(PATHS)), "depth"),
        *(f"box{k}_{name}" for name, _, boxes in _COUNTED for k in range(boxes)),
        *(f"box{k}_{name}" for k in range(BOXES) for name in _BOX_COLUMNS),
        *(f"{kind}_names{z}" for z in range(width) for kind in ("link", "own", "near", "far")),
        *("same_shape", "run_length"),
        *(f"words_{kind}{z}" for kind in _WORD_KINDS for z in range(width)),
        *(f"{kind}_{zone}" for zone in LABEL_ZONES for kind in ("label", "under", "just_under")),
        *("title", "title_words", *(f"box{k}_title_words" for k in range(3)), "from_title"),
        *("in_description", "in_stated_body", "stated_body", "copies"),
        *(f"{name}{step:+d}" for name, reach in _NEIGHBOURS for step in _steps(reach)),
        *("link_words", "link_depth", "foreign"),
        *(f"box{k}_{name}" for k in range(_LINKED_BOXES) for name in ("foreign", "link_words")),
    )


def _text_columns(layout: Layout) -> Any:
    texts = layout.texts
    classes, mass, words, stops, last, first = count_characters(texts)
    lengths = np.fromiter(map(len, texts), dtype=np.float32, count=len(texts))
    lines = np.fromiter([text.count("\n") for text in texts], dtype=np.float32, count=len(texts))
    out = np.empty((19, len(texts)), dtype=np.float32)
    np.log1p(mass, out=out[0])
    out[1] = words
    out[3:11] = classes[:, _CLASS_CODES].T / lengths
    out[11] = stops
    out[12] = last == STOP
    out[13] = last
    out[14] = first
    out[15] = mass / words
    out[16] = words / (stops + 1)
    np.log1p(lines, out=out[17])
    out[18] = mass / (lines + 1)
    layout.mass = mass[layout.text_of]
    out = out.take(layout.text_of, axis=1)
    out[2] = np.array(layout.document.blocks.link_chars, dtype=np.float32) / lengths[layout.text_of]
    return out


def _place_columns(layout: Layout) -> Any:
    mass = layout.mass
    total = float(mass.sum()) or 1.0
    out = np.empty((5, layout.count))
    out[0] = np.arange(layout.count) / layout.count
    out[1] = (np.cumsum(mass) - mass) / total
    out[2] = np.log1p(layout.count)
    out[3] = np.log1p(total)
    out[4] = mass / total
    return out


def _tag_columns(layout: Layout) -> Any:
    nodes = layout.node
    codes = layout.tag_codes
    counts = _count_elements(layout)
    out = np.empty((7 + PATHS + len(counts), layout.count), dtype=np.float32)
    out[0] = codes[nodes]
    out[1:5] = codes[layout.boxes[:4]]
    out[5] = codes[layout.parent[nodes]]
    out[6 : 6 + PATHS] = (layout.path_bits[nodes] >> np.arange(PATHS)[:, None]) & 1
    out[6 + PATHS] = layout.depth[nodes]
    out[7 + PATHS :] = counts
    return out


def _count_elements(layout: Layout) -> Any:
    """How many elements of the `_COUNTED` kinds the boxes around each block hold."""
    by_tag = layout.document.markup.by_tag
    before = np.zeros((len(_COUNTED), len(layout.parent) + 1), dtype=np.int32)
    for row, (_, tags, _) in enumerate(_COUNTED):
        for tag in tags:
            if found := by_tag[tag]:
                before[row, 1:][found] = 1
    np.cumsum(before, axis=1, out=before)
    boxes = layout.boxes[:4]
    inside = before.take(layout.node_end[boxes], axis=1) - before.take(boxes, axis=1)
    return np.concatenate([inside[row, :boxes] for row, (_, _, boxes) in enumerate(_COUNTED)])


def _box_columns(layout: Layout, link_share: Any, stops: Any) -> Any:
    mass = layout.mass
    prose = mass * (link_share < 0.5) * (stops > 0) * (mass > _LONG_MASS)
    sums = np.zeros((4, layout.count + 1))
    sums[:, 1:] = mass, mass * link_share, prose, prose > 0
    np.cumsum(sums, axis=1, out=sums)
    total_prose = float(prose.sum()) or 1.0
    total = float(mass.sum()) or 1.0
    before = np.arange(layout.count)
    first, end = layout.first[layout.boxes], layout.end[layout.boxes]
    started = sums[:, first]
    inside = sums[:, end] - started
    count = np.maximum(end - first, 1)
    held = np.maximum(inside[0], 1.0)
    out = np.empty((BOXES, len(_BOX_COLUMNS), layout.count), dtype=np.float32)
    out[:, 0] = np.log1p(inside[0])
    out[:, 1] = inside[0] / total
    out[:, 2:4] = (inside[1:3] / held).swapaxes(0, 1)
    out[:, 4] = inside[2] / total_prose
    out[:, 5] = inside[3]
    out[:, 6] = end - first
    out[:, 7] = inside[0] / count
    out[:, 8] = (before - first) / count
    out[:, 9] = (sums[2, before] - started[2]) / total_prose
    return out.reshape(-1, layout.count)


def _token_columns(layout: Layout, table: Any) -> Any:
    scores, keys = token_scores(layout, table)
    count, width = layout.count, table.shape[1]
    elements = scores[count:]
    holders = layout.holder_of
    around = _sum_by(holders[layout.outer[layout.holders]], elements)[holders[layout.boxes]]
    far = around[2]
    for k in range(3, BOXES):
        far += around[k] * 0.8 ** (k - 2)
    out = np.empty((4 * width + 2, count), dtype=np.float32)
    by_kind = out[: 4 * width].reshape(width, 4, count)
    own = holders[layout.node]
    by_kind[:, 0] = scores[:count].T
    by_kind[:, 1] = elements[own].T
    by_kind[:, 2] = (around[0] + 0.7 * around[1]).T
    by_kind[:, 3] = far.T
    element_keys = keys[count:]
    signature = element_keys[own] * 4096 + element_keys[holders[layout.parent[layout.node]]]
    order = np.argsort(signature, kind="stable")
    alike = run_lengths(find_starts(signature[order]), count)
    layout.make = np.empty(count, dtype=np.int64)
    layout.make[order] = np.repeat(np.arange(len(alike)), alike)
    out[-2] = alike[layout.make]
    lengths = run_lengths(find_starts(signature), count)
    out[-1] = np.repeat(lengths, lengths)
    return out


def _word_columns(layout: Layout, table: WordTable) -> Any:
    """What the words tell: a block's own and its marks, those of the boxes around it, those that open these boxes."""
    own, marks = (scores.take(layout.text_of, axis=0) for scores in Words(layout.texts).scores(table))
    told = own + marks
    sums = np.zeros((layout.count + 1, told.shape[1]))
    np.cumsum(told, axis=0, out=sums[1:])
    boxes = layout.boxes[list(_WORD_BOXES)]
    first, end = layout.first[boxes], layout.end[boxes]
    means = (sums[end] - sums[first]) / np.maximum(end - first, 1)[..., None]
    openings = told[layout.first[layout.boxes[list(_OPENED_BOXES)]]]
    out = np.empty((len(_WORD_KINDS), told.shape[1], layout.count), dtype=np.float32)
    out[0], out[1] = own.T, marks.T
    out[2 : 2 + len(boxes)] = means.swapaxes(1, 2)
    out[2 + len(boxes) :] = openings.swapaxes(1, 2)
    return out.reshape(-1, layout.count)


def _link_columns(layout: Layout) -> Any:
    """Where each block's first link leads: words and depth of its path, whether to another house than the page's; and the
    means of that over the boxes."""
    attribute_sets = layout.document.nodes.attributes
    linked = [block for block, link in enumerate(layout.first_link) if link >= 0]
    addresses = [attribute_sets[layout.first_link[block]]["href"] for block in linked]
    out = np.zeros((3, layout.count), dtype=np.float32)
    out[:, linked] = _read_addresses(addresses, own_house(layout.document))
    np.log1p(out[0], out=out[0])
    boxes = layout.boxes[:_LINKED_BOXES]
    size = np.maximum(layout.end[boxes] - layout.first[boxes], 1)
    means = [layout.inside(cumulate(out[row]), boxes) / size for row in (2, 0)]
    return np.concatenate((out, np.stack(means, axis=1).reshape(-1, layout.count)))


def _read_addresses(addresses: list[str], own: str) -> tuple[list[int], list[int], list[bool]]:
    """Words beyond the first in the last part of each address's path, depth of the path, and whether its host is of another
    house than `own`."""
    words, depths, foreign = [], [], []
    is_foreign = {"": False}  # of each host
    for address in addresses:
        path = address[:_ADDRESS_CHARS].partition("?")[0].partition("#")[0]
        host = ""
        scheme, parted, rest = path.partition("//")
        if parted and scheme.find(":") == len(scheme) - 1 and "/" not in scheme:  # none, or one that ends with its colon
            host, slash, path = rest.partition("/")
            path = slash + path
            if host not in is_foreign:
                is_foreign[host] = bool(own) and own not in host.partition(":")[0].lower().split(".")
        words.append(path.rstrip("/").rpartition("/")[2].count("-"))
        depths.append(path.count("/"))
        foreign.append(is_foreign[host])
    return words, depths, foreign


def _sum_by(group: Any, rows: Any) -> Any:
    """The rows of each group added up, at the group's own number. Groups are numbered in the order of their rows."""
    starts = find_starts(group)
    out = np.zeros_like(rows)
    out[group[starts]] = np.add.reduceat(rows, starts)
    return out


def _label_columns(layout: Layout) -> Any:
    """Per zone: does the block look like its label, and how far out is the innermost box in which such a label went before?"""
    bits = np.array(all_label_bits(layout.texts))[layout.text_of]
    zones = np.arange(len(LABEL_ZONES))[:, None]
    full = (bits >> zones) & 1
    opening = (bits >> (zones + PREFIX_SHIFT)) & 1
    latest = np.maximum.accumulate(np.where(full > 0, np.arange(layout.count), -1), axis=1)
    out = np.empty((len(LABEL_ZONES), 3, layout.count), dtype=np.float32)
    out[:, 0] = 2 * full + opening
    # The boxes lie inside one another: those that begin behind the label are passed over.
    reach = (latest < layout.first[layout.boxes][:, None]).sum(axis=0, dtype=np.int8)
    out[:, 1] = reach
    out[:, 2] = np.where(latest == latest.max(axis=0), reach, BOXES + 1)
    return out.reshape(-1, layout.count)


def _agreement_columns(layout: Layout) -> Any:
    """What the page says of itself for machines, and whether a block says the same."""
    document, texts, text_of = layout.document, layout.texts, layout.text_of
    out = np.zeros((10, layout.count), dtype=np.float32)
    title, hits = out[:2] = _title_agreement(document, texts)[:, text_of]
    boxes = layout.boxes[:3]
    out[2:5] = layout.inside(cumulate(hits), boxes) / np.maximum(layout.end[boxes] - layout.first[boxes], 1)
    best = int(np.argmax(title)) if float(title.max(initial=0)) > 0.5 else -1
    out[5] = np.minimum(np.maximum(np.arange(layout.count) - best, -99), 99) if best >= 0 else -100
    article = " ".join((document.stated_body or "").split())
    described = " ".join(_contents(document, "description", "og:description", "twitter:description"))
    for row, stated in ((6, described), (7, article)):
        if stated:
            out[row] = np.array(_starts_in(stated[:_STATED_CHARS], texts))[text_of] & (layout.mass >= _STATED_MASS)
    out[8] = np.log1p(len(article))
    out[9] = np.bincount(text_of)[text_of]
    return out


def _starts_in(stated: str, texts: list[str]) -> list[bool]:
    """Does the page state, for machines, the words that a text begins with? Texts of too little mass are not looked for."""
    return [2 * len(text) >= _STATED_MASS and text[:40].partition("\n")[0] in stated for text in texts]


def _contents(document: Document, *names: str) -> list[str]:
    """Contents of the <meta> elements of these names."""
    return [" ".join(meta.text.split()) for name in names for meta in document.structured.metas.get(name, ())]


def _title_agreement(document: Document, texts: list[str]) -> Any:
    """How much of a short block's words stand in the page's title times how much of the title it makes; how many of them do."""
    stated = (document.markup.title, *_contents(document, "og:title", "twitter:title"))
    titles = {frozenset(title.casefold().split()) for title in stated} - {frozenset()}
    if not titles:
        return np.zeros((2, len(texts)), dtype=np.float32)
    every = frozenset[str]().union(*titles)
    long_words = {word for word in every if len(word) > 3}
    shares, hits = [0.0] * len(texts), [0] * len(texts)
    for number, text in enumerate(texts):
        if 4 < len(text) < 300 and (found := every.intersection(words := text.casefold().split())):
            size = len(set(words))
            shares[number] = max([len(found & title) ** 2 / (size * len(title)) for title in titles])
            hits[number] = len(found & long_words)
    return np.array((shares, hits), dtype=np.float32)


def _neighbour_columns(*columns: Any) -> Any:
    """The columns that `_NEIGHBOURS` names, as they are a few blocks away; -1 beyond the ends."""
    count = len(columns[0])
    rows = []
    for column, (_, reach) in zip(columns, _NEIGHBOURS, strict=True):
        padded = np.full(count + 2 * reach, -1.0, dtype=np.float32)
        padded[reach : reach + count] = column
        rows += [padded[reach + step : reach + step + count] for step in _steps(reach)]
    return np.array(rows)


def _steps(reach: int) -> tuple[int, ...]:
    return (*range(-reach, 0), *range(1, reach + 1))
