"""Lists of headlines without links: a strip of text, or lines. Takes the blocks of a list's box, gives its headlines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from scraper.document import Document
from scraper.extractors.lists.boxes import LABEL_CHARS, STOPS, announces_list, clean_label, is_full, names_title
from scraper.extractors.lists.headlines import is_moment
from scraper.markup import HEADINGS, Attributes, fold
from scraper.zones.article_box import shape_of
from scraper.zones.labels import label_zone

_LEAST = 3
_BUTTONS = frozenset(("button", "btn"))
_WIDE = re.compile(r"[ \t\u00a0\u2003]{3,}")
_BULLETS = re.compile(r"\s?(?:[•●■◆▪►▶|]|(?<![★☆(])★(?![★☆)])|\+{3}|\*{3})\s?|\s(?:/{2,3}|:{2,3}|~{2,3}|-{2,3}|\*\*)(?:\s|$)")


class Headline(NamedTuple):
    piece: int  # the first one
    text: str
    times: list[str]  # what may state its moment
    label: str | None  # a list's label that stands before it: "Previous article"


def read_strip(document: Document, lines: list[int]) -> tuple[str | None, list[Headline]]:
    """The strip's label and its headlines: a block each, or a block's parts between line breaks, wide spaces or bullets."""
    label, lines = _label(document, [i for i in lines if not _is_button(document, i)])
    titles = _headings(document, lines) or _card_titles(document, lines)
    chosen = set(titles)
    is_above = any(is_moment(document.blocks.text[i]) for i in takewhile(lambda i: i not in titles[:1], lines if titles else ()))
    headlines: list[Headline] = []
    waiting: list[str] = []  # moments that stand above their titles, as the first does
    for i in lines:
        if not titles or i in chosen:
            found = list(_read_line(document, i, headlines))
            headlines += found
            if found and waiting:
                found[0].times.extend(waiting)
                waiting.clear()
        elif is_moment(document.blocks.text[i]):
            (waiting if is_above or not headlines else headlines[-1].times).append(document.blocks.text[i])
    if label is None and headlines and label_zone(headlines[0].text) is not None:
        label = clean_label(headlines.pop(0).text)
    return label or (headlines[0].label if headlines else None), headlines


def _read_line(document: Document, block: int, above: list[Headline]) -> Iterator[Headline]:
    """The headlines of a line; a moment alone is that of the last one, of this line or `above`."""
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    own = None
    while opens_with_label(document, pieces):
        own, pieces = clean_label(document.pieces.text[pieces[0]]), pieces[1:]
    last = above[-1] if above else None
    for text in _texts(document, pieces):
        if is_moment(text):
            if last:
                last.times.append(text)
        elif any(map(str.isalpha, text)):
            last = Headline(pieces[0], text, [], own)
            yield last


def opens_with_label(document: Document, pieces: Sequence[int]) -> bool:
    """Whether the known label of a list, in an element of its own, stands before the rest of a line."""
    texts, nodes = document.pieces.text, document.pieces.node
    label = texts[pieces[0]]
    if len(pieces) < 2 or nodes[pieces[0]] == nodes[pieces[1]] or len(label) > LABEL_CHARS or is_full(label):
        return False
    if not announces_list(label):
        return False
    headline = "".join(texts[piece] for piece in pieces[1:]).strip()
    return any(map(str.isalpha, headline)) and (" " in headline or not headline.isascii())  # no "More on <b>Ferries</b>"


def _label(document: Document, lines: list[int]) -> tuple[str | None, list[int]]:
    """The first line where no other is of its make: those below are of one make, or headings with what stands beside them."""
    if len(lines) < _LEAST:
        return None, lines
    makes = [_make(document, i) for i in lines]
    text = document.blocks.text[lines[0]]
    if makes[0] in makes[1:] or len(text) > LABEL_CHARS or "\n" in text:
        return None, lines
    headings = _headings(document, lines)
    is_label = len(headings) > 1 and headings[0] != lines[0] if headings else len(set(makes[1:])) == 1
    return (clean_label(text), lines[1:]) if is_label else (None, lines)


def _is_button(document: Document, block: int) -> bool:
    """Whether all of a block stands in buttons, such as those that scroll a list."""
    nodes, blocks, pieces = document.nodes, document.blocks, document.pieces
    inside = range(blocks.first_piece[block], blocks.end_piece[block])
    own = {pieces.node[piece] for piece in inside if not pieces.text[piece].isspace()}
    around = ([*takewhile(lambda node: node != blocks.node[block], document.ancestors(node)), blocks.node[block]] for node in own)
    return all(any(_names_button(nodes.tag[node], nodes.attributes[node]) for node in line) for line in around)


def _names_button(tag: str, attributes: Attributes) -> bool:
    return tag == "button" or attributes.get("role") == "button" or not _BUTTONS.isdisjoint(attributes.get("class", "").split())


def _make(document: Document, block: int) -> tuple[str, ...]:
    """Tag and class of a block's element, and of the first that stands in it."""
    return (
        *shape_of(document, document.blocks.node[block]),
        *shape_of(document, document.pieces.node[document.blocks.first_piece[block]]),
    )


