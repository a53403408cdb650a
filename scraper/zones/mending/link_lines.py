"""Lines of the body that lead to another article of the site.

"Read also: Harbour closed for a week" says so in any language by its shape: a few words, a colon, and a headline that is a
link and ends the line. It stands alone; where its neighbours are made alike, it is an entry of a list that the text may own.
Old pages print lists as one block, a link a line. The items of a list are of one zone.
Takes a `Document` and the blocks of its body, gives those of them that are such lines.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.zones.addresses import addresses_in, host_and_path, links_in, own_address
from scraper.zones.labels import label_zone
from scraper.zones.mending.notices import is_correction
from scraper.zones.vocabulary import Zone

_LINE_CHARS = 200
_LEAD_CHARS = 40
_HEADLINE_WORDS = 4
_ASIDE_CHARS = 40  # a shorter text in brackets may be a mark or a source
_COLONS = frozenset(":：")
_COLON_ENDS = tuple(_COLONS)
_LABEL_CHARS = 120  # of what stands above links
_MOSTLY = 0.6  # share of a line's characters that are links, from which it is there for them
_STACKED = 3  # lines
_ITEMS = 3  # of a list
_LINKED = 0.8  # share of an item's characters that are links, and of a list's items, from which it is a list of links
#: Zones that lists of links may be of.
_OF_LINKS = frozenset((Zone.BODY, Zone.RELATED, Zone.TICKER, Zone.NAVIGATION, Zone.PROMOTION))
#: Zones that other lists than the body's may be of.
_OF_LINES = frozenset((Zone.RELATED, Zone.TICKER, Zone.NAVIGATION, Zone.PROMOTION, Zone.STANDFIRST, Zone.OTHER))
_CLEARLY = 1.5  # times as sure
_WHOLE = 0.9  # share of a line's characters that are links, from which it is a link
_LEAD_ENDS = (":", "：", "»", "|", ">", "–", "—")  # what stands before the headline
_EDGE = " \t\n»›>→•·-–—:.|"
_NO_PAGES = ("#", "mailto:", "tel:", "javascript:")
_UNPARTED = "\u2e80"  # from here on: Chinese and Japanese, and Korean, whose words are as short
_IN_ITEMS = frozenset(("li", "td", "th", "dl"))


def find_led_links(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Body blocks that are a short lead and the headline of another article of the site."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    lines = [i for i in body if link_chars[i] and _may_be_led(len(texts[i]), link_chars[i])]
    site = host_and_path(own_address(document))[0] if lines else ""
    led = {i for i in lines if _is_led_link(document, i, site)}
    for i in sorted(led):
        if i - 1 not in led and i + 1 not in led and not _is_item(document, i):
            yield i


def find_bracketed_links(document: Document, body: Sequence[int]) -> Iterator[tuple[int, Zone]]:
    """Body blocks that are a sentence in brackets with a link in it, as newsrooms put between paragraphs, and their zone: to read
    elsewhere on the site, or to subscribe. A note that a word and a colon open is the text's own, if it says not "read also"."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    for i in body:
        if link_chars[i] and texts[i][0] == "[" and texts[i][-1] == "]" and len(texts[i]) > _ASIDE_CHARS:
            inside = texts[i][1:-1].strip()
            is_note = not _COLONS.isdisjoint(inside[:_LEAD_CHARS]) and label_zone(inside) is not Zone.RELATED
            if not (is_note or is_correction(inside)) and "[" not in inside and "]" not in inside:
                site = host_and_path(own_address(document))[0]
                is_headline = any(_count_words(document.text_of(link)) > _HEADLINE_WORDS for link in links_in(document, i))
                leads_on = is_headline and all(_is_of_site(address, site) for address in addresses_in(document, i))
                yield i, Zone.RELATED if leads_on else Zone.PROMOTION


