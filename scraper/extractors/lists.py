"""`tickers` and `related`: labelled lists of headlines. Takes the blocks of a zone, gives lists as found.

In a box of the zone (`list_boxes`) a link is a headline; what is printed beside it (a date, a section, an excerpt) is part
of the headline it stands with. A box without links is a strip of text: a line a headline, or one line parted by wide
spaces, bullets or bars (`list_strips`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.headlines import bare_headline, is_mark, is_moment, split_moments, strip_marks, strip_places
from scraper.extractors.list_boxes import (
    HEADLINE_WORDS,
    LABEL_CHARS,
    Box,
    announces_list,
    clean_label,
    find_boxes,
    introduces,
    is_full,
    label_of_block,
    names_title,
)
from scraper.extractors.list_links import with_bare_links
from scraper.extractors.list_more import says_more
from scraper.extractors.list_strips import opens_with_label, read_strip
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.markup import HEADINGS, LINE_BREAK, fold
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role, role_of

_DATE_CHARS = 40
_META_WORDS = 2.5  # mean length up to which a kind of link is a section or an author rather than a headline
_NOWHERE = frozenset(("#", "#!", "#0", "#/", "about:blank"))
_OPENED = re.compile(r"\W{0,3}([^\W\d][^:：|]{1,30}?)\s*[:：|]\s*(?=\S)")
_ARTICLE = re.compile(r"[^/]+[-_][^/]+[-_][^/]+/?$|\d{4,}")  # an address that names one
_RANK = re.compile(r"\s*(\d{1,2})[.):]?\s*")


_Shape = tuple[str, str, str]  # what the links of one kind share: tag and class of the element around them, their own class


class FoundItem(NamedTuple):
    """A headline as found."""

    text: str
    url: str | None = None  # as written
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first


class FoundList(Struct, frozen=True, kw_only=True):
    """A list as found: each headline once."""

    label: str | None = None
    items: tuple[FoundItem, ...] = ()
    repeats: int = 0  # headlines that were printed again


class _Entry(Struct):
    """A link's text, or a line without link."""

    pieces: list[int]
    url: str | None
    link: int = -1
    times: list[str] = []
    text: str = ""
    label: str | None = None  # a list's label that stands inside the link, before the headline: "Previous article"


def extract_lists(document: Document, parts: Partition, zone: Zone) -> tuple[FoundList, ...]:
    """The lists of `zone` in document order; a box without headlines gives none."""
    if zone not in parts.zones:
        return ()
    document = with_bare_links(document, parts.indexes(zone))
    return tuple(found for box in find_boxes(document, parts, zone) for found in _read_box(document, box))


def _read_box(document: Document, box: Box) -> Iterator[FoundList]:
    """A box's lists: one, or one for each label that its headlines bear. The label is the heading of the box, else the words
    before the first link or the strip's first line."""
    heading = None if box.label is None else label_of_block(document, box.label)
    lines = [i for i in box.blocks if i != box.label]
    entries = _entries(document, lines)
    links = [entry for entry in entries if entry.link >= 0]
    is_more = all(says_more(text_of_pieces(document, entry.pieces)) for entry in links)
    prefix: str | None = None
    if len(links) == 1 and is_more and _ARTICLE.search(links[0].url or ""):
        heading, entries = _read_card(document, heading, entries)
    elif len(links) > 1 or (links and not is_more):
        prefix, entries = _link_entries(document, entries)
    else:
        prefix, strip = read_strip(document, lines)
        entries = [_Entry([one.piece], None, text=one.text, times=one.times, label=one.label) for one in strip]
    entries = [entry for entry in entries if entry.text]
    if not entries and box.label is not None and document.blocks.link_chars[box.label]:  # a heading that is the headline
        text, url = document.blocks.text[box.label], _url_of_block(document, box.label)
        entries, heading = [_Entry([document.blocks.first_piece[box.label]], url, text=text)], None
    entries = [entry for entry in entries if not is_moment(entry.text) and not _leads_on(entry)]
    for own, group in _by_label(entries, heading):
        items, repeats = _unique(document, _clean(group))
        yield FoundList(label=own or heading or prefix, items=items, repeats=repeats)


def _leads_on(entry: _Entry) -> bool:
    """Whether an entry is a link to more of the list; one to an article is kept, though nothing names it."""
    return says_more(entry.text) and not _ARTICLE.search(entry.url or "")


def _read_card(document: Document, heading: str | None, entries: list[_Entry]) -> tuple[str | None, list[_Entry]]:
    """The label and the headline of a box whose only link says "Read more": its heading, else its first full line."""
    (link,) = (entry for entry in entries if entry.link >= 0)
    if heading is not None and not announces_list(heading):
        link.text = heading
        return None, [link]
    texts = (text_of_pieces(document, entry.pieces) for entry in entries if entry is not link)
    link.text = next(filter(is_full, texts), text_of_pieces(document, link.pieces))
    return heading, [link]


