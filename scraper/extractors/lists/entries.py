"""What a list is made of: its links and the lines between them, each with the moments and the address that it bears."""

from __future__ import annotations

from bisect import bisect_left

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.dates_by_look import DATE, YEAR_IN_OTHER_DIGITS, find_digit, has_digit
from scraper.extractors.lists.headlines import is_moment
from scraper.extractors.pieces import block_of
from scraper.markup import LINE_BREAK, fold
from scraper.zones.comment_names import Role, role_of

_DATE_CHARS = 40
_NOWHERE = frozenset(("#", "#!", "#0", "#/", "about:blank"))


class Entry(Struct):
    """A link's text, or a line without link."""

    pieces: list[int]
    url: str | None
    link: int = -1
    times: list[str] = []
    text: str = ""
    label: str | None = None  # a list's label that stands inside the link, before the headline: "Previous article"
    excerpts: list[str] = []  # printed with the headline


def read_entries(document: Document, lines: list[int]) -> list[Entry]:
    """Runs of pieces under one link, or under none, line by line where there is none."""
    texts, links = document.pieces.text, document.pieces.link
    entries: list[Entry] = []
    last = -2
    firsts, ends = document.blocks.first_piece, document.blocks.end_piece
    for i in lines:
        for piece in range(firsts[i], ends[i]):
            link = links[piece]
            if link == last and (link >= 0 or texts[piece][:1] != LINE_BREAK):
                entries[-1].pieces.append(piece)
            else:
                entries.append(Entry([piece], _address(document, link), link))
            last = link
        if last < 0:
            last = -2  # a line without link ends with its block
    return [entry for entry in entries if not "".join([texts[piece] for piece in entry.pieces]).isspace()]


def times_in(document: Document, pieces: list[int], text: str, is_headline: bool = False) -> list[str]:
    """What may state a moment: a `datetime`, the text of an element named for it, a text beside a headline that looks like a
    date."""
    is_printed = find_digit(text) is not None
    if not is_printed and not document.markup.by_tag["time"]:
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
    if not found and is_printed and not is_headline and len(text) <= _DATE_CHARS and _may_be_date(text):
        found.append(text)
    if len(found) > 1 and all(part in text for part in found) and is_moment(text):
        found.insert(0, text)  # a day and a time of day in elements of their own
    return [text for text in dict.fromkeys(found) if has_digit(text)]


def _may_be_date(text: str) -> bool:
    """Whether a text beside a headline looks like a date.

    >>> _may_be_date("22 August 2024"), _may_be_date("২২ আগস্ট ২০২৪"), _may_be_date("12 photos")
    (True, True, False)
    """
    return DATE.search(text) is not None or (not text.isascii() and YEAR_IN_OTHER_DIGITS.search(text) is not None)


def nearest_headline(document: Document, headlines: list[Entry], entry: Entry) -> Entry | None:
    """The headline that shares the smallest element with a line; of two the one in the same line, else the one before it."""
    around = {node: depth for depth, node in enumerate(document.ancestors(document.pieces.node[entry.pieces[0]]))}
    best: tuple[int, bool, int, Entry] | None = None
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


def url_of_block(document: Document, block: int) -> str | None:
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    return _address(document, next((document.pieces.link[p] for p in pieces if document.pieces.link[p] >= 0), -1))


def _address(document: Document, link: int) -> str | None:
    """Where a link leads, as written; None where it leads nowhere: a template that waits for its address, or a script."""
    href = document.nodes.attributes[link].get("href", "").strip() if link >= 0 else ""
    if not href or href in _NOWHERE or href[:11].lower() == "javascript:":
        return None
    # Browsers that save a page write the whole address before a lone "#".
    return None if href[-1] == "#" and href[:-1] == (document.page.final_url or document.page.url) else href
