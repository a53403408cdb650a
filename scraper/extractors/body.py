"""`body` and `blocks`: the article's own prose in document order."""

from __future__ import annotations

from scraper.document import Document
from scraper.zones import Partition, Zone


def extract_paragraphs(document: Document, parts: Partition) -> list[str]:
    """Text of the body's blocks."""
    return [document.blocks.text[i] for i in parts.indexes(Zone.BODY)]