def _by_label(entries: list[_Entry], heading: str | None) -> Iterator[tuple[str | None, list[_Entry]]]:
    """Headlines in one group, or in one for each label where all of them open with one ("READ MORE: Ferries …"). Under a
    heading of the box they need to be several: "Previous: …", "Next: …"."""
    labels = [entry.label or _label_inside(entry.text) for entry in entries]
    if not all(labels) or (heading is not None and len(set(labels)) < 2):
        if entries:
            yield None, entries
        return
    for _, group in groupby(zip(entries, labels, strict=True), key=lambda pair: pair[1] and pair[1].casefold()):
        members = list(group)
        for entry, _ in members:
            if entry.label is None and (found := _OPENED.match(entry.text)):
                entry.text = entry.text[found.end() :]
        yield members[0][1], [entry for entry, _ in members]


def _label_inside(text: str) -> str | None:
    """The known label of a list that a headline opens with."""
    found = _OPENED.match(text)
    return clean_label(found[1]) if found and announces_list(found[1]) else None


def _clean(entries: list[_Entry]) -> list[_Entry]:
    """Headlines without what stands around them in their lines; a moment among it is theirs."""
    texts = [strip_marks(entry.text) for entry in entries]
    texts = strip_places(texts)
    for entry, (text, moment) in zip(entries, split_moments(texts), strict=True):
        entry.text = strip_marks(text)
        if moment:
            entry.times.append(moment)
    return entries


def _entries(document: Document, lines: list[int]) -> list[_Entry]:
    """Runs of pieces under one link, or under none, line by line where there is none."""
    texts, links = document.pieces.text, document.pieces.link
    entries: list[_Entry] = []
    last = -2
    firsts, ends = document.blocks.first_piece, document.blocks.end_piece
    for i in lines:
        for piece in range(firsts[i], ends[i]):
            link = links[piece]
            if link == last and (link >= 0 or texts[piece][:1] != LINE_BREAK):
                entries[-1].pieces.append(piece)
            else:
                entries.append(_Entry([piece], _address(document, link), link))
            last = link
        if last < 0:
            last = -2  # a line without link ends with its block
    return [entry for entry in entries if not all(texts[piece].isspace() for piece in entry.pieces)]


def _link_entries(document: Document, entries: list[_Entry]) -> tuple[str | None, list[_Entry]]:
    """The headlines among the links of a box, with the times printed beside them; and the words before the first."""
    links = [entry for entry in entries if entry.link >= 0]
    _take_ranks_off(document, links)
    for entry in entries:
        if entry.link >= 0:
            _read_link(document, entry)
        else:
            entry.text = text_of_pieces(document, entry.pieces)
    _name_cards(entries)
    tab, links = _without_tabs([entry for entry in links if entry.text])
    headlines = [entry for entry in links if not is_moment(entry.text)] or links  # a date may lead to the day's archive
    beside = [entry for entry in entries if entry.link < 0 or (is_moment(entry.text) and len(headlines) < len(links))]
    _label_links(entries)
    headlines = _without_meta(document, headlines) + _unlinked_headlines(document, entries)
    headlines.sort(key=lambda entry: entry.pieces[0])
    taken = set(map(id, headlines))
    prefix: str | None = None
    for entry in beside:
        if id(entry) in taken:
            continue
        times = _times_in(document, entry.pieces, entry.text)
        if times:
            nearest = _nearest(document, headlines, entry)
            if nearest is not None:
                nearest.times += times
        elif prefix is None and entry is entries[0] and _heads(entry.text, headlines):
            prefix = clean_label(entry.text)
    return prefix or tab, headlines


def _name_cards(entries: list[_Entry]) -> None:
    """Gives links that say "Read more" the headline of their card where that has no link: its first full line. Cards begin
    with the link where no such line stands above the first."""
    first_link = next((at for at, entry in enumerate(entries) if entry.link >= 0), 0)
    is_above = any(is_full(entry.text) for entry in entries[:first_link])
    headline: _Entry | None = None
    has_link = False
    for entry in entries if is_above else reversed(entries):
        if entry.link < 0:
            if is_full(entry.text) and (headline is None or not is_above):
                headline = entry
        elif not says_more(entry.text):
            headline, has_link = None, True
        else:
            if headline is not None and not has_link:
                entry.text = headline.text
            headline, has_link = None, False


