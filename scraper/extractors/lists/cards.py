"""The headline of a card: of a link that holds more than a headline, or that says "Read more" beside one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from scraper.document import Document
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.kickers import names_kicker, names_section
from scraper.extractors.lists.boxes import announces_list, clean_label, holds_title, is_full, names_title
from scraper.extractors.lists.entries import Entry, times_in
from scraper.extractors.lists.excerpts import is_excerpt
from scraper.extractors.lists.headlines import is_moment
from scraper.extractors.lists.links import spells
from scraper.extractors.lists.more import says_more
from scraper.extractors.lists.strips import opens_with_label
from scraper.extractors.pieces import block_of, text_of_pieces
from scraper.markup import HEADINGS, LINE_BREAK, fold
from scraper.zones.article_box import shape_of
from scraper.zones.comment_names import Role, role_of
from scraper.zones.moments import find_moment
from scraper.zones.signed import is_signed

_EXCERPT_CHARS = 60
_PART_CHARS = 25  # the same where elements of their own part a line
_CARD_LINES = 20  # of a card, among which its title is looked for
_CHARS = 12  # of a title of few words
_LEADS_IN = (":", "：")
_REST_WORDS = 3
_DASHES = frozenset("–—-")
_GOES_ON = frozenset(":：\"'“”„«»‘")  # what the rest of a headline may begin with
_META = frozenset("·•|")  # what parts the facts below a headline: a price, a town
_OPENING_WORDS = 3  # of a link, before the title: "Read more about"
_SEVERAL = 2
_MANY = 3  # cards, from which their shape tells what in them is the title
_MARK_WORDS = 4
_BOLD = ("b", "strong")
_SECTION_WORDS = 2
_RANK = re.compile(r"\s*#?(\d{1,2})[.):]?\s*")
_GOING_ON = frozenset(":：,;–—-([{&+/“„‘")  # what the next words go on behind
_ADDED = frozenset(":：,;–—-)]}&+/.!?…”’")  # what no headline begins with
_COUNT = re.compile(r"[(\[]?\d{1,3}(?:[\s.,]?\d{3})*[)\]]?")
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_link(document: Document, entry: Entry) -> None:
    """Reads the headline of a link that may hold a whole card: its heading, its part named title, else its first full line;
    and the label and the moments that stand beside the headline."""
    texts = document.pieces.text
    while len(entry.pieces) > 1 and opens_with_label(document, entry.pieces):
        entry.label = clean_label(texts[entry.pieces.pop(0)])
    if len(entry.pieces) > 1:
        entry.pieces = _behind_kicker(document, entry)
    if len(entry.pieces) == 1:
        entry.text = fold(texts[entry.pieces[0]])
        entry.times = times_in(document, entry.pieces, entry.text, is_headline=is_full(entry.text))
        return
    blocks = list(_lines(document, entry.pieces))
    lines = [part for line in blocks for part in _parts(document, line, entry.link)]
    printed = [text_of_pieces(document, _without_moments(document, line)) for line in lines]
    is_parted = len(lines) > len(blocks)
    named = _titled(document, entry) or _named(document, entry) or _spelled(document, entry)
    if is_parted and not named:
        named = _bold_title(document, entry, printed)
    first = next((at for at, text in enumerate(printed) if is_full(text)), None)
    if first is None:
        first = max(range(len(printed)), key=lambda at: len(printed[at]))
    elif first and is_prose(printed[first], is_part=is_parted) and len(printed[first - 1].split()) > 1:
        first -= not is_moment(printed[first - 1])  # the title is short
    entry.times = []
    for at, line in enumerate(lines):
        entry.times += times_in(document, line, text_of_pieces(document, line), is_headline=at == first and not named)
    if not entry.times:
        words = set(_without_moments(document, lines[first]))
        entry.times = [fold(texts[piece]).strip() for piece in lines[first] if piece not in words and not texts[piece].isspace()]
    entry.text = text_of_pieces(document, named) if named else printed[first]
    if is_parted:
        entry.excerpts = [text for text in printed[first + 1 :] if text not in entry.text and is_excerpt(text)]


def _named(document: Document, entry: Entry) -> list[int]:
    """The pieces of a link in an element that is a heading or is named a title, but for what stands beside such an element in one
    around it; of several headings those of the highest level, and of these the first that is long enough."""
    nodes = document.nodes
    titles = {piece: node for piece in entry.pieces if (node := _title_around(document, piece, entry.link)) >= 0}
    found = sorted(node for node in set(titles.values()) if any(map(str.isalpha, document.text_of(node))))
    if len(found) > 1:
        found = [one for one, other in zip(found, [*found[1:], nodes.end[entry.link]], strict=True) if other >= nodes.end[one]]
        level = min((nodes.tag[node] for node in found if nodes.tag[node] in HEADINGS), default="")
        found = [node for node in found if nodes.tag[node] == level] if level else found
        full = [node for node in found if is_full(document.text_of(node))] if level and len(found) > 1 else []
        found = full[:1] or found
    chosen, texts = set(found), document.pieces.text
    named = {piece for piece, node in titles.items() if node in chosen}
    first, last = min(named, default=-1), max(named, default=-1)
    joints = {piece for piece in entry.pieces if first < piece < last and not any(map(str.isalnum, texts[piece]))}
    return [piece for piece in entry.pieces if piece in named or piece in joints]


def _spelled(document: Document, entry: Entry) -> list[int]:
    """The piece of a link that is alone in an element and whose words the link's address spells; no excerpt may hold them."""
    nodes = document.nodes
    for piece in entry.pieces if entry.url and len(entry.pieces) > 1 else ():
        node, text = document.pieces.node[piece], fold(document.pieces.text[piece]).strip()
        is_alone = node > entry.link and nodes.end_piece[node] - nodes.first_piece[node] == 1
        if is_alone and spells(entry.url or "", text) and not is_excerpt(text):
            return [piece]
    return []


