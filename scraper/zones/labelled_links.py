"""Links of lists of headlines, told by the label that opens their box: "Read also", "Latest news".

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
_DOUBT = 0.5  # probability below which the tagger is in doubt
_LINKED = 0.5  # share of a line's characters that are links, from which it is a link
_REACH = 4  # elements around a link that its label may open
_BLOCKS = 60  # that such an element may hold


def find_labelled_links(document: Document, zones: Sequence[Zone], confidence: Sequence[float]) -> Iterator[tuple[int, Zone]]:
    """Doubted links with the zone that their label gives them."""
    blocks, labels = document.blocks, dict[int, Zone | None]()
    for i, sure in enumerate(confidence):
        if sure < _DOUBT and zones[i] in _LISTED and blocks.link_chars[i] > _LINKED * len(blocks.text[i]):
            for node in islice(document.ancestors(blocks.node[i]), _REACH):
                if node not in labels:
                    labels[node] = _label_of(document, node)
                if (told := labels[node]) is not None and blocks_of(document, node)[0] != i:
                    yield i, told
                    break


def _label_of(document: Document, node: int) -> Zone | None:
    """What the text that opens an element says of the list in it."""
    first, end = blocks_of(document, node)
    zone = label_zone(document.blocks.text[first]) if 1 < end - first <= _BLOCKS else None
    return zone if zone in _LISTS else None
