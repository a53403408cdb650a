"""`standfirst`: the lead or subtitle that the page prints under its headline. A description that no reader sees is none."""

from __future__ import annotations

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.title.extract import headlines_in
from scraper.letters import key_of
from scraper.zones import Partition, Zone

_MAX_LINES = 6


def extract_standfirsts(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """The standfirst zone's lines in order as one candidate, each line once, none that repeats the headline; may be empty."""
    lines: dict[str, int] = {}
    headlines = headlines_in(document, parts)
    for block in parts.indexes(Zone.STANDFIRST):
        text = document.read_block(block)
        if (key := key_of(text)) and text not in lines and key not in headlines:
            lines[text] = document.blocks.node[block]
    if not lines:
        return ()
    chosen = list(lines)[:_MAX_LINES]
    return (Candidate("\n".join(chosen), "zone:standfirst", 0.8, lines[chosen[0]]),)