def _title_around(document: Document, piece: int, link: int) -> int:
    """The heading in a link around a piece, else the innermost element there that is named a title, or -1. A heading that is
    named a second title or a kicker is neither."""
    tags, attributes, parents = document.nodes.tag, document.nodes.attributes, document.nodes.parent
    node, named = document.pieces.node[piece], -1
    while node > link:
        if tags[node] in HEADINGS and not _is_named_second(attributes[node].get("class", "")):
            return node
        if named < 0 and (own := attributes[node]) and names_title(own.get("class", "")):
            named = node
        node = parents[node]
    return named


def _is_named_second(name: str) -> bool:
    """
    >>> _is_named_second("item__subtitle"), _is_named_second("kicker"), _is_named_second("item__title"), _is_named_second("h")
    (True, True, False, False)
    """
    return bool(name) and not names_title(name) and (names_kicker(name) or holds_title(name))


def _bold_title(document: Document, entry: Entry, printed: list[str]) -> list[int]:
    """The first bold piece of a link; none where it is a word or two above a headline: its section."""
    bold = [piece for piece in entry.pieces if document.nodes.tag[document.pieces.node[piece]] in _BOLD][:1]
    if not bold or len((text := fold(document.pieces.text[bold[0]]).strip()).split()) > _SECTION_WORDS:
        return bold
    behind = printed[printed.index(text) + 1 :][:1] if text in printed else []
    return [] if behind and is_full(behind[0]) and not is_prose(behind[0], is_part=True) else bold


def _titled(document: Document, entry: Entry) -> list[int]:
    """The pieces of a link that its `title` repeats, where others stand beside them: a section, a place in the list, "more".
    What ends with a colon above them leads into the headline."""
    rest = fold(document.nodes.attributes[entry.link].get("title", "")).strip()
    if not is_full(rest):
        return []
    own: list[int] = []
    above = ""
    for piece in entry.pieces:
        text = fold(document.pieces.text[piece]).strip()
        if text and rest.startswith(text):
            own.append(piece)
            rest = rest[len(text) :].lstrip()
        elif text and not own:
            above = text
        elif text:
            break
    return own if not rest and above[-1:] not in _LEADS_IN and len(own) < len(entry.pieces) else []


def _behind_kicker(document: Document, entry: Entry) -> list[int]:
    """A link's pieces less those that open it in an element called a kicker or a section, where a headline follows. A kicker
    with a colon, or that is a sentence or goes on behind a dash, leads into the headline, and a day is none."""
    texts, sections = document.pieces.text, _sections_in(document, entry)
    is_long = False
    for at, piece in enumerate(entry.pieces):
        text, owner = texts[piece].strip(), document.pieces.node[piece]
        name = document.nodes.attributes[owner].get("class", "") if owner != entry.link else ""
        if text.endswith(":") or (text.endswith(".") and is_full(text)):
            break
        if text and (is_moment(text) or not (names_kicker(name) or piece in sections)):
            goes_on = is_long and text[0] in _DASHES
            return entry.pieces[at:] if any(map(str.isalpha, text)) and not goes_on else entry.pieces
        is_long = is_long or is_full(text)
    return entry.pieces


