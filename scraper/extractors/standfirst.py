"""`standfirst`: the lead or subtitle that the page prints under its headline. A description that no reader sees is none."""

from __future__ import annotations

from scraper.document import Document
from scraper.draft import Candidate
from scraper.letters import key_of
from scraper.zones import Partition, Zone

_MAX_LINES = 6


def extract_standfirsts(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """The standfirst zone's lines in order as one candidate, each line once; empty where the page has none."""
    lines: dict[str, int] = {}
    for block in parts.indexes(Zone.STANDFIRST):
        text = document.blocks.text[block]
        if key_of(text) and text not in lines:
            lines[text] = document.blocks.node[block]
    if not lines:
        return ()
    chosen = list(lines)[:_MAX_LINES]
    return (Candidate("\n".join(chosen), "zone:standfirst", 0.8, lines[chosen[0]]),)
