"""Entries of a live blog by the names of elements: microdata `liveBlogUpdate`, or what developers call such entries.

The names say that the page is a live blog; the entries are then the shape that repeats with a moment each, as in a thread of
comments.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from scraper.caches import cache_short
from scraper.document import Document
from scraper.extractors.comments.author import find_author
from scraper.extractors.comments.facts import find_times
from scraper.extractors.comments.items import find_items
from scraper.extractors.comments.reading import Reading
from scraper.extractors.comments.thread import read_thread
from scraper.extractors.dates_by_look import find_digit
from scraper.extractors.live.entries import FoundUpdate
from scraper.extractors.live.marks import LEAST, Mark, read_mark
from scraper.extractors.name_and_date import without_by
from scraper.extractors.pieces import block_of
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role, role_of

_NAME = re.compile(
    r"live-?_?(?:blog|ticker|update|event|entry|post|item|card|feed|story|coverage|center|container)|ticker-?_?(?:entry|item|post|event)|"
    r"liveblog|key-?event|minute-?by-?minute|timeline-?_?(?:item|entry|post)|"
    r"\b(?:scrbbl|ncpost|arena|lb24)-",  # ScribbleLive, Norkon, Arena, 24liveblog
    re.IGNORECASE,
)
_NAME_WORDS = ("live", "ticker", "event", "minute", "timeline", "scrbbl", "ncpost", "arena", "lb24")
_WHOLE_PAGE = ("body", "main", "html")
_TITLE_TAGS = frozenset(("h2", "h3", "h4", "h5"))
_STORY = (Zone.BODY, Zone.BYLINE, Zone.STANDFIRST, Zone.CAPTION, Zone.OTHER)
_AS_ENTRIES = (Zone.TITLE, Zone.COMMENTS)  # that entries look like, with a heading, a moment and a name each
_MOMENT_ZONES = (Zone.BODY, Zone.BYLINE, Zone.COMMENTS)
_MOMENT_CHARS = 60
_MOMENT_REACH = 3  # elements around a text, of which one may be named for a moment


def find_named_entries(document: Document, parts: Partition) -> list[int]:
    """Elements around a `<time>`, or another element named for a moment, whose names say live blog, the innermost around each."""
    nodes = document.nodes
    times = document.markup.by_tag["time"]
    if len(times) < LEAST:
        times = _named_times(document, parts)
    if len(times) < LEAST:
        return []
    found: list[int] = []
    passed: set[int] = set()  # elements that were looked at already: what is around them was too
    for time in times:
        for node in document.ancestors(nodes.parent[time]):
            if node in passed or nodes.tag[node] in _WHOLE_PAGE:
                break
            passed.add(node)
            if _is_named(document, node):
                found.append(node)
                break
    return found


def _named_times(document: Document, parts: Partition) -> list[int]:
    """Elements of the story named for a moment that print a number, the outermost of several: `time` around `date` and `hour`."""
    blocks, pieces = document.blocks, document.pieces
    is_moment: dict[int, bool] = {}
    found: dict[int, None] = {}
    for block in parts.indexes(*_MOMENT_ZONES):
        for piece in range(blocks.first_piece[block], blocks.end_piece[block]):
            text = pieces.text[piece]
            if len(text) <= _MOMENT_CHARS and find_digit(text):
                node = _moment_around(document, pieces.node[piece], is_moment)
                if node >= 0:
                    found[node] = None
    return list(found)


def _moment_around(document: Document, node: int, is_moment: dict[int, bool]) -> int:
    """The outermost of a few elements around a text that is named for a moment, or -1; `is_moment` keeps what each said."""
    nodes, found = document.nodes, -1
    for one in islice(document.ancestors(node), _MOMENT_REACH):
        if one not in is_moment:
            is_moment[one] = role_of(nodes.tag[one], nodes.attributes[one]) & Role.TIME > 0 if nodes.attributes[one] else False
        if is_moment[one]:
            found = one
    return found


def are_named(document: Document, marks: list[Mark]) -> bool:
    """Whether an element around the first mark and the last one, or each of theirs, bears such a name."""
    owners = (document.blocks.node[mark.block] for mark in (marks[0], marks[-1]))
    return all(any(_is_named(document, node) for node in (owner, *document.ancestors(owner))) for owner in owners)


def _is_named(document: Document, node: int) -> bool:
    """Whether an element's names, or its microdata, say that it is an entry of a live blog or holds such."""
    attributes = document.nodes.attributes[node]
    if not attributes:
        return False
    return attributes.get("itemprop") == "liveBlogUpdate" or any(_names_entry(attributes.get(key, "")) for key in ("class", "id"))


