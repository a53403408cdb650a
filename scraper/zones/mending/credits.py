"""Credits and captions of pictures that stand among the body's paragraphs, made like them.

Takes a `Document` and the blocks of its body, gives blocks. A line right below a picture, or in an
element called so, is told by its label, in sixty languages ("Photo: Ada Moss"); the last one of the text, where pages say whose
the picture above the headline is, by its form. Below other pictures that one stays: the text goes down to it, and they are of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.zones.labels import label_zone
from scraper.zones.vocabulary import Zone

_CHARS = 160
_ALIKE = 2  # captions of one make, at least, and for each block of the body made so
_LEAST = 4  # body blocks, below which the last is no end
_PICTURES = ("img", "picture", "figure", "amp-img")
_LINES = frozenset(("p", "div", "center", "section", "article", "main"))  # not a heading, an item, a cell, code
_WHICH = (
    r"(?:(?:featured?|cover|header|hero|lead|main|top|banner|title)\s|beitrags-?|titel-?|artikel-?|header-?|aufmacher-?|symbol-?|"
    r"teaser-?|vorschau-?|hoved|kansi|omslags|coverafbeelding)?"
)
_PICTURE = (
    r"(?:images?|photos?|photographs?|pictures?|illustrations?|bild(?:er)?|fotos?|afbeelding(?:en)?|beeld|bilder?|kuvat?|fotografias?|"
    r"im[aá]gen(?:es)?|imagem|imagens|immagin[ei]|zdj[ęe]ci[ea]|fot|фото|фотографи[яи]|φωτογραφ[ίι]α|写真|图片|사진)"
)
_OF = r"(?:[\s-]?(?:credits?|sources?|quellen?|nachweise?|rechte|courtesy|portada|destacada|copertina|capa|główne))?"
_CREDIT = re.compile(
    rf"\W{{0,3}}(?:{_WHICH}{_PICTURE}(?:\s(?:de|di|da))?{_OF}(?:\s?\([^()]{{1,30}}\))?\s?[:：©/](?!\s*\d+\.)"
    rf"|{_WHICH}{_PICTURE}{_OF}\s(?:courtesy of|via|by|from|von|par)\s(?-i:\S*[A-Z@])[^.!?]*$|(?:photo|foto|bild)-?credits?\b"
    r"|cr[ée]dit[os]?s?\s(?:photo|foto|image|imagen|imagem)s?\b)",
    re.IGNORECASE,
)


def find_credits(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Body blocks that are the caption or credit of a picture."""
    texts, pictures = document.blocks.text, _Pictures(document)
    lines = [i for i in body if i and len(texts[i]) <= _CHARS and document.nodes.tag[document.blocks.node[i]] in _LINES]
    for i in lines:
        if (pictures.are_between(i - 1, i) or _is_called_so(document, i)) and label_zone(texts[i]) is Zone.CAPTION:
            yield i
    is_credit = len(body) >= _LEAST and body[-1:] == lines[-1:] and _CREDIT.match(texts[body[-1]]) is not None
    if is_credit and not pictures.are_between(body[-2], body[-1]):
        yield body[-1]


def find_captions_alike(document: Document, zones: Sequence[Zone], body: Sequence[int]) -> Iterator[int]:
    """Short body blocks made like most captions of the page, by the tag and the class of their elements."""
    caption = Zone.CAPTION
    makes = Counter([_make(document, i) for i, zone in enumerate(zones) if zone is caption])
    known = {make for make in makes if make[1]}
    alike = [i for i in body if _make(document, i) in known] if known else []
    own = Counter([_make(document, i) for i in alike])
    for i in alike:
        if len(document.blocks.text[i]) <= _CHARS and makes[_make(document, i)] >= _ALIKE * own[_make(document, i)]:
            yield i


def _make(document: Document, block: int) -> tuple[str, str]:
    """Tag and class of a block's element."""
    node = document.blocks.node[block]
    return document.nodes.tag[node], document.nodes.attributes[node].get("class", "")


def _is_called_so(document: Document, block: int) -> bool:
    """Whether a class of a block's element, or of the one that it opens with, says credit or caption."""
    blocks, attributes = document.blocks, document.nodes.attributes
    for node in {blocks.node[block], document.pieces.node[blocks.first_piece[block]]}:
        names = attributes[node].get("class", "").lower() if attributes[node] else ""
        if "credit" in names or "caption" in names:
            return True
    return False


class _Pictures:
    """Where a page shows pictures."""

    def __init__(self, document: Document) -> None:
        self._blocks = document.blocks
        first = document.nodes.first_piece  # of an element without a text, the one behind it
        self._places = sorted(first[node] for tag in _PICTURES for node in document.markup.by_tag[tag])

    def are_between(self, block: int, other: int) -> bool:
        """Whether one stands behind a block and before another."""
        at = bisect_left(self._places, self._blocks.end_piece[block])
        return at < len(self._places) and self._places[at] <= self._blocks.first_piece[other]
