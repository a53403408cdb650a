"""Links of lists of headlines, told by the label that opens their box or stands right before their list ("Latest news"), and
the buttons of their cards.

Takes a `Document`, the zones of its blocks and how sure they are; gives blocks with their zone. Where the tagger is sure of a
link it knows better than a label, which may stand over more than its list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from scraper.document import Document
from scraper.zones.boxes import blocks_of
from scraper.zones.labels import label_zone
from scraper.zones.vocabulary import Zone

_LISTS = (Zone.RELATED, Zone.TICKER)  # what a label may say
_LISTED = frozenset((*_LISTS, Zone.TAGS))  # what such a link may be taken for
_SURE = 0.8  # probability from which a button is what the tagger says
_BUTTON_CHARS = 25
_NEAR = 3  # elements around a button, one of which is its card
_DOUBT = 0.5  # probability below which the tagger is in doubt
_LINKED = 0.5  # share of a line's characters that are links, from which it is a link
_REACH = 4  # elements around a link that its label may open
_LIST_TAGS = frozenset(("ul", "ol", "dl"))
_BLOCKS = 60  # that such an element may hold


def find_labelled_links(document: Document, zones: Sequence[Zone], confidence: Sequence[float]) -> Iterator[tuple[int, Zone]]:
    """Doubted links with the zone that their label gives them."""
    blocks, labels = document.blocks, dict[int, Zone | None]()
    for i, sure in enumerate(confidence):
        if sure < _DOUBT and zones[i] in _LISTED and blocks.link_chars[i] > _LINKED * len(blocks.text[i]):
            for node in islice(document.ancestors(blocks.node[i]), _REACH):
                if node not in labels:
                    labels[node] = _label_of(document, node)
                if (told := labels[node]) is not None and label_zone(blocks.text[i]) is None:
                    yield i, told
                    break


def find_card_ends(document: Document, zones: Sequence[Zone], confidence: Sequence[float]) -> Iterator[tuple[int, Zone]]:
    """Links that say "Read more" right below a headline of the site's, which they belong to."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    before, related, ticker = None, Zone.RELATED, Zone.TICKER
    for i, zone in enumerate(zones):
        if zone is related and before is ticker and confidence[i] < _SURE and len(texts[i]) <= _BUTTON_CHARS:
            is_button = link_chars[i] > _LINKED * len(texts[i]) and label_zone(texts[i]) is related
            if is_button and _are_near(document, i - 1, i):
                yield i, ticker
        before = zone


def _are_near(document: Document, block: int, other: int) -> bool:
    """Whether few elements are around one of two blocks and not around the other."""
    node, ends = document.blocks.node[block], document.nodes.end
    return any(one <= node < ends[one] for one in islice(document.ancestors(document.blocks.node[other]), _NEAR))


def _label_of(document: Document, node: int) -> Zone | None:
    """What the text that opens an element, or that stands right before it if it is a list, says of the links in it."""
    nodes, texts = document.nodes, document.blocks.text
    first, end = blocks_of(document, node)
    if end - first > _BLOCKS:
        return None
    zone = label_zone(texts[first]) if end - first > 1 else None
    if zone not in _LISTS and first and nodes.tag[node] in _LIST_TAGS and _stand_together(document, first - 1, node):
        zone = label_zone(texts[first - 1])
    return zone if zone in _LISTS else None


def _stand_together(document: Document, block: int, node: int) -> bool:
    """Whether a block stands in the element that holds `node`, by itself or in an element of its own."""
    holder, own = document.nodes.parent[node], document.blocks.node[block]
    return holder in (own, document.nodes.parent[own])