def _sections_in(document: Document, entry: Entry) -> set[int]:
    """The pieces of a link in elements called a section. A heading is the headline itself, though it is called "section-title",
    and so is what has many words, unless something else is a heading or called a title."""
    nodes, owners, texts = document.nodes, document.pieces.node, document.pieces.text
    names = {owner: nodes.attributes[owner].get("class", "") for piece in entry.pieces if (owner := owners[piece]) != entry.link}
    called = {node for node, name in names.items() if names_section(name)}
    if any(nodes.tag[node] in HEADINGS or names_title(name) for node, name in names.items() if node not in called):
        return {piece for piece in entry.pieces if owners[piece] in called}
    plain = {node for node in called if nodes.tag[node] not in HEADINGS}
    return {piece for piece in entry.pieces if owners[piece] in plain and not is_full(texts[piece])}


def _without_moments(document: Document, pieces: list[int]) -> list[int]:
    """A line's pieces less those that are a moment and no more, if others have words: a card's day beside its headline."""
    texts = document.pieces.text
    words = [piece for piece in pieces if not is_moment(fold(texts[piece]).strip())]
    return words if any(any(map(str.isalpha, texts[piece])) for piece in words) else pieces


def is_prose(text: str, *, is_part: bool = False) -> bool:
    """Whether a line of a card, or a part of one, is a sentence rather than a headline."""
    return len(text) > (_PART_CHARS if is_part else _EXCERPT_CHARS) and text[-1] in ".…。"


def _lines(document: Document, pieces: list[int]) -> Iterator[list[int]]:
    """Pieces that follow one another, those of one block together."""
    ends = document.blocks.end_piece
    start = 0
    while start < len(pieces):
        end = bisect_left(pieces, ends[block_of(document, pieces[start])], start)
        yield pieces[start:end]
        start = end


def _parts(document: Document, line: list[int], link: int) -> list[list[int]]:
    """A link's line by the elements of different makes that it is wholly made of (a section, a headline, an excerpt), where
    no blank of the page parts their words or one of them is an excerpt: a style sheet prints them one below another."""
    texts, owners, parted = document.pieces.text, document.pieces.node, document.pieces.parted
    words = [piece for piece in line if not texts[piece].isspace()]
    makes = [shape_of(document, owners[piece]) for piece in words]
    if len(words) < 2 or link in (owners[piece] for piece in words) or len(set(makes)) < len(makes):
        return [line]
    abut = all(texts[one][-1].isalnum() and (texts[other][0].isalnum() or other in parted) for one, other in pairwise(words))
    return [[piece] for piece in words] if abut or is_excerpt(fold(texts[words[-1]]).strip()) else [line]


def _is_title(document: Document, piece: int, link: int) -> bool:
    """Whether an element of a link that a piece stands in is a heading or is named a title."""
    return _title_around(document, piece, link) >= 0


def is_named(document: Document, entry: Entry) -> bool:
    """Whether a link stands in an element, or holds one, that is a heading or is named a title."""
    if entry.link < 0:
        return False
    first = next((piece for piece in entry.pieces if not document.pieces.text[piece].isspace()), entry.pieces[0])
    return _is_title(document, first, document.nodes.parent[entry.link] - 1)


def is_titled(document: Document, line: Entry) -> bool:
    """Whether a line without link is a heading or is named a title."""
    return _is_title(document, line.pieces[0], -1) and any(map(str.isalpha, line.text))


def read_card(document: Document, heading: str | None, entries: list[Entry]) -> tuple[str | None, list[Entry]]:
    """The label and the headline of a box whose only link says "Read more": its heading, else its first full line."""
    (link,) = (entry for entry in entries if entry.link >= 0)
    if heading is not None and not announces_list(heading):
        link.text = heading
        return None, [link]
    texts = (text_of_pieces(document, entry.pieces) for entry in entries if entry is not link)
    link.text = next(filter(is_full, texts), text_of_pieces(document, link.pieces))
    return heading, [link]


