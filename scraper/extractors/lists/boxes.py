"""Where one list of headlines ends and the next begins: the boxes of a zone, and the label of each.

A label is judged by its make: of blocks that share tag, class and the element around them, those that stand over several
headlines each are labels; what stands over every single headline is part of it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from scraper.caches import cache_short
from scraper.document import Document
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.lists.headlines import is_moment
from scraper.extractors.lists.more import opens_with_more, says_more
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.markup import HEADINGS
from scraper.zones import Partition, Zone
from scraper.zones.addresses import links_in
from scraper.zones.article_box import first_make_of, make_of, shape_of
from scraper.zones.labels import label_zone

_TITLE_NAME = re.compile(r"title|headline|heading|titel|titre|titulo", re.IGNORECASE)
# Before such a word: `card-subtitle`, `author-title`.
_SECOND = re.compile(r"(?:sub|sous|unter|onder|under|author|job)[-_]{0,2}$", re.IGNORECASE)
_SECOND_CHARS = 8
_HEADS = HEADINGS | {"dt", "caption", "legend"}
LABEL_CHARS = 80
HEADLINE_WORDS = 4
_HEADLINE_CHARS = 12  # of a script that parts no words, or long ones
_HAN_CHARS = 8  # of one whose letters are words
_UNPARTED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_PARTED = re.compile(r"[:：]")
_LABEL_WORDS = 8
STOPS = frozenset(".。…")  # of a sentence; a headline may ask
_CARD_BLOCKS = 6  # from one card's headline to the next one's, but for buttons to share it
_MOST_BETWEEN = 24
_CARD_PIECES = 400  # of a card's text
_IN_CARDS = frozenset((Zone.SHARING, Zone.OTHER, Zone.TAGS, Zone.BYLINE, Zone.CAPTION, Zone.RELATED, Zone.TICKER, Zone.PROMOTION))
_NEIGHBOURS = frozenset(("prev", "next"))
_LOOK = 4  # blocks below a line that are looked at for headlines
# The sign of the button that closes the box, run together with its heading: "X :Latest".
_CLOSE = re.compile(r"^(?:[xX]\s*[:|]|[×✕✖✗❌])[\s:|]*(?=\S)")
_LISTS = (Zone.TICKER, Zone.RELATED)
_NO_LABEL = (Zone.TITLE, Zone.STANDFIRST, Zone.BODY, Zone.COMMENTS, Zone.COMMENT_FORM)
_QUOTES = (("«", "»"), ("»", "«"), ("‹", "›"))
_EDGE = " \t\n:：»›>|–—-•●■◆▪►▶▷▼▲·*«‹<←→↓"


@dataclass(slots=True)
class Box:
    label: int | None  # the block that heads it
    blocks: list[int]


def find_boxes(document: Document, parts: Partition, zone: Zone) -> list[Box]:
    """The zone's blocks, parted where something else stands between them or a heading begins the next list."""
    blocks = parts.indexes(zone)
    labels = _find_labels(document, parts, blocks)
    boxes: list[Box] = []
    last = -1
    for i in blocks:
        is_next = last >= 0 and (not any(parts.seen[last + 1 : i]) or _share_list(document, parts, last, i))
        is_next = is_next or (last >= 0 and i not in labels and _are_cards_alike(document, parts, last, i))
        is_next = is_next and not _turns_page(document, last, i)
        if i in labels:
            above = boxes[-1].label if is_next and boxes[-1].blocks == [boxes[-1].label] else None
            if _leads_on(document, i):
                heading = above if above is not None else _label_before(document, parts, i)
                if heading is not None or (is_next and says_more(document.blocks.text[i])):
                    boxes += [Box(heading, [i])] if above is None else []  # the way to all of this list, or of the one above
                    last = i
                    continue
            if above is not None and not _are_tabs(document, above, i):
                boxes.pop()  # a heading right below another one: the inner one is the list's own
                above = None
            if above is None:
                boxes.append(Box(i, [i]))
        elif is_next and (not (prefix := _prefix(document, i)) or _is_kicker(document, prefix, last, i)):
            boxes[-1].blocks.append(i)
        else:
            boxes.append(Box(_label_before(document, parts, i), [i]))
        last = i
    return boxes


