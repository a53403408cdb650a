"""Elements whose tag or role says what they hold, however it reads: <figcaption>, dialogs, the page's <footer>."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from scraper.document import Document, is_read_out
from scraper.markup import HEADINGS
from scraper.zones.boxes import blocks_of
from scraper.zones.vocabulary import Zone

_DIALOGS = frozenset(("dialog", "alertdialog", "tooltip"))
_TELLING_NAMES = frozenset(("role", "aria-modal"))
_TELLING_TAGS = frozenset(("figcaption", "footer", "dialog"))
_DIALOG_NAMES = frozenset(("modal", "modal-dialog", "modal-content", "dialog", "popup", "lightbox"))  # classes of toolkits
_PICTURES = tuple("img picture video audio amp-img amp-video".split())
_ARTICLES = frozenset(("article", "main"))
_QUOTATION = 3  # blocks; longer ones may be there for the layout, as old pages indent by them
_LINES = 3  # items of a list, at least
#: Zones that parts of a quotation, and items of a list, are taken for.
_NO_QUOTATION = frozenset((Zone.CAPTION, Zone.PROMOTION, Zone.OTHER, Zone.FOOTER, Zone.STANDFIRST, Zone.NOTICE))
_NO_ITEM = frozenset((Zone.PROMOTION, Zone.OTHER, Zone.CAPTION, Zone.TAGS, Zone.NOTICE, Zone.BYLINE, Zone.AUTHOR_BIO))


def find_in_named_elements(document: Document, body: Sequence[int]) -> Iterator[tuple[int, Zone]]:
    """The blocks of the body that stand in such an element, each with the zone that it tells."""
    nodes, owners = document.nodes, document.blocks.node
    parents, tags, attributes = nodes.parent, nodes.tag, nodes.attributes
    told: dict[int, Zone | None] = {-1: None}
    around = sorted(_elements_around(document, body))
    classes = " ".join([own["class"] for node in around if "class" in (own := attributes[node])]).lower()
    telling = _TELLING_NAMES | {"class"} if any(map(classes.__contains__, _DIALOG_NAMES)) else _TELLING_NAMES
    for node in around:
        may_tell = tags[node] in _TELLING_TAGS or not telling.isdisjoint(attributes[node])
        told[node] = (_told_by_element(document, node) if may_tell else None) or told[parents[node]]
    for i in body:
        if found := told[owners[i]]:
            yield i, found


def find_hidden_label(document: Document, body: Sequence[int]) -> int | None:
    """The heading above the text that says "article" or "main content" to those who have the page read to them, if there is
    one: it names the article's element, or its class is one by which toolkits hide text from everybody else."""
    if not body:
        return None
    nodes, node = document.nodes, document.blocks.node[body[0]]
    if nodes.tag[node] not in HEADINGS or not (attributes := nodes.attributes[node]):
        return None
    if is_read_out(attributes.get("class", "")):
        return body[0]
    name = attributes.get("id") if nodes.tag[node] != "h1" else None  # an <h1> that names the article is its headline
    named = (outer for outer in document.ancestors(node) if nodes.tag[outer] in _ARTICLES)
    return body[0] if name and any(nodes.attributes[outer].get("aria-labelledby") == name for outer in named) else None


def find_quote_sources(document: Document, zones: Sequence[Zone]) -> Iterator[int]:
    """Blocks of the figcaptions that say who is quoted: HTML puts the source of a quotation there. Those of the body's alone."""
    is_body: dict[int, bool] = {-1: False}  # of each quotation: several captions may stand below one
    for figcaption in document.markup.by_tag["figcaption"]:
        quotation = _quotation_of(document, figcaption)
        if quotation not in is_body:
            is_body[quotation] = Zone.BODY in zones[slice(*blocks_of(document, quotation))]
        if is_body[quotation]:
            yield from range(*blocks_of(document, figcaption))


def find_quotation_parts(document: Document, zones: Sequence[Zone]) -> Iterator[int]:
    """Blocks that were taken for furniture in short quotations of which another block is body: who says so, as a rule."""
    for quotation in document.markup.by_tag["blockquote"]:
        first, end = blocks_of(document, quotation)
        if end - first <= _QUOTATION and Zone.BODY in zones[first:end]:
            yield from (i for i in range(first, end) if zones[i] in _NO_QUOTATION and not document.blocks.hidden[i])