def name_buttons(document: Document, entries: list[Entry]) -> set[int]:
    """Gives links of one short text that lead to articles of their own ("Hear the story") the titles of their cards. Gives the
    `id` of each entry that is such a title."""
    alike: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.link >= 0 and entry.url and not is_full(entry.text):
            alike.setdefault(entry.text.casefold(), []).append(entry)
    taken: set[int] = set()
    firsts = [entry.pieces[0] for entry in entries]
    for buttons in alike.values():
        if len(buttons) < 2 or len({entry.url for entry in buttons}) < len(buttons):
            continue
        cards = [_card_of(document, *three) for three in zip([None, *buttons], buttons, [*buttons[1:], None], strict=False)]
        spans = [(bisect_left(firsts, card.start), bisect_left(firsts, card.stop)) for card in cards]
        lines = [entries[first : min(end, first + _CARD_LINES)] for first, end in spans]
        counts = Counter(text for card in lines for text in {entry.text for entry in card})
        for button, card in zip(buttons, lines, strict=True):
            own = [entry for entry in card if counts[entry.text] == 1]
            title = _title_of_card(document, own, button.url, is_sure=len(buttons) < _MANY)
            if title is not None:
                button.text = title.text
                taken.add(id(title))
    return taken


def _card_of(document: Document, before: Entry | None, button: Entry, behind: Entry | None) -> range:
    """The pieces of the largest element around a button that holds none of those beside it."""
    nodes = document.nodes
    card = range(button.pieces[0], button.pieces[-1] + 1)
    for node in document.ancestors(button.link):
        own = range(nodes.first_piece[node], nodes.end_piece[node])
        if (before and own.start <= before.pieces[0]) or (behind and own.stop > behind.pieces[0]):
            break
        card = own
    return card


def _title_of_card(document: Document, lines: list[Entry], url: str | None, *, is_sure: bool) -> Entry | None:
    """The title among a card's lines, none of which another card has: a heading, else the first full one, else the longest.
    None where it is a link itself; and where it needs to be sure, but for a heading."""
    if any(entry.link >= 0 and (is_full(entry.text) or (is_named(document, entry) and entry.url == url)) for entry in lines):
        return None
    plain = [entry for entry in lines if entry.link < 0 and any(map(str.isalpha, entry.text)) and not is_moment(entry.text)]
    titles = [entry for entry in plain if _is_title(document, entry.pieces[0], -1)]
    if titles or is_sure:
        return titles[0] if titles else None
    longest = max(plain, key=lambda entry: len(entry.text), default=None)
    return next((entry for entry in plain if is_full(entry.text)), longest if longest and len(longest.text) >= _CHARS else None)


def name_from_titles(entries: list[Entry]) -> set[int]:
    """Gives links that say no more than the title of their card behind a word or two ("Read", "More about") that title, where it
    is no link. Gives the `id` of each entry that is such a title."""
    plain = {entry.text: entry for entry in entries if entry.link < 0 and is_full(entry.text)}
    taken: set[int] = set()
    for entry in entries if plain else ():
        if entry.link < 0 or not is_full(entry.text):
            continue
        for count in range(1, _OPENING_WORDS + 1):
            title = plain.get(entry.text.split(None, count)[-1])
            if title is not None:
                entry.text = title.text
                taken.add(id(title))
                break
    return taken


def name_cards(entries: list[Entry]) -> None:
    """Gives links that say "Read more" the headline of their card where that has no link: its first full line. Cards begin
    with the link where no such line stands above the first."""
    first_link = next((at for at, entry in enumerate(entries) if entry.link >= 0), 0)
    is_above = any(is_full(entry.text) for entry in entries[:first_link])
    headline: Entry | None = None
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