def _turns_page(document: Document, block: int, other: int) -> bool:
    """Whether one of two lines leads to the article before or behind this one, as its link says in HTML's own words, and the
    other, with a link, does not."""
    links = [
        link for link in (max(links_in(document, block), default=-1), max(links_in(document, other), default=-1)) if link >= 0
    ]
    turning = [not _NEIGHBOURS.isdisjoint(document.nodes.attributes[link].get("rel", "").split()) for link in links]
    return len(set(turning)) > 1


def _are_tabs(document: Document, block: int, other: int) -> bool:
    """Whether two labels in a row are of one make and stand in one element: of tabs the first is the open one."""
    first, second = document.blocks.node[block], document.blocks.node[other]
    in_one = document.nodes.parent[first] == document.nodes.parent[second]
    return in_one and shape_of(document, first)[0] == shape_of(document, second)[0] and document.nodes.tag[first] not in HEADINGS


def _leads_on(document: Document, block: int) -> bool:
    """Whether a line is a link to more: "More stories"."""
    text = document.blocks.text[block]
    return document.blocks.link_chars[block] * 2 > len(text) and (says_more(text) or opens_with_more(text))


def _label_before(document: Document, parts: Partition, block: int) -> int | None:
    """The visible line right before a box, or before the way to all of its list, where it heads a list of another zone."""
    above = (i for i in range(block - 1, -1, -1) if parts.seen[i])
    before = next((i for i in above if not _leads_on(document, i)), None)
    if before is None or parts.zones[before] in _NO_LABEL:
        return None
    text = document.blocks.text[before]
    if len(text) > LABEL_CHARS or document.blocks.link_chars[before] * 2 > len(text):
        return None
    nodes, node = document.nodes, document.blocks.node[before]
    is_heading, is_first = nodes.tag[node] in HEADINGS, _opens_frame(document, before, block)
    is_of_other = label_zone(text) in (Zone.PROMOTION, Zone.SHARING, Zone.NOTICE)  # "Advertisement:"
    goes_on = parts.zones[before] is Zone.PROMOTION and says_more(text) and not is_heading  # "The article goes on"
    if is_of_other or goes_on:
        return None
    if announces_list(text):
        return before
    if parts.zones[before] in _LISTS and is_heading:  # its list was taken for the other
        return before
    is_heading = is_heading or text.rstrip().endswith((":", "：")) or names_title(nodes.attributes[node].get("class", ""))
    is_same = 0 <= (frame := nodes.parent[node]) <= document.blocks.node[block] < nodes.end[frame]
    return before if is_heading and (is_first or is_same) else None


def _opens_frame(document: Document, block: int, other: int) -> bool:
    """Whether a block is the first of the smallest element around it and another one behind it."""
    first_piece, end_piece = document.nodes.first_piece, document.nodes.end_piece
    start, place = document.blocks.first_piece[block], document.blocks.first_piece[other]
    frame = next((node for node in document.ancestors(document.blocks.node[block]) if end_piece[node] > place), -1)
    return frame >= 0 and first_piece[frame] == start


def _share_list(document: Document, parts: Partition, block: int, other: int) -> bool:
    """Whether two blocks stand in one list element, though something is between them; a menu may hold lists of its own."""
    if sum(zone is Zone.NAVIGATION for zone in parts.zones[block + 1 : other]) > _CARD_BLOCKS:
        return False
    nodes = document.nodes
    around = set(document.ancestors(document.blocks.node[block]))
    shared = next((node for node in document.ancestors(document.blocks.node[other]) if node in around), None)
    return shared is not None and nodes.tag[shared] in ("ul", "ol", "li", "marquee")


def _are_cards_alike(document: Document, parts: Partition, block: int, other: int) -> bool:
    """Whether two blocks stand in elements of one name side by side, a headline in each, and no label is between them."""
    nodes, tops = document.nodes, document.blocks.node
    if not (document.blocks.link_chars[other] or has_digit(document.blocks.text[other])):  # nor a date: it may head a list
        return False
    between = parts.zones[block + 1 : other]
    if len(between) > _MOST_BETWEEN or sum(zone is not Zone.SHARING for zone in between) >= _CARD_BLOCKS:
        return False
    if any(zone not in _IN_CARDS for zone in between):
        return False
    under = {nodes.parent[node]: node for node in document.ancestors(tops[block])}
    card = next((node for node in document.ancestors(tops[other]) if nodes.parent[node] in under), -1)
    if card < 0:
        return False
    pair = (under[nodes.parent[card]], card)
    ((_, name), *others) = {first_make_of(document, node) for node in pair}
    if pair[0] == card or others or not name:
        return False
    return all(_leads_to_one(document, parts, node) for node in pair) and _label_before(document, parts, other) is None


