"""`tickers` and `related`: labelled lists of headlines. Takes the blocks of a zone, gives lists as found.

In a box of the zone (`boxes`) a link is a headline (`entries`, `cards`); what is printed beside it (a date, a
section, an excerpt) is part of the headline it stands with. A box without links is a strip of text: a line a headline, or one
line parted by wide spaces, bullets or bars (`strips`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise, takewhile
from typing import NamedTuple

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.authors.words import PERSON_PAGE
from scraper.extractors.comments.buttons import is_button
from scraper.extractors.comments.form import names_comments
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.lists.boxes import (
    HEADLINE_WORDS,
    LABEL_CHARS,
    Box,
    announces_list,
    clean_label,
    find_boxes,
    introduces,
    is_full,
    is_tagged,
    label_of_block,
)
from scraper.extractors.lists.cards import (
    is_named,
    is_prose,
    is_titled,
    join_rests,
    name_buttons,
    name_cards,
    name_from_titles,
    read_card,
    read_link,
    take_counts_off,
    take_marks_off,
    take_ranks_off,
)
from scraper.extractors.lists.entries import Entry, nearest_headline, read_entries, times_in, url_of_block
from scraper.extractors.lists.excerpts import add_excerpts, is_excerpt, is_sentence
from scraper.extractors.lists.headlines import bare_headline, is_mark, is_moment, split_moments, strip_marks, strip_places
from scraper.extractors.lists.links import names_article, with_bare_links, with_card_links
from scraper.extractors.lists.more import opens_with_more, says_more, says_nothing
from scraper.extractors.lists.strips import read_strip
from scraper.extractors.lists.tabs import find_panes, pane_around
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.zones import Partition, Zone
from scraper.zones.addresses import host_and_path, own_address
from scraper.zones.comment_names import Role, role_of
from scraper.zones.labels import label_zone
from scraper.zones.rows import as_name
from scraper.zones.signed import is_signed

_MERE_WORDS = 2
_INTRODUCES = (":", "：")
_LISTS = (Zone.TICKER, Zone.RELATED)
_KICKER_WORDS = 4  # of a section's name above a headline
_SEVERAL = 2
_META_WORDS = 2.5  # mean length up to which a kind of link is a section or an author rather than a headline
_OPENED = re.compile(r"\W{0,3}([^\W\d][^:：|]{1,30}?)\s*[:：|]\s*(?=\S)")
_FRONT = re.compile(r"(?:https?://[^/?#:]+)?/(?:index\.(?:html?|php))?", re.IGNORECASE)  # of a site
_TALK = re.compile(r"#(?:comments?|respond|disqus_thread|kommentare?|reacties|comentarios|commentaires)$", re.IGNORECASE)

_COMMENT = re.compile(r"#(?:li-)?(?:comment|kommentar|reactie|comentario|commentaire|c)[-_]?\d", re.IGNORECASE)  # a single one
_OF_TALK = re.compile(r"\W*(?:li-)?(?:comment|kommentar|reactie|respond|disqus|c\d|p\d|post)", re.IGNORECASE)  # a place on a page

_Shape = tuple[str, str, str]  # what the links of one kind share: tag and class of the element around them, their own class


class FoundItem(NamedTuple):
    """A headline as found."""

    text: str
    url: str | None = None  # as written
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first
    summary: str | None = None  # the excerpt that stands with it, a paragraph a line


class FoundList(Struct, frozen=True, kw_only=True):
    """A list as found: each headline once."""

    label: str | None = None
    items: tuple[FoundItem, ...] = ()
    repeats: int = 0  # headlines that were printed again


def extract_lists(document: Document, parts: Partition, zone: Zone) -> tuple[FoundList, ...]:
    """The lists of `zone` in document order; a box without headlines gives none."""
    blocks = parts.indexes(zone)
    if not blocks:
        return ()
    document = with_card_links(with_bare_links(document, blocks), parts.indexes(Zone.TICKER, Zone.RELATED))
    panes = find_panes(document, blocks)
    return _without_buttons([found for box in find_boxes(document, parts, zone) for found in _read_box(document, box, panes)])


def _without_buttons(lists: list[FoundList]) -> tuple[FoundList, ...]:
    """Lists less those whose only item is one short text that others consist of, too ("Book now"), each with an address of its
    own: the button of a card whose words no list holds."""
    single: dict[str, set[str | None]] = {}
    for found in lists:
        if len(found.items) == 1 and not is_full(found.items[0].text):
            single.setdefault(found.items[0].text.casefold(), set()).add(found.items[0].url)
    buttons = {text for text, urls in single.items() if len(urls) >= _SEVERAL}
    if not buttons:
        return tuple(lists)
    return tuple(found for found in lists if len(found.items) != 1 or found.items[0].text.casefold() not in buttons)


def _read_box(document: Document, box: Box, panes: dict[int, str]) -> Iterator[FoundList]:
    """A box's lists: one, or one for each label that its headlines bear or each pane that they stand in. The label is the
    heading of the box, else the words before the first link or the strip's first line."""
    heading = None if box.label is None else label_of_block(document, box.label)
    lines = [i for i in box.blocks if i != box.label]
    entries = read_entries(document, lines)
    links = [entry for entry in entries if entry.link >= 0]
    is_more = all(says_more(text_of_pieces(document, entry.pieces)) for entry in links)
    prefix: str | None = None
    if len(links) == 1 and is_more and names_article(links[0].url or ""):
        heading, entries = read_card(document, heading, entries)
    elif len(links) > 1 or (links and not is_more):
        above = _label_entry(document, box.label) if heading and not announces_list(heading) else []
        prefix, entries, titles = _link_entries(document, entries, above)
        if above and id(above[0]) in titles:
            heading = None  # it is the first card's
    else:
        prefix, entries = _strip_entries(document, lines)
        if _is_of_buttons(entries, heading):
            return
    entries = [entry for entry in entries if entry.text]
    if not entries and (alone := _headline_in_label(document, box.label)):
        entries, heading = alone, None
    page = host_and_path(own_address(document)) if links else None
    if links and all(_is_tab(entry, page) for entry in links):
        return  # places of the page: its contents, a live blog's key events
    entries = [entry for entry in entries if not _is_none(document, entry, page)]
    if panes:
        heading = _label_by_panes(document, panes, entries, box.label, heading)
    add_excerpts(document, lines, entries, prefix)
    for own, group in _by_label(entries, heading):
        items, repeats = _unique(document, _clean(group))
        items = tuple(item for item in items if not _names_nothing(item))
        label = own or heading or prefix
        if len(items) == 1 and label is None and not links and is_prose(items[0].text):
            continue  # an excerpt whose headline is elsewhere
        if items:
            yield FoundList(label=label, items=items, repeats=repeats)