@cache_short(1024)  # the pages of an outlet have the same elements around their moments
def _names_entry(value: str) -> bool:
    """Whether a name says live blog; the words that all such names hold are looked for first, for that is ten times as fast."""
    may_name = not value.isascii() or any(map(value.lower().__contains__, _NAME_WORDS))
    return may_name and _NAME.search(value) is not None


def read_named_entries(document: Document, parts: Partition, named: list[int]) -> Iterator[FoundUpdate]:
    """The entries among the article's own blocks."""
    mine = [zone in _STORY for zone in parts.zones]
    if named:  # what stands above the entries or below them, the page's own author among it, is no entry's
        first, end = _span(document, named)
        inside = range(*(bisect_left(document.blocks.first_piece, piece) for piece in (first, end)))
        told = sum(mine[block] for block in inside)
        also = _AS_ENTRIES if told * 2 > len(inside) else ()  # else it is a thread
        for block, zone in enumerate(parts.zones):
            is_also = zone in also and document.nodes.tag[document.blocks.node[block]] != "h1"
            mine[block] = block in inside and (mine[block] or is_also)
    thread = read_thread(document, parts, mine)
    for reading in _largest_make([Reading(thread, item) for item in find_items(thread)]):
        title = _title(document, reading.pieces)
        times = tuple(find_times(reading))
        paragraphs = [text for text in reading.paragraphs if text != title and text not in times]
        author = find_author(reading)[0] if any(role & Role.AUTHOR for role in reading.roles.values()) else None
        author = without_by(author) if author else None
        if times and (paragraphs or title):
            clock = next((mark for mark in map(read_mark, times) if mark and mark.is_clock), None)
            minute = clock.minute if clock and all(map(_is_clock_alone, times)) else None
            yield FoundUpdate(title=title, times=times, author=author, text="\n\n".join(paragraphs) or None, minute=minute)


def _is_clock_alone(text: str) -> bool:
    """Whether a moment is the time of a day and names none."""
    mark = read_mark(text)
    return mark is not None and mark.is_clock and not mark.has_day and mark.end == len(text)


def _span(document: Document, named: list[int]) -> tuple[int, int]:
    """The pieces from the first entry to the last; few named elements are around all entries, of more each is in its own."""
    nodes, first, last = document.nodes, named[0], named[-1]
    if len(named) >= LEAST:
        first, last = _box(document, first, named[1]), _box(document, last, named[-2])
    return nodes.first_piece[first], nodes.end_piece[last]


def _box(document: Document, entry: int, other: int) -> int:
    """The outermost element around an entry that does not hold another."""
    for node in document.ancestors(entry):
        if node <= other < document.nodes.end[node]:
            break
        entry = node
    return entry


def _largest_make(readings: list[Reading]) -> list[Reading]:
    """The entries of the make that holds most text: the other is the list that leads to them."""
    nodes = readings[0].thread.document.nodes if readings else None
    makes: dict[tuple[str, int], list[Reading]] = {}
    for reading in readings:
        node = reading.item.node
        key = (nodes.tag[node], nodes.parent[node]) if nodes is not None and node >= 0 else ("", -1)
        makes.setdefault(key, []).append(reading)
    return max(makes.values(), key=lambda group: sum(len(text) for one in group for text in one.paragraphs), default=[])


def _title(document: Document, pieces: list[int]) -> str | None:
    """The first heading of an entry."""
    for piece in pieces:
        for node in document.ancestors(document.pieces.node[piece]):
            if document.nodes.tag[node] in _TITLE_TAGS:
                return document.blocks.text[block_of(document, piece)]
            if document.nodes.tag[node] in ("div", "section", "article", "li"):
                break
    return None
