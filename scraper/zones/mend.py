"""Rules after the tagger: what a reader sees at once and a look at single blocks can miss.

Each pass takes the document and its partition and changes the zones in place; they run in the order of `PASSES`.
"""

from __future__ import annotations

from collections.abc import Callable

from scraper.document import Document
from scraper.zones.boxes import certain_zones
from scraper.zones.labels import label_zone
from scraper.zones.vocabulary import Partition, Zone

_LINKED = 0.5  # share of a line's characters that are links, from which it is a link rather than a sentence


def mend(document: Document, parts: Partition) -> Partition:
    """The partition with all passes applied."""
    for change in PASSES:
        change(document, parts)
    return parts


def trust_certain_boxes(document: Document, parts: Partition) -> None:
    """What stands in a box that a known platform names is what the platform says."""
    for block, zone in certain_zones(document).items():
        parts.zones[block] = zone
        parts.confidence[block] = 1.0


def part_read_also(document: Document, parts: Partition) -> None:
    """A link that says "read also" interrupts the body; it is no part of it."""
    blocks = document.blocks
    for i in parts.indexes(Zone.BODY):
        text = blocks.text[i]
        if blocks.link_chars[i] > _LINKED * len(text) and label_zone(text) is Zone.RELATED:
            parts.zones[i] = Zone.RELATED


PASSES: tuple[Callable[[Document, Partition], None], ...] = (trust_certain_boxes, part_read_also)
