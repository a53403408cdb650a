"""Pages whose markup says the zone of its parts, so that an extractor is tested without the tagger."""

from __future__ import annotations

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Partition, Zone


def zoned(html: str, url: str | None = "https://lantern.example/news/1") -> tuple[Document, Partition]:
    """The document of `html`, and a partition by the nearest `data-zone` around each block (`other` where there is none)."""
    document = read_document(
        Page(body=html.encode(), url=url, headers={"content-type": "text/html; charset=utf-8"}, is_text=False)
    )
    zones = []
    for node in document.blocks.node:
        named = (document.nodes.attributes[outer].get("data-zone") for outer in document.ancestors(node))
        zones.append(Zone(next((zone for zone in named if zone), "other")))
    return document, Partition(zones, [1.0] * len(zones), [not hidden for hidden in document.blocks.hidden])


def dump(*lines: tuple[str, str]) -> tuple[Document, Partition]:
    """A text dump of lines, each given with its zone."""
    text = "\n".join(line for _, line in lines)
    document = read_document(Page(body=text.encode(), is_text=True))
    return document, Partition([Zone(zone) for zone, _ in lines], [1.0] * len(lines), [True] * len(lines))