def _strip_entries(document: Document, lines: list[int]) -> tuple[str | None, list[Entry]]:
    """The label and the headlines of a box without links."""
    label, strip = read_strip(document, lines)
    return label, [Entry([one.piece], None, text=one.text, times=one.times, label=one.label) for one in strip]


def _is_of_buttons(entries: list[Entry], heading: str | None) -> bool:
    """Whether the lines of a box without links are the labels of tabs or of an empty list, or ways to sort one."""
    is_sorting = heading is not None and is_button(heading) and any(is_button(entry.text) for entry in entries)
    return (heading is None or is_sorting) and all(_is_mere_word(entry.text) for entry in entries)


def _headline_in_label(document: Document, block: int | None) -> list[Entry]:
    """The label of a box as its one headline, where it is a link, or holds a label and the headline in one line."""
    if block is None or not (document.blocks.link_chars[block] or _label_inside(document.blocks.text[block])):
        return []
    return [Entry([document.blocks.first_piece[block]], url_of_block(document, block), text=document.blocks.text[block])]


def _label_by_panes(
    document: Document, panes: dict[int, str], entries: list[Entry], label: int | None, heading: str | None
) -> str | None:
    """Gives headlines the labels of the panes that they stand in; and the heading, whose block is `label`. Where all of a box
    stands in one pane, that is its label, unless the heading stands there, too."""
    around = [
        pane_around(document, panes, entry.link if entry.link >= 0 else document.pieces.node[entry.pieces[0]])
        for entry in entries
    ]
    if None not in around and len(set(around)) == 1 and around:
        is_inside = label is not None and pane_around(document, panes, document.blocks.node[label]) == around[0]
        return heading if is_inside else panes[around[0] or 0]
    for entry, pane in zip(entries, around, strict=True):
        entry.label = entry.label or (None if pane is None else panes[pane])
    return heading