def _leads_to_one(document: Document, parts: Partition, card: int) -> bool:
    """Whether the headlines that are links in an element lead to one article; buttons to share it are none."""
    pieces = range(document.nodes.first_piece[card], document.nodes.end_piece[card])
    if len(pieces) > _CARD_PIECES:
        return False
    own = {document.pieces.link[piece] for piece in pieces if parts.zones[block_of(document, piece)] is not Zone.SHARING}
    links = (link for link in own if link >= 0)
    return len({document.nodes.attributes[link].get("href", link) for link in links if is_full(document.text_of(link))}) == 1


def _prefix(document: Document, block: int) -> str | None:
    """The words before the first link of a block that introduce it: "Read also: <a>…</a>"."""
    pieces = document.pieces
    plain: list[int] = []
    for piece in range(document.blocks.first_piece[block], document.blocks.end_piece[block]):
        if pieces.link[piece] >= 0:
            text = text_of_pieces(document, plain) if plain else ""
            return clean_label(text) if text and len(text) <= LABEL_CHARS and introduces(text) else None
        plain.append(piece)
    return None


def _is_kicker(document: Document, prefix: str, block: int, other: int) -> bool:
    """Whether unknown words before the one link of an item in a list stand where the item above has some, too: its kicker."""
    if _opens_known(prefix) or (above := _prefix(document, block)) is None or _opens_known(above):
        return False
    if any(len(links_in(document, i)) != 1 for i in (block, other)):
        return False
    items = _item_around(document, block), _item_around(document, other)
    return -1 not in items and items[0] != items[1] and len({document.nodes.parent[item] for item in items}) == 1


def _opens_known(prefix: str) -> bool:
    """Whether words are a list's label, or begin with one: "Previous message"."""
    return announces_list(prefix) or announces_list(prefix.split(None, 1)[0])


def _find_labels(document: Document, parts: Partition, blocks: list[int]) -> set[int]:
    """The blocks that head a list. Blocks of one make are judged together: what stands over each headline is no heading."""
    candidates: dict[tuple[str, ...], list[int]] = {}
    texts, nodes = document.blocks.text, document.blocks.node
    plain = {i for i in blocks if _is_plain(document, i)}
    known = [nodes[i] for i in plain if announces_list(texts[i])]
    shapes, frames = {shape_of(document, node) for node in known}, {document.nodes.parent[node] for node in known}
    for at, i in enumerate(blocks):
        if len(texts[i]) > LABEL_CHARS:
            continue
        is_named = _may_be_label(document, i) or (i in plain and _is_like(document, i, shapes, frames))
        if is_named or (i in plain and _heads_list(document, blocks, at)):
            candidates.setdefault(_make(document, nodes[i]), []).append(i)
    linked = {make for make, group in candidates.items() if document.blocks.link_chars[group[0]] * 2 > len(texts[group[0]])}
    made = Counter(_make(document, nodes[i]) for i in blocks if candidates and document.nodes.tag[nodes[i]] in _HEADS)
    single = (make for make, group in candidates.items() if len(group) == 1 and make not in linked and made[make] <= 1)
    labels = {candidates[make][0] for make in single}
    if len(labels) == len(candidates):  # there is nothing to judge by what stands below
        return labels
    headlines = _Headlines(document, parts, blocks)
    for make, group in candidates.items():
        is_link = make in linked
        if is_link and made[make] > len(group) * 2:  # headlines of few words among others
            continue
        below, more = headlines.below(group)
        are_cards = len(group) > 1 and not below and (0 < more <= 1 or (not more and headlines.are_titles(group)))
        if not below and made[make] > len(group):  # headlines of few words among longer ones
            labels.update(i for i in group if announces_list(texts[i]))
        elif below >= (2 if is_link or len(group) > 2 else 0) and not are_cards:
            labels.update(group)
    return labels


