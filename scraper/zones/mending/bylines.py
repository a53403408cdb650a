"""Bylines among the first lines of the body, where a template makes them like its paragraphs.

Takes a `Document` and the blocks of its body, gives numbers of blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment
from scraper.zones.signed import is_signed, opens_as_byline
from scraper.zones.vocabulary import Zone

_OPENING = 3  # blocks of the body that are looked at, as far as they are short
_CHARS = 120
_YEAR = re.compile(r"[12]\d{3}|[٠-٩۰-۹๐-๙]{4}")
_STOPS = ".!?。؟…"
_CLOCK_CHARS = 12  # behind a date, for a time of day that is written in an unknown way
_CELLS = frozenset(("td", "th"))
_SMALL_HEADINGS = frozenset(("h4", "h5", "h6"))  # what templates make bylines, too


def find_opening_bylines(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Short lines above the text that end with a date, or begin as bylines do and hold one, or nothing but a name; and the
    first line where it is known for a byline, as the time that the text takes to read."""
    texts, nodes, tags = document.blocks.text, document.blocks.node, document.nodes.tag
    is_short = True  # all so far
    for i in body[:_OPENING]:
        is_short = is_short and len(texts[i]) <= _CHARS
        if tags[nodes[i]] in HEADINGS:
            if is_short and tags[nodes[i]] in _SMALL_HEADINGS and is_signed(texts[i]):
                yield i
            continue
        if (is_short and _is_byline(texts[i])) or (
            tags[nodes[i]] not in _CELLS
            and (is_signed(texts[i]) or (i == body[0] and is_short and label_zone(texts[i]) is Zone.BYLINE))
        ):
            yield i


def _is_byline(text: str) -> bool:
    moment = find_moment(text)
    if moment is None or text[-1] in _STOPS or not _YEAR.search(text, *moment):
        return False
    return len(text) - moment[1] <= _CLOCK_CHARS or opens_as_byline(text)
