"""`standfirst`: the lead or subtitle that the page prints under its headline. A description that no reader sees is none."""

from __future__ import annotations

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.kickers import names_kicker
from scraper.extractors.outlet.masthead import FRONT_PAGE_WORDS
from scraper.extractors.title.extract import headlines_in
from scraper.letters import key_of
from scraper.zones import Partition, Zone

_MAX_LINES = 6
_KICKER_WORDS = 5  # some call the lead so, too
_KICKER_CHARS = 40  # which is more than five words of most languages have
_MAX_ABOVE = 6  # blocks from a lead to the headline below it


def extract_standfirsts(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """The standfirst zone's lines in order as one candidate, each line once, none that repeats the headline; may be empty."""
    lines: dict[str, int] = {}
    headlines = headlines_in(document, parts)
    title = next(iter(parts.indexes(Zone.TITLE)), 0)
    for block in parts.indexes(Zone.STANDFIRST):
        if block < title - _MAX_ABOVE:  # the site's motto, another article's teaser
            continue
        if _is_short(document.blocks.text[block]) and names_kicker(_name(document, block)):
            continue
        told = [line for line in document.read_block(block).split("\n") if not _repeats(key_of(line), headlines)]
        if key_of(text := "\n".join(told)) and text not in lines:
            lines[text] = document.blocks.node[block]
    if not lines:
        return ()
    chosen = list(lines)[:_MAX_LINES]
    return (Candidate("\n".join(chosen), "zone:standfirst", 0.8, lines[chosen[0]]),)


def _is_short(text: str) -> bool:
    """Whether a line is of a few words; of scripts that part none the characters tell."""
    return len(text) <= _KICKER_CHARS and len(text.split()) <= _KICKER_WORDS


def _name(document: Document, block: int) -> str:
    return document.nodes.attributes[document.blocks.node[block]].get("class", "")


def _repeats(key: str, headlines: list[str]) -> bool:
    """Whether a line's letters are the headline's, or those of the path from the front page to it: "Home » A bridge opens"."""
    return any(
        key == headline or (headline and key.endswith(headline) and key.removesuffix(headline) in FRONT_PAGE_WORDS)
        for headline in headlines
    )