def _is_plain(document: Document, block: int) -> bool:
    """Whether a block has no link and few words."""
    return not document.blocks.link_chars[block] and len(document.blocks.text[block].split(None, _LABEL_WORDS)) < _LABEL_WORDS


def _is_like(document: Document, block: int, shapes: set[tuple[str, str]], frames: set[int]) -> bool:
    """Whether a plain line is made as lines of known words are: it bears their class, or is a label beside them."""
    node = document.blocks.node[block]
    if not shapes or (shape := shape_of(document, node)) not in shapes:
        return False
    return shape[1] != "" or (document.nodes.parent[node] in frames and label_zone(document.blocks.text[block]) is not None)


def _heads_list(document: Document, blocks: list[int], at: int) -> bool:
    """Whether a line of words stands above headlines, by the elements around them."""
    text = document.blocks.text[blocks[at]]
    if is_moment(text) or not any(map(str.isalpha, text)):
        return False
    return _heads_items(document, blocks, at) or _heads_links(document, blocks, at)


def _heads_items(document: Document, blocks: list[int], at: int) -> bool:
    """Whether a short line stands alone right above a `<ul>` or `<ol>` whose first item follows."""
    block, text = blocks[at], document.blocks.text[blocks[at]]
    if block + 1 not in blocks[at + 1 : at + 2] or is_full(text) or _item_around(document, block) >= 0:
        return False
    if block - 1 in blocks[max(at - 1, 0) : at] and _item_around(document, block - 1) < 0:  # of several lines some are tabs
        return False
    item = _item_around(document, block + 1)
    return item >= 0 and document.nodes.parent[item] > document.pieces.node[document.blocks.end_piece[block] - 1]


def _heads_links(document: Document, blocks: list[int], at: int) -> bool:
    """Whether a line is the first of an element that holds several linked headlines and nothing else."""
    block, nodes = blocks[at], document.nodes
    if at and blocks[at - 1] == block - 1 and _is_plain(document, block - 1):
        return False  # the one above heads the list
    first, end = document.blocks.first_piece[block], document.blocks.end_piece[block]
    frame = next((node for node in document.ancestors(document.blocks.node[block]) if nodes.end_piece[node] > end), -1)
    if frame < 0 or nodes.first_piece[frame] != first:
        return False
    links: dict[int, str | int] = {}  # of headlines, and where they lead
    for below in blocks[at + 1 : at + 1 + _LOOK]:
        if document.blocks.first_piece[below] >= nodes.end_piece[frame]:
            return False
        found = document.pieces.link[document.blocks.first_piece[below] : document.blocks.end_piece[below]]
        if max(found) < 0 and any(map(str.isalpha, document.blocks.text[below])):
            return False
        links |= {
            link: nodes.attributes[link].get("href", link)
            for link in dict.fromkeys(found)
            if link >= 0 and link not in links and is_full(document.text_of(link) or document.blocks.text[below])
        }
        if len(set(links.values())) > 1:
            return True
    return False


def _item_around(document: Document, block: int) -> int:
    """The `<li>` that a block stands in, or -1."""
    return next((node for node in document.ancestors(document.blocks.node[block]) if document.nodes.tag[node] == "li"), -1)


def _make(document: Document, node: int) -> tuple[str, ...]:
    """Tag and class of an element and of the one around it."""
    own, parent = shape_of(document, node), document.nodes.parent[node]
    return own + make_of(document, parent) if parent >= 0 else own


def _may_be_label(document: Document, block: int) -> bool:
    """A heading, a line of known words, or a line without link that is named a title."""
    text, node = document.blocks.text[block], document.blocks.node[block]
    if not text[0].isalpha() and not any(map(str.isalpha, text)):
        return False
    is_link = document.blocks.link_chars[block] * 2 > len(text)
    if document.nodes.tag[node] in _HEADS:
        return _links_label(document, block) if is_link else len(text.split()) <= _LABEL_WORDS
    if is_link:
        is_known = len(text.split()) <= HEADLINE_WORDS and announces_list(text)
        link = max(links_in(document, block)) if is_known else -1
        return is_known and not (_opens_card(document, block) or is_tagged(document, link) or _ends_card(document, block, link))
    return announces_list(text) or _is_named_label(document, block)


