"""`live_updates`: the entries of a live blog. Takes a `Document` and its zones, gives the entries as found, in page order.

A page is a live blog where it says so: JSON-LD `LiveBlogPosting`, microdata `liveBlogUpdate`, or names of elements that
developers give to such entries. The entries are then the shape that repeats with a moment each (as in a thread of
comments); where the page prints none of that, those of JSON-LD stand in.

Spec: https://schema.org/LiveBlogPosting
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from scraper.document import Document, read_stated_text
from scraper.extractors.comment_items import find_items
from scraper.extractors.comment_reading import Reading, find_author, find_times
from scraper.extractors.comment_thread import read_thread
from scraper.extractors.pieces import block_of
from scraper.structured import people_of, texts_of
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role

_NAME = re.compile(
    r"live-?_?(?:blog|ticker|update|event|entry|post|feed|story|coverage|center)|ticker-?_?(?:entry|item|post|event)|"
    r"liveblog|key-?event|minute-?by-?minute|timeline-?_?(?:item|entry|post)",
    re.IGNORECASE,
)
_NAME_WORDS = ("live", "ticker", "event", "minute", "timeline")
_LEAST = 3  # printed entries that make a live blog
_MANY = 20
_TITLE_TAGS = frozenset(("h2", "h3", "h4", "h5"))
_STORY = (Zone.BODY, Zone.BYLINE, Zone.STANDFIRST, Zone.CAPTION, Zone.OTHER)


class FoundUpdate(Struct, frozen=True, kw_only=True):
    """An entry as found."""

    title: str | None = None
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first
    author: str | None = None
    text: str | None = None


def extract_live_updates(document: Document, parts: Partition) -> tuple[FoundUpdate, ...]:
    """The entries of a live blog; none where the page is no such thing."""
    if document.is_text:
        return ()
    structured = tuple(dict.fromkeys(_read_structured(document)))
    named = _named_entries(document)
    if not structured and not named:
        return ()
    printed = tuple(_with_author(update, structured) for update in _read_printed(document, parts, named))
    # what is printed, unless the page prints a few of many: the rest may come by script
    return printed if len(printed) >= max(_LEAST, min(len(structured), _MANY) // 2) else structured


def _read_structured(document: Document) -> Iterator[FoundUpdate]:
    """`liveBlogUpdate` of every `LiveBlogPosting`."""
    structured = document.structured
    for node in structured.nodes_of("liveblogposting"):
        updates = node.get("liveBlogUpdate")
        for update in updates if isinstance(updates, list) else [updates]:
            if isinstance(update, dict):
                found = _read_update(document, update)
                if found.text or found.title:
                    yield found


def _read_update(document: Document, update: dict[str, Any]) -> FoundUpdate:
    def first(name: str) -> str | None:
        return next(iter(texts_of(update.get(name))), None)

    authors = people_of(document.structured, update.get("author"))
    body = update.get("articleBody") or update.get("text") or update.get("description")
    return FoundUpdate(
        title=first("headline") or first("name"),
        times=tuple(time for name in ("datePublished", "dateCreated", "dateModified") if (time := first(name))),
        author=", ".join(person.name for person in authors) or None,
        text=(read_stated_text(body) or None) if isinstance(body, str) else None,
    )


def _with_author(update: FoundUpdate, structured: tuple[FoundUpdate, ...]) -> FoundUpdate:
    """An entry with the author that JSON-LD names for the same title, where the page's names do not tell who it is."""
    same = next((other for other in structured if other.title and other.title == update.title and other.author), None)
    if update.author or same is None or same.author is None:
        return update
    paragraphs = [text for text in (update.text or "").split("\n\n") if text.casefold() != same.author.casefold()]
    return replace(update, author=same.author, text="\n\n".join(paragraphs) or None)


def _named_entries(document: Document) -> list[int]:
    """Elements around a `<time>` whose names say live blog, the innermost around each."""
    nodes = document.nodes
    times = document.markup.by_tag.get("time", ())
    if len(times) < _LEAST:
        return []
    found: list[int] = []
    passed: set[int] = set()  # elements that were looked at already: what is around them was too
    for time in times:
        for node in document.ancestors(nodes.parent[time]):
            if node in passed or nodes.tag[node] in ("body", "main", "html"):
                break
            passed.add(node)
            attributes = nodes.attributes[node]
            names = (attributes[key] for key in ("class", "id") if key in attributes)
            if attributes.get("itemprop") == "liveBlogUpdate" or any(map(_names_entry, names)):
                found.append(node)
                break
    return found


def _names_entry(value: str) -> bool:
    """Whether a name says live blog; the words that all such names hold are looked for first, for that is ten times as fast."""
    may_name = not value.isascii() or any(map(value.lower().__contains__, _NAME_WORDS))
    return may_name and _NAME.search(value) is not None


def _read_printed(document: Document, parts: Partition, named: list[int]) -> Iterator[FoundUpdate]:
    """The entries among the article's own blocks."""
    mine = [zone in _STORY for zone in parts.zones]
    if named:  # what stands above the entries or below them, the page's own author among it, is no entry's
        first, end = _span(document, named)
        mine = [is_mine and first <= piece < end for is_mine, piece in zip(mine, document.blocks.first_piece, strict=True)]
    thread = read_thread(document, parts, mine)
    for reading in _largest_make([Reading(thread, item) for item in find_items(thread)]):
        title = _title(document, reading.pieces)
        times = tuple(find_times(reading))
        paragraphs = [text for text in reading.paragraphs if text != title and text not in times]
        author = find_author(reading)[0] if any(role & Role.AUTHOR for role in reading.roles.values()) else None
        if times and (paragraphs or title):
            yield FoundUpdate(title=title, times=times, author=author, text="\n\n".join(paragraphs) or None)


def _span(document: Document, named: list[int]) -> tuple[int, int]:
    """The pieces from the first entry to the last; few named elements are around all entries, of more each is in its own."""
    nodes, first, last = document.nodes, named[0], named[-1]
    if len(named) >= _LEAST:
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
