"""The lead, where the tagger takes it for the first paragraph: it stands in an element of its own, above what holds the text.

Takes a `Document`, the zones of its blocks and those of its body, gives a block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.document import Document
from scraper.zones.article_box import find_article_boxes
from scraper.zones.vocabulary import Zone

_CHARS = range(40, 600)  # a shorter line may be a kicker, or a person's name
_LEAST = 4  # blocks of the body, the lead one of them
_NO_LEADS = frozenset(("li", "td", "th", "dd", "pre", "blockquote"))
_BELOW = frozenset((Zone.BYLINE, Zone.CAPTION, Zone.SHARING))  # what stands between a lead and the text
_APART = frozenset((Zone.NAVIGATION, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.TITLE, Zone.TICKER, Zone.FOOTER, Zone.MASTHEAD))


@dataclass(frozen=True, slots=True)
class OpeningLead:
    """A block that may be the lead, and whether a byline, a caption or buttons part it from the text."""

    block: int
    is_parted: bool


def find_opening_lead(document: Document, zones: Sequence[Zone], body: Sequence[int]) -> OpeningLead | None:
    """The first block of the body, where nothing else of it stands in the same element and the next one is in an article's box;
    None where the page has a lead already."""
    if len(body) < _LEAST or len(document.blocks.text[body[0]]) not in _CHARS:
        return None
    first, second, *others = body
    owners, parents = document.blocks.node, document.nodes.parent
    own, next_own = parents[owners[first]], parents[owners[second]]
    if own == next_own or document.nodes.tag[owners[first]] in _NO_LEADS:
        return None
    above, between = zones[:first], set(zones[first + 1 : second])
    is_parted = not _BELOW.isdisjoint(between)
    if Zone.TITLE not in above or Zone.STANDFIRST in above or (between and not is_parted) or not _APART.isdisjoint(between):
        return None
    boxes = find_article_boxes(document, body[1:])
    if boxes is None or next_own not in boxes.nodes or any(parents[owners[i]] == own for i in others):
        return None
    return OpeningLead(first, is_parted)
