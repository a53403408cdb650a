"""What an article embeds that has no words here: films, sounds, maps and charts, in a frame or a player of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from scraper.document import Document
from scraper.markup import Attributes
from scraper.zones import Partition, Zone

_PLAYERS = ("iframe", "amp-iframe", "video", "audio", "amp-video")
#: Elements that know a film by its name alone, and where it stands.
_NAMED = {"amp-youtube": "data-videoid", "lite-youtube": "videoid"}
_NAMED_ADDRESS = "https://www.youtube.com/watch?v="
_VIDEO_NAME = re.compile(r"[\w-]{6,20}", re.ASCII)
#: Where the address stands, behind what loads it late first.
_ADDRESSES = ("data-src", "data-lazy-src", "data-litespeed-src", "data-url", "src")
_ADDRESS = re.compile(r"(?:https?:)?//[^/\s]+\.|/[^/\s]", re.IGNORECASE)
_NOTHING = re.compile(r"[01](?:px)?")  # a side of what counts readers
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)", re.IGNORECASE
)
#: What the programs that fill an advertiser's frame call it.
_ADVERT = re.compile(
    r"google_ads|aswift|doubleclick|googlesyndication|(?<![a-z])ad(?:vert|slot|spot|service|server|[_-]?frame)"
    r"|(?:^|[/._-])(?:smart)?ads?(?:[/.]|[_-]?\d|$)",
    re.IGNORECASE,
)
#: Buttons and forms of the site that a frame shows.
_BUTTON = re.compile(
    r"(?:like|share|tweet|follow|subscribe)[_-]?(?:button|box|\.php)|/subscribe(?![^/?#])|newsletter|captcha|consent",
    re.IGNORECASE,
)
_CALLED_BY = ("id", "name", "src", "class", "title", "aria-label")
_OF_TEXT = frozenset((Zone.BODY, Zone.CAPTION))
_OF_HEAD = frozenset((Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, *_OF_TEXT))
_MAX_SOURCES = 8  # of a player
_MAX_PLAYERS = 60  # of a page


def find_players(document: Document, parts: Partition) -> tuple[tuple[int, str], ...]:
    """The piece of the page's text that each player stands before, and its address as found, in document order.

    They stand between two blocks of the text or its captions, or right above the text, below what heads it.
    """
    by_tag = document.markup.by_tag
    nodes = sorted(node for tag in (*_PLAYERS, *_NAMED) for node in by_tag[tag])
    body = parts.indexes(Zone.BODY) if nodes else ()
    if not body:
        return ()
    found: dict[str, int] = {}
    for node in nodes:
        if _is_in_text(document, parts, node, body) and (address := _address_of(document, node)):
            found.setdefault(address, document.nodes.first_piece[node])
    return tuple((piece, address) for address, piece in islice(found.items(), _MAX_PLAYERS))


def _is_in_text(document: Document, parts: Partition, node: int, body: list[int]) -> bool:
    behind = bisect_left(document.blocks.first_piece, document.nodes.first_piece[node])
    if not 0 < behind <= body[-1]:
        return False
    beside = {parts.zones[behind - 1], parts.zones[behind]}
    if behind > body[0]:
        return beside <= _OF_TEXT
    return beside <= _OF_HEAD and document.nodes.tag[node] != "audio"  # which reads the article to those who cannot see


def _address_of(document: Document, node: int) -> str | None:
    """The address of a player that shows; None for others, and where it has none."""
    nodes = document.nodes
    own, tag = nodes.attributes[node], nodes.tag[node]
    if tag in _NAMED:
        name = own.get(_NAMED[tag], "")
        return _NAMED_ADDRESS + name if _VIDEO_NAME.fullmatch(name) else None
    address = next(_addresses(own, _sources(document, node)), None) if _is_shown(own) else None
    return None if address is None or _is_of_site((address, *map(own.get, _CALLED_BY))) else address


def _sources(document: Document, node: int) -> Iterator[Attributes]:
    """The attributes of the `<source>`s of a player."""
    nodes = document.nodes
    inside = range(node + 1, min(nodes.end[node], node + _MAX_SOURCES))
    return (nodes.attributes[inner] for inner in inside if nodes.tag[inner] == "source")


def _addresses(own: Attributes, sources: Iterator[Attributes]) -> Iterator[str]:
    for attributes in (own, *sources):
        yield from (found for name in _ADDRESSES if _ADDRESS.match(found := attributes.get(name, "").strip()))


def _is_shown(own: Attributes) -> bool:
    if "hidden" in own or _UNSEEN.search(own.get("style", "")):
        return False
    return not any(_NOTHING.fullmatch(own.get(side, "").strip()) for side in ("width", "height"))


def _is_of_site(names: Iterable[str | None]) -> bool:
    """Whether a frame of these names is an advertisement, or a button or form of the site."""
    return any(_ADVERT.search(name) or _BUTTON.search(name) for name in names if name)