def find_whole_links(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Body blocks that are one link to another page of the site, with a headline's words: where in doubt, they are no body."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    lines = [i for i in body if link_chars[i] and link_chars[i] >= _WHOLE * len(texts[i].strip(_EDGE))]
    site = host_and_path(own_address(document))[0] if lines else ""
    for i in lines:
        addresses = addresses_in(document, i)
        if len(addresses) == 1 and _count_words(texts[i]) > _HEADLINE_WORDS and _is_of_site(addresses[0], site):
            yield i


def find_last_links(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Body blocks at its end that are links to other pages of the site, with the heading or the line with a colon above them.
    Links to other sites may be the article's sources."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    start = len(body) - 1
    while start > 0 and link_chars[body[start]] > _MOSTLY * len(texts[body[start]]):
        start -= 1
    if 0 < start < len(body) - 1:
        lead, links = body[start], body[start + 1 :]
        is_heading = document.nodes.tag[document.blocks.node[lead]] in HEADINGS
        if (is_heading or texts[lead].endswith(_COLON_ENDS)) and len(texts[lead]) <= _LABEL_CHARS:
            site = host_and_path(own_address(document))[0]
            if all(_is_of_site(address, site) for link in links for address in addresses_in(document, link)):
                yield from (lead, *links)


def find_link_stacks(document: Document, body: Sequence[int]) -> Iterator[tuple[int, Zone]]:
    """Body blocks of several lines, each a link to another page of the site, the first perhaps their label; and their zone:
    what the label says, else by the length of the links."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    stacks = [i for i in body if link_chars[i] and texts[i].count("\n") >= _STACKED - 1]
    site = host_and_path(own_address(document))[0] if stacks else ""
    for i in stacks:
        lines, links = texts[i].split("\n"), [document.text_of(link) for link in links_in(document, i)]
        label = lines[0] if len(lines) == len(links) + 1 else ""
        are_links = [line.strip(_EDGE) for line in lines[len(lines) - len(links) :]] == [link.strip(_EDGE) for link in links]
        if len(links) >= _STACKED and are_links and all(_is_of_site(address, site) for address in addresses_in(document, i)):
            short = sum(map(_count_words, links)) < _HEADLINE_WORDS * len(links)
            yield i, label_zone(label) or (Zone.NAVIGATION if short else Zone.TICKER)


def find_items_alike(
    document: Document, zones: Sequence[Zone], confidence: Sequence[float], body: Sequence[int]
) -> Iterator[tuple[int, Zone]]:
    """Items of lists that are in part body, with the zone that the tagger sees in most of the list: of a list of links all, of
    another those that are body where clearly more of it is none."""
    blocks, parents, tags = document.blocks, document.nodes.parent, document.nodes.tag
    owners = (blocks.node[i] for i in body)
    lists: dict[int, list[int]] = {parents[node]: [] for node in owners if tags[node] == "li"}
    for i, node in enumerate(blocks.node) if lists else ():
        if parents[node] in lists and not blocks.hidden[i]:
            lists[parents[node]].append(i)
    for items in lists.values():
        if len(items) < _ITEMS or all(zones[i] is Zone.BODY for i in items):
            continue
        votes: defaultdict[Zone, float] = defaultdict(float)
        for i in items:
            votes[zones[i]] += confidence[i]
        most = max(votes, key=votes.__getitem__)
        links = sum(blocks.link_chars[i] >= _LINKED * len(blocks.text[i]) for i in items)
        if links >= _LINKED * len(items):
            if most in _OF_LINKS:
                yield from ((i, most) for i in items if zones[i] in _OF_LINKS)
        elif most in _OF_LINES and votes[most] > _CLEARLY * votes[Zone.BODY]:
            yield from ((i, most) for i in items if zones[i] is Zone.BODY)


def _may_be_led(chars: int, links: int) -> bool:
    """Whether a line of so many characters has a link and as little beside it as a lead is long."""
    return 0 < links < chars <= _LINE_CHARS and chars - links <= _LEAD_CHARS + 2


def _is_led_link(document: Document, block: int, site: str) -> bool:
    text, links = document.blocks.text[block], links_in(document, block)
    if len(links) != 1:
        return False
    headline = document.text_of(links[0])
    lead, found, after = text.rpartition(headline)
    lead = lead.strip()
    is_line = found and _count_words(headline) >= _HEADLINE_WORDS and not after.strip(_EDGE)
    is_led = 0 < len(lead) <= _LEAD_CHARS and lead.endswith(_LEAD_ENDS) and not any(map(str.isdigit, lead))
    return bool(is_line) and is_led and _is_of_site(addresses_in(document, block)[0], site)


def _count_words(text: str) -> int:
    """The words of a line; where writing does not part them, two letters are one."""
    return len(text.split()) + sum(map(_UNPARTED.__le__, text)) // 2


def _is_of_site(address: str, site: str) -> bool:
    """Whether an address is another page of the site, whose host is `site`."""
    host = host_and_path(address)[0]
    return host == site if host else bool(address) and not address.startswith(_NO_PAGES)


def _is_item(document: Document, block: int) -> bool:
    tags = document.nodes.tag
    return any(tags[node] in _IN_ITEMS for node in document.ancestors(document.blocks.node[block]))