def _names_nothing(item: FoundItem) -> bool:
    """Whether all that is left of a headline is the button of its card, or what introduces one: the label of a list and no more
    ("Previous post", "Most read"), or the name that a section, a button to share or a legal page has everywhere."""
    text = item.text
    if says_more(text) or (item.url is None and text.endswith(_INTRODUCES)):
        return True
    zone = None if is_full(text) or _OPENED.match(text) else label_zone(text)
    return zone is not None and (zone in _LISTS or not names_article(item.url or ""))


def _is_mere_word(text: str) -> bool:
    """Whether a line of a list without links is no headline but the label of a tab or of an empty list."""
    return not is_full(text) and len(text.split()) <= _MERE_WORDS and (" " in text or len(text) <= LABEL_CHARS // 4)


def _is_none(document: Document, entry: Entry, own: tuple[str, str] | None) -> bool:
    """Whether an entry is no headline, but a moment, a byline, a section, a button, a number, an arrow or a tab."""
    if not any(map(str.isalnum, entry.text)) or is_moment(entry.text) or is_signed(entry.text):
        return True
    if _leads_on(entry) or _counts(entry):
        return True
    if entry.link < 0 or is_full(strip_marks(entry.text)):
        return False
    return is_button(entry.text) or _is_tab(entry, own) or _leads_home(document, entry) or _names_section(entry)


def _is_tab(entry: Entry, own: tuple[str, str] | None) -> bool:
    """Whether a link leads to a place of the page, whose host and path are `own`, and to no comment there."""
    address, sign, place = (entry.url or "").partition("#")
    if not address:
        return bool(sign)
    return bool(place) and host_and_path(address) == own and not _OF_TALK.match(place)


def _leads_on(entry: Entry) -> bool:
    """Whether an entry is a link to more of the list; one to an article is that of a card, which has a headline or an excerpt.
    Of one that only opens with such words the address needs to be a section's: of few words and without a number."""
    if says_more(entry.text):
        return not names_article(entry.url or "")
    return entry.url is not None and opens_with_more(entry.text) and not (has_digit(entry.url) or names_article(entry.url))


def _leads_home(document: Document, entry: Entry) -> bool:
    """Whether a link of few words leads to the site's front, as it does between the articles before and after this one."""
    if not _FRONT.fullmatch(entry.url or "?"):
        return False
    return host_and_path(entry.url or "")[0] in ("", host_and_path(own_address(document))[0])


def _names_section(entry: Entry) -> bool:
    """Whether a link has the name of a section that every outlet has, and no address of an article."""
    return entry.url is not None and not names_article(entry.url) and label_zone(entry.text) is Zone.NAVIGATION


def _counts(entry: Entry) -> bool:
    """Whether an entry is the number of an article's comments, or the word that a list is empty."""
    if entry.link < 0:
        return says_nothing(entry.text)
    is_of_talk = not any(map(str.isalpha, entry.text)) or names_comments(entry.text)
    return is_of_talk and not is_full(entry.text) and _TALK.search(entry.url or "") is not None


def _by_label(entries: list[Entry], heading: str | None) -> Iterator[tuple[str | None, list[Entry]]]:
    """Headlines in one group, or in one for each label where all of them open with one ("READ MORE: Ferries …"). Under a
    heading of the box they need to be several: "Previous: …", "Next: …"."""
    labels = list(takewhile(bool, (entry.label or _label_inside(entry.text) for entry in entries)))
    if len(labels) < len(entries) or (heading is not None and len(set(labels)) < 2):
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


def _clean(entries: list[Entry]) -> list[Entry]:
    """Headlines without what stands around them in their lines; a moment among it is theirs."""
    texts = [strip_marks(entry.text) for entry in entries]
    texts = strip_places(texts)
    for entry, (text, moment) in zip(entries, split_moments(texts), strict=True):
        entry.text = strip_marks(text)
        if moment:
            entry.times.append(moment)
    return entries


def _label_entry(document: Document, block: int | None) -> list[Entry]:
    """The label of a box as a line of it, where it is no link."""
    if block is None or document.blocks.link_chars[block]:
        return []
    pieces = list(range(document.blocks.first_piece[block], document.blocks.end_piece[block]))
    return [Entry(pieces, None, text=document.blocks.text[block])]


def _link_entries(document: Document, entries: list[Entry], above: list[Entry]) -> tuple[str | None, list[Entry], set[int]]:
    """The headlines among the links of a box, with the times printed beside them; the words before the first; and the `id` of
    the lines that are titles of cards. `above`: the label, which may be such a title, too."""
    entries = join_rests(document, entries)
    links = [entry for entry in entries if entry.link >= 0]
    take_ranks_off(document, links)
    take_counts_off(document, links)
    take_marks_off(document, links)
    for entry in entries:
        if entry.link >= 0:
            read_link(document, entry)
        else:
            entry.text = text_of_pieces(document, entry.pieces)
    titles = name_buttons(document, above + entries) | name_from_titles(above + entries)
    name_cards(entries)
    tab, links = _without_tabs([entry for entry in links if entry.text])
    headlines = [entry for entry in links if not is_moment(entry.text)] or links  # a date may lead to the day's archive
    beside = [entry for entry in entries if entry.link < 0 or (is_moment(entry.text) and len(headlines) < len(links))]
    _label_links(entries)
    headlines = _without_meta(document, headlines) + _unlinked_headlines(document, entries)
    if not headlines:  # the cards link to those who wrote, or to sections, alone
        headlines = [entry for entry in entries if entry.link < 0 and is_titled(document, entry)]
    headlines.sort(key=lambda entry: entry.pieces[0])
    taken = set(map(id, headlines))
    prefix: str | None = None
    for entry in beside:
        if id(entry) in taken or id(entry) in titles:
            continue
        times = times_in(document, entry.pieces, entry.text)
        if times:
            nearest = nearest_headline(document, headlines, entry)
            if nearest is not None:
                nearest.times += times
        elif entry is entries[0] and _heads(entry.text, headlines) and not _recurs(entry, entries):
            prefix = clean_label(entry.text)
    return prefix or tab, headlines, titles


def _label_links(entries: list[Entry]) -> None:
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


def _heads(text: str, headlines: list[Entry]) -> bool:
    """Whether the words before the first headline of a box are its label."""
    return len(text) <= LABEL_CHARS and (introduces(text) or len(headlines) > 1)


def _recurs(line: Entry, entries: list[Entry]) -> bool:
    """Whether a line of unknown words stands over other headlines, too: their section, a button; or one such before each, with
    a colon."""
    if introduces(line.text):
        is_kicker = not announces_list(line.text)
        return is_kicker and sum(entry.link < 0 and entry.text.endswith(_INTRODUCES) for entry in entries) >= _SEVERAL
    return sum(entry.link < 0 and entry.text == line.text for entry in entries) > 1


def _without_tabs(links: list[Entry]) -> tuple[str | None, list[Entry]]:
    """The name of the first of several tabs above the headlines ("Latest | Most read"), and the links without them."""
    count = next((at for at, entry in enumerate(links) if is_full(entry.text) or not announces_list(entry.text)), len(links))
    return (clean_label(links[0].text), links[count:]) if 1 < count < len(links) else (None, links)


def _unlinked_headlines(document: Document, entries: list[Entry]) -> list[Entry]:
    """Lines without link that open with a bullet or a moment, as the lines of the linked headlines beside them do."""
    blocks: set[int] = set()  # in which linked headlines stand behind such a mark
    found: list[Entry] = []
    for entry, following in zip(entries, [*entries[1:], None], strict=True):
        if entry.link >= 0:
            continue
        if following is not None and following.link >= 0 and is_mark(entry.text):
            blocks.add(block_of(document, following.pieces[0]))
        elif (bare := bare_headline(entry.text)) != entry.text and is_full(bare) and not is_moment(bare):
            found.append(entry)
    return [entry for entry in found if block_of(document, entry.pieces[0]) in blocks]


def _without_meta(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries less the links of sections and authors: each says so itself, stands above a title, or is of a shape that is short
    as a rule, where another is long."""
    entries = _without_writers(document, _without_named(document, entries))
    entries = _without_kickers(document, entries) if entries else []
    return _without_sections(document, _without_short(document, entries))


def _without_short(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries less the links of a shape that is short as a rule, where another is long."""
    if all(is_full(entry.text) for entry in entries):
        return entries
    lengths: dict[_Shape, list[int]] = {}
    shapes = [_shape(document, entry.link) for entry in entries]
    for entry, shape in zip(entries, shapes, strict=True):
        lengths.setdefault(shape, []).append(HEADLINE_WORDS if is_full(entry.text) else len(entry.text.split()))
    mean = {shape: sum(counts) / len(counts) for shape, counts in lengths.items()}
    longest = (mean[shape] for entry, shape in zip(entries, shapes, strict=True) if not opens_with_more(entry.text))
    if max(longest, default=0) <= _META_WORDS:
        return entries
    told = {entry.url for entry, shape in zip(entries, shapes, strict=True) if mean[shape] > _META_WORDS}
    articles = {url for url in told if url and names_article(url)}
    return [
        entry
        for entry, shape in zip(entries, shapes, strict=True)
        if mean[shape] > _META_WORDS or (entry.url in articles and is_named(document, entry))  # its short title
    ]


def _without_sections(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries less the short links to no article, of a shape that no headline has, that stand in the cards of several."""
    articles = [entry for entry in entries if is_full(entry.text) and names_article(entry.url or "")]
    if len(articles) < _SEVERAL or len(articles) == len(entries):
        return entries
    places = [entry.pieces[0] for entry in articles]
    found = {
        id(entry): _shape(document, entry.link)
        for entry in entries
        if entry.url and not (is_full(entry.text) or names_article(entry.url)) and _shares_card(document, entry, articles, places)
    }
    counts = Counter(found.values())
    for entry in articles:
        counts.pop(_shape(document, entry.link), None)
    return [entry for entry in entries if id(entry) not in found or counts[found[id(entry)]] < _SEVERAL]


def _shares_card(document: Document, entry: Entry, articles: list[Entry], places: list[int]) -> bool:
    """Whether the smallest element with a link and one of the headlines, which begin at `places`, leads to no other article."""
    nodes = document.nodes
    for node in document.ancestors(entry.link):
        first, end = bisect_left(places, nodes.first_piece[node]), bisect_left(places, nodes.end_piece[node])
        if first < end:
            return len({article.url for article in articles[first:end]}) == 1
    return False


def _without_writers(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries less the sites of those who wrote the comments that links behind them in their lines lead to: "Mara on …"."""
    to_comment = [entry.url is not None and "#" in entry.url and _COMMENT.search(entry.url) is not None for entry in entries]
    if not any(to_comment):
        return entries
    writers = {
        id(one)
        for (one, is_comment), (other, is_next) in pairwise(zip(entries, to_comment, strict=True))
        if is_next
        and not is_comment
        and block_of(document, one.pieces[0]) == block_of(document, other.pieces[0])
        and not _is_page_of(one.url or "", other.url or "")
    }
    return [entry for entry in entries if id(entry) not in writers]


def _is_page_of(address: str, comment: str) -> bool:
    """Whether an address is of the article that a comment stands below, on that page of its thread or another."""
    (host, path), (own_host, own_path) = host_and_path(address), host_and_path(comment)
    return host == own_host and len(path) > 1 and own_path.startswith(path)


def _without_named(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries less the links that say that they lead to a tag or to somebody; those of many words only beside other headlines."""
    tagged = [is_tagged(document, entry.link) for entry in entries]
    has_other = any(is_full(entry.text) and not is_tag for entry, is_tag in zip(entries, tagged, strict=True))
    return [
        entry
        for entry, is_tag in zip(entries, tagged, strict=True)
        if not (is_tag and has_other) and (is_full(entry.text) or not (is_tag or _names_somebody(document, entry)))
    ]


def _names_somebody(document: Document, entry: Entry) -> bool:
    """Whether a link leads to a person, by its name or that of the element around it, or by its address."""
    nodes = document.nodes
    pair = (entry.link, nodes.parent[entry.link])
    if any(role_of(nodes.tag[node], nodes.attributes[node]) & Role.AUTHOR for node in pair):
        return True
    return PERSON_PAGE.search(entry.url or "") is not None and as_name(entry.text) != ""


def _without_kickers(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries less the short links that stand one above each title, where all other links are titles."""
    titles = [is_named(document, entry) for entry in entries]
    above = [not title and following for title, following in zip(titles, [*titles[1:], False], strict=True)]
    kickers = [entry for entry, is_above in zip(entries, above, strict=True) if is_above]
    is_rule = len(kickers) >= _SEVERAL and len(kickers) == sum(titles) == len(entries) - len(kickers)
    if not is_rule or any(len(entry.text.split()) > _KICKER_WORDS for entry in kickers):
        return entries
    return [entry for entry, title in zip(entries, titles, strict=True) if title]


def _shape(document: Document, link: int) -> _Shape:
    nodes = document.nodes
    parent = nodes.parent[link]
    return nodes.tag[parent], nodes.attributes[parent].get("class", ""), nodes.attributes[link].get("class", "")


def _unique(document: Document, entries: list[Entry]) -> tuple[tuple[FoundItem, ...], int]:
    """Each headline once, in the order of its first place; and how many were printed again further on."""
    chosen: dict[str, Entry] = {}
    repeats = 0
    last = ""
    addresses = {entry.url for entry in entries if entry.url}
    for entry in entries:
        key = _article_of(entry, addresses) if entry.url else entry.text.casefold()
        first = chosen.setdefault(key, entry)
        if first is not entry:
            repeats += key != last and first.text.casefold() == entry.text.casefold()
            first.times += entry.times
            first.excerpts += entry.excerpts
            other = entry.text
            if _is_fuller(document, entry, first):
                other = "" if is_full(first.text) and not is_prose(first.text) else first.text  # the credit of a picture, say
                first.text, first.link, first.pieces = entry.text, entry.link, entry.pieces
            if other not in ("", first.text) and is_excerpt(other):
                first.excerpts.append(other)
        last = key
    return tuple(map(_item, chosen.values())), repeats


def _article_of(entry: Entry, addresses: set[str]) -> str:
    """The one of a list's addresses whose article a link leads to that is no headline of its own: a button, an excerpt. The two
    differ in a query or a place on the page, and this is no comment."""
    address = entry.url or ""
    bare, _, place = address.partition("#")
    whole = bare.partition("?")[0]
    if whole == address or _OF_TALK.match(place) or (is_full(entry.text) and not is_sentence(entry.text)):
        return address
    return next((one for one in (whole, bare) if one in addresses and names_article(one)), address)


def _is_fuller(document: Document, entry: Entry, first: Entry) -> bool:
    """Whether a link is a headline rather than the one to the same article above it: it is named a title and that is not; or
    that is short, and no named headline."""
    is_title, is_first_title = is_named(document, entry), is_named(document, first)
    if is_title != is_first_title:
        return is_title and not (says_more(entry.text) or announces_list(entry.text))
    return is_full(entry.text) and not is_full(first.text)


def _item(entry: Entry) -> FoundItem:
    summary = "\n".join(dict.fromkeys(entry.excerpts))
    return FoundItem(text=entry.text, url=entry.url, times=tuple(dict.fromkeys(entry.times)), summary=summary or None)
