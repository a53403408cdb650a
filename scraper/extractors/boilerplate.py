"""`boilerplate`: the text of the page's zones, in document order."""

from __future__ import annotations

from itertools import chain, compress, count, pairwise
from operator import is_not
from typing import NamedTuple

from scraper.document import Document
from scraper.zones import Partition, Zone


class Run(NamedTuple):
    """Neighbouring blocks of one zone."""

    zone: Zone
    text: str  # a block a line


def extract_boilerplate(document: Document, parts: Partition, *, is_body_held: bool = True) -> tuple[Run, ...]:
    """The runs of blocks that are seen; without those of the body where it is held by its field, as it is in whole."""
    texts, zones = list(compress(document.blocks.text, parts.seen)), list(compress(parts.zones, parts.seen))
    starts = list(compress(count(), map(is_not, zones, chain((None,), zones))))
    runs = pairwise([*starts, len(zones)])
    held = Zone.BODY if is_body_held else None
    return tuple(Run(zones[first], "\n".join(texts[first:end])) for first, end in runs if zones[first] is not held)
