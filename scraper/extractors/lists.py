"""`tickers` and `related`: labelled lists of headlines. Takes the blocks of a zone, gives lists as found.

In a box of the zone (`list_boxes`) a link is a headline; what is printed beside it (a date, a section, an excerpt) is part
of the headline it stands with. A box without links is a strip of text: a line a headline, or one line parted by wide
spaces, bullets or bars.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.list_boxes import (
    HEADLINE_WORDS,
    LABEL_CHARS,
    Box,
    announces_list,
    clean_label,
    find_boxes,
    introduces,
    is_full,
    names_title,
)
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.markup import HEADINGS, fold
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role, role_of
from scraper.zones.labels import label_zone

_STRIP_LEAST = 3
_DATE_CHARS = 40
_META_WORDS = 2.5  # mean length up to which a kind of link is a section or an author rather than a headline
_WIDE = re.compile(r"[ \t\u00a0\u2003]{3,}")
_OPENED = re.compile(r"([^:：|]{2,30}?)\s*[:：|]\s*(?=\S)")
_RANK = re.compile(r"\s*(\d{1,2})[.):]?\s*")
_BULLETS = re.compile(r"\s*(?:[•●■◆▪►▶★|]|\+{3}|\*{3})\s*")


_Shape = tuple[str, str, str]  # what the links of one kind share: tag and class of the element around them, their own class


class FoundItem(NamedTuple):
    """A headline as found."""

    text: str
    url: str | None = None  # as written
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first


class FoundList(Struct, frozen=True, kw_only=True):
    """A list as found: each headline once."""

    label: str | None = None
    items: tuple[FoundItem, ...] = ()
    repeats: int = 0  # headlines that were printed again


class _Entry(Struct):
    """A link's text, or a line without link."""

    pieces: list[int]
    url: str | None
    link: int = -1
    times: list[str] = []
    text: str = ""


def extract_lists(document: Document, parts: Partition, zone: Zone) -> tuple[FoundList, ...]:
    """The lists of `zone` in document order; a box without headlines gives none."""
    if zone not in parts.zones:
        return ()
    found = []
    for box in find_boxes(document, parts, zone):
        one = _read_box(document, box)
        if one is not None:
            found.append(one)
    return tuple(found)


def _read_box(document: Document, box: Box) -> FoundList | None:
    """A box's list. Its label is the heading of the box, else the words before the first link or the strip's first line."""
    label = None if box.label is None else clean_label(document.blocks.text[box.label])
    lines = [i for i in box.blocks if i != box.label]
    entries = _entries(document, lines)
    if any(entry.link >= 0 for entry in entries):
        prefix, entries = _link_entries(document, entries)
        label = label or prefix
    else:
        entries = _strip_entries(document, lines)
        if label is None and len(entries) > 1 and label_zone(entries[0].text) is not None:
            label, entries = clean_label(entries[0].text), entries[1:]
    items, repeats = _unique(entries)
    if not items and box.label is not None and document.blocks.link_chars[box.label]:  # a heading that is the headline
        items = (FoundItem(text=document.blocks.text[box.label], url=_url_of_block(document, box.label)),)
        label = None
    if label is None:
        label, items = _label_of_items(items)
    return FoundList(label=label, items=items, repeats=repeats) if items else None


def _label_of_items(items: tuple[FoundItem, ...]) -> tuple[str | None, tuple[FoundItem, ...]]:
    """The known label that every headline of a list opens with, inside its link ("READ MORE: Ferries …"), and them without it."""
    opened = [(item, found) for item in items if (found := _OPENED.match(item.text)) and announces_list(found[1])]
    labels = {found[1].casefold() for _, found in opened}
    if len(labels) != 1 or len(opened) < len(items):
        return None, items
    label = clean_label(opened[0][1][1])
    return label, tuple(item._replace(text=item.text[found.end() :]) for item, found in opened)


def _entries(document: Document, lines: list[int]) -> list[_Entry]:
    """Runs of pieces under one link, or under none, block by block where there is none."""
    texts, links = document.pieces.text, document.pieces.link
    entries: list[_Entry] = []
    last = -2
    firsts, ends = document.blocks.first_piece, document.blocks.end_piece
    for i in lines:
        for piece in range(firsts[i], ends[i]):
            link = links[piece]
            if link == last:
                entries[-1].pieces.append(piece)
            else:
                entries.append(_Entry([piece], document.attribute(link, "href") if link >= 0 else None, link))
            last = link
        if last < 0:
            last = -2  # a line without link ends with its block
    return [entry for entry in entries if not all(texts[piece].isspace() for piece in entry.pieces)]