def _label_links(entries: list[_Entry]) -> None:
    """Gives links the labels that stand as plain lines before them, where there are several: "Previous: …", "Next: …", or one
    list below another."""
    labelled = [
        (at + 1, label)
        for at, entry in enumerate(entries[:-1])
        if entry.link < 0 <= entries[at + 1].link
        and len(entry.text) <= LABEL_CHARS
        and announces_list(entry.text)
        and (label := clean_label(entry.text))
    ]
    if len({label for _, label in labelled}) < 2 or labelled[0][0] != 1:
        return
    for (first, label), end in zip(labelled, [*(at for at, _ in labelled[1:]), len(entries)], strict=True):
        for entry in entries[first:end]:
            entry.label = entry.label or label


def _heads(text: str, headlines: list[_Entry]) -> bool:
    """Whether the words before the first headline of a box are its label."""
    return len(text) <= LABEL_CHARS and (introduces(text) or len(headlines) > 1)


def _without_tabs(links: list[_Entry]) -> tuple[str | None, list[_Entry]]:
    """The name of the first of several tabs above the headlines ("Latest | Most read"), and the links without them."""
    count = next((at for at, entry in enumerate(links) if is_full(entry.text) or not announces_list(entry.text)), len(links))
    return (clean_label(links[0].text), links[count:]) if 1 < count < len(links) else (None, links)


def _unlinked_headlines(document: Document, entries: list[_Entry]) -> list[_Entry]:
    """Lines without link that open with a bullet or a moment, as the lines of the linked headlines beside them do."""
    blocks: set[int] = set()  # in which linked headlines stand behind such a mark
    found: list[_Entry] = []
    for entry, following in zip(entries, [*entries[1:], None], strict=True):
        if entry.link >= 0:
            continue
        if following is not None and following.link >= 0 and is_mark(entry.text):
            blocks.add(block_of(document, following.pieces[0]))
        elif (bare := bare_headline(entry.text)) != entry.text and is_full(bare):
            found.append(entry)
    return [entry for entry in found if block_of(document, entry.pieces[0]) in blocks]


def _take_ranks_off(document: Document, links: list[_Entry]) -> None:
    """Places in a list that stand inside its links, in elements of their own: 1, 2, 3, … before one headline each."""
    texts = document.pieces.text
    ranks = [found[1] if len(one.pieces) > 1 and (found := _RANK.fullmatch(texts[one.pieces[0]])) else None for one in links]
    if len(links) > 1 and ranks == [str(place) for place in range(1, len(links) + 1)]:
        for entry in links:
            del entry.pieces[0]


def _read_link(document: Document, entry: _Entry) -> None:
    """Reads the headline of a link that may hold a whole card: its heading, its part named title, else its first full line;
    and the label and the moments that stand beside the headline."""
    texts = document.pieces.text
    while opens_with_label(document, entry.pieces):
        entry.label = clean_label(texts[entry.pieces.pop(0)])
    if len(entry.pieces) == 1:
        entry.text = fold(texts[entry.pieces[0]])
        entry.times = _times_in(document, entry.pieces, entry.text, is_headline=is_full(entry.text))
        return
    lines = list(_lines(document, entry.pieces))
    printed = [text_of_pieces(document, line) for line in lines]
    named = [piece for piece in entry.pieces if _is_title(document, piece, entry.link)]
    first = next((at for at, text in enumerate(printed) if is_full(text)), None)
    if first is None:
        first = max(range(len(printed)), key=lambda at: len(printed[at]))
    entry.times = []
    for at, line in enumerate(lines):
        entry.times += _times_in(document, line, printed[at], is_headline=at == first and not named)
    entry.text = text_of_pieces(document, named) if named else printed[first]


def _lines(document: Document, pieces: list[int]) -> Iterator[list[int]]:
    """Pieces that follow one another, those of one block together."""
    ends = document.blocks.end_piece
    start = 0
    while start < len(pieces):
        end = bisect_left(pieces, ends[block_of(document, pieces[start])], start)
        yield pieces[start:end]
        start = end


def _is_title(document: Document, piece: int, link: int) -> bool:
    """Whether an element of a link that a piece stands in is a heading or is named a title."""
    tags, attributes, parents = document.nodes.tag, document.nodes.attributes, document.nodes.parent
    node = document.pieces.node[piece]
    while node > link:
        if tags[node] in HEADINGS or ((own := attributes[node]) and names_title(own.get("class", ""))):
            return True
        node = parents[node]
    return False


def _is_named(document: Document, entry: _Entry) -> bool:
    """Whether a link stands in an element, or holds one, that is a heading or is named a title."""
    return entry.link >= 0 and _is_title(document, entry.pieces[0], document.nodes.parent[entry.link] - 1)


