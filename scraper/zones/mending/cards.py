"""Lists of cards: elements of one make in a row, each with a headline of the site's that is a link, and what is printed with it.

Takes a `Document`, the zones of its blocks and how sure they are; gives blocks with their zone. The tagger looks at each block
for itself; a reader sees that the excerpt below the last headline is what those above it were.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.zones.article_box import first_make_of, shape_of
from scraper.zones.boxes import blocks_of
from scraper.zones.labels import label_zone
from scraper.zones.vocabulary import Zone

_LISTS = (Zone.RELATED, Zone.TICKER)
_BLOCKS = 8  # that a card may hold
_LINKS = 4  # places that a card may lead to: an article, its section, its author, its comments
_REACH = 6  # elements around a headline, one of which is its card
#: What the tagger takes an excerpt, a section or an author of a card for; not the body: articles hold lists, too.
_PARTS = frozenset((Zone.PROMOTION, Zone.OTHER, Zone.BYLINE, Zone.STANDFIRST, Zone.CAPTION, Zone.NAVIGATION, Zone.NOTICE))

_Path = tuple[tuple[str, str], ...]  # makes of the elements from a card down to a block


def find_card_parts(document: Document, zones: Sequence[Zone], confidence: Sequence[float]) -> Iterator[tuple[int, Zone]]:
    """Blocks of cards with the zone of their list: it is one for all headlines, and what stands with one of them as
    something stands with another is the list's, too."""
    for cards in _find_lists(document, zones):
        spans = [range(*blocks_of(document, card)) for card in cards]
        listed = [i for span in spans for i in span if zones[i] in _LISTS]
        zone = _zone_of_list(document, zones, confidence, listed)
        yield from ((i, zone) for i in listed if zones[i] is not zone)
        known: defaultdict[_Path, set[int]] = defaultdict(set)  # places of the list's blocks, and the cards that have them
        others: list[tuple[int, int, _Path]] = []
        for card, span in zip(cards, spans, strict=True):
            for i in span:
                path = _path(document, card, i)
                if zones[i] in _LISTS:
                    known[path].add(card)
                elif zones[i] in _PARTS:
                    others.append((card, i, path))
        yield from ((i, zone) for card, i, path in others if known[path] - {card})


def _find_lists(document: Document, zones: Sequence[Zone]) -> Iterator[list[int]]:
    """The cards of each list, two or more."""
    linked = [i for i, zone in enumerate(zones) if zone in _LISTS and document.blocks.link_chars[i]]
    cards: list[int] = []
    for one, other in pairwise(linked):
        pair = _cards_around(document, one, other)
        if pair is None:
            continue  # two links of one card, or of two lists
        if cards and cards[-1] != pair[0]:
            yield cards
            cards = []
        cards += pair if not cards else pair[1:]
    if cards:
        yield cards


def _cards_around(document: Document, block: int, other: int) -> tuple[int, int] | None:
    """The elements of one make, side by side, in which two headlines stand; None where they are no cards."""
    first = _below_shared(document, block, other)
    second = _below_shared(document, other, block)
    if first is None or second is None or first_make_of(document, first) != first_make_of(document, second):
        return None
    if not (_is_card(document, first) and _is_card(document, second)):
        return None
    between = range(blocks_of(document, first)[1], blocks_of(document, second)[0])
    return None if any(_is_label(document, i) for i in between) else (first, second)


def _below_shared(document: Document, block: int, other: int) -> int | None:
    """The largest element around a block that does not hold the other."""
    nodes, there = document.nodes, document.blocks.node[other]
    node = document.blocks.node[block]
    if node <= there < nodes.end[node]:
        return None
    for _ in range(_REACH):
        parent = nodes.parent[node]
        if parent < 0 or parent <= there < nodes.end[parent]:
            return node
        node = parent
    return None


def _is_card(document: Document, node: int) -> bool:
    """Whether an element may hold one headline and what belongs to it, rather than a list with its label."""
    first, end = blocks_of(document, node)
    if end - first > _BLOCKS:
        return False
    if _is_label(document, first):
        return False
    nodes = document.nodes
    links = {link for link in document.pieces.link[nodes.first_piece[node] : nodes.end_piece[node]] if link >= 0}
    return len({nodes.attributes[link].get("href") for link in links}) <= _LINKS


def _is_label(document: Document, block: int) -> bool:
    """Whether a block without links is a heading or a known label of lists."""
    blocks = document.blocks
    is_heading = document.nodes.tag[blocks.node[block]] in HEADINGS
    return not blocks.link_chars[block] and (is_heading or label_zone(blocks.text[block]) in _LISTS)


def _zone_of_list(document: Document, zones: Sequence[Zone], confidence: Sequence[float], listed: Sequence[int]) -> Zone:
    """What the label right above a list says, if that is "related" or the headlines disagree: "More from …" may head either;
    without a label what most of the list is."""
    above = listed[0] - 1
    is_labelled = above >= 0 and zones[above] in _LISTS and not document.blocks.link_chars[above]
    told = label_zone(document.blocks.text[above]) if is_labelled else None
    if told is Zone.RELATED or (told is Zone.TICKER and len({zones[i] for i in listed}) > 1):
        return told
    votes = dict.fromkeys(_LISTS, 0.0)
    for i in (above, *listed) if is_labelled else listed:
        votes[zones[i]] += confidence[i]
    return max(_LISTS, key=votes.__getitem__)


def _path(document: Document, card: int, block: int) -> _Path:
    """The makes of the elements around a block, up to its card."""
    path: list[tuple[str, str]] = []
    node = document.blocks.node[block]
    while node > card:
        path.append(shape_of(document, node))
        node = document.nodes.parent[node]
    return tuple(path)