def _link_entries(document: Document, entries: list[_Entry]) -> tuple[str | None, list[_Entry]]:
    """The headlines among the links of a box, with the times printed beside them; and the words before the first."""
    links = [entry for entry in entries if entry.link >= 0]
    _take_ranks_off(document, links)
    for entry in links:
        entry.text, entry.times = _read_link(document, entry)
    headlines = _without_meta(document, [entry for entry in links if entry.text])
    prefix: str | None = None
    for entry in entries:
        if entry.link >= 0:
            continue
        text = text_of_pieces(document, entry.pieces)
        times = _times_in(document, entry.pieces, text)
        if times:
            nearest = _nearest(document, headlines, entry)
            if nearest is not None:
                nearest.times += times
        elif prefix is None and entry is entries[0] and len(text) <= LABEL_CHARS and (introduces(text) or len(headlines) > 1):
            prefix = clean_label(text)
    return prefix, headlines


def _take_ranks_off(document: Document, links: list[_Entry]) -> None:
    """Places in a list that stand inside its links, in elements of their own: 1, 2, 3, … before one headline each."""
    texts = document.pieces.text
    ranks = [found[1] if len(one.pieces) > 1 and (found := _RANK.fullmatch(texts[one.pieces[0]])) else None for one in links]
    if len(links) > 1 and ranks == [str(place) for place in range(1, len(links) + 1)]:
        for entry in links:
            del entry.pieces[0]


def _read_link(document: Document, entry: _Entry) -> tuple[str, list[str]]:
    """The headline of a link that may hold a whole card: its heading, its part named title, else its first full line."""
    if len(entry.pieces) == 1:
        text = fold(document.pieces.text[entry.pieces[0]])
        return text, _times_in(document, entry.pieces, text)
    lines = list(_lines(document, entry.pieces))
    texts = [text_of_pieces(document, line) for line in lines]
    times: list[str] = []
    for line, text in zip(lines, texts, strict=True):
        times += _times_in(document, line, text)
    named = [piece for piece in entry.pieces if _is_title(document, piece, entry.link)]
    if named:
        return text_of_pieces(document, named), times
    return next((text for text in texts if is_full(text)), None) or max(texts, key=len), times


def _lines(document: Document, pieces: list[int]) -> Iterator[list[int]]:
    """Pieces that follow one another, those of one block together."""
    ends = document.blocks.end_piece
    start = 0
    while start < len(pieces):
        end = bisect_left(pieces, ends[block_of(document, pieces[start])], start)
        yield pieces[start:end]
        start = end


def _is_title(document: Document, piece: int, link: int) -> bool:
    """Whether an element of a link that a piece stands in is a heading or is named a title."""
    tags, attributes, parents = document.nodes.tag, document.nodes.attributes, document.nodes.parent
    node = document.pieces.node[piece]
    while node > link:
        if tags[node] in HEADINGS or ((own := attributes[node]) and names_title(own.get("class", ""))):
            return True
        node = parents[node]
    return False


def _without_meta(document: Document, entries: list[_Entry]) -> list[_Entry]:
    """Entries less the links of sections and authors: of a shape that is short as a rule, where another is long."""
    if all(is_full(entry.text) for entry in entries):
        return entries
    lengths: dict[_Shape, list[int]] = {}
    shapes = [_shape(document, entry.link) for entry in entries]
    for entry, shape in zip(entries, shapes, strict=True):
        lengths.setdefault(shape, []).append(HEADLINE_WORDS if is_full(entry.text) else len(entry.text.split()))
    mean = {shape: sum(counts) / len(counts) for shape, counts in lengths.items()}
    if max(mean.values(), default=0) <= _META_WORDS:
        return entries
    return [entry for entry, shape in zip(entries, shapes, strict=True) if mean[shape] > _META_WORDS]


def _shape(document: Document, link: int) -> _Shape:
    nodes = document.nodes
    parent = nodes.parent[link]
    return nodes.tag[parent], nodes.attributes[parent].get("class", ""), nodes.attributes[link].get("class", "")


