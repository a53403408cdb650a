"""Pictures that are none of the article's: icons, logos, portraits of who wrote it."""

from __future__ import annotations

import re
from itertools import islice

from scraper.caches import cache_short
from scraper.document import Document
from scraper.extractors.marks import field_told
from scraper.markup import Attributes
from scraper.zones import Partition, Zone

_FURNITURE = re.compile(
    r"avatar|logo|\bicon|emoji|gravatar|sprite|badge|author-?(?:image|photo|pic)|profile-?(?:image|pic)|share|social|advert|tracking",
    re.I,
)
_FURNITURE_WORDS = tuple("avatar logo icon emoji sprite badge author profile share social advert tracking".split())
_NAME_PAIR = re.compile(r"(?=\b([A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][\w’'.-]+ [A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][\w’'-]+))")  # of words, each pair once
#: The program that a picture comes from, and the style that takes one out of sight.
_OF_PROGRAM = re.compile(r"\.(?:php|pl|cgi|aspx?|ashx)(?:[?;/]|$)")
_OUT_OF_SIGHT = re.compile(r"display:\s*none|(?:left|right|top):\s*-\d{3}")
_PIXEL = ("0", "1")
_MIN_SIDE = 120  # smaller pictures are icons
_PORTRAIT_DEPTH = 3  # elements around a portrait
_PORTRAIT_PIECES = 16  # of text: name, job, address, moment


@cache_short(4096)  # pictures of one kind bear one name
def _names_furniture(names: str) -> bool:
    lowered = names.lower()
    return any(map(lowered.__contains__, _FURNITURE_WORDS)) and _FURNITURE.search(names) is not None


@cache_short(1024)
def _is_small(side: str) -> bool:
    """Whether a picture's width or height is an icon's."""
    number = side.removesuffix("px")
    return number.isdecimal() and len(number) < 4 and 0 < int(number) < _MIN_SIDE


def is_furniture(document: Document, node: int, attributes: Attributes) -> bool:
    """Whether a picture is an icon, a pixel, a portrait, or called so."""
    sides = [value for name in ("width", "height") if (value := attributes.get(name))]
    is_pixel = sides == ["0", "0"] and not (attributes.get("alt") or attributes.get("sizes"))  # it counts readers
    if is_pixel or any(map(_is_small, sides)):
        return True
    parent = document.nodes.parent[node]
    around = document.nodes.attributes[parent] if parent >= 0 else {}
    for names in (attributes.get("class"), attributes.get("id"), around.get("class")):
        if names and _names_furniture(names):
            return True
    return _is_portrait(document, node)


def counts_readers(attributes: Attributes) -> bool:
    """Whether the picture of a `<noscript>` comes from a program or is out of sight: it counts readers, or chooses an
    advertisement."""
    if attributes.get("width") in _PIXEL or attributes.get("height") in _PIXEL:
        return True
    is_of_program = _OF_PROGRAM.search(attributes.get("src", "")) is not None
    return is_of_program or _OUT_OF_SIGHT.search(attributes.get("style", "")) is not None


def _is_portrait(document: Document, node: int) -> bool:
    """Whether a picture stands in an element named for the author that holds little else."""
    nodes = document.nodes
    for around in islice(document.ancestors(node), _PORTRAIT_DEPTH):
        names = nodes.attributes[around].get("class")
        if names and field_told(names) in ("author", "bio"):
            return nodes.end_piece[around] - nodes.first_piece[around] <= _PORTRAIT_PIECES
    return False


def shows_author(document: Document, parts: Partition, behind: int, alt: str) -> bool:
    """Whether a picture beside a byline bears a name that stands in it: "Portrait of Jane Doe" above "By Jane Doe"."""
    beside = (block for block in (behind - 1, behind) if 0 <= block < len(parts.zones) and parts.zones[block] is Zone.BYLINE)
    lines = [document.blocks.text[block] for block in beside]
    return bool(lines) and any(name in line for name in _NAME_PAIR.findall(alt) for line in lines)
