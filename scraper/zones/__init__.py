"""The partition of a document: every block gets one zone. Takes a `Document`, gives a `Partition`."""

from __future__ import annotations

from scraper.document import Document
from scraper.zones import rules
from scraper.zones.boxes import certain_zones
from scraper.zones.vocabulary import Partition, Segment, Zone

__all__ = ["Partition", "Segment", "Zone", "partition", "segments"]


def partition(document: Document) -> Partition:
    """The zone of each block of `document`."""
    parts = rules.partition(document)
    for block, zone in certain_zones(document).items():
        parts.zones[block] = zone
        parts.confidence[block] = 1.0
    return parts


def segments(document: Document, parts: Partition) -> list[Segment]:
    """The visible text in document order, each piece once, with its zone."""
    blocks = document.blocks
    return [
        Segment(str(zone), blocks.text[i], document.xpath(blocks.node[i])) for i, zone in enumerate(parts.zones) if parts.seen[i]
    ]