def _headings(document: Document, lines: list[int]) -> list[int]:
    """The lines that are headings or are named titles: what stands beside them is a section, an excerpt, an author."""
    nodes = document.nodes
    return [
        i
        for i in lines
        if nodes.tag[node := document.blocks.node[i]] in HEADINGS or names_title(nodes.attributes[node].get("class", ""))
    ]


def _card_titles(document: Document, lines: list[int]) -> list[int]:
    """The first lines of cards, where all lines are cards of one make that end with a sentence."""
    makes = [_make(document, i) for i in lines]
    starts = [at for at, make in enumerate(makes) if make == makes[0]]
    if not 1 < len(starts) < len(lines):
        return []
    cards = [slice(start, end) for start, end in pairwise([*starts, len(lines)])]
    texts = [document.blocks.text[i] for i in lines]
    if any(makes[card] != makes[cards[0]] or texts[card][-1][-1:] not in STOPS for card in cards):
        return []
    return [] if any(" " not in texts[at] and texts[at].isascii() for at in starts) else [lines[at] for at in starts]


def _texts(document: Document, pieces: range) -> list[str]:
    """The headlines of a block."""
    raw = "".join(document.pieces.text[p] for p in pieces).strip()
    texts = [text for line in raw.splitlines() for part in _split_strip(line) if (text := fold(part))]
    if len(texts) > 1:
        return texts
    return _by_element(document, pieces) or _by_blank(document, pieces) or texts


def _split_strip(line: str) -> list[str]:
    """The headlines of a line, parted by wide spaces, else by bullets, bars, stars, or other marks in a row.

    >>> _split_strip("Port reopens after storm      Council votes on trams")
    ['Port reopens after storm', 'Council votes on trams']
    >>> _split_strip("Port reopens • Trams return • Rain ahead")
    ['Port reopens', 'Trams return', 'Rain ahead']
    >>> _split_strip("Port reopens /// Trams return /// Rain ahead ///")
    ['Port reopens', 'Trams return', 'Rain ahead']
    >>> _split_strip("Port reopens ★ Trams return"), _split_strip("Three Summers (★★★)")
    (['Port reopens', 'Trams return'], ['Three Summers (★★★)'])
    """
    line = line.strip()
    parts = _WIDE.split(line)
    if len(parts) == 1:
        parts = _BULLETS.split(line)
    return [part for part in parts if part and not part.isspace()]


def _by_element(document: Document, pieces: range) -> list[str]:
    """A line cut into its elements where all of it stands in elements of one make, each long enough for a headline."""
    nodes = document.pieces.node
    if len({nodes[piece] for piece in pieces}) != len(pieces) or len({shape_of(document, nodes[p]) for p in pieces}) > 1:
        return []
    return _if_full([document.pieces.text[piece] for piece in pieces], 2)


def _by_blank(document: Document, pieces: Iterable[int]) -> list[str]:
    """A line cut where a piece begins with a blank: there stood a run of `&nbsp;`, which the parser hands over apart."""
    parts: list[str] = []
    for piece in pieces:
        text = document.pieces.text[piece]
        if text[:1] == " " or not parts:
            parts.append(text)
        else:
            parts[-1] += text
    return _if_full(parts, _LEAST)


def _if_full(parts: list[str], least: int) -> list[str]:
    """Parts of a line where there are enough of them and each may be a headline."""
    parts = [fold(part) for part in parts]
    return parts if len(parts) >= least and all(map(is_full, parts)) else []