def _is_named_label(document: Document, block: int) -> bool:
    """Whether a line's element is named a title, and is none that holds a kicker and its heading."""
    nodes, node = document.nodes, document.blocks.node[block]
    inner = document.pieces.node[document.blocks.first_piece[block]]
    if nodes.end_piece[inner] < document.blocks.end_piece[block]:
        inner = node  # of several elements none is the line's
    if not any(_TITLE_NAME.search(nodes.attributes[one].get("class", "")) for one in (node, inner)):
        return False
    following = document.blocks.node[block + 1] if block + 1 < len(document.blocks.node) else -1
    return not (node < following < nodes.end[node] and nodes.tag[following] in HEADINGS)


def is_tagged(document: Document, link: int) -> bool:
    """Whether a link says of itself that it leads to all articles of a section or a tag."""
    return link >= 0 and "tag" in document.nodes.attributes[link].get("rel", "").split()


def _opens_card(document: Document, block: int) -> bool:
    """Whether the link of a line holds the line below it, too, as a card's does: "Previous", "The bridge is shut"."""
    links, firsts = document.pieces.link, document.blocks.first_piece
    return 0 <= links[firsts[block]] == (links[firsts[block + 1]] if block + 1 < len(firsts) else -1)


def _ends_card(document: Document, block: int, link: int) -> bool:
    """Whether the link of a line leads where one shortly above leads, too, as the button of a card does: "Read more"."""
    attributes, text = document.nodes.attributes, document.blocks.text[block]
    address = attributes[link].get("href", "") if says_more(text) else ""
    if address in ("", "#"):
        return False
    headlines = (i for i in range(max(block - _CARD_BLOCKS, 0), block) if not announces_list(document.blocks.text[i]))
    return any(attributes[one].get("href") == address for i in headlines for one in links_in(document, i))


def _links_label(document: Document, block: int) -> bool:
    """Whether the links of a heading are no headlines: each is short, or the first is a known label, as of several tabs."""
    whole = document.blocks.text[block]
    texts = [_text_of_link(document, link) or whole for link in links_in(document, block)]  # one may lie over a card
    is_whole = len(texts) > 1 or texts[0] == whole
    return not any(map(is_full, texts)) or (is_whole and announces_list(texts[0]))


def _text_of_link(document: Document, link: int) -> str:
    """The text of a link; of one over many headings, each of which asks for it, as much as tells that it is no label."""
    nodes = document.nodes
    if nodes.end_piece[link] - nodes.first_piece[link] <= _CARD_PIECES:
        return document.text_of(link)
    return text_of_pieces(document, range(nodes.first_piece[link], nodes.first_piece[link] + _CARD_PIECES))


def _headline_link(document: Document, block: int) -> int:
    """The link of a block that is a headline, or -1."""
    text = document.blocks.text[block]
    if document.blocks.link_chars[block] * 2 <= len(text) or not is_full(text):
        return -1
    return max(links_in(document, block))


def _place_of(document: Document, link: int) -> str | int:
    """Where a link leads; the link itself where that is a place of the page or nowhere."""
    address = document.nodes.attributes[link].get("href", "")
    return link if address[:1] in ("", "#") else address


