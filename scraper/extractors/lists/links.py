"""What passes for a link in a list: `<a href>`; `<a>` alone, whose address a script of the page holds; and a card over or
beside whose words a link lies that has none of its own."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from operator import itemgetter

from scraper.document import Document, is_bare_link
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.lists.boxes import is_full, names_title
from scraper.extractors.pieces import block_of
from scraper.markup import HEADINGS, fold
from scraper.zones.addresses import host_and_path, own_address
from scraper.zones.article_box import make_of

_CARD_DEPTH = 5  # elements around a link without words, of which one is the card
_CARD_PIECES = 30
_LONG_NUMBER = re.compile(r"\d{4}")
_WORD_ENDS = re.compile("[-_]+")
_WORD = re.compile(r"[^\W_]+")
_WORDS = 3  # in the last part of an address that names an article


def names_article(address: str) -> bool:
    """Whether an address is one of an article: by several words at its end, or a long number.

    >>> names_article("/news/wind-keeps-ferries/"), names_article("/news?id=40512"), names_article("/harbour-news/")
    (True, True, False)
    """
    last = address.removesuffix("/").rpartition("/")[2].strip("-_")
    return len(_WORD_ENDS.split(last, _WORDS)) >= _WORDS or _LONG_NUMBER.search(address) is not None


def spells(address: str, text: str) -> bool:
    """Whether a text holds all words, two at least, of the last part of an address, but for numbers and an extension.

    >>> spells("/news/2024/ferry-aground-40512.html", "Ferry aground"), spells("/news/ferry-aground", "Aground once more")
    (True, False)
    """
    last = address.partition("?")[0].removesuffix("/").rpartition("/")[2].partition(".")[0]
    words = {word for word in _WORD_ENDS.split(last.casefold()) if word and not has_digit(word)}
    return len(words) > 1 and words.issubset(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    """A text as addresses spell it: small letters without their marks."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))


def with_card_links(document: Document, blocks: Sequence[int]) -> Document:
    """The document with the words of each card as those of its link, where that is stretched over the card or holds but a
    picture, and some of `blocks` stand in several cards of that make; with the title of a card, where the link is labelled
    with it; else the document itself."""
    first_piece, end_piece = document.nodes.first_piece, document.nodes.end_piece
    wordless = [link for link in document.markup.by_tag["a"] if first_piece[link] == end_piece[link]]
    if not wordless:
        return document
    own = frozenset(blocks)
    cards = dict(_wordless_cards(document, wordless, own))
    makes = Counter(make_of(document, card) for card in cards)
    found = [(link, first_piece[card], end_piece[card]) for card, link in cards.items() if makes[make_of(document, card)] > 1]
    taken = {link for link, _, _ in found}
    found += _labelled_titles(document, [link for link in wordless if link not in taken], own)
    found.sort(key=itemgetter(1))
    return _with_links(document, found) if found else document


def _labelled_titles(document: Document, wordless: list[int], blocks: frozenset[int]) -> Iterator[tuple[int, int, int]]:
    """Links without words that say to those who hear the page what a line of the blocks beside them prints, each with the pieces
    of that line."""
    nodes, pieces = document.nodes, document.pieces
    for link in wordless:
        label = fold(nodes.attributes[link].get("aria-label", "")).strip()
        is_headline = label and names_article(nodes.attributes[link].get("href", "").strip())
        card = _card_around(document, link) if is_headline else -1
        inside = range(nodes.first_piece[card], nodes.end_piece[card]) if card >= 0 else range(0)
        if len(inside) > _CARD_PIECES:
            continue
        for block in sorted({block_of(document, piece) for piece in inside}.intersection(blocks)):
            own = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
            text = document.blocks.text[block]
            is_title = text == label or (is_full(label) and text.endswith(label))
            if is_title and max(pieces.link[own.start : own.stop]) < 0:
                yield link, own.start, own.stop
                break


def _card_around(document: Document, link: int) -> int:
    """The smallest element around a link without words that prints some, or -1."""
    around = islice(document.ancestors(document.nodes.parent[link]), _CARD_DEPTH)
    return next((node for node in around if document.nodes.first_piece[node] < document.nodes.end_piece[node]), -1)


