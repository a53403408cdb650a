"""Numbers that describe each block: its text, its place in the page, the boxes around it, the names in its markup.

Nothing here depends on a language: text is counted by character class, markup by tags and by hashed class and id
tokens. All columns are worked out for all blocks at once, from the columns of the document.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from scraper.document import Document
from scraper.zones.characters import BAR, BRACKET, COMMA, DIGIT, QUOTE, STOP, SYMBOL, UPPER, WIDE, count_characters
from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, label_bits
from scraper.zones.layout import BOXES, PATHS, Layout, cumulate
from scraper.zones.names import token_scores

_STATED_MASS = 20  # shorter texts stand in any description by chance
_LONG_MASS = 80.0  # from here a block is a paragraph rather than a line
_CLASSES = (
    ("digits", DIGIT), ("upper", UPPER), ("commas", COMMA), ("wide", WIDE), ("quotes", QUOTE), ("bars", BAR), ("symbols", SYMBOL),
    ("brackets", BRACKET),
)  # fmt: skip
# Elements that are counted in the boxes around a block: name, tags, how many boxes.
_COUNTED = (("img", ("img",), 3), ("field", ("input", "textarea"), 4), ("a", ("a",), 3), ("time", ("time",), 2))


def measure(layout: Layout, table: Any) -> tuple[list[Any], list[str]]:
    """The columns of all blocks, and their names. `table` holds what each token bucket tells (see `token_scores`)."""
    document, count = layout.document, layout.count
    columns: list[Any] = []
    names: list[str] = []

    def add(name: str, column: Any) -> None:
        names.append(name)
        columns.append(column)

    texts = document.blocks.text
    classes, mass, words, stops, last, first = count_characters(texts)
    layout.mass = mass
    linked = np.array(document.blocks.link_chars, dtype=np.float32)
    lengths = np.fromiter(map(len, texts), dtype=np.float32, count=count)
    link_share = linked / lengths
    log_mass = np.log1p(mass)
    add("log_mass", log_mass)
    add("words", words)
    add("link_share", link_share)
    for name, which in _CLASSES:
        add(name, classes[:, which] / lengths)
    add("stops", stops)
    add("ends_sentence", last == STOP)
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
    _add_neighbours(add, log_mass, link_share, last == STOP, words)
    return columns, names


def _add_place(layout: Layout, add: Any, mass: Any) -> None:
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
    for bit in range(PATHS):
        add(f"path{bit}", (path >> bit) & 1)
    add("depth", layout.depth[layout.node])
    by_tag = layout.document.markup.by_tag
    ends = np.array(nodes.end, dtype=np.int64)
    for name, tags, boxes in _COUNTED:
        places = np.sort(np.array([i for tag in tags for i in by_tag.get(tag, ())], dtype=np.int64))
        for k in range(boxes):
            box = layout.boxes[k]
            add(f"box{k}_{name}", np.searchsorted(places, ends[box]) - np.searchsorted(places, box))


def _add_boxes(layout: Layout, add: Any, mass: Any, link_share: Any, stops: Any) -> None:
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


def _add_tokens(layout: Layout, add: Any, table: Any) -> None:
    scores, keys = token_scores(layout, table)
    count, width = layout.count, table.shape[1]
    elements = scores[count:]
    position = np.zeros(len(layout.parent), dtype=np.int64)
    position[layout.holders] = np.arange(len(layout.holders))
    chain = _sum_by(position[layout.outer[layout.holders]], elements)
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


def _sum_by(group: Any, rows: Any) -> Any:
    """The rows of each group added up, at the group's own number."""
    order = np.argsort(group, kind="stable")
    ordered = group[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    out = np.zeros_like(rows)
    out[ordered[starts]] = np.add.reduceat(rows[order], starts)
    return out


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


def _add_agreement(layout: Layout, add: Any, mass: Any) -> None:
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
    in_description = _starts_in(
        " ".join(_contents(document, "description", "og:description", "twitter:description")), texts, mass
    )
    article = " ".join((document.stated_body or "").split())
    in_article = _starts_in(article, texts, mass)
    add("in_description", in_description)
    add("in_stated_body", in_article)
    add("stated_body", np.full(layout.count, np.log1p(len(article))))
    count = Counter(texts)
    add("copies", [count[text] for text in texts])


def _starts_in(stated: str, texts: list[str], mass: Any) -> Any:
    """Does the page state, for machines, the words that a block begins with?"""
    if not stated:
        return np.zeros(len(texts))
    starts = (text[:40].partition("\n")[0] for text in texts)
    return np.array([m >= _STATED_MASS and start in stated for start, m in zip(starts, mass.tolist(), strict=True)])


def _contents(document: Document, *names: str) -> list[str]:
    """Contents of the <meta> elements of these names."""
    return [" ".join(meta.text.split()) for name in names for meta in document.structured.metas.get(name, ())]


def _title_agreement(document: Document, texts: list[str]) -> tuple[Any, Any]:
    """How much of a short block's words stand in the page's title times how much of the title it makes; how many of them do."""
    titles = [
        set(title.casefold().split())
        for title in (document.markup.title, *_contents(document, "og:title", "twitter:title"))
        if title
    ]
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