def join_rests(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries, with the rest of a line as part of the link that opens it where several links hold but the first words of their
    headlines: "<a>Ferry</a> runs aground again", "<a>Mara</a>: Thank you all"."""
    rests = [line for link, line in pairwise(entries) if link.link >= 0 > line.link and _goes_on(document, link, line)]
    if len(rests) < _SEVERAL:
        return entries
    taken = set(map(id, rests))
    for link, line in pairwise(entries):
        if id(line) in taken:
            link.pieces += line.pieces
    return [entry for entry in entries if id(entry) not in taken]


def _goes_on(document: Document, link: Entry, line: Entry) -> bool:
    """Whether the words behind a link of few words, bare and in its line to the end, are more than a moment, a byline or a
    gloss."""
    blocks, owners, texts = document.blocks, document.pieces.node, document.pieces.text
    block = block_of(document, link.pieces[0])
    if link.pieces[0] != blocks.first_piece[block] or line.pieces[-1] != blocks.end_piece[block] - 1:
        return False
    frame = document.nodes.parent[link.link]
    if any(owners[piece] != frame or LINE_BREAK in texts[piece] for piece in line.pieces):
        return False
    rest = text_of_pieces(document, line.pieces).strip()
    is_bare = (rest[:1].isalnum() or rest[:1] in _GOES_ON) and _META.isdisjoint(rest) and not is_signed(rest)
    if not is_bare or is_full(text_of_pieces(document, link.pieces)):
        return False
    moment = find_moment(rest) if has_digit(rest) else None
    return len((rest if moment is None else rest[: moment[0]] + rest[moment[1] :]).split()) >= _REST_WORDS


def take_counts_off(document: Document, links: list[Entry]) -> None:
    """Numbers in elements of their own that end all links of a list: how many read or wrote."""
    texts, owners = document.pieces.text, document.pieces.node
    last = [entry.pieces[-1] for entry in links if len(entry.pieces) > 1 and owners[entry.pieces[-1]] != entry.link]
    ends = [texts[piece].strip() for piece in last]
    if 1 < len(ends) == len(links) and all(map(_COUNT.fullmatch, ends)) and not all(map(_YEAR.fullmatch, ends)):
        for entry in links:
            del entry.pieces[-1]


def take_ranks_off(document: Document, links: list[Entry]) -> None:
    """Places in a list that stand inside its links, in elements of their own: 1, 2, 3, … before one headline each."""
    texts = document.pieces.text
    ranks = [int(found[1]) if len(one.pieces) > 1 and (found := _RANK.fullmatch(texts[one.pieces[0]])) else 0 for one in links]
    if len(links) > 1 and ranks == [*range(1, len(links) + 1)]:
        for entry in links:
            del entry.pieces[0]


def take_marks_off(document: Document, links: list[Entry]) -> None:
    """Few words in elements of one make that open, or end, the headlines of a list and stand nowhere else in them: a section, an
    author, the mark of an advertisement."""
    if len(links) < _SEVERAL or all(len(entry.pieces) < _SEVERAL for entry in links):
        return  # the usual case
    texts = document.pieces.text
    parts = [[piece for piece in entry.pieces if not texts[piece].isspace()] for entry in links]
    makes: Counter[tuple[str, str]] = Counter()
    for entry, words in zip(links, parts, strict=True):
        makes.update(_makes_inside(document, words, entry.link))
    for at in (0, -1):
        found = [
            (entry, words, shape_of(document, document.pieces.node[words[at]]))
            for entry, words in zip(links, parts, strict=True)
            if len(words) > 1 and _may_be_mark(document, words, at, entry.link) and _spelled(document, entry) != [words[at]]
        ]
        counts = Counter(make for _, _, make in found)
        for entry, words, make in found:
            if counts[make] >= _SEVERAL and counts[make] == makes[make]:
                entry.pieces = [piece for piece in entry.pieces if piece != words[at]]
                words.pop(at)


def _makes_inside(document: Document, words: list[int], link: int) -> Iterator[tuple[str, str]]:
    """The makes of the elements of a link that its words stand in."""
    return (shape_of(document, node) for piece in words if (node := document.pieces.node[piece]) > link)


def _may_be_mark(document: Document, words: list[int], at: int, link: int) -> bool:
    """Whether the first or the last words of a link, alone in an element with a name, may be no part of the headline: these are
    few, and no sentence goes on where they end or begin."""
    nodes, texts = document.nodes, document.pieces.text
    node = document.pieces.node[words[at]]
    tag, name = shape_of(document, node)
    if node <= link or not name or tag in HEADINGS or names_title(name) or nodes.end_piece[node] - nodes.first_piece[node] > 1:
        return False
    mark = fold(texts[words[at]]).strip()
    is_long = len(mark.split()) > _MARK_WORDS or (is_full(mark) and " " not in mark)  # in a script that parts no words
    if is_long or not any(map(str.isalpha, mark)):
        return False
    if announces_list(mark) or role_of(tag, nodes.attributes[node]) & Role.TIME or (has_digit(mark) and find_moment(mark)):
        return False
    rest = text_of_pieces(document, words[1:] if at == 0 else words[:-1]).strip()
    is_headline = is_full(rest) or (at == 0 and rest[0].isalpha() and not announces_list(rest))
    if not is_headline or is_prose(rest):
        return False
    first, second = (mark, rest) if at == 0 else (rest, mark)
    return first[-1] not in _GOING_ON and second[0] not in _ADDED and not second[0].islower()