def _wordless_cards(document: Document, wordless: list[int], blocks: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Elements that print a title and words of the blocks but no link, and hold links without words that lead to one article,
    to which no words beside them lead; with the link."""
    nodes, links, attributes = document.nodes, document.pieces.link, document.nodes.attributes
    own = host_and_path(own_address(document))[0]
    beside: dict[int, set[str]] = {}  # where the links with words in an element lead, which its cards share
    for link in wordless:
        card = _card_around(document, link)
        inside = range(nodes.first_piece[card], nodes.end_piece[card]) if card >= 0 else range(0)
        if not 0 < len(inside) <= _CARD_PIECES or block_of(document, inside.start) not in blocks:
            continue
        href = attributes[link].get("href", "").strip()
        if not names_article(href) or _leads_away(href, own):
            continue
        leads = {attributes[one].get("href", "").strip() for one in document.inside(card, "a")}
        if max(links[inside.start : inside.stop]) >= 0 or len(leads) > 1 or not _has_title(document, card):
            continue
        around = nodes.parent[card]
        if around not in beside:
            worded = set(links[nodes.first_piece[around] : nodes.end_piece[around]]) - {-1}
            beside[around] = {attributes[one].get("href", "").strip() for one in worded}
        if href not in beside[around]:
            yield card, link


def _leads_away(href: str, own: str) -> bool:
    """Whether an address is of another site than the one of the host `own`, as that of an advertisement is."""
    host = host_and_path(href)[0]
    return bool(host and own) and host != own


def _has_title(document: Document, card: int) -> bool:
    """Whether an element in a card is a heading or is named a title."""
    nodes = document.nodes
    inside = (node for node in range(card, nodes.end[card]) if nodes.first_piece[node] < nodes.end_piece[node])
    return any(nodes.tag[node] in HEADINGS or names_title(nodes.attributes[node].get("class", "")) for node in inside)


def with_bare_links(document: Document, blocks: Sequence[int]) -> Document:
    """The document with each `<a>` that bears no `href` as a link, where some of `blocks` stand in one; else the document itself.

    Such a link leads nowhere that the page tells, but its text is a headline as that of any other."""
    if not _stand_in_bare_link(document, blocks):
        return document
    bare, first_piece, end_piece = document.bare_links, document.nodes.first_piece, document.nodes.end_piece
    return _with_links(document, [(node, first_piece[node], end_piece[node]) for node in bare])


def _with_links(document: Document, found: list[tuple[int, int, int]]) -> Document:
    """The document with more links, each with the pieces that it holds, in document order; those that have one keep it."""
    links, link_chars = list(document.pieces.link), list(document.blocks.link_chars)
    texts, done = document.pieces.text, 0
    for node, first, end in found:
        for piece in range(max(first, done), end):  # of one in another the outer one counts
            if links[piece] < 0:
                links[piece] = node
                link_chars[block_of(document, piece)] += len(texts[piece])
        done = max(done, end)
    chars = [min(count, len(text)) for count, text in zip(link_chars, document.blocks.text, strict=True)]
    pieces, columns = replace(document.pieces, link=links), replace(document.blocks, link_chars=chars)
    return replace(document, markup=replace(document.markup, pieces=pieces, blocks=columns))


def _stand_in_bare_link(document: Document, blocks: Sequence[int]) -> bool:
    """Whether text of some of the blocks stands in such an element; by what is around it, for a page has many links."""
    tags, parents, owners, links = document.nodes.tag, document.nodes.parent, document.pieces.node, document.pieces.link
    firsts, ends = document.blocks.first_piece, document.blocks.end_piece
    passed: set[int] = set()
    for piece in chain.from_iterable(range(firsts[block], ends[block]) for block in blocks):
        node = owners[piece] if links[piece] < 0 else -1  # links hold no links
        while node >= 0 and node not in passed:
            if tags[node] == "a" and is_bare_link(document.nodes.attributes[node]):
                return True
            passed.add(node)
            node = parents[node]
    return False
