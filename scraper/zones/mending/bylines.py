"""Bylines among the first lines of the body, where a template makes them like its paragraphs.

Takes a `Document` and the blocks of its body, gives numbers of blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, label_bits
from scraper.zones.moments import find_moment
from scraper.zones.vocabulary import Zone

_OPENING = 3  # blocks of the body that are looked at, as far as they are short
_CHARS = 120
_YEAR = re.compile(r"[12]\d{3}|[٠-٩۰-۹๐-๙]{4}")
_STOPS = ".!?。؟…"
_CLOCK_CHARS = 12  # behind a date, for a time of day that is written in an unknown way
_OPENS_AS_BYLINE = PREFIX_SHIFT + LABEL_ZONES.index(Zone.BYLINE)


def find_opening_bylines(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Short lines above the text that end with a date, or begin as bylines do and hold one."""
    texts, nodes, tags = document.blocks.text, document.blocks.node, document.nodes.tag
    for i in body[:_OPENING]:
        if len(texts[i]) > _CHARS:
            return
        if tags[nodes[i]] not in HEADINGS and _is_byline(texts[i]):
            yield i


def _is_byline(text: str) -> bool:
    moment = find_moment(text)
    if moment is None or text[-1] in _STOPS or not _YEAR.search(text, *moment):
        return False
    return len(text) - moment[1] <= _CLOCK_CHARS or bool(label_bits(text) >> _OPENS_AS_BYLINE & 1)