class _Headlines:
    """The linked headlines of a zone; a link that holds several blocks is one, and so are links in a row to one address."""

    def __init__(self, document: Document, parts: Partition, blocks: list[int]) -> None:
        self._place = {block: place for place, block in enumerate(blocks)}
        self._end = [len(blocks)] * len(blocks)  # where what follows each place without a part of the page between ends
        for place in range(len(blocks) - 1, 0, -1):
            is_parted = _is_parted(parts, blocks[place - 1], blocks[place])
            self._end[place - 1] = place if is_parted else self._end[place]
        self._document, self._blocks, self._seen = document, blocks, parts.seen
        self._before = [0]  # how many begin before each place
        self._more_before = [0]  # the same of links that say "Read more"
        last: str | int = -1
        for block in blocks:
            link = _headline_link(document, block)
            address = _place_of(document, link) if link >= 0 else last
            self._before.append(self._before[-1] + (address != last))
            self._more_before.append(self._more_before[-1] + (link < 0 and says_more(document.blocks.text[block])))
            last = address

    def below(self, group: list[int]) -> tuple[float, float]:
        """Median numbers of headlines, and of links that say "Read more", between a block of the group and the next one, or
        what parts the zone; its own are not counted."""
        places = [self._place[block] for block in group]
        ends = zip(places, [*places[1:], len(self._place)], strict=True)
        spans = [(place, min(end, self._end[place])) for place, end in ends]
        headlines, more = (
            median(before[end] - before[place + 1] for place, end in spans) for before in (self._before, self._more_before)
        )
        return headlines, more

    def are_titles(self, group: list[int]) -> bool:
        """Whether lines without links below them are titles of cards: none is a known label, and between one and the next
        stands nothing that may be a headline, and nothing of another zone."""
        texts = self._document.blocks.text
        if any(announces_list(texts[block]) for block in group):
            return False
        for block, other in pairwise(group):
            between = self._blocks[self._place[block] + 1 : self._place[other]]
            if sum(self._seen[block + 1 : other]) != len(between) or any(_may_be_headline(texts[i]) for i in between):
                return False
        return True


def _may_be_headline(text: str) -> bool:
    """Whether a line without link may be a headline of a list: no sentence, no moment."""
    return text[-1] not in STOPS and any(map(str.isalpha, text)) and not is_moment(text)


def _is_parted(parts: Partition, block: int, other: int) -> bool:
    """Whether something stands between two blocks that is seen and part of no card."""
    return any(parts.seen[i] and parts.zones[i] not in _IN_CARDS for i in range(block + 1, other))


@cache_short(4096)  # the elements of a list bear one name
def names_title(name: str) -> bool:
    """Whether a class attribute calls its element a title, and no second one.

    >>> names_title("card__Headline"), names_title("card"), names_title("card-subtitle")
    (True, False, False)
    """
    starts = (found.start() for found in _TITLE_NAME.finditer(name))
    return any(not _SECOND.search(name[max(start - _SECOND_CHARS, 0) : start]) for start in starts)


def holds_title(name: str) -> bool:
    """Whether a class attribute calls its element a title, be it the second one."""
    return _TITLE_NAME.search(name) is not None


def clean_label(text: str) -> str | None:
    """
    >>> clean_label("X :Latest News"), clean_label("Read also:"), clean_label("X Games")
    ('Latest News', 'Read also', 'X Games')
    >>> clean_label("More by «Lantern»"), clean_label("« More")
    ('More by «Lantern»', 'More')
    """
    label = _CLOSE.sub("", text).strip(_EDGE).rstrip("([ ")
    label = label[1:].lstrip() if label[:1] == "[" and "]" not in label else label  # "[ Read also: … ]"
    for opening, closing in _QUOTES:
        if label.count(opening) > label.count(closing) and text[text.find(label) + len(label) :][:1] == closing:
            label += closing
    return label if any(map(str.isalpha, label)) else None


def label_of_block(document: Document, block: int) -> str | None:
    """The label that a block prints; of several links in a row, which are tabs, the first."""
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    links = list(dict.fromkeys(document.pieces.link[piece] for piece in pieces if not document.pieces.text[piece].isspace()))
    if len(links) > 1 and links[0] >= 0 and links[1] >= 0:
        return clean_label(document.text_of(links[0]))
    return clean_label(document.blocks.text[block])


@cache_short(1024)  # a line is asked after from several sides, and the labels of pages are the same
def announces_list(text: str) -> bool:
    """Whether a line is a known label of a list: "Most read"."""
    return label_zone(text) in (Zone.TICKER, Zone.RELATED)


def introduces(text: str) -> bool:
    return text.rstrip().endswith((":", "：")) or announces_list(text)


def is_full(text: str) -> bool:
    """Whether a text is long enough for a headline."""
    words = len(text.split(None, HEADLINE_WORDS))  # no more of them need be counted
    if words >= HEADLINE_WORDS or words > 2 or len(text) < _HAN_CHARS or text.isascii():
        return words >= HEADLINE_WORDS
    if len(text) < _HEADLINE_CHARS:
        return len(_HAN.findall(text)) * 2 > len(text) and not _PARTED.search(text)  # "Previous: …" is a label and a headline
    return _UNPARTED.search(text) is not None