def _without_meta(document: Document, entries: list[_Entry]) -> list[_Entry]:
    """Entries less the links of sections and authors: of a shape that is short as a rule, where another is long."""
    if all(is_full(entry.text) for entry in entries):
        return entries
    lengths: dict[_Shape, list[int]] = {}
    shapes = [_shape(document, entry.link) for entry in entries]
    for entry, shape in zip(entries, shapes, strict=True):
        lengths.setdefault(shape, []).append(HEADLINE_WORDS if is_full(entry.text) else len(entry.text.split()))
    mean = {shape: sum(counts) / len(counts) for shape, counts in lengths.items()}
    if max(mean.values(), default=0) <= _META_WORDS:
        return entries
    return [entry for entry, shape in zip(entries, shapes, strict=True) if mean[shape] > _META_WORDS]


def _shape(document: Document, link: int) -> _Shape:
    nodes = document.nodes
    parent = nodes.parent[link]
    return nodes.tag[parent], nodes.attributes[parent].get("class", ""), nodes.attributes[link].get("class", "")


def _times_in(document: Document, pieces: list[int], text: str, is_headline: bool = False) -> list[str]:
    """What may state a moment: a `datetime`, the text of an element named for it, a text beside a headline that looks like a
    date."""
    is_printed = has_digit(text)
    if not is_printed and not document.markup.by_tag.get("time"):
        return []  # the usual case: neither a number nor an element that could state one
    nodes, attributes = document.nodes, document.nodes.attributes
    found: list[str] = []
    for piece in pieces:
        node = document.pieces.node[piece]
        parent = nodes.parent[node]
        if not (is_printed or "datetime" in attributes[node] or (parent >= 0 and "datetime" in attributes[parent])):
            continue
        pair = (node, parent) if parent >= 0 else (node,)
        for one in pair:
            if role_of(nodes.tag[one], attributes[one]) & Role.TIME:
                value = attributes[one].get("datetime")
                found += [value] if value else []
                found.append(fold(document.pieces.text[piece]))
                break
    if not found and is_printed and not is_headline and len(text) <= _DATE_CHARS and DATE.search(text):
        found.append(text)
    return [text for text in dict.fromkeys(found) if has_digit(text)]


def _nearest(document: Document, headlines: list[_Entry], entry: _Entry) -> _Entry | None:
    """The headline that shares the smallest element with a line; of two the one in the same line, else the one before it."""
    around = {node: depth for depth, node in enumerate(document.ancestors(document.pieces.node[entry.pieces[0]]))}
    best: tuple[int, bool, int, _Entry] | None = None
    place = bisect_left(headlines, entry.pieces[0], key=lambda headline: headline.pieces[0])
    # In document order nothing shares a smaller element with a line than its neighbours do.
    for headline in headlines[max(place - 1, 0) : place + 1]:
        node = headline.link if headline.link >= 0 else document.pieces.node[headline.pieces[0]]
        shared = next((around[node] for node in document.ancestors(node) if node in around), None)
        if shared is None:
            continue
        distance = abs(headline.pieces[0] - entry.pieces[0]) * 2 + (headline.pieces[0] > entry.pieces[0])
        key = (shared, _is_line_between(document, headline.pieces[0], entry.pieces[0]), distance)
        if best is None or key < best[:3]:
            best = (*key, headline)
    return best[3] if best else None


def _is_line_between(document: Document, piece: int, other: int) -> bool:
    """Whether a line ends between two pieces."""
    first, last = sorted((piece, other))
    if last >= document.blocks.end_piece[block_of(document, first)]:
        return True  # a block does
    return any(text[:1] == LINE_BREAK for text in document.pieces.text[first + 1 : last + 1])


def _unique(document: Document, entries: list[_Entry]) -> tuple[tuple[FoundItem, ...], int]:
    """Each headline once, in the order of its first place; and how many were printed again further on."""
    chosen: dict[str, _Entry] = {}
    repeats = 0
    last = ""
    for entry in entries:
        key = entry.url or entry.text.casefold()
        first = chosen.setdefault(key, entry)
        if first is not entry:
            repeats += key != last and first.text.casefold() == entry.text.casefold()
            first.times += entry.times
            if is_full(entry.text) and not is_full(first.text) and (_is_named(document, entry) or not _is_named(document, first)):
                first.text = entry.text  # no excerpt below a named headline
        last = key
    items = (FoundItem(text=one.text, url=one.url, times=tuple(dict.fromkeys(one.times))) for one in chosen.values())
    return tuple(items), repeats


def _url_of_block(document: Document, block: int) -> str | None:
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    return _address(document, next((document.pieces.link[p] for p in pieces if document.pieces.link[p] >= 0), -1))


def _address(document: Document, link: int) -> str | None:
    """Where a link leads, as written; None where it leads nowhere: a template that waits for its address, or a script."""
    href = (document.attribute(link, "href") or "").strip() if link >= 0 else ""
    if not href or href in _NOWHERE or href[:11].lower() == "javascript:":
        return None
    # Browsers that save a page write the whole address before a lone "#".
    return None if href[-1] == "#" and href[:-1] == (document.page.final_url or document.page.url) else href