def _times_in(document: Document, pieces: list[int], text: str) -> list[str]:
    """What may state a moment: a `datetime`, the text of an element named for it, a text that looks like a date."""
    is_printed = has_digit(text)
    if not is_printed and not document.markup.by_tag.get("time"):
        return []  # the usual case: neither a number nor an element that could state one
    nodes, attributes = document.nodes, document.nodes.attributes
    found: list[str] = []
    for piece in pieces:
        node = document.pieces.node[piece]
        parent = nodes.parent[node]
        if not (is_printed or "datetime" in attributes[node] or (parent >= 0 and "datetime" in attributes[parent])):
            continue
        pair = (node, parent) if parent >= 0 else (node,)
        for one in pair:
            if role_of(nodes.tag[one], attributes[one]) & Role.TIME:
                value = attributes[one].get("datetime")
                found += [value] if value else []
                found.append(fold(document.pieces.text[piece]))
                break
    if not found and is_printed and len(text) <= _DATE_CHARS and DATE.search(text):
        found.append(text)
    return [text for text in dict.fromkeys(found) if has_digit(text)]


def _nearest(document: Document, headlines: list[_Entry], entry: _Entry) -> _Entry | None:
    """The headline that shares the smallest element with a line; of two, the one before it."""
    around = {node: depth for depth, node in enumerate(document.ancestors(document.pieces.node[entry.pieces[0]]))}
    best: tuple[int, int, _Entry] | None = None
    place = bisect_left(headlines, entry.pieces[0], key=lambda headline: headline.pieces[0])
    # In document order nothing shares a smaller element with a line than its neighbours do.
    for headline in headlines[max(place - 1, 0) : place + 1]:
        shared = next((around[node] for node in document.ancestors(headline.link) if node in around), None)
        if shared is None:
            continue
        distance = abs(headline.pieces[0] - entry.pieces[0]) * 2 + (headline.pieces[0] > entry.pieces[0])
        if best is None or (shared, distance) < best[:2]:
            best = (shared, distance, headline)
    return best[2] if best else None


def _strip_entries(document: Document, lines: list[int]) -> list[_Entry]:
    """Headlines of a strip without links: a block each, or a block's parts between wide spaces or bullets."""
    entries: list[_Entry] = []
    for i in lines:
        pieces = range(document.blocks.first_piece[i], document.blocks.end_piece[i])
        raw = "".join(document.pieces.text[p] for p in pieces).strip()
        texts = [fold(part) for line in raw.split("\n") for part in _split_strip(line)]
        texts = (_split_pieces(document, pieces) if len(texts) == 1 else []) or texts
        entries += [_Entry([pieces[0]], None, text=text) for text in texts if any(map(str.isalpha, text))]
    return entries


def _split_strip(line: str) -> list[str]:
    """
    >>> _split_strip("Port reopens after storm      Council votes on trams")
    ['Port reopens after storm', 'Council votes on trams']
    >>> _split_strip("Port reopens • Trams return • Rain ahead")
    ['Port reopens', 'Trams return', 'Rain ahead']
    """
    line = line.strip()
    parts = _WIDE.split(line)
    if len(parts) == 1:
        parts = _BULLETS.split(line)
    return [part for part in parts if part and not part.isspace()]


def _split_pieces(document: Document, pieces: Iterable[int]) -> list[str]:
    """A line cut where a piece begins with a blank: there stood a run of `&nbsp;`, which the parser hands over apart."""
    parts: list[str] = []
    for piece in pieces:
        text = document.pieces.text[piece]
        if text[:1] == " " or not parts:
            parts.append(text)
        else:
            parts[-1] += text
    parts = [fold(part) for part in parts]
    return parts if len(parts) >= _STRIP_LEAST and all(map(is_full, parts)) else []


def _unique(entries: list[_Entry]) -> tuple[tuple[FoundItem, ...], int]:
    """Each headline once, in the order of its first place; and how many were printed again further on."""
    chosen: dict[str, _Entry] = {}
    repeats = 0
    last = ""
    for entry in entries:
        key = entry.url or entry.text.casefold()
        first = chosen.setdefault(key, entry)
        if first is not entry:
            repeats += key != last and first.text.casefold() == entry.text.casefold()
            first.times += entry.times
            if is_full(entry.text) and not is_full(first.text):
                first.text = entry.text
        last = key
    items = (FoundItem(text=one.text, url=one.url, times=tuple(dict.fromkeys(one.times))) for one in chosen.values())
    return tuple(items), repeats


def _url_of_block(document: Document, block: int) -> str | None:
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    link = next((document.pieces.link[p] for p in pieces if document.pieces.link[p] >= 0), -1)
    return document.attribute(link, "href") if link >= 0 else None