def find_pull_quotes(document: Document, zones: Sequence[Zone], body: Sequence[int]) -> Iterator[int]:
    """Blocks of the quotations between the body's paragraphs that stand in a figure of their own, where they were taken for
    captions. An embedded post stands in one as well, with a link to it."""
    links, hidden = document.blocks.link_chars, document.blocks.hidden
    for figure in document.markup.by_tag["figure"] if body else ():
        first, end = blocks_of(document, figure)
        if end - first > _QUOTATION or not body[0] < first < body[-1] or Zone.CAPTION not in zones[first:end]:
            continue
        if _quotation_in(document, figure) >= 0 and not any(links[first:end]):
            yield from (i for i in range(first, end) if zones[i] in _NO_QUOTATION and not hidden[i])


def find_list_items(document: Document, zones: Sequence[Zone]) -> Iterator[int]:
    """Items that were taken for furniture in lists of plain lines of which at least half are body; not the links."""
    blocks, nodes = document.blocks, document.nodes
    items: defaultdict[int, list[int]] = defaultdict(list)
    tags = nodes.tag
    for i, node in enumerate(blocks.node):
        if tags[node] == "li":
            items[nodes.parent[node]].append(i)
    for around, lines in items.items():
        if len(lines) < _LINES or len(lines) > 2 * [zones[i] for i in lines].count(Zone.BODY):
            continue
        first, end = blocks_of(document, around)
        if end - first == len({blocks.node[i] for i in lines}):  # one block an item, and nothing beside them
            yield from (i for i in lines if zones[i] in _NO_ITEM and _is_plain(document, i))


def _is_plain(document: Document, block: int) -> bool:
    blocks = document.blocks
    return not blocks.link_chars[block] and not blocks.hidden[block] and sum(map(str.isalpha, blocks.text[block])) > 1


def _quotation_of(document: Document, figcaption: int) -> int:
    """The quotation beside a figcaption in its figure; -1 where the figure shows a picture, or there is none."""
    nodes = document.nodes
    for figure in document.ancestors(figcaption):
        if nodes.tag[figure] == "blockquote":
            return -1
        if nodes.tag[figure] == "figure":
            return _quotation_in(document, figure)
    return -1


def _quotation_in(document: Document, figure: int) -> int:
    """The quotation in a figure that shows no picture; -1 where there is none."""
    shows_picture = any(_first_inside(document, figure, tag) >= 0 for tag in _PICTURES)
    return -1 if shows_picture else _first_inside(document, figure, "blockquote")


def _first_inside(document: Document, node: int, tag: str) -> int:
    """The first element of a tag in an element, -1 where there is none."""
    found = document.markup.by_tag[tag]
    at = bisect_right(found, node)
    return found[at] if at < len(found) and found[at] < document.nodes.end[node] else -1


def _elements_around(document: Document, blocks: Sequence[int]) -> set[int]:
    """The elements that some blocks stand in."""
    owners, parents = document.blocks.node, document.nodes.parent
    around: set[int] = set()
    for i in blocks:
        node = owners[i]
        while node >= 0 and node not in around:
            around.add(node)
            node = parents[node]
    return around


def _told_by_element(document: Document, node: int) -> Zone | None:
    tag, attributes = document.nodes.tag[node], document.nodes.attributes[node]
    if tag == "figcaption":
        return None if _quotation_of(document, node) >= 0 else Zone.CAPTION
    if tag == "footer" and _is_of_page(document, node):
        return Zone.FOOTER
    if not attributes:
        return None if tag != "dialog" else Zone.NOTICE
    if tag == "dialog" or attributes.get("role") in _DIALOGS or "aria-modal" in attributes:
        return Zone.NOTICE
    names = attributes.get("class")
    if names and not _DIALOG_NAMES.isdisjoint(names.lower().split()) and not _holds_most(document, node):
        return Zone.NOTICE
    return None


def _is_of_page(document: Document, footer: int) -> bool:
    """Whether a footer is the page's: neither an article's nor, where tags were never closed, around most of the page."""
    tags = document.nodes.tag
    return not _holds_most(document, footer) and all(tags[outer] not in _ARTICLES for outer in document.ancestors(footer))


def _holds_most(document: Document, node: int) -> bool:
    """Whether an element holds most of the page's texts."""
    nodes = document.nodes
    return 2 * (nodes.end_piece[node] - nodes.first_piece[node]) > len(document.pieces.text)
